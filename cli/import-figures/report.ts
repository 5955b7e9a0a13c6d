import type { Language } from '../language.ts';
import type { Printer } from '../printer.ts';
import type { RowProblem } from './file-rules.ts';
import { say } from './words.ts';

/** How many rows were read, and what became of them. */
export interface Tally {
  readonly read: number;
  readonly CREATED: number;
  readonly UNCHANGED: number;
  readonly REVISED: number;
  readonly REJECTED: number;
}

/** Nothing yet. */
export const NO_ROWS: Tally = { read: 0, CREATED: 0, UNCHANGED: 0, REVISED: 0, REJECTED: 0 };

/** Two tallies in one. */
export function addTallies(left: Tally, right: Tally): Tally {
  return {
    read: left.read + right.read,
    CREATED: left.CREATED + right.CREATED,
    UNCHANGED: left.UNCHANGED + right.UNCHANGED,
    REVISED: left.REVISED + right.REVISED,
    REJECTED: left.REJECTED + right.REJECTED,
  };
}

/** What became of every row; the residual is 0 when each is accounted for. */
export function summarise(language: Language, { read, CREATED, UNCHANGED, REVISED, REJECTED }: Tally): string {
  const residual = read - CREATED - UNCHANGED - REVISED - REJECTED;
  return say(language, 'SUMMARY', read, CREATED, UNCHANGED, REVISED, REJECTED, residual);
}

/** More than anybody corrects by hand in one go. */
const MOST_PROBLEMS_PRINTED = 1_000;

/** Prints problems as they come, up to a limit; `end` tells how many were left out. */
export function createProblemList(
  printer: Printer,
  language: Language,
): { readonly add: (problems: readonly RowProblem[]) => void; readonly end: () => void } {
  let count = 0;
  return {
    add: (problems) => {
      for (const { line, column, code, message } of problems) {
        count += 1;
        if (count <= MOST_PROBLEMS_PRINTED)
          printer.line(say(language, 'LINE', line, `[${column ?? '-'}]`, code, message));
      }
    },
    end: () => {
      if (count > MOST_PROBLEMS_PRINTED) printer.line(say(language, 'MORE_PROBLEMS', count - MOST_PROBLEMS_PRINTED));
    },
  };
}

/** Shows how much of a pass over the file is done. */
export function createProgress(printer: Printer, label: string, totalBytes: number): (bytes: number) => void {
  let done = 0;
  return (bytes) => {
    done += bytes;
    printer.progress({ label, done, whole: totalBytes, count: '' });
  };
}
