import { listUnitCovers } from '#services/list-covered-units.ts';
import type { CoveredUnitResolvers } from '../../__generated__/resolver-types.ts';

export const CoveredUnit: Pick<CoveredUnitResolvers, 'covers'> = {
  covers: (unit, _args, { ports, act }) => listUnitCovers(ports, act, unit),
};
