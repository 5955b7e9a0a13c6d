import type { LocalDate } from '#domain/day.ts';
import { parseId, type UnionBodyId } from '#domain/ids.ts';
import { holdsOn } from '#domain/interval.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { ancestorsOn } from './body-line.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import type { ChildLink } from './ports/writes.ts';

/** A body whose children are being listed: the links read and not yet shown, and whether more can be read. */
interface Level {
  readonly parentId: UnionBodyId;
  readonly links: ChildLink[];
  lastShown: UnionBodyId | undefined;
  hasMore: boolean;
}

/** How many reads of links one page may cost; a page that needs more ends short. */
const MOST_READS = 64;
/** Children of this many siblings are read together, each with the first few links only. */
const READ_AHEAD = 8;
const READ_AHEAD_LINKS = 25;
/** Stands between the two ids of a position behind a child that was looked at and not shown. */
const BEHIND = '~';

/** The walk of one page: from the root down, children in the order of their ids, every body before its children. */
class SubtreeWalk {
  private readonly levels: Level[];
  private readonly ahead = new Map<UnionBodyId, Promise<Slice<ChildLink>>>();
  private reads = 0;
  private readonly ports: Ports;
  private readonly day: LocalDate;

  constructor(ports: Ports, day: LocalDate, levels: Level[]) {
    this.ports = ports;
    this.day = day;
    this.levels = levels;
  }

  get isDone(): boolean {
    return this.levels.length === 0;
  }

  /** Where to go on when the page had to end before it was full. */
  get place(): string | undefined {
    const level = this.levels.at(-1);
    return level?.lastShown === undefined ? level?.parentId : `${level.parentId}${BEHIND}${level.lastShown}`;
  }

  /** The next `count` bodies of the walk, fewer at its end or when the page has cost enough. */
  async take(count: number): Promise<readonly UnionBodyId[]> {
    const shown: UnionBodyId[] = [];
    for (let level = this.levels.at(-1); level !== undefined && shown.length < count; level = this.levels.at(-1)) {
      const link = level.links.shift();
      if (link !== undefined) this.show(level, link, shown);
      else if (!level.hasMore) this.levels.pop();
      else if (this.reads < MOST_READS) await this.readInto(level, count);
      else break;
    }
    return shown;
  }

  private show(level: Level, link: ChildLink, shown: UnionBodyId[]): void {
    level.lastShown = link.childId;
    if (!holdsOn(link, this.day)) return;
    shown.push(link.childId);
    if (!link.mayHaveChildren) return;
    this.readAhead(level, link);
    this.levels.push({ parentId: link.childId, links: [], lastShown: undefined, hasMore: true });
  }

  private readAhead(level: Level, link: ChildLink): void {
    const next = [link, ...level.links].filter((sibling) => sibling.mayHaveChildren && holdsOn(sibling, this.day));
    for (const { childId } of next.slice(0, READ_AHEAD)) {
      if (this.ahead.has(childId) || this.reads >= MOST_READS) continue;
      this.reads += 1;
      const slice = this.ports.bodies.childLinks(childId, { limit: READ_AHEAD_LINKS, after: undefined });
      // A failure is met where the slice is used; one that is never used harms nobody.
      slice.catch(() => undefined);
      this.ahead.set(childId, slice);
    }
  }

  private async readInto(level: Level, count: number): Promise<void> {
    const known = level.lastShown === undefined ? this.ahead.get(level.parentId) : undefined;
    if (known === undefined) this.reads += 1;
    const request = { limit: count, after: level.lastShown };
    const slice = await (known ?? this.ports.bodies.childLinks(level.parentId, request));
    level.links.push(...slice.items.map(({ item }) => item));
    level.hasMore = slice.hasMore;
  }
}

/** Where to read on: below `bodyId`, behind its child `child`, or before all of its children. */
interface Place {
  readonly bodyId: UnionBodyId;
  readonly child: UnionBodyId | undefined;
}

/** Reads a position: the id of the body shown last, or the ids of a body and of the child looked at last. */
function parsePlace(position: string): Place | undefined {
  const [first = '', second, ...rest] = position.split(BEHIND);
  const bodyId = parseId('UnionBody', first);
  const child = second === undefined ? undefined : parseId('UnionBody', second);
  const known = bodyId !== undefined && (second === undefined || child !== undefined) && rest.length === 0;
  return known ? { bodyId, child } : undefined;
}

/** The bodies below a root on a day. */
export interface Subtree {
  readonly rootId: UnionBodyId;
  readonly day: LocalDate;
}

/** The open levels behind `place`, which has to be below the root on `day`; undefined when it is not. */
async function levelsBehind(
  ports: Ports,
  { rootId, day }: Subtree,
  { bodyId, child }: Place,
): Promise<Level[] | undefined> {
  const last: Level = { parentId: bodyId, links: [], lastShown: child, hasMore: true };
  if (bodyId === rootId) return child === undefined ? undefined : [last];
  const body = await ports.bodies.find(bodyId);
  if (body === undefined) return undefined;
  const line = await ancestorsOn(ports, body, day);
  const depth = line.findIndex((above) => above.id === rootId);
  if (depth === -1) return undefined;
  const path = [...line.slice(0, depth + 1).map((above) => above.id)].reverse();
  const next = [...path.slice(1), bodyId];
  const levels = path.map((parentId, index): Level => {
    return { parentId, links: [], lastShown: next[index], hasMore: true };
  });
  return [...levels, last];
}

/** The levels a page starts from; undefined when `after` is no position of this walk. */
function startOf(
  ports: Ports,
  subtree: Subtree,
  after: string | undefined,
): Level[] | undefined | Promise<Level[] | undefined> {
  if (after === undefined) return [{ parentId: subtree.rootId, links: [], lastShown: undefined, hasMore: true }];
  const place = parsePlace(after);
  return place === undefined ? undefined : levelsBehind(ports, subtree, place);
}

/**
 * A page of the bodies below `rootId` on `day`, parents before children, by the links in force on that day. A position is
 * the id of the body shown last, or the place where the page had to end; undefined when it does not lie below the root on
 * that day. Reads are bounded by the size of the page, never by that of the tree.
 */
export async function walkSubtree(
  ports: Ports,
  subtree: Subtree,
  request: SliceRequest,
): Promise<Slice<UnionBody> | undefined> {
  const levels = await startOf(ports, subtree, request.after);
  if (levels === undefined) return undefined;
  const walk = new SubtreeWalk(ports, subtree.day, levels);
  const taken = await walk.take(request.limit + 1);
  const ids = taken.slice(0, request.limit);
  const bodies = await ports.bodies.findAll(ids);
  const items = bodies.map((body, index) => {
    if (body === undefined) throw new Error('A child link leads to a body that does not exist.');
    return { item: body, position: ids[index] ?? '' };
  });
  if (taken.length > ids.length) return { items, hasMore: true, end: ids.at(-1) };
  return { items, hasMore: !walk.isDone, end: walk.isDone ? (ids.at(-1) ?? request.after) : walk.place };
}
