import type { FacilityId } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import { ruleProblem } from '#domain/problem.ts';
import type { ProgramTerms } from '#domain/program/program.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type {
  CreateProgramInput,
  ProgramPartnerInput,
  ProgramTargetInput,
  ReviseProgramInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText, parseTexts } from '../../parse-input.ts';

const MOST = { partners: 20, sites: 50, targets: 20 };
const NAME = { atMost: 60 };
const LONG_NAME = { atMost: 120 };
const SUMMARY = { atMost: 1000 };
const WORKFLOW = { atMost: 100, items: 20 };
const SOURCES = { atMost: 200, items: 20 };
const INDICATORS = { atMost: 64, items: 50 };

type Parsed<Value> = Result<Value, Problem>;

/** All values of a list, each read by `parse`, or the first problem among them; INPUT_INVALID for more than `most`. */
export function parseEach<Given, Value>(
  given: readonly Given[],
  { most, path }: { readonly most: number; readonly path: string },
  parse: (one: Given) => Parsed<Value>,
): Parsed<readonly Value[]> {
  if (given.length > most) return fail(ruleProblem('INPUT_INVALID', path));
  const values: Value[] = [];
  for (const one of given) {
    const parsed = parse(one);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  return succeed(values);
}

function parsePartner({ name, role }: ProgramPartnerInput) {
  return parseAll({
    name: parseText(name, NAME, 'partners', 'name'),
    role: parseOptionalText(role, NAME, 'partners', 'role'),
  });
}

function parseTarget({ indicatorCode, operator, value, dueOn = null }: ProgramTargetInput) {
  const code = parseText(indicatorCode, { atMost: INDICATORS.atMost }, 'targets', 'indicatorCode');
  return code.ok ? succeed({ indicatorCode: code.value, operator, value, dueOn }) : code;
}

const parseSite = (text: string): Parsed<FacilityId> => parseIdOf('Facility', text, 'siteIds');

const PARSERS = {
  name: ({ name }) => (name == null ? undefined : parseText(name, NAME, 'name')),
  nameEn: ({ nameEn }) => (nameEn === undefined ? undefined : parseOptionalText(nameEn, LONG_NAME, 'nameEn')),
  kind: ({ kind }) => (kind == null ? undefined : succeed(kind)),
  summary: ({ summary }) => (summary === undefined ? undefined : parseOptionalText(summary, SUMMARY, 'summary')),
  partners: ({ partners }) =>
    partners == null ? undefined : parseEach(partners, { most: MOST.partners, path: 'partners' }, parsePartner),
  siteIds: ({ siteIds }) =>
    siteIds == null ? undefined : parseEach(siteIds, { most: MOST.sites, path: 'siteIds' }, parseSite),
  workflow: ({ workflow }) => (workflow == null ? undefined : parseTexts(workflow, WORKFLOW, 'workflow')),
  targets: ({ targets }) =>
    targets == null ? undefined : parseEach(targets, { most: MOST.targets, path: 'targets' }, parseTarget),
  indicatorCodes: ({ indicatorCodes }) =>
    indicatorCodes == null ? undefined : parseTexts(indicatorCodes, INDICATORS, 'indicatorCodes'),
  sources: ({ sources }) => (sources == null ? undefined : parseTexts(sources, SOURCES, 'sources')),
} satisfies {
  readonly [Name in keyof ProgramTerms]: (input: ReviseProgramInput) => Parsed<ProgramTerms[Name]> | undefined;
};

/** What is said of a programme, as far as it is named. */
export function parseProgramTerms(input: ReviseProgramInput): Parsed<Partial<ProgramTerms>> {
  const named = Object.entries(PARSERS).flatMap(([name, parse]) => {
    const parsed = parse(input);
    return parsed === undefined ? [] : [[name, parsed] as const];
  });
  return parseAll(Object.fromEntries<Parsed<unknown>>(named));
}

/** All that is said of a new programme. */
export function parseNewProgram(input: CreateProgramInput): Parsed<ProgramTerms> {
  const parsed = parseProgramTerms({ ...input, id: '', expectedVersion: 0 });
  if (!parsed.ok) return parsed;
  const nothing = { nameEn: null, summary: null, partners: [], siteIds: [], workflow: [], targets: [] };
  const { name, kind } = input;
  return succeed({ ...nothing, indicatorCodes: [], sources: [], name, kind, ...parsed.value });
}
