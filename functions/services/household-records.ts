import { recordOfPerson, type HardshipFile } from '#domain/hardship/hardship-file.ts';
import {
  isRecordName,
  namesOfPerson,
  type HouseholdFacts,
  type HouseholdPerson,
  type PersonName,
} from '#domain/hardship/household.ts';
import type { MemberId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { recordsOf, standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';

/** What a person is known by: the record that stands for the person, those linked to it, and the documents of all. */
export async function namesOfRecord(ports: Ports, standing: Member): Promise<readonly PersonName[]> {
  const records = await recordsOf(ports.members.read, standing);
  return records.flatMap(({ id, documentIndex }) => [id, documentIndex]);
}

/** The record a person was recorded by, and the one that stands for the person: the same, unless it is a duplicate. */
export interface PersonRecord {
  readonly own: Member;
  readonly standing: Member;
}

/** Records by the numbers of the persons in a file. */
export type PersonRecords = ReadonlyMap<number, PersonRecord>;

async function withStanding(ports: Ports, own: Member | undefined): Promise<PersonRecord | undefined> {
  const standing = await standingRecord(ports.members.read, own);
  return own === undefined || standing === undefined ? undefined : { own, standing };
}

/** The records a file's persons were recorded by, as they stand now, in whatever federation that is. */
export async function readRecordsOf(ports: Ports, file: HardshipFile): Promise<PersonRecords> {
  const records = file.household.persons.map(async (person) => {
    const read = async (id: MemberId) => withStanding(ports, await ports.members.read(id));
    const id = recordOfPerson(file, person);
    const record = id === undefined ? undefined : await read(id);
    return record === undefined ? [] : [[person.number, record] as const];
  });
  return new Map((await Promise.all(records)).flat());
}

/** A household to be kept by a file. */
interface Recording {
  readonly federation: RegionCode;
  readonly household: HouseholdFacts;
  /** Records of its persons that were read: what is decided and sealed is what has to hold. */
  readonly records: PersonRecords;
  /** The persons the file had before. */
  readonly before: readonly HouseholdPerson[];
}

/** A household whose persons are known by their records, and what has to hold of these when it is written. */
interface Recorded {
  readonly household: HouseholdFacts;
  readonly writes: readonly Write[];
}

/** The federation's records of the persons: those read, or else those of their documents. */
async function recordsIn(ports: Ports, { federation, household, records }: Recording): Promise<PersonRecords> {
  const known = new Map([...records].filter(([, { standing }]) => standing.federation === federation));
  const others = household.persons.filter(({ number }) => !known.has(number));
  const found = await ports.members.readAllByDocument(
    others.map(({ documentIndex: document }) => ({ federation, document })),
  );
  const standing = await Promise.all(found.map((own) => withStanding(ports, own)));
  const more = others.flatMap(({ number }, index) => {
    const record = standing[index];
    return record === undefined ? [] : [[number, record] as const];
  });
  return new Map([...known, ...more]);
}

/** Whether a name that a person had leads to somebody else in the federation by now. */
async function isOfAnother(
  ports: Ports,
  { federation, standing }: { readonly federation: RegionCode; readonly standing: Member | undefined },
  name: PersonName,
): Promise<boolean> {
  const record = isRecordName(name) ? ports.members.read(name) : ports.members.readByDocument(federation, name);
  const found = await standingRecord(ports.members.read, await record);
  return found?.federation === federation && found.id !== standing?.id;
}

/** A person by the names of the record and those the file had, but for what has become somebody else's. */
async function withNames(
  ports: Ports,
  { federation, before }: Recording,
  { person, record }: { readonly person: HouseholdPerson; readonly record: PersonRecord | undefined },
): Promise<HouseholdPerson> {
  const documentIndex = record?.own.documentIndex ?? person.documentIndex;
  const now = record === undefined ? [] : [record.own.id, ...(await namesOfRecord(ports, record.standing))];
  const known = new Set<PersonName>([documentIndex, ...now]);
  const old = before.filter(({ number }) => number === person.number).flatMap(namesOfPerson);
  const kept = [...new Set(old)].filter((name) => !known.has(name));
  const lost = await Promise.all(
    kept.map((name) => isOfAnother(ports, { federation, standing: record?.standing }, name)),
  );
  return {
    ...person,
    documentIndex,
    knownBy: [...new Set([...now, ...kept.filter((_, index) => lost[index] !== true)])],
  };
}

function requirements({ own, standing }: PersonRecord): readonly Write[] {
  const records = own.id === standing.id ? [standing] : [standing, own];
  return records.map(({ id, version }) => ({ type: 'REQUIRE_MEMBER', id, version }));
}

/**
 * Adds to the persons of a household what members' records know them by, so that no other document of theirs leads into
 * a second file; a person the file has keeps its record and names. INPUT_INVALID where two of them are one person by any
 * name. Whether the caller may see the records plays no part.
 */
export async function withRecords(ports: Ports, recording: Recording): Promise<Result<Recorded, Problem>> {
  const records = await recordsIn(ports, recording);
  const persons = await Promise.all(
    recording.household.persons.map((person) =>
      withNames(ports, recording, { person, record: records.get(person.number) }),
    ),
  );
  const names = persons.flatMap((person) => [...new Set(namesOfPerson(person))]);
  if (new Set(names).size < names.length) return fail(ruleProblem('INPUT_INVALID', 'household', 'relatives'));
  const writes = persons.flatMap(({ number }) => {
    const record = records.get(number);
    return record === undefined ? [] : requirements(record);
  });
  return succeed({ household: { ...recording.household, persons }, writes });
}
