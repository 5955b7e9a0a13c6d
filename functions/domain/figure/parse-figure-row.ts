import { parseLocalDate, type LocalDate } from '../day.ts';
import { parseDecimal, type Decimal } from '../decimal.ts';
import { ruleProblem, type RuleCode, type RuleProblem } from '../problem.ts';
import { parseRegionCode, type RegionCode } from '../region/region-code.ts';
import type { RegionTree } from '../region/region-tree.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isPlainText } from '../text.ts';
import { isCount } from './count-unit.ts';
import type { FigureCell, FigureRow } from './figure-row.ts';
import { BOUNDS, FIGURE_KINDS, type Figure } from './figure.ts';
import { INDICATOR_CODE } from './indicator.ts';

/** What a row says; the rest of a figure follows from where and when it is imported. */
export type FigureFacts = Omit<Figure, 'id' | 'version' | 'unionBodyId' | 'recordedAt' | 'withdrawnAt'>;

type Parsed<Value> = Result<Value, RuleProblem>;

/** The unit of shares and growths: a fraction of 1. */
const RATIO = 'ratio';
/** A growth may pass 1 and a fall reach -1; more than tenfold is rather a percentage that was not divided by 100. */
const RATIO_LIMITS = { least: -1, most: 10 } as const;

const ROW_ID = /^[A-Za-z0-9._-]{1,64}$/;
const UNIT = /^[a-z][a-z0-9_]{0,31}$/;
const NAME_LENGTH = 100;
const TITLE_LENGTH = 200;

function refuse(code: RuleCode, cell: FigureCell): Parsed<never> {
  return fail(ruleProblem(code, cell));
}

/** A required plain text, at most `longest` characters, without spaces around it. A leading `=`, `+` or `@` is text like any other. */
function parseText(row: FigureRow, cell: FigureCell, longest: number): Parsed<string> {
  const text = row[cell];
  if (text.trim() === '') return refuse('FIGURE_VALUE_MISSING', cell);
  const fits = text === text.trim() && Array.from(text).length <= longest && isPlainText(text);
  return fits ? succeed(text) : refuse('FIGURE_FORM_INVALID', cell);
}

function parseForm(row: FigureRow, cell: FigureCell, form: RegExp): Parsed<string> {
  const text = row[cell];
  if (text.trim() === '') return refuse('FIGURE_VALUE_MISSING', cell);
  return form.test(text) ? succeed(text) : refuse('FIGURE_FORM_INVALID', cell);
}

function parseWord<Word extends string>(row: FigureRow, cell: FigureCell, words: readonly Word[]): Parsed<Word> {
  const text = row[cell];
  if (text.trim() === '') return refuse('FIGURE_VALUE_MISSING', cell);
  const word = words.find((candidate) => candidate === text);
  return word === undefined ? refuse('FIGURE_FORM_INVALID', cell) : succeed(word);
}

/** What is wrong with a number of this unit and kind; the unit and the kind themselves are for other cells to tell. */
function numberFault({ unit, kind }: FigureRow, value: Decimal): RuleCode | undefined {
  const number = Number(value);
  if (unit === RATIO) {
    const fits = number >= RATIO_LIMITS.least && number <= RATIO_LIMITS.most;
    return fits ? undefined : 'FIGURE_RATIO_OUT_OF_RANGE';
  }
  if (!isCount(unit, kind)) return undefined;
  if (value.includes('.')) return 'FIGURE_COUNT_NOT_WHOLE';
  return number < 0 ? 'FIGURE_COUNT_NEGATIVE' : undefined;
}

function parseValue(row: FigureRow): Parsed<Decimal> {
  if (row.value.trim() === '') return refuse('FIGURE_VALUE_MISSING', 'value');
  const value = parseDecimal(row.value);
  if (!value.ok) return refuse('FIGURE_VALUE_INVALID', 'value');
  const fault = numberFault(row, value.value);
  return fault === undefined ? value : refuse(fault, 'value');
}

/** A RATE is a fraction by definition, so its unit is `ratio`. */
function parseUnit(row: FigureRow): Parsed<string> {
  if (row.kind === 'RATE' && row.unit !== RATIO && row.unit.trim() !== '') return refuse('FIGURE_FORM_INVALID', 'unit');
  return parseForm(row, 'unit', UNIT);
}

/** A code of the division table, ended ones included: a report may be older than the code in force. */
function parseRegion(row: FigureRow, regions: RegionTree): Parsed<RegionCode> {
  if (row.regionCode.trim() === '') return refuse('FIGURE_VALUE_MISSING', 'regionCode');
  const code = parseRegionCode(row.regionCode);
  const region = code.ok ? regions.byCode(code.value) : undefined;
  return region === undefined || region.pseudo ? refuse('REGION_UNKNOWN', 'regionCode') : succeed(region.code);
}

function parseDay(row: FigureRow, cell: 'periodStart' | 'periodEnd'): Parsed<LocalDate | null> {
  if (row[cell] === '') return succeed(null);
  const day = parseLocalDate(row[cell]);
  return day.ok ? day : refuse('FIGURE_FORM_INVALID', cell);
}

function parsePeriodEnd(row: FigureRow): Parsed<LocalDate | null> {
  const end = parseDay(row, 'periodEnd');
  const start = parseDay(row, 'periodStart');
  const reversed = end.ok && start.ok && end.value !== null && start.value !== null && end.value < start.value;
  return reversed ? refuse('INTERVAL_INVALID', 'periodEnd') : end;
}

type Values<Cells extends Record<string, Parsed<unknown>>> = {
  readonly [Name in keyof Cells]: Cells[Name] extends Parsed<infer Value> ? Value : never;
};

/** Every cell's value, or every problem there is, in the order of the columns. */
function takeAll<Cells extends Record<string, Parsed<unknown>>>(
  cells: Cells,
): Result<Values<Cells>, readonly RuleProblem[]> {
  const values: Record<string, unknown> = {};
  const problems: RuleProblem[] = [];
  for (const [name, cell] of Object.entries(cells)) {
    if (cell.ok) values[name] = cell.value;
    else problems.push(cell.failure);
  }
  return problems.length > 0 ? fail(problems) : succeed(values as Values<Cells>);
}

/** Reads a row of a report, or tells everything that is wrong with it: one problem per cell, which its path names. */
export function parseFigureRow(row: FigureRow, regions: RegionTree): Result<FigureFacts, readonly RuleProblem[]> {
  const cells = takeAll({
    rowId: parseForm(row, 'id', ROW_ID),
    regionCode: parseRegion(row, regions),
    printedRegion: parseText(row, 'regionName', NAME_LENGTH),
    reportedBy: parseText(row, 'unionBody', NAME_LENGTH),
    program: parseText(row, 'program', NAME_LENGTH),
    indicator: parseForm(row, 'indicator', INDICATOR_CODE),
    printedLabel: parseText(row, 'indicatorZh', NAME_LENGTH),
    value: parseValue(row),
    unit: parseUnit(row),
    bound: parseWord(row, 'bound', BOUNDS),
    kind: parseWord(row, 'kind', FIGURE_KINDS),
    start: parseDay(row, 'periodStart'),
    end: parsePeriodEnd(row),
    source: parseText(row, 'source', TITLE_LENGTH),
  });
  if (!cells.ok) return cells;
  const { start, end, ...facts } = cells.value;
  return succeed({ ...facts, period: { start, end } });
}
