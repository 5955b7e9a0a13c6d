import type { Act } from '../act.ts';
import type { Sealed } from '../personal/sealed.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { YearMonth } from '../year-month.ts';
import type { PostDecision } from './advance.ts';
import { decideOnMonth } from './month-action.ts';
import { waitingWaiver, type StipendMonth, type StipendWaiver } from './stipend-month.ts';
import { allowedStipendActions } from './transitions.ts';
import type { VirtualPost } from './virtual-post.ts';

/** The most waivers of a post, refused ones included: their words are kept in it. */
export const MOST_OF_POST = 60;

/** Proposes that an owed month is not paid: WAIVE_PAID where it is, LIST_FULL past what a post keeps. One waits at a time. */
export function decideProposeWaiver(
  stored: VirtualPost,
  { month, reason }: { readonly month: YearMonth; readonly reason: Sealed },
  act: Act,
): PostDecision {
  const action = 'PROPOSE_WAIVER';
  const proposed = { proposedBy: act.caller.id, proposedAt: act.now, reason };
  const waiver: StipendWaiver = { ...proposed, decision: null, decidedBy: null, decidedAt: null };
  const decide = (before: StipendMonth, post: VirtualPost): Result<StipendMonth, Problem> => {
    const { state: from, waivers } = before;
    if (waitingWaiver(before) !== undefined)
      return fail({ code: 'ILLEGAL_TRANSITION', from, action, allowed: allowedStipendActions(before) });
    const known = post.months.reduce((count, one) => count + one.waivers.length, 0);
    if (known >= MOST_OF_POST) return fail(ruleProblem('LIST_FULL', 'month'));
    return succeed({ ...before, waivers: [...waivers, waiver] });
  };
  return decideOnMonth(stored, { action, month, decide }, act);
}

/** Approves or refuses a proposed waiver (NO_WAIVER_PROPOSED) by another than proposed it (APPROVE_OWN). */
export function decideWaiver(
  stored: VirtualPost,
  { month, decision }: { readonly month: YearMonth; readonly decision: 'APPROVED' | 'REFUSED' },
  act: Act,
): PostDecision {
  const decide = (before: StipendMonth): Result<StipendMonth, Problem> => {
    const waiting = waitingWaiver(before);
    if (waiting === undefined) return fail(ruleProblem('NO_WAIVER_PROPOSED', 'month'));
    if (waiting.proposedBy === act.caller.id) return fail(ruleProblem('APPROVE_OWN'));
    const decided: StipendWaiver = { ...waiting, decision, decidedBy: act.caller.id, decidedAt: act.now };
    const waivers = [...before.waivers.slice(0, -1), decided];
    return succeed({ ...before, waivers, state: decision === 'APPROVED' ? 'WAIVED' : before.state });
  };
  return decideOnMonth(stored, { action: 'DECIDE_WAIVER', month, decide }, act);
}
