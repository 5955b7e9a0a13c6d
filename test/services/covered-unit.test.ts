import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { LocalDate } from '#domain/day.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { findCoveredUnit, listCoveredUnits, listUnitCovers } from '#services/list-covered-units.ts';
import { findUnionisation } from '#services/show-union-body.ts';
import { done, driverOf } from '../support/body-driver.ts';
import { adminOf, creditCode, day } from '../support/builders.ts';
import { cover as coverIn, endCover as endCoverIn, type CoverEnding, type Covering } from '../support/covering.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const national = adminOf('000000');
const cover = (covering: Covering) => coverIn(service, covering);
const endCover = (ending: CoverEnding) => endCoverIn(service, ending);
const newBody = () => plantBelow(service, zhejiang.upper);

async function unitsOn(body: UnionBody, asOf: LocalDate, limit = 100): Promise<readonly string[]> {
  const names: string[] = [];
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const query = { body, asOf, page: { limit, after } };
    const slice = await listCoveredUnits(service.request(), service.act(national), query);
    names.push(...slice.items.map(({ item }) => item.name));
    ({ hasMore, end: after } = slice);
  }
  return names;
}

describe('a unit', () => {
  it('is recorded with its first cover and found by its name in its division', async () => {
    const unit = await stateAfter(cover({ body: zhejiang.base, name: '甲公司', from: '2024-01-01' }));
    expect(unit).toMatchObject({ version: 1, name: '甲公司', regionCode: '330881', creditCode: null });
    expect(await unitsOn(zhejiang.base, day('2024-01-01'))).toContain('甲公司');
    const elsewhere = await stateAfter(
      cover({ body: jiangxi.base, name: '甲公司', from: '2024-01-01', regionCode: '360704' }),
    );
    expect(elsewhere.id).not.toBe(unit.id);
  });

  it('is known by its credit code, and takes the name and division that its latest cover gives', async () => {
    const code = creditCode('91330881725866419');
    const unit = await stateAfter(cover({ body: zhejiang.base, name: '乙公司', from: '2024-01-01', code }));
    const ended = await stateAfter(endCover({ unit, body: zhejiang.base, to: '2024-03-01' }));
    const next = { body: jiangxi.base, name: '乙集团', code, regionCode: '360704' };
    expect(failureOf(await cover({ ...next, from: '2024-02-29' }))?.code).toBe('UNIT_COVERED_ALREADY');
    const covered = await stateAfter(cover({ ...next, from: '2024-03-01' }));
    expect(covered).toMatchObject({ id: ended.id, version: 3, name: '乙集团', regionCode: '360704' });
    expect(await service.request().units.read(ended.id)).toEqual(covered);
  });

  it('known by its credit code shows nobody what another federation called it', async () => {
    const code = creditCode('91330881725866420');
    const first = { body: zhejiang.base, name: '浙江旧名', from: '2024-01-01', code, by: zhejiang.admin };
    const unit = await stateAfter(cover(first));
    await stateAfter(endCover({ unit, body: zhejiang.base, to: '2024-03-01', by: zhejiang.admin }));
    const { admin } = jiangxi;
    const theirs = { body: jiangxi.base, name: '江西新名', code, regionCode: '360704', from: '2024-03-01', by: admin };
    const covered = await stateAfter(cover(theirs));
    const query = { subjectId: unit.id, page: { limit: 10, after: undefined } };
    const trail = await listAuditTrail(service.request(), service.act(admin), query);
    expect(trail.items.flatMap(({ item }) => item.changes)).toContainEqual({
      ...{ field: 'name', from: null, to: '江西新名' },
    });
    const shown = JSON.stringify([covered.name, covered.regionCode, trail]);
    for (const former of ['浙江旧名', '330881']) expect(shown).not.toContain(former);
  });

  it.each([
    ['ACTIVE', undefined],
    ['SUSPENDED', undefined],
    ['PREPARING', 'BODY_NOT_APPROVED'],
    ['PENDING_APPROVAL', 'BODY_NOT_APPROVED'],
    ['REJECTED', 'BODY_NOT_APPROVED'],
    ['MERGED', 'BODY_CLOSED'],
    ['DISSOLVED', 'BODY_CLOSED'],
  ] as const)('is covered by a body that is %s: %s', async (state, code) => {
    const body = await plantBelow(service, zhejiang.upper, { state });
    expect(failureOf(await cover({ body, name: `公司 ${state}`, from: '2024-01-01' }))?.code).toBe(code);
  });

  it.each([
    ['2023-12-31', 'BACKDATE_BEFORE_BODY_FOUNDED'],
    ['2024-01-01', undefined],
  ])('is covered from %s on by a body founded on 2024-01-01: %s', async (from, code) => {
    const body = await plantBelow(service, zhejiang.upper, { foundedOn: day('2024-01-01') });
    expect(failureOf(await cover({ body, name: `公司 ${from}`, from }))?.code).toBe(code);
  });

  it.each(['MERGE', 'DISSOLVE'] as const)(
    'is covered no longer than its body stands, and free then: %s',
    async (way) => {
      const [body, successor] = [await newBody(), await newBody()];
      const name = `随工会终止 ${way}`;
      const unit = await stateAfter(cover({ body, name, from: '2024-01-01' }));
      const closing = { name: way, on: '2024-05-01', successorId: successor.id };
      const closed = await done(driverOf(service).step(adminOf('330000', 'checker'), body, closing));
      expect([await unitsOn(closed, day('2024-04-30')), await unitsOn(closed, day('2024-05-01'))]).toEqual([
        [name],
        [],
      ]);
      const shown = await listUnitCovers(service.request(), service.act(national), unit);
      expect(shown).toEqual([{ unionBodyId: body.id, from: '2024-01-01', to: '2024-05-01' }]);
      const ending = await endCover({ unit, body: closed, to: '2024-04-01' });
      expect(failureOf(ending)).toEqual({ code: 'UNIT_NOT_COVERED', path: ['unionBodyId'] });
      const early = await cover({ body: successor, name, from: '2024-04-30' });
      expect(failureOf(early)?.code).toBe('UNIT_COVERED_ALREADY');
      const next = await stateAfter(cover({ body: successor, name, from: '2024-05-01' }));
      expect(next.covers.map(({ from, to }) => [from, to])).toEqual([
        ['2024-01-01', '2024-05-01'],
        ['2024-05-01', null],
      ]);
      expect(await listUnitCovers(service.request(), service.act(national), next)).toEqual(next.covers);
    },
  );

  it.each([
    ['2024-02-29', 'BODY_NOT_APPROVED'],
    ['2024-03-01', undefined],
  ])('is covered from %s on by a body that was approved on 2024-03-01: %s', async (from, code) => {
    const pastStates = [{ state: 'PREPARING', from: day('2023-01-01') }] as const;
    const body = await plantBelow(service, zhejiang.upper, { stateSince: day('2024-03-01'), pastStates });
    expect(failureOf(await cover({ body, name: `批准 ${from}`, from }))).toEqual(
      code === undefined ? undefined : { code, path: ['from'] },
    );
  });

  it('counts in no ratio of a body from the day on which that closed', async () => {
    const reported = (on: string) => [
      {
        on: day(on),
        registeredUnits: 4,
        ...{ employees: null, members: null, women: null, migrants: null, hardship: null },
      },
    ];
    const ratioOf = async (on: string) => {
      const body = await plantBelow(service, zhejiang.upper, { kind: 'JOINT', reportedCounts: reported(on) });
      await stateAfter(cover({ body, name: `比率 ${on}`, from: '2024-01-01' }));
      const closing = { name: 'DISSOLVE', on: '2024-05-01' } as const;
      const closed = await done(driverOf(service).step(adminOf('330000', 'checker'), body, closing));
      return (await findUnionisation(service.request(), closed, day(TODAY)))?.numerator;
    };
    expect([await ratioOf('2024-04-30'), await ratioOf('2024-05-01')]).toEqual(['1', '0']);
  });

  it.each([
    ['a place', '360704', undefined],
    ['unknown', '330899', 'REGION_UNKNOWN'],
    ['a pseudo-city', '110100', 'REGION_UNKNOWN'],
    ['ended', '360721', 'REGION_UNKNOWN'],
    ['the nation', '000000', 'REGION_UNKNOWN'],
  ])('stands in a division that is %s, %s: %s', async (_what, regionCode, code) => {
    const name = `丙公司 ${regionCode}`;
    const result = await cover({ body: zhejiang.base, name, from: '2024-01-01', regionCode });
    expect(failureOf(result)?.code).toBe(code);
  });

  it('is covered by exactly one of many bodies that cover it at once', async () => {
    const bodies = await Promise.all([newBody(), newBody(), newBody(), newBody()]);
    const results = await Promise.all(bodies.map((body) => cover({ body, name: '丁公司', from: '2024-01-01' })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const refusals = results.map(failureOf).filter((failure) => failure !== undefined);
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['UNIT_COVERED_ALREADY']));
  });

  it('is listed once on a day, wherever the pages part its covers', async () => {
    const body = await newBody();
    for (const name of ['一', '二', '三']) {
      const first = await stateAfter(cover({ body, name: `${name}${body.code}`, from: '2024-01-01' }));
      const second = await stateAfter(endCover({ unit: first, body, to: '2024-02-01' }));
      await stateAfter(cover({ body, name: `${name}${body.code}`, from: '2024-03-01' }));
      expect(second.covers).toHaveLength(1);
    }
    const pages = await Promise.all([1, 2, 3, 4, 100].map((limit) => unitsOn(body, day('2024-03-01'), limit)));
    expect(pages.map((names) => names.length)).toEqual([3, 3, 3, 3, 3]);
    expect(await unitsOn(body, day('2024-02-01'))).toEqual([]);
  });
});

describe('a unit that two federations covered in turn', () => {
  it('shows each of them its own covers only', async () => {
    const { admin } = zhejiang;
    const unit = await stateAfter(cover({ body: zhejiang.base, name: '戊公司', from: '2024-01-01', by: admin }));
    const ended = await stateAfter(endCover({ unit, body: zhejiang.base, to: '2024-03-01', by: admin }));
    const theirs = { body: jiangxi.base, name: '戊公司', from: '2024-03-01', by: jiangxi.admin };
    const last = await stateAfter(cover(theirs));
    const coversSeenBy = (caller: ApiClient) => listUnitCovers(service.request(), service.act(caller), last);
    expect(await coversSeenBy(admin)).toEqual(ended.covers);
    expect(await coversSeenBy(jiangxi.admin)).toEqual(last.covers.slice(1));
    expect(await coversSeenBy(national)).toEqual(last.covers);
    expect(await coversSeenBy(zhejiang.dashboard)).toEqual([]);
  });

  it('tells the other that it is covered, and nothing else', async () => {
    const name = '己公司';
    const unit = await stateAfter(cover({ body: zhejiang.base, name, from: '2024-01-01', by: zhejiang.admin }));
    const refusal = { code: 'UNIT_COVERED_ALREADY', path: ['from'] };
    const asked = cover({ body: jiangxi.base, name, from: TODAY, by: jiangxi.admin });
    expect(await asked).toEqual({ ok: false, failure: refusal });
    expect(await findCoveredUnit(service.request(), service.act(jiangxi.admin), unit.id)).toBeUndefined();
    const ending = { unit, to: '2024-03-01', by: jiangxi.admin };
    const theirs = await endCover({ ...ending, body: zhejiang.base });
    expect(failureOf(theirs)).toEqual({ code: 'NOT_FOUND', path: ['unionBodyId'] });
    expect(failureOf(await endCover({ ...ending, body: jiangxi.base }))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
  });

  it('is changed by neither a reviewer nor a dashboard', async () => {
    const unit = await stateAfter(cover({ body: zhejiang.base, name: '庚公司', from: '2024-01-01' }));
    for (const by of [zhejiang.reviewer, zhejiang.dashboard]) {
      const covered = await cover({ body: zhejiang.base, name: '辛公司', from: TODAY, by });
      expect(failureOf(covered)).toEqual({ code: 'NOT_FOUND', path: ['unionBodyId'] });
      const ended = await endCover({ unit, body: zhejiang.base, to: TODAY, by });
      expect(failureOf(ended)).toEqual({ code: 'NOT_FOUND', path: ['unionBodyId'] });
    }
  });

  it('is ended on the version that was read', async () => {
    const unit = await stateAfter(cover({ body: zhejiang.base, name: '壬公司', from: '2024-01-01' }));
    await stateAfter(endCover({ unit, body: zhejiang.base, to: '2024-03-01' }));
    const again = await endCover({ unit, body: zhejiang.base, to: '2024-04-01' });
    expect(failureOf(again)).toEqual({ code: 'CONFLICT', currentVersion: 2 });
  });
});
