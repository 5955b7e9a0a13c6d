import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { Member } from '../member/member.ts';
import { PERSONAL_FACTS, type HardshipFile } from './hardship-file.ts';
import type { HouseholdPerson } from './household.ts';

type Known = Pick<Member, 'id' | 'documentIndex'>;

/**
 * A file after the document of a member in it was corrected: the person is known by the record and by both documents. The
 * facts the file was decided on stay as they were recorded; a revision brings them up to date.
 */
export function decideFollowDocument(
  file: HardshipFile,
  { before, after }: { readonly before: Known; readonly after: Known },
  act: Act,
): Decided<HardshipFile> {
  const follow = (person: HouseholdPerson): HouseholdPerson => {
    const names = [person.documentIndex, ...person.knownBy];
    if (!names.includes(before.id) && !names.includes(before.documentIndex)) return person;
    return {
      ...person,
      knownBy: [...new Set([...person.knownBy, after.id, before.documentIndex, after.documentIndex])],
    };
  };
  const household = { ...file.household, persons: file.household.persons.map(follow) };
  const state: HardshipFile = { ...file, household, version: file.version + 1 };
  const changes = changesBetween<HardshipFile>(file, state, PERSONAL_FACTS);
  return { state, audit: { action: 'FOLLOW_DOCUMENT', effectiveOn: act.today, reason: null, changes } };
}
