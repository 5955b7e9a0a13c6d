import { z } from 'zod';
import { ROW_OUTCOMES, type RowOutcome } from '#domain/job/row-outcome.ts';
import type { RowProblem } from '../kind.ts';

/** What became of a row in the end, as the file of outcomes keeps it. */
export interface RowEnd {
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly id: string | null;
  readonly problems: readonly RowProblem[];
}

const endSchema = z.object({
  line: z.number(),
  outcome: z.enum(ROW_OUTCOMES),
  id: z.string().nullable(),
  problems: z.array(z.object({ code: z.string(), column: z.string().nullable() })),
});

/** Reads an end as it was kept. The codes are those we wrote. */
export function readRowEnd(value: unknown): RowEnd {
  return endSchema.parse(value) as RowEnd;
}

/** The end of a row that is not done, whatever the reason. */
export function endWithout(
  line: number,
  outcome: 'REJECTED' | 'DUPLICATE' | 'NOT_DONE',
  problems: readonly RowProblem[] = [],
): RowEnd {
  return { line, outcome, id: null, problems };
}
