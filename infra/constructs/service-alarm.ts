import { Alarm, ComparisonOperator, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { RunbookHeading } from './runbook-heading.ts';

/** An alarm that somebody can act upon: it says whom it hurts and where to read on. */
export interface ServiceAlarmProps {
  readonly metric: IMetric;
  /** Rings at this value or above. */
  readonly threshold: number;
  /** Rings below the threshold in its place, and where nothing is counted: of what has to come again and again. */
  readonly ringsBelow?: boolean;
  /** For how many periods of the metric in a row; 1 unless told. */
  readonly periods?: number;
  /** One sentence on what people cannot do while this rings. */
  readonly impact: string;
  readonly runbook: RunbookHeading;
  readonly topic: ITopic | undefined;
}

/** A CloudWatch alarm whose description holds the impact and the runbook heading. Silence is not a fault, unless the alarm is on it. */
export class ServiceAlarm extends Alarm {
  constructor(
    scope: Construct,
    id: string,
    { impact, runbook, topic, ringsBelow = false, ...props }: ServiceAlarmProps,
  ) {
    super(scope, id, {
      metric: props.metric,
      threshold: props.threshold,
      evaluationPeriods: props.periods ?? 1,
      comparisonOperator: ringsBelow
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: ringsBelow ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${impact} Runbook: docs/runbook.md, "${runbook}".`,
    });
    if (topic === undefined) return;
    this.addAlarmAction(new SnsAction(topic));
    this.addOkAction(new SnsAction(topic));
  }
}
