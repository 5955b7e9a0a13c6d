import { maskDocument, maskPersonName } from '#domain/personal/mask.ts';
import { listTransfersToAnswer } from '#services/show-member.ts';
import type { UnionBodyResolvers } from '../../__generated__/resolver-types.ts';

export const transfersToAnswer: UnionBodyResolvers['transfersToAnswer'] = async (body, _args, { ports, act }) => {
  const asked = await listTransfersToAnswer(ports, act, body);
  return asked.map(({ person, transfer, ...rest }) => ({
    ...rest,
    name: maskPersonName(person.name),
    documentNumber: maskDocument(person.documentNumber),
    requestedAt: transfer.requestedAt,
    expiresAt: transfer.expiresAt,
  }));
};
