import { closeCase as close } from '#services/step-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseDatedStep } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

export const closeCase: MutationResolvers['closeCase'] = (_root, { input }, context) =>
  toCasePayload(context, parseDatedStep(input), close);
