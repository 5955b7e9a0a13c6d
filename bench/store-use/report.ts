import type { CaseReport, Mark } from '../report.ts';
import type { StoreUse } from './service.ts';
import { measureStoreUse, type DataSize, type OperationUse } from './store-use.ts';

/** Trips that run side by side are counted by the order in which they end, which differs by a few where there are many. */
const NOISE = 0.25;

const cells = ({ roundTrips, requests, capacityUnits }: StoreUse): readonly string[] =>
  [roundTrips, requests, capacityUnits].map(String);

/** Whether more data takes more round trips. */
function grows({ small, large }: OperationUse): boolean {
  return large.roundTrips > small.roundTrips;
}

/** P3: what each operation takes of the store, over little and over much data. */
export async function reportStoreUse(small: DataSize, large: DataSize): Promise<CaseReport> {
  const uses = await measureStoreUse(small, large);
  const head = ['', 'trips', 'requests', 'units', 'trips, large', 'requests', 'units', ''];
  const rows = uses.map((use) => [
    ...[use.name, ...cells(use.small), ...cells(use.large)],
    grows(use) ? 'more trips' : '',
  ]);
  const marks = uses.flatMap(({ name, large: { roundTrips, capacityUnits } }): [string, Mark][] => [
    [`P3 ${name}: round trips`, { value: roundTrips, better: 'lower', noise: NOISE }],
    [`P3 ${name}: capacity units`, { value: capacityUnits, better: 'lower', noise: NOISE }],
  ]);
  const of = ({ bodies, figures, members, cards }: DataSize): string =>
    `${bodies} bodies, ${members} members, ${cards} cards and ${figures} figures`;
  return {
    title: 'P3 store use: round trips, requests and capacity units on the local engine',
    tables: [{ caption: `Over ${of(small)}, and over ${of(large)} (large)`, rows: [head, ...rows] }],
    marks: Object.fromEntries(marks),
  };
}
