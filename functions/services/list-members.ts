import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import { holdsOn } from '#domain/interval.ts';
import { valueOn } from '#domain/member/dated.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { Member, MembershipPlace } from '#domain/member/member.ts';
import { currentMembership, foundBy, isMemberState, isOpenState } from '#domain/member/membership.ts';
import { tellingMembership, type PeopleList, type Telling } from '#domain/member/telling.ts';
import { openTransfer, type ShownState } from '#domain/member/transitions.ts';
import { findReached, type Reached } from './body-reach.ts';
import { keepKnown, type Sieve } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { MembershipLookup, PathLookup } from './ports/people.ts';
import type { MembershipRow } from './ports/people-rows.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { readListed, seenRecords, type Listed } from './read-member-rows.ts';
import { indexOfInitials, indexOfName } from './seal-person.ts';

/** Whose members to list, as they were on a day, and which of them. */
export interface MemberQuery {
  readonly unionBodyId: UnionBodyId;
  /** Whether members of the bodies below count too. */
  readonly subtree: boolean;
  readonly asOf: LocalDate;
  /** Undefined: those who were members, active or retained. */
  readonly state?: ShownState | undefined;
  readonly migrant?: boolean | undefined;
  readonly workUnit?: string | undefined;
  readonly name?: string | undefined;
  readonly initials?: string | undefined;
}

async function lookupOf(ports: Ports, place: PathLookup, query: MemberQuery): Promise<MembershipLookup> {
  if (query.name !== undefined) return { ...place, by: { name: await indexOfName(ports, query.name) } };
  if (query.initials === undefined) return place;
  return { ...place, by: { initials: await indexOfInitials(ports, query.initials) } };
}

function isInState({ record, membership, state }: Telling, query: MemberQuery, act: Act): boolean {
  if (query.state === undefined) return isMemberState(state);
  const isNow = query.asOf >= act.today && membership === currentMembership(record);
  const transferring = isNow && openTransfer(record, act.now) !== undefined;
  return query.state === (transferring ? 'TRANSFERRING' : state);
}

function isOfFacts({ attributes }: Member, { migrant, workUnit, asOf }: MemberQuery): boolean {
  if (migrant !== undefined && (valueOn(attributes.migrant, asOf)?.value ?? false) !== migrant) return false;
  return workUnit === undefined || valueOn(attributes.workUnit, asOf)?.value === workUnit;
}

/** Whether a lookup finds a membership by what the caller knows of it: a later name is another body's business. */
function isFoundBy({ by }: MembershipLookup, { record, membership }: Telling): boolean {
  if (by === undefined) return true;
  const known = foundBy(record, membership);
  return 'name' in by ? by.name === known.nameIndex : by.initials === known.initialsIndex;
}

/** An ended state lasts, so whoever asks for one is told of it on every later day; else a row counts up to its end. */
function mayHold(row: MembershipRow, { asOf, state }: MemberQuery): boolean {
  const isEndedState = state !== undefined && state !== 'TRANSFERRING' && !isOpenState(state);
  return isEndedState ? row.to !== null && row.to <= asOf : holdsOn(row, asOf);
}

/** A list as it is asked for: the query, and where its rows are found. */
interface Asked {
  readonly query: MemberQuery;
  readonly lookup: MembershipLookup;
  readonly holds: Reached['holds'];
}

function peopleList({ query, lookup, holds }: Asked, act: Act): PeopleList {
  const { paths, subtree } = lookup;
  return {
    day: query.asOf,
    isListed: ({ bodyPath }: MembershipPlace) =>
      holds(bodyPath) && paths.some((path) => (subtree ? bodyPath.startsWith(path) : bodyPath === path)),
    isAsked: (telling) => isInState(telling, query, act),
    isFound: (telling) => isFoundBy(lookup, telling),
  };
}

/** Which rows are shown, each as `shown` then has it: all is decided on what the caller sees, or filters told of the rest. */
function sieveOf(ports: Ports, act: Act, asked: Asked): Required<Sieve<Listed>> & { shown: Map<Listed, Member> } {
  const { query, holds } = asked;
  const list = peopleList(asked, act);
  const seen = new Map<Listed, readonly Member[]>();
  const shown = new Map<Listed, Member>();
  const see = (listed: Listed, records: readonly Member[]): boolean => {
    const view = records.find(({ id }) => id === listed.row.memberId);
    if (view?.memberships[listed.row.number] === undefined) return false;
    seen.set(listed, records);
    shown.set(listed, view);
    return true;
  };
  const visible = (listed: Listed): boolean | Promise<boolean> => {
    if (listed.member === undefined) return holds(listed.row.place.bodyPath);
    const records = seenRecords(ports, { act, asOf: query.asOf }, listed);
    return records instanceof Promise ? records.then((views) => see(listed, views)) : see(listed, records);
  };
  const wanted = (listed: Listed): boolean => {
    const view = shown.get(listed);
    if (view === undefined || !mayHold(listed.row, query)) return false;
    const teller = tellingMembership(seen.get(listed) ?? [], list)?.membership;
    return teller === view.memberships[listed.row.number] && isOfFacts(view, query);
  };
  return { visible, wanted, shown };
}

/**
 * A page of the members of a body, or of it and all below it, in the order of body and member: each person once, see
 * `tellingMembership`. Nothing for a body outside of the caller's scope; undefined for a position from before a body came
 * or went by a move.
 */
export async function listMembers(
  ports: Ports,
  act: Act,
  { query, request }: { readonly query: MemberQuery; readonly request: SliceRequest },
): Promise<Slice<Member> | undefined> {
  if (!mayDo(act.caller.role, 'member:read')) return NO_ROWS;
  const reached = await findReached(ports, act, { ...query, day: query.asOf });
  if (reached === undefined) return NO_ROWS;
  const { holds } = reached;
  const lookup = await lookupOf(ports, reached.lookup, query);
  // Rows reached today are the caller's; of past days the member tells, also of a row that ended before, at which a page may end.
  const asksFor = (row: MembershipRow): boolean =>
    holds(row.place.bodyPath) && (query.asOf !== act.today || mayHold(row, query));
  const read = async (part: SliceRequest): Promise<Slice<Listed> | undefined> =>
    readListed(ports, asksFor, await ports.members.rows(lookup, part));
  const { shown, ...sieve } = sieveOf(ports, act, { query, lookup, holds });
  const page = await keepKnown(read, request, sieve);
  if (page === undefined) return undefined;
  const items = page.items.flatMap(({ item, position }) => {
    const view = shown.get(item);
    return view === undefined ? [] : [{ item: view, position }];
  });
  return { ...page, items };
}
