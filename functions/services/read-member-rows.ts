import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { Member } from '#domain/member/member.ts';
import { recordsOf, seenMember, standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import type { MembershipRow } from './ports/people-rows.ts';
import type { Placed, Slice } from './ports/slice.ts';

/** A row of a list with its member, which is not loaded where the row tells enough. */
export interface Listed {
  readonly row: MembershipRow;
  readonly member: Member | undefined;
  /** All records of the person, the one that stands for it first; none where the member is not loaded. */
  readonly records: readonly Member[];
}

function isLinked({ duplicateOf, duplicates }: Member): boolean {
  return duplicateOf !== null || duplicates.length > 0;
}

async function personOf(ports: Ports, member: Member): Promise<readonly Member[]> {
  return recordsOf(ports.members.find, (await standingRecord(ports.members.find, member)) ?? member);
}

/** The persons of those members who have more than one record: mostly there are none, and nothing is read. */
async function readPersons(
  ports: Ports,
  members: readonly (Member | undefined)[],
): Promise<ReadonlyMap<Member | undefined, readonly Member[]>> {
  const linked = members.flatMap((member) => (member !== undefined && isLinked(member) ? [member] : []));
  const persons = await Promise.all(linked.map((member) => personOf(ports, member)));
  return new Map(linked.map((member, index) => [member, persons[index] ?? [member]]));
}

/** A page of rows with their members, but for those rows that the list does not ask for. */
export async function readListed(
  ports: Ports,
  asksFor: (row: MembershipRow) => boolean,
  rows: Slice<MembershipRow> | undefined,
): Promise<Slice<Listed> | undefined> {
  if (rows === undefined) return undefined;
  const asked = rows.items.map(({ item }) => item).filter(asksFor);
  const members = await ports.members.findAll(asked.map(({ memberId }) => memberId));
  const found = new Map(asked.map((row, index) => [row, members[index]]));
  const persons = await readPersons(ports, members);
  const items = rows.items.map(({ item: row, position }): Placed<Listed> => {
    const member = found.get(row);
    if (member === undefined && found.has(row))
      throw new Error(`The member of a row, ${row.memberId}, does not exist.`);
    const records = persons.get(member) ?? (member === undefined ? [] : [member]);
    return { item: { row, member, records }, position };
  });
  return { ...rows, items };
}

/**
 * The records of a listed row as the caller sees them. Today's members of a body in scope are in scope, which costs no read;
 * of past ones some are another body's now and are seen in part, or not at all, and a move that is agreed for a day to come
 * brings bodies below that are not in scope yet.
 */
export function seenRecords(
  ports: Ports,
  { act, asOf }: { readonly act: Act; readonly asOf: LocalDate },
  { row, records }: Listed,
): readonly Member[] | Promise<readonly Member[]> {
  const [only, ...others] = records;
  const isWhole = others.length === 0 && asOf === act.today && row.number + 1 === only?.memberships.length;
  if (isWhole) return records;
  return Promise.all(records.map((record) => seenMember(ports, act, record))).then((seen) =>
    seen.filter((record) => record !== undefined),
  );
}
