import { describe, expect, it } from 'vitest';
import { ROLES } from '#domain/caller/caller.ts';
import { BANK_STATES, type BankState, type BenefitCard } from '#domain/card/benefit-card.ts';
import { expiryAt, stateAt, tokenAt } from '#domain/card/card-at.ts';
import { MOST_STATES } from '#domain/card/decide-application.ts';
import { decideBankReport, type BankReport } from '#domain/card/decide-bank-report.ts';
import { mayFollow } from '#domain/card/transitions.ts';
import { day } from '../../support/builders.ts';
import {
  actAt,
  applicationWith,
  at,
  cardWith,
  registeredFor,
  reportWith,
  tokenNamed,
} from '../../support/card-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const NOW = '2026-06-01';
const report = (card: BenefitCard, said: BankReport, now = NOW) => decideBankReport(card, said, actAt(now));
const decided = (card: BenefitCard, said: BankReport, now = NOW) => valueOf(report(card, said, now));

/** The card after what changed it; the test relies on a change. */
function after(card: BenefitCard, said: BankReport, now = NOW): BenefitCard {
  const { change } = decided(card, said, now);
  if (change === null) throw new Error('the test relies on what changed nothing');
  return change.state;
}

const stateOn = (card: BenefitCard, when: string, knownAt = NOW) => stateAt(card.states, at(when), at(knownAt))?.state;
const ACTIVE = cardWith([['ACTIVATED', '2026-02-01']]);
const LOST = cardWith([
  ['ACTIVATED', '2026-02-01'],
  ['LOST', '2026-03-01'],
]);

describe('a report of the token that a card has', () => {
  const before: Readonly<Record<BankState, BenefitCard>> = {
    ISSUED: cardWith([]),
    ACTIVATED: ACTIVE,
    FROZEN: cardWith([['FROZEN', '2026-02-01']]),
    LOST,
    REPLACED: cardWith([
      ['LOST', '2026-02-01'],
      ['REPLACED', '2026-03-01'],
    ]),
    CANCELLED: cardWith([['CANCELLED', '2026-02-01']]),
  };

  it.each(BANK_STATES.flatMap((from) => BANK_STATES.map((to) => [from, to] as const)))(
    'brings it from %s to %s as far as the life of a card allows',
    (from, to) => {
      const answer = report(before[from], reportWith(to, '2026-05-01'));
      if (from === to) expect(valueOf(answer)).toEqual({ outcome: 'UNCHANGED', change: null });
      else if (from === 'CANCELLED' && to === 'REPLACED') {
        expect(failureOf(answer)).toEqual({ code: 'REPLACE_CANCELLED', path: ['state'] });
      } else if (to !== 'ISSUED' && mayFollow(from, to)) {
        const { outcome, change } = valueOf(answer);
        expect(outcome).toBe('APPLIED');
        expect(change?.state.states.at(-1)).toEqual({ state: to, from: at('2026-05-01'), recordedAt: at(NOW) });
        expect(change?.told).toEqual({ from: at('2026-05-01'), to: null, reason: 'CARD_STATE' });
      } else expect(failureOf(answer)).toMatchObject({ code: 'ILLEGAL_TRANSITION', from, action: to });
    },
  );

  it('stands in the trail on the day in Shanghai from which it holds', () => {
    const frozen = decided(ACTIVE, reportWith('FROZEN', '2026-05-01T00:00:00+08:00'));
    expect(frozen.change?.audit).toMatchObject({ action: 'RECORD_FROZEN', effectiveOn: '2026-05-01' });
    const issued = decided(applicationWith(), reportWith('ISSUED', '2026-05-01T00:00:00+08:00'));
    expect(issued.change?.audit).toMatchObject({ action: 'LINK_CARD', effectiveOn: '2026-05-01' });
  });

  it('counts for the instant at which another was recorded before', () => {
    const frozen = after(ACTIVE, reportWith('FROZEN', '2026-02-01'));
    expect(stateOn(frozen, '2026-02-01')).toBe('FROZEN');
    expect(stateOn(frozen, '2026-02-01', '2026-05-31')).toBe('ACTIVATED');
  });

  it('that it was issued is nothing new, even where it was activated at the same instant', () => {
    const atOnce = cardWith([['ACTIVATED', '2026-01-10']]);
    expect(decided(atOnce, reportWith('ISSUED', '2026-01-10'))).toEqual({ outcome: 'UNCHANGED', change: null });
  });

  it('corrects the history where a later state is known, up to that one', () => {
    const { outcome, change } = decided(LOST, reportWith('FROZEN', '2026-02-10'));
    expect(outcome).toBe('LATE_APPLIED');
    expect(change?.told).toEqual({ from: at('2026-02-10'), to: at('2026-03-01'), reason: 'CARD_STATE' });
    expect(change?.state.states.slice(0, -1)).toEqual(LOST.states);
    const card = change?.state ?? LOST;
    expect(stateOn(card, '2026-02-20')).toBe('FROZEN');
    expect(stateOn(card, '2026-02-20', '2026-05-31')).toBe('ACTIVATED');
    expect(stateOn(card, '2026-03-02')).toBe('LOST');
  });

  it('is judged by the state at its instant, not by the last one', () => {
    expect(failureOf(report(LOST, reportWith('REPLACED', '2026-02-20')))).toMatchObject({ from: 'ACTIVATED' });
    expect(failureOf(report(LOST, reportWith('FROZEN', '2026-03-02')))).toMatchObject({ from: 'LOST' });
    expect(decided(LOST, reportWith('FROZEN', '2026-02-20')).outcome).toBe('LATE_APPLIED');
  });

  it('of a time before it was issued is illegal', () => {
    const early = reportWith('ACTIVATED', '2026-01-10T11:59:59.999+08:00');
    expect(failureOf(report(cardWith([]), early))).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  it.each([
    ['2026-06-01T23:59:59.999+08:00', undefined],
    ['2026-06-02T00:00:00.000+08:00', { code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['from'] }],
  ])('from %s on at noon of 1 June, for the clock of a bank may be ahead: %o', (from, problem) => {
    expect(failureOf(report(ACTIVE, reportWith('FROZEN', from)))).toEqual(problem);
  });

  it.each(ROLES.filter((role) => role !== 'BANK'))('is refused from a caller that is a %s', (role) => {
    const answer = decideBankReport(cardWith([]), reportWith('ACTIVATED', '2026-05-01'), actAt(NOW, role));
    expect(failureOf(answer)?.code).toBe('ACTIVATE_BY_UNION');
  });
});

describe('a report that comes late', () => {
  const thawed = cardWith([
    ['ACTIVATED', '2026-02-01'],
    ['FROZEN', '2026-04-01'],
    ['ACTIVATED', '2026-05-01'],
  ]);

  it.each([
    ['CANCELLED', '2026-03-01', false],
    ['CANCELLED', '2026-04-15', false],
    ['LOST', '2026-03-01', false],
    ['LOST', '2026-04-15', true],
    ['FROZEN', '2026-03-01', true],
    ['CANCELLED', '2026-05-01', true],
  ] as const)('that it was %s from %s on goes in before what may follow that: %s', (state, from, goesIn) => {
    const answer = report(thawed, reportWith(state, from));
    expect(answer.ok).toBe(goesIn);
    if (!goesIn) expect(failureOf(answer)).toMatchObject({ code: 'ILLEGAL_TRANSITION', action: state });
  });

  it('is judged by all that was recorded, by whichever clock, and recorded after it', () => {
    const cancelled = after(ACTIVE, reportWith('CANCELLED', '2026-05-01'), '2026-06-01T12:00:00.005+08:00');
    const behind = '2026-06-01T12:00:00.004+08:00';
    expect(failureOf(report(cancelled, reportWith('FROZEN', '2026-05-02'), behind))).toMatchObject({
      ...{ code: 'ILLEGAL_TRANSITION', from: 'CANCELLED' },
    });
    const frozen = after(ACTIVE, reportWith('FROZEN', '2026-05-01'), '2026-06-01T12:00:00.005+08:00');
    const lost = after(frozen, reportWith('LOST', '2026-05-01'), behind);
    expect(lost.states.at(-1)?.recordedAt).toBe(at('2026-06-01T12:00:00.005+08:00'));
    expect(stateOn(lost, '2026-05-01', '2026-06-01T12:00:00.005+08:00')).toBe('LOST');
  });
});

describe('a card of which very much was recorded', () => {
  const [last] = ACTIVE.states.slice(-1);
  const full = (more = 0): BenefitCard => ({
    ...ACTIVE,
    states: [
      ...ACTIVE.states,
      ...Array.from({ length: MOST_STATES + more - ACTIVE.states.length }, () => last),
    ].flatMap((state) => state ?? []),
  });
  const codeOf = (card: BenefitCard, state: BankState) =>
    failureOf(report(card, reportWith(state, '2026-05-01')))?.code;

  it('takes one state less than the most, and always that it is lost or cancelled', () => {
    expect(codeOf(full(-1), 'FROZEN')).toBeUndefined();
    expect(codeOf(full(), 'FROZEN')).toBe('LIST_FULL');
    expect([codeOf(full(), 'LOST'), codeOf(full(1), 'LOST')]).toEqual([undefined, 'LIST_FULL']);
    expect([codeOf(full(1), 'CANCELLED'), codeOf(full(2), 'CANCELLED')]).toEqual([undefined, 'LIST_FULL']);
  });
});

describe('another date of expiry', () => {
  it('is not taken back by what the bank says late of an earlier instant', () => {
    const renewed = after(ACTIVE, reportWith('FROZEN', '2026-05-01', { expiresOn: '2035-12-31' }));
    const late = decided(renewed, reportWith('FROZEN', '2026-04-30', { expiresOn: '2030-12-31' }), '2026-06-02');
    expect(late.outcome).toBe('LATE_APPLIED');
    expect(late.change?.state.expiries).toEqual(renewed.expiries);
    const again = decided(renewed, reportWith('FROZEN', '2026-05-01', { expiresOn: '2030-12-31' }), '2026-06-02');
    expect(again.change?.state.expiries.at(-1)?.expiresOn).toBe('2030-12-31');
  });

  it('is stored for a card whose state is the one known, and is told for the days between both dates', () => {
    const { outcome, change } = decided(ACTIVE, reportWith('ACTIVATED', '2026-02-01', { expiresOn: '2035-12-31' }));
    expect(outcome).toBe('APPLIED');
    expect(change?.state.expiries.map(({ expiresOn }) => expiresOn)).toEqual(['2030-12-31', '2035-12-31']);
    expect(change?.state.states).toEqual(ACTIVE.states);
    const told = { from: at('2031-01-01T00:00:00+08:00'), to: at('2036-01-01T00:00:00+08:00'), reason: 'CARD_EXPIRY' };
    expect(change?.told).toEqual(told);
    expect(change === null ? null : expiryAt(change.state, at('2026-05-31'))).toBe('2030-12-31');
  });

  it('that is earlier is told for the same days', () => {
    const later = cardWith([['ACTIVATED', '2026-02-01']]);
    const { change } = decided(later, reportWith('ACTIVATED', '2026-02-01', { expiresOn: '2026-05-31' }));
    expect(change?.told).toMatchObject({ from: at('2026-06-01T00:00:00+08:00'), to: at('2031-01-01T00:00:00+08:00') });
  });

  it('is stored with a state as well, and told to its end where the state is a correction', () => {
    const { change } = decided(LOST, reportWith('FROZEN', '2026-02-10', { expiresOn: '2031-12-31' }));
    expect(change?.told).toMatchObject({ from: at('2026-02-10'), to: at('2032-01-01T00:00:00+08:00') });
    const shorter = decided(ACTIVE, reportWith('FROZEN', '2026-05-01', { expiresOn: '2026-03-31' }));
    expect(shorter.change?.told).toMatchObject({ from: at('2026-04-01T00:00:00+08:00'), to: null });
    expect(shorter.change?.state.expiries.at(-1)?.expiresOn).toBe('2026-03-31');
  });

  it('is not taken from a token that was replaced since', () => {
    const renewed = after(LOST, reportWith('ISSUED', '2026-04-01', { token: 'second', expiresOn: '2035-12-31' }));
    const now = '2026-06-02';
    expect(decided(renewed, reportWith('LOST', '2026-03-01'), now)).toEqual({ outcome: 'UNCHANGED', change: null });
    const late = decided(renewed, reportWith('REPLACED', '2026-03-15'), now);
    expect(late.outcome).toBe('LATE_APPLIED');
    expect(late.change?.state.expiries).toEqual(renewed.expiries);
  });
});

describe('a new token', () => {
  const second = (from: string, state: BankState = 'ISSUED') =>
    reportWith(state, from, { token: 'second', expiresOn: '2035-12-31' });
  const registrations = [registeredFor('2026-02-01', '2027-02-01')];
  const REPLACED = cardWith([
    ['LOST', '2026-02-01'],
    ['REPLACED', '2026-03-01'],
  ]);

  it('issues the card that was applied for', () => {
    const { outcome, change } = decided(applicationWith(), reportWith('ISSUED', '2026-05-01'));
    expect(outcome).toBe('LINKED');
    expect(change?.told).toEqual({ from: at('2026-05-01'), to: null, reason: 'CARD_TOKEN' });
    expect(change?.state).toMatchObject({
      tokens: [{ token: tokenNamed('first'), lastFour: '4321', from: at('2026-05-01'), recordedAt: at(NOW) }],
      expiries: [{ expiresOn: '2030-12-31', from: at('2026-05-01'), recordedAt: at(NOW) }],
    });
    expect(change === null ? null : stateOn(change.state, '2026-05-01')).toBe('ISSUED');
  });

  it.each([
    ['lost', { ...LOST, registrations }],
    ['replaced', { ...REPLACED, registrations }],
  ])('issues a card that was %s again, with its registration', (_what, card) => {
    const { outcome, change } = decided(card, second('2026-05-01'));
    expect(outcome).toBe('LINKED');
    const linked = change?.state ?? card;
    expect(linked.registrations).toEqual(registrations);
    expect(linked.memberships).toEqual(card.memberships);
    expect(stateOn(linked, '2026-05-01')).toBe('ISSUED');
    expect(tokenAt(linked.tokens, at('2026-04-30'), at(NOW))?.token).toBe(tokenNamed('first'));
    expect(tokenAt(linked.tokens, at('2026-05-01'), at(NOW))?.token).toBe(tokenNamed('second'));
    expect(expiryAt(linked, at(NOW))).toBe('2035-12-31');
  });

  it('of a time before the card was lost is illegal', () => {
    expect(report(LOST, second('2026-03-01')).ok).toBe(true);
    const early = report(LOST, second('2026-03-01T11:59:59.999+08:00'));
    expect(failureOf(early)).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: 'LOST' });
  });

  it('is of no card that waits for none', () => {
    const frozen = cardWith([['FROZEN', '2026-02-01']]);
    for (const card of [cardWith([]), ACTIVE, frozen]) {
      const unknown = { code: 'CARD_UNKNOWN_TO_UNION', path: ['token'] };
      expect(failureOf(report(card, second('2026-05-01')))).toEqual(unknown);
    }
    const cancelled = cardWith([['CANCELLED', '2026-02-01']]);
    expect(failureOf(report(cancelled, second('2026-05-01')))?.code).toBe('REPLACE_CANCELLED');
  });

  it('is issued before it is anything else, and only after it was applied for at the bank', () => {
    const illegal = (from: string, action: string) => ({ code: 'ILLEGAL_TRANSITION', from, action });
    for (const [card, from] of [
      [applicationWith(), 'SENT_TO_BANK'],
      [LOST, 'LOST'],
    ] as const) {
      for (const state of BANK_STATES.filter((one) => one !== 'ISSUED')) {
        expect(failureOf(report(card, second('2026-05-01', state)))).toMatchObject(illegal(from, state));
      }
    }
    const applied = applicationWith({ states: applicationWith().states.slice(0, 1) });
    expect(failureOf(report(applied, second('2026-05-01')))).toMatchObject(illegal('APPLIED', 'ISSUED'));
  });

  it('is issued again by nothing but yet another token', () => {
    const linked = after(LOST, second('2026-05-01'));
    const again = report(linked, second('2026-05-02'), '2026-06-02');
    expect(valueOf(again)).toEqual({ outcome: 'UNCHANGED', change: null });
    const lost = after(linked, second('2026-05-03', 'LOST'), '2026-06-03');
    expect(failureOf(report(lost, second('2026-05-04'), '2026-06-04'))).toMatchObject({
      from: 'LOST',
      action: 'ISSUED',
    });
  });

  it('is activated by its own name only, and never before it was issued', () => {
    const linked = after(LOST, second('2026-05-01'));
    const early = report(linked, second('2026-04-30', 'ACTIVATED'), '2026-06-02');
    expect(failureOf(early)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const old = report(linked, reportWith('ACTIVATED', '2026-05-02'), '2026-06-02');
    expect(failureOf(old)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(decided(linked, second('2026-05-02', 'ACTIVATED'), '2026-06-02').outcome).toBe('APPLIED');
  });
});

describe('a report of a token that the card has no more', () => {
  const linked = after(LOST, reportWith('ISSUED', '2026-05-01', { token: 'second' }));

  it.each(['REPLACED', 'CANCELLED'] as const)('that it is %s is nothing new from the new one on', (state) => {
    const said = decided(linked, reportWith(state, '2026-05-01'), '2026-06-02');
    expect(said).toEqual({ outcome: 'UNCHANGED', change: null });
  });

  it('corrects the history where it still had it', () => {
    const { outcome, change } = decided(linked, reportWith('REPLACED', '2026-04-30'), '2026-06-02');
    expect(outcome).toBe('LATE_APPLIED');
    expect(change?.told).toMatchObject({ from: at('2026-04-30'), to: at('2026-05-01') });
  });
});

describe('the lists of a card', () => {
  const last = <One>(count: number, one: One): One[] => Array.from({ length: count }, () => one);
  const full = { code: 'LIST_FULL', path: ['id'] };
  const [issued] = cardWith([]).tokens;
  if (issued === undefined) throw new Error('the card of the test has no token');
  const withStates = (card: BenefitCard, count: number): BenefitCard => {
    const state = card.states.at(-1);
    return state === undefined ? card : { ...card, states: last(count, state) };
  };
  const withExpiries = (count: number): BenefitCard => ({
    ...ACTIVE,
    expiries: [
      ...last(count - 1, { expiresOn: day('2029-12-31'), from: at('2026-01-10'), recordedAt: at('2026-01-10') }),
      ...ACTIVE.expiries,
    ],
  });

  it.each([
    ['tokens', { ...LOST, tokens: last(19, issued) }, { ...LOST, tokens: last(20, issued) }],
    ['states', withStates(LOST, MOST_STATES - 1), withStates(LOST, MOST_STATES)],
  ])('hold so many %s, and no other token past them', (_what, fits, most) => {
    const second = reportWith('ISSUED', '2026-05-01', { token: 'second' });
    expect(decided(fits, second).outcome).toBe('LINKED');
    expect(failureOf(report(most, second))).toEqual(full);
  });

  it.each([
    ['states', withStates(ACTIVE, MOST_STATES - 1), withStates(ACTIVE, MOST_STATES)],
    ['dates of expiry', withExpiries(99), withExpiries(100)],
  ])('hold so many %s, and no other state past them', (_what, fits, most) => {
    const frozen = reportWith('FROZEN', '2026-05-01', { expiresOn: '2031-12-31' });
    expect(decided(fits, frozen).outcome).toBe('APPLIED');
    expect(failureOf(report(most, frozen))).toEqual(full);
  });

  it('take a state with the date that is known, however many dates there were', () => {
    expect(decided(withExpiries(100), reportWith('FROZEN', '2026-05-01')).outcome).toBe('APPLIED');
  });

  it('hold a hundred dates of expiry', () => {
    const renewed = reportWith('ACTIVATED', '2026-02-01', { expiresOn: '2031-12-31' });
    expect(decided(withExpiries(99), renewed).change?.state.expiries).toHaveLength(100);
    expect(failureOf(report(withExpiries(100), renewed))).toEqual(full);
  });
});
