import { parseId } from '#domain/ids.ts';
import { MOST_RANKS_SHOWN, readBoard } from '#services/list-evaluations.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { badInput } from '../../request-error.ts';

const WRONG_TOP = {
  zh: `top 须为 1 到 ${MOST_RANKS_SHOWN} 的整数。`,
  en: `\`top\` must be a whole number from 1 to ${MOST_RANKS_SHOWN}.`,
};

export const evaluationBoard: QueryResolvers['evaluationBoard'] = async (_root, args, { ports, act }) => {
  const { period, top } = args;
  if (top < 1 || top > MOST_RANKS_SHOWN) throw badInput(WRONG_TOP, 'top');
  const schemeId = parseId('EvaluationScheme', args.schemeId);
  return schemeId === undefined ? [] : readBoard(ports, act, { schemeId, period, top });
};
