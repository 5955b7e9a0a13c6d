import { describe, expect, it } from 'vitest';
import { eligibilityApi } from '../support/eligibility-api.ts';
import { change, changedRow, read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { world } = await eligibilityApi(service);
const offer = await world.offer();
const TILL = 'zhejiang-partner';
const SHOWN = `discount { id version state amount { fen } discount { fen } at expiresAt settledAt transactionId cardId
  offer { id } merchant { id } refunds { amount { fen } discount { fen } recordedAt } }`;

const later = (seconds: number): string => new Date(Date.parse(service.clock.now()) + seconds * 1000).toISOString();
const target = (discount: { readonly id: string; readonly version: number }) => {
  return { id: discount.id, expectedVersion: discount.version };
};

async function reserved(name: string, more: object = {}) {
  const { card, token } = await world.usable(name);
  const input = { card: { token }, offerId: offer.id, merchantId: world.merchantId, amount: 10_000, ...more };
  const payload = await change(service, TILL, { name: 'reserveDiscount', shows: SHOWN, input });
  return { card, payload, row: changedRow(payload, 'discount') };
}

describe('a discount of the contract', () => {
  it('is shown with its sums, its instants and what became of it', async () => {
    const { card, payload, row } = await reserved('shown');
    const at = service.clock.now();
    const charge = { amount: { fen: 10_000 }, discount: { fen: 1000 }, cardId: card.id, at, expiresAt: later(600) };
    const open = { state: 'RESERVED', settledAt: null, transactionId: null, refunds: [] };
    const of = { offer: { id: offer.id }, merchant: { id: world.merchantId } };
    expect(payload['discount']).toEqual({ id: row.id, version: 1, ...charge, ...open, ...of });
    service.clock.pass(60);
    const settled = { state: 'CONFIRMED', settledAt: service.clock.now(), transactionId: 'T-1' };
    const confirming = { ...target(row), transactionId: 'T-1' };
    const confirmed = await change(service, TILL, { name: 'confirmDiscount', shows: SHOWN, input: confirming });
    expect(confirmed['discount']).toMatchObject({ version: 2, ...settled });
    const refunding = { id: row.id, expectedVersion: 2, amount: 2500 };
    const refunded = await change(service, TILL, { name: 'refundDiscount', shows: SHOWN, input: refunding });
    const refunds = [{ amount: { fen: 2500 }, discount: { fen: 250 }, recordedAt: service.clock.now() }];
    expect(refunded['discount']).toMatchObject({ version: 3, ...charge, refunds });
    const query = `query ($id: ID!) { ${SHOWN.replace('discount {', 'discount(id: $id) {')} }`;
    const shown = await read(service, TILL, { query, variables: { id: row.id } });
    expect(shown).toEqual({ discount: refunded['discount'] });
    expect(await read(service, 'jiangxi-partner', { query, variables: { id: row.id } })).toEqual({ discount: null });
  });

  it('is held for as long as the till asks, and is over then', async () => {
    const { payload, row } = await reserved('held', { holdSeconds: 30 });
    expect(payload['discount']).toMatchObject({ state: 'RESERVED', expiresAt: later(30) });
    service.clock.pass(30);
    const query = 'query ($id: ID!) { discount(id: $id) { state settledAt } }';
    const shown = await read(service, TILL, { query, variables: { id: row.id } });
    expect(shown).toEqual({ discount: { state: 'EXPIRED', settledAt: null } });
  });
});
