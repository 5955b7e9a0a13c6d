import { CfnOutput, Stack, type App } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { chosenOrAsked } from './constructs/asked-at-deployment.ts';
import { GraphqlApi } from './constructs/graphql-api.ts';
import { GraphqlBalancer } from './constructs/graphql-balancer.ts';
import { PersonalKey } from './constructs/personal-key.ts';
import { ServiceAlarms } from './constructs/service-alarms.ts';
import { ServiceBucket } from './constructs/service-bucket.ts';
import { ServiceFunction } from './constructs/service-function.ts';
import { ServiceKey } from './constructs/service-key.ts';
import { ServiceTable } from './constructs/service-table.ts';
import { functionEnvironment } from './function-environment.ts';
import type { Stage } from './stage.ts';

interface ServiceStackProps {
  readonly stage: Stage;
  /** The folder made by infra/bundle.ts. */
  readonly asset: string;
}

/** What the stacks of file jobs and of posts work on, too. */
export interface SharedParts {
  readonly key: ServiceKey;
  readonly table: ServiceTable;
  readonly files: ServiceBucket;
  readonly personalKey: PersonalKey;
  readonly environment: Readonly<Record<string, string>>;
}

/** One stage of Niangjia: a table, a function over it, a front before it, and alarms around all three. */
export class ServiceStack extends Stack {
  readonly shared: SharedParts;

  constructor(app: App, id: string, { stage, asset }: ServiceStackProps) {
    super(app, id, {
      env: { region: stage.region },
      description: `Niangjia, ${stage.name}, ${stage.profile}`,
      terminationProtection: stage.keepsRecords,
      tags: { service: 'niangjia', stage: stage.name },
    });
    const key = new ServiceKey(this, 'Key');
    const table = new ServiceTable(this, 'Store', { key });
    const personalKey = new PersonalKey(this, 'PersonalKey');
    const files = new ServiceBucket(this, 'Files', { stage, key });
    const environment = functionEnvironment(this, stage, {
      tableName: table.table.tableName,
      personalKeyArn: personalKey.keyArn,
      bucketName: files.bucket.bucketName,
    });
    const handler = new ServiceFunction(this, 'Graphql', {
      stage,
      key,
      asset,
      description: 'Niangjia GraphQL',
      environment,
    });
    table.letUse(handler.lambda);
    personalKey.letUse(handler.lambda);
    files.letUse(handler.lambda, { reads: ['uploads', 'jobs'], sends: ['uploads'], erases: ['uploads'] });
    this.shared = { key, table, files, personalKey, environment };
    const front = this.#frontOf(stage, key, handler);
    new ServiceAlarms(this, 'Alarms', { front, handler, table, topic: this.#topicOf(stage, key) });
    new CfnOutput(this, 'TableName', { value: table.table.tableName });
    new CfnOutput(this, 'PersonalKeyPlace', { value: `kms:${personalKey.keyArn}` });
  }

  #frontOf(stage: Stage, key: ServiceKey, { lambda: handler }: ServiceFunction): GraphqlApi | GraphqlBalancer {
    if (stage.front === 'api') return new GraphqlApi(this, 'Front', { stage, key, handler });
    const certificateArn = chosenOrAsked(this, 'CertificateArn', {
      chosen: stage.certificateArn,
      description: 'the ARN of the TLS certificate in ACM, in the region of the stack',
      pattern: 'arn:.+',
    });
    return new GraphqlBalancer(this, 'Front', { stage, key, handler, certificateArn });
  }

  #topicOf({ alarmEmail }: Stage, key: ServiceKey): ITopic | undefined {
    return alarmEmail === undefined ? undefined : new AlarmTopic(this, 'AlarmTopic', { key, email: alarmEmail });
  }
}
