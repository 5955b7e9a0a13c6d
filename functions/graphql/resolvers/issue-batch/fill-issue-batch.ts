import { fillIssueBatch as fill } from '#services/fill-issue-batch.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';

export const fillIssueBatch: MutationResolvers['fillIssueBatch'] = async (_root, { input }, { ports, act }) => {
  const id = parseIdOf('IssueBatch', input.id, 'id');
  if (!id.ok) return refused('issueBatch', id.failure);
  return toPayload('issueBatch', await fill(ports, act, { ...input, id: id.value }));
};
