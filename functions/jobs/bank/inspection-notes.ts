import type { Job } from '#domain/job/job.ts';
import { notesKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import type { ObjectKey } from '#services/ports/objects.ts';
import { readNdjson } from '../ndjson.ts';
import { NotesSum, readNotes, type PartNotes } from './part-notes.ts';
import { writeLines } from './read-lines.ts';

/** Where the notes of the first step lie: like those of a part before the first, without rows. */
export function inspectionKey({ id }: Pick<Job, 'id'>): ObjectKey {
  return notesKey(id, 0, 'inspection');
}

/** Keeps what reading a file asked of the store, for its summary. */
export async function keepInspection(ports: Ports, job: Job, storeRequests: number): Promise<void> {
  const text = JSON.stringify(new NotesSum().notes(storeRequests));
  await ports.objects.write(inspectionKey(job), writeLines([text]), 'application/json');
}

/** The notes of the first step; none of a job that was accepted when they were not kept. */
export async function readInspection(ports: Ports, job: Job): Promise<readonly PartNotes[]> {
  const content = await ports.objects.read(inspectionKey(job));
  const notes: PartNotes[] = [];
  if (content !== undefined) for await (const value of readNdjson(content)) notes.push(readNotes(value));
  return notes;
}
