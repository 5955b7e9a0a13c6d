import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { ROW_SCOPES } from '#domain/caller/row-scope.ts';
import type { BankId, BenefitCardId, OfferId } from '#domain/ids.ts';
import type { ToldTransaction, TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import { findBank, findBankByCode } from './bank-access.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** The slot where it holds a transaction; undefined where nothing, or a till alone, has the id. */
export function toldIn(slot: TransactionSlot | undefined): ToldTransaction | undefined {
  if (slot === undefined) return undefined;
  const { record } = slot;
  return record === null ? undefined : { ...slot, record };
}

/** A transaction as its bank names it. */
export interface TransactionName {
  readonly bankId: BankId;
  readonly transactionId: string;
}

/** The transaction with this id of this bank if the caller may see it: whoever sees the bank's breaks. */
export async function findTransaction(
  ports: Ports,
  act: Act,
  { bankId, transactionId }: TransactionName,
): Promise<ToldTransaction | undefined> {
  if (!mayDo(act.caller.role, ROW_SCOPES.bankTransaction.read)) return undefined;
  const bank = await findBank(ports, act, bankId);
  return bank === undefined ? undefined : toldIn(await ports.transactions.find(bank.code, transactionId));
}

/** Which transactions to list: of a card in a year, of one offer or with null of all. */
export interface TransactionQuery {
  readonly cardId: BenefitCardId;
  /** Four digits. */
  readonly year: string;
  readonly offerId: OfferId | null;
  readonly page: SliceRequest;
}

/** A page of what the bank of a card told of it, for who sees that bank. */
export async function listTransactions(
  ports: Ports,
  act: Act,
  { cardId, year, offerId, page }: TransactionQuery,
): Promise<Slice<ToldTransaction>> {
  if (!mayDo(act.caller.role, ROW_SCOPES.bankTransaction.read)) return NO_ROWS;
  const card = await ports.benefitCards.find(cardId);
  const program = card === undefined ? undefined : await ports.catalogue.cardProgram(card.program.id);
  const bank = program === undefined ? undefined : await findBankByCode(ports, act, program.bankCode);
  if (bank === undefined) return NO_ROWS;
  return ports.transactions.ofCard({ cardId, year, ...(offerId === null ? {} : { offerId }) }, page);
}
