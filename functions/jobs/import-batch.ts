import type { Act } from '#domain/act.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import type { Ports } from '#services/ports.ts';

/** How often a batch is tried where others change the same things. */
const MOST_TRIES = 8;

/** A batch that is written under its one key, and what writes it. */
export interface KeyedBatch<Batch, Outcome> {
  /** What its rows are, for whoever reads of a defect. */
  readonly what: string;
  readonly batch: Batch;
  readonly run: (ports: Ports, act: Act, batch: Batch) => Promise<Result<readonly Outcome[], Problem>>;
}

/** Records a batch under its one key. Throws where others are in the way all the time: then the part is done again. */
export async function importBatch<Batch, Outcome>(
  ports: Ports,
  act: Act,
  { what, batch, run }: KeyedBatch<Batch, Outcome>,
): Promise<readonly Outcome[]> {
  for (let attempt = 1; ; attempt += 1) {
    const outcomes = await run(ports, act, batch);
    if (outcomes.ok) return outcomes.value;
    const { code } = outcomes.failure;
    if (code !== 'CONFLICT' || attempt === MOST_TRIES) throw new Error(`A batch of ${what} was not written: ${code}.`);
    await ports.ledger.backOff(attempt);
  }
}
