import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { publishedAt } from '../publication.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Merchant, MerchantDetails } from './merchant.ts';
import { lastDetails, MOST_DETAILS } from './standing.ts';

/** What a caller says of a merchant. */
export type MerchantFacts = Omit<MerchantDetails, 'recordedAt'>;

const MCC_FORM = /^\d{4}$/;

/** INPUT_INVALID at `mcc` unless it is of the form of ISO 18245: four digits. */
export function checkMcc({ mcc }: Pick<MerchantFacts, 'mcc'>): RuleProblem | undefined {
  return MCC_FORM.test(mcc) ? undefined : ruleProblem('INPUT_INVALID', 'mcc');
}

/** The facts of a merchant as they were recorded last. */
export function factsOf(merchant: Pick<Merchant, 'details'>): MerchantFacts {
  const { name, regionCode, mcc, address } = lastDetails(merchant);
  return { name, regionCode, mcc, address };
}

/**
 * Records other facts of a merchant, one at least (INPUT_INVALID); what is left out stays. They count, for all days, from
 * their publication on. LIST_FULL where the merchant was revised as often as it may be.
 */
export function decideReviseMerchant(
  merchant: Merchant,
  revision: Partial<MerchantFacts>,
  act: Act,
): Result<Decided<Merchant>, RuleProblem> {
  if (Object.keys(revision).length === 0) return fail(ruleProblem('INPUT_INVALID'));
  const before = factsOf(merchant);
  const after: MerchantFacts = { ...before, ...revision };
  const problem = checkMcc(after);
  if (problem !== undefined) return fail(problem);
  if (merchant.details.length >= MOST_DETAILS) return fail(ruleProblem('LIST_FULL'));
  const details = [...merchant.details, { ...after, recordedAt: publishedAt(act.now) }];
  const state: Merchant = { ...merchant, version: merchant.version + 1, details };
  const changes = changesBetween(before, after);
  return succeed({ state, audit: { action: 'REVISE_MERCHANT', effectiveOn: act.today, reason: null, changes } });
}
