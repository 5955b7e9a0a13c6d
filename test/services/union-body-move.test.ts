import { describe, expect, it } from 'vitest';
import { parentOn } from '#domain/union-body/parent-links.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { ancestorsOn } from '#services/body-line.ts';
import { listMovesToAnswer } from '#services/show-union-body.ts';
import { walkSubtree } from '#services/walk-subtree.ts';
import { done, driverOf, refusal } from '../support/body-driver.ts';
import { adminOf, bodyId, day, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const TODAY = '2024-06-15';
const AHEAD = '2024-07-01';
const table = await createTestTable();
const service = createTestPorts(table, { now: TODAY });
const driver = driverOf(service);
const maker = adminOf('330000', 'maker');
const checker = adminOf('330000', 'checker');
const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('000000') });

const newCounty = (code = '330881') =>
  plantBelow(service, root, { level: 'COUNTY', kind: 'FEDERATION', regionCode: region(code) });
const read = (body: UnionBody) => service.request().bodies.read(body.id);
const occupancy = (body: UnionBody) => service.request().bodies.readOccupancy(body.id);

async function subtree(of: UnionBody, on: string): Promise<readonly string[]> {
  const slice = await walkSubtree(service.request(), { rootId: of.id, day: day(on) }, { limit: 100, after: undefined });
  return slice?.items.map(({ item }) => item.id) ?? [];
}
async function line(of: UnionBody, on: string): Promise<readonly string[]> {
  const stored = await read(of);
  if (stored === undefined) throw new Error('a body is gone');
  return (await ancestorsOn(service.request(), stored, day(on))).map(({ id }) => id);
}
async function scene() {
  const [old, next] = [await newCounty(), await newCounty()];
  const body = await plantBelow(service, old, { kind: 'JOINT' });
  return { old, next, body, child: await plantBelow(service, body) };
}
async function moved(body: UnionBody, to: { id: UnionBody['id']; on?: string }): Promise<UnionBody> {
  const asked = await done(driver.move(maker, body, to));
  return done(driver.answer(checker, await done(driver.answer(checker, asked, 'CONSENT OUT')), 'CONSENT IN'));
}

describe('a move', () => {
  it('under a body that stood below for no single day is refused for what that body is', async () => {
    const { body } = await scene();
    const founded = await done(driver.found(maker, body.id, { foundedOn: day(TODAY) }));
    const approved = await done(driver.step(checker, await done(driver.step(maker, founded, 'SUBMIT')), 'APPROVE'));
    const gone = await done(driver.step(checker, approved, 'DISSOLVE'));
    const asked = driver.move(maker, body, { id: gone.id, on: '2024-06-14' });
    expect(await refusal(asked)).toBe('MOVE_TO_INACTIVE_PARENT');
  });

  it.each([
    ['OUT', 'IN'],
    ['IN', 'OUT'],
  ] as const)('takes the consent of both upper bodies, %s before %s, and its subtree along', async (first, second) => {
    const { old, next, body, child } = await scene();
    const asked = await done(driver.move(maker, body, { id: next.id }));
    const half = await done(driver.answer(checker, asked, `CONSENT ${first}`));
    expect(parentOn(half.parentLinks, day(TODAY))).toBe(old.id);
    const whole = await done(driver.answer(checker, half, `CONSENT ${second}`));
    expect(whole).toMatchObject({ pendingMove: null, state: 'ACTIVE' });
    expect(await line(child, TODAY)).toEqual([body.id, next.id, root.id]);
    expect(await line(child, '2024-06-14')).toEqual([body.id, old.id, root.id]);
    expect([(await occupancy(old)).openChildren, (await occupancy(next)).openChildren]).toEqual([0, 1]);
  });

  it('that lies ahead is seen from its day on and not before', async () => {
    const { old, next, body, child } = await scene();
    await moved(body, { id: next.id, on: AHEAD });
    for (const [on, above, not] of [
      [TODAY, old, next],
      ['2024-06-30', old, next],
      [AHEAD, next, old],
      ['2030-01-01', next, old],
    ] as const) {
      expect(await line(body, on)).toEqual([above.id, root.id]);
      expect(await subtree(above, on)).toEqual([body.id, child.id]);
      expect(await subtree(not, on)).toEqual([]);
    }
    service.clock.set(AHEAD);
    const reviewers = [staffOf('REVIEWER', old), staffOf('REVIEWER', next)];
    const codes = await Promise.all(reviewers.map((by) => refusal(driver.step(by, child, 'RESUME'))));
    service.clock.set(TODAY);
    expect(codes).toEqual(['NOT_FOUND', 'ILLEGAL_TRANSITION']);
  });

  it('that lies ahead holds the old upper body until its day: DISSOLVE_WITH_OPEN_CHILDREN', async () => {
    const { old, next, body } = await scene();
    await moved(body, { id: next.id, on: AHEAD });
    service.clock.set('2024-06-30');
    const before = await refusal(driver.step(checker, old, 'DISSOLVE'));
    service.clock.set(AHEAD);
    const backdated = await refusal(driver.step(checker, old, { name: 'DISSOLVE', on: '2024-06-30' }));
    const onTheDay = await refusal(driver.step(checker, old, 'DISSOLVE'));
    service.clock.set(TODAY);
    expect([before, backdated, onTheDay]).toEqual([
      'DISSOLVE_WITH_OPEN_CHILDREN',
      'DISSOLVE_WITH_OPEN_CHILDREN',
      undefined,
    ]);
  });

  it('in the past holds the old upper body until its day, too', async () => {
    const { old, next, body } = await scene();
    await moved(body, { id: next.id, on: '2024-06-10' });
    const dissolve = (on: string) => refusal(driver.step(checker, old, { name: 'DISSOLVE', on }));
    expect(await dissolve('2024-06-09')).toBe('DISSOLVE_WITH_OPEN_CHILDREN');
    expect(await dissolve('2024-06-10')).toBeUndefined();
  });

  it('may follow a move that lies ahead, and is answered by the body it will leave', async () => {
    const { old, next, body } = await scene();
    const third = await newCounty();
    const once = await moved(body, { id: next.id, on: AHEAD });
    expect(await refusal(driver.move(maker, once, { id: third.id, on: AHEAD }))).toBe('EFFECTIVE_DATE_BEFORE_LAST');
    const asked = await done(driver.move(maker, once, { id: old.id, on: '2024-07-02' }));
    expect(await refusal(driver.answer(staffOf('REVIEWER', old), asked, 'CONSENT OUT'))).toBe('NOT_FOUND');
    const half = await done(driver.answer(staffOf('REVIEWER', next), asked, 'CONSENT OUT'));
    await done(driver.answer(staffOf('REVIEWER', old), half, 'CONSENT IN'));
    expect(await line(body, '2024-06-30')).toEqual([old.id, root.id]);
    expect(await line(body, AHEAD)).toEqual([next.id, root.id]);
    expect(await line(body, '2024-07-02')).toEqual([old.id, root.id]);
    for (const on of ['2024-06-30', '2024-07-02']) expect(await subtree(old, on)).toContain(body.id);
  });
});

describe('where a body may not move', () => {
  it('under itself or any body below it, on any day ahead: MOVE_UNDER_OWN_DESCENDANT', async () => {
    const { next, body } = await scene();
    const inner = await plantBelow(service, body, { kind: 'BASE' });
    const leaf = await plantBelow(service, inner, { kind: 'BRANCH' });
    for (const target of [body, inner, leaf]) {
      expect(await refusal(driver.move(maker, body, { id: target.id }))).toBe('MOVE_UNDER_OWN_DESCENDANT');
    }
    await moved(leaf, { id: next.id, on: AHEAD });
    expect(await refusal(driver.move(maker, body, { id: leaf.id, on: '2024-06-30' }))).toBe(
      'MOVE_UNDER_OWN_DESCENDANT',
    );
    expect(await refusal(driver.move(maker, body, { id: leaf.id, on: AHEAD }))).toBe('LEVEL_NOT_BELOW_PARENT');
  });

  it('under a body that was to come below it later', async () => {
    const { body, old } = await scene();
    const unit = await plantBelow(service, old, { kind: 'BASE' });
    await moved(unit, { id: body.id, on: AHEAD });
    expect(await refusal(driver.move(maker, body, { id: unit.id, on: TODAY }))).toBe('MOVE_UNDER_OWN_DESCENDANT');
  });

  it('under one that closed after it was asked: MOVE_TO_INACTIVE_PARENT', async () => {
    const { next, body } = await scene();
    const asked = await done(driver.move(maker, body, { id: next.id }));
    const half = await done(driver.answer(checker, asked, 'CONSENT OUT'));
    await done(driver.step(checker, next, 'DISSOLVE'));
    expect(await refusal(driver.answer(checker, half, 'CONSENT IN'))).toBe('MOVE_TO_INACTIVE_PARENT');
  });

  it('under a body of another division: REGION_OUTSIDE_PARENT', async () => {
    const { body } = await scene();
    const sibling = await newCounty('330802');
    expect(await refusal(driver.move(maker, body, { id: sibling.id }))).toBe('REGION_OUTSIDE_PARENT');
    const foreign = await newCounty('360704');
    expect(await refusal(driver.move(maker, body, { id: foreign.id }))).toBe('NOT_FOUND');
    expect(await refusal(driver.move(adminOf('000000'), body, { id: foreign.id }))).toBe('REGION_OUTSIDE_PARENT');
    expect(await listMovesToAnswer(service.request(), foreign)).toEqual([]);
  });

  it('under one outside the scope, unless its division holds the body’s: then it is asked', async () => {
    const { old, next, body } = await scene();
    const officer = staffOf('OFFICER', old);
    expect(await done(driver.move(officer, body, { id: next.id }))).toMatchObject({
      pendingMove: { toParentId: next.id },
    });
  });

  it('under one that is not there: NOT_FOUND', async () => {
    const { body } = await scene();
    expect(await refusal(driver.move(maker, body, { id: bodyId('nowhere') }))).toBe('NOT_FOUND');
  });

  it('a second time while it waits: TWO_OPEN_PARENTS', async () => {
    const { next, body, old } = await scene();
    const asked = await done(driver.move(maker, body, { id: next.id }));
    const joint = await plantBelow(service, old, { kind: 'JOINT' });
    expect(await refusal(driver.move(maker, asked, { id: joint.id }))).toBe('TWO_OPEN_PARENTS');
  });
});
