import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { createVirtualPost as create, type CreatePost } from '#services/create-post.ts';
import type { CreateVirtualPostInput, MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { parsePostCode, POST_TEXTS } from './parse-post-target.ts';
import { toPostPayload } from './to-post-payload.ts';

function parseSetup(input: CreateVirtualPostInput): Result<CreatePost, Problem> {
  const { idempotencyKey, personNumber, askedAmount: askedFen } = input;
  const parsed = parseAll({
    hardshipFileId: parseIdOf('HardshipFile', input.hardshipFileId, 'hardshipFileId'),
    code: parsePostCode(input.code),
    title: parseText(input.title, POST_TEXTS.title, 'title'),
  });
  if (!parsed.ok) return parsed;
  const { hardshipFileId, code, title } = parsed.value;
  return succeed({ idempotencyKey, hardshipFileId, personNumber, code, terms: { title, askedFen } });
}

export const createVirtualPost: MutationResolvers['createVirtualPost'] = (_root, { input }, context) =>
  toPostPayload(context, parseSetup(input), create);
