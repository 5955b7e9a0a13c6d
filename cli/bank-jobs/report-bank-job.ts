import { z } from 'zod';
import { isNameOfBreak } from '../__generated__/bank-file.js';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import { isOver, type JobAnswer } from '../file-jobs/job-answer.ts';
import { reasonOf } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { sayOfBankJob } from './bank-job-words.ts';
import { fetchJobFile } from '../file-jobs/fetch-job-file.ts';

const countsSchema = z.record(z.string(), z.number());
/** What the summary tells that the job itself does not. */
const summarySchema = z.object({ findings: countsSchema, revived: countsSchema, pending: z.number() });
type Summary = z.infer<typeof summarySchema>;

const EXIT_OF_VERDICT = {
  RECONCILED: EXIT_CODES.DONE,
  RECONCILED_WITH_PENDING: EXIT_CODES.DONE,
  BREAKS: EXIT_CODES.BREAKS,
  REFUSED: EXIT_CODES.FILE_REFUSED,
  FAILED: EXIT_CODES.PART_WRITTEN,
} as const satisfies Record<NonNullable<JobAnswer['verdict']>, ExitCode>;

async function readSummary({ language }: Session, { files }: JobAnswer): Promise<Summary | undefined> {
  const file = files.find(({ kind }) => kind === 'SUMMARY');
  if (file === undefined) return undefined;
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of fetchJobFile(file)) pieces.push(piece);
    return summarySchema.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
  } catch (error) {
    const text = sayOfBankJob(language, 'FILES_BROKEN', 'summary.json', reasonOf(error));
    throw new Stop(EXIT_CODES.PART_WRITTEN, text);
  }
}

function printClasses({ printer, language }: Session, { classes }: JobAnswer, pending: number): void {
  for (const { class: found, rows } of classes) {
    const isPending = found === 'ORPHAN_REFUND' && pending > 0;
    const words = isPending ? 'CLASS_PENDING' : isNameOfBreak(found) ? 'CLASS_OF_BREAKS' : 'CLASS';
    printer.line(sayOfBankJob(language, words, found, rows));
  }
}

function printSummary({ printer, language }: Session, { findings, revived }: Summary): void {
  for (const [name, count] of Object.entries(revived)) {
    printer.line(sayOfBankJob(language, 'REVIVED', name, count));
  }
  for (const [name, count] of Object.entries(findings)) {
    printer.line(sayOfBankJob(language, isNameOfBreak(name) ? 'FINDING' : 'WARNING', name, count));
  }
}

function printFailure({ printer, language }: Session, { id, failure }: JobAnswer): void {
  const words = failure === 'ROWS_UNACCOUNTED' ? 'ROWS_UNACCOUNTED' : 'RESUME';
  printer.line(sayOfBankJob(language, words, failure ?? '', id));
}

function printRefusal({ printer, language }: Session, { problems }: JobAnswer): void {
  for (const { code, message } of problems) printer.line(`${code} ${message}`);
  printer.line(sayOfBankJob(language, 'REFUSED_FREE'));
}

/** Prints what came of a job on a bank's file: verdict, classes, and what has to be looked at. Answers the exit code. */
export async function reportBankJob(session: Session, job: JobAnswer): Promise<ExitCode> {
  const { printer, language } = session;
  const { id, verdict, accepted, fileName, state, rows } = job;
  if (accepted !== null) {
    printer.line(sayOfBankJob(language, 'ACCEPTED', accepted.businessDate, accepted.sequence));
  }
  if (verdict === null || !isOver(job)) {
    printer.line(sayOfBankJob(language, 'NO_VERDICT', fileName, state));
    return EXIT_CODES.DONE;
  }
  printer.line(sayOfBankJob(language, 'VERDICT', fileName, verdict, rows ?? 0));
  if (verdict === 'REFUSED') printRefusal(session, job);
  else if (verdict === 'FAILED') printFailure(session, job);
  else {
    const summary = await readSummary(session, job);
    printClasses(session, job, summary?.pending ?? 0);
    if (summary !== undefined) printSummary(session, summary);
    printer.line(sayOfBankJob(language, 'RESULT_WAITS', id));
  }
  return EXIT_OF_VERDICT[verdict];
}
