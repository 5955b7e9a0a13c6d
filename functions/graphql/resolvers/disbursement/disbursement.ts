import { isClaimVisible } from '#services/claim-access.ts';
import { findDisbursement, listDisbursementActions, listLines } from '#services/disbursement-access.ts';
import { keepVisible } from '#services/keep-visible.ts';
import type { ProgramEditionResolvers } from '../../__generated__/resolver-types.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { toConnection } from '../../connection.ts';

export const Disbursement: NonNullable<CompleteResolvers['Disbursement']> = {
  edition: async ({ editionId }, _args, { ports }) => {
    const edition = await ports.programEditions.find(editionId);
    if (edition === undefined) throw new Error(`A batch names the edition ${editionId}, which is not held.`);
    return edition;
  },
  claims: (batch, { first, after }, { ports, act }) =>
    toConnection(['lines', batch.id], { first, after }, (page) =>
      keepVisible((request) => listLines(ports, batch, request), page, {
        visible: (claim) => isClaimVisible(ports, act, claim),
      }),
    ),
  allowedActions: (batch, _args, { act }) => listDisbursementActions(act, batch),
};

export const LineSum: NonNullable<CompleteResolvers['LineSum']> = { total: ({ fen }) => fen };

export const EditionDisbursements: Pick<ProgramEditionResolvers, 'disbursements'> = {
  disbursements: ({ id }, { first, after }, { ports, act }) =>
    toConnection(['disbursements', id], { first, after }, (page) =>
      keepVisible((request) => ports.disbursements.ofEdition(id, request), page, {
        visible: async (batch) => (await findDisbursement(ports, act, batch.id)) !== undefined,
      }),
    ),
};

export const ClaimPayment: NonNullable<CompleteResolvers['ClaimPayment']> = {
  disbursement: async ({ batchId }, _args, { ports, act }) => (await findDisbursement(ports, act, batchId)) ?? null,
  amount: ({ fen }) => fen,
  returnedOn: ({ returned }) => returned?.on ?? null,
  returnReason: ({ returned }) => returned?.reason ?? null,
};

export const ClaimReversal: NonNullable<CompleteResolvers['ClaimReversal']> = { amount: ({ fen }) => fen };
