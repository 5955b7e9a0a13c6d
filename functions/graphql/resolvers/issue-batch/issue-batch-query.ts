import { parseId } from '#domain/ids.ts';
import { findIssueBatch } from '#services/list-issue-batches.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const issueBatch: QueryResolvers['issueBatch'] = async (_root, args, { ports, act }) => {
  const id = parseId('IssueBatch', args.id);
  return id === undefined ? null : ((await findIssueBatch(ports, act, id)) ?? null);
};
