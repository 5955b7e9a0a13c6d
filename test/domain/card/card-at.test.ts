import { describe, expect, it } from 'vitest';
import { stateAt } from '#domain/card/card-at.ts';
import { at, stateFrom } from '../../support/card-with.ts';

/** Recorded in this order: what happened in April was heard of before what happened in March. */
const STATES = [
  stateFrom('ACTIVATED', '2026-02-01'),
  stateFrom('LOST', '2026-04-01', '2026-04-02'),
  stateFrom('FROZEN', '2026-03-01', '2026-04-03'),
  stateFrom('CANCELLED', '2026-05-01', '2026-05-02'),
];

describe('a state of a card', () => {
  it.each([
    { on: '2026-02-10', knownAt: '2026-03-10', state: 'ACTIVATED', from: '2026-02-01', to: null },
    { on: '2026-02-10', knownAt: '2026-04-02', state: 'ACTIVATED', from: '2026-02-01', to: '2026-04-01' },
    { on: '2026-02-10', knownAt: '2026-06-01', state: 'ACTIVATED', from: '2026-02-01', to: '2026-03-01' },
    { on: '2026-03-01', knownAt: '2026-06-01', state: 'FROZEN', from: '2026-03-01', to: '2026-04-01' },
    { on: '2026-04-10', knownAt: '2026-06-01', state: 'LOST', from: '2026-04-01', to: '2026-05-01' },
  ] as const)('lasts to the next one that is known: $state on $on, as known on $knownAt', (given) => {
    const { on, knownAt, state, from, to } = given;
    const span = { state, from: at(from), to: to === null ? null : at(to) };
    expect(stateAt(STATES, at(on), at(knownAt))).toEqual(span);
  });

  it('is none before the first', () => {
    expect(stateAt(STATES, at('2026-02-01T11:59:59.999+08:00'), at('2026-06-01'))).toBeUndefined();
    expect(stateAt(STATES, at('2026-02-10'), at('2026-02-01T11:59:59.999+08:00'))).toBeUndefined();
  });
});
