import type { Merchant, MerchantAgreement, MerchantDetails } from './merchant.ts';

/** The most details and the most spans of agreements, corrected ones too, that one merchant holds. */
export const MOST_DETAILS = 100;
export const MOST_AGREEMENTS = 100;

/** What was recorded of a merchant last, whether it counts in decisions yet or not. */
export function lastDetails({ details }: Pick<Merchant, 'details'>): MerchantDetails {
  const last = details.at(-1);
  if (last === undefined) throw new Error('A merchant was kept without its details.');
  return last;
}

/** The agreements as they were recorded last, without those that a correction took the place of. */
export function standingAgreements({ agreements }: Pick<Merchant, 'agreements'>): readonly MerchantAgreement[] {
  return agreements.filter(({ supersededAt }) => supersededAt === null);
}
