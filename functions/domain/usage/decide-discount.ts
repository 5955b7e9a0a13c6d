import type { Act } from '../act.ts';
import { changesBetween, type AuditFacts } from '../audit/audit-entry.ts';
import type { Instant } from '../day.ts';
import type { Fen } from '../money.ts';
import { ruleProblem, type IllegalTransition, type Problem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { discountState, type Discount } from './discount.ts';
import { charge, giveBack, hold, liveHolds, release, type UsageYear } from './usage-year.ts';

/** A discount after a step, what the trail says of it, and what its card has used after it. */
export interface DiscountChange {
  readonly state: Discount;
  readonly usage: UsageYear;
  readonly audit: AuditFacts;
}

/** A discount to be reserved, as it was decided. */
export type Reservation = Omit<
  Discount,
  'version' | 'recordedAt' | 'settled' | 'transactionId' | 'refunds' | 'callerId'
>;

/** How long a reservation holds, in seconds: at least, unless another time is asked for, and at most. */
export const RESERVATION_SECONDS = { least: 30, usual: 600, most: 900 } as const;

interface Step {
  readonly before: Discount | null;
  readonly after: Discount;
}

/** When a reservation of so many seconds expires. */
export function expiryOf(now: Instant, seconds: number): Instant {
  return new Date(Date.parse(now) + seconds * 1000).toISOString() as Instant;
}

function audit(action: string, { before, after }: Step, act: Act): AuditFacts {
  const changes = changesBetween<Discount>(before ?? {}, after);
  return { action, effectiveOn: act.today, reason: null, changes };
}

/** How many reservations of one offer a card may have under way: what is held has to fit beside the tallies of a year. */
export const MOST_HOLDS = 100;

/** Reserves a discount that was decided: it counts against limits until it expires. LIST_FULL past `MOST_HOLDS`. */
export function decideReserve(
  reservation: Reservation,
  usage: UsageYear,
  act: Act,
): Result<DiscountChange, RuleProblem> {
  if (liveHolds(usage, act.now).length >= MOST_HOLDS) return fail(ruleProblem('LIST_FULL', 'card'));
  const state: Discount = {
    ...reservation,
    ...{ version: 1, callerId: act.caller.id, recordedAt: act.now, settled: null, transactionId: null, refunds: [] },
  };
  const { id: discountId, day, discountFen, expiresAt } = state;
  const held = hold(usage, { discountId, day, discountFen, expiresAt }, act.now);
  return succeed({ state, usage: held, audit: audit('RESERVE_DISCOUNT', { before: null, after: state }, act) });
}

const ALLOWED = { RESERVED: ['CONFIRM', 'CANCEL'], EXPIRED: [], CONFIRMED: ['REFUND'], CANCELLED: [] } as const;

/** Whether others were told meanwhile that a reservation had expired: what it held may be theirs by now. */
function isDropped({ id, settled }: Discount, { holds }: UsageYear): boolean {
  return settled === null && !holds.some(({ discountId }) => discountId === id);
}

function illegal(
  { discount, usage }: { readonly discount: Discount; readonly usage: UsageYear },
  action: 'CONFIRM' | 'CANCEL' | 'REFUND',
  act: Act,
): IllegalTransition | undefined {
  const from = isDropped(discount, usage) ? 'EXPIRED' : discountState(discount, act.now);
  const allowed: readonly string[] = ALLOWED[from];
  return allowed.includes(action) ? undefined : { code: 'ILLEGAL_TRANSITION', from, action, allowed };
}

/** Confirms a reserved discount in time: the charge was made, and it counts for good. */
export function decideConfirm(
  discount: Discount,
  { usage, transactionId }: { readonly usage: UsageYear; readonly transactionId: string | null },
  act: Act,
): Result<DiscountChange, Problem> {
  const refusal = illegal({ discount, usage }, 'CONFIRM', act);
  if (refusal !== undefined) return fail(refusal);
  const settled = { outcome: 'CONFIRMED', at: act.now } as const;
  const state: Discount = { ...discount, version: discount.version + 1, settled, transactionId };
  const { id: discountId, day, discountFen } = state;
  const charged = charge(usage, { discountId, day, discountFen });
  return succeed({ state, usage: charged, audit: audit('CONFIRM_DISCOUNT', { before: discount, after: state }, act) });
}

/** Cancels a reserved discount: the charge was not made, and it counts no more. */
export function decideCancel(discount: Discount, usage: UsageYear, act: Act): Result<DiscountChange, Problem> {
  const refusal = illegal({ discount, usage }, 'CANCEL', act);
  if (refusal !== undefined) return fail(refusal);
  const settled = { outcome: 'CANCELLED', at: act.now } as const;
  const state: Discount = { ...discount, version: discount.version + 1, settled };
  const freed = release(usage, discount.id);
  return succeed({ state, usage: freed, audit: audit('CANCEL_DISCOUNT', { before: discount, after: state }, act) });
}

/** A discount after a refund, with what of it went back to limits and budget. */
export interface RefundChange extends DiscountChange {
  readonly givenBackFen: Fen;
}

const MOST_REFUNDS = 100;

/**
 * Refunds a part of a charge: of its discount goes back `floor(discount × refunded / charged)` over all refunds so far, less
 * what earlier ones took back (bank-files.md). More than the charge is refused (REFUND_EXCEEDS_CHARGE). The discount goes
 * back to the periods of its charge; the count stays. Once the bank told of the charge, its rows say what counts: the refund is recorded,
 * and nothing goes back.
 */
export function decideRefund(
  discount: Discount,
  { usage, amountFen }: { readonly usage: UsageYear; readonly amountFen: Fen },
  act: Act,
): Result<RefundChange, Problem> {
  const refusal = illegal({ discount, usage }, 'REFUND', act);
  if (refusal !== undefined) return fail(refusal);
  const before = discount.refunds.reduce((sum, refund) => sum + refund.amountFen, 0);
  const refunded = before + amountFen;
  if (refunded > discount.amountFen) return fail(ruleProblem('REFUND_EXCEEDS_CHARGE', 'amountFen'));
  // The one that pays the rest back always goes in.
  const isLast = refunded === discount.amountFen;
  if (discount.refunds.length >= MOST_REFUNDS && !isLast) return fail(ruleProblem('LIST_FULL', 'id'));
  const takenBack = discount.refunds.reduce((sum, refund) => sum + refund.discountFen, 0);
  // Two sums of up to 10^11 fen: their product is beyond 2^53.
  const due = Number((BigInt(discount.discountFen) * BigInt(refunded)) / BigInt(discount.amountFen));
  const discountFen = (due - takenBack) as Fen;
  const givenBackFen = discount.bankedAt === undefined ? discountFen : (0 as Fen);
  const refunds = [...discount.refunds, { amountFen, discountFen, recordedAt: act.now }];
  const state: Discount = { ...discount, version: discount.version + 1, refunds };
  return succeed({
    state,
    usage: discount.bankedAt === undefined ? giveBack(usage, discount.day, givenBackFen) : usage,
    givenBackFen,
    audit: audit('REFUND_DISCOUNT', { before: discount, after: state }, act),
  });
}
