import type { UnionBodyId } from '#domain/ids.ts';
import type { UnionBody, UnionBodyKind, UnionBodyLevel } from '#domain/union-body/union-body.ts';
import { bodyId, bodyWith, creditCode, link, region } from '../../test/support/builders.ts';

/** The bodies the operations are asked about, by the part they play. */
export interface Federation {
  readonly bodies: readonly UnionBody[];
  readonly root: UnionBody;
  readonly province: UnionBody;
  readonly city: UnionBody;
  /** Has all the many children of one shape right below it. */
  readonly wide: UnionBody;
  /** Has a chain below it, one body per level. */
  readonly deep: UnionBody;
  /** Has children that have some children each. */
  readonly bushy: UnionBody;
  /** Has children that have one child each. */
  readonly pairs: UnionBody;
  readonly base: UnionBody;
}

const CITY_CODE = '330800';
const COUNTY_CODE = '330881';
const SINCE = '2020-01-01';

interface Place {
  readonly name: string;
  readonly parent: string | undefined;
  readonly level: UnionBodyLevel;
  readonly kind?: UnionBodyKind;
  readonly regionCode: string;
}

function body({ name, parent, level, kind = 'FEDERATION', regionCode }: Place): UnionBody {
  return bodyWith({
    ...{ id: bodyId(name), code: `B-${name}`, name: `${name}总工会`, level, kind, version: 1 },
    foundedOn: null,
    regionCode: region(regionCode),
    parentLinks: parent === undefined ? [] : [link(parent, SINCE)],
  });
}

function employers(parent: string, count: number, regionCode: string): readonly UnionBody[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${parent}e${String(index).padStart(5, '0')}`;
    return body({ name, parent, level: 'EMPLOYER', kind: 'BASE', regionCode });
  });
}

/** Families below `parent`: so many upper bodies with so many employers each. */
function families(parent: string, count: number, size: number): readonly UnionBody[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${parent}f${String(index).padStart(5, '0')}`;
    const upper = body({ name, parent, level: 'TOWNSHIP', regionCode: COUNTY_CODE });
    return [upper, ...employers(name, size, COUNTY_CODE)];
  }).flat();
}

function chain(parent: string): readonly UnionBody[] {
  const levels = ['ZONE', 'TOWNSHIP', 'EMPLOYER'] as const;
  return levels.map((level, index) => {
    const above = index === 0 ? parent : `${parent}c${index - 1}`;
    return body({ name: `${parent}c${index}`, parent: above, level, regionCode: COUNTY_CODE });
  });
}

/** A province with trees of four shapes, about `size` bodies together. */
export function makeFederation(size: number): Federation {
  const root = body({ name: 'root', parent: undefined, level: 'NATIONAL', regionCode: '000000' });
  const province = body({ name: 'province', parent: 'root', level: 'PROVINCE', regionCode: '330000' });
  const city = body({ name: 'city', parent: 'province', level: 'CITY', regionCode: CITY_CODE });
  const county = (name: string) => body({ name, parent: 'city', level: 'COUNTY', regionCode: COUNTY_CODE });
  const [wide, deep, bushy, pairs] = [county('wide'), county('deep'), county('bushy'), county('pairs')];
  const share = Math.floor(size / 3);
  const base: UnionBody = {
    ...body({ name: 'base', parent: 'city', level: 'EMPLOYER', kind: 'BASE', regionCode: COUNTY_CODE }),
    creditCode: creditCode('81330800000000001'),
  };
  const below = [
    ...employers('wide', share, COUNTY_CODE),
    ...chain('deep'),
    ...families('bushy', Math.ceil(share / 17), 16),
    ...families('pairs', Math.ceil(share / 2), 1),
  ];
  const upper = [root, province, city, wide, deep, bushy, pairs, base];
  const parts = { root, province, city, wide, deep, bushy, pairs, base };
  return withFoundingLines({ bodies: [...upper, ...below], ...parts });
}

/** Every body with the line it was founded in; upper bodies stand before those below them. */
function withFoundingLines({ bodies, ...parts }: Federation): Federation {
  const lined = new Map<UnionBodyId, UnionBody>();
  for (const one of bodies) {
    const [above] = one.parentLinks;
    const parent = above === undefined ? undefined : lined.get(above.parentId);
    const foundingLine = parent === undefined ? [] : [...parent.foundingLine, parent.id];
    lined.set(one.id, { ...one, foundingLine });
  }
  const of = (part: UnionBody): UnionBody => lined.get(part.id) ?? part;
  const named = Object.entries(parts).map(([name, part]) => [name, of(part)] as const);
  return { ...parts, ...Object.fromEntries(named), bodies: [...lined.values()] };
}

/** Bodies that have any body below them. */
export function parentsOf(bodies: readonly UnionBody[]): ReadonlySet<UnionBodyId> {
  return new Set(bodies.flatMap((child) => child.parentLinks.map((above) => above.parentId)));
}
