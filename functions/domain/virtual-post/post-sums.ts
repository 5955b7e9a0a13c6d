import type { SponsorId, UnionBodyId } from '../ids.ts';
import { countyCodeOf, type RegionCode } from '../region/region-code.ts';
import { monthOf, type YearMonth } from '../year-month.ts';
import type { PostAgreement } from './post-claim.ts';
import { isLate, type StipendMonth, type StipendState } from './stipend-month.ts';
import type { PostState, VirtualPost } from './virtual-post.ts';

/** What is counted of a month. Money is in fen, by the month it is for, whenever it was paid. */
export const STIPEND_MEASURES = [
  ...(['scheduledFen', 'paidFen', 'reversedFen', 'waivedFen', 'overdueFen', 'crossRegionFen'] as const),
  ...(['scheduledMonths', 'paidMonths', 'overdueMonths'] as const),
] as const;
export type StipendMeasure = (typeof STIPEND_MEASURES)[number];

/** What is counted of posts in the month in which it happened. */
export const POST_FLOWS = ['launched', 'claimed', 'activated', 'ended'] as const;
export type PostFlow = (typeof POST_FLOWS)[number];

/** States of posts of which there are so many now. */
export const COUNTED_STATES = ['PUBLISHED', 'CLAIMED', 'ACTIVE', 'SUSPENDED', 'SEEKING_SPONSOR'] as const;
export type CountedState = (typeof COUNTED_STATES)[number];

/** Whose sums: by where the household counts, where the payer does, by sponsor, by body; and posts by state now. */
export type SumsOwner =
  | { readonly kind: 'HOUSEHOLD' | 'PAYER'; readonly regionCode: RegionCode }
  | { readonly kind: 'SPONSOR'; readonly id: SponsorId }
  | { readonly kind: 'BODY'; readonly id: UnionBodyId };

/** A page of sums: one owner's year. */
export interface SumsPage {
  readonly owner: SumsOwner;
  readonly year: string;
}

/** What a month adds to a page: a name of `sumName`, and how much. */
export interface SumsChange {
  readonly page: SumsPage;
  readonly numbers: Readonly<Record<string, number>>;
}

/** What changes in the number of posts of a division by state. */
export interface StockChange {
  readonly regionCode: RegionCode;
  readonly numbers: Readonly<Partial<Record<CountedState, number>>>;
}

const YEAR = 'YYYY'.length;
const PAID: ReadonlySet<StipendState> = new Set<StipendState>(['PAID', 'CONFIRMED', 'DISPUTED']);

/** The name of a number in a page: what is counted, and the two digits of its month. */
export function sumName(measure: StipendMeasure | PostFlow, month: YearMonth): string {
  return `${measure}${month.slice(YEAR + 1)}`;
}

/** What a month comes to: Σ scheduled = Σ paid + open + waived − reversed, which makes `open` what it is. */
export function sumsOfMonth(month: StipendMonth): Readonly<Record<Exclude<StipendMeasure, 'crossRegionFen'>, number>> {
  const { fen, rows, state } = month;
  const isCounted = state !== 'CANCELLED';
  const sumOf = (kind: 'PAYMENT' | 'REVERSAL'): number =>
    rows.reduce((sum, row) => (row.kind === kind ? sum + row.fen : sum), 0);
  const late = isLate(month);
  return {
    scheduledFen: isCounted ? fen : 0,
    scheduledMonths: isCounted ? 1 : 0,
    ...{ paidFen: sumOf('PAYMENT'), reversedFen: sumOf('REVERSAL'), waivedFen: state === 'WAIVED' ? fen : 0 },
    paidMonths: PAID.has(state) ? 1 : 0,
    ...{ overdueFen: late ? fen : 0, overdueMonths: late ? 1 : 0 },
  };
}

/** The agreement that a month belongs to. */
function agreementOf({ id, agreements }: Pick<VirtualPost, 'id' | 'agreements'>, month: StipendMonth): PostAgreement {
  const agreement = agreements.find(({ number }) => number === month.agreement);
  if (agreement === undefined) throw new Error(`The month ${month.month} of ${id} has no agreement.`);
  return agreement;
}

/** All that is counted of a month of a post: what it comes to, and what of it a payer elsewhere has paid. */
export function measuresOfMonth(
  post: Pick<VirtualPost, 'id' | 'regionCode' | 'agreements'>,
  month: StipendMonth,
): Readonly<Record<StipendMeasure, number>> {
  const counted = sumsOfMonth(month);
  const isCross = countyCodeOf(agreementOf(post, month).sponsorRegion) !== countyCodeOf(post.regionCode);
  return { ...counted, crossRegionFen: isCross ? counted.paidFen - counted.reversedFen : 0 };
}

/** What is not paid of a month or a sum of months, and not waived. */
export function openFen(
  sums: Readonly<Record<'scheduledFen' | 'paidFen' | 'reversedFen' | 'waivedFen', number>>,
): number {
  return sums.scheduledFen + sums.reversedFen - sums.paidFen - sums.waivedFen;
}

/** Numbers by page, and the pages by their names. */
class Sums {
  readonly #pages = new Map<string, { page: SumsPage; numbers: Map<string, number> }>();

  add(owner: SumsOwner, month: YearMonth, entry: readonly [measure: StipendMeasure | PostFlow, value: number]): void {
    const [measure, value] = entry;
    if (value === 0) return;
    const page = { owner, year: month.slice(0, YEAR) };
    const name = JSON.stringify(page);
    const known = this.#pages.get(name) ?? { page, numbers: new Map<string, number>() };
    const number = sumName(measure, month);
    known.numbers.set(number, (known.numbers.get(number) ?? 0) + value);
    this.#pages.set(name, known);
  }

  changes(): readonly SumsChange[] {
    return [...this.#pages.values()].flatMap(({ page, numbers }) => {
      const changed = [...numbers].filter(([, value]) => value !== 0);
      return changed.length === 0 ? [] : [{ page, numbers: Object.fromEntries(changed) }];
    });
  }
}

/** Whether an agreement held for a day: one that was cut short before it began never did. */
const began = ({ from, endsOn }: PostAgreement): boolean => from < endsOn;

/** In which month a post came to a state for the first time; in which all times it did. */
function flowsOf({ steps, agreements }: VirtualPost): readonly (readonly [PostFlow, YearMonth])[] {
  const monthsIn = (...states: readonly PostState[]): readonly YearMonth[] =>
    steps.filter(({ state }) => states.includes(state)).map(({ from }) => monthOf(from));
  const [launched] = monthsIn('PUBLISHED');
  const [ended] = monthsIn('ENDED', 'TERMINATED');
  return [
    ...(launched === undefined ? [] : [['launched', launched] as const]),
    ...monthsIn('CLAIMED').map((month) => ['claimed', month] as const),
    ...agreements.filter(began).map(({ from }) => ['activated', monthOf(from)] as const),
    ...(ended === undefined ? [] : [['ended', ended] as const]),
  ];
}

function addPost(sums: Sums, post: VirtualPost, sign: 1 | -1): void {
  const household: SumsOwner = { kind: 'HOUSEHOLD', regionCode: post.regionCode };
  for (const [flow, month] of flowsOf(post)) sums.add(household, month, [flow, sign]);
  for (const month of post.months) {
    const agreement = agreementOf(post, month);
    const payer: SumsOwner = { kind: 'PAYER', regionCode: agreement.sponsorRegion };
    const owners: readonly SumsOwner[] = [
      ...[household, payer],
      ...[{ kind: 'SPONSOR', id: agreement.sponsorId } as const, { kind: 'BODY', id: post.unionBodyId } as const],
    ];
    const counted = measuresOfMonth(post, month);
    for (const owner of owners)
      for (const [measure, value] of Object.entries(counted))
        sums.add(owner, month.month, [measure as StipendMeasure, sign * value]);
  }
}

/**
 * What a change of a post adds to all sums it counts in: what it counts for after, less what it counted for before. Summed over
 * all changes of all posts, a page is what its posts count for now.
 */
export function sumsBetween(before: VirtualPost | null, after: VirtualPost): readonly SumsChange[] {
  const sums = new Sums();
  if (before !== null) addPost(sums, before, -1);
  addPost(sums, after, 1);
  return sums.changes();
}

const isCounted = (state: PostState): state is CountedState => (COUNTED_STATES as readonly PostState[]).includes(state);

/** What a change of a post adds to the number of posts by state in its division; undefined where that is nothing. */
export function stockBetween(before: VirtualPost | null, after: VirtualPost): StockChange | undefined {
  if (before?.state === after.state) return undefined;
  const left = before !== null && isCounted(before.state) ? { [before.state]: -1 } : {};
  const entered = isCounted(after.state) ? { [after.state]: 1 } : {};
  const numbers = { ...left, ...entered };
  return Object.keys(numbers).length === 0 ? undefined : { regionCode: after.regionCode, numbers };
}
