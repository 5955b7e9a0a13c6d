import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import {
  decideConsent,
  decideRefuseMove,
  decideRequestMove,
  decideWithdrawMove,
} from '#domain/union-body/decide-move.ts';
import { decideRevise } from '#domain/union-body/decide-revise.ts';
import {
  decideDissolve,
  decideMerge,
  decideStep,
  decideStepBelow,
  decideSuspend,
} from '#domain/union-body/decide-transition.ts';
import { allowedActions, type UnionBodyAction } from '#domain/union-body/transitions.ts';
import type { UnionBody, UnionBodyState } from '#domain/union-body/union-body.ts';
import { NOTHING_OPEN } from '../../support/body-steps.ts';
import { actOf, adminOf, bodyId, bodyWith, day, link } from '../../support/builders.ts';

const TODAY = '2024-06-15';
const MAKER = adminOf('330000', 'maker');
const checker: Act = actOf(adminOf('330000', 'checker'), TODAY);
const other = bodyWith({ id: bodyId('other'), level: 'COUNTY', kind: 'FEDERATION' });
const upper = bodyWith({ id: bodyId('upper'), level: 'CITY', kind: 'FEDERATION' });

function attempt(body: UnionBody, action: UnionBodyAction): Result<Decided<UnionBody>, Problem> {
  const effectiveOn = day(TODAY);
  const step = { effectiveOn, reason: '理由' };
  const target = { parent: other, targetLine: [other.id] };
  switch (action) {
    case 'SUBMIT':
    case 'APPROVE':
      return decideStepBelow(body, { ...{ ...step, name: action }, parent: upper }, checker);
    case 'DISSOLVE':
      return decideDissolve(body, { ...{ ...step, name: action }, occupancy: NOTHING_OPEN }, checker);
    case 'MERGE':
      return decideMerge(body, { ...{ ...step, name: action }, successor: other, occupancy: NOTHING_OPEN }, checker);
    case 'REQUEST_MOVE':
      return decideRequestMove(body, { target, ...step }, checker);
    case 'CONSENT_TO_MOVE':
      return decideConsent(body, { target, side: 'OUT', reason: null }, checker);
    case 'REFUSE_MOVE':
      return decideRefuseMove(body, { side: 'OUT', reason: null }, checker);
    case 'WITHDRAW_MOVE':
      return decideWithdrawMove(body, { upper, reason: null }, checker);
    case 'REVISE':
      return decideRevise(body, { name: '新名' }, checker);
    case 'SUSPEND':
      return decideSuspend(body, { ...{ ...step, name: action }, occupancy: NOTHING_OPEN }, checker);
    case 'REJECT':
    case 'RESUME':
      return decideStep(body, { ...step, name: action }, checker);
  }
}

const outcomeOf = (body: UnionBody, action: UnionBodyAction): string => {
  const result = attempt(body, action);
  return result.ok ? result.value.state.state : result.failure.code;
};

const IT = 'ILLEGAL_TRANSITION';
const RM = 'REACTIVATE_MERGED';
const RD = 'REACTIVATE_DISSOLVED';
const NP = 'NO_PENDING_MOVE';
const AW = 'ACTIVATE_WITHOUT_APPROVAL';

type Row = Readonly<Record<UnionBodyState, string>>;

/** The whole life of a body without a pending move: every action in every state, and what comes of it. */
const LIFE: Readonly<Record<UnionBodyAction, Row>> = {
  SUBMIT: {
    ...{ PREPARING: 'PENDING_APPROVAL', PENDING_APPROVAL: IT, ACTIVE: IT, SUSPENDED: IT },
    ...{ REJECTED: 'PENDING_APPROVAL', MERGED: RM, DISSOLVED: RD },
  },
  APPROVE: {
    ...{ PREPARING: AW, PENDING_APPROVAL: 'ACTIVE', ACTIVE: IT, SUSPENDED: IT },
    ...{ REJECTED: AW, MERGED: RM, DISSOLVED: RD },
  },
  REJECT: {
    ...{ PREPARING: IT, PENDING_APPROVAL: 'REJECTED', ACTIVE: IT, SUSPENDED: IT },
    ...{ REJECTED: IT, MERGED: IT, DISSOLVED: IT },
  },
  SUSPEND: {
    ...{ PREPARING: IT, PENDING_APPROVAL: IT, ACTIVE: 'SUSPENDED', SUSPENDED: IT },
    ...{ REJECTED: IT, MERGED: IT, DISSOLVED: IT },
  },
  RESUME: {
    ...{ PREPARING: IT, PENDING_APPROVAL: IT, ACTIVE: IT, SUSPENDED: 'ACTIVE' },
    ...{ REJECTED: IT, MERGED: RM, DISSOLVED: RD },
  },
  MERGE: {
    ...{ PREPARING: IT, PENDING_APPROVAL: IT, ACTIVE: 'MERGED', SUSPENDED: IT },
    ...{ REJECTED: IT, MERGED: IT, DISSOLVED: IT },
  },
  DISSOLVE: {
    ...{ PREPARING: IT, PENDING_APPROVAL: IT, ACTIVE: 'DISSOLVED', SUSPENDED: IT },
    ...{ REJECTED: IT, MERGED: IT, DISSOLVED: IT },
  },
  REQUEST_MOVE: {
    ...{ PREPARING: IT, PENDING_APPROVAL: IT, ACTIVE: 'ACTIVE', SUSPENDED: IT },
    ...{ REJECTED: IT, MERGED: IT, DISSOLVED: IT },
  },
  CONSENT_TO_MOVE: {
    ...{ PREPARING: IT, PENDING_APPROVAL: IT, ACTIVE: NP, SUSPENDED: IT },
    ...{ REJECTED: IT, MERGED: IT, DISSOLVED: IT },
  },
  REFUSE_MOVE: {
    ...{ PREPARING: IT, PENDING_APPROVAL: IT, ACTIVE: NP, SUSPENDED: IT },
    ...{ REJECTED: IT, MERGED: IT, DISSOLVED: IT },
  },
  WITHDRAW_MOVE: {
    ...{ PREPARING: IT, PENDING_APPROVAL: IT, ACTIVE: NP, SUSPENDED: IT },
    ...{ REJECTED: IT, MERGED: IT, DISSOLVED: IT },
  },
  REVISE: {
    ...{ PREPARING: 'PREPARING', PENDING_APPROVAL: 'PENDING_APPROVAL', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' },
    ...{ REJECTED: 'REJECTED', MERGED: 'BODY_CLOSED', DISSOLVED: 'BODY_CLOSED' },
  },
};

const cellsOf = (table: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  Object.entries(table).flatMap(([action, row]) =>
    Object.entries(row).map(([state, outcome]) => ({
      action: action as UnionBodyAction,
      state: state as UnionBodyState,
      outcome,
    })),
  );

const pendingMove = {
  toParentId: other.id,
  effectiveOn: day(TODAY),
  requestedBy: MAKER.id,
  requestedAt: checker.now,
  consents: [],
};

/** What a pending move changes: the actions on it, and a second request. */
const WITH_PENDING_MOVE = {
  REQUEST_MOVE: { ACTIVE: 'TWO_OPEN_PARENTS', SUSPENDED: 'TWO_OPEN_PARENTS' },
  CONSENT_TO_MOVE: { ACTIVE: 'ACTIVE', SUSPENDED: IT },
  REFUSE_MOVE: { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' },
  WITHDRAW_MOVE: { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' },
  SUSPEND: { ACTIVE: 'SUSPENDED', SUSPENDED: IT },
  RESUME: { ACTIVE: IT, SUSPENDED: 'ACTIVE' },
  MERGE: { ACTIVE: 'MERGED', SUSPENDED: IT },
  DISSOLVE: { ACTIVE: 'DISSOLVED', SUSPENDED: IT },
  REVISE: { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' },
} as const;

const SUCCESSES: ReadonlySet<string> = new Set(Object.keys(LIFE.SUBMIT));

describe('the life of a union body', () => {
  it.each(cellsOf(LIFE))('$action of a $state body: $outcome', ({ action, state, outcome }) => {
    expect(outcomeOf(bodyWith({ state, makers: [MAKER.id] }), action)).toBe(outcome);
  });

  it.each(cellsOf(WITH_PENDING_MOVE))(
    '$action of a $state body with a pending move: $outcome',
    ({ action, state, outcome }) => {
      expect(outcomeOf(bodyWith({ state, pendingMove }), action)).toBe(outcome);
    },
  );

  it.each([...cellsOf(LIFE), ...cellsOf(WITH_PENDING_MOVE).map((cell) => ({ ...cell, pendingMove }))])(
    'tells beforehand whether $action of a $state body goes',
    ({ action, state, outcome, ...facts }) => {
      expect(allowedActions(bodyWith({ state, ...facts }), day(TODAY)).includes(action)).toBe(SUCCESSES.has(outcome));
    },
  );

  it.each([
    ['2024-06-15', false],
    ['2024-06-16', true],
  ])('lets a move that was agreed for %s be withdrawn on 15 June: %s', (on, isAhead) => {
    const moving = bodyWith({ parentLinks: [link('upper', '2020-01-01', on), link('other', on)] });
    expect(allowedActions(moving, day(TODAY)).includes('WITHDRAW_MOVE')).toBe(isAhead);
    expect(outcomeOf(moving, 'WITHDRAW_MOVE')).toBe(isAhead ? 'ACTIVE' : NP);
  });

  it('moves a root nowhere', () => {
    const root = bodyWith({ parentLinks: [] });
    expect(outcomeOf(root, 'REQUEST_MOVE')).toBe(IT);
    expect(allowedActions(root, day(TODAY))).not.toContain('REQUEST_MOVE');
  });

  it('names state, action and what is allowed instead when it refuses', () => {
    expect(attempt(bodyWith({ state: 'SUSPENDED' }), 'DISSOLVE')).toEqual({
      ok: false,
      failure: { code: IT, from: 'SUSPENDED', action: 'DISSOLVE', allowed: ['RESUME', 'REVISE'] },
    });
  });

  it.each(cellsOf(LIFE).filter(({ outcome }) => SUCCESSES.has(outcome)))(
    '$action of a $state body raises the version by one and tells the audit what changed',
    ({ action, state }) => {
      const before = bodyWith({ state, makers: [MAKER.id], parentLinks: [link('upper', '2020-01-01')] });
      const result = attempt(before, action);
      if (!result.ok) throw new Error(`${action} was refused`);
      expect(result.value.state.version).toBe(before.version + 1);
      expect(result.value.audit.changes.length).toBeGreaterThan(0);
      expect(result.value.audit.action).toContain(action);
      expect(result.value.audit.effectiveOn).toBe(TODAY);
    },
  );
});
