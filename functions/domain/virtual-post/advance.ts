import type { Act } from '../act.ts';
import { changesBetween, type AuditChange, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { StipendMonth } from './stipend-month.ts';
import { refusePostAction, type PostAction } from './transitions.ts';
import { bringUpToDate } from './up-to-date.ts';
import { PERSONAL_POST_FACTS, type PostState, type PostStep, type VirtualPost } from './virtual-post.ts';

/** The most states a post goes through by decisions: whoever goes on sets up another one. */
export const MOST_STEPS = 200;
/** Actions that begin something: what ends it, and the post, is never refused for the number of states. */
const BEGINNING: ReadonlySet<PostAction> = new Set<PostAction>(['CLAIM', 'SUSPEND', 'RELEASE_SPONSOR']);

/** What a decision on a post comes to. */
export type PostDecision = Result<Decided<VirtualPost>, Problem>;

/** What a decision makes of a post: facts, and another state from a day on. */
export interface PostMove {
  readonly action: string;
  /** The state the post comes to; left out where it stays in its own. */
  readonly to?: PostState;
  /** The day it takes effect; today where nothing is said. */
  readonly on?: LocalDate;
  readonly reason?: PostStep['reason'];
  readonly facts?: Partial<VirtualPost>;
}

/** A step that is recorded now by whoever acts. */
export function postStep(facts: Pick<PostStep, 'state' | 'from' | 'reason'>, act: Act): PostStep {
  return { ...facts, recordedAt: act.now, by: act.caller.id };
}

/** A month as the trail tells of it: without the words that were sealed. */
function toldMonth({ disputes, waivers, ...month }: StipendMonth): string {
  const said = disputes.map(({ reason: _, note: __, ...dispute }) => dispute);
  const proposed = waivers.map(({ reason: _, ...waiver }) => waiver);
  return JSON.stringify({ ...month, disputes: said, waivers: proposed });
}

/** The months that differ, each under its own name: an entry does not grow with the months that stay as they were. */
function monthChanges(before: VirtualPost, after: VirtualPost): readonly AuditChange[] {
  const known = new Map(before.months.map((month) => [month.month, toldMonth(month)]));
  return after.months.flatMap((month) => {
    const [from, to] = [known.get(month.month) ?? null, toldMonth(month)];
    return from === to ? [] : [{ field: `months ${month.month}`, from, to }];
  });
}

/** What the trail says of a change of a post; the steps say nothing that it does not say entry by entry. */
function postChanges(before: VirtualPost, after: VirtualPost): readonly AuditChange[] {
  const rest = { ...before, months: after.months, steps: after.steps };
  return [...changesBetween<VirtualPost>(rest, after, PERSONAL_POST_FACTS), ...monthChanges(before, after)];
}

/** What came of a post by a decision, with all that the passing of time made of it before. */
export function movePost(
  before: VirtualPost,
  present: VirtualPost,
  { move, act }: { readonly move: PostMove; readonly act: Act },
): { readonly ok: true; readonly value: Decided<VirtualPost> } {
  const { action, to, on = act.today, reason = null, facts = {} } = move;
  const moved: VirtualPost = { ...present, ...facts, version: before.version + 1, state: to ?? present.state };
  const steps = to === undefined ? moved.steps : [...present.steps, postStep({ state: to, from: on, reason }, act)];
  const state = bringUpToDate({ ...moved, steps }, act);
  const changes = postChanges(before, state);
  return succeed({ state, audit: { action, effectiveOn: on, reason, changes } });
}

/**
 * Decides an action on a post as it stands today, whatever is stored of it: the state has to allow it, and the day it takes
 * effect is not ahead (EFFECTIVE_DATE_IN_FUTURE) nor before the last step (EFFECTIVE_DATE_BEFORE_LAST).
 */
export function decideOnPost(
  stored: VirtualPost,
  {
    action,
    on,
    decide,
  }: {
    readonly action: PostAction;
    readonly on?: LocalDate;
    readonly decide: (post: VirtualPost, on: LocalDate) => Result<Omit<PostMove, 'action' | 'on'>, Problem>;
  },
  act: Act,
): PostDecision {
  const post = bringUpToDate(stored, act);
  const refusal = refusePostAction(post, action);
  if (refusal !== undefined) return fail(refusal);
  if (post.steps.length >= MOST_STEPS && BEGINNING.has(action)) return fail(ruleProblem('LIST_FULL', 'id'));
  const day = on ?? act.today;
  if (day > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  const last = post.steps.at(-1);
  if (last !== undefined && day < last.from) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'on'));
  const decided = decide(post, day);
  return decided.ok ? movePost(stored, post, { move: { ...decided.value, action, on: day }, act }) : decided;
}
