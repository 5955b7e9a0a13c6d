import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Grant, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression, ScheduleGroup, TimeWindow } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';
import type { ServiceKey } from './service-key.ts';

interface HourlyRunProps {
  readonly key: ServiceKey;
  readonly target: ServiceFunction;
}

/** Days begin at midnight in Shanghai: ten minutes later all that changes with the day is on its way. */
const MINUTE = '10';
/** Older than this, a call is of no use: the next one does the same. */
const OLDEST_CALL = Duration.hours(1);
const RETRIES = 5;

/**
 * Calls a function every hour, by a role that may call this function alone. CDK's target would let it call every version, and
 * its schedule use the key in every way: the role takes no rights but those here. What the schedule cannot hand over, and what the
 * function does not do, ends in the dead letters of the function.
 */
export class HourlyRun extends Construct {
  constructor(scope: Construct, id: string, { key, target }: HourlyRunProps) {
    super(scope, id);
    const { lambda, deadLetters } = target;
    const group = new ScheduleGroup(this, 'Group');
    const { account } = Stack.of(this);
    const ofGroup = { 'aws:SourceAccount': account, 'aws:SourceArn': group.scheduleGroupArn };
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions: { StringEquals: ofGroup } }),
    });
    const call = { actions: ['lambda:InvokeFunction'], resourceArns: [lambda.functionArn] };
    const rights = [
      Grant.addToPrincipal({ grantee: role, ...call }),
      Grant.addToPrincipal({ grantee: role, actions: ['sqs:SendMessage'], resourceArns: [deadLetters.queueArn] }),
      Grant.addToPrincipal({
        ...{ grantee: role, actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resourceArns: [key.keyArn] },
      }),
    ];
    const schedule = new Schedule(this, 'Schedule', {
      description: 'Niangjia: brings posts up to date',
      schedule: ScheduleExpression.cron({ minute: MINUTE, timeZone: TimeZone.ASIA_SHANGHAI }),
      timeWindow: TimeWindow.off(),
      scheduleGroup: group,
      key,
      target: new LambdaInvoke(lambda, {
        ...{ role: role.withoutPolicyUpdates(), deadLetterQueue: deadLetters },
        ...{ maxEventAge: OLDEST_CALL, retryAttempts: RETRIES },
      }),
    });
    for (const right of rights) right.applyBefore(schedule);
    lambda.configureAsyncInvoke({ maxEventAge: OLDEST_CALL, retryAttempts: 2 });
  }
}
