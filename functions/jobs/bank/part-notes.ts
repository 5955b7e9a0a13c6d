import { z } from 'zod';
import type { Finding, RowClass } from '#domain/reconciliation/row-class.ts';
import type { SettledRow } from '#domain/reconciliation/settling-row.ts';
import { Sums, sumsSchema, type RowSumsText } from './settled-sums.ts';

const sumsByNameSchema = z.record(z.string(), sumsSchema);

const notesSchema = z.object({
  byClass: sumsByNameSchema,
  /** By offer, class and month of the rows, see `nameOfUse`. */
  byOffer: sumsByNameSchema,
  reasons: z.record(z.string(), z.number()),
  findings: z.record(z.string(), z.number()),
  revived: z.array(z.string()),
  revivedByClass: z.record(z.string(), z.number()),
  /** Of a full file: tokens of cards of the part that no row of it named; and those that a row of it named beside. */
  missing: z.array(z.string()),
  named: z.array(z.string()),
  storeRequests: z.number(),
});

/** What a part of a bank's file comes to, beside the outcome of each row. */
export type PartNotes = z.infer<typeof notesSchema>;

/** Reads notes as they were kept. */
export function readNotes(value: unknown): PartNotes {
  return notesSchema.parse(value);
}

function sumsIn(all: Map<string, Sums>, name: string): Sums {
  const known = all.get(name);
  if (known !== undefined) return known;
  const sums = new Sums();
  all.set(name, sums);
  return sums;
}

function textOf(sums: ReadonlyMap<string, Sums>): Record<string, RowSumsText> {
  const inOrder = [...sums].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(inOrder.map(([name, one]) => [name, one.text]));
}

const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));

/** Of which offer, class and month rows are. */
export interface OfferUse {
  readonly offerId: string;
  readonly class: string;
  readonly period: string;
}

/** How sums of an offer, a class and a month are called. */
function nameOfUse({ offerId, class: found, period }: OfferUse): string {
  return `${offerId} ${found} ${period}`;
}

/** What `nameOfUse` called so. */
export function useIn(name: string): OfferUse {
  const [offerId = '', found = '', period = ''] = name.split(' ');
  return { offerId, class: found, period };
}

const NO_EFFECT = { grossFen: 0, discountFen: 0, fromTillFen: 0 } as const;

/** What takes back that a refund was counted as an orphan. */
function orphanTakenBack(revived: SettledRow): SettledRow {
  const sign = revived.sign === 1 ? -1 : 1;
  return { ...revived, class: 'ORPHAN_REFUND', sign, expectedFen: null, effect: NO_EFFECT };
}

/** Adds up rows and notes; sums are exact at any size. */
export class NotesSum {
  readonly #byClass = new Map<string, Sums>();
  readonly #byOffer = new Map<string, Sums>();
  readonly #reasons = new Map<string, number>();
  readonly #findings = new Map<string, number>();
  readonly #revivedByClass = new Map<string, number>();
  readonly #revived: string[] = [];
  readonly #missing: string[] = [];
  readonly #named: string[] = [];
  #storeRequests = 0;

  /** Counts a row of the file. */
  addRow(end: SettledRow): void {
    const { class: found, finding, reasons } = end;
    sumsIn(this.#byClass, found).add(end);
    this.#addUse(end);
    for (const reason of reasons) this.#count(this.#reasons, reason, 1);
    if (finding !== null) this.#count(this.#findings, finding, 1);
  }

  /**
   * Counts a refund that waited since an earlier file, which is no row of this one. The file that brought it counted it as an orphan:
   * that is taken back, so that over all files it counts once.
   */
  addRevived(end: SettledRow, line: string): void {
    this.#revived.push(line);
    this.#count(this.#revivedByClass, end.class, 1);
    this.#addUse(end);
    if (end.class !== 'ORPHAN_REFUND') this.#addUse(orphanTakenBack(end), -1);
  }

  /** Notes cards of a full file. */
  addCards({ missing, named }: { readonly missing: readonly string[]; readonly named: readonly string[] }): void {
    for (const token of missing) this.#missing.push(token);
    for (const token of named) this.#named.push(token);
  }

  /** Adds the notes of another part. */
  addNotes(notes: PartNotes): void {
    for (const [into, from] of [
      [this.#byClass, notes.byClass],
      [this.#byOffer, notes.byOffer],
    ] as const) {
      for (const [name, sums] of Object.entries(from)) sumsIn(into, name).addText(sums);
    }
    for (const [name, rows] of Object.entries(notes.reasons)) this.#count(this.#reasons, name, rows);
    for (const [name, rows] of Object.entries(notes.findings)) this.#count(this.#findings, name, rows);
    for (const [name, rows] of Object.entries(notes.revivedByClass)) this.#count(this.#revivedByClass, name, rows);
    for (const line of notes.revived) this.#revived.push(line);
    this.addCards(notes);
    this.#storeRequests += notes.storeRequests;
  }

  /** All of it, with the requests that were sent to the store for it. */
  notes(storeRequests = 0): PartNotes {
    return {
      byClass: textOf(this.#byClass),
      byOffer: textOf(this.#byOffer),
      reasons: sorted(this.#reasons),
      findings: sorted(this.#findings),
      revived: this.#revived,
      revivedByClass: sorted(this.#revivedByClass),
      missing: this.#missing,
      named: this.#named,
      storeRequests: this.#storeRequests + storeRequests,
    };
  }

  #addUse(end: SettledRow, rows: 1 | -1 = 1): void {
    const { offerId, period, class: found } = end;
    if (offerId === null || period === null) return;
    sumsIn(this.#byOffer, nameOfUse({ offerId, period, class: found })).add(end, rows);
  }

  #count(into: Map<string, number>, name: string, rows: number): void {
    into.set(name, (into.get(name) ?? 0) + rows);
  }
}

/** How many rows of the file are of each class. */
export function classesIn({ byClass }: Pick<PartNotes, 'byClass'>): Readonly<Partial<Record<RowClass, number>>> {
  return Object.fromEntries(Object.entries(byClass).map(([name, { rows }]) => [name, rows]));
}

/** How often each finding was made. */
export function findingsIn({ findings }: Pick<PartNotes, 'findings'>): Readonly<Partial<Record<Finding, number>>> {
  return findings;
}
