import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ServiceAlarm, type ServiceAlarmProps } from './service-alarm.ts';
import { FUNCTION_TIMEOUT, type ServiceFunction } from './service-function.ts';
import type { ServiceTable } from './service-table.ts';

/** The operations the service sends; CloudWatch counts faults per operation. */
const OPERATIONS = [
  'GetItem',
  'BatchGetItem',
  'Query',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'TransactGetItems',
  'TransactWriteItems',
];

/** A 95th percentile from here on means that the slowest callers are about to be cut off. */
const SLOW_MS = FUNCTION_TIMEOUT.toMilliseconds() * 0.8;

interface ServiceAlarmsProps {
  readonly front: { serverErrors(): IMetric };
  readonly handler: ServiceFunction;
  readonly table: ServiceTable;
  readonly topic: ITopic | undefined;
}

type AlarmFacts = Omit<ServiceAlarmProps, 'topic'>;

/** Every alarm of the service. User errors of the table have none: CloudWatch counts them per account, not per table. */
export class ServiceAlarms extends Construct {
  constructor(scope: Construct, id: string, { front, handler, table, topic }: ServiceAlarmsProps) {
    super(scope, id);
    const alarms = { ...frontAlarms(front), ...functionAlarms(handler), ...tableAlarms(table) };
    for (const [name, facts] of Object.entries(alarms)) new ServiceAlarm(this, name, { ...facts, topic });
  }
}

function frontAlarms(front: ServiceAlarmsProps['front']): Record<string, AlarmFacts> {
  return {
    ServerErrors: {
      metric: front.serverErrors(),
      threshold: 5,
      impact: 'Federations, banks and partners get errors in place of answers.',
      runbook: 'Callers get server errors',
    },
  };
}

function functionAlarms(handler: ServiceFunction): Record<string, AlarmFacts> {
  const { lambda, deadLetters } = handler;
  const period = Duration.minutes(5);
  return {
    Defects: {
      metric: handler.countEvents('DEFECT'),
      threshold: 1,
      impact: 'At least one caller got INTERNAL and a reference in place of an answer.',
      runbook: 'A defect was met',
    },
    FunctionErrors: {
      metric: lambda.metricErrors({ period }),
      threshold: 1,
      impact: 'At least one request ended without an answer, and its caller does not know whether it took effect.',
      runbook: 'The function fails',
    },
    FunctionThrottles: {
      metric: lambda.metricThrottles({ period }),
      threshold: 1,
      impact: 'Requests are turned away because all executions of this stage are busy.',
      runbook: 'The function is throttled',
    },
    FunctionSlow: {
      metric: lambda.metricDuration({ period, statistic: 'p95' }),
      threshold: SLOW_MS,
      periods: 3,
      impact: 'One answer in twenty takes so long that callers are about to be cut off.',
      runbook: 'Answers are slow',
    },
    DeadLetters: {
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'max' }),
      threshold: 1,
      impact: 'A piece of work was given up and will not be done until somebody looks at it.',
      runbook: 'A dead letter waits',
    },
  };
}

function tableAlarms({ table }: ServiceTable): Record<string, AlarmFacts> {
  return {
    TableFaults: {
      metric: sumOverOperations(table, 'SystemErrors'),
      threshold: 1,
      impact: 'DynamoDB fails inside, so reads and writes of every caller may fail or be repeated.',
      runbook: 'The table fails',
    },
    TableThrottles: {
      metric: sumOverOperations(table, 'ThrottledRequests'),
      threshold: 1,
      impact: 'The table turns requests away, so answers slow down and changes may have to be sent again.',
      runbook: 'The table is throttled',
    },
  };
}

/**
 * Adds a fault metric up over all operations. These metrics have no points while all is well, and a plain sum with one missing
 * part has no point either, so that CDK's own `metric…ForOperations` would stay silent: each part is filled with 0.
 */
function sumOverOperations({ tableName }: { readonly tableName: string }, metricName: string): IMetric {
  const period = Duration.minutes(5);
  const parts = OPERATIONS.map((operation) => {
    const dimensionsMap = { TableName: tableName, Operation: operation };
    const metric = new Metric({ namespace: 'AWS/DynamoDB', metricName, dimensionsMap, statistic: 'sum', period });
    return [operation.toLowerCase(), metric] as const;
  });
  const expression = parts.map(([id]) => `FILL(${id}, 0)`).join(' + ');
  return new MathExpression({ expression, label: metricName, period, usingMetrics: Object.fromEntries(parts) });
}
