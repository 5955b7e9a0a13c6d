import type { BenefitCard, ReportedRows } from '../card/benefit-card.ts';
import type { JobId } from '../ids.ts';
import type { PlacedStatus, StatusEnd } from './settle-card-status.ts';

/** What a card keeps of the rows of its holder that were taken, from the first on: those that came to the same are told together. */
export function reportOf(
  ends: readonly StatusEnd[],
  { jobId, rows }: { readonly jobId: JobId; readonly rows: readonly PlacedStatus[] },
): ReportedRows {
  const runs: [rows: number, found: string, reason: string][] = [];
  for (const { class: found, reason } of ends) {
    const last = runs.at(-1);
    if (last?.[1] === found && last[2] === reason) last[0] += 1;
    else runs.push([1, found, reason]);
  }
  return { jobId, firstLine: rows[0]?.line ?? 0, ends: runs };
}

const rowsIn = ({ ends }: ReportedRows): number => ends.reduce((sum, [rows]) => sum + rows, 0);

/**
 * What the first of a holder's rows came to before, as the cards tell that they changed; `rows` are all of them in the order in which
 * they are taken. Nothing where this job has written none of them.
 */
export function toldBefore(
  rows: readonly PlacedStatus[],
  { jobId, cards }: { readonly jobId: JobId; readonly cards: readonly BenefitCard[] },
): readonly StatusEnd[] {
  const reports = cards.flatMap(({ lastReport }) =>
    lastReport?.jobId === jobId && lastReport.firstLine === rows[0]?.line ? [lastReport] : [],
  );
  const [longest] = reports.toSorted((left, right) => rowsIn(right) - rowsIn(left));
  const ends = (longest?.ends ?? []).flatMap(([count, found, reason]) =>
    Array.from({ length: count }, () => ({ class: found as StatusEnd['class'], reason })),
  );
  return rows.slice(0, ends.length).flatMap(({ line }, index) => (ends[index] ? [{ line, ...ends[index] }] : []));
}
