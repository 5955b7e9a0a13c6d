import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { registerVolunteer as run, type NamedPerson } from '#services/change-volunteer.ts';
import type { MutationResolvers, VolunteerPersonInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { changeVolunteer } from './parse-volunteer.ts';

const PERSON_NAME = { atMost: 50 };

function parsePerson({ memberId, personName }: VolunteerPersonInput): Result<NamedPerson, Problem> {
  if (memberId != null) {
    const id = parseIdOf('Member', memberId, 'person');
    return id.ok ? succeed({ kind: 'MEMBER', memberId: id.value } as const) : id;
  }
  const name = parseText(personName, PERSON_NAME, 'person');
  return name.ok ? succeed({ kind: 'PERSON', personName: name.value } as const) : name;
}

export const registerVolunteer: MutationResolvers['registerVolunteer'] = (_root, { input }, context) => {
  const { idempotencyKey } = input;
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    person: parsePerson(input.person),
  });
  return changeVolunteer(context, parsed.ok ? succeed({ ...parsed.value, idempotencyKey }) : parsed, run);
};
