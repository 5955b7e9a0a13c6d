import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import type { Action } from '../caller/permission.ts';
import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import { allowedIn, decideStep, type StepAsked } from '../stepped.ts';
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

/** How honours are moved. */
const HONOUR_MACHINE = { states: STATES_OF_HONOUR_ACTION, personal: [] } as const;

/** The actions that the honour's state allows, whoever asks. */
export function allowedHonourActions({ state }: Pick<HonourRecord, 'state'>): readonly HonourAction[] {
  return allowedIn(STATES_OF_HONOUR_ACTION, state);
}

/** What a decision on an honour comes to. */
export type HonourDecision = Result<Decided<HonourRecord>, Problem>;

/** Decides an action on an honour, see `decideStep`. */
export function decideOnHonour(
  row: HonourRecord,
  asked: Omit<StepAsked<HonourRecord, HonourAction>, 'row'>,
  act: Act,
): HonourDecision {
  return decideStep(HONOUR_MACHINE, { row, ...asked }, act);
}
