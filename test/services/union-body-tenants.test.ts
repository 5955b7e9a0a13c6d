import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { listUnionBodies, type BodyPlace, type BodyQuery } from '#services/list-union-bodies.ts';
import {
  findParent,
  findUnionBody,
  listAllowedActions,
  listAncestors,
  listMovesToAnswer,
} from '#services/show-union-body.ts';
import { done, driverOf, refusal } from '../support/body-driver.ts';
import { adminOf, bodyId, clientWith, creditCode, day, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const TODAY = '2024-06-15';
const table = await createTestTable();
const service = createTestPorts(table, { now: TODAY });
const driver = driverOf(service);
const SAME_NAME = '第一建筑公司工会';

const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('000000') });

async function plantFederation(province: string, county: string) {
  const federation = { kind: 'FEDERATION' } as const;
  const top = await plantBelow(service, root, { ...federation, level: 'PROVINCE', regionCode: region(province) });
  const middle = await plantBelow(service, top, { ...federation, level: 'COUNTY', regionCode: region(county) });
  const credit = creditCode(`81${county}MC0000001`);
  const first = await plantBelow(service, middle, {
    ...{ name: SAME_NAME, code: `FIRST-${province}`, creditCode: credit, regionCode: region(county), kind: 'JOINT' },
  });
  const second = await plantBelow(service, first, { regionCode: region(county) });
  const bodies = [top, middle, first, second];
  return { top, middle, first, second, bodies, credit, ids: bodies.map(({ id }) => id) };
}
type Federation = Awaited<ReturnType<typeof plantFederation>>;

const zhejiang = await plantFederation('330000', '330881');
const jiangxi = await plantFederation('360000', '360704');

const list = async (by: ApiClient, place: BodyPlace, more: Partial<BodyQuery> = {}): Promise<string[]> => {
  const query = { place, asOf: day(TODAY), ...more };
  const request = { limit: 100, after: undefined };
  const slice = await listUnionBodies(service.request(), service.act(by), { query, request });
  return slice?.items.map(({ item }) => item.id) ?? [];
};
const sorted = (ids: readonly string[]): string[] => [...ids].sort((left, right) => (left < right ? -1 : 1));

/** Callers with the federation they belong to, and the bodies of it that are theirs. */
const CALLERS: readonly { who: string; by: ApiClient; own: readonly UnionBody[]; foreign: Federation }[] = [
  { who: 'the administrator of 330000', by: adminOf('330000'), own: zhejiang.bodies, foreign: jiangxi },
  { who: 'the administrator of 360000', by: adminOf('360000'), own: jiangxi.bodies, foreign: zhejiang },
  {
    ...{ who: 'an officer of a county of 330000', by: staffOf('OFFICER', zhejiang.middle) },
    ...{ own: zhejiang.bodies.slice(1), foreign: jiangxi },
  },
  {
    ...{ who: 'a reviewer of the province 360000', by: staffOf('REVIEWER', jiangxi.top) },
    ...{ own: jiangxi.bodies, foreign: zhejiang },
  },
];

describe.each(CALLERS)('$who', ({ by, own, foreign }) => {
  const act = () => service.act(by);
  const ownIds = own.map(({ id }) => id);
  const [ownTop] = own;

  it('gets its own bodies by id and none of the other federation’s, by id, code or credit code', async () => {
    const get = async (id: UnionBody['id']) => (await findUnionBody(service.request(), act(), { by: 'ID', id }))?.id;
    expect(await Promise.all(ownIds.map(get))).toEqual(ownIds);
    expect(await Promise.all([...foreign.ids, root.id].map(get))).toEqual(
      [...foreign.ids, root.id].map(() => undefined),
    );
    const { code } = foreign.first;
    expect(await findUnionBody(service.request(), act(), { by: 'CODE', code })).toBeUndefined();
    const creditCode = foreign.credit;
    expect(await findUnionBody(service.request(), act(), { by: 'CREDIT_CODE', creditCode })).toBeUndefined();
  });

  it('lists exactly what its scope holds', async () => {
    expect(sorted(await list(by, { kind: 'OWN' }))).toEqual(sorted(ownIds));
  });

  it('lists none of the other federation’s bodies by region, name, parent or subtree', async () => {
    const places: BodyPlace[] = [
      { kind: 'REGION', regionCode: region('000000') },
      { kind: 'REGION', regionCode: foreign.top.regionCode },
      { kind: 'REGION', regionCode: foreign.first.regionCode },
      { kind: 'NAME', name: SAME_NAME },
      { kind: 'CHILDREN', parentId: root.id },
      { kind: 'CHILDREN', parentId: foreign.middle.id },
      { kind: 'SUBTREE', rootId: root.id },
      { kind: 'SUBTREE', rootId: foreign.top.id },
    ];
    for (const place of places) {
      const found = await list(by, place);
      expect(found.filter((id) => !ownIds.some((mine) => mine === id))).toEqual([]);
    }
    expect(await list(by, { kind: 'NAME', name: SAME_NAME })).toHaveLength(1);
  });

  it('sees nothing above its own top', async () => {
    if (ownTop === undefined) throw new Error('the caller has no body');
    expect(await findParent(service.request(), act(), { body: ownTop, day: day(TODAY) })).toBeUndefined();
    expect(await listAncestors(service.request(), act(), { body: ownTop, day: day(TODAY) })).toEqual([]);
    const last = own.at(-1) ?? ownTop;
    const above = await listAncestors(service.request(), act(), { body: last, day: day(TODAY) });
    expect(above.map(({ id }) => id)).toEqual(ownIds.slice(0, -1));
  });
});

describe.each([
  ['a dashboard', clientWith('DASHBOARD', { kind: 'REGION', regionCode: region('330000') })],
  ['a bank', clientWith('BANK', { kind: 'CARD_PROGRAM', cardProgram: 'x', regionCode: region('330000') })],
  ['a partner', clientWith('PARTNER', { kind: 'REGION', regionCode: region('330000') })],
  ['a member', clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000') })],
])('%s', (_who, by) => {
  it('sees no union body at all, and may do nothing with one', async () => {
    const { id } = zhejiang.first;
    expect(await findUnionBody(service.request(), service.act(by), { by: 'ID', id })).toBeUndefined();
    expect(await list(by, { kind: 'OWN' })).toEqual([]);
    expect(await list(by, { kind: 'REGION', regionCode: region('330000') })).toEqual([]);
    expect(listAllowedActions(service.act(by), zhejiang.first)).toEqual([]);
  });
});

describe('a move from one federation to another', () => {
  it.each(['ACTIVE', 'PREPARING', 'DISSOLVED'] as const)('tells nothing of the %s body it leads to', async (state) => {
    const there = await plantBelow(service, jiangxi.top, { state, kind: 'JOINT', regionCode: region('360704') });
    const movers = [adminOf('330000'), staffOf('OFFICER', zhejiang.middle)];
    for (const by of movers) {
      for (const id of [there.id, bodyId('nowhere')]) {
        const move = await driver.move(by, zhejiang.second, { id });
        expect(move).toEqual({ ok: false, failure: { code: 'NOT_FOUND', path: ['toParentId'] } });
      }
    }
  });

  it('is refused, and nobody there is told of it', async () => {
    const move = driver.move(adminOf('330000'), zhejiang.second, { id: jiangxi.first.id });
    expect(await refusal(move)).toBe('NOT_FOUND');
    for (const upper of [...jiangxi.bodies, ...zhejiang.bodies]) {
      expect(await listMovesToAnswer(service.request(), upper)).toEqual([]);
    }
  });

  it('within a federation is told to the two upper bodies it concerns and to no other', async () => {
    const { top, middle, first, second } = zhejiang;
    const asked = await done(driver.move(adminOf('330000'), second, { id: middle.id, on: '2024-07-01' }));
    const waiting = async (upper: UnionBody) =>
      (await listMovesToAnswer(service.request(), upper)).map(({ side, body }) => [side, body.id]);
    expect(await waiting(first)).toEqual([['OUT', asked.id]]);
    expect(await waiting(middle)).toEqual([['IN', asked.id]]);
    for (const upper of [top, second, ...jiangxi.bodies]) expect(await waiting(upper)).toEqual([]);
  });
});
