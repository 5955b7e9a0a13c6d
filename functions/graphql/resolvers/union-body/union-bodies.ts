import type { Act } from '#domain/act.ts';
import { parseId } from '#domain/ids.ts';
import { listUnionBodies, type BodyPlace } from '#services/list-union-bodies.ts';
import type { QueryResolvers, UnionBodyFilter } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';
import { checkRegionFilter } from '../region/unknown-region.ts';

const ONE_PLACE = {
  zh: 'parentId、underId、regionCode、name 最多填一项。',
  en: 'Name at most one of parentId, underId, regionCode and name.',
};

const NO_DAY = {
  zh: 'asOf 只适用于按上级组织查询（parentId 或 underId）。',
  en: '`asOf` is for lists below a body: name parentId or underId.',
};

/** Whether the list follows parent links, which have days. Lists by region or name show what stands today. */
function isWalked(place: BodyPlace, act: Act): boolean {
  return (
    place.kind === 'CHILDREN' || place.kind === 'SUBTREE' || (place.kind === 'OWN' && act.caller.scope.kind === 'BODY')
  );
}

/** The one place a filter names; undefined when it names an id that is none of ours. */
function placeOf(filter: UnionBodyFilter): BodyPlace | undefined {
  const named = [filter.parentId, filter.underId, filter.regionCode, filter.name].filter((field) => field != null);
  if (named.length > 1) throw badInput(ONE_PLACE, 'filter');
  if (filter.regionCode != null) return { kind: 'REGION', regionCode: filter.regionCode };
  if (filter.name != null) return { kind: 'NAME', name: filter.name };
  const text = filter.parentId ?? filter.underId;
  if (text == null) return { kind: 'OWN' };
  const id = parseId('UnionBody', text);
  if (id === undefined) return undefined;
  return filter.parentId == null ? { kind: 'SUBTREE', rootId: id } : { kind: 'CHILDREN', parentId: id };
}

export const unionBodies: QueryResolvers['unionBodies'] = (_root, { filter, asOf, first, after }, { ports, act }) => {
  const chosen = filter ?? {};
  const place = placeOf(chosen);
  checkRegionFilter(ports, chosen.regionCode);
  if (asOf != null && place !== undefined && !isWalked(place, act)) throw badInput(NO_DAY, 'asOf');
  const day = asOf ?? act.today;
  return toConnection(['unionBodies', chosen, day], { first, after }, async (request) => {
    if (place === undefined) return { items: [], hasMore: false, end: undefined };
    const only = { level: chosen.level ?? undefined, kind: chosen.kind ?? undefined, state: chosen.state ?? undefined };
    return listUnionBodies(ports, act, { query: { place, asOf: day, ...only }, request });
  });
};
