import type { CreditCode } from '../credit-code.ts';
import type { LocalDate } from '../day.ts';
import type { MemberId, SponsorId, UnionBodyId } from '../ids.ts';
import type { RegionCode } from '../region/region-code.ts';

/** What a sponsor is: 机关, 事业单位, 企业, 社会组织. */
export type SponsorKind = 'AGENCY' | 'INSTITUTION' | 'ENTERPRISE' | 'SOCIAL_ORGANISATION';

/** What a union body records of an employer or agency that claims virtual posts. */
export interface SponsorFacts {
  readonly name: string;
  readonly kind: SponsorKind;
  /** Where it counts as a payer. */
  readonly regionCode: RegionCode;
  readonly creditCode: CreditCode | null;
  /** How many posts it may hold at a time, reserved ones among them. */
  readonly mostPosts: number;
  /** Members who own or lead it: it claims no post of a household of theirs. */
  readonly relatedMemberIds: readonly MemberId[];
}

/** A sponsor (认领单位): the employer or agency that claims virtual posts and pays their stipends. */
export interface Sponsor extends SponsorFacts {
  readonly id: SponsorId;
  readonly version: number;
  /** The body that keeps it. */
  readonly unionBodyId: UnionBodyId;
  /** Where lists find it: see `bodyPath`. It never changes, wherever the body moves. */
  readonly bodyPath: string;
  /** The province-level division of that body. */
  readonly federation: RegionCode;
  /** The first day on which it claims nothing more; what it claimed before goes on. Null while it may claim. */
  readonly closedOn: LocalDate | null;
}

/** What a sponsor is known by among those of a federation: its credit code, or its name and division where it has none. */
export function sponsorName({ creditCode, regionCode, name }: SponsorFacts): string {
  return creditCode ?? `${regionCode}/${name}`;
}
