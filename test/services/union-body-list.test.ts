import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { listUnionBodies, type BodyPlace, type BodyQuery } from '#services/list-union-bodies.ts';
import { findUnionBody, listAllowedActions } from '#services/show-union-body.ts';
import { done, driverOf } from '../support/body-driver.ts';
import { adminOf, bodyId, creditCode, day, region, staffOf } from '../support/builders.ts';
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

const zhejiang = await plantFederation('330000', '330881');

const list = async (by: ApiClient, place: BodyPlace, more: Partial<BodyQuery> = {}): Promise<string[]> => {
  const query = { place, asOf: day(TODAY), ...more };
  const request = { limit: 100, after: undefined };
  const slice = await listUnionBodies(service.request(), service.act(by), { query, request });
  return slice?.items.map(({ item }) => item.id) ?? [];
};

describe('lists of bodies', () => {
  const admin = adminOf('330000');

  it('go by level, kind and state', async () => {
    const place: BodyPlace = { kind: 'REGION', regionCode: region('330000') };
    expect(await list(admin, place, { level: 'COUNTY' })).toEqual([zhejiang.middle.id]);
    expect(await list(admin, place, { kind: 'JOINT' })).toEqual([zhejiang.first.id]);
    expect(await list(admin, place, { state: 'SUSPENDED' })).toEqual([]);
    expect(await list(admin, place, { state: 'ACTIVE' })).toHaveLength(4);
  });

  it('go by the state on the day that is asked for', async () => {
    const national = adminOf('000000');
    const upper = await plantBelow(service, root, {
      level: 'COUNTY',
      kind: 'FEDERATION',
      regionCode: region('340102'),
    });
    const pastStates = [{ state: 'ACTIVE', from: day('2020-01-01') }] as const;
    const facts = {
      state: 'SUSPENDED',
      stateSince: day('2024-03-01'),
      pastStates,
      regionCode: upper.regionCode,
    } as const;
    const body = await plantBelow(service, upper, facts);
    const place: BodyPlace = { kind: 'CHILDREN', parentId: upper.id };
    const on = (asOf: string, state: 'ACTIVE' | 'SUSPENDED') => list(national, place, { asOf: day(asOf), state });
    expect([await on('2024-02-29', 'ACTIVE'), await on('2024-03-01', 'ACTIVE')]).toEqual([[body.id], []]);
    expect([await on('2024-02-29', 'SUSPENDED'), await on('2024-03-01', 'SUSPENDED')]).toEqual([[], [body.id]]);
  });

  it.each(['OWN', 'REGION', 'SUBTREE', 'CHILDREN'] as const)('%s come the same in pages of one', async (kind) => {
    const places: Record<typeof kind, BodyPlace> = {
      OWN: { kind: 'OWN' },
      REGION: { kind: 'REGION', regionCode: region('330000') },
      SUBTREE: { kind: 'SUBTREE', rootId: zhejiang.top.id },
      CHILDREN: { kind: 'CHILDREN', parentId: zhejiang.top.id },
    };
    for (const by of [admin, staffOf('OFFICER', zhejiang.top)]) {
      const query = { place: places[kind], asOf: day(TODAY) };
      const ids: string[] = [];
      let after: string | undefined;
      for (let page = 0; page < 10; page += 1) {
        const slice = await listUnionBodies(service.request(), service.act(by), {
          query,
          request: { limit: 1, after },
        });
        ids.push(...(slice?.items.map(({ item }) => item.id) ?? []));
        if (slice?.hasMore !== true) break;
        after = slice.end;
      }
      expect(ids).toEqual(await list(by, places[kind]));
    }
  });

  it('know no position of another list', async () => {
    const query: BodyQuery = { place: { kind: 'CHILDREN', parentId: zhejiang.top.id }, asOf: day(TODAY) };
    const page = listUnionBodies(service.request(), service.act(admin), {
      query,
      request: { limit: 1, after: 'fac_1' },
    });
    expect(await page).toBeUndefined();
  });

  it('of an earlier day show a body that closed since to those it stood below', async () => {
    const zone = await plantBelow(service, zhejiang.middle, { level: 'ZONE', kind: 'FEDERATION' });
    await done(driver.step(admin, zone, { name: 'DISSOLVE', on: '2024-06-01' }));
    const place: BodyPlace = { kind: 'CHILDREN', parentId: zhejiang.middle.id };
    for (const by of [admin, staffOf('OFFICER', zhejiang.middle), staffOf('OFFICER', zhejiang.top)]) {
      expect(await list(by, place, { asOf: day('2024-05-31') })).toContain(zone.id);
      expect(await list(by, place, { asOf: day('2024-06-01') })).not.toContain(zone.id);
    }
  });
});

describe('what a caller may do with a body', () => {
  it.each([
    ['an administrator', adminOf('330000'), ['SUSPEND', 'MERGE', 'DISSOLVE', 'REQUEST_MOVE', 'REVISE']],
    ['an officer', staffOf('OFFICER', zhejiang.top), ['REQUEST_MOVE', 'REVISE']],
    ['a reviewer', staffOf('REVIEWER', zhejiang.top), ['SUSPEND', 'MERGE', 'DISSOLVE']],
  ])('%s is told what state and role allow', (_who, by, actions) => {
    expect(listAllowedActions(service.act(by), zhejiang.first)).toEqual(actions);
  });

  it('is no check of its own doing', async () => {
    const [maker, checker] = [adminOf('330000', 'maker'), adminOf('330000', 'checker')];
    const actionsOf = (by: ApiClient, body: UnionBody) => listAllowedActions(service.act(by), body);
    const founded = await done(driver.found(maker, zhejiang.middle.id, { name: '待批工会' }));
    const waiting = await done(driver.step(maker, founded, 'SUBMIT'));
    expect(actionsOf(maker, waiting)).toEqual(['REVISE']);
    expect(actionsOf(checker, waiting)).toEqual(['APPROVE', 'REJECT', 'REVISE']);
    const active = await done(driver.step(checker, waiting, 'APPROVE'));
    const asked = await done(driver.move(maker, active, { id: zhejiang.first.id }));
    expect(actionsOf(maker, asked)).not.toContain('CONSENT_TO_MOVE');
    expect(actionsOf(maker, asked)).toContain('REFUSE_MOVE');
    expect(actionsOf(checker, asked)).toContain('CONSENT_TO_MOVE');
  });

  it('is nothing with a body that is not there', async () => {
    const id = bodyId('nowhere');
    expect(await findUnionBody(service.request(), service.act(adminOf('000000')), { by: 'ID', id })).toBeUndefined();
  });
});
