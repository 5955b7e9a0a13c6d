import { passesLuhn } from '../luhn.ts';
import { isResidentNumber } from './document.ts';
import { foldWidth } from './fold-width.ts';

/** What kind of a person's number stands in a text. */
export type PersonalNumberKind = 'RESIDENT_ID' | 'CARD' | 'MOBILE';

/** Where a person's number stands in a text, in UTF-16 units. */
interface Found {
  readonly kind: PersonalNumberKind;
  readonly start: number;
  readonly end: number;
}

/** What people put between the groups of a number. */
const SEPARATOR = '[\\s_.,/|·•‐-―-]';
/** All places where a form stands that is no part of a longer number, also where two overlap. */
const anywhere = (form: string): RegExp => new RegExp(`(?<!\\d|\\d\\.)(?=(${form})(?![\\dXx]))`, 'g');
const grouped = (...groups: readonly string[]): string => groups.join(SEPARATOR);

const RESIDENT_FORM = anywhere(`\\d(?:${SEPARATOR}?\\d){16}${SEPARATOR}?[\\dXx]`);
/** A whole number, or one in the groups that cards are printed in; years and days in a row are no such groups. */
const CARD_FORM = anywhere(
  [
    '\\d{16,19}',
    grouped('[3-9]\\d{3}', '\\d{4}', '\\d{4}', `\\d{4}(?:${SEPARATOR}\\d{1,3})?`),
    grouped('[3-9]\\d{5}', '\\d{10,13}'),
  ].join('|'),
);
const MOBILE_FORM = anywhere(`(?:(?:\\+|00)?86${SEPARATOR}?)?1[3-9]\\d(?:\\d{8}|${SEPARATOR}\\d{4}${SEPARATOR}\\d{4})`);
/** The tokens of hashes and UUIDs: digits and letters to F by chance. */
const HEXADECIMAL = /^(?=.*[a-f])[0-9a-f]+$/i;

const UUID = /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/gi;

const digitsOf = (text: string): string => text.replace(/[^\dXx]/g, '').toUpperCase();

/** Whether the place lies in a UUID, over some of its groups. */
function isInUuid(text: string, { start, end }: Found): boolean {
  return [...text.matchAll(UUID)].some(({ 0: uuid, index }) => index <= start && end <= index + uuid.length);
}

/** Whether the place lies in a token of hexadecimal digits. */
function isInHash(text: string, { start, end }: Found): boolean {
  const before = /[A-Za-z0-9]*$/.exec(text.slice(Math.max(start - 128, 0), start))?.[0] ?? '';
  const after = /^[A-Za-z0-9]*/.exec(text.slice(end, end + 128))?.[0] ?? '';
  return HEXADECIMAL.test(before + text.slice(start, end) + after);
}

const RULES: readonly { kind: PersonalNumberKind; form: RegExp; isOne: (digits: string) => boolean }[] = [
  { kind: 'RESIDENT_ID', form: RESIDENT_FORM, isOne: isResidentNumber },
  { kind: 'CARD', form: CARD_FORM, isOne: passesLuhn },
  { kind: 'MOBILE', form: MOBILE_FORM, isOne: () => true },
];

function findAll(text: string): readonly Found[] {
  const plain = foldWidth(text);
  const found: Found[] = [];
  for (const { kind, form, isOne } of RULES) {
    for (const { index: start, 1: number = '' } of plain.matchAll(form)) {
      const place = { kind, start, end: start + number.length };
      if (isOne(digitsOf(number)) && (kind === 'RESIDENT_ID' || !(isInHash(plain, place) || isInUuid(plain, place))))
        found.push(place);
    }
  }
  return found;
}

/**
 * The kinds of a person's numbers that stand in a text, in full- or half-width digits and with separators between groups: a
 * resident's number with its right check character, 16 to 19 digits that pass the check of cards, a mainland mobile number
 * by itself. Digits of a hash are none.
 */
export function personalNumbersIn(text: string): ReadonlySet<PersonalNumberKind> {
  return new Set(findAll(text).map(({ kind }) => kind));
}

/** Digits alone, with separators between them or without. */
const BARE_DIGITS = new RegExp(`^\\d(?:${SEPARATOR}*\\d)*$`);
const FEWEST_CARD_DIGITS = 13;
const MOST_CARD_DIGITS = 19;

/** Whether the text is nothing but 13 to 19 digits that pass the check of cards, in whatever width and groups. */
export function isCardNumber(text: string): boolean {
  const plain = foldWidth(text.trim());
  const digits = digitsOf(plain);
  const isOfLength = digits.length >= FEWEST_CARD_DIGITS && digits.length <= MOST_CARD_DIGITS;
  return isOfLength && BARE_DIGITS.test(plain) && passesLuhn(digits);
}

const DIGITS_IN_GROUPS = new RegExp(`\\d(?:${SEPARATOR}*\\d)*`, 'g');

/** The digits that stand in a text with nothing but separators between them, in whatever width: numbers side by side are one run. */
export function digitRunsIn(text: string): readonly string[] {
  return (foldWidth(text).match(DIGITS_IN_GROUPS) ?? []).map(digitsOf);
}

/** Whether a card number stands in the text, or the text is nothing but what may be one. */
export function holdsCardNumber(text: string): boolean {
  return isCardNumber(text) || personalNumbersIn(text).has('CARD');
}

/** The text with `*` for each character of a person's number in it. */
export function maskPersonalNumbers(text: string): string {
  let masked = text;
  for (const { start, end } of findAll(text)) {
    masked = masked.slice(0, start) + '*'.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
