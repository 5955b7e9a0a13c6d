import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideEnrolmentStep, type EnrolmentBasis } from '#domain/enrolment/decide-step.ts';
import { enrolmentNumbers } from '#domain/enrolment/enrolment-numbers.ts';
import {
  STATES_OF_ENROLMENT_ACTION,
  stateOn,
  type Enrolment,
  type EnrolmentAction,
  type StoredState,
} from '#domain/enrolment/enrolment.ts';

import { day } from '../../support/builders.ts';
import { enrolmentWith } from '../../support/enrolment-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actOn, coverRule, editionWith, enrolmentRule, MAKER, rulesWith } from '../../support/program-with.ts';

const STATES: readonly StoredState[] = ['APPLIED', 'WAITLISTED', 'ENROLLED', 'PAUSED', 'REJECTED', 'EXITED'];
const ACTIONS = Object.keys(STATES_OF_ENROLMENT_ACTION) as EnrolmentAction[];
const act = actOn('2017-03-10');
const withPlace: EnrolmentBasis = { edition: editionWith('OPEN', { quota: 2 }), purse: { placesLeft: 1 } };
const ask = (action: EnrolmentAction, on: string | null = null) => ({
  ...{ action, on: on === null ? null : day(on), reason: null },
});

describe('an enrolment', () => {
  const cells = STATES.flatMap((state) => ACTIONS.map((action) => ({ state, action })));
  it.each(cells)('that is $state: $action', ({ state, action }) => {
    const decided = decideEnrolmentStep(enrolmentWith(state), { ask: ask(action), basis: withPlace }, act);
    const states: readonly string[] = STATES_OF_ENROLMENT_ACTION[action];
    expect(failureOf(decided)?.code).toBe(states.includes(state) ? undefined : 'ILLEGAL_TRANSITION');
  });

  it.each([
    ['the last day', '2017-12-31', 'ENROLLED'],
    ['the first day behind it', '2018-01-01', 'EXPIRED'],
  ])('on %s of its cover', (_name, on, state) => {
    expect(stateOn(enrolmentWith('ENROLLED'), day(on))).toBe(state);
    expect(stateOn(enrolmentWith('EXITED'), day(on))).toBe('EXITED');
  });

  it('that has expired is not paused', () => {
    const decided = decideEnrolmentStep(
      enrolmentWith('ENROLLED'),
      { ask: ask('PAUSE'), basis: withPlace },
      actOn('2018-01-01'),
    );
    expect(failureOf(decided)).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: 'EXPIRED', allowed: [] });
  });

  it.each(['APPROVE', 'REJECT'] as const)('is not for its maker to %s', (action) => {
    const own = { ...act, caller: { ...act.caller, id: MAKER } };
    const decided = decideEnrolmentStep(enrolmentWith('APPLIED'), { ask: ask(action), basis: withPlace }, own);
    expect(failureOf(decided)?.code).toBe('APPROVE_OWN');
  });

  const listed = editionWith('OPEN', { rules: rulesWith({ enrolment: enrolmentRule({ waitList: true }) }) });
  it.each([
    ['APPROVE', 'APPLIED', editionWith('OPEN'), 0, 'QUOTA_FULL'],
    ['APPROVE', 'APPLIED', listed, 0, 'WAITLISTED'],
    ['APPROVE', 'APPLIED', listed, 1, 'ENROLLED'],
    ['APPROVE', 'APPLIED', editionWith('OPEN'), null, 'ENROLLED'],
    ['APPROVE', 'APPLIED', editionWith('CLOSED'), 1, 'EDITION_NOT_OPEN'],
    ['APPROVE', 'APPLIED', { ...listed, state: 'CLOSED' }, 0, 'EDITION_NOT_OPEN'],
    ['ADMIT', 'WAITLISTED', listed, 0, 'QUOTA_FULL'],
    ['ADMIT', 'WAITLISTED', listed, 1, 'ENROLLED'],
    ['ADMIT', 'WAITLISTED', editionWith('CLOSED'), 1, 'EDITION_NOT_OPEN'],
  ] as const)('%s of one that is %s with %o and %s places', (...[action, state, edition, placesLeft, outcome]) => {
    const basis = { edition, purse: { placesLeft } };
    const decided = decideEnrolmentStep(enrolmentWith(state), { ask: ask(action), basis }, act);
    expect(decided.ok ? decided.value.state.state : decided.failure.code).toBe(outcome);
  });

  it.each([
    ['SETTLING', undefined],
    ['SETTLED', 'EDITION_NOT_OPEN'],
    ['CANCELLED', 'EDITION_NOT_OPEN'],
  ] as const)('of an edition that is %s is left', (...[state, code]) => {
    const basis = { edition: editionWith(state), purse: { placesLeft: 1 } };
    for (const action of ['PAUSE', 'EXIT'] as const) {
      const decided = decideEnrolmentStep(enrolmentWith('ENROLLED'), { ask: ask(action), basis }, act);
      expect(failureOf(decided)?.code).toBe(code);
    }
  });

  it.each([
    ['2017-01-01', undefined],
    ['2016-12-31', 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['2017-03-11', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('is paused from %s on', (on, code) => {
    const decided = decideEnrolmentStep(enrolmentWith('ENROLLED'), { ask: ask('PAUSE', on), basis: withPlace }, act);
    expect(failureOf(decided)?.code).toBe(code);
  });

  it.each([
    ['WITH_ENROLMENT', '2017-03-10', { from: '2017-03-10', to: '2018-01-01', claimableFrom: '2017-04-09' }],
    ['WITH_ENROLMENT', '2017-01-01', { from: '2017-01-01', to: '2018-01-01', claimableFrom: '2017-01-31' }],
    ['WITH_EDITION', '2017-03-10', { from: '2017-01-01', to: '2018-01-01', claimableFrom: '2017-01-31' }],
  ] as const)('that waited is covered %s, let in on %s', (...[begins, on, cover]) => {
    const edition = editionWith('OPEN', { rules: rulesWith({ cover: coverRule({ begins, waitingDays: 30 }) }) });
    const basis = { edition, purse: { placesLeft: 1 } };
    const admitted = decideEnrolmentStep(enrolmentWith('WAITLISTED'), { ask: ask('ADMIT', on), basis }, act);
    expect(valueOf(admitted).state.cover).toEqual(cover);
  });

  it('is let in no more behind the last day of the edition', () => {
    const basis = { edition: editionWith('OPEN', { to: day('2017-03-10') }), purse: { placesLeft: 1 } };
    const admit = (on: string) =>
      failureOf(decideEnrolmentStep(enrolmentWith('WAITLISTED'), { ask: ask('ADMIT', on), basis }, act))?.code;
    expect([admit('2017-03-09'), admit('2017-03-10')]).toEqual([undefined, 'INTERVAL_INVALID']);
  });

  it('keeps the days on which it rested, and its cover ends where somebody leaves', () => {
    const step = (before: Enrolment, action: EnrolmentAction, on: string) =>
      valueOf(decideEnrolmentStep(before, { ask: ask(action, on), basis: withPlace }, act)).state;
    const paused = step(enrolmentWith('ENROLLED'), 'PAUSE', '2017-02-01');
    expect(paused.pauses).toEqual([{ from: '2017-02-01', to: null }]);
    const resumed = step(paused, 'RESUME', '2017-02-10');
    const left = step(step(resumed, 'PAUSE', '2017-03-01'), 'EXIT', '2017-03-05');
    expect(left.pauses).toEqual([
      { from: '2017-02-01', to: '2017-02-10' },
      { from: '2017-03-01', to: '2017-03-05' },
    ]);
    expect(left.cover?.to).toBe('2017-03-05');
  });

  it.each<[string, Partial<Enrolment>, string, string]>([
    ['before its cover began leaves no day of it', {}, '2016-12-31', '2017-01-01'],
    ['before its cover is over ends it', {}, '2017-12-31', '2017-12-31'],
    ['who never was in, when it is over, does not prolong it', { state: 'WAITLISTED' }, '2018-02-01', '2018-01-01'],
  ])('of one who leaves %s', (...[, facts, on, to]) => {
    const since = (step: Enrolment['steps'][number]) => ({ ...step, from: day('2016-12-01') });
    const enrolment = enrolmentWith('ENROLLED', facts);
    const before = { ...enrolment, steps: enrolment.steps.map(since) };
    const asked = { ask: ask('EXIT', on), basis: withPlace };
    expect(valueOf(decideEnrolmentStep(before, asked, actOn(on))).state.cover?.to).toBe(to);
  });
});

describe('the numbers of an edition', () => {
  it('are those of its enrolments, after any steps', () => {
    const steps = fc.array(fc.constantFrom(...ACTIONS), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom<StoredState>('APPLIED', 'WAITLISTED', 'ENROLLED'), steps, (first, actions) => {
        let enrolment = enrolmentWith(first);
        const sums: Record<string, number> = {};
        const add = (before: Enrolment | null, after: Enrolment): void => {
          for (const [name, number] of Object.entries(enrolmentNumbers({ before, after }, true))) {
            sums[name] = (sums[name] ?? 0) + number;
          }
        };
        add(null, enrolment);
        for (const action of actions) {
          const decided = decideEnrolmentStep(enrolment, { ask: ask(action), basis: withPlace }, act);
          if (!decided.ok) continue;
          add(enrolment, decided.value.state);
          enrolment = decided.value.state;
        }
        const holds = enrolment.state === 'ENROLLED' || enrolment.state === 'PAUSED' ? 1 : 0;
        const ever = enrolment.steps.some(({ state }) => state === 'ENROLLED') ? 1 : 0;
        expect(sums['enrolled'] ?? 0).toBe(holds);
        expect(sums['placesLeft'] ?? 0).toBe(holds === 0 ? 0 : -1);
        expect(sums['everEnrolled'] ?? 0).toBe(ever);
        expect(sums['contributionsFen'] ?? 0).toBe(ever * 10_000);
        expect(sums['applied'] ?? 0).toBe(enrolment.state === 'APPLIED' ? 1 : 0);
        expect(sums['waiting'] ?? 0).toBe(enrolment.state === 'WAITLISTED' ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });
});
