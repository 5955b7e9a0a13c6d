import type { MerchantId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import type { Discount, OfferRule, PeriodLimit, TimeSlot } from '#domain/offer/offer.ts';
import { minuteOfTime } from '#domain/offer/time-of-day.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type {
  OfferDiscountInput,
  OfferMerchantsInput,
  OfferPeriodLimitInput,
  OfferRuleInput,
  OfferTimeSlotInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';

type Parsed<Value> = Result<Value, Problem>;

const invalid = (field: string): { readonly ok: false; readonly failure: Problem } =>
  fail(ruleProblem('INPUT_INVALID', 'rule', field));

function parseMerchants({ all, ids }: OfferMerchantsInput): Parsed<OfferRule['merchants']> {
  if (all != null) return all ? succeed('ALL') : invalid('merchants');
  const parsed: MerchantId[] = [];
  for (const text of ids) {
    const id = parseIdOf('Merchant', text, 'rule', 'merchants');
    if (!id.ok) return id;
    parsed.push(id.value);
  }
  return succeed(parsed);
}

function parseTimeSlots(slots: readonly OfferTimeSlotInput[]): Parsed<readonly TimeSlot[]> {
  const parsed: TimeSlot[] = [];
  for (const { from, to } of slots) {
    const [fromMinute, toMinute] = [minuteOfTime(from), minuteOfTime(to)];
    if (fromMinute === undefined || toMinute === undefined) return invalid('timeSlots');
    parsed.push({ fromMinute, toMinute });
  }
  return succeed(parsed);
}

/** One of the two is there, as the contract has it. */
function discountOf({ basisPoints, fen }: OfferDiscountInput): Discount {
  return basisPoints != null ? { kind: 'PERCENT', basisPoints } : { kind: 'FIXED', fen };
}

function limitOf(limit: OfferPeriodLimitInput | null | undefined): PeriodLimit {
  return { count: limit?.count ?? null, discountFen: limit?.discountFen ?? null };
}

/** Reads a rule; that its values are of their range is for `checkRule` to say. */
export function parseRule(input: OfferRuleInput): Parsed<OfferRule> {
  const parsed = parseAll({
    merchants: parseMerchants(input.merchants),
    timeSlots: parseTimeSlots(input.timeSlots ?? []),
  });
  if (!parsed.ok) return parsed;
  const { day, month, year } = input.perCard ?? {};
  return succeed({
    ...parsed.value,
    ...{ category: input.category, regions: input.regions, discount: discountOf(input.discount) },
    minimumSpendFen: input.minimumSpendFen ?? (0 as Fen),
    maxDiscountPerTransactionFen: input.maxDiscountPerTransactionFen ?? null,
    perCard: { day: limitOf(day), month: limitOf(month), year: limitOf(year) },
    ...{ weekdays: input.weekdays ?? [], excludedMcc: input.excludedMcc ?? [], budgetFen: input.budgetFen ?? null },
  });
}
