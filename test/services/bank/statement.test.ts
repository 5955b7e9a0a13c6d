import { expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { CardProgramId } from '#domain/ids.ts';
import { sealPeriod } from '#services/seal-period.ts';
import { showStatement } from '#services/show-statement.ts';
import { beginBankScene, CALLERS } from '../../support/bank-files/settled-scene.ts';
import { PROGRAM, sampleOffer } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { stateAfter } from '../../support/outcome.ts';
import { createTestPorts } from '../../support/ports.ts';

const { admin, officer, reviewer, county, other } = CALLERS;
const service = createTestPorts(await createTestTable(), { now: '2026-05-01' });
const scene = await beginBankScene(service, {
  offers: [sampleOffer('TENTH'), sampleOffer('FIFTH', {}, { basisPoints: 2000 })],
});
const { bank, caller, otherCaller } = scene;

const statement = (period: string, by: ApiClient = admin, programId: CardProgramId | null = null) =>
  showStatement(service.request(), service.act(by), { bankId: bank.id, period, programId });

it('tells what a month came to over its jobs, and what corrects a sealed one apart', async () => {
  await scene.tell('2026-05-20', [{ id: 'A' }, { id: 'B', card: 'b', offer: 'FIFTH', discount: 2000 }]);
  await scene.tell('2026-05-21', [
    { id: 'C', gross: 5000, discount: 500 },
    { id: 'R', of: 'A', gross: 1000, discount: 100 },
  ]);
  const may = await statement('2026-05');
  expect(may?.lines.map(({ class: found, rows, netFen }) => [found, rows, netFen])).toEqual(
    expect.arrayContaining([
      ['MATCHED', 3, 1400n],
      ['MATCHED', 1, 2000n],
    ]),
  );
  expect(may?.total).toEqual({
    ...{ rows: 4, grossFen: 24_000n, expectedFen: 3400n, grantedFen: 3400n, netFen: 3400n },
  });
  expect([may?.sealedAt, may?.corrections]).toEqual([null, []]);

  service.clock.set('2026-06-01');
  const command = { idempotencyKey: 'seal-may-2026', bankId: bank.id, period: '2026-05' };
  await stateAfter(sealPeriod(service.request(), service.act(admin), command));
  const sealedAt = service.clock.now();
  await scene.tell('2026-06-02', [
    { id: 'D' },
    { id: 'LATE', at: '2026-05-31T23:00:00+08:00', gross: 20_000, discount: 2000 },
  ]);
  const june = await statement('2026-06');
  expect(june?.lines.map(({ rows, ofPeriod, netFen }) => [rows, ofPeriod, netFen])).toEqual([[1, null, 1000n]]);
  expect(june?.corrections.map(({ rows, ofPeriod, netFen }) => [rows, ofPeriod, netFen])).toEqual([
    [1, '2026-05', 2000n],
  ]);
  expect(june?.correctionTotal.grossFen).toBe(20_000n);
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
  expect((await statement('2026-05', admin, 'cprog_theirs' as CardProgramId))?.lines).toEqual([]);
  for (const by of [officer, reviewer, caller]) expect((await statement('2026-05', by))?.total.rows).toBe(4);
  for (const by of [county, other, otherCaller]) expect(await statement('2026-05', by)).toBeUndefined();
  expect((await statement('2025-01'))?.total.rows).toBe(0);
});
