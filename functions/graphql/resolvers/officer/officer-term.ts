import { maskPersonName } from '#domain/personal/mask.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { OfficerTermResolvers } from '../../__generated__/resolver-types.ts';

export const OfficerTerm: Pick<OfficerTermResolvers, 'unionBody' | 'personName'> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  personName: ({ personName }) => maskPersonName(personName),
};
