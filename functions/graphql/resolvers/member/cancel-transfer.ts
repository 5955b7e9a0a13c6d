import { cancelTransfer as cancel } from '#services/transfer-member.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { NOTE } from './parse-admission.ts';
import { toMemberPayload } from './to-member-payload.ts';

export const cancelTransfer: MutationResolvers['cancelTransfer'] = async (_root, { input }, context) => {
  const parsed = parseAll({
    id: parseIdOf('Member', input.id, 'id'),
    note: parseOptionalText(input.note, NOTE, 'note'),
  });
  if (!parsed.ok) return refused('member', parsed.failure);
  const { idempotencyKey, expectedVersion } = input;
  const command = { ...parsed.value, idempotencyKey, expectedVersion };
  return toMemberPayload(context, await cancel(context.ports, context.act, command));
};
