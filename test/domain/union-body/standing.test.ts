import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, UNKNOWN_START } from '#domain/day.ts';
import { holdsOn } from '#domain/interval.ts';
import { closedOn, endWithBody, isActiveOn, isBeforeFounding, stateOn, statesOf } from '#domain/union-body/standing.ts';
import type { UnionBodyState } from '#domain/union-body/union-body.ts';
import { bodyWith, day } from '../../support/builders.ts';

/** Submitted and approved on one day, suspended in March, active again since April. */
const body = bodyWith({
  stateSince: day('2024-04-01'),
  pastStates: [
    { state: 'PREPARING', from: day('2020-01-01') },
    { state: 'PENDING_APPROVAL', from: day('2020-03-01') },
    { state: 'ACTIVE', from: day('2020-03-01') },
    { state: 'SUSPENDED', from: day('2024-03-01') },
  ],
});

describe('the state of a body on a day', () => {
  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 'PREPARING'],
    ['2020-02-29', 'PREPARING'],
    ['2020-03-01', 'ACTIVE'],
    ['2024-02-29', 'ACTIVE'],
    ['2024-03-01', 'SUSPENDED'],
    ['2024-03-31', 'SUSPENDED'],
    ['2024-04-01', 'ACTIVE'],
    ['2999-12-31', 'ACTIVE'],
  ])('%s is %s', (on, state) => {
    expect(stateOn(body, day(on))).toBe(state);
    expect(statesOf(body).find((span) => holdsOn(span, day(on)))?.state).toBe(state);
  });

  it('is told with its days, one that lasted no day as empty', () => {
    expect(statesOf(body)).toEqual([
      { state: 'PREPARING', from: '2020-01-01', to: '2020-03-01' },
      { state: 'PENDING_APPROVAL', from: '2020-03-01', to: '2020-03-01' },
      { state: 'ACTIVE', from: '2020-03-01', to: '2024-03-01' },
      { state: 'SUSPENDED', from: '2024-03-01', to: '2024-04-01' },
      { state: 'ACTIVE', from: '2024-04-01', to: null },
    ]);
  });

  it('leaves it active since then only if it is so today and was so that day', () => {
    const on = (text: string) => isActiveOn(body, day(text));
    expect(['2020-02-29', '2020-03-01', '2024-03-15', '2024-04-01'].map(on)).toEqual([false, true, false, true]);
    expect(isActiveOn({ ...body, state: 'SUSPENDED' }, day('2020-03-01'))).toBe(false);
    expect(isActiveOn(body, UNKNOWN_START)).toBe(true);
  });
});

describe('the founding of a body', () => {
  it('lies behind every day but those before it; an unknown one lies behind all', () => {
    const founded = bodyWith({ foundedOn: day('2020-01-01') });
    expect([day('2019-12-31'), day('2020-01-01'), UNKNOWN_START].map((on) => isBeforeFounding(founded, on))).toEqual([
      true,
      false,
      false,
    ]);
    expect(isBeforeFounding(bodyWith({ foundedOn: null }), day('1800-01-01'))).toBe(false);
  });
});

describe('what a body holds', () => {
  const closed = bodyWith({ state: 'DISSOLVED', stateSince: day('2024-05-01') });

  it.each([
    ['PREPARING', null],
    ['PENDING_APPROVAL', null],
    ['ACTIVE', null],
    ['SUSPENDED', null],
    ['REJECTED', null],
    ['MERGED', '2024-05-01'],
    ['DISSOLVED', '2024-05-01'],
  ] satisfies [UnionBodyState, string | null][])('ends with it when it is %s: %s', (state, end) => {
    expect(closedOn({ ...closed, state })).toBe(end);
    const held = { from: day('2024-01-01'), to: null };
    expect(endWithBody(held, { ...closed, state })).toEqual({ ...held, to: end });
  });

  it('holds on exactly the days on which it held and the body stood', () => {
    const anEnd = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
    const span = fc.record({ from: fc.nat(60), days: anEnd, closing: fc.nat(60), on: fc.nat(120) });
    const at = (index: number) => addDays(day('2024-01-01'), index);
    fc.assert(
      fc.property(span, ({ from, days, closing, on }) => {
        const held = { from: at(from), to: days === null ? null : at(from + days) };
        const cut = endWithBody(held, { state: 'MERGED', stateSince: at(closing) });
        expect(holdsOn(cut, at(on))).toBe(holdsOn(held, at(on)) && on < closing);
        expect(cut.to === null || cut.to >= cut.from).toBe(true);
      }),
    );
  });
});
