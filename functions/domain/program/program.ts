import type { Instant, LocalDate } from '../day.ts';
import type { Decimal } from '../decimal.ts';
import type { FacilityId, ProgramId, UnionBodyId } from '../ids.ts';
import type { RegionCode } from '../region/region-code.ts';

/** Kinds of programmes (项目), as the federations of the field run them. */
export const PROGRAM_KINDS = [
  'MUTUAL_AID',
  'ASSISTANCE',
  'MEDICAL_AID',
  'SCHOOLING_AID',
  'JOB_AID',
  'START_UP_AID',
  'GIFT_COVER',
  'FUND',
  'TRAINING',
  'CONTEST',
  'JOB_FAIR',
  'CULTURE',
  'SPORT',
  'AWARD',
  'WORKPLACE',
  'CAMPAIGN',
  'SUGGESTION',
  'LEGAL_AID',
  'MEDIATION',
  'BARGAINING',
  'SERVICE_HALL',
  'ORGANISING',
  'LINK_DUTY',
  'VIRTUAL_POSTS',
  'BENEFIT_CARD',
  'OTHER',
] as const;
export type ProgramKind = (typeof PROGRAM_KINDS)[number];

/** Somebody who runs a programme together with its sponsor, e.g. 市慈善总会 as co-funder. */
export interface ProgramPartner {
  readonly name: string;
  readonly role: string | null;
}

/** What a programme is to reach: an indicator of the catalogue against a value by a day. Progress is never typed in. */
export interface ProgramTarget {
  readonly indicatorCode: string;
  readonly operator: 'AT_LEAST' | 'AT_MOST';
  readonly value: Decimal;
  readonly dueOn: LocalDate | null;
}

/** What is said in public of a programme. */
export interface ProgramTerms {
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: ProgramKind;
  readonly summary: string | null;
  readonly partners: readonly ProgramPartner[];
  /** Facilities where it is to be had. */
  readonly siteIds: readonly FacilityId[];
  /** Its steps, in words and in order. */
  readonly workflow: readonly string[];
  readonly targets: readonly ProgramTarget[];
  /** Indicators under which its published figures stand. */
  readonly indicatorCodes: readonly string[];
  /** Where the record comes from. */
  readonly sources: readonly string[];
}

/** A regional programme (项目) of a union body. What is paid, who may enrol and when is said by its editions. */
export interface Program extends ProgramTerms {
  readonly id: ProgramId;
  readonly version: number;
  /** One in the federation. */
  readonly code: string;
  readonly unionBodyId: UnionBodyId;
  readonly bodyPath: string;
  readonly federation: RegionCode;
  /** For which division it is: those of other divisions are not shown it. */
  readonly regionCode: RegionCode;
  /** Since when anybody in its division may know of it: its first edition was opened then. */
  readonly publishedAt: Instant | null;
  /** The first day on which nothing new of it may begin; null while it goes on. */
  readonly endedOn: LocalDate | null;
}
