import type { ContestResult } from '#domain/activity/contest-result.ts';
import type { Participation } from '#domain/activity/participation.ts';
import type { ContestResultId, ParticipationId } from '#domain/ids.ts';
import type { ContestResults, Participations } from '#services/ports/activities.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import { readStates } from './bulk-read.ts';
import type { TableClient } from './document-client.ts';
import { markerEntity } from './ledger-entity.ts';
import { contestResultEntity, participationEntity } from './participation-entity.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Participation => readState(item) as Participation;
const keyOf = (id: ParticipationId): ItemKey => participationEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** Reads of participations for one request. */
export function createParticipations(table: TableClient, loader: ItemLoader): Participations {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    readAll: (ids) => readStates(table, ids, { keyOf, stateIn }),
    idOf: async (activityId, participant) => {
      const marker = { space: 'PARTICIPANT', name: `${activityId}/${participant}` };
      const item = await readConsistently(table, markerEntity.get(marker).params<{ Key: ItemKey }>().Key);
      return item?.['ownerId'] as ParticipationId | undefined;
    },
    ofActivity: (activityId, request) => {
      const range = rangeOf(participationEntity.query.byActivity({ activityId }).params());
      return readSlice(table, { ...range, parse: stateIn }, request);
    },
    ofMember: (memberId, request) => {
      const range = rangeOf(participationEntity.query.byMember({ memberId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: stateIn }, request);
    },
  };
}

const resultIn = (item: RawItem): ContestResult => readState(item) as ContestResult;
const keyOfResult = (id: ContestResultId): ItemKey => contestResultEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** Reads of the results of contests for one request. */
export function createContestResults(table: TableClient, loader: ItemLoader): ContestResults {
  return readById(table, loader, { keyOf: keyOfResult, stateIn: resultIn });
}
