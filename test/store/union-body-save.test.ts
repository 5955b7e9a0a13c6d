import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { ruleProblem } from '#domain/problem.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { unionBodyWrites } from '#services/union-body-writes.ts';
import { day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { changeOf, plantBelow, plantMany } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2024-06-15' });
const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION' });

const read = (body: UnionBody) => service.request().bodies.read(body.id);
const rename = (body: UnionBody, name: string): UnionBody => ({ ...body, name, version: body.version + 1 });
const save = (before: UnionBody, after: UnionBody) =>
  service.request().ledger.commit(changeOf(service, ...unionBodyWrites(before, after)));

describe('saving a body', () => {
  it('keeps every fact, nothing and lists included', async () => {
    const body = await plantBelow(service, root, { remarks: ['一', '二'], shortName: null, committees: ['AUDIT'] });
    expect(await read(body)).toEqual(body);
  });

  it('goes in under the version that was read', async () => {
    const body = await plantBelow(service, root);
    expect(await save(body, rename(body, '新名'))).toEqual({ outcome: 'COMMITTED' });
    expect(await read(body)).toEqual(rename(body, '新名'));
  });

  it.each([-1, 1])('is to be decided again when the stored version lies %d apart', async (apart) => {
    const body = await plantBelow(service, root);
    const stale = { ...body, version: body.version + apart };
    expect(await save(stale, rename(stale, '新名'))).toEqual({ outcome: 'CONTENDED' });
    expect(await read(body)).toEqual(body);
  });

  it('never puts a new body in the place of another', async () => {
    const body = await plantBelow(service, root);
    const twin = { ...body, name: '另一个', code: `${body.code}-2` };
    const commit = await service.request().ledger.commit(changeOf(service, ...unionBodyWrites(null, twin)));
    expect(commit).toEqual({ outcome: 'CONTENDED' });
    expect(await read(body)).toEqual(body);
  });

  it('of two writers at the same time goes in for exactly one', async () => {
    for (const body of await plantMany(service, root, { count: 12 })) {
      const attempt = async (name: string) => {
        const commit = await save(body, rename(body, name));
        // The engine may answer that both were in flight at once, with neither gone in: each comes again with what it read.
        return commit.outcome === 'CONTENDED' ? save(body, rename(body, name)) : commit;
      };
      const outcomes = await Promise.all([attempt('甲'), attempt('乙')]);
      expect(outcomes.filter(({ outcome }) => outcome === 'COMMITTED')).toHaveLength(1);
      expect(outcomes.filter(({ outcome }) => outcome !== 'COMMITTED')).toEqual([{ outcome: 'CONTENDED' }]);
      expect((await read(body))?.version).toBe(body.version + 1);
    }
  });

  it('fails as a whole: one condition that does not hold leaves every other write undone', async () => {
    const [body, other] = [await plantBelow(service, root), await plantBelow(service, root)];
    const change = changeOf(
      service,
      ...unionBodyWrites(body, rename(body, '新名')),
      {
        type: 'CLAIM',
        marker: { space: 'CREDIT_CODE', name: 'never' },
        ownerId: body.id,
        taken: ruleProblem('CREDIT_CODE_TAKEN', 'creditCode'),
      },
      { type: 'OCCUPY', bodyId: other.id, children: 1 },
      { type: 'REQUIRE_BODY', id: other.id, version: other.version + 1 },
    );
    expect(await service.request().ledger.commit(change)).toEqual({ outcome: 'CONTENDED' });
    const ports = service.request();
    expect(await read(body)).toEqual(body);
    expect(await ports.bodies.findIdByCreditCode('never')).toBeUndefined();
    expect((await ports.bodies.readOccupancy(other.id)).openChildren).toBe(0);
    expect(await ports.ledger.findReceipt(change.receipt.actorId, change.receipt.key)).toBeUndefined();
  });
});

describe('what must hold elsewhere when a change is written', () => {
  it('a body at the version read', async () => {
    const other = await plantBelow(service, root);
    const require = (version: number) =>
      service.request().ledger.commit(changeOf(service, { type: 'REQUIRE_BODY', id: other.id, version }));
    expect(await require(other.version)).toEqual({ outcome: 'COMMITTED' });
    expect(await require(other.version - 1)).toEqual({ outcome: 'CONTENDED' });
  });

  it.each([
    ['nothing', {}, true, 'COMMITTED'],
    ['a child', { children: 1 }, true, 'CONTENDED'],
    ['a child, where that may be', { children: 1 }, false, 'COMMITTED'],
    ['a hardship file', { hardshipFiles: 1 }, true, 'CONTENDED'],
    ['a hardship file, where that may be', { hardshipFiles: 1 }, false, 'COMMITTED'],
    ['a child that leaves on the day', { childrenUntil: day('2024-06-15') }, true, 'COMMITTED'],
    ['a child that leaves the day after', { childrenUntil: day('2024-06-16') }, true, 'CONTENDED'],
    ['something of its own that began that day', { beganOn: day('2024-06-15') }, true, 'COMMITTED'],
    ['something of its own that began the day after', { beganOn: day('2024-06-16') }, true, 'CONTENDED'],
    ['such a thing, where that may be', { beganOn: day('2024-06-16') }, false, 'COMMITTED'],
    ['something that relied on it that day', { reliedOn: day('2024-06-15') }, false, 'COMMITTED'],
    ['something that relied on it the day after', { reliedOn: day('2024-06-16') }, false, 'CONTENDED'],
    [
      'both, relied on the day after',
      { childrenUntil: day('2024-06-15'), reliedOn: day('2024-06-16') },
      true,
      'CONTENDED',
    ],
  ] as const)('nothing that holds a body, which has %s', async (...[, occupied, empty, outcome]) => {
    const body = await plantBelow(service, root);
    const ledger = service.request().ledger;
    await ledger.commit(changeOf(service, { type: 'OCCUPY', bodyId: body.id, children: 0, ...occupied }));
    const free = changeOf(service, { type: 'REQUIRE_FREE', bodyId: body.id, on: day('2024-06-15'), empty });
    expect(await ledger.commit(free)).toMatchObject({ outcome });
  });

  it.each(['childrenUntil', 'reliedOn', 'beganOn'] as const)(
    'the day until which a body is held is never put back: %s',
    async (name) => {
      const body = await plantBelow(service, root);
      const hold = (until: string) =>
        service
          .request()
          .ledger.commit(changeOf(service, { type: 'OCCUPY', bodyId: body.id, children: 1, [name]: day(until) }));
      expect(await hold('2024-07-01')).toEqual({ outcome: 'COMMITTED' });
      expect(await hold('2024-06-30')).toEqual({ outcome: 'CONTENDED' });
      expect(await hold('2024-07-01')).toEqual({ outcome: 'COMMITTED' });
      expect(await service.request().bodies.readOccupancy(body.id)).toEqual({
        ...{
          openChildren: 2,
          openMembers: 0,
          openHardshipFiles: 0,
          openPosts: 0,
          openEditions: 0,
          childrenUntil: null,
          reliedOn: null,
          beganOn: null,
        },
        [name]: '2024-07-01',
      });
    },
  );

  it('no open membership below a body', async () => {
    const body = await plantBelow(service, root);
    await table.client.send(
      new PutCommand({
        TableName: table.tableName,
        Item: { pk: `UB#${body.id}`, sk: 'OCCUPANCY', bodyId: body.id, openMembers: 1 },
      }),
    );
    const empty = changeOf(service, { type: 'REQUIRE_FREE', bodyId: body.id, on: day('2024-06-15'), empty: true });
    expect(await service.request().ledger.commit(empty)).toEqual({ outcome: 'CONTENDED' });
    expect((await service.request().bodies.readOccupancy(body.id)).openMembers).toBe(1);
  });
});
