import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import type { Facility } from '../facility/facility.ts';
import type { ServiceItemId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { ServiceItem, ServiceItemFacts } from './service-item.ts';

/** The most items of one centre, closed ones among them. */
export const MOST_ITEMS = 500;
const MOST_PROMISED_DAYS = 366;

/** An item to be opened at a centre that has so many already. */
export interface ServiceItemOpening {
  readonly id: ServiceItemId;
  readonly code: string;
  readonly facility: Facility;
  readonly facts: ServiceItemFacts;
  readonly openedOn: LocalDate;
  readonly known: number;
}

type ItemDecision = Result<Decided<ServiceItem>, Problem>;

function refuseFacts({ windowNames = [] }: Facility, { window, promisedDays }: ServiceItemFacts): Problem | undefined {
  if (windowNames.length > 0 && !windowNames.includes(window)) return ruleProblem('INPUT_INVALID', 'window');
  const fits = promisedDays === null || (promisedDays >= 0 && promisedDays <= MOST_PROMISED_DAYS);
  return fits ? undefined : ruleProblem('INPUT_INVALID', 'promisedDays');
}

function refusePlace({ facility, openedOn, known }: ServiceItemOpening, act: Act): Problem | undefined {
  if (facility.kind !== 'CENTRE') return ruleProblem('INPUT_INVALID', 'facilityId');
  if (facility.closedOn !== null) return ruleProblem('FACILITY_CLOSED', 'facilityId');
  if (openedOn > act.today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'openedOn');
  const isEarly = facility.openedOn !== null && openedOn < facility.openedOn;
  if (isEarly) return ruleProblem('INTERVAL_INVALID', 'openedOn');
  return known >= MOST_ITEMS ? ruleProblem('LIST_FULL', 'facilityId') : undefined;
}

function decided(before: ServiceItem | null, state: ServiceItem, said: { action: string; effectiveOn: LocalDate }) {
  const changes = changesBetween<ServiceItem>(before ?? {}, state);
  return succeed({ state, audit: { ...said, reason: null, changes } });
}

/**
 * Opens an item at an open service centre (FACILITY_CLOSED; INPUT_INVALID for another kind of facility), at one of its windows
 * where it names them, not before it opened (INTERVAL_INVALID). That its code is no other's is for the store to hold.
 */
export function decideOpenServiceItem(opening: ServiceItemOpening, act: Act): ItemDecision {
  const { id, code, facility, facts, openedOn } = opening;
  const problem = refusePlace(opening, act) ?? refuseFacts(facility, facts);
  if (problem !== undefined) return fail(problem);
  const place = { facilityId: facility.id, ownerId: facility.ownerId };
  const state: ServiceItem = { ...facts, ...place, id, version: 1, code, openedOn, closedOn: null };
  return decided(null, state, { action: 'OPEN_SERVICE_ITEM', effectiveOn: openedOn });
}

/** Revises what is recorded of an item that is offered (SERVICE_ITEM_CLOSED). Cases that came in before keep their due days. */
export function decideReviseServiceItem(
  { item, facility }: { readonly item: ServiceItem; readonly facility: Facility },
  facts: Partial<ServiceItemFacts>,
  act: Act,
): ItemDecision {
  if (item.closedOn !== null) return fail(ruleProblem('SERVICE_ITEM_CLOSED'));
  const state: ServiceItem = { ...item, ...facts, version: item.version + 1 };
  const problem = refuseFacts(facility, state);
  if (problem !== undefined) return fail(problem);
  return decided(item, state, { action: 'REVISE_SERVICE_ITEM', effectiveOn: act.today });
}

/** Closes an item (SERVICE_ITEM_CLOSED) from a day not after today (EFFECTIVE_DATE_IN_FUTURE), not before it opened (INTERVAL_INVALID). */
export function decideCloseServiceItem(item: ServiceItem, closedOn: LocalDate, act: Act): ItemDecision {
  if (item.closedOn !== null) return fail(ruleProblem('SERVICE_ITEM_CLOSED'));
  if (closedOn > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'closedOn'));
  if (closedOn < item.openedOn) return fail(ruleProblem('INTERVAL_INVALID', 'closedOn'));
  const state: ServiceItem = { ...item, version: item.version + 1, closedOn };
  return decided(item, state, { action: 'CLOSE_SERVICE_ITEM', effectiveOn: closedOn });
}
