import { join } from 'node:path';
import type { JobId } from '#domain/ids.ts';
import type { Job, JobFile, JobPart } from '#domain/job/job.ts';
import { countRow, NO_ROWS_YET, type RowOutcome, type RowTally } from '#domain/job/row-outcome.ts';
import { isEnded } from '#domain/job/transitions.ts';
import { fileKey, outcomesKey, partKey, partListKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import type { JobTools } from '../job-tools.ts';
import { kindOf } from '../kinds.ts';
import { moveOn, readJob, type StepOutcome } from '../move-on.ts';
import { readNdjson } from '../ndjson.ts';
import { readRowEnd, type RowEnd } from '../part/row-end.ts';
import { removeObjects } from '../remove-objects.ts';
import { inWorkFolder } from '../work-folder.ts';
import { csvRow } from './csv-text.ts';
import { ERROR_HEADER, errorRows } from './error-rows.ts';
import { mergeEnds } from './merge-ends.ts';
import { SpooledText } from './spool-result.ts';

const RESULT_HEADER = csvRow(['line', 'outcome', 'id']);

async function* endsOfPart(ports: Ports, { jobId, part, attempt }: JobPart): AsyncGenerator<RowEnd> {
  if (attempt === null) throw new Error(`Part ${part} of the job ${jobId} is not done.`);
  const content = await ports.objects.read(outcomesKey(jobId, part, attempt));
  if (content === undefined) throw new Error(`The outcomes of part ${part} of the job ${jobId} are not there.`);
  for await (const value of readNdjson(content)) yield readRowEnd(value);
}

/** Counts lines that come once: one that comes twice is counted as none, which leaves the sums open. */
async function tell(
  tools: JobTools,
  job: Job,
  sinks: { readonly result: SpooledText; readonly errors: SpooledText },
): Promise<RowTally> {
  const ports = tools.ports();
  const kind = kindOf(job.kind);
  const parts = (await ports.jobs.partsOf(job.id)).filter(({ part }) => part <= (job.parts ?? 0));
  let tally = NO_ROWS_YET;
  let [last, alone]: [number, RowOutcome | null] = [0, null];
  for await (const end of mergeEnds(parts.map((part) => endsOfPart(ports, part)))) {
    const isNew = end.line !== last;
    if (isNew && alone !== null) tally = countRow(tally, alone);
    [last, alone] = [end.line, isNew ? end.outcome : null];
    await sinks.result.add(csvRow([end.line, end.outcome, end.id ?? '']));
    if (end.problems.length > 0) await sinks.errors.add(errorRows(kind, end, tools.words));
  }
  return alone === null ? tally : countRow(tally, alone);
}

async function makeFiles(
  tools: JobTools,
  job: Job,
  folder: string,
): Promise<{ outcomes: RowTally; files: readonly JobFile[] }> {
  const ports = tools.ports();
  const sinks = { result: new SpooledText(join(folder, 'result')), errors: new SpooledText(join(folder, 'errors')) };
  try {
    await sinks.result.add(RESULT_HEADER);
    await sinks.errors.add(ERROR_HEADER);
    const outcomes = await tell(tools, job, sinks);
    const write = async (kind: JobFile['kind'], text: SpooledText): Promise<JobFile> => {
      const written = await ports.objects.write(fileKey(job, kind), await text.end(), 'text/csv; charset=utf-8');
      return { kind, ...written };
    };
    return { outcomes, files: [await write('RESULT', sinks.result), await write('ERRORS', sinks.errors)] };
  } finally {
    await Promise.all([sinks.result.close(), sinks.errors.close()]);
  }
}

/**
 * The rows of a job that is over hold personal facts and are needed no more. What cannot be removed now goes after 30
 * days, as do the file that was sent, on which another job may start, and the rows of a failed job, which a resumption
 * takes up as they were cut (ADR 0011).
 */
async function forgetRows(ports: Ports, { id, parts, state }: Job): Promise<void> {
  if (!isEnded({ state }) || state === 'FAILED') return;
  const keys = [partListKey(id), ...Array.from({ length: parts ?? 0 }, (_, index) => partKey(id, index + 1))];
  await removeObjects(ports, keys);
}

/** The last step of a job: what became of each row, in files for the caller, and sums that prove that none was lost. */
export async function finish(tools: JobTools, jobId: JobId): Promise<StepOutcome> {
  const ports = tools.ports();
  const { job } = await moveOn(ports, jobId, { step: 'FINISH' });
  if (job.state !== 'FINISHING') {
    // This step may have broken off before between the end of the job and this.
    await forgetRows(ports, job);
    return { job };
  }
  const made = await inWorkFolder(tools.workFolder, (folder) => makeFiles(tools, job, folder));
  const ended = await moveOn(ports, jobId, { step: 'COMPLETE', ...made });
  await forgetRows(ports, ended.job);
  return ended;
}

/** Ends a job whose steps broke off more often than they are repeated. */
export async function failJob(tools: JobTools, jobId: JobId): Promise<StepOutcome> {
  const ports = tools.ports();
  const job = await readJob(ports, jobId);
  return isEnded(job) ? { job } : moveOn(ports, jobId, { step: 'FAIL', failure: 'BROKEN_OFF' });
}
