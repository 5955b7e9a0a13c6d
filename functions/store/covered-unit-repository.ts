import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import type { LocalDate } from '#domain/day.ts';
import type { CoveredUnitId, UnionBodyId } from '#domain/ids.ts';
import type { CoveredUnits } from '#services/ports/bodies.ts';
import type { Placed, Slice, SliceRequest } from '#services/ports/slice.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import { coveredUnitEntity, unitCoverEntity } from './covered-unit-entity.ts';
import type { TableClient } from './document-client.ts';
import { markerEntity } from './ledger-entity.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): CoveredUnit => readState(item) as CoveredUnit;
const keyOf = (id: CoveredUnitId): ItemKey => coveredUnitEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const coversOf = (bodyId: UnionBodyId) =>
  rangeOf(unitCoverEntity.query.byBody({ bodyId }).begins({ unitId: 'unit_' }).params());

/** One entry per unit: a unit that was covered twice stands in two rows, which a page may part. */
function unitsOnce(
  rows: readonly Placed<CoveredUnitId>[],
  after: string | undefined,
): readonly Placed<CoveredUnitId>[] {
  const shownBefore = (unitId: CoveredUnitId): boolean => after?.startsWith(`UNIT#${unitId}#`) === true;
  return rows.filter((row, index) => rows[index - 1]?.item !== row.item && !shownBefore(row.item));
}

async function unitsOfBody(
  table: TableClient,
  bodyId: UnionBodyId,
  { find, request }: { readonly find: CoveredUnits['find']; readonly request: SliceRequest },
): Promise<Slice<CoveredUnit>> {
  const rows = await readSlice(
    table,
    { ...coversOf(bodyId), parse: (item) => item['unitId'] as CoveredUnitId },
    request,
  );
  const items = await Promise.all(
    unitsOnce(rows.items, request.after).map(async ({ item, position }): Promise<Placed<CoveredUnit>> => {
      const unit = await find(item);
      if (unit === undefined) throw new Error('A cover row names a unit that does not exist.');
      return { item: unit, position };
    }),
  );
  return { items, hasMore: rows.hasMore, end: rows.end };
}

/** Counts a body's covers that hold on a day; covers of one unit never overlap, so each unit counts once. */
async function countOn(table: TableClient, bodyId: UnionBodyId, day: LocalDate): Promise<number> {
  const range = coversOf(bodyId);
  let count = 0;
  let start: Record<string, unknown> | undefined;
  do {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.tableName,
        Select: 'COUNT',
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        FilterExpression: '#from <= :day AND (attribute_not_exists(#to) OR #to > :day)',
        ExpressionAttributeNames: { '#from': 'from', '#to': 'to' },
        ExpressionAttributeValues: { ':pk': range.partition, ':prefix': range.prefix, ':day': day },
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    count += answer.Count ?? 0;
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  return count;
}

/** Reads of covered units for one request. */
export function createCoveredUnits(table: TableClient, loader: ItemLoader): CoveredUnits {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    readByIdentity: async (identity) => {
      const { Key } = markerEntity.get({ space: 'UNIT', name: identity }).params<{ Key: ItemKey }>();
      const marker = await readConsistently(table, Key);
      return marker === undefined ? undefined : byId.read(marker['ownerId'] as CoveredUnitId);
    },
    ofBody: (bodyId, request) => unitsOfBody(table, bodyId, { find: byId.find, request }),
    countOfBody: (bodyId, day) => countOn(table, bodyId, day),
  };
}
