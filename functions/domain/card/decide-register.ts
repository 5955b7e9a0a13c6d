import type { Act } from '../act.ts';
import { addDays, type LocalDate } from '../day.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { BenefitCard } from './benefit-card.ts';
import { actAfter, changeCard, instantsOf, type CardChange } from './card-change.ts';
import { isMemberOn, stateAt } from './card-at.ts';

/** From how many days before its end on a registration may be renewed. */
const RENEWAL_DAYS = 30;
/** More than a card has in a lifetime. */
const MOST_REGISTRATIONS = 100;

/** The day a year after `day`; the one after 28 February for a 29 February that has no like. */
export function yearAfter(day: LocalDate): LocalDate {
  const [year = '', month = '', date = ''] = day.split('-');
  const next = `${String(Number(year) + 1).padStart(4, '0')}-${month}-${date}`;
  const isDay = new Date(`${next}T00:00:00.000Z`).toISOString().startsWith(next);
  return (isDay ? next : `${next.slice(0, 4)}-03-01`) as LocalDate;
}

/** The first day that no registration covers any more; null where there never was one. */
export function registeredUntil({ registrations }: Pick<BenefitCard, 'registrations'>): LocalDate | null {
  const ends = registrations.map(({ to }) => to).toSorted();
  return ends.at(-1) ?? null;
}

/** The first day on which the registration may be renewed; null where there is none that still holds. */
export function renewableFrom(
  card: Pick<BenefitCard, 'registrations'>,
  { today }: Pick<Act, 'today'>,
): LocalDate | null {
  const until = registeredUntil(card);
  return until === null || until <= today ? null : addDays(until, -RENEWAL_DAYS);
}

/** The first day of the registration to be: today, or the end of the one that is to be renewed. */
function firstDay(card: BenefitCard, from: LocalDate | null, act: Act): Result<LocalDate, RuleProblem> {
  const until = registeredUntil(card);
  const begins = until !== null && until > act.today ? until : act.today;
  if (from !== null && from < begins) return fail(ruleProblem('BACKDATE_REGISTRATION', 'from'));
  if (from !== null && from > begins) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'from'));
  const renewable = renewableFrom(card, act);
  return renewable !== null && renewable > act.today
    ? fail(ruleProblem('REGISTRATION_NOT_DUE', 'from'))
    : succeed(begins);
}

/**
 * Registers a card for a year, or renews it from 30 days before its end on (REGISTRATION_NOT_DUE): it has to be activated
 * (REGISTER_UNACTIVATED) and its holder a member today (REGISTER_WITHOUT_MEMBERSHIP). It begins today, or where the last
 * one ends: neither before (BACKDATE_REGISTRATION) nor after (EFFECTIVE_DATE_IN_FUTURE).
 */
export function decideRegisterCard(
  card: BenefitCard,
  from: LocalDate | null,
  asked: Act,
): Result<CardChange, RuleProblem> {
  const act = actAfter(card, asked);
  if (stateAt(card.states, act.now, act.now)?.state !== 'ACTIVATED')
    return fail(ruleProblem('REGISTER_UNACTIVATED', 'id'));
  if (!isMemberOn(card, act)) return fail(ruleProblem('REGISTER_WITHOUT_MEMBERSHIP', 'id'));
  const begins = firstDay(card, from, act);
  if (!begins.ok) return begins;
  if (card.registrations.length >= MOST_REGISTRATIONS) return fail(ruleProblem('LIST_FULL', 'id'));
  const span = { from: begins.value, to: yearAfter(begins.value) };
  const registrations = [...card.registrations, { ...span, recordedAt: act.now }];
  const told = { ...instantsOf(span), reason: 'REGISTRATION' as const };
  const step = { action: 'REGISTER_CARD', facts: { registrations }, told, effectiveOn: span.from };
  return succeed(changeCard(card, step, act));
}
