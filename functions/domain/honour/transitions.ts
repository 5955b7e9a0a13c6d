import type { Action } from '../caller/permission.ts';
import type { IllegalTransition } from '../problem.ts';
import type { HonourRecord, HonourState } from './honour-record.ts';

/** Everything that may be done with an honour, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_HONOUR_ACTION = {
  REVISE: ['NOMINATED'],
  START_REVIEW: ['NOMINATED'],
  PUBLISH_NOTICE: ['UNDER_REVIEW'],
  GRANT: ['PUBLIC_NOTICE'],
  REJECT: ['UNDER_REVIEW', 'PUBLIC_NOTICE'],
  REVOKE: ['GRANTED'],
  ADD_SOURCE: ['REPORTED'],
} as const satisfies Record<string, readonly HonourState[]>;

/** Something that may be done with an honour. */
export type HonourAction = keyof typeof STATES_OF_HONOUR_ACTION;

/** Which permission each action takes. */
export const PERMISSION_OF_HONOUR_ACTION = {
  REVISE: 'honour:record',
  START_REVIEW: 'honour:record',
  PUBLISH_NOTICE: 'honour:decide',
  GRANT: 'honour:decide',
  REJECT: 'honour:decide',
  REVOKE: 'honour:decide',
  ADD_SOURCE: 'honour:record',
} as const satisfies Record<HonourAction, Action>;

const ACTIONS = Object.keys(STATES_OF_HONOUR_ACTION) as HonourAction[];

const isOneOf = (states: readonly HonourState[], state: HonourState): boolean => states.includes(state);

/** The actions that the honour's state allows, whoever asks. */
export function allowedHonourActions({ state }: Pick<HonourRecord, 'state'>): readonly HonourAction[] {
  return ACTIONS.filter((action) => isOneOf(STATES_OF_HONOUR_ACTION[action], state));
}

/** Why the honour's state does not allow `action`; undefined where it does. */
export function refuseHonourAction(honour: HonourRecord, action: HonourAction): IllegalTransition | undefined {
  const { state: from } = honour;
  if (isOneOf(STATES_OF_HONOUR_ACTION[action], from)) return undefined;
  return { code: 'ILLEGAL_TRANSITION', from, action, allowed: allowedHonourActions(honour) };
}
