import { z } from 'zod';
import { ExactSum } from '#domain/bank-file/file-trailer.ts';
import type { SettledRow } from '#domain/reconciliation/settling-row.ts';

/** Sums of rows; whole fen of any size, as decimal text. */
export const sumsSchema = z.object({
  rows: z.number(),
  grossFen: z.string(),
  expectedFen: z.string(),
  grantedFen: z.string(),
  /** Granted less taken back, of rows that have effect. */
  netFen: z.string(),
  fromTillFen: z.string(),
});
/** Sums of the rows of a class or an offer. */
export type RowSumsText = z.infer<typeof sumsSchema>;

/** Sums that are exact at any size. */
export class Sums {
  #rows = 0;
  readonly #gross = new ExactSum();
  readonly #expected = new ExactSum();
  readonly #granted = new ExactSum();
  readonly #net = new ExactSum();
  readonly #fromTill = new ExactSum();

  /** Adds a row, or takes one back. */
  add({ effect, expectedFen, grantedFen, sign }: SettledRow, rows: 1 | -1 = 1): void {
    this.#rows += rows;
    this.#gross.add(effect.grossFen);
    this.#expected.add(sign * (expectedFen ?? 0));
    this.#granted.add(sign * (grantedFen ?? 0));
    this.#net.add(effect.discountFen);
    this.#fromTill.add(effect.fromTillFen);
  }

  /** Adds sums of other rows. */
  addText(more: RowSumsText): void {
    this.#rows += more.rows;
    this.#gross.addWhole(BigInt(more.grossFen));
    this.#expected.addWhole(BigInt(more.expectedFen));
    this.#granted.addWhole(BigInt(more.grantedFen));
    this.#net.addWhole(BigInt(more.netFen));
    this.#fromTill.addWhole(BigInt(more.fromTillFen));
  }

  /** The sums as they are kept. */
  get text(): RowSumsText {
    return {
      rows: this.#rows,
      ...{ grossFen: String(this.#gross.value), expectedFen: String(this.#expected.value) },
      ...{ grantedFen: String(this.#granted.value), netFen: String(this.#net.value) },
      fromTillFen: String(this.#fromTill.value),
    };
  }
}
