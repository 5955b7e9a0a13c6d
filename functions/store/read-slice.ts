import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import type { RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { TABLE } from './table.ts';

/** A partition of the table or of an index, and the part of it to read. */
export interface Range {
  readonly index?: 'gsi1' | 'gsi2' | 'gsi3';
  readonly partition: string;
  /** Only sort keys that start with this; the empty text means all. */
  readonly prefix: string;
  /** Only sort keys from this text on, and only those up to one that begins with this text. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly newestFirst?: boolean;
}

/** A range and what its items are read as. */
export interface Listing<Item> extends Range {
  readonly parse: (item: RawItem) => Item;
}

const HIGHEST = '\u{10FFFF}';
const LOWEST = '\u0000';

function keyNames(index: Range['index']): { readonly partition: string; readonly sort: string } {
  const found = TABLE.indexes.find((candidate) => candidate.name === index);
  if (found === undefined) return { partition: TABLE.partitionKey, sort: TABLE.sortKey };
  return { partition: found.partitionKey, sort: found.sortKey };
}

function wholeOf({ prefix, from = '', to }: Range): { readonly low: string; readonly high: string } {
  const least = from > prefix ? from : prefix;
  const [high, last] = [prefix + HIGHEST, (to ?? '') + HIGHEST];
  return { low: least === '' ? LOWEST : least, high: to !== undefined && last < high ? last : high };
}

/** The sort keys still to be read: the prefix's, behind `after` in reading order. */
function bounds(range: Range, after: string | undefined): { readonly low: string; readonly high: string } {
  const all = wholeOf(range);
  if (after === undefined) return all;
  if (range.newestFirst === true) return { low: all.low, high: after < all.high ? after : all.high };
  const next = after + LOWEST;
  return { low: next > all.low ? next : all.low, high: all.high };
}

/**
 * Reads a part of a range in one Query, in the order of sort keys. The position of an item is its sort key; reading on
 * from one gives what stands behind it, whether it still exists or not.
 */
export async function readSlice<Item>(
  table: TableClient,
  range: Listing<Item>,
  request: SliceRequest & { readonly consistent?: boolean },
): Promise<Slice<Item>> {
  const names = keyNames(range.index);
  const { low, high } = bounds(range, request.after);
  if (low > high) return { items: [], hasMore: false, end: undefined };
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.tableName,
      ...(range.index === undefined ? {} : { IndexName: range.index }),
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :low AND :high',
      ExpressionAttributeNames: { '#pk': names.partition, '#sk': names.sort },
      ExpressionAttributeValues: { ':pk': range.partition, ':low': low, ':high': high },
      ScanIndexForward: range.newestFirst !== true,
      ConsistentRead: request.consistent === true,
      // Newest first, the item at `after` itself is the upper bound and is dropped.
      Limit: request.limit + 2,
    }),
  );
  const placed = (answer.Items ?? [])
    .map((item) => ({ item, position: String(item[names.sort]) }))
    .filter(({ position }) => position !== request.after);
  const items = placed.slice(0, request.limit).map(({ item, position }) => ({ item: range.parse(item), position }));
  const hasMore = placed.length > request.limit || answer.LastEvaluatedKey !== undefined;
  return { items, hasMore, end: items.at(-1)?.position };
}
