import { listOwnSubmissions } from '#services/list-suggestions.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const mySubmissions: QueryResolvers['mySubmissions'] = async (_root, _args, { ports, act }) =>
  listOwnSubmissions(ports, act);
