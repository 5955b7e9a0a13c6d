import { describe, expect, it } from 'vitest';
import { ROW_CLASSES, type RowClass } from '#domain/reconciliation/row-class.ts';
import { ROW_CLASSES as WRITTEN_CLASSES } from '../../support/bank-files/naive-types.ts';
import { expectNamed, type NamedCase } from '../../support/bank-files/named-cases.ts';
import { chargeText, DATE, refundText, statusText } from '../../support/bank-files/row-text.ts';
import { holderFor, sampleCard, tokenFor } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';

const table = await createTestTable();

const ISSUED = ['ISSUED', '2026-01-02T10:00:00+08:00'] as const;
const ACTIVE = ['ACTIVATED', '2026-01-05T10:00:00+08:00'] as const;
const lost = sampleCard({ name: 'a', states: [ISSUED, ACTIVE, ['LOST', '2026-06-01T10:00:00+08:00']] });
const unregistered = sampleCard({ name: 'a', registered: [] });
const waiting = sampleCard({ name: 'w', holder: 'a', states: [], tokens: [] });
const NEW = { token: tokenFor('a2'), state: 'ISSUED', effectiveAt: `${DATE}T10:00:00+08:00`, benefit: '0' };
const at = (time: string): string => `${DATE}T${time}+08:00`;

const AMOUNTS = { expected: '1000', granted: '1000', difference: '0', finding: '' };
const NO_AMOUNTS = { expected: '', granted: '', difference: '', finding: '' };

const DISCOUNTS: Readonly<Partial<Record<RowClass, NamedCase>>> = {
  REFUSED: {
    ...{ kind: 'DISCOUNT', rows: [chargeText({ mcc: '58' })], breaks: ['t1 REFUSED'], verdict: 'BREAKS' },
    told: { line: '2', id: 't1', class: 'REFUSED', reasons: 'FIELD_FORMAT', ...NO_AMOUNTS },
  },
  DUPLICATE: {
    ...{ kind: 'DISCOUNT', before: [[chargeText()]], breaks: [], verdict: 'RECONCILED' },
    // The same instant in another offset is the same content.
    rows: [chargeText({ at: `${DATE}T04:00:00Z` }), chargeText({ transactionId: 't2', discountFen: '1000' })],
    ...{ place: 0, told: { class: 'DUPLICATE', reasons: '', ...NO_AMOUNTS } },
  },
  CONFLICT: {
    ...{ kind: 'DISCOUNT', before: [[chargeText()]], breaks: ['t1 CONFLICT'], verdict: 'BREAKS' },
    rows: [chargeText({ mcc: '5811', grossFen: '10001' })],
    told: { class: 'CONFLICT', reasons: 'mcc', ...NO_AMOUNTS, finding: 'MCC_DIFFERS' },
  },
  MATCHED: {
    ...{ kind: 'DISCOUNT', rows: [chargeText({ grossFen: '10009' })], breaks: [], verdict: 'RECONCILED' },
    told: { line: '2', id: 't1', class: 'MATCHED', reasons: '', ...AMOUNTS },
  },
  GRANTED_NOT_ENTITLED: {
    ...{ kind: 'DISCOUNT', cards: [unregistered], verdict: 'BREAKS', breaks: ['t1 GRANTED_NOT_ENTITLED'] },
    rows: [chargeText({ discountFen: '1' })],
    told: {
      ...{ class: 'GRANTED_NOT_ENTITLED', reasons: 'REGISTRATION_MISSING' },
      ...{ expected: '0', granted: '1', difference: '1' },
    },
  },
  ENTITLED_NOT_GRANTED: {
    ...{ kind: 'DISCOUNT', rows: [chargeText({ discountFen: '0' })], breaks: ['t1 ENTITLED_NOT_GRANTED'] },
    told: { class: 'ENTITLED_NOT_GRANTED', reasons: '', expected: '1000', granted: '0', difference: '-1000' },
    verdict: 'BREAKS',
  },
  DISCOUNT_OVER: {
    ...{ kind: 'DISCOUNT', rows: [chargeText({ discountFen: '1001' })], breaks: ['t1 DISCOUNT_OVER'] },
    told: { class: 'DISCOUNT_OVER', expected: '1000', granted: '1001', difference: '1' },
    verdict: 'BREAKS',
  },
  DISCOUNT_UNDER: {
    ...{ kind: 'DISCOUNT', rows: [chargeText({ discountFen: '999' })], breaks: ['t1 DISCOUNT_UNDER'] },
    told: { class: 'DISCOUNT_UNDER', expected: '1000', granted: '999', difference: '-1' },
    verdict: 'BREAKS',
  },
  REFUND_DISCOUNT_MISMATCH: {
    ...{ kind: 'DISCOUNT', verdict: 'BREAKS', breaks: ['r1 REFUND_DISCOUNT_MISMATCH'] },
    rows: [chargeText(), refundText({ grossFen: '9', discountFen: '1' })],
    told: { class: 'REFUND_DISCOUNT_MISMATCH', expected: '0', granted: '1', difference: '1' },
  },
  REFUND_EXCEEDS_CHARGE: {
    ...{ kind: 'DISCOUNT', verdict: 'BREAKS', breaks: ['r1 REFUND_EXCEEDS_CHARGE'] },
    rows: [chargeText(), refundText({ grossFen: '10001' })],
    told: { class: 'REFUND_EXCEEDS_CHARGE', expected: '0', granted: '1000', difference: '1000' },
  },
  ORPHAN_REFUND: {
    ...{ kind: 'DISCOUNT', verdict: 'RECONCILED_WITH_PENDING', breaks: ['r1 ORPHAN_REFUND'] },
    rows: [refundText({ originalTransactionId: 'none' })],
    told: { class: 'ORPHAN_REFUND', expected: '', granted: '1000', difference: '' },
  },
};

const STATUSES: Readonly<Partial<Record<RowClass, NamedCase>>> = {
  APPLIED: {
    ...{ kind: 'CARDSTATUS', breaks: [], verdict: 'RECONCILED' },
    rows: [statusText({ state: 'FROZEN', effectiveAt: at('10:00:00'), benefit: '0' })],
    told: { line: '2', id: tokenFor('a'), class: 'APPLIED', reasons: '', ...NO_AMOUNTS },
  },
  UNCHANGED: {
    ...{ kind: 'CARDSTATUS', rows: [statusText()], breaks: [], verdict: 'RECONCILED' },
    told: { class: 'UNCHANGED', reasons: '', ...NO_AMOUNTS },
  },
  LINKED: {
    ...{ kind: 'CARDSTATUS', cards: [waiting], rows: [statusText(NEW)], breaks: [], verdict: 'RECONCILED' },
    told: { id: tokenFor('a2'), class: 'LINKED', reasons: '', ...NO_AMOUNTS },
  },
  LATE_APPLIED: {
    ...{ kind: 'CARDSTATUS', cards: [lost], breaks: [], verdict: 'RECONCILED' },
    rows: [statusText({ state: 'FROZEN', effectiveAt: '2026-03-01T10:00:00+08:00', benefit: '0' })],
    told: { class: 'LATE_APPLIED', reasons: '', ...NO_AMOUNTS },
  },
  ILLEGAL_TRANSITION: {
    ...{ kind: 'CARDSTATUS', verdict: 'BREAKS', breaks: [`${tokenFor('a')} ILLEGAL_TRANSITION`] },
    rows: [statusText({ state: 'REPLACED', effectiveAt: at('10:00:00') })],
    told: { class: 'ILLEGAL_TRANSITION', reasons: '', ...NO_AMOUNTS },
  },
  UNKNOWN_TO_UNION: {
    ...{ kind: 'CARDSTATUS', rows: [statusText(NEW)], breaks: [`${tokenFor('a2')} UNKNOWN_TO_UNION`] },
    ...{ verdict: 'BREAKS', told: { id: tokenFor('a2'), class: 'UNKNOWN_TO_UNION', ...NO_AMOUNTS } },
  },
  HOLDER_MISMATCH: {
    ...{ kind: 'CARDSTATUS', verdict: 'BREAKS', breaks: [`${tokenFor('a')} HOLDER_MISMATCH`] },
    rows: [statusText({ holderHash: holderFor('b'), state: 'LOST' })],
    told: { class: 'HOLDER_MISMATCH', reasons: '' },
  },
};

const CASES: Readonly<Partial<Record<RowClass, NamedCase>>> = { ...DISCOUNTS, ...STATUSES };

describe('a row of the class', () => {
  it.each(ROW_CLASSES)('%s', async (name) => {
    const named = CASES[name];
    if (named === undefined) throw new Error(`nothing tests ${name}`);
    expect(named.told?.class).toBe(name);
    await expectNamed(table, named);
  });

  it('is there for every name, and the names are those of the design', () => {
    expect(Object.keys(CASES).sort()).toEqual([...ROW_CLASSES].sort());
    expect(ROW_CLASSES).toEqual(WRITTEN_CLASSES);
  });
});

describe('a refusal', () => {
  it('is a class of rows of cards, too', async () => {
    await expectNamed(table, {
      ...{ kind: 'CARDSTATUS', rows: [statusText({ last4: '' })], breaks: [`${tokenFor('a')} REFUSED`] },
      told: { id: tokenFor('a'), class: 'REFUSED', reasons: 'FIELD_MISSING', ...NO_AMOUNTS },
    });
  });

  it('leaves no trace but its break: the same id is taken when it comes again', async () => {
    await expectNamed(table, {
      ...{ kind: 'DISCOUNT', before: [[chargeText({ mcc: '58' })]], rows: [chargeText()], breaks: ['t1 REFUSED'] },
      told: { class: 'MATCHED', ...AMOUNTS },
    });
  });
});

describe('a link', () => {
  it('joins a new token to a card that is lost, which keeps its registration and its usage', async () => {
    const scene = await expectNamed(table, {
      ...{ kind: 'CARDSTATUS', cards: [lost], classes: ['LINKED', 'APPLIED'], breaks: [] },
      rows: [
        statusText({ ...NEW, benefit: '1' }),
        statusText({ ...NEW, state: 'ACTIVATED', effectiveAt: at('11:00:00'), benefit: '1' }),
      ],
    });
    scene.service.clock.pass(60);
    const job = await scene.sendWell('DISCOUNT', [
      chargeText({ token: tokenFor('a2'), at: at('10:59:59.999'), transactionId: 't1' }),
      chargeText({ token: tokenFor('a2'), at: at('11:00:00'), transactionId: 't2' }),
    ]);
    expect(scene.classes(job)).toEqual(['GRANTED_NOT_ENTITLED', 'MATCHED']);
  });
});
