import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { ServiceKey } from './service-key.ts';

/** Where alarms are mailed to; the address confirms the subscription once. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string, { key, email }: { readonly key: ServiceKey; readonly email: string }) {
    super(scope, id, { masterKey: key, enforceSSL: true });
    this.addSubscription(new EmailSubscription(email));
    // A topic with a policy of its own loses the one that lets the account's alarms publish.
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }
}
