import { describe, expect, it } from 'vitest';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { recordAgreement } from '#services/record-agreement.ts';
import { recordOfficer } from '#services/record-officer.ts';
import { done, driverOf, refusal } from '../support/body-driver.ts';
import { adminOf, day, region } from '../support/builders.ts';
import { cover } from '../support/covering.ts';
import { createTestTable } from '../support/engine.ts';
import { stateAfter } from '../support/outcome.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { appointmentWith, termsWith } from '../support/small-nouns.ts';

const TODAY = '2024-06-15';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const driver = driverOf(service);
const maker = adminOf('330000', 'maker');
const checker = adminOf('330000', 'checker');
const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('000000') });
const county = await plantBelow(service, root, { level: 'COUNTY', kind: 'FEDERATION' });
const newTown = () => plantBelow(service, county, { level: 'TOWNSHIP', kind: 'FEDERATION' });

const step = (body: UnionBody, name: 'SUSPEND' | 'DISSOLVE', on: string) =>
  refusal(driver.step(checker, body, { name, on }));
const occupancy = (body: UnionBody) => service.request().bodies.readOccupancy(body.id);

async function approve(upper: UnionBody, on: string): Promise<UnionBody> {
  const founded = await done(driver.found(maker, upper.id, { foundedOn: day('2024-01-01') }));
  const submitted = await done(driver.step(maker, founded, { name: 'SUBMIT', on }));
  return done(driver.step(checker, submitted, { name: 'APPROVE', on }));
}

async function move(body: UnionBody, to: UnionBody, on: string): Promise<UnionBody> {
  const asked = await done(driver.move(maker, body, { id: to.id, on }));
  return done(driver.answer(checker, await done(driver.answer(checker, asked, 'CONSENT OUT')), 'CONSENT IN'));
}

describe('a body on which something relied on 1 April', () => {
  const RELYING: readonly (readonly [string, (body: UnionBody) => Promise<unknown>])[] = [
    ['an approval below it', (body) => approve(body, '2024-04-01')],
    ['a body that moved below it', async (body) => move(await plantBelow(service, county), body, '2024-04-01')],
    [
      'a merger into it',
      async (body) =>
        driver.step(checker, await plantBelow(service, county), {
          name: 'MERGE',
          on: '2024-04-01',
          successorId: body.id,
        }),
    ],
    ['a unit it covers', (body) => stateAfter(cover(service, { body, name: `涵盖 ${body.code}`, from: '2024-04-01' }))],
    [
      'an officer of its',
      (body) =>
        stateAfter(
          recordOfficer(service.request(), service.act(maker), {
            ...{ idempotencyKey: service.ids.next('Receipt'), unionBodyId: body.id },
            appointment: appointmentWith({ from: day('2024-04-01') }),
          }),
        ),
    ],
    [
      'an agreement of its',
      (body) =>
        stateAfter(
          recordAgreement(service.request(), service.act(maker), {
            ...{ idempotencyKey: service.ids.next('Receipt'), unionBodyId: body.id },
            terms: termsWith({ from: day('2024-04-01') }),
          }),
        ),
    ],
  ];

  it.each(RELYING.slice(0, 3))('is not suspended before, and may be since: %s', async (_what, rely) => {
    const body = await newTown();
    await rely(body);
    expect(await step(body, 'SUSPEND', '2024-03-31')).toBe('EFFECTIVE_DATE_BEFORE_LAST');
    expect(await step(body, 'SUSPEND', '2024-04-01')).toBeUndefined();
  });

  it.each(RELYING.slice(3))('may be suspended before, in whatever order that is recorded: %s', async (_what, rely) => {
    const body = await newTown();
    await rely(body);
    expect(await step(body, 'SUSPEND', '2024-03-31')).toBeUndefined();
  });

  it.each(RELYING.slice(2))('is not dissolved before, and may be since: %s', async (_what, rely) => {
    const body = await newTown();
    await rely(body);
    expect(await step(body, 'DISSOLVE', '2024-03-31')).toBe('EFFECTIVE_DATE_BEFORE_LAST');
    expect(await step(body, 'DISSOLVE', '2024-04-01')).toBeUndefined();
  });

  it('keeps the latest such day', async () => {
    const body = await newTown();
    for (const on of ['2024-03-01', '2024-05-01', '2024-04-01']) await approve(body, on);
    expect(await occupancy(body)).toMatchObject({ openChildren: 3, reliedOn: '2024-05-01' });
  });
});

describe('a day on which something will rely on a body', () => {
  it('is today while a move lies ahead', async () => {
    const body = await newTown();
    await move(await plantBelow(service, county), body, '2024-07-01');
    expect((await occupancy(body)).reliedOn).toBe(TODAY);
  });

  it('is today while an agreement begins later', async () => {
    const body = await newTown();
    const command = { idempotencyKey: service.ids.next('Receipt'), unionBodyId: body.id };
    const terms = termsWith({ from: day('2024-09-01') });
    await stateAfter(recordAgreement(service.request(), service.act(maker), { ...command, terms }));
    expect(await step(body, 'DISSOLVE', '2024-06-14')).toBe('EFFECTIVE_DATE_BEFORE_LAST');
    expect(await step(body, 'DISSOLVE', TODAY)).toBeUndefined();
  });
});

describe('one change that concerns what is below a body in two ways', () => {
  it('may be a merger into the upper body', async () => {
    const upper = await newTown();
    const body = await plantBelow(service, upper);
    await done(driver.step(checker, body, { name: 'MERGE', on: '2024-05-01', successorId: upper.id }));
    expect(await occupancy(upper)).toMatchObject({
      openChildren: 0,
      childrenUntil: '2024-05-01',
      reliedOn: '2024-05-01',
    });
  });

  it('may be another submission of a body that was rejected', async () => {
    const upper = await newTown();
    const submitted = await done(driver.step(maker, await done(driver.found(maker, upper.id)), 'SUBMIT'));
    const rejected = await done(driver.step(checker, submitted, 'REJECT'));
    expect(await occupancy(upper)).toMatchObject({ openChildren: 0 });
    await done(driver.step(maker, rejected, 'SUBMIT'));
    expect(await occupancy(upper)).toMatchObject({ openChildren: 1, reliedOn: TODAY });
  });
});
