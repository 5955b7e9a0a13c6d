import { expect, it } from 'vitest';
import type { DiscountId } from '#domain/ids.ts';
import type { Write } from '#services/ports/writes.ts';
import { adminOf } from '../support/builders.ts';
import { discountWith } from '../support/discount-with.ts';
import { createTestTable } from '../support/engine.ts';
import { createTestPorts } from '../support/ports.ts';

/** One more than is read at once. */
const COUNT = 501;
const IN_ONE_WRITE = 90;

it('all discounts that a card had of an offer in a year are read, however many', async () => {
  const service = createTestPorts(await createTestTable(), { now: '2026-06-15' });
  const { ledger, ids, usage } = service.request();
  const saves = Array.from({ length: COUNT }, (_, index): Write => {
    const state = discountWith({ id: `disc_${index}` as DiscountId });
    return { type: 'SAVE', noun: 'discount', state, readVersion: 0 };
  });
  for (let first = 0; first < COUNT; first += IN_ONE_WRITE) {
    const id = ids.next('Receipt');
    const receipt = {
      id,
      actorId: adminOf('330000').id,
      key: id,
      fingerprint: '',
      at: service.clock.now(),
      answer: null,
    };
    const writes = saves.slice(first, first + IN_ONE_WRITE);
    expect(await ledger.commit({ writes, audit: [], receipt })).toEqual({ outcome: 'COMMITTED' });
  }
  const { cardId, offerId } = discountWith();
  const found = await usage.discountsOf({ cardId, offerId, year: '2026' });
  expect(new Set(found.map(({ id }) => id)).size).toBe(COUNT);
  expect(await usage.discountsOf({ cardId, offerId, year: '2027' })).toEqual([]);
});
