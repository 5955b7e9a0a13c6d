import { closeSponsor as close } from '#services/change-sponsor.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseSponsorTarget } from './parse-sponsor.ts';
import { toSponsorPayload } from './to-sponsor-payload.ts';

export const closeSponsor: MutationResolvers['closeSponsor'] = (_root, { input }, context) =>
  toSponsorPayload(context, parseSponsorTarget(input), close);
