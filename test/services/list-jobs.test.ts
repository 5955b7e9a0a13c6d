import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Job } from '#domain/job/job.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { listJobs } from '#services/list-jobs.ts';
import { done, driverOf } from '../support/body-driver.ts';
import { adminOf, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { askToStart, plantJobs } from '../support/job-driver.ts';
import { stateAfter } from '../support/outcome.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const TODAY = '2024-06-15';
/** Rows that a list of the province would have to pass over. */
const MANY = 20;
const table = await createTestTable();
const through = createFaultyTable(table);
const service = createTestPorts(table, { now: TODAY, through });
const bodies = driverOf(service);
const [checker, other] = [adminOf('330000', 'checker'), adminOf('330000', 'other')];
const FEDERATION = { kind: 'FEDERATION' } as const;
const all = await plantBelow(service, null, { ...FEDERATION, level: 'NATIONAL', regionCode: region('000000') });
const province = await plantBelow(service, all, { ...FEDERATION, level: 'PROVINCE', regionCode: region('330000') });
const quzhou = await plantBelow(service, province, { ...FEDERATION, level: 'CITY', regionCode: region('330800') });
const hangzhou = await plantBelow(service, province, { ...FEDERATION, level: 'CITY', regionCode: region('330100') });

const start = (body: UnionBody): Promise<Job> => stateAfter(askToStart(service, staffOf('OFFICER', body)));

async function idsFor(caller: ApiClient, limit = 100): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const query = { kind: null, state: null, page: { limit, after } };
    const slice = await listJobs(service.request(), service.act(caller), query);
    ids.push(...slice.items.map(({ item }) => item.id));
    more = slice.hasMore;
    if (more && slice.end === undefined) throw new Error('the page was too sparse');
    after = slice.end;
  }
  return ids;
}

describe('a page of jobs', () => {
  it('holds the own ones of callers of every scope, newest first, however many others started since', async () => {
    const base = await plantBelow(service, quzhou, { regionCode: region('330881001') });
    const beside = await plantBelow(service, hangzhou, { regionCode: region('330108') });
    const own = [await start(base), await start(base)].reverse();
    await plantJobs(service, beside, { like: own[0] ?? (await start(base)), count: MANY });
    const scopes = ['330881001', '330881', '330800'].map((code) => adminOf(code));
    for (const caller of [...scopes, staffOf('OFFICER', base), staffOf('OFFICER', quzhou)]) {
      expect(await idsFor(caller)).toEqual(own.map(({ id }) => id));
      const before = through.requestsOf('QueryCommand');
      expect(await idsFor(caller, 1)).toEqual(own.map(({ id }) => id));
      expect(through.requestsOf('QueryCommand') - before).toBe(own.length);
    }
    for (const caller of [adminOf('330000'), adminOf('000000'), staffOf('OFFICER', province)]) {
      const ids = await idsFor(caller);
      expect(ids).toHaveLength(MANY + own.length);
      expect(ids).toEqual([...ids].sort().reverse());
    }
    expect(await idsFor(adminOf('360000'))).toEqual([]);
    expect(await idsFor(staffOf('OFFICER', await plantBelow(service, quzhou)))).toEqual([]);
  });

  it('follows a body that moved, with what its officers started before and after', async () => {
    const upper = { ...FEDERATION, level: 'COUNTY' } as const;
    const [old, next] = [await plantBelow(service, quzhou, upper), await plantBelow(service, quzhou, upper)];
    const body = await plantBelow(service, old, { kind: 'JOINT' });
    const jobs = [await start(body), await start(next), await start(body)];
    const asked = await done(bodies.move(other, body, { id: next.id }));
    await done(bodies.answer(checker, await done(bodies.answer(checker, asked, 'CONSENT OUT')), 'CONSENT IN'));
    jobs.push(await start(next), await start(body));
    const ids = jobs.map(({ id }) => id).reverse();
    for (const limit of [1, 2, 100]) {
      expect(await idsFor(staffOf('OFFICER', next), limit)).toEqual(ids);
      expect(await idsFor(staffOf('OFFICER', quzhou), limit)).toEqual(expect.arrayContaining(ids));
    }
    expect(await idsFor(staffOf('OFFICER', old))).toEqual([]);
  });

  it('holds those of a division that no body stands for', async () => {
    const [own, above] = [adminOf('330481'), adminOf('330400')];
    const { id } = await stateAfter(askToStart(service, own));
    expect([await idsFor(own), await idsFor(above)]).toEqual([[id], [id]]);
    expect(await idsFor(adminOf('330482'))).toEqual([]);
    expect(await idsFor(staffOf('OFFICER', province))).not.toContain(id);
  });
});
