import type { BankState, BenefitCard, CardState } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import type { Instant, LocalDate } from '#domain/day.ts';
import { isoOf } from './naive-time.ts';
import type { RowClass } from './naive-types.ts';

/** What a bank says of a card, and when that was learned. */
export interface NaiveReport {
  readonly token: string;
  readonly last4: string;
  readonly state: BankState;
  readonly at: number;
  readonly expiresOn: string;
  readonly knownAt: number;
}

/** What came of a report, and the card after it. */
export interface NaiveReported {
  readonly class: RowClass;
  readonly reasons: readonly string[];
  readonly card: BenefitCard;
}

/** A card's life by the bank's axis, as the design lists it. */
const NEXT: Readonly<Record<CardState, readonly CardState[]>> = {
  APPLIED: ['SENT_TO_BANK'],
  SENT_TO_BANK: ['ISSUED', 'REJECTED_BY_BANK'],
  REJECTED_BY_BANK: ['APPLIED'],
  ISSUED: ['ACTIVATED', 'FROZEN', 'LOST', 'CANCELLED'],
  ACTIVATED: ['FROZEN', 'LOST', 'CANCELLED'],
  FROZEN: ['ACTIVATED', 'LOST', 'CANCELLED'],
  LOST: ['ACTIVATED', 'REPLACED', 'CANCELLED', 'ISSUED'],
  REPLACED: ['ISSUED'],
  CANCELLED: [],
};
const MOST_STATES = 200;
const MOST_TOKENS = 20;
const MOST_EXPIRIES = 100;

interface Span<One> {
  readonly one: One;
  readonly from: number;
  /** Infinity where it is open. */
  readonly to: number;
}

/** Changes laid end to end; of two from one instant the one recorded later stands, and the other is nothing. */
function spansOf<One extends { readonly from: string }>(changes: readonly One[]): readonly Span<One>[] {
  const placed = changes.map((one, place) => ({ one, place, from: Date.parse(one.from) }));
  const inOrder = placed.sort((left, right) => left.from - right.from || left.place - right.place);
  const spans = inOrder.map(({ one, from }, place) => ({ one, from, to: inOrder[place + 1]?.from ?? Infinity }));
  return spans.filter(({ from, to }) => from !== to);
}

function spanAt<One extends { readonly from: string }>(changes: readonly One[], at: number): Span<One> | undefined {
  return spansOf(changes).find(({ from, to }) => from <= at && at < to);
}

/** The state that stands last in effective time. */
export function lastStateOf(card: BenefitCard): { readonly state: CardState; readonly from: number } {
  const last = spansOf(card.states).at(-1);
  if (last === undefined) throw new Error('a card has a state');
  return { state: last.one.state, from: last.from };
}

/** The token that stands last in effective time; undefined where the card never had one. */
export function lastTokenOf(card: BenefitCard): string | undefined {
  return spansOf(card.tokens).at(-1)?.one.token;
}

/** The token of a card at an instant. */
export function tokenAt(card: BenefitCard, at: number): string | undefined {
  return spanAt(card.tokens, at)?.one.token;
}

/** The state of a card at an instant. */
export function stateAt(card: BenefitCard, at: number): CardState | undefined {
  return spanAt(card.states, at)?.one.state;
}

/** Whether the card ever had the token, be it for an instant, as far as was recorded by `knownAt`. */
export function everHad(card: BenefitCard, token: string, knownAt: number): boolean {
  const known = card.tokens.filter(({ recordedAt }) => Date.parse(recordedAt) <= knownAt);
  return spansOf(known).some(({ one }) => one.token === token);
}

const illegal = (card: BenefitCard, reason?: string): NaiveReported => ({
  class: 'ILLEGAL_TRANSITION',
  reasons: reason === undefined ? [] : [reason],
  card,
});

/** When something is recorded of a card: now, and not before what was recorded of it already. */
function recordingTime(card: BenefitCard, knownAt: number): Instant {
  const { states, tokens, expiries, registrations, memberships } = card;
  const all = [...states, ...tokens, ...expiries, ...registrations, ...memberships].map((one) => one.recordedAt);
  const superseded = memberships.flatMap((one) => one.supersededAt ?? []);
  return isoOf(Math.max(knownAt, ...[...all, ...superseded].map((one) => Date.parse(one)))) as Instant;
}

/** The dates of expiry with the one that the bank says now, if it is another than the last. */
function expiriesWith(card: BenefitCard, report: NaiveReport): BenefitCard['expiries'] {
  if (card.expiries.at(-1)?.expiresOn === report.expiresOn) return card.expiries;
  const recordedAt = recordingTime(card, report.knownAt);
  const expiry = { expiresOn: report.expiresOn as LocalDate, from: isoOf(report.at) as Instant, recordedAt };
  return [...card.expiries, expiry];
}

/** Whether there is place for a state more, and for the dates of expiry; LOST and CANCELLED find a place of their own. */
function isFull(card: BenefitCard, { state }: NaiveReport, expiries: BenefitCard['expiries']): boolean {
  const extra = { CANCELLED: 2, LOST: 1 }[state as string] ?? 0;
  return card.states.length + 1 > MOST_STATES + extra || expiries.length > MOST_EXPIRIES;
}

function withState(card: BenefitCard, report: NaiveReport, expiries: BenefitCard['expiries']): BenefitCard {
  const recordedAt = recordingTime(card, report.knownAt);
  const state = { state: report.state, from: isoOf(report.at) as Instant, recordedAt };
  return { ...card, states: [...card.states, state], expiries };
}

/** A new token for a card that waits for one. */
export function linkToken(card: BenefitCard, report: NaiveReport): NaiveReported {
  const last = lastStateOf(card);
  if (report.at < last.from) return illegal(card);
  const expiries = expiriesWith(card, report);
  if (card.tokens.length + 1 > MOST_TOKENS || isFull(card, report, expiries)) return illegal(card, 'LIST_FULL');
  const recordedAt = recordingTime(card, report.knownAt);
  const { token, last4: lastFour } = report;
  const use = { token: token as CardToken, lastFour, from: isoOf(report.at) as Instant, recordedAt };
  return {
    class: 'LINKED',
    reasons: [],
    card: { ...withState(card, report, expiries), tokens: [...card.tokens, use] },
  };
}

/** What the bank says of a token that the card has or had. */
export function reportOnToken(card: BenefitCard, asSaid: NaiveReport): NaiveReported {
  const uses = spansOf(card.tokens).filter(({ one }) => one.token === asSaid.token);
  const use = uses.findLast(({ from }) => from <= asSaid.at) ?? uses[0];
  if (use === undefined || asSaid.at >= use.to) {
    const isNothingNew = asSaid.state === 'REPLACED' || asSaid.state === 'CANCELLED';
    return isNothingNew ? { class: 'UNCHANGED', reasons: [], card } : illegal(card);
  }
  if (asSaid.at < use.from) return illegal(card);
  const known = card.expiries.at(-1);
  const isOldToken = use.to !== Infinity;
  const isOldNews = known !== undefined && (isOldToken || asSaid.at < Date.parse(known.from));
  const report = isOldNews ? { ...asSaid, expiresOn: known.expiresOn } : asSaid;
  const expiries = expiriesWith(card, report);
  const before = stateAt(card, report.at) ?? 'APPLIED';
  const isItsIssue = report.state === 'ISSUED' && report.at === use.from;
  if (before === report.state || isItsIssue) {
    if (expiries.length === card.expiries.length) return { class: 'UNCHANGED', reasons: [], card };
    if (expiries.length > MOST_EXPIRIES) return illegal(card, 'LIST_FULL');
    return { class: 'APPLIED', reasons: [], card: { ...card, expiries } };
  }
  if (before === 'CANCELLED' && report.state === 'REPLACED') return illegal(card, 'REPLACE_CANCELLED');
  if (report.state === 'ISSUED' || !NEXT[before].includes(report.state)) return illegal(card);
  const next = spansOf(card.states).find(({ from }) => from > report.at)?.one.state;
  if (next !== undefined && next !== report.state && !NEXT[report.state].includes(next)) return illegal(card);
  if (isFull(card, report, expiries)) return illegal(card, 'LIST_FULL');
  return {
    class: next === undefined ? 'APPLIED' : 'LATE_APPLIED',
    reasons: [],
    card: withState(card, report, expiries),
  };
}
