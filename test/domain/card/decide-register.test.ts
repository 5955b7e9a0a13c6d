import { describe, expect, it } from 'vitest';
import { BANK_STATES, type BenefitCard } from '#domain/card/benefit-card.ts';
import { decideRegisterCard, renewableFrom, yearAfter } from '#domain/card/decide-register.ts';
import { actAt, at, applicationWith, cardWith, memberSpan, registeredFor, stateFrom } from '../../support/card-with.ts';
import { day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const ACTIVE = cardWith([['ACTIVATED', '2026-02-01']]);
const REGISTERED: BenefitCard = { ...ACTIVE, registrations: [registeredFor('2026-02-01', '2027-02-01')] };

const register = (card: BenefitCard, today: string, from: string | null = null) =>
  decideRegisterCard(card, from === null ? null : day(from), actAt(today, 'OFFICER'));

const yearOf = (card: BenefitCard, today: string, from: string | null = null) => {
  const { from: first, to } = valueOf(register(card, today, from)).state.registrations.at(-1) ?? {};
  return [first, to];
};

describe('a year of registration', () => {
  it.each([
    ['2026-06-01', '2027-06-01'],
    ['2027-02-28', '2028-02-28'],
    ['2028-02-28', '2029-02-28'],
    ['2028-02-29', '2029-03-01'],
    ['2099-12-31', '2100-12-31'],
    ['2096-02-29', '2097-03-01'],
  ])('from %s on ends before %s', (from, to) => {
    expect(yearAfter(day(from))).toBe(to);
    expect(yearOf(ACTIVE, from)).toEqual([from, to]);
  });

  it('is told with the instants of its days', () => {
    const { told, audit } = valueOf(register(ACTIVE, '2026-06-01'));
    const [from, to] = ['2026-06-01T00:00:00+08:00', '2027-06-01T00:00:00+08:00'].map(at);
    expect(told).toEqual({ from, to, reason: 'REGISTRATION' });
    expect(audit).toMatchObject({ action: 'REGISTER_CARD', effectiveOn: '2026-06-01' });
  });

  it.each([
    ['2027-01-01', { code: 'REGISTRATION_NOT_DUE', path: ['from'] }],
    ['2027-01-02', undefined],
    ['2027-01-31', undefined],
  ])('that ends before 1 February 2027 is renewed on %s: %o', (today, problem) => {
    const answer = register(REGISTERED, today);
    expect(failureOf(answer)).toEqual(problem);
    if (problem === undefined) expect(yearOf(REGISTERED, today)).toEqual(['2027-02-01', '2028-02-01']);
  });

  it.each([
    ['2027-01-31', '2027-01-02'],
    ['2027-02-01', null],
  ])('that ends before 1 February 2027 is renewable, on %s, from %s on', (today, from) => {
    expect(renewableFrom(REGISTERED, actAt(today))).toBe(from);
    expect(renewableFrom(ACTIVE, actAt(today))).toBeNull();
  });

  it('that is renewed takes effect where the last one ends', () => {
    expect(valueOf(register(REGISTERED, '2027-01-15')).audit.effectiveOn).toBe('2027-02-01');
  });

  it('is one of a hundred at most', () => {
    const registrations = Array.from({ length: 100 }, () => registeredFor('2025-02-01', '2026-02-01'));
    expect(register({ ...ACTIVE, registrations: registrations.slice(1) }, '2026-06-01').ok).toBe(true);
    const full = register({ ...ACTIVE, registrations }, '2026-06-01');
    expect(failureOf(full)).toEqual({ code: 'LIST_FULL', path: ['id'] });
  });

  it('that has lapsed begins anew today, with a gap', () => {
    expect(yearOf(REGISTERED, '2027-02-01')).toEqual(['2027-02-01', '2028-02-01']);
    expect(yearOf(REGISTERED, '2027-02-02')).toEqual(['2027-02-02', '2028-02-02']);
  });

  it.each([
    { what: 'the first one', card: ACTIVE, today: '2026-06-01', begins: '2026-06-01' },
    { what: 'a renewal', card: REGISTERED, today: '2027-01-15', begins: '2027-02-01' },
    { what: 'one after a lapse', card: REGISTERED, today: '2027-03-01', begins: '2027-03-01' },
  ])('begins where it has to: $what', ({ card, today, begins }) => {
    expect(yearOf(card, today, begins)[0]).toBe(begins);
    const [before, after] = [-1, 1].map((days) => {
      const time = Date.parse(`${begins}T00:00:00Z`) + days * 86_400_000;
      return new Date(time).toISOString().slice(0, 10);
    });
    const backdated = { code: 'BACKDATE_REGISTRATION', path: ['from'] };
    expect(failureOf(register(card, today, before ?? ''))).toEqual(backdated);
    const future = { code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['from'] };
    expect(failureOf(register(card, today, after ?? ''))).toEqual(future);
  });

  it('follows the one that reaches farthest, in whatever order they were recorded', () => {
    const [one, two] = [registeredFor('2026-02-01', '2027-02-01'), registeredFor('2027-02-01', '2028-02-01')];
    for (const registrations of [
      [one, two],
      [two, one],
    ]) {
      expect(yearOf({ ...ACTIVE, registrations }, '2028-01-15')[0]).toBe('2028-02-01');
    }
  });
});

describe('a card is registered', () => {
  it.each(BANK_STATES.filter((state) => state !== 'ACTIVATED'))('in no state but ACTIVATED: not in %s', (state) => {
    const card = { ...ACTIVE, states: [...ACTIVE.states, stateFrom(state, '2026-03-01', '2026-02-28')] };
    expect(failureOf(register(card, '2026-06-01'))).toEqual({ code: 'REGISTER_UNACTIVATED', path: ['id'] });
    expect(register(card, '2026-02-28').ok).toBe(true);
  });

  it('not while it is applied for', () => {
    expect(failureOf(register(applicationWith(), '2026-06-01'))?.code).toBe('REGISTER_UNACTIVATED');
  });

  it.each([
    ['from today on', [memberSpan('2026-06-01')], true],
    ['up to yesterday', [memberSpan('2024-01-01', '2026-06-01')], false],
    ['up to today', [memberSpan('2024-01-01', '2026-06-02')], true],
    ['from tomorrow on', [memberSpan('2026-06-02')], false],
    ['never', [], false],
    ['for no day', [memberSpan('2026-06-01', '2026-06-01')], false],
    ['by a span that was superseded', [{ ...memberSpan('2024-01-01'), supersededAt: at('2026-05-01') }], false],
  ])('for a member only: one %s', (_what, memberships, isMember) => {
    const problem = isMember ? undefined : { code: 'REGISTER_WITHOUT_MEMBERSHIP', path: ['id'] };
    expect(failureOf(register({ ...ACTIVE, memberships }, '2026-06-01'))).toEqual(problem);
  });
});
