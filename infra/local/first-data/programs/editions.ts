import type { PublishedFigures } from '../figures.ts';
import type { PublishedPeriod, PublishedProgram } from './published-programs.ts';

/** An edition to be brought in; it goes on from the one before it. */
export interface EditionFacts {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly rules: Readonly<Record<string, unknown>>;
}

const FEN_PER_YUAN = 100;
/** Edition names say that all there is of them comes from a report. */
const MARK = '（据报道）';
const ORDINALS = ['一', '二', '三', '四', '五'];

/** An edition of a calendar year, by the number of its period where one is printed. */
function editionOf(year: number, number: number | null, rules: EditionFacts['rules']): EditionFacts {
  const name = number === null ? `${String(year)}年` : `第${ORDINALS[number - 1] ?? String(number)}期`;
  return { name: `${name}${MARK}`, from: `${String(year)}-01-01`, to: `${String(year + 1)}-01-01`, rules };
}

/** What each of so many got of a sum; the published ones divide without a rest. */
function eachOf(yuan: number, count: number): number {
  const fen = (yuan * FEN_PER_YUAN) / count;
  if (!Number.isInteger(fen)) throw new Error(`${String(yuan)} yuan are not the same amount for ${String(count)}`);
  return fen;
}

/** Members are insured for the year. What they pay in and get is not published: nothing is written of it but the cover. */
const MUTUAL_AID = { enrolment: { enrollees: ['MEMBER'] }, cover: {} };

function giftCover(period: PublishedPeriod, figures: PublishedFigures): EditionFacts['rules'] {
  const [ageAtLeast, ageAtMost] = [figures.valueOf('004-048'), figures.valueOf('004-049')];
  const contribution = eachOf(period.paid_by_union_yuan ?? 0, period.insured);
  return {
    // 环卫工人: the report does not ask whether they are members.
    enrolment: { enrollees: ['MEMBER', 'NON_MEMBER'], ageAtLeast, ageAtMost },
    cover: { contribution, payer: 'SPONSOR' },
  };
}

/** The same for everybody: 346,500 yuan to 77 people. */
function dialysisAid(figures: PublishedFigures): EditionFacts['rules'] {
  const fixed = eachOf(figures.valueOf('003-037'), figures.valueOf('003-036'));
  return { grant: { category: 'MEDICAL', claimants: ['MEMBER'], amount: { fixed } } };
}

const DIALYSIS = { program: 'jx_dial', year: 2017 };

/** The editions of a programme whose rules follow from what was published, the first one first; none for most. */
export function editionsOf(
  { id, kind, indicator_ids: rows }: PublishedProgram,
  { periods, figures }: { readonly periods: readonly PublishedPeriod[]; readonly figures: PublishedFigures },
): readonly EditionFacts[] {
  if (id === DIALYSIS.program) return [editionOf(DIALYSIS.year, null, dialysisAid(figures))];
  return periods
    .filter((period) => rows.includes(period.indicator_id))
    .sort((left, right) => left.year - right.year)
    .map((period) => {
      const rules = kind === 'gift_insurance' ? giftCover(period, figures) : MUTUAL_AID;
      return editionOf(period.year, period.period_no, rules);
    });
}

/** What is to be known of the rules of these editions, beside what was published. */
export const EDITION_NOTES: Readonly<Record<string, string>> = {
  jx_mutual:
    '各期按报道补录；缴费、等待期和给付标准未公布。 Periods as reported; contributions, waiting and benefits are not published.',
  js_mutual:
    '2017 年按报道补录；缴费、等待期和给付标准未公布。 2017 as reported; contributions, waiting and benefits are not published.',
  hw: '每人 100 元由公布的 263,300 元和 2,633 人推算。 100 yuan each is inferred from the published sum and head count.',
  jx_dial:
    '每人 4,500 元由公布的 346,500 元和 77 人推算。 4,500 yuan each is inferred from the published sum and head count.',
};
