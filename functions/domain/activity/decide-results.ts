import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { ContestResultId, ParticipationId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { tradesOf, type Activity, type TradeResults } from './activity.ts';
import { moveActivity } from './advance.ts';
import { refuseRanking, type ContestResult, type RankedEntry } from './contest-result.ts';
import type { Participation } from './participation.ts';
import { refuseActivityAction } from './transitions.ts';

/** The participations that a decision is about, as they stand now. */
type Participations = ReadonlyMap<ParticipationId, Participation>;

/** A contest and the results of one of its trades, as a decision leaves them. */
export interface DecidedResults {
  readonly activity: Decided<Activity>;
  readonly result: Decided<ContestResult>;
}

/** The results of a trade; nothing yet where nobody proposed any. */
export function resultsOfTrade({ results }: Pick<Activity, 'results'>, trade: number): TradeResults {
  return results.find((one) => one.trade === trade) ?? { trade, confirmed: null, proposed: null };
}

function withResults({ results }: Activity, changed: TradeResults): readonly TradeResults[] {
  const others = results.filter(({ trade }) => trade !== changed.trade);
  return [...others, changed].sort((left, right) => left.trade - right.trade);
}

/** Who is ranked takes part in this trade (NOT_FOUND), and did not stay away (RANKED_WITHOUT_ATTENDING). */
function refuseEntrants(
  activity: Activity,
  { trade, entries }: Pick<ContestResult, 'trade' | 'entries'>,
  participations: Participations,
): Problem | undefined {
  for (const { participationId } of entries) {
    const found = participations.get(participationId);
    const takesPart = found?.activityId === activity.id && found.trades.includes(trade);
    if (!takesPart) return ruleProblem('NOT_FOUND', 'entries');
    if (found.state !== 'ATTENDED') return ruleProblem('RANKED_WITHOUT_ATTENDING', 'entries');
  }
  return undefined;
}

/** The results of a trade as they are proposed. */
export interface Proposal {
  readonly id: ContestResultId;
  readonly trade: number;
  readonly entries: readonly RankedEntry[];
  /** Why the results that stand are corrected; null for the first ones. */
  readonly reason: string | null;
}

function refuseProposal(activity: Activity, { trade, reason }: Proposal): Problem | undefined {
  const refusal = refuseActivityAction(activity, 'PROPOSE_RESULTS');
  if (refusal !== undefined) return refusal;
  if (!tradesOf(activity).some(({ number }) => number === trade)) return ruleProblem('NOT_FOUND', 'trade');
  const { confirmed, proposed } = resultsOfTrade(activity, trade);
  if (proposed !== null) return ruleProblem('RESULTS_PENDING', 'trade');
  return confirmed !== null && reason === null ? ruleProblem('INPUT_INVALID', 'reason') : undefined;
}

/**
 * Proposes the results of a trade of a contest (NOT_FOUND), one set at a time (RESULTS_PENDING); those that stand are corrected by
 * others with a reason (INPUT_INVALID). See `refuseRanking` and `refuseEntrants` for the places.
 */
export function decideProposeResults(
  activity: Activity,
  { proposal, participations }: { readonly proposal: Proposal; readonly participations: Participations },
  act: Act,
): Result<DecidedResults, Problem> {
  const { id, trade, reason } = proposal;
  const entries = [...proposal.entries].sort((left, right) => left.rank - right.rank);
  const problem =
    refuseProposal(activity, proposal) ??
    refuseRanking(entries) ??
    refuseEntrants(activity, { trade, entries }, participations);
  if (problem !== undefined) return fail(problem);
  const { confirmed } = resultsOfTrade(activity, trade);
  const state: ContestResult = {
    ...{ id, version: 1, activityId: activity.id, unionBodyId: activity.unionBodyId, federation: activity.federation },
    ...{ trade, entries, state: 'PROPOSED', proposedBy: act.caller.id, proposedAt: act.now },
    ...{
      corrects: confirmed,
      reason: confirmed === null ? null : reason,
      decidedBy: null,
      decidedAt: null,
      note: null,
    },
  };
  const audit = { action: 'PROPOSE_RESULTS', effectiveOn: act.today, reason: state.reason };
  const results = withResults(activity, { trade, confirmed, proposed: id });
  return succeed({
    activity: moveActivity(activity, { action: 'PROPOSE_RESULTS', reason: state.reason, facts: { results } }, act),
    result: { state, audit: { ...audit, changes: changesBetween<ContestResult>({}, state) } },
  });
}

function settle(result: ContestResult, facts: Partial<ContestResult>, act: Act): Decided<ContestResult> {
  const state = { ...result, ...facts, version: result.version + 1 };
  const action = `RESULTS_${state.state}`;
  const changes = changesBetween<ContestResult>(result, state);
  return { state, audit: { action, effectiveOn: act.today, reason: state.note, changes } };
}

/** The results of a trade to decide on, with those that stand until now. */
export interface ResultsToDecide {
  readonly result: ContestResult;
  readonly standing: ContestResult | null;
  readonly participations: Participations;
}

/** Results as they were decided on, and the ones whose place they took. */
export interface SettledResults extends DecidedResults {
  readonly superseded: Decided<ContestResult> | null;
}

/**
 * Confirms proposed results, or rejects them with a note (INPUT_INVALID without one), by another than proposed them (APPROVE_OWN).
 * Confirmed ones stand from now on; those they correct do not any more.
 */
export function decideResults(
  activity: Activity,
  decision: { readonly on: ResultsToDecide; readonly confirm: boolean; readonly note: string | null },
  act: Act,
): Result<SettledResults, Problem> {
  const { on, confirm, note } = decision;
  const { result, standing, participations } = on;
  const refusal = refuseActivityAction(activity, 'DECIDE_RESULTS');
  if (refusal !== undefined) return fail(refusal);
  if (result.state !== 'PROPOSED') {
    return fail({ code: 'ILLEGAL_TRANSITION', from: result.state, action: 'DECIDE_RESULTS', allowed: [] });
  }
  if (result.proposedBy === act.caller.id) return fail(ruleProblem('APPROVE_OWN'));
  if (!confirm && note === null) return fail(ruleProblem('INPUT_INVALID', 'note'));
  const problem = confirm ? refuseEntrants(activity, result, participations) : undefined;
  if (problem !== undefined) return fail(problem);
  const decided = { decidedBy: act.caller.id, decidedAt: act.now, note };
  const { confirmed } = resultsOfTrade(activity, result.trade);
  const results = withResults(activity, {
    ...{ trade: result.trade, proposed: null, confirmed: confirm ? result.id : confirmed },
  });
  const action = confirm ? 'CONFIRM_RESULTS' : 'REJECT_RESULTS';
  return succeed({
    activity: moveActivity(activity, { action, reason: note, facts: { results } }, act),
    result: settle(result, { ...decided, state: confirm ? 'CONFIRMED' : 'REJECTED' }, act),
    superseded: confirm && standing !== null ? settle(standing, { state: 'SUPERSEDED' }, act) : null,
  });
}
