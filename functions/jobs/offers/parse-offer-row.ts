import { parseDecimal } from '#domain/decimal.ts';
import { fenOfYuan, type Fen } from '#domain/money.ts';
import { MOST_EXCLUDED_MCC, MOST_MERCHANTS, MOST_REGIONS, MOST_TIME_SLOTS } from '#domain/offer/check-rule.ts';
import type { Discount, OfferRule, PeriodLimit } from '#domain/offer/offer.ts';
import { minuteOfTime } from '#domain/offer/time-of-day.ts';
import { foldWidth } from '#domain/personal/fold-width.ts';
import { personalNumbersIn } from '#domain/personal/personal-number.ts';
import type { Instant } from '#domain/day.ts';
import { parseRegionCode, type RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { CellReader } from '../cell-reader.ts';
import type { Cells, RowProblem } from '../kind.ts';
import { ALL_WORDS, CATEGORY_WORDS, KIND_WORDS, WEEKDAY_WORDS, type OfferColumn } from './columns.ts';
import type { OfferRow } from './offer-row.ts';
import { readInstant } from './read-instant.ts';

const NAME = 100;
const NAME_EN = 200;
const DAYS_PER_WEEK = 7;
const BASIS_POINTS_PER_PERCENT = 100;
const MERCHANT_CODE_FORM = /^[A-Z0-9-]{1,32}$/;
const COUNT_FORM = /^\d{1,9}$/;

/** Reads the cells of an offer; a cell that is not of its form is noted, and stands for nothing. */
class OfferCells extends CellReader<OfferColumn> {
  readonly #given: Cells<OfferColumn>;

  constructor(given: Cells<OfferColumn>) {
    super(given);
    this.#given = given;
  }

  /** A text that is kept and shown in the clear holds no number of a person, and none of a card. */
  name(column: OfferColumn, atMost: number): string | null {
    const text = this.text(column, atMost);
    const isPersonal = text !== null && [...personalNumbersIn(text)].some((kind) => kind !== 'CARD');
    if (isPersonal) this.problems.push({ column, code: 'PERSONAL_NUMBER_IN_TEXT' });
    return text;
  }

  /** Hundredths of what stands in the cell: fen of yuan, basis points of percent. */
  hundredths(column: OfferColumn, text = foldWidth(this.#given[column])): Fen | null {
    if (text === '') return null;
    const parsed = parseDecimal(text);
    const value = parsed.ok ? fenOfYuan(parsed.value) : undefined;
    if (value === undefined) this.refuse(column, 'VALUE_INVALID');
    return value ?? null;
  }

  count(column: OfferColumn): number | null {
    const text = foldWidth(this.#given[column]);
    if (text === '') return null;
    if (!COUNT_FORM.test(text)) this.refuse(column, 'VALUE_INVALID');
    return Number(text);
  }

  instant(column: OfferColumn): Instant | null {
    const text = foldWidth(this.#given[column]);
    if (text === '') return null;
    const instant = readInstant(text);
    if (instant === undefined) this.refuse(column, 'VALUE_INVALID');
    return instant ?? null;
  }

  /** The entries of a list, each as `read` makes it. */
  list<Value>(column: OfferColumn, atMost: number, read: (entry: string) => Value | undefined): readonly Value[] {
    const values = this.entries(column, atMost).map((entry) => read(foldWidth(entry)));
    if (values.includes(undefined)) this.refuse(column, 'VALUE_INVALID');
    return values.filter((value) => value !== undefined);
  }

  /** Basis points of percent. Below 1 the sign has to stand there: a workbook keeps what it shows as 15 % as 0.15. */
  percent(): number | null {
    const text = foldWidth(this.#given.discountValue);
    const basisPoints = this.hundredths('discountValue', text.replace(/%$/, ''));
    const isDoubtful = basisPoints !== null && basisPoints < BASIS_POINTS_PER_PERCENT && !text.endsWith('%');
    if (isDoubtful) this.refuse('discountValue', 'VALUE_INVALID');
    return basisPoints;
  }
}

function readDiscount(cells: OfferCells): Discount {
  const kind = cells.required('discountKind', cells.choice('discountKind', KIND_WORDS), 'PERCENT');
  if (kind === 'FIXED')
    return { kind, fen: cells.required('discountValue', cells.hundredths('discountValue'), 0 as Fen) };
  return { kind, basisPoints: cells.required('discountValue', cells.percent(), 0) };
}

function readLimit(cells: OfferCells, period: 'day' | 'month' | 'year'): PeriodLimit {
  return { count: cells.count(`${period}Count`), discountFen: cells.hundredths(`${period}Discount`) };
}

function weekdayOf(text: string): number | undefined {
  const bare = text.replace(/^(?:周|星期)/, '');
  return Object.hasOwn(WEEKDAY_WORDS, bare) ? WEEKDAY_WORDS[bare] : /^[1-7]$/.test(bare) ? Number(bare) : undefined;
}

function slotOf(text: string): OfferRule['timeSlots'][number] | undefined {
  const [from = '', to = '', ...more] = text.split(/[-~—–]/).map((part) => part.trim().padStart('00:00'.length, '0'));
  const [fromMinute, toMinute] = [minuteOfTime(from), minuteOfTime(to)];
  if (fromMinute === undefined || toMinute === undefined || more.length > 0) return undefined;
  return { fromMinute, toMinute };
}

function regionOf(text: string): RegionCode | undefined {
  const parsed = parseRegionCode(text);
  return parsed.ok ? parsed.value : undefined;
}

function readRule(cells: OfferCells): OfferRow['rule'] {
  const codes = cells.list('regions', MOST_REGIONS, regionOf);
  cells.required('regions', codes.length === 0 ? null : codes, codes);
  return {
    category: cells.required('category', cells.choice('category', CATEGORY_WORDS), 'EATING'),
    regions: codes,
    discount: readDiscount(cells),
    minimumSpendFen: cells.hundredths('minimumSpend') ?? (0 as Fen),
    maxDiscountPerTransactionFen: cells.hundredths('maxDiscount'),
    perCard: { day: readLimit(cells, 'day'), month: readLimit(cells, 'month'), year: readLimit(cells, 'year') },
    weekdays: cells.list('weekdays', DAYS_PER_WEEK, weekdayOf),
    timeSlots: cells.list('timeSlots', MOST_TIME_SLOTS, slotOf),
    excludedMcc: cells.list('excludedMcc', MOST_EXCLUDED_MCC, (text) => (/^\d{4}$/.test(text) ? text : undefined)),
    budgetFen: cells.hundredths('budget'),
  };
}

function merchantOf(text: string): string | undefined {
  const code = text.toUpperCase();
  return MERCHANT_CODE_FORM.test(code) || ALL_WORDS.includes(code) ? code : undefined;
}

function readMerchants(cells: OfferCells): OfferRow['merchants'] {
  const codes = cells.list('merchants', MOST_MERCHANTS, merchantOf);
  cells.required('merchants', codes.length === 0 ? null : codes, codes);
  const [first = ''] = codes;
  return codes.length === 1 && ALL_WORDS.includes(first) ? 'ALL' : codes;
}

/** Reads a row of a file of offers, or tells all that is wrong with its form; ranges are for the domain to say. */
export function parseOfferRow(given: Cells<OfferColumn>): Result<OfferRow, readonly RowProblem<OfferColumn>[]> {
  const cells = new OfferCells(given);
  const row: OfferRow = {
    programCode: cells.required('program', cells.code('program'), ''),
    code: cells.required('code', cells.sharedCode('code'), ''),
    name: cells.required('name', cells.name('name', NAME), ''),
    nameEn: cells.name('nameEn', NAME_EN),
    rule: readRule(cells),
    merchants: readMerchants(cells),
    from: cells.instant('from'),
    to: cells.instant('to'),
  };
  return cells.problems.length > 0 ? fail(cells.problems) : succeed(row);
}
