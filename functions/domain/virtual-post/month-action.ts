import type { Act } from '../act.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, type Result } from '../result.ts';
import type { YearMonth } from '../year-month.ts';
import { movePost, type PostDecision } from './advance.ts';
import { findMonth, withMonth } from './decide-payment.ts';
import type { StipendMonth } from './stipend-month.ts';
import { refuseStipendAction, type StipendAction } from './transitions.ts';
import { bringUpToDate } from './up-to-date.ts';
import type { VirtualPost } from './virtual-post.ts';

/** What somebody does with a month, and how its refusal is told. */
export interface MonthAction {
  readonly action: StipendAction;
  readonly month: YearMonth;
  readonly decide: (month: StipendMonth, post: VirtualPost) => Result<StipendMonth, Problem>;
}

const SETTLED: ReadonlySet<StipendMonth['state']> = new Set<StipendMonth['state']>(['PAID', 'CONFIRMED', 'DISPUTED']);

/** Why a month does not allow an action, in the domain's own words where it has some. */
function refuse(month: StipendMonth, action: StipendAction): Problem | undefined {
  const isWaiver = action === 'PROPOSE_WAIVER' || action === 'DECIDE_WAIVER';
  if (isWaiver && SETTLED.has(month.state)) return ruleProblem('WAIVE_PAID', 'month');
  if (!isWaiver && month.state === 'CONFIRMED') return ruleProblem('EDIT_CONFIRMED_MONTH', 'month');
  return refuseStipendAction(month, action);
}

/** Decides an action on a month as it stands today: its state has to allow it. */
export function decideOnMonth(stored: VirtualPost, { action, month, decide }: MonthAction, act: Act): PostDecision {
  const post = bringUpToDate(stored, act);
  const found = findMonth(post, { month, sponsorId: null });
  if (!found.ok) return found;
  const refusal = refuse(found.value, action);
  if (refusal !== undefined) return fail(refusal);
  const decided = decide(found.value, post);
  if (!decided.ok) return decided;
  const facts = { months: withMonth(post.months, decided.value) };
  return movePost(stored, post, { move: { action, facts }, act });
}
