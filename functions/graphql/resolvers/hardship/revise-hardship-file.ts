import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { reviseHardshipFile as revise, type ReviseHardshipFile } from '#services/revise-hardship-file.ts';
import type { MutationResolvers, ReviseHardshipFileInput } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseHousehold } from './parse-household.ts';
import { parseExcluded, parseTarget } from './parse-target.ts';
import { toFilePayload } from './to-file-payload.ts';

function parseRevision(input: ReviseHardshipFileInput): Result<ReviseHardshipFile, Problem> {
  const { excludedReviewerIds } = input;
  const parsed = parseAll({
    target: parseTarget(input),
    excludedReviewers: excludedReviewerIds == null ? succeed(undefined) : parseExcluded(excludedReviewerIds),
    household: parseHousehold(input.household),
  });
  if (!parsed.ok) return parsed;
  const { target, ...facts } = parsed.value;
  return succeed({ ...target, ...facts });
}

export const reviseHardshipFile: MutationResolvers['reviseHardshipFile'] = (_root, { input }, context) =>
  toFilePayload(context, parseRevision(input), revise);
