import { succeed } from '#domain/result.ts';
import { publishHonourNotice as publish } from '#services/record-honour.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseHonourTarget } from './parse-honour.ts';
import { toHonourPayload } from './to-honour-payload.ts';

export const publishHonourNotice: MutationResolvers['publishHonourNotice'] = (_root, { input }, context) => {
  const target = parseHonourTarget(input);
  const { on = null, until } = input;
  return toHonourPayload(context, target.ok ? succeed({ ...target.value, on, until }) : target, publish);
};
