import type { Act } from '#domain/act.ts';
import type { BankId, MerchantId, OfferId } from '#domain/ids.ts';
import { mayDo } from '#domain/caller/permission.ts';
import {
  breakState,
  datesOfAge,
  periodOf,
  type AgeBucket,
  type Break,
  type BreakState,
  type DateSpan,
} from '#domain/reconciliation/break.ts';
import type { BreakKind } from '#domain/reconciliation/row-class.ts';
import { datesOfPeriod } from '#domain/reconciliation/period.ts';
import { findBank } from './bank-access.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which breaks of a bank to list; null asks for all. An age is one of breaks that are not settled. */
export interface BreakFilter {
  readonly bankId: BankId;
  readonly period: string | null;
  readonly offerId: OfferId | null;
  readonly merchantId: MerchantId | null;
  readonly kind: BreakKind | null;
  readonly state: BreakState | null;
  readonly age: AgeBucket | null;
}

/** Which breaks to list, and which page of them. */
export interface BreakQuery extends BreakFilter {
  readonly page: SliceRequest;
}

const EVER: DateSpan = { from: null, to: null };

const isUnsettled = (state: BreakState | null): boolean => state === 'OPEN' || state === 'PENDING';

/** Whether a filter says enough to find breaks by a key: period, offer, merchant, age, or a state that is not settled. */
export function isFindable({ period, offerId, merchantId, age, state }: Omit<BreakFilter, 'bankId'>): boolean {
  return period !== null || offerId !== null || merchantId !== null || age !== null || isUnsettled(state);
}

/** The business dates of the breaks that are asked for: of their month, or of their age. */
function datesOf({ period, age }: BreakFilter, act: Act): DateSpan {
  if (period !== null) return datesOfPeriod(period);
  return age === null ? EVER : datesOfAge(age, act.today);
}

type Read = (request: SliceRequest) => Promise<Slice<Break>>;

/** The narrowest list that holds all that is asked for: of the offer, the merchant, the month, or of what is not settled. */
function listOf(ports: Ports, act: Act, { bankCode, ...asked }: BreakFilter & { readonly bankCode: string }): Read {
  const { offerId, merchantId, period, kind } = asked;
  const { breaks } = ports;
  const dates = datesOf(asked, act);
  if (offerId !== null) return (request) => breaks.ofOffer(offerId, dates, request);
  if (merchantId !== null) return (request) => breaks.ofMerchant(merchantId, dates, request);
  if (period !== null) return (request) => breaks.ofPeriod({ bankCode, period, kind }, request);
  return (request) => breaks.unsettled(bankCode, dates, request);
}

const isIn = (day: string, { from, to }: DateSpan): boolean => (from ?? day) <= day && day <= (to ?? day);
const isAsked = <Value>(asked: Value | null, value: Value | null): boolean => asked === null || asked === value;

/** Whether a break of the list is asked for, whichever list it was found by. */
function isWanted({ bankCode, ...asked }: BreakFilter & { readonly bankCode: string }, act: Act) {
  const { period, offerId, merchantId, kind, state, age } = asked;
  return (found: Break): boolean => {
    const isOfAge = age === null || (found.settled === null && isIn(found.businessDate, datesOfAge(age, act.today)));
    const isHere = found.bankCode === bankCode && isAsked(period, periodOf(found.businessDate));
    const isOf = isAsked(offerId, found.offerId) && isAsked(merchantId, found.merchantId) && isAsked(kind, found.kind);
    return isHere && isOf && isOfAge && isAsked(state, breakState(found, act.today));
  };
}

/** A page of the breaks of a bank that the caller may see; see `isFindable` for what may be asked. */
export async function listBreaks(ports: Ports, act: Act, query: BreakQuery): Promise<Slice<Break>> {
  if (!mayDo(act.caller.role, 'break:read')) return NO_ROWS;
  const bank = await findBank(ports, act, query.bankId);
  if (bank === undefined) return NO_ROWS;
  const asked = { ...query, bankCode: bank.code };
  return keepVisible(listOf(ports, act, asked), query.page, { wanted: isWanted(asked, act) });
}
