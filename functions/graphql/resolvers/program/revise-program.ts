import { succeed } from '#domain/result.ts';
import { reviseProgram as revise } from '#services/change-program.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { parseProgramTerms } from './parse-program.ts';
import { toProgramPayload } from './to-program-payload.ts';

export const reviseProgram: MutationResolvers['reviseProgram'] = (_root, { input }, context) => {
  const { idempotencyKey, expectedVersion } = input;
  const parsed = parseAll({ id: parseIdOf('Program', input.id, 'id'), terms: parseProgramTerms(input) });
  const command = parsed.ok ? succeed({ ...parsed.value, idempotencyKey, expectedVersion }) : parsed;
  return toProgramPayload(context, command, revise);
};
