import { describe, expect, it } from 'vitest';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { foundUnionBody } from '#services/found-union-body.ts';
import { done, driverOf, refusal } from '../support/body-driver.ts';
import { adminOf, foundingWith, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const TODAY = '2024-06-15';
const WRITE = 'TransactWriteItemsCommand';
const table = await createTestTable();
const faulty = createFaultyTable(table);
const service = createTestPorts(table, { now: TODAY, through: faulty });
const driver = driverOf(service);
const admin = adminOf('330000', 'one');
const other = adminOf('330000', 'two');
const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('000000') });
const county = await plantBelow(service, root, { level: 'COUNTY', kind: 'FEDERATION' });

const read = (body: UnionBody) => service.request().bodies.read(body.id);
const auditCount = async (body: UnionBody): Promise<number> =>
  (await service.request().auditTrail.of(body.id, { limit: 50, after: undefined })).items.length;

let keys = 0;
const newKey = (): string => {
  keys += 1;
  return `idempotency-${keys}`;
};
const suspend = (body: UnionBody, key: string, by = admin) => driver.step(by, body, { name: 'SUSPEND', key });

describe('the same call again', () => {
  it('gets the first answer, marked as replayed, and changes nothing', async () => {
    const body = await plantBelow(service, county);
    const key = newKey();
    const [first, again] = [await suspend(body, key), await suspend(body, key)];
    if (!first.ok || !again.ok) throw new Error('the call was refused');
    expect(first.value.receipt.replayed).toBe(false);
    expect(again.value).toEqual({ state: first.value.state, receipt: { ...first.value.receipt, replayed: true } });
    expect(await auditCount(body)).toBe(1);
    expect(await read(body)).toEqual(first.value.state);
  });

  it('gets the first answer even after the object changed and the day went by', async () => {
    const body = await plantBelow(service, county);
    const key = newKey();
    const first = await done(suspend(body, key));
    const resumed = await done(driver.step(other, first, 'RESUME'));
    service.clock.set('2024-06-20');
    const again = await done(suspend(body, key));
    service.clock.set(TODAY);
    expect(again).toEqual(first);
    expect(await read(body)).toEqual(resumed);
  });

  it('of another caller is another call', async () => {
    const body = await plantBelow(service, county);
    const key = newKey();
    await done(suspend(body, key));
    expect(await refusal(suspend(body, key, other))).toBe('CONFLICT');
  });

  it('founds one body however often it is made', async () => {
    const command = { idempotencyKey: newKey(), parentId: county.id, founding: foundingWith({ code: 'ONCE' }) };
    const make = () => foundUnionBody(service.request(), service.act(admin), command);
    const [first, again] = [await done(make()), await done(make())];
    expect(again).toEqual(first);
  });
});

describe('the same key with another input', () => {
  it('is refused: IDEMPOTENCY_KEY_REUSED', async () => {
    const [body, twin] = [await plantBelow(service, county), await plantBelow(service, county)];
    const key = newKey();
    await done(suspend(body, key));
    const refused = { ok: false, failure: { code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] } };
    expect(await suspend(twin, key)).toEqual(refused);
    expect(await suspend({ ...body, version: body.version + 1 }, key)).toEqual(refused);
    expect(await driver.step(admin, body, { name: 'SUSPEND', reason: '别的理由', key })).toEqual(refused);
    expect(await driver.step(admin, body, { name: 'DISSOLVE', key })).toEqual(refused);
    expect((await read(twin))?.version).toBe(twin.version);
  });

  it.each([
    ['1234567', 'INPUT_INVALID'],
    ['12345678', undefined],
    ['k'.repeat(128), undefined],
    ['k'.repeat(129), 'INPUT_INVALID'],
    ['with space', 'INPUT_INVALID'],
    ['with#mark', 'INPUT_INVALID'],
    ['钥匙钥匙钥匙钥匙', 'INPUT_INVALID'],
  ])('%s as a key: %s', async (key, code) => {
    expect(await refusal(suspend(await plantBelow(service, county), key))).toBe(code);
  });
});

describe('a refused call', () => {
  it('is not remembered: the same key may go through later', async () => {
    const body = await plantBelow(service, county);
    const child = await plantBelow(service, body, { kind: 'BRANCH' });
    const key = newKey();
    const dissolve = () => driver.step(admin, body, { name: 'DISSOLVE', key });
    expect(await refusal(dissolve())).toBe('DISSOLVE_WITH_OPEN_CHILDREN');
    expect(await auditCount(body)).toBe(0);
    await done(driver.step(admin, child, 'DISSOLVE'));
    expect(await refusal(dissolve())).toBeUndefined();
  });

  it('does not block its key for another input', async () => {
    const body = await plantBelow(service, county);
    const key = newKey();
    expect(await refusal(driver.step(admin, body, { name: 'RESUME', key }))).toBe('ILLEGAL_TRANSITION');
    expect(await refusal(suspend(body, key))).toBeUndefined();
  });
});

describe('the same call twice at the same time', () => {
  it('changes once; one answer is the first, the other its replay', async () => {
    for (let round = 0; round < 8; round += 1) {
      const body = await plantBelow(service, county);
      const key = newKey();
      const answers = await Promise.all([suspend(body, key), suspend(body, key)]);
      const [first, second] = answers.map((answer) => (answer.ok ? answer.value : answer.failure));
      expect(new Set(answers.map((answer) => answer.ok && answer.value.receipt.replayed))).toEqual(
        new Set([false, true]),
      );
      expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
      expect(first).toMatchObject({ state: { id: body.id, version: body.version + 1 } });
      expect(second).toMatchObject({ state: { id: body.id, version: body.version + 1 } });
      expect(await auditCount(body)).toBe(1);
    }
  });

  it('founds one body', async () => {
    for (let round = 0; round < 5; round += 1) {
      const founding = foundingWith({ code: `PAIR-${round}` });
      const command = { idempotencyKey: newKey(), parentId: county.id, founding };
      const make = () => done(foundUnionBody(service.request(), service.act(admin), command));
      const [first, second] = await Promise.all([make(), make()]);
      expect(second.id).toBe(first.id);
    }
  });
});

describe('a call whose answer was lost', () => {
  it('took effect once; made again it is answered, and counts once', async () => {
    const body = await plantBelow(service, county);
    const before = (await service.request().bodies.readOccupancy(county.id)).openChildren;
    const key = newKey();
    const dissolve = () => driver.step(admin, body, { name: 'DISSOLVE', key });
    faulty.plan(WRITE, 'ANSWER_LOST', 'ANSWER_LOST', 'ANSWER_LOST', 'ANSWER_LOST');
    await expect(dissolve()).rejects.toThrow('socket hang up');
    const again = await dissolve();
    expect(again).toMatchObject({ ok: true, value: { state: { state: 'DISSOLVED' }, receipt: { replayed: true } } });
    expect((await service.request().bodies.readOccupancy(county.id)).openChildren).toBe(before - 1);
    expect(await auditCount(body)).toBe(1);
  });

  it('goes through under throttling', async () => {
    const body = await plantBelow(service, county);
    faulty.plan(WRITE, 'THROTTLED', 'THROTTLED');
    faulty.plan('GetItemCommand', 'THROTTLED');
    expect(await refusal(suspend(body, newKey()))).toBeUndefined();
    expect(await auditCount(body)).toBe(1);
  });
});
