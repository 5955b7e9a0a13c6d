import type { Instant } from '#domain/day.ts';
import type { Job } from '#domain/job/job.ts';
import type { Finding, RowClass } from '#domain/reconciliation/row-class.ts';
import type { Verdict } from '#domain/reconciliation/verdict.ts';
import { useIn, type PartNotes } from './part-notes.ts';
import type { RowSumsText } from './settled-sums.ts';
import type { OfferSpending } from './spend-budgets.ts';

/** What a summary tells of a job that is over. */
export interface SummaryFacts {
  readonly verdict: Verdict;
  readonly findings: Readonly<Partial<Record<Finding, number>>>;
  /** Refunds of the file without a charge that are within their days of grace: no breaks. */
  readonly pending: number;
  readonly tally: Readonly<Partial<Record<RowClass, number>>>;
  readonly notes: PartNotes;
  readonly spendings: readonly OfferSpending[];
  /** What all steps asked of the store, up to the writing of the summary. */
  readonly storeRequests: number;
  readonly finishedAt: Instant;
}

const amounts = ({ rows, grossFen, expectedFen, grantedFen, netFen }: RowSumsText) => ({
  ...{ rows, grossFen, expectedFen, grantedFen, netFen },
  differenceFen: String(BigInt(grantedFen) - BigInt(expectedFen)),
});

function offers({ byOffer }: PartNotes, spendings: readonly OfferSpending[]): readonly object[] {
  return spendings.map(({ offerId, code, budgetFen, spentFen, exceededFen }) => {
    const own = Object.entries(byOffer).filter(([name]) => useIn(name).offerId === offerId);
    const classes = own.map(([name, sums]) => {
      const { class: found, period } = useIn(name);
      return { class: found, period, ...amounts(sums) };
    });
    const budget = budgetFen === null ? null : { budgetFen, spentFen, exceededFen };
    return { offerId, code, classes, budget };
  });
}

/** The summary of a job: counts and sums by class, offer and reason, the verdict, times, and what it asked of the store. */
export function summaryText(job: Job, facts: SummaryFacts): string {
  const { verdict, findings, pending, tally, notes, spendings, storeRequests, finishedAt } = facts;
  const { id: jobId, source, accepted, rows, startedAt } = job;
  const counted = Object.values(tally).reduce((sum, count) => sum + count, 0);
  const summary = {
    ...{ jobId, name: source.fileName, verdict, rows, residual: (rows ?? 0) - counted },
    classes: Object.entries(notes.byClass).map(([found, sums]) => ({ class: found, ...amounts(sums) })),
    ...{ findings, pending, reasons: notes.reasons, revived: notes.revivedByClass },
    offers: offers(notes, spendings),
    times: { startedAt, acceptedAt: accepted?.acceptedAt, finishedAt },
    storeRequests,
  };
  return JSON.stringify(summary, null, 2);
}
