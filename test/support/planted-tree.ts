import type { LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { ParentLink, UnionBody } from '#domain/union-body/union-body.ts';
import type { Write } from '#services/ports/writes.ts';
import { parenthoodWrites, unionBodyWrites } from '#services/union-body-writes.ts';
import { walkSubtree } from '#services/walk-subtree.ts';
import { bodyId, bodyWith, day } from './builders.ts';
import { changeOf } from './plant-body.ts';
import type { TestPorts } from './ports.ts';

/** A planted body by its name, and the names it stood below before and from the switch on. */
export interface Planted {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The day on which planted bodies come to stand where they stand now. */
export const SWITCH = day('2024-03-01');

/** The id a planted body got by its name. */
export type IdOf = (name: string) => UnionBodyId;

let trees = 0;

/** Plants a tree; its names are kept apart from those of other trees and stay prefixes of each other. */
export async function plantTree(service: TestPorts, bodies: readonly Planted[]): Promise<IdOf> {
  trees += 1;
  const prefix = `T${String(trees).padStart(4, '0')}`;
  const idOf: IdOf = (name) => bodyId(`${prefix}${name}`);
  const states = bodies.map((planted) => stateOf(planted, idOf));
  const parents = new Set(bodies.flatMap(({ before, after }) => [before, after]));
  const writes: Write[] = states.flatMap((state, index) => [
    ...unionBodyWrites(null, state).filter(({ type }) => type === 'SAVE'),
    ...(parents.has(bodies[index]?.name ?? '') ? parenthoodWrites(state) : leafLinks(state)),
  ]);
  for (let start = 0; start < writes.length; start += 90) {
    const commit = await service.request().ledger.commit(changeOf(service, ...writes.slice(start, start + 90)));
    if (commit.outcome !== 'COMMITTED') throw new Error('the tree was not planted');
  }
  return idOf;
}

function leafLinks(state: UnionBody): Write[] {
  return state.parentLinks.map(({ parentId, from, to }) => {
    return { type: 'LINK', parentId, link: { childId: state.id, from, to, mayHaveChildren: false } };
  });
}

function stateOf({ name, before, after }: Planted, idOf: IdOf): UnionBody {
  const links: ParentLink[] = [];
  const switched = before !== after;
  if (before !== null) {
    links.push({ parentId: idOf(before), from: day('2000-01-01'), to: switched ? SWITCH : null });
  }
  if (after !== null && switched) links.push({ parentId: idOf(after), from: SWITCH, to: null });
  return bodyWith({ id: idOf(name), code: `CODE-${idOf(name)}`, name, parentLinks: links });
}

/** Reads a subtree page by page. */
export async function readPages(
  service: TestPorts,
  rootId: UnionBodyId,
  page: { readonly limit: number; readonly on: LocalDate },
): Promise<UnionBodyId[]> {
  const ids: UnionBodyId[] = [];
  let after: string | undefined;
  for (let count = 0; count < 500; count += 1) {
    const slice = await walkSubtree(service.request(), { rootId, day: page.on }, { limit: page.limit, after });
    if (slice === undefined) throw new Error('the walk refused its own position');
    if (slice.items.length > page.limit) throw new Error('the walk gave more than was asked for');
    ids.push(...slice.items.map(({ item }) => item.id));
    if (!slice.hasMore) return ids;
    after = slice.end;
  }
  throw new Error('the walk does not end');
}

/** The subtree by a walk of the test's own, parents first and children in the order of their ids. */
export function expectedBelow(
  tree: readonly Planted[],
  when: 'before' | 'after',
  place: { readonly root: string; readonly idOf: IdOf },
): UnionBodyId[] {
  const children = tree.filter((body) => body[when] === place.root);
  const sorted = [...children].sort((left, right) => (left.name < right.name ? -1 : 1));
  return sorted.flatMap(({ name }) => [place.idOf(name), ...expectedBelow(tree, when, { ...place, root: name })]);
}
