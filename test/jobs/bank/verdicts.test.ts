import { describe, expect, it } from 'vitest';
import { FINDINGS, type Finding } from '#domain/reconciliation/row-class.ts';
import { VERDICTS, type Verdict } from '#domain/reconciliation/verdict.ts';
import type { Fen } from '#domain/money.ts';
import { MOST_COUNTED_FEN } from '#domain/usage/budget.ts';
import { openScene } from '../../support/bank-files/bank-scene.ts';
import { expectNamed, type NamedCase } from '../../support/bank-files/named-cases.ts';
import { chargeText, refundText, statusText } from '../../support/bank-files/row-text.ts';
import { OTHER_BANK, sampleCard, sampleOffer, tokenFor } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';

const table = await createTestTable();
const unregistered = sampleCard({ name: 'a', registered: [] });

const FOUND: Readonly<Record<Finding, NamedCase>> = {
  MCC_DIFFERS: {
    ...{ kind: 'DISCOUNT', rows: [chargeText({ mcc: '5311' })], breaks: [], verdict: 'RECONCILED' },
    told: { class: 'MATCHED', finding: 'MCC_DIFFERS' },
  },
  BENEFIT_ON_NOT_ENTITLED: {
    ...{ kind: 'CARDSTATUS', cards: [unregistered], rows: [statusText({ benefit: '1' })], verdict: 'BREAKS' },
    told: { class: 'UNCHANGED', finding: 'BENEFIT_ON_NOT_ENTITLED' },
    breaks: [`${tokenFor('a')} BENEFIT_ON_NOT_ENTITLED`],
  },
  BENEFIT_OFF_BUT_ENTITLED: {
    ...{ kind: 'CARDSTATUS', rows: [statusText({ benefit: '0' })], verdict: 'BREAKS' },
    told: { class: 'UNCHANGED', finding: 'BENEFIT_OFF_BUT_ENTITLED' },
    breaks: [`${tokenFor('a')} BENEFIT_OFF_BUT_ENTITLED`],
  },
  MISSING_AT_BANK: {
    ...{ kind: 'CARDSTATUS', rows: [statusText()], facts: { form: 'FULL' }, verdict: 'BREAKS' },
    cards: [sampleCard({ name: 'a' }), sampleCard({ name: 'b' })],
    told: { record: 'M', line: '', id: tokenFor('b'), class: 'MISSING_AT_BANK' },
    breaks: [`${tokenFor('b')} MISSING_AT_BANK`],
  },
  BUDGET_EXCEEDED: {
    ...{ kind: 'DISCOUNT', offers: [sampleOffer('TENTH', { budgetFen: 1999 as Fen })], verdict: 'BREAKS' },
    ...{ before: [[chargeText()]], rows: [chargeText({ transactionId: 't2' })] },
    ...{ classes: ['MATCHED'], breaks: ['offer_cprog_oursTENTH#2026-06 BUDGET_EXCEEDED'] },
  },
};

describe('the finding', () => {
  it.each(FINDINGS)('%s', async (finding) => {
    await expectNamed(table, FOUND[finding]);
    expect(Object.keys(FOUND).sort()).toEqual([...FINDINGS].sort());
  });

  it('BUDGET_EXCEEDED tells by how much, and is none where the budget is spent to its last fen', async () => {
    const scene = await openScene(table, { offers: [sampleOffer('TENTH', { budgetFen: 2000 as Fen })] });
    const within = await scene.sendWell('DISCOUNT', [chargeText(), chargeText({ transactionId: 't2' })]);
    expect([scene.verdict(within), scene.summary(within).findings]).toEqual(['RECONCILED', {}]);
    const past = await scene.sendWell('DISCOUNT', [
      chargeText({ transactionId: 't3', grossFen: '10', discountFen: '1' }),
    ]);
    const { findings, offers } = scene.summary(past);
    expect([scene.verdict(past), findings, offers.map(({ budget }) => budget?.exceededFen)]).toEqual([
      ...['BREAKS', { BUDGET_EXCEEDED: 1 }, [1]],
    ]);
  });

  it('BUDGET_EXCEEDED counts up to a bound and no further, and a file that passes it is taken all the same', async () => {
    const offer = sampleOffer('TENTH', { budgetFen: 2000 as Fen });
    const scene = await openScene(table, { offers: [offer] });
    const fen = (MOST_COUNTED_FEN - 1) as Fen;
    const spent = { type: 'SPEND_BUDGET', offerId: offer.id, bankCode: OTHER_BANK.code, sequence: 1, fen } as const;
    await scene.service.request().ledger.commitOwn({ writes: [spent], audit: [] });
    const { offers } = scene.summary(await scene.sendWell('DISCOUNT', [chargeText()]));
    expect(offers.map(({ budget }) => budget?.exceededFen)).toEqual([MOST_COUNTED_FEN - 2000]);
  });

  it('MISSING_AT_BANK is none in a file of what is new, nor of a cancelled card, nor of one that waits', async () => {
    const ISSUED = ['ISSUED', '2026-01-02T10:00:00+08:00'] as const;
    const cancelled = sampleCard({ name: 'c', states: [ISSUED, ['CANCELLED', '2026-03-01T00:00:00+08:00']] });
    const waiting = sampleCard({ name: 'w', states: [], tokens: [] });
    const scene = await openScene(table, { cards: [sampleCard({ name: 'a' }), cancelled, waiting] });
    const full = await scene.sendWell('CARDSTATUS', [statusText()], { form: 'FULL' });
    const delta = await scene.sendWell('CARDSTATUS', [statusText({ token: tokenFor('c'), last4: '' })]);
    expect([scene.told(full).map(({ record }) => record), scene.told(delta).map(({ record }) => record)]).toEqual([
      ...[['D'], ['D']],
    ]);
  });

  it('MISSING_AT_BANK is none of a card that a refused row names', async () => {
    const scene = await openScene(table);
    const job = await scene.sendWell('CARDSTATUS', [statusText({ last4: '' })], { form: 'FULL' });
    expect(scene.told(job).map((row) => row.class)).toEqual(['REFUSED']);
  });
});

const ORPHAN = refundText({ originalTransactionId: 'none' });

const ENDS: Readonly<Record<Verdict, () => Promise<string | null>>> = {
  REFUSED: async () => {
    const scene = await openScene(table);
    return scene.verdict(await scene.send('DISCOUNT', [chargeText()], { sequence: 2 }));
  },
  FAILED: async () => {
    const scene = await openScene(table);
    const { bank, ...file } = scene.file('DISCOUNT', [chargeText()]);
    const job = await scene.jobs.queue(scene.caller(bank), file);
    await scene.jobs.steps.inspect({ jobId: job.id, run: 1 });
    expect(scene.verdict(await scene.jobs.read(job.id))).toBeNull();
    await scene.jobs.steps.fail({ jobId: job.id, run: 1 });
    return scene.verdict(await scene.jobs.read(job.id));
  },
  BREAKS: async () => {
    const scene = await openScene(table);
    return scene.verdict(await scene.sendWell('DISCOUNT', [ORPHAN, chargeText({ discountFen: '0' })]));
  },
  RECONCILED_WITH_PENDING: async () => {
    const scene = await openScene(table);
    return scene.verdict(await scene.sendWell('DISCOUNT', [ORPHAN, chargeText()]));
  },
  RECONCILED: async () => {
    const scene = await openScene(table);
    return scene.verdict(await scene.sendWell('DISCOUNT', [chargeText()]));
  },
};

describe('the verdict', () => {
  it.each(VERDICTS)('%s', async (verdict) => {
    expect(await ENDS[verdict]()).toBe(verdict);
    expect(Object.keys(ENDS).sort()).toEqual([...VERDICTS].sort());
  });

  it.each(['DISCOUNT', 'CARDSTATUS'] as const)('of a file of %s without rows is RECONCILED', async (kind) => {
    const scene = await openScene(table);
    const first = await scene.sendWell(kind, []);
    const second = await scene.sendWell(kind, []);
    expect([first, second].map((job) => [scene.verdict(job), scene.told(job)])).toEqual([
      ['RECONCILED', []],
      ['RECONCILED', []],
    ]);
  });

  it.each([
    ['2026-06-08T23:59:59.999+08:00', 'RECONCILED_WITH_PENDING'],
    ['2026-06-09T00:00:00+08:00', 'BREAKS'],
  ])('of a file with an orphan that is accepted at %s is %s', async (acceptedAt, verdict) => {
    const scene = await openScene(table);
    scene.service.clock.setTo(acceptedAt);
    expect(scene.verdict(await scene.sendWell('DISCOUNT', [ORPHAN]))).toBe(verdict);
  });
});
