import { succeed } from '#domain/result.ts';
import { endProgram as end } from '#services/change-program.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { toProgramPayload } from './to-program-payload.ts';

export const endProgram: MutationResolvers['endProgram'] = (_root, { input }, context) => {
  const { idempotencyKey, expectedVersion, on = null } = input;
  const id = parseIdOf('Program', input.id, 'id');
  return toProgramPayload(context, id.ok ? succeed({ idempotencyKey, id: id.value, expectedVersion, on }) : id, end);
};
