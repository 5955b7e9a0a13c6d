import { spanOfToken } from '#domain/card/card-at.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { lastInstantOf, type Instant } from '#domain/day.ts';
import type { DiscountId } from '#domain/ids.ts';
import { detailsAt } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { lastKnownAt } from '#domain/recorded.ts';
import { Book } from '#domain/reconciliation/book.ts';
import type { TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import { refusedRow } from '#domain/reconciliation/row-end.ts';
import type { PlacedRow, SettledRow, SettlingFile, SettlingRow } from '#domain/reconciliation/settling-row.ts';
import type { Discount } from '#domain/usage/discount.ts';
import type { Ports } from '../ports.ts';
import type { SharedCode } from '../ports/settlement.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import { breakIdOf } from './open-break.ts';
import { codeIn, learnCodes, type CodeBook } from './code-book.ts';
import { usageKeys } from './usage-keys.ts';

/** A row of a file whose form is right. */
export interface FileRow extends PlacedRow {
  readonly line: number;
}

/** What was read for rows: those whose references are known, those that are refused, and what they are settled on. */
export interface LoadedRows {
  readonly rows: readonly SettlingRow[];
  readonly refused: readonly SettledRow[];
  readonly book: Book;
  readonly slots: ReadonlyMap<string, TransactionSlot>;
  readonly tills: ReadonlyMap<DiscountId, Discount>;
  /** Breaks of refunds that waited, by the ids of these. */
  readonly breaks: ReadonlyMap<string, Break>;
}

type Waiting = Pick<LoadedRows, 'rows' | 'slots' | 'breaks'>;

/** Whether a card of the bank's programmes has or had the token, as known then. */
function isKnownCard(card: BenefitCard | undefined, { row }: PlacedRow, file: SettlingFile): card is BenefitCard {
  if (card === undefined || !file.programs.has(card.program.id)) return false;
  return spanOfToken(card.tokens, row.token, { at: row.at, knownAt: file.knownAt }) !== undefined;
}

const isOfferKnown = (offer: Offer, knownAt: Instant): boolean => lastKnownAt(offer.versions, knownAt) !== undefined;

interface Referred {
  readonly placed: FileRow;
  readonly card: BenefitCard | undefined;
}

/** The codes that rows name in the programmes of their cards. */
function* codesIn(rows: readonly Referred[], field: 'merchantCode' | 'offerCode'): Generator<SharedCode> {
  for (const { placed, card } of rows) {
    if (card !== undefined) yield { programId: card.program.id, code: placed.row[field] };
  }
}

/** A row with what it refers to, or why it is refused: the first reference that is unknown. */
function refer({ placed, card }: Referred, codes: CodeBook, file: SettlingFile): SettlingRow | SettledRow {
  const { row, line } = placed;
  const id = row.transactionId;
  if (!isKnownCard(card, placed, file)) return refusedRow(line, id, { code: 'CARD_TOKEN_UNKNOWN', field: 'token' });
  const programId = card.program.id;
  const merchant = codeIn(codes.merchants, programId, row.merchantCode);
  if (merchant === undefined || detailsAt(merchant, file.knownAt) === undefined) {
    return refusedRow(line, id, { code: 'MERCHANT_UNKNOWN', field: 'merchantCode' });
  }
  const offer = codeIn(codes.offers, programId, row.offerCode);
  if (offer === undefined || !isOfferKnown(offer, file.knownAt)) {
    return refusedRow(line, id, { code: 'OFFER_UNKNOWN', field: 'offerCode' });
  }
  return { line, text: placed.text, row, card, merchant, offer };
}

/** A row later than the business date; that its original is a refund, as earlier files told, is asked before that. */
function earlyRow(
  { line, row }: SettlingRow,
  slots: ReadonlyMap<string, TransactionSlot>,
  { jobId }: SettlingFile,
): SettledRow {
  const original = row.operation === 'R' ? slots.get(row.originalTransactionId)?.record : null;
  const isOfRefund = original?.row.operation === 'R' && original.jobId !== jobId;
  const refusal = isOfRefund
    ? ({ code: 'ORIGINAL_NOT_A_CHARGE', field: 'originalTransactionId' } as const)
    : ({ code: 'TIME_IN_FUTURE', field: 'at' } as const);
  return refusedRow(line ?? 0, row.transactionId, refusal);
}

/** The ids under which rows are asked for: their own, and those of the charges that refunds are of. */
function idsOf(rows: readonly PlacedRow[]): readonly string[] {
  return rows.flatMap(({ row }) =>
    row.operation === 'C' ? [row.transactionId] : [row.transactionId, row.originalTransactionId],
  );
}

function tillsIn(slots: ReadonlyMap<string, TransactionSlot>): readonly DiscountId[] {
  return [...slots.values()].flatMap(({ record, tillDiscountId }) =>
    record === null && tillDiscountId !== null ? [tillDiscountId] : [],
  );
}

/** The ids of refunds that waited for charges, by these: they wait still, or this job took them, some or all, before it broke off. */
async function waitingFor(
  ports: Ports,
  slots: readonly TransactionSlot[],
  { bankCode, jobId }: SettlingFile,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const isOpen = ({ record, hasParked }: TransactionSlot): boolean =>
    hasParked && (record === null || record.jobId === jobId);
  const open = new Set(slots.filter(isOpen).map(({ transactionId }) => transactionId));
  return open.size === 0 ? new Map() : ports.settlement.parkedFor(bankCode, [...open]);
}

/** The breaks that refunds without their charge are of. */
async function breaksOf(ports: Ports, ids: readonly string[], file: SettlingFile): Promise<ReadonlyMap<string, Break>> {
  const named = ids.map((id) => [id, breakIdOf(ports.ids, id, { kind: 'ORPHAN_REFUND', file })] as const);
  const found = await ports.breaks.readMany(named.map(([, breakId]) => breakId));
  return new Map(
    named.flatMap(([id, breakId]) => {
      const one = found.get(breakId);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
}

/** The refunds that come back with the charges among the rows, and what is known under their ids. */
async function loadWaiting(
  ports: Ports,
  rows: readonly SettlingRow[],
  { slots, file }: { readonly slots: ReadonlyMap<string, TransactionSlot>; readonly file: SettlingFile },
): Promise<Waiting> {
  const charges = rows.filter(({ row }) => row.operation === 'C' && slots.has(row.transactionId));
  const ofCharges = charges.flatMap(({ row }) => slots.get(row.transactionId) ?? []);
  const refunds = await waitingFor(ports, ofCharges, file);
  const waiting = charges.flatMap((charge) =>
    (refunds.get(charge.row.transactionId) ?? []).map((id) => ({ charge, id })),
  );
  if (waiting.length === 0) return { rows: [], slots: new Map(), breaks: new Map() };
  const ids = [...new Set(waiting.map(({ id }) => id))];
  const [ofRefunds, breaks] = await Promise.all([
    ports.settlement.slots(file.bankCode, ids),
    breaksOf(ports, ids, file),
  ]);
  const revived = waiting.flatMap(({ charge, id }): readonly SettlingRow[] => {
    const record = ofRefunds.get(id)?.record ?? null;
    return record === null ? [] : [{ ...charge, line: null, text: '', row: record.row, waitsForLine: charge.line }];
  });
  return { rows: revived, slots: ofRefunds, breaks };
}

/** Reads all that rows are settled on, in a few round trips however many rows there are. */
export async function loadRows(
  ports: Ports,
  placed: readonly FileRow[],
  { file, codes }: { readonly file: SettlingFile; readonly codes: CodeBook },
): Promise<LoadedRows> {
  const { settlement } = ports;
  const [cards, ownSlots] = await Promise.all([
    settlement.cardsByToken([...new Set(placed.map(({ row }) => row.token))]),
    settlement.slots(file.bankCode, [...new Set(idsOf(placed))]),
  ]);
  const referred = placed.map((one): Referred => ({ placed: one, card: cards.get(one.row.token) }));
  const [, , tills] = await Promise.all([
    learnCodes(codes.merchants, codesIn(referred, 'merchantCode'), settlement.merchants),
    learnCodes(codes.offers, codesIn(referred, 'offerCode'), settlement.offers),
    settlement.discounts(tillsIn(ownSlots)),
  ]);
  const ends = referred.map((one) => refer(one, codes, file));
  const last = lastInstantOf(file.businessDate);
  const known = ends.filter((one): one is SettlingRow => 'card' in one);
  const isEarly = ({ row }: SettlingRow): boolean => row.at > last;
  const inTime = known.filter((one) => !isEarly(one));
  const waiting = await loadWaiting(ports, inTime, { slots: ownSlots, file });
  const slots = new Map([...ownSlots, ...waiting.slots]);
  const rows = [...inTime, ...waiting.rows];
  const usage = await settlement.usage(usageKeys(rows, slots, tills.values()));
  return {
    rows,
    refused: [
      ...ends.filter((one): one is SettledRow => !('card' in one)),
      ...known.filter(isEarly).map((one) => earlyRow(one, ownSlots, file)),
    ],
    book: new Book(file.bankCode, slots, usage),
    ...{ slots, tills, breaks: waiting.breaks },
  };
}
