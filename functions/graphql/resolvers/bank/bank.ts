import { listProgramsOfBank } from '#services/card-program-access.ts';
import type { BankResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { regionOf } from '../region/region-of.ts';

export const Bank: Pick<BankResolvers, 'region' | 'cardPrograms'> = {
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
  cardPrograms: ({ id, code }, { first, after }, { ports, act }) =>
    toConnection(['cardPrograms of', id], { first, after }, (page) =>
      listProgramsOfBank(ports, act, { bankCode: code, page }),
    ),
};
