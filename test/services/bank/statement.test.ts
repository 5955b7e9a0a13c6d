import { expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { CardProgramId } from '#domain/ids.ts';
import type { StatementOfOffer, StatementSum } from '#domain/reconciliation/statement.ts';
import { sealPeriod } from '#services/seal-period.ts';
import { listStatementOffers, showStatement, type ShownStatement } from '#services/show-statement.ts';
import { beginSettledScene, CALLERS } from '../../support/bank-files/settled-scene.ts';
import { PROGRAM, sampleOffer } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { stateAfter } from '../../support/outcome.ts';
import { createTestPorts } from '../../support/ports.ts';
import { tableItems } from '../../support/table-items.ts';

const { admin, officer, reviewer, county, other } = CALLERS;
const table = await createTestTable();
const service = createTestPorts(table, { now: '2026-05-01' });
const scene = await beginSettledScene(service, {
  offers: [sampleOffer('TENTH'), sampleOffer('FIFTH', {}, { basisPoints: 2000 })],
});
const { bank, caller, otherCaller } = scene;

const statement = (period: string, by: ApiClient = admin, programId: CardProgramId | null = null) =>
  showStatement(service.request(), service.act(by), { bankId: bank.id, period, programId });

/** What a statement is made of, so many offers to a page. */
async function offersOf(shown: ShownStatement | undefined, limit = 100): Promise<readonly StatementOfOffer[]> {
  const found: StatementOfOffer[] = [];
  let after: string | undefined;
  for (let hasMore = shown !== undefined; hasMore && shown !== undefined;) {
    const slice = await listStatementOffers(service.request(), shown, { limit, after });
    expect(slice.items.length).toBeLessThanOrEqual(limit);
    found.push(...slice.items.map(({ item }) => item));
    ({ hasMore, end: after } = slice);
  }
  return found;
}

const told = ({ class: found, rows, ofPeriod, netFen }: StatementSum) => [found, rows, ofPeriod, netFen];
const linesOf = async (shown: ShownStatement | undefined) =>
  (await offersOf(shown)).flatMap(({ lines }) => lines.map(told));
const partsKept = async (): Promise<number> =>
  (await tableItems(table)).filter(({ pk }) => String(pk).startsWith('STMT#')).length;

it('tells what a month came to over its jobs, and what corrects a sealed one apart', async () => {
  await scene.tell('2026-05-20', [{ id: 'A' }, { id: 'B', card: 'b', offer: 'FIFTH', discount: 2000 }]);
  const parts = await partsKept();
  await scene.tell('2026-05-21', [
    { id: 'C', gross: 5000, discount: 500 },
    { id: 'R', of: 'A', gross: 1000, discount: 100 },
  ]);
  expect(await partsKept()).toBe(parts);
  const may = await statement('2026-05');
  expect(await linesOf(may)).toEqual([
    ['MATCHED', 1, null, 2000n],
    ['MATCHED', 3, null, 1400n],
  ]);
  expect(may?.total).toEqual({
    ...{ rows: 4, grossFen: 24_000n, expectedFen: 3400n, grantedFen: 3400n, netFen: 3400n },
  });
  expect([may?.sealedAt, may?.correctionTotal.rows]).toEqual([null, 0]);

  service.clock.set('2026-06-01');
  const command = { idempotencyKey: 'seal-may-2026', bankId: bank.id, period: '2026-05' };
  await stateAfter(sealPeriod(service.request(), service.act(admin), command));
  const sealedAt = service.clock.now();
  await scene.tell('2026-06-02', [
    { id: 'D' },
    { id: 'LATE', at: '2026-05-31T23:00:00+08:00', gross: 20_000, discount: 2000 },
  ]);
  const june = await statement('2026-06');
  expect(await linesOf(june)).toEqual([['MATCHED', 1, null, 1000n]]);
  expect((await offersOf(june)).flatMap(({ corrections }) => corrections.map(told))).toEqual([
    ['MATCHED', 1, '2026-05', 2000n],
  ]);
  expect([june?.total.grossFen, june?.correctionTotal.grossFen]).toEqual([10_000n, 20_000n]);
  expect(await statement('2026-05')).toEqual({ ...may, sealedAt });
});

it('counts a refund once that waited for its charge', async () => {
  await scene.tell('2026-07-01', [{ id: 'W-R', of: 'W', gross: 1000, discount: 100 }]);
  expect((await statement('2026-07'))?.total).toEqual({
    ...{ rows: 1, grossFen: 0n, expectedFen: 0n, grantedFen: -100n, netFen: 0n },
  });
  await scene.tell('2026-07-02', [{ id: 'W', at: '2026-07-01T09:00:00+08:00' }]);
  expect((await statement('2026-07'))?.total).toEqual({
    ...{ rows: 2, grossFen: 9000n, expectedFen: 900n, grantedFen: 900n, netFen: 900n },
  });
});

it('is told of one card programme, and to those who see the bank', async () => {
  expect((await statement('2026-05', admin, PROGRAM as CardProgramId))?.total.rows).toBe(4);
  const theirs = await statement('2026-05', admin, 'cprog_theirs' as CardProgramId);
  expect([theirs?.total.rows, await offersOf(theirs)]).toEqual([0, []]);
  for (const by of [officer, reviewer, caller]) expect((await statement('2026-05', by))?.total.rows).toBe(4);
  for (const by of [county, other, otherCaller]) expect(await statement('2026-05', by)).toBeUndefined();
  expect((await statement('2025-01'))?.total.rows).toBe(0);
});

it('is made of its offers, page by page', async () => {
  const shown = await statement('2026-05', admin, PROGRAM as CardProgramId);
  const all = await offersOf(shown);
  expect(all.map(({ offerId }) => offerId)).toEqual(['offer_cprog_oursFIFTH', 'offer_cprog_oursTENTH']);
  expect(await offersOf(shown, 1)).toEqual(all);
});
