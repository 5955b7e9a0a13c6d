import { describe, expect, it } from 'vitest';
import type { MoveSide, UnionBody } from '#domain/union-body/union-body.ts';
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

async function subtree(of: UnionBody, on: string): Promise<readonly string[]> {
  const slice = await walkSubtree(service.request(), { rootId: of.id, day: day(on) }, { limit: 100, after: undefined });
  return slice?.items.map(({ item }) => item.id) ?? [];
}
async function scene() {
  const [old, next] = [await newCounty(), await newCounty()];
  const body = await plantBelow(service, old, { kind: 'JOINT' });
  return { old, next, body, child: await plantBelow(service, body) };
}

async function agree(asked: UnionBody): Promise<UnionBody> {
  return done(driver.answer(checker, await done(driver.answer(checker, asked, 'CONSENT OUT')), 'CONSENT IN'));
}

describe('the answer to a move', () => {
  it('may be a refusal by either side, and the body stays', async () => {
    for (const side of ['OUT', 'IN'] satisfies MoveSide[]) {
      const { old, next, body } = await scene();
      const asked = await done(driver.move(maker, body, { id: next.id }));
      const refused = await done(driver.answer(checker, asked, `REFUSE ${side}`));
      expect(refused).toMatchObject({ pendingMove: null, parentLinks: body.parentLinks });
      expect(await subtree(old, TODAY)).toContain(body.id);
      expect(await refusal(driver.answer(checker, refused, 'CONSENT IN'))).toBe('NO_PENDING_MOVE');
    }
  });

  it('comes too late when the move was withdrawn', async () => {
    const { next, body } = await scene();
    const asked = await done(driver.move(maker, body, { id: next.id }));
    const withdrawn = await done(driver.withdraw(maker, asked));
    expect(await refusal(driver.answer(checker, withdrawn, 'CONSENT OUT'))).toBe('NO_PENDING_MOVE');
    expect(await refusal(driver.withdraw(maker, withdrawn))).toBe('NO_PENDING_MOVE');
    expect(await refusal(driver.move(maker, withdrawn, { id: next.id }))).toBeUndefined();
  });

  it('is taken back with the move while its day lies ahead, and the body stays where it was', async () => {
    const { old, next, body } = await scene();
    const asked = await done(driver.move(maker, body, { id: next.id, on: AHEAD }));
    const moved = await agree(asked);
    expect([await subtree(old, AHEAD), await subtree(next, AHEAD)].map((ids) => ids.includes(body.id))).toEqual([
      false,
      true,
    ]);
    const back = await done(driver.withdraw(maker, moved));
    expect(back.parentLinks).toEqual(body.parentLinks);
    expect(await read(back)).toEqual(back);
    expect([await subtree(old, AHEAD), await subtree(next, AHEAD)].map((ids) => ids.includes(body.id))).toEqual([
      true,
      false,
    ]);
    const { bodies } = service.request();
    expect([await bodies.readOccupancy(old.id), await bodies.readOccupancy(next.id)]).toMatchObject([
      { openChildren: 1 },
      { openChildren: 0 },
    ]);
    expect(await refusal(driver.withdraw(maker, back))).toBe('NO_PENDING_MOVE');
    const again = await agree(await done(driver.move(maker, back, { id: next.id, on: AHEAD })));
    expect(again.parentLinks).toEqual(moved.parentLinks);
    expect(await subtree(next, AHEAD)).toContain(body.id);
  });

  it('is not given by who asked: APPROVE_OWN', async () => {
    const { next, body } = await scene();
    const asked = await done(driver.move(maker, body, { id: next.id }));
    expect(await refusal(driver.answer(maker, asked, 'CONSENT OUT'))).toBe('APPROVE_OWN');
    expect(await refusal(driver.answer(maker, asked, 'CONSENT IN'))).toBe('APPROVE_OWN');
  });

  it('is given once for a side: CONSENT_ALREADY_GIVEN', async () => {
    const { next, body } = await scene();
    const asked = await done(driver.move(maker, body, { id: next.id }));
    const half = await done(driver.answer(checker, asked, 'CONSENT OUT'));
    expect(await refusal(driver.answer(checker, half, 'CONSENT OUT'))).toBe('CONSENT_ALREADY_GIVEN');
  });

  it('is given by the people of that upper body and of none other: NOT_FOUND', async () => {
    const { old, next, body } = await scene();
    const asked = await done(driver.move(maker, body, { id: next.id }));
    for (const [by, answer, code] of [
      [staffOf('REVIEWER', old), 'CONSENT IN', 'NOT_FOUND'],
      [staffOf('REVIEWER', next), 'CONSENT OUT', 'NOT_FOUND'],
      [staffOf('REVIEWER', await newCounty()), 'REFUSE IN', 'NOT_FOUND'],
      [staffOf('REVIEWER', body), 'CONSENT OUT', 'NOT_FOUND'],
      [staffOf('OFFICER', old), 'CONSENT OUT', 'NOT_FOUND'],
      [adminOf('360000'), 'CONSENT IN', 'NOT_FOUND'],
    ] as const) {
      expect(await refusal(driver.answer(by, asked, answer))).toBe(code);
    }
    expect(await read(body)).toEqual(asked);
    const half = await done(driver.answer(staffOf('REVIEWER', next), asked, 'CONSENT IN'));
    expect(await refusal(driver.answer(staffOf('REVIEWER', old), half, 'CONSENT OUT'))).toBeUndefined();
  });

  it('on a stale read is refused: CONFLICT', async () => {
    const { next, body } = await scene();
    await done(driver.move(maker, body, { id: next.id }));
    expect(await refusal(driver.answer(checker, body, 'CONSENT OUT'))).toBe('CONFLICT');
  });

  it('does not tell strangers that a move was asked for', async () => {
    const { body } = await scene();
    expect(await refusal(driver.answer(adminOf('360000'), body, 'CONSENT IN'))).toBe('NOT_FOUND');
    expect(await refusal(driver.answer(adminOf('360000'), { ...body, id: bodyId('nowhere') }, 'CONSENT IN'))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('the moves that wait for a body', () => {
  const waiting = async (upper: UnionBody) =>
    (await listMovesToAnswer(service.request(), upper)).map(({ side, body, effectiveOn }) => [
      side,
      body.id,
      effectiveOn,
    ]);

  it('are told to both upper bodies, each until it has answered', async () => {
    const { old, next, body } = await scene();
    const asked = await done(driver.move(maker, body, { id: next.id, on: AHEAD }));
    expect(await waiting(old)).toEqual([['OUT', body.id, AHEAD]]);
    expect(await waiting(next)).toEqual([['IN', body.id, AHEAD]]);
    const half = await done(driver.answer(checker, asked, 'CONSENT OUT'));
    expect(await waiting(old)).toEqual([]);
    expect(await waiting(next)).toEqual([['IN', body.id, AHEAD]]);
    await done(driver.answer(checker, half, 'CONSENT IN'));
    expect(await waiting(next)).toEqual([]);
  });

  it('are told in the order in which they were asked for', async () => {
    const [old, next] = [await newCounty(), await newCounty()];
    const bodies = [await plantBelow(service, old), await plantBelow(service, old), await plantBelow(service, old)];
    const asked: string[] = [];
    for (const [index, body] of [...bodies].reverse().entries()) {
      service.clock.set(`2024-06-1${index + 5}`);
      asked.push((await done(driver.move(maker, body, { id: next.id, on: AHEAD }))).id);
    }
    service.clock.set(TODAY);
    expect((await waiting(next)).map(([, id]) => id)).toEqual(asked);
  });

  it.each(['withdrawn', 'refused', 'the body dissolved'])('are none once it is %s', async (way) => {
    const [old, next] = [await newCounty(), await newCounty()];
    const asked = await done(driver.move(maker, await plantBelow(service, old), { id: next.id }));
    if (way === 'withdrawn') await done(driver.withdraw(maker, asked));
    else if (way === 'refused') await done(driver.answer(checker, asked, 'REFUSE IN'));
    else await done(driver.step(checker, asked, 'DISSOLVE'));
    expect([await waiting(old), await waiting(next)]).toEqual([[], []]);
  });
});
