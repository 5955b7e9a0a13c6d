import { afterAll, expect, it, vi } from 'vitest';
import { isEnded } from '#domain/job/transitions.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { FileJobs, type TestJob } from '../support/file-job.ts';
import { killJobRunners, startJobRunner } from '../support/job-runners.ts';
import { startLocalService } from '../support/local-service.ts';
import { createTestPorts } from '../support/ports.ts';
import { startOwnEngine } from '../support/own-engine.ts';
import { rosterFile, rosterLines } from '../support/roster-file.ts';
import { tableItems } from '../support/table-items.ts';

/** Rows of the job that is broken off; more by NIANGJIA_IMPORT_ROWS. */
const ASKED_ROWS = process.env['NIANGJIA_IMPORT_ROWS'];
const ROWS = Number(ASKED_ROWS ?? 600);
/** Parts of the rows that are done when something is killed: the same ones each time, or new ones where rows are asked for. */
const [FIRST = 0, SECOND = 0, THIRD = 0] =
  ASKED_ROWS === undefined
    ? [0.1, 0.3, 0.5]
    : Array.from({ length: 3 }, () => 0.9 * Math.random()).toSorted((one, other) => one - other);
/** What the job may take: 40 ms a row is several times what was seen. */
const PATIENCE = 120_000 + ROWS * 40;
const CODE = 'js_nanfang';

const engine = await startOwnEngine();
const service = await startLocalService(loadFirstData, engine.table);
const admin = new FileJobs(service, 'zhejiang-admin');

const startRunner = () => startJobRunner(service.environment);
afterAll(killJobRunners);

const doneOf = ({ outcomes }: TestJob): number => Object.values(outcomes).reduce((sum, count) => sum + count, 0);

/** Comes back once more than `done` rows of the job are known to be done; who asks while the engine is away hears nothing. */
async function beyond({ id }: TestJob, done: number): Promise<void> {
  await vi.waitUntil(
    async () => {
      const job = await admin.job(id).catch(() => undefined);
      // What has ended is killed no more: no wait brings back what it should have been killed in.
      if (job !== undefined && isEnded(job))
        throw new Error(
          `the job ended as ${job.state} (${String(job.failure)}) before ${done} of its rows were seen done`,
        );
      return job?.state === 'RUNNING' && doneOf(job) > done;
    },
    { timeout: PATIENCE, interval: 20 },
  );
}

/** How many items of each kind the table holds. */
async function countItems(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { pk, sk } of await tableItems(engine.table, Math.ceil(ROWS / 200))) {
    const [space = '', name = ''] = String(pk).split('#');
    const kind =
      { MARK: `MARK ${name}`, AUDIT: `AUDIT ${name.split('_', 1)[0] ?? ''}` }[space] ??
      `${space} ${String(sk).split('#', 1)[0] ?? ''}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

async function openMembers(): Promise<number> {
  const { bodies } = createTestPorts(engine.table, { now: '2026-01-01' }).request();
  const id = await bodies.findIdByCode(CODE);
  if (id === undefined) throw new Error(`there is no body ${CODE}`);
  return (await bodies.readOccupancy(id)).openMembers;
}

it(
  `a roster whose engine and runner are killed after ${[FIRST, SECOND, THIRD].join(', ')} of it loses no row and counts none twice`,
  async () => {
    const { header, lines } = rosterLines(ROWS, { code: CODE, seed: 12 });
    const upload = await admin.upload({ content: rosterFile(header, lines), kind: 'MEMBERS' });
    const [before, joined] = [await countItems(), await openMembers()];
    const { job } = await admin.start(upload.id, 'CREATE');
    if (job === null) throw new Error('the job of the test was not started');
    startRunner();
    await beyond(job, ROWS * FIRST);
    await engine.killAndRestart();
    await beyond(job, ROWS * SECOND);
    await killJobRunners();
    startRunner();
    await beyond(job, ROWS * THIRD);
    await Promise.all([killJobRunners(), engine.killAndRestart()]);
    startRunner();
    const ended = await admin.ended(job.id, PATIENCE);
    expect(ended).toMatchObject({ state: 'COMPLETED', rows: ROWS, residual: 0, run: 1, outcomes: { created: ROWS } });
    expect(new Set((await admin.file(ended, 'RESULT')).map((line) => line.split(',')[2])).size).toBe(ROWS);
    const after = await countItems();
    const added = (kind: string): number => (after[kind] ?? 0) - (before[kind] ?? 0);
    // Of each person: the record, its row, its document, and one entry in the audit trail.
    expect(['MEM STATE', 'MEM MS', 'MARK PERSON', 'AUDIT mem'].map(added)).toEqual(Array(4).fill(ROWS));
    expect((await openMembers()) - joined).toBe(ROWS);
    // What an undisturbed run would record is what stands there: none of its rows says anything else.
    const { job: second } = await admin.start(upload.id, 'UPSERT');
    const again = await admin.ended(second?.id ?? '', PATIENCE);
    expect(again).toMatchObject({ state: 'COMPLETED', residual: 0, outcomes: { unchanged: ROWS } });
  },
  PATIENCE,
);
