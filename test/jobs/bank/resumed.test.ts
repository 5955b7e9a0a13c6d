import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { ApiClientId } from '#domain/ids.ts';
import { openScene, type BankScene } from '../../support/bank-files/bank-scene.ts';
import { chargeText, statusText } from '../../support/bank-files/row-text.ts';
import { createTestTable } from '../../support/engine.ts';

const table = await createTestTable();
const ROWS = { DISCOUNT: [chargeText()], CARDSTATUS: [statusText()] } as const;
const KINDS = ['DISCOUNT', 'CARDSTATUS'] as const;

async function save({ service }: BankScene, state: ApiClient): Promise<void> {
  const write = { type: 'SAVE', noun: 'apiClient', state, readVersion: state.version - 1 } as const;
  expect(await service.request().ledger.commitOwn({ writes: [write], audit: [] })).toEqual({ outcome: 'COMMITTED' });
}

/** A job of a bank that failed since the client that started it may call no longer; and another client of that bank. */
async function leftAlone(kind: (typeof KINDS)[number]) {
  const scene = await openScene(table);
  const { bank, ...file } = scene.file(kind, ROWS[kind]);
  const first = scene.caller(bank);
  const second: ApiClient = { ...first, id: 'client_second' as ApiClientId, subject: 'second of the bank' };
  await save(scene, second);
  const { id } = await scene.jobs.queue(first, file);
  await scene.jobs.steps.inspect({ jobId: id, run: 1 });
  await save(scene, { ...first, version: first.version + 1, revokedAt: scene.service.clock.now() });
  await scene.jobs.run({ id, run: 1 });
  expect(await scene.jobs.read(id)).toMatchObject({ state: 'FAILED', failure: 'CALLER_GONE' });
  return { scene, id, second };
}

describe("a job on a bank's file whose starter is gone", () => {
  it.each(KINDS)('goes on, of %s, in the name of the client of the bank that resumes it', async (kind) => {
    const { scene, id, second } = await leftAlone(kind);
    expect(await scene.jobs.resume(second, id)).toMatchObject({ state: 'QUEUED', run: 2, startedBy: second.id });
    await scene.jobs.run({ id, run: 2 });
    expect(await scene.jobs.read(id)).toMatchObject({ state: 'COMPLETED', verdict: 'RECONCILED' });
  });
});
