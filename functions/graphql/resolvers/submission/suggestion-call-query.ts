import { parseId } from '#domain/ids.ts';
import { findSuggestionCall } from '#services/suggestion-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const suggestionCall: QueryResolvers['suggestionCall'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('SuggestionCall', id);
  return parsed === undefined ? null : ((await findSuggestionCall(ports, act, parsed)) ?? null);
};
