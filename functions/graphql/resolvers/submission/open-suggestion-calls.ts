import { listOpenCalls } from '#services/list-suggestions.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const openSuggestionCalls: QueryResolvers['openSuggestionCalls'] = async (_root, _args, { ports, act }) =>
  listOpenCalls(ports, act);
