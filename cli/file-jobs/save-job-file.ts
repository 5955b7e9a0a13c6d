import { EXIT_CODES } from '../exit-codes.ts';
import { openPartFile } from '../part-file.ts';
import { reasonOf } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { fetchJobFile } from './fetch-job-file.ts';
import type { JobAnswer, JobFileAnswer } from './job-answer.ts';
import { sayOfJob } from './job-words.ts';

async function download(file: JobFileAnswer, path: string): Promise<void> {
  const part = await openPartFile(path);
  try {
    for await (const piece of fetchJobFile(file)) await part.write(piece);
  } catch (error) {
    await part.discard();
    throw error;
  }
  await part.complete();
}

/** Saves a file that the job gave back, once its content is the one that was told of. */
export async function saveJobFile(
  session: Session,
  job: JobAnswer,
  want: Pick<JobFileAnswer, 'kind'> & { readonly path: string },
): Promise<void> {
  const { printer, language } = session;
  const { kind, path } = want;
  const file = job.files.find((candidate) => candidate.kind === kind);
  if (file === undefined) throw new Stop(EXIT_CODES.PART_WRITTEN, sayOfJob(language, 'FILE_NOT_MADE', kind));
  await download(file, path).catch((error: unknown) => {
    throw new Stop(EXIT_CODES.PART_WRITTEN, sayOfJob(language, 'FILE_BROKEN', path, reasonOf(error)));
  });
  printer.line(sayOfJob(language, 'FILE_SAVED', path, file.bytes));
}
