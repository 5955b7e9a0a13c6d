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

/** Ends the work on a part that is done by another worker, or whose job is over; of one that was resumed see `inRun`. */
export class PartOver extends Error {
  override readonly name = 'PartOver';
}

/**
 * Counts the rows of a part, tells how far it is, and hears of a cancellation. Rows are announced before they are done, so
 * that after a break-off, or beside another worker, whoever does the part knows which may have been written: these are told
 * as what they became, also when the job was cancelled meanwhile.
 */
export class Checkpoint {
  readonly #ports: Ports;
  readonly #place: PartPlace;
  #tally: RowTally = NO_ROWS_YET;
  /** How many rows this worker has announced, and how many any of them is known to have. */
  #announced = 0;
  #reached: number;
  #stopped = false;

  constructor(ports: Ports, place: PartPlace) {
    this.#ports = ports;
    this.#place = place;
    this.#reached = place.earlier?.reached ?? 0;
  }

  /** Whether the job is known to be cancelled, and no more rows are done. */
  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Whether the next rows may be done; false once the job was cancelled. Throws CallerGone and PartOver. */
  async mayDo(rows: number): Promise<boolean> {
    const seen = rowsIn(this.#tally);
    if (this.#stopped) return false;
    if (seen + rows <= this.#announced) return true;
    const { jobId, callersStay } = this.#place;
    const [job, stay] = await Promise.all([readJob(this.#ports, jobId), callersStay()]);
    if (!stay) throw new CallerGone();
    if (job.state !== 'RUNNING') throw new PartOver();
    this.#stopped = job.cancelRequestedBy !== null && seen >= (await this.#reachedByNow());
    if (this.#stopped) return false;
    this.#announced = seen + Math.max(rows, this.#place.rowsBetween);
    await this.#announce();
    return true;
  }

  /** Counts rows that ended. */
  count(ends: readonly RowEnd[]): void {
    for (const { outcome } of ends) this.#tally = countRow(this.#tally, outcome);
  }

  /** Says that the part is done, with the outcomes written under `attempt`; throws where rows are told as less than they are. */
  async finish(attempt: string): Promise<void> {
    const standing = await this.#save({ done: true, attempt });
    if (standing?.done === false) throw new Error('A part was not ended: another worker has come further.');
  }

  /** Another worker may have announced rows since this one began. */
  async #reachedByNow(): Promise<number> {
    const standing = await readPart(this.#ports, this.#place);
    return (this.#reached = Math.max(this.#reached, standing?.reached ?? 0));
  }

  async #announce(): Promise<void> {
    const standing = await this.#save({ done: false, attempt: null });
    if (standing?.done === true) throw new PartOver();
    this.#reached = Math.max(this.#reached, standing?.reached ?? 0);
  }

  #save(state: Pick<JobPart, 'done' | 'attempt'>): Promise<JobPart | undefined> {
    const { jobId, part } = this.#place;
    this.#reached = Math.max(this.#announced, this.#reached);
    const at = this.#ports.clock.now();
    return this.#ports.jobs.savePart({ jobId, part, tally: this.#tally, reached: this.#reached, at, ...state });
  }
}

/** The part as it stands; undefined when nobody has begun it. */
export async function readPart(
  ports: Ports,
  { jobId, part }: Pick<JobPart, 'jobId' | 'part'>,
): Promise<JobPart | undefined> {
  return (await ports.jobs.partsOf(jobId)).find((other) => other.part === part);
}
