import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import type { CaseDecision } from '#domain/case/advance.ts';
import { CASE_STATES, type Case, type CaseState } from '#domain/case/case.ts';
import {
  decideAcceptCase,
  decideAssignCase,
  decideProlongCase,
  decideRecordRecovery,
  decideStartCase,
} from '#domain/case/decide-handle.ts';
import {
  decideCloseCase,
  decideResolveCase,
  decideStateRemainder,
  decideWithdrawCase,
} from '#domain/case/decide-outcome.ts';
import { decideReviseCase } from '#domain/case/decide-receive.ts';
import { decideAnswerReferral, decideReferCase } from '#domain/case/decide-referral.ts';
import { allowedCaseActions, STATES_OF_CASE_ACTION, type CaseAction } from '#domain/case/transitions.ts';
import { bodyId, bodyWith, day } from '../../support/builders.ts';
import { actBy, caseWith, recoveryWith } from '../../support/case-with.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actBy('checker');
const on = null;
const remainder = { ground: 'WAIVED_BY_CLAIMANT', reason: '放弃' } as const;
const paid = recoveryWith({ amountFen: fen(100_000) });

type Decide = (found: Case, by: Act) => CaseDecision;

/** Every action, on facts that nothing but the state speaks against. */
const WAYS: readonly (readonly [CaseAction, Decide, Partial<Case>?])[] = [
  ['REVISE', (found, by) => decideReviseCase(found, { title: '欠薪二' }, by)],
  ['ACCEPT', (found, by) => decideAcceptCase(found, { on }, by)],
  ['ASSIGN', (found, by) => decideAssignCase(found, by.caller.id, by)],
  ['START', (found, by) => decideStartCase(found, { on }, by)],
  ['RECORD_RECOVERY', (found, by) => decideRecordRecovery(found, { ...recoveryWith(), paidOn: day('2026-11-10') }, by)],
  ['REFER', (found, by) => decideReferCase(found, { to: bodyWith({ id: bodyId('other') }), on, reason: '转' }, by)],
  ['ANSWER_REFERRAL', (found, by) => decideAnswerReferral(found, { accepts: true, on, note: null }, by)],
  ['PROLONG', (found, by) => decideProlongCase(found, { to: day('2026-12-01'), reason: '取证' }, by)],
  ['RESOLVE', (found, by) => decideResolveCase(found, { outcome: 'SETTLED', remainder: null, on }, by)],
  ['WITHDRAW', (found, by) => decideWithdrawCase(found, { reason: '撤', remainder: null, on }, by)],
  ['STATE_REMAINDER', (found, by) => decideStateRemainder(found, remainder, by)],
  ['CLOSE', (found, by) => decideCloseCase(found, { on }, by), { recoveries: [paid] }],
];

/** The life of a case as the design draws it; whatever is not here is illegal. */
const LIFE: Readonly<Record<string, CaseState>> = {
  'RECEIVED REVISE': 'RECEIVED',
  'RECEIVED ACCEPT': 'ACCEPTED',
  'RECEIVED ASSIGN': 'RECEIVED',
  'RECEIVED REFER': 'REFERRED',
  'RECEIVED WITHDRAW': 'WITHDRAWN',
  'ACCEPTED REVISE': 'ACCEPTED',
  'ACCEPTED ASSIGN': 'ACCEPTED',
  'ACCEPTED START': 'IN_PROGRESS',
  'ACCEPTED RECORD_RECOVERY': 'ACCEPTED',
  'ACCEPTED REFER': 'REFERRED',
  'ACCEPTED PROLONG': 'ACCEPTED',
  'ACCEPTED WITHDRAW': 'WITHDRAWN',
  'IN_PROGRESS REVISE': 'IN_PROGRESS',
  'IN_PROGRESS ASSIGN': 'IN_PROGRESS',
  'IN_PROGRESS RECORD_RECOVERY': 'IN_PROGRESS',
  'IN_PROGRESS REFER': 'REFERRED',
  'IN_PROGRESS PROLONG': 'IN_PROGRESS',
  'IN_PROGRESS RESOLVE': 'RESOLVED',
  'IN_PROGRESS WITHDRAW': 'WITHDRAWN',
  'REFERRED ASSIGN': 'REFERRED',
  'REFERRED ANSWER_REFERRAL': 'ACCEPTED',
  'RESOLVED ASSIGN': 'RESOLVED',
  'RESOLVED RECORD_RECOVERY': 'RESOLVED',
  'RESOLVED STATE_REMAINDER': 'RESOLVED',
  'RESOLVED CLOSE': 'CLOSED',
  'WITHDRAWN STATE_REMAINDER': 'WITHDRAWN',
  'WITHDRAWN CLOSE': 'CLOSED',
};

const GRID = CASE_STATES.flatMap((state) =>
  WAYS.map(([action, decide, facts = {}]) => [state, action, { decide, facts }] as const),
);

describe('a case', () => {
  it('has a way for each action', () => {
    expect(WAYS.map(([action]) => action).sort()).toEqual(Object.keys(STATES_OF_CASE_ACTION).sort());
  });

  it.each(GRID)('that is %s and meets %s goes as the design says', (state, action, { decide, facts }) => {
    const found = caseWith(state, facts);
    const decided = decide(found, act);
    const to = LIFE[`${state} ${action}`];
    if (to === undefined) {
      const allowed = allowedCaseActions(found);
      expect(failureOf(decided)).toEqual({ code: 'ILLEGAL_TRANSITION', from: state, action, allowed });
      expect(allowed).not.toContain(action);
      return;
    }
    const { state: after, audit } = valueOf(decided);
    expect(after).toMatchObject({ state: to, version: found.version + 1 });
    expect(audit).toMatchObject({ action, effectiveOn: '2026-11-20' });
    expect(allowedCaseActions(found)).toContain(action);
    const step = { state: to, from: '2026-11-20', by: act.caller.id, recordedAt: act.now };
    if (to !== state) expect(after.steps.at(-1)).toMatchObject(step);
    else expect(after.steps).toEqual(found.steps);
  });

  it('takes no step on a day that is ahead, or before the last one', () => {
    const accept = (text: string) => failureOf(decideAcceptCase(caseWith('RECEIVED'), { on: day(text) }, act));
    expect(accept('2026-11-21')).toEqual({ code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['on'] });
    expect(accept('2026-11-01')).toEqual({ code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['on'] });
    expect(accept('2026-11-20')).toBeUndefined();
    expect(accept('2026-11-02')).toBeUndefined();
  });
});
