import type { Act } from '../act.ts';
import type { Sealed } from '../personal/sealed.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { YearMonth } from '../year-month.ts';
import type { PostDecision } from './advance.ts';
import { decideOnMonth } from './month-action.ts';
import { standingPayment, type StipendDispute, type StipendMonth, type StipendRow } from './stipend-month.ts';
import type { VirtualPost } from './virtual-post.ts';

/** The most disputes of one month, and of a post: their words are kept in it. */
const MOST_OF_MONTH = 5;
export const MOST_OF_POST = 30;

/** Says something against a payment; LIST_FULL past what a month, or a post, keeps. Until it is settled the post does not end. */
export function decideDisputeMonth(
  stored: VirtualPost,
  { month, reason }: { readonly month: YearMonth; readonly reason: Sealed },
  act: Act,
): PostDecision {
  const decide = (before: StipendMonth, post: VirtualPost): Result<StipendMonth, Problem> => {
    const { disputes } = before;
    const known = post.months.reduce((count, one) => count + one.disputes.length, 0);
    if (disputes.length >= MOST_OF_MONTH || known >= MOST_OF_POST) return fail(ruleProblem('LIST_FULL', 'month'));
    const dispute: StipendDispute = {
      ...{ number: disputes.length + 1, raisedBy: act.caller.id, raisedAt: act.now, reason },
      ...{ outcome: null, settledBy: null, settledAt: null, note: null },
    };
    return succeed({ ...before, state: 'DISPUTED', disputes: [...disputes, dispute] });
  };
  return decideOnMonth(stored, { action: 'DISPUTE', month, decide }, act);
}

/** How a dispute is settled. */
export interface DisputeOutcome {
  readonly month: YearMonth;
  readonly outcome: 'CONFIRMED' | 'REVERSED';
  readonly note: Sealed;
}

function reversalOf({ number, fen }: StipendRow, act: Act): StipendRow {
  const by = { on: act.today, recordedAt: act.now, recordedBy: act.caller.id };
  return { number: number + 1, kind: 'REVERSAL', fen, ...by, evidence: null, account: null, channel: 'API' };
}

/**
 * Settles a dispute by another than raised it or recorded the payment (APPROVE_OWN): the payment stands, or it is reversed by a
 * row of its own and the month is owed again.
 */
export function decideSettleDispute(
  stored: VirtualPost,
  { month, outcome, note }: DisputeOutcome,
  act: Act,
): PostDecision {
  const decide = (before: StipendMonth): Result<StipendMonth, Problem> => {
    const [dispute, payment] = [before.disputes.at(-1), standingPayment(before)];
    const makers = [dispute?.raisedBy, payment?.recordedBy];
    if (makers.includes(act.caller.id)) return fail(ruleProblem('APPROVE_OWN'));
    const settled = { outcome, settledBy: act.caller.id, settledAt: act.now, note };
    const disputes = before.disputes.map((one) => (one === dispute ? { ...one, ...settled } : one));
    if (payment === undefined)
      throw new Error(`The month ${month} of the post ${stored.id} is disputed, and not paid.`);
    if (outcome === 'CONFIRMED')
      return succeed({ ...before, disputes, state: 'CONFIRMED', confirmedBy: act.caller.id });
    return succeed({ ...before, disputes, state: 'REVERSED', rows: [...before.rows, reversalOf(payment, act)] });
  };
  return decideOnMonth(stored, { action: 'SETTLE_DISPUTE', month, decide }, act);
}
