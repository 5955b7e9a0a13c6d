import { succeed } from '#domain/result.ts';
import { rejectHonour as reject } from '#services/record-honour.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { HONOUR_TEXTS, parseHonourTarget } from './parse-honour.ts';
import { toHonourPayload } from './to-honour-payload.ts';

export const rejectHonour: MutationResolvers['rejectHonour'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseHonourTarget(input),
    reason: parseText(input.reason, HONOUR_TEXTS.words, 'reason'),
  });
  if (!parsed.ok) return toHonourPayload(context, parsed, reject);
  const { target, reason } = parsed.value;
  return toHonourPayload(context, succeed({ ...target, reason }), reject);
};
