import type { BodyRow } from '../body-row.ts';
import type { Instant, LocalDate } from '../day.ts';
import { employerKey, type Employer } from '../employer.ts';
import type {
  ApiClientId,
  CoveredUnitId,
  HardshipFileId,
  LinkDutyId,
  MemberId,
  OfficerTermId,
  UnionBodyId,
} from '../ids.ts';
import type { DayInterval } from '../interval.ts';
import type { Sealed } from '../personal/sealed.ts';

/** Who is linked: an officer by the term in office, or a member. */
export type LinkCadre =
  | { readonly kind: 'OFFICER'; readonly officerTermId: OfficerTermId }
  | { readonly kind: 'MEMBER'; readonly memberId: MemberId };

/** Whom the cadre visits: a covered unit, an employer, a household in hardship, or base unions that it guides. */
export type LinkTarget =
  | { readonly kind: 'COVERED_UNIT'; readonly unitId: CoveredUnitId }
  | ({ readonly kind: 'EMPLOYER' } & Employer)
  | { readonly kind: 'HOUSEHOLD'; readonly hardshipFileId: HardshipFileId }
  | { readonly kind: 'UNION_BODIES'; readonly unionBodyIds: readonly UnionBodyId[] };

/** A visit (走访). What was found may tell of people, and is sealed for the duty. */
export interface LinkVisit {
  /** From 1, in the order of recording. */
  readonly number: number;
  readonly on: LocalDate;
  readonly found: Sealed;
  /** The case that followed, by whatever it is called by; null for none. */
  readonly followUp: string | null;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
}

/** The duty of a cadre to visit at least once a month (干部联系制度), from a day to a day. */
export interface LinkDuty extends BodyRow, DayInterval {
  readonly id: LinkDutyId;
  readonly version: number;
  readonly cadre: LinkCadre;
  readonly target: LinkTarget;
  readonly visits: readonly LinkVisit[];
}

/** The facts of a duty that the trail names and never shows. */
export const PERSONAL_DUTY_FACTS = ['visits'] as const satisfies readonly (keyof LinkDuty)[];

function targetKey(target: LinkTarget): string {
  switch (target.kind) {
    case 'COVERED_UNIT':
      return target.unitId;
    case 'EMPLOYER':
      return employerKey(target);
    case 'HOUSEHOLD':
      return target.hardshipFileId;
    case 'UNION_BODIES':
      return 'UNION_BODIES';
  }
}

/** What tells open duties apart: a cadre is linked to one target once, and guides base unions by one duty. */
export function dutyKey({ cadre, target }: Pick<LinkDuty, 'cadre' | 'target'>): string {
  return `${cadre.kind === 'OFFICER' ? cadre.officerTermId : cadre.memberId}/${targetKey(target)}`;
}
