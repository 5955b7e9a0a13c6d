import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { stepCall } from './parse-call.ts';

export const startJudgingCall: MutationResolvers['startJudgingCall'] = (_root, { input }, context) =>
  stepCall(context, input, 'START_JUDGING');
