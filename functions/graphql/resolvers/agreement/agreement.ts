import { allowedOfferActions, bargainingOf } from '#domain/agreement/offer-actions.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { findAgreement } from '#services/list-agreements.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const Agreement: NonNullable<CompleteResolvers['Agreement']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  bargaining: (agreement) => bargainingOf(agreement) ?? null,
  offer: async ({ offerId }, _args, { ports, act }) =>
    offerId == null ? null : ((await findAgreement(ports, act, offerId)) ?? null),
  congress: ({ congress }) => congress ?? null,
  signedOn: ({ signedOn }) => signedOn ?? null,
  filing: ({ filing }) => filing ?? null,
  allowedOfferActions: (agreement, _args, { act }) =>
    mayDo(act.caller.role, 'agreement:record') ? allowedOfferActions(agreement) : [],
};

export const Bargaining: NonNullable<CompleteResolvers['Bargaining']> = {
  agreement: async ({ agreementId }, _args, { ports, act }) =>
    agreementId === null ? null : ((await findAgreement(ports, act, agreementId)) ?? null),
};
