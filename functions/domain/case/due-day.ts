import { addDays, daysBetween, type LocalDate } from '../day.ts';
import { isLiveCase, type Case, type CaseKind, type CaseService } from './case.ts';

/** Within how many days a case is to be settled; a rule without a kind or service holds for all of them. */
interface DueRule {
  readonly kind?: CaseKind;
  readonly service?: CaseService;
  readonly days: number;
}

/** The rules in order: the first one that fits counts. 劳动争议调解仲裁法 gives mediation 15 days, 信访工作条例 a petition 60. */
const DUE_RULES: readonly DueRule[] = [
  { kind: 'CONSULTATION', days: 3 },
  { kind: 'PETITION', days: 60 },
  { service: 'MEDIATION', days: 15 },
  { service: 'LEGAL_AID', days: 60 },
  { service: 'SUPERVISION', days: 30 },
  { kind: 'ARREARS', days: 15 },
  { kind: 'WAGE', days: 15 },
  { kind: 'REQUEST', days: 5 },
  { days: 30 },
];

/** By which day a case of this kind and service is to be settled. `promised`: the days that a service item promises. */
export function dueDay(
  { kind, service }: Pick<Case, 'kind' | 'service'>,
  receivedOn: LocalDate,
  promised: number | null,
): LocalDate {
  const rule = DUE_RULES.find((one) => (one.kind ?? kind) === kind && (one.service ?? service) === service);
  return addDays(receivedOn, promised ?? rule?.days ?? 0);
}

/** The day on which somebody was done with what the case is about; null while nobody is. */
function doneOn(found: Pick<Case, 'state' | 'steps'>): LocalDate | null {
  if (isLiveCase(found)) return null;
  return found.steps.findLast(({ state }) => state === 'RESOLVED' || state === 'WITHDRAWN')?.from ?? null;
}

/** How many days were taken until the case was settled or withdrawn, or today while it is not. */
export function daysTaken(found: Pick<Case, 'state' | 'steps' | 'receivedOn'>, today: LocalDate): number {
  return daysBetween(found.receivedOn, doneOn(found) ?? today);
}

/** Whether the case was not settled by its due day: told by the days, and never written down. */
export function isOverdue(found: Pick<Case, 'state' | 'steps' | 'dueOn'>, today: LocalDate): boolean {
  return (doneOn(found) ?? today) > found.dueOn;
}
