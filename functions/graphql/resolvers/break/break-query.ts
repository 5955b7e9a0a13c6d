import { parseId } from '#domain/ids.ts';
import { findBreak } from '#services/break-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

/** `break`, which is no name for a constant. */
export const breakById: QueryResolvers['break'] = async (_root, args, { ports, act }) => {
  const id = parseId('Break', args.id);
  return id === undefined ? null : ((await findBreak(ports, act, id)) ?? null);
};
