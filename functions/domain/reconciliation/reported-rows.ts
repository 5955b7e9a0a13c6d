import type { BenefitCard, ReportedRows } from '../card/benefit-card.ts';
import type { JobId } from '../ids.ts';
import type { PlacedStatus, StatusEnd } from './settle-card-status.ts';

/** There are fewer outcomes than letters: seven classes, one of them with a few codes. */
const FIRST_LETTER = 'a'.charCodeAt(0);
const RUN = /(\d+)([a-z])/g;

const outcomeOf = ({ class: found, reason }: StatusEnd): string => (reason === '' ? found : `${found} ${reason}`);

function endIn(outcome: string): Pick<StatusEnd, 'class' | 'reason'> {
  const [found = '', reason = ''] = outcome.split(' ');
  return { class: found as StatusEnd['class'], reason };
}

/** What a card keeps of the rows of its holder that were taken, from the first on: those that came to the same are told together. */
export function reportOf(
  ends: readonly StatusEnd[],
  { jobId, rows }: { readonly jobId: JobId; readonly rows: readonly PlacedStatus[] },
): ReportedRows {
  const told = ends.map(outcomeOf);
  const outcomes = [...new Set(told)];
  let runs = '';
  for (let start = 0, end = 0; start < told.length; start = end) {
    while (end < told.length && told[end] === told[start]) end += 1;
    runs += `${end - start}${String.fromCharCode(FIRST_LETTER + outcomes.indexOf(told[start] ?? ''))}`;
  }
  return { jobId, firstLine: rows[0]?.line ?? 0, outcomes, runs };
}

function endsIn({ outcomes, runs }: ReportedRows): readonly Pick<StatusEnd, 'class' | 'reason'>[] {
  const known = outcomes.map(endIn);
  return [...runs.matchAll(RUN)].flatMap(([, count, letter = '']) => {
    const end = known[letter.charCodeAt(0) - FIRST_LETTER];
    return end === undefined ? [] : Array.from({ length: Number(count) }, () => end);
  });
}

/**
 * What the first of a holder's rows came to before, as the cards tell that they changed; `rows` are all of them in the order in which
 * they are taken. Nothing where this job has written none of them.
 */
export function toldBefore(
  rows: readonly PlacedStatus[],
  { jobId, cards }: { readonly jobId: JobId; readonly cards: readonly BenefitCard[] },
): readonly StatusEnd[] {
  const reports = cards.flatMap(({ lastReport }) =>
    lastReport?.jobId === jobId && lastReport.firstLine === rows[0]?.line ? [endsIn(lastReport)] : [],
  );
  const [longest = []] = reports.toSorted((left, right) => right.length - left.length);
  return rows.slice(0, longest.length).flatMap(({ line }, index) => {
    const end = longest[index];
    return end === undefined ? [] : [{ line, ...end }];
  });
}
