import type { Condition } from '#domain/hardship/household.ts';
import type { PersonalFacts } from '#domain/member/member.ts';
import type { Fen } from '#domain/money.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { HouseholdInput as Household, MainPersonInput, RelativeInput } from '#services/seal-household.ts';
import type {
  EvidenceInput,
  HouseholdInput,
  HouseholdMainInput,
  HouseholdRelativeInput,
  HousingInput,
  PersonConditionInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText, parseText } from '../../parse-input.ts';
import { parseOptionalAccount, parsePersonalFacts } from '../../parse-personal-facts.ts';

const WORDS = { atMost: 200 };
const MOST_RELATIVES = 19;
const MOST_EXCLUSIONS = 10;
const MOST_EVIDENCE = 40;
const MOST_SQUARE_METRES = 10_000;
/** A hundred million yuan: whatever is more is a slip, and sums stay exact. */
const MOST_FEN = 10_000_000_000;

const invalid = (...path: readonly string[]) => fail(ruleProblem('INPUT_INVALID', 'household', ...path));

function parseAmount(amount: Fen | null | undefined, ...path: readonly string[]): Result<Fen, Problem> {
  const fen = amount ?? (0 as Fen);
  return fen >= 0 && fen <= MOST_FEN ? succeed(fen) : invalid(...path);
}

function parseCondition(
  input: PersonConditionInput | null | undefined,
  ...path: readonly string[]
): Result<Condition, Problem> {
  const { health, disability, illness, workOrSchool, bankName } = input ?? {};
  const at = ['household', ...path, 'condition'];
  return parseAll({
    health: parseOptionalText(health, WORDS, ...at, 'health'),
    disability: parseOptionalText(disability, WORDS, ...at, 'disability'),
    illness: parseOptionalText(illness, WORDS, ...at, 'illness'),
    workOrSchool: parseOptionalText(workOrSchool, WORDS, ...at, 'workOrSchool'),
    bankName: parseOptionalText(bankName, WORDS, ...at, 'bankName'),
  });
}

function parseMain(input: HouseholdMainInput): Result<MainPersonInput, Problem> {
  const parsed = parseAll({
    monthlyIncome: parseAmount(input.monthlyIncome, 'main', 'monthlyIncome'),
    bankAccount: parseOptionalAccount(input.bankAccount, 'household', 'main'),
    condition: parseCondition(input.condition, 'main'),
  });
  if (!parsed.ok) return parsed;
  const { condition, ...facts } = parsed.value;
  const { reducedWorkingCapacity, student } = input;
  const flags = { reducedWorkingCapacity: reducedWorkingCapacity ?? false, student: student ?? false };
  return succeed({ ...facts, ...condition, ...flags });
}

/** A relative is new, with personal facts, or known by number: one of the two. */
function parseKnown({ number, personal }: HouseholdRelativeInput): Result<PersonalFacts | number, Problem> {
  if ((number == null) === (personal == null)) return invalid('relatives');
  if (personal == null) return succeed(number ?? 0);
  return parsePersonalFacts(personal, 'household', 'relatives', 'personal');
}

function parseRelative(input: HouseholdRelativeInput): Result<RelativeInput, Problem> {
  const { relation, monthlyIncome, reducedWorkingCapacity, student, condition } = input;
  if (relation === 'SELF') return invalid('relatives', 'relation');
  const parsed = parseAll({
    known: parseKnown(input),
    monthlyIncome: parseAmount(monthlyIncome, 'relatives', 'monthlyIncome'),
    condition: parseCondition(condition, 'relatives'),
  });
  if (!parsed.ok) return parsed;
  const { condition: words, ...facts } = parsed.value;
  const flags = { reducedWorkingCapacity: reducedWorkingCapacity ?? false, student: student ?? false };
  return succeed({ ...facts, ...words, ...flags, relation });
}

/** All items of a list of at most `atMost`, or the first problem among them. */
function parseEach<Item, Value>(
  {
    items,
    atMost,
    at,
  }: { readonly items: readonly Item[] | null | undefined; readonly atMost: number; readonly at: string },
  parse: (item: Item) => Result<Value, Problem>,
): Result<readonly Value[], Problem> {
  const given = items ?? [];
  if (given.length > atMost) return invalid(at);
  const values: Value[] = [];
  for (const item of given) {
    const parsed = parse(item);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  return succeed(values);
}

function parseEvidence({ name, source, on }: EvidenceInput) {
  const at = ['household', 'evidence'];
  const parsed = parseAll({
    name: parseText(name, WORDS, ...at, 'name'),
    source: parseText(source, WORDS, ...at, 'source'),
  });
  return parsed.ok ? succeed({ ...parsed.value, on }) : parsed;
}

function parseHousing(input: HousingInput | null | undefined): Result<Household['housing'], Problem> {
  if (input == null) return succeed(null);
  const areaSquareMetres = input.areaSquareMetres ?? null;
  const fits = areaSquareMetres === null || (areaSquareMetres >= 0 && areaSquareMetres <= MOST_SQUARE_METRES);
  return fits ? succeed({ kind: input.kind, areaSquareMetres }) : invalid('housing', 'areaSquareMetres');
}

/** Reads a household in the clear; INPUT_INVALID names the field, and never says what stood in it. */
export function parseHousehold(input: HouseholdInput): Result<Household, Problem> {
  const { main, relatives, exclusions, evidence } = input;
  const parsed = parseAll({
    main: parseMain(main),
    relatives: parseEach({ items: relatives, atMost: MOST_RELATIVES, at: 'relatives' }, parseRelative),
    otherYearlyIncome: parseAmount(input.otherYearlyIncome, 'otherYearlyIncome'),
    housing: parseHousing(input.housing),
    exclusions: parseEach({ items: exclusions, atMost: MOST_EXCLUSIONS, at: 'exclusions' }, ({ kind, source, on }) => {
      const text = parseText(source, WORDS, 'household', 'exclusions', 'source');
      return text.ok ? succeed({ kind, source: text.value, on }) : text;
    }),
    evidence: parseEach({ items: evidence, atMost: MOST_EVIDENCE, at: 'evidence' }, parseEvidence),
    causes: input.causes.length === 0 ? invalid('causes') : succeed([...new Set(input.causes)]),
  });
  return parsed.ok ? succeed({ ...parsed.value, zeroEmployment: input.zeroEmployment ?? false }) : parsed;
}
