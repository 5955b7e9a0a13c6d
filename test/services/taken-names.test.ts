import { describe, expect, it } from 'vitest';
import { failureOf } from '../support/outcome.ts';
import { adminOf, creditCode, region } from '../support/builders.ts';
import { done, driverOf } from '../support/body-driver.ts';
import { createTestTable } from '../support/engine.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const driver = driverOf(service);
const [maker, checker] = [adminOf('000000', 'maker'), adminOf('000000', 'checker')];
const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('000000') });
const county = await plantBelow(service, root, { level: 'COUNTY', kind: 'FEDERATION' });

describe('a name that is taken is told at the field that asked for it', () => {
  it('of a founding: code, creditCode, parentId', async () => {
    const facts = { code: 'TAKEN', creditCode: creditCode('81330881MC0000201') };
    await done(driver.found(maker, county.id, facts));
    const sameCode = await driver.found(maker, county.id, { ...facts, creditCode: null });
    expect(failureOf(sameCode)).toEqual({ code: 'CODE_TAKEN', path: ['code'] });
    const sameCredit = await driver.found(maker, county.id, { ...facts, code: 'FREE' });
    expect(failureOf(sameCredit)).toEqual({ code: 'CREDIT_CODE_TAKEN', path: ['creditCode'] });
    const secondRoot = await driver.found(maker, null, { level: 'NATIONAL', kind: 'FEDERATION' });
    expect(failureOf(secondRoot)).toEqual({ code: 'PARENT_REQUIRED', path: ['parentId'] });
  });

  it('of a revision: creditCode', async () => {
    const [held, other] = [creditCode('81330881MC0000202'), creditCode('81330881MC0000203')];
    await plantBelow(service, county, { creditCode: held });
    const body = await plantBelow(service, county, { creditCode: other });
    const revised = await driver.revise(maker, body, { creditCode: held });
    expect(failureOf(revised)).toEqual({ code: 'CREDIT_CODE_TAKEN', path: ['creditCode'] });
  });

  it('and at none where the body asks again for what it held before', async () => {
    const facts = { code: 'AGAIN' };
    const submitted = await done(driver.step(maker, await done(driver.found(maker, county.id, facts)), 'SUBMIT'));
    const rejected = await done(driver.step(checker, submitted, 'REJECT'));
    await done(driver.found(maker, county.id, facts));
    expect(failureOf(await driver.step(maker, rejected, 'SUBMIT'))).toEqual({ code: 'CODE_TAKEN' });
  });
});
