import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Ports } from '#services/ports.ts';
import type { Slice } from '#services/ports/slice.ts';
import { PAGE_BODIES, PAGE_PARENTS } from './page-of-bodies.ts';

const ALL: ReadonlyMap<string, UnionBody> = new Map([...PAGE_BODIES, ...PAGE_PARENTS].map((body) => [body.id, body]));

const PAGE: Slice<UnionBody> = {
  items: PAGE_BODIES.map((item) => ({ item, position: `${item.regionCode}#6#${item.id}` })),
  hasMore: false,
  end: `330881#6#${PAGE_BODIES.at(-1)?.id ?? ''}`,
};

/** The ports with the reads of union bodies answered from memory; the page needs no others. */
export function stubBodies(ports: Ports): Ports {
  const find = (id: string): Promise<UnionBody | undefined> => Promise.resolve(ALL.get(id));
  const bodies: Ports['bodies'] = {
    ...ports.bodies,
    find,
    findAll: (ids) => Promise.all(ids.map(find)),
    inRegion: () => Promise.resolve(PAGE),
  };
  // Not spread: some ports are read from their files when they are first asked for.
  return Object.create(ports, { bodies: { value: bodies } }) as Ports;
}
