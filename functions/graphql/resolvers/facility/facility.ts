import { findVisibleBody } from '#services/row-access.ts';
import type { FacilityResolvers } from '../../__generated__/resolver-types.ts';
import { regionOf } from '../region/region-of.ts';

export const Facility: Pick<FacilityResolvers, 'owner' | 'region' | 'cost'> = {
  owner: async ({ id, ownerId }, _args, { ports, act }) => {
    const owner = await findVisibleBody(ports, act, ownerId);
    if (owner === undefined) throw new Error(`The facility ${id} was shown to a caller who may not see its owner.`);
    return owner;
  },
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
  cost: ({ costFen }) => costFen,
};
