import type { Hash } from 'node:crypto';
import type { CompletedPart } from '@aws-sdk/client-s3';
import type { ObjectKey, WrittenObject } from '#services/ports/objects.ts';
import type { Bucket } from './s3-bucket.ts';

/** A content to be written; the hash is new and takes all of it. */
export interface S3Content {
  readonly key: ObjectKey;
  readonly content: AsyncIterable<Uint8Array>;
  readonly contentType: string;
  readonly hash: Hash;
}

/** The least S3 takes for a part that is not the last; 10,000 of them hold far more than a job makes. */
const PART_BYTES = 8 * 1024 * 1024;

/** The content in pieces of `PART_BYTES`, the last one shorter; there is always one, and one at a time in memory. */
async function* inParts({ content, hash }: S3Content): AsyncGenerator<Buffer> {
  let open: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of content) {
    hash.update(piece);
    open.push(piece);
    bytes += piece.length;
    if (bytes < PART_BYTES) continue;
    const whole = Buffer.concat(open);
    for (let start = 0; start + PART_BYTES <= whole.length; start += PART_BYTES) {
      yield whole.subarray(start, start + PART_BYTES);
    }
    open = [whole.subarray(whole.length - (whole.length % PART_BYTES))];
    bytes = open[0]?.length ?? 0;
  }
  yield Buffer.concat(open);
}

async function writeParts(
  { s3, client, bucket }: Bucket,
  { key, contentType }: S3Content,
  parts: AsyncIterable<Buffer>,
): Promise<number> {
  const object = { Bucket: bucket, Key: key };
  const { UploadId } = await client.send(
    new s3.CreateMultipartUploadCommand({ ...object, ContentType: contentType, ChecksumAlgorithm: 'SHA256' }),
  );
  const done: CompletedPart[] = [];
  let bytes = 0;
  try {
    for await (const Body of parts) {
      if (Body.length === 0) continue;
      const PartNumber = done.length + 1;
      const part = new s3.UploadPartCommand({ ...object, UploadId, PartNumber, Body, ChecksumAlgorithm: 'SHA256' });
      const { ETag, ChecksumSHA256 } = await client.send(part);
      done.push({ PartNumber, ETag, ChecksumSHA256 });
      bytes += Body.length;
    }
    await client.send(new s3.CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts: done } }));
    return bytes;
  } catch (error) {
    // What cannot be taken back now, the bucket forgets by itself.
    await client.send(new s3.AbortMultipartUploadCommand({ ...object, UploadId })).catch(() => undefined);
    throw error;
  }
}

async function* again(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** Writes content of unknown length: at once when it is small, in parts otherwise. Nothing stands there before its end. */
export async function writeToS3(bucket: Bucket, content: S3Content): Promise<WrittenObject> {
  const parts = inParts(content);
  const first = await parts.next();
  const Body = first.done === true ? Buffer.alloc(0) : first.value;
  if (Body.length === PART_BYTES) {
    const bytes = await writeParts(bucket, content, again(Body, parts));
    return { bytes, sha256: content.hash.digest('hex') };
  }
  const { s3, client } = bucket;
  const { key: Key, contentType: ContentType } = content;
  const checked = { ChecksumAlgorithm: 'SHA256' } as const;
  await client.send(new s3.PutObjectCommand({ Bucket: bucket.bucket, Key, ContentType, Body, ...checked }));
  return { bytes: Body.length, sha256: content.hash.digest('hex') };
}
