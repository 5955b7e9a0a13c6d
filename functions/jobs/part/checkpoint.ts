import type { JobPart } from '#domain/job/job.ts';
import { countRow, NO_ROWS_YET, rowsIn, type RowTally } from '#domain/job/row-outcome.ts';
import type { Ports } from '#services/ports.ts';
import { readJob } from '../move-on.ts';
import type { RowEnd } from './row-end.ts';

/** Which part is being done, and how far it may have come before. */
export interface PartPlace extends Pick<JobPart, 'jobId' | 'part'> {
  readonly earlier: JobPart | undefined;
  /** How many rows are done between two looks at whether the job was cancelled. */
  readonly rowsBetween: number;
  /** Whether those in whose name the rows are done may still call. */
  readonly callersStay: () => Promise<boolean>;
}

/** Ends a part whose starter or sender may call no longer; caught where parts are processed. */
export class CallerGone extends Error {
  override readonly name = 'CallerGone';
}

/**
 * Counts the rows of a part, tells how far it is, and hears of a cancellation. Rows are announced before they are done, so
 * that after a break-off whoever does the part anew knows which may have been written: these are told as what they became,
 * also when the job was cancelled meanwhile.
 */
export class Checkpoint {
  readonly #ports: Ports;
  readonly #place: PartPlace;
  #tally: RowTally = NO_ROWS_YET;
  #announced = 0;
  #stopped = false;

  constructor(ports: Ports, place: PartPlace) {
    this.#ports = ports;
    this.#place = place;
  }

  /** Whether the job is known to be cancelled, and no more rows are done. */
  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Whether the next rows may be done; false once the job was cancelled. Throws CallerGone. */
  async mayDo(rows: number): Promise<boolean> {
    const seen = rowsIn(this.#tally);
    if (this.#stopped) return false;
    if (seen + rows <= this.#announced) return true;
    const { jobId, earlier, callersStay } = this.#place;
    const [{ cancelRequestedBy }, stay] = await Promise.all([readJob(this.#ports, jobId), callersStay()]);
    if (!stay) throw new CallerGone();
    this.#stopped = cancelRequestedBy !== null && seen >= (earlier?.reached ?? 0);
    if (this.#stopped) return false;
    this.#announced = seen + Math.max(rows, this.#place.rowsBetween);
    await this.#save({ done: false, attempt: null });
    return true;
  }

  /** Counts rows that ended. */
  count(ends: readonly RowEnd[]): void {
    for (const { outcome } of ends) this.#tally = countRow(this.#tally, outcome);
  }

  /** Says that the part is done, with the outcomes written under `attempt`. */
  async finish(attempt: string): Promise<void> {
    await this.#save({ done: true, attempt });
  }

  async #save(state: Pick<JobPart, 'done' | 'attempt'>): Promise<void> {
    const { jobId, part, earlier } = this.#place;
    const reached = Math.max(this.#announced, earlier?.reached ?? 0);
    await this.#ports.jobs.savePart({
      jobId,
      part,
      tally: this.#tally,
      reached,
      at: this.#ports.clock.now(),
      ...state,
    });
  }
}
