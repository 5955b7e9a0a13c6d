import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { BenefitCard, CardStateChange } from '#domain/card/benefit-card.ts';
import { stateAt, tokenAt } from '#domain/card/card-at.ts';
import { renewableFrom } from '#domain/card/decide-register.ts';
import { lastState } from '#domain/card/transitions.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import type { BenefitCardId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import { isProgramRowVisible } from './card-program-access.ts';
import { findVisibleMember, recordsOf, standingRecord } from './member-access.ts';
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

/** The cards of a person whom the caller sees, by all of its records, the newest first: those whose programme it sees too. */
async function cardsOf(ports: Ports, act: Act, standing: Member): Promise<readonly BenefitCard[]> {
  const records = await recordsOf(ports.members.find, standing);
  const cards = await Promise.all(records.flatMap((record) => record.cards ?? []).map(ports.benefitCards.find));
  return cards
    .flatMap((card) => (card !== undefined && isProgramRowVisible(act, 'benefitCard', card.program) ? [card] : []))
    .toSorted((left, right) => (left.id < right.id ? 1 : -1));
}

/** The cards of a member as the caller sees it, the newest first; of a duplicate, those of the record that stands for the person. */
export async function listMemberCards(ports: Ports, act: Act, seen: Member): Promise<readonly BenefitCard[]> {
  const standing = seen.duplicateOf === null ? seen : await findVisibleMember(ports, act, seen.id);
  return standing === undefined ? [] : cardsOf(ports, act, standing);
}

/** The caller's own cards, by all records of the person it is tied to, the newest first. */
export async function listOwnCards(ports: Ports, act: Act): Promise<readonly BenefitCard[]> {
  const { scope } = act.caller;
  if (scope.kind !== 'SELF' || scope.memberId === undefined) return [];
  const own = await standingRecord(ports.members.find, await ports.members.find(scope.memberId));
  return own === undefined ? [] : cardsOf(ports, act, own);
}

/** The token that a card has now; null before it is issued. For those who follow the programme of the card. */
export async function currentToken(ports: Ports, { now }: Act, id: BenefitCardId): Promise<CardToken | null> {
  const card = await ports.benefitCards.find(id);
  return card === undefined ? null : (tokenAt(card.tokens, now, now)?.token ?? null);
}
