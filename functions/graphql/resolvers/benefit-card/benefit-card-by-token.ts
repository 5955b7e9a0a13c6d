import { findCardByToken } from '#services/card-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const benefitCardByToken: QueryResolvers['benefitCardByToken'] = async (_root, { token }, { ports, act }) =>
  (await findCardByToken(ports, act, token)) ?? null;
