import { parseId } from '#domain/ids.ts';
import { findVolunteer } from '#services/visiting-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const volunteer: QueryResolvers['volunteer'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('Volunteer', id);
  return parsed === undefined ? null : ((await findVolunteer(ports, act, parsed)) ?? null);
};
