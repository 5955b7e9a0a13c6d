import type { Action } from '../caller/permission.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { HardshipFile, HardshipState } from './hardship-file.ts';

/** Everything that may be done with a file, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_ACTION = {
  REVISE: ['DRAFT', 'RETURNED', 'UNDER_REVIEW'],
  SUBMIT: ['DRAFT'],
  REVIEW_AT_UNIT: ['UNIT_REVIEW'],
  REVIEW_ABOVE: ['UPPER_REVIEW'],
  OBJECT: ['PUBLIC_NOTICE', 'OBJECTED'],
  DECIDE_OBJECTION: ['OBJECTED'],
  ACTIVATE: ['PUBLIC_NOTICE', 'OBJECTED'],
  PROPOSE_TIER: ['DRAFT', 'UNIT_REVIEW', 'UPPER_REVIEW', 'UNDER_REVIEW'],
  CONFIRM_TIER: ['DRAFT', 'UNIT_REVIEW', 'UPPER_REVIEW', 'UNDER_REVIEW'],
  START_REVIEW: ['ACTIVE'],
  FINISH_REVIEW: ['UNDER_REVIEW'],
  CLOSE: ['ACTIVE', 'UNDER_REVIEW'],
} as const satisfies Record<string, readonly HardshipState[]>;

/** Something that may be done with a file. */
export type HardshipAction = keyof typeof STATES_OF_ACTION;

/** Which permission each action takes. */
export const PERMISSION_OF_ACTION = {
  REVISE: 'hardshipFile:record',
  SUBMIT: 'hardshipFile:record',
  REVIEW_AT_UNIT: 'hardshipFile:review',
  REVIEW_ABOVE: 'hardshipFile:review',
  OBJECT: 'hardshipFile:report',
  DECIDE_OBJECTION: 'hardshipFile:review',
  ACTIVATE: 'hardshipFile:review',
  PROPOSE_TIER: 'hardshipFile:record',
  CONFIRM_TIER: 'hardshipFile:review',
  START_REVIEW: 'hardshipFile:report',
  FINISH_REVIEW: 'hardshipFile:review',
  CLOSE: 'hardshipFile:review',
} as const satisfies Record<HardshipAction, Action>;

const ACTIONS = Object.keys(STATES_OF_ACTION) as HardshipAction[];

function isAllowedIn(state: HardshipState, action: HardshipAction): boolean {
  const states: readonly HardshipState[] = STATES_OF_ACTION[action];
  return states.includes(state);
}

/** Whether the notice has run and nothing said against the file is open: it may become active on `today`. */
function isReadyToActivate(file: Pick<HardshipFile, 'notice' | 'objections'>, today: LocalDate): boolean {
  const isOver = file.notice !== null && file.notice.to <= today;
  return isOver && !file.objections.some(({ state }) => state === 'OPEN');
}

/** The actions the file's state allows on `today`, whoever asks. */
export function allowedActions(
  file: Pick<HardshipFile, 'state' | 'override' | 'notice' | 'objections'>,
  today: LocalDate,
): readonly HardshipAction[] {
  return ACTIONS.filter((action) => {
    if (!isAllowedIn(file.state, action)) return false;
    if (action === 'ACTIVATE') return isReadyToActivate(file, today);
    if (action === 'DECIDE_OBJECTION') return file.objections.some(({ state }) => state === 'OPEN');
    return action !== 'CONFIRM_TIER' || file.override?.confirmedBy === null;
  });
}

/** Actions that would bring a file that has ended back to life. */
const REOPENING: ReadonlySet<HardshipAction> = new Set<HardshipAction>([
  ...(['REVISE', 'SUBMIT', 'REVIEW_AT_UNIT', 'REVIEW_ABOVE'] as const),
  ...(['ACTIVATE', 'START_REVIEW', 'FINISH_REVIEW'] as const),
]);

/** Actions by which the tier of a file may change. */
const OF_THE_TIER: ReadonlySet<HardshipAction> = new Set<HardshipAction>([
  ...(['REVISE', 'PROPOSE_TIER', 'CONFIRM_TIER', 'FINISH_REVIEW'] as const),
]);

/** States in which a tier was announced or given. */
const WITH_TIER: ReadonlySet<HardshipState> = new Set<HardshipState>(['PUBLIC_NOTICE', 'OBJECTED', 'ACTIVE']);

/** Why the file's state does not allow `action`, in the domain's own words where it has some; undefined where it does. */
export function refusalOf(file: HardshipFile, action: HardshipAction, today: LocalDate): Problem | undefined {
  const { state } = file;
  if (isAllowedIn(state, action)) return undefined;
  if ((state === 'CLOSED' || state === 'REJECTED') && REOPENING.has(action)) return ruleProblem('REOPEN_CLOSED');
  if (WITH_TIER.has(state) && OF_THE_TIER.has(action)) return ruleProblem('CHANGE_TIER_WITHOUT_REVIEW');
  return { code: 'ILLEGAL_TRANSITION', from: state, action, allowed: allowedActions(file, today) };
}
