import type { DocumentType, Sex } from '../member/member.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
/** stub */
export function parseDocument(
  type: DocumentType,
  number: string,
): Result<{ readonly type: DocumentType; readonly number: string }, RuleProblem> {
  return number.length > 4
    ? succeed({ type, number: number.trim().toUpperCase() })
    : fail(ruleProblem('DOCUMENT_INVALID'));
}
export function birthDateOf(number: string): LocalDate {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}` as LocalDate;
}
export function sexOf(number: string): Sex {
  return Number(number.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE';
}
