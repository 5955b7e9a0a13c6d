import { expect, it } from 'vitest';
import type { Fen } from '#domain/money.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import { listBreaks, type BreakFilter } from '#services/list-breaks.ts';
import { beginSettledScene, CALLERS } from '../../support/bank-files/settled-scene.ts';
import { sampleOffer } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { createTestPorts } from '../../support/ports.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-05-01' });
const scene = await beginSettledScene(service, {
  offers: [sampleOffer('TENTH'), sampleOffer('LITTLE', { budgetFen: 1500 as Fen })],
});
const NO_FILTER: Omit<BreakFilter, 'bankId'> = {
  ...{ period: null, offerId: null, merchantId: null, kind: null, state: null, age: null },
};

async function pageOf(filter: Partial<BreakFilter>, limit: number, after?: string) {
  const query = { bankId: scene.bank.id, ...NO_FILTER, ...filter, page: { limit, after } };
  const { items, hasMore, end } = await listBreaks(service.request(), service.act(CALLERS.admin), query);
  return { subjects: items.map(({ item }: { readonly item: Break }) => item.subject), hasMore, end };
}

it('of a merchant names a break once, however many files came to it, on each page and over all', async () => {
  await scene.tell('2026-05-10', [{ id: 'A' }, { id: 'OVER', discount: 1500 }]);
  // Of one day and of three: the break is of the first of them.
  for (const [day, discount] of [
    ['2026-05-11', 900],
    ['2026-05-12', 800],
    ['2026-05-13', 700],
  ] as const)
    await scene.tell(day, [{ id: 'A', discount, at: '2026-05-10T12:00:00+08:00' }]);
  await scene.tell('2026-05-14', [{ id: 'LAST', discount: 1500 }]);
  const { merchantId } = await scene.breakOf('OVER', 'DISCOUNT_OVER');
  expect((await pageOf({ merchantId }, 100)).subjects).toEqual(['OVER', 'A', 'LAST']);

  const found: string[] = [];
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const page = await pageOf({ merchantId }, 1, after);
    expect(page.subjects.length).toBeLessThanOrEqual(1);
    found.push(...page.subjects);
    ({ hasMore, end: after } = page);
  }
  expect(found).toEqual(['OVER', 'A', 'LAST']);
});

it('of an offer names a budget that is exceeded once for each month', async () => {
  const day = (date: string, id: string) => scene.tell(date, [{ id, offer: 'LITTLE', card: 'b' }]);
  for (const [date, id] of [
    ['2026-05-20', 'M1'],
    ['2026-05-21', 'M2'],
    ['2026-05-22', 'M3'],
    ['2026-06-01', 'J1'],
  ] as const)
    await day(date, id);
  const { offerId } = await scene.breakOf('offer_cprog_oursLITTLE#2026-05', 'BUDGET_EXCEEDED');
  const may = await pageOf({ offerId, kind: 'BUDGET_EXCEEDED', period: '2026-05' }, 100);
  const june = await pageOf({ offerId, kind: 'BUDGET_EXCEEDED', period: '2026-06' }, 100);
  expect([may.subjects, june.subjects]).toEqual([
    ['offer_cprog_oursLITTLE#2026-05'],
    ['offer_cprog_oursLITTLE#2026-06'],
  ]);
});
