import { describe, expect, it } from 'vitest';
import type { UnionBodyId } from '#domain/ids.ts';
import type { Slice } from '#services/ports/slice.ts';
import type { ChildLink, Write } from '#services/ports/writes.ts';
import { bodyId, day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { changeOf } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2024-06-15' });

function linkOf(child: string, from: string, to: string | null): ChildLink {
  return { childId: bodyId(child), from: day(from), to: to === null ? null : day(to), mayHaveChildren: false };
}
/** Links of a child that left in every odd year and came back in every even one. */
function comings(child: string, times: number): ChildLink[] {
  return Array.from({ length: times }, (_, index) => {
    const [from, to] = [`${2000 + 2 * index}-01-01`, `${2001 + 2 * index}-01-01`];
    return linkOf(child, from, index === times - 1 ? null : to);
  });
}
async function plantLinks(parentId: UnionBodyId, links: readonly ChildLink[]): Promise<void> {
  const writes = links.map((link): Write => ({ type: 'LINK', parentId, link }));
  await service.request().ledger.commit(changeOf(service, ...writes));
}
async function readAll(parentId: UnionBodyId, limit: number): Promise<ChildLink[]> {
  const links: ChildLink[] = [];
  let slice: Slice<ChildLink> | undefined;
  do {
    slice = await service.request().bodies.childLinks(parentId, { limit, after: slice?.items.at(-1)?.item.childId });
    links.push(...slice.items.map(({ item }) => item));
  } while (slice.hasMore);
  return links;
}

describe('the links to the children of a body', () => {
  it.each([1, 2, 3, 4, 5, 6, 100])('come in parts of about %d, each once, in the order of child ids', async (limit) => {
    const parent = bodyId(`parent${limit}`);
    const links = [
      ...['1', '11', '112', '12', '2'].map((child) => linkOf(child, '2020-01-01', null)),
      ...comings('3', 4),
      linkOf('31', '2020-01-01', null),
    ];
    await plantLinks(parent, links);
    expect(await readAll(parent, limit)).toEqual(links);
  });

  it('of one child are never torn apart, however many there are', async () => {
    const parent = bodyId('patient');
    const links = [...comings('a', 9), ...comings('b', 12), linkOf('c', '2020-01-01', null)];
    await plantLinks(parent, links);
    expect(await readAll(parent, 1)).toEqual(links);
    expect(await readAll(parent, 3)).toEqual(links);
  });

  it('are the parent’s own: 12 has none of 112', async () => {
    await plantLinks(bodyId('112'), [linkOf('of112', '2020-01-01', null)]);
    await plantLinks(bodyId('12'), [linkOf('of12', '2020-01-01', null)]);
    expect((await readAll(bodyId('12'), 10)).map(({ childId }) => childId)).toEqual(['ub_of12']);
    expect(await readAll(bodyId('1'), 10)).toEqual([]);
  });
});
