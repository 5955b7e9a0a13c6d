import { describe, expect, it } from 'vitest';
import { dayOf, type Instant } from '#domain/day.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import { refusedRow } from '#domain/reconciliation/row-end.ts';
import { openRefusals } from '#services/settle/open-refusals.ts';
import { aftermath, queueBusy, undisturbed } from '../../support/bank-files/undisturbed.ts';
import { openScene } from '../../support/bank-files/bank-scene.ts';
import { BANK } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { createFaultyTable, type Fault } from '../../support/faulty-table.ts';

const table = await createTestTable();
const WRITE = 'TransactWriteItemsCommand';
const times = (count: number, ...faults: readonly Fault[]): readonly Fault[] =>
  Array.from({ length: count }, () => faults).flat();

describe('a file of which each transaction meets another one at first', () => {
  it.each(['DISCOUNT', 'CARDSTATUS'] as const)('of %s comes to the same: cards, breaks and statement', async (kind) => {
    const calm = await undisturbed(table, kind);
    const faulty = createFaultyTable(table);
    const busy = await queueBusy(table, kind, { ports: { through: faulty } });
    faulty.plan(WRITE, ...times(100, 'CONFLICT', 'NONE'));
    await busy.scene.jobs.run(busy.job);
    expect(await aftermath(busy)).toEqual(calm);
  });
});

describe('the breaks of refused rows', () => {
  const ROWS = 201;
  const file: SettlingFile = {
    ...{ jobId: 'job_refusals' as SettlingFile['jobId'], fileName: 'F', bankCode: BANK.code, graceDays: 3 },
    ...{ businessDate: dayOf('2026-06-05T12:00:00.000Z' as Instant), knownAt: '2026-06-05T14:00:00.000Z' as Instant },
    programs: new Set(),
  };
  const refused = Array.from({ length: ROWS }, (_, line) =>
    refusedRow(line + 2, '', { code: 'FIELD_MISSING', field: 'at' }),
  );

  it('are written a hundred at a time, each until it is in', async () => {
    const faulty = createFaultyTable(table);
    const scene = await openScene(table, { ports: { through: faulty } });
    const before = faulty.requestsOf(WRITE);
    faulty.plan(WRITE, ...times(7, 'CONFLICT'), 'NONE', 'CONFLICT');
    await openRefusals(scene.service.request(), refused, file);
    expect(faulty.requestsOf(WRITE) - before).toBe(7 + 1 + 1 + 2);
    expect(await scene.breaks()).toHaveLength(ROWS);
  });

  it('are given up where others are at work on them all the time, so that the step says so', async () => {
    const faulty = createFaultyTable(table);
    const scene = await openScene(table, { ports: { through: faulty } });
    faulty.plan(WRITE, ...times(8, 'CONFLICT'));
    await expect(openRefusals(scene.service.request(), refused, file)).rejects.toThrow('others write it all the time');
  });
});
