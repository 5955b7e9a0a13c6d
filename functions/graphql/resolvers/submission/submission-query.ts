import { parseId } from '#domain/ids.ts';
import { findSubmission } from '#services/suggestion-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const submission: QueryResolvers['submission'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('Submission', id);
  return parsed === undefined ? null : ((await findSubmission(ports, act, parsed)) ?? null);
};
