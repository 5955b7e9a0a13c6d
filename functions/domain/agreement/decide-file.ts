import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Agreement, AgreementFiling } from './agreement.ts';

/**
 * Records under which number the labour authority reviewed and filed a wage agreement or collective contract (INPUT_INVALID for
 * an offer): not ahead (EFFECTIVE_DATE_IN_FUTURE), not before it was signed (INTERVAL_INVALID). A correction takes its place.
 */
export function decideFileAgreement(
  agreement: Agreement,
  filing: AgreementFiling,
  act: Act,
): Result<Decided<Agreement>, RuleProblem> {
  if (agreement.kind === 'OFFER_TO_BARGAIN') return fail(ruleProblem('INPUT_INVALID', 'id'));
  if (filing.on > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'filedOn'));
  const isEarly = agreement.signedOn != null && filing.on < agreement.signedOn;
  if (isEarly) return fail(ruleProblem('INTERVAL_INVALID', 'filedOn'));
  const state: Agreement = { ...agreement, version: agreement.version + 1, filing };
  const changes = changesBetween<Agreement>(agreement, state);
  return succeed({ state, audit: { action: 'FILE_AGREEMENT', effectiveOn: filing.on, reason: null, changes } });
}
