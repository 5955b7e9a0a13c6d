import { resolveBreak as resolve } from '#services/settle-break.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toBreakPayload } from './to-break-payload.ts';

const REASON = { atMost: 500 };
const CORRECTED_BY = { atMost: 70 };

export const resolveBreak: MutationResolvers['resolveBreak'] = async (_root, { input }, context) => {
  const { idempotencyKey, expectedVersion, resolution } = input;
  const parsed = parseAll({
    id: parseIdOf('Break', input.id, 'id'),
    reason: parseText(input.reason, REASON, 'reason'),
    correctedBy: parseOptionalText(input.correctedBy, CORRECTED_BY, 'correctedBy'),
  });
  if (!parsed.ok) return refused('break', parsed.failure);
  const command = { idempotencyKey, expectedVersion, resolution, ...parsed.value };
  return toBreakPayload(await resolve(context.ports, context.act, command), context);
};
