import { describe, expect, it } from 'vitest';
import { KEPT_DAYS } from '#store/objects/forget-old-files.ts';
import { statementsOf } from './job-template.ts';
import { onlyResourceOf, synthesise, VARIANTS } from './synthesis.ts';

describe.each(VARIANTS)('the bucket of files ($variant)', ({ options }) => {
  const bucket = onlyResourceOf(synthesise(options), 'AWS::S3::Bucket');

  it('forgets files as the disk of one machine does, and what they replaced or were a week later', () => {
    expect([KEPT_DAYS.uploads, KEPT_DAYS.jobs]).toEqual([30, 30]);
    expect(bucket.Properties['LifecycleConfiguration']).toEqual({
      Rules: [
        {
          Status: 'Enabled',
          ExpirationInDays: 30,
          NoncurrentVersionExpiration: { NoncurrentDays: 7 },
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: KEPT_DAYS['.incoming'] },
        },
      ],
    });
  });

  it('tells the service which objects are missing: S3 refuses whoever may not list', () => {
    const lists = statementsOf(synthesise(options), 'Graphql').filter(({ Action }) => Action.includes('s3:ListBucket'));
    expect(lists.map(({ Resource }) => JSON.stringify(Resource))).toEqual([
      expect.stringMatching(/^\{"Fn::GetAtt":\["FilesBucket\w+","Arn"\]\}$/),
    ]);
  });

  it('outlives the stack in prod, and is to go with it in dev', () => {
    expect(bucket.DeletionPolicy).toBe(options['stage'] === 'prod' ? 'Retain' : 'Delete');
  });
});
