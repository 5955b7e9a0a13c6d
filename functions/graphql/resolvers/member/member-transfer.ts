import { transferStateAt } from '#domain/member/transitions.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { MemberTransferResolvers } from '../../__generated__/resolver-types.ts';

export const MemberTransfer: Pick<MemberTransferResolvers, 'fromBody' | 'toBody' | 'state' | 'settledAt'> = {
  fromBody: async ({ fromBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, fromBodyId)) ?? null,
  toBody: async ({ toBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, toBodyId)) ?? null,
  state: (transfer, _args, { act }) => transferStateAt(transfer, act.now),
  settledAt: ({ settled }) => settled?.at ?? null,
};
