import type { Instant, LocalDate } from '../day.ts';
import type { ActivityId, ApiClientId, ContestResultId, FacilityId, ProgramId, UnionBodyId } from '../ids.ts';
import type { RegionCode } from '../region/region-code.ts';

/** Kinds of activities: 活动, 课程, 竞赛, 招聘会. */
export const ACTIVITY_KINDS = ['SESSION', 'COURSE', 'CONTEST', 'JOB_FAIR'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Where an activity stands. */
export const ACTIVITY_STATES = ['PLANNED', 'OPEN', 'RUNNING', 'DONE', 'CANCELLED'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** What a session is about: 讲座, 文化, 体育, 培训, 其他. */
export type SessionTheme = 'LECTURE' | 'CULTURE' | 'SPORT' | 'TRAINING' | 'OTHER';

/** What a contest is for: 立功竞赛 on a project, 技能比武 in trades. */
export type ContestKind = 'MERIT' | 'SKILL';

/** A one-off event. */
export interface SessionDetails {
  readonly kind: 'SESSION';
  readonly theme: SessionTheme;
}

/** A lesson of a course. */
export interface Lesson {
  /** From 1, in order. */
  readonly number: number;
  readonly title: string;
  readonly on: LocalDate;
}

/** Several lessons, in a series where they belong to one. */
export interface CourseDetails {
  readonly kind: 'COURSE';
  readonly series: string | null;
  readonly lessons: readonly Lesson[];
}

/** A trade (工种) of a contest, in which its entrants are ranked. */
export interface Trade {
  /** From 1, in order. */
  readonly number: number;
  readonly name: string;
}

/** A contest; a merit contest names the key project it is held on. */
export interface ContestDetails {
  readonly kind: 'CONTEST';
  readonly contestKind: ContestKind;
  readonly project: string | null;
  readonly trades: readonly Trade[];
}

/** An employer at a job fair, and how many posts it offers there. */
export interface JobStand {
  readonly employer: string;
  readonly posts: number;
}

/** A job fair. */
export interface JobFairDetails {
  readonly kind: 'JOB_FAIR';
  readonly stands: readonly JobStand[];
}

/** What differs by the kind of an activity. */
export type ActivityDetails = SessionDetails | CourseDetails | ContestDetails | JobFairDetails;

/** What is recorded of an activity of any kind. */
export interface ActivityFacts {
  readonly title: string;
  /** The facility it takes place in; null for another place. */
  readonly facilityId: FacilityId | null;
  /** Where it takes place, in words. */
  readonly location: string | null;
  /** The division it takes place in: that of the facility where there is one. */
  readonly regionCode: RegionCode;
  readonly from: LocalDate;
  /** Its last day. */
  readonly to: LocalDate;
  readonly partners: readonly string[];
  /** How many may take part; null for any number. */
  readonly capacity: number | null;
  /** The programme it is part of; null for none. */
  readonly programId: ProgramId | null;
}

/** A state with the day it took effect and the instant it was recorded; it held until the next one. */
export interface ActivityStep {
  readonly state: ActivityState;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
  readonly reason: string | null;
}

/** The results of a trade: those that stand, and those that wait for a second person. */
export interface TradeResults {
  readonly trade: number;
  readonly confirmed: ContestResultId | null;
  readonly proposed: ContestResultId | null;
}

/** How many of those who registered came and did not come, as far as it was recorded. */
export interface Attendance {
  readonly attended: number;
  readonly absent: number;
}

/** An activity (活动) of a union body. Its version guards its facts, its results and the attendance. */
export interface Activity extends ActivityFacts {
  readonly id: ActivityId;
  readonly version: number;
  /** The body that holds it. */
  readonly unionBodyId: UnionBodyId;
  /** Where lists find it: see `bodyPath`. It never changes, wherever the body moves. */
  readonly bodyPath: string;
  /** The province-level division of that body. */
  readonly federation: RegionCode;
  readonly details: ActivityDetails;
  readonly state: ActivityState;
  /** Every state, in the order of recording; their days never go back. */
  readonly steps: readonly ActivityStep[];
  /** One per trade that has results or is to have them. */
  readonly results: readonly TradeResults[];
  readonly attendance: Attendance;
  /** How many people came in all, as counted on the spot; null where nobody counted. */
  readonly headcount: number | null;
}

/** The trades of an activity; none of one that is no contest. */
export function tradesOf({ details }: Pick<Activity, 'details'>): readonly Trade[] {
  return details.kind === 'CONTEST' ? details.trades : [];
}

/** Whether results of an activity stand. */
export function hasResults({ results }: Pick<Activity, 'results'>): boolean {
  return results.some(({ confirmed }) => confirmed !== null);
}
