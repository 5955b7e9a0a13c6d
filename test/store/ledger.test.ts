import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '#domain/audit/audit-entry.ts';
import type { Instant } from '#domain/day.ts';
import { ruleProblem } from '#domain/problem.ts';
import { TABLE } from '#store/table.ts';
import { adminOf, day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { changeOf, plantBelow, receiptOf } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2024-06-15' });
const ledger = service.request().ledger;
const actor = adminOf('000000');
const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION' });

function entryOn(subjectId: string, recordedAt: string): AuditEntry {
  return {
    ...{ id: service.ids.next('AuditEntry'), subjectId, actorId: actor.id, actorRole: actor.role, actingBodyId: null },
    ...{ recordedAt: recordedAt as Instant, requestId: 'req_1', action: 'REVISE', effectiveOn: day('2024-06-15') },
    ...{ reason: null, changes: [{ field: 'name', from: null, to: '新名' }] },
  };
}
const trailOf = async (subjectId: string) => {
  const slice = await service.request().auditTrail.of(subjectId, { limit: 50, after: undefined });
  return slice.items.map(({ item }) => item);
};

describe('a receipt', () => {
  it('is found under its actor and key with the first answer, and under no other', async () => {
    const change = changeOf(service);
    const { actorId, key } = change.receipt;
    expect(await ledger.commit(change)).toEqual({ outcome: 'COMMITTED' });
    expect(await ledger.findReceipt(actorId, key)).toEqual(change.receipt);
    expect(await ledger.findReceipt(actorId, `${key}x`)).toBeUndefined();
    expect(await ledger.findReceipt(adminOf('000000', 'other').id, key)).toBeUndefined();
  });

  it('is given out once: the second change under its key is told so and changes nothing', async () => {
    const first = changeOf(service);
    await ledger.commit(first);
    const marker = { space: 'CREDIT_CODE', name: 'second' } as const;
    const second = {
      ...changeOf(service, {
        type: 'CLAIM',
        marker,
        ownerId: 'ub_x',
        taken: ruleProblem('CREDIT_CODE_TAKEN', 'creditCode'),
      }),
      receipt: receiptOf(service, { key: first.receipt.key }),
    };
    expect(await ledger.commit(second)).toEqual({ outcome: 'ALREADY_RECEIVED' });
    expect(await ledger.findReceipt(first.receipt.actorId, first.receipt.key)).toEqual(first.receipt);
    expect(await service.request().bodies.findIdByCreditCode('second')).toBeUndefined();
  });

  it('comes before every other refusal, so that a repeated call is known as one', async () => {
    const first = changeOf(service);
    await ledger.commit(first);
    const stale = { type: 'SAVE', noun: 'unionBody', state: root, readVersion: 99 } as const;
    const again = { ...changeOf(service, stale), receipt: first.receipt };
    expect(await ledger.commit(again)).toEqual({ outcome: 'ALREADY_RECEIVED' });
  });

  it('is forgotten by the table thirty days after the change', async () => {
    const change = changeOf(service);
    await ledger.commit(change);
    const { actorId, key } = change.receipt;
    const Key = { pk: `RCPT#${actorId}#${key}`, sk: 'RCPT' };
    const { Item } = await table.client.send(new GetCommand({ TableName: table.tableName, Key }));
    expect(Item?.[TABLE.timeToLive]).toBe(Date.parse('2024-07-15T04:00:00.000Z') / 1000);
  });
});

describe('an audit entry', () => {
  it('goes in with its change and is read newest first', async () => {
    const entries = [
      entryOn('ub_audited', '2024-06-15T01:00:00.000Z'),
      entryOn('ub_audited', '2024-06-15T03:00:00.000Z'),
      entryOn('ub_audited', '2024-06-15T02:00:00.000Z'),
    ];
    for (const entry of entries) await ledger.commit({ ...changeOf(service), audit: [entry] });
    await ledger.commit({ ...changeOf(service), audit: [entryOn('ub_audited2', '2024-06-15T02:00:00.000Z')] });
    expect(await trailOf('ub_audited')).toEqual([entries[1], entries[2], entries[0]]);
  });

  it('of a change that failed is not there', async () => {
    const stale = { type: 'REQUIRE_BODY', id: root.id, version: root.version + 1 } as const;
    const change = { ...changeOf(service, stale), audit: [entryOn('ub_failed', '2024-06-15T01:00:00.000Z')] };
    expect(await ledger.commit(change)).toEqual({ outcome: 'CONTENDED' });
    expect(await trailOf('ub_failed')).toEqual([]);
  });

  it('stands beside the others of the same moment', async () => {
    const at = '2024-06-15T01:00:00.000Z';
    const audit = [entryOn('ub_moment', at), entryOn('ub_moment', at), entryOn('ub_moment', at)];
    await ledger.commit({ ...changeOf(service), audit });
    expect(await trailOf('ub_moment')).toHaveLength(3);
  });
});

describe('a change the table cannot take', () => {
  it('is a defect and throws: nothing of it is there', async () => {
    const twice = { type: 'OCCUPY', bodyId: root.id, children: 1 } as const;
    const before = await service.request().bodies.readOccupancy(root.id);
    await expect(ledger.commit(changeOf(service, twice, twice))).rejects.toThrow('multiple operations on one item');
    expect(await service.request().bodies.readOccupancy(root.id)).toEqual(before);
  });
});
