import { succeed } from '#domain/result.ts';
import { finishHardshipReview as finish } from '#services/step-hardship-file.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { parseTarget, REASON } from './parse-target.ts';
import { toFilePayload } from './to-file-payload.ts';

export const finishHardshipReview: MutationResolvers['finishHardshipReview'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseTarget(input), reason: parseOptionalText(input.reason, REASON, 'reason') });
  if (!parsed.ok) return toFilePayload(context, parsed, finish);
  const { target, reason } = parsed.value;
  const command = { ...target, reason, closingReason: input.closingReason ?? null };
  return toFilePayload(context, succeed(command), finish);
};
