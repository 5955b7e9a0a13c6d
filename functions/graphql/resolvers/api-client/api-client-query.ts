import { parseId } from '#domain/ids.ts';
import { findApiClient } from '#services/find-api-client.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const apiClient: QueryResolvers['apiClient'] = async (_root, args, { ports, act }) => {
  const id = parseId('ApiClient', args.id);
  return id === undefined ? null : ((await findApiClient(ports, act, id)) ?? null);
};
