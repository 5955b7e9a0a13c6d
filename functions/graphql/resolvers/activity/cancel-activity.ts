import { succeed } from '#domain/result.ts';
import { cancelActivity as cancel } from '#services/step-activity.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { ACTIVITY_TEXTS, parseActivityTarget } from './parse-activity.ts';
import { toActivityPayload } from './to-activity-payload.ts';

export const cancelActivity: MutationResolvers['cancelActivity'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseActivityTarget(input),
    reason: parseText(input.reason, ACTIVITY_TEXTS.words, 'reason'),
  });
  if (!parsed.ok) return toActivityPayload(context, parsed, cancel);
  const { target, reason } = parsed.value;
  return toActivityPayload(context, succeed({ ...target, on: input.on ?? null, reason }), cancel);
};
