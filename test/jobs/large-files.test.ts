import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openSystemApi } from '../../functions/compose/system-api.ts';
import { FileJobs, uploadSchema, type TestUpload } from '../support/file-job.ts';
import { startLocalService } from '../support/local-service.ts';

const REGISTER = `mutation ($input: RegisterApiClientInput!) { registerApiClient(input: $input) { problems { code } } }`;
const SUBJECT = 'zhejiang-admin';
const MEGABYTE = 1_000_000;
const LARGEST = 200 * MEGABYTE;
/** NIANGJIA_FULL_SIZE=1 sends and inspects a file as large as may be; a small one tries the way, and little of the memory. */
const FULL = process.env['NIANGJIA_FULL_SIZE'] === '1';
/** The most its own objects may take of the memory of the process that inspects, in MB. */
const HEAP = 64;
/** Above this size a file is cut into as many parts as any: each part has a buffer, and a larger file takes no more of them. */
const MOST_PARTS_FROM = 65 * MEGABYTE;
/** What a large file may take more than a small one of the memory of the process. */
const MOST_MORE = 80 * MEGABYTE;

const service = await startLocalService(async (place) => {
  const scope = { kind: 'REGION', regionCode: '330000' };
  const caller = { subject: SUBJECT, name: SUBJECT, role: 'PROVINCE_ADMIN', scope };
  await openSystemApi(place)('test', REGISTER, { input: { idempotencyKey: 'register-admin', ...caller } });
});
const jobs = new FileJobs(service, SUBJECT);

const answerSchema = z.object({
  createUpload: z.object({
    upload: uploadSchema.nullable(),
    problems: z.array(z.object({ code: z.string(), path: z.array(z.string()) })),
  }),
});

let keys = 0;
async function announce(size: number, sha256: string) {
  keys += 1;
  const query = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
    upload { id url method headers { name value } } problems { code path } } }`;
  const facts = { kind: 'MEMBERS', fileName: 'members.csv', contentType: 'text/csv', size, sha256 };
  const { data } = await service.ask(SUBJECT, query, { input: { idempotencyKey: `large-file-${keys}`, ...facts } });
  return answerSchema.parse(data).createUpload;
}

/** Sends pieces without a word of how many there will be. */
function stream({ url, method, headers }: TestUpload, content: Iterable<Uint8Array>): Promise<Response> {
  const named = Object.fromEntries(headers.map(({ name, value }) => [name, value]));
  const body = Readable.toWeb(Readable.from(content)) as ReadableStream;
  const init = { method, headers: named, body, duplex: 'half' };
  return fetch(url, init);
}

const NOTHING_OF = createHash('sha256').update('').digest('hex');

describe('a file that is announced', () => {
  it.each([
    [LARGEST, undefined],
    [LARGEST + 1, 'UPLOAD_TOO_LARGE'],
    [300 * MEGABYTE, 'UPLOAD_TOO_LARGE'],
    [0, 'INPUT_INVALID'],
  ])('with %i bytes is refused with %s', async (size, code) => {
    const { upload, problems } = await announce(size, NOTHING_OF);
    expect(problems).toEqual(code === undefined ? [] : [{ code, path: ['size'] }]);
    expect(upload === null).toBe(code !== undefined);
  });
});

describe('a body that is not what was announced', () => {
  const content = Buffer.from('工会编码,姓名\n');
  const sha256 = createHash('sha256').update(content).digest('hex');

  function* endless(bytes: number): Generator<Uint8Array> {
    yield content;
    for (let sent = 0; sent < bytes; sent += 65_536) yield Buffer.alloc(65_536, 'x');
  }

  async function expectNothingArrived(upload: TestUpload): Promise<void> {
    expect((await jobs.start(upload.id, 'CREATE')).problems).toMatchObject([{ code: 'UPLOAD_MISSING' }]);
    expect(await readdir(join(service.place.objectFolder, '.incoming'))).toEqual([]);
  }

  async function room(): Promise<TestUpload> {
    const { upload } = await announce(content.length, sha256);
    if (upload === null) throw new Error('there was no room for the file of the test');
    return upload;
  }

  it.each([
    ['that goes on for 20 MB', 20 * MEGABYTE],
    ['that has one piece more', 1],
  ])('%s and never said so leaves nothing behind, and is told why', async (_what, more) => {
    const upload = await room();
    const response = await stream(upload, endless(more));
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'WRONG_SIZE' } }] },
    ]);
    await expectNothingArrived(upload);
  });

  it('that ends early or breaks off leaves nothing behind, and may be sent again', async () => {
    const upload = await room();
    expect((await stream(upload, [content.subarray(1)])).status).toBe(400);
    await expectNothingArrived(upload);
    function* broken(): Generator<Uint8Array> {
      yield content.subarray(0, 4);
      throw new Error('broken off');
    }
    await expect(stream(upload, broken())).rejects.toThrow();
    await expect.poll(() => readdir(join(service.place.objectFolder, '.incoming'))).toEqual([]);
    await expectNothingArrived(upload);
    expect((await stream(upload, [content])).status).toBe(200);
    expect((await jobs.start(upload.id, 'CREATE')).problems).toEqual([]);
  });
});

describe('a large file', () => {
  const HEADER = '工会编码,姓名,证件号码,会籍变化日期,籍贯\n';
  const PAD = '浙江省嘉兴市平湖市示例路'.repeat(5);
  const ROWS_PER_PIECE = 500;

  /** Rows up to a size; nobody looks at what is in them before the parts are done. */
  function* contentOf(bytes: number): Generator<Uint8Array> {
    yield Buffer.from(HEADER);
    let sent = Buffer.byteLength(HEADER);
    for (let row = 0; ; row += ROWS_PER_PIECE) {
      const lines = Array.from(
        { length: ROWS_PER_PIECE },
        (_, at) => `jx,张三,${String(row + at).padStart(18, '0')},2024-03-01,${PAD}\n`,
      );
      const piece = Buffer.from(lines.join(''));
      if (sent + piece.length > bytes) return;
      sent += piece.length;
      yield piece;
    }
  }

  /** Sends rows up to a size and takes the first step on them in a process of little memory. */
  async function inspect(most: number) {
    const hash = createHash('sha256');
    let [size, pieces] = [0, -1];
    for (const piece of contentOf(most)) {
      hash.update(piece);
      size += piece.length;
      pieces += 1;
      // Making 200 MB takes seconds, in which the service under test answers nobody.
      await nextTurn();
    }
    const { upload } = await announce(size, hash.digest('hex'));
    if (upload === null) throw new Error('there was no room for the file of the test');
    expect((await stream(upload, contentOf(most))).status).toBe(200);
    const { job } = await jobs.start(upload.id, 'DRY_RUN');
    const program = join(import.meta.dirname, '../support/inspect-process.ts');
    const args = [`--max-old-space-size=${HEAP}`, program, job?.id ?? ''];
    const env = { ...process.env, ...service.environment };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    const { state, memory } = z.object({ state: z.string(), memory: z.number() }).parse(JSON.parse(stdout));
    expect(state).toBe('RUNNING');
    expect(await jobs.job(job?.id ?? '')).toMatchObject({
      rows: pieces * ROWS_PER_PIECE,
      parts: Math.min(Math.ceil(size / MEGABYTE), 64),
    });
    return { size, memory };
  }

  it('is cut into parts in the memory of a small one', { timeout: 600_000 }, async () => {
    const small = await inspect(FULL ? MOST_PARTS_FROM : MEGABYTE);
    const large = await inspect(FULL ? LARGEST : 6 * MEGABYTE);
    expect(large.size).toBeGreaterThan((FULL ? 199 : 5) * MEGABYTE);
    expect(large.memory - small.memory).toBeLessThan(MOST_MORE);
  });
});
