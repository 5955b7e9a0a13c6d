import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { FILE_ADVICE } from '#domain/bank-file/advice.ts';
import { BANK_FILE_CODES, type BankFileCode } from '#domain/bank-file/bank-file-code.ts';
import { openScene, type BankScene } from '../../support/bank-files/bank-scene.ts';
import { corruptions, type CorruptFile, type GoodFile } from '../../support/bank-files/corrupt-file.ts';
import { signedFile } from '../../support/bank-files/file-signer.ts';
import { FILE_CODES as WRITTEN_CODES, type FileKind } from '../../support/bank-files/naive-types.ts';
import { chargeText, DATE, statusText } from '../../support/bank-files/row-text.ts';
import { BANK, OTHER_BANK } from '../../support/bank-files/sample-world.ts';
import { textsOf } from '../../support/bank-files/undisturbed.ts';
import { createTestTable } from '../../support/engine.ts';

const table = await createTestTable();

/** Everything in the table but what is written of jobs themselves, which tell of refused files, too. */
const factsOf = (scene: BankScene): Promise<readonly string[]> =>
  textsOf(scene, (pk) => !/^(?:JOB|JOBS|UPL|RCPT|AUDIT#(?:job|upl)_|MARK#JOB_CONTENT)/.test(pk));

const rowsOf = (kind: FileKind, id: string): readonly string[] =>
  kind === 'DISCOUNT' ? [chargeText({ transactionId: id })] : [statusText(), statusText({ state: 'FROZEN' })];
const goodFile = (kind: FileKind, sequence: number, id: string): GoodFile => ({
  head: { bank: BANK.code, kind, businessDate: DATE, sequence, form: 'DELTA' },
  rows: rowsOf(kind, id),
});

function setting(last: GoodFile) {
  return { today: DATE, unknownBank: 'NOBANK', otherBank: OTHER_BANK.code, sealedDay: '2026-05-31', last };
}

/** Codes that are told of a file only once its trailer was compared with what stands before it. */
const READ_WHOLE: ReadonlySet<BankFileCode> = new Set(BANK_FILE_CODES.slice(BANK_FILE_CODES.indexOf('COUNT_MISMATCH')));

/** What a receipt tells of the bytes of a file: nothing where it was refused before its trailer was read. */
function countedIn(code: BankFileCode, { name, bytes }: Pick<CorruptFile, 'name' | 'bytes'>) {
  if (!READ_WHOLE.has(code)) return { sha256: null, rows: null };
  const plain = name.endsWith('.gz') ? gunzipSync(bytes) : Buffer.from(bytes);
  const before = plain.subarray(0, plain.lastIndexOf('\nT|') + 1);
  const rows = before.filter((byte) => byte === 10).length - 1;
  return { sha256: createHash('sha256').update(before).digest('hex'), rows };
}

async function expectRefused(scene: BankScene, code: BankFileCode, { uploader, ...file }: CorruptFile): Promise<void> {
  const job = await scene.jobs.take(scene.caller(uploader), file);
  expect([file.name, job.state, job.problems.map((problem) => problem.code)]).toEqual([file.name, 'REFUSED', [code]]);
  expect([scene.verdict(job), job.files.map(({ kind }) => kind)]).toEqual(['REFUSED', ['RECEIPT']]);
  const { zh, en } = FILE_ADVICE[code];
  expect(scene.receipt(job)).toEqual({
    ...{ jobId: job.id, name: file.name, ...countedIn(code, file), accepted: false, codes: [code] },
    whatToDo: { 'zh-CN': zh, en },
  });
}

describe.each(['DISCOUNT', 'CARDSTATUS'] as const)('a file of %s is refused with', (kind) => {
  // Refused files leave nothing behind, so one bank sends all of them, each between two that are taken.
  let scene: BankScene;
  let last = goodFile(kind, 1, 't1');
  beforeAll(async () => {
    scene = await openScene(table);
    await scene.sendWell(kind, last.rows);
  });

  it.each(BANK_FILE_CODES)('%s, has no effect, and its sequence number stays free', async (code) => {
    const sequence = last.head.sequence + 1;
    const good = goodFile(kind, sequence, `t${sequence}`);
    const before = await factsOf(scene);
    const isTakenAgain = code === 'DUPLICATE_CONTENT' && kind === 'CARDSTATUS';
    const corrupted = isTakenAgain ? [] : corruptions(good, code, setting(last));
    for (const file of corrupted) await expectRefused(scene, code, file);
    expect(await factsOf(scene)).toEqual(before);
    // What a bank says of its cards again is no fault of its content.
    const next = isTakenAgain ? last.rows : good.rows;
    const job = await scene.sendWell(kind, next, { sequence });
    expect(scene.receipt(job)).toMatchObject({ accepted: true, codes: [], rows: next.length, whatToDo: null });
    last = { ...good, rows: next };
  });
});

describe('the codes of refused files', () => {
  it('are those of the design, and each is told in two languages', () => {
    expect(BANK_FILE_CODES).toEqual(WRITTEN_CODES);
    for (const code of BANK_FILE_CODES) {
      expect(FILE_ADVICE[code].zh).toMatch(/\p{Script=Han}/u);
      expect(FILE_ADVICE[code].en).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('a file that is taken', () => {
  it.each([
    ['with CRLF', { lineEnd: '\r\n' }],
    ['without a line end at its end', { isOpenEnded: true }],
    ['in GB18030', { encoding: 'GB18030' }],
    ['in gzip', { isArchive: true }],
    ['of 30 days ago', { businessDate: '2026-05-06' }],
  ] as const)('comes %s', async (_, facts) => {
    const scene = await openScene(table, { banks: [{ ...BANK, sealedMonths: [] }, OTHER_BANK] });
    const at = `${'businessDate' in facts ? facts.businessDate : DATE}T12:00:00+08:00`;
    const rows = [chargeText({ at }), chargeText({ at, transactionId: '单号' })];
    const job = await scene.sendWell('DISCOUNT', rows, facts);
    expect(scene.classes(job)).toEqual(['MATCHED', 'REFUSED']);
  });

  it('is answered with its first job when it comes again by the same name and bytes, and does nothing more', async () => {
    const scene = await openScene(table);
    const { bank, ...file } = scene.file('DISCOUNT', [chargeText()]);
    const first = await scene.jobs.take(scene.caller(bank), file);
    const before = await factsOf(scene);
    const kept = new Set(scene.jobs.objects.content.keys());
    const second = await scene.jobs.take(scene.caller(bank), file);
    expect([second.id, second.state, await factsOf(scene)]).toEqual([first.id, 'COMPLETED', before]);
    expect([...scene.jobs.objects.content.keys()].filter((key) => !kept.has(key))).toEqual([]);
  });

  it('has had its number while the same name with other bytes is refused, in gzip or not', async () => {
    const scene = await openScene(table);
    await scene.sendWell('DISCOUNT', [chargeText()]);
    const other = await scene.send('DISCOUNT', [chargeText({ transactionId: 't2' })], { sequence: 1 });
    const packed = await scene.send('DISCOUNT', [chargeText({ transactionId: 't3' })], {
      sequence: 1,
      isArchive: true,
    });
    expect([other, packed].map(({ state, problems: [problem] }) => [state, problem?.code])).toEqual([
      ['REFUSED', 'SEQUENCE_REUSED'],
      ['REFUSED', 'SEQUENCE_REUSED'],
    ]);
  });
});

describe('a file whose job failed before it was accepted', () => {
  it('has no effect, and its sequence number stays free', async () => {
    const scene = await openScene(table);
    const before = await factsOf(scene);
    const { bank, ...file } = scene.file('DISCOUNT', [chargeText()], { sequence: 1 });
    const { id } = await scene.jobs.queue(scene.caller(bank), file);
    await scene.jobs.steps.fail({ jobId: id, run: 1 });
    expect([(await scene.jobs.read(id)).state, await factsOf(scene)]).toEqual(['FAILED', before]);
    await scene.sendWell('DISCOUNT', [chargeText({ transactionId: 't2' })], { sequence: 1 });
    await scene.jobs.resume(scene.caller(bank), id);
    await scene.jobs.run({ id, run: 2 });
    expect((await scene.jobs.read(id)).problems.map(({ code }) => code)).toEqual(['SEQUENCE_REUSED']);
  });
});

describe('an archive', () => {
  it.each([
    ['that is cut off behind its trailer', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['that is cut off in its middle', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ['that is cut off in its header', (bytes: Buffer) => bytes.subarray(0, 5)],
    [
      'in which a bit changed',
      (bytes: Buffer) => Buffer.from(bytes.map((one, at) => (at === bytes.length - 6 ? one ^ 1 : one))),
    ],
    ['with something else behind it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('more')])],
  ])('%s is unsafe, and the whole one is taken under the same number', async (_, change) => {
    const scene = await openScene(table);
    const { bank, ...file } = scene.file('DISCOUNT', [chargeText()], { isArchive: true });
    const cut = { ...file, bytes: change(Buffer.from(file.bytes)) };
    const refused = await scene.jobs.take(scene.caller(bank), cut);
    expect([refused.state, refused.problems[0]?.code]).toEqual(['REFUSED', 'ARCHIVE_UNSAFE']);
    expect(await scene.jobs.take(scene.caller(bank), file)).toMatchObject({
      state: 'COMPLETED',
      verdict: 'RECONCILED',
    });
  });

  it('that unpacks to a gigabyte is given up as it grows past twenty times its size', async () => {
    const scene = await openScene(table);
    const { name, bytes: good } = scene.file('DISCOUNT', [], { isArchive: true });
    const header = gunzipSync(good).subarray(0, 'H|1|ICBC|DISCOUNT|20260605|000001|UTF-8|DELTA\n'.length);
    const member = gzipSync(Buffer.alloc(2 ** 20, `D|${'x'.repeat(200)}\n`));
    const bytes = Buffer.concat([gzipSync(header), ...Array.from({ length: 1024 }, () => member)]);
    const started = process.memoryUsage().arrayBuffers;
    const job = await scene.jobs.take(scene.caller(), { name, bytes, kind: 'DISCOUNT' });
    expect([job.state, job.problems[0]?.code]).toEqual(['REFUSED', 'ARCHIVE_UNSAFE']);
    expect(process.memoryUsage().arrayBuffers - started).toBeLessThan(256 * 2 ** 20);
  });

  it('may be of many members, as long as it is whole', async () => {
    const scene = await openScene(table);
    const { name, bytes } = signedFile({ bank: BANK.code, kind: 'DISCOUNT', businessDate: DATE, sequence: 1 }, [
      chargeText(),
    ]);
    const packed = Buffer.concat([gzipSync(bytes.subarray(0, 50)), gzipSync(bytes.subarray(50))]);
    const job = await scene.jobs.take(scene.caller(), { name: `${name}.gz`, bytes: packed, kind: 'DISCOUNT' });
    expect(job).toMatchObject({ state: 'COMPLETED', verdict: 'RECONCILED' });
  });
});
