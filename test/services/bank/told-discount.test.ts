import { describe, expect, it } from 'vitest';
import type { Discount } from '#domain/usage/discount.ts';
import { usageThen } from '#services/usage-facts.ts';
import { BankJobs } from '../../support/bank-files/bank-jobs.ts';
import { signedFile } from '../../support/bank-files/file-signer.ts';
import { NATIONAL_BANK } from '../../support/bank.ts';
import { plantCardWorld } from '../../support/card-world.ts';
import { driverOfDiscounts, scenesOf } from '../../support/discount-driver.ts';
import { later } from '../../support/discount-with.ts';
import { createTestTable } from '../../support/engine.ts';
import { fen } from '../../support/household.ts';
import { failureOf, stateAfter } from '../../support/outcome.ts';
import { createTestPorts } from '../../support/ports.ts';
import { saveTwoFederations } from '../../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const driver = driverOfDiscounts(service, world);
const scene = scenesOf(world, driver);
const save = { type: 'SAVE', noun: 'apiClient', state: world.bank, readVersion: 0 } as const;
await service.request().ledger.commitOwn({ writes: [save], audit: [] });
const jobs = new BankJobs(service);
let sequence = 0;
let ids = 0;

const nextId = (): string => {
  ids += 1;
  return `TX-${ids}`;
};

type Scene = Awaited<ReturnType<typeof scene>>;

/** What a bank says of a charge or a refund with a scene's card: of 100 yuan, but for the facts given. */
interface Told {
  readonly id: string;
  readonly discountFen: number;
  readonly of?: string;
  readonly grossFen?: number;
}

/** Lets the bank tell of charges, an hour later, and answers the classes of its rows. */
async function tell({ at, offer }: Scene, told: readonly Told[]): Promise<readonly string[]> {
  const token = 'token' in at.card ? at.card.token : '';
  const instant = service.clock.now();
  service.clock.pass(3600);
  sequence += 1;
  const businessDate = service.clock.today();
  const rows = told.map(({ id, discountFen, of = '', grossFen = 10_000 }) =>
    ['D', id, of === '' ? 'C' : 'R', of, token, 'M-1', offer.code, '5812', instant, grossFen, discountFen].join('|'),
  );
  const file = signedFile({ bank: NATIONAL_BANK, kind: 'DISCOUNT', businessDate, sequence }, rows);
  const job = await jobs.take(world.bank, { ...file, kind: 'DISCOUNT' });
  return Object.keys(job.outcomes ?? {});
}

async function charged({ at }: Scene, transactionId: string): Promise<Discount> {
  return stateAfter(driver.confirm(await driver.reserved(at), { transactionId }));
}

const read = async ({ id }: Discount): Promise<Discount | undefined> => service.request().discounts.read(id);

/** What counted today as known at an instant. */
async function knownAt({ cardId, offer }: Scene, milliseconds: number): Promise<readonly number[]> {
  const at = service.clock.now();
  const question = { cardId, candidates: [{ id: offer.id, offer }], at, reads: 'ANSWER' } as const;
  const { count = -1, discountFen = -1 } =
    (await usageThen(service.request(), question, later(at, milliseconds))).get(offer.id)?.day ?? {};
  return [count, discountFen];
}

describe('a charge that a till confirmed and the bank tells of', () => {
  it.each([
    [1000, 1],
    [700, 1],
    [2500, 1],
    [0, 0],
  ])('counts once, with the %d fen that the bank tells', async (discountFen, count) => {
    const here = await scene({ budgetFen: fen(50_000) });
    const id = nextId();
    const discount = await charged(here, id);
    expect([await here.usedToday(), await here.spent()]).toEqual([[1, 1000], 1000]);
    await tell(here, [{ id, discountFen }]);
    expect([await here.usedToday(), await here.spent()]).toEqual([[count, discountFen], discountFen]);
    expect((await read(discount))?.bankedAt).toBe(service.clock.now());
    expect(await knownAt(here, -1)).toEqual([1, 1000]);
    expect(await knownAt(here, 0)).toEqual([count, discountFen]);
  });

  it('is refunded at the till without changing what counts, for the bank tells of that, too', async () => {
    const here = await scene({ budgetFen: fen(50_000) });
    const id = nextId();
    const discount = await charged(here, id);
    await tell(here, [{ id, discountFen: 800 }]);
    const banked = await read(discount);
    const refunded = await stateAfter(driver.refund(banked ?? discount, 5000));
    expect(refunded.refunds).toEqual([{ amountFen: 5000, discountFen: 500, recordedAt: service.clock.now() }]);
    expect([await here.usedToday(), await here.spent()]).toEqual([[1, 800], 800]);
    await tell(here, [{ id: nextId(), of: id, grossFen: 5000, discountFen: 400 }]);
    expect([await here.usedToday(), await here.spent()]).toEqual([[1, 400], 400]);
    expect([await knownAt(here, -1), await knownAt(here, 0)]).toEqual([
      [1, 800],
      [1, 400],
    ]);
  });

  it('may be refunded at the till before, and counts what the bank tells of all the same', async () => {
    const here = await scene({ budgetFen: fen(50_000) });
    const id = nextId();
    await stateAfter(driver.refund(await charged(here, id), 5000));
    expect([await here.usedToday(), await here.spent()]).toEqual([[1, 500], 500]);
    await tell(here, [
      { id, discountFen: 1000 },
      { id: nextId(), of: id, grossFen: 5000, discountFen: 500 },
    ]);
    expect([await here.usedToday(), await here.spent()]).toEqual([[1, 500], 500]);
  });

  it('stays where the bank tells of a charge of another card under its id', async () => {
    const [here, there] = [await scene({ budgetFen: fen(50_000) }), await scene()];
    const id = nextId();
    const discount = await charged(here, id);
    await tell(there, [{ id, discountFen: 700 }]);
    expect([await here.usedToday(), await here.spent()]).toEqual([[1, 1000], 1000]);
    expect(await there.usedToday()).toEqual([1, 700]);
    expect(await read(discount)).toEqual(discount);
  });

  it('counts once where its refund came first', async () => {
    const here = await scene({ budgetFen: fen(50_000) });
    const id = nextId();
    expect(await tell(here, [{ id: nextId(), of: id, grossFen: 5000, discountFen: 500 }])).toEqual(['ORPHAN_REFUND']);
    await charged(here, id);
    expect([await here.usedToday(), await here.spent()]).toEqual([[1, 1000], 1000]);
    await tell(here, [{ id, discountFen: 1000 }]);
    expect([await here.usedToday(), await here.spent()]).toEqual([[1, 500], 500]);
  });
});

describe('a charge that the bank told of', () => {
  it('is no other till’s: TRANSACTION_TAKEN', async () => {
    const here = await scene({ budgetFen: fen(50_000) });
    const id = nextId();
    await tell(here, [{ id, discountFen: 1000 }]);
    const reserved = await driver.reserved(here.at);
    const taken = { code: 'TRANSACTION_TAKEN', path: ['transactionId'] };
    expect(failureOf(await driver.confirm(reserved, { transactionId: id }))).toEqual(taken);
    await stateAfter(driver.cancel(reserved));
    expect([await here.usedToday(), await here.spent()]).toEqual([[1, 1000], 1000]);
  });

  it('is no other till’s while two confirm at once', async () => {
    const here = await scene();
    const id = nextId();
    const [one, two] = [await driver.reserved(here.at), await driver.reserved(here.at)];
    const outcomes = await Promise.all([one, two].map((each) => driver.confirm(each, { transactionId: id })));
    expect(outcomes.map((outcome) => failureOf(outcome)?.code ?? 'done').sort()).toEqual(['TRANSACTION_TAKEN', 'done']);
  });
});
