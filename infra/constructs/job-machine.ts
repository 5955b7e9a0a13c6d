import { Duration, Stack, Validations } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import {
  Choice,
  Condition,
  DefinitionBody,
  DistributedMap,
  Fail,
  JitterType,
  JsonPath,
  LogLevel,
  ProcessorMode,
  ProcessorType,
  StateMachine,
  StateMachineType,
  Succeed,
  Wait,
  WaitTime,
  type IChainable,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';
import { STEP_RETRIES } from '../step-retries.ts';
import { acceptWildcards, importedValue, logicalId, ownArn } from './accepted-wildcards.ts';
import { PART_LISTS, PartLists } from './part-lists.ts';
import type { ServiceKey } from './service-key.ts';
import { ServiceLogs } from './service-logs.ts';

/** The steps of a job, each a function with rights of its own. */
export interface JobSteps {
  readonly inspect: IFunction;
  readonly part: IFunction;
  readonly settle: IFunction;
  readonly finish: IFunction;
  readonly fail: IFunction;
}

interface JobMachineProps {
  readonly stage: Stage;
  readonly key: ServiceKey;
  /** The bucket that holds the lists of parts. */
  readonly bucket: Bucket;
  readonly steps: JobSteps;
}

/** Parts that are done at a time: the table takes what they write, and other callers still get their turn. */
const PARTS_AT_A_TIME = 10;
/** Far above the longest job: an execution that takes longer hangs. */
const LONGEST_JOB = Duration.hours(12);
/**
 * A bank's file asks so often whether the file before it is done. A look takes nine of the 25,000 events that an execution may
 * have: asking up to the time-out leaves more than half of them to the rest of the job.
 */
const LOOK_AGAIN = Duration.seconds(30);
const RETRIES = {
  ...{ interval: Duration.seconds(STEP_RETRIES.firstPauseSeconds), maxAttempts: STEP_RETRIES.times },
  backoffRate: STEP_RETRIES.rate,
};
/** Waits for a free execution for some four hours, at times of chance: jobs together map over more parts than are reserved. */
const TURNED_AWAY = {
  ...{ errors: ['Lambda.TooManyRequestsException'], interval: Duration.seconds(2), maxAttempts: 500, backoffRate: 2 },
  ...{ maxDelay: Duration.minutes(1), jitterStrategy: JitterType.FULL },
};

/** What the step of a part is told. The run is the execution's own: a resumed job keeps the list of parts of its first run. */
const PART_EVENT = {
  jobId: JsonPath.stringAt('$.jobId'),
  run: JsonPath.numberAt('$.run'),
  part: JsonPath.numberAt('$$.Map.Item.Value.part'),
} as const;

const isIn = (state: string): Condition => Condition.stringEquals('$.state', state);
/** What a step answers of a job that failed without any step giving up; see `JobFailure`. */
const HAS_FAILED = isIn('FAILED');

/**
 * Inspect, a distributed map over the parts, settle, finish; whatever gives up ends in the step that marks the job FAILED. A job that
 * inspect leaves QUEUED or INSPECTING is looked at again: its file waits for the one before it. Settle is taken for any file, and does nothing for
 * lists. The execution of a job that failed fails, however that came about: the alarm counts executions.
 */
export class JobMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, { stage, key, bucket, steps }: JobMachineProps) {
    super(scope, id);
    const over = new Fail(this, 'Failed', { error: 'JobFailed' });
    const failed = this.#stepOf('Fail', steps.fail).next(over);
    const giveUp = { resultPath: JsonPath.DISCARD };
    const finish = this.#stepOf('Finish', steps.finish).addCatch(failed, giveUp);
    const settle = this.#stepOf('Settle', steps.settle).addCatch(failed, giveUp);
    const parts = this.#partsOf(Bucket.fromBucketName(this, 'Lists', bucket.bucketName), steps.part);
    parts.addCatch(failed, giveUp);
    const inspect = this.#stepOf('Inspect', steps.inspect).addCatch(failed, giveUp);
    const fileBefore = new Wait(this, 'FileBefore', { time: WaitTime.duration(LOOK_AGAIN) }).next(inspect);
    const inspected = new Choice(this, 'IsCut')
      .when(isIn('RUNNING'), parts.next(settle).next(finish))
      .when(isIn('FINISHING'), finish)
      .when(isIn('QUEUED'), fileBefore)
      .when(isIn('INSPECTING'), fileBefore)
      .when(HAS_FAILED, over)
      .otherwise(new Succeed(this, 'NothingToDo'));
    finish.next(new Choice(this, 'IsFailed').when(HAS_FAILED, over).otherwise(new Succeed(this, 'Done')));
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromChainable(inspect.next(inspected)),
      timeout: LONGEST_JOB,
      logs: { destination: new ServiceLogs(this, 'Logs', { key, stage }), level: LogLevel.ALL },
    });
    key.letRead(this.machine);
    Validations.of(this.machine).acknowledge({
      id: 'AwsSolutions-SF2',
      reason: 'Each step is a Lambda function with its own log, and X-Ray on Lambda does not exist in China.',
    });
    this.#acceptOwnWildcards(steps, bucket);
  }

  /** Rights that Step Functions itself asks for in this form. */
  #acceptOwnWildcards(steps: JobSteps, bucket: Bucket): void {
    const [partition, account, { region }] = ['<AWS::Partition>', '<AWS::AccountId>', Stack.of(this)];
    const name = `{"Fn::Select":[6,{"Fn::Split":[":",{"Ref":"${logicalId(this.machine)}"}]}]}`;
    const execution = `arn:${partition}:states:${region}:${account}:execution:${name}`;
    acceptWildcards(this, 'The machine may stop and follow map runs of itself.', [
      `${execution}:*`,
      `${execution}/*:*`,
    ]);
    acceptWildcards(
      this,
      'It may invoke its own steps in any version.',
      Object.values<IFunction>({ ...steps }).map((step) => `${ownArn(step)}:*`),
    );
    const lists = `arn:${partition}:s3:::${importedValue(bucket, bucket.bucketName)}/${PART_LISTS}`;
    acceptWildcards(this, 'It reads lists of parts, whose names hold ids.', [lists]);
    acceptWildcards(this, 'The delivery of logs takes no resource.', ['*']);
  }

  #stepOf(name: string, lambdaFunction: IFunction): LambdaInvoke {
    const step = new LambdaInvoke(this, name, {
      lambdaFunction,
      payloadResponseOnly: true,
      retryOnServiceExceptions: false,
    });
    step.addRetry(TURNED_AWAY);
    step.addRetry({ errors: ['States.ALL'], ...RETRIES });
    return step;
  }

  #partsOf(bucket: IBucket, part: IFunction): DistributedMap & IChainable {
    const map = new DistributedMap(this, 'Parts', {
      itemReader: new PartLists(bucket),
      maxConcurrency: PARTS_AT_A_TIME,
      mapExecutionType: StateMachineType.STANDARD,
      itemSelector: PART_EVENT,
      resultPath: JsonPath.DISCARD,
    });
    return map.itemProcessor(this.#stepOf('Part', part), {
      mode: ProcessorMode.DISTRIBUTED,
      executionType: ProcessorType.STANDARD,
    });
  }
}
