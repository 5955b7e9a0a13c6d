import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId, SponsorId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { RegionCode } from '../region/region-code.ts';

/** How a month is paid that the agreement does not hold in whole: in full, or by its days. */
export type PartMonthRule = 'FULL' | 'BY_DAYS';

/** What a sponsor agrees to pay. */
export interface AgreementTerms {
  /** The number of the paper. */
  readonly document: string;
  readonly signedOn: LocalDate;
  readonly from: LocalDate;
  /** The first day on which it no longer holds. */
  readonly to: LocalDate;
  readonly monthlyFen: Fen;
  readonly firstMonth: PartMonthRule;
  readonly lastMonth: PartMonthRule;
  /** The day of the month on which it falls due: 1 to 28. */
  readonly payDay: number;
  /** How many days after that a month is overdue. */
  readonly graceDays: number;
}

/** Terms that wait to be put in force by a second person. */
export interface DraftedAgreement extends AgreementTerms {
  readonly draftedBy: ApiClientId;
  readonly draftedAt: Instant;
}

/** Terms in force: for which claim, and until when. */
export interface PostAgreement extends AgreementTerms {
  /** From 1. */
  readonly number: number;
  readonly claim: number;
  readonly sponsorId: SponsorId;
  readonly sponsorRegion: RegionCode;
  readonly draftedBy: ApiClientId;
  readonly approvedBy: ApiClientId;
  /** The first day on which it really no longer holds: `to`, or earlier where it was cut short. */
  readonly endsOn: LocalDate;
}

/** A sponsor's claim (认领): the post is reserved until a day, or agreed on. */
export interface PostClaim {
  /** From 1. */
  readonly number: number;
  readonly sponsorId: SponsorId;
  /** Where the sponsor counts as a payer: its division when it claimed. */
  readonly sponsorRegion: RegionCode;
  readonly claimedBy: ApiClientId;
  readonly claimedAt: Instant;
  readonly claimedOn: LocalDate;
  /** The first day on which the post is no longer reserved. */
  readonly reservedUntil: LocalDate;
  readonly state: 'RESERVED' | 'AGREED' | 'REFUSED' | 'CANCELLED' | 'LAPSED';
  /** Where the post goes back to when nothing comes of the claim. */
  readonly returnsTo: 'PUBLISHED' | 'SEEKING_SPONSOR';
  readonly draft: DraftedAgreement | null;
}

/** How many days a claim reserves a post. */
export const CLAIM_RESERVATION_DAYS = 14;

/** The claim that reserves the post, or on which its agreement rests. */
export function presentClaim({ claims }: { readonly claims: readonly PostClaim[] }): PostClaim | undefined {
  const last = claims.at(-1);
  return last?.state === 'RESERVED' || last?.state === 'AGREED' ? last : undefined;
}

/** The claims with the last one changed. */
export function withLastClaim(claims: readonly PostClaim[], change: Partial<PostClaim>): readonly PostClaim[] {
  return claims.map((claim, index) => (index === claims.length - 1 ? { ...claim, ...change } : claim));
}
