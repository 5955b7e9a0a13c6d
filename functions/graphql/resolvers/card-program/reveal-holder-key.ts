import { revealHolderKey as reveal } from '#services/reveal-holder-key.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';

export const revealHolderKey: MutationResolvers['revealHolderKey'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    cardProgramId: parseIdOf('CardProgram', input.cardProgramId, 'cardProgramId'),
    reason: parseText(input.reason, { atMost: 200 }, 'reason'),
  });
  if (!parsed.ok) return refused('holderKey', parsed.failure);
  const { idempotencyKey } = input;
  return toPayload('holderKey', await reveal(ports, act, { ...parsed.value, idempotencyKey }));
};
