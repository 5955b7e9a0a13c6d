import { succeed } from '#domain/result.ts';
import { draftProgramEdition as draft } from '#services/change-edition.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { parseEditionRules, parseEditionTerms } from './parse-edition.ts';
import { toEditionPayload } from './to-program-payload.ts';

export const draftProgramEdition: MutationResolvers['draftProgramEdition'] = (_root, { input }, context) => {
  const { idempotencyKey, from, to, quota = null, budget: budgetFen = null } = input;
  const parsed = parseAll({
    programId: parseIdOf('Program', input.programId, 'programId'),
    name: parseText(input.name, { atMost: 40 }, 'name'),
    previous: parseEditionTerms({ previousId: input.previousId ?? null }),
    rules: parseEditionRules(input.rules),
  });
  if (!parsed.ok) return toEditionPayload(context, parsed, draft);
  const { programId, name, previous, rules } = parsed.value;
  const terms = { name, from, to, quota, budgetFen, previousId: previous.previousId ?? null, rules };
  return toEditionPayload(context, succeed({ idempotencyKey, programId, terms }), draft);
};
