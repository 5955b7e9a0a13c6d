import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { stepCall } from './parse-call.ts';

export const closeSuggestionCall: MutationResolvers['closeSuggestionCall'] = (_root, { input }, context) =>
  stepCall(context, input, 'CLOSE');
