import { claimAmount } from '#domain/claim/claim-amount.ts';
import { nextClaimAction } from '#domain/claim/claim-progress.ts';
import { findAidOfYear, findRuleOf, listClaimActions } from '#services/claim-access.ts';
import { findEnrolment } from '#services/enrolment-access.ts';
import { signDocumentDownload, signDocumentUpload } from '#services/list-claims.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const Claim: NonNullable<CompleteResolvers['Claim']> = {
  edition: async ({ editionId }, _args, { ports }) => {
    const edition = await ports.programEditions.find(editionId);
    if (edition === undefined) throw new Error(`A claim names the edition ${editionId}, which is not held.`);
    return edition;
  },
  claimant: ({ id, claimant }) => ({ ...claimant, ownerId: id }),
  enrolment: async ({ enrolmentId }, _args, { ports, act }) =>
    enrolmentId === null ? null : ((await findEnrolment(ports, act, enrolmentId)) ?? null),
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  cost: ({ costFen }) => costFen,
  acceptedCost: ({ acceptedCostFen }) => acceptedCostFen,
  assessedAmount: ({ assessedFen }) => assessedFen,
  expectedAmount: async (claim, _args, { ports }) => claimAmount((await findRuleOf(ports, claim)).amount, claim),
  granted: ({ grantFen }) => grantFen,
  aidOfYear: (claim, _args, { ports, act }) => findAidOfYear(ports, act, claim),
  documents: (claim) => claim.documents.map((document) => ({ ...document, claim })),
  accountLastFour: ({ account }) => account?.lastFour ?? null,
  nextAction: async (claim, _args, { ports }) => nextClaimAction(claim, await findRuleOf(ports, claim)),
  allowedActions: (claim, _args, { ports, act }) => listClaimActions(ports, act, claim),
};

export const CategoryAid: NonNullable<CompleteResolvers['CategoryAid']> = { amount: ({ fen }) => fen };

export const ClaimDocument: NonNullable<CompleteResolvers['ClaimDocument']> = {
  upload: async (document, _args, { ports, act }) => (await signDocumentUpload(ports, act, document)) ?? null,
  download: async (document, _args, { ports, act }) => (await signDocumentDownload(ports, act, document)) ?? null,
};

export const ObjectRequest: NonNullable<CompleteResolvers['ObjectRequest']> = {
  headers: ({ headers }) => Object.entries(headers).map(([name, value]) => ({ name, value })),
};
