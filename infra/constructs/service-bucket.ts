import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
  type CorsRule,
} from 'aws-cdk-lib/aws-s3';
import { Construct, type IConstruct } from 'constructs';
import type { Stage } from '../stage.ts';
import { acceptWildcards, importedValue, ownArn } from './accepted-wildcards.ts';
import type { ServiceKey } from './service-key.ts';

/** How long files are kept: those that were sent, and what was made of them. */
const KEPT = Duration.days(30);
/**
 * Who reads objects may list them, though nobody does: S3 tells of an object that is not there only to whoever could have
 * found that out, and refuses others. Names are ids.
 */
const HEARS_OF_MISSING = ['s3:ListBucket'];
/** What a function may do with objects it names. */
const RIGHTS = {
  reads: ['s3:GetObject'],
  /** By addresses it signs for others. */
  sends: ['s3:PutObject'],
  writes: ['s3:AbortMultipartUpload', 's3:PutObject'],
  removes: ['s3:DeleteObject'],
  /** Version by version, so that nothing is kept. */
  erases: ['s3:DeleteObjectVersion'],
} as const satisfies Record<string, readonly string[]>;

/** What a function may do, each with the beginnings of the names it may do it to. */
type ObjectRights = Partial<Record<keyof typeof RIGHTS, readonly string[]>>;

/** Pages of these sites may send files to, and read them from, the addresses they were given. */
function crossOrigin(origins: readonly string[]): CorsRule[] {
  if (origins.length === 0) return [];
  const allowedHeaders = ['content-type', 'x-amz-checksum-sha256'];
  return [{ allowedOrigins: [...origins], allowedMethods: [HttpMethods.PUT, HttpMethods.GET], allowedHeaders }];
}

/** The place of files: under our key, TLS only, never public. Each goes after a month, its versions a week on. */
export class ServiceBucket extends Construct {
  readonly bucket: Bucket;
  readonly #key: ServiceKey;

  constructor(scope: Construct, id: string, { stage, key }: { readonly stage: Stage; readonly key: ServiceKey }) {
    super(scope, id);
    this.#key = key;
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      cors: crossOrigin(stage.origins),
      lifecycleRules: [
        {
          expiration: KEPT,
          noncurrentVersionExpiration: Duration.days(7),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      removalPolicy: stage.keepsRecords ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Files live for a month, their versions for a week more, and are reached by the functions of the service and ' +
        'by signed addresses only, which the table tells of with the caller and the time; a log of requests would ' +
        'hold those addresses.',
    });
  }

  /** Lets a function read and write objects whose names start as these do, each named. */
  letUse(grantee: IGrantable & IConstruct, rights: ObjectRights): void {
    for (const [right, actions] of Object.entries(RIGHTS)) {
      const prefixes = rights[right as keyof typeof RIGHTS] ?? [];
      const resourceArns = prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}/*`));
      if (prefixes.length > 0) Grant.addToPrincipal({ grantee, actions: [...actions], resourceArns });
    }
    if (rights.reads !== undefined) {
      Grant.addToPrincipal({ grantee, actions: HEARS_OF_MISSING, resourceArns: [this.bucket.bucketArn] });
    }
    this.#key.letUse(grantee);
    const prefixes = new Set(Object.values(rights).flat());
    const isOwn = Stack.of(grantee) === Stack.of(this);
    const arn = isOwn ? ownArn(this.bucket) : importedValue(this, this.bucket.bucketArn);
    // The rights stand in the policy of the function's role, which lies beside the function.
    const scope = grantee.node.scope ?? grantee;
    acceptWildcards(
      scope,
      'Objects are named by ids below one word.',
      Array.from(prefixes, (prefix) => `${arn}/${prefix}/*`),
    );
  }
}
