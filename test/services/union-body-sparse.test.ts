import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import { createStoreMeter } from '#platform/store-meter.ts';
import { listUnionBodies, type BodyPlace, type BodyQuery } from '#services/list-union-bodies.ts';
import type { SliceRequest } from '#services/ports/slice.ts';
import { meteredTable } from '#store/metered-table.ts';
import { adminOf, day, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { plantBelow, plantMany } from '../support/plant-body.ts';
import { createTestPorts, openTestTable } from '../support/ports.ts';

const TODAY = '2024-06-15';
const opened = await createTestTable();
const service = createTestPorts(opened, { now: TODAY });
const federation = { kind: 'FEDERATION' } as const;
const root = await plantBelow(service, null, { ...federation, level: 'NATIONAL', regionCode: region('000000') });
const inZhejiang = { regionCode: region('330881') };
const county = await plantBelow(service, root, { ...federation, level: 'COUNTY', ...inZhejiang });

/** A suspended body behind every sixty that are active, all below one county; and as many in other provinces. */
for (const count of [60, 60, 60]) {
  await plantMany(service, county, { count, ...inZhejiang });
  await plantBelow(service, county, { ...inZhejiang, state: 'SUSPENDED' });
}
for (const province of ['110101', '320102', '360704', '500101']) {
  await plantMany(service, root, { count: 50, level: 'COUNTY', regionCode: region(province) });
}

interface Asking {
  readonly by: ApiClient;
  readonly place: BodyPlace;
  readonly state: NonNullable<BodyQuery['state']>;
}

const pageOf = ({ by, place, state }: Asking, request: SliceRequest, through = service) =>
  listUnionBodies(through.request(), through.act(by), { query: { place, state, asOf: day(TODAY) }, request });

async function idsInPagesOf(limit: number, asking: Asking): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const slice = await pageOf(asking, { limit, after });
    if (slice === undefined) throw new Error('the list refused its own position');
    expect(slice.items.length).toBeLessThanOrEqual(limit);
    ids.push(...slice.items.map(({ item }) => item.id));
    ({ hasMore, end: after } = slice);
  }
  return ids;
}

const NATION: BodyPlace = { kind: 'REGION', regionCode: region('000000') };

describe('a sparse list of bodies', () => {
  it.each([
    ['the nation', adminOf('000000'), NATION],
    ['a province', adminOf('330000'), NATION],
    ['a subtree', adminOf('330000'), { kind: 'SUBTREE', rootId: county.id }],
    ['the children of a body', adminOf('330000'), { kind: 'CHILDREN', parentId: county.id }],
    ['all that an officer has', staffOf('OFFICER', county), { kind: 'OWN' }],
  ] as const)('of %s gives the same rows in pages of 1, 2 and 7 as in one', async (_what, by, place) => {
    const asking: Asking = { by, place, state: 'SUSPENDED' };
    const whole = (await pageOf(asking, { limit: 100, after: undefined }))?.items.map(({ item }) => item.id);
    expect(new Set(whole).size).toBe(3);
    for (const limit of [1, 2, 7]) expect(await idsInPagesOf(limit, asking)).toEqual(whole);
  });

  it('of which no row is wanted costs a page of one no more than its few reads', async () => {
    const meter = createStoreMeter();
    const through = meteredTable(openTestTable(opened), meter, false);
    const asking: Asking = { by: adminOf('000000'), place: NATION, state: 'DISSOLVED' };
    const metered = createTestPorts(opened, { now: TODAY, through });
    expect((await pageOf(asking, { limit: 1, after: undefined }, metered))?.items).toEqual([]);
    expect(meter.requests).toBeLessThanOrEqual(60);
  });
});
