import { succeed } from '#domain/result.ts';
import { openActivity as open } from '#services/step-activity.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseActivityTarget } from './parse-activity.ts';
import { toActivityPayload } from './to-activity-payload.ts';

export const openActivity: MutationResolvers['openActivity'] = (_root, { input }, context) => {
  const target = parseActivityTarget(input);
  return toActivityPayload(context, target.ok ? succeed({ ...target.value, on: input.on ?? null }) : target, open);
};
