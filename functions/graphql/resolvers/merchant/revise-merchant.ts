import type { MerchantFacts } from '#domain/merchant/decide-revise.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { reviseMerchant as revise } from '#services/change-merchant.ts';
import { findMerchant } from '#services/merchant-access.ts';
import type { MutationResolvers, ReviseMerchantInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';
import { MERCHANT_ADDRESS, MERCHANT_NAME } from './text-limits.ts';

/** The texts of a revision that are given; null takes the address away, and nothing else. */
function parseTexts({ name, address }: ReviseMerchantInput): Result<Partial<MerchantFacts>, Problem> {
  const texts = {
    ...(name == null ? {} : { name: parseText(name, MERCHANT_NAME, 'name') }),
    ...(address === undefined ? {} : { address: parseOptionalText(address, MERCHANT_ADDRESS, 'address') }),
  };
  return parseAll(texts);
}

/** Facts whose form the contract or the domain checks; INPUT_INVALID for a null. */
function plainFacts({ name, regionCode, mcc }: ReviseMerchantInput): Result<Partial<MerchantFacts>, Problem> {
  const empty = Object.entries({ name, regionCode, mcc }).find(([, fact]) => fact === null);
  if (empty !== undefined) return fail(ruleProblem('INPUT_INVALID', empty[0]));
  return succeed({ ...(regionCode == null ? {} : { regionCode }), ...(mcc == null ? {} : { mcc }) });
}

export const reviseMerchant: MutationResolvers['reviseMerchant'] = async (_root, { input }, { ports, act }) => {
  const id = parseIdOf('Merchant', input.id, 'id');
  const parsed = parseAll({ id, texts: parseTexts(input), facts: plainFacts(input) });
  if (!parsed.ok) return refused('merchant', parsed.failure);
  const { idempotencyKey, expectedVersion } = input;
  const { texts, facts } = parsed.value;
  const command = { idempotencyKey, id: parsed.value.id, expectedVersion, revision: { ...texts, ...facts } };
  const result = await revise(ports, act, command);
  return toVisiblePayload('merchant', result, (found) => findMerchant(ports, act, found));
};
