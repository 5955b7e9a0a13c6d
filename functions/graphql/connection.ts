import { fnv1a } from '#platform/fnv.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import { badInput, requestError } from './request-error.ts';

/** The arguments of every paged field. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page of a list as the contract shows it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The most objects a page may hold. */
export const LARGEST_PAGE = 100;
const LONGEST_CURSOR = 1024;

/** The value with its keys in order and without those that say nothing: however a filter is written, it is the same list. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item != null);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([name, item]) => [name, ordered(item)]));
}

/** Stands for the list a cursor comes from: the field and everything that chose its rows. */
function listMark(list: unknown): number {
  return fnv1a(JSON.stringify(ordered(list)));
}

/** The cursor of a position: a mark of list and position, then the position. A damaged one shows; a forged one need not. */
function seal(mark: number, position: string): string {
  return Buffer.from(`${fnv1a(position, mark).toString(36)}|${position}`, 'utf8').toString('base64url');
}

const TOO_SPARSE = {
  zh: '在此范围内很久没有找到您可查看的记录。请缩小 filter 的范围。',
  en: 'Nothing you may see was found within the bounds of one page. Narrow the filter.',
};

const WRONG_CURSOR = {
  zh: '游标 after 不属于此列表、已损坏，或列表范围内的组织在此期间有隶属变更。请使用同一查询上一页返回的 endCursor，或去掉 after 从头读取。',
  en: 'The cursor `after` is not one of this list, is damaged, or a body moved into or out of the list since. Pass the endCursor of the same query, or leave `after` out.',
};

/** The position in a cursor of this list; whatever `seal` does not make of it again is refused. */
function unseal(mark: number, cursor: string): string {
  const text = cursor.length > LONGEST_CURSOR ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  const position = text.slice(text.indexOf('|') + 1);
  if (seal(mark, position) !== cursor) throw badInput(WRONG_CURSOR, 'after');
  return position;
}

const WRONG_FIRST = {
  zh: `first 须为 1 到 ${LARGEST_PAGE} 的整数。`,
  en: `\`first\` must be a whole number from 1 to ${LARGEST_PAGE}.`,
};

/** Checks `first`: 1 to `LARGEST_PAGE`. */
export function checkFirst(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= LARGEST_PAGE) return first;
  throw badInput(WRONG_FIRST, 'first');
}

/**
 * Reads one page. `list` is whatever chose the rows (field and arguments); a cursor of another list, or one whose position
 * the list does not know, is refused with BAD_USER_INPUT.
 */
export async function toConnection<Node>(
  list: unknown,
  page: PageArguments,
  read: (request: SliceRequest) => Promise<Slice<Node> | undefined>,
): Promise<Connection<Node>> {
  const limit = checkFirst(page.first);
  const mark = listMark(list);
  const after = page.after ?? undefined;
  const slice = await read({ limit, after: after === undefined ? undefined : unseal(mark, after) });
  if (slice === undefined) throw badInput(WRONG_CURSOR, 'after');
  if (slice.hasMore && slice.end === undefined) throw requestError('QUERY_TOO_EXPENSIVE', TOO_SPARSE);
  const [start] = slice.items;
  return {
    // Most queries ask for the nodes alone: the cursors are made for those who ask for edges.
    get edges() {
      return slice.items.map(({ item, position }) => ({ cursor: seal(mark, position), node: item }));
    },
    nodes: slice.items.map(({ item }) => item),
    pageInfo: {
      hasNextPage: slice.hasMore,
      hasPreviousPage: after !== undefined,
      startCursor: start === undefined ? null : seal(mark, start.position),
      endCursor: slice.end === undefined ? null : seal(mark, slice.end),
    },
  };
}
