import type { LocalDate } from '../day.ts';
import type { PersonalFacts, Sex } from '../member/member.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { birthDateOf, checkBirthDate, parseDocument, sexOf } from './document.ts';

/** A person as described: the personal facts, and the sex where it was said. */
export interface DescribedPerson {
  readonly facts: PersonalFacts;
  readonly sex: Sex | undefined;
}

/**
 * The person with the document in its normal form. A resident id tells birth date and sex: they are taken from it where
 * they were left out, and refused where they contradict it (DOCUMENT_INVALID). Nobody is born after `today`.
 */
export function checkPerson(described: DescribedPerson, today: LocalDate): Result<DescribedPerson, RuleProblem> {
  const { facts, sex } = described;
  const document = parseDocument(facts.documentType, facts.documentNumber);
  if (!document.ok) return document;
  const named = { ...facts, documentNumber: document.value.number };
  if (facts.birthDate !== null && facts.birthDate > today) return fail(ruleProblem('DOCUMENT_INVALID', 'birthDate'));
  if (facts.documentType !== 'RESIDENT_ID') return succeed({ facts: named, sex });
  const contradiction = checkBirthDate(document.value, facts.birthDate);
  if (contradiction !== undefined) return fail(contradiction);
  const birthDate = birthDateOf(document.value.number);
  if (birthDate !== null && birthDate > today) return fail(ruleProblem('DOCUMENT_INVALID', 'documentNumber'));
  const said = sex === 'MALE' || sex === 'FEMALE' ? sex : undefined;
  const told = sexOf(document.value.number);
  if (said !== undefined && said !== told) return fail(ruleProblem('DOCUMENT_INVALID', 'sex'));
  return succeed({ facts: { ...named, birthDate }, sex: told });
}
