import type { AttributeValues, MemberFacts } from '#domain/member/member-facts.ts';
import type { LocalDate } from '#domain/day.ts';
import type { PersonalFacts } from '#domain/member/member.ts';
import type { DescribedPerson } from '#domain/personal/person.ts';
import { parseBankAccount } from '#domain/personal/bank-account.ts';
import { parseMobile } from '#domain/personal/mobile.ts';
import { ruleProblem, type Problem, type RuleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type {
  HonourInput,
  MemberAttributesInput,
  PersonInput,
  PersonRevisionInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText, parseText } from '../../parse-input.ts';

const NAME = { atMost: 50 };
const LONG = { atMost: 200 };
const MOST_HONOURS = 20;

type Optional = string | null | undefined;

function parseIfGiven<Value>(
  text: Optional,
  parse: (text: string) => Result<Value, Problem>,
): Result<Value | null, Problem> {
  return text == null || text.trim() === '' ? succeed(null) : parse(text);
}

/** What is wrong with a fact is told from the input's root. */
function ofPerson<Value>(parsed: Result<Value, RuleProblem>): Result<Value, Problem> {
  return parsed.ok ? parsed : fail({ ...parsed.failure, path: ['person', ...(parsed.failure.path ?? [])] });
}

/** A two-digit code of a published list; INPUT_INVALID for any other text. */
function parseTwoDigits(text: string, ...path: readonly string[]): Result<string, Problem> {
  return /^\d{2}$/.test(text) ? succeed(text) : fail(ruleProblem('INPUT_INVALID', ...path));
}

/** Ethnicities of GB/T 3304. */
function parseEthnicity(text: string): Result<string, Problem> {
  const known = /^(?:0[1-9]|[1-4]\d|5[0-6]|97|98)$/.test(text);
  return known ? succeed(text) : fail(ruleProblem('INPUT_INVALID', 'person', 'ethnicity'));
}

/** The person of an input with the ethnicity, which is no personal fact. */
export interface ParsedPerson {
  readonly person: DescribedPerson;
  readonly ethnicity: string | null;
}

export function parsePerson(input: PersonInput): Result<ParsedPerson, Problem> {
  const parsed = parseAll({
    name: parseText(input.name, NAME, 'person', 'name'),
    documentNumber: parseText(input.documentNumber, NAME, 'person', 'documentNumber'),
    ethnicity: parseIfGiven(input.ethnicity, parseEthnicity),
    mobile: parseIfGiven(input.mobile, (text) => ofPerson(parseMobile(text))),
    bankAccount: parseIfGiven(input.bankAccount, (text) => ofPerson(parseBankAccount(text))),
    registeredAddress: parseOptionalText(input.registeredAddress, LONG, 'person', 'registeredAddress'),
  });
  if (!parsed.ok) return parsed;
  const { ethnicity, ...texts } = parsed.value;
  const documentType = input.documentType ?? 'RESIDENT_ID';
  const facts: PersonalFacts = { ...texts, documentType, birthDate: input.birthDate ?? null };
  return succeed({ person: { facts, sex: input.sex ?? undefined }, ethnicity });
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
    name: parseIfGiven(input.name, (text) => parseText(text, NAME, 'person', 'name')),
    documentNumber: parseIfGiven(input.documentNumber, (text) => parseText(text, NAME, 'person', 'documentNumber')),
    ethnicity: parseIfGiven(input.ethnicity, parseEthnicity),
    mobile: parseIfGiven(input.mobile, (text) => ofPerson(parseMobile(text))),
    bankAccount: parseIfGiven(input.bankAccount, (text) => ofPerson(parseBankAccount(text))),
    registeredAddress: parseOptionalText(input.registeredAddress, LONG, 'person', 'registeredAddress'),
  });
  if (!parsed.ok) return parsed;
  const { ethnicity, name, documentNumber, ...texts } = parsed.value;
  const person = {
    ...given(texts, input),
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
    workUnit: parseOptionalText(workUnit, LONG, 'attributes', 'workUnit'),
    education: parseIfGiven(education, (text) => parseTwoDigits(text, 'attributes', 'education')),
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
