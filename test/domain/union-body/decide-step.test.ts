import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import { UNKNOWN_START } from '#domain/day.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import {
  checkEmpty,
  decideDissolve,
  decideMerge,
  decideStep,
  decideStepBelow,
  type Occupancy,
} from '#domain/union-body/decide-transition.ts';
import { decideFound } from '#domain/union-body/decide-found.ts';
import { decideRevise } from '#domain/union-body/decide-revise.ts';
import { TRANSITIONS, type TransitionName } from '#domain/union-body/transitions.ts';
import type { UnionBody, UnionBodyState } from '#domain/union-body/union-body.ts';
import { actOf, adminOf, bodyId, bodyWith, day, foundingWith, link } from '../../support/builders.ts';

const TODAY = '2024-06-15';
const SINCE = '2024-03-01';
const maker = adminOf('330000', 'maker');
const checker = actOf(adminOf('330000', 'checker'), TODAY);
const makerActs = actOf(maker, TODAY);
const NOTHING_OPEN = { openChildren: 0, openMembers: 0, childrenUntil: null };
const STEPS = Object.keys(TRANSITIONS) as TransitionName[];
const ALONE = ['SUBMIT', 'APPROVE', 'REJECT', 'SUSPEND', 'RESUME'] satisfies TransitionName[];

const step = <Name extends TransitionName>(name: Name, effectiveOn = TODAY, reason: string | null = '理由') => ({
  name,
  effectiveOn: effectiveOn === UNKNOWN_START ? UNKNOWN_START : day(effectiveOn),
  reason,
});
const bodyFor = (name: TransitionName) =>
  bodyWith({ state: TRANSITIONS[name].from[0], stateSince: day(SINCE), makers: [maker.id] });
const stateOf = (result: Result<Decided<UnionBody>, Problem>): UnionBody => {
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  return result.value.state;
};
const codeOf = (result: { readonly ok: boolean; readonly failure?: { readonly code: string } }): string | undefined =>
  result.failure?.code;

describe('the day of a step', () => {
  it.each([
    ['2024-05-31', 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['2024-06-01', undefined],
  ])('on %s is refused with %s after a move that took effect on 1 June', (on, code) => {
    const moved = bodyWith({
      ...{ state: 'ACTIVE', stateSince: day(SINCE) },
      parentLinks: [{ ...link('old', '2020-01-01'), to: day('2024-06-01') }, link('new', '2024-06-01')],
    });
    expect(codeOf(decideStep(moved, step('SUSPEND', on), checker))).toBe(code);
  });

  it('may lie before a move that is still ahead', () => {
    const moving = bodyWith({
      ...{ state: 'ACTIVE', stateSince: day(SINCE) },
      parentLinks: [{ ...link('old', '2020-01-01'), to: day('2024-07-01') }, link('new', '2024-07-01')],
    });
    expect(codeOf(decideStep(moving, step('SUSPEND', TODAY), checker))).toBeUndefined();
  });

  it.each(ALONE)('%s is not before the last step', (name) => {
    expect(codeOf(decideStep(bodyFor(name), step(name, SINCE), checker))).toBeUndefined();
    expect(codeOf(decideStep(bodyFor(name), step(name, '2024-02-29'), checker))).toBe('EFFECTIVE_DATE_BEFORE_LAST');
  });

  it.each(ALONE)('%s is not after today', (name) => {
    expect(codeOf(decideStep(bodyFor(name), step(name, TODAY), checker))).toBeUndefined();
    expect(codeOf(decideStep(bodyFor(name), step(name, '2024-06-16'), checker))).toBe('EFFECTIVE_DATE_IN_FUTURE');
  });

  it.each(['REJECT', 'SUSPEND', 'RESUME'] as const)('%s has one: it is no step of an unknown past', (name) => {
    const undated = { ...bodyFor(name), stateSince: UNKNOWN_START, parentLinks: [] };
    expect(decideStep(undated, step(name, UNKNOWN_START), checker)).toEqual({
      ok: false,
      failure: { code: 'INPUT_INVALID', path: ['effectiveOn'] },
    });
  });

  it('is kept with the state it ends', () => {
    const suspended = stateOf(decideStep(bodyFor('SUSPEND'), step('SUSPEND', '2024-05-05'), checker));
    expect(suspended.pastStates).toEqual([{ state: 'ACTIVE', from: SINCE }]);
    const resumed = stateOf(decideStep(suspended, step('RESUME', '2024-05-09'), checker));
    expect(resumed.pastStates).toEqual([
      { state: 'ACTIVE', from: SINCE },
      { state: 'SUSPENDED', from: '2024-05-05' },
    ]);
  });

  it('becomes the day since which the body is in its state', () => {
    expect(decideStep(bodyFor('SUSPEND'), step('SUSPEND', '2024-05-05'), checker)).toMatchObject({
      ok: true,
      value: { state: { state: 'SUSPENDED', stateSince: '2024-05-05' } },
    });
  });
});

describe('the reason of a step', () => {
  it.each(STEPS.filter((name) => name !== 'MERGE' && name !== 'DISSOLVE'))('%s takes one where it hurts', (name) => {
    const refused = codeOf(decideStep(bodyFor(name), step(name, TODAY, null), checker));
    expect(refused).toBe(name === 'REJECT' || name === 'SUSPEND' ? 'INPUT_INVALID' : undefined);
  });

  it('is needed to dissolve a body', () => {
    const refused = decideDissolve(bodyWith(), { ...step('DISSOLVE', TODAY, null), occupancy: NOTHING_OPEN }, checker);
    expect(refused).toEqual({ ok: false, failure: { code: 'INPUT_INVALID', path: ['reason'] } });
  });
});

describe('maker and checker', () => {
  const founded = decideFound(foundingWith(), { id: bodyId('new'), parent: bodyWith({ level: 'COUNTY' }) }, makerActs);
  const submit = (body: UnionBody, act: Act) => stateOf(decideStep(body, step('SUBMIT'), act));
  const reviser = actOf(adminOf('330000', 'reviser'), TODAY);

  it.each(['APPROVE', 'REJECT'] as const)('who submitted cannot %s: APPROVE_OWN', (name) => {
    const submitted = submit(bodyWith({ state: 'PREPARING' }), makerActs);
    expect(codeOf(decideStep(submitted, step(name), makerActs))).toBe('APPROVE_OWN');
    expect(codeOf(decideStep(submitted, step(name), checker))).toBeUndefined();
  });

  it('who founded cannot approve, whoever submitted', () => {
    const submitted = submit(stateOf(founded), reviser);
    expect(codeOf(decideStep(submitted, step('APPROVE'), makerActs))).toBe('APPROVE_OWN');
    expect(codeOf(decideStep(submitted, step('APPROVE'), checker))).toBeUndefined();
  });

  it.each(['PREPARING', 'PENDING_APPROVAL', 'REJECTED'] as const)('who revised it while %s cannot approve', (state) => {
    const revised = stateOf(decideRevise(bodyWith({ state }), { name: '新名' }, reviser));
    const pending = { ...revised, state: 'PENDING_APPROVAL' } as const;
    expect(codeOf(decideStep(pending, step('APPROVE'), reviser))).toBe('APPROVE_OWN');
    expect(codeOf(decideStep(pending, step('APPROVE'), checker))).toBeUndefined();
  });

  it.each(['ACTIVE', 'SUSPENDED'] as const)('who revises a body that is %s made nothing that waits', (state) => {
    expect(stateOf(decideRevise(bodyWith({ state }), { name: '新名' }, reviser)).makers).toEqual([]);
  });

  it('a maker is named once, and stays one when the body is submitted again', () => {
    const again = submit(bodyWith({ state: 'REJECTED', makers: [maker.id] }), checker);
    expect(again.makers).toEqual([maker.id, checker.caller.id]);
    expect(submit({ ...again, state: 'REJECTED' }, makerActs).makers).toEqual(again.makers);
  });

  it('an approval keeps its document', () => {
    const approved = decideStep(
      bodyFor('APPROVE'),
      { ...step('APPROVE'), approvalDocument: '浙工发〔2024〕7号' },
      checker,
    );
    expect(approved).toMatchObject({ ok: true, value: { state: { approvalDocument: '浙工发〔2024〕7号' } } });
  });
});

describe.each([
  ['submitting', 'SUBMIT', 'PREPARING'],
  ['approving', 'APPROVE', 'PENDING_APPROVAL'],
] as const)('%s', (_, name, state) => {
  const body = bodyWith({ state, stateSince: day('2020-01-01') });
  const below = (upper: Partial<UnionBody>, on = TODAY) =>
    codeOf(decideStepBelow(body, { ...step(name, on), parent: bodyWith(upper) }, checker));

  it.each([
    ['ACTIVE', undefined],
    ['SUSPENDED', 'PARENT_INACTIVE'],
    ['DISSOLVED', 'PARENT_INACTIVE'],
    ['MERGED', 'PARENT_INACTIVE'],
    ['PENDING_APPROVAL', 'PARENT_INACTIVE'],
  ] satisfies [UnionBodyState, string | undefined][])('below a body that is %s: %s', (upper, code) => {
    expect(below({ state: upper })).toBe(code);
  });

  it.each([
    ['2024-02-29', undefined],
    ['2024-03-01', 'PARENT_INACTIVE'],
    ['2024-03-31', 'PARENT_INACTIVE'],
    ['2024-04-01', undefined],
  ])('dated %s, below a body that was suspended in March: %s', (on, code) => {
    const pastStates = [
      { state: 'ACTIVE', from: day('2020-03-01') },
      { state: 'SUSPENDED', from: day('2024-03-01') },
    ] as const;
    expect(below({ stateSince: day('2024-04-01'), pastStates }, on)).toBe(code);
  });

  it.each([
    ['2021-12-31', 'BACKDATE_BEFORE_PARENT'],
    ['2022-01-01', undefined],
  ])('dated %s, below a body founded in 2022: %s', (on, code) => {
    expect(below({ foundedOn: day('2022-01-01'), stateSince: day('2022-01-01') }, on)).toBe(code);
  });

  it('on a day nobody recorded goes by the upper body as it is', () => {
    const undated = {
      ...body,
      stateSince: UNKNOWN_START,
      parentLinks: [{ ...link('upper', TODAY), from: UNKNOWN_START }],
    };
    const at = (upper: UnionBodyState) =>
      codeOf(decideStepBelow(undated, { ...step(name, UNKNOWN_START), parent: bodyWith({ state: upper }) }, checker));
    expect([at('ACTIVE'), at('SUSPENDED')]).toEqual([undefined, 'PARENT_INACTIVE']);
  });

  it('a root needs no upper body', () => {
    expect(decideStepBelow({ ...body, parentLinks: [] }, { ...step(name), parent: null }, checker).ok).toBe(true);
  });
});

describe('closing a body', () => {
  const successor = bodyWith({ id: bodyId('successor') });
  const close = {
    dissolve: (occupancy: Occupancy) => decideDissolve(bodyWith(), { ...step('DISSOLVE'), occupancy }, checker),
    merge: (occupancy: Occupancy) => decideMerge(bodyWith(), { ...step('MERGE'), successor, occupancy }, checker),
  };
  const WAYS = ['dissolve', 'merge'] as const;

  it.each(WAYS)('to %s it, no child may be open: DISSOLVE_WITH_OPEN_CHILDREN', (way) => {
    expect(codeOf(close[way]({ ...NOTHING_OPEN, openChildren: 1 }))).toBe('DISSOLVE_WITH_OPEN_CHILDREN');
    expect(codeOf(close[way](NOTHING_OPEN))).toBeUndefined();
  });

  it.each(WAYS)('to %s it, no membership may be open: DISSOLVE_WITH_OPEN_MEMBERS', (way) => {
    expect(codeOf(close[way]({ ...NOTHING_OPEN, openMembers: 1 }))).toBe('DISSOLVE_WITH_OPEN_MEMBERS');
  });

  it.each(WAYS)('to %s it, the day must have come on which the last child left', (way) => {
    expect(codeOf(close[way]({ ...NOTHING_OPEN, childrenUntil: day(TODAY) }))).toBeUndefined();
    expect(codeOf(close[way]({ ...NOTHING_OPEN, childrenUntil: day('2024-06-16') }))).toBe(
      'DISSOLVE_WITH_OPEN_CHILDREN',
    );
  });

  it('counts children before members', () => {
    const problem = checkEmpty({ openChildren: 2, openMembers: 3, childrenUntil: null }, day(TODAY));
    expect(problem).toEqual({ code: 'DISSOLVE_WITH_OPEN_CHILDREN' });
  });

  it('ends its place, and a move that was pending falls away', () => {
    const pendingMove = {
      toParentId: bodyId('other'),
      effectiveOn: day('2024-07-01'),
      requestedBy: maker.id,
      requestedAt: makerActs.now,
      consents: [],
    };
    const closed = decideDissolve(
      bodyWith({ pendingMove }),
      { ...step('DISSOLVE', '2024-06-01'), occupancy: NOTHING_OPEN },
      checker,
    );
    expect(closed).toMatchObject({
      ok: true,
      value: {
        state: { state: 'DISSOLVED', pendingMove: null, parentLinks: [link('upper', '2020-01-01', '2024-06-01')] },
      },
    });
  });
});

describe('merging', () => {
  const merge = (state: UnionBodyState, id = 'successor') =>
    decideMerge(
      bodyWith(),
      { ...step('MERGE'), successor: bodyWith({ id: bodyId(id), state }), occupancy: NOTHING_OPEN },
      checker,
    );

  it('names the body that carries on', () => {
    expect(merge('ACTIVE')).toMatchObject({
      ok: true,
      value: { state: { state: 'MERGED', successorId: 'ub_successor' } },
    });
  });

  it.each(['PREPARING', 'PENDING_APPROVAL', 'SUSPENDED', 'REJECTED', 'MERGED', 'DISSOLVED'] as const)(
    'into a %s body is refused: SUCCESSOR_INVALID',
    (state) => {
      expect(merge(state)).toEqual({ ok: false, failure: { code: 'SUCCESSOR_INVALID', path: ['successorId'] } });
    },
  );

  it.each([
    ['2024-05-01', undefined],
    ['2024-04-30', 'SUCCESSOR_INVALID'],
  ])('on %s into a body that is active since 1 May: %s', (on, code) => {
    const successor = bodyWith({ id: bodyId('successor'), stateSince: day('2024-05-01') });
    const merged = decideMerge(bodyWith(), { ...step('MERGE', on), successor, occupancy: NOTHING_OPEN }, checker);
    expect(codeOf(merged)).toBe(code);
  });

  it('into itself is refused: SUCCESSOR_INVALID', () => {
    expect(codeOf(merge('ACTIVE', 'body'))).toBe('SUCCESSOR_INVALID');
  });
});
