import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { NamedEnrollee } from '#services/read-enrollee.ts';
import type { EnrolleeInput, NonMemberEnrolleeInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { parsePersonName, parseWrittenNumber } from '../../parse-personal-facts.ts';

const REASON = { atMost: 200 };
const EMPLOYER = { atMost: 100 };

type Parsed = Result<NamedEnrollee, Problem>;

function parseNonMember(input: NonMemberEnrolleeInput): Parsed {
  const at = ['enrollee', 'nonMember'];
  const parsed = parseAll({
    name: parsePersonName(input.name, ...at),
    documentNumber: parseWrittenNumber(input.documentNumber, ...at),
    reason: parseText(input.reason, REASON, ...at, 'reason'),
  });
  if (!parsed.ok) return parsed;
  const { name, documentNumber, reason } = parsed.value;
  const { documentType = 'RESIDENT_ID', birthDate = null, sex = null, migrant = false } = input;
  const unsaid = { mobile: null, bankAccount: null, registeredAddress: null };
  const person = { name, documentType, documentNumber, birthDate, ...unsaid };
  return succeed({ kind: 'NON_MEMBER', person, sex, migrant, reason });
}

/** Reads whom a caller names; one of them is there, as the contract has it. */
export function parseEnrollee({ memberId, household, unionBodyId, employer, nonMember }: EnrolleeInput): Parsed {
  if (memberId != null) {
    const id = parseIdOf('Member', memberId, 'enrollee', 'memberId');
    return id.ok ? succeed({ kind: 'MEMBER', memberId: id.value }) : id;
  }
  if (household != null) {
    const id = parseIdOf('HardshipFile', household.hardshipFileId, 'enrollee', 'household', 'hardshipFileId');
    const { personNumber = 1 } = household;
    return id.ok ? succeed({ kind: 'HOUSEHOLD', hardshipFileId: id.value, personNumber }) : id;
  }
  if (unionBodyId != null) {
    const id = parseIdOf('UnionBody', unionBodyId, 'enrollee', 'unionBodyId');
    return id.ok ? succeed({ kind: 'UNION_BODY', unionBodyId: id.value }) : id;
  }
  if (nonMember != null) return parseNonMember(nonMember);
  const name = parseText(employer.name, EMPLOYER, 'enrollee', 'employer', 'name');
  return name.ok ? succeed({ kind: 'EMPLOYER', name: name.value, creditCode: employer.creditCode }) : name;
}
