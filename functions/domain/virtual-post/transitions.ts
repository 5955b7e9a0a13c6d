import type { Action } from '../caller/permission.ts';
import type { IllegalTransition } from '../problem.ts';
import { waitingWaiver, type StipendMonth, type StipendState } from './stipend-month.ts';
import type { PostState, VirtualPost } from './virtual-post.ts';

/** Everything that may be done with a post, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_POST_ACTION = {
  REVISE: ['DRAFT'],
  PUBLISH: ['DRAFT'],
  WITHDRAW: ['DRAFT', 'PUBLISHED'],
  CLAIM: ['PUBLISHED', 'SEEKING_SPONSOR'],
  REFUSE_CLAIM: ['CLAIMED'],
  CANCEL_CLAIM: ['CLAIMED'],
  DRAFT_AGREEMENT: ['CLAIMED'],
  ACTIVATE: ['CLAIMED'],
  SUSPEND: ['ACTIVE'],
  RESUME: ['SUSPENDED'],
  RELEASE_SPONSOR: ['ACTIVE'],
  TERMINATE: ['ACTIVE', 'SUSPENDED', 'SEEKING_SPONSOR'],
  CHANGE_ACCOUNT: ['DRAFT', 'PUBLISHED', 'CLAIMED', 'ACTIVE', 'SUSPENDED', 'SEEKING_SPONSOR', 'ENDED', 'TERMINATED'],
} as const satisfies Record<string, readonly PostState[]>;

/** Something that may be done with a post. */
export type PostAction = keyof typeof STATES_OF_POST_ACTION;

/** Which permission each action takes. */
export const PERMISSION_OF_POST_ACTION = {
  REVISE: 'virtualPost:record',
  PUBLISH: 'virtualPost:decide',
  WITHDRAW: 'virtualPost:record',
  CLAIM: 'virtualPost:claim',
  REFUSE_CLAIM: 'virtualPost:record',
  CANCEL_CLAIM: 'virtualPost:claim',
  DRAFT_AGREEMENT: 'virtualPost:record',
  ACTIVATE: 'virtualPost:decide',
  SUSPEND: 'virtualPost:record',
  RESUME: 'virtualPost:record',
  RELEASE_SPONSOR: 'virtualPost:record',
  TERMINATE: 'virtualPost:decide',
  CHANGE_ACCOUNT: 'virtualPost:record',
} as const satisfies Record<PostAction, Action>;

/** Everything that may be done with a month, and the states in which it may. */
export const STATES_OF_STIPEND_ACTION = {
  PAY: ['DUE', 'OVERDUE', 'REVERSED'],
  CONFIRM: ['PAID'],
  DISPUTE: ['PAID'],
  SETTLE_DISPUTE: ['DISPUTED'],
  PROPOSE_WAIVER: ['DUE', 'OVERDUE', 'REVERSED'],
  DECIDE_WAIVER: ['DUE', 'OVERDUE', 'REVERSED'],
} as const satisfies Record<string, readonly StipendState[]>;

/** Something that may be done with a month. */
export type StipendAction = keyof typeof STATES_OF_STIPEND_ACTION;

/** Which permission each of these takes. */
export const PERMISSION_OF_STIPEND_ACTION = {
  PAY: 'stipend:pay',
  CONFIRM: 'stipend:confirm',
  DISPUTE: 'stipend:confirm',
  SETTLE_DISPUTE: 'stipend:decide',
  PROPOSE_WAIVER: 'stipend:proposeWaiver',
  DECIDE_WAIVER: 'stipend:decide',
} as const satisfies Record<StipendAction, Action>;

const POST_ACTIONS = Object.keys(STATES_OF_POST_ACTION) as PostAction[];
const STIPEND_ACTIONS = Object.keys(STATES_OF_STIPEND_ACTION) as StipendAction[];

const isOneOf = (states: readonly string[], state: string): boolean => states.includes(state);

/** The actions that the post's state allows, whoever asks. */
export function allowedPostActions({
  state,
  plannedEnd,
}: Pick<VirtualPost, 'state' | 'plannedEnd'>): readonly PostAction[] {
  return POST_ACTIONS.filter((action) => {
    if (action === 'CLAIM' && plannedEnd !== null) return false;
    return isOneOf(STATES_OF_POST_ACTION[action], state);
  });
}

/** The actions that the month's state allows, whoever asks. */
export function allowedStipendActions(month: Pick<StipendMonth, 'state' | 'waivers'>): readonly StipendAction[] {
  const isProposed = waitingWaiver(month) !== undefined;
  return STIPEND_ACTIONS.filter((action) => {
    if (action === (isProposed ? 'PROPOSE_WAIVER' : 'DECIDE_WAIVER')) return false;
    return isOneOf(STATES_OF_STIPEND_ACTION[action], month.state);
  });
}

/** Why the post's state does not allow `action`; undefined where it does. */
export function refusePostAction(post: VirtualPost, action: PostAction): IllegalTransition | undefined {
  const { state: from } = post;
  if (isOneOf(STATES_OF_POST_ACTION[action], from)) return undefined;
  return { code: 'ILLEGAL_TRANSITION', from, action, allowed: allowedPostActions(post) };
}

/** Why the month's state does not allow `action`; undefined where it does. */
export function refuseStipendAction(month: StipendMonth, action: StipendAction): IllegalTransition | undefined {
  const { state: from } = month;
  if (isOneOf(STATES_OF_STIPEND_ACTION[action], from)) return undefined;
  return { code: 'ILLEGAL_TRANSITION', from, action, allowed: allowedStipendActions(month) };
}
