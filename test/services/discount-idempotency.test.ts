import { describe, expect, it } from 'vitest';
import type { OfferId } from '#domain/ids.ts';
import { plantCardWorld, type UsableCard } from '../support/card-world.ts';
import { driverOfDiscounts, type Reserving } from '../support/discount-driver.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable, type Fault } from '../support/faulty-table.ts';
import { fen } from '../support/household.ts';
import { interruptedTable } from '../support/interrupted-table.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const WRITE = 'TransactWriteItemsCommand';
const table = await createTestTable();
const faulty = createFaultyTable(table);
const service = createTestPorts(table, { now: '2026-06-01', through: faulty });
const { zhejiang } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const driver = driverOfDiscounts(service, world);
const offer = await world.offer({ budgetFen: fen(1_000_000) });

let keys = 0;
const newKey = (): string => `till-${(keys += 1)}-charge`;
const at = ({ token }: UsableCard) => ({ card: { token }, offer: { offerId: offer.id } });
const newCard = (): Promise<UsableCard> => world.usable(`once-${(keys += 1)}`);
const usedBy = ({ card }: UsableCard) => driver.usedToday(card.id, offer.id);
const stepsOf = async (id: string): Promise<number> =>
  (await service.request().auditTrail.of(id, { limit: 50, after: undefined })).items.length;

describe('the same reservation again', () => {
  it('gets the first answer, and counts once, also when it comes at once and long after', async () => {
    const card = await newCard();
    const spent = await driver.spent(offer.id);
    const key = newKey();
    const many = await Promise.all(Array.from({ length: 8 }, () => driver.reserve({ ...at(card), key })));
    const states = many.map((one) => valueOf(one).state);
    expect(new Set(states.map(({ id }) => id)).size).toBe(1);
    expect(many.filter((one) => !valueOf(one).receipt.replayed)).toHaveLength(1);
    const [first] = states;
    const confirmed = first && (await stateAfter(driver.confirm(first)));
    service.clock.pass(7200);
    expect(await stateAfter(driver.reserve({ ...at(card), key }))).toEqual(first);
    expect([await usedBy(card), (await driver.spent(offer.id)) - spent]).toEqual([[1, 1000], 1000]);
    expect(await stepsOf(confirmed?.id ?? '')).toBe(2);
  });

  it('with another sum, offer, card, merchant or time to hold is refused', async () => {
    const [card, key] = [await newCard(), newKey()];
    await driver.reserved({ ...at(card), key });
    const others = [
      { ...at(card), amountFen: fen(9999) },
      { ...at(card), offer: { category: 'EATING' } as const },
      at(await newCard()),
      { ...at(card), card: { cardId: card.card.id } },
      { ...at(card), merchantId: 'mer_another' as typeof world.merchantId },
      { ...at(card), holdSeconds: 599 },
    ];
    for (const other of others) {
      const problem = { code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] };
      expect(failureOf(await driver.reserve({ ...other, key }))).toEqual(problem);
    }
    expect(await usedBy(card)).toEqual([1, 1000]);
  });

  it('by another till under the same key is another reservation', async () => {
    const [card, key] = [await newCard(), newKey()];
    const colleague = { ...world.partner, id: 'client_another' as typeof world.partner.id };
    const first = await driver.reserved({ ...at(card), key });
    const second = await driver.reserved({ ...at(card), key, by: colleague });
    expect(first.id).not.toBe(second.id);
    expect(await usedBy(card)).toEqual([2, 2000]);
  });
});

describe.each<[string, readonly Fault[]]>([
  ['whose answer was lost after it went in', ['ANSWER_LOST']],
  ['whose answer was lost twice', ['ANSWER_LOST', 'ANSWER_LOST']],
  ['that did not reach the engine', ['NO_CONNECTION']],
  ['that was throttled, and then lost its answer', ['THROTTLED', 'ANSWER_LOST']],
])('a write %s', (_name, faults) => {
  it('counts once at every step', async () => {
    const card = await newCard();
    const spent = await driver.spent(offer.id);
    const delta = async () => (await driver.spent(offer.id)) - spent;
    const broken = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
      faulty.plan(WRITE, ...faults);
      const answer = await call();
      faulty.plan(WRITE);
      return answer;
    };
    const reserved = await broken(() => driver.reserved({ ...at(card), key: newKey() }));
    expect([await usedBy(card), await delta()]).toEqual([[1, 1000], 1000]);
    const confirmed = await broken(() => stateAfter(driver.confirm(reserved, { transactionId: newKey() })));
    expect([await usedBy(card), await delta()]).toEqual([[1, 1000], 1000]);
    const refunded = await broken(() => stateAfter(driver.refund(confirmed, 5000)));
    expect([await usedBy(card), await delta()]).toEqual([[1, 500], 500]);
    expect(refunded.refunds).toHaveLength(1);
    const other = await driver.reserved(at(card));
    await broken(() => stateAfter(driver.cancel(other)));
    expect([await usedBy(card), await delta()]).toEqual([[1, 500], 500]);
  });
});

describe('a till that never heard the answer', () => {
  const lost: readonly Fault[] = Array<Fault>(12).fill('ANSWER_LOST');
  const never: readonly Fault[] = Array<Fault>(12).fill('NO_CONNECTION');

  it.each([
    ['went in', lost],
    ['did not go in', never],
  ])('asks again under its key after a write that %s, and has one discount', async (_name, faults) => {
    const [card, key] = [await newCard(), newKey()];
    faulty.plan(WRITE, ...faults);
    await driver.reserve({ ...at(card), key }).catch(() => undefined);
    faulty.plan(WRITE);
    const reserved = await driver.reserved({ ...at(card), key });
    expect(await usedBy(card)).toEqual([1, 1000]);
    const refundKey = newKey();
    const charged = await stateAfter(driver.confirm(reserved));
    faulty.plan(WRITE, ...faults);
    await driver.refund(charged, 2500, { key: refundKey }).catch(() => undefined);
    faulty.plan(WRITE);
    expect((await stateAfter(driver.refund(charged, 2500, { key: refundKey }))).refunds).toHaveLength(1);
    expect(await usedBy(card)).toEqual([1, 750]);
  });
});

describe('a call that was overtaken between its read and its write', () => {
  it('decides again: the last of the budget and of the limit is granted once', async () => {
    const perCard = {
      day: { count: 1, discountFen: null },
      month: { count: null, discountFen: null },
      year: { count: null, discountFen: null },
    };
    const scarce = await world.offer({ budgetFen: fen(1000), perCard });
    const [card, other] = [await newCard(), await newCard()];
    const limited = await world.offer({ perCard });
    const asked = ({ token }: UsableCard, offerId: OfferId) => ({ card: { token }, offer: { offerId } });
    const reasonsOf = async (late: Reserving, meanwhile: Reserving) => {
      const through = interruptedTable(faulty, () => driver.reserved(meanwhile));
      const slow = createTestPorts(table, { now: '2026-06-01', through });
      slow.clock.setTo(service.clock.now());
      return failureOf(await driver.reserve({ ...late, through: slow.request() }));
    };
    expect(await reasonsOf(asked(card, scarce.id), asked(other, scarce.id))).toEqual({
      ...{ code: 'NOT_ELIGIBLE', reasons: ['BUDGET_EXHAUSTED', 'DISCOUNT_ZERO'] },
    });
    expect(await driver.spent(scarce.id)).toBe(1000);
    const reasons = ['LIMIT_DAY'];
    const own = asked(card, limited.id);
    expect(await reasonsOf(own, own)).toEqual({ code: 'NOT_ELIGIBLE', reasons });
  });
});
