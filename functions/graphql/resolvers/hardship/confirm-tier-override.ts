import { confirmTierOverride as confirm } from '#services/step-hardship-file.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseTarget } from './parse-target.ts';
import { toFilePayload } from './to-file-payload.ts';

export const confirmTierOverride: MutationResolvers['confirmTierOverride'] = (_root, { input }, context) =>
  toFilePayload(context, parseTarget(input), confirm);
