import type { OfferRevision } from '#domain/offer/decide-revise.ts';
import type { VersionTerms } from '#domain/offer/decide-create.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findOffer } from '#services/offer-access.ts';
import { reviseOffer as revise } from '#services/revise-offer.ts';
import type { MutationResolvers, ReviseOfferInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';
import { NAME, NAME_EN } from './offer-texts.ts';
import { parseRule } from './parse-rule.ts';

/** Instants without a rule would begin nothing: they are refused, not passed over. */
function parseVersion({ rule, from = null, to = null }: ReviseOfferInput): Result<VersionTerms | undefined, Problem> {
  if (rule == null) {
    const [field] = [from !== null && 'from', to !== null && 'to'].filter((one) => one !== false);
    return field === undefined ? succeed(undefined) : fail(ruleProblem('INPUT_INVALID', field));
  }
  const parsed = parseRule(rule);
  return parsed.ok ? succeed({ rule: parsed.value, from, to }) : parsed;
}

function parseRevision(input: ReviseOfferInput): Result<OfferRevision, Problem> {
  const { name, nameEn } = input;
  return parseAll({
    name: name == null ? succeed(undefined) : parseText(name, NAME, 'name'),
    nameEn: nameEn == null ? succeed(undefined) : parseOptionalText(nameEn, NAME_EN, 'nameEn'),
    version: parseVersion(input),
  });
}

export const reviseOffer: MutationResolvers['reviseOffer'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({ id: parseIdOf('Offer', input.id, 'id'), revision: parseRevision(input) });
  if (!parsed.ok) return refused('offer', parsed.failure);
  const { idempotencyKey, expectedVersion } = input;
  const result = await revise(ports, act, { idempotencyKey, expectedVersion, ...parsed.value });
  return toVisiblePayload('offer', result, (found) => findOffer(ports, act, found));
};
