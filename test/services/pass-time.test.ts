import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOf, type LocalDate } from '#domain/day.ts';
import type { AgreementTerms } from '#domain/virtual-post/post-claim.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { monthsBetween } from '#domain/year-month.ts';
import { passTime } from '#services/pass-time.ts';
import { day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { stateAfter } from '../support/outcome.ts';
import { month, paymentOf } from '../support/post-driver.ts';
import { daysFrom, postWorldOf, remindersOf } from '../support/post-world.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations, type Federation } from '../support/two-federations.ts';

const START = day('2024-01-01');
const END = day('2027-01-01');

async function freshWorld() {
  const service = createTestPorts(await createTestTable(), { now: START });
  const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
  const payers = {
    zhejiang: await postWorldOf(service).payer(zhejiang),
    jiangxi: await postWorldOf(service).payer(jiangxi),
  };
  const world = postWorldOf(service);
  const run = (isOver?: () => boolean) => passTime(service.request(), isOver);
  const active = (at: Federation, terms: Partial<AgreementTerms> = {}, to: string = END) =>
    world.active({ at, payer: at === zhejiang ? payers.zhejiang : payers.jiangxi, from: START, to, terms });
  /** What every change of a post made of its months, oldest first: `2024-01 DUE` and the like. */
  const trailOf = async ({ id }: Pick<VirtualPost, 'id'>): Promise<readonly string[]> => {
    const told: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const slice = await service.request().auditTrail.of(id, { limit: 100, after });
      for (const { item } of slice.items)
        for (const { field, to } of item.changes) {
          const state = /"state":"([A-Z]+)"/.exec(String(to))?.[1] ?? '';
          if (field.startsWith('months ')) told.push(`${field.slice('months '.length)} ${state}`);
        }
      ({ hasMore: more, end: after } = slice);
    }
    return told;
  };
  return { service, zhejiang, jiangxi, payers, world, run, active, trailOf };
}

const [ofYears, shared] = [await freshWorld(), await freshWorld()];
const [cutOff, withoutMonths] = [await freshWorld(), await freshWorld()];

/** Whether a day has no run: every tenth one. */
const isSkipped = (index: number): boolean => index % 10 === 9;

/** The first day from `from` on that has a run. */
function runFrom(from: LocalDate): LocalDate {
  let index = Math.max(0, Math.round((Date.parse(from) - Date.parse(START)) / 86_400_000));
  while (isSkipped(index)) index += 1;
  return addDays(START, index);
}

/** When a month of a post is to be told due and overdue, written down apart from the rules of the service. */
function tellingsOf(
  post: VirtualPost,
  { payDay, graceDays }: Pick<AgreementTerms, 'payDay' | 'graceDays'>,
  last: LocalDate,
) {
  return monthsBetween(month('2024-01'), month('2026-12')).flatMap((one) => {
    const dueOn = day(`${one}-${String(payDay).padStart(2, '0')}`);
    const [due, late] = [runFrom(dueOn), runFrom(addDays(dueOn, graceDays))];
    return [
      ...(due === late ? [] : [`${post.code} ${one} STIPEND_DUE ${due}`]),
      ...(late > last ? [] : [`${post.code} ${one} STIPEND_OVERDUE ${late}`]),
    ];
  });
}

describe('three years of days, of which each has two runs at once and every tenth has none', () => {
  it('let every month of every post fall due once, and tell of it once', async () => {
    const { service, zhejiang, jiangxi, payers, world, run, trailOf } = ofYears;
    const { maker } = world.deskOf(zhejiang);
    const plain = { payDay: 1, graceDays: 30 };
    const late = { payDay: 28, graceDays: 1 };
    const southern = { payDay: 15, graceDays: 90 };
    const [suspending, replacing] = [
      { payDay: 10, graceDays: 5 },
      { payDay: 5, graceDays: 60 },
    ];
    const of = (at: Federation, payer: (typeof payers)['zhejiang'], terms: Partial<AgreementTerms>) =>
      world.active({ at, payer, from: START, to: END, terms });
    const posts = {
      plain: await of(zhejiang, payers.zhejiang, plain),
      late: await of(zhejiang, payers.jiangxi, late),
      southern: await of(jiangxi, payers.jiangxi, southern),
      suspended: await of(zhejiang, payers.zhejiang, suspending),
      replaced: await of(jiangxi, payers.zhejiang, replacing),
    };
    const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
      '2024-05-10': async () => stateAfter(world.driver.suspend(maker, await world.read(posts.suspended))),
      '2024-08-12': async () =>
        stateAfter(world.driver.resume(maker, await world.read(posts.suspended), { on: '2024-08-10' })),
      '2025-03-20': async () => {
        const released = await world.driver.release(world.deskOf(jiangxi).maker, await world.read(posts.replaced));
        const post = await stateAfter(Promise.resolve(released));
        await world.agree(post, { at: jiangxi, payer: payers.jiangxi, from: '2025-04-01', to: END, terms: replacing });
      },
    };
    const last = addDays(END, 30);
    for (const [index, today] of daysFrom(START, (one) => addDays(one, 1), addDays(last, 1)).entries()) {
      service.clock.set(today);
      if (!isSkipped(index)) {
        const runs = await Promise.all([run(), run()]);
        expect(runs.flatMap(({ defects, left, cutShort }) => [defects, left, cutShort])).toEqual([
          [],
          0,
          false,
          [],
          0,
          false,
        ]);
      }
      await deeds[today]?.();
    }
    const told = [...(await remindersOf(service, zhejiang)), ...(await remindersOf(service, jiangxi))];
    const once = [...new Map(told.map((reminder) => [reminder.id, reminder])).values()];
    const stipends = once.filter(({ kind }) => kind.startsWith('STIPEND_'));
    const lines = stipends.map(
      ({ postCode, month: of_, kind, at }) => `${postCode} ${String(of_)} ${kind} ${dayOf(at)}`,
    );
    const expected = [
      ...tellingsOf(posts.plain, plain, last),
      ...tellingsOf(posts.late, late, last),
      ...tellingsOf(posts.southern, southern, last),
      ...tellingsOf(posts.suspended, suspending, last).filter((line) => !/ 2024-0[67] /.test(line)),
      ...tellingsOf(posts.replaced, replacing, last),
    ];
    // The month that fell due while the post was suspended for two days more is told with its resumption.
    const asResumed = (line: string): string => line.replace('STIPEND_DUE 2024-08-10', 'STIPEND_DUE 2024-08-12');
    expect(lines.toSorted()).toEqual(expected.map(asResumed).toSorted());
    expect(told.length).toBe(once.length + once.filter(({ federations }) => federations.length === 2).length);
    const ends = once
      .filter(({ kind }) => kind === 'POST_ENDED' || kind === 'AGREEMENT_ENDING')
      .map(({ kind, postCode }) => `${postCode} ${kind}`);
    expect(ends.toSorted()).toEqual(
      Object.values(posts)
        .flatMap(({ code }) => [`${code} AGREEMENT_ENDING`, `${code} POST_ENDED`])
        .toSorted(),
    );
    for (const post of Object.values(posts)) {
      const { months, state } = await world.read(post);
      expect([state, months.map((one) => one.month)]).toEqual([
        'ENDED',
        monthsBetween(month('2024-01'), month('2026-12')),
      ]);
      const entries = (await trailOf(post)).filter((line) => / (?:DUE|OVERDUE)$/.test(line));
      expect(entries.length).toBe(new Set(entries).size);
      const owed = months.filter((one) => one.state !== 'CANCELLED').length;
      expect(new Set(entries.map((line) => line.slice(0, 7))).size).toBe(owed);
    }
    const cancelled = (await world.read(posts.suspended)).months.filter((one) => one.state === 'CANCELLED');
    expect(cancelled.map((one) => `${one.month} ${String(one.cancelledFor)}`)).toEqual([
      '2024-06 SUSPENDED',
      '2024-07 SUSPENDED',
    ]);
    const payersOf = (await world.read(posts.replaced)).months.map((one) => one.agreement);
    expect(payersOf).toEqual([...Array<number>(15).fill(1), ...Array<number>(21).fill(2)]);
  }, 300_000);
});

describe('the run of a day', () => {
  beforeEach(() => {
    shared.service.clock.set(START);
  });

  it('lets a month fall due at midnight in Shanghai, and not a millisecond before', async () => {
    const { service, zhejiang, world, run, active } = shared;
    const post = await active(zhejiang);
    const stateOf = async () => (await world.read(post)).months.find((one) => one.month === '2024-02')?.state;
    service.clock.setTo('2024-01-31T15:59:59.999Z');
    await run();
    const { version } = await world.read(post);
    expect(await stateOf()).toBe('SCHEDULED');
    service.clock.setTo('2024-01-31T16:00:00.000Z');
    expect(await run()).toMatchObject({ defects: [], left: 0 });
    expect([await stateOf(), (await world.read(post)).version]).toEqual(['DUE', version + 1]);
  });

  it('changes nothing when it comes again, and leaves no entry', async () => {
    const { service, zhejiang, world, run, active, trailOf } = shared;
    const post = await active(zhejiang);
    service.clock.set('2024-03-05');
    await run();
    const [after, trail] = [await world.read(post), await trailOf(post)];
    expect(await run()).toEqual({ changed: 0, left: 0, cutShort: false, defects: [] });
    expect([await world.read(post), await trailOf(post)]).toEqual([after, trail]);
  });

  it('comes to the same after a year without any as after one each month, but for what was told in between', async () => {
    const { service, zhejiang, world, run, active } = shared;
    const monthly = await active(zhejiang, {}, '2024-12-16');
    for (const one of monthsBetween(month('2024-01'), month('2024-11'))) {
      service.clock.set(`${one}-20`);
      await run();
    }
    service.clock.set(START);
    const seldom = await active(zhejiang, {}, '2024-12-16');
    service.clock.set('2025-02-20');
    await run();
    const factsOf = async (post: VirtualPost) => {
      const { months, state, steps, suspensions, agreements, endTold } = await world.read(post);
      const days = steps.map(({ state: to, from }) => `${to} ${from}`);
      return { months, state, days, suspensions, ends: agreements.map(({ endsOn }) => endsOn), endTold };
    };
    expect(await factsOf(seldom)).toEqual(await factsOf(monthly));
    expect((await factsOf(seldom)).days.at(-1)).toBe('ENDED 2024-12-16');
  });

  it('goes by what is stored when another changes the post at the same time', async () => {
    const { service, zhejiang, world, run, active, trailOf } = shared;
    for (let round = 0; round < 10; round += 1) {
      service.clock.set(START);
      const post = await active(zhejiang, {}, '2024-07-01');
      service.clock.set('2024-02-01');
      const payment = { month: '2024-01', payment: paymentOf(30_000, '2024-01-31') };
      const [paid] = await Promise.all([world.driver.pay(zhejiang.officer, post, payment), run(), run()]);
      const stored = await world.read(post);
      expect(stored.months.slice(0, 2).map(({ state }) => state)).toEqual([paid.ok ? 'PAID' : 'OVERDUE', 'DUE']);
      const due = (await trailOf(post)).filter((line) => line === '2024-02 DUE');
      expect(due).toEqual(['2024-02 DUE']);
    }
  });

  it('stops when its time is over, and the next one does the rest', async () => {
    const { service, zhejiang, run, active } = shared;
    for (let count = 0; count < 6; count += 1) await active(zhejiang, { payDay: 20 });
    service.clock.set('2024-01-20');
    let left = 2;
    const first = await run(() => (left -= 1) < 0);
    expect(first.cutShort).toBe(true);
    expect(first.changed).toBeLessThan(6);
    const rest = await run();
    expect(rest.cutShort).toBe(false);
    expect(first.changed + rest.changed).toBeGreaterThanOrEqual(6);
    expect(await run()).toMatchObject({ changed: 0 });
  });

  it.each([
    { what: 'is cut off', damaged: cutOff, damage: (state: string) => state.slice(0, -20) },
    {
      what: 'has lost its months',
      damaged: withoutMonths,
      damage: (state: string) => state.replace(/"months":\[.*?\],"susp/, '"months":null,"susp'),
    },
  ])('tells of a post whose item $what, and does all others', async ({ damaged, damage }) => {
    const { service, zhejiang, world, run, trailOf } = damaged;
    const payer = await world.payer(zhejiang, { name: '受损' });
    const posts: VirtualPost[] = [];
    for (let count = 0; count < 12; count += 1)
      posts.push(await world.active({ at: zhejiang, payer, from: START, to: END, terms: { payDay: 20 } }));
    const [broken, ...whole] = posts;
    if (broken === undefined) throw new Error('the test has no posts');
    const text = damage(JSON.stringify(await world.read(broken)));
    await service.table.client.send(
      new UpdateCommand({
        TableName: service.table.tableName,
        Key: { pk: `POST#${broken.id}`, sk: 'STATE' },
        UpdateExpression: 'SET #state = :state',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':state': text },
      }),
    );
    service.clock.set('2024-01-20');
    const done = await run();
    expect([done.changed, done.defects.length, done.cutShort]).toEqual([whole.length, 1, false]);
    for (const post of whole) expect(await trailOf(post)).toContain('2024-01 DUE');
    expect(await run()).toMatchObject({ changed: 0, defects: [{ cause: expect.any(Error) as unknown }] });
  });
});
