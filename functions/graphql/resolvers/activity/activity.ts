import type { Activity as ActivityRecord } from '#domain/activity/activity.ts';
import { findFacility } from '#services/list-facilities.ts';
import { listActivityActions, listProposedResults, listStandingResults } from '#services/list-activities.ts';
import { findProgram } from '#services/program-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { ActivityResolvers } from '../../__generated__/resolver-types.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import type { RequestContext } from '../../context.ts';
import { regionOf } from '../region/region-of.ts';

type Parent = ActivityRecord;
type NoArgs = Record<PropertyKey, never>;

/** The fields that activities of every kind have, where the record does not carry them by name. */
const SHARED = {
  unionBody: async ({ unionBodyId }: Parent, _args: NoArgs, { ports, act }: RequestContext) =>
    (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  kind: ({ details }: Parent) => details.kind,
  facility: async ({ facilityId }: Parent, _args: NoArgs, { ports, act }: RequestContext) =>
    facilityId === null ? null : ((await findFacility(ports, act, facilityId)) ?? null),
  program: async ({ programId }: Parent, _args: NoArgs, { ports, act }: RequestContext) =>
    programId === null ? null : ((await findProgram(ports, act, programId)) ?? null),
  region: ({ regionCode }: Parent, _args: NoArgs, { ports }: RequestContext) => regionOf(ports, regionCode),
  registered: ({ id }: Parent, _args: NoArgs, { ports }: RequestContext) => ports.activities.seatsTaken(id),
  placesLeft: async ({ id, capacity }: Parent, _args: NoArgs, { ports }: RequestContext) =>
    capacity === null ? null : Math.max(0, capacity - (await ports.activities.seatsTaken(id))),
  attended: ({ attendance }: Parent) => attendance.attended,
  absent: ({ attendance }: Parent) => attendance.absent,
  allowedActions: (activity: Parent, _args: NoArgs, { act }: RequestContext) => listActivityActions(act, activity),
};

/** What an activity of this kind has and no other; one of another kind is a defect. */
function detailsOf<Kind extends Parent['details']['kind']>({ id, details }: Parent, kind: Kind) {
  if (details.kind !== kind) throw new Error(`The activity ${id} is shown as ${kind} and is ${details.kind}.`);
  return details as Extract<Parent['details'], { readonly kind: Kind }>;
}

export const Activity: Pick<ActivityResolvers, '__resolveType'> = {
  __resolveType: ({ __typename }) => __typename,
};

export const Session: NonNullable<CompleteResolvers['Session']> = {
  ...SHARED,
  theme: (activity) => detailsOf(activity, 'SESSION').theme,
};

export const Course: NonNullable<CompleteResolvers['Course']> = {
  ...SHARED,
  series: (activity) => detailsOf(activity, 'COURSE').series,
  lessons: (activity) => detailsOf(activity, 'COURSE').lessons,
};

export const Contest: NonNullable<CompleteResolvers['Contest']> = {
  ...SHARED,
  contestKind: (activity) => detailsOf(activity, 'CONTEST').contestKind,
  project: (activity) => detailsOf(activity, 'CONTEST').project,
  trades: (activity) => detailsOf(activity, 'CONTEST').trades,
  results: (activity, _args, { ports, act }) => listStandingResults(ports, act, activity),
  proposedResults: (activity, _args, { ports, act }) => listProposedResults(ports, act, activity),
};

export const JobFair: NonNullable<CompleteResolvers['JobFair']> = {
  ...SHARED,
  stands: (activity) => detailsOf(activity, 'JOB_FAIR').stands,
  postsOffered: (activity) => detailsOf(activity, 'JOB_FAIR').stands.reduce((sum, { posts }) => sum + posts, 0),
};
