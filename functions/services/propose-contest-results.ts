import type { Act } from '#domain/act.ts';
import type { ContestResult, RankedEntry } from '#domain/activity/contest-result.ts';
import { decideProposeResults, decideResults, resultsOfTrade } from '#domain/activity/decide-results.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { ContestResultId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isResultVisible, readActivity, readActivityFor, type ActivityTarget } from './activity-access.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** The most places that are read for one set of results; more are refused by the ranking. */
const MOST_READ = 101;

/** The results of a trade of a contest, as they are proposed. */
export interface ProposeContestResults extends ActivityTarget {
  readonly trade: number;
  readonly entries: readonly RankedEntry[];
  readonly reason: string | null;
}

const entrantsOf = (entries: readonly RankedEntry[]) =>
  entries.slice(0, MOST_READ).map(({ participationId }) => participationId);

function told({ state, audit }: Decided<{ readonly id: string }>) {
  return { subjectId: state.id, facts: audit };
}

async function draftProposal(
  ports: Ports,
  act: Act,
  command: ProposeContestResults,
): Promise<Result<Draft<ContestResult>, Problem>> {
  const { id, expectedVersion, trade, entries, reason } = command;
  const activity = await readActivityFor(ports, act, { id, expectedVersion, action: 'activity:record' });
  if (!activity.ok) return activity;
  const participations = await ports.participations.readAll(entrantsOf(entries));
  const proposal = { id: ports.ids.next('ContestResult'), trade, entries, reason };
  const decided = decideProposeResults(activity.value, { proposal, participations }, act);
  if (!decided.ok) return decided;
  const { activity: after, result } = decided.value;
  return succeed({
    state: result.state,
    writes: [
      { type: 'SAVE', noun: 'contestResult', state: result.state, readVersion: 0 },
      { type: 'SAVE', noun: 'activity', state: after.state, readVersion: activity.value.version },
    ],
    audit: [told(result), told(after)],
  });
}

/** Proposes the results of a trade of a contest, which stand once another confirms them. */
export const proposeContestResults = commandOf('proposeContestResults', draftProposal);

/** Proposed results that are confirmed, or rejected with a note. */
export interface DecideContestResults {
  readonly idempotencyKey: string;
  readonly id: ContestResultId;
  readonly expectedVersion: number;
  readonly confirm: boolean;
  readonly note: string | null;
}

async function draftDecision(
  ports: Ports,
  act: Act,
  command: DecideContestResults,
): Promise<Result<Draft<ContestResult>, Problem>> {
  const { id, expectedVersion, confirm, note } = command;
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, 'activity:decide')) return missing;
  const result = await ports.contestResults.read(id);
  if (result === undefined || !(await isResultVisible(ports, act, result))) return missing;
  const known = checkVersion(result, expectedVersion);
  if (!known.ok) return known;
  const activity = await readActivity(ports, act, { id: result.activityId, action: 'activity:decide' });
  if (activity === undefined) return missing;
  const { confirmed } = resultsOfTrade(activity, result.trade);
  const standing = confirmed === null ? null : ((await ports.contestResults.read(confirmed)) ?? null);
  const participations = await ports.participations.readAll(entrantsOf(result.entries));
  const decided = decideResults(activity, { on: { result, standing, participations }, confirm, note }, act);
  if (!decided.ok) return decided;
  const { activity: after, result: settled, superseded } = decided.value;
  const replaced: readonly Write[] =
    superseded === null || standing === null
      ? []
      : [{ type: 'SAVE', noun: 'contestResult', state: superseded.state, readVersion: standing.version }];
  return succeed({
    state: settled.state,
    writes: [
      { type: 'SAVE', noun: 'contestResult', state: settled.state, readVersion: result.version },
      { type: 'SAVE', noun: 'activity', state: after.state, readVersion: activity.version },
      ...replaced,
    ],
    audit: [told(settled), told(after), ...(superseded === null ? [] : [told(superseded)])],
  });
}

/** Confirms or rejects proposed results, by another than proposed them. */
export const decideContestResults = commandOf('decideContestResults', draftDecision);
