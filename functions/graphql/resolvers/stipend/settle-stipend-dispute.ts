import { succeed } from '#domain/result.ts';
import { settleStipendDispute as settle } from '#services/pay-stipend.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parseMonthTarget, POST_TEXTS } from '../virtual-post/parse-post-target.ts';
import { toPostPayload } from '../virtual-post/to-post-payload.ts';

export const settleStipendDispute: MutationResolvers['settleStipendDispute'] = (_root, { input }, context) => {
  const { outcome } = input;
  const note = parseText(input.note, POST_TEXTS.words, 'note');
  const parsed = parseAll({ target: parseMonthTarget(input), note });
  const command = parsed.ok ? succeed({ ...parsed.value.target, outcome, note: parsed.value.note }) : parsed;
  return toPostPayload(context, command, settle);
};
