import { succeed } from '#domain/result.ts';
import { disputeStipend as run } from '#services/pay-stipend.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parseMonthTarget, POST_TEXTS } from '../virtual-post/parse-post-target.ts';
import { toPostPayload } from '../virtual-post/to-post-payload.ts';

export const disputeStipend: MutationResolvers['disputeStipend'] = (_root, { input }, context) => {
  const reason = parseText(input.reason, POST_TEXTS.words, 'reason');
  const parsed = parseAll({ target: parseMonthTarget(input), reason });
  const command = parsed.ok ? succeed({ ...parsed.value.target, reason: parsed.value.reason }) : parsed;
  return toPostPayload(context, command, run);
};
