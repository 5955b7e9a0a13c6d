import type { CreditCode } from '../credit-code.ts';
import type { LocalDate } from '../day.ts';
import type { HardshipTier } from '../hardship/hardship-norm.ts';
import type { HardshipFileId, HouseholdId, MemberId, UnionBodyId } from '../ids.ts';
import type { Sex } from '../member/member.ts';
import type { Sealed } from '../personal/sealed.ts';

/** Who is enrolled, or is granted something. A non-member is named by facts that are sealed for the record that names it. */
export type Enrollee =
  | { readonly kind: 'MEMBER'; readonly memberId: MemberId }
  | {
      readonly kind: 'HOUSEHOLD';
      readonly hardshipFileId: HardshipFileId;
      readonly householdId: HouseholdId;
      /** The person of the file for whom it is. */
      readonly personNumber: number;
    }
  | { readonly kind: 'UNION_BODY'; readonly unionBodyId: UnionBodyId }
  | { readonly kind: 'EMPLOYER'; readonly name: string; readonly creditCode: CreditCode }
  /** `reason` says why somebody who is no member takes part. */
  | { readonly kind: 'NON_MEMBER'; readonly secrets: Sealed; readonly reason: string };

/** An enrollee with the id of the record that names it, for which its facts are sealed. */
type Named<Kind extends Enrollee['kind']> = Extract<Enrollee, { readonly kind: Kind }> & { readonly ownerId: string };
export type NamedMember = Named<'MEMBER'>;
export type NamedHousehold = Named<'HOUSEHOLD'>;
export type NamedBody = Named<'UNION_BODY'>;
export type NamedEmployer = Named<'EMPLOYER'>;
export type NamedNonMember = Named<'NON_MEMBER'>;
export type ShownEnrollee = NamedMember | NamedHousehold | NamedBody | NamedEmployer | NamedNonMember;

/** What rules ask about an enrollee, as it was read. What nobody is known by, or a body has not, is null. */
export interface EnrolleeFacts {
  readonly enrollee: Enrollee;
  /** All it is known by: ids, credit codes, documents as blind indexes. Nobody takes part twice by any of them. */
  readonly names: readonly string[];
  readonly birthDate: LocalDate | null;
  readonly sex: Sex | null;
  readonly migrant: boolean;
  /** The tier of the hardship file that the person is on, where it may receive aid by it. */
  readonly tier: HardshipTier | null;
  /** Whether a member's membership is open; true for all others. */
  readonly isMember: boolean;
}
