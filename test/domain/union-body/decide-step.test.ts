import { describe, expect, it } from 'vitest';
import {
  checkEmpty,
  decideDissolve,
  decideMerge,
  decideStep,
  decideSubmit,
  type Occupancy,
} from '#domain/union-body/decide-transition.ts';
import { TRANSITIONS, type TransitionName } from '#domain/union-body/transitions.ts';
import type { UnionBodyState } from '#domain/union-body/union-body.ts';
import { actOf, adminOf, bodyId, bodyWith, day, link } from '../../support/builders.ts';

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
  effectiveOn: day(effectiveOn),
  reason,
});
const bodyFor = (name: TransitionName) =>
  bodyWith({ state: TRANSITIONS[name].from[0], stateSince: day(SINCE), submittedBy: maker.id });
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
  it.each(['APPROVE', 'REJECT'] as const)('who submitted cannot %s: APPROVE_OWN', (name) => {
    expect(codeOf(decideStep(bodyFor(name), step(name), makerActs))).toBe('APPROVE_OWN');
    expect(codeOf(decideStep(bodyFor(name), step(name), checker))).toBeUndefined();
  });

  it('are told apart by the last submission', () => {
    const again = decideStep(bodyWith({ state: 'REJECTED', submittedBy: maker.id }), step('SUBMIT'), checker);
    if (!again.ok) throw new Error('submitting again was refused');
    expect(again.value.state.submittedBy).toBe(checker.caller.id);
    expect(codeOf(decideStep(again.value.state, step('APPROVE'), checker))).toBe('APPROVE_OWN');
    expect(codeOf(decideStep(again.value.state, step('APPROVE'), makerActs))).toBeUndefined();
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

describe('submitting', () => {
  const preparing = bodyWith({ state: 'PREPARING' });

  it.each([
    ['ACTIVE', undefined],
    ['SUSPENDED', 'PARENT_INACTIVE'],
    ['DISSOLVED', 'PARENT_INACTIVE'],
    ['MERGED', 'PARENT_INACTIVE'],
    ['PENDING_APPROVAL', 'PARENT_INACTIVE'],
  ] satisfies [UnionBodyState, string | undefined][])('below a %s body: %s', (state, code) => {
    expect(codeOf(decideSubmit(preparing, { ...step('SUBMIT'), parent: bodyWith({ state }) }, makerActs))).toBe(code);
  });

  it('the root needs no upper body', () => {
    const root = bodyWith({ state: 'PREPARING', parentLinks: [] });
    expect(decideSubmit(root, { ...step('SUBMIT'), parent: null }, makerActs).ok).toBe(true);
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

  it('into itself is refused: SUCCESSOR_INVALID', () => {
    expect(codeOf(merge('ACTIVE', 'body'))).toBe('SUCCESSOR_INVALID');
  });
});
