import { describe, expect, it } from 'vitest';
import type { BankFileCode } from '#domain/bank-file/bank-file-code.ts';
import { refusalOfAcceptance, type AcceptanceFacts } from '#domain/bank-file/decide-acceptance.ts';
import { day } from '../../support/builders.ts';

const TODAY = day('2026-07-05');

function refusal(
  businessDate: string,
  { sequence = 8, ...facts }: Partial<AcceptanceFacts> & { readonly sequence?: number } = {},
): BankFileCode | undefined {
  return refusalOfAcceptance({
    name: { kind: 'DISCOUNT', businessDate: day(businessDate), sequence },
    ...{ today: TODAY, isSealed: false, isRepeated: false, lastSequence: 7 },
    ...facts,
  });
}

describe('a file that is whole in itself', () => {
  it.each([
    ['today', '2026-07-05', undefined],
    ['tomorrow', '2026-07-06', 'BUSINESS_DATE_FUTURE'],
    ['yesterday', '2026-07-04', undefined],
    ['30 days ago', '2026-06-05', undefined],
    ['31 days ago', '2026-06-04', 'BUSINESS_DATE_TOO_OLD'],
  ])('of %s (%s) is refused with %s', (_, businessDate, code) => {
    expect(refusal(businessDate)).toBe(code);
  });

  it.each([
    [7, 'SEQUENCE_REUSED'],
    [1, 'SEQUENCE_REUSED'],
    [8, undefined],
    [9, 'SEQUENCE_GAP'],
    [999_999, 'SEQUENCE_GAP'],
  ])('under %d after 7 is refused with %s', (sequence, code) => {
    expect(refusal('2026-07-05', { sequence })).toBe(code);
  });

  it.each([
    [1, undefined],
    [2, 'SEQUENCE_GAP'],
  ])('under %d as the first of its bank is refused with %s', (sequence, code) => {
    expect(refusal('2026-07-05', { sequence, lastSequence: 0 })).toBe(code);
  });

  it('is refused for the first thing that applies', () => {
    const all = { isSealed: true, isRepeated: true, sequence: 7 };
    expect([
      refusal('2026-07-06', all),
      refusal('2026-06-04', all),
      refusal('2026-07-05', all),
      refusal('2026-07-05', { ...all, isSealed: false }),
      refusal('2026-07-05', { ...all, isSealed: false, isRepeated: false }),
    ]).toEqual([
      ...['BUSINESS_DATE_FUTURE', 'BUSINESS_DATE_TOO_OLD', 'PERIOD_SEALED', 'DUPLICATE_CONTENT', 'SEQUENCE_REUSED'],
    ]);
  });
});
