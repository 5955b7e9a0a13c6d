import type { CaseEmployer, CaseFacts, CasePerson, CaseSecrets } from '#domain/case/case.ts';
import type { DatedStep } from '#domain/case/decide-handle.ts';
import type { Remainder } from '#domain/case/decide-outcome.ts';
import type { LocalDate } from '#domain/day.ts';
import type { MemberId } from '#domain/ids.ts';
import { parseMobile } from '#domain/personal/mobile.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { CaseTarget } from '#services/case-access.ts';
import type {
  CaseEmployerInput,
  CasePersonInput,
  CaseRemainderInput,
  ReceiveCaseInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { parseIfGiven, parsePersonName, told } from '../../parse-personal-facts.ts';
import { type TargetInput, targetsOf } from '../../run-change.ts';

/** How long the texts of a case may be. */
export const CASE_TEXTS = {
  ...{ title: { atMost: 100 }, details: { atMost: 2000 }, reason: { atMost: 300 } },
  ...{ reference: { atMost: 64 }, employer: { atMost: 100 } },
};

/** The case a change is about. */
export const parseCaseTarget = targetsOf('Case');

/** The target of a change, the day it took effect, and what else it says. */
export function parseDatedStep(
  input: TargetInput & { readonly on?: LocalDate | null | undefined },
): Result<CaseTarget & DatedStep, Problem> {
  const target = parseCaseTarget(input);
  return target.ok ? succeed({ ...target.value, on: input.on ?? null }) : target;
}

/** Why something is done; it names nobody. */
export function parseReason(text: string, ...at: readonly string[]): Result<string, Problem> {
  return parseText(text, CASE_TEXTS.reason, ...at);
}

/** Why the rest of a sum is not owed; null where nothing is said of it. */
export function parseRemainder(input: CaseRemainderInput | null | undefined): Result<Remainder | null, Problem> {
  if (input == null) return succeed(null);
  const reason = parseReason(input.reason, 'remainder', 'reason');
  return reason.ok ? succeed({ ground: input.ground, reason: reason.value }) : reason;
}

function parseEmployer(input: CaseEmployerInput | null | undefined): Result<CaseEmployer | null, Problem> {
  if (input == null) return succeed(null);
  const name = parseText(input.name, CASE_TEXTS.employer, 'employer', 'name');
  return name.ok ? succeed({ name: name.value, creditCode: input.creditCode ?? null }) : name;
}

function parsePerson({ name, mobile }: CasePersonInput, at: string): Result<CasePerson, Problem> {
  return parseAll({
    name: parsePersonName(name, at),
    mobile: parseIfGiven(mobile, (text) => told(parseMobile(text), [at])),
  });
}

function parsePersons(inputs: readonly CasePersonInput[]): Result<readonly CasePerson[], Problem> {
  const persons: CasePerson[] = [];
  for (const input of inputs) {
    const person = parsePerson(input, 'persons');
    if (!person.ok) return person;
    persons.push(person.value);
  }
  return succeed(persons);
}

function parseMembers(ids: readonly string[]): Result<readonly MemberId[], Problem> {
  const found = ids.flatMap((id) => {
    const parsed = parseIdOf('Member', id, 'memberIds');
    return parsed.ok ? [parsed.value] : [];
  });
  if (found.length < ids.length) return fail(ruleProblem('NOT_FOUND', 'memberIds'));
  return succeed([...new Set(found)]);
}

type Given = Pick<ReceiveCaseInput, 'details' | 'memberIds' | 'persons' | 'employer' | 'agent'>;

type Parties = CaseSecrets & Pick<CaseFacts, 'memberIds' | 'employer'>;

/** What an input says of the parties of a case; null and empty for what it does not say. */
export function parseParties(input: Given): Result<Parties, Problem> {
  return parseAll({
    details: parseOptionalText(input.details, CASE_TEXTS.details, 'details'),
    memberIds: parseMembers(input.memberIds ?? []),
    persons: parsePersons(input.persons ?? []),
    employer: parseEmployer(input.employer),
    agent: input.agent == null ? succeed(null) : parsePerson(input.agent, 'agent'),
  });
}

/** What of it is sealed. */
export function secretsOf({ details, persons, agent }: CaseSecrets): CaseSecrets {
  return { details, persons, agent };
}
