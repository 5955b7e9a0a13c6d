import type { Act } from '#domain/act.ts';
import type { CardProgramId, MerchantId } from '#domain/ids.ts';
import { MOST_MERCHANTS } from '#domain/offer/check-rule.ts';
import type { OfferRule } from '#domain/offer/offer.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import { checkDivision } from './check-place.ts';
import { checkReach } from './offer-access.ts';
import type { Ports } from './ports.ts';

const REGIONS = ['rule', 'regions'] as const;

/** Found with the others in one read; one that is too new for that is read by itself. */
async function isOfProgram(ports: Ports, programId: CardProgramId, id: MerchantId): Promise<boolean> {
  const merchant = (await ports.merchants.find(id)) ?? (await ports.merchants.read(id));
  return merchant?.programId === programId;
}

async function checkMerchants(
  ports: Ports,
  programId: CardProgramId,
  { merchants }: OfferRule,
): Promise<RuleProblem | undefined> {
  // A list that is too long is refused for that, unread.
  if (merchants === 'ALL' || merchants.length > MOST_MERCHANTS) return undefined;
  const ours = await Promise.all(merchants.map((id) => isOfProgram(ports, programId, id)));
  return ours.includes(false) ? ruleProblem('NOT_FOUND', 'rule', 'merchants') : undefined;
}

/**
 * What is wrong with what a rule refers to: REGION_UNKNOWN for a division that is none today, OUTSIDE_SCOPE for one beyond
 * the caller's scope, NOT_FOUND for a merchant that is not of the card programme.
 */
export async function checkReferences(
  ports: Ports,
  act: Act,
  { programId, rule }: { readonly programId: CardProgramId; readonly rule: OfferRule },
): Promise<RuleProblem | undefined> {
  const isUnknown = rule.regions.some((code) => checkDivision(ports, act, code) !== undefined);
  if (isUnknown) return ruleProblem('REGION_UNKNOWN', ...REGIONS);
  return checkReach(act, rule.regions, REGIONS) ?? checkMerchants(ports, programId, rule);
}
