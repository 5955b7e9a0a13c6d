import { confirmStipend as confirm } from '#services/pay-stipend.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseMonthTarget } from '../virtual-post/parse-post-target.ts';
import { toPostPayload } from '../virtual-post/to-post-payload.ts';

export const confirmStipend: MutationResolvers['confirmStipend'] = (_root, { input }, context) =>
  toPostPayload(context, parseMonthTarget(input), confirm);
