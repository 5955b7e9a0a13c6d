import type { BodyRow } from '../body-row.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId, MemberId, VolunteerId } from '../ids.ts';
import type { DayInterval } from '../interval.ts';
import type { Sealed } from '../personal/sealed.ts';

/** Who volunteers: a member, or a person who is none, by a name that is sealed. */
export type VolunteerPerson =
  { readonly kind: 'MEMBER'; readonly memberId: MemberId } | { readonly kind: 'PERSON'; readonly name: Sealed };

/** What somebody volunteers as, with the days. */
export interface VolunteerRole extends DayInterval {
  /** From 1. */
  readonly number: number;
  readonly name: string;
}

/** Where a record of service stands: 待确认, 已确认, 不予确认. */
export const SERVICE_STATES = ['RECORDED', 'CONFIRMED', 'REFUSED'] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];

/** Time that was given to an activity on a day. */
export interface VolunteerService {
  /** From 1. */
  readonly number: number;
  readonly on: LocalDate;
  readonly activity: string;
  readonly minutes: number;
  readonly state: ServiceState;
  readonly by: ApiClientId;
  readonly recordedAt: Instant;
  readonly decidedBy: ApiClientId | null;
}

/** A volunteer (志愿者) of a body, with the roles and the time given. */
export interface Volunteer extends BodyRow {
  readonly id: VolunteerId;
  readonly version: number;
  readonly person: VolunteerPerson;
  readonly roles: readonly VolunteerRole[];
  readonly services: readonly VolunteerService[];
}

/** The facts of a volunteer that the trail names and never shows. */
export const PERSONAL_VOLUNTEER_FACTS = ['person'] as const satisfies readonly (keyof Volunteer)[];

/** The minutes of a volunteer's records in a state. */
export function minutesIn({ services }: Pick<Volunteer, 'services'>, state: ServiceState): number {
  return services.reduce((sum, service) => sum + (service.state === state ? service.minutes : 0), 0);
}
