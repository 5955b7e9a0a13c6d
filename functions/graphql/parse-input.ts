import { parseId, type Id, type IdKind } from '#domain/ids.ts';
import { holdsCardNumber, personalNumbersIn } from '#domain/personal/personal-number.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isPlainText } from '#domain/text.ts';

/** Text in an input: how long it may be. */
export interface TextLimits {
  readonly atLeast?: number;
  readonly atMost: number;
  /** Whether numbers like those of persons belong there: phones, document numbers, addresses that are sealed, URLs. */
  readonly mayHoldNumbers?: boolean;
}

/**
 * A plain text without spaces around it and within its limits, else INPUT_INVALID at `path`; CLEAR_PAN_REFUSED where
 * it holds a card number, PERSONAL_NUMBER_IN_TEXT where another number of a person: texts are kept and shown in the clear.
 */
export function parseText(text: string, limits: TextLimits, ...path: readonly string[]): Result<string, Problem> {
  const trimmed = text.trim();
  const { length } = Array.from(trimmed);
  const fits = length >= (limits.atLeast ?? 1) && length <= limits.atMost;
  if (!fits || !isPlainText(trimmed)) return fail(ruleProblem('INPUT_INVALID', ...path));
  if (limits.mayHoldNumbers === true) return succeed(trimmed);
  if (holdsCardNumber(trimmed)) return fail(ruleProblem('CLEAR_PAN_REFUSED', ...path));
  const isAllowed = personalNumbersIn(trimmed).size === 0;
  return isAllowed ? succeed(trimmed) : fail(ruleProblem('PERSONAL_NUMBER_IN_TEXT', ...path));
}

/** A text that may be left out or empty, which both mean null. */
export function parseOptionalText(
  text: string | null | undefined,
  limits: TextLimits,
  ...path: readonly string[]
): Result<string | null, Problem> {
  if (text === null || text === undefined || text.trim() === '') return succeed(null);
  return parseText(text, limits, ...path);
}

/** A short code: letters, digits, `-` and `_`, and no number of a person or a card, as in every text that is shown. */
export function parseCode(text: string, ...path: readonly string[]): Result<string, Problem> {
  const isCode = /^[A-Za-z0-9_-]{1,40}$/.test(text);
  return isCode ? parseText(text, { atMost: 40 }, ...path) : fail(ruleProblem('INPUT_INVALID', ...path));
}

/** An id of `kind`; NOT_FOUND at `path` for any other text, as for an id that does not exist. */
export function parseIdOf<Kind extends IdKind>(
  kind: Kind,
  text: string,
  ...path: readonly string[]
): Result<Id<Kind>, Problem> {
  const id = parseId(kind, text);
  return id === undefined ? fail(ruleProblem('NOT_FOUND', ...path)) : succeed(id);
}

/** An id of `kind` that may be left out. */
export function parseOptionalIdOf<Kind extends IdKind>(
  kind: Kind,
  text: string | null | undefined,
  ...path: readonly string[]
): Result<Id<Kind> | null, Problem> {
  return text == null ? succeed(null) : parseIdOf(kind, text, ...path);
}

type Parsed<Fields extends Record<string, Result<unknown, Problem>>> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Result<infer Value, Problem> ? Value : never;
};

/** All fields of an input, or the first problem among them. */
export function parseAll<Fields extends Record<string, Result<unknown, Problem>>>(
  fields: Fields,
): Result<Parsed<Fields>, Problem> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!field.ok) return field;
    values[name] = field.value;
  }
  return succeed(values as Parsed<Fields>);
}

/** A list of texts, each within its limits; the list itself has at most `atMost` of them. */
export function parseTexts(
  texts: readonly string[] | null | undefined,
  limits: TextLimits & { readonly items: number },
  ...path: readonly string[]
): Result<readonly string[], Problem> {
  const given = texts ?? [];
  if (given.length > limits.items) return fail(ruleProblem('INPUT_INVALID', ...path));
  const values: string[] = [];
  for (const text of given) {
    const parsed = parseText(text, limits, ...path);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  return succeed(values);
}
