import { findOfficerTerm } from '#services/list-officers.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { recordOfficer as record, type RecordOfficer } from '#services/record-officer.ts';
import type { MutationResolvers, RecordOfficerInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

function parseAppointment(input: RecordOfficerInput): Result<RecordOfficer, Problem> {
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    personName: parseText(input.personName, { atMost: 50 }, 'personName'),
  });
  if (!parsed.ok) return parsed;
  const { unionBodyId, personName } = parsed.value;
  const { idempotencyKey, office, engagement, frontline, from } = input;
  const appointment = { office, personName, engagement, frontline: frontline ?? false, from };
  return succeed({ idempotencyKey, unionBodyId, appointment });
}

export const recordOfficer: MutationResolvers['recordOfficer'] = async (_root, { input }, { ports, act }) => {
  const command = parseAppointment(input);
  if (!command.ok) return refused('officerTerm', command.failure);
  const result = await record(ports, act, command.value);
  return toVisiblePayload('officerTerm', result, (found) => findOfficerTerm(ports, act, found));
};
