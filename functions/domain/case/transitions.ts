import type { Action } from '../caller/permission.ts';
import type { IllegalTransition } from '../problem.ts';
import type { Case, CaseState } from './case.ts';

/** Everything that may be done with a case, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_CASE_ACTION = {
  REVISE: ['RECEIVED', 'ACCEPTED', 'IN_PROGRESS'],
  ACCEPT: ['RECEIVED'],
  ASSIGN: ['RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'REFERRED', 'RESOLVED'],
  START: ['ACCEPTED'],
  RECORD_RECOVERY: ['ACCEPTED', 'IN_PROGRESS', 'RESOLVED'],
  REFER: ['RECEIVED', 'ACCEPTED', 'IN_PROGRESS'],
  ANSWER_REFERRAL: ['REFERRED'],
  PROLONG: ['ACCEPTED', 'IN_PROGRESS'],
  RESOLVE: ['IN_PROGRESS'],
  WITHDRAW: ['RECEIVED', 'ACCEPTED', 'IN_PROGRESS'],
  STATE_REMAINDER: ['RESOLVED', 'WITHDRAWN'],
  CLOSE: ['RESOLVED', 'WITHDRAWN'],
} as const satisfies Record<string, readonly CaseState[]>;

/** Something that may be done with a case. */
export type CaseAction = keyof typeof STATES_OF_CASE_ACTION;

/** Which permission each action takes. */
export const PERMISSION_OF_CASE_ACTION = {
  REVISE: 'case:record',
  ACCEPT: 'case:record',
  ASSIGN: 'case:record',
  START: 'case:record',
  RECORD_RECOVERY: 'case:record',
  REFER: 'case:record',
  ANSWER_REFERRAL: 'case:record',
  PROLONG: 'case:record',
  RESOLVE: 'case:record',
  WITHDRAW: 'case:record',
  STATE_REMAINDER: 'case:record',
  CLOSE: 'case:close',
} as const satisfies Record<CaseAction, Action>;

const CASE_ACTIONS = Object.keys(STATES_OF_CASE_ACTION) as CaseAction[];

function allows({ state, prolongation }: Pick<Case, 'state' | 'prolongation'>, action: CaseAction): boolean {
  const states: readonly CaseState[] = STATES_OF_CASE_ACTION[action];
  return states.includes(state) && !(action === 'PROLONG' && prolongation !== null);
}

/** The actions that the case's state allows, whoever asks: the due date is prolonged once. */
export function allowedCaseActions(found: Pick<Case, 'state' | 'prolongation'>): readonly CaseAction[] {
  return CASE_ACTIONS.filter((action) => allows(found, action));
}

/** Why the case's state does not allow `action`; undefined where it does. */
export function refuseCaseAction(found: Case, action: CaseAction): IllegalTransition | undefined {
  if (allows(found, action)) return undefined;
  return { code: 'ILLEGAL_TRANSITION', from: found.state, action, allowed: allowedCaseActions(found) };
}
