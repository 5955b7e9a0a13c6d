import type { CreditCode } from '../credit-code.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { ActivityId, ApiClientId, MemberId, ParticipationId, UnionBodyId } from '../ids.ts';
import type { BlindIndex, Sealed } from '../personal/sealed.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { ActivityKind } from './activity.ts';

/** What became of a registration. */
export const PARTICIPATION_STATES = ['REGISTERED', 'ATTENDED', 'ABSENT', 'WITHDRAWN'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

/** A member of a union. */
export interface MemberParticipant {
  readonly kind: 'MEMBER';
  readonly memberId: MemberId;
}

/** A team of a union body. */
export interface TeamParticipant {
  readonly kind: 'TEAM';
  readonly unionBodyId: UnionBodyId;
  readonly name: string;
  /** How many people it has; null where nobody said. */
  readonly size: number | null;
}

/** An employer as a whole, e.g. one that chose a training of a menu. */
export interface EmployerParticipant {
  readonly kind: 'EMPLOYER';
  readonly name: string;
  readonly creditCode: CreditCode | null;
}

/** A person who is no member: the name is sealed, and there is a reason to let the person in. */
export interface NonMemberParticipant {
  readonly kind: 'NON_MEMBER';
  /** `{ name }`, readable through the vault only. */
  readonly personal: Sealed;
  readonly nameIndex: BlindIndex;
  /** Where the person works, as written; it tells people of one name apart. */
  readonly workUnit: string | null;
  readonly reason: string;
}

/** Who takes part. */
export type Participant = MemberParticipant | TeamParticipant | EmployerParticipant | NonMemberParticipant;

/** A state with the day it took effect and the instant it was recorded. */
export interface ParticipationStep {
  readonly state: ParticipationState;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
}

/** Whether a course was passed. */
export type CertificateOutcome = 'PASSED' | 'FAILED';

/** A certificate as it was recorded. */
export interface Certificate {
  readonly outcome: CertificateOutcome;
  readonly on: LocalDate;
}

/** Where a participant found work, and from which day on. */
export interface Placement {
  readonly employer: string;
  readonly on: LocalDate;
}

/** A registration (报名) for an activity and what became of it. */
export interface Participation {
  readonly id: ParticipationId;
  readonly version: number;
  readonly activityId: ActivityId;
  readonly activityKind: ActivityKind;
  /** The body that holds the activity. */
  readonly unionBodyId: UnionBodyId;
  readonly federation: RegionCode;
  readonly participant: Participant;
  /** In which trades of a contest; none of another activity. */
  readonly trades: readonly number[];
  readonly state: ParticipationState;
  readonly steps: readonly ParticipationStep[];
  readonly certificate: Certificate | null;
  readonly placement: Placement | null;
}

/** The facts that are personal: the audit trail names them and never shows them. */
export const PERSONAL_PARTICIPATION_FACTS = ['participant'] as const satisfies readonly (keyof Participation)[];

/** What a participant is known by within one activity: who registers twice has the same. It tells of no person. */
export function participantKey(participant: Participant): string {
  switch (participant.kind) {
    case 'MEMBER':
      return participant.memberId;
    case 'TEAM':
      return `${participant.unionBodyId}/${participant.name}`;
    case 'EMPLOYER':
      return `employer/${participant.creditCode ?? participant.name}`;
    case 'NON_MEMBER':
      return `person/${participant.nameIndex}/${participant.workUnit ?? ''}`;
  }
}
