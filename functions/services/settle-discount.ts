import type { Act } from '#domain/act.ts';
import { isBareNumber, isTransactionId } from '#domain/bank-file/discount-row.ts';
import type { Fen } from '#domain/money.ts';
import { isCardNumber } from '#domain/personal/personal-number.ts';
import { ruleProblem, type Problem, type RuleProblem } from '#domain/problem.ts';
import { emptySlot } from '#domain/reconciliation/bank-transaction.ts';
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

/** A letter in front tells an id from a card number; a line before or behind it does not. */
const LINES_AROUND = /^[_-]+|[_-]+$/g;

function mayBeCardNumber(transactionId: string): boolean {
  return isBareNumber(transactionId) || isCardNumber(transactionId.replace(LINES_AROUND, ''));
}

interface Settling {
  readonly ports: Ports;
  readonly before: Discount;
  readonly usage: UsageYear;
}

interface Settled {
  readonly change: DiscountChange;
  readonly writes: readonly Write[];
}

/** What was used, where it changed. */
function usageWrites(change: DiscountChange, before: UsageYear): readonly Write[] {
  if (change.usage === before) return [];
  return [{ type: 'SAVE_USAGE', usage: change.usage, readVersion: before.version }];
}

function drafting<Command extends SettleDiscount>(
  may: (act: Act, discount: Discount) => boolean,
  settle: (
    settling: Settling,
    command: Command,
    act: Act,
  ) => Result<Settled, Problem> | Promise<Result<Settled, Problem>>,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<Discount>, Problem>> => {
    const target = await readDiscountFor(ports, act, { ...command, may });
    if (!target.ok) return target;
    const before = target.value;
    const { cardId, offerId, day } = before;
    const usage = await ports.usage.read({ cardId, offerId, year: yearOf(day) });
    const settled = await settle({ ports, before, usage }, command, act);
    if (!settled.ok) return settled;
    const { change, writes } = settled.value;
    const { state, audit } = change;
    return succeed({
      state,
      writes: [
        { type: 'SAVE', noun: 'discount', state, readVersion: before.version },
        ...usageWrites(change, usage),
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

/** Enters a discount under the id of the bank's transaction, where the bank itself will find it (TRANSACTION_TAKEN). */
async function transactionWrites(
  ports: Ports,
  { id, program }: Discount,
  transactionId: string | null,
): Promise<Result<readonly Write[], RuleProblem>> {
  if (transactionId === null) return succeed([]);
  const known = await ports.catalogue.cardProgram(program.id);
  if (known === undefined) throw new Error('The card programme of a discount is gone.');
  const found = await ports.settlement.slots(known.bankCode, [transactionId]);
  const slot = found.get(transactionId) ?? emptySlot(known.bankCode, transactionId);
  if (slot.record !== null || slot.tillDiscountId !== null)
    return fail(ruleProblem('TRANSACTION_TAKEN', 'transactionId'));
  const entered = { ...slot, version: slot.version + 1, tillDiscountId: id };
  return succeed([{ type: 'SAVE_SLOT', slot: entered, readVersion: slot.version }]);
}

/**
 * Confirms a reserved discount: it counts for good, once for each transaction of the bank, and until the bank's own row takes its place
 * (TRANSACTION_TAKEN where another discount or that row has the id).
 */
export const confirmDiscount = commandOf(
  'confirmDiscount',
  drafting<ConfirmDiscount>(maySettle, async ({ ports, before, usage }, { transactionId }, act) => {
    const isOne = transactionId === null || isTransactionId(transactionId);
    if (transactionId !== null && mayBeCardNumber(transactionId)) {
      return fail(ruleProblem('CLEAR_PAN_REFUSED', 'transactionId'));
    }
    if (!isOne) return fail(ruleProblem('INPUT_INVALID', 'transactionId'));
    const change = decideConfirm(before, { usage, transactionId }, act);
    if (!change.ok) return change;
    const entered = await transactionWrites(ports, before, transactionId);
    if (!entered.ok) return entered;
    return succeed({ change: change.value, writes: [...heldWrites('KEEP_BUDGET', before), ...entered.value] });
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

/**
 * Refunds a part of a confirmed charge: its discount goes back to the periods of the charge, and to the budget, unless the bank told of the
 * charge meanwhile: then what its rows say counts.
 */
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
