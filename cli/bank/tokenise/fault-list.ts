import type { Session } from '../../session.ts';
import { sayOfTokens } from './token-words.ts';
import type { LineFault } from './tokenise-line.ts';

/** More than anybody looks up in one go. */
const MOST_PRINTED = 1_000;

/** Prints lines that are left out by number and code alone; `end` tells how many there are. */
export function createFaultList({ printer, language }: Pick<Session, 'language' | 'printer'>): {
  readonly add: (line: number, fault: LineFault) => void;
  readonly end: () => number;
} {
  let count = 0;
  return {
    add: (line, fault) => {
      count += 1;
      if (count <= MOST_PRINTED) printer.line(sayOfTokens(language, 'LINE', line, fault, sayOfTokens(language, fault)));
    },
    end: () => {
      printer.endProgress();
      if (count > MOST_PRINTED) printer.line(sayOfTokens(language, 'MORE_LINES', count - MOST_PRINTED));
      return count;
    },
  };
}
