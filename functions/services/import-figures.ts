import type { Act } from '#domain/act.ts';
import {
  decideImport,
  importAudit,
  type AcceptedRow,
  type ImportMode,
  type RowDecision,
  type RowsToImport,
} from '#domain/figure/decide-import.ts';
import type { FigureRow } from '#domain/figure/figure-row.ts';
import { figureIdentity, type Figure, type Indicator } from '#domain/figure/figure.ts';
import { isIndicatorCode } from '#domain/figure/indicator.ts';
import { parseFigureRow, type FigureFacts } from '#domain/figure/parse-figure-row.ts';
import type { FigureId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed } from '#domain/result.ts';
import { mayImportInto, mayNameIndicators } from './figure-access.ts';
import { findReportingBodies } from './find-reporting-body.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft, type Receipt } from './run-command.ts';

/** Rows of reported figures to import. */
export interface ImportFigures {
  readonly idempotencyKey: string;
  readonly mode: ImportMode;
  /** Check only. */
  readonly dryRun: boolean;
  readonly rows: readonly FigureRow[];
}

/** What became of a row. `figure` is null where none stands: the row was refused, or nothing was written. */
export interface ImportedRow {
  readonly line: number;
  readonly outcome: RowDecision['outcome'];
  readonly figure: Figure | null;
  readonly problems: readonly Problem[];
}

/** What an import answers: each row, why the call as a whole was refused, and the receipt if anything was written. */
export interface ImportAnswer {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly Problem[];
  readonly receipt: Receipt | null;
}

/**
 * The most rows a call takes: a row may write its figure, its audit entry and its indicator, and a transaction takes 100
 * writes, of which the receipt is one.
 */
export const MOST_IMPORTED_ROWS = 33;

interface Plan {
  readonly rows: readonly RowDecision[];
  /** What makes indicators known, or gives them other names. */
  readonly names: readonly Write[];
}

/** Ends a command that has nothing to write; the answer is then made from its plan. */
const NOTHING_TO_WRITE: Problem = ruleProblem('INPUT_INVALID', 'rows');

function figureIdOf(ports: Ports, facts: FigureFacts): FigureId {
  return ports.ids.of('Figure', figureIdentity(facts));
}

async function readRows(ports: Ports, rows: readonly FigureRow[]): Promise<RowsToImport> {
  const parsed = rows.map((row) => ({ line: row.line, read: parseFigureRow(row, ports.regions) }));
  const all = parsed.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const ids = [...new Set(all.map((facts) => figureIdOf(ports, facts)))];
  const [figures, bodyOf] = await Promise.all([ports.figures.readAll(ids), findReportingBodies(ports, all)]);
  const stored = new Map(ids.map((id, index) => [id, figures[index]]));
  return parsed.map(({ line, read }) => {
    if (!read.ok) return { line, read };
    const id = figureIdOf(ports, read.value);
    return { line, read: succeed({ id, facts: read.value, stored: stored.get(id), unionBodyId: bodyOf(read.value) }) };
  });
}

/** The indicators that the rows name and the store knows. */
async function readKnown(ports: Ports, rows: readonly FigureRow[]): Promise<ReadonlyMap<string, Indicator>> {
  const codes = [...new Set(rows.map((row) => row.indicator))].filter(isIndicatorCode);
  const found = await ports.figures.readIndicators(codes);
  return new Map(found.flatMap((indicator) => (indicator === undefined ? [] : [[indicator.code, indicator]])));
}

/** The audit trail of a figure whose label was corrected tells of the name as well: no row has a write to spare. */
function nameWrites(indicators: readonly Indicator[], stored: ReadonlyMap<string, Indicator>): readonly Write[] {
  return indicators.flatMap((indicator): readonly Write[] => {
    const before = stored.get(indicator.code);
    if (before === undefined) return [{ type: 'NAME_INDICATOR', indicator }];
    return before.nameZh === indicator.nameZh ? [] : [{ type: 'RENAME_INDICATOR', indicator, from: before.nameZh }];
  });
}

/** Asks figures, bodies and indicators in one go, then decides. */
async function plan(ports: Ports, act: Act, command: ImportFigures): Promise<Plan> {
  const [rows, stored] = await Promise.all([readRows(ports, command.rows), readKnown(ports, command.rows)]);
  const rules = {
    mode: command.mode,
    isInScope: (code: Figure['regionCode']) => mayImportInto(ports, act, code),
    knownIndicator: (code: string) => stored.get(code) ?? ports.indicatorCatalogue.get(code),
    isCatalogued: (code: string) => ports.indicatorCatalogue.has(code),
    mayName: mayNameIndicators(act),
  };
  const decision = decideImport(rows, rules, act);
  return { rows: decision.rows, names: nameWrites(decision.indicators, stored) };
}

const isRejected = ({ outcome }: RowDecision): boolean => outcome === 'REJECTED';
const isChange = (row: RowDecision): row is AcceptedRow => row.outcome === 'CREATED' || row.outcome === 'REVISED';

/** The row as it is answered. What a change would have made is not shown when nothing was written. */
function answerRow(row: RowDecision, index: number, written: boolean): ImportedRow {
  const { line, outcome } = row;
  if (row.outcome === 'REJECTED') {
    const problems = row.problems.map((problem) => ({
      ...problem,
      path: ['rows', String(index), ...(problem.path ?? [])],
    }));
    return { line, outcome, figure: null, problems };
  }
  return { line, outcome, figure: written || row.outcome === 'UNCHANGED' ? row.figure : null, problems: [] };
}

function draftOf(act: Act, { rows, names }: Plan): Draft<readonly ImportedRow[]> {
  const changed = rows.filter(isChange);
  const saves = changed.map(({ before, figure }): Write => ({
    type: 'SAVE',
    noun: 'figure',
    state: figure,
    readVersion: before?.version ?? 0,
  }));
  return {
    state: rows.map((row, index) => answerRow(row, index, true)),
    writes: [...saves, ...names],
    audit: changed.map(({ before, figure }) => ({ subjectId: figure.id, facts: importAudit(before, figure, act) })),
  };
}

function answerUnwritten({ rows }: Plan): ImportAnswer {
  return {
    rows: rows.map((row, index) => answerRow(row, index, false)),
    problems: rows.some(isRejected) ? [ruleProblem('INPUT_INVALID', 'rows')] : [],
    receipt: null,
  };
}

async function write(ports: Ports, act: Act, command: ImportFigures): Promise<ImportAnswer> {
  const plans: Plan[] = [];
  const run = commandOf('importFigures', async (_ports: Ports, _act: Act, input: ImportFigures) => {
    const planned = await plan(ports, act, input);
    plans.push(planned);
    const writes = planned.rows.some(isChange) && !planned.rows.some(isRejected);
    return writes ? succeed(draftOf(act, planned)) : fail(NOTHING_TO_WRITE);
  });
  const result = await run(ports, act, command);
  if (result.ok) return { rows: result.value.state, problems: [], receipt: result.value.receipt };
  const last = plans.at(-1);
  if (result.failure === NOTHING_TO_WRITE && last !== undefined) return answerUnwritten(last);
  return { rows: [], problems: [result.failure], receipt: null };
}

/** INPUT_INVALID for no row at all, TOO_MANY_ROWS above `MOST_IMPORTED_ROWS`. */
function checkCount({ length }: readonly FigureRow[]): Problem | undefined {
  if (length === 0) return ruleProblem('INPUT_INVALID', 'rows');
  return length > MOST_IMPORTED_ROWS ? ruleProblem('TOO_MANY_ROWS', 'rows') : undefined;
}

/**
 * Imports 1 to `MOST_IMPORTED_ROWS` reported figures, all rows in one transaction or none; see `decideImport`. A dry run
 * tells the same and writes nothing.
 */
export async function importFigures(ports: Ports, act: Act, command: ImportFigures): Promise<ImportAnswer> {
  const wrongCount = checkCount(command.rows);
  if (wrongCount !== undefined) return { rows: [], problems: [wrongCount], receipt: null };
  return command.dryRun ? answerUnwritten(await plan(ports, act, command)) : write(ports, act, command);
}
