import { parseId } from '#domain/ids.ts';
import { findFacility } from '#services/list-facilities.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const facility: QueryResolvers['facility'] = async (_root, args, { ports, act }) => {
  const id = parseId('Facility', args.id);
  return id === undefined ? null : ((await findFacility(ports, act, id)) ?? null);
};
