import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from '../stage.ts';
import type { ServiceKey } from './service-key.ts';

/** A log group under the service's key, kept as long as the stage says. */
export class ServiceLogs extends LogGroup {
  constructor(scope: Construct, id: string, { key, stage }: { readonly key: ServiceKey; readonly stage: Stage }) {
    super(scope, id, {
      encryptionKey: key,
      retention: stage.logRetention,
      removalPolicy: stage.keepsRecords ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }
}
