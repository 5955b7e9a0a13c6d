import { ruleProblem } from '#domain/problem.ts';
import { revealMember as reveal, type PersonalFactName, type RevealedPerson } from '#services/reveal-member.ts';
import type { MutationResolvers, PersonalFact } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';
import { NOTE } from './parse-admission.ts';

const NAME_OF_FACT = {
  NAME: 'name',
  DOCUMENT_NUMBER: 'documentNumber',
  BIRTH_DATE: 'birthDate',
  MOBILE: 'mobile',
  BANK_ACCOUNT: 'bankAccount',
  REGISTERED_ADDRESS: 'registeredAddress',
} as const satisfies Record<PersonalFact, PersonalFactName>;

const NOTHING = {
  ...{ name: null, documentNumber: null, birthDate: null },
  ...{ mobile: null, bankAccount: null, registeredAddress: null },
};

function shown(person: RevealedPerson | null) {
  return person === null ? null : { ...NOTHING, ...person.facts };
}

export const revealMember: MutationResolvers['revealMember'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    id: parseIdOf('Member', input.id, 'id'),
    reason: parseText(input.reason, NOTE, 'reason'),
  });
  if (!parsed.ok) return refused('person', parsed.failure);
  if (input.facts.length === 0) return refused('person', ruleProblem('INPUT_INVALID', 'facts'));
  const facts = [...new Set(input.facts)].map((fact) => NAME_OF_FACT[fact]);
  const result = await reveal(ports, act, { ...parsed.value, facts, idempotencyKey: input.idempotencyKey });
  const payload = toPayload('person', result);
  return { ...payload, person: shown(payload.person) };
};
