import { succeed } from '#domain/result.ts';
import { reviseProgram as revise } from '#services/change-program.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseProgramTerms } from './parse-program.ts';
import { parseProgramTarget, toProgramPayload } from './to-program-payload.ts';

export const reviseProgram: MutationResolvers['reviseProgram'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseProgramTarget(input), terms: parseProgramTerms(input) });
  const command = parsed.ok ? succeed({ ...parsed.value.target, terms: parsed.value.terms }) : parsed;
  return toProgramPayload(context, command, revise);
};
