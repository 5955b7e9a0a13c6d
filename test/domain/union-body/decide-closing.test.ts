import { describe, expect, it } from 'vitest';
import {
  checkEmpty,
  decideDissolve,
  decideMerge,
  decideSuspend,
  type Occupancy,
} from '#domain/union-body/decide-transition.ts';
import type { UnionBodyState } from '#domain/union-body/union-body.ts';
import { checkerActs, codeOf, makerActs, step, TODAY, NOTHING_OPEN } from '../../support/body-steps.ts';
import { bodyId, bodyWith, day, link } from '../../support/builders.ts';

describe('closing a body', () => {
  const successor = bodyWith({ id: bodyId('successor') });
  const close = {
    dissolve: (occupancy: Occupancy) => decideDissolve(bodyWith(), { ...step('DISSOLVE'), occupancy }, checkerActs),
    merge: (occupancy: Occupancy) => decideMerge(bodyWith(), { ...step('MERGE'), successor, occupancy }, checkerActs),
  };
  const WAYS = ['dissolve', 'merge'] as const;

  it.each(WAYS)('to %s it, no child may be open: DISSOLVE_WITH_OPEN_CHILDREN', (way) => {
    expect(codeOf(close[way]({ ...NOTHING_OPEN, openChildren: 1 }))).toBe('DISSOLVE_WITH_OPEN_CHILDREN');
    expect(codeOf(close[way](NOTHING_OPEN))).toBeUndefined();
  });

  it.each(WAYS)('to %s it, no membership may be open: DISSOLVE_WITH_OPEN_MEMBERS', (way) => {
    expect(codeOf(close[way]({ ...NOTHING_OPEN, openMembers: 1 }))).toBe('DISSOLVE_WITH_OPEN_MEMBERS');
  });

  it.each(WAYS)('to %s it, no hardship file may be open: DISSOLVE_WITH_OPEN_HARDSHIP_FILES', (way) => {
    const code = 'DISSOLVE_WITH_OPEN_HARDSHIP_FILES';
    expect(codeOf(close[way]({ ...NOTHING_OPEN, openHardshipFiles: 1 }))).toBe(code);
  });

  it.each(WAYS)('to %s it, no virtual post may be open: DISSOLVE_WITH_OPEN_POSTS', (way) => {
    expect(codeOf(close[way]({ ...NOTHING_OPEN, openPosts: 1 }))).toBe('DISSOLVE_WITH_OPEN_POSTS');
  });

  it.each(WAYS)('to %s it, no edition of a programme may be open: DISSOLVE_WITH_OPEN_EDITIONS', (way) => {
    expect(codeOf(close[way]({ ...NOTHING_OPEN, openEditions: 1 }))).toBe('DISSOLVE_WITH_OPEN_EDITIONS');
  });

  it.each(WAYS)('to %s it, the day must have come on which the last child left', (way) => {
    expect(codeOf(close[way]({ ...NOTHING_OPEN, childrenUntil: day(TODAY) }))).toBeUndefined();
    expect(codeOf(close[way]({ ...NOTHING_OPEN, childrenUntil: day('2024-06-16') }))).toBe(
      'DISSOLVE_WITH_OPEN_CHILDREN',
    );
  });

  it.each(WAYS)('to %s it, the day lies not before what relied on it', (way) => {
    expect(codeOf(close[way]({ ...NOTHING_OPEN, reliedOn: day(TODAY) }))).toBeUndefined();
    expect(codeOf(close[way]({ ...NOTHING_OPEN, reliedOn: day('2024-06-16') }))).toBe('EFFECTIVE_DATE_BEFORE_LAST');
    expect(codeOf(close[way]({ ...NOTHING_OPEN, beganOn: day(TODAY) }))).toBeUndefined();
    expect(codeOf(close[way]({ ...NOTHING_OPEN, beganOn: day('2024-06-16') }))).toBe('EFFECTIVE_DATE_BEFORE_LAST');
  });

  it.each([
    ['2024-05-31', 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['2024-06-01', undefined],
  ])('on %s, suspending a body that was relied on until 1 June: %s', (on, code) => {
    const occupancy = { ...NOTHING_OPEN, openChildren: 1, reliedOn: day('2024-06-01'), beganOn: day(TODAY) };
    expect(codeOf(decideSuspend(bodyWith(), { ...step('SUSPEND', on), occupancy }, checkerActs))).toBe(code);
  });

  it('counts children before members', () => {
    const problem = checkEmpty(
      {
        ...NOTHING_OPEN,
        openChildren: 2,
        openMembers: 3,
        openHardshipFiles: 4,
        childrenUntil: null,
        reliedOn: null,
        beganOn: null,
      },
      day(TODAY),
    );
    expect(problem).toEqual({ code: 'DISSOLVE_WITH_OPEN_CHILDREN' });
  });

  it('ends its place, and a move that was pending falls away', () => {
    const pendingMove = {
      toParentId: bodyId('other'),
      effectiveOn: day('2024-07-01'),
      requestedBy: makerActs.caller.id,
      requestedAt: makerActs.now,
      consents: [],
    };
    const closed = decideDissolve(
      bodyWith({ pendingMove }),
      { ...step('DISSOLVE', '2024-06-01'), occupancy: NOTHING_OPEN },
      checkerActs,
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
      checkerActs,
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
    const merged = decideMerge(bodyWith(), { ...step('MERGE', on), successor, occupancy: NOTHING_OPEN }, checkerActs);
    expect(codeOf(merged)).toBe(code);
  });

  it('into itself is refused: SUCCESSOR_INVALID', () => {
    expect(codeOf(merge('ACTIVE', 'body'))).toBe('SUCCESSOR_INVALID');
  });
});
