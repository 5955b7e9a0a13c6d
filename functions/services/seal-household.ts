import {
  MAIN_PERSON,
  type Condition,
  type HouseholdFacts,
  type HouseholdPerson,
  type HouseholdRelation,
  type PersonSecrets,
} from '#domain/hardship/household.ts';
import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { HardshipFileId } from '#domain/ids.ts';
import type { PersonalFacts } from '#domain/member/member.ts';
import type { Fen } from '#domain/money.ts';
import { checkPerson } from '#domain/personal/person.ts';
import { below, ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Ports } from './ports.ts';
import { indexOfDocument } from './seal-person.ts';

/** What a caller says of any person of the household. */
export interface PersonInput extends Condition {
  readonly monthlyIncome: Fen;
  readonly reducedWorkingCapacity: boolean;
  readonly student: boolean;
}

/** The main person: known by the member's record; an account given here takes the place of the one recorded there. */
export interface MainPersonInput extends PersonInput {
  readonly bankAccount: string | null;
}

/** Another person of the household: with personal facts, or by the number under which the file has them already. */
export interface RelativeInput extends PersonInput {
  readonly relation: HouseholdRelation;
  readonly known: PersonalFacts | number;
}

/** A household in the clear, as a caller gives it. */
export interface HouseholdInput extends Omit<HouseholdFacts, 'persons' | 'personal' | 'lastNumber'> {
  readonly main: MainPersonInput;
  readonly relatives: readonly RelativeInput[];
}

/** For which file a household is sealed. */
export interface Sealing {
  readonly fileId: HardshipFileId;
  readonly main: PersonalFacts;
  readonly input: HouseholdInput;
  /** What the file had before: its persons, and the highest number any of them ever had. */
  readonly before?: { readonly persons: readonly PersonSecrets[]; readonly lastNumber: number };
}

/** A person on the way into the file: what rules need beside what is sealed. */
interface Entry {
  readonly person: Omit<HouseholdPerson, 'documentIndex' | 'knownBy'>;
  readonly secrets: PersonSecrets;
}

function yearOf(day: LocalDate | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}

function entryOf(
  place: { readonly number: number; readonly relation: HouseholdRelation },
  input: PersonInput,
  facts: PersonalFacts,
): Entry {
  const { monthlyIncome, reducedWorkingCapacity, student } = input;
  const { health, disability, illness, workOrSchool, bankName } = input;
  const { name, documentType, documentNumber, birthDate, mobile, bankAccount, registeredAddress } = facts;
  const person = { ...place, birthYear: yearOf(birthDate), monthlyIncome, reducedWorkingCapacity, student };
  const personal = { name, documentType, documentNumber, birthDate, mobile, bankAccount, registeredAddress };
  const condition = { health, disability, illness, workOrSchool, bankName };
  return { person, secrets: { number: place.number, ...personal, ...condition } };
}

/** The persons with their lasting numbers; undefined where a number is named that the file does not have, or twice. */
function entriesOf(
  { main, relatives }: HouseholdInput,
  facts: PersonalFacts,
  before: Required<Sealing>['before'],
): readonly Entry[] | undefined {
  const account = { ...facts, bankAccount: main.bankAccount ?? facts.bankAccount };
  const entries = [entryOf({ number: MAIN_PERSON, relation: 'SELF' }, main, account)];
  let next = before.lastNumber;
  for (const relative of relatives) {
    const { known, relation } = relative;
    const kept = typeof known === 'number' ? before.persons.find(({ number }) => number === known) : known;
    const number = typeof known === 'number' ? known : (next += 1);
    if (kept === undefined || entries.some(({ person }) => person.number === number)) return undefined;
    entries.push(entryOf({ number, relation }, relative, kept));
  }
  return entries;
}

async function withIndexes(ports: Ports, entries: readonly Entry[]): Promise<readonly HouseholdPerson[]> {
  const indexes = entries.map(({ secrets }) => indexOfDocument(ports, secrets));
  const documents = await Promise.all(indexes);
  return entries.flatMap(({ person }, index) => {
    const documentIndex = documents[index];
    return documentIndex === undefined ? [] : [{ ...person, documentIndex, knownBy: [] }];
  });
}

/** The household with the documents of all that are new in their normal form: see `checkPerson`. */
function checkRelatives(input: HouseholdInput, today: LocalDate): Result<HouseholdInput, Problem> {
  const relatives: RelativeInput[] = [];
  for (const relative of input.relatives) {
    if (typeof relative.known === 'number') {
      relatives.push(relative);
      continue;
    }
    const person = checkPerson({ facts: relative.known, sex: undefined }, today);
    const at = ['household', 'relatives', 'personal'];
    if (!person.ok) return fail(below(person.failure, ...at));
    relatives.push({ ...relative, known: person.value.facts });
  }
  return succeed({ ...input, relatives });
}

/**
 * Makes the facts of a file of a household in the clear: personal facts sealed for the file, documents as blind indexes.
 * Who of them has a record, and that nobody stands in it twice, is for `withRecords`. DOCUMENT_INVALID by `checkPerson`;
 * INPUT_INVALID for a number the file does not have, or one named twice.
 */
export async function sealHousehold(
  ports: Ports,
  act: Act,
  sealing: Sealing,
): Promise<Result<HouseholdFacts, Problem>> {
  const { fileId, main, before = { persons: [], lastNumber: MAIN_PERSON } } = sealing;
  const checked = checkRelatives(sealing.input, act.today);
  if (!checked.ok) return checked;
  const input = checked.value;
  const entries = entriesOf(input, main, before);
  if (entries === undefined) return fail(ruleProblem('INPUT_INVALID', 'household', 'relatives'));
  const persons = await withIndexes(ports, entries);
  const { otherYearlyIncome, housing, causes, zeroEmployment, exclusions, evidence } = input;
  return succeed({
    persons,
    lastNumber: Math.max(before.lastNumber, ...persons.map(({ number }) => number)),
    personal: await ports.vault.seal(
      fileId,
      entries.map(({ secrets }) => secrets),
    ),
    ...{ otherYearlyIncome, housing, causes, zeroEmployment, exclusions, evidence },
  });
}
