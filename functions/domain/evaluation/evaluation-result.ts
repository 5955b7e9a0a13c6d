import type { CriterionScore, EvaluationResult } from './evaluation.ts';
import type { SchemeRule } from './scheme.ts';

/** The total of all points, each weighted, in hundredths of 100 points: exact, and rounded half up once. */
function totalOf({ criteria }: SchemeRule, scores: readonly CriterionScore[]): number {
  let [numerator, denominator] = [0n, 1n];
  for (const { code, weightBasisPoints, mostHundredths } of criteria) {
    const given = scores.find(({ criterion }) => criterion === code)?.scoreHundredths ?? 0;
    const most = BigInt(mostHundredths);
    numerator = numerator * most + BigInt(given) * BigInt(weightBasisPoints) * denominator;
    denominator *= most;
  }
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** What the points come to by a rule; undefined while a criterion has none. */
export function resultOf(rule: SchemeRule, scores: readonly CriterionScore[]): EvaluationResult | undefined {
  const isComplete = rule.criteria.every(({ code }) => scores.some(({ criterion }) => criterion === code));
  if (!isComplete) return undefined;
  const totalHundredths = totalOf(rule, scores);
  const rating = rule.ratings.find(({ atLeastHundredths }) => totalHundredths >= atLeastHundredths);
  return rating === undefined ? undefined : { totalHundredths, rating: rating.name };
}

/** An object with a total and the rank it has by it. */
export interface Ranked<Row> {
  readonly rank: number;
  readonly row: Row;
}

/**
 * The first `top` ranks of rows that stand in the order of their totals, the highest first. Equal totals share a rank, and the
 * next one counts all before it (1, 2, 2, 4): all that share the last rank stand on the board.
 */
export function rankedTop<Row>(
  rows: readonly Row[],
  top: number,
  totalIn: (row: Row) => number,
): readonly Ranked<Row>[] {
  const ranked: Ranked<Row>[] = [];
  for (const [index, row] of rows.entries()) {
    const last = ranked.at(-1);
    const isEqual = last !== undefined && totalIn(last.row) === totalIn(row);
    const rank = isEqual ? last.rank : index + 1;
    if (rank > top) break;
    ranked.push({ rank, row });
  }
  return ranked;
}
