import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { JobId } from '#domain/ids.ts';
import type { Job } from '#domain/job/job.ts';
import { partKey, partListKey, uploadKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { moveOn, type StepOutcome } from '../move-on.ts';
import { FileRefusal } from '../file-refusal.ts';
import type { JobTools } from '../job-tools.ts';
import { kindOf } from '../kinds.ts';
import { inWorkFolder } from '../work-folder.ts';
import { cutRows } from './cut-rows.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { spoolFile } from './spool-file.ts';

/** How many rows a file has, and into how many parts it is cut. */
interface CutParts {
  readonly rows: number;
  readonly parts: number;
}

async function* single(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text, 'utf8'));
}

/** Reads the file once, cuts it and puts its parts where the map over them finds them. Done anew, it does the same. */
async function cutIntoParts(ports: Ports, job: Job, folder: string): Promise<CutParts> {
  const content = await ports.objects.read(uploadKey(job.source.uploadId));
  if (content === undefined) throw new FileRefusal('FILE_DAMAGED');
  const file = await spoolFile(content, job.source, join(folder, 'file'));
  const read = file.form === 'WORKBOOK' ? readWorkbook(file.path) : readCsv(file.path, file.form);
  const { bytes } = job.source;
  const { rows, parts } = await cutRows(kindOf(job.kind), read, { folder, bytes });
  for (const [index, path] of parts.entries()) {
    const lines = createReadStream(path) as AsyncIterable<Uint8Array>;
    await ports.objects.write(partKey(job.id, index + 1), lines, 'application/x-ndjson');
  }
  const list = parts.map((_, index) => ({ jobId: job.id, part: index + 1 }));
  await ports.objects.write(partListKey(job.id), single(JSON.stringify(list)), 'application/json');
  return { rows, parts: parts.length };
}

/**
 * What an earlier run of the job cut the file into: parts that are done, and the keys of batches, are those of that cut.
 * Undefined where none came so far, and once the file is forgotten: its parts, which came later, may be at any time.
 */
async function cutBefore(ports: Ports, { rows, parts, source }: Job): Promise<CutParts | undefined> {
  if (rows === null || parts === null) return undefined;
  const head = await ports.objects.head(uploadKey(source.uploadId));
  return head === undefined ? undefined : { rows, parts };
}

/** The first step of a job: its file is cut into parts, or refused with what is wrong with it. A resumed job keeps its parts. */
export async function inspect(tools: JobTools, jobId: JobId): Promise<StepOutcome> {
  const ports = tools.ports();
  const begun = await moveOn(ports, jobId, { step: 'INSPECT' });
  if (begun.job.state !== 'INSPECTING') return begun;
  try {
    const cut =
      (await cutBefore(ports, begun.job)) ??
      (await inWorkFolder(tools.workFolder, (folder) => cutIntoParts(ports, begun.job, folder)));
    return await moveOn(ports, jobId, { step: 'RUN', ...cut });
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return moveOn(ports, jobId, { step: 'REFUSE', problems: [error.problem] });
  }
}
