import { succeed } from '#domain/result.ts';
import { finishActivity as finish } from '#services/step-activity.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseActivityTarget } from './parse-activity.ts';
import { toActivityPayload } from './to-activity-payload.ts';

export const finishActivity: MutationResolvers['finishActivity'] = (_root, { input }, context) => {
  const target = parseActivityTarget(input);
  const { on = null, headcount = null } = input;
  return toActivityPayload(context, target.ok ? succeed({ ...target.value, on, headcount }) : target, finish);
};
