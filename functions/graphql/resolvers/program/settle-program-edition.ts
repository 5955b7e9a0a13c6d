import { settleProgramEdition as run } from '#services/change-edition.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseEditionTarget } from './parse-edition.ts';
import { toEditionPayload } from './to-program-payload.ts';

export const settleProgramEdition: MutationResolvers['settleProgramEdition'] = (_root, { input }, context) =>
  toEditionPayload(context, parseEditionTarget(input), run);
