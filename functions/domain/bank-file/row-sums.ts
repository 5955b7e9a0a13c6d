import { amountsOf, DISCOUNT_FIELDS } from './discount-row.ts';
import { CARD_STATUS_FIELDS } from './card-status-row.ts';
import type { BankFileKind } from './file-kind.ts';
import { ExactSum } from './file-trailer.ts';

/** Behind the mark of a row. */
const AFTER_MARK = 1;
const OPERATION_AT = DISCOUNT_FIELDS.indexOf('operation') + AFTER_MARK;
const GROSS_AT = DISCOUNT_FIELDS.indexOf('grossFen') + AFTER_MARK;
const DISCOUNT_AT = DISCOUNT_FIELDS.indexOf('discountFen') + AFTER_MARK;
const BENEFIT_AT = CARD_STATUS_FIELDS.indexOf('benefit') + AFTER_MARK;

/** The fields of a row; undefined where it has not so many. */
interface Fields {
  readonly at: (index: number) => string | undefined;
}

/**
 * The two sums that the trailer of a file tells. A row adds to them when its operation and both amounts, or its flag, are
 * well formed, whatever else is wrong with it.
 */
export class RowSums {
  readonly #kind: BankFileKind;
  readonly #first = new ExactSum();
  readonly #second = new ExactSum();

  constructor(kind: BankFileKind) {
    this.#kind = kind;
  }

  /** Adds a row by its fields, of which the first is its mark. */
  add(fields: Fields): void {
    if (this.#kind === 'DISCOUNT') this.#addAmounts(fields);
    else this.#addFlag(fields.at(BENEFIT_AT));
  }

  /** Both sums so far. */
  get values(): readonly [bigint, bigint] {
    return [this.#first.value, this.#second.value];
  }

  #addAmounts(fields: Fields): void {
    const amounts = amountsOf(fields.at(OPERATION_AT) ?? '', fields.at(GROSS_AT) ?? '', fields.at(DISCOUNT_AT) ?? '');
    if (amounts === undefined) return;
    this.#first.add(amounts.grossFen);
    this.#second.add(amounts.discountFen);
  }

  #addFlag(flag: string | undefined): void {
    if (flag === '1') this.#first.add(1);
    if (flag === '0') this.#second.add(1);
  }
}
