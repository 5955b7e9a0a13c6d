import type { CreditCode } from '#domain/credit-code.ts';
import { parseDocument } from '#domain/personal/document.ts';
import { PERSON_TEXT_LENGTHS as LENGTHS } from '#domain/personal/person-text-lengths.ts';
import { checkPerson, type DescribedPerson } from '#domain/personal/person.ts';
import type { RuleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { EnrolmentRow, RowDocument, RowEnrollee } from '#services/read-enrolment-rows.ts';
import { CellReader } from '../cell-reader.ts';
import type { Cells, ParseContext, RowProblem } from '../kind.ts';
import { DOCUMENT_WORDS, SEX_WORDS, YES_NO_WORDS } from '../members/columns.ts';
import { COLUMNS, ENROLLEE_WORDS, type EnrolmentColumn } from './columns.ts';

/** As many characters as the contract takes. */
const REASON = 200;
const EMPLOYER = 100;
const EDITION = 100;

type Reader = CellReader<EnrolmentColumn>;
type Problems = readonly RowProblem<EnrolmentColumn>[];

const isColumn = (name: string): name is EnrolmentColumn => Object.hasOwn(COLUMNS, name);

function at({ code, path }: RuleProblem): Problems {
  const field = path?.at(-1) ?? '';
  return [{ code, column: isColumn(field) ? field : 'documentNumber' }];
}

function readDocument(cells: Reader): RowDocument {
  return {
    documentType: cells.choice('documentType', DOCUMENT_WORDS) ?? 'RESIDENT_ID',
    documentNumber: cells.required('documentNumber', cells.numbers('documentNumber', LENGTHS.documentNumber), ''),
  };
}

/** What the cells say of a person who is no member, beyond the document. */
function readPerson(cells: Reader, document: RowDocument): DescribedPerson {
  const unsaid = { mobile: null, bankAccount: null, registeredAddress: null };
  const name = cells.required('name', cells.text('name', LENGTHS.name), '');
  const facts = { name, ...document, birthDate: cells.day('birthDate'), ...unsaid };
  return { facts, sex: cells.choice('sex', SEX_WORDS) ?? undefined };
}

/** Whom a row names, or what is wrong with what it says of them. */
type Told = Result<RowEnrollee, Problems>;

function tellDocument(cells: Reader, kind: 'MEMBER' | 'HOUSEHOLD'): Told {
  const document = readDocument(cells);
  if (cells.problems.length > 0) return fail(cells.problems);
  const { documentType, documentNumber } = document;
  const parsed = parseDocument(documentType, documentNumber);
  if (!parsed.ok) return fail(at(parsed.failure));
  return succeed({ kind, document: { documentType, documentNumber: parsed.value.number } });
}

function tellEmployer(cells: Reader): Told {
  const name = cells.required('employer', cells.words('employer', EMPLOYER), '');
  const creditCode = cells.required('creditCode', cells.creditCode('creditCode'), '' as CreditCode);
  cells.required('bodyCode', cells.code('bodyCode'), '');
  return cells.problems.length > 0 ? fail(cells.problems) : succeed({ kind: 'EMPLOYER', name, creditCode });
}

function tellNonMember(cells: Reader, { act }: ParseContext): Told {
  const described = readPerson(cells, readDocument(cells));
  const reason = cells.required('reason', cells.words('reason', REASON), '');
  const migrant = cells.choice('migrant', YES_NO_WORDS) === 'YES';
  cells.required('bodyCode', cells.code('bodyCode'), '');
  if (cells.problems.length > 0) return fail(cells.problems);
  const checked = checkPerson(described, act.today);
  if (!checked.ok) return fail(at(checked.failure));
  const { facts: person, sex = null } = checked.value;
  return succeed({ kind: 'NON_MEMBER', person, sex, migrant, reason });
}

function tellWho(cells: Reader, context: ParseContext): Told {
  const kind = cells.choice('kind', ENROLLEE_WORDS) ?? 'MEMBER';
  if (kind === 'EMPLOYER') return tellEmployer(cells);
  if (kind === 'NON_MEMBER') return tellNonMember(cells, context);
  if (kind !== 'UNION_BODY') return tellDocument(cells, kind);
  cells.required('bodyCode', cells.code('bodyCode'), '');
  return cells.problems.length > 0 ? fail(cells.problems) : succeed({ kind });
}

/** Reads a row of those who are to be enrolled, or tells all that is wrong with it. Without a day it is that of the job's start. */
export function parseEnrolmentRow(
  given: Cells<EnrolmentColumn>,
  context: ParseContext,
): Result<EnrolmentRow, Problems> {
  const cells = new CellReader(given);
  const programCode = cells.required('programCode', cells.code('programCode'), '');
  const edition = cells.required('edition', cells.text('edition', EDITION), '');
  const on = cells.day('on') ?? context.act.today;
  const who = tellWho(cells, context);
  if (!who.ok) return who;
  const { kind } = who.value;
  // Of people who are found by their document, the body says nothing: their own is where they count.
  const bodyCode = kind === 'MEMBER' || kind === 'HOUSEHOLD' ? null : given.bodyCode;
  return succeed({ programCode, edition, who: who.value, bodyCode, on });
}
