import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import type { BenefitCardId, MemberId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import { isProgramRowVisible } from './card-program-access.ts';
import { checkVersion } from './draft-body-change.ts';
import { findVisibleMember, standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';

/** Whether the record is one of the person that the caller is tied to, by whichever of the linked records. */
export async function isOwnRecord(ports: Ports, act: Act, id: MemberId): Promise<boolean> {
  const { scope } = act.caller;
  if (scope.kind !== 'SELF' || scope.memberId === undefined) return false;
  if (scope.memberId === id) return true;
  const own = await standingRecord(ports.members.find, await ports.members.find(scope.memberId));
  return own !== undefined && (own.id === id || own.duplicates.includes(id));
}

/**
 * Whether the caller may see a card: of the programmes it sees, a bank all cards, a member its own, those who see union
 * members the cards of these. A partner sees one only by its token, see `findCardByToken`.
 */
export async function isCardVisible(ports: Ports, act: Act, card: BenefitCard): Promise<boolean> {
  const { role } = act.caller;
  if (!isProgramRowVisible(act, 'benefitCard', card.program)) return false;
  if (role === 'BANK') return true;
  if (role === 'MEMBER') return isOwnRecord(ports, act, card.memberId);
  return role !== 'PARTNER' && (await findVisibleMember(ports, act, card.memberId)) !== undefined;
}

/** The card with this id if the caller may see it. */
export async function findBenefitCard(ports: Ports, act: Act, id: BenefitCardId): Promise<BenefitCard | undefined> {
  const card = await ports.benefitCards.find(id);
  return card !== undefined && (await isCardVisible(ports, act, card)) ? card : undefined;
}

/** A card as it was named to the service. */
export interface NamedCard {
  readonly card: BenefitCard;
  readonly byToken: boolean;
}

/** Whether the caller may ask about a card: whoever sees it, and a partner that sees its programme, by its token. */
export function isCardNamed(ports: Ports, act: Act, { card, byToken }: NamedCard): boolean | Promise<boolean> {
  const isPartner = byToken && act.caller.role === 'PARTNER';
  return isPartner ? isProgramRowVisible(act, 'benefitCard', card.program) : isCardVisible(ports, act, card);
}

/** The card that has or had this token. */
export async function findCardByToken(ports: Ports, act: Act, token: CardToken): Promise<BenefitCard | undefined> {
  const id = await ports.benefitCards.findIdByToken(token);
  const card = id === undefined ? undefined : await ports.benefitCards.find(id);
  return card !== undefined && (await isCardNamed(ports, act, { card, byToken: true })) ? card : undefined;
}

/** A card and the version of it that the caller read. */
export interface CardTarget {
  readonly id: BenefitCardId;
  readonly expectedVersion: number;
}

/** The card as it stands now: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export async function readCardFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: CardTarget & { readonly action: Action },
): Promise<Result<BenefitCard, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, action)) return missing;
  const card = await ports.benefitCards.read(id);
  if (card === undefined || !(await isCardVisible(ports, act, card))) return missing;
  return checkVersion(card, expectedVersion);
}
