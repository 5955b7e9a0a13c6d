import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { ApiClientId, JobId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import { openScene, type BankScene } from '../../support/bank-files/bank-scene.ts';
import { chargeText, statusText } from '../../support/bank-files/row-text.ts';
import { sampleCard, sampleOffer } from '../../support/bank-files/sample-world.ts';
import { textsOf } from '../../support/bank-files/undisturbed.ts';
import { createTestTable } from '../../support/engine.ts';
import { createSeededIds } from '../../support/ports.ts';

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

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Cuts off the last line of what the first part of each job came to. */
async function loseRow({ jobs }: BankScene): Promise<void> {
  for (const [key, content] of jobs.objects.content) {
    if (!key.includes('/outcomes/0001')) continue;
    const end = content.lastIndexOf('\n', content.length - 2) + 1;
    await jobs.objects.write(key, pieces(content.subarray(0, end)), 'text/plain');
  }
}

/** What is written once for a whole file. */
const SUMS = /^(?:BUDGET|STMT)/;

const FILES = {
  DISCOUNT: { rows: [chargeText(), chargeText({ transactionId: 't2', discountFen: '1001' })], facts: {} },
  CARDSTATUS: { rows: [statusText(), statusText({ state: 'FROZEN', benefit: '0' })], facts: { form: 'FULL' } },
} as const;

/** A job whose parts are done. Ids are the same each time. */
async function upToEnd(kind: (typeof KINDS)[number]) {
  const offers = [sampleOffer('TENTH', { budgetFen: 5000 as Fen })];
  const cards = [sampleCard({ name: 'a' }), sampleCard({ name: 'b' })];
  const scene = await openScene(table, { offers, cards, ports: { ids: createSeededIds('lost') } });
  const { bank, ...file } = scene.file(kind, FILES[kind].rows, FILES[kind].facts);
  const { id } = await scene.jobs.queue(scene.caller(bank), file);
  const event = { jobId: id, run: 1 };
  await scene.jobs.steps.inspect(event);
  await scene.jobs.steps.part({ ...event, part: 1 });
  await scene.jobs.steps.settle(event);
  return { scene, id, finish: () => scene.jobs.steps.finish(event) };
}

/** What a file came to: each row, breaks, and what is written once for all rows. */
async function cameTo(scene: BankScene, id: JobId) {
  const job = await scene.jobs.read(id);
  const sums = await textsOf(scene, (pk) => SUMS.test(pk));
  return { state: job.state, verdict: job.verdict, told: scene.told(job), breaks: await scene.breaks(), sums };
}

describe.each(KINDS)('a job on a file of %s whose rows do not add up', (kind) => {
  it('has FAILED, says so in its summary, and writes nothing that goes by the sums', async () => {
    const { scene, id, finish } = await upToEnd(kind);
    await loseRow(scene);
    const before = await scene.breaks();
    await finish();
    const job = await scene.jobs.read(id);
    expect(job).toMatchObject({ state: 'FAILED', failure: 'ROWS_UNACCOUNTED', rows: 2 });
    expect(scene.summary(job)).toMatchObject({ verdict: 'FAILED', residual: 1 });
    expect([await textsOf(scene, (pk) => SUMS.test(pk)), await scene.breaks()]).toEqual([[], before]);
  });

  it('does all its parts anew when it is resumed, and comes to the same as if nothing had been lost', async () => {
    const calm = await upToEnd(kind);
    await calm.finish();
    const wanted = await cameTo(calm.scene, calm.id);
    const { scene, id, finish } = await upToEnd(kind);
    await loseRow(scene);
    await finish();
    await scene.jobs.resume(scene.caller(), id);
    await scene.jobs.run({ id, run: 2 });
    expect(await cameTo(scene, id)).toEqual(wanted);
    expect(wanted.sums.length > 0).toBe(kind === 'DISCOUNT');
  });
});
