import { ADVICE_ON_ROWS, type RefusedBankRow } from '../__generated__/bank-file.js';
import type { PartFile } from '../part-file.ts';
import { sayOfBank } from './bank-words.ts';
import type { Told } from './read-bank-file.ts';

/** As many as are mended by hand. */
const MOST_PRINTED = 20;

/** What is done with refused rows: the first are printed; all of them go into a file where one is asked for. */
export interface RefusedRows {
  readonly refuse: (row: RefusedBankRow) => void;
  /** Writes what was told of since the last time. */
  readonly settle: () => Promise<void>;
  /** Tells how many were not printed. */
  readonly end: () => void;
}

/** Lists refused rows by line, field, code and what to do: never by what stands in them. */
export function createRefusedRows({ printer, language }: Told, errors?: PartFile): RefusedRows {
  let [count, text] = [0, ''];
  return {
    // Such a line is as the service writes it into errors.txt.
    refuse: ({ line, field, code }) => {
      count += 1;
      const advice = ADVICE_ON_ROWS[code];
      if (count <= MOST_PRINTED) printer.line(sayOfBank(language, 'ROW', line, field, code, advice[language]));
      if (errors !== undefined) text += `${line}|${field}|${code}|${advice.zh} ${advice.en}\n`;
    },
    settle: async () => {
      if (text === '') return;
      await errors?.write(text);
      text = '';
    },
    end: () => {
      printer.endProgress();
      if (count > MOST_PRINTED) printer.line(sayOfBank(language, 'MORE_ROWS', count - MOST_PRINTED));
    },
  };
}
