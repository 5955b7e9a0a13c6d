import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { dayOf } from '#domain/day.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { ToldTransaction } from '#domain/reconciliation/bank-transaction.ts';
import { reevaluate, type ReevaluationFacts } from '#domain/reconciliation/reevaluate.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { yearOf } from '#domain/usage/usage-year.ts';
import { findBank } from './bank-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';
import { toldIn, type TransactionName } from './transaction-access.ts';

/** A transaction to decide anew, and why. */
export interface ReevaluateTransaction extends TransactionName {
  readonly idempotencyKey: string;
  readonly reason: string;
}

/** What it is decided on, as it stands now. */
async function readFacts(ports: Ports, { bankCode, record }: ToldTransaction): Promise<ReevaluationFacts> {
  const { row, cardId, offerId, merchantId } = record;
  const isCharge = row.operation === 'C';
  const [card, offer, merchant, usage, slots] = await Promise.all([
    ports.benefitCards.read(cardId),
    ports.offers.read(offerId),
    ports.merchants.read(merchantId),
    isCharge ? ports.usage.read({ cardId, offerId, year: yearOf(dayOf(row.at)) }) : null,
    ports.settlement.slots(bankCode, isCharge ? [] : [row.originalTransactionId]),
  ]);
  if (card === undefined || offer === undefined || merchant === undefined) {
    throw new Error('The card, offer or merchant of a transaction is gone.');
  }
  return { card, offer, merchant, usage, charge: slots.get(row.originalTransactionId)?.record ?? null };
}

async function draft(
  ports: Ports,
  act: Act,
  { bankId, transactionId, reason }: ReevaluateTransaction,
): Promise<Result<Draft<ToldTransaction>, Problem>> {
  const bank = mayDo(act.caller.role, 'bankTransaction:reevaluate') ? await findBank(ports, act, bankId) : undefined;
  if (bank === undefined) return fail(ruleProblem('NOT_FOUND', 'bankId'));
  const before = toldIn((await ports.settlement.slots(bank.code, [transactionId])).get(transactionId));
  if (before === undefined) return fail(ruleProblem('NOT_FOUND', 'transactionId'));
  const decided = reevaluate(before, { ...(await readFacts(ports, before)), reason }, act);
  if (!decided.ok) return decided;
  const { state, audit } = decided.value;
  return succeed({
    state,
    writes: [{ type: 'SAVE_SLOT', slot: state, readVersion: before.version }],
    audit: [{ subjectId: bank.id, facts: audit }],
  });
}

/**
 * Decides a transaction anew, as it is known now and with usage as it is recorded beside it. What was decided before stays, and
 * nothing that counts changes: neither usage nor budget, breaks nor statements. It stands in the bank's audit trail.
 */
export const reevaluateTransaction = commandOf('reevaluateTransaction', draft);
