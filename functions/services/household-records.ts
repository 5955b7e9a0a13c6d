import type { HouseholdFacts, HouseholdPerson } from '#domain/hardship/household.ts';
import type { MemberId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';

/** What a person is known by: the record that stands for the person, those linked to it, and the documents of all. */
export async function namesOfRecord(ports: Ports, standing: Member): Promise<readonly (MemberId | BlindIndex)[]> {
  const linked = await Promise.all(standing.duplicates.map((id) => ports.members.read(id)));
  return [standing, ...linked].flatMap((one) => (one === undefined ? [] : [one.id, one.documentIndex]));
}

/** A household to be kept by a file, whose main person is known by a member's record. */
interface Recording {
  readonly federation: RegionCode;
  /** The record that stands for the main person: what is decided and sealed is what has to hold. */
  readonly main: Member | undefined;
  readonly household: HouseholdFacts;
}

/** A household whose persons are known by their records, and what has to hold of these when it is written. */
interface Recorded {
  readonly household: HouseholdFacts;
  readonly writes: readonly Write[];
}

/** The records that stand for the persons, the main one first; undefined for whom the federation has none. */
async function standingRecords(
  ports: Ports,
  { federation, main, household }: Recording,
): Promise<readonly (Member | undefined)[]> {
  const documents = household.persons.slice(1).map(({ documentIndex: document }) => ({ federation, document }));
  const relatives = await ports.members.readAllByDocument(documents);
  return Promise.all([main, ...relatives].map((record) => standingRecord(ports.members.read, record)));
}

/**
 * Adds to the persons of a household what members' records know them by, so that no other document of theirs leads into
 * a second file. INPUT_INVALID where two of them are one member. Whether the caller may see the records plays no part.
 */
export async function withRecords(ports: Ports, recording: Recording): Promise<Result<Recorded, Problem>> {
  const records = await standingRecords(ports, recording);
  const known = records.flatMap((record) => record ?? []);
  if (new Set(known.map(({ id }) => id)).size < known.length)
    return fail(ruleProblem('INPUT_INVALID', 'household', 'relatives'));
  const persons = await Promise.all(
    recording.household.persons.map(async (person, index): Promise<HouseholdPerson> => {
      const record = records[index];
      return record === undefined ? person : { ...person, knownBy: await namesOfRecord(ports, record) };
    }),
  );
  const writes = known.map(({ id, version }): Write => ({ type: 'REQUIRE_MEMBER', id, version }));
  return succeed({ household: { ...recording.household, persons }, writes });
}
