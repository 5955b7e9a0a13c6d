import { CfnOutput, Duration, Size, Stack, type App } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Grant } from 'aws-cdk-lib/aws-iam';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { HourlyRun } from './constructs/hourly-run.ts';
import { PostAlarms } from './constructs/post-alarms.ts';
import { ServiceFunction, type FunctionWork } from './constructs/service-function.ts';
import { TableInserts } from './constructs/table-inserts.ts';
import type { SharedParts } from './service-stack.ts';
import type { Stage } from './stage.ts';

/** The assets of posts: what brings them up to date, and what publishes their reminders. */
export interface PostAssets {
  readonly schedule: string;
  readonly remind: string;
}

interface PostStackProps extends SharedParts {
  readonly stage: Stage;
  readonly assets: PostAssets;
}

/**
 * One run at a time: a second one would do no harm, as each post is written under its version, and no good, as it finds the same
 * posts. A call that comes while one runs waits for it.
 */
const RUN: FunctionWork = {
  ...{ handler: 'handler', timeout: Duration.minutes(15), memorySize: 1024, disk: Size.mebibytes(512), concurrency: 1 },
};
/** One execution per shard of the stream at most; at the beginning of a month several are busy. */
const PUBLISH: FunctionWork = {
  ...{ handler: 'handler', timeout: Duration.minutes(1), memorySize: 512, disk: Size.mebibytes(512), concurrency: 4 },
};

/** Virtual posts of one stage, as far as nobody asks: the hourly run, and the bus on which reminders are published. */
export class PostStack extends Stack {
  readonly #props: PostStackProps;

  constructor(app: App, id: string, props: PostStackProps) {
    const { stage, key } = props;
    super(app, id, {
      env: { region: stage.region },
      description: `Niangjia posts, ${stage.name}, ${stage.profile}`,
      terminationProtection: stage.keepsRecords,
      tags: { service: 'niangjia', stage: stage.name },
    });
    this.#props = props;
    const schedule = this.#scheduleOf();
    const remind = this.#remindOf(this.#busOf());
    const topic =
      stage.alarmEmail === undefined ? undefined : new AlarmTopic(this, 'AlarmTopic', { key, email: stage.alarmEmail });
    new PostAlarms(this, 'Alarms', { schedule, remind, topic });
  }

  /** It opens no personal fact and seals none. */
  #scheduleOf(): ServiceFunction {
    const { stage, key, table, assets, environment } = this.#props;
    const schedule = new ServiceFunction(this, 'Schedule', {
      ...{ stage, key, asset: assets.schedule, description: 'Niangjia posts: hourly run', environment, work: RUN },
    });
    table.letUse(schedule.lambda);
    new HourlyRun(this, 'Hourly', { key, target: schedule });
    return schedule;
  }

  /** Who may listen is for the account to say: the bus has no policy that lets another one in. */
  #busOf(): EventBus {
    const { key } = this.#props;
    const bus = new EventBus(this, 'Reminders', { description: 'Niangjia: reminders of posts', kmsKey: key });
    new CfnOutput(this, 'ReminderBusName', { value: bus.eventBusName });
    return bus;
  }

  #remindOf(bus: EventBus): ServiceFunction {
    const { stage, key, table, assets } = this.#props;
    const remind = new ServiceFunction(this, 'Remind', {
      ...{ stage, key, asset: assets.remind, description: 'Niangjia posts: reminders', work: PUBLISH },
      environment: { EVENT_BUS_NAME: bus.eventBusName },
    });
    Grant.addToPrincipal({
      ...{ grantee: remind.lambda, actions: ['events:PutEvents'], resourceArns: [bus.eventBusArn] },
    });
    const of = { sortKeyPrefix: 'REMIND#', image: { first: { BOOL: [true] } } };
    new TableInserts(this, 'NewReminders', { table, listener: remind, of });
    return remind;
  }
}
