import { beforeAll, describe, expect, it } from 'vitest';
import { parseRegionCode } from '#domain/region/region-code.ts';
import type { SliceRequest, Slice } from '#services/ports/slice.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { plantBelow, plantMany } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2024-06-15' });
const elsewhere = createTestPorts(await createTestTable(), { now: '2024-06-15' });

/** Where a body stands, in the order in which the nation is read. */
const PLACES = [
  ...['000000', '110000', '330000', '330100', '330108', '330800', '330881', '330881001', '330881002'],
  ...['330881', '360000', '360100', '360121', '820000'],
];

const inRegion = (code: string, request: SliceRequest) => service.request().bodies.inRegion(region(code), request);

/** Reads a region page by page. */
async function readAll(code: string, limit: number): Promise<UnionBody[]> {
  const bodies: UnionBody[] = [];
  let slice: Slice<UnionBody> | undefined;
  do {
    slice = await inRegion(code, { limit, after: slice?.end });
    expect(slice.items.length).toBeLessThanOrEqual(limit);
    bodies.push(...slice.items.map(({ item }) => item));
  } while (slice.hasMore);
  return bodies;
}

const planted: UnionBody[] = [];
beforeAll(async () => {
  const root = await plantBelow(service, null, {
    level: 'NATIONAL',
    kind: 'FEDERATION',
    regionCode: region('000000'),
  });
  planted.push(root);
  for (const code of PLACES.slice(1)) {
    planted.push(await plantBelow(service, root, { regionCode: region(code), level: 'EMPLOYER' }));
  }
});

const order = (body: UnionBody): string => `${body.regionCode}#${body.id}`;
const sorted = (bodies: readonly UnionBody[]): UnionBody[] =>
  [...bodies].sort((left, right) => (order(left) < order(right) ? -1 : 1));

describe('the bodies of the nation', () => {
  it.each([1, 2, 3, 5, 13, 14, 15, 100])(
    'come in pages of %d in the order of region and id, each once',
    async (limit) => {
      expect(await readAll('000000', limit)).toEqual(sorted(planted));
    },
  );
});

describe('a page of the nation', () => {
  const faulty = createFaultyTable(table);
  const counted = createTestPorts(table, { now: '2024-06-15', through: faulty });

  /** How many Queries a page takes. */
  async function queriesOf(request: SliceRequest): Promise<number> {
    const before = faulty.requestsOf('QueryCommand');
    await counted.request().bodies.inRegion(region('000000'), request);
    return faulty.requestsOf('QueryCommand') - before;
  }

  it('reads six provinces, then twelve, then the rest, and none behind a full page', async () => {
    // 00 and 11 stand in the first wave, 33 in the second, 36 and 82 in the second and the last.
    const [, , zhejiang] = (await inRegion('000000', { limit: 3, after: undefined })).items;
    expect(await queriesOf({ limit: 1, after: undefined })).toBe(6);
    expect(await queriesOf({ limit: 3, after: undefined })).toBe(6 + 12);
    expect(await queriesOf({ limit: 100, after: undefined })).toBe(35);
    expect(await queriesOf({ limit: 2, after: zhejiang?.position })).toBe(6);
  });
});

describe('bodies too large for one answer of the table', () => {
  it('leave no gap before the next province', async () => {
    const top = await plantBelow(elsewhere, null, {
      level: 'NATIONAL',
      kind: 'FEDERATION',
      regionCode: region('110000'),
    });
    const remarks = ['长'.repeat(15_000)];
    await plantMany(elsewhere, top, { count: 40, regionCode: region('330000'), remarks });
    const last = await plantBelow(elsewhere, top, { regionCode: region('360000') });
    const ids: string[] = [];
    let slice: Slice<UnionBody> | undefined;
    do {
      const request: SliceRequest = { limit: 100, after: slice?.end };
      slice = await elsewhere.request().bodies.inRegion(region('000000'), request);
      ids.push(...slice.items.map(({ item }) => item.id));
    } while (slice.hasMore);
    expect(ids).toHaveLength(42);
    expect(new Set(ids).size).toBe(42);
    expect(ids.at(-1)).toBe(last.id);
  });
});

describe('the bodies of a region', () => {
  it.each(['330000', '330100', '330108', '330881', '330881001', '360000', '360100', '820000', '110000'])(
    '%s are those of its subtree and no others',
    async (code) => {
      const digits = code.length === 9 ? code : code.replace(/(00)+$/, '');
      const expected = sorted(planted).filter(({ regionCode }) => regionCode.startsWith(digits));
      expect(expected.length).toBeGreaterThan(0);
      expect(await readAll(code, 2)).toEqual(expected);
    },
  );

  it('of one province never hold those of another', async () => {
    const [zhejiang, jiangxi] = [await readAll('330000', 100), await readAll('360000', 100)];
    expect(zhejiang.filter(({ regionCode }) => !regionCode.startsWith('33'))).toEqual([]);
    expect(jiangxi.filter(({ regionCode }) => !regionCode.startsWith('36'))).toEqual([]);
  });

  it('where nobody stands are none', async () => {
    expect(parseRegionCode('990000').ok).toBe(true);
    expect(await readAll('990000', 5)).toEqual([]);
  });

  it('of one place come by level, the higher one first', async () => {
    const at = region('340000');
    const [root] = planted;
    if (root === undefined) throw new Error('the root was not planted');
    const employer = await plantBelow(service, root, { regionCode: at, level: 'EMPLOYER' });
    const province = await plantBelow(service, root, { regionCode: at, level: 'PROVINCE', kind: 'FEDERATION' });
    expect((await readAll('340000', 1)).map(({ id }) => id)).toEqual([province.id, employer.id]);
  });
});
