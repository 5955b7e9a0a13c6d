import { succeed } from '#domain/result.ts';
import { proposeTierOverride as propose } from '#services/step-hardship-file.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parseTarget, REASON } from './parse-target.ts';
import { toFilePayload } from './to-file-payload.ts';

export const proposeTierOverride: MutationResolvers['proposeTierOverride'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseTarget(input), reason: parseText(input.reason, REASON, 'reason') });
  if (!parsed.ok) return toFilePayload(context, parsed, propose);
  const { target, reason } = parsed.value;
  const command = { ...target, reason, tier: input.tier };
  return toFilePayload(context, succeed(command), propose);
};
