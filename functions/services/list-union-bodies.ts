import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import { parseId, type UnionBodyId } from '#domain/ids.ts';
import { holdsOn } from '#domain/interval.ts';
import { isWithin, type RegionCode } from '#domain/region/region-code.ts';
import { stateOn } from '#domain/union-body/standing.ts';
import type { UnionBody, UnionBodyKind, UnionBodyLevel, UnionBodyState } from '#domain/union-body/union-body.ts';
import { keepKnown } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { findVisibleBody, isBodyRowVisible } from './row-access.ts';
import { walkSubtree, type Subtree } from './walk-subtree.ts';

/** Where to look for bodies. OWN is everything the caller's scope holds. */
export type BodyPlace =
  | { readonly kind: 'CHILDREN'; readonly parentId: UnionBodyId }
  | { readonly kind: 'SUBTREE'; readonly rootId: UnionBodyId }
  | { readonly kind: 'REGION'; readonly regionCode: RegionCode }
  | { readonly kind: 'NAME'; readonly name: string }
  | { readonly kind: 'OWN' };

/** Which bodies to list, by the links in force and the state on `asOf`; level and kind are those of today. */
export interface BodyQuery {
  readonly place: BodyPlace;
  readonly asOf: LocalDate;
  readonly level?: UnionBodyLevel | undefined;
  readonly kind?: UnionBodyKind | undefined;
  readonly state?: UnionBodyState | undefined;
}

type ReadBodies = (request: SliceRequest) => Promise<Slice<UnionBody> | undefined>;

async function childrenOn(
  ports: Ports,
  { rootId, day }: Subtree,
  request: SliceRequest,
): Promise<Slice<UnionBody> | undefined> {
  const after = request.after === undefined ? undefined : parseId('UnionBody', request.after);
  if (request.after !== undefined && after === undefined) return undefined;
  const slice = await ports.bodies.childLinks(rootId, { limit: request.limit, after });
  const ids = slice.items.filter(({ item }) => holdsOn(item, day)).map(({ item }) => item.childId);
  const bodies = await ports.bodies.findAll(ids);
  const items = bodies.map((body) => {
    if (body === undefined) throw new Error('A child link leads to a body that does not exist.');
    return { item: body, position: body.id };
  });
  return { items, hasMore: slice.hasMore, end: slice.items.at(-1)?.item.childId };
}

/** The part of `region` the caller's scope reaches; undefined when there is none. */
export function reachedRegion(act: Act, region: RegionCode): RegionCode | undefined {
  const { scope } = act.caller;
  if (scope.kind === 'CARD_PROGRAM' || scope.kind === 'SELF') return undefined;
  if (isWithin(region, scope.regionCode)) return region;
  return isWithin(scope.regionCode, region) ? scope.regionCode : undefined;
}

/** A body and all below it: the body itself comes first, on the first page. */
async function walkFrom(ports: Ports, subtree: Subtree, request: SliceRequest): Promise<Slice<UnionBody> | undefined> {
  const { rootId } = subtree;
  if (request.after !== undefined) {
    const after = request.after === rootId ? undefined : request.after;
    return walkSubtree(ports, subtree, { ...request, after });
  }
  const below = await walkSubtree(ports, subtree, request);
  const root = await ports.bodies.find(rootId);
  if (root === undefined || below === undefined) return below;
  const items = [{ item: root, position: rootId }, ...below.items];
  if (items.length <= request.limit) return { ...below, items, end: below.end ?? rootId };
  return { items: items.slice(0, request.limit), hasMore: true, end: items[request.limit - 1]?.position };
}

function readOwn(ports: Ports, act: Act, asOf: LocalDate): ReadBodies {
  const { scope } = act.caller;
  if (scope.kind === 'BODY') return (request) => walkFrom(ports, { rootId: scope.bodyId, day: asOf }, request);
  if (scope.kind === 'REGION') return (request) => ports.bodies.inRegion(scope.regionCode, request);
  return () => Promise.resolve(NO_ROWS);
}

async function readerOf(ports: Ports, act: Act, query: BodyQuery): Promise<ReadBodies> {
  const { place, asOf } = query;
  switch (place.kind) {
    case 'OWN':
      return readOwn(ports, act, asOf);
    case 'NAME':
      return (request) => ports.bodies.withName(place.name, request);
    case 'REGION': {
      const region = reachedRegion(act, place.regionCode);
      return (request) => (region === undefined ? Promise.resolve(NO_ROWS) : ports.bodies.inRegion(region, request));
    }
    case 'CHILDREN':
    case 'SUBTREE': {
      const id = place.kind === 'CHILDREN' ? place.parentId : place.rootId;
      if ((await findVisibleBody(ports, act, id)) === undefined) return () => Promise.resolve(NO_ROWS);
      const list = place.kind === 'CHILDREN' ? childrenOn : walkSubtree;
      return (request) => list(ports, { rootId: id, day: asOf }, request);
    }
  }
}

function matches(query: BodyQuery, body: UnionBody): boolean {
  if (query.level !== undefined && query.level !== body.level) return false;
  if (query.kind !== undefined && query.kind !== body.kind) return false;
  return query.state === undefined || query.state === stateOn(body, query.asOf);
}

/** A page of bodies the caller may see; undefined when `after` is no position of this list. */
export async function listUnionBodies(
  ports: Ports,
  act: Act,
  { query, request }: { readonly query: BodyQuery; readonly request: SliceRequest },
): Promise<Slice<UnionBody> | undefined> {
  if (!mayDo(act.caller.role, 'unionBody:read')) return NO_ROWS;
  const read = await readerOf(ports, act, query);
  return keepKnown(read, request, {
    visible: (body) => isBodyRowVisible(ports, act, { noun: 'unionBody', body }),
    wanted: (body) => matches(query, body),
  });
}
