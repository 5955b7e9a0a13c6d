import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { FacilityOpening } from '#domain/facility/decide-open.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { closeFacility } from '#services/close-facility.ts';
import { listFacilities, type FacilityPlace } from '#services/list-facilities.ts';
import { openFacility } from '#services/open-facility.ts';
import type { CommandResult } from '#services/run-command.ts';
import { done, driverOf } from '../support/body-driver.ts';
import { adminOf, day, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { openingWith } from '../support/small-nouns.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
let calls = 0;

function nextKey(): string {
  calls += 1;
  return `facility-${String(calls).padStart(4, '0')}`;
}

interface Opening extends Partial<Omit<FacilityOpening, 'id' | 'regionCode'>> {
  readonly owner?: UnionBody;
  readonly regionCode?: string;
  readonly by?: ApiClient;
}

function open(facts: Opening = {}): Promise<CommandResult<Facility>> {
  const { owner = zhejiang.base, by = adminOf('000000'), regionCode = '330881', ...rest } = facts;
  const key = nextKey();
  const opening = openingWith({ code: key, regionCode: region(regionCode), ...rest });
  const command = { idempotencyKey: key, ownerId: owner.id, opening };
  return openFacility(service.request(), service.act(by), command);
}

function close(facility: Facility, closedOn: string, by = zhejiang.admin): Promise<CommandResult<Facility>> {
  const target = { id: facility.id, expectedVersion: facility.version, closedOn: day(closedOn) };
  return closeFacility(service.request(), service.act(by), { ...target, idempotencyKey: nextKey() });
}

interface Listing {
  readonly place: FacilityPlace;
  readonly kind?: Facility['kind'];
  readonly limit?: number;
}

async function codesSeenBy(caller: ApiClient, { place, kind, limit = 2 }: Listing): Promise<readonly string[]> {
  const codes: string[] = [];
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const query = { place, kind: kind ?? null, page: { limit, after } };
    const slice = await listFacilities(service.request(), service.act(caller), query);
    codes.push(...slice.items.map(({ item }) => item.code));
    ({ hasMore, end: after } = slice);
  }
  return codes.sort();
}

describe('a facility', () => {
  it('has a code that no other has, in any federation, even when it is closed', async () => {
    const facility = await stateAfter(open({ code: 'st-one' }));
    const taken = { code: 'CODE_TAKEN', path: ['code'] };
    expect(failureOf(await open({ code: 'st-one', owner: jiangxi.base }))).toEqual(taken);
    await stateAfter(close(facility, '2024-01-01'));
    expect(failureOf(await open({ code: 'st-one' }))).toEqual(taken);
  });

  it('that lost its code to another left nothing behind', async () => {
    const owner = await plantBelow(service, zhejiang.upper);
    const results = await Promise.all([open({ owner, code: 'st-race' }), open({ owner, code: 'st-race' })]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const place = { kind: 'OWNER', ownerId: owner.id } as const;
    expect(await codesSeenBy(adminOf('000000'), { place })).toEqual(['st-race']);
  });

  it.each([
    ['a place of another province', '360704', undefined],
    ['unknown', '330899', 'REGION_UNKNOWN'],
    ['a pseudo-city', '110100', 'REGION_UNKNOWN'],
    ['ended', '360721', 'REGION_UNKNOWN'],
    ['the nation', '000000', 'REGION_UNKNOWN'],
    ['a province', '330000', undefined],
  ])('may stand in a division that is %s: %s %s', async (_what, regionCode, code) => {
    expect(failureOf(await open({ regionCode }))?.code).toBe(code);
  });

  it('has an open owner', async () => {
    const owner = await plantBelow(service, zhejiang.upper, { state: 'MERGED' });
    expect(failureOf(await open({ owner }))).toEqual({ code: 'BODY_CLOSED', path: ['ownerId'] });
  });

  it('outlives its owner, and is closed by the people of the upper body', async () => {
    const owner = await plantBelow(service, zhejiang.upper);
    const facility = await stateAfter(open({ owner, code: 'st-outlives' }));
    await done(driverOf(service).step(adminOf('330000', 'checker'), owner, { name: 'DISSOLVE', on: '2024-02-01' }));
    const closed = await stateAfter(close(facility, '2024-03-01', staffOf('OFFICER', zhejiang.upper)));
    expect(closed.closedOn).toBe('2024-03-01');
  });

  it('is closed once, on the version that was read', async () => {
    const facility = await stateAfter(open());
    const closed = await stateAfter(close(facility, '2024-01-01'));
    expect(closed).toEqual({ ...facility, version: 2, closedOn: '2024-01-01' });
    expect(failureOf(await close(facility, '2024-01-02'))).toEqual({ code: 'CONFLICT', currentVersion: 2 });
    expect(failureOf(await close(closed, '2024-01-02'))).toEqual({ code: 'FACILITY_CLOSED' });
  });

  it.each([
    ['of another federation', jiangxi.admin],
    ['that only reviews', zhejiang.reviewer],
    ['that only reads figures', zhejiang.dashboard],
  ])('is neither opened nor closed by a caller %s', async (_who, by) => {
    const facility = await stateAfter(open({ regionCode: '360704' }));
    expect(failureOf(await open({ by }))).toEqual({ code: 'NOT_FOUND', path: ['ownerId'] });
    expect(failureOf(await close(facility, TODAY, by))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
  });
});

describe('facilities by place', () => {
  it('are those of owners in scope, wherever they stand', async () => {
    const standing = '360722';
    const ours = await stateAfter(open({ code: 'away', kind: 'RIGHTS_STATION', regionCode: standing }));
    for (const code of ['home-1', 'home-2', 'home-3']) {
      await stateAfter(open({ code, owner: jiangxi.base, regionCode: standing }));
    }
    const place = { kind: 'REGION', regionCode: region('360700') } as const;
    const seen = (caller: ApiClient) => codesSeenBy(caller, { place, limit: 1 });
    expect(await seen(zhejiang.admin)).toContain('away');
    expect(await seen(zhejiang.officer)).toEqual(await seen(zhejiang.admin));
    expect(await seen(jiangxi.admin)).toEqual(['home-1', 'home-2', 'home-3']);
    expect(await seen(zhejiang.dashboard)).toEqual([]);
    expect(await codesSeenBy(zhejiang.admin, { place, kind: 'RIGHTS_STATION' })).toEqual([ours.code]);
  });

  it('with an owner outside the scope are none', async () => {
    const place = { kind: 'OWNER', ownerId: jiangxi.base.id } as const;
    await stateAfter(open({ code: 'theirs', owner: jiangxi.base }));
    expect(await codesSeenBy(zhejiang.admin, { place })).toEqual([]);
    expect(await codesSeenBy(jiangxi.officer, { place })).toContain('theirs');
  });
});
