import type { S3Client } from '@aws-sdk/client-s3';
import type { Instant } from '#domain/day.ts';

/** A bucket; the endpoint is set for an S3 of one's own and in tests only. */
export interface S3Place {
  readonly bucket: string;
  readonly endpoint: string | undefined;
  readonly now: () => Instant;
}

/** A bucket with the client that reaches it. */
export interface Bucket {
  readonly s3: typeof import('@aws-sdk/client-s3');
  readonly client: S3Client;
  readonly bucket: string;
}

/**
 * Connections at a time. The last step of a job reads the outcomes of all parts at once, up to 256 and those of the second pass, and
 * one that waits to be read keeps its connection; with fewer the others would never get one.
 */
const CONNECTIONS = 384;

/** The SDK is loaded when the first file is asked for: most requests ask for none. */
export async function openBucket({ bucket, endpoint }: S3Place): Promise<Bucket> {
  const s3 = await import('@aws-sdk/client-s3');
  const own = endpoint === undefined ? {} : { endpoint, forcePathStyle: true };
  const agent = { maxSockets: CONNECTIONS };
  const connections = { requestHandler: { httpAgent: agent, httpsAgent: agent } };
  // Checksums are asked for where they say something: of what callers send, and of what is written whole.
  const client = new s3.S3Client({ ...own, ...connections, requestChecksumCalculation: 'WHEN_REQUIRED' });
  return { s3, bucket, client };
}
