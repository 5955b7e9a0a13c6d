import type { Fen } from '#domain/money.ts';
import { openFen, STIPEND_MEASURES, type StipendMeasure } from '#domain/virtual-post/post-sums.ts';

/** What months come to: Σ scheduled = Σ paid + open + waived − reversed. */
export type StipendTotal = Readonly<Record<StipendMeasure, number>> & {
  readonly openFen: Fen;
};

/** The sum of what is counted of months, or of sums of months. */
export function totalOf(parts: readonly Readonly<Partial<Record<StipendMeasure, number>>>[]): StipendTotal {
  const sum = (measure: StipendMeasure): number => parts.reduce((total, part) => total + (part[measure] ?? 0), 0);
  const sums = Object.fromEntries(STIPEND_MEASURES.map((measure) => [measure, sum(measure)])) as Readonly<
    Record<StipendMeasure, number>
  >;
  return { ...sums, openFen: openFen(sums) as Fen };
}
