import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ServiceAlarm, type ServiceAlarmProps } from './service-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

interface PostAlarmsProps {
  /** Brings posts up to date every hour. */
  readonly schedule: ServiceFunction;
  /** Puts reminders on the bus. */
  readonly remind: ServiceFunction;
  readonly topic: ITopic | undefined;
}

type AlarmFacts = Omit<ServiceAlarmProps, 'topic'>;

const period = Duration.minutes(5);
/** So many hours without a run are a fault: one may come late, or fail and be tried again. */
const HOURS_WITHOUT_RUN = 3;

/** Every alarm of posts and their reminders. */
export class PostAlarms extends Construct {
  constructor(scope: Construct, id: string, { schedule, remind, topic }: PostAlarmsProps) {
    super(scope, id);
    const alarms = { ...alarmsOfComing(schedule), ...alarmsOfRuns(schedule), ...alarmsOfLetters(schedule, remind) };
    for (const [name, facts] of Object.entries(alarms)) new ServiceAlarm(this, name, { ...facts, topic });
  }
}

/** A run is counted where it says that it is done: one that ends without a word did not come. */
function alarmsOfComing(schedule: ServiceFunction): Record<string, AlarmFacts> {
  return {
    RunsFail: {
      metric: schedule.lambda.metricErrors({ period }),
      threshold: 1,
      impact: 'An hourly run broke off, so what fell due in this hour may be told of late.',
      runbook: 'The hourly run fails',
    },
    RunsMissing: {
      metric: schedule.countEvents('DAY_RUN_DONE').with({ period: Duration.hours(1) }),
      ...{ threshold: 1, periods: HOURS_WITHOUT_RUN, ringsBelow: true },
      impact: 'No stipend falls due in the lists, no reservation lapses and nobody is reminded.',
      runbook: 'The hourly run does not come',
    },
  };
}

function alarmsOfRuns(schedule: ServiceFunction): Record<string, AlarmFacts> {
  return {
    RunsCutShort: {
      metric: schedule.countEventsWhere('DAY_RUN_DONE', { name: 'DAY_RUN_CUT_SHORT', field: 'cutShort', is: true }),
      threshold: 1,
      impact: 'More posts changed than one run can do, so some sponsors and households are told an hour later or more.',
      runbook: 'The hourly run is cut short',
    },
    PostsLeft: {
      metric: schedule.largestInEvents('DAY_RUN_DONE', 'left'),
      threshold: 1,
      impact:
        'Posts that others kept changing stay as they were until the next run, and what they owe is not told yet.',
      runbook: 'Posts were left behind',
    },
    PostDefects: {
      metric: schedule.countEvents('DEFECT'),
      threshold: 1,
      impact: 'At least one post stays as it was, so its stipends do not fall due and nobody is reminded of them.',
      runbook: 'A post cannot be brought up to date',
    },
  };
}

function alarmsOfLetters(schedule: ServiceFunction, remind: ServiceFunction): Record<string, AlarmFacts> {
  const lettersOf = ({ deadLetters }: ServiceFunction) =>
    deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'max' });
  return {
    RunsGivenUp: {
      metric: lettersOf(schedule),
      threshold: 1,
      impact: 'An hourly run did not take place, and all that it had to do waits for the next one.',
      runbook: 'An hourly run was given up',
    },
    RemindersNotPublished: {
      metric: lettersOf(remind),
      threshold: 1,
      impact: 'Partner apps that listen on the bus were not told of something, so somebody may not hear of a stipend.',
      runbook: 'A reminder was not published',
    },
  };
}
