import type { Instant, LocalDate } from '#domain/day.ts';
import type { CardProgramId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Dice } from './dice.ts';

/** What every part of a world is drawn around: its instants lie at, just before, just after and far from these. */
export interface Scene {
  readonly dice: Dice;
  readonly at: number;
  readonly midnight: number;
  readonly knownAt: number;
  /** How often a part is drawn at random instead of so that it entitles: 0 to 1. */
  readonly trouble: number;
  readonly programId: CardProgramId;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const SHANGHAI = 8 * HOUR;
export const PROGRAMS = ['cp_ours', 'cp_theirs'].map((id) => id as CardProgramId);
export const REGIONS = [
  ...['330100', '330102', '330102003', '330103', '441900003', '000000', '330000'],
  ...['340100', '441900', '440000', '330200'],
].map((code) => code as RegionCode);
export const CATEGORY_CODES = ['5812', '5813'];

/** An instant as the domain writes it. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** The day so many days after that of the scene. */
export function dayFrom({ midnight }: Scene, days: number): LocalDate {
  return instantOf(midnight + days * DAY + SHANGHAI).slice(0, 10) as LocalDate;
}

/** An instant at, just before, just after or far from the one that is asked about. */
export function instantNear({ dice, at, midnight }: Scene): Instant {
  const near = [
    at,
    at,
    at - 1,
    at + 1,
    midnight,
    midnight - 1,
    midnight + DAY,
    at - HOUR,
    at + HOUR,
    at - DAY,
    at + DAY,
  ];
  return instantOf(dice.pick(near));
}

/** When a fact was recorded: mostly long before it counts, else around the instant as of which is asked. */
export function recorded({ dice, knownAt, trouble }: Scene): Instant {
  if (!dice.chance(trouble)) return instantOf(knownAt - dice.pick([0, 0, 1, DAY, 2 * DAY, 30 * DAY]));
  return instantOf(knownAt + dice.pick([0, 1, 1, -1, DAY, -DAY]));
}

/** A list as it is kept: in the order in which its facts were recorded. */
export function inRecordedOrder<Fact extends { readonly recordedAt: Instant }>(list: readonly Fact[]): readonly Fact[] {
  return list.toSorted((left, right) => Date.parse(left.recordedAt) - Date.parse(right.recordedAt));
}
