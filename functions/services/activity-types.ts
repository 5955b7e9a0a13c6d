import type { Act } from '#domain/act.ts';
import type { Activity, ActivityKind } from '#domain/activity/activity.ts';
import type { ActivityId } from '#domain/ids.ts';
import { findActivity } from './activity-access.ts';
import type { Ports } from './ports.ts';

/** The type that activities of each kind are of in the contract. */
const TYPE_OF_KIND = {
  SESSION: 'Session',
  COURSE: 'Course',
  CONTEST: 'Contest',
  JOB_FAIR: 'JobFair',
} as const satisfies Record<ActivityKind, string>;

/** The name of a type of activities. */
export type ActivityTypeName = (typeof TYPE_OF_KIND)[ActivityKind];

/** An activity with the name of its type. */
export type TypedActivity = { [Name in ActivityTypeName]: { readonly __typename: Name } & Activity }[ActivityTypeName];

/** The activity with the name of its type. */
export function typedActivity(activity: Activity): TypedActivity {
  return { ...activity, __typename: TYPE_OF_KIND[activity.details.kind] };
}

/** The activity with this id, with the name of its type, if the caller may see it. */
export async function findTypedActivity(ports: Ports, act: Act, id: ActivityId): Promise<TypedActivity | undefined> {
  const activity = await findActivity(ports, act, id);
  return activity === undefined ? undefined : typedActivity(activity);
}
