import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId, BenefitCardId, MemberId, UnionBodyId } from '../ids.ts';
import type { BlindIndex, Sealed, SealedPerson } from '../personal/sealed.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { Dated } from './dated.ts';

/** Kinds of identity documents. RESIDENT_ID is the mainland card whose numbers pass GB 11643. */
export const DOCUMENT_TYPES = [
  'RESIDENT_ID',
  'PASSPORT',
  'MILITARY_ID',
  'HONG_KONG_MACAO_PERMIT',
  'TAIWAN_PERMIT',
  'FOREIGN_PERMANENT_RESIDENCE',
  'OTHER',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Codes of GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not said. */
export const SEXES = ['UNKNOWN', 'MALE', 'FEMALE', 'NOT_SAID'] as const;
export type Sex = (typeof SEXES)[number];

/** What a person is known by. Sealed wherever it is kept, masked wherever it is shown. */
export interface PersonalFacts {
  readonly name: string;
  readonly documentType: DocumentType;
  readonly documentNumber: string;
  readonly birthDate: LocalDate | null;
  readonly mobile: string | null;
  readonly bankAccount: string | null;
  /** Where the household is registered (户籍所在地), as written. */
  readonly registeredAddress: string | null;
}

/** Employment status (就业状况) 1 to 9 of the real-name roster. */
export const EMPLOYMENT_STATUSES = [
  'ON_POST',
  'AWAITING_POST',
  'UNEMPLOYED',
  'RETIRED',
  'VETERAN_RETIRED',
  'RESIGNED_WITH_PENSION',
  'EARLY_RETIRED',
  'SICK_LEAVE',
  'OTHER',
] as const;
export type EmploymentStatus = (typeof EMPLOYMENT_STATUSES)[number];

/** Skill levels (技能等级) 1 to 5, the highest first. */
export const SKILL_LEVELS = ['SENIOR_TECHNICIAN', 'TECHNICIAN', 'ADVANCED', 'INTERMEDIATE', 'ELEMENTARY'] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** Roles a member takes on besides membership. */
export const MEMBER_ROLES = [
  'VOLUNTEER',
  'LABOUR_INSPECTOR',
  'MEDIATOR',
  'GROUP_LEADER',
  'DELEGATE',
  'ACTIVIST',
] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** Where a membership stands. A pending transfer is no state of its own in the record: see `shownState`. */
export type MembershipState =
  'APPLIED' | 'ACTIVE' | 'RETAINED' | 'REJECTED' | 'CANCELLED' | 'TRANSFERRED' | 'WITHDRAWN' | 'EXPELLED' | 'DECEASED';

/** Reasons of a change of membership (会籍变化原因) 1 to 6 of the real-name roster. */
export const CHANGE_REASONS = [
  'LABOUR_RELATION_CHANGED',
  'LAID_OFF',
  'UNEMPLOYED',
  'ENTERPRISE_BANKRUPT',
  'OWN_REQUEST',
  'CRIME',
] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** A state of a membership with the day it took effect and the instant it was recorded; it held until the next one. */
export interface MembershipStep {
  readonly state: MembershipState;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
  readonly reason: ChangeReason | null;
  /** A decision, a certificate or another note that goes with the step. */
  readonly note: string | null;
}

/** Where the rows of a membership are kept: with its body, by the federation and the line the body was founded in. */
export interface MembershipPlace {
  readonly federation: RegionCode;
  readonly bodyPath: string;
}

/** The membership of a person in one union body, as the steps it went through, oldest first. */
export interface Membership {
  readonly unionBodyId: UnionBodyId;
  readonly place: MembershipPlace;
  readonly steps: readonly [MembershipStep, ...MembershipStep[]];
  /** The person as it was known when the next membership began: what was recorded later is none of this body's. */
  readonly leftAs?: SealedPerson;
}

/** The side of a transfer: the body that is left lets go, the new one takes in. */
export type TransferSide = 'OUT' | 'IN';
export type TransferOutcome = 'COMPLETED' | 'REFUSED_OUT' | 'REFUSED_IN' | 'CANCELLED' | 'EXPIRED';

/** A request that a membership goes over to another body, with the consents and what came of it; null while it is open. */
export interface Transfer {
  readonly fromBodyId: UnionBodyId;
  readonly toBodyId: UnionBodyId;
  readonly requestedBy: ApiClientId;
  readonly requestedAt: Instant;
  /** The first instant at which it is too late to consent. */
  readonly expiresAt: Instant;
  readonly reason: ChangeReason | null;
  readonly consents: readonly { readonly side: TransferSide; readonly by: ApiClientId; readonly at: Instant }[];
  readonly settled: {
    readonly outcome: TransferOutcome;
    readonly at: Instant;
    readonly by: ApiClientId | null;
    readonly note: string | null;
  } | null;
}

/** An honour a member was given, e.g. 全国劳动模范. */
export interface Honour {
  readonly name: string;
  readonly on: LocalDate;
  readonly recordedAt: Instant;
}

/** Facts of a member that change over time; each is a list of values with the days from which they hold. */
export interface MemberAttributes {
  readonly migrant: readonly Dated<boolean>[];
  readonly employment: readonly Dated<EmploymentStatus>[];
  /** The employer (工作单位) as written; null when there is none. */
  readonly workUnit: readonly Dated<string | null>[];
  readonly skillLevel: readonly Dated<SkillLevel | null>[];
  readonly education: readonly Dated<string | null>[];
  readonly roles: readonly Dated<readonly MemberRole[]>[];
}

/** A person known to a federation, with every membership the person had in it. One version guards all of it. */
export interface Member {
  readonly id: MemberId;
  readonly version: number;
  /** The province-level division of the federation that keeps the record. */
  readonly federation: RegionCode;
  /** `PersonalFacts`, readable through the vault only. */
  readonly personal: Sealed;
  /** The identity: type and number of the document as a blind index. */
  readonly documentIndex: BlindIndex;
  readonly nameIndex: BlindIndex;
  readonly initialsIndex: BlindIndex;
  readonly sex: Sex;
  /** GB/T 3304: 01 to 56, 97 other, 98 foreign. */
  readonly ethnicity: string | null;
  readonly attributes: MemberAttributes;
  readonly honours: readonly Honour[];
  /** Oldest first. At most the last one is open. */
  readonly memberships: readonly Membership[];
  /** Oldest first. At most the last one is open. */
  readonly transfers: readonly Transfer[];
  /** The record that stands for this person where this one turned out to be a duplicate. */
  readonly duplicateOf: MemberId | null;
  /** The records that lead here as duplicates. */
  readonly duplicates: readonly MemberId[];
  /** The benefit cards that were applied for on this record; left out where none ever was. */
  readonly cards?: readonly BenefitCardId[];
}
