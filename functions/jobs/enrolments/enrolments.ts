import type { Problem } from '#domain/problem.ts';
import { importEnrolments, type EnrolmentOutcome } from '#services/import-enrolments.ts';
import { readEnrolmentRows, type EnrolmentRow, type ReadEnrolmentRow } from '#services/read-enrolment-rows.ts';
import { importBatch } from '../import-batch.ts';
import type { FileKind, ParsedRow, RowProblem, RowResult } from '../kind.ts';
import { COLUMNS, type EnrolmentColumn } from './columns.ts';
import { parseEnrolmentRow } from './parse-enrolment-row.ts';
import { openTrial } from './trial-ports.ts';

/** All rows of an edition are one part, which is done within the time of one function. */
const MOST_ROWS = 50_000;
const MOST_PARTS = 8;
/** Somebody who is known by a record and a document takes six writes: a transaction takes so many, beside the edition and the receipt. */
const ROWS_PER_BATCH = 16;

const COLUMN_OF_FIELD: Readonly<Record<string, EnrolmentColumn>> = {
  ...{ editionId: 'edition', memberId: 'documentNumber', hardshipFileId: 'documentNumber' },
  ...{ personNumber: 'documentNumber', unionBodyId: 'bodyCode', throughBodyId: 'bodyCode' },
  // Rules that are not met are told by what they ask for; the tier of a hardship file is in no column.
  ...{ enrollees: 'kind', membership: 'documentNumber', ageAtLeast: 'birthDate', ageAtMost: 'birthDate' },
  ...{ migrantOnly: 'migrant' },
};

const isColumn = (name: string): name is EnrolmentColumn => Object.hasOwn(COLUMNS, name);

function toRowProblem(problem: Problem): RowProblem<EnrolmentColumn> {
  const field = ('path' in problem ? problem.path : undefined)?.at(-1) ?? '';
  return { code: problem.code, column: isColumn(field) ? field : (COLUMN_OF_FIELD[field] ?? null) };
}

/** Who waits for a place went in, and is told so. */
function problemsOf({ problem, state }: EnrolmentOutcome): readonly RowProblem<EnrolmentColumn>[] {
  if (problem !== null) return [toRowProblem(problem)];
  return state === 'WAITLISTED' ? [{ code: 'WAITS_FOR_PLACE', column: null }] : [];
}

function resultOf(
  { line }: ParsedRow<EnrolmentRow>,
  told: EnrolmentOutcome | undefined,
  isTrial: boolean,
): RowResult<EnrolmentColumn> {
  if (told === undefined) throw new Error('A row of a list of enrolments came to nothing.');
  const { outcome, id } = told;
  // The enrolment that a trial makes is nowhere.
  return { line, outcome, id: isTrial && outcome === 'CREATED' ? null : id, problems: problemsOf(told) };
}

/** What tells whoever a row names from others. */
function nameOf({ who, bodyCode }: EnrolmentRow): string {
  switch (who.kind) {
    case 'MEMBER':
    case 'HOUSEHOLD':
      return `${who.document.documentType}|${who.document.documentNumber}`;
    case 'NON_MEMBER':
      return `${who.person.documentType}|${who.person.documentNumber}`;
    case 'UNION_BODY':
      return `body|${bodyCode ?? ''}`;
    case 'EMPLOYER':
      return `employer|${who.creditCode}`;
  }
}

/**
 * Those who are to be enrolled in editions of programmes, one per row. All rows of an edition go into one part, in the order of
 * the file: its last places go to the first rows each time, and parts that are done at once do not meet in its purse.
 */
export const ENROLMENTS: FileKind<EnrolmentRow, EnrolmentColumn, readonly ReadEnrolmentRow[]> = {
  name: 'ENROLMENTS',
  columns: COLUMNS,
  mostRows: MOST_ROWS,
  mostParts: MOST_PARTS,
  batchRows: ROWS_PER_BATCH,
  partitionKey: ({ programCode, edition }) => `${programCode}#${edition}`,
  parse: parseEnrolmentRow,
  identityOf: (row) => `${row.programCode}#${row.edition}#${nameOf(row)}`,
  openTrial,
  readAhead: (ports, { starter }, rows) =>
    readEnrolmentRows(
      ports,
      starter,
      rows.map(({ row }) => row),
    ),
  apply: async (ports, { starter }, { rows, mode, key, ahead }) => {
    const command = { idempotencyKey: key, rows: rows.map(({ row }) => row), ahead };
    const outcomes = await importBatch(ports, starter, { what: 'enrolments', batch: command, run: importEnrolments });
    return rows.map((row, index) => resultOf(row, outcomes[index], mode === 'DRY_RUN'));
  },
};
