import { isBreak, type Finding, type RowClass } from './row-class.ts';

/** What a job comes to, the worst first. One that is not finished has none. */
export const VERDICTS = ['REFUSED', 'FAILED', 'BREAKS', 'RECONCILED_WITH_PENDING', 'RECONCILED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a verdict is made of: rows by class and findings, and orphans whose days of grace are not over. */
export interface VerdictFacts {
  readonly classes: Readonly<Partial<Record<RowClass, number>>>;
  readonly findings: Readonly<Partial<Record<Finding, number>>>;
  /** Of the orphans, those that are no break yet. */
  readonly pending: number;
}

const has = (counts: Readonly<Partial<Record<string, number>>>, pending: number): boolean =>
  Object.entries(counts).some(([name, count = 0]) => {
    const open = name === 'ORPHAN_REFUND' ? count - pending : count;
    return open > 0 && isBreak(name as RowClass | Finding);
  });

/** The verdict of a job whose rows all have their class. */
export function decideVerdict({ classes, findings, pending }: VerdictFacts): Verdict {
  if (has(classes, pending) || has(findings, 0)) return 'BREAKS';
  return pending > 0 ? 'RECONCILED_WITH_PENDING' : 'RECONCILED';
}
