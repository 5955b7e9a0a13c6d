import { compareTexts } from '../compare-texts.ts';
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

/** What the rows of one file came to under an offer, by class and month. */
export interface StatementFacts extends KeptSums {
  readonly programId: CardProgramId;
  readonly offerId: OfferId;
  readonly class: string;
  readonly ofPeriod: string;
}

/** Sums that are kept: of a class under an offer, or in a total of all; of corrections under an offer, of which month. */
interface KeptLine extends KeptSums {
  readonly class: string | null;
  readonly isCorrection: boolean;
  readonly ofPeriod: string | null;
}

/** A month of a bank: that of the business dates of its files, `yyyy-mm`. */
export interface StatementMonth {
  readonly bankCode: string;
  readonly period: string;
}

/** What a part of a statement is of: an offer, else a programme, else all. */
export interface StatementPlace {
  readonly programId: CardProgramId | null;
  readonly offerId: OfferId | null;
}

/** A part of the statement of a bank's month, to which each file adds once. Its size does not grow with the files. */
export interface StatementPart extends StatementPlace {
  readonly version: number;
  /** The sequence number of the last file that is in it; 0 before the first. */
  readonly upTo: number;
  /** The months that were sealed when that file was added: its rows of these are corrections. */
  readonly sealed: readonly string[];
  readonly kept: readonly KeptLine[];
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

/** What a month came to under an offer, and apart from it what corrects months that were sealed before. */
export interface StatementOfOffer {
  readonly programId: CardProgramId;
  readonly offerId: OfferId;
  readonly lines: readonly StatementSum[];
  readonly corrections: readonly StatementSum[];
}

/** What a month came to in all. */
export interface StatementTotals {
  readonly total: StatementSums;
  readonly correctionTotal: StatementSums;
}

/** A part to which no file has added yet. */
export function emptyPart({ programId, offerId }: StatementPlace): StatementPart {
  return { programId, offerId, version: 0, upTo: 0, sealed: [], kept: [] };
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

function textOf({ rows, grossFen, expectedFen, grantedFen, netFen }: StatementSums): KeptSums {
  return {
    ...{ rows, grossFen: String(grossFen), expectedFen: String(expectedFen) },
    ...{ grantedFen: String(grantedFen), netFen: String(netFen) },
  };
}

const isNothing = ({ rows, grossFen, expectedFen, grantedFen, netFen }: StatementSums): boolean =>
  rows === 0 && [grossFen, expectedFen, grantedFen, netFen].every((fen) => fen === 0n);

/** Adds lines up that are of one class, and one month where they correct one; what was taken back whole is no line any more. */
function added(lines: readonly KeptLine[]): readonly KeptLine[] {
  const groups = Map.groupBy(lines, ({ class: found, isCorrection, ofPeriod }) =>
    [found, isCorrection, ofPeriod].join(' '),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const sums = sumOf([first, ...others]);
    return isNothing(sums) ? [] : [{ ...first, ...textOf(sums) }];
  });
}

/** A part with what a file adds to it; once it is in, it is not added again, whatever was sealed since. */
export function addFile(
  part: StatementPart,
  lines: readonly StatementFacts[],
  { sequence, sealed }: { readonly sequence: number; readonly sealed: readonly string[] },
): StatementPart {
  if (part.upTo >= sequence) return part;
  const isTotal = part.offerId === null;
  const more = lines.map(({ class: found, ofPeriod, programId: _, offerId: __, ...sums }): KeptLine => {
    const isCorrection = sealed.includes(ofPeriod);
    return {
      ...sums,
      isCorrection,
      ...{ class: isTotal ? null : found, ofPeriod: isCorrection && !isTotal ? ofPeriod : null },
    };
  });
  return { ...part, version: part.version + 1, upTo: sequence, sealed, kept: added([...part.kept, ...more]) };
}

/** What a total tells; of a part that nothing was added to, nothing. */
export function totalsOf({ kept }: StatementPart): StatementTotals {
  const [own, corrections] = [
    kept.filter(({ isCorrection }) => !isCorrection),
    kept.filter(({ isCorrection }) => isCorrection),
  ];
  return { total: sumOf(own), correctionTotal: sumOf(corrections) };
}

const placeInOrder = ({ class: found }: Pick<StatementSum, 'class'>): number =>
  ROW_CLASSES.findIndex((name) => name === found);

/** In the order of classes, then of months. */
function compareSums(left: StatementSum, right: StatementSum): number {
  return placeInOrder(left) - placeInOrder(right) || compareTexts(left.ofPeriod ?? '', right.ofPeriod ?? '');
}

/** What a month came to under the offer of a part. */
export function statementOfOffer({ programId, offerId, kept }: StatementPart): StatementOfOffer {
  if (programId === null || offerId === null) throw new Error('A total of a statement is of no offer.');
  const shown = (isAsked: boolean): readonly StatementSum[] =>
    kept
      .filter(({ isCorrection }) => isCorrection === isAsked)
      .map((line) => {
        const { class: found, ofPeriod } = line;
        return { programId, offerId, class: found ?? '', ofPeriod, ...sumOf([line]) };
      })
      .toSorted(compareSums);
  return { programId, offerId, lines: shown(false), corrections: shown(true) };
}
