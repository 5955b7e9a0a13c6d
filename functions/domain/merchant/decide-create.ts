import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { checkSharedCode } from '../card-program/shared-code.ts';
import type { DayInterval } from '../interval.ts';
import { below, type RuleProblem } from '../problem.ts';
import { publishedAt } from '../publication.ts';
import { fail, succeed, type Result } from '../result.ts';
import { agreementChange, checkSpan } from './decide-agreement.ts';
import { checkMcc, type MerchantFacts } from './decide-revise.ts';
import type { Merchant } from './merchant.ts';

/** A merchant to begin, as the caller describes it, with the id it is to have. */
export interface MerchantTerms extends Pick<Merchant, 'id' | 'programId' | 'code'> {
  readonly facts: MerchantFacts;
  /** Its first agreement; null where there is none yet. */
  readonly agreement: DayInterval | null;
}

function checkTerms({ code, facts, agreement }: MerchantTerms): RuleProblem | undefined {
  const span = agreement === null ? undefined : checkSpan(agreement);
  return checkSharedCode(code) ?? checkMcc(facts) ?? (span === undefined ? undefined : below(span, 'agreement'));
}

/**
 * Begins a merchant of a card programme (INPUT_INVALID, CLEAR_PAN_REFUSED, INTERVAL_INVALID), which counts in decisions from
 * its publication on. That its code is free in the programme is for the store to hold: CODE_TAKEN.
 */
export function decideCreateMerchant(terms: MerchantTerms, act: Act): Result<Decided<Merchant>, RuleProblem> {
  const problem = checkTerms(terms);
  if (problem !== undefined) return fail(problem);
  const { id, programId, code, facts, agreement } = terms;
  const recordedAt = publishedAt(act.now);
  const agreements = agreement === null ? [] : [{ number: 1, ...agreement, recordedAt, supersededAt: null }];
  const state: Merchant = { id, version: 1, programId, code, details: [{ ...facts, recordedAt }], agreements };
  const changes = [
    ...changesBetween({}, { programId, code, ...facts }),
    ...agreements.map(({ number, from, to }) => agreementChange(number, null, { from, to })),
  ];
  return succeed({ state, audit: { action: 'CREATE_MERCHANT', effectiveOn: act.today, reason: null, changes } });
}
