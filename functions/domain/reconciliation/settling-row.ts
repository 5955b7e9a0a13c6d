import type { DiscountRow } from '../bank-file/discount-row.ts';
import type { BenefitCard } from '../card/benefit-card.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { CardProgramId, JobId, OfferId } from '../ids.ts';
import type { Merchant } from '../merchant/merchant.ts';
import type { Fen } from '../money.ts';
import type { Offer } from '../offer/offer.ts';
import type { Finding, RowClass } from './row-class.ts';

/** The file that rows are settled for. */
export interface SettlingFile {
  readonly bankCode: string;
  readonly jobId: JobId;
  /** The name of the file without its ending. */
  readonly fileName: string;
  readonly businessDate: LocalDate;
  /** When the job was accepted: what was recorded later does not exist for its rows. */
  readonly knownAt: Instant;
  /** How many days after its business date an orphan is no break yet. */
  readonly graceDays: number;
  /** The programmes of the bank: cards of others are as unknown as those that are not there. */
  readonly programs: ReadonlySet<CardProgramId>;
}

/** A row of a file, as it stands there. */
export interface PlacedRow {
  /** 1 is the header of the file; null for a refund that waited for its charge since an earlier file. */
  readonly line: number | null;
  readonly text: string;
  readonly row: DiscountRow;
}

/** A row whose references are known. */
export interface SettlingRow extends PlacedRow {
  readonly card: BenefitCard;
  readonly merchant: Merchant;
  readonly offer: Offer;
  /** Of a refund that waited for its charge: the line that tells of a charge under its id, if that one is taken. */
  readonly waitsForLine?: number | null;
}

/** What became of a row. */
export interface SettledRow {
  /** Null for a refund that waited for its charge since an earlier file. */
  readonly line: number | null;
  /** The transaction's id or the card's token; empty where it may not be told. */
  readonly id: string;
  readonly class: RowClass;
  /** Codes: reasons of eligibility, of a refused row its code, of a conflict the field. */
  readonly reasons: readonly string[];
  readonly expectedFen: Fen | null;
  readonly grantedFen: Fen | null;
  readonly finding: Finding | null;
  /** Of a refused row, the field it is about. */
  readonly field: string | null;
  /** The offer that the sums of the row belong to, and the month of its instant; null where nothing is recorded of it. */
  readonly offerId: OfferId | null;
  readonly period: string | null;
  /** -1 for a refund. */
  readonly sign: 1 | -1;
  /** What counts of it, negative for a refund; 0 where it has no effect. */
  readonly effect: { readonly grossFen: number; readonly discountFen: number; readonly fromTillFen: number };
}
