import { findApiClient } from '#services/find-api-client.ts';
import { revokeApiClient as revoke } from '#services/revoke-api-client.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const revokeApiClient: MutationResolvers['revokeApiClient'] = async (_root, { input }, { ports, act }) => {
  const id = parseIdOf('ApiClient', input.id, 'id');
  if (!id.ok) return refused('apiClient', id.failure);
  const { idempotencyKey, expectedVersion } = input;
  const result = await revoke(ports, act, { idempotencyKey, id: id.value, expectedVersion });
  return toVisiblePayload('apiClient', result, (found) => findApiClient(ports, act, found));
};
