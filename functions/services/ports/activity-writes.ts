import type { ActivityId } from '#domain/ids.ts';
import type { RuleProblem } from '#domain/problem.ts';

/** Names of who is registered for an activity, and of an honour of a recipient within the federation. */
export type ActivitySpace = 'PARTICIPANT' | 'HONOUR';

/** The writes by which places of activities are given and given back. */
export type ActivityWrite =
  /** Takes one of the places of an activity, null for any number of them; refused with `full` where there is none. */
  | {
      readonly type: 'TAKE_SEAT';
      readonly activityId: ActivityId;
      readonly most: number | null;
      readonly full: RuleProblem;
    }
  | { readonly type: 'LEAVE_SEAT'; readonly activityId: ActivityId }
  /** Requires that an activity still has the version that was read. */
  | { readonly type: 'REQUIRE_ACTIVITY'; readonly id: ActivityId; readonly version: number };
