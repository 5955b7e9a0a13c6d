import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { registerSponsor as register, type RegisterSponsor } from '#services/change-sponsor.ts';
import type { MutationResolvers, RegisterSponsorInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { parseRelated, SPONSOR_NAME } from './parse-sponsor.ts';
import { toSponsorPayload } from './to-sponsor-payload.ts';

function parseRegistration(input: RegisterSponsorInput): Result<RegisterSponsor, Problem> {
  const { idempotencyKey, kind, regionCode, creditCode = null, mostPosts } = input;
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    name: parseText(input.name, SPONSOR_NAME, 'name'),
    relatedMemberIds: parseRelated(input.relatedMemberIds ?? []),
  });
  if (!parsed.ok) return parsed;
  const { unionBodyId, ...named } = parsed.value;
  return succeed({ idempotencyKey, unionBodyId, facts: { ...named, kind, regionCode, creditCode, mostPosts } });
}

export const registerSponsor: MutationResolvers['registerSponsor'] = (_root, { input }, context) =>
  toSponsorPayload(context, parseRegistration(input), register);
