import type { SponsorId } from '#domain/ids.ts';
import type { Ports } from '#services/ports.ts';
import { findSponsor } from '#services/sponsor-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

/** What a sponsor is called: whoever sees a claim of its may know. */
async function nameOf(ports: Ports, id: SponsorId): Promise<string> {
  const sponsor = await ports.sponsors.find(id);
  if (sponsor === undefined) throw new Error(`A claim names the sponsor ${id}, which does not exist.`);
  return sponsor.name;
}

export const PostClaim: NonNullable<CompleteResolvers['PostClaim']> = {
  sponsor: async ({ sponsorId }, _args, { ports, act }) => (await findSponsor(ports, act, sponsorId)) ?? null,
  sponsorName: ({ sponsorId }, _args, { ports }) => nameOf(ports, sponsorId),
};

export const AgreementDraft: NonNullable<CompleteResolvers['AgreementDraft']> = {
  monthlyAmount: ({ monthlyFen }) => monthlyFen,
};

export const PostAgreement: NonNullable<CompleteResolvers['PostAgreement']> = {
  sponsor: async ({ sponsorId }, _args, { ports, act }) => (await findSponsor(ports, act, sponsorId)) ?? null,
  sponsorName: ({ sponsorId }, _args, { ports }) => nameOf(ports, sponsorId),
  payerRegionCode: ({ sponsorRegion }) => sponsorRegion,
  monthlyAmount: ({ monthlyFen }) => monthlyFen,
};
