import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import { findJob, isOfBank, isOver, type JobFileAnswer } from '../file-jobs/job-answer.ts';
import { openPartFile, type PartFile } from '../part-file.ts';
import { reasonOf } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { withoutNumbers } from '../without-numbers.ts';
import { sayOfBankJob } from './bank-job-words.ts';
import { fetchJobFile } from '../file-jobs/fetch-job-file.ts';
import { ResultProof } from './prove-result.ts';
import { reportBankJob } from './report-bank-job.ts';

/** What the files of a job are called, in the order in which they come. */
const NAMES = {
  RECEIPT: 'receipt.json',
  RESULT: 'result.txt',
  ERRORS: 'errors.txt',
  SUMMARY: 'summary.json',
} as const satisfies Record<JobFileAnswer['kind'], string>;

/** A file that is whole, and has its name only once all are. */
interface Arrived {
  readonly file: JobFileAnswer;
  readonly path: string;
  readonly part: PartFile;
}

/** Writes a file beside its name; a result has to prove itself. Answers how many rows it proves. */
async function receive({ file, part }: Arrived): Promise<number | undefined> {
  const proof = file.kind === 'RESULT' ? new ResultProof() : undefined;
  for await (const piece of fetchJobFile(file)) {
    proof?.add(piece);
    await part.write(piece);
  }
  return proof?.end();
}

/** Saves all files or none: they get their names once each of them is whole, and the result proves itself. */
async function saveAll(session: Session, files: readonly JobFileAnswer[], folder: string): Promise<void> {
  const { printer, language } = session;
  const arrived: Arrived[] = [];
  let at = folder;
  let rows: number | undefined;
  try {
    await mkdir(folder, { recursive: true });
    for (const file of files) {
      at = join(folder, NAMES[file.kind]);
      const one = { file, path: at, part: await openPartFile(at) };
      arrived.push(one);
      rows = (await receive(one)) ?? rows;
    }
    for (const { part } of arrived) await part.complete();
  } catch (error) {
    for (const { part } of arrived) await part.discard().catch(() => undefined);
    throw new Stop(
      EXIT_CODES.PART_WRITTEN,
      sayOfBankJob(language, 'FILES_BROKEN', withoutNumbers(at), reasonOf(error)),
    );
  }
  for (const { file, path } of arrived) printer.line(sayOfBankJob(language, 'SAVED', withoutNumbers(path), file.bytes));
  if (rows !== undefined) printer.line(sayOfBankJob(language, 'PROVEN', rows));
}

/** Saves what a job on a bank's file gave back. Answers the exit code that its verdict has. */
export async function saveBankResult(
  session: Session,
  { id, folder }: { readonly id: string; readonly folder: string },
): Promise<ExitCode> {
  const { language } = session;
  const job = await findJob(session, id);
  if (!isOfBank(job)) throw new Stop(EXIT_CODES.USAGE, sayOfBankJob(language, 'NOT_OF_BANK', id));
  if (!isOver(job)) throw new Stop(EXIT_CODES.PART_WRITTEN, sayOfBankJob(language, 'NOT_OVER', id, job.state));
  const order = Object.keys(NAMES);
  const files = job.files.toSorted((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
  const exitCode = await reportBankJob(session, job);
  await saveAll(session, files, folder);
  return exitCode;
}
