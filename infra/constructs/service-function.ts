import { Duration, RemovalPolicy, Stack, Validations, type Size } from 'aws-cdk-lib';
import type { IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Grant, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type IFilterPattern, type JsonPattern } from 'aws-cdk-lib/aws-logs';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';
import type { ServiceKey } from './service-key.ts';
import { ServiceLogs } from './service-logs.ts';

/** Long enough for the dearest legal query with a cold start, and well under the 30 s after which API Gateway hangs up. */
export const FUNCTION_TIMEOUT = Duration.seconds(10);

const ARCHITECTURES = { arm64: Architecture.ARM_64, x86_64: Architecture.X86_64 } as const;

interface ServiceFunctionProps {
  readonly stage: Stage;
  readonly key: ServiceKey;
  readonly description: string;
  /** The folder made by infra/bundle.ts. */
  readonly asset: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What differs from a function that answers requests; nothing unless told. */
  readonly work?: FunctionWork;
}

/** How a function works that does not answer requests. */
export interface FunctionWork {
  /** The export of the asset that is called. */
  readonly handler: string;
  readonly timeout: Duration;
  readonly memorySize: number;
  /** The disk for what does not fit into memory. */
  readonly disk: Size;
  /** Executions at the same time: its share of the account. */
  readonly concurrency: number;
}

/**
 * The events of the log that are counted, with the fields that are asked of them: as `functions/platform/logger.ts` has them, which
 * a test holds them to.
 */
export interface CountedEvents {
  DEFECT: 'reference';
  BANK_FILE_WAITS: 'waitedSeconds';
  BANK_FILE_REFUSED: 'code';
  BANK_FILE_FINISHED: 'verdict' | 'rows' | 'overdueOrphans';
  DAY_RUN_DONE: 'left' | 'cutShort';
}

type LogEventName = keyof CountedEvents;

/** Which events are counted, by a field of theirs: a text that it is or is not, or that it is true. */
type EventCondition<Event extends LogEventName> = {
  readonly name: string;
  readonly field: CountedEvents[Event];
} & ({ readonly is: '=' | '!='; readonly text: string } | { readonly is: true });

/** A metric that is made of lines of the log; without a value it counts them. */
interface EventMetric {
  readonly name: string;
  readonly pattern: IFilterPattern;
  readonly value?: string;
  readonly statistic: 'sum' | 'max';
}

const isEvent = (event: LogEventName): JsonPattern => FilterPattern.stringValue('$.message', '=', event);

/** One bundled function with its own role, log group, dead-letter queue and share of the account's concurrency. */
export class ServiceFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly deadLetters: Queue;
  readonly #logs: ServiceLogs;

  constructor(scope: Construct, id: string, { stage, key, work, ...props }: ServiceFunctionProps) {
    super(scope, id);
    this.#logs = new ServiceLogs(this, 'Logs', { key, stage });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const writeLogs = ['logs:CreateLogStream', 'logs:PutLogEvents'];
    Grant.addToPrincipal({ grantee: role, actions: writeLogs, resourceArns: [this.#logs.logGroupArn] });
    key.letUse(role);
    this.deadLetters = deadLetterQueue(this, key, stage);
    this.lambda = new LambdaFunction(this, 'Function', {
      ...props,
      code: Code.fromAsset(props.asset),
      handler: `index.${work?.handler ?? 'handler'}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: ARCHITECTURES[stage.architecture],
      memorySize: work?.memorySize ?? 1024,
      timeout: work?.timeout ?? FUNCTION_TIMEOUT,
      ...(work !== undefined && { ephemeralStorageSize: work.disk }),
      reservedConcurrentExecutions: work?.concurrency ?? stage.concurrency,
      role,
      logGroup: this.#logs,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel[stage.logLevel],
      systemLogLevelV2: SystemLogLevel.INFO,
      deadLetterQueue: this.deadLetters,
    });
  }

  /** How often the log tells of an event (functions/platform/logger.ts), per stack. */
  countEvents(event: LogEventName): Metric {
    return this.#metricOf({ name: event, pattern: isEvent(event), statistic: 'sum' });
  }

  /** The same, of those alone in which a field is this text, or is not, or is true; `name` is the metric's. */
  countEventsWhere<Event extends LogEventName>(
    event: Event,
    { name, field, ...asked }: EventCondition<Event>,
  ): IMetric {
    const place = `$.${field}`;
    const condition =
      asked.is === true
        ? FilterPattern.booleanValue(place, true)
        : FilterPattern.stringValue(place, asked.is, asked.text);
    return this.#metricOf({ name, pattern: FilterPattern.all(isEvent(event), condition), statistic: 'sum' });
  }

  /** The largest number that the log told in a field of an event. */
  largestInEvents<Event extends LogEventName>(event: Event, field: CountedEvents[Event]): IMetric {
    return this.#metricOf({
      name: `${event}.${field}`,
      pattern: isEvent(event),
      value: `$.${field}`,
      statistic: 'max',
    });
  }

  #metricOf({ name, pattern, value, statistic }: EventMetric): Metric {
    const filter = this.#logs.addMetricFilter(name, {
      ...{ metricNamespace: Stack.of(this).stackName, metricName: name, filterPattern: pattern },
      ...(value !== undefined && { metricValue: value }),
    });
    return filter.metric({ statistic, period: Duration.minutes(5) });
  }
}

/**
 * Keeps what an asynchronous call could not deliver. The fronts call and wait, so it fills only when somebody invokes the function
 * as an event or attaches a source: a letter in it is always worth a look.
 */
function deadLetterQueue(scope: Construct, key: ServiceKey, stage: Stage): Queue {
  const queue = new Queue(scope, 'DeadLetters', {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    removalPolicy: stage.keepsRecords ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'This queue is itself the dead-letter queue of the function; it has none of its own.',
  });
  return queue;
}
