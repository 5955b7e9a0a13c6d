import { parseId } from '#domain/ids.ts';
import { findProgram } from '#services/program-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const program: QueryResolvers['program'] = async (_root, { id: text }, { ports, act }) => {
  const id = parseId('Program', text);
  return id === undefined ? null : ((await findProgram(ports, act, id)) ?? null);
};
