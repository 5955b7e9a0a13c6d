import type { LocalDate } from '#domain/day.ts';
import type { BreakId, MerchantId, OfferId } from '#domain/ids.ts';
import type { Break, DateSpan } from '#domain/reconciliation/break.ts';
import type { BreakKind } from '#domain/reconciliation/row-class.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** A month of a bank, `yyyy-mm`, and of its breaks those of one kind, or with null of all. */
export interface BreakPeriod {
  readonly bankCode: string;
  readonly period: string;
  readonly kind: BreakKind | null;
}

/** Breaks of one kind in a month of a bank, from a business date on. */
export interface BreaksFrom extends BreakPeriod {
  readonly kind: BreakKind;
  readonly from: LocalDate;
}

/** Reads of breaks. Lists are in the order of business dates, but for those of a month, which are by kind first. */
export interface Breaks {
  readonly find: (id: BreakId) => Promise<Break | undefined>;
  readonly read: (id: BreakId) => Promise<Break | undefined>;
  /** Many breaks as they stand now; what is not there is left out. */
  readonly readMany: (ids: readonly BreakId[]) => Promise<ReadonlyMap<BreakId, Break>>;
  readonly ofPeriod: (place: BreakPeriod | BreaksFrom, request: SliceRequest) => Promise<Slice<Break>>;
  /** Breaks of a bank that are not settled. */
  readonly unsettled: (bankCode: string, dates: DateSpan, request: SliceRequest) => Promise<Slice<Break>>;
  readonly ofOffer: (offerId: OfferId, dates: DateSpan, request: SliceRequest) => Promise<Slice<Break>>;
  readonly ofMerchant: (merchantId: MerchantId, dates: DateSpan, request: SliceRequest) => Promise<Slice<Break>>;
}
