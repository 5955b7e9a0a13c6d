import type { Act } from '#domain/act.ts';
import type { ArrearsWarning } from '#domain/case/arrears.ts';
import { isLiveCase, openFen, type Case, type CaseKind, type CaseService, type CaseState } from '#domain/case/case.ts';
import { isOverdue } from '#domain/case/due-day.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ownRecords } from './caller-line.ts';
import { findReached, type Reached } from './body-reach.ts';
import { isCaseVisible } from './case-access.ts';
import { keepKnown } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import { newestOf } from './own-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Whose cases to list: those a body handles, those that are not closed by due day, or those it took or had and handles no more. */
export interface CasePlace {
  readonly unionBodyId: UnionBodyId;
  readonly subtree: boolean;
  readonly list: 'ALL' | 'OPEN' | 'HANDED_ON';
}

/** Which cases to list; null means whatever. */
export interface CaseQuery {
  readonly place: CasePlace;
  readonly state: CaseState | null;
  readonly kind: CaseKind | null;
  readonly service: CaseService | null;
  readonly overdue: boolean | null;
  readonly waitingForMe: boolean;
}

/** A query and the page of it. */
interface Asked {
  readonly query: CaseQuery;
  readonly page: SliceRequest;
}

/**
 * Whether a case waits for the caller: it is given to the caller and not settled; it is given to nobody and waits to be
 * accepted; or somebody else said why the rest of its sum is not owed, and the caller may confirm that.
 */
function isWaitingFor({ caller }: Act, found: Case): boolean {
  const { state, assigneeId, remainder } = found;
  if (isLiveCase(found) && assigneeId === caller.id) return true;
  const isNobodys = (state === 'RECEIVED' || state === 'REFERRED') && assigneeId === null;
  if (isNobodys) return mayDo(caller.role, 'case:record');
  const mayConfirm = remainder?.confirmedBy === null && remainder.statedBy !== caller.id;
  return mayConfirm && !isLiveCase(found) && openFen(found) > 0 && mayDo(caller.role, 'case:decide');
}

function isWanted(act: Act, query: CaseQuery, found: Case): boolean {
  const { state, kind, service, overdue, waitingForMe } = query;
  if (state !== null && found.state !== state) return false;
  if (kind !== null && found.kind !== kind) return false;
  if (service !== null && found.service !== service) return false;
  if (overdue !== null && isOverdue(found, act.today) !== overdue) return false;
  return !waitingForMe || isWaitingFor(act, found);
}

async function listHandedOn(ports: Ports, act: Act, { query, page, reached }: Asked & { readonly reached: Reached }) {
  const read = (request: SliceRequest) => ports.cases.handedOnUnder(reached.lookup, request);
  const slice = await keepKnown(read, page, {
    visible: async ({ found, path }) => reached.holds(path) && (await isCaseVisible(ports, act, found)),
    wanted: ({ found, path }) => found.bodyPath !== path && isWanted(act, query, found),
  });
  if (slice === undefined) return undefined;
  return { ...slice, items: slice.items.map(({ item, position }) => ({ item: item.found, position })) };
}

/** A page of cases that the caller may see. Undefined for a position from before a body moved. */
export async function listCases(ports: Ports, act: Act, asked: Asked): Promise<Slice<Case> | undefined> {
  const { query, page } = asked;
  if (!mayDo(act.caller.role, 'case:read')) return NO_ROWS;
  const { list } = query.place;
  const reached = await findReached(ports, act, { ...query.place, day: act.today });
  if (reached === undefined) return NO_ROWS;
  if (list === 'HANDED_ON') return listHandedOn(ports, act, { ...asked, reached });
  const under = list === 'OPEN' ? ports.cases.openUnder : ports.cases.under;
  return keepKnown((request) => under(reached.lookup, request), page, {
    visible: async (found) => reached.holds(found.bodyPath) && (await isCaseVisible(ports, act, found)),
    wanted: (found) => isWanted(act, query, found),
  });
}

/** The cases that name the caller by any of its records, newest first. */
export async function listOwnCases(ports: Ports, act: Act): Promise<readonly Case[]> {
  if (!mayDo(act.caller.role, 'case:own')) return [];
  const records = await ownRecords(ports, act);
  const found = await newestOf(records, ports.cases.naming);
  return found.filter(({ memberIds }) => memberIds.some((id) => records.includes(id)));
}

/** A page of the employers that a body warns of, or one below it. Undefined for a position from before a body moved. */
export async function listArrearsWarnings(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: Omit<CasePlace, 'list'>; readonly page: SliceRequest },
): Promise<Slice<ArrearsWarning> | undefined> {
  if (!mayDo(act.caller.role, 'case:read')) return NO_ROWS;
  const reached = await findReached(ports, act, { ...query, day: act.today });
  if (reached === undefined) return NO_ROWS;
  return keepKnown((request) => ports.cases.arrearsUnder(reached.lookup, request), page, {
    visible: ({ bodyPath }) => reached.holds(bodyPath),
  });
}
