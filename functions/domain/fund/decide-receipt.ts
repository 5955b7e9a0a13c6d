import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { Program } from '../program/program.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { FundNumbers, FundReceipt } from './fund.ts';

/** A thousand million yuan. */
const MOST_FEN = 100_000_000_000;

type ReceiptDecision = Result<Decided<FundReceipt>, Problem>;

/** What came in, as a caller tells of it. */
export type ReceiptTerms = Pick<FundReceipt, 'source' | 'giver' | 'fen' | 'on' | 'reference'>;

/** Records money that came into the fund of a programme by a day (EFFECTIVE_DATE_IN_FUTURE). That a proof is told once is for the store. */
export function decideRecordReceipt(
  { id, program }: { readonly id: FundReceipt['id']; readonly program: Program },
  terms: ReceiptTerms,
  act: Act,
): ReceiptDecision {
  if (terms.on > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  if (terms.fen < 1 || terms.fen > MOST_FEN) return fail(ruleProblem('INPUT_INVALID', 'amount'));
  const { id: programId, unionBodyId } = program;
  const state: FundReceipt = {
    ...terms,
    id,
    version: 1,
    programId,
    unionBodyId,
    recordedBy: act.caller.id,
    reversal: null,
  };
  const changes = changesBetween<FundReceipt>({}, state);
  return succeed({ state, audit: { action: 'RECORD_FUND_RECEIPT', effectiveOn: terms.on, reason: null, changes } });
}

/** Takes a receipt out again, by another than recorded it (APPROVE_OWN), as far as the fund has so much left: FUND_OVERDRAWN. */
export function decideReverseReceipt(
  receipt: FundReceipt,
  { reason, fund }: { readonly reason: string; readonly fund: FundNumbers },
  act: Act,
): ReceiptDecision {
  if (receipt.reversal !== null) {
    return fail({ code: 'ILLEGAL_TRANSITION', from: 'REVERSED', action: 'REVERSE', allowed: [] });
  }
  if (receipt.recordedBy === act.caller.id) return fail(ruleProblem('APPROVE_OWN'));
  if (fund.leftFen < receipt.fen) return fail(ruleProblem('FUND_OVERDRAWN', 'id'));
  const reversal = { on: act.today, reason, by: act.caller.id };
  const state: FundReceipt = { ...receipt, version: receipt.version + 1, reversal };
  const changes = changesBetween<FundReceipt>(receipt, state);
  return succeed({ state, audit: { action: 'REVERSE_FUND_RECEIPT', effectiveOn: act.today, reason, changes } });
}
