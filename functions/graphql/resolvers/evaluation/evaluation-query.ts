import { parseId } from '#domain/ids.ts';
import { findEvaluation } from '#services/evaluation-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const evaluation: QueryResolvers['evaluation'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('Evaluation', id);
  return parsed === undefined ? null : ((await findEvaluation(ports, act, parsed)) ?? null);
};
