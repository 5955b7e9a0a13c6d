import type { Act } from '#domain/act.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import { MAIN_PERSON, type PersonSecrets } from '#domain/hardship/household.ts';
import { isSeenWhole } from '#domain/member/member-view.ts';
import type { PersonalFacts } from '#domain/member/member.ts';
import { openPersons } from './hardship-access.ts';
import type { PersonRecord, PersonRecords } from './household-records.ts';
import { seenMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import { openPerson } from './seal-person.ts';

/** The facts of a record, as far as the caller sees it as a whole; undefined where that is not so. */
async function factsFor(ports: Ports, act: Act, record: PersonRecord | undefined): Promise<PersonalFacts | undefined> {
  if (record === undefined) return undefined;
  const seen = await seenMember(ports, act, record.standing);
  return seen !== undefined && isSeenWhole(seen, record.standing) ? openPerson(ports, seen) : undefined;
}

/**
 * The persons a file has, in the clear, brought up to date by their records where the caller sees these as a whole: the
 * main person in all, the others by name, document and birth date; how to reach and pay them is said for the file.
 */
export async function openKeptPersons(
  ports: Ports,
  act: Act,
  { file, records }: { readonly file: HardshipFile; readonly records: PersonRecords },
): Promise<readonly PersonSecrets[]> {
  const persons = await openPersons(ports, file);
  return Promise.all(
    persons.map(async (person) => {
      const facts = await factsFor(ports, act, records.get(person.number));
      if (facts === undefined) return person;
      if (person.number === MAIN_PERSON) return { ...person, ...facts };
      const { name, documentType, documentNumber, birthDate } = facts;
      return { ...person, name, documentType, documentNumber, birthDate };
    }),
  );
}
