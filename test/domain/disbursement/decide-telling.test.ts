import { describe, expect, it } from 'vitest';
import type { ClaimPayment } from '#domain/claim/claim.ts';
import type { BankOutcome } from '#domain/claim/decide-pay.ts';
import { decideTelling, isToldSo, settledAtOnce } from '#domain/disbursement/decide-telling.ts';
import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { DisbursementId, ProgramEditionId, ProgramId } from '#domain/ids.ts';
import { bodyId, day, region } from '../../support/builders.ts';
import { claimWith } from '../../support/claim-with.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actOn } from '../../support/program-with.ts';

const act = actOn('2017-03-10');
const id = 'dis_1' as DisbursementId;
const NONE = { count: 0, fen: fen(0) };
const batch: Disbursement = {
  ...{ id, version: 5, code: 'FF-1', programId: 'prog_1' as ProgramId, editionId: 'edn_4' as ProgramEditionId },
  ...{ unionBodyId: bodyId('body'), bodyPath: 'body/', federation: region('330000'), state: 'SENT', steps: [] },
  ...{
    makers: [],
    lines: { count: 2, fen: fen(200) },
    declared: null,
    paid: NONE,
    returned: NONE,
    confirmed: NONE,
    reversed: NONE,
  },
};
const line: ClaimPayment = {
  ...{ number: 1, batchId: id, fen: fen(100), accountLastFour: '0001', paidOn: null, confirmedOn: null },
  returned: null,
};
const on = day('2017-03-09');
const paid: ClaimPayment = { ...line, paidOn: on };
const returned: ClaimPayment = { ...paid, returned: { on, reason: '户名不符' } };
const withLines = (...payments: readonly ClaimPayment[]) => claimWith('PAID', { payments, grantFen: fen(100) });
const PAID: BankOutcome = { kind: 'PAID', on };
const RETURNED: BankOutcome = { kind: 'RETURNED', on, reason: '户名不符' };

describe('what a bank tells', () => {
  it.each<[string, readonly ClaimPayment[], BankOutcome, boolean]>([
    ['that was paid', [paid], PAID, true],
    ['that was paid and came back', [returned], PAID, true],
    ['that came back', [returned], RETURNED, true],
    ['that came back, and is paid by another line', [returned, { ...line, number: 2 }], RETURNED, true],
    ['that was confirmed', [{ ...paid, confirmedOn: on }], { kind: 'CONFIRMED', on }, true],
    ['that nothing was told of', [line], PAID, false],
    ['that was paid on another day', [paid], { kind: 'PAID', on: day('2017-03-08') }, false],
    ['that was paid and not confirmed', [paid], { kind: 'CONFIRMED', on }, false],
    ['that came back for another reason', [returned], { ...RETURNED, reason: '账号有误' }, false],
    ['that was taken out of the batch', [{ ...line, returned: { on, reason: null } }], RETURNED, false],
    ['of another batch', [{ ...paid, batchId: 'dis_2' as DisbursementId }], PAID, false],
    ['of another amount', [{ ...paid, fen: fen(101) }], PAID, false],
  ])('of a line %s was told so already, or not', (...[, payments, outcome, expected]) => {
    expect(isToldSo({ batch, claim: withLines(...payments) }, { fen: 100, outcome })).toBe(expected);
  });

  it('changes the claim and the batch together, or neither', () => {
    const claim = claimWith('IN_BATCH', { payments: [line], grantFen: fen(100) });
    const told = valueOf(decideTelling({ batch, claim }, { fen: 100, outcome: PAID }, act));
    expect(told.claim.state).toMatchObject({ state: 'PAID', version: claim.version + 1 });
    expect(told.batch.state).toMatchObject({ state: 'PARTIALLY_SETTLED', paid: { count: 1, fen: 100 } });
    const wrong = decideTelling({ batch, claim }, { fen: 101, outcome: PAID }, act);
    expect(failureOf(wrong)?.code).toBe('PAY_AMOUNT_DIFFERS');
    const early = decideTelling({ batch: { ...batch, state: 'APPROVED' }, claim }, { fen: 100, outcome: PAID }, act);
    expect(failureOf(early)?.code).toBe('BATCH_UNAPPROVED');
  });

  it('of several lines at once is one version of the batch, with one entry in the trail', () => {
    const after: Disbursement = { ...batch, version: 9, state: 'PARTIALLY_SETTLED', paid: { count: 2, fen: fen(200) } };
    const { state, audit } = settledAtOnce(batch, after, act);
    expect(state).toEqual({ ...after, version: 6 });
    expect(audit.action).toBe('SETTLE_DISBURSEMENT');
    expect(audit.changes.map(({ field }) => field)).toEqual(expect.arrayContaining(['paid', 'state']));
  });
});
