import { parseLocalDate, type LocalDate } from '../day.ts';
import type { DocumentType } from '../member/member.ts';

const RESIDENT_ID = /^\d{17}[\dX]$/;
const ANY_NUMBER = /^[0-9A-Z()-]{4,40}$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** The check character of GB 11643 for the first 17 digits of a resident id. */
export function residentIdCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length);
}

/** The day of birth a resident id carries in digits 7 to 14; undefined where that is no day. */
export function birthDateIn(residentId: string): LocalDate | undefined {
  const [year, month, date] = [residentId.slice(6, 10), residentId.slice(10, 12), residentId.slice(12, 14)];
  const parsed = parseLocalDate(`${year}-${month}-${date}`);
  return parsed.ok ? parsed.value : undefined;
}

/** The number of a document in its one form, letters in capitals; undefined where a document of the type cannot carry it. */
export function parseDocumentNumber(type: DocumentType, text: string): string | undefined {
  const number = text.trim().toUpperCase();
  if (type !== 'RESIDENT_ID') return ANY_NUMBER.test(number) ? number : undefined;
  const isOne = RESIDENT_ID.test(number) && birthDateIn(number) !== undefined;
  return isOne && residentIdCheckCharacter(number.slice(0, -1)) === number.slice(-1) ? number : undefined;
}
