import { succeed } from '#domain/result.ts';
import { decideContestResults as decide } from '#services/propose-contest-results.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { targetsOf } from '../../run-change.ts';
import { ACTIVITY_TEXTS } from './parse-activity.ts';
import { toContestResultPayload } from './to-activity-payload.ts';

const parseResultTarget = targetsOf('ContestResult');

export const decideContestResults: MutationResolvers['decideContestResults'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseResultTarget(input),
    note: parseOptionalText(input.note, ACTIVITY_TEXTS.words, 'note'),
  });
  const command = parsed.ok
    ? succeed({ ...parsed.value.target, note: parsed.value.note, confirm: input.confirm })
    : parsed;
  return toContestResultPayload(context, command, decide);
};
