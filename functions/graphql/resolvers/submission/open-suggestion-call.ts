import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { stepCall } from './parse-call.ts';

export const openSuggestionCall: MutationResolvers['openSuggestionCall'] = (_root, { input }, context) =>
  stepCall(context, input, 'OPEN');
