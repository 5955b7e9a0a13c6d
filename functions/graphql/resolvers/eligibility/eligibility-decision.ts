import { mayDo } from '#domain/caller/permission.ts';
import { findDecidedOffer } from '#services/offer-access.ts';
import type {
  EligibilityDecisionResolvers,
  MembershipIntervalResolvers,
  ReasonTextResolvers,
} from '../../__generated__/resolver-types.ts';
import { reasonText } from '../../reason-text.ts';

export const EligibilityDecision: Pick<EligibilityDecisionResolvers, 'reasons' | 'discount' | 'offer'> = {
  reasons: ({ reasons }) => reasons.map((code) => ({ code })),
  discount: ({ discountFen }) => discountFen,
  offer: async ({ offerId }, _args, { ports, act }) =>
    offerId === null ? null : ((await findDecidedOffer(ports, act, offerId)) ?? null),
};

export const ReasonText: Pick<ReasonTextResolvers, 'message'> = {
  message: ({ code }, { locale }) => reasonText(code, locale),
};

export const MembershipInterval: Pick<MembershipIntervalResolvers, 'unionBodyId'> = {
  unionBodyId: ({ unionBodyId }, _args, { act }) =>
    mayDo(act.caller.role, 'eligibility:readBody') ? unionBodyId : null,
};
