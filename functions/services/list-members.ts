import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import { holdsOn } from '#domain/interval.ts';
import { valueOn } from '#domain/member/dated.ts';
import type { MemberId, UnionBodyId } from '#domain/ids.ts';
import type { Member, MembershipPlace } from '#domain/member/member.ts';
import { isMemberState, isOpenState, membershipOn, stateOn } from '#domain/member/membership.ts';
import { openTransfer, type ShownState } from '#domain/member/transitions.ts';
import { findReached } from './body-reach.ts';
import { keepKnown } from './keep-visible.ts';
import { seenMember } from './member-access.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { MembershipLookup, PathLookup } from './ports/people.ts';
import type { Placed, Slice, SliceRequest } from './ports/slice.ts';
import { indexOfInitials, indexOfName } from './seal-person.ts';
import type { MembershipRow } from './ports/people-rows.ts';

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

/** A row of a list with its member, which is not loaded where the row tells enough. */
interface Listed {
  readonly row: MembershipRow;
  readonly member: Member | undefined;
  /** Of a linked duplicate, the record that stands for the person. */
  readonly standing: Member | undefined;
}

/** A member in a list, with the row that brought it in. */
interface Candidate extends Listed {
  readonly member: Member;
}

async function lookupOf(ports: Ports, place: PathLookup, query: MemberQuery): Promise<MembershipLookup> {
  if (query.name !== undefined) return { ...place, by: { name: await indexOfName(ports, query.name) } };
  if (query.initials === undefined) return place;
  return { ...place, by: { initials: await indexOfInitials(ports, query.initials) } };
}

function isInState({ row, member }: Candidate, query: MemberQuery, act: Act): boolean {
  const membership = member.memberships[row.number];
  const state = membership === undefined ? undefined : stateOn(membership, query.asOf);
  if (state === undefined) return false;
  const isNow = query.asOf >= act.today && row.number === member.memberships.length - 1;
  const transferring = isNow && openTransfer(member, act.now) !== undefined;
  if (query.state === undefined) return isMemberState(state);
  return transferring ? query.state === 'TRANSFERRING' : query.state === state;
}

function matches(listed: Candidate, query: MemberQuery, act: Act): boolean {
  const { attributes } = listed.member;
  const { migrant, workUnit, asOf } = query;
  if (migrant !== undefined && (valueOn(attributes.migrant, asOf)?.value ?? false) !== migrant) return false;
  if (workUnit !== undefined && valueOn(attributes.workUnit, asOf)?.value !== workUnit) return false;
  return isInState(listed, query, act);
}

/** Whether the person stands in the list by another row: that of the record which stands for it, on the same day. */
function isTwice({ standing }: Listed, { asOf }: MemberQuery, isListed: (place: MembershipPlace) => boolean): boolean {
  const other = standing === undefined ? undefined : membershipOn(standing, asOf);
  return other !== undefined && isListed(other.membership.place);
}

/** An ended state lasts, so whoever asks for one is told of it on every later day; else a row counts up to its end. */
function mayHold(row: MembershipRow, { asOf, state }: MemberQuery): boolean {
  const isEndedState = state !== undefined && state !== 'TRANSFERRING' && !isOpenState(state);
  return isEndedState ? row.to !== null && row.to <= asOf : holdsOn(row, asOf);
}

async function readStanding(
  ports: Ports,
  members: readonly (Member | undefined)[],
): Promise<ReadonlyMap<MemberId | null, Member | undefined>> {
  const ids = members.flatMap((member) =>
    member === undefined || member.duplicateOf === null ? [] : [member.duplicateOf],
  );
  const records = ids.length === 0 ? [] : await ports.members.findAll(ids);
  return new Map(ids.map((id, index) => [id, records[index]]));
}

async function readListed(
  ports: Ports,
  asksFor: (row: MembershipRow) => boolean,
  rows: Slice<MembershipRow> | undefined,
): Promise<Slice<Listed> | undefined> {
  if (rows === undefined) return undefined;
  const asked = rows.items.map(({ item }) => item).filter(asksFor);
  const members = await ports.members.findAll(asked.map(({ memberId }) => memberId));
  const found = new Map(asked.map((row, index) => [row, members[index]]));
  const standing = await readStanding(ports, members);
  const items = rows.items.map(({ item: row, position }): Placed<Listed> => {
    const member = found.get(row);
    if (member === undefined && found.has(row))
      throw new Error(`The member of a row, ${row.memberId}, does not exist.`);
    return { item: { row, member, standing: standing.get(member?.duplicateOf ?? null) }, position };
  });
  return { ...rows, items };
}

/**
 * The member of a listed row as the caller sees it. Today's members of a body in scope are in scope, which costs no read;
 * of past ones some are another body's now and are seen in part, or not at all, and a move that is agreed for a day to come
 * brings bodies below that are not in scope yet.
 */
function viewOf(
  ports: Ports,
  { act, asOf }: { readonly act: Act; readonly asOf: LocalDate },
  { row, member }: Candidate,
): Member | Promise<Member | undefined> {
  const isCurrent = asOf === act.today && row.number === member.memberships.length - 1;
  return isCurrent ? member : seenMember(ports, act, member);
}

/**
 * A page of the members of a body, or of it and all below it, in the order of body and member: one Query of rows and one
 * BatchGet of members, at any size. Nothing for a body outside of the caller's scope; undefined for a
 * position from before a body came or went by a move.
 */
export async function listMembers(
  ports: Ports,
  act: Act,
  { query, request }: { readonly query: MemberQuery; readonly request: SliceRequest },
): Promise<Slice<Member> | undefined> {
  if (!mayDo(act.caller.role, 'member:read')) return NO_ROWS;
  const reached = await findReached(ports, act, { ...query, day: query.asOf });
  if (reached === undefined) return NO_ROWS;
  const lookup = await lookupOf(ports, reached.lookup, query);
  const { asOf } = query;
  const { paths, subtree } = reached.lookup;
  const isListed = ({ bodyPath }: MembershipPlace): boolean =>
    reached.holds(bodyPath) && paths.some((path) => (subtree ? bodyPath.startsWith(path) : bodyPath === path));
  const isReached = ({ place }: MembershipRow): boolean => reached.holds(place.bodyPath);
  // Rows reached today are the caller's; of past days the member tells, also of a row that ended before, at which a page may end.
  const asksFor = (row: MembershipRow): boolean => isReached(row) && (asOf !== act.today || mayHold(row, query));
  const read = async (part: SliceRequest): Promise<Slice<Listed> | undefined> =>
    readListed(ports, asksFor, await ports.members.rows(lookup, part));
  const views = new Map<Listed, Member>();
  const visible = async (listed: Listed): Promise<boolean> => {
    const { row, member } = listed;
    if (member === undefined) return isReached(row);
    const view = await viewOf(ports, { act, asOf }, { ...listed, member });
    if (view !== undefined) views.set(listed, view);
    return view !== undefined;
  };
  const wanted = (listed: Listed): boolean => {
    const { row, member } = listed;
    if (member === undefined || !mayHold(row, query) || isTwice(listed, query, isListed)) return false;
    return matches({ ...listed, member }, query, act);
  };
  const page = await keepKnown(read, request, { visible, wanted });
  if (page === undefined) return undefined;
  const items = page.items.flatMap(({ item, position }) => {
    const view = views.get(item);
    return view === undefined ? [] : [{ item: view, position }];
  });
  return { ...page, items };
}
