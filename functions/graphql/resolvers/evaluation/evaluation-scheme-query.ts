import { parseId } from '#domain/ids.ts';
import { findEvaluationScheme } from '#services/evaluation-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const evaluationScheme: QueryResolvers['evaluationScheme'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('EvaluationScheme', id);
  return parsed === undefined ? null : ((await findEvaluationScheme(ports, act, parsed)) ?? null);
};
