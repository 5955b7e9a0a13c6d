import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { listHardshipFiles } from '#services/list-hardship-files.ts';
import { done, driverOf } from '../support/body-driver.ts';
import { adminOf, bodyId, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { activateInTime, hardshipDriverOf, publish, type Desk } from '../support/hardship-driver.ts';
import { plantMember } from '../support/household.ts';
import { known, stateAfter } from '../support/outcome.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations, type Federation } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const root = await rootOf();
const files = hardshipDriverOf(service);
const bodies = driverOf(service);
const [checker, other] = [adminOf('330000', 'checker'), adminOf('330000', 'other')];
const nation = adminOf('000000');
let people = 0;

async function rootOf(): Promise<UnionBody> {
  const found = await service.request().bodies.find(bodyId('root'));
  if (found === undefined) throw new Error('the test has no root');
  return found;
}

async function openIn(body: UnionBody): Promise<string> {
  people += 1;
  const member = await plantMember(service.request(), { body, order: people });
  return (await stateAfter(files.open(staffOf('OFFICER', body), member))).id;
}

interface Asking {
  readonly of?: UnionBody;
  readonly caller: ApiClient;
  readonly subtree?: boolean;
}

async function slices({ of, caller, subtree = true }: Asking, limit = 100) {
  const only = { state: null, tier: null, reviewOverdue: null };
  const query = { unionBodyId: of?.id ?? null, subtree, ...only };
  const found: { readonly id: string; readonly position: string }[] = [];
  for (let after: string | undefined, more = true; more;) {
    const ask = { query, page: { limit, after } };
    const slice = await known(listHardshipFiles(service.request(), service.act(caller), ask));
    found.push(...slice.items.map(({ item, position }) => ({ id: item.id, position })));
    more = slice.hasMore && slice.end !== undefined;
    after = slice.end;
  }
  return found;
}

const idsOf = async (asking: Asking, limit?: number) => (await slices(asking, limit)).map(({ id }) => id);
const sorted = (ids: readonly string[]) => [...ids].sort();
const FEDERATION = { kind: 'FEDERATION' } as const;
const newUpper = () => plantBelow(service, zhejiang.upper, { level: 'COUNTY', kind: 'FEDERATION' });

/** A page of one file of all in the caller's scope, behind a position; undefined where the list does not know it. */
function behind(caller: ApiClient, after: string | undefined) {
  const query = { unionBodyId: null, subtree: false, state: null, tier: null, reviewOverdue: null };
  return listHardshipFiles(service.request(), service.act(caller), { query, page: { limit: 1, after } });
}

async function move(asked: UnionBody, to: UnionBody): Promise<UnionBody> {
  const requested = await done(bodies.move(other, asked, { id: to.id }));
  return done(bodies.answer(checker, await done(bodies.answer(checker, requested, 'CONSENT OUT')), 'CONSENT IN'));
}

describe('the files of a body and all below it', () => {
  it('follow the tree of today when a body moves, forth and back, by pages of any size', async () => {
    const [old, next] = [await newUpper(), await newUpper()];
    const body = await plantBelow(service, old, { kind: 'JOINT' });
    const branch = await plantBelow(service, body, { kind: 'BRANCH' });
    const moving = sorted([await openIn(body), await openIn(branch), await openIn(branch)]);
    const [left, kept] = [[await openIn(old)], [await openIn(next)]];
    const expectBelow = async (upper: UnionBody, ids: readonly string[]) => {
      for (const caller of [zhejiang.admin, nation, staffOf('OFFICER', upper)]) {
        expect(sorted(await idsOf({ of: upper, caller }))).toEqual(sorted(ids));
        for (const limit of [1, 2]) expect(await idsOf({ of: upper, caller }, limit)).toHaveLength(ids.length);
      }
      expect(sorted(await idsOf({ caller: staffOf('OFFICER', upper) }))).toEqual(sorted(ids));
    };
    await expectBelow(old, [...left, ...moving]);
    const moved = await move(body, next);
    await expectBelow(old, left);
    await expectBelow(next, [...kept, ...moving]);
    service.clock.set('2024-06-16');
    await move(moved, old);
    await expectBelow(old, [...left, ...moving]);
    await expectBelow(next, kept);
    service.clock.set(TODAY);
  });

  it('are of every province below a body of the nation', async () => {
    const all = await plantBelow(service, null, { ...FEDERATION, level: 'NATIONAL', regionCode: region('000000') });
    const one = await plantBelow(service, all, { ...FEDERATION, level: 'PROVINCE', regionCode: region('330000') });
    const two = await plantBelow(service, all, { ...FEDERATION, level: 'PROVINCE', regionCode: region('360000') });
    const ids = [await openIn(one), await openIn(one), await openIn(two), await openIn(two)];
    const [first, second, third, fourth] = ids;
    for (const limit of [1, 3, 100]) {
      expect(await idsOf({ of: all, caller: nation }, limit)).toEqual([second, first, fourth, third]);
    }
    expect(await idsOf({ of: all, caller: nation, subtree: false })).toEqual([]);
  });

  it('tell of no body above by their positions, nor of one whose files are left out', async () => {
    const [upper, next] = [await newUpper(), await newUpper()];
    const [stays, leaves] = [await plantBelow(service, upper), await plantBelow(service, upper, { kind: 'JOINT' })];
    for (const body of [stays, leaves, stays, leaves]) await openIn(body);
    await move(leaves, next);
    const segment = ({ id }: UnionBody) => id.slice('ub_'.length);
    const positions = async (asking: Asking) => (await slices(asking, 1)).map(({ position }) => position).join(' ');
    const below = await positions({ of: upper, caller: staffOf('OFFICER', upper) });
    expect(below).toContain(segment(stays));
    for (const body of [root, zhejiang.upper, leaves]) expect(below).not.toContain(segment(body));
    const whole = await positions({ caller: zhejiang.admin });
    for (const body of [root, zhejiang.upper, stays]) expect(whole).not.toContain(segment(body));
  });
});

describe('the files without a body', () => {
  it('are those of the federation, and for the whole nation of one federation after another', async () => {
    const openOne = async ({ base }: Federation) => openIn(base);
    const own = [await openOne(zhejiang), await openOne(zhejiang)];
    const others = [await openOne(jiangxi), await openOne(jiangxi)];
    const ofZhejiang = await idsOf({ caller: zhejiang.admin });
    const ofJiangxi = await idsOf({ caller: jiangxi.admin });
    expect(ofZhejiang).toEqual(expect.arrayContaining(own));
    expect(ofJiangxi).toEqual(expect.arrayContaining(others));
    for (const limit of [1, 3, 100]) {
      expect(await idsOf({ caller: zhejiang.admin }, limit)).toEqual(ofZhejiang);
      expect(await idsOf({ caller: nation }, limit)).toEqual([...ofZhejiang, ...ofJiangxi]);
    }
  });

  it('are read on behind none but their own: a file of another federation is like one that does not exist', async () => {
    const [own, foreign] = [await openIn(zhejiang.base), await openIn(jiangxi.base)];
    for (const after of [`33${foreign}`, `36${foreign}`, `33hf_${'0'.repeat(20)}`, '33', '', `36${own}`]) {
      expect(await behind(zhejiang.admin, after)).toBeUndefined();
    }
    for (const after of [`33${foreign}`, `36${own}`, '33']) expect(await behind(nation, after)).toBeUndefined();
    for (const caller of [zhejiang.admin, nation]) expect(await behind(caller, `33${own}`)).toBeDefined();
  });
});

describe('the files whose review is overdue', () => {
  it('are those past the day they are due, which still counts', async () => {
    const body = await plantBelow(service, zhejiang.upper);
    const maker = staffOf('OFFICER', body);
    const desk: Desk = { maker, unit: staffOf('REVIEWER', body), upper: zhejiang.reviewer };
    people += 1;
    const member = await plantMember(service.request(), { body, order: people });
    const published = await publish(files, desk, await stateAfter(files.open(maker, member)));
    const { id, reviewDue } = await activateInTime(service, desk, published);
    const draft = await openIn(body);
    const listed = async (reviewOverdue: boolean) => {
      const query = { unionBodyId: body.id, subtree: false, state: null, tier: null, reviewOverdue };
      const page = { limit: 10, after: undefined };
      const slice = await known(listHardshipFiles(service.request(), service.act(maker), { query, page }));
      return slice.items.map(({ item }) => item.id);
    };
    expect(reviewDue).toBe('2025-06-23');
    service.clock.set('2025-06-23');
    expect(await listed(true)).toEqual([]);
    expect(sorted(await listed(false))).toEqual(sorted([id, draft]));
    service.clock.set('2025-06-24');
    expect(await listed(true)).toEqual([id]);
    expect(await listed(false)).toEqual([draft]);
    service.clock.set(TODAY);
  });
});
