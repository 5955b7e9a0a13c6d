import { GraphQLScalarType, Kind } from 'graphql';
import { parseCardToken } from '#domain/card/card-token.ts';
import { parseCreditCode } from '#domain/credit-code.ts';
import { parseLocalDate } from '#domain/day.ts';
import { parseDecimal } from '#domain/decimal.ts';
import { parseRegionCode } from '#domain/region/region-code.ts';
import type { Result } from '#domain/result.ts';

const OFFSET_FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;

type Parse = (text: string) => Result<string, unknown>;

const startsWithDay = (text: string): boolean => parseLocalDate(text.slice(0, 'YYYY-MM-DD'.length)).ok;

/**
 * `Date.parse` takes 30 February for 2 March, so the day is checked by itself; that of the instant in UTC, too: a compiled
 * query reads what was read once more.
 */
function parseInstant(text: string): Result<string, unknown> {
  const time = OFFSET_FORM.test(text) && startsWithDay(text) ? Date.parse(text) : Number.NaN;
  const instant = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return startsWithDay(instant) ? { ok: true, value: instant } : { ok: false, failure: text };
}

/** graphql-js turns it into an error about the caller's input, and adds where in the document or the variables it is. */
function refuse(name: string, wanted: string): never {
  throw new TypeError(`A ${name} must be ${wanted}.`);
}

/** A value of ours that is not of its form is no fault of the caller's. */
function giveUp(name: string): never {
  throw new TypeError(`A value that should be a ${name} is none.`);
}

/** A scalar that travels as text. Input is checked; what the domain gives out is already of its form. */
function textScalar(name: string, wanted: string, parse: Parse): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    return parsed?.ok === true ? parsed.value : refuse(name, wanted);
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => (typeof value === 'string' ? value : giveUp(name)),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const TOKEN_WANTED =
  'the token that the bank made of the card, <key id>:<64 lower-case hexadecimal digits>, never a card number';

const FEN_WANTED = 'a whole number of fen, exact up to 2^53 - 1';

function isFen(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function readFen(value: unknown): number {
  return isFen(value) ? value : refuse('Fen', FEN_WANTED);
}

/** How each scalar of the contract is read and written. */
export const SCALARS = {
  DateTime: textScalar('DateTime', 'an instant with an offset, e.g. 2026-03-31T23:59:59+08:00', parseInstant),
  LocalDate: textScalar('LocalDate', 'a day such as 2026-03-31', parseLocalDate),
  RegionCode: textScalar('RegionCode', 'a division code of six or nine digits', parseRegionCode),
  CreditCode: textScalar('CreditCode', 'a unified social credit code of 18 characters (GB 32100)', parseCreditCode),
  CardToken: textScalar('CardToken', TOKEN_WANTED, parseCardToken),
  Decimal: textScalar('Decimal', 'a plain decimal number as text', parseDecimal),
  Fen: new GraphQLScalarType<number, number>({
    name: 'Fen',
    serialize: (value) => (isFen(value) ? value : giveUp('Fen')),
    parseValue: readFen,
    parseLiteral: (node) => readFen(node.kind === Kind.INT ? Number(node.value) : undefined),
  }),
} as const;
