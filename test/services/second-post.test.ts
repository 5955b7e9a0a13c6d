import { beforeEach, describe, expect, it } from 'vitest';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { passTime } from '#services/pass-time.ts';
import { showStipendStatement } from '#services/show-stipend-statement.ts';
import { staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { activateInTime, hardshipDriverOf, publish, type Desk } from '../support/hardship-driver.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { codeOf, month, paymentOf, termsWith } from '../support/post-driver.ts';
import { postWorldOf } from '../support/post-world.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const START = '2024-06-01';
const service = createTestPorts(await createTestTable(), { now: START });
const { zhejiang } = await saveTwoFederations(service.request());
const world = postWorldOf(service);
const { driver } = world;
const files = hardshipDriverOf(service);
const desk: Desk = { maker: zhejiang.officer, unit: staffOf('REVIEWER', zhejiang.base), upper: zhejiang.reviewer };
const { maker, checker } = world.deskOf(zhejiang);
const payer = await world.payer(zhejiang);
const YEAR = { at: zhejiang, payer, from: START, to: '2025-06-01' };

async function shown(file: HardshipFile, code: string): Promise<VirtualPost> {
  const created = await stateAfter(driver.create(maker, file, { code }));
  return stateAfter(driver.publish(checker, created, { until: '2024-12-31' }));
}

/** The first post of a household, which was paid for June on its first day. */
async function paidForJune(file: HardshipFile, code: string): Promise<VirtualPost> {
  const held = await world.agree(await shown(file, code), YEAR);
  return stateAfter(driver.pay(maker, held, { month: '2024-06', payment: paymentOf(30_000, START) }));
}

beforeEach(() => {
  service.clock.set(START);
});

describe('a second post', () => {
  it('of a household holds no month that the first one held', async () => {
    const { file } = await world.household(zhejiang.base);
    const paid = await paidForJune(file, 'TWO-1');
    service.clock.set('2024-06-10');
    await stateAfter(driver.terminate(checker, paid));
    const claimed = await stateAfter(driver.claim(payer.caller, (await shown(file, 'TWO-2')).id));
    const draft = (from: string) => driver.draft(maker, claimed, { terms: termsWith(from, '2025-06-01') });
    const problem = { code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['agreement', 'from'] };
    expect(failureOf(await draft('2024-06-30'))).toEqual(problem);
    const drafted = await stateAfter(draft('2024-07-01'));
    await stateAfter(driver.activate(checker, drafted));
    const of = { kind: 'HOUSEHOLD_OF_FILE', id: file.id } as const;
    const query = { of, from: month('2024-06'), to: month('2024-07') };
    const statement = await showStipendStatement(service.request(), service.act(maker), query);
    expect(statement?.months.map(({ total }) => total.scheduledFen)).toEqual([30_000, 30_000]);
  });

  it('of a person is not set up in another household while the first one lasts', async () => {
    const home = await world.household(zhejiang.base);
    const paid = await paidForJune(home.file, 'TWO-3');
    service.clock.set('2024-06-05');
    await stateAfter(
      files.close(checker, home.file, { closingReason: 'OUT_OF_HARDSHIP', closedOn: null, reason: null }),
    );
    const opened = await stateAfter(files.open(maker, home.member));
    const file = await activateInTime(service, desk, await publish(files, desk, opened));
    expect(file.householdId).not.toBe(home.file.householdId);
    expect((await world.read(paid)).state).toBe('ACTIVE');
    expect(await codeOf(driver.create(maker, file, { code: 'TWO-4' }))).toBe('SECOND_OPEN_POST');
    service.clock.set('2024-07-01');
    await passTime(service.request());
    expect(await codeOf(driver.create(maker, file, { code: 'TWO-4' }))).toBeUndefined();
  });
});
