import { findBankOfProgram } from '#services/bank-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CardProgramResolvers } from '../../__generated__/resolver-types.ts';
import { regionOf } from '../region/region-of.ts';

export const CardProgram: Pick<CardProgramResolvers, 'sponsor' | 'region' | 'bank'> = {
  sponsor: async ({ sponsorId }, _args, { ports, act }) => (await findVisibleBody(ports, act, sponsorId)) ?? null,
  bank: async (program, _args, { ports, act }) => (await findBankOfProgram(ports, act, program)) ?? null,
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
};
