import { describe, expect, it } from 'vitest';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { adminOf, bodyId, day, region, staffOf } from '../support/builders.ts';
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
const auditOf = async (body: UnionBody) => {
  const slice = await service.request().auditTrail.of(body.id, { limit: 50, after: undefined });
  return slice.items.map(({ item }) => item);
};

describe('founding a body and taking it through its life', () => {
  it('prepares, submits, rejects, submits again, approves, suspends, resumes, and dissolves it', async () => {
    const county = await newCounty();
    let body = await done(driver.found(maker, county.id));
    expect(body).toMatchObject({ state: 'PREPARING', version: 1 });
    for (const [by, name, state] of [
      [maker, 'SUBMIT', 'PENDING_APPROVAL'],
      [checker, 'REJECT', 'REJECTED'],
      [maker, 'SUBMIT', 'PENDING_APPROVAL'],
      [checker, 'APPROVE', 'ACTIVE'],
      [checker, 'SUSPEND', 'SUSPENDED'],
      [checker, 'RESUME', 'ACTIVE'],
      [checker, 'DISSOLVE', 'DISSOLVED'],
    ] as const) {
      const next = await done(driver.step(by, body, name));
      expect(next).toMatchObject({ state, version: body.version + 1 });
      expect(await read(next)).toEqual(next);
      body = next;
    }
    const trail = await auditOf(body);
    expect(trail.map(({ action, actorId }) => [action, actorId]).reverse()).toEqual([
      ['FOUND', maker.id],
      ['SUBMIT', maker.id],
      ['REJECT', checker.id],
      ['SUBMIT', maker.id],
      ['APPROVE', checker.id],
      ['SUSPEND', checker.id],
      ['RESUME', checker.id],
      ['DISSOLVE', checker.id],
    ]);
  });

  it('counts it as an open child while it is open, and while it is not rejected', async () => {
    const county = await newCounty();
    const counts = async () => (await occupancy(county)).openChildren;
    const founded = await done(driver.found(maker, county.id));
    expect(await counts()).toBe(1);
    const rejected = await done(driver.step(checker, await done(driver.step(maker, founded, 'SUBMIT')), 'REJECT'));
    expect(await counts()).toBe(0);
    const active = await done(driver.step(checker, await done(driver.step(maker, rejected, 'SUBMIT')), 'APPROVE'));
    expect(await counts()).toBe(1);
    await done(driver.step(checker, active, 'DISSOLVE'));
    expect(await counts()).toBe(0);
  });

  it('refuses the maker’s own approval: APPROVE_OWN', async () => {
    const submitted = await done(driver.step(maker, await done(driver.found(maker, (await newCounty()).id)), 'SUBMIT'));
    expect(await refusal(driver.step(maker, submitted, 'APPROVE'))).toBe('APPROVE_OWN');
    expect(await refusal(driver.step(checker, submitted, 'APPROVE'))).toBeUndefined();
  });

  it('refuses to submit a body below one that closed while it stood rejected: PARENT_INACTIVE', async () => {
    const county = await newCounty();
    const submitted = await done(driver.step(maker, await done(driver.found(maker, county.id)), 'SUBMIT'));
    const rejected = await done(driver.step(checker, submitted, 'REJECT'));
    await done(driver.step(checker, county, 'DISSOLVE'));
    expect(await refusal(driver.step(maker, rejected, 'SUBMIT'))).toBe('PARENT_INACTIVE');
  });

  it('has one root: PARENT_REQUIRED', async () => {
    const nation = adminOf('000000');
    const second = driver.found(nation, null, { level: 'NATIONAL', kind: 'FEDERATION' });
    expect(await refusal(second)).toBe('PARENT_REQUIRED');
  });

  it.each([
    ['a region that is none', '999999', 'REGION_UNKNOWN'],
    ['a placeholder of the standard', '330101', 'REGION_UNKNOWN'],
    ['a county that was recoded', '360721', 'REGION_UNKNOWN'],
    ['a region of another federation', '360704', 'OUTSIDE_SCOPE'],
    ['a county of its own', '330881', undefined],
    ['a town of its own', '330881102', undefined],
  ])('in %s, %s: %s', async (_what, code, problem) => {
    const founding = driver.found(maker, (await newCounty()).id, { regionCode: region(code) });
    expect(await refusal(founding)).toBe(problem);
  });

  it('below a body that is not there or not in scope is refused alike: NOT_FOUND', async () => {
    const foreign = await plantBelow(service, root, {
      level: 'COUNTY',
      kind: 'FEDERATION',
      regionCode: region('360704'),
    });
    expect(await refusal(driver.found(maker, bodyId('nowhere')))).toBe('NOT_FOUND');
    expect(await refusal(driver.found(maker, foreign.id))).toBe('NOT_FOUND');
  });
});

describe('who may take a body a step', () => {
  it('an officer makes and does not check, a reviewer checks and does not make', async () => {
    const county = await newCounty();
    const [officer, reviewer] = [staffOf('OFFICER', county), staffOf('REVIEWER', county)];
    expect(await refusal(driver.found(reviewer, county.id))).toBe('NOT_FOUND');
    const founded = await done(driver.found(officer, county.id));
    expect(await refusal(driver.step(reviewer, founded, 'SUBMIT'))).toBe('NOT_FOUND');
    const submitted = await done(driver.step(officer, founded, 'SUBMIT'));
    expect(await refusal(driver.step(officer, submitted, 'APPROVE'))).toBe('NOT_FOUND');
    expect(await refusal(driver.step(reviewer, submitted, 'APPROVE'))).toBeUndefined();
    expect((await auditOf(founded))[0]).toMatchObject({ action: 'APPROVE', actingBodyId: county.id });
  });

  it('nobody outside the body’s subtree or region, and the answer does not tell that it exists', async () => {
    const body = await plantBelow(service, await newCounty());
    for (const stranger of [adminOf('360000'), adminOf('330882'), staffOf('REVIEWER', await newCounty())]) {
      expect(await refusal(driver.step(stranger, body, 'SUSPEND'))).toBe('NOT_FOUND');
    }
    expect(await read(body)).toEqual(body);
  });

  it('nobody on a stale read: CONFLICT with the present version', async () => {
    const body = await plantBelow(service, await newCounty());
    const revised = await done(driver.revise(maker, body, { name: '新名' }));
    const stale = await driver.step(checker, body, 'SUSPEND');
    expect(stale).toEqual({ ok: false, failure: { code: 'CONFLICT', currentVersion: revised.version } });
    expect(await refusal(driver.step(checker, { ...body, version: 99 }, 'SUSPEND'))).toBe('CONFLICT');
  });

  it('on a day that suits the last step', async () => {
    const body = await plantBelow(service, await newCounty(), { stateSince: day('2024-03-01') });
    const suspend = (on: string) => refusal(driver.step(checker, body, { name: 'SUSPEND', on }));
    expect(await suspend('2024-02-29')).toBe('EFFECTIVE_DATE_BEFORE_LAST');
    expect(await suspend('2024-06-16')).toBe('EFFECTIVE_DATE_IN_FUTURE');
    expect(await suspend('2024-03-01')).toBeUndefined();
  });
});
