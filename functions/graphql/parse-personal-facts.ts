import type { LocalDate } from '#domain/day.ts';
import type { DocumentType, PersonalFacts } from '#domain/member/member.ts';
import { parseBankAccount } from '#domain/personal/bank-account.ts';
import { parseMobile } from '#domain/personal/mobile.ts';
import { PERSON_TEXT_LENGTHS } from '#domain/personal/person-text-lengths.ts';
import { below, type Problem, type RuleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { parseAll, parseOptionalText, parseText } from './parse-input.ts';

const NAME = { atMost: PERSON_TEXT_LENGTHS.name };
const NUMBER = { atMost: PERSON_TEXT_LENGTHS.documentNumber, mayHoldNumbers: true };
const ADDRESS = { atMost: PERSON_TEXT_LENGTHS.registeredAddress, mayHoldNumbers: true };

type Optional = string | null | undefined;

/** A text read by `parse`, or null where none was given or it is empty. */
export function parseIfGiven<Value>(
  text: Optional,
  parse: (text: string) => Result<Value, Problem>,
): Result<Value | null, Problem> {
  return text == null || text.trim() === '' ? succeed(null) : parse(text);
}

/** What is wrong with a fact is told from the input's root. */
export function told<Value>(parsed: Result<Value, RuleProblem>, at: readonly string[]): Result<Value, Problem> {
  return parsed.ok ? parsed : fail(below(parsed.failure, ...at));
}

/** A person's name, 1 to 50 characters. */
export function parsePersonName(text: string, ...at: readonly string[]): Result<string, Problem> {
  return parseText(text, NAME, ...at, 'name');
}

/** The number of a document as it was written; `checkPerson` checks it. */
export function parseWrittenNumber(text: string, ...at: readonly string[]): Result<string, Problem> {
  return parseText(text, NUMBER, ...at, 'documentNumber');
}

/** A bank account, or null where none was given. */
export function parseOptionalAccount(text: Optional, ...at: readonly string[]): Result<string | null, Problem> {
  return parseIfGiven(text, (account) => told(parseBankAccount(account), at));
}

/** How a person is reached, paid and registered. */
export interface ContactInput {
  readonly mobile?: Optional;
  readonly bankAccount?: Optional;
  readonly registeredAddress?: Optional;
}

type Contact = Pick<PersonalFacts, 'mobile' | 'bankAccount' | 'registeredAddress'>;

/** How a person is reached, paid and registered; null for what was not given. */
export function parseContact(
  { mobile, bankAccount, registeredAddress }: ContactInput,
  ...at: readonly string[]
): Result<Contact, Problem> {
  return parseAll({
    mobile: parseIfGiven(mobile, (text) => told(parseMobile(text), at)),
    bankAccount: parseOptionalAccount(bankAccount, ...at),
    registeredAddress: parseOptionalText(registeredAddress, ADDRESS, ...at, 'registeredAddress'),
  });
}

/** A person as an input describes one. */
export interface PersonalFactsInput extends ContactInput {
  readonly name: string;
  readonly documentType: DocumentType;
  readonly documentNumber: string;
  readonly birthDate?: LocalDate | null | undefined;
}

/** The personal facts of an input whose place in the whole is `at`; the document is for `checkPerson` to check. */
export function parsePersonalFacts(
  input: PersonalFactsInput,
  ...at: readonly string[]
): Result<PersonalFacts, Problem> {
  const name = parsePersonName(input.name, ...at);
  if (!name.ok) return name;
  const documentNumber = parseWrittenNumber(input.documentNumber, ...at);
  if (!documentNumber.ok) return documentNumber;
  const contact = parseContact(input, ...at);
  if (!contact.ok) return contact;
  const { documentType, birthDate = null } = input;
  const named = { name: name.value, documentType, documentNumber: documentNumber.value, birthDate };
  return succeed({ ...named, ...contact.value });
}
