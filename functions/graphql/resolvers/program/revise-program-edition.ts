import { succeed } from '#domain/result.ts';
import { reviseProgramEdition as revise } from '#services/change-edition.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseEditionTarget, parseEditionTerms } from './parse-edition.ts';
import { toEditionPayload } from './to-program-payload.ts';

export const reviseProgramEdition: MutationResolvers['reviseProgramEdition'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseEditionTarget(input), terms: parseEditionTerms(input) });
  const command = parsed.ok ? succeed({ ...parsed.value.target, terms: parsed.value.terms }) : parsed;
  return toEditionPayload(context, command, revise);
};
