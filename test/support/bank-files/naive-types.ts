import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { MerchantFacts } from '#domain/eligibility/eligibility.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';

/** The two kinds of files. */
export type FileKind = 'CARDSTATUS' | 'DISCOUNT';

/** A sender that is registered. */
export interface NaiveBank {
  readonly code: string;
  readonly keyIds: readonly string[];
  readonly graceDays: number;
  /** Months, `yyyy-mm`, into which no file goes any more. */
  readonly sealedMonths: readonly string[];
}

/** A card programme and whose cards they are. */
export interface NaiveProgram {
  readonly id: string;
  readonly bankCode: string;
}

/** A merchant of a programme, with the code that the bank's file names. */
export type NaiveMerchant = MerchantFacts & Pick<Merchant, 'code'>;
/** An offer of a programme, with the code that the bank's file names. */
export type NaiveOffer = Pick<Offer, 'id' | 'programId' | 'versions' | 'code'>;

/** All that is known before a file comes, but for what files leave behind. */
export interface NaiveWorld {
  readonly banks: readonly NaiveBank[];
  readonly programs: readonly NaiveProgram[];
  readonly merchants: readonly NaiveMerchant[];
  readonly offers: readonly NaiveOffer[];
}

/** What came with an upload. */
export interface NaiveUpload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The kind that the upload was announced with. */
  readonly kind: FileKind;
  /** The code of the bank that uploads. */
  readonly uploader: string;
  /** The instant at which the job was accepted. */
  readonly knownAt: string;
  /** Limits of a file; those of the design unless a test wants small ones. */
  readonly limits?: { readonly rows: number; readonly bytes: number };
}

/** The codes of a refused file, first to last. */
export const FILE_CODES = [
  ...(['NAME_FORMAT', 'SENDER_UNKNOWN', 'SENDER_MISMATCH', 'HEADER_INVALID', 'ENCODING_INVALID', 'TOO_LARGE'] as const),
  ...(['ARCHIVE_UNSAFE', 'EMPTY', 'TRAILER_MISSING', 'COUNT_MISMATCH', 'SUM_MISMATCH', 'CHECKSUM_MISMATCH'] as const),
  ...(['BUSINESS_DATE_FUTURE', 'BUSINESS_DATE_TOO_OLD', 'PERIOD_SEALED', 'DUPLICATE_CONTENT'] as const),
  ...(['SEQUENCE_REUSED', 'SEQUENCE_GAP'] as const),
] as const;
export type FileCode = (typeof FILE_CODES)[number];

/** The codes of a refused row, first to last. */
export const ROW_CODES = [
  ...(['FIELD_MISSING', 'FIELD_FORMAT', 'AMOUNT_INVALID', 'TIME_WITHOUT_OFFSET', 'OPERATION_UNKNOWN'] as const),
  ...(['CLEAR_PAN_REFUSED', 'CARD_TOKEN_UNKNOWN', 'MERCHANT_UNKNOWN', 'OFFER_UNKNOWN'] as const),
  ...(['ORIGINAL_NOT_A_CHARGE', 'TIME_IN_FUTURE'] as const),
] as const;
export type RowCode = (typeof ROW_CODES)[number];

export const ROW_CLASSES = [
  ...(['REFUSED', 'DUPLICATE', 'CONFLICT', 'MATCHED', 'GRANTED_NOT_ENTITLED', 'ENTITLED_NOT_GRANTED'] as const),
  ...(['DISCOUNT_OVER', 'DISCOUNT_UNDER', 'REFUND_DISCOUNT_MISMATCH', 'REFUND_EXCEEDS_CHARGE'] as const),
  ...(['ORPHAN_REFUND', 'APPLIED', 'UNCHANGED', 'LINKED', 'LATE_APPLIED', 'ILLEGAL_TRANSITION'] as const),
  ...(['UNKNOWN_TO_UNION', 'HOLDER_MISMATCH'] as const),
] as const;
export type RowClass = (typeof ROW_CLASSES)[number];

export type RowFinding = 'MCC_DIFFERS' | 'BENEFIT_ON_NOT_ENTITLED' | 'BENEFIT_OFF_BUT_ENTITLED';

/** What a row of a file came to. */
export interface NaiveOutcome {
  /** 1 is the header of the file. */
  readonly line: number;
  readonly id: string;
  readonly class: RowClass;
  readonly reasons: readonly string[];
  readonly expectedFen: bigint | null;
  readonly grantedFen: bigint | null;
  readonly finding: RowFinding | null;
  /** The field that a refused row is refused for. */
  readonly field: string | null;
}

/** A refund of an earlier file that was classified anew. */
export type NaiveRevival = Omit<NaiveOutcome, 'line' | 'field'>;

/** An offer of which more was granted than its budget. */
export interface NaiveExcess {
  readonly offerCode: string;
  readonly byFen: bigint;
}

export type NaiveVerdict = 'RECONCILED' | 'RECONCILED_WITH_PENDING' | 'BREAKS';

/** What came of a file that was taken. */
export interface NaiveReconciled {
  readonly code: null;
  readonly rows: readonly NaiveOutcome[];
  readonly revived: readonly NaiveRevival[];
  /** Tokens of the cards that are missing at the bank. */
  readonly missing: readonly string[];
  readonly budgetExceeded: readonly NaiveExcess[];
  readonly verdict: NaiveVerdict;
}

/** What came of a file: what was found, or why it was refused. */
export type NaiveResult = NaiveReconciled | { readonly code: FileCode };

/** A line between header and trailer. */
export interface NaiveLine {
  readonly number: number;
  readonly text: string;
  readonly bytes: Buffer;
}

/** What a name and a header say of a file. */
export interface NaiveFile {
  readonly name: string;
  readonly bank: NaiveBank;
  readonly kind: FileKind;
  /** `yyyy-mm-dd`. */
  readonly businessDate: string;
  readonly sequence: number;
  readonly form: 'FULL' | 'DELTA';
  readonly lines: readonly NaiveLine[];
  readonly knownAt: string;
}

/** A file that was taken. */
export interface NaiveAccepted {
  readonly name: string;
  readonly bank: string;
  readonly kind: FileKind;
  readonly businessDate: string;
  readonly sequence: number;
  readonly upload: Buffer;
  readonly content: Buffer;
  readonly result: NaiveReconciled;
}

/** A discount row of which nothing is refused that can be told from the row and the world. */
export interface NaiveDiscountRow {
  readonly line: NaiveLine;
  readonly fields: Readonly<Record<DiscountField, string>>;
  readonly at: number;
  readonly grossFen: bigint;
  readonly discountFen: bigint;
  readonly cardId: string;
  readonly merchant: NaiveMerchant;
  readonly offer: NaiveOffer;
}

export const DISCOUNT_FIELDS = [
  ...(['transactionId', 'operation', 'originalTransactionId', 'token', 'merchantCode', 'offerCode', 'mcc'] as const),
  ...(['at', 'grossFen', 'discountFen'] as const),
] as const;
export type DiscountField = (typeof DISCOUNT_FIELDS)[number];

export const STATUS_FIELDS = [
  ...(['token', 'last4', 'holderHash', 'state', 'effectiveAt', 'benefit', 'expiresOn'] as const),
] as const;

/** A transaction that was recorded. */
export interface NaiveTransaction {
  readonly row: NaiveDiscountRow;
  class: RowClass;
  /** Of a charge: what refunds that had effect took back so far. */
  refundedGross: bigint;
  takenBack: bigint;
}

/** What a card had of an offer on a day. */
export interface NaiveUsage {
  readonly cardId: string;
  readonly offerId: string;
  readonly day: string;
  count: number;
  fen: bigint;
}

/** What files leave behind. */
export interface NaiveState {
  readonly cards: readonly BenefitCard[];
  /** By bank, then by transaction id. */
  readonly transactions: Map<string, Map<string, NaiveTransaction>>;
  readonly usage: NaiveUsage[];
  /** By offer id: what was granted under offers with a budget, tills included. */
  readonly budgetUsed: Map<string, bigint>;
  readonly accepted: readonly NaiveAccepted[];
}
