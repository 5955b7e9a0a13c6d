import { describe, expect, it } from 'vitest';
import { decideRecordReceipt, decideReverseReceipt } from '#domain/fund/decide-receipt.ts';
import { EMPTY_FUND } from '#domain/fund/fund.ts';
import type { ApiClientId, FundReceiptId } from '#domain/ids.ts';
import { day } from '../../support/builders.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actOn, programWith } from '../../support/program-with.ts';

const act = actOn('2017-04-01');
const other = { ...act, caller: { ...act.caller, id: 'client_other' as ApiClientId } };
const record = (facts: object = {}) => {
  const terms = {
    source: 'CHARITY' as const,
    giver: '市慈善总会',
    fen: fen(500),
    on: day('2017-04-01'),
    reference: 'HD-1',
  };
  return decideRecordReceipt({ id: 'fund_1' as FundReceiptId, program: programWith() }, { ...terms, ...facts }, act);
};

describe('money that comes into a fund', () => {
  it.each([
    ['today', { on: day('2017-04-01') }, undefined],
    ['tomorrow', { on: day('2017-04-02') }, 'EFFECTIVE_DATE_IN_FUTURE'],
    ['a fen', { fen: fen(1) }, undefined],
    ['nothing', { fen: fen(0) }, 'INPUT_INVALID'],
    ['a thousand million yuan', { fen: fen(100_000_000_000) }, undefined],
    ['a fen more', { fen: fen(100_000_000_001) }, 'INPUT_INVALID'],
  ])('%s', (...[, facts, code]) => {
    expect(failureOf(record(facts))?.code).toBe(code);
  });

  it.each([
    ['by another, while it is there', other, 500, undefined],
    ['by another, while a fen of it was given', other, 499, 'FUND_OVERDRAWN'],
    ['by who recorded it', act, 500, 'APPROVE_OWN'],
  ])('is taken out again %s', (...[, by, leftFen, code]) => {
    const receipt = valueOf(record()).state;
    const decided = decideReverseReceipt(receipt, { reason: '重复登记', fund: { ...EMPTY_FUND, leftFen } }, by);
    expect(failureOf(decided)?.code).toBe(code);
  });

  it('is taken out once', () => {
    const fund = { ...EMPTY_FUND, leftFen: 1000 };
    const reversed = valueOf(decideReverseReceipt(valueOf(record()).state, { reason: '重复登记', fund }, other)).state;
    expect(failureOf(decideReverseReceipt(reversed, { reason: '重复登记', fund }, other))?.code).toBe(
      'ILLEGAL_TRANSITION',
    );
  });
});
