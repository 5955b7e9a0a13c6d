import { STATISTICAL_KINDS, type FigureKind } from './figure.ts';

/**
 * The units that count whole things. Others measure (m2, mu, days, years, minutes), name a rate (…_per_year), a share or
 * money, or a place in an order (rank, edition, levels, points); a unit that is not here is free to be any number.
 */
const COUNT_UNITS: ReadonlySet<string> = new Set(
  [
    'agreements batches books cards cases contracts enterprises events functions groups households industries',
    'items matters organisations parks people performances person_times posts prefectures projects rooms',
    'service_points service_stations sessions suggestions teams titles topics trades unions unit venues',
    'villages visits windows worker_homes workshops',
  ]
    .join(' ')
    .split(' '),
);

const COUNTING_KINDS: ReadonlySet<string> = new Set<FigureKind>([...STATISTICAL_KINDS, 'COUNT_OF_LIST']);

/**
 * Whether a value of this unit and kind counts things, and so is whole and not negative. Rules, standards and cases of a
 * programme are free: they may speak of half a visit.
 */
export function isCount(unit: string, kind: string): boolean {
  return COUNT_UNITS.has(unit) && COUNTING_KINDS.has(kind);
}
