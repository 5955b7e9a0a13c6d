import { isOpenFile, type HardshipFile } from '#domain/hardship/hardship-file.ts';
import { namesOfPerson, type PersonName } from '#domain/hardship/household.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Marker, Write } from './ports/writes.ts';

interface Held {
  readonly marker: Marker;
  readonly taken: RuleProblem;
}

/** The marker under which the open file of a person is found: by a document, or by a member's record. */
export function personMarker(federation: RegionCode, name: PersonName): Marker {
  return { space: 'HARDSHIP_PERSON', name: `${federation}/${name}` };
}

/** What an open file holds: its household, and each of its persons by all they are known by, within the federation. */
function heldBy(file: HardshipFile | null, inTwo: RuleProblem): readonly Held[] {
  if (file === null || !isOpenFile(file)) return [];
  const { federation, householdId, household } = file;
  const second = ruleProblem('SECOND_OPEN_FILE', 'previousFileId');
  const names = new Set(household.persons.flatMap(namesOfPerson));
  return [
    { marker: { space: 'HOUSEHOLD_FILE', name: `${federation}/${householdId}` }, taken: second },
    ...[...names].map((name): Held => ({ marker: personMarker(federation, name), taken: inTwo })),
  ];
}

const nameOf = ({ marker }: Held): string => `${marker.space} ${marker.name}`;

/** One open file more or less: its body is not closed while it keeps one. */
function occupancyWrites(before: HardshipFile | null, after: HardshipFile): readonly Write[] {
  const hardshipFiles = Number(isOpenFile(after)) - Number(before !== null && isOpenFile(before));
  return hardshipFiles === 0 ? [] : [{ type: 'OCCUPY', bodyId: after.unionBodyId, children: 0, hardshipFiles }];
}

/** All that a change of a file writes: the file, the names it takes, unless `inTwo`, and those it gives back. */
export function hardshipFileWrites(
  before: HardshipFile | null,
  after: HardshipFile,
  inTwo = ruleProblem('PERSON_IN_TWO_FILES', 'household'),
): readonly Write[] {
  const [held, holds] = [heldBy(before, inTwo), heldBy(after, inTwo)];
  const [heldNames, names] = [new Set(held.map(nameOf)), new Set(holds.map(nameOf))];
  const ownerId = after.id;
  return [
    { type: 'SAVE', noun: 'hardshipFile', state: after, readVersion: before?.version ?? 0 },
    ...holds
      .filter((one) => !heldNames.has(nameOf(one)))
      .map(({ marker, taken }): Write => ({ type: 'CLAIM', marker, ownerId, taken })),
    ...held.filter((one) => !names.has(nameOf(one))).map(({ marker }): Write => ({ type: 'RELEASE', marker, ownerId })),
    ...occupancyWrites(before, after),
  ];
}
