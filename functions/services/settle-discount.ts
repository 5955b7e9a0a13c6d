import type { Act } from '#domain/act.ts';
import type { Fen } from '#domain/money.ts';
import { isCardNumber } from '#domain/personal/personal-number.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { minuteOf } from '#domain/usage/budget.ts';
import { decideCancel, decideConfirm, decideRefund, type DiscountChange } from '#domain/usage/decide-discount.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { yearOf, type UsageYear } from '#domain/usage/usage-year.ts';
import { mayRefund, maySettle, readDiscountFor, type DiscountTarget } from './discount-access.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A discount to settle, by who reserved it; see `mayRefund` for refunds. */
export interface SettleDiscount extends DiscountTarget {
  readonly idempotencyKey: string;
}

/** The charge was made. */
export interface ConfirmDiscount extends SettleDiscount {
  /** The bank's id of the transaction, where the till knows it. */
  readonly transactionId: string | null;
}

/** A part of the charge was paid back. */
export interface RefundDiscount extends SettleDiscount {
  readonly amountFen: Fen;
}

const TRANSACTION_FORM = /^[A-Za-z0-9_-]{1,64}$/;
/** A letter in front tells an id from a card number; a line before or behind it does not. */
const NUMBER_FORM = /^\d{13,19}$/;
const LINES_AROUND = /^[_-]+|[_-]+$/g;

function mayBeCardNumber(transactionId: string): boolean {
  return NUMBER_FORM.test(transactionId) || isCardNumber(transactionId.replace(LINES_AROUND, ''));
}

interface Settling {
  readonly before: Discount;
  readonly usage: UsageYear;
}

interface Settled {
  readonly change: DiscountChange;
  readonly writes: readonly Write[];
}

function drafting<Command extends SettleDiscount>(
  may: (act: Act, discount: Discount) => boolean,
  settle: (settling: Settling, command: Command, act: Act) => Result<Settled, Problem>,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<Discount>, Problem>> => {
    const target = await readDiscountFor(ports, act, { ...command, may });
    if (!target.ok) return target;
    const before = target.value;
    const { cardId, offerId, day } = before;
    const usage = await ports.usage.read({ cardId, offerId, year: yearOf(day) });
    const settled = settle({ before, usage }, command, act);
    if (!settled.ok) return settled;
    const { change, writes } = settled.value;
    const { state, audit } = change;
    return succeed({
      state,
      writes: [
        { type: 'SAVE', noun: 'discount', state, readVersion: before.version },
        { type: 'SAVE_USAGE', usage: change.usage, readVersion: usage.version },
        ...writes,
      ],
      audit: [{ subjectId: state.id, facts: audit }],
    });
  };
}

/** What becomes of what is held of the budget. */
function heldWrites(type: 'KEEP_BUDGET' | 'RELEASE_BUDGET', discount: Discount): readonly Write[] {
  const { offerId, discountFen: fen, expiresAt, isBudgeted } = discount;
  return isBudgeted ? [{ type, offerId, fen, minute: minuteOf(expiresAt) }] : [];
}

function transactionWrites({ id, program }: Discount, transactionId: string | null): readonly Write[] {
  if (transactionId === null) return [];
  const marker = { space: 'TRANSACTION', name: `${program.id}#${transactionId}` } as const;
  return [{ type: 'CLAIM', marker, ownerId: id, taken: ruleProblem('TRANSACTION_TAKEN', 'transactionId') }];
}

/** Confirms a reserved discount: it counts for good, once for each transaction of the bank (TRANSACTION_TAKEN). */
export const confirmDiscount = commandOf(
  'confirmDiscount',
  drafting<ConfirmDiscount>(maySettle, ({ before, usage }, { transactionId }, act) => {
    const isOne = transactionId === null || TRANSACTION_FORM.test(transactionId);
    if (transactionId !== null && mayBeCardNumber(transactionId)) {
      return fail(ruleProblem('CLEAR_PAN_REFUSED', 'transactionId'));
    }
    if (!isOne) return fail(ruleProblem('INPUT_INVALID', 'transactionId'));
    const change = decideConfirm(before, { usage, transactionId }, act);
    if (!change.ok) return change;
    const writes = [...heldWrites('KEEP_BUDGET', before), ...transactionWrites(before, transactionId)];
    return succeed({ change: change.value, writes });
  }),
);

/** Cancels a reserved discount: limits and budget are free again at once. */
export const cancelDiscount = commandOf(
  'cancelDiscount',
  drafting<SettleDiscount>(maySettle, ({ before, usage }, _command, act) => {
    const change = decideCancel(before, usage, act);
    return change.ok ? succeed({ change: change.value, writes: heldWrites('RELEASE_BUDGET', before) }) : change;
  }),
);

/** Refunds a part of a confirmed charge: its discount goes back to the periods of the charge, and to the budget. */
export const refundDiscount = commandOf(
  'refundDiscount',
  drafting<RefundDiscount>(mayRefund, ({ before, usage }, { amountFen }, act) => {
    if (amountFen < 1) return fail(ruleProblem('INPUT_INVALID', 'amountFen'));
    const change = decideRefund(before, { usage, amountFen }, act);
    if (!change.ok) return change;
    const fen = change.value.givenBackFen;
    const isReturned = before.isBudgeted && fen > 0;
    return succeed({
      change: change.value,
      writes: isReturned ? [{ type: 'RETURN_BUDGET', offerId: before.offerId, fen }] : [],
    });
  }),
);
