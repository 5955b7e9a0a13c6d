import { parseLocalDate, type LocalDate } from '../day.ts';
import type { DocumentType, Sex } from '../member/member.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { foldWidth } from './fold-width.ts';

/** An identity document by its type and its number in the one form it is compared in. */
export interface IdentityDocument {
  readonly type: DocumentType;
  readonly number: string;
}

const RESIDENT_FORM = /^[1-9]\d{16}[\dX]$/;
const OTHER_FORM = /^[A-Z0-9()-]{5,20}$/;
/** GB 11643: the check character by the remainder. */
const CHECK_CHARACTERS = '10X98765432';
const MODULUS = 11;
const EARLIEST_BIRTH = '1900-01-01';

/** How the numbers of permits begin that have the form of a resident's card: residence permits, and foreigners' since 2023. */
const PERMIT_BEGINNING: Partial<Record<DocumentType, RegExp>> = {
  HONG_KONG_MACAO_PERMIT: /^8[12]0000/,
  TAIWAN_PERMIT: /^830000/,
  FOREIGN_PERMANENT_RESIDENCE: /^9/,
};

/** Whether a number that is no resident's may stand: not one in the form of a resident's card, right or mistyped. */
function isOtherNumber(type: DocumentType, number: string): boolean {
  if (!OTHER_FORM.test(number)) return false;
  const looksResident = /^\d{17}[\dX]$/.test(number.replace(/[()-]/g, ''));
  return !looksResident || (PERMIT_BEGINNING[type]?.test(number) === true && isResidentNumber(number));
}

/** The check character of the first 17 digits by ISO 7064 MOD 11-2: the weight of a place is 2 to its power, modulo 11. */
function residentCheckCharacter(digits: string): string {
  let sum = 0;
  let weight = 2;
  for (let at = 16; at >= 0; at -= 1) {
    sum += Number(digits.charAt(at)) * weight;
    weight = (weight * 2) % MODULUS;
  }
  return CHECK_CHARACTERS.charAt(sum % MODULUS);
}

/** The birth date that the number of a resident's card tells; null for other numbers and for days no calendar has. */
export function birthDateOf(number: string): LocalDate | null {
  if (!RESIDENT_FORM.test(number)) return null;
  const day = parseLocalDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
  return day.ok && day.value >= EARLIEST_BIRTH ? day.value : null;
}

/** The sex that the number of a resident's card tells: odd places of the sequence are men's. UNKNOWN for other numbers. */
export function sexOf(number: string): Sex {
  if (!RESIDENT_FORM.test(number)) return 'UNKNOWN';
  return Number(number.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE';
}

/** Whether a text is the number of a resident's card: a real birth date since 1900, the right check character. */
export function isResidentNumber(number: string): boolean {
  if (birthDateOf(number) === null) return false;
  return residentCheckCharacter(number.slice(0, 17)) === number.charAt(17);
}

/**
 * Reads the number of a document: spaces around it go, letters are raised, full-width characters made plain. A resident's
 * card has the 18 characters of GB 11643 with a real birth date since 1900 and the right check character; the 15 digits of
 * before 1999 are refused. Every other number has 5 to 20 letters, digits, hyphens or brackets, and not the form of a
 * resident's card, by which one person would stand there twice, but for permits of that form. Else DOCUMENT_INVALID.
 */
export function parseDocument(type: DocumentType, text: string): Result<IdentityDocument, RuleProblem> {
  // Letters of ASCII only: raising others would make two of one, or an I of what is none.
  const number = foldWidth(text)
    .trim()
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const isValid = type === 'RESIDENT_ID' ? isResidentNumber(number) : isOtherNumber(type, number);
  return isValid ? succeed({ type, number }) : fail(ruleProblem('DOCUMENT_INVALID', 'documentNumber'));
}

/** DOCUMENT_INVALID at `birthDate` where a resident's card tells another birth date than the one given. */
export function checkBirthDate(document: IdentityDocument, birthDate: LocalDate | null): RuleProblem | undefined {
  if (document.type !== 'RESIDENT_ID' || birthDate === null) return undefined;
  return birthDateOf(document.number) === birthDate ? undefined : ruleProblem('DOCUMENT_INVALID', 'birthDate');
}
