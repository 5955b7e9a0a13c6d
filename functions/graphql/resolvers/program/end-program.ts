import { succeed } from '#domain/result.ts';
import { endProgram as end } from '#services/change-program.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseProgramTarget, toProgramPayload } from './to-program-payload.ts';

export const endProgram: MutationResolvers['endProgram'] = (_root, { input }, context) => {
  const target = parseProgramTarget(input);
  const command = target.ok ? succeed({ ...target.value, on: input.on ?? null }) : target;
  return toProgramPayload(context, command, end);
};
