import { afterEach, describe, expect, it, vi } from 'vitest';
import { CARD_STATUS_FIELDS } from '#domain/bank-file/card-status-row.ts';
import { DISCOUNT_FIELDS } from '#domain/bank-file/discount-row.ts';
import type { Job } from '#domain/job/job.ts';
import { openScene, type BankScene, type SendFacts } from '../../support/bank-files/bank-scene.ts';
import type { FileKind } from '../../support/bank-files/naive-types.ts';
import { cardNumber, chargeText, DATE, refundText, statusText } from '../../support/bank-files/row-text.ts';
import { tokenFor } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { tableItems } from '../../support/table-items.ts';

const table = await createTestTable();

const NAMES = ['王建国', '欧阳娜娜', 'Zhang San'];
const NUMBERS = [13, 14, 15, 16, 17, 18, 19].flatMap((length) => [3, 4, 6].map((seed) => cardNumber(length, seed)));

/** Rows with a card number and a name in each field, at its end and instead of its mark. */
const rowsWith = {
  DISCOUNT: DISCOUNT_FIELDS.flatMap((field, place) => [
    ...NUMBERS.map((number) => chargeText({ transactionId: `${field}-${number.length}`, [field]: number })),
    ...NUMBERS.slice(0, 3).map((number) => refundText({ transactionId: `r-${place}`, [field]: number })),
    ...NAMES.map((name) => chargeText({ transactionId: `n-${place}`, [field]: name })),
  ]),
  CARDSTATUS: CARD_STATUS_FIELDS.flatMap((field) => [
    ...NUMBERS.map((number) => statusText({ [field]: number })),
    ...NAMES.map((name) => statusText({ [field]: name })),
  ]),
};

function wholeFile(kind: FileKind): readonly string[] {
  const [number = '', name = ''] = [NUMBERS[0], NAMES[0]];
  const plain = kind === 'DISCOUNT' ? chargeText() : statusText();
  return [
    ...rowsWith[kind],
    ...[`${plain}|${number}`, `${plain}|${name}`, `${number}|${name}`, number, name, `D|${number}`, plain],
    // The same number under two tokens: as an id that two cards share.
    ...['a', 'b', 'c'].map((card) => chargeText({ transactionId: number, token: tokenFor(card) })),
  ];
}

const written = { text: '' };
const take = (piece: unknown): boolean => {
  written.text += piece instanceof Uint8Array ? Buffer.from(piece).toString('utf8') : String(piece);
  return true;
};

/** Hears all that is written while a test runs. */
function listen(): void {
  written.text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation(take);
  vi.spyOn(process.stderr, 'write').mockImplementation(take);
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...said: unknown[]) => {
      for (const one of said) take(one instanceof Error ? `${one.stack ?? ''} ${String(one.cause)}` : one);
    });
  }
}
afterEach(() => {
  vi.restoreAllMocks();
});

/** What of these texts stands anywhere: in an item, in an object or its key, or in what was written. */
async function foundIn({ jobs, table: { client, tableName } }: BankScene, texts: readonly string[]) {
  const items = (await tableItems({ client, tableName })).map((item) => JSON.stringify(item));
  const objects = [...jobs.objects.content].map(([key, content]) => `${key} ${content.toString('utf8')}`);
  const everything = [...items, ...objects, written.text];
  return texts.filter((text) => everything.some((place) => place.includes(text)));
}

async function send(scene: BankScene, kind: FileKind, facts: SendFacts = {}): Promise<Job> {
  listen();
  return scene.send(kind, wholeFile(kind), facts);
}

const KINDS = ['DISCOUNT', 'CARDSTATUS'] as const;

describe.each(KINDS)('of a file of %s with card numbers and names in every field', (kind) => {
  it('nothing is left of either anywhere, and each number is refused as one', async () => {
    const scene = await openScene(table);
    const job = await send(scene, kind);
    expect(job.state).toBe('COMPLETED_WITH_ERRORS');
    expect(scene.summary(job).residual).toBe(0);
    expect(scene.summary(job).reasons['CLEAR_PAN_REFUSED']).toBeGreaterThan(NUMBERS.length * 5);
    expect(await foundIn(scene, [...NUMBERS, ...NAMES])).toEqual([]);
    expect(job.files.map((file) => file.kind)).toEqual(['RECEIPT', 'RESULT', 'ERRORS', 'SUMMARY']);
  });

  it.each([
    ['its number', { sequence: 2 }],
    ['its day', { businessDate: '2026-06-06' }],
    ['its sender', { bank: 'NOBANK' }],
  ])('that is refused for %s nothing is left of either', async (_, facts) => {
    const scene = await openScene(table);
    const { bank: _bank, ...file } = scene.file(kind, wholeFile(kind), facts);
    listen();
    const job = await scene.jobs.take(scene.caller(), file);
    expect(job.state).toBe('REFUSED');
    expect(await foundIn(scene, [...NUMBERS, ...NAMES])).toEqual([]);
  });

  it('that is cut off nothing is left of either', async () => {
    const scene = await openScene(table);
    const { bank, ...file } = scene.file(kind, wholeFile(kind));
    listen();
    const job = await scene.jobs.take(scene.caller(bank), { ...file, bytes: file.bytes.subarray(0, -70) });
    expect([job.state, job.problems[0]?.code]).toEqual(['REFUSED', 'TRAILER_MISSING']);
    expect(await foundIn(scene, [...NUMBERS, ...NAMES])).toEqual([]);
  });

  it('no number is there even while it is worked on, nor after its job broke off', async () => {
    const scene = await openScene(table, { jobs: { partBytes: 5000 } });
    const { bank, ...file } = scene.file(kind, wholeFile(kind));
    const { id, run } = await scene.jobs.queue(scene.caller(bank), file);
    listen();
    const { parts } = await scene.jobs.steps.inspect({ jobId: id, run });
    expect(await foundIn(scene, NUMBERS)).toEqual([]);
    for (let part = 1; part <= parts; part += 1) await scene.jobs.steps.part({ jobId: id, run, part });
    expect(await foundIn(scene, NUMBERS)).toEqual([]);
    await scene.jobs.steps.fail({ jobId: id, run });
    expect(await foundIn(scene, NUMBERS)).toEqual([]);
  });
});

describe('a step that breaks off', () => {
  it('says nothing of the rows that it was at', async () => {
    const scene = await openScene(table);
    const { bank, ...file } = scene.file('DISCOUNT', wholeFile('DISCOUNT'));
    const job = await scene.jobs.queue(scene.caller(bank), file);
    await scene.jobs.steps.inspect({ jobId: job.id, run: 1 });
    for (const [key, content] of scene.jobs.objects.content) {
      if (!key.includes('/parts/')) continue;
      // A byte that is no UTF-8 in the middle of a row.
      await scene.jobs.objects.write(key, pieces(Buffer.concat([content, Buffer.from([0xff])])), 'text/plain');
    }
    listen();
    await scene.jobs.run(job);
    expect(written.text).toContain(job.id);
    expect((await scene.jobs.read(job.id)).state).toBe('FAILED');
    const said = [...NUMBERS, ...NAMES].filter((text) => written.text.includes(text));
    expect(said).toEqual([]);
  });
});

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

describe('a card number in the name of a file', () => {
  it.each([
    ['alone', (number: string) => `${number}.txt`],
    ['for the bank', (number: string) => `${number}.DISCOUNT.20260605.000001.txt`],
    ['for the day', (number: string) => `ICBC.DISCOUNT.${number}.000001.txt`],
  ])('%s is nowhere', async (_, name) => {
    const scene = await openScene(table);
    const number = cardNumber(16);
    const { bank, ...file } = scene.file('DISCOUNT', [chargeText({ at: `${DATE}T10:00:00+08:00` })]);
    listen();
    const job = await scene.jobs.take(scene.caller(bank), { ...file, name: name(number) });
    expect([job.state, job.problems[0]?.code]).toEqual(['REFUSED', 'NAME_FORMAT']);
    expect(await foundIn(scene, [number])).toEqual([]);
  });
});
