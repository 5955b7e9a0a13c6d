import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import type { CreditCode } from '#domain/credit-code.ts';
import { addDays, type LocalDate } from '#domain/day.ts';
import { holdsOn } from '#domain/interval.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { coverUnit } from '#services/cover-unit.ts';
import { endUnitCover } from '#services/end-unit-cover.ts';
import { findCoveredUnit, listCoveredUnits, listUnitCovers } from '#services/list-covered-units.ts';
import type { CommandResult } from '#services/run-command.ts';
import { adminOf, bodyId, bodyWith, creditCode, day, link, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveBodies, saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const national = adminOf('000000');
let calls = 0;

function nextKey(): string {
  calls += 1;
  return `unit-${String(calls).padStart(4, '0')}`;
}

interface Covering {
  readonly body: UnionBody;
  readonly name: string;
  readonly from: string;
  readonly code?: CreditCode;
  readonly regionCode?: string;
  readonly by?: ApiClient;
}

function cover(covering: Covering): Promise<CommandResult<CoveredUnit>> {
  const { body, name, from, code = null, regionCode = '330881', by = national } = covering;
  return coverUnit(service.request(), service.act(by), {
    ...{ idempotencyKey: nextKey(), unionBodyId: body.id, from: day(from) },
    unit: { name, creditCode: code, regionCode: region(regionCode) },
  });
}

interface Ending {
  readonly unit: CoveredUnit;
  readonly body: UnionBody;
  readonly to: string;
  readonly by?: ApiClient;
}

function endCover({ unit, body, to, by = national }: Ending): Promise<CommandResult<CoveredUnit>> {
  const target = { id: unit.id, expectedVersion: unit.version, unionBodyId: body.id, to: day(to) };
  return endUnitCover(service.request(), service.act(by), { ...target, idempotencyKey: nextKey() });
}

async function newBody(): Promise<UnionBody> {
  const name = nextKey().replace('-', '');
  const body = bodyWith({ id: bodyId(name), code: name, parentLinks: [link('zhejiangupper', '2020-01-01')] });
  await saveBodies(service.request(), [body]);
  return body;
}

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

  it('is known by its credit code, under whatever name and in whatever division', async () => {
    const code = creditCode('91330881725866419');
    const unit = await stateAfter(cover({ body: zhejiang.base, name: '乙公司', from: '2024-01-01', code }));
    const ended = await stateAfter(endCover({ unit, body: zhejiang.base, to: '2024-03-01' }));
    const next = { body: jiangxi.base, name: '乙集团', code, regionCode: '360704' };
    expect(failureOf(await cover({ ...next, from: '2024-02-29' }))?.code).toBe('UNIT_COVERED_ALREADY');
    const covered = await stateAfter(cover({ ...next, from: '2024-03-01' }));
    expect([covered.id, covered.version, covered.name]).toEqual([ended.id, 3, '乙公司']);
  });

  it.each([
    ['a place', '360704', undefined],
    ['unknown', '330899', 'REGION_UNKNOWN'],
    ['a pseudo-city', '110100', 'REGION_UNKNOWN'],
    ['ended', '360721', 'REGION_UNKNOWN'],
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

  it('counts once per date and never twice, whatever bodies cover and end', async () => {
    const dayIn = fc.integer({ min: -12, max: 0 }).map((days) => addDays(day(TODAY), days));
    const step = fc.record({
      ...{ kind: fc.constantFrom('COVER' as const, 'COVER' as const, 'END' as const), on: dayIn },
      ...{ body: fc.nat(2), unit: fc.nat(1) },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 12 }), async (steps) => {
        const bodies = await Promise.all([newBody(), newBody(), newBody()]);
        const model = createModel();
        const units = new Map<string, CoveredUnit>();
        for (const { kind, on, ...who } of steps) {
          const body = bodies[who.body] ?? zhejiang.base;
          const name = `单位 ${who.unit} ${bodies[0]?.code ?? ''}`;
          const unit = units.get(name);
          if (kind === 'END' && unit === undefined) continue;
          const isCover = kind === 'COVER' || unit === undefined;
          const result = await (isCover ? cover({ body, name, from: on }) : endCover({ unit, body, to: on }));
          expect(result.ok).toBe(isCover ? model.cover(name, body.id, on) : model.end(name, body.id, on));
          if (result.ok) units.set(name, result.value.state);
        }
        for (const unit of units.values()) expect(model.daysTwice(unit)).toEqual([]);
        for (const { id } of bodies) expect(await countsOf(id)).toEqual(model.countsOf(id));
      }),
      { numRuns: 12 },
    );
  });
});

const HORIZON = Array.from({ length: 14 }, (_, index) => addDays(day(TODAY), index - 12));

function countsOf(id: UnionBody['id']): Promise<readonly number[]> {
  return Promise.all(HORIZON.map((on) => service.request().units.countOfBody(id, on)));
}

/** A plain model: who covers a unit on each day there is, and since when, day by day. */
function createModel() {
  const holders = new Map<string, Map<LocalDate, string>>();
  const since = new Map<string, { readonly holder: string; readonly from: LocalDate }>();
  const daysOf = (name: string): Map<LocalDate, string> => {
    const known = holders.get(name) ?? new Map<LocalDate, string>();
    holders.set(name, known);
    return known;
  };
  return {
    cover: (name: string, holder: string, from: LocalDate): boolean => {
      const days = HORIZON.filter((on) => on >= from);
      if (days.some((on) => daysOf(name).has(on))) return false;
      for (const on of days) daysOf(name).set(on, holder);
      since.set(name, { holder, from });
      return true;
    },
    end: (name: string, holder: string, to: LocalDate): boolean => {
      const open = since.get(name);
      if (open?.holder !== holder || to <= open.from) return false;
      for (const on of HORIZON.filter((candidate) => candidate >= to)) daysOf(name).delete(on);
      since.delete(name);
      return true;
    },
    countsOf: (holder: string): readonly number[] =>
      HORIZON.map((on) => [...holders.values()].filter((days) => days.get(on) === holder).length),
    daysTwice: ({ covers }: CoveredUnit): readonly LocalDate[] =>
      HORIZON.filter((on) => covers.filter((each) => holdsOn(each, on)).length > 1),
  };
}

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
