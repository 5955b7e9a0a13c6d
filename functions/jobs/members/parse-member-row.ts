import { ROSTER_CHANGES, type RosterChange } from '#domain/member/decide-roster.ts';
import type { AttributeValues } from '#domain/member/member-facts.ts';
import type { LocalDate } from '#domain/day.ts';
import type { ChangeReason, PersonalFacts } from '#domain/member/member.ts';
import { parseEducation } from '#domain/personal/education.ts';
import { parseEthnicity } from '#domain/personal/ethnicity.ts';
import { parseMobile } from '#domain/personal/mobile.ts';
import { PERSON_TEXT_LENGTHS as LENGTHS } from '#domain/personal/person-text-lengths.ts';
import { checkPerson, type DescribedPerson } from '#domain/personal/person.ts';
import type { RuleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { RosterRow } from '#services/read-roster.ts';
import { CellReader } from '../cell-reader.ts';
import type { Cells, ParseContext, RowProblem } from '../kind.ts';
import {
  CHANGE_WORDS,
  DOCUMENT_WORDS,
  EMPLOYMENT_WORDS,
  REASON_WORDS,
  SEX_WORDS,
  SKILL_WORDS,
  YES_NO_WORDS,
  type MemberColumn,
} from './columns.ts';

/** Changes that take a reason; an expulsion and a transfer by a row are known already, or refused. */
const REASONED: ReadonlySet<RosterChange> = new Set(['RETAIN', 'WITHDRAW']);
/** Stands in for a cell that was refused: the row goes no further. */
const NO_DAY = '' as LocalDate;

type Reader = CellReader<MemberColumn>;

/** A value of a form of its own; null for an empty cell. */
function formed(
  cells: Reader,
  column: MemberColumn,
  parse: (text: string) => Result<string, RuleProblem>,
): string | null {
  const text = cells.numbers(column, Infinity);
  if (text === null) return null;
  const parsed = parse(text);
  if (!parsed.ok) cells.refuse(column, 'VALUE_INVALID');
  return parsed.ok ? parsed.value : null;
}

function readPerson(cells: Reader): DescribedPerson {
  const facts: PersonalFacts = {
    name: cells.required('name', cells.text('name', LENGTHS.name), ''),
    documentType: cells.choice('documentType', DOCUMENT_WORDS) ?? 'RESIDENT_ID',
    documentNumber: cells.required('documentNumber', cells.numbers('documentNumber', LENGTHS.documentNumber), ''),
    birthDate: cells.day('birthDate'),
    mobile: formed(cells, 'mobile', parseMobile),
    bankAccount: null,
    registeredAddress: cells.numbers('registeredAddress', LENGTHS.registeredAddress),
  };
  return { facts, sex: cells.choice('sex', SEX_WORDS) ?? undefined };
}

function readAttributes(cells: Reader): AttributeValues {
  const employment = cells.choice('employment', EMPLOYMENT_WORDS);
  const skillLevel = cells.choice('skillLevel', SKILL_WORDS);
  const education = formed(cells, 'education', parseEducation);
  const workUnit = cells.text('workUnit', LENGTHS.workUnit);
  const migrant = cells.choice('migrant', YES_NO_WORDS);
  return {
    ...(employment === null ? {} : { employment }),
    ...(skillLevel === null ? {} : { skillLevel }),
    ...(education === null ? {} : { education }),
    ...(workUnit === null ? {} : { workUnit }),
    ...(migrant === null ? {} : { migrant: migrant === 'YES' }),
  };
}

function readChange(cells: Reader): { readonly change: RosterChange; readonly reason: ChangeReason | null } {
  const change = cells.choice('change', CHANGE_WORDS) ?? ROSTER_CHANGES[0];
  const reason = cells.choice('reason', REASON_WORDS);
  return { change, reason: REASONED.has(change) ? cells.required('reason', reason, null) : reason };
}

const COLUMN_OF_FACT: Readonly<Record<string, MemberColumn>> = {
  ...{ documentNumber: 'documentNumber', birthDate: 'birthDate', sex: 'sex' },
};

/** Reads a row of the real-name roster, or tells all that is wrong with it. A day of change is never made up. */
export function parseMemberRow(
  given: Cells<MemberColumn>,
  { act }: ParseContext,
): Result<RosterRow, readonly RowProblem<MemberColumn>[]> {
  const cells = new CellReader(given);
  const person = readPerson(cells);
  const attributes = readAttributes(cells);
  const ethnicity = formed(cells, 'ethnicity', parseEthnicity);
  const row = {
    bodyCode: cells.required('bodyCode', cells.code('bodyCode'), ''),
    ...readChange(cells),
    changedOn: cells.required('changedOn', cells.day('changedOn'), NO_DAY),
  };
  if (cells.problems.length > 0) return fail(cells.problems);
  const checked = checkPerson(person, act.today);
  if (!checked.ok) {
    const [fact = ''] = checked.failure.path ?? [];
    return fail([{ code: checked.failure.code, column: COLUMN_OF_FACT[fact] ?? 'documentNumber' }]);
  }
  const told = ethnicity === null ? {} : { ethnicity };
  const facts = { attributes, attributesFrom: row.changedOn, honours: [], ...told };
  return succeed({ ...row, person: checked.value, facts });
}
