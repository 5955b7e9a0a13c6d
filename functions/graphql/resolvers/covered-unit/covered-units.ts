import { listCoveredUnits } from '#services/list-covered-units.ts';
import type { UnionBodyResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const coveredUnits: UnionBodyResolvers['coveredUnits'] = (body, { asOf, first, after }, { ports, act }) => {
  const day = asOf ?? act.today;
  return toConnection(['coveredUnits', body.id, day], { first, after }, (page) =>
    listCoveredUnits(ports, act, { body, asOf: day, page }),
  );
};
