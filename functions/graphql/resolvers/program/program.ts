import { findFacility } from '#services/list-facilities.ts';
import { listEditions } from '#services/list-programs.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { toConnection } from '../../connection.ts';
import { regionOf } from '../region/region-of.ts';

export const Program: Omit<NonNullable<CompleteResolvers['Program']>, 'fund' | 'fundReceipts'> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
  sites: async ({ siteIds }, _args, { ports, act }) => {
    const found = await Promise.all(siteIds.map((id) => findFacility(ports, act, id)));
    return found.filter((facility) => facility !== undefined);
  },
  editions: (program, { first, after }, { ports, act }) =>
    toConnection(['editions', program.id], { first, after }, (page) => listEditions(ports, act, { program, page })),
};
