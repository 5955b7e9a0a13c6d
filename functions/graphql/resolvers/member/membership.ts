import { findVisibleBody } from '#services/row-access.ts';
import type { MembershipResolvers } from '../../__generated__/resolver-types.ts';

export const Membership: Pick<MembershipResolvers, 'unionBody'> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
};
