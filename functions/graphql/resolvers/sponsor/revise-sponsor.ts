import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { reviseSponsor as revise, type ReviseSponsor } from '#services/change-sponsor.ts';
import type { MutationResolvers, ReviseSponsorInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { parseRelated, parseSponsorTarget, SPONSOR_NAME } from './parse-sponsor.ts';
import { toSponsorPayload } from './to-sponsor-payload.ts';

function parseRevision(input: ReviseSponsorInput): Result<ReviseSponsor, Problem> {
  const { kind, regionCode, creditCode, mostPosts, relatedMemberIds } = input;
  const parsed = parseAll({
    target: parseSponsorTarget(input),
    name: parseOptionalText(input.name, SPONSOR_NAME, 'name'),
    related: parseRelated(relatedMemberIds ?? []),
  });
  if (!parsed.ok) return parsed;
  const { target, name, related } = parsed.value;
  const facts = {
    ...(name === null ? {} : { name }),
    ...(kind == null ? {} : { kind }),
    ...(regionCode == null ? {} : { regionCode }),
    ...(creditCode == null ? {} : { creditCode }),
    ...(mostPosts == null ? {} : { mostPosts }),
    ...(relatedMemberIds == null ? {} : { relatedMemberIds: related }),
  };
  return succeed({ ...target, facts });
}

export const reviseSponsor: MutationResolvers['reviseSponsor'] = (_root, { input }, context) =>
  toSponsorPayload(context, parseRevision(input), revise);
