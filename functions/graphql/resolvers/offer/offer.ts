import { versionAt, type Offer as OfferState, type OfferVersion as OfferVersionState } from '#domain/offer/offer.ts';
import { recordedEnd } from '#domain/offer/recorded-spans.ts';
import { timeOfMinute } from '#domain/offer/time-of-day.ts';
import { findBudgetSpent } from '#services/show-offer.ts';
import type {
  OfferDiscountResolvers,
  OfferPeriodLimitResolvers,
  OfferResolvers,
  OfferRuleResolvers,
  OfferTimeSlotResolvers,
  OfferVersionResolvers,
} from '../../__generated__/resolver-types.ts';
import { regionOf } from '../region/region-of.ts';

function lastOf({ id, versions }: OfferState): OfferVersionState {
  const last = versions.at(-1);
  if (last === undefined) throw new Error(`The offer ${id} has no version.`);
  return last;
}

export const Offer: Pick<OfferResolvers, 'program' | 'category' | 'versionInForce' | 'budgetSpent'> = {
  program: async ({ programId }, _args, { ports }) => {
    const program = await ports.cardPrograms.find(programId);
    if (program === undefined) throw new Error(`An offer names the card programme ${programId}, which is not held.`);
    return program;
  },
  category: (offer, _args, { act }) => (versionAt(offer, act.now, act.now) ?? lastOf(offer)).rule.category,
  versionInForce: (offer, { at }, { act }) => versionAt(offer, at ?? act.now, act.now) ?? null,
  budgetSpent: async (offer, _args, { ports, act }) => (await findBudgetSpent(ports, act, offer)) ?? null,
};

export const OfferVersion: Pick<OfferVersionResolvers, 'to'> = { to: (version) => recordedEnd(version) };

type MadeOfRule =
  'allMerchants' | 'merchantIds' | 'regionCodes' | 'regions' | 'minimumSpend' | 'maxDiscountPerTransaction' | 'budget';

export const OfferRule: Pick<OfferRuleResolvers, MadeOfRule> = {
  allMerchants: ({ merchants }) => merchants === 'ALL',
  merchantIds: ({ merchants }) => (merchants === 'ALL' ? [] : merchants),
  regionCodes: ({ regions }) => regions,
  regions: ({ regions }, _args, { ports }) => regions.map((code) => regionOf(ports, code)),
  minimumSpend: ({ minimumSpendFen }) => minimumSpendFen,
  maxDiscountPerTransaction: ({ maxDiscountPerTransactionFen }) => maxDiscountPerTransactionFen,
  budget: ({ budgetFen }) => budgetFen,
};

export const OfferDiscount: Pick<OfferDiscountResolvers, 'basisPoints' | 'fixed'> = {
  basisPoints: (discount) => (discount.kind === 'PERCENT' ? discount.basisPoints : null),
  fixed: (discount) => (discount.kind === 'FIXED' ? discount.fen : null),
};

export const OfferPeriodLimit: Pick<OfferPeriodLimitResolvers, 'discount'> = {
  discount: ({ discountFen }) => discountFen,
};

export const OfferTimeSlot: Pick<OfferTimeSlotResolvers, 'from' | 'to'> = {
  from: ({ fromMinute }) => timeOfMinute(fromMinute),
  to: ({ toMinute }) => timeOfMinute(toMinute),
};
