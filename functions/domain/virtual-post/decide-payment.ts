import type { Act } from '../act.ts';
import type { LocalDate } from '../day.ts';
import type { SponsorId } from '../ids.ts';
import { holdsOn } from '../interval.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { YearMonth } from '../year-month.ts';
import { movePost, type PostDecision } from './advance.ts';
import {
  decidedWaivers,
  standingPayment,
  type ReportedPayment,
  type StipendMonth,
  type StipendRow,
} from './stipend-month.ts';
import { refuseStipendAction } from './transitions.ts';
import { bringUpToDate, isMonthSuspended } from './up-to-date.ts';
import type { StipendAccount, VirtualPost } from './virtual-post.ts';

/** A month of a post as it stands today; STIPEND_MONTH_UNKNOWN where no agreement holds it, or none of `sponsorId`. */
export function findMonth(
  post: Pick<VirtualPost, 'months' | 'agreements'>,
  { month, sponsorId }: { readonly month: YearMonth; readonly sponsorId: SponsorId | null },
): Result<StipendMonth, Problem> {
  const found = post.months.find((one) => one.month === month);
  const agreement = post.agreements.find(({ number }) => number === found?.agreement);
  const isSeen = found !== undefined && (sponsorId === null || agreement?.sponsorId === sponsorId);
  return isSeen ? succeed(found) : fail(ruleProblem('STIPEND_MONTH_UNKNOWN', 'month'));
}

/** The months with one of them changed. */
export function withMonth(months: readonly StipendMonth[], changed: StipendMonth): readonly StipendMonth[] {
  return months.map((month) => (month.month === changed.month ? changed : month));
}

/** The account that a payment went to; null for cash, and for a post that has none on record. */
function accountOf(
  { accounts }: Pick<VirtualPost, 'accounts'>,
  { accountLastFour, paidOn, evidence }: ReportedPayment,
): Result<StipendAccount | null, Problem> {
  if (evidence.kind === 'CASH_RECEIPT' && accountLastFour === null) return succeed(null);
  const named = accounts.filter(({ lastFour }) => accountLastFour === null || lastFour === accountLastFour);
  if (accountLastFour !== null && named.length === 0) return fail(ruleProblem('INPUT_INVALID', 'accountLastFour'));
  // One that is named may have been told of later than it was paid to, and so may the first one; between two there was none.
  const isToldLater = accountLastFour !== null || accounts.every(({ openedOn }) => paidOn < openedOn);
  const open =
    named.findLast(({ openedOn, closedOn }) => holdsOn({ from: openedOn, to: closedOn }, paidOn)) ??
    named.find(({ closedOn }) => isToldLater && (closedOn === null || paidOn < closedOn));
  if (open === undefined && named.length > 0) return fail(ruleProblem('PAY_TO_CLOSED_ACCOUNT', 'accountLastFour'));
  return succeed(open ?? null);
}

function refuseState(post: VirtualPost, month: StipendMonth): Problem | undefined {
  switch (month.state) {
    case 'SCHEDULED':
      return ruleProblem(isMonthSuspended(post, month) ? 'PAY_SUSPENDED_MONTH' : 'PAY_BEFORE_DUE', 'month');
    case 'CANCELLED':
      return ruleProblem(month.cancelledFor === 'SUSPENDED' ? 'PAY_SUSPENDED_MONTH' : 'PAY_CANCELLED_MONTH', 'month');
    case 'WAIVED':
      return ruleProblem('PAY_WAIVED_MONTH', 'month');
    case 'PAID':
    case 'CONFIRMED':
    case 'DISPUTED':
      return ruleProblem('PAY_TWICE_SAME_MONTH', 'month');
    case 'DUE':
    case 'OVERDUE':
    case 'REVERSED':
      return undefined;
  }
}

/** Whether a row has the proof that a payment names: no proof pays a month twice, on whatever day. */
function isProofOf({ evidence: proof }: StipendRow, { evidence }: ReportedPayment): boolean {
  return proof?.kind === evidence.kind && proof.reference === evidence.reference;
}

function refusePayment(month: StipendMonth, payment: ReportedPayment, today: LocalDate): Problem | undefined {
  const { fen, paidOn } = payment;
  if (fen !== month.fen) return ruleProblem('PAY_AMOUNT_DIFFERS', 'amount');
  if (paidOn > today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'paidOn');
  if (paidOn < month.dueOn) return ruleProblem('PAY_BEFORE_DUE', 'paidOn');
  if (month.rows.some((row) => row.kind === 'PAYMENT' && isProofOf(row, payment)))
    return ruleProblem('PAY_TWICE_SAME_MONTH', 'reference');
  const reversed = month.rows.at(-1);
  if (reversed?.kind === 'REVERSAL' && paidOn < reversed.on) return ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'paidOn');
  return undefined;
}

/** A payment of one month, and how it was told. `sponsorId` limits it to months of that sponsor; null for officers. */
export interface MonthPayment {
  readonly month: YearMonth;
  readonly sponsorId: SponsorId | null;
  readonly payment: ReportedPayment;
  readonly channel: StipendRow['channel'];
}

/**
 * Records that a month was paid, in full and once: PAY_BEFORE_DUE, PAY_SUSPENDED_MONTH, PAY_CANCELLED_MONTH, PAY_WAIVED_MONTH,
 * PAY_TWICE_SAME_MONTH, PAY_AMOUNT_DIFFERS, PAY_TO_CLOSED_ACCOUNT. What is owed of a post that has ended may be paid.
 */
export function decidePayMonth(stored: VirtualPost, given: MonthPayment, act: Act): PostDecision {
  const { payment, channel } = given;
  const post = bringUpToDate(stored, act);
  const found = findMonth(post, given);
  if (!found.ok) return found;
  const month = found.value;
  const problem = refuseState(post, month) ?? refusePayment(month, payment, act.today);
  if (problem !== undefined) return fail(problem);
  const account = accountOf(post, payment);
  if (!account.ok) return account;
  const row: StipendRow = {
    ...{ number: month.rows.length + 1, kind: 'PAYMENT', fen: payment.fen, on: payment.paidOn, channel },
    ...{ recordedAt: act.now, recordedBy: act.caller.id, evidence: payment.evidence },
    account: account.value?.number ?? null,
  };
  const waivers = decidedWaivers(month);
  const paid: StipendMonth = { ...month, state: 'PAID', rows: [...month.rows, row], waivers };
  const facts = { months: withMonth(post.months, paid) };
  return movePost(stored, post, { move: { action: 'PAY', on: payment.paidOn, facts }, act });
}

/**
 * Whether a month was paid by the very payment that is told, whatever became of it: a file that comes again tells nothing new, and
 * pays no month that was reversed.
 */
export function isPaidSo({ rows }: Pick<StipendMonth, 'rows'>, payment: ReportedPayment): boolean {
  const { fen, paidOn } = payment;
  return rows.some((row) => row.kind === 'PAYMENT' && isProofOf(row, payment) && row.fen === fen && row.on === paidOn);
}

/**
 * Confirms that a payment arrived, by another than recorded it (APPROVE_OWN): EDIT_CONFIRMED_MONTH where it was confirmed
 * before.
 */
export function decideConfirmMonth(stored: VirtualPost, month: YearMonth, act: Act): PostDecision {
  const post = bringUpToDate(stored, act);
  const found = findMonth(post, { month, sponsorId: null });
  if (!found.ok) return found;
  const before = found.value;
  if (before.state === 'CONFIRMED') return fail(ruleProblem('EDIT_CONFIRMED_MONTH', 'month'));
  const refusal = refuseStipendAction(before, 'CONFIRM');
  if (refusal !== undefined) return fail(refusal);
  if (standingPayment(before)?.recordedBy === act.caller.id) return fail(ruleProblem('APPROVE_OWN'));
  const confirmed: StipendMonth = { ...before, state: 'CONFIRMED', confirmedBy: act.caller.id };
  const facts = { months: withMonth(post.months, confirmed) };
  return movePost(stored, post, { move: { action: 'CONFIRM', facts }, act });
}
