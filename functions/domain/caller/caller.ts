import type { ApiClientId, MemberId, SponsorId, UnionBodyId } from '../ids.ts';
import type { Instant } from '../day.ts';
import type { RegionCode } from '../region/region-code.ts';

/** Every role a caller may have, in the order of the design. */
export const ROLES = [
  'PROVINCE_ADMIN',
  'OFFICER',
  'REVIEWER',
  'DASHBOARD',
  'BANK',
  'PARTNER',
  'MEMBER',
  'SPONSOR',
] as const;

/** What a caller is allowed to do; see `permission.ts`. */
export type Role = (typeof ROLES)[number];

/** What a caller's rows are limited to. A BODY scope carries the region of its body. */
export type Scope =
  | { readonly kind: 'REGION'; readonly regionCode: RegionCode }
  | { readonly kind: 'BODY'; readonly bodyId: UnionBodyId; readonly regionCode: RegionCode }
  | { readonly kind: 'CARD_PROGRAM'; readonly cardProgram: string; readonly regionCode: RegionCode }
  /** `memberId` is whose records the caller may see as its own; left out for a caller that is tied to nobody yet. */
  | { readonly kind: 'SELF'; readonly regionCode: RegionCode; readonly memberId?: MemberId }
  /** One sponsor of virtual posts, and the division in which it counts as a payer. */
  | { readonly kind: 'SPONSOR'; readonly sponsorId: SponsorId; readonly regionCode: RegionCode };

/** A system or person that may call, known by the subject of its tokens. */
export interface ApiClient {
  readonly id: ApiClientId;
  readonly version: number;
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
  /** When it was let in last: whoever held the subject before may have been another tenant's. */
  readonly registeredAt: Instant;
  readonly revokedAt: Instant | null;
}

/** Which kind of scope goes with which role; anything else is refused at registration. */
export const SCOPE_KIND_OF_ROLE = {
  PROVINCE_ADMIN: 'REGION',
  OFFICER: 'BODY',
  REVIEWER: 'BODY',
  DASHBOARD: 'REGION',
  BANK: 'CARD_PROGRAM',
  PARTNER: 'REGION',
  MEMBER: 'SELF',
  SPONSOR: 'SPONSOR',
} as const satisfies Record<Role, Scope['kind']>;
