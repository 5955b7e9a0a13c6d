import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { openHardshipFile as open, type OpenHardshipFile } from '#services/open-hardship-file.ts';
import type { MutationResolvers, OpenHardshipFileInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { parseHousehold } from './parse-household.ts';
import { parseExcluded } from './parse-target.ts';
import { toFilePayload } from './to-file-payload.ts';

function parseOpening(input: OpenHardshipFileInput): Result<OpenHardshipFile, Problem> {
  const { idempotencyKey, previousFileId, formerMemberReason = null } = input;
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    mainMemberId: parseIdOf('Member', input.mainMemberId, 'mainMemberId'),
    previousFileId:
      previousFileId == null ? succeed(null) : parseIdOf('HardshipFile', previousFileId, 'previousFileId'),
    excludedReviewers: parseExcluded(input.excludedReviewerIds ?? []),
    household: parseHousehold(input.household),
  });
  if (!parsed.ok) return parsed;
  const isKnown = input.household.relatives?.some(({ number }) => number != null) === true;
  if (isKnown) return fail(ruleProblem('INPUT_INVALID', 'household', 'relatives'));
  return succeed({ ...parsed.value, idempotencyKey, formerMemberReason });
}

export const openHardshipFile: MutationResolvers['openHardshipFile'] = (_root, { input }, context) =>
  toFilePayload(context, parseOpening(input), open);
