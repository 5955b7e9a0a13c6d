import { describe, expect, it } from 'vitest';
import type { Role } from '#domain/caller/caller.ts';
import { CARD_STATES, type BenefitCard, type CardState } from '#domain/card/benefit-card.ts';
import { allowedCardActions, currentLastFour, currentState } from '#services/show-benefit-card.ts';
import { actAt, applicationWith, cardWith, registeredFor, stateFrom } from '../support/card-with.ts';

const ROLES: readonly Role[] = ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'DASHBOARD', 'BANK', 'PARTNER', 'MEMBER'];
const inState = (state: CardState): BenefitCard => applicationWith({ states: [stateFrom(state, '2026-02-01')] });
/** Who may do something with a card today, and what. */
const allowedTo = (card: BenefitCard, today: string) =>
  ROLES.flatMap((role) => allowedCardActions(card, actAt(today, role)).map((action) => `${action} ${role}`));

describe('what may be done with a card', () => {
  const allowed: Partial<Record<CardState, readonly string[]>> = {
    REJECTED_BY_BANK: ['REAPPLY PROVINCE_ADMIN', 'REAPPLY OFFICER', 'REAPPLY MEMBER'],
    SENT_TO_BANK: ['REJECT BANK'],
    ACTIVATED: ['REGISTER PROVINCE_ADMIN', 'REGISTER OFFICER'],
  };

  it.each(CARD_STATES)('that is %s is told to those alone who may do it', (state) => {
    expect(allowedTo(inState(state), '2026-06-01')).toEqual(allowed[state] ?? []);
  });

  it.each([
    ['2027-01-01', []],
    ['2027-01-02', ['REGISTER']],
    ['2027-02-01', ['REGISTER']],
  ])('whose registration ends before 1 February 2027, on %s: %j', (today, actions) => {
    const registrations = [registeredFor('2026-02-01', '2027-02-01')];
    const card = { ...inState('ACTIVATED'), registrations };
    expect(allowedCardActions(card, actAt(today, 'OFFICER'))).toEqual(actions);
  });
});

describe('what is shown of a card', () => {
  it('is its state now, and that of the application before it is issued', () => {
    const card = cardWith([['ACTIVATED', '2026-02-01']]);
    expect(currentState(card, actAt('2026-01-31'))).toBe('ISSUED');
    expect(currentState(card, actAt('2026-02-01'))).toBe('ACTIVATED');
    expect(currentState(applicationWith(), actAt('2026-02-01'))).toBe('SENT_TO_BANK');
  });

  it('is the end of its number once it is issued', () => {
    expect(currentLastFour(applicationWith(), actAt('2026-02-01'))).toBeNull();
    expect(currentLastFour(cardWith([]), actAt('2026-01-09'))).toBeNull();
    expect(currentLastFour(cardWith([]), actAt('2026-01-10'))).toBe('0001');
  });
});
