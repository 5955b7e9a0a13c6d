import { expect, it, vi } from 'vitest';
import type { DiscountId } from '#domain/ids.ts';
import { TooMuchToRead } from '#domain/too-much-to-read.ts';
import type { Write } from '#services/ports/writes.ts';
import { discountWith } from '../support/discount-with.ts';
import { createTestTable } from '../support/engine.ts';
import { createTestPorts } from '../support/ports.ts';

/** As many as a caller waits for, in several pages. */
const MOST = 5000;
const IN_ONE_WRITE = 100;

vi.setConfig({ testTimeout: 60_000 });

it('all discounts that a card had of an offer in a year are read, up to as many as anybody should wait for', async () => {
  const service = createTestPorts(await createTestTable(), { now: '2026-06-15' });
  const { cardId, offerId } = discountWith();
  const key = { cardId, offerId, year: '2026' };
  const save = async (indices: readonly number[]): Promise<void> => {
    const writes = indices.map((index): Write => {
      const state = discountWith({ id: `disc_${index}` as DiscountId });
      return { type: 'SAVE', noun: 'discount', state, readVersion: 0 };
    });
    expect(await service.request().ledger.commitOwn({ writes, audit: [] })).toEqual({ outcome: 'COMMITTED' });
  };
  const all = Array.from({ length: MOST }, (_, index) => index);
  for (let first = 0; first < MOST; first += IN_ONE_WRITE) await save(all.slice(first, first + IN_ONE_WRITE));
  const found = await service.request().usage.discountsOf(key);
  expect(new Set(found.map(({ id }) => id)).size).toBe(MOST);
  expect(await service.request().usage.discountsOf({ ...key, year: '2027' })).toEqual([]);
  await save([MOST]);
  await expect(service.request().usage.discountsOf(key)).rejects.toThrow(TooMuchToRead);
});
