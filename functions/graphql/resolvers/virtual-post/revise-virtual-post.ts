import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { reviseVirtualPost as revise, type RevisePost } from '#services/step-post.ts';
import type { MutationResolvers, ReviseVirtualPostInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { parsePostTarget, POST_TEXTS } from './parse-post-target.ts';
import { toPostPayload } from './to-post-payload.ts';

function parseRevision(input: ReviseVirtualPostInput): Result<RevisePost, Problem> {
  const { title: given, askedAmount } = input;
  const parsed = parseAll({
    target: parsePostTarget(input),
    title: parseOptionalText(given, POST_TEXTS.title, 'title'),
  });
  if (!parsed.ok) return parsed;
  const { target, title } = parsed.value;
  const asked = askedAmount == null ? {} : { askedFen: askedAmount };
  return succeed({ ...target, terms: { ...(title === null ? {} : { title }), ...asked } });
}

export const reviseVirtualPost: MutationResolvers['reviseVirtualPost'] = (_root, { input }, context) =>
  toPostPayload(context, parseRevision(input), revise);
