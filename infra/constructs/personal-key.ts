import { RemovalPolicy } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { PERSONAL_KEY_CONTEXT } from '../../functions/platform/env.ts';

const IN_CONTEXT = Object.fromEntries(
  Object.entries(PERSONAL_KEY_CONTEXT).map(([name, value]) => [`kms:EncryptionContext:${name}`, value]),
);

/**
 * The master key of personal facts, apart from the key for data at rest: who may read the table does not thereby read what
 * is sealed in it. It rotates every year and outlives the stack, because without it no personal fact can be read again.
 */
export class PersonalKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Niangjia: wraps the keys of personal data',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Lets a function wrap and unwrap the keys of personal data, and nothing else. */
  letUse(grantee: IGrantable): void {
    const actions = ['kms:Decrypt', 'kms:Encrypt'];
    Grant.addToPrincipal({
      grantee,
      actions,
      resourceArns: [this.keyArn],
      conditions: { StringEquals: IN_CONTEXT },
    });
  }
}
