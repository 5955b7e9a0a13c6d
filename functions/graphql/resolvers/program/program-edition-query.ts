import { parseId } from '#domain/ids.ts';
import { findEdition } from '#services/program-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const programEdition: QueryResolvers['programEdition'] = async (_root, { id: text }, { ports, act }) => {
  const id = parseId('ProgramEdition', text);
  return id === undefined ? null : ((await findEdition(ports, act, id)) ?? null);
};
