import type { Act } from '#domain/act.ts';
import type { Problem } from '#domain/problem.ts';
import { importMembers, type ImportMembers, type RosterOutcome } from '#services/import-members.ts';
import type { Ports } from '#services/ports.ts';
import { readRoster, type ReadRow, type RosterRow } from '#services/read-roster.ts';
import type { FileKind, ParsedRow, RowResult } from '../kind.ts';
import { COLUMNS, type MemberColumn } from './columns.ts';
import { parseMemberRow } from './parse-member-row.ts';

/** Twice the half million of one province's cards. */
const MOST_MEMBERS = 1_000_000;
const MOST_PARTS = 64;
/** A person new to the table takes four writes, and each body two more: a transaction takes so many of up to five bodies. */
const MEMBERS_PER_BATCH = 22;
/**
 * How often a batch is tried. Parts that are done at once write to the same bodies, whose transactions refuse one another:
 * of ten parts of one body, one batch in seventeen lost every race of its command. All tries together wait a quarter of a minute.
 */
const MOST_TRIES = 8;

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

/** Records a batch under its one key. Throws where others are in the way all the time: then the part is done again. */
async function importBatch(ports: Ports, act: Act, batch: ImportMembers): Promise<readonly RosterOutcome[]> {
  for (let attempt = 1; ; attempt += 1) {
    const outcomes = await importMembers(ports, act, attempt === 1 ? batch : { ...batch, ahead: undefined });
    if (outcomes.ok) return outcomes.value;
    const { code } = outcomes.failure;
    if (code !== 'CONFLICT' || attempt === MOST_TRIES) throw new Error(`A batch of members was not written: ${code}.`);
    await ports.ledger.backOff(attempt);
  }
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
    const outcomes = await importBatch(ports, starter, command);
    return rows.map((row, index) => {
      const outcome = outcomes[index];
      if (outcome === undefined) throw new Error('A row of a roster came to nothing.');
      return resultOf(row, outcome);
    });
  },
};
