import { expect, it } from 'vitest';
import type { LocalDate } from '#domain/day.ts';
import type { TransactionDecision } from '#domain/reconciliation/bank-transaction.ts';
import { countOverdueOrphans } from '#services/settle/overdue-orphans.ts';
import type { TableClient } from '#store/document-client.ts';
import { beginSettledScene } from '../../support/bank-files/settled-scene.ts';
import { createTestTable } from '../../support/engine.ts';
import { createTestPorts, openTestTable } from '../../support/ports.ts';

/** A way to a table that tells how many breaks were read from lists so far. */
function countingBreaks({ client, tableName }: TableClient): TableClient & { readonly breaksRead: () => number } {
  let read = 0;
  const send = async (command: Parameters<typeof client.send>[0]): Promise<object> => {
    const answer: object = await client.send(command);
    const items = 'Items' in answer ? (answer.Items as readonly Readonly<Record<string, unknown>>[]) : [];
    read += items.filter(({ pk }) => String(pk).startsWith('BRK#')).length;
    return answer;
  };
  return { tableName, client: { send: send as typeof client.send }, breaksRead: () => read };
}

/** A bank with refunds without a charge, told on two days. */
async function begin(days: readonly [string, string]) {
  const table = await createTestTable();
  const through = countingBreaks(openTestTable(table));
  const service = createTestPorts(table, { now: '2026-06-01', through });
  const scene = await beginSettledScene(service);
  for (const day of days) await scene.tell(day, [{ id: `R-${day}`, of: 'NOBODY' }]);
  const count = (today: string) => countOverdueOrphans(service.request(), scene.bank.code, today as LocalDate);
  return { service, scene, count, breaksRead: through.breaksRead };
}

it('a refund counts as waiting whatever was decided of it anew for somebody', async () => {
  const { service, scene, count } = await begin(['2026-06-10', '2026-06-11']);
  expect(await count('2026-06-20')).toBe(2);
  const id = 'R-2026-06-10';
  const ports = service.request();
  const slot = (await ports.settlement.slots(scene.bank.code, [id])).get(id);
  const [decision] = slot?.record?.decisions ?? [];
  if (slot?.record == null || decision === undefined) throw new Error('the test relies on a refund that was told');
  const anew: TransactionDecision = { ...decision, class: 'MATCHED', origin: 'REEVALUATION', jobId: null };
  const record = { ...slot.record, decisions: [...slot.record.decisions, anew] };
  const changed = { ...slot, version: slot.version + 1, record };
  await ports.ledger.commitOwn({
    writes: [{ type: 'SAVE_SLOT', slot: changed, readVersion: slot.version }],
    audit: [],
  });
  expect(await count('2026-06-20')).toBe(2);
});

it('refunds of more than two weeks ago are not even read, on whichever day of a month that is', async () => {
  const { count, breaksRead } = await begin(['2026-06-10', '2026-06-11']);
  const before = breaksRead();
  expect([await count('2026-06-25'), breaksRead() - before]).toEqual([1, 1]);
});
