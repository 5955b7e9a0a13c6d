import { objectToEvaluation as run } from '#services/step-evaluation.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changeEvaluation, parseReasonedStep } from './parse-evaluation.ts';

export const objectToEvaluation: MutationResolvers['objectToEvaluation'] = (_root, { input }, context) =>
  changeEvaluation(context, parseReasonedStep(input), run);
