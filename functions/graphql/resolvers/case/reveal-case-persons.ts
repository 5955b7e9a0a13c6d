import { revealCasePersons as reveal } from '#services/reveal-case-persons.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';
import { parseReason } from './parse-case.ts';

export const revealCasePersons: MutationResolvers['revealCasePersons'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({ id: parseIdOf('Case', input.id, 'id'), reason: parseReason(input.reason, 'reason') });
  if (!parsed.ok) return refused('people', parsed.failure);
  const { idempotencyKey } = input;
  return toPayload('people', await reveal(ports, act, { ...parsed.value, idempotencyKey }));
};
