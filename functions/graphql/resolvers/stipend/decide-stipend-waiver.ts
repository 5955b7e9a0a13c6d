import { succeed } from '#domain/result.ts';
import { decideStipendWaiver as decide } from '#services/pay-stipend.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseMonthTarget } from '../virtual-post/parse-post-target.ts';
import { toPostPayload } from '../virtual-post/to-post-payload.ts';

export const decideStipendWaiver: MutationResolvers['decideStipendWaiver'] = (_root, { input }, context) => {
  const target = parseMonthTarget(input);
  const { decision } = input;
  return toPostPayload(context, target.ok ? succeed({ ...target.value, decision }) : target, decide);
};
