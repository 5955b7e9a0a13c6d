import { succeed } from '#domain/result.ts';
import { createProgram as create } from '#services/change-program.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseCode, parseIdOf } from '../../parse-input.ts';
import { parseNewProgram } from './parse-program.ts';
import { toProgramPayload } from './to-program-payload.ts';

export const createProgram: MutationResolvers['createProgram'] = (_root, { input }, context) => {
  const { idempotencyKey, regionCode = null } = input;
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    code: parseCode(input.code, 'code'),
    terms: parseNewProgram(input),
  });
  const command = parsed.ok ? succeed({ ...parsed.value, idempotencyKey, regionCode }) : parsed;
  return toProgramPayload(context, command, create);
};
