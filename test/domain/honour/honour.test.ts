import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import {
  decideGrant,
  decidePublishNotice,
  decideRejectHonour,
  decideRevokeHonour,
  decideStartReview,
} from '#domain/honour/decide-grant.ts';
import {
  decideAddSource,
  decideNominate,
  decideReportHonour,
  decideReviseHonour,
} from '#domain/honour/decide-nominate.ts';
import {
  HONOUR_STATES,
  honourKey,
  isStandingHonour,
  type AwardDate,
  type HonourRecord,
  type HonourState,
} from '#domain/honour/honour-record.ts';
import {
  allowedHonourActions,
  PERMISSION_OF_HONOUR_ACTION,
  type HonourAction,
  type HonourDecision,
} from '#domain/honour/transitions.ts';
import { honourWith } from '../../support/activity.ts';
import { bodyId, bodyWith, day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy } from '../../support/virtual-post.ts';

const act = actBy('checker', '2026-03-08');
const awarded: AwardDate = { year: 2026, on: day('2026-03-08') };

const WAYS: Readonly<Record<HonourAction, (honour: HonourRecord, by: Act) => HonourDecision>> = {
  REVISE: (honour, by) => decideReviseHonour(honour, { level: 'CITY' }, by),
  START_REVIEW: (honour, by) => decideStartReview(honour, null, by),
  PUBLISH_NOTICE: (honour, by) => decidePublishNotice(honour, { on: null, until: day('2026-03-20') }, by),
  GRANT: (honour, by) => decideGrant(honour, { awarded, document: null }, by),
  REJECT: (honour, by) => decideRejectHonour(honour, '材料不全', by),
  REVOKE: (honour, by) => decideRevokeHonour(honour, { on: null, reason: '弄虚作假' }, by),
  ADD_SOURCE: (honour, by) => decideAddSource(honour, '另一篇报道', by),
};

/** The life of an honour as the design draws it; whatever is not here is illegal. */
const LIFE: Readonly<Record<string, HonourState>> = {
  'NOMINATED REVISE': 'NOMINATED',
  'NOMINATED START_REVIEW': 'UNDER_REVIEW',
  'UNDER_REVIEW PUBLISH_NOTICE': 'PUBLIC_NOTICE',
  'UNDER_REVIEW REJECT': 'REJECTED',
  'PUBLIC_NOTICE GRANT': 'GRANTED',
  'PUBLIC_NOTICE REJECT': 'REJECTED',
  'GRANTED REVOKE': 'REVOKED',
  'REPORTED ADD_SOURCE': 'REPORTED',
};

const ACTIONS = Object.keys(PERMISSION_OF_HONOUR_ACTION) as HonourAction[];
const CASES = HONOUR_STATES.flatMap((state) => ACTIONS.map((action) => ({ state, action })));

describe('the life of an honour', () => {
  it.each(CASES)('from $state by $action', ({ state, action }) => {
    const before = honourWith(state);
    const result = WAYS[action](before, act);
    const to = LIFE[`${state} ${action}`];
    const allowed = ACTIONS.filter((one) => `${state} ${one}` in LIFE);
    expect(allowedHonourActions(before)).toEqual(allowed);
    if (to === undefined) {
      expect(failureOf(result)).toEqual({ code: 'ILLEGAL_TRANSITION', from: state, action, allowed });
      return;
    }
    const { state: after, audit } = valueOf(result);
    expect({ state: after.state, version: after.version, action: audit.action }).toEqual({
      ...{ state: to, version: before.version + 1, action },
    });
    const added = to === state ? [] : [expect.objectContaining({ state: to, by: act.caller.id, recordedAt: act.now })];
    expect(after.steps.slice(before.steps.length)).toEqual(added);
  });

  it.each(['PUBLISH_NOTICE', 'GRANT', 'REJECT', 'REVOKE'] as const)('%s is for another than nominated it', (action) => {
    const from = {
      PUBLISH_NOTICE: 'UNDER_REVIEW',
      GRANT: 'PUBLIC_NOTICE',
      REJECT: 'UNDER_REVIEW',
      REVOKE: 'GRANTED',
    } as const;
    const own = WAYS[action](honourWith(from[action]), actBy('maker', '2026-03-08'));
    expect(failureOf(own)).toEqual({ code: 'APPROVE_OWN' });
  });

  it('is decided on by nobody who revised it', () => {
    const revised = valueOf(decideReviseHonour(honourWith('NOMINATED'), { kind: 'MEDAL' }, act)).state;
    expect(revised).toMatchObject({ kind: 'MEDAL', makers: [honourWith('NOMINATED').makers[0], act.caller.id] });
    const reviewed = valueOf(decideStartReview(revised, null, act)).state;
    expect(failureOf(decideRejectHonour(reviewed, '不符', act))).toEqual({ code: 'APPROVE_OWN' });
  });

  it.each(HONOUR_STATES)('that is %s keeps its name until it is rejected or revoked', (state) => {
    expect(isStandingHonour({ state })).toBe(state !== 'REJECTED' && state !== 'REVOKED');
  });
});

describe('the notice', () => {
  it.each([
    ['2026-03-12', 'INPUT_INVALID'],
    ['2026-03-13', undefined],
    ['2026-05-07', undefined],
    ['2026-05-08', 'INPUT_INVALID'],
  ])('from 8 March until %s: %s', (until, code) => {
    const decided = decidePublishNotice(honourWith('UNDER_REVIEW'), { on: null, until: day(until) }, act);
    expect(failureOf(decided)?.code).toBe(code);
  });

  it.each([
    ['2026-03-07', 'APPROVE_BEFORE_NOTICE_END'],
    ['2026-03-08', undefined],
  ])('lets the honour be granted on %s: %s', (today, code) => {
    const grant = { awarded: { year: 2026, on: null }, document: null };
    expect(failureOf(decideGrant(honourWith('PUBLIC_NOTICE'), grant, actBy('checker', today)))?.code).toBe(code);
  });

  it.each([
    [{ year: 2026, on: '2026-03-07' }, 'EFFECTIVE_DATE_BEFORE_LAST'],
    [{ year: 2026, on: '2026-03-08' }, undefined],
    [{ year: 2026, on: '2026-03-09' }, 'EFFECTIVE_DATE_IN_FUTURE'],
    [{ year: 2025, on: null }, 'EFFECTIVE_DATE_BEFORE_LAST'],
    [{ year: 2026, on: null }, undefined],
    [{ year: 2027, on: null }, 'INPUT_INVALID'],
  ])('bounds when it was awarded: %j %s', ({ year, on }, code) => {
    const grant = { awarded: { year, on: on === null ? null : day(on) }, document: '1号' };
    expect(failureOf(decideGrant(honourWith('PUBLIC_NOTICE'), grant, act))?.code).toBe(code);
  });
});

describe('what is recorded', () => {
  const body = bodyWith();
  const id = honourWith('NOMINATED').id;
  const { name, edition, level, kind, granting } = honourWith('NOMINATED');
  const facts = { name, edition, level, kind, granting, ground: null };
  const report = (count: number | null, year: number | null = 2017) => {
    const recipient = { kind: 'UNNAMED', description: '职工', count } as const;
    const told = year === null ? null : { year, on: null };
    return decideReportHonour({ id, body, facts: { ...facts, recipient }, awarded: told, source: '报道' }, act);
  };

  it('of a nomination is who made it, and nothing of an award', () => {
    const recipient = { kind: 'WORKPLACE', name: '一车间' } as const;
    const { state } = valueOf(decideNominate({ id, body, facts: { ...facts, recipient } }, act));
    expect(state).toMatchObject({
      state: 'NOMINATED',
      makers: [act.caller.id],
      awarded: null,
      notice: null,
      sources: [],
    });
    const closed = bodyWith({ state: 'DISSOLVED' });
    expect(failureOf(decideNominate({ id, body: closed, facts: { ...facts, recipient } }, act))?.code).toBe(
      'BODY_CLOSED',
    );
  });

  it.each([
    [0, 'INPUT_INVALID'],
    [1, undefined],
    [10, undefined],
    [1_000_000, undefined],
    [1_000_001, 'INPUT_INVALID'],
    [null, undefined],
  ])('of a report counts %s: %s', (count, code) => {
    expect(failureOf(report(count))?.code).toBe(code);
  });

  it.each([
    [1920, 'INPUT_INVALID'],
    [1921, undefined],
    [2026, undefined],
    [2027, 'INPUT_INVALID'],
    [null, undefined],
  ])('of a report is of the year %s: %s', (year, code) => {
    expect(failureOf(report(10, year))?.code).toBe(code);
  });

  it('of a report are its sources, each once, up to 20', () => {
    const { state } = valueOf(report(10));
    expect(valueOf(decideAddSource(state, '报道', act)).state.sources).toEqual(['报道']);
    const full = honourWith('REPORTED', { sources: Array.from({ length: 20 }, (_, index) => String(index)) });
    expect(failureOf(decideAddSource(full, '又一篇', act))?.code).toBe('LIST_FULL');
    expect(failureOf(decideAddSource(full, '7', act))).toBeUndefined();
  });

  it('has one name per federation, honour, edition and recipient', () => {
    const one = honourWith('NOMINATED');
    const others = [
      honourWith('NOMINATED', { name: '江山劳模' }),
      honourWith('NOMINATED', { edition: '2027' }),
      honourWith('NOMINATED', { recipient: { kind: 'BODY', unionBodyId: bodyId('one') } }),
      honourWith('NOMINATED', { recipient: { kind: 'TEAM', name: '甲' } }),
      honourWith('NOMINATED', { recipient: { kind: 'WORKPLACE', name: '甲' } }),
      honourWith('NOMINATED', { recipient: { kind: 'EMPLOYER', name: '甲', creditCode: null } }),
      honourWith('REPORTED', { recipient: { kind: 'UNNAMED', description: '甲', count: 1 } }),
    ];
    expect(new Set([one, ...others].map(honourKey)).size).toBe(others.length + 1);
    expect(honourKey({ ...one, ...{ level: 'CITY', version: 9 } })).toBe(honourKey(one));
  });
});
