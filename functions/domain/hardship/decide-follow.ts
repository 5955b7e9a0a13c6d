import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { Member } from '../member/member.ts';
import { PERSONAL_FACTS, recordOfPerson, type HardshipFile } from './hardship-file.ts';
import { namesOfPerson, type HouseholdPerson, type PersonName } from './household.ts';

type Known = Pick<Member, 'id' | 'documentIndex'>;

/** The file with other names of its persons; undefined where nobody got any. */
function renamed(
  file: HardshipFile,
  { action, rename }: { readonly action: string; readonly rename: (person: HouseholdPerson) => HouseholdPerson },
  act: Act,
): Decided<HardshipFile> | undefined {
  const persons = file.household.persons.map(rename);
  if (persons.every((person, index) => person === file.household.persons[index])) return undefined;
  const state: HardshipFile = { ...file, household: { ...file.household, persons }, version: file.version + 1 };
  const changes = changesBetween<HardshipFile>(file, state, PERSONAL_FACTS);
  return { state, audit: { action, effectiveOn: act.today, reason: null, changes } };
}

/**
 * A file after the document of a member in it was corrected: the person is known by the record and by both documents. The
 * facts the file was decided on stay as they were recorded; a revision brings them up to date. Undefined where the member
 * is nobody in it: then it only holds a document that the member had from one of its persons.
 */
export function decideFollowDocument(
  file: HardshipFile,
  { before, after }: { readonly before: Known; readonly after: Known },
  act: Act,
): Decided<HardshipFile> | undefined {
  const rename = (person: HouseholdPerson): HouseholdPerson => {
    const { documentIndex, knownBy } = person;
    const isKnown = documentIndex === before.documentIndex;
    if (!isKnown && !knownBy.includes(before.id)) return person;
    return {
      ...person,
      documentIndex: isKnown ? after.documentIndex : documentIndex,
      knownBy: [...new Set([...knownBy, after.id, before.documentIndex, after.documentIndex])],
    };
  };
  return renamed(file, { action: 'FOLLOW_DOCUMENT', rename }, act);
}

/** The names of two records that were linked, each with those that stay with it. */
export interface UnlinkedNames {
  readonly duplicate: readonly PersonName[];
  readonly survivor: readonly PersonName[];
}

/**
 * A file after a link of two records was taken back: a person known by both is the one whose record the file was given, and
 * the names of the other are that one's own again. What was sealed while they were linked stays until a revision. Undefined
 * where nobody in it is known by both.
 */
export function decideFollowUnlink(
  file: HardshipFile,
  { duplicate, survivor }: UnlinkedNames,
  act: Act,
): Decided<HardshipFile> | undefined {
  const rename = (person: HouseholdPerson): HouseholdPerson => {
    const names = namesOfPerson(person);
    const isBoth = [duplicate, survivor].every((side) => side.some((name) => names.includes(name)));
    if (!isBoth) return person;
    const own = recordOfPerson(file, person);
    const others = own !== undefined && duplicate.includes(own) ? survivor : duplicate;
    return { ...person, knownBy: person.knownBy.filter((name) => !others.includes(name)) };
  };
  return renamed(file, { action: 'FOLLOW_UNLINK', rename }, act);
}
