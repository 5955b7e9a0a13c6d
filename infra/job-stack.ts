import { Duration, Size, Stack, type App } from 'aws-cdk-lib';
import { Grant } from 'aws-cdk-lib/aws-iam';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { BankFileAlarms } from './constructs/bank-file-alarms.ts';
import { JobAlarms } from './constructs/job-alarms.ts';
import { JobMachine } from './constructs/job-machine.ts';
import { ServiceFunction, type FunctionWork } from './constructs/service-function.ts';
import { TableInserts } from './constructs/table-inserts.ts';
import type { SharedParts } from './service-stack.ts';
import type { Stage } from './stage.ts';

/** The assets of file jobs: the steps, and what starts them. */
export interface JobAssets {
  readonly jobs: string;
  readonly jobStart: string;
}

interface JobStackProps extends SharedParts {
  readonly stage: Stage;
  readonly assets: JobAssets;
}

const STEP: Omit<FunctionWork, 'handler'> = {
  ...{ timeout: Duration.minutes(15), memorySize: 1024, disk: Size.mebibytes(2048), concurrency: 5 },
};
/** Keeps nothing on the disk: a part, or what parts leave, is taken in memory. */
const SETTLE: Omit<FunctionWork, 'handler'> = { ...STEP, disk: Size.mebibytes(512) };
/** Parts of several jobs may be under way, each with 10 at a time, however many it has. */
const PART: Omit<FunctionWork, 'handler'> = { ...SETTLE, concurrency: 20 };
const SHORT: Omit<FunctionWork, 'handler'> = {
  ...{ timeout: Duration.minutes(1), memorySize: 512, disk: Size.mebibytes(512), concurrency: 2 },
};

/** File jobs of one stage: the steps with rights of their own, the machine over them, and what starts it. */
export class JobStack extends Stack {
  readonly #props: JobStackProps;

  constructor(app: App, id: string, props: JobStackProps) {
    const { stage } = props;
    super(app, id, {
      env: { region: stage.region },
      description: `Niangjia file jobs, ${stage.name}, ${stage.profile}`,
      terminationProtection: stage.keepsRecords,
      tags: { service: 'niangjia', stage: stage.name },
    });
    this.#props = props;
    const { files, key, personalKey } = props;
    const inspect = this.#stepOf('Inspect', { ...STEP, handler: 'inspect' });
    const part = this.#stepOf('Part', { ...PART, handler: 'part' });
    const settle = this.#stepOf('Settle', { ...SETTLE, handler: 'settle' });
    const finish = this.#stepOf('Finish', { ...STEP, handler: 'finish' });
    const fail = this.#stepOf('Fail', { ...SHORT, handler: 'fail' });
    // What was sent with a card number in it is not kept.
    files.letUse(inspect.lambda, { reads: ['uploads'], writes: ['jobs'], erases: ['uploads'] });
    files.letUse(part.lambda, { reads: ['jobs'], writes: ['jobs'] });
    files.letUse(settle.lambda, { reads: ['jobs'], writes: ['jobs'] });
    files.letUse(finish.lambda, { reads: ['jobs'], writes: ['jobs'], removes: ['jobs'] });
    // The other steps open no personal fact and seal none.
    personalKey.letUse(part.lambda);
    const { machine } = new JobMachine(this, 'Jobs', {
      ...{ stage, key, bucket: files.bucket },
      steps: {
        ...{ inspect: inspect.lambda, part: part.lambda, settle: settle.lambda },
        ...{ finish: finish.lambda, fail: fail.lambda },
      },
    });
    const start = this.#starterOf(machine.stateMachineArn);
    Grant.addToPrincipal({
      ...{ grantee: start.lambda, actions: ['states:StartExecution'], resourceArns: [machine.stateMachineArn] },
    });
    const topic =
      stage.alarmEmail === undefined ? undefined : new AlarmTopic(this, 'AlarmTopic', { key, email: stage.alarmEmail });
    new JobAlarms(this, 'Alarms', { machine, start, topic });
    new BankFileAlarms(this, 'BankAlarms', { inspect, finish, topic });
  }

  #stepOf(id: string, work: FunctionWork): ServiceFunction {
    const { stage, key, table, assets, environment } = this.#props;
    const description = `Niangjia file jobs: ${work.handler}`;
    const step = new ServiceFunction(this, id, { stage, key, asset: assets.jobs, description, environment, work });
    table.letUse(step.lambda);
    return step;
  }

  /** Hears of started jobs from the table's stream, in the order of the table: no start is lost, and none comes early. */
  #starterOf(machineArn: string): ServiceFunction {
    const { stage, key, assets } = this.#props;
    const start = new ServiceFunction(this, 'Start', {
      ...{ stage, key, asset: assets.jobStart, description: 'Niangjia file jobs: start' },
      environment: { STATE_MACHINE_ARN: machineArn },
      work: { ...SHORT, handler: 'handler' },
    });
    new TableInserts(this, 'Starts', { table: this.#props.table, listener: start, of: { sortKeyPrefix: 'START#' } });
    return start;
  }
}
