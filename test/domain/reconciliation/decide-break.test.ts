import { describe, expect, it } from 'vitest';
import type { ApiClientId, BreakId, JobId } from '#domain/ids.ts';
import { ageOfBreak, datesOfAge, type Break, type BreakSettled } from '#domain/reconciliation/break.ts';
import { breakActions, decideAssignBreak, decideResolveBreak } from '#domain/reconciliation/decide-break.ts';
import { actOf, adminOf, day } from '../../support/builders.ts';
import { instant } from '../../support/discount-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2026-06-15');
const REASON = 'told by the branch';

function breakWith(facts: Partial<Break> = {}): Break {
  return {
    ...{ id: 'brk_one' as BreakId, version: 1, bankCode: 'ICBC', kind: 'DISCOUNT_OVER', subject: 'T-1' },
    ...{ businessDate: day('2026-06-10'), jobId: 'job_one' as JobId, line: 2, programId: null, offerId: null },
    ...{ merchantId: null, reasons: [], expectedFen: null, grantedFen: null, pendingUntil: null },
    ...{ openedAt: instant('2026-06-10T20:00:00+08:00'), assigneeId: null, settled: null },
    ...facts,
  };
}

const settledAs = (resolution: BreakSettled['resolution']): BreakSettled => ({
  ...{ resolution, actorId: act.caller.id, reason: REASON, correctedBy: null, at: act.now },
});

describe('a break', () => {
  it.each([
    ['open', breakWith(), ['ASSIGN', 'RESOLVE']],
    ['that waits', breakWith({ kind: 'ORPHAN_REFUND', pendingUntil: day('2026-06-15') }), ['ASSIGN', 'RESOLVE']],
    ['that was accepted', breakWith({ settled: settledAs('ACCEPTED') }), []],
    ['that was corrected', breakWith({ settled: settledAs('CORRECTED') }), []],
    ['that was written off', breakWith({ settled: settledAs('WRITTEN_OFF') }), []],
  ])('%s allows %j', (_name, state, allowed) => {
    expect(breakActions(state, act.today)).toEqual(allowed);
  });

  it('ages by the day until it is settled', () => {
    expect(ageOfBreak(breakWith(), day('2026-06-10'))).toBe(0);
    expect(ageOfBreak(breakWith(), day('2026-07-10'))).toBe(30);
    expect(ageOfBreak(breakWith({ settled: settledAs('ACCEPTED') }), day('2026-07-10'))).toBe(5);
  });

  it.each([
    ['DAYS_0_1', '2026-06-14', '2026-06-15'],
    ['DAYS_2_7', '2026-06-08', '2026-06-13'],
    ['DAYS_8_30', '2026-05-16', '2026-06-07'],
    ['OVER_30_DAYS', null, '2026-05-15'],
  ] as const)('of age %s was told from %s to %s', (age, from, to) => {
    expect(datesOfAge(age, act.today)).toEqual({ from, to });
  });
});

describe('assigning a break', () => {
  it('names who looks after it, and takes it back', () => {
    const assignee = 'client_two' as ApiClientId;
    const { state, audit } = valueOf(decideAssignBreak(breakWith(), assignee, act));
    expect(state).toEqual({ ...breakWith(), version: 2, assigneeId: assignee });
    expect(audit).toMatchObject({
      action: 'ASSIGN_BREAK',
      changes: [{ field: 'assigneeId', from: null, to: assignee }],
    });
    expect(valueOf(decideAssignBreak(state, null, act)).state.assigneeId).toBeNull();
  });

  it('that is settled is refused', () => {
    const refused = { code: 'ILLEGAL_TRANSITION', from: 'ACCEPTED', action: 'ASSIGN', allowed: [] };
    expect(failureOf(decideAssignBreak(breakWith({ settled: settledAs('ACCEPTED') }), null, act))).toEqual(refused);
  });
});

describe('settling a break', () => {
  it.each([
    ['ACCEPTED', null, undefined],
    ['WRITTEN_OFF', null, undefined],
    ['CORRECTED', 'T-2', undefined],
    ['ACCEPTED', 'T-2', 'INPUT_INVALID'],
    ['WRITTEN_OFF', 'T-2', 'INPUT_INVALID'],
    ['CORRECTED', null, 'INPUT_INVALID'],
  ] as const)('as %s by %s is answered with %s', (resolution, correctedBy, code) => {
    const result = decideResolveBreak(breakWith(), { resolution, reason: REASON, correctedBy }, act);
    expect(failureOf(result)).toEqual(code && { code, path: ['correctedBy'] });
    if (!result.ok) return;
    const settled = { resolution, actorId: act.caller.id, reason: REASON, correctedBy, at: act.now };
    expect(result.value.state).toEqual({ ...breakWith(), version: 2, settled });
    expect(result.value.audit).toMatchObject({ action: 'RESOLVE_BREAK', reason: REASON });
  });

  it('twice is refused', () => {
    const verdict = { resolution: 'ACCEPTED', reason: REASON, correctedBy: null } as const;
    const refused = { code: 'ILLEGAL_TRANSITION', from: 'WRITTEN_OFF', action: 'RESOLVE', allowed: [] };
    expect(failureOf(decideResolveBreak(breakWith({ settled: settledAs('WRITTEN_OFF') }), verdict, act))).toEqual(
      refused,
    );
  });
});
