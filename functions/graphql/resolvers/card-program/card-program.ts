import { findVisibleBody } from '#services/row-access.ts';
import type { CardProgramResolvers } from '../../__generated__/resolver-types.ts';
import { regionOf } from '../region/region-of.ts';

export const CardProgram: Pick<CardProgramResolvers, 'sponsor' | 'region'> = {
  sponsor: async ({ sponsorId }, _args, { ports, act }) => (await findVisibleBody(ports, act, sponsorId)) ?? null,
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
};
