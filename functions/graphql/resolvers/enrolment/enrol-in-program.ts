import { succeed } from '#domain/result.ts';
import { enrolInProgram as enrol } from '#services/enrol.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { parseEnrollee } from './parse-enrollee.ts';
import { toEnrolmentPayload } from './to-enrolment-payload.ts';

export const enrolInProgram: MutationResolvers['enrolInProgram'] = (_root, { input }, context) => {
  const { idempotencyKey, throughBodyId, on = null } = input;
  const parsed = parseAll({
    editionId: parseIdOf('ProgramEdition', input.editionId, 'editionId'),
    enrollee: parseEnrollee(input.enrollee),
    through: throughBodyId == null ? succeed(null) : parseIdOf('UnionBody', throughBodyId, 'throughBodyId'),
  });
  return toEnrolmentPayload(context, parsed.ok ? succeed({ ...parsed.value, idempotencyKey, on }) : parsed, enrol);
};
