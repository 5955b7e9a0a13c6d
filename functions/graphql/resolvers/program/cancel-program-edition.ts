import { succeed } from '#domain/result.ts';
import { cancelProgramEdition as cancel } from '#services/change-edition.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parseEditionTarget } from './parse-edition.ts';
import { toEditionPayload } from './to-program-payload.ts';

export const cancelProgramEdition: MutationResolvers['cancelProgramEdition'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseEditionTarget(input),
    reason: parseText(input.reason, { atMost: 200 }, 'reason'),
  });
  const command = parsed.ok ? succeed({ ...parsed.value.target, reason: parsed.value.reason }) : parsed;
  return toEditionPayload(context, command, cancel);
};
