import type { CardProgramId, OfferId } from '../ids.ts';
import { ROW_CLASSES } from './row-class.ts';

/** Sums that rows come to: whole fen of any size, as decimal text where they are kept. */
interface KeptSums {
  readonly rows: number;
  readonly grossFen: string;
  readonly expectedFen: string;
  readonly grantedFen: string;
  readonly netFen: string;
}

/** What the rows of one job came to under an offer, by class and month. */
export interface StatementFacts extends KeptSums {
  readonly programId: CardProgramId;
  readonly offerId: OfferId;
  readonly class: string;
  readonly ofPeriod: string;
  readonly isCorrection: boolean;
}

/** Exact sums of rows; a month of a bank may pass what a number holds. */
export interface StatementSums {
  readonly rows: number;
  readonly grossFen: bigint;
  readonly expectedFen: bigint;
  readonly grantedFen: bigint;
  readonly netFen: bigint;
}

/** What a month came to under an offer in a class; of corrections, of which earlier month. */
export interface StatementSum extends StatementSums {
  readonly programId: CardProgramId;
  readonly offerId: OfferId;
  readonly class: string;
  readonly ofPeriod: string | null;
}

/** The statement of a month: its own lines, and apart from them what corrects months that were sealed before. */
export interface MonthlyStatement {
  readonly lines: readonly StatementSum[];
  readonly corrections: readonly StatementSum[];
  readonly total: StatementSums;
  readonly correctionTotal: StatementSums;
}

const NOTHING: StatementSums = { rows: 0, grossFen: 0n, expectedFen: 0n, grantedFen: 0n, netFen: 0n };

function plus(sums: StatementSums, line: KeptSums): StatementSums {
  return {
    rows: sums.rows + line.rows,
    grossFen: sums.grossFen + BigInt(line.grossFen),
    expectedFen: sums.expectedFen + BigInt(line.expectedFen),
    grantedFen: sums.grantedFen + BigInt(line.grantedFen),
    netFen: sums.netFen + BigInt(line.netFen),
  };
}

const sumOf = (lines: readonly KeptSums[]): StatementSums => lines.reduce(plus, NOTHING);

const placeOf = ({ class: found }: Pick<StatementSum, 'class'>): number =>
  ROW_CLASSES.findIndex((name) => name === found);
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** By programme and offer, then in the order of classes and of months. */
function compareSums(left: StatementSum, right: StatementSum): number {
  return (
    compare(left.programId, right.programId) ||
    compare(left.offerId, right.offerId) ||
    placeOf(left) - placeOf(right) ||
    compare(left.ofPeriod ?? '', right.ofPeriod ?? '')
  );
}

/** Adds lines of several jobs up; `byMonth` keeps the months apart that they are of. */
function summed(lines: readonly StatementFacts[], byMonth: boolean): readonly StatementSum[] {
  const monthOf = ({ ofPeriod }: StatementFacts): string | null => (byMonth ? ofPeriod : null);
  const groups = Map.groupBy(lines, (line) => [line.programId, line.offerId, line.class, monthOf(line)].join(' '));
  const sums = [...groups.values()].flatMap((group): readonly StatementSum[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { programId, offerId, class: found } = first;
    return [{ programId, offerId, class: found, ofPeriod: monthOf(first), ...sumOf(group) }];
  });
  return sums.toSorted(compareSums);
}

/** The statement that the lines of a month's jobs come to. */
export function statementOf(lines: readonly StatementFacts[]): MonthlyStatement {
  const own = lines.filter(({ isCorrection }) => !isCorrection);
  const corrections = lines.filter(({ isCorrection }) => isCorrection);
  return {
    lines: summed(own, false),
    corrections: summed(corrections, true),
    total: sumOf(own),
    correctionTotal: sumOf(corrections),
  };
}
