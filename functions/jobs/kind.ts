import type { Act } from '#domain/act.ts';
import type { JobMode, ListKind } from '#domain/job/job-kind.ts';
import type { RowOutcome } from '#domain/job/row-outcome.ts';
import type { Problem } from '#domain/problem.ts';
import type { RegionTree } from '#domain/region/region-tree.ts';
import type { Result } from '#domain/result.ts';
import type { Ports } from '#services/ports.ts';
import type { RowCode } from './row-code.ts';

/** What a column is called. Any of the names may stand in the header, zh and en mixed; case and spaces do not count. */
export interface ColumnNames {
  readonly zh: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  /** Whether a file without this column is refused. Whether a cell may be empty is for `parse` to say. */
  readonly required: boolean;
}

/** The cells of a row by column; what is not there is the empty text. Spaces around a cell are taken off. */
export type Cells<Column extends string> = Readonly<Record<Column, string>>;

/** What is wrong with a row: a code of the domain or of the file, and the column it is about. Never a value. */
export interface RowProblem<Column extends string = string> {
  readonly code: Problem['code'] | RowCode;
  readonly column: Column | null;
}

/** A row that was read, with the line it stands in: 1 is the header. */
export interface ParsedRow<Row> {
  readonly line: number;
  readonly row: Row;
  /** The same each time the part is done, and another one for each row: idempotency keys are made of it. */
  readonly key: string;
}

/** What became of a row. `id` names what was recorded; problems of a row that went in are notices. */
export interface RowResult<Column extends string = string> {
  readonly line: number;
  readonly outcome: Exclude<RowOutcome, 'DUPLICATE' | 'NOT_DONE'>;
  readonly id: string | null;
  readonly problems: readonly RowProblem<Column>[];
}

/** Rows to be done together, at most `FileKind.batchRows` of them. */
export interface RowBatch<Row, Ahead = undefined> {
  readonly rows: readonly ParsedRow<Row>[];
  /** What `FileKind.readAhead` answered for these rows. */
  readonly ahead: Ahead | undefined;
  readonly mode: JobMode;
  /** The same each time the part is done: a change that writes the whole batch takes it for its idempotency key. */
  readonly key: string;
}

/** In whose name rows are done: who started the job, and who sent the file. Often the same caller. */
export interface JobActs {
  readonly starter: Act;
  readonly sender: Act;
}

/** What rows are read with. */
export interface ParseContext {
  readonly regions: RegionTree;
  readonly act: Act;
}

/** Rows in the order in which they have to be done, and those that cannot be done in any. */
export interface Arrangement<Row, Column extends string> {
  readonly rows: readonly ParsedRow<Row>[];
  readonly rejected: readonly RowResult<Column>[];
}

/**
 * What a kind of file says of itself; the frame does the rest. A kind is a folder beside this file and a line in `kinds.ts`.
 *
 * The frame reads the file, checks its header, cuts its rows into parts by `partitionKey`, and for each part: parses rows,
 * finds rows that say the same as an earlier one (DUPLICATE) or tell something else of the same thing (REPEATED_WITH_OTHER_DATA),
 * and hands the others to `apply` in batches. A part may be done twice, also by two workers at once, and a batch may have
 * been applied in whole or in part before: `apply` answers for each row what it answered then. Writes made under
 * idempotency keys derived from `RowBatch.key` or `ParsedRow.key` see to that.
 */
export interface FileKind<Row, Column extends string, Ahead = undefined> {
  readonly name: ListKind;
  readonly columns: Readonly<Record<Column, ColumnNames>>;
  /** The most rows of a file. */
  readonly mostRows: number;
  /** The most parts a file is cut into. One part keeps all rows together, in memory: then `mostRows` is the bound. */
  readonly mostParts: number;
  /** How many rows go into a batch. */
  readonly batchRows: number;
  /** What the row is about, before anything is checked: rows with the same `identityOf` must have the same one. */
  readonly partitionKey: (cells: Cells<Column>) => string;
  /** Reads a row, or tells all that is wrong with it. Pure: it sees this row only. */
  readonly parse: (cells: Cells<Column>, context: ParseContext) => Result<Row, readonly RowProblem<Column>[]>;
  /** What tells two rows apart; the second row of one identity is a DUPLICATE or is rejected. Null: never the same. */
  readonly identityOf: (row: Row) => string | null;
  /** Brings rows in order that depend on one another; only for kinds of one part. Left out, they go in file order. */
  readonly arrange?: (rows: readonly ParsedRow<Row>[]) => Arrangement<Row, Column>;
  /** Reads for a batch while the one before it is written. By then it may be stale: `apply` has to find that out. */
  readonly readAhead?: (ports: Ports, acts: JobActs, rows: readonly ParsedRow<Row>[]) => Promise<Ahead>;
  /**
   * Makes, for a part of a DRY_RUN, ports that keep what is written over them to themselves. Left out where `apply` itself
   * writes nothing then.
   */
  readonly openTrial?: () => (ports: Ports) => Ports;
  /** Does a batch, and answers one result per row, in any order. Throws for defects and outages only. */
  readonly apply: (ports: Ports, acts: JobActs, batch: RowBatch<Row, Ahead>) => Promise<readonly RowResult<Column>[]>;
}

/** A kind whose rows are its own business. */
export type AnyFileKind = FileKind<unknown, string, unknown>;
