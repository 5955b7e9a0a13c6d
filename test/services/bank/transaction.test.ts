import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BenefitCardId } from '#domain/ids.ts';
import type { ToldTransaction } from '#domain/reconciliation/bank-transaction.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { reevaluateTransaction } from '#services/reevaluate-transaction.ts';
import type { CommandResult } from '#services/run-command.ts';
import { findTransaction, listTransactions } from '#services/transaction-access.ts';
import { beginSettledScene, CALLERS } from '../../support/bank-files/settled-scene.ts';
import { sampleOffer } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { fen } from '../../support/household.ts';
import { failureOf, stateAfter } from '../../support/outcome.ts';
import { createTestPorts } from '../../support/ports.ts';

const { admin, officer, reviewer, county, other } = CALLERS;
const NO_LIMIT = { count: null, discountFen: null };
const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const scene = await beginSettledScene(service, {
  offers: [
    sampleOffer('TENTH'),
    sampleOffer('ONCE', { perCard: { day: { count: 1, discountFen: fen(1000) }, month: NO_LIMIT, year: NO_LIMIT } }),
  ],
});
const { bank, otherBank, caller, otherCaller } = scene;
let calls = 0;

function anew(transactionId: string, by: ApiClient = reviewer): Promise<CommandResult<ToldTransaction>> {
  calls += 1;
  const command = {
    idempotencyKey: `reevaluate-${calls}`,
    bankId: bank.id,
    transactionId,
    reason: 'asked by the branch',
  };
  return reevaluateTransaction(service.request(), service.act(by), command);
}

const find = (transactionId: string, by: ApiClient = admin, bankId = bank.id) =>
  findTransaction(service.request(), service.act(by), { bankId, transactionId });

const lastOf = ({ record }: ToldTransaction) => record.decisions.at(-1);

const usedBy = async (card: string, offer: string) => {
  const cardId = `card_${card}` as BenefitCardId;
  const [offerId] = [sampleOffer(offer).id];
  const { days, version } = await service.request().usage.read({ cardId, offerId, year: '2026' });
  return { days, version };
};

await scene.tell('2026-06-08', [
  { id: 'CHARGE', discount: 1500 },
  { id: 'PART', of: 'CHARGE', gross: 5000, discount: 700, at: '2026-06-08T13:00:00+08:00' },
  { id: 'ONCE-1', offer: 'ONCE', card: 'b' },
  { id: 'ORPHAN', of: 'NOBODY', discount: 100 },
]);

describe('a transaction of a bank', () => {
  it('is seen with all that was decided by who sees the bank, and by nobody else', async () => {
    for (const by of [admin, officer, reviewer, caller]) {
      expect((await find('CHARGE', by))?.record.decisions).toMatchObject([
        { class: 'DISCOUNT_OVER', expectedFen: 1000, origin: 'FILE' },
      ]);
    }
    for (const by of [county, other, otherCaller]) expect(await find('CHARGE', by)).toBeUndefined();
    expect(await find('CHARGE', otherCaller, otherBank.id)).toBeUndefined();
    expect(await find('NOBODY')).toBeUndefined();
  });

  it('is listed with its card and year, of one offer or of all', async () => {
    const page = { limit: 10, after: undefined };
    const listed = async (query: { year?: string; offer?: string; card?: string }, by: ApiClient = admin) => {
      const { year = '2026', offer, card = 'b' } = query;
      const offerId = offer === undefined ? null : sampleOffer(offer).id;
      const asked = { cardId: `card_${card}` as BenefitCardId, year, offerId, page };
      const { items } = await listTransactions(service.request(), service.act(by), asked);
      return items.map(({ item }) => item.transactionId);
    };
    expect(await listed({})).toEqual(['ONCE-1']);
    expect(await listed({ offer: 'TENTH' })).toEqual([]);
    expect([...(await listed({ offer: 'TENTH', card: 'a' }))].sort()).toEqual(['CHARGE', 'ORPHAN', 'PART']);
    expect(await listed({ year: '2025' })).toEqual([]);
    expect(await listed({ card: 'nobody' })).toEqual([]);
    expect(await listed({}, caller)).toEqual(['ONCE-1']);
    for (const by of [county, other, otherCaller]) expect(await listed({}, by)).toEqual([]);
  });
});

describe('deciding a transaction anew', () => {
  it('adds a decision beside the old ones, and changes nothing that counts', async () => {
    const before = await usedBy('a', 'TENTH');
    service.clock.set('2026-06-10');
    const { record } = await stateAfter(anew('CHARGE'));
    expect(record.decisions).toHaveLength(2);
    expect(record.decisions[0]).toMatchObject({ class: 'DISCOUNT_OVER', origin: 'FILE' });
    const now = service.clock.now();
    const decided = { class: 'DISCOUNT_OVER', expectedFen: 1000, origin: 'REEVALUATION', jobId: null };
    expect(record.decisions[1]).toMatchObject({ ...decided, knownAt: now, decidedAt: now });
    expect(await usedBy('a', 'TENTH')).toEqual(before);
    const query = { subjectId: bank.id, page: { limit: 1, after: undefined } };
    const trail = await listAuditTrail(service.request(), service.act(admin), query);
    expect(trail.items[0]?.item).toMatchObject({ action: 'REEVALUATE_TRANSACTION', reason: 'asked by the branch' });
    expect(trail.items[0]?.item.changes[0]).toMatchObject({ field: 'transactionId', to: 'CHARGE' });
  });

  it('takes usage as it is recorded, without the charge itself', async () => {
    expect(lastOf(await stateAfter(anew('ONCE-1')))).toMatchObject({
      class: 'MATCHED',
      expectedFen: 1000,
      reasons: [],
    });
    await scene.tell('2026-06-11', [{ id: 'ONCE-0', offer: 'ONCE', card: 'b', at: '2026-06-08T09:00:00+08:00' }]);
    const later = lastOf(await stateAfter(anew('ONCE-1')));
    expect(later).toMatchObject({ class: 'GRANTED_NOT_ENTITLED', expectedFen: 0 });
    expect(later?.reasons).toContain('LIMIT_DAY');
  });

  it('of a refund goes by the other refunds of its charge', async () => {
    expect((await find('PART'))?.record.decisions).toMatchObject([
      { class: 'REFUND_DISCOUNT_MISMATCH', expectedFen: 750 },
    ]);
    expect(lastOf(await stateAfter(anew('PART')))).toMatchObject({
      ...{ class: 'REFUND_DISCOUNT_MISMATCH', expectedFen: 750, origin: 'REEVALUATION', evidence: null },
    });
    await scene.tell('2026-06-12', [{ id: 'REST', of: 'CHARGE', gross: 2000, discount: 350 }]);
    expect(lastOf(await stateAfter(anew('PART')))).toMatchObject({ expectedFen: 700, class: 'MATCHED' });
    expect(lastOf(await stateAfter(anew('ORPHAN')))).toMatchObject({ class: 'ORPHAN_REFUND', expectedFen: null });
  });

  it('leaves later refunds and repeated rows to what the files came to', async () => {
    const told = await scene.tell('2026-06-13', [{ id: 'CHARGE', discount: 1500, at: '2026-06-08T12:00:00+08:00' }]);
    expect(told.outcomes).toMatchObject({ DUPLICATE: 1 });
    const { record } = (await find('CHARGE')) ?? {};
    expect(record?.refunded).toEqual({ grossFen: 7000, discountFen: 1050 });
  });

  it('is for reviewers, administrators and the bank', async () => {
    for (const by of [officer, county, other, otherCaller]) {
      expect(failureOf(await anew('CHARGE', by))).toEqual({ code: 'NOT_FOUND', path: ['bankId'] });
    }
    for (const by of [admin, caller]) expect((await anew('CHARGE', by)).ok).toBe(true);
    expect(failureOf(await anew('NOBODY'))).toEqual({ code: 'NOT_FOUND', path: ['transactionId'] });
  });
});
