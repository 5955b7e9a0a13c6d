import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Act } from '#domain/act.ts';
import type { CardName, EligibilityQuestion, OfferName } from '#services/eligibility-facts.ts';
import type { CardNameInput, EligibilityInput } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseId, type Id, type IdKind } from '#domain/ids.ts';

/** An id, or a stand-in that nothing has: what is no id of ours is unknown, like one that does not exist. */
function idOrUnknown<Kind extends IdKind>(kind: Kind, text: string): Id<Kind> {
  return parseId(kind, text) ?? ('unknown' as Id<Kind>);
}

/** How the card is named: INPUT_INVALID unless in exactly one way. */
export function parseCardName({ token, cardId }: CardNameInput): Result<CardName, Problem> {
  if (token != null && cardId == null) return succeed({ token });
  if (cardId == null || token != null) return fail(ruleProblem('INPUT_INVALID', 'card'));
  return succeed({ cardId: idOrUnknown('BenefitCard', cardId) });
}

/** What is asked for: INPUT_INVALID unless an offer or a category, and not both. */
export function parseOfferName({
  offerId,
  category,
}: Pick<EligibilityInput, 'offerId' | 'category'>): Result<OfferName, Problem> {
  if (offerId != null && category == null) return succeed({ offerId: idOrUnknown('Offer', offerId) });
  if (category == null || offerId != null) return fail(ruleProblem('INPUT_INVALID', 'offerId'));
  return succeed({ category });
}

/** The merchant; one that is no id of ours is unknown. */
export function parseMerchantId(text: string): Id<'Merchant'> {
  return idOrUnknown('Merchant', text);
}

/** A question of eligibility, about now unless it says otherwise. */
export function parseQuestion(input: EligibilityInput, { now }: Act): Result<EligibilityQuestion, Problem> {
  const parsed = parseAll({ card: parseCardName(input.card), offer: parseOfferName(input) });
  if (!parsed.ok) return parsed;
  const { merchantId, amount, at, knownAt } = input;
  return succeed({
    ...parsed.value,
    ...{ merchantId: parseMerchantId(merchantId), amountFen: amount, at: at ?? now, knownAt: knownAt ?? null },
  });
}
