import type { LocalDate } from '../day.ts';
import { countyCodeOf, levelOf, NATION_CODE, type RegionCode } from './region-code.ts';
import type { Region, RegionChange, RegionLink, RegionRow } from './region.ts';

/** Regions by code, ended ones included. */
export type RegionIndex = ReadonlyMap<string, Region>;

const NO_LINKS: readonly RegionLink[] = Object.freeze([]);
const UNCHANGED = { validFrom: null, validTo: null, successors: NO_LINKS, predecessors: NO_LINKS } as const;

/**
 * Joins the current table with its changes: a code that only the changes know has ended; a code that a RECODED or SPLIT
 * change leads to begins with it, and so do its towns. Throws when the shipped tables contradict each other.
 */
export function joinHistory(rows: readonly RegionRow[], changes: readonly RegionChange[]): RegionIndex {
  const history = linkChanges(changes);
  const index = new Map<string, Region>();
  for (const row of rows) index.set(row.code, toRegion(row, history, null));
  if (index.size < rows.length) throw new Error('a region code stands twice in the table');
  for (const change of changes.filter(({ oldCode }) => !index.has(oldCode))) {
    const links = history.successors.get(change.oldCode) ?? NO_LINKS;
    index.set(change.oldCode, toRegion(toEndedRow(change), history, latestOf(links)));
  }
  checkLinks(index, changes);
  return index;
}

/** Makes the region of one row of the current table, with its own history, without looking at the other rows. */
export function regionOfRow(changes: readonly RegionChange[]): (row: RegionRow) => Region {
  const history = linkChanges(changes);
  return (row) => toRegion(row, history, null);
}

interface History {
  /** The counties that any change touches: few, so most regions are spared the look-ups. */
  readonly counties: ReadonlySet<string>;
  readonly successors: ReadonlyMap<string, readonly RegionLink[]>;
  readonly predecessors: ReadonlyMap<string, readonly RegionLink[]>;
}

function linkChanges(changes: readonly RegionChange[]): History {
  const successors = new Map<string, readonly RegionLink[]>();
  const predecessors = new Map<string, readonly RegionLink[]>();
  for (const { oldCode, newCode, on, kind } of changes) {
    successors.set(
      oldCode,
      Object.freeze([...(successors.get(oldCode) ?? []), Object.freeze({ code: newCode, on, kind })]),
    );
    predecessors.set(
      newCode,
      Object.freeze([...(predecessors.get(newCode) ?? []), Object.freeze({ code: oldCode, on, kind })]),
    );
  }
  const touched = changes.flatMap(({ oldCode, newCode }) => [countyCodeOf(oldCode), countyCodeOf(newCode)]);
  return { counties: new Set(touched), successors, predecessors };
}

/** An ended county sat in the city that its digits name; the tables record no ended code of another level. */
function toEndedRow({ oldCode, oldName }: RegionChange): RegionRow {
  const parentCode = `${oldCode.slice(0, 4)}00` as RegionCode;
  return { code: oldCode, name: oldName, level: levelOf(oldCode), parentCode, pseudo: false };
}

function toRegion(row: RegionRow, history: History, validTo: LocalDate | null): Region {
  const { code, name, level, parentCode, pseudo } = row;
  const county = countyCodeOf(code);
  if (!history.counties.has(county)) return Object.freeze({ code, name, level, parentCode, pseudo, ...UNCHANGED });
  const validFrom = startOf(history.predecessors.get(county));
  const successors = history.successors.get(code) ?? NO_LINKS;
  const predecessors = history.predecessors.get(code) ?? NO_LINKS;
  return Object.freeze({ code, name, level, parentCode, pseudo, validFrom, validTo, successors, predecessors });
}

function startOf(predecessors: readonly RegionLink[] | undefined): LocalDate | null {
  return predecessors?.find((link) => link.kind !== 'MERGED')?.on ?? null;
}

function latestOf(links: readonly RegionLink[]): LocalDate | null {
  return links.reduce<LocalDate | null>((latest, { on }) => (latest === null || on > latest ? on : latest), null);
}

function checkLinks(index: RegionIndex, changes: readonly RegionChange[]): void {
  for (const { code, parentCode } of index.values()) {
    if ((parentCode === null) !== (code === NATION_CODE)) throw new Error(`region ${code} is no root, or a second one`);
    if (parentCode !== null && !index.has(parentCode)) throw new Error(`region ${code} hangs on unknown ${parentCode}`);
  }
  for (const { oldCode, newCode } of changes) {
    if (!index.has(newCode)) throw new Error(`region ${oldCode} gave way to unknown ${newCode}`);
  }
}
