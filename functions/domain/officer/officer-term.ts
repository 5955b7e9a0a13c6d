import type { LocalDate } from '../day.ts';
import type { OfficerTermId, UnionBodyId } from '../ids.ts';
import type { DayInterval } from '../interval.ts';

/** Offices in a union body. */
export type Office =
  | 'CHAIR'
  | 'EXECUTIVE_VICE_CHAIR'
  | 'VICE_CHAIR'
  | 'COMMITTEE_MEMBER'
  | 'AUDIT_HEAD'
  | 'WOMEN_HEAD'
  | 'MEDIATION_HEAD'
  | 'SUPERVISION_HEAD'
  | 'CLERK';

export type Engagement = 'FULL_TIME' | 'PART_TIME' | 'SECONDED';

/** A person in an office of a union body, with the days of the term. `personName` is personal data. */
export interface OfficerTerm extends DayInterval {
  readonly id: OfficerTermId;
  readonly version: number;
  readonly unionBodyId: UnionBodyId;
  readonly office: Office;
  readonly personName: string;
  readonly engagement: Engagement;
  readonly frontline: boolean;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Offices that one person holds at a time; of the others a body has many. */
const OFFICES_OF_ONE: ReadonlySet<Office> = new Set([
  'CHAIR',
  'EXECUTIVE_VICE_CHAIR',
  'AUDIT_HEAD',
  'WOMEN_HEAD',
  'MEDIATION_HEAD',
  'SUPERVISION_HEAD',
]);

/** Whether the office cannot be held by two at once. */
export function isOfficeOfOne(office: Office): boolean {
  return OFFICES_OF_ONE.has(office);
}

/** The facts of a term that are personal: the audit trail names them and never shows them. */
export const PERSONAL_FACTS = ['personName'] as const satisfies readonly (keyof OfficerTerm)[];
