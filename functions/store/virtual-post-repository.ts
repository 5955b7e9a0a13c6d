import type { LocalDate } from '#domain/day.ts';
import type { VirtualPostId } from '#domain/ids.ts';
import { NATION_CODE, provinceOf, subtreePrefix, type RegionCode } from '#domain/region/region-code.ts';
import type { Reminder } from '#domain/virtual-post/reminder.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import type { ComingPost, Reminders, VirtualPosts } from '#services/ports/posts.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import type { Marker } from '#services/ports/writes.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import { readStates } from './bulk-read.ts';
import type { TableClient } from './document-client.ts';
import { markerEntity } from './ledger-entity.ts';
import { rangeOf } from './range-of.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readById } from './read-by-id.ts';
import { readListed } from './read-listed.ts';
import { readOwners } from './read-owners.ts';
import { readSlice, type Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';
import { DAY_SHARDS, postListingEntity, reminderEntity, virtualPostEntity } from './virtual-post-entity.ts';

const stateIn = (item: RawItem): VirtualPost => readState(item) as VirtualPost;
const keyOf = (id: VirtualPostId): ItemKey => virtualPostEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const keyOfMarker = (marker: Marker): ItemKey => markerEntity.get(marker).params<{ Key: ItemKey }>().Key;

function lineOf(federation: RegionCode, prefix: string): Listing<VirtualPost> {
  const range = rangeOf(virtualPostEntity.query.byLine({ federation }).params());
  return { ...range, prefix, newestFirst: true, parse: stateIn };
}

/** The board of one province, and of the whole nation one province after another. */
function readBoard(table: TableClient, regionCode: RegionCode, request: SliceRequest): Promise<Slice<VirtualPost>> {
  const read = (board: string, part: SliceRequest): Promise<Slice<VirtualPost>> => {
    const range = rangeOf(virtualPostEntity.query.byBoard({ board }).params());
    return readSlice(table, { ...range, prefix: subtreePrefix(regionCode), parse: stateIn }, part);
  };
  return regionCode === NATION_CODE ? readAcrossProvinces(read, request) : read(provinceOf(regionCode), request);
}

/** The day and the id stand in the key: a post whose state cannot be read holds up no list of others. */
function comingIn(item: RawItem): ComingPost {
  const [day, id] = String(item['gsi3sk']).split('#');
  return { id: id as VirtualPostId, day: day as LocalDate };
}

function readChanging(table: TableClient, place: { shard: number; day: LocalDate }, request: SliceRequest) {
  const range = rangeOf(virtualPostEntity.query.byDay({ shard: String(place.shard) }).params());
  return readSlice(table, { ...range, to: place.day, parse: comingIn }, request);
}

/** Reads of virtual posts for one request. */
export function createVirtualPosts(table: TableClient, loader: ItemLoader): VirtualPosts {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    readAll: (ids) => readStates(table, ids, { keyOf, stateIn }),
    idsByCode: (codes) => readOwners(table, 'POST_CODE', codes),
    readOfHousehold: async (federation, id) => {
      const marker = await readConsistently(
        table,
        keyOfMarker({ space: 'HOUSEHOLD_POST', name: `${federation}/${id}` }),
      );
      return marker?.['ownerId'] as VirtualPostId | undefined;
    },
    under: (lookup, request) => {
      const paths = lookup.paths.toReversed();
      return readUnderPaths(table, { lookup: { ...lookup, paths }, listingOf: lineOf }, request);
    },
    onBoard: (regionCode, request) => readBoard(table, regionCode, request),
    listed: (list, request) => {
      const range = rangeOf(postListingEntity.query.byList({ list }).params());
      const idIn = (item: RawItem): VirtualPostId => item['postId'] as VirtualPostId;
      return readListed(table, { range: { ...range, prefix: '' }, idIn, byId }, request);
    },
    changingBy: (shard, day, request) => readChanging(table, { shard, day }, request),
    shards: DAY_SHARDS,
  };
}

/** Reads of reminders. Strongly consistent, for what a reader has read past it never asks for again. */
export function createReminders(table: TableClient): Reminders {
  return {
    of: (federation, { until, ...request }) => {
      const range = rangeOf(reminderEntity.query.byFederation({ federation }).params());
      const parse = (item: RawItem): Reminder => readState(item) as Reminder;
      const listing = { ...range, prefix: 'REMIND#', to: `REMIND#${until}`, parse };
      return readSlice(table, listing, { ...request, consistent: true });
    },
  };
}
