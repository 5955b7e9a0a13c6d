import { describe, expect, it } from 'vitest';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { adminOf, bodyId, creditCode, region, staffOf } from '../support/builders.ts';
import { done, driverOf, refusal } from '../support/body-driver.ts';
import { createTestTable } from '../support/engine.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const TODAY = '2024-06-15';
const table = await createTestTable();
const service = createTestPorts(table, { now: TODAY });
const driver = driverOf(service);
const maker = adminOf('330000', 'maker');
const checker = adminOf('330000', 'checker');

const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('000000') });
const newCounty = () => plantBelow(service, root, { level: 'COUNTY', kind: 'FEDERATION' });
const read = (body: UnionBody) => service.request().bodies.read(body.id);
const occupancy = (body: UnionBody) => service.request().bodies.readOccupancy(body.id);

describe('the codes of a body', () => {
  it('are held by one open body: CODE_TAKEN, CREDIT_CODE_TAKEN', async () => {
    const county = await newCounty();
    const facts = { code: 'ONCE', creditCode: creditCode('81330881MC0000001') };
    await done(driver.found(maker, county.id, facts));
    expect(await refusal(driver.found(maker, county.id, { ...facts, creditCode: null }))).toBe('CODE_TAKEN');
    expect(await refusal(driver.found(maker, county.id, { ...facts, code: 'TWICE' }))).toBe('CREDIT_CODE_TAKEN');
  });

  it.each(['DISSOLVE', 'MERGE', 'REJECT'] as const)('are free again after %s', async (end) => {
    const county = await newCounty();
    const successor = await plantBelow(service, county);
    const facts = { code: `AGAIN-${end}`, creditCode: creditCode(`81330881MC00000${end.length}9`) };
    const submitted = await done(driver.step(maker, await done(driver.found(maker, county.id, facts)), 'SUBMIT'));
    const open = end === 'REJECT' ? submitted : await done(driver.step(checker, submitted, 'APPROVE'));
    expect(await refusal(driver.found(maker, county.id, facts))).toBe('CODE_TAKEN');
    const closed = await done(driver.step(checker, open, { name: end, successorId: successor.id }));
    expect(await service.request().bodies.findIdByCode(facts.code)).toBeUndefined();
    const heir = await done(driver.found(maker, county.id, facts));
    expect(await service.request().bodies.findIdByCreditCode(facts.creditCode)).toBe(heir.id);
    if (end === 'REJECT') expect(await refusal(driver.step(maker, closed, 'SUBMIT'))).toBe('CODE_TAKEN');
  });

  it('change by revision: the new one is taken, the old one given back', async () => {
    const [first, second] = [creditCode('81330881MC0000101'), creditCode('81330881MC0000102')];
    const body = await plantBelow(service, await newCounty(), { creditCode: first });
    const other = await plantBelow(service, await newCounty(), { creditCode: creditCode('81330881MC0000103') });
    const revised = await done(driver.revise(maker, body, { creditCode: second }));
    const { bodies } = service.request();
    expect([await bodies.findIdByCreditCode(first), await bodies.findIdByCreditCode(second)]).toEqual([
      undefined,
      body.id,
    ]);
    expect(await refusal(driver.revise(maker, other, { creditCode: second }))).toBe('CREDIT_CODE_TAKEN');
    expect(await read(revised)).toEqual(revised);
  });
});

describe('closing a body', () => {
  it('is refused while a child is open, on whatever day: DISSOLVE_WITH_OPEN_CHILDREN', async () => {
    const county = await newCounty();
    const child = await plantBelow(service, county);
    expect(await refusal(driver.step(checker, county, 'DISSOLVE'))).toBe('DISSOLVE_WITH_OPEN_CHILDREN');
    await done(driver.step(checker, child, 'DISSOLVE'));
    expect(await refusal(driver.step(checker, county, 'DISSOLVE'))).toBeUndefined();
  });

  it.each(['DISSOLVE', 'MERGE'] as const)('before the day a child left by %s is refused', async (way) => {
    const county = await newCounty();
    const [child, successor] = [await plantBelow(service, county), await plantBelow(service, root)];
    await done(driver.step(checker, child, { name: way, on: '2024-06-10', successorId: successor.id }));
    const dissolve = (on: string) => refusal(driver.step(checker, county, { name: 'DISSOLVE', on }));
    expect(await dissolve('2024-06-09')).toBe('DISSOLVE_WITH_OPEN_CHILDREN');
    expect(await dissolve('2024-06-10')).toBeUndefined();
  });

  it('merges it into a body that carries on, and names that one', async () => {
    const county = await newCounty();
    const [body, successor] = [await plantBelow(service, county), await plantBelow(service, county)];
    const merged = await done(driver.step(checker, body, { name: 'MERGE', successorId: successor.id }));
    expect(merged).toMatchObject({ state: 'MERGED', successorId: successor.id, stateSince: TODAY });
    expect(merged.parentLinks).toEqual([{ parentId: county.id, from: '2000-01-01', to: TODAY }]);
    expect((await occupancy(county)).openChildren).toBe(1);
  });

  it('merges nothing into a body that is not there, not in scope or not named', async () => {
    const body = await plantBelow(service, await newCounty());
    const foreign = await plantBelow(service, root, { regionCode: region('360704') });
    for (const successor of [{ successorId: bodyId('nowhere') }, { successorId: foreign.id }, {}]) {
      expect(await refusal(driver.step(checker, body, { name: 'MERGE', ...successor }))).toBe('NOT_FOUND');
    }
  });

  it('is final: REACTIVATE_DISSOLVED, REACTIVATE_MERGED', async () => {
    const county = await newCounty();
    const [first, second] = [await plantBelow(service, county), await plantBelow(service, county)];
    const dissolved = await done(driver.step(checker, first, 'DISSOLVE'));
    const merged = await done(driver.step(checker, second, { name: 'MERGE', successorId: county.id }));
    for (const name of ['SUBMIT', 'APPROVE', 'RESUME'] as const) {
      expect(await refusal(driver.step(checker, dissolved, name))).toBe('REACTIVATE_DISSOLVED');
      expect(await refusal(driver.step(checker, merged, name))).toBe('REACTIVATE_MERGED');
    }
  });

  it('leaves it to be seen by the people of the body it stood below', async () => {
    const county = await newCounty();
    const zone = await plantBelow(service, county, { level: 'ZONE', kind: 'FEDERATION' });
    const dissolved = await done(driver.step(checker, await plantBelow(service, zone), 'DISSOLVE'));
    expect(await refusal(driver.step(staffOf('REVIEWER', county), dissolved, 'RESUME'))).toBe('REACTIVATE_DISSOLVED');
    const stranger = staffOf('REVIEWER', await newCounty());
    expect(await refusal(driver.step(stranger, dissolved, 'RESUME'))).toBe('NOT_FOUND');
  });
});
