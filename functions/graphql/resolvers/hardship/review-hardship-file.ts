import { succeed } from '#domain/result.ts';
import { reviewHardshipFile as review } from '#services/step-hardship-file.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { parseTarget, REASON } from './parse-target.ts';
import { toFilePayload } from './to-file-payload.ts';

export const reviewHardshipFile: MutationResolvers['reviewHardshipFile'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseTarget(input), reason: parseOptionalText(input.reason, REASON, 'reason') });
  if (!parsed.ok) return toFilePayload(context, parsed, review);
  const { target, reason } = parsed.value;
  const command = { ...target, reason, stage: input.stage, decision: input.decision };
  return toFilePayload(context, succeed(command), review);
};
