import { revealStipendAccount as reveal } from '#services/reveal-stipend-account.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';
import { POST_TEXTS } from './parse-post-target.ts';

export const revealStipendAccount: MutationResolvers['revealStipendAccount'] = async (
  _root,
  { input },
  { ports, act },
) => {
  const parsed = parseAll({
    id: parseIdOf('VirtualPost', input.id, 'id'),
    reason: parseText(input.reason, POST_TEXTS.words, 'reason'),
  });
  if (!parsed.ok) return refused('account', parsed.failure);
  const { idempotencyKey } = input;
  return toPayload('account', await reveal(ports, act, { ...parsed.value, idempotencyKey }));
};
