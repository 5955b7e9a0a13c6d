import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { JsonPath, S3JsonItemReader } from 'aws-cdk-lib/aws-stepfunctions';

/** Where the lists of parts lie below their bucket, see `partListKey`. */
export const PART_LISTS = 'jobs/*/parts.json';

/** Reads the list of a job's parts. CDK's own reader may read every object of the bucket, and with them rosters in clear. */
export class PartLists extends S3JsonItemReader {
  readonly #lists: string;

  constructor(bucket: IBucket) {
    super({ bucket, key: JsonPath.stringAt('$.partList') });
    this.#lists = bucket.arnForObjects(PART_LISTS);
  }

  override providePolicyStatements(): PolicyStatement[] {
    return [new PolicyStatement({ actions: ['s3:GetObject'], resources: [this.#lists] })];
  }
}
