import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import type { Language } from '../language.ts';
import { ServiceFailure } from '../service-client.ts';
import { checkFile, type FileCheck } from './check-file.ts';
import { FileRefusal } from './file-refusal.ts';
import type { ImportJob } from './import-job.ts';
import { addTallies, summarise, type Tally } from './report.ts';
import { surveyFile, type FileSurvey } from './survey-file.ts';
import { say } from './words.ts';
import { writeFile } from './write-file.ts';

/** What stood as it was in batches that did not have to go out. */
function tallyOfRest(check: FileCheck): Tally {
  let rest = check.tally;
  for (const { read, CREATED, UNCHANGED, REVISED } of check.changing.values()) {
    const gone = { read: -read, CREATED: -CREATED, UNCHANGED: -UNCHANGED, REVISED: -REVISED, REJECTED: 0 };
    rest = addTallies(rest, gone);
  }
  return rest;
}

/** What went wrong, in words; anything but an expected failure is a defect and goes on up. */
function explain(language: Language, failure: unknown): string {
  if (failure instanceof FileRefusal || failure instanceof ServiceFailure) {
    return `${failure.code} ${say(language, failure.code, failure.facts)}`;
  }
  if (failure instanceof Error) throw failure;
  const { code, message } = failure as { readonly code: string; readonly message: string };
  return `${code} ${message}`;
}

async function write(job: ImportJob, file: FileSurvey, check: FileCheck): Promise<ExitCode> {
  const { printer, language } = job;
  if ((await surveyFile(file.path)).contentHash !== file.contentHash) {
    printer.line(say(language, 'FILE_CHANGED'));
    return EXIT_CODES.FILE_REFUSED;
  }
  const { written, stoppedBy } = await writeFile(job, file, check);
  if (stoppedBy === undefined) {
    printer.line(summarise(language, addTallies(tallyOfRest(check), written)));
    return EXIT_CODES.DONE;
  }
  printer.line(explain(language, stoppedBy));
  printer.line(say(language, 'PART_WRITTEN', written.CREATED + written.REVISED));
  return EXIT_CODES.PART_WRITTEN;
}

async function run(job: ImportJob): Promise<ExitCode> {
  const { printer, language } = job;
  const file = await surveyFile(job.path);
  printer.line(say(language, 'ENCODING', file.encoding.toUpperCase(), job.path));
  const check = await checkFile(job, file);
  const isRefused = check.tally.REJECTED > 0;
  if (isRefused || job.dryRun || check.changing.size === 0) {
    printer.line(summarise(language, check.tally));
    if (isRefused) printer.line(say(language, 'NOTHING_WRITTEN'));
    else if (job.dryRun) printer.line(say(language, 'DRY_RUN'));
    return isRefused ? EXIT_CODES.FILE_REFUSED : EXIT_CODES.DONE;
  }
  return write(job, file, check);
}

/**
 * Imports a file of reported figures: has all of it checked first, and writes only when no row is refused. Tells how it
 * went and answers the exit code.
 */
export async function importFile(job: ImportJob): Promise<ExitCode> {
  try {
    return await run(job);
  } catch (error) {
    job.printer.line(explain(job.language, error));
    if (error instanceof FileRefusal) job.printer.line(say(job.language, 'NOTHING_WRITTEN'));
    return error instanceof FileRefusal ? EXIT_CODES.FILE_REFUSED : EXIT_CODES.SERVICE_FAILED;
  }
}
