import type { Activity, ActivityDetails, ActivityState } from '#domain/activity/activity.ts';
import type { ContestResult, RankedEntry } from '#domain/activity/contest-result.ts';
import type { Participation } from '#domain/activity/participation.ts';
import type { HonourRecord } from '#domain/honour/honour-record.ts';
import type { ActivityId, ContestResultId, HonourRecordId, MemberId, ParticipationId } from '#domain/ids.ts';
import { bodyId, day, region } from './builders.ts';
import { actBy, idOf } from './virtual-post.ts';

/** Who set things up in a test, on 1 March 2026. */
const MAKER = actBy('maker', '2026-03-01');
const SINCE = { from: MAKER.today, recordedAt: MAKER.now, by: idOf('maker') };
const PLACE = { unionBodyId: bodyId('body'), bodyPath: 'root/body/', federation: region('330000') };

/** A contest in two trades. */
export const CONTEST: ActivityDetails = {
  ...{ kind: 'CONTEST', contestKind: 'SKILL', project: null },
  trades: [
    { number: 1, name: '电工' },
    { number: 2, name: '焊工' },
  ],
};

/** An id of a participation as a test writes it. */
export function partId(name: string): ParticipationId {
  return `part_${name}` as ParticipationId;
}

/** An id of results as a test writes it. */
export function resultId(name: string): ContestResultId {
  return `cres_${name}` as ContestResultId;
}

/** A contest from 10 to 12 March 2026 in `state` since 1 March, but for the facts given. */
export function activityWith(state: ActivityState, facts: Partial<Activity> = {}): Activity {
  return {
    ...{ ...PLACE, id: 'act_one' as ActivityId, version: 4, title: '技能比武', facilityId: null, location: null },
    ...{ regionCode: region('330881'), from: day('2026-03-10'), to: day('2026-03-12'), partners: [], capacity: null },
    ...{ programId: null, details: CONTEST, state, steps: [{ ...SINCE, state, reason: null }], results: [] },
    ...{ attendance: { attended: 0, absent: 0 }, headcount: null, ...facts },
  };
}

/** A member who attended the first trade of the contest, but for the facts given. */
export function participationWith(facts: Partial<Participation> = {}): Participation {
  const { state = 'ATTENDED' } = facts;
  return {
    ...{ id: partId('one'), version: 2, activityId: 'act_one' as ActivityId, activityKind: 'CONTEST' as const },
    ...{ unionBodyId: PLACE.unionBodyId, federation: PLACE.federation, trades: [1], state },
    participant: { kind: 'MEMBER', memberId: 'mem_one' as MemberId },
    ...{ steps: [{ ...SINCE, state }], certificate: null, placement: null, ...facts },
  };
}

/** A place of a participation. */
export function entryWith(name: string, rank: number, scoreHundredths: number | null = null): RankedEntry {
  return { participationId: partId(name), rank, scoreHundredths };
}

/** Results of the first trade as the maker proposed them, but for the facts given. */
export function resultWith(facts: Partial<ContestResult> = {}): ContestResult {
  return {
    ...{ id: resultId('one'), version: 1, activityId: 'act_one' as ActivityId, unionBodyId: PLACE.unionBodyId },
    ...{ federation: PLACE.federation, trade: 1, entries: [entryWith('one', 1)], state: 'PROPOSED' as const },
    ...{ proposedBy: idOf('maker'), proposedAt: MAKER.now, corrects: null, reason: null },
    ...{ decidedBy: null, decidedAt: null, note: null, ...facts },
  };
}

/** An honour of a member as the maker nominated it, in `state` since 1 March, but for the facts given. */
export function honourWith(state: HonourRecord['state'], facts: Partial<HonourRecord> = {}): HonourRecord {
  return {
    ...{ ...PLACE, id: 'hon_one' as HonourRecordId, version: 3, name: '江山工匠', edition: '2026' },
    ...{ level: 'COUNTY' as const, kind: 'CRAFTSMAN' as const },
    granting: { name: '江山市总工会', unionBodyId: null },
    recipient: { kind: 'MEMBER', memberId: 'mem_one' as MemberId },
    ...{ ground: null, state, steps: [{ ...SINCE, state, reason: null }], makers: [idOf('maker')] },
    notice: { from: day('2026-03-01'), until: day('2026-03-08') },
    ...{ awarded: null, document: null, sources: [], ...facts },
  };
}
