import type { DiscountField, DiscountRow } from '../bank-file/discount-row.ts';
import { DISCOUNT_FIELDS } from '../bank-file/discount-row.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { EligibilityEvidence } from '../eligibility/eligibility.ts';
import type { DiscountCap, EligibilityReason } from '../eligibility/reason.ts';
import type { BenefitCardId, CardProgramId, DiscountId, JobId, MerchantId, OfferId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { RowClass } from './row-class.ts';

/** The classes of rows that are recorded as transactions. */
export type TransactionClass = Extract<
  RowClass,
  | 'MATCHED'
  | 'GRANTED_NOT_ENTITLED'
  | 'ENTITLED_NOT_GRANTED'
  | 'DISCOUNT_OVER'
  | 'DISCOUNT_UNDER'
  | 'REFUND_DISCOUNT_MISMATCH'
  | 'REFUND_EXCEEDS_CHARGE'
  | 'ORPHAN_REFUND'
>;

/** What was decided of a transaction. It is never changed; another decision stands beside it. */
export interface TransactionDecision {
  readonly class: TransactionClass;
  readonly reasons: readonly EligibilityReason[];
  /** What was due: of a charge never below 0, of a refund also below it; null where nothing can be told. */
  readonly expectedFen: Fen | null;
  readonly capped: readonly DiscountCap[];
  /** What it rests on; null for refunds. */
  readonly evidence: EligibilityEvidence | null;
  readonly finding: 'MCC_DIFFERS' | null;
  /** The line of the job's file, the arrival of its charge in that job, or somebody who asked. */
  readonly origin: 'FILE' | 'REVIVAL' | 'REEVALUATION';
  readonly jobId: JobId | null;
  readonly knownAt: Instant;
  readonly decidedAt: Instant;
}

/** What refunds of a charge took back of its discount at one instant. */
export interface TakenBack {
  readonly at: Instant;
  readonly discountFen: Fen;
}

/** A charge or a refund of a bank as it was first told, with all that was decided of it. */
export interface BankTransaction {
  readonly row: DiscountRow;
  /** The job and the line that brought it. */
  readonly jobId: JobId;
  readonly line: number;
  readonly businessDate: LocalDate;
  readonly recordedAt: Instant;
  readonly programId: CardProgramId;
  readonly cardId: BenefitCardId;
  readonly offerId: OfferId;
  readonly merchantId: MerchantId;
  /** In the order in which they were made; the first is frozen with the file, see `lastDecision` for what counts. */
  readonly decisions: readonly TransactionDecision[];
  /** Of a charge, what refunds that had effect gave and took back so far. */
  readonly refunded: { readonly grossFen: Fen; readonly discountFen: Fen };
  /** The same by when it was recorded, oldest first: one entry for all that was recorded together. */
  readonly takenBack: readonly TakenBack[];
  /** What a till had counted under this id and this charge took the place of; 0 where no till had. */
  readonly takenFromTillFen: Fen;
}

/** What is known under an id of a bank's transactions; ids of two banks are apart. */
export interface TransactionSlot {
  readonly bankCode: string;
  readonly transactionId: string;
  /** 0 while nothing was written. */
  readonly version: number;
  readonly record: BankTransaction | null;
  /** The discount of a till that was confirmed with this id. */
  readonly tillDiscountId: DiscountId | null;
  /** Whether refunds came before their charge of this id; it stays so once the charge is there. */
  readonly hasParked: boolean;
}

/** A slot that holds a transaction. */
export type ToldTransaction = TransactionSlot & { readonly record: BankTransaction };

/** The slot of an id that nobody has told of. */
export function emptySlot(bankCode: string, transactionId: string): TransactionSlot {
  return { bankCode, transactionId, version: 0, record: null, tillDiscountId: null, hasParked: false };
}

/** What refunds took back, with what another one takes back now. */
export function takeBack(before: readonly TakenBack[], { at, discountFen }: TakenBack): readonly TakenBack[] {
  const last = before.at(-1);
  if (last?.at !== at) return [...before, { at, discountFen }];
  return [...before.slice(0, -1), { at, discountFen: (last.discountFen + discountFen) as Fen }];
}

/** The decision that counts: the last one that a file came to. What was decided anew for somebody stands beside it. */
export function lastDecision({ decisions }: Pick<BankTransaction, 'decisions'>): TransactionDecision {
  const last = decisions.findLast(({ origin }) => origin !== 'REEVALUATION');
  if (last === undefined) throw new Error('A transaction of a bank has no decision.');
  return last;
}

/** The first field in which a row differs from what was told under its id before; undefined where it is the same. */
export function differingField(told: DiscountRow, row: DiscountRow): DiscountField | undefined {
  return DISCOUNT_FIELDS.find((field) => told[field] !== row[field]);
}

/** Whether a transaction has an effect that a later refund or limit goes by. */
export function hasEffect(found: TransactionClass): boolean {
  return found !== 'REFUND_EXCEEDS_CHARGE' && found !== 'ORPHAN_REFUND';
}
