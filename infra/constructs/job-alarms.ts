import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { ServiceAlarm } from './service-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

interface JobAlarmsProps {
  readonly machine: StateMachine;
  readonly start: ServiceFunction;
  readonly topic: ITopic | undefined;
}

/** Every alarm of file jobs. */
export class JobAlarms extends Construct {
  constructor(scope: Construct, id: string, { machine, start, topic }: JobAlarmsProps) {
    super(scope, id);
    const period = Duration.minutes(5);
    new ServiceAlarm(this, 'JobsFail', {
      metric: machine.metricFailed({ period }),
      threshold: 1,
      impact: 'A file somebody sent was not worked through, and stays so until its job is resumed, or another started.',
      runbook: 'A file job failed',
      topic,
    });
    new ServiceAlarm(this, 'JobsHang', {
      metric: machine.metricTimedOut({ period }),
      threshold: 1,
      impact: 'A file job ran for half a day without an end and was cut off, so its sender waits for nothing.',
      runbook: 'A file job hangs',
      topic,
    });
    new ServiceAlarm(this, 'JobsNotStarted', {
      metric: start.deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'max' }),
      threshold: 1,
      impact: 'A file job was accepted and never started, so its sender waits for nothing.',
      runbook: 'A file job does not start',
      topic,
    });
  }
}
