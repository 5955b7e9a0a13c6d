import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Instant } from '#domain/day.ts';
import type { ObjectKey, ObjectStore, SignedRequest } from '#services/ports/objects.ts';
import { parseObjectKey } from '#store/objects/disk-signature.ts';
import { openObjectStore } from '#store/objects/open-object-store.ts';
import { MOST_PARTS } from '../../functions/jobs/bank/cut-file.ts';
import { openLocalObjects } from '../../functions/compose/local-objects.ts';
import { startServer } from '../../infra/local/http-server.ts';
import { FAKE_ACCESS, startFakeS3, type FakeRights } from '../support/fake-s3.ts';

const now = (): Instant => new Date().toISOString() as Instant;
const inOneHour = (): Instant => new Date(Date.now() + 3_600_000).toISOString() as Instant;
const justOver = (): Instant => new Date(Date.now() - 1000).toISOString() as Instant;

async function openDisk(): Promise<ObjectStore> {
  const folder = await mkdtemp(join(tmpdir(), 'niangjia-objects-test-'));
  const issuer = () => Promise.resolve({ status: 404, headers: {}, body: '' });
  const server = await startServer(
    { handler: () => Promise.reject(new Error()), issuer, objects: openLocalObjects(folder) },
    0,
  );
  afterAll(async () => {
    await server.close();
    expect(await readdir(join(folder, '.incoming'))).toEqual([]);
    await rm(folder, { recursive: true });
  });
  return openObjectStore({ place: `file:${folder}`, url: `${server.url}/objects`, now });
}

interface OpenS3 {
  readonly store: ObjectStore;
  readonly versions: (key: ObjectKey) => number;
}

async function openS3(rights: FakeRights): Promise<OpenS3> {
  vi.stubEnv('AWS_REGION', 'cn-northwest-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', FAKE_ACCESS.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', FAKE_ACCESS.secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', '');
  const fake = await startFakeS3(rights);
  const store = openObjectStore({ place: 's3:files', url: fake.url, now });
  return { store, versions: (key) => fake.versions('files', key) };
}

let keys = 0;
function nextKey(): ObjectKey {
  keys += 1;
  return `jobs/job_${keys}/files/result.csv` as ObjectKey;
}

async function* pieces(...contents: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  for (const content of contents) yield await Promise.resolve(content);
}

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

async function contentOf(store: ObjectStore, key: ObjectKey, from?: number): Promise<string | undefined> {
  const content = await store.read(key, from);
  return content === undefined ? undefined : (await buffer(Readable.from(content))).toString('utf8');
}

function send({ url, method, headers }: SignedRequest, body: Buffer): Promise<Response> {
  return fetch(url, { method, headers, body: new Uint8Array(body) });
}

const CONTENT = Buffer.from('组织代码,组织名称\r\n');
/** Another sign that a signature may begin with, whether it is written in hex or in base64url. */
const otherDigit = (digit: string): string => (digit === 'a' ? 'b' : 'a');

const EXPECTED = { bytes: CONTENT.length, sha256: hashOf(CONTENT), contentType: 'text/csv' };

const disk = await openDisk();
const { store: s3, versions: versionsInS3 } = await openS3({ mayList: true });
const { store: withoutRight } = await openS3({ mayList: false });

describe.each([
  ['files of one machine', disk],
  ['a bucket of S3', s3],
])('%s', (_name, store) => {
  it('gives back what was written, from any byte on', async () => {
    const key = nextKey();
    const written = await store.write(key, pieces(CONTENT.subarray(0, 5), CONTENT.subarray(5)), 'text/csv');
    expect(written).toEqual({ bytes: CONTENT.length, sha256: EXPECTED.sha256 });
    expect(await contentOf(store, key)).toBe(CONTENT.toString('utf8'));
    expect(await contentOf(store, key, CONTENT.length - 2)).toBe('\r\n');
    expect(await store.head(key)).toMatchObject({ bytes: CONTENT.length });
  });

  it.each([0, 8 * 1024 * 1024, 20 * 1024 * 1024 + 1])(
    'takes a content of %i bytes in pieces of any size',
    async (size) => {
      const content = Buffer.alloc(size, 'abc');
      const key = nextKey();
      const written = await store.write(key, pieces(content.subarray(0, 3), content.subarray(3)), 'text/csv');
      expect(written).toEqual({ bytes: size, sha256: hashOf(content) });
      expect((await store.head(key))?.bytes).toBe(size);
    },
  );

  it('lets the outcomes of the most parts that a job has, and of its second pass, be open before any is read', async () => {
    const key = nextKey();
    await store.write(key, pieces(CONTENT), 'text/csv');
    const opened = await Promise.all(Array.from({ length: MOST_PARTS + 1 }, () => store.read(key)));
    for (const content of opened) expect((await buffer(Readable.from(content ?? []))).equals(CONTENT)).toBe(true);
    // Those without a connection would wait until one that nobody reads is cut off.
  }, 5_000);

  it('replaces what was there, with another mark', async () => {
    const key = nextKey();
    await store.write(key, pieces(CONTENT), 'text/csv');
    const before = await store.head(key);
    await store.write(key, pieces(Buffer.from('x')), 'text/csv');
    expect(await contentOf(store, key)).toBe('x');
    expect((await store.head(key))?.mark).not.toBe(before?.mark);
  });

  it('knows nothing of what is not there, and removes it without a word', async () => {
    const key = nextKey();
    expect([await store.read(key), await store.head(key)]).toEqual([undefined, undefined]);
    await store.write(key, pieces(CONTENT), 'text/csv');
    await store.remove(key);
    await store.remove(key);
    expect(await store.head(key)).toBeUndefined();
  });

  it('erases what is there, whatever it took the place of, and says nothing of what is not', async () => {
    const key = nextKey();
    for (const content of [CONTENT, Buffer.from('x'), CONTENT]) await store.write(key, pieces(content), 'text/csv');
    await store.erase(key);
    await store.erase(key);
    expect([await store.read(key), await store.head(key)]).toEqual([undefined, undefined]);
  });

  it('writes nothing of a content that breaks off, small or large', async () => {
    async function* broken(size: number): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.alloc(size));
      throw new Error('broken off');
    }
    for (const size of [10, 9 * 1024 * 1024]) {
      const key = nextKey();
      await expect(store.write(key, broken(size), 'text/csv')).rejects.toThrow('broken off');
      expect(await store.head(key)).toBeUndefined();
    }
  });

  it('takes the very content an address was signed for, more than once', async () => {
    const key = nextKey();
    const request = await store.signUpload(key, EXPECTED, inOneHour());
    expect((await send(request, CONTENT)).status).toBe(200);
    expect((await send(request, CONTENT)).status).toBe(200);
    expect(await contentOf(store, key)).toBe(CONTENT.toString('utf8'));
  });

  it.each<[string, (request: SignedRequest) => Promise<Response>]>([
    ['another content of the same size', (request) => send(request, Buffer.alloc(CONTENT.length, 'x'))],
    ['a shorter one', (request) => send(request, CONTENT.subarray(1))],
    ['a longer one', (request) => send(request, Buffer.concat([CONTENT, CONTENT]))],
    [
      'another type',
      (request) => send({ ...request, headers: { ...request.headers, 'content-type': 'text/html' } }, CONTENT),
    ],
    ['another method', (request) => fetch(request.url)],
    ['another key', (request) => send({ ...request, url: request.url.replace(/job_\d+/, 'job_0') }, CONTENT)],
    [
      'a changed signature',
      (request) => send({ ...request, url: request.url.replace(/(?<=signature=)./i, otherDigit) }, CONTENT),
    ],
  ])('refuses %s under a signed address', async (_what, call) => {
    const key = nextKey();
    const response = await call(await store.signUpload(key, EXPECTED, inOneHour()));
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await store.head(key)).toBeUndefined();
  });

  it('lets the holder of an address read one object, under a name', async () => {
    const key = nextKey();
    await store.write(key, pieces(CONTENT), 'text/csv');
    const { url } = await store.signDownload(key, 'job_1-errors.csv', inOneHour());
    const response = await fetch(url);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="job_1-errors.csv"');
    expect(await response.text()).toBe(CONTENT.toString('utf8'));
  });
});

it('keeps in S3 what was removed, and nothing of what was erased, however often it was sent', async () => {
  const [removed, erased] = [nextKey(), nextKey()];
  for (const key of [removed, erased]) {
    await s3.write(key, pieces(CONTENT), 'text/csv');
    const request = await s3.signUpload(key, EXPECTED, inOneHour());
    for (let sent = 0; sent < 2; sent += 1) expect((await send(request, CONTENT)).status).toBe(200);
  }
  await s3.remove(removed);
  await s3.erase(erased);
  expect([removed, erased].map(versionsInS3)).toEqual([4, 0]);
});

it('takes no refusal of S3 for an object that is not there', async () => {
  await expect(withoutRight.head(nextKey())).rejects.toThrow();
  await expect(withoutRight.read(nextKey())).rejects.toThrow('AccessDenied');
});

describe('an address of files of one machine', () => {
  it('is refused once it is over, in words that say so', async () => {
    const response = await send(await disk.signUpload(nextKey(), EXPECTED, justOver()), CONTENT);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'EXPIRED' } }] });
  });

  it.each([
    '../db/x',
    'uploads/../../x',
    'uploads/.signing-key',
    '/etc/passwd',
    'uploads',
    'uploads//x',
    'a/b\\c',
    'a/b\0',
  ])('never leads to %j', (key) => {
    expect(parseObjectKey(key)).toBeUndefined();
  });
});
