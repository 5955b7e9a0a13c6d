import type { Act } from '../act.ts';
import { addDays, dayOf, earlier, startOf, type Instant, type LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { BankState, BenefitCard, CardState } from './benefit-card.ts';
import { actAfter, changeCard, type CardChange, type ToldOfCard } from './card-change.ts';
import { expiryAt, spanOfToken, stateAt, type CardStateSpan } from './card-at.ts';
import type { CardToken } from './card-token.ts';
import { MOST_STATES } from './decide-application.ts';
import { illegalCardStep, lastState, mayFollow } from './transitions.ts';

/** What the bank says of a card. */
export interface BankReport {
  readonly token: CardToken;
  readonly lastFour: string;
  readonly state: BankState;
  /** The instant from which the state holds. */
  readonly from: Instant;
  readonly expiresOn: LocalDate;
}

/** What came of a report: bank-files.md, CARDSTATUS. */
export type BankOutcome = 'APPLIED' | 'UNCHANGED' | 'LINKED' | 'LATE_APPLIED';

/** What came of a report, and the change; null where nothing is new. */
export interface ReportedCard {
  readonly outcome: BankOutcome;
  readonly change: CardChange | null;
}

interface Telling {
  readonly act: Act;
  readonly told: ToldOfCard;
}

const MOST_TOKENS = 20;
const MOST_EXPIRIES = 100;

/** The state before the report's instant, or at it, as known now. */
function stateBefore(card: BenefitCard, { from }: BankReport, act: Act): CardState {
  return stateAt(card.states, from, act.now)?.state ?? 'APPLIED';
}

/** The next state that is known; null where none follows. */
function nextAfter(card: BenefitCard, from: Instant, act: Act): CardStateSpan | null {
  const to = stateAt(card.states, from, act.now)?.to ?? null;
  return to === null ? null : (stateAt(card.states, to, act.now) ?? null);
}

/** Whether a card takes a state more; that it is lost or cancelled always goes in, for it protects the holder. */
function hasRoom({ states }: BenefitCard, state: BankState): boolean {
  const kept = state === 'CANCELLED' ? 2 : state === 'LOST' ? 1 : 0;
  return states.length < MOST_STATES + kept;
}

/** The states of a card that another token is for, or an application's, which is no card yet. */
const WAITING: ReadonlySet<CardState> = new Set([
  ...(['APPLIED', 'SENT_TO_BANK', 'REJECTED_BY_BANK'] as const),
  ...(['LOST', 'REPLACED'] as const),
]);

/** A new token: the card that was applied for is issued, or one that was lost or replaced is issued again. */
function link(card: BenefitCard, report: BankReport, act: Act): Result<ReportedCard, Problem> {
  const before = lastState(card);
  if (before.state === 'CANCELLED') return fail(ruleProblem('REPLACE_CANCELLED', 'token'));
  if (!WAITING.has(before.state)) return fail(ruleProblem('CARD_UNKNOWN_TO_UNION', 'token'));
  if (report.state !== 'ISSUED' || !mayFollow(before.state, 'ISSUED') || report.from < before.from) {
    return fail(illegalCardStep(before.state, report.state));
  }
  const expiries = withExpiry(card, report, act);
  const isFull = card.tokens.length >= MOST_TOKENS || expiries.length > MOST_EXPIRIES;
  if (isFull || !hasRoom(card, report.state)) return fail(ruleProblem('LIST_FULL', 'id'));
  const recordedAt = act.now;
  const { token, lastFour, state, from } = report;
  const facts = {
    tokens: [...card.tokens, { token, lastFour, from, recordedAt }],
    states: [...card.states, { state, from, recordedAt }],
    expiries,
  };
  const told = toldWithExpiry(card, report, { act, told: { from, to: null, reason: 'CARD_TOKEN' } });
  const change = changeCard(card, { action: 'LINK_CARD', facts, told, effectiveOn: dayOf(from) }, act);
  return succeed({ outcome: 'LINKED', change });
}

/** The time for which another date of expiry makes a difference: the days behind the earlier of both up to the later. */
function daysBetweenExpiries(card: BenefitCard, { expiresOn }: BankReport, act: Act) {
  const known = expiryAt(card, act.now) ?? expiresOn;
  const first = startOf(addDays(earlier(known, expiresOn), 1));
  return { from: first, to: startOf(addDays(known > expiresOn ? known : expiresOn, 1)) };
}

/** What followers are told of a state or token, and of the date of expiry that came with it. */
function toldWithExpiry(card: BenefitCard, report: BankReport, { act, told }: Telling): ToldOfCard {
  const days = daysBetweenExpiries(card, report, act);
  if (days.from === days.to) return told;
  const from = days.from < told.from ? days.from : told.from;
  return { ...told, from, to: told.to !== null && told.to < days.to ? days.to : told.to };
}

function withExpiry(card: BenefitCard, { expiresOn, from }: BankReport, { now }: Act): BenefitCard['expiries'] {
  const isKnown = expiryAt(card, now) === expiresOn;
  return isKnown ? card.expiries : [...card.expiries, { expiresOn, from, recordedAt: now }];
}

/** Another date of expiry, where the state is nothing new. */
function renew(card: BenefitCard, report: BankReport, act: Act): Result<ReportedCard, Problem> {
  const expiries = withExpiry(card, report, act);
  if (expiries === card.expiries) return succeed({ outcome: 'UNCHANGED', change: null });
  if (expiries.length > MOST_EXPIRIES) return fail(ruleProblem('LIST_FULL', 'id'));
  const told: ToldOfCard = { ...daysBetweenExpiries(card, report, act), reason: 'CARD_EXPIRY' };
  const change = changeCard(card, { action: 'RECORD_EXPIRY', facts: { expiries }, told }, act);
  return succeed({ outcome: 'APPLIED', change });
}

/** A state that is new at its instant; one before the latest known state corrects the history. */
function record(card: BenefitCard, report: BankReport, act: Act): Result<ReportedCard, Problem> {
  const { state, from } = report;
  const before = stateBefore(card, report, act);
  if (before === 'CANCELLED' && state === 'REPLACED') return fail(ruleProblem('REPLACE_CANCELLED', 'state'));
  // A lost card is issued again with a new token only.
  if (!mayFollow(before, state) || state === 'ISSUED') return fail(illegalCardStep(before, state));
  const next = nextAfter(card, from, act);
  // A late row may not stand before what cannot follow it: a card that was cancelled would come back.
  if (next !== null && next.state !== state && !mayFollow(state, next.state))
    return fail(illegalCardStep(before, state));
  const expiries = withExpiry(card, report, act);
  const isFull = !hasRoom(card, state) || expiries.length > MOST_EXPIRIES;
  if (isFull) return fail(ruleProblem('LIST_FULL', 'id'));
  const to = next?.from ?? null;
  const facts = { states: [...card.states, { state, from, recordedAt: act.now }], expiries };
  const told = toldWithExpiry(card, report, { act, told: { from, to, reason: 'CARD_STATE' } });
  const step = { action: `RECORD_${state}`, facts, told, effectiveOn: dayOf(from) };
  return succeed({ outcome: to === null ? 'APPLIED' : 'LATE_APPLIED', change: changeCard(card, step, act) });
}

/** What is said of a token that the card had no more by then: that it is replaced or cancelled is nothing new. */
function ofOldToken(card: BenefitCard, report: BankReport, act: Act): Result<ReportedCard, Problem> {
  const isOver = report.state === 'REPLACED' || report.state === 'CANCELLED';
  if (isOver) return succeed({ outcome: 'UNCHANGED', change: null });
  return fail(illegalCardStep(stateBefore(card, report, act), report.state));
}

/**
 * What is said of a card with the date of expiry that stands: what was said of a token that was replaced since, or of an
 * earlier instant than the date that is known, takes no renewal back.
 */
function withStandingExpiry(
  card: BenefitCard,
  report: BankReport,
  { isReplaced }: { readonly isReplaced: boolean },
): BankReport {
  const known = card.expiries.at(-1);
  const stands = known !== undefined && (isReplaced || report.from < known.from);
  return stands ? { ...report, expiresOn: known.expiresOn } : report;
}

/** What is said of a token for a time at which the card had it; that it was issued then is known from the first time on. */
function ofToken(
  card: BenefitCard,
  report: BankReport,
  { act, since }: { readonly act: Act; readonly since: Instant },
): Result<ReportedCard, Problem> {
  const isIssue = report.state === 'ISSUED' && report.from === since;
  const isKnown = isIssue || stateBefore(card, report, act) === report.state;
  return isKnown ? renew(card, report, act) : record(card, report, act);
}

/**
 * Records what the bank says of a card. Only a bank does (ACTIVATE_BY_UNION), and of no day that is still to come
 * (EFFECTIVE_DATE_IN_FUTURE). A step that is not listed from the state at its instant, or to the one that is known to follow,
 * is illegal; a cancelled card is never replaced (REPLACE_CANCELLED).
 */
export function decideBankReport(card: BenefitCard, report: BankReport, asked: Act): Result<ReportedCard, Problem> {
  if (asked.caller.role !== 'BANK') return fail(ruleProblem('ACTIVATE_BY_UNION'));
  if (dayOf(report.from) > asked.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'from'));
  const act = actAfter(card, asked);
  const isKnown = card.tokens.some(({ token }) => token === report.token);
  if (!isKnown) return link(card, report, act);
  const span = spanOfToken(card.tokens, report.token, { at: report.from, knownAt: act.now });
  if (span === undefined || (span.to !== null && report.from >= span.to)) return ofOldToken(card, report, act);
  // Before the card had this token, it was another one's, or none at all.
  if (report.from < span.from) return fail(illegalCardStep(stateBefore(card, report, act), report.state));
  const said = withStandingExpiry(card, report, { isReplaced: span.to !== null });
  return ofToken(card, said, { act, since: span.from });
}
