import { findVisibleBody } from '#services/row-access.ts';
import type { AgreementResolvers } from '../../__generated__/resolver-types.ts';

export const Agreement: Pick<AgreementResolvers, 'unionBody'> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
};
