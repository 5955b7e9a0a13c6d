import { closeFacility as close } from '#services/close-facility.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';

export const closeFacility: MutationResolvers['closeFacility'] = async (_root, { input }, { ports, act }) => {
  const id = parseIdOf('Facility', input.id, 'id');
  if (!id.ok) return refused('facility', id.failure);
  const { idempotencyKey, expectedVersion, closedOn } = input;
  return toPayload('facility', await close(ports, act, { idempotencyKey, id: id.value, expectedVersion, closedOn }));
};
