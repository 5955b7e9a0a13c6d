import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { Sealed } from '../personal/sealed.ts';
import type { YearMonth } from '../year-month.ts';

/**
 * Where a month's stipend stands. REVERSED: what was paid was taken back, and the month is owed again. CANCELLED: it is not
 * owed, because the agreement was cut short or the post suspended before it fell due.
 */
export const STIPEND_STATES = [
  'SCHEDULED',
  'DUE',
  'OVERDUE',
  'PAID',
  'CONFIRMED',
  'DISPUTED',
  'REVERSED',
  'WAIVED',
  'CANCELLED',
] as const;
export type StipendState = (typeof STIPEND_STATES)[number];

/** What proves a payment: 银行转账, 工资代发, 现金签收, 其他. */
export type EvidenceKind = 'BANK_TRANSFER' | 'PAYROLL' | 'CASH_RECEIPT' | 'OTHER';

/** What proves a payment, and the number by which it is found. */
export interface PaymentEvidence {
  readonly kind: EvidenceKind;
  readonly reference: string;
}

/** A payment as whoever reports it tells of it. */
export interface ReportedPayment {
  readonly fen: Fen;
  readonly paidOn: LocalDate;
  readonly evidence: PaymentEvidence;
  /** The last four digits of the account it went to; null for the one that takes payments now, if any. */
  readonly accountLastFour: string | null;
}

/** A row of the ledger of a month. Rows are never changed: a reversal is a row of its own. */
export interface StipendRow {
  /** From 1. */
  readonly number: number;
  readonly kind: 'PAYMENT' | 'REVERSAL';
  readonly fen: Fen;
  readonly on: LocalDate;
  readonly recordedAt: Instant;
  readonly recordedBy: ApiClientId;
  /** Of a payment; null for a reversal. */
  readonly evidence: PaymentEvidence | null;
  /** The number of the account of the post that it went to; null where none is on record. */
  readonly account: number | null;
  /** Whether it was told one by one, or in a file. */
  readonly channel: 'API' | 'FILE';
}

/** What somebody says against a payment. */
export interface StipendDispute {
  /** From 1. */
  readonly number: number;
  readonly raisedBy: ApiClientId;
  readonly raisedAt: Instant;
  /** Sealed for the post, as every reason below. */
  readonly reason: Sealed;
  readonly outcome: 'CONFIRMED' | 'REVERSED' | null;
  readonly settledBy: ApiClientId | null;
  readonly settledAt: Instant | null;
  readonly note: Sealed | null;
}

/** A month that shall not be paid, once a second person agrees. */
export interface StipendWaiver {
  readonly proposedBy: ApiClientId;
  readonly proposedAt: Instant;
  readonly reason: Sealed;
  readonly decision: 'APPROVED' | 'REFUSED' | null;
  readonly decidedBy: ApiClientId | null;
  readonly decidedAt: Instant | null;
}

/** One calendar month of an agreement: what is owed, and what became of it. */
export interface StipendMonth {
  readonly month: YearMonth;
  /** The number of the agreement it belongs to. */
  readonly agreement: number;
  readonly fen: Fen;
  /** The day it falls due, and the first day on which it is overdue. */
  readonly dueOn: LocalDate;
  readonly overdueFrom: LocalDate;
  readonly state: StipendState;
  readonly cancelledFor: 'CUT_SHORT' | 'SUSPENDED' | null;
  readonly rows: readonly StipendRow[];
  readonly confirmedBy: ApiClientId | null;
  readonly disputes: readonly StipendDispute[];
  /** Oldest first; only the last one may wait for a decision. */
  readonly waivers: readonly StipendWaiver[];
}

/** Whether a month is owed and not paid, by what is known: REVERSED is owed again. */
export function isOwed({ state }: Pick<StipendMonth, 'state'>): boolean {
  return state === 'DUE' || state === 'OVERDUE' || state === 'REVERSED';
}

/** Whether a month is owed longer than it may be: REVERSED is, for it fell due before. */
export function isLate({ state }: Pick<StipendMonth, 'state'>): boolean {
  return state === 'OVERDUE' || state === 'REVERSED';
}

/** The payment that stands, as the last row is one. */
export function standingPayment({ rows }: Pick<StipendMonth, 'rows'>): StipendRow | undefined {
  const last = rows.at(-1);
  return last?.kind === 'PAYMENT' ? last : undefined;
}

/** The waiver that waits for a second person; undefined where none does. */
export function waitingWaiver({ waivers }: Pick<StipendMonth, 'waivers'>): StipendWaiver | undefined {
  const last = waivers.at(-1);
  return last?.decision === null ? last : undefined;
}

/** The waivers that were decided: what waits has nothing left to decide once a month is paid. */
export function decidedWaivers({ waivers }: Pick<StipendMonth, 'waivers'>): readonly StipendWaiver[] {
  return waivers.filter(({ decision }) => decision !== null);
}
