import { revealHardshipPerson as reveal } from '#services/reveal-hardship-person.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';
import { REASON } from './parse-target.ts';

export const revealHardshipPerson: MutationResolvers['revealHardshipPerson'] = async (
  _root,
  { input },
  { ports, act },
) => {
  const parsed = parseAll({
    id: parseIdOf('HardshipFile', input.id, 'id'),
    reason: parseText(input.reason, REASON, 'reason'),
  });
  if (!parsed.ok) return refused('person', parsed.failure);
  const { idempotencyKey, personNumber } = input;
  return toPayload('person', await reveal(ports, act, { ...parsed.value, idempotencyKey, personNumber }));
};
