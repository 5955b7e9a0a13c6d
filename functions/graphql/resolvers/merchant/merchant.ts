import { lastDetails, standingAgreements } from '#domain/merchant/standing.ts';
import { findCardProgram } from '#services/card-program-access.ts';
import type { MerchantResolvers } from '../../__generated__/resolver-types.ts';
import { regionOf } from '../region/region-of.ts';

type Carried = 'id' | 'version' | 'code' | '__isTypeOf';

export const Merchant: Omit<MerchantResolvers, Carried> = {
  name: (merchant) => lastDetails(merchant).name,
  regionCode: (merchant) => lastDetails(merchant).regionCode,
  region: (merchant, _args, { ports }) => regionOf(ports, lastDetails(merchant).regionCode),
  mcc: (merchant) => lastDetails(merchant).mcc,
  address: (merchant) => lastDetails(merchant).address,
  recordedAt: (merchant) => lastDetails(merchant).recordedAt,
  agreements: standingAgreements,
  program: async ({ programId }, _args, { ports, act }) => (await findCardProgram(ports, act, programId)) ?? null,
};
