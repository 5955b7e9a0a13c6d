import { parseId } from '#domain/ids.ts';
import { findCardProgram } from '#services/card-program-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const cardProgram: QueryResolvers['cardProgram'] = async (_root, args, { ports, act }) => {
  const id = parseId('CardProgram', args.id);
  return id === undefined ? null : ((await findCardProgram(ports, act, id)) ?? null);
};
