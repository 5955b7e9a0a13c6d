import type { Instant } from '../day.ts';
import type { ActivityId, ApiClientId, ContestResultId, ParticipationId, UnionBodyId } from '../ids.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import type { RegionCode } from '../region/region-code.ts';

/** Where the results of a trade stand. */
export const CONTEST_RESULT_STATES = ['PROPOSED', 'CONFIRMED', 'REJECTED', 'SUPERSEDED'] as const;
export type ContestResultState = (typeof CONTEST_RESULT_STATES)[number];

/** A place in a contest. */
export interface RankedEntry {
  readonly participationId: ParticipationId;
  /** From 1; equal ranks leave the next ones out: 1, 1, 3. */
  readonly rank: number;
  /** In hundredths of a point; null where nobody said. */
  readonly scoreHundredths: number | null;
}

/** The results of one trade of a contest. Once confirmed they are never edited: another set takes their place. */
export interface ContestResult {
  readonly id: ContestResultId;
  readonly version: number;
  readonly activityId: ActivityId;
  /** The body that holds the contest. */
  readonly unionBodyId: UnionBodyId;
  readonly federation: RegionCode;
  readonly trade: number;
  /** In the order of ranks. */
  readonly entries: readonly RankedEntry[];
  readonly state: ContestResultState;
  readonly proposedBy: ApiClientId;
  readonly proposedAt: Instant;
  /** Which results of the trade these correct, and why; null for the first ones. */
  readonly corrects: ContestResultId | null;
  readonly reason: string | null;
  readonly decidedBy: ApiClientId | null;
  readonly decidedAt: Instant | null;
  /** Why they were rejected. */
  readonly note: string | null;
}

/** The most places that the results of one trade name, and the highest score: a million points. */
const MOST_ENTRIES = 100;
const HIGHEST_SCORE = 100_000_000;

/**
 * What speaks against places in a trade: none or over 100 of them, one named twice, or a score out of range (INPUT_INVALID); ranks
 * that do not follow from 1 on with ties left out behind (RANK_GAP); a better score for a worse rank, or other scores for equal
 * ranks (RANK_AGAINST_SCORE). The entries are given in the order of ranks.
 */
export function refuseRanking(entries: readonly RankedEntry[]): RuleProblem | undefined {
  const isRepeated = new Set(entries.map(({ participationId }) => participationId)).size < entries.length;
  const areInRange = entries.every(
    ({ scoreHundredths: score }) => score === null || (score >= 0 && score <= HIGHEST_SCORE),
  );
  const fits = entries.length >= 1 && entries.length <= MOST_ENTRIES && !isRepeated && areInRange;
  if (!fits) return ruleProblem('INPUT_INVALID', 'entries');
  const follows = entries.every(
    ({ rank }, index) => rank === index + 1 || (index > 0 && rank === entries[index - 1]?.rank),
  );
  if (!follows) return ruleProblem('RANK_GAP', 'entries');
  const scored = entries.flatMap(({ rank, scoreHundredths }) =>
    scoreHundredths === null ? [] : [{ rank, score: scoreHundredths }],
  );
  const agrees = scored.every(({ rank, score }, index) => {
    const better = scored[index - 1];
    return better === undefined || (rank === better.rank ? score === better.score : score <= better.score);
  });
  return agrees ? undefined : ruleProblem('RANK_AGAINST_SCORE', 'entries');
}
