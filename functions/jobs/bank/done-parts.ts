import type { Job } from '#domain/job/job.ts';
import { notesKey } from '#services/job-objects.ts';
import type { ObjectKey } from '#services/ports/objects.ts';
import type { Ports } from '#services/ports.ts';
import { readNdjson } from '../ndjson.ts';
import { readNotes, type PartNotes } from './part-notes.ts';

/** A part that is done, and which of its workers' files count. */
export interface DonePart {
  readonly part: number;
  readonly attempt: string;
}

/** The parts of a job up to `last`, all of which have to be done. */
export async function doneParts(ports: Ports, job: Job, last: number): Promise<readonly DonePart[]> {
  const parts = await ports.jobs.partsOf(job.id);
  return Array.from({ length: last }, (_, index) => {
    const found = parts.find(({ part }) => part === index + 1);
    if (found?.done !== true || found.attempt === null)
      throw new Error(`Part ${index + 1} of the job ${job.id} is not done.`);
    return { part: found.part, attempt: found.attempt };
  });
}

/** What lies under a key that has to be there. */
export async function readKept(ports: Ports, key: ObjectKey): Promise<AsyncIterable<Uint8Array>> {
  const content = await ports.objects.read(key);
  if (content === undefined) throw new Error('What a part of a job kept is not there.');
  return content;
}

/** The notes of a part. */
export async function notesOf(ports: Ports, { id }: Job, { part, attempt }: DonePart): Promise<PartNotes> {
  for await (const value of readNdjson(await readKept(ports, notesKey(id, part, attempt)))) return readNotes(value);
  throw new Error(`Part ${part} of the job ${id} has no notes.`);
}
