import { parseId } from '#domain/ids.ts';
import { findVisibleMember } from '#services/member-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const member: QueryResolvers['member'] = async (_root, args, { ports, act }) => {
  const id = parseId('Member', args.id);
  return id === undefined ? null : ((await findVisibleMember(ports, act, id)) ?? null);
};
