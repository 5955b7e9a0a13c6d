import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { Bank } from '../bank/bank.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { isWithin } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import type { CardProgram } from './card-program.ts';

/** A programme to begin, as the caller describes it, with the id it is to have. */
export type CardProgramTerms = Omit<CardProgram, 'version' | 'sponsorId' | 'regionCode' | 'bankName' | 'bankCode'>;

/** Who runs a programme together: the federation, and the bank that the caller named; undefined for none that is known. */
export interface ProgramParties {
  readonly sponsor: UnionBody;
  readonly bank: Bank | undefined;
}

/**
 * Begins a programme of an open federation (BODY_CLOSED, INPUT_INVALID for a body of another kind) with a bank whose division
 * holds the federation's (NOT_FOUND). That its code is free is for the store to hold: CODE_TAKEN.
 */
export function decideCreateCardProgram(
  { sponsor, bank }: ProgramParties,
  terms: CardProgramTerms,
  act: Act,
): Result<Decided<CardProgram>, RuleProblem> {
  if (!isOpen(sponsor)) return fail(ruleProblem('BODY_CLOSED', 'sponsorId'));
  if (sponsor.kind !== 'FEDERATION') return fail(ruleProblem('INPUT_INVALID', 'sponsorId'));
  const serves = bank !== undefined && isWithin(sponsor.regionCode, bank.regionCode);
  if (!serves) return fail(ruleProblem('NOT_FOUND', 'bankCode'));
  const place = { sponsorId: sponsor.id, regionCode: sponsor.regionCode };
  const state: CardProgram = { ...terms, version: 1, ...place, bankName: bank.name, bankCode: bank.code };
  const changes = changesBetween<CardProgram>({}, state, ['holderKey']);
  return succeed({
    state,
    audit: { action: 'CREATE_CARD_PROGRAM', effectiveOn: act.today, reason: null, changes },
  });
}
