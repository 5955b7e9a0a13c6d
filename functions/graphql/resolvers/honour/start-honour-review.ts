import { succeed } from '#domain/result.ts';
import { startHonourReview as start } from '#services/record-honour.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseHonourTarget } from './parse-honour.ts';
import { toHonourPayload } from './to-honour-payload.ts';

export const startHonourReview: MutationResolvers['startHonourReview'] = (_root, { input }, context) => {
  const target = parseHonourTarget(input);
  return toHonourPayload(context, target.ok ? succeed({ ...target.value, on: input.on ?? null }) : target, start);
};
