import { ServiceFailure } from '../service-client.ts';
import { cutIntoBatches, inOrder, type Batch } from './batches.ts';
import { columnOfPath } from './figure-columns.ts';
import { createFileRules, type FileFault, type RowProblem } from './file-rules.ts';
import type { ImportJob } from './import-job.ts';
import { importRows, type Imported } from './import-rows.ts';
import { readFigureRows } from './read-figure-rows.ts';
import { addTallies, createProblemList, createProgress, NO_ROWS, type Tally } from './report.ts';
import type { FileSurvey } from './survey-file.ts';
import { say } from './words.ts';

/** What a check of the whole file found: what would become of its rows, and which batches would change something. */
export interface FileCheck {
  readonly tally: Tally;
  readonly changing: ReadonlyMap<number, Tally>;
}

interface CheckedBatch {
  readonly number: number;
  readonly tally: Tally;
  readonly problems: readonly RowProblem[];
}

/** How many calls are under way at a time. */
export const CALLS_AT_A_TIME = 4;

/** How many rows came to what. A row that the file's own rules refuse is rejected, whatever the service says of it alone. */
export function tallyOf(rows: Imported['rows'], rejected: ReadonlySet<number> = new Set()): Tally {
  let tally = { ...NO_ROWS, read: rows.length };
  for (const { line, outcome } of rows) {
    const final = rejected.has(line) ? 'REJECTED' : outcome;
    tally = { ...tally, [final]: tally[final] + 1 };
  }
  return tally;
}

function problemsOfRows(rows: Imported['rows']): RowProblem[] {
  return rows.flatMap(({ line, problems }) =>
    problems.map(({ code, message, path }) => ({ line, column: columnOfPath(path), code, message })),
  );
}

/** Each problem once: a rule of the file may be broken within one batch, where the service sees it too. */
function merge(problems: readonly RowProblem[]): RowProblem[] {
  const distinct = new Map(
    problems.map((problem) => [`${problem.line} ${String(problem.column)} ${problem.code}`, problem]),
  );
  return [...distinct.values()].sort((left, right) => left.line - right.line);
}

async function checkBatch(
  job: ImportJob,
  batch: Batch,
  faults: readonly (FileFault & { readonly line: number })[],
): Promise<CheckedBatch> {
  const input = { idempotencyKey: `check:${batch.number}:figures`, mode: job.mode, dryRun: true, rows: batch.rows };
  const answer = batch.rows.length === 0 ? undefined : await importRows(job.address, input);
  const rows = answer?.rows ?? [];
  const [refusal] = answer?.problems ?? [];
  if (rows.length < batch.rows.length)
    throw new ServiceFailure('REFUSED', `${refusal?.code ?? ''} ${refusal?.message ?? ''}`);
  const ofFile = faults.map(({ line, rule, column }) => ({
    line,
    column,
    code: rule,
    message: say(job.language, rule),
  }));
  const unreadable = batch.unreadable.map(({ line, found, wanted }) => {
    const message = say(job.language, 'ROW_CELLS', `${found}/${wanted}`);
    return { line, column: undefined, code: 'ROW_CELLS', message };
  });
  const count = unreadable.length;
  const tally = addTallies(tallyOf(rows, new Set(faults.map(({ line }) => line))), {
    ...NO_ROWS,
    read: count,
    REJECTED: count,
  });
  return { number: batch.number, tally, problems: merge([...unreadable, ...problemsOfRows(rows), ...ofFile]) };
}

/** Has every row of the file checked, without writing, and prints what is wrong with each. */
export async function checkFile(job: ImportJob, file: FileSurvey): Promise<FileCheck> {
  const faultsOf = createFileRules();
  const list = createProblemList(job.printer, job.language);
  const progress = createProgress(job.printer, say(job.language, 'CHECKING'), file.bytes);
  const changing = new Map<number, Tally>();
  let tally = NO_ROWS;
  const checked = inOrder(cutIntoBatches(readFigureRows(file, progress)), CALLS_AT_A_TIME, (batch) =>
    checkBatch(
      job,
      batch,
      batch.rows.flatMap((row) => faultsOf(row).map((fault) => ({ ...fault, line: row.line }))),
    ),
  );
  for await (const batch of checked) {
    tally = addTallies(tally, batch.tally);
    list.add(batch.problems);
    if (batch.tally.CREATED + batch.tally.REVISED > 0) changing.set(batch.number, batch.tally);
  }
  job.printer.endProgress();
  list.end();
  return { tally, changing };
}
