import { succeed } from '#domain/result.ts';
import { resumeVirtualPost as run } from '#services/step-post.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parsePostTarget } from './parse-post-target.ts';
import { toPostPayload } from './to-post-payload.ts';

export const resumeVirtualPost: MutationResolvers['resumeVirtualPost'] = (_root, { input }, context) => {
  const target = parsePostTarget(input);
  const command = target.ok ? succeed({ ...target.value, on: input.on ?? null }) : target;
  return toPostPayload(context, command, run);
};
