import type { AttributeValues, MemberFacts } from '#domain/member/member-facts.ts';
import type { LocalDate } from '#domain/day.ts';
import type { PersonalFacts } from '#domain/member/member.ts';
import { parseEducation } from '#domain/personal/education.ts';
import { parseEthnicity } from '#domain/personal/ethnicity.ts';
import { PERSON_TEXT_LENGTHS } from '#domain/personal/person-text-lengths.ts';
import type { DescribedPerson } from '#domain/personal/person.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type {
  HonourInput,
  MemberAttributesInput,
  PersonInput,
  PersonRevisionInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText, parseText } from '../../parse-input.ts';
import {
  parseContact,
  parseIfGiven,
  parsePersonalFacts,
  parsePersonName,
  parseWrittenNumber,
  told,
} from '../../parse-personal-facts.ts';

const WORK_UNIT = { atMost: PERSON_TEXT_LENGTHS.workUnit };
const MOST_HONOURS = 20;

/** The ethnicity of an input's person, or null where none was given. */
function parseGivenEthnicity(text: string | null | undefined): Result<string | null, Problem> {
  return parseIfGiven(text, (given) => told(parseEthnicity(given), ['person']));
}

/** The person of an input with the ethnicity, which is no personal fact. */
export interface ParsedPerson {
  readonly person: DescribedPerson;
  readonly ethnicity: string | null;
}

export function parsePerson(input: PersonInput): Result<ParsedPerson, Problem> {
  const documentType = input.documentType ?? 'RESIDENT_ID';
  const facts = parsePersonalFacts({ ...input, documentType }, 'person');
  if (!facts.ok) return facts;
  const ethnicity = parseGivenEthnicity(input.ethnicity);
  if (!ethnicity.ok) return ethnicity;
  return succeed({ person: { facts: facts.value, sex: input.sex ?? undefined }, ethnicity: ethnicity.value });
}

/** What of a person is to be corrected: what was not given is left out, what was given empty is taken away. */
export interface ParsedRevision {
  readonly person: Partial<PersonalFacts>;
  readonly ethnicity?: string | null;
}

function given<Facts extends object>(facts: Facts, input: object): Partial<Facts> {
  const entries = Object.entries(facts).filter(([name]) =>
    Object.entries(input).some(([key, value]) => key === name && value !== undefined),
  );
  return Object.fromEntries(entries) as Partial<Facts>;
}

export function parseRevision(input: PersonRevisionInput): Result<ParsedRevision, Problem> {
  const parsed = parseAll({
    name: parseIfGiven(input.name, (text) => parsePersonName(text, 'person')),
    documentNumber: parseIfGiven(input.documentNumber, (text) => parseWrittenNumber(text, 'person')),
    ethnicity: parseGivenEthnicity(input.ethnicity),
    contact: parseContact(input, 'person'),
  });
  if (!parsed.ok) return parsed;
  const { ethnicity, name, documentNumber, contact } = parsed.value;
  const person = {
    ...given(contact, input),
    ...(name === null ? {} : { name }),
    ...(documentNumber === null ? {} : { documentNumber }),
    ...(input.documentType == null ? {} : { documentType: input.documentType }),
    ...(input.birthDate == null ? {} : { birthDate: input.birthDate }),
  };
  return succeed(input.ethnicity === undefined ? { person } : { person, ethnicity });
}

function parseHonours(inputs: readonly HonourInput[]): Result<MemberFacts['honours'], Problem> {
  if (inputs.length > MOST_HONOURS) return fail(ruleProblem('INPUT_INVALID', 'honours'));
  const honours: { name: string; on: LocalDate }[] = [];
  for (const { name, on } of inputs) {
    const parsed = parseText(name, { atMost: 100 }, 'honours', 'name');
    if (!parsed.ok) return parsed;
    honours.push({ name: parsed.value, on });
  }
  return succeed(honours);
}

/** The dated facts and honours of an input, which hold from `from` on. */
export function parseFacts(
  input: {
    readonly attributes?: MemberAttributesInput | null | undefined;
    readonly honours?: readonly HonourInput[] | null | undefined;
  },
  from: LocalDate,
): Result<Omit<MemberFacts, 'person' | 'sex'>, Problem> {
  const { workUnit, education, migrant, employment, skillLevel, roles } = input.attributes ?? {};
  const parsed = parseAll({
    workUnit: parseOptionalText(workUnit, WORK_UNIT, 'attributes', 'workUnit'),
    education: parseIfGiven(education, (text) => told(parseEducation(text), ['attributes'])),
    honours: parseHonours(input.honours ?? []),
  });
  if (!parsed.ok) return parsed;
  const attributes: AttributeValues = {
    ...(migrant == null ? {} : { migrant }),
    ...(employment == null ? {} : { employment }),
    ...(workUnit === undefined ? {} : { workUnit: parsed.value.workUnit }),
    ...(skillLevel === undefined ? {} : { skillLevel }),
    ...(education === undefined ? {} : { education: parsed.value.education }),
    ...(roles == null ? {} : { roles: [...new Set(roles)].sort() }),
  };
  return succeed({ attributes, attributesFrom: from, honours: parsed.value.honours });
}
