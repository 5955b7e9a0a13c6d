import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it, vi } from 'vitest';
import { loadFirstData } from '../../infra/local/seed.ts';
import { FileJobs, type TestJob } from '../support/file-job.ts';
import { startLocalService } from '../support/local-service.ts';
import { createTestPorts } from '../support/ports.ts';
import { startOwnEngine } from '../support/own-engine.ts';
import { JOB_RUNNER, rosterFile, rosterLines } from '../support/roster-file.ts';

/** Rows of the job that is broken off; more by NIANGJIA_IMPORT_ROWS. */
const ROWS = Number(process.env['NIANGJIA_IMPORT_ROWS'] ?? 300);
/** What the job may take: 40 ms a row is several times what was seen. */
const PATIENCE = 120_000 + ROWS * 40;
/** The items of more people are not counted one by one: the local engine takes longer to scan them than to do the job. */
const MOST_COUNTED = 5000;
const CODE = 'js_nanfang';

const engine = await startOwnEngine();
const service = await startLocalService(loadFirstData, engine.table);
const admin = new FileJobs(service, 'zhejiang-admin');

let runner: ChildProcess | undefined;
const startRunner = (): void => {
  runner = fork(JOB_RUNNER, { env: { ...process.env, ...service.environment }, stdio: 'ignore' });
};
const killRunner = async (): Promise<void> => {
  if (runner?.exitCode !== null || runner.signalCode !== null) return;
  const ended = once(runner, 'exit');
  runner.kill('SIGKILL');
  await ended;
};
afterAll(killRunner);

const doneOf = ({ outcomes }: TestJob): number => Object.values(outcomes).reduce((sum, count) => sum + count, 0);

/** Comes back once more than `done` rows of the job are known to be done; who asks while the engine is away hears nothing. */
async function beyond({ id }: TestJob, done: number): Promise<void> {
  await vi.waitUntil(
    async () => {
      const job = await admin.job(id).catch(() => undefined);
      return job?.state === 'RUNNING' && doneOf(job) > done;
    },
    { timeout: PATIENCE, interval: 20 },
  );
}

/** How many items of each kind the table holds. */
async function countItems(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  if (ROWS > MOST_COUNTED) return counts;
  const { client, tableName } = engine.table;
  for (let start: Record<string, unknown> | undefined, more = true; more;) {
    const from = start === undefined ? {} : { ExclusiveStartKey: start };
    const page = await client.send(new ScanCommand({ TableName: tableName, ProjectionExpression: 'pk, sk', ...from }));
    for (const { pk, sk } of page.Items ?? []) {
      const [space = '', name = ''] = String(pk).split('#');
      const kind =
        { MARK: `MARK ${name}`, AUDIT: `AUDIT ${name.split('_', 1)[0] ?? ''}` }[space] ??
        `${space} ${String(sk).split('#', 1)[0] ?? ''}`;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    start = page.LastEvaluatedKey;
    more = start !== undefined;
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
  'a roster whose engine and runner are killed again and again loses no row and counts none twice',
  async () => {
    const { header, lines } = rosterLines(ROWS, { code: CODE, seed: 12 });
    const upload = await admin.upload({ content: rosterFile(header, lines), kind: 'MEMBERS' });
    const [before, joined] = [await countItems(), await openMembers()];
    const { job } = await admin.start(upload.id, 'CREATE');
    if (job === null) throw new Error('the job of the test was not started');
    startRunner();
    await beyond(job, ROWS * 0.1);
    await engine.killAndRestart();
    await beyond(job, ROWS * 0.4);
    await killRunner();
    startRunner();
    await beyond(job, ROWS * 0.7);
    await Promise.all([killRunner(), engine.killAndRestart()]);
    startRunner();
    const ended = await admin.ended(job.id, PATIENCE);
    expect(ended).toMatchObject({ state: 'COMPLETED', rows: ROWS, residual: 0, run: 1, outcomes: { created: ROWS } });
    expect(new Set((await admin.file(ended, 'RESULT')).map((line) => line.split(',')[2])).size).toBe(ROWS);
    const after = await countItems();
    const added = (kind: string): number => (after[kind] ?? 0) - (before[kind] ?? 0);
    // Of each person: the record, its row, its document, and one entry in the audit trail.
    const counted = ROWS > MOST_COUNTED ? 0 : ROWS;
    expect(['MEM STATE', 'MEM MS', 'MARK PERSON', 'AUDIT mem'].map(added)).toEqual(Array(4).fill(counted));
    expect((await openMembers()) - joined).toBe(ROWS);
    // What an undisturbed run would record is what stands there: none of its rows says anything else.
    const again = await admin.run({ content: rosterFile(header, lines), kind: 'MEMBERS' }, 'UPSERT', true);
    expect(again).toMatchObject({ state: 'COMPLETED', residual: 0, outcomes: { unchanged: ROWS } });
  },
  PATIENCE,
);
