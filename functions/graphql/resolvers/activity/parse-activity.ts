import type { ActivityDetails } from '#domain/activity/activity.ts';
import type { ProgramId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Problem } from '#domain/problem.ts';
import { ruleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { ToldPlace } from '#services/plan-activity.ts';
import type {
  ActivityDetailsInput,
  ContestInput,
  CourseInput,
  JobFairInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText, parseTexts } from '../../parse-input.ts';
import { targetsOf } from '../../run-change.ts';

/** How long texts of activities may be. */
export const ACTIVITY_TEXTS = { name: { atMost: 100 }, short: { atMost: 60 }, words: { atMost: 200 } };
const PARTNERS = { atMost: 100, items: 20 };

/** The activity a change is about. */
export const parseActivityTarget = targetsOf('Activity');

/** The participation a change is about. */
export const parseParticipationTarget = targetsOf('Participation');

/** Who holds an activity together with its body. */
export function parsePartners(partners: readonly string[] | null | undefined): Result<readonly string[], Problem> {
  return parseTexts(partners, PARTNERS, 'partners');
}

/** Where an activity takes place. */
export function parsePlace(input: {
  readonly facilityId?: string | null | undefined;
  readonly regionCode?: RegionCode | null | undefined;
  readonly location?: string | null | undefined;
}): Result<ToldPlace, Problem> {
  const { facilityId = null, regionCode = null } = input;
  const parsed = parseAll({
    facilityId: facilityId === null ? succeed(null) : parseIdOf('Facility', facilityId, 'facilityId'),
    location: parseOptionalText(input.location, ACTIVITY_TEXTS.words, 'location'),
  });
  return parsed.ok ? succeed({ ...parsed.value, regionCode }) : parsed;
}

/** The programme that an activity is part of; null for none. */
export function parseProgram(programId: string | null | undefined): Result<ProgramId | null, Problem> {
  return programId == null ? succeed(null) : parseIdOf('Program', programId, 'programId');
}

/** A list of parsed rows, or the first problem among them. */
function parseRows<Row, Parsed>(
  rows: readonly Row[],
  parse: (row: Row, index: number) => Result<Parsed, Problem>,
): Result<readonly Parsed[], Problem> {
  const values: Parsed[] = [];
  for (const [index, row] of rows.entries()) {
    const parsed = parse(row, index);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  return succeed(values);
}

/** More rows than any list of an activity holds: no text of a longer one is read. */
const MOST_ROWS = 200;

function parseCourse({ series, lessons }: CourseInput): Result<ActivityDetails, Problem> {
  if (lessons.length > MOST_ROWS) return fail(ruleProblem('INPUT_INVALID', 'lessons'));
  const parsed = parseAll({
    series: parseOptionalText(series, ACTIVITY_TEXTS.short, 'series'),
    lessons: parseRows(lessons, ({ title, on }, index) => {
      const text = parseText(title, ACTIVITY_TEXTS.name, 'lessons');
      return text.ok ? succeed({ number: index + 1, title: text.value, on }) : text;
    }),
  });
  return parsed.ok ? succeed({ kind: 'COURSE', ...parsed.value }) : parsed;
}

function parseContest({ contestKind, project, trades }: ContestInput): Result<ActivityDetails, Problem> {
  const parsed = parseAll({
    project: parseOptionalText(project, ACTIVITY_TEXTS.name, 'project'),
    names: parseTexts(trades, { ...ACTIVITY_TEXTS.short, items: MOST_ROWS }, 'trades'),
  });
  if (!parsed.ok) return parsed;
  const numbered = parsed.value.names.map((name, index) => ({ number: index + 1, name }));
  return succeed({ kind: 'CONTEST', contestKind, project: parsed.value.project, trades: numbered });
}

function parseJobFair({ stands }: JobFairInput): Result<ActivityDetails, Problem> {
  if (stands.length > MOST_ROWS) return fail(ruleProblem('INPUT_INVALID', 'stands'));
  const parsed = parseRows(stands, ({ employer, posts }) => {
    const text = parseText(employer, ACTIVITY_TEXTS.name, 'stands');
    return text.ok ? succeed({ employer: text.value, posts }) : text;
  });
  return parsed.ok ? succeed({ kind: 'JOB_FAIR', stands: parsed.value }) : parsed;
}

/** What an activity is, by its kind: exactly one is given. */
export function parseDetails({
  session,
  course,
  contest,
  jobFair,
}: ActivityDetailsInput): Result<ActivityDetails, Problem> {
  if (session != null) return succeed({ kind: 'SESSION', theme: session.theme });
  if (course != null) return parseCourse(course);
  if (contest != null) return parseContest(contest);
  return parseJobFair(jobFair);
}
