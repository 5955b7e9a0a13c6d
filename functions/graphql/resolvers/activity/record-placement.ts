import { succeed } from '#domain/result.ts';
import { recordPlacement as record } from '#services/record-attendance.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { ACTIVITY_TEXTS, parseParticipationTarget } from './parse-activity.ts';
import { toParticipationPayload } from './to-activity-payload.ts';

export const recordPlacement: MutationResolvers['recordPlacement'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseParticipationTarget(input),
    employer: parseText(input.employer, ACTIVITY_TEXTS.name, 'employer'),
  });
  if (!parsed.ok) return toParticipationPayload(context, parsed, record);
  const { target, employer } = parsed.value;
  return toParticipationPayload(context, succeed({ ...target, employer, on: input.on }), record);
};
