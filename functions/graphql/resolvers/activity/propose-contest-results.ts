import type { RankedEntry } from '#domain/activity/contest-result.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { proposeContestResults as propose, type ProposeContestResults } from '#services/propose-contest-results.ts';
import type {
  MutationResolvers,
  ProposeContestResultsInput,
  RankedEntryInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { ACTIVITY_TEXTS, parseActivityTarget } from './parse-activity.ts';
import { toContestResultPayload } from './to-activity-payload.ts';

const MOST_ENTRIES = 100;

function parseEntries(entries: readonly RankedEntryInput[]): Result<readonly RankedEntry[], Problem> {
  if (entries.length > MOST_ENTRIES) return fail(ruleProblem('INPUT_INVALID', 'entries'));
  const values: RankedEntry[] = [];
  for (const { participationId, rank, scoreHundredths = null } of entries) {
    const parsed = parseIdOf('Participation', participationId, 'entries');
    if (!parsed.ok) return parsed;
    values.push({ participationId: parsed.value, rank, scoreHundredths });
  }
  return succeed(values);
}

function parseProposal(input: ProposeContestResultsInput): Result<ProposeContestResults, Problem> {
  const parsed = parseAll({
    target: parseActivityTarget(input),
    entries: parseEntries(input.entries),
    reason: parseOptionalText(input.reason, ACTIVITY_TEXTS.words, 'reason'),
  });
  if (!parsed.ok) return parsed;
  const { target, entries, reason } = parsed.value;
  return succeed({ ...target, trade: input.trade, entries, reason });
}

export const proposeContestResults: MutationResolvers['proposeContestResults'] = (_root, { input }, context) =>
  toContestResultPayload(context, parseProposal(input), propose);
