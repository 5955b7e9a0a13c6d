import { succeed } from '#domain/result.ts';
import { decideContestResults as decide } from '#services/propose-contest-results.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { ACTIVITY_TEXTS } from './parse-activity.ts';
import { toContestResultPayload } from './to-activity-payload.ts';

export const decideContestResults: MutationResolvers['decideContestResults'] = (_root, { input }, context) => {
  const { idempotencyKey, expectedVersion, confirm } = input;
  const parsed = parseAll({
    id: parseIdOf('ContestResult', input.id, 'id'),
    note: parseOptionalText(input.note, ACTIVITY_TEXTS.words, 'note'),
  });
  if (!parsed.ok) return toContestResultPayload(context, parsed, decide);
  const command = { ...parsed.value, idempotencyKey, expectedVersion, confirm };
  return toContestResultPayload(context, succeed(command), decide);
};
