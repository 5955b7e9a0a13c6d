import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ServiceAlarm, type ServiceAlarmProps } from './service-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

interface BankFileAlarmsProps {
  /** The functions whose logs tell of bank files. */
  readonly inspect: ServiceFunction;
  readonly finish: ServiceFunction;
  readonly topic: ITopic | undefined;
}

type AlarmFacts = Omit<ServiceAlarmProps, 'topic'>;

/** Far longer than the file before it takes, however large. */
const LONGEST_WAIT = Duration.hours(1);

/** What has to be looked at of the files of banks, by what the steps log of them. */
export class BankFileAlarms extends Construct {
  constructor(scope: Construct, id: string, { inspect, finish, topic }: BankFileAlarmsProps) {
    super(scope, id);
    const alarms = { ...alarmsOfReading(inspect), ...alarmsOfResults(finish) };
    for (const [name, facts] of Object.entries(alarms)) new ServiceAlarm(this, name, { ...facts, topic });
  }
}

/** A missing file has an alarm of its own: it holds up all that come after it. */
function alarmsOfReading(inspect: ServiceFunction): Record<string, AlarmFacts> {
  const gap = { field: 'code', text: 'SEQUENCE_GAP' } as const;
  return {
    FilesRefused: {
      metric: inspect.countEventsWhere('BANK_FILE_REFUSED', { ...gap, name: 'BANK_FILE_REFUSED', is: '!=' }),
      threshold: 1,
      impact: "A bank's file had no effect, and its later files are refused until it comes again.",
      runbook: "A bank's file was refused",
    },
    FilesMissing: {
      metric: inspect.countEventsWhere('BANK_FILE_REFUSED', { ...gap, name: 'BANK_FILE_MISSING', is: '=' }),
      threshold: 1,
      impact: 'A file of a bank never came, so what it tells of is unknown and every later one is refused.',
      runbook: "A bank's file is missing (sequence gap)",
    },
    FilesWait: {
      metric: inspect.largestInEvents('BANK_FILE_WAITS', 'waitedSeconds'),
      threshold: LONGEST_WAIT.toSeconds(),
      impact: "A bank's file waits for the one before it, so cards and discounts stand as they were before both.",
      runbook: "A bank's file waits",
    },
  };
}

function alarmsOfResults(finish: ServiceFunction): Record<string, AlarmFacts> {
  return {
    OrphansOverdue: {
      metric: finish.largestInEvents('BANK_FILE_FINISHED', 'overdueOrphans'),
      threshold: 1,
      impact: 'Discounts were taken back for charges that no bank told of, and their month cannot be sealed.',
      runbook: 'Refunds without a charge past their grace',
    },
  };
}
