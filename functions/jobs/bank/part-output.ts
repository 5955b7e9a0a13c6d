import type { Job } from '#domain/job/job.ts';
import type { SettledRow } from '#domain/reconciliation/settling-row.ts';
import { notesKey, outcomesKey, restKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { writeLines } from './read-lines.ts';
import { OutcomeLines } from './outcome-lines.ts';
import { classesIn, NotesSum } from './part-notes.ts';
import { outcomeLine, revivedLine } from './result-line.ts';

/** Which part of which job. */
export interface PlacedPart {
  readonly job: Job;
  readonly part: number;
}

/** What a part of a bank's file came to, to be kept in one go: each worker on it writes files of its own, and one of them counts. */
export class PartOutput {
  readonly #outcomes = new OutcomeLines();
  readonly #rest: string[] = [];
  readonly sums = new NotesSum();

  /** Adds what rows came to; refunds that waited since an earlier file are no rows of this one. */
  add(ends: readonly SettledRow[]): void {
    for (const end of ends) {
      if (end.line === null) {
        this.sums.addRevived(end, revivedLine(end));
        continue;
      }
      this.sums.addRow(end);
      this.#outcomes.add(end.line, outcomeLine(end));
    }
  }

  /** Leaves a row, as it is stored, to the second pass. */
  leave(stored: string): void {
    this.#rest.push(stored);
  }

  /** Keeps all of it, and says that the part is done. */
  async keep(ports: Ports, { job, part }: PlacedPart, storeRequests: number): Promise<void> {
    const attempt = ports.ids.next('Request');
    const notes = this.sums.notes(storeRequests);
    const { objects } = ports;
    await Promise.all([
      objects.write(outcomesKey(job.id, part, attempt), this.#outcomes.inOrder(), 'text/plain'),
      objects.write(restKey(job.id, part, attempt), writeLines(this.#rest), 'text/plain'),
      objects.write(notesKey(job.id, part, attempt), writeLines([JSON.stringify(notes)]), 'application/json'),
    ]);
    const tally = classesIn(notes);
    const at = ports.clock.now();
    await ports.jobs.savePart({ jobId: job.id, part, tally, reached: this.#outcomes.length, at, done: true, attempt });
  }
}
