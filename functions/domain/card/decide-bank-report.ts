import type { Act } from '../act.ts';
import { addDays, dayOf, earlier, startOf, type Instant, type LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { BankState, BenefitCard, CardState } from './benefit-card.ts';
import { changeCard, type CardChange, type ToldOfCard } from './card-change.ts';
import { expiryAt, spanOfToken, stateAt } from './card-at.ts';
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

/** When the next state that is known begins. */
function nextAfter(card: BenefitCard, from: Instant, act: Act): Instant | null {
  return stateAt(card.states, from, act.now)?.to ?? null;
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
  if (card.tokens.length >= MOST_TOKENS || card.states.length >= MOST_STATES)
    return fail(ruleProblem('LIST_FULL', 'id'));
  const recordedAt = act.now;
  const { token, lastFour, state, from, expiresOn } = report;
  const facts = {
    tokens: [...card.tokens, { token, lastFour, from, recordedAt }],
    states: [...card.states, { state, from, recordedAt }],
    expiries: withExpiry(card, expiresOn, act),
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

function withExpiry(card: BenefitCard, expiresOn: LocalDate, act: Act): BenefitCard['expiries'] {
  return expiryAt(card, act.now) === expiresOn ? card.expiries : [...card.expiries, { expiresOn, recordedAt: act.now }];
}

/** Another date of expiry, where the state is nothing new. */
function renew(card: BenefitCard, report: BankReport, act: Act): Result<ReportedCard, Problem> {
  const expiries = withExpiry(card, report.expiresOn, act);
  if (expiries === card.expiries) return succeed({ outcome: 'UNCHANGED', change: null });
  if (expiries.length > MOST_EXPIRIES) return fail(ruleProblem('LIST_FULL', 'id'));
  const told: ToldOfCard = { ...daysBetweenExpiries(card, report, act), reason: 'CARD_EXPIRY' };
  const change = changeCard(card, { action: 'RECORD_EXPIRY', facts: { expiries }, told }, act);
  return succeed({ outcome: 'APPLIED', change });
}

/** A state that is new at its instant; one before the latest known state corrects the history. */
function record(card: BenefitCard, report: BankReport, act: Act): Result<ReportedCard, Problem> {
  const { state, from, expiresOn } = report;
  const before = stateBefore(card, report, act);
  if (before === 'CANCELLED' && state === 'REPLACED') return fail(ruleProblem('REPLACE_CANCELLED', 'state'));
  // A lost card is issued again with a new token only.
  if (!mayFollow(before, state) || state === 'ISSUED') return fail(illegalCardStep(before, state));
  if (card.states.length >= MOST_STATES || card.expiries.length >= MOST_EXPIRIES)
    return fail(ruleProblem('LIST_FULL', 'id'));
  const to = nextAfter(card, from, act);
  const facts = {
    states: [...card.states, { state, from, recordedAt: act.now }],
    expiries: withExpiry(card, expiresOn, act),
  };
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

/** The date of expiry of a token that was replaced since is not the card's any more. */
function withoutExpiry(card: BenefitCard, report: BankReport, act: Act): BankReport {
  return { ...report, expiresOn: expiryAt(card, act.now) ?? report.expiresOn };
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
 * Records what the bank says of a card. Only a bank does (ACTIVATE_BY_UNION), and of nothing that is still to come
 * (EFFECTIVE_DATE_IN_FUTURE). A step that is not listed from the state at its instant is illegal; a cancelled card is never
 * replaced (REPLACE_CANCELLED).
 */
export function decideBankReport(card: BenefitCard, report: BankReport, act: Act): Result<ReportedCard, Problem> {
  if (act.caller.role !== 'BANK') return fail(ruleProblem('ACTIVATE_BY_UNION'));
  if (report.from > act.now) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'from'));
  const isKnown = card.tokens.some(({ token }) => token === report.token);
  if (!isKnown) return link(card, report, act);
  const span = spanOfToken(card.tokens, report.token, { at: report.from, knownAt: act.now });
  if (span === undefined || (span.to !== null && report.from >= span.to)) return ofOldToken(card, report, act);
  // Before the card had this token, it was another one's, or none at all.
  if (report.from < span.from) return fail(illegalCardStep(stateBefore(card, report, act), report.state));
  return ofToken(card, span.to === null ? report : withoutExpiry(card, report, act), { act, since: span.from });
}
