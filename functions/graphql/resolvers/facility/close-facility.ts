import { findFacility } from '#services/list-facilities.ts';
import { closeFacility as close } from '#services/close-facility.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const closeFacility: MutationResolvers['closeFacility'] = async (_root, { input }, { ports, act }) => {
  const id = parseIdOf('Facility', input.id, 'id');
  if (!id.ok) return refused('facility', id.failure);
  const { idempotencyKey, expectedVersion, closedOn } = input;
  const result = await close(ports, act, { idempotencyKey, id: id.value, expectedVersion, closedOn });
  return toVisiblePayload('facility', result, (found) => findFacility(ports, act, found));
};
