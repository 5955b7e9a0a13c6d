import { findOfficerTerm } from '#services/list-officers.ts';
import { endOfficerTerm as end } from '#services/end-officer-term.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const endOfficerTerm: MutationResolvers['endOfficerTerm'] = async (_root, { input }, { ports, act }) => {
  const id = parseIdOf('OfficerTerm', input.id, 'id');
  if (!id.ok) return refused('officerTerm', id.failure);
  const { idempotencyKey, expectedVersion, to } = input;
  const result = await end(ports, act, { idempotencyKey, id: id.value, expectedVersion, to });
  return toVisiblePayload('officerTerm', result, (found) => findOfficerTerm(ports, act, found));
};
