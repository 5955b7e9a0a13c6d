import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** What using the key for data at rest takes; neither grants nor administration. */
const USE = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/**
 * The key of a stage for data at rest: table, logs, dead letters, alarm mails and reminders on their bus. It rotates every year and outlives the
 * stack, because without it neither the table nor its backups can be read.
 */
export class ServiceKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Niangjia: table, logs, dead letters, alarms, reminders',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#letLogsUse();
    this.#letAlarmsUse();
  }

  /** Lets a function read and write what lies under this key. */
  letUse(grantee: IGrantable): void {
    this.grant(grantee, ...USE);
  }

  /** Lets somebody read what lies under this key, where other rights lead there. */
  letRead(grantee: IGrantable): void {
    this.grant(grantee, 'kms:Decrypt');
  }

  #letLogsUse(): void {
    const { account, partition, region, urlSuffix } = Stack.of(this);
    const groups = `arn:${partition}:logs:${region}:${account}:log-group:*`;
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'LogGroupsOfThisAccount',
        principals: [new ServicePrincipal(`logs.${region}.${urlSuffix}`)],
        actions: USE,
        resources: ['*'],
        conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': groups } },
      }),
    );
  }

  #letAlarmsUse(): void {
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }
}
