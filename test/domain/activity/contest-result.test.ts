import { describe, expect, it } from 'vitest';
import { refuseRanking } from '#domain/activity/contest-result.ts';
import { decideFinishActivity, decideCancelActivity } from '#domain/activity/decide-steps.ts';
import { decideProposeResults, decideResults } from '#domain/activity/decide-results.ts';
import { activityWith, entryWith, participationWith, partId, resultId, resultWith } from '../../support/activity.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy } from '../../support/virtual-post.ts';

const act = actBy('checker', '2026-03-12');

const ranked = (...places: readonly (readonly [number, (number | null)?])[]) =>
  places.map(([rank, score = null], index) => entryWith(String(index), rank, score));

const MANY = Array.from({ length: 101 }, (_, index) => [index + 1] as const);

describe('places in a trade', () => {
  it.each([
    ['one alone', ranked([1]), undefined],
    ['one behind another', ranked([1], [2]), undefined],
    ['a tie that leaves the next rank out', ranked([1], [1], [3]), undefined],
    ['a tie at the end', ranked([1], [2], [2]), undefined],
    ['all alike', ranked([1], [1], [1]), undefined],
    ['none first', ranked([2]), 'RANK_GAP'],
    ['a rank left out without a tie', ranked([1], [3]), 'RANK_GAP'],
    ['a tie that leaves no rank out', ranked([1], [1], [2]), 'RANK_GAP'],
    ['a rank below the first', ranked([0]), 'RANK_GAP'],
    ['equal scores for a tie', ranked([1, 90], [1, 90], [3, 80]), undefined],
    ['equal scores for two ranks, parted by other means', ranked([1, 90], [2, 90]), undefined],
    ['a score for some of them', ranked([1, 90], [2], [3, 80]), undefined],
    ['a better score for a worse rank', ranked([1, 90], [2, 91]), 'RANK_AGAINST_SCORE'],
    ['a better score behind one without', ranked([1, 90], [2], [3, 91]), 'RANK_AGAINST_SCORE'],
    ['other scores for a tie', ranked([1, 90], [1, 89]), 'RANK_AGAINST_SCORE'],
    ['the lowest score', ranked([1, 0]), undefined],
    ['the highest score', ranked([1, 100_000_000]), undefined],
    ['a score below none', ranked([1, -1]), 'INPUT_INVALID'],
    ['a score above the highest', ranked([1, 100_000_001]), 'INPUT_INVALID'],
    ['nobody', [], 'INPUT_INVALID'],
    ['a hundred', ranked(...MANY.slice(0, 100)), undefined],
    ['a hundred and one', ranked(...MANY), 'INPUT_INVALID'],
    ['somebody twice', [entryWith('one', 1), entryWith('one', 2)], 'INPUT_INVALID'],
  ])('%s: %s', (_what, entries, code) => {
    expect(refuseRanking(entries)?.code).toBe(code);
  });
});

const known = new Map([[partId('one'), participationWith()]]);
const held = activityWith('RUNNING');
const proposal = { id: resultId('new'), trade: 1, entries: [entryWith('one', 1)], reason: null };

describe('results', () => {
  it.each([
    ['of another activity', participationWith({ activityId: 'act_two' as never }), 'NOT_FOUND'],
    ['in another trade', participationWith({ trades: [2] }), 'NOT_FOUND'],
    ['registered only', participationWith({ state: 'REGISTERED' }), 'RANKED_WITHOUT_ATTENDING'],
    ['absent', participationWith({ state: 'ABSENT' }), 'RANKED_WITHOUT_ATTENDING'],
    ['withdrawn', participationWith({ state: 'WITHDRAWN' }), 'RANKED_WITHOUT_ATTENDING'],
    ['there', participationWith(), undefined],
  ])('rank somebody %s: %s %s', (_what, participation, code) => {
    const participations = new Map([[partId('one'), participation]]);
    expect(failureOf(decideProposeResults(held, { proposal, participations }, act))?.code).toBe(code);
    const on = { result: resultWith(), standing: null, participations };
    expect(failureOf(decideResults(held, { on, confirm: true, note: null }, act))?.code).toBe(code);
  });

  it('that stand are corrected with a reason, and none are proposed while others wait', () => {
    const standing = [{ trade: 1, confirmed: resultId('old'), proposed: null }];
    const corrected = activityWith('DONE', { results: standing });
    const given = { proposal, participations: known };
    expect(failureOf(decideProposeResults(corrected, given, act))).toEqual({ code: 'INPUT_INVALID', path: ['reason'] });
    const reasoned = { proposal: { ...proposal, reason: '漏计' }, participations: known };
    const { result, activity } = valueOf(decideProposeResults(corrected, reasoned, act));
    expect(result.state).toMatchObject({ corrects: resultId('old'), reason: '漏计', state: 'PROPOSED' });
    expect(activity.state.results).toEqual([{ trade: 1, confirmed: resultId('old'), proposed: resultId('new') }]);
    expect(failureOf(decideProposeResults(activity.state, reasoned, act))?.code).toBe('RESULTS_PENDING');
  });

  it('take the place of those that stood when they are confirmed, and leave them when they are rejected', () => {
    const results = [{ trade: 1, confirmed: resultId('old'), proposed: resultId('one') }];
    const contest = activityWith('DONE', { results });
    const standing = resultWith({ id: resultId('old'), state: 'CONFIRMED' });
    const on = { result: resultWith(), standing, participations: known };
    const confirmed = valueOf(decideResults(contest, { on, confirm: true, note: null }, act));
    expect(confirmed.superseded?.state.state).toBe('SUPERSEDED');
    expect(confirmed.activity.state.results).toEqual([{ trade: 1, confirmed: resultId('one'), proposed: null }]);
    const rejected = valueOf(decideResults(contest, { on, confirm: false, note: '有误' }, act));
    expect(rejected.superseded).toBeNull();
    expect(rejected.result.state).toMatchObject({ state: 'REJECTED', note: '有误', decidedBy: act.caller.id });
    expect(rejected.activity.state.results).toEqual([{ trade: 1, confirmed: resultId('old'), proposed: null }]);
  });

  it('are decided on by another than proposed them, once, and rejected with a note', () => {
    const decide = (by: string, facts: object = {}, confirm = true) => {
      const on = { result: resultWith(facts), standing: null, participations: known };
      return failureOf(decideResults(held, { on, confirm, note: null }, actBy(by, '2026-03-12')))?.code;
    };
    expect(decide('maker')).toBe('APPROVE_OWN');
    expect(decide('checker')).toBeUndefined();
    expect(decide('checker', {}, false)).toBe('INPUT_INVALID');
    for (const state of ['CONFIRMED', 'REJECTED', 'SUPERSEDED']) {
      expect(decide('checker', { state })).toBe('ILLEGAL_TRANSITION');
    }
  });

  it.each([
    ['none', [], 'RESULTS_NOT_CONFIRMED', undefined],
    ['proposed', [{ trade: 1, confirmed: null, proposed: resultId('one') }], 'RESULTS_NOT_CONFIRMED', undefined],
    ['confirmed', [{ trade: 1, confirmed: resultId('one'), proposed: null }], undefined, 'CANCEL_WITH_RESULTS'],
    [
      ...(['confirmed and corrected', [{ trade: 1, confirmed: resultId('one'), proposed: resultId('two') }]] as const),
      ...(['RESULTS_NOT_CONFIRMED', 'CANCEL_WITH_RESULTS'] as const),
    ],
  ])('with %s of them a contest ends and is cancelled: %o %s %s', (...[, results, finish, cancel]) => {
    const contest = activityWith('RUNNING', { results });
    expect(failureOf(decideFinishActivity(contest, { on: null, headcount: null }, act))?.code).toBe(finish);
    expect(failureOf(decideCancelActivity(contest, { on: null, reason: '雨' }, act))?.code).toBe(cancel);
  });
});
