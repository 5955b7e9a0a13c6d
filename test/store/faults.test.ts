import { describe, expect, it } from 'vitest';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { changeOf, plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const faulty = createFaultyTable(table);
const service = createTestPorts(table, { now: '2024-06-15', through: faulty });
const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION' });
const WRITE = 'TransactWriteItemsCommand';

const openChildren = async (): Promise<number> => (await service.request().bodies.readOccupancy(root.id)).openChildren;
const countOneMore = () =>
  service.request().ledger.commit(changeOf(service, { type: 'OCCUPY', bodyId: root.id, children: 1 }));

describe('a write on a bad day', () => {
  it('is throttled and goes in at the next try', async () => {
    const before = await openChildren();
    faulty.plan(WRITE, 'THROTTLED', 'THROTTLED');
    expect(await countOneMore()).toEqual({ outcome: 'COMMITTED' });
    expect(await openChildren()).toBe(before + 1);
  });

  it('whose answer was lost is sent again and counts once', async () => {
    const before = await openChildren();
    const sent = faulty.requestsOf(WRITE);
    faulty.plan(WRITE, 'ANSWER_LOST');
    expect(await countOneMore()).toEqual({ outcome: 'COMMITTED' });
    expect(faulty.requestsOf(WRITE) - sent).toBe(2);
    expect(await openChildren()).toBe(before + 1);
  });

  it('whose every answer was lost throws, has taken effect once, and left a receipt to tell', async () => {
    const before = await openChildren();
    const change = changeOf(service, { type: 'OCCUPY', bodyId: root.id, children: 1 });
    faulty.plan(WRITE, 'ANSWER_LOST', 'ANSWER_LOST', 'ANSWER_LOST', 'ANSWER_LOST');
    await expect(service.request().ledger.commit(change)).rejects.toThrow('socket hang up');
    expect(await openChildren()).toBe(before + 1);
    expect(await service.request().ledger.commit(change)).toEqual({ outcome: 'ALREADY_RECEIVED' });
    expect(await openChildren()).toBe(before + 1);
  });

  it('that never reached the table throws and changed nothing', async () => {
    const before = await openChildren();
    faulty.plan(WRITE, 'NO_CONNECTION', 'NO_CONNECTION', 'NO_CONNECTION', 'NO_CONNECTION');
    await expect(countOneMore()).rejects.toThrow('socket hang up');
    expect(await openChildren()).toBe(before);
  });
});

describe('a read on a bad day', () => {
  it.each(['GetItemCommand', 'QueryCommand'])('%s is throttled and asks again', async (command) => {
    const asked = faulty.requestsOf(command);
    faulty.plan(command, 'THROTTLED', 'THROTTLED');
    const { bodies } = service.request();
    const read =
      command === 'GetItemCommand' ? bodies.read(root.id) : bodies.withName(root.name, { limit: 1, after: undefined });
    expect(await read).toBeDefined();
    expect(faulty.requestsOf(command) - asked).toBe(3);
  });

  it('that never reaches the table throws: no body is not the same as no answer', async () => {
    faulty.plan('GetItemCommand', 'NO_CONNECTION', 'NO_CONNECTION', 'NO_CONNECTION', 'NO_CONNECTION');
    await expect(service.request().bodies.read(root.id)).rejects.toThrow('socket hang up');
  });
});
