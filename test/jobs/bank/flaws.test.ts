import { describe, expect, it } from 'vitest';
import type { CardToken } from '#domain/card/card-token.ts';
import { lastState } from '#domain/card/transitions.ts';
import { BankScene, EVENING, openScene } from '../../support/bank-files/bank-scene.ts';
import { chargeText, DATE, refundText, statusText } from '../../support/bank-files/row-text.ts';
import { tokenFor } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { createTestPorts } from '../../support/ports.ts';

/*
 * Flaws of real systems that exchange files with banks, by their numbers in the list of flaws of the reference on benefit cards.
 */

const table = await createTestTable();

/** The service started anew on the same table: nothing that it kept in memory is there any more. */
function restarted(): BankScene {
  const service = createTestPorts(table, { now: DATE });
  service.clock.setTo(EVENING);
  return new BankScene(table, service, {});
}

async function stateOf({ service }: BankScene, token: CardToken): Promise<string | undefined> {
  const card = (await service.request().settlement.cardsByToken([token])).get(token);
  return card && lastState(card).state;
}

describe('flaw 8: files are known by name and by content, also after a restart', () => {
  it('the same name with other content is refused', async () => {
    const scene = await openScene(table);
    await scene.sendWell('DISCOUNT', [chargeText()], { sequence: 1 });
    const job = await restarted().send('DISCOUNT', [chargeText({ transactionId: 't2' })], { sequence: 1 });
    expect(job.problems.map(({ code }) => code)).toEqual(['SEQUENCE_REUSED']);
  });

  it.each([
    ['another sequence', { sequence: 2 }],
    ['another date', { sequence: 2, businessDate: '2026-06-04' }],
    [
      'another encoding and line end, in an archive',
      { sequence: 2, lineEnd: '\r\n', encoding: 'GB18030', isArchive: true },
    ],
  ] as const)('the same content under %s is refused', async (_, facts) => {
    const scene = await openScene(table);
    await scene.sendWell('DISCOUNT', [chargeText(), refundText()], { sequence: 1 });
    const job = await restarted().send('DISCOUNT', [chargeText(), refundText()], facts);
    expect(job.problems.map(({ code }) => code)).toEqual(['DUPLICATE_CONTENT']);
  });

  it('the same name with the same content is answered with its first job', async () => {
    const scene = await openScene(table);
    const first = await scene.sendWell('DISCOUNT', [chargeText()], { sequence: 1 });
    const again = await restarted().send('DISCOUNT', [chargeText()], { sequence: 1 });
    expect([again.id, again.run]).toEqual([first.id, 1]);
  });

  it('content that was refused with its file is no content that was received', async () => {
    const scene = await openScene(table);
    const early = await scene.send('DISCOUNT', [chargeText()], { sequence: 2 });
    expect(early.problems.map(({ code }) => code)).toEqual(['SEQUENCE_GAP']);
    await restarted().sendWell('DISCOUNT', [chargeText()], { sequence: 1 });
  });
});

describe('flaw 9: a card that nobody knows is told of, not only counted', () => {
  it('in errors, result, summary and breaks of discounts', async () => {
    const scene = await openScene(table);
    const job = await scene.sendWell('DISCOUNT', [
      chargeText(),
      chargeText({ transactionId: 't2', token: tokenFor('x') }),
    ]);
    expect(scene.errors(job)).toMatch(/^3\|token\|CARD_TOKEN_UNKNOWN\|[^|]+\n$/);
    expect(scene.told(job)[1]).toMatchObject({ line: '3', id: 't2', class: 'REFUSED', reasons: 'CARD_TOKEN_UNKNOWN' });
    expect(scene.summary(job).reasons).toEqual({ CARD_TOKEN_UNKNOWN: 1 });
    expect(await scene.breaks()).toEqual(['t2 REFUSED']);
  });

  it('in result and breaks of cards', async () => {
    const scene = await openScene(table);
    const job = await scene.sendWell('CARDSTATUS', [statusText({ token: tokenFor('x') })]);
    expect(scene.told(job)).toMatchObject([{ line: '2', id: tokenFor('x'), class: 'UNKNOWN_TO_UNION' }]);
    expect(await scene.breaks()).toContain(`${tokenFor('x')} UNKNOWN_TO_UNION`);
  });
});

describe('flaw 11: what is older and comes later changes nothing that is newer', () => {
  it('a state before the last one corrects the history, and the card stays what it is', async () => {
    const scene = await openScene(table);
    const lost = statusText({ state: 'LOST', effectiveAt: `${DATE}T10:00:00+08:00`, benefit: '0' });
    await scene.sendWell('CARDSTATUS', [lost]);
    scene.service.clock.pass(60);
    const older = [
      statusText({ state: 'FROZEN', effectiveAt: '2026-03-01T10:00:00+08:00', benefit: '0' }),
      statusText({ effectiveAt: '2026-03-02T10:00:00+08:00', benefit: '0' }),
      lost,
    ];
    const job = await scene.sendWell('CARDSTATUS', older);
    expect(scene.classes(job)).toEqual(['LATE_APPLIED', 'LATE_APPLIED', 'UNCHANGED']);
    expect(await stateOf(scene, tokenFor('a'))).toBe('LOST');
    const counts = scene.summary(job).classes.map(({ class: found, rows }) => [found, rows]);
    expect(counts).toEqual([
      ['LATE_APPLIED', 2],
      ['UNCHANGED', 1],
    ]);
  });

  it('a file under a number that was had is refused, and the card stays what it is', async () => {
    const scene = await openScene(table);
    await scene.sendWell('CARDSTATUS', [], { sequence: 1 });
    const frozen = statusText({ state: 'FROZEN', effectiveAt: `${DATE}T10:00:00+08:00`, benefit: '0' });
    await scene.sendWell('CARDSTATUS', [frozen], { sequence: 2 });
    const older = await scene.send('CARDSTATUS', [statusText()], { sequence: 1, businessDate: '2026-06-04' });
    expect(older.problems.map(({ code }) => code)).toEqual(['SEQUENCE_REUSED']);
    expect(await stateOf(scene, tokenFor('a'))).toBe('FROZEN');
  });
});

describe('flaw 12: too much and too little are breaks each', () => {
  it('and do not make up for each other', async () => {
    const scene = await openScene(table);
    const job = await scene.sendWell('DISCOUNT', [
      chargeText({ transactionId: 'over', discountFen: '1001' }),
      chargeText({ transactionId: 'under', discountFen: '999' }),
    ]);
    expect(scene.told(job).map(({ class: found, difference }) => [found, difference])).toEqual([
      ['DISCOUNT_OVER', '1'],
      ['DISCOUNT_UNDER', '-1'],
    ]);
    expect([scene.verdict(job), await scene.breaks()]).toEqual([
      'BREAKS',
      ['over DISCOUNT_OVER', 'under DISCOUNT_UNDER'],
    ]);
  });

  it('also of refunds', async () => {
    const scene = await openScene(table);
    await scene.sendWell('DISCOUNT', [chargeText()]);
    const half = { grossFen: '5000' };
    const job = await scene.sendWell('DISCOUNT', [
      refundText({ ...half, transactionId: 'r1', discountFen: '501' }),
      refundText({ ...half, transactionId: 'r2', discountFen: '498', at: `${DATE}T14:00:00+08:00` }),
    ]);
    expect(scene.told(job).map(({ class: found, difference }) => [found, difference])).toEqual([
      ['REFUND_DISCOUNT_MISMATCH', '1'],
      ['REFUND_DISCOUNT_MISMATCH', '-1'],
    ]);
  });
});

describe('flaw 13: a row that waited and does not match is told once', () => {
  it('in the job that brings its charge, and in no later one', async () => {
    const scene = await openScene(table);
    await scene.sendWell('DISCOUNT', [refundText({ discountFen: '1' })]);
    const files = [];
    for (const id of ['t1', 't2', 't3'])
      files.push(await scene.sendWell('DISCOUNT', [chargeText({ transactionId: id })]));
    const waited = files.map((job) => scene.told(job).filter(({ record }) => record === 'P'));
    expect(waited.map((rows) => rows.map(({ id, class: found }) => [id, found]))).toEqual([
      ...[[['r1', 'REFUND_DISCOUNT_MISMATCH']], [], []],
    ]);
    expect(files.map((job) => scene.verdict(job))).toEqual(['BREAKS', 'RECONCILED', 'RECONCILED']);
    const told = (await scene.breaks()).filter((one) => one === 'r1 REFUND_DISCOUNT_MISMATCH');
    expect(told).toHaveLength(1);
  });
});

describe('flaw 20: an upload that is cut off', () => {
  it('is refused wherever it is cut, and the whole file is taken under the same number', async () => {
    const scene = await openScene(table);
    const { bank, ...file } = scene.file('DISCOUNT', [chargeText(), refundText()]);
    const text = Buffer.from(file.bytes);
    const ends = [...text].flatMap((byte, at) => (byte === 10 ? [at] : []));
    const cuts = [...ends.slice(0, -1).flatMap((at) => [at - 1, at, at + 1, at + 2]), text.length - 2];
    for (const cut of cuts) {
      const job = await scene.jobs.take(scene.caller(bank), { ...file, bytes: text.subarray(0, cut) });
      const isHeaderCut = cut < (ends[0] ?? 0);
      expect([cut, job.state, job.problems[0]?.code]).toEqual([
        ...[cut, 'REFUSED', isHeaderCut ? 'HEADER_INVALID' : 'TRAILER_MISSING'],
      ]);
    }
    const whole = await scene.jobs.take(scene.caller(bank), file);
    expect([whole.state, whole.verdict]).toEqual(['COMPLETED', 'RECONCILED']);
  });

  it('that lacks whole rows is refused by their number, and by their sums', async () => {
    const scene = await openScene(table);
    const rows = [chargeText(), chargeText({ transactionId: 't2', grossFen: '0' })];
    const { bank, ...file } = scene.file('DISCOUNT', rows);
    const lines = Buffer.from(file.bytes).toString().split('\n');
    const without = (place: number): Buffer => Buffer.from(lines.filter((_, at) => at !== place).join('\n'));
    const swapped = Buffer.from(lines.with(1, lines[2] ?? '').join('\n'));
    for (const [bytes, code] of [
      [without(1), 'COUNT_MISMATCH'],
      [without(2), 'COUNT_MISMATCH'],
      [swapped, 'SUM_MISMATCH'],
    ] as const) {
      const job = await scene.jobs.take(scene.caller(bank), { ...file, bytes });
      expect([job.state, job.problems[0]?.code]).toEqual(['REFUSED', code]);
    }
    expect((await scene.jobs.take(scene.caller(bank), file)).state).toBe('COMPLETED_WITH_ERRORS');
  });
});
