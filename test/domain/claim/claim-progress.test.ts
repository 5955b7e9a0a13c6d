import { expect, it } from 'vitest';
import { hangsOut, nextClaimAction } from '#domain/claim/claim-progress.ts';
import { allowedClaimActions, CLAIM_STATES } from '#domain/claim/claim.ts';
import { day } from '../../support/builders.ts';
import { claimWith } from '../../support/claim-with.ts';

it.each(CLAIM_STATES)(
  'a claim that is %s waits for what its state allows, or for nothing where it is over',
  (state) => {
    const next = nextClaimAction({ state }, { noticeDays: 0 });
    const isOver = ['RECONCILED', 'REVERSED', 'REJECTED', 'WITHDRAWN'].includes(state);
    expect(next === null).toBe(isOver);
    if (next !== null) expect(allowedClaimActions({ state })).toContain(next);
  },
);

it.each([
  [0, 'APPROVE'],
  [5, 'PASS'],
])('the second review with a notice of %d days waits to %s', (noticeDays, action) => {
  expect(nextClaimAction({ state: 'SECOND_REVIEW' }, { noticeDays })).toBe(action);
});

it('hangs out until the first day behind its notice', () => {
  const claim = claimWith('PUBLIC_NOTICE', { notice: { from: day('2017-03-10'), until: day('2017-03-15') } });
  expect(['2017-03-14', '2017-03-15'].map((text) => hangsOut(claim, day(text)))).toEqual([true, false]);
  expect(hangsOut({ ...claim, state: 'SECOND_REVIEW' }, day('2017-03-14'))).toBe(false);
});
