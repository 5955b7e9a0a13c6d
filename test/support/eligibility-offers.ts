import type {
  EligibilityFacts,
  EligibilityRequest,
  MerchantFacts,
  OfferFacts,
} from '#domain/eligibility/eligibility.ts';
import type { MerchantId, OfferId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import type { Discount, OfferEnd, OfferRule, OfferVersion, PeriodLimit, TimeSlot } from '#domain/offer/offer.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { OfferUsage, Tally } from '#domain/usage/usage.ts';
import {
  CATEGORY_CODES,
  DAY,
  instantNear,
  instantOf,
  PROGRAMS,
  recorded,
  REGIONS,
  type Scene,
} from './eligibility-scene.ts';

interface About {
  readonly request: EligibilityRequest;
  readonly merchant: MerchantFacts | undefined;
}

const NOTHING: readonly never[] = [];
const fen = (value: number): Fen => Math.max(0, value) as Fen;

function discountOf({ dice, trouble }: Scene, amountFen: Fen): Discount {
  if (dice.chance(0.5)) {
    const least = dice.chance(trouble) ? 0 : 1;
    return { kind: 'FIXED', fen: fen(Math.max(least, dice.pick([1, 500, amountFen - 1, amountFen, amountFen + 1]))) };
  }
  return { kind: 'PERCENT', basisPoints: dice.pick([1, 500, 3333, 9999, 10_000]) };
}

function firstOf(discount: Discount, amountFen: Fen): number {
  if (discount.kind === 'FIXED') return Math.min(discount.fen, amountFen);
  return Number((BigInt(amountFen) * BigInt(discount.basisPoints)) / 10_000n);
}

/** No limit, or one that leaves all, the last fen, one less than would be given, nothing, or is passed already. */
function limitAround({ dice, trouble }: Scene, used: number, first: number): Fen | null {
  if (dice.chance(0.6)) return null;
  if (dice.chance(trouble)) return fen(used + dice.pick([0, -1, 1]));
  return fen(used + dice.pick([first, first, first - 1, first - 1, first + 1, 1, first - 2]));
}

function periodLimit(scene: Scene, used: Tally, first: number): PeriodLimit {
  const { dice, trouble } = scene;
  const count = dice.chance(trouble) ? used.count + dice.pick([0, -1]) : used.count + dice.pick([1, 1, 2]);
  return {
    count: dice.chance(0.6) ? null : Math.max(0, count),
    discountFen: limitAround(scene, used.discountFen, first),
  };
}

function minuteSlots({ dice, at, midnight, trouble }: Scene): readonly TimeSlot[] {
  if (dice.chance(0.5)) return [];
  const minute = Math.floor((at - midnight) / 60_000) % 1440;
  const from = (start: number, end: number): TimeSlot => ({ fromMinute: start, toMinute: end });
  if (dice.chance(trouble)) {
    const others = [from(Math.max(0, minute - 1), minute), from(minute + 1, 1440)];
    return others.filter(({ fromMinute, toMinute }) => fromMinute < toMinute);
  }
  const fitting = [from(minute, minute + 1), from(0, 1440), from(minute, 1440), from(0, minute + 1)];
  return dice.chance(0.3) ? [dice.pick(fitting), from(1439, 1440)] : [dice.pick(fitting)];
}

function weekdaysOf({ dice, midnight, trouble }: Scene): readonly number[] {
  const weekday = new Date(midnight + DAY / 3).getUTCDay() || 7;
  if (dice.chance(0.5)) return [];
  const others = [1, 2, 3, 4, 5, 6, 7].filter((day) => day !== weekday);
  return dice.chance(trouble) ? others : dice.pick([[weekday], [...others, weekday], [1, weekday, 7]]);
}

function regionsOf({ dice, trouble }: Scene, merchant: MerchantFacts | undefined): readonly RegionCode[] {
  const own = merchant?.details.at(-1)?.regionCode;
  if (own === undefined || dice.chance(trouble)) return dice.times(dice.below(3), () => dice.pick(REGIONS));
  const upper = [own, `${own.slice(0, 4)}00`, `${own.slice(0, 2)}0000`, '000000'];
  return [dice.pick(upper) as RegionCode, ...dice.times(dice.below(2), () => dice.pick(REGIONS))];
}

function ruleOf(scene: Scene, { request: { amountFen }, merchant }: About, usage: OfferUsage): OfferRule {
  const { dice, trouble } = scene;
  const discount = discountOf(scene, amountFen);
  const first = firstOf(discount, amountFen);
  const ids = ['mc_ours', 'mc_theirs'].map((id) => id as MerchantId);
  const isStrange = dice.chance(trouble);
  return {
    category: dice.pick(['EATING', 'EATING', 'MEDICAL']),
    merchants: isStrange ? dice.pick([NOTHING, ids.slice(1)]) : dice.pick(['ALL', ids, ids.slice(0, 1)] as const),
    regions: regionsOf(scene, merchant),
    discount,
    minimumSpendFen: fen(dice.pick([0, amountFen, amountFen - 1, dice.chance(trouble) ? amountFen + 1 : 0])),
    maxDiscountPerTransactionFen: limitAround(scene, 0, first),
    perCard: {
      day: periodLimit(scene, usage.day, first),
      month: periodLimit(scene, usage.month, first),
      year: periodLimit(scene, usage.year, first),
    },
    weekdays: weekdaysOf(scene),
    timeSlots: minuteSlots(scene),
    excludedMcc: dice.chance(trouble) ? [dice.pick(CATEGORY_CODES)] : dice.pick([NOTHING, ['4784', '6010']]),
    budgetFen: limitAround(scene, usage.budgetUsedFen, first),
  };
}

function usageOf({ dice }: Scene): OfferUsage {
  const tally = (): Tally => ({ count: dice.below(4), discountFen: fen(dice.pick([0, 1, 500, 2 ** 32, 2 ** 50])) });
  return { day: tally(), month: tally(), year: tally(), budgetUsedFen: fen(dice.pick([0, 1, 10_000, 2 ** 51])) };
}

/** Versions as revisions leave them: each begins where, and is recorded when, the one before it ends; the last may end, too. */
function versionsOf(scene: Scene, makeRule: () => OfferRule): readonly OfferVersion[] {
  const { dice, at, trouble } = scene;
  const isTidy = !dice.chance(trouble);
  const first = isTidy ? [instantOf(at - dice.pick([0, 1, DAY]))] : [instantNear(scene)];
  const starts = [...first, ...dice.times(dice.below(isTidy ? 2 : 4), () => instantNear(scene))].toSorted();
  const learned = starts.map(() => recorded(scene)).toSorted();
  return starts.map((from, place) => {
    const to = starts[place + 1];
    const recordedAt = learned[place] ?? from;
    const ends: OfferEnd[] = to === undefined ? [] : [{ to, recordedAt: learned[place + 1] ?? to }];
    if (to === undefined && dice.chance(0.3)) {
      const end = isTidy ? instantOf(at + dice.pick([1, DAY])) : instantNear(scene);
      const later = recorded(scene);
      if (end >= from && later >= recordedAt) ends.push({ to: end, recordedAt: later });
    }
    return { number: place + 1, from, ends, rule: makeRule(), recordedAt };
  });
}

/** The offer that was named, or those to choose from, with what the card has used of them. */
export function offersOf(scene: Scene, about: About): Pick<EligibilityFacts, 'offers' | 'usage'> {
  const { dice, trouble, programId } = scene;
  const count = about.request.category !== null ? dice.below(6) : dice.chance(trouble / 8) ? 0 : 1;
  const usage = new Map<OfferId, OfferUsage>();
  const names = ['of_3', 'of_1', 'of_5', 'of_2', 'of_4'].slice(0, count).map((id) => id as OfferId);
  const offers = names.map((id): OfferFacts => {
    const used = usageOf(scene);
    if (dice.chance(0.8)) usage.set(id, used);
    const seen = usage.get(id) ?? { ...used, day: EMPTY, month: EMPTY, year: EMPTY, budgetUsedFen: fen(0) };
    const versions = versionsOf(scene, () => ruleOf(scene, about, seen));
    return { id, programId: dice.chance(trouble / 4) ? dice.pick(PROGRAMS) : programId, versions };
  });
  return { offers, usage };
}

const EMPTY: Tally = { count: 0, discountFen: fen(0) };
