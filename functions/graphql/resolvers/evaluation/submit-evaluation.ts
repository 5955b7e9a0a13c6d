import { submitEvaluation as run } from '#services/step-evaluation.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changeEvaluation, parseEvaluationTarget } from './parse-evaluation.ts';

export const submitEvaluation: MutationResolvers['submitEvaluation'] = (_root, { input }, context) =>
  changeEvaluation(context, parseEvaluationTarget(input), run);
