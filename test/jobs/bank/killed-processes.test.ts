import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import type { Job } from '#domain/job/job.ts';
import { isEnded } from '#domain/job/transitions.ts';
import { fileKey } from '#services/job-objects.ts';
import type { ObjectStore } from '#services/ports/objects.ts';
import { openObjectStore } from '#store/objects/open-object-store.ts';
import { localEnvironment } from '../../../infra/local/environment.ts';
import { openScene, type BankScene, type SceneFacts } from '../../support/bank-files/bank-scene.ts';
import { chargeText, DATE, refundText } from '../../support/bank-files/row-text.ts';
import { BANK, sampleCard, sampleOffer, tokenFor } from '../../support/bank-files/sample-world.ts';
import { timelessFacts } from '../../support/bank-files/undisturbed.ts';
import { createTestTable, type TestTable } from '../../support/engine.ts';
import { killJobRunner, killJobRunners, startJobRunner } from '../../support/job-runners.ts';
import { OBJECTS } from '../../support/objects.ts';
import { startOwnEngine } from '../../support/own-engine.ts';
import { PERSONAL_KEY } from '../../support/personal-key.ts';
import { createSeededIds } from '../../support/ports.ts';

const CARDS = 24;
const CHARGES = 16;
const PATIENCE = 110_000;

const limit = { count: 12, discountFen: null };
const none = { count: null, discountFen: null };
const SCENE: SceneFacts = {
  cards: Array.from({ length: CARDS }, (_, card) => sampleCard({ name: `c${card}` })),
  offers: [sampleOffer('TENTH', { perCard: { day: limit, month: none, year: none } })],
};

/** The charges of each card, more than it may have, and a refund of half of them. */
const ROWS = Array.from({ length: CARDS }, (_, card) => {
  const token = tokenFor(`c${card}`);
  return Array.from({ length: CHARGES }, (__, charge) => {
    const at = `${DATE}T10:${String(charge).padStart(2, '0')}:00+08:00`;
    const id = `c${card}-${charge}`;
    const refund = { transactionId: `${id}-r`, originalTransactionId: id, token, grossFen: '3333', discountFen: '333' };
    return [chargeText({ transactionId: id, token, at }), ...(charge % 2 === 0 ? [refundText(refund)] : [])];
  }).flat();
}).flat();

const engine = await startOwnEngine();
const calmTable = await createTestTable();
const folder = await mkdtemp(join(tmpdir(), 'niangjia-test-bank-objects-'));
afterAll(() => rm(folder, { recursive: true }));
afterEach(killJobRunners);

const environment = localEnvironment({
  ...{ url: 'http://127.0.0.1:9', endpoint: engine.table.endpoint, tableName: engine.table.tableName },
  ...{ dataFolder: join(import.meta.dirname, '../../../data'), personalKey: PERSONAL_KEY, objectFolder: folder },
});
const startRunner = () => startJobRunner(environment);

interface Accepted {
  readonly scene: BankScene;
  readonly job: Job;
}

/** A file that was accepted at an instant of the test's own, and whose one part nobody has begun. */
async function accepted(table: TestTable, store?: ObjectStore): Promise<Accepted> {
  const scene = await openScene(table, {
    ...SCENE,
    ports: { ids: createSeededIds('killed') },
    ...(store && { jobs: { store } }),
  });
  const { bank, ...file } = scene.file('DISCOUNT', ROWS);
  const job = await scene.jobs.queue(scene.caller(bank), file);
  expect(await scene.jobs.steps.inspect({ jobId: job.id, run: 1 })).toMatchObject({ state: 'RUNNING', parts: 1 });
  return { scene, job };
}

async function isDone({ scene }: Accepted, id: string): Promise<boolean> {
  const slots = await scene.service.request().settlement.slots(BANK.code, [id]);
  return slots.get(id)?.record != null;
}

/** Comes back once the rows of a card are recorded; who asks while the engine is away hears nothing. */
function reached(file: Accepted, card: number): Promise<boolean> {
  const ask = (): Promise<boolean> => isDone(file, `c${card}-0`).catch(() => false);
  return vi.waitUntil(ask, { timeout: PATIENCE, interval: 10 });
}

/** The job as it stands, resumed where it failed while the engine was away; undefined while that is away. */
async function resumed({ scene, job }: Accepted): Promise<Job | undefined> {
  const now = await scene.jobs.read(job.id).catch(() => undefined);
  if (now?.state === 'FAILED') await scene.jobs.resume(scene.caller(), job.id);
  return now;
}

/** Comes back once the rows of a card are recorded, after the engine was away. */
function reachedAgain(file: Accepted, card: number): Promise<boolean> {
  const ask = async (): Promise<boolean> => {
    await resumed(file);
    return isDone(file, `c${card}-0`).catch(() => false);
  };
  return vi.waitUntil(ask, { timeout: PATIENCE, interval: 10 });
}

/** The job once it is over. */
function ended(file: Accepted): Promise<Job> {
  const ask = async (): Promise<Job | undefined> => {
    const now = await resumed(file);
    return now !== undefined && now.state !== 'FAILED' && isEnded(now) ? now : undefined;
  };
  return vi.waitUntil(ask, { timeout: PATIENCE, interval: 50 });
}

it(
  'a file whose workers and engine are killed comes to the bytes of an undisturbed run, and counts nothing twice',
  async () => {
    const calm = await accepted(calmTable);
    await calm.scene.jobs.run(calm.job);
    const calmJob = await calm.scene.jobs.read(calm.job.id);
    expect(calm.scene.summary(calmJob)).toMatchObject({ rows: ROWS.length, residual: 0 });

    const now = () => calm.scene.service.clock.now();
    const store = openObjectStore({ place: `file:${folder}`, url: OBJECTS.objectUrl, now });
    const file = await accepted(engine.table, store);
    expect(file.job.id).toBe(calm.job.id);

    const first = startRunner();
    await reached(file, 3);
    await killJobRunner(first);
    expect(await isDone(file, `c${CARDS - 1}-0`)).toBe(false);

    const [second, third] = [startRunner(), startRunner()];
    await reached(file, 8);
    await killJobRunner(second);
    await reached(file, 13);
    await engine.killAndRestart();
    await reachedAgain(file, 17);
    await killJobRunner(third);
    startRunner();

    const job = await ended(file);
    expect([job.state, job.rows, job.verdict]).toEqual([calmJob.state, ROWS.length, calmJob.verdict]);
    const result = await store.read(fileKey(job, 'RESULT'));
    expect(result && (await textOf(result))).toBe(calm.scene.result(calmJob));
    expect(await timelessFacts(file.scene)).toEqual(await timelessFacts(calm.scene));
  },
  5 * PATIENCE,
);
