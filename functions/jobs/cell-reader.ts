import { checkSharedCode } from '#domain/card-program/shared-code.ts';
import { parseCreditCode, type CreditCode } from '#domain/credit-code.ts';
import { parseLocalDate, type LocalDate } from '#domain/day.ts';
import { parseDecimal } from '#domain/decimal.ts';
import { fenOfYuan, type Fen } from '#domain/money.ts';
import { foldWidth } from '#domain/personal/fold-width.ts';
import { holdsCardNumber, personalNumbersIn } from '#domain/personal/personal-number.ts';
import { parseRegionCode, type RegionCode } from '#domain/region/region-code.ts';
import { isPlainText } from '#domain/text.ts';
import type { Cells, RowProblem } from './kind.ts';
import type { RowCode } from './row-code.ts';

const CODE_FORM = /^[A-Za-z0-9_-]{1,40}$/;
/** As spreadsheets write days: 2024-3-1, 2024/3/1, 2024.3.1, 20240301; without a sign between them all eight digits. */
const DAY_FORM = /^(?=\d{8}$|\d{4}[-/.])(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/;

const LONGEST_AMOUNT = 40;
const AMOUNT_FORM = /^(?:￥|¥)?\s*((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?)\s*元?$/;

/** Reads the cells of a row one by one, and keeps what is wrong with each; the values count only where nothing is. */
export class CellReader<Column extends string> {
  readonly problems: RowProblem<Column>[] = [];
  readonly #cells: Cells<Column>;

  constructor(cells: Cells<Column>) {
    this.#cells = cells;
  }

  /** Notes what is wrong with a cell. */
  refuse(
    column: Column,
    code: RowProblem['code'] & (RowCode | 'CREDIT_CODE_INVALID' | 'CLEAR_PAN_REFUSED' | 'PERSONAL_NUMBER_IN_TEXT'),
  ): void {
    this.problems.push({ column, code });
  }

  /** A text of at most so many characters, without a card number; null for an empty cell. */
  text(column: Column, atMost: number): string | null {
    if (holdsCardNumber(this.#cells[column])) this.refuse(column, 'CLEAR_PAN_REFUSED');
    return this.numbers(column, atMost);
  }

  /** The same where numbers belong that may look like those of cards: phones, document numbers, addresses that are sealed. */
  numbers(column: Column, atMost: number): string | null {
    const text = this.#cells[column];
    if (text === '') return null;
    if (Array.from(text).length > atMost || !isPlainText(text)) this.refuse(column, 'VALUE_INVALID');
    return text;
  }

  /** A text that others are shown in the clear: no number of a person belongs there. */
  words(column: Column, atMost: number): string | null {
    const text = this.text(column, atMost);
    // Of a card number the cell told already.
    const isPersonal = [...personalNumbersIn(text ?? '')].some((kind) => kind !== 'CARD');
    if (isPersonal) this.refuse(column, 'PERSONAL_NUMBER_IN_TEXT');
    return text;
  }

  /** An amount of yuan, as spreadsheets write them: 300, 1,234.56, ￥300.00, 300元. */
  yuan(column: Column): Fen | null {
    const text = this.text(column, LONGEST_AMOUNT);
    const [, digits = ''] = AMOUNT_FORM.exec(text ?? '') ?? [];
    const decimal = parseDecimal(digits.replaceAll(',', ''));
    const fen = decimal.ok ? fenOfYuan(decimal.value) : undefined;
    if (text !== null && fen === undefined) this.refuse(column, 'VALUE_INVALID');
    return fen ?? null;
  }

  /** A value that has to be there. */
  required<Value>(column: Column, value: Value | null, stand: Value): Value {
    if (value === null && this.#cells[column] === '') this.refuse(column, 'VALUE_MISSING');
    return value ?? stand;
  }

  /** A code of letters, digits, `-` and `_`. */
  code(column: Column): string | null {
    const text = this.#cells[column];
    if (text !== '' && !CODE_FORM.test(text)) this.refuse(column, 'VALUE_INVALID');
    return text === '' ? null : text;
  }

  /** A code that the bank knows too: 1 to 32 of A to Z, digits and `-`, and no card number. */
  sharedCode(column: Column): string | null {
    const text = this.#cells[column];
    const problem = text === '' ? undefined : checkSharedCode(text);
    if (problem !== undefined)
      this.refuse(column, problem.code === 'CLEAR_PAN_REFUSED' ? problem.code : 'VALUE_INVALID');
    return text === '' ? null : text;
  }

  /** One of the values of an enum, by its name or a word for it; digits and brackets may be full width. */
  choice<Value extends string>(column: Column, words: Readonly<Record<string, Value>>): Value | null {
    const text = foldWidth(this.#cells[column]);
    const byName = Object.values(words).find((value) => value === text.toUpperCase());
    const value = byName ?? (Object.hasOwn(words, text) ? words[text] : undefined);
    if (text !== '' && value === undefined) this.refuse(column, 'VALUE_INVALID');
    return value ?? null;
  }

  day(column: Column): LocalDate | null {
    const text = this.#cells[column];
    if (text === '') return null;
    const [, year = '', , month = '', day = ''] = DAY_FORM.exec(text) ?? [];
    const parsed = parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (!parsed.ok) this.refuse(column, 'VALUE_INVALID');
    return parsed.ok ? parsed.value : null;
  }

  creditCode(column: Column, text: string = this.#cells[column]): CreditCode | null {
    if (text === '') return null;
    const parsed = parseCreditCode(text);
    if (!parsed.ok) this.refuse(column, 'CREDIT_CODE_INVALID');
    return parsed.ok ? parsed.value : null;
  }

  region(column: Column, text: string = this.#cells[column]): RegionCode | null {
    if (text === '') return null;
    const parsed = parseRegionCode(text);
    if (!parsed.ok) this.refuse(column, 'VALUE_INVALID');
    return parsed.ok ? parsed.value : null;
  }

  /** The entries of a cell that holds several, parted by `;`. */
  entries(column: Column, atMost: number): readonly string[] {
    const entries = this.#cells[column].split(/[;；\n]/).map((entry) => entry.trim());
    const filled = entries.filter((entry) => entry !== '');
    if (filled.length > atMost) this.refuse(column, 'VALUE_INVALID');
    return filled.slice(0, atMost);
  }
}
