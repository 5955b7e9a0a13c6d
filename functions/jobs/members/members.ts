import type { Problem } from '#domain/problem.ts';
import { importMembers, type RosterOutcome } from '#services/import-members.ts';
import { readRoster, type ReadRow, type RosterRow } from '#services/read-roster.ts';
import type { FileKind, ParsedRow, RowResult } from '../kind.ts';
import { COLUMNS, type MemberColumn } from './columns.ts';
import { parseMemberRow } from './parse-member-row.ts';

/** Twice the half million of one province's cards. */
const MOST_MEMBERS = 1_000_000;
const MOST_PARTS = 64;
/** A person new to the table takes four writes, and each body two more: a transaction takes so many of up to five bodies. */
const MEMBERS_PER_BATCH = 22;

const COLUMN_OF_FIELD: Readonly<Record<string, MemberColumn>> = {
  ...{ unionBodyId: 'bodyCode', from: 'changedOn', effectiveOn: 'changedOn' },
};

const isColumn = (name: string): name is MemberColumn => Object.hasOwn(COLUMNS, name);

function columnOf(problem: Problem): MemberColumn | null {
  const path = 'path' in problem ? (problem.path ?? []) : [];
  const field = path.at(-1) ?? '';
  return isColumn(field) ? field : (COLUMN_OF_FIELD[field] ?? null);
}

function resultOf({ line }: ParsedRow<RosterRow>, { outcome, id, problem }: RosterOutcome): RowResult<MemberColumn> {
  const problems = problem === null ? [] : [{ code: problem.code, column: columnOf(problem) }];
  return { line, outcome, id, problems };
}

/**
 * Members, one per row, as the real-name roster lists them. Rows of one document go into one part, however it is written,
 * so that a person who stands in the file twice is found out.
 */
export const MEMBERS: FileKind<RosterRow, MemberColumn, readonly ReadRow[]> = {
  name: 'MEMBERS',
  columns: COLUMNS,
  mostRows: MOST_MEMBERS,
  mostParts: MOST_PARTS,
  batchRows: MEMBERS_PER_BATCH,
  partitionKey: ({ documentNumber }) => documentNumber.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase(),
  parse: parseMemberRow,
  identityOf: ({ person }) => `${person.facts.documentType}|${person.facts.documentNumber}`,
  readAhead: (ports, { starter }, rows) =>
    readRoster(
      ports,
      starter,
      rows.map(({ row }) => row),
    ),
  apply: async (ports, { starter }, { rows, mode, key, ahead }) => {
    const command = { idempotencyKey: key, rows: rows.map(({ row }) => row), mode, ahead };
    const outcomes = await importMembers(ports, starter, command);
    // Others changed the same people all the time: the part is done again.
    if (!outcomes.ok) throw new Error(`A batch of members was not written: ${outcomes.failure.code}.`);
    return rows.map((row, index) => {
      const outcome = outcomes.value[index];
      if (outcome === undefined) throw new Error('A row of a roster came to nothing.');
      return resultOf(row, outcome);
    });
  },
};
