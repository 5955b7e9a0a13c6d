import type { UnionBodyId } from '#domain/ids.ts';
import type { LocalDate } from '#domain/day.ts';
import { provinceOf, subtreePrefix, NATION_CODE, type RegionCode } from '#domain/region/region-code.ts';
import type { ReachEntry } from '#domain/union-body/reach.ts';
import type { MoveSide, UnionBody } from '#domain/union-body/union-body.ts';
import type { ChildLinkRequest, StoredReach, UnionBodies } from '#services/ports/bodies.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import type { ChildLink, Marker } from '#services/ports/writes.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { markerEntity } from './ledger-entity.ts';
import { rangeOf } from './range-of.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';
import {
  childLinkEntity,
  moveNoticeEntity,
  occupancyEntity,
  reachEntity,
  unionBodyEntity,
} from './union-body-entity.ts';

const MOVES_TO_ANSWER_LIMIT = 100;
/** Sorts behind every link of one child and before those of the next. */
const BEHIND_ALL_DAYS = '#~';

const stateIn = (item: RawItem): UnionBody => readState(item) as UnionBody;
const keyOf = (id: UnionBodyId): ItemKey => unionBodyEntity.get({ id }).params<{ Key: ItemKey }>().Key;

function linkIn(item: RawItem): ChildLink {
  return {
    childId: item['childId'] as UnionBodyId,
    from: item['from'] as LocalDate,
    to: (item['to'] as LocalDate | undefined) ?? null,
    mayHaveChildren: item['mayHaveChildren'] === true,
  };
}

async function ownerOf(table: TableClient, marker: Marker): Promise<UnionBodyId | undefined> {
  const item = await readConsistently(table, markerEntity.get(marker).params<{ Key: ItemKey }>().Key);
  return item?.['ownerId'] as UnionBodyId | undefined;
}

async function readOccupancy(table: TableClient, bodyId: UnionBodyId) {
  const item = await readConsistently(table, occupancyEntity.get({ bodyId }).params<{ Key: ItemKey }>().Key);
  return {
    openChildren: Number(item?.['openChildren'] ?? 0),
    openMembers: Number(item?.['openMembers'] ?? 0),
    openHardshipFiles: Number(item?.['openHardshipFiles'] ?? 0),
    openPosts: Number(item?.['openPosts'] ?? 0),
    openEditions: Number(item?.['openEditions'] ?? 0),
    childrenUntil: (item?.['childrenUntil'] as LocalDate | undefined) ?? null,
    reliedOn: (item?.['reliedOn'] as LocalDate | undefined) ?? null,
    beganOn: (item?.['beganOn'] as LocalDate | undefined) ?? null,
  };
}

const reachKey = (bodyId: UnionBodyId): ItemKey => reachEntity.get({ bodyId }).params<{ Key: ItemKey }>().Key;

function reachIn(item: RawItem | undefined): StoredReach {
  if (item === undefined) return { version: 0, entries: [] };
  return { version: Number(item['version']), entries: JSON.parse(String(item['entries'])) as readonly ReachEntry[] };
}

/** The slice without the last child whose links may go on behind it; undefined when that leaves nothing. */
function endedAtChild(slice: Slice<ChildLink>, limit: number): Slice<ChildLink> | undefined {
  if (!slice.hasMore && slice.items.length <= limit) return slice;
  const cut = slice.items.at(-1)?.item.childId;
  const items = slice.items.filter(({ item }) => item.childId !== cut);
  return items.length === 0 ? undefined : { items, hasMore: true, end: items.at(-1)?.position };
}

async function childLinks(
  table: TableClient,
  parentId: UnionBodyId,
  request: ChildLinkRequest,
): Promise<Slice<ChildLink>> {
  const range = rangeOf(childLinkEntity.query.byParent({ parentId }).begins({ childId: 'ub_' }).params());
  const after = request.after === undefined ? undefined : `CHILD#${request.after}${BEHIND_ALL_DAYS}`;
  const slice = await readSlice(table, { ...range, parse: linkIn }, { limit: request.limit + 1, after });
  return endedAtChild(slice, request.limit) ?? childLinks(table, parentId, { ...request, limit: request.limit * 4 });
}

/** Reads of union bodies for one request. */
export function createUnionBodies(table: TableClient, loader: ItemLoader): UnionBodies {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    findAll: (ids) => Promise.all(ids.map(byId.find)),
    readOccupancy: (id) => readOccupancy(table, id),
    readReach: async (id) => reachIn(await readConsistently(table, reachKey(id))),
    findReach: async (id) => reachIn(await loader.load(reachKey(id))),
    findIdByCode: (code) => ownerOf(table, { space: 'UNION_BODY_CODE', name: code }),
    findIdByCreditCode: (creditCode) => ownerOf(table, { space: 'CREDIT_CODE', name: creditCode }),
    childLinks: (parentId, request) => childLinks(table, parentId, request),
    inRegion: (region: RegionCode, request) => {
      const regionCode = subtreePrefix(region);
      const readIn = (province: string, part: SliceRequest): Promise<Slice<UnionBody>> => {
        const range = rangeOf(unionBodyEntity.query.byRegion({ province }).begins({ regionCode }).params());
        return readSlice(table, { ...range, parse: stateIn }, part);
      };
      if (region === NATION_CODE) return readAcrossProvinces(readIn, request);
      return readIn(provinceOf(region), request);
    },
    withName: (name, request) =>
      readSlice(table, { ...rangeOf(unionBodyEntity.query.byName({ name }).params()), parse: stateIn }, request),
    movesToAnswer: async (upperId) => {
      const range = rangeOf(moveNoticeEntity.query.byUpper({ upperId }).begins({ since: '2' }).params());
      const slice = await readSlice(
        table,
        {
          ...range,
          parse: (item) => ({
            bodyId: item['bodyId'] as UnionBodyId,
            side: item['side'] as MoveSide,
          }),
        },
        { limit: MOVES_TO_ANSWER_LIMIT, after: undefined },
      );
      return slice.items.map(({ item }) => item);
    },
  };
}
