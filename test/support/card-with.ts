import { createHash } from 'node:crypto';
import type { Act } from '#domain/act.ts';
import type { Role } from '#domain/caller/caller.ts';
import type {
  BankState,
  BenefitCard,
  CardMembership,
  CardRegistration,
  CardState,
  CardStateChange,
} from '#domain/card/benefit-card.ts';
import { BEFORE_ALL } from '#domain/card/benefit-card.ts';
import type { CardToken, HolderHash } from '#domain/card/card-token.ts';
import type { BankReport } from '#domain/card/decide-bank-report.ts';
import { dayOf, type Instant } from '#domain/day.ts';
import type { BenefitCardId, CardProgramId, MemberId, UnionBodyId } from '#domain/ids.ts';
import { clientWith, day, region } from './builders.ts';

/** An instant as a test writes it: a day is its noon in Shanghai. */
export function at(text: string): Instant {
  return new Date(text.length === 10 ? `${text}T12:00:00+08:00` : text).toISOString() as Instant;
}

/** The token that the bank of the test makes of a name. */
export function tokenNamed(name: string): CardToken {
  return `k1:${createHash('sha256').update(name).digest('hex')}` as CardToken;
}

/** What `role` does at an instant. */
export function actAt(text: string, role: Role = 'BANK'): Act {
  const now = at(text);
  const scope = { kind: 'CARD_PROGRAM', cardProgram: 'longka', regionCode: region('330000') } as const;
  return { caller: clientWith(role, scope), now, today: dayOf(now), requestId: 'req_test' };
}

/** A state from an instant on, recorded at it unless said otherwise. */
export function stateFrom(state: CardState, from: string, recordedAt = from): CardStateChange {
  return { state, from: at(from), recordedAt: at(recordedAt) };
}

/** A membership recorded with the card. */
export function memberSpan(from: string, to: string | null = null, body = 'one'): CardMembership {
  const recordedAt = at('2026-01-01');
  const span = { from: day(from), to: to === null ? null : day(to) };
  return { ...span, unionBodyId: `ub_${body}` as UnionBodyId, recordedAt, supersededAt: null };
}

/** A year of registration. */
export function registeredFor(from: string, to: string): CardRegistration {
  return { from: day(from), to: day(to), recordedAt: at(from) };
}

/** An application that was sent to the bank in January 2026, of somebody who is a member since 2024, but for the facts given. */
export function applicationWith(facts: Partial<BenefitCard> = {}): BenefitCard {
  const sent = { state: 'SENT_TO_BANK', from: BEFORE_ALL, recordedAt: at('2026-01-02') } as const;
  return {
    ...{ id: 'card_one' as BenefitCardId, version: 2, memberId: 'mem_one' as MemberId },
    program: { id: 'cp_one' as CardProgramId, code: 'longka', regionCode: region('330000') },
    ...{ unionBodyId: 'ub_one' as UnionBodyId, bodyRegionCode: region('330881'), batchId: null },
    holderHash: 'ab'.repeat(32) as HolderHash,
    states: [{ state: 'APPLIED', from: BEFORE_ALL, recordedAt: at('2026-01-01') }, sent],
    ...{ tokens: [], expiries: [], registrations: [], memberships: [memberSpan('2024-01-01')] },
    changedAt: at('2026-01-01'),
    ...facts,
  };
}

/** A card with the token `first`, issued on 10 January 2026 and then in the states given, each from a day of its own. */
export function cardWith(
  states: readonly (readonly [BankState, string])[],
  facts: Partial<BenefitCard> = {},
): BenefitCard {
  const applied = applicationWith();
  const issuedOn = '2026-01-10';
  const use = { token: tokenNamed('first'), lastFour: '0001', from: at(issuedOn), recordedAt: at(issuedOn) };
  return {
    ...applied,
    states: [
      ...applied.states,
      stateFrom('ISSUED', issuedOn),
      ...states.map(([state, from]) => stateFrom(state, from)),
    ],
    tokens: [use],
    expiries: [{ expiresOn: day('2030-12-31'), from: at(issuedOn), recordedAt: at(issuedOn) }],
    ...facts,
  };
}

/** What the bank says: of the card's first token, with the date of expiry it had, but for the facts given. */
export function reportWith(
  state: BankState,
  from: string,
  { token = 'first', expiresOn = '2030-12-31' }: { readonly token?: string; readonly expiresOn?: string } = {},
): BankReport {
  return { token: tokenNamed(token), lastFour: '4321', state, from: at(from), expiresOn: day(expiresOn) };
}
