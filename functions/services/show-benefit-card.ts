import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { BenefitCard, CardStateChange } from '#domain/card/benefit-card.ts';
import { stateAt, tokenAt } from '#domain/card/card-at.ts';
import { renewableFrom } from '#domain/card/decide-register.ts';
import { lastState } from '#domain/card/transitions.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import type { BenefitCardId } from '#domain/ids.ts';
import { recordsOf, standingRecord } from './member-access.ts';
import { findBenefitCard } from './card-access.ts';
import type { Ports } from './ports.ts';

/** The state of a card now; that of the application before the bank issued it. */
export function currentState(card: BenefitCard, { now }: Act): CardStateChange['state'] {
  return stateAt(card.states, now, now)?.state ?? lastState(card).state;
}

/** The last four digits of the card now; null before it is issued. */
export function currentLastFour({ tokens }: BenefitCard, { now }: Act): string | null {
  return tokenAt(tokens, now, now)?.lastFour ?? null;
}

/** What happened to a card is told to those who run it and to its holder, not to partners. */
export function shownStates(card: BenefitCard, { caller }: Act): readonly CardStateChange[] {
  return mayDo(caller.role, 'benefitCard:find') ? card.states : [];
}

/** What may be done with a card. */
export type CardAction = 'REAPPLY' | 'REJECT' | 'REGISTER';

/** What the state of the card allows now, by the one who asks. */
export function allowedCardActions(card: BenefitCard, act: Act): readonly CardAction[] {
  const { role } = act.caller;
  const state = currentState(card, act);
  const renewable = renewableFrom(card, act);
  const isDue = renewable === null || renewable <= act.today;
  const allowed: CardAction[] = [];
  if (state === 'REJECTED_BY_BANK' && mayDo(role, 'benefitCard:apply')) allowed.push('REAPPLY');
  if (state === 'SENT_TO_BANK' && mayDo(role, 'benefitCard:reject')) allowed.push('REJECT');
  if (state === 'ACTIVATED' && isDue && mayDo(role, 'benefitCard:register')) allowed.push('REGISTER');
  return allowed;
}

/** The caller's own cards, by all records of the person it is tied to, the newest first. */
export async function listOwnCards(ports: Ports, act: Act): Promise<readonly BenefitCard[]> {
  const { scope } = act.caller;
  if (scope.kind !== 'SELF' || scope.memberId === undefined) return [];
  const own = await standingRecord(ports.members.find, await ports.members.find(scope.memberId));
  if (own === undefined) return [];
  const records = await recordsOf(ports.members.find, own);
  const ids = records.flatMap(({ cards }) => cards ?? []);
  const cards = await Promise.all(ids.map((id) => findBenefitCard(ports, act, id)));
  return cards.flatMap((card) => card ?? []).toSorted((left, right) => (left.id < right.id ? 1 : -1));
}

/** The token that a card has now; null before it is issued. For those who follow the programme of the card. */
export async function currentToken(ports: Ports, { now }: Act, id: BenefitCardId): Promise<CardToken | null> {
  const card = await ports.benefitCards.find(id);
  return card === undefined ? null : (tokenAt(card.tokens, now, now)?.token ?? null);
}
