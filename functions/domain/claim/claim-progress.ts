import type { LocalDate } from '../day.ts';
import type { GrantRule } from '../program/edition-rules.ts';
import type { ProgramClaim, ProgramClaimAction, ProgramClaimState } from './claim.ts';

/** Whether a claim came to nothing: its period is free again. */
export function cameToNothing({ state }: Pick<ProgramClaim, 'state'>): boolean {
  return state === 'REJECTED' || state === 'WITHDRAWN';
}

/** Whether a claim hangs out on a day: nothing is to be done with it until its notice is over, unless somebody objects. */
export function hangsOut({ state, notice }: Pick<ProgramClaim, 'state' | 'notice'>, day: LocalDate): boolean {
  return state === 'PUBLIC_NOTICE' && notice !== null && day < notice.until;
}

const NEXT: Partial<Record<ProgramClaimState, ProgramClaimAction>> = {
  ...{ DRAFT: 'SUBMIT', RETURNED: 'SUBMIT', SUBMITTED: 'TAKE_UP', FIRST_REVIEW: 'PASS', PUBLIC_NOTICE: 'APPROVE' },
  ...{ APPROVED: 'BATCH', IN_BATCH: 'PAY', PAID: 'CONFIRM', BANK_RETURNED: 'CORRECT_ACCOUNT' },
};

/** What a claim waits for, whoever does it: the second review passes on what is to hang out, and approves else. Null where it is over. */
export function nextClaimAction(
  { state }: Pick<ProgramClaim, 'state'>,
  { noticeDays }: Pick<GrantRule, 'noticeDays'>,
): ProgramClaimAction | null {
  if (state === 'SECOND_REVIEW') return noticeDays > 0 ? 'PASS' : 'APPROVE';
  return NEXT[state] ?? null;
}

/** Whether a claim takes the period in which another one for an event is made: the edition, or the day of the event. */
export function takesPeriod(
  claim: Pick<ProgramClaim, 'state' | 'eventOn'>,
  { perPerson }: Pick<GrantRule, 'perPerson'>,
  eventOn: LocalDate,
): boolean {
  return !cameToNothing(claim) && (perPerson === 'ONE_PER_EDITION' || claim.eventOn === eventOn);
}

const PAYABLE: ReadonlySet<ProgramClaimState> = new Set<ProgramClaimState>([
  ...(['APPROVED', 'IN_BATCH', 'PAID', 'BANK_RETURNED'] as const),
]);

/** Whether a claim is to be paid, or its payment is to be confirmed: somebody has to know where to. */
export function isPayable({ state }: Pick<ProgramClaim, 'state'>): boolean {
  return PAYABLE.has(state);
}
