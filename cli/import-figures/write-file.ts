import { randomUUID } from 'node:crypto';
import { BATCH_ROWS, cutIntoBatches, inOrder, type Batch } from './batches.ts';
import { CALLS_AT_A_TIME, tallyOf, type FileCheck } from './check-file.ts';
import type { ImportJob } from './import-job.ts';
import { importRows, type Imported } from './import-rows.ts';
import { readFigureRows } from './read-figure-rows.ts';
import { addTallies, createProgress, NO_ROWS, type Tally } from './report.ts';
import type { FileSurvey } from './survey-file.ts';
import { say } from './words.ts';

/** What writing came to. `stoppedBy` is why it ended early: data changed after the check, or a call got no answer. */
export interface FileWriting {
  readonly written: Tally;
  readonly stoppedBy: unknown;
}

const HASH_DIGITS = 40;

/** The same batch of the same file in the same mode has the same key, so that a run after a cut connection doubles nothing. */
function keyOf(job: ImportJob, file: FileSurvey, batch: Batch): string {
  return ['figures', file.contentHash.slice(0, HASH_DIGITS), job.mode, BATCH_ROWS, batch.number].join(':');
}

/**
 * Writes one batch. A replayed answer tells of an earlier run, while the check says that something has changed since: the
 * batch then goes out again under a key of this run.
 */
async function writeBatch(job: ImportJob, file: FileSurvey, batch: Batch): Promise<Imported> {
  const input = { idempotencyKey: keyOf(job, file, batch), mode: job.mode, rows: batch.rows };
  const answer = await importRows(job.address, input);
  if (answer.receipt?.replayed !== true) return answer;
  return importRows(job.address, { ...input, idempotencyKey: `${input.idempotencyKey}:${randomUUID()}` });
}

async function* onlyChanging(batches: AsyncIterable<Batch>, check: FileCheck): AsyncGenerator<Batch> {
  for await (const batch of batches) if (check.changing.has(batch.number)) yield batch;
}

/** Writes the batches that change something, each whole or not at all, and stops at the first that is refused. */
export async function writeFile(job: ImportJob, file: FileSurvey, check: FileCheck): Promise<FileWriting> {
  const progress = createProgress(job.printer, say(job.language, 'WRITING'), file.bytes);
  const batches = onlyChanging(cutIntoBatches(readFigureRows(file, progress)), check);
  let written = NO_ROWS;
  try {
    for await (const answer of inOrder(batches, CALLS_AT_A_TIME, (batch) => writeBatch(job, file, batch))) {
      const [refusal] = answer.problems;
      if (refusal !== undefined) return { written, stoppedBy: refusal };
      written = addTallies(written, tallyOf(answer.rows));
    }
  } catch (error) {
    return { written, stoppedBy: error };
  } finally {
    job.printer.endProgress();
  }
  return { written, stoppedBy: undefined };
}
