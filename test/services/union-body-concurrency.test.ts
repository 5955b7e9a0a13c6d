import { describe, expect, it } from 'vitest';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { done, driverOf, refusal } from '../support/body-driver.ts';
import { adminOf, creditCode, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { interruptedTable } from '../support/interrupted-table.ts';
import { plantBelow, plantMany } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const TODAY = '2024-06-15';
const AHEAD = '2024-07-01';
const table = await createTestTable();
const service = createTestPorts(table, { now: TODAY });
const driver = driverOf(service);
const maker = adminOf('330000', 'maker');
const checker = adminOf('330000', 'checker');
const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('000000') });
const county = await plantBelow(service, root, { level: 'COUNTY', kind: 'FEDERATION' });

const ZONE = { width: 1, level: 'ZONE', kind: 'FEDERATION' } as const;

const read = async (body: UnionBody): Promise<UnionBody> => {
  const found = await service.request().bodies.read(body.id);
  if (found === undefined) throw new Error('a body is gone');
  return found;
};

/** Plays `round` once for each group of `width` new bodies below the county, a few groups at the same time. */
async function rounds(
  count: number,
  { width, ...facts }: Partial<UnionBody> & { readonly width: number },
  round: (...bodies: [UnionBody, UnionBody]) => Promise<void>,
): Promise<void> {
  const AT_ONCE = 6;
  const bodies = await plantMany(service, county, { count: count * width, ...facts });
  const groups = Array.from({ length: count }, (_, index) => bodies.slice(index * width, (index + 1) * width));
  for (let start = 0; start < count; start += AT_ONCE) {
    const together = groups.slice(start, start + AT_ONCE).map(([first, second]) => {
      if (first === undefined) throw new Error('too few bodies were planted');
      return round(first, second ?? first);
    });
    await Promise.all(together);
  }
}

/** A body that has asked to move and waits for the last consent only. */
async function waiting(body: UnionBody, to: UnionBody, on = TODAY): Promise<UnionBody> {
  const asked = await done(driver.move(maker, body, { id: to.id, on }));
  return done(driver.answer(checker, asked, 'CONSENT OUT'));
}

describe('two writers of one body', () => {
  it('one goes through, the other is told of the conflict and of the version to read', async () => {
    await rounds(16, { width: 1 }, async (body) => {
      const answers = await Promise.all([
        driver.revise(maker, body, { name: '甲' }),
        driver.step(checker, body, 'SUSPEND'),
      ]);
      const refused = answers.filter((answer) => !answer.ok);
      expect(refused).toEqual([{ ok: false, failure: { code: 'CONFLICT', currentVersion: body.version + 1 } }]);
      expect((await read(body)).version).toBe(body.version + 1);
    });
  });
});

/** A driver whose first write waits until something else was written. */
function driverAfter(interfere: () => Promise<unknown>): typeof driver {
  const through = interruptedTable(service.table, interfere);
  return driverOf(createTestPorts(table, { now: TODAY, through, ids: service.ids }));
}

describe('a decision on another body that changes before it is written', () => {
  it('is made again: an approval, when the upper body is suspended', async () => {
    const upper = await plantBelow(service, county, { level: 'TOWNSHIP', kind: 'FEDERATION' });
    const submitted = await done(driver.step(maker, await done(driver.found(maker, upper.id)), 'SUBMIT'));
    const late = driverAfter(() => done(driver.step(checker, upper, 'SUSPEND')));
    expect(await refusal(late.step(checker, submitted, 'APPROVE'))).toBe('PARENT_INACTIVE');
  });

  it('is made again: a merger, when the successor is dissolved', async () => {
    const [body, successor] = [await plantBelow(service, county), await plantBelow(service, county)];
    const late = driverAfter(() => done(driver.step(checker, successor, 'DISSOLVE')));
    const merge = { name: 'MERGE', successorId: successor.id } as const;
    expect(await refusal(late.step(checker, body, merge))).toBe('SUCCESSOR_INVALID');
  });

  it('is made again: a withdrawal, when the upper body that was to be left has closed on the day', async () => {
    const upper = await plantBelow(service, county, { level: 'TOWNSHIP', kind: 'FEDERATION' });
    const body = await plantBelow(service, upper);
    const agreed = await done(driver.answer(checker, await waiting(body, county, '2024-06-16'), 'CONSENT IN'));
    const late = driverAfter(async () => {
      service.clock.set('2024-06-16');
      await done(driver.step(checker, upper, 'DISSOLVE'));
      service.clock.set(TODAY);
    });
    expect(await refusal(late.withdraw(maker, agreed))).toBe('MOVE_TO_INACTIVE_PARENT');
  });
});

describe('two bodies that want one name', () => {
  it('one of them gets it', async () => {
    for (const name of ['1001', '1002', '1003', '1004', '1005', '1006', '1007', '1008']) {
      const facts = { creditCode: creditCode(`81330881MC000${name}`) };
      const codes = await Promise.all([
        refusal(driver.found(maker, county.id, facts)),
        refusal(driver.found(maker, county.id, facts)),
      ]);
      expect(codes.filter((code) => code === undefined)).toHaveLength(1);
      expect(codes).toContain('CREDIT_CODE_TAKEN');
    }
  });
});

describe('founding below a body while it is being dissolved', () => {
  it('never leaves an open body below a dissolved one, in 200 rounds', async () => {
    const outcomes = { founded: 0, dissolved: 0 };
    await rounds(200, ZONE, async (upper) => {
      const [founded, dissolved] = await Promise.all([
        driver.found(maker, upper.id),
        driver.step(checker, upper, 'DISSOLVE'),
      ]);
      expect(founded.ok).not.toBe(dissolved.ok);
      if (founded.ok) outcomes.founded += 1;
      else outcomes.dissolved += 1;
      expect(founded.ok ? 'PARENT_INACTIVE' : founded.failure.code).toBe('PARENT_INACTIVE');
      expect(dissolved.ok ? '' : dissolved.failure.code).toBe(dissolved.ok ? '' : 'DISSOLVE_WITH_OPEN_CHILDREN');
      const stored = await read(upper);
      const { openChildren } = await service.request().bodies.readOccupancy(upper.id);
      expect([stored.state, openChildren]).toEqual(founded.ok ? ['ACTIVE', 1] : ['DISSOLVED', 0]);
    });
    expect(outcomes.founded + outcomes.dissolved).toBe(200);
  });

  it('never leaves a body that moved in below a dissolved one', async () => {
    await rounds(10, ZONE, async (upper) => {
      const moving = await waiting(await plantBelow(service, county), upper, AHEAD);
      const [moved, dissolved] = await Promise.all([
        driver.answer(checker, moving, 'CONSENT IN'),
        driver.step(checker, upper, 'DISSOLVE'),
      ]);
      expect(moved.ok).not.toBe(dissolved.ok);
      expect(moved.ok ? 'MOVE_TO_INACTIVE_PARENT' : moved.failure.code).toBe('MOVE_TO_INACTIVE_PARENT');
    });
  });
});

describe('many at the same time', () => {
  it('found below one body, and each is counted', async () => {
    const upper = await plantBelow(service, county, { level: 'ZONE', kind: 'FEDERATION' });
    const answers = await Promise.all(Array.from({ length: 12 }, () => driver.found(maker, upper.id)));
    const founded = answers.filter((answer) => answer.ok).length;
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.failure]));
    expect(refused.filter(({ code }) => code !== 'CONFLICT')).toEqual([]);
    expect((await service.request().bodies.readOccupancy(upper.id)).openChildren).toBe(founded);
    expect(founded).toBeGreaterThan(0);
  });

  it('dissolved below one body on one day, and none is counted any more', async () => {
    const upper = await plantBelow(service, county, { level: 'ZONE', kind: 'FEDERATION' });
    let open = await plantMany(service, upper, { count: 6 });
    for (let round = 0; open.length > 0 && round < 6; round += 1) {
      const codes = await Promise.all(open.map((child) => refusal(driver.step(checker, child, 'DISSOLVE'))));
      expect(codes.filter((code) => code !== undefined && code !== 'CONFLICT')).toEqual([]);
      open = open.filter((_, index) => codes[index] !== undefined);
    }
    expect(await service.request().bodies.readOccupancy(upper.id)).toEqual({
      openChildren: 0,
      openMembers: 0,
      openHardshipFiles: 0,
      openPosts: 0,
      openEditions: 0,
      childrenUntil: TODAY,
      reliedOn: null,
      beganOn: null,
    });
    expect(await refusal(driver.step(checker, upper, 'DISSOLVE'))).toBeUndefined();
  });
});
