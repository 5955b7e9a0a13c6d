import { findAgreement } from '#services/list-agreements.ts';
import { endAgreement as end } from '#services/end-agreement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const endAgreement: MutationResolvers['endAgreement'] = async (_root, { input }, { ports, act }) => {
  const id = parseIdOf('Agreement', input.id, 'id');
  if (!id.ok) return refused('agreement', id.failure);
  const { idempotencyKey, expectedVersion, to } = input;
  const result = await end(ports, act, { idempotencyKey, id: id.value, expectedVersion, to });
  return toVisiblePayload('agreement', result, (found) => findAgreement(ports, act, found));
};
