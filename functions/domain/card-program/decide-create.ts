import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import type { CardProgram } from './card-program.ts';

/** A programme to begin, as the caller describes it, with the id it is to have. */
export type CardProgramTerms = Omit<CardProgram, 'version' | 'sponsorId' | 'regionCode'>;

const BANK_CODE_FORM = /^[A-Z0-9]{2,12}$/;

/**
 * Begins a programme of an open federation (BODY_CLOSED, INPUT_INVALID for a body of another kind). That its code is free
 * is for the store to hold: CODE_TAKEN.
 */
export function decideCreateCardProgram(
  sponsor: UnionBody,
  terms: CardProgramTerms,
  act: Act,
): Result<Decided<CardProgram>, RuleProblem> {
  if (!isOpen(sponsor)) return fail(ruleProblem('BODY_CLOSED', 'sponsorId'));
  if (sponsor.kind !== 'FEDERATION') return fail(ruleProblem('INPUT_INVALID', 'sponsorId'));
  if (!BANK_CODE_FORM.test(terms.bankCode)) return fail(ruleProblem('INPUT_INVALID', 'bankCode'));
  const state: CardProgram = { ...terms, version: 1, sponsorId: sponsor.id, regionCode: sponsor.regionCode };
  const changes = changesBetween<CardProgram>({}, state, ['holderKey']);
  return succeed({
    state,
    audit: { action: 'CREATE_CARD_PROGRAM', effectiveOn: act.today, reason: null, changes },
  });
}
