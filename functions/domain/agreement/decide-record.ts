import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isBeforeFounding } from '../union-body/standing.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import type { Agreement } from './agreement.ts';

/** An agreement to record, as the caller describes it, with the id it is to have. */
export type AgreementTerms = Omit<Agreement, 'version' | 'unionBodyId'>;

const HIGHEST_RISE_BASIS_POINTS = 10_000;

function checkTerms(terms: AgreementTerms): RuleProblem | undefined {
  if (terms.unitsCovered < 0) return ruleProblem('INPUT_INVALID', 'unitsCovered');
  if (terms.workersCovered < 0) return ruleProblem('INPUT_INVALID', 'workersCovered');
  const rise = terms.riseBasisPoints ?? 0;
  if (rise < 0 || rise > HIGHEST_RISE_BASIS_POINTS) return ruleProblem('INPUT_INVALID', 'riseBasisPoints');
  return terms.to !== null && terms.to <= terms.from ? ruleProblem('INTERVAL_INVALID', 'to') : undefined;
}

/**
 * Records an agreement of an open body (BODY_CLOSED) that holds for at least one day (INTERVAL_INVALID) and not before the
 * body's founding (BACKDATE_BEFORE_BODY_FOUNDED). It outlives the body: what employers promised is not ended by a merger.
 */
export function decideRecordAgreement(body: UnionBody, terms: AgreementTerms): Result<Decided<Agreement>, RuleProblem> {
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  if (isBeforeFounding(body, terms.from)) return fail(ruleProblem('BACKDATE_BEFORE_BODY_FOUNDED', 'from'));
  const problem = checkTerms(terms);
  if (problem !== undefined) return fail(problem);
  const state: Agreement = { ...terms, version: 1, unionBodyId: body.id };
  const changes = changesBetween<Agreement>({}, state);
  return succeed({ state, audit: { action: 'RECORD_AGREEMENT', effectiveOn: state.from, reason: null, changes } });
}
