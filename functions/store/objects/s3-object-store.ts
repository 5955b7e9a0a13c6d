import { createHash } from 'node:crypto';
import type { HeadObjectCommandOutput } from '@aws-sdk/client-s3';
import type { Instant } from '#domain/day.ts';
import type { ExpectedContent, ObjectHead, ObjectKey, ObjectStore, SignedRequest } from '#services/ports/objects.ts';
import { openBucket, type Bucket, type S3Place } from './s3-bucket.ts';
import { writeToS3 } from './s3-write.ts';

const MISSING: ReadonlySet<string> = new Set(['NotFound', 'NoSuchKey']);
const isMissing = (error: unknown): boolean => error instanceof Error && MISSING.has(error.name);

async function read(
  { s3, client, bucket }: Bucket,
  key: ObjectKey,
  from: number,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const Range = from === 0 ? {} : { Range: `bytes=${from}-` };
  try {
    const { Body } = await client.send(new s3.GetObjectCommand({ Bucket: bucket, Key: key, ...Range }));
    return Body as AsyncIterable<Uint8Array> | undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function ask({ s3, client, bucket }: Bucket, key: ObjectKey): Promise<HeadObjectCommandOutput | undefined> {
  try {
    return await client.send(new s3.HeadObjectCommand({ Bucket: bucket, Key: key }));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function head(bucket: Bucket, key: ObjectKey): Promise<ObjectHead | undefined> {
  const found = await ask(bucket, key);
  return found && { bytes: found.ContentLength ?? 0, mark: found.ETag ?? '' };
}

/** Removes the versions one by one, the newest first: the one before takes its place. A bucket that keeps none has one. */
async function erase(place: Bucket, key: ObjectKey): Promise<void> {
  const { s3, client, bucket } = place;
  for (let found = await ask(place, key); found !== undefined; found = await ask(place, key)) {
    const { VersionId } = found;
    const version = VersionId === undefined ? {} : { VersionId };
    await client.send(new s3.DeleteObjectCommand({ Bucket: bucket, Key: key, ...version }));
  }
}

const secondsUntil = (expiresAt: Instant, now: Instant): number =>
  Math.max(1, Math.floor((Date.parse(expiresAt) - Date.parse(now)) / 1000));

/** Size, type and hash are signed headers: S3 takes no other content, and checks the hash itself. */
async function signUpload(
  { s3, client, bucket }: Bucket,
  key: ObjectKey,
  { content, expiresIn }: { readonly content: ExpectedContent; readonly expiresIn: number },
): Promise<Omit<SignedRequest, 'expiresAt'>> {
  const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
  const { bytes, contentType } = content;
  const ChecksumSHA256 = Buffer.from(content.sha256, 'hex').toString('base64');
  const command = new s3.PutObjectCommand({
    ...{ Bucket: bucket, Key: key, ContentLength: bytes, ContentType: contentType, ChecksumSHA256 },
  });
  const signed = new Set(['content-length', 'content-type', 'x-amz-checksum-sha256']);
  const url = await getSignedUrl(client, command, { expiresIn, signableHeaders: signed, unhoistableHeaders: signed });
  const headers = { 'content-type': contentType, 'x-amz-checksum-sha256': ChecksumSHA256 };
  return { url, method: 'PUT', headers };
}

async function signDownload(
  { s3, client, bucket }: Bucket,
  key: ObjectKey,
  { fileName, expiresIn }: { readonly fileName: string; readonly expiresIn: number },
): Promise<Omit<SignedRequest, 'expiresAt'>> {
  const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
  const ResponseContentDisposition = `attachment; filename="${fileName}"`;
  const command = new s3.GetObjectCommand({ Bucket: bucket, Key: key, ResponseContentDisposition });
  return { url: await getSignedUrl(client, command, { expiresIn }), method: 'GET', headers: {} };
}

/** Objects in a bucket of S3. */
export function createS3ObjectStore(place: S3Place): ObjectStore {
  let opened: Promise<Bucket> | undefined;
  const open = (): Promise<Bucket> => (opened ??= openBucket(place));
  return {
    read: async (key, from = 0) => read(await open(), key, from),
    write: async (key, content, contentType) =>
      writeToS3(await open(), { key, content, contentType, hash: createHash('sha256') }),
    head: async (key) => head(await open(), key),
    remove: async (key) => {
      const { s3, client, bucket } = await open();
      await client.send(new s3.DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    erase: async (key) => erase(await open(), key),
    signUpload: async (key, content, expiresAt) => {
      const expiresIn = secondsUntil(expiresAt, place.now());
      return { ...(await signUpload(await open(), key, { content, expiresIn })), expiresAt };
    },
    signDownload: async (key, fileName, expiresAt) => {
      const expiresIn = secondsUntil(expiresAt, place.now());
      return { ...(await signDownload(await open(), key, { fileName, expiresIn })), expiresAt };
    },
  };
}
