import type { Act } from '../act.ts';
import type { Sealed } from '../personal/sealed.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { YearMonth } from '../year-month.ts';
import { movePost, type PostDecision } from './advance.ts';
import { findMonth, withMonth } from './decide-payment.ts';
import { standingPayment, type StipendDispute, type StipendMonth, type StipendRow } from './stipend-month.ts';
import { refuseStipendAction, type StipendAction } from './transitions.ts';
import { bringUpToDate } from './up-to-date.ts';
import type { VirtualPost } from './virtual-post.ts';

const MOST_DISPUTES = 5;

/** What somebody does with a month, and how its refusal is told. */
interface MonthAction {
  readonly action: StipendAction;
  readonly month: YearMonth;
  readonly decide: (month: StipendMonth) => Result<StipendMonth, Problem>;
}

const SETTLED: ReadonlySet<StipendMonth['state']> = new Set<StipendMonth['state']>(['PAID', 'CONFIRMED', 'DISPUTED']);

/** Why a month does not allow an action, in the domain's own words where it has some. */
function refuse(month: StipendMonth, action: StipendAction): Problem | undefined {
  const isWaiver = action === 'PROPOSE_WAIVER' || action === 'DECIDE_WAIVER';
  if (isWaiver && SETTLED.has(month.state)) return ruleProblem('WAIVE_PAID', 'month');
  if (!isWaiver && month.state === 'CONFIRMED') return ruleProblem('EDIT_CONFIRMED_MONTH', 'month');
  return refuseStipendAction(month, action);
}

function onMonth(stored: VirtualPost, { action, month, decide }: MonthAction, act: Act): PostDecision {
  const post = bringUpToDate(stored, act);
  const found = findMonth(post, { month, sponsorId: null });
  if (!found.ok) return found;
  const refusal = refuse(found.value, action);
  if (refusal !== undefined) return fail(refusal);
  const decided = decide(found.value);
  if (!decided.ok) return decided;
  const facts = { months: withMonth(post.months, decided.value) };
  return movePost(stored, post, { move: { action, facts }, act });
}

/** Says something against a payment. Until that is settled the post does not end. */
export function decideDisputeMonth(
  stored: VirtualPost,
  { month, reason }: { readonly month: YearMonth; readonly reason: Sealed },
  act: Act,
): PostDecision {
  const decide = (before: StipendMonth): Result<StipendMonth, Problem> => {
    const { disputes } = before;
    if (disputes.length >= MOST_DISPUTES) return fail(ruleProblem('LIST_FULL', 'month'));
    const dispute: StipendDispute = {
      ...{ number: disputes.length + 1, raisedBy: act.caller.id, raisedAt: act.now, reason },
      ...{ outcome: null, settledBy: null, settledAt: null, note: null },
    };
    return succeed({ ...before, state: 'DISPUTED', disputes: [...disputes, dispute] });
  };
  return onMonth(stored, { action: 'DISPUTE', month, decide }, act);
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
    if (outcome === 'CONFIRMED' || payment === undefined)
      return succeed({ ...before, disputes, state: 'CONFIRMED', confirmedBy: act.caller.id });
    return succeed({ ...before, disputes, state: 'REVERSED', rows: [...before.rows, reversalOf(payment, act)] });
  };
  return onMonth(stored, { action: 'SETTLE_DISPUTE', month, decide }, act);
}

/** Proposes that an owed month is not paid. WAIVE_PAID where it is. */
export function decideProposeWaiver(
  stored: VirtualPost,
  { month, reason }: { readonly month: YearMonth; readonly reason: Sealed },
  act: Act,
): PostDecision {
  const proposed = { proposedBy: act.caller.id, proposedAt: act.now, reason };
  const waiver = { ...proposed, decision: null, decidedBy: null, decidedAt: null };
  const decide = (before: StipendMonth): Result<StipendMonth, Problem> => succeed({ ...before, waiver });
  return onMonth(stored, { action: 'PROPOSE_WAIVER', month, decide }, act);
}

/** Approves or refuses a proposed waiver (NO_WAIVER_PROPOSED) by another than proposed it (APPROVE_OWN). */
export function decideWaiver(
  stored: VirtualPost,
  { month, decision }: { readonly month: YearMonth; readonly decision: 'APPROVED' | 'REFUSED' },
  act: Act,
): PostDecision {
  const decide = (before: StipendMonth): Result<StipendMonth, Problem> => {
    if (before.waiver?.decision !== null) return fail(ruleProblem('NO_WAIVER_PROPOSED', 'month'));
    if (before.waiver.proposedBy === act.caller.id) return fail(ruleProblem('APPROVE_OWN'));
    const waiver = { ...before.waiver, decision, decidedBy: act.caller.id, decidedAt: act.now };
    return succeed({ ...before, waiver, state: decision === 'APPROVED' ? 'WAIVED' : before.state });
  };
  return onMonth(stored, { action: 'DECIDE_WAIVER', month, decide }, act);
}
