import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startJobPool } from '../../infra/local/job-pool.ts';
import { openTable } from '#store/document-client.ts';
import { FileJobs, type TestJob } from '../support/file-job.ts';
import { killJobRunner, killJobRunners, startJobRunner } from '../support/job-runners.ts';
import { startLocalService } from '../support/local-service.ts';
import { rosterFile, rosterLines, withCells } from '../support/roster-file.ts';
import { tableItems } from '../support/table-items.ts';

const CODE = 'js_nanfang';
/** The places of columns. */
const [BODY, NAME, BIRTH, NUMBER, CHANGE, CHANGED_ON] = [0, 1, 3, 7, 13, 14];
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };
/** Rows of the job that is broken off; more by NIANGJIA_IMPORT_ROWS. */
const ROWS = Number(process.env['NIANGJIA_IMPORT_ROWS'] ?? 400);
const KILLS = 3;
/** What the job may take: 40 ms a row is ten times what was seen. */
const PATIENCE = 120_000 + ROWS * 40;

const service = await startLocalService(loadFirstData);
const admin = new FileJobs(service, 'zhejiang-admin');

/** How many members of a body, whose id zhejiang knows, a caller is shown. */
async function membersOf(code: string, subject = 'zhejiang-admin'): Promise<number> {
  const body = await service.ask('zhejiang-admin', `{ unionBody(by: { code: "${code}" }) { id } }`);
  const { id } = body.data?.['unionBody'] as { readonly id: string };
  let [count, after]: [number, string | null] = [0, null];
  for (;;) {
    const query = `query ($id: ID!, $after: String) { members(filter: { unionBodyId: $id }, first: 100, after: $after) {
      nodes { id name documentNumber } pageInfo { hasNextPage endCursor } } }`;
    const { data } = await service.ask(subject, query, { id, after });
    const page = data?.['members'] as { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    count += page.nodes.length;
    if (!page.pageInfo.hasNextPage) return count;
    after = page.pageInfo.endCursor;
  }
}

/** Everything the table and its indexes say, as one text. */
async function wholeTable(): Promise<string> {
  const { endpoint, tableName } = service.place;
  return JSON.stringify(await tableItems(openTable({ endpoint, tableName })));
}

describe('a roster of members', () => {
  const pool = startJobPool(service.environment);
  afterAll(pool.close);
  const { header, lines } = rosterLines(40, { code: CODE, seed: 7 });
  const [one = '', two = '', three = '', four = '', five = '', six = '', ...rest] = lines;
  const wrong = { name: '欧阳改', number: `${three.split(',')[NUMBER]?.slice(0, 17)}Z`, birth: '1999-09-09' };
  const file = rosterFile(header, [
    ...[one, one, two, withCells(two, { [NAME]: wrong.name })],
    withCells(three, { [NUMBER]: wrong.number }),
    withCells(four, { [BIRTH]: wrong.birth }),
    withCells(five, { [BODY]: 'no-such-body' }),
    withCells(six, { [CHANGED_ON]: '' }),
    ...rest,
  ]);

  it('brings each row to exactly one outcome, and says of each refused row where and why', async () => {
    const job = await admin.run({ content: file, kind: 'MEMBERS', fileName: 'members.csv' }, 'UPSERT');
    expect(job).toMatchObject({ state: 'COMPLETED_WITH_ERRORS', rows: 42, residual: 0 });
    expect(job.outcomes).toEqual({ ...NOTHING, created: 36, rejected: 5, duplicate: 1 });
    expect(await membersOf(CODE)).toBe(36);
    const errors = await admin.file(job, 'ERRORS');
    expect(errors.map((line) => line.split(',').slice(0, 3))).toEqual([
      ['5', '', 'REPEATED_WITH_OTHER_DATA'],
      ['6', '证件号码', 'DOCUMENT_INVALID'],
      ['7', '出生日期', 'DOCUMENT_INVALID'],
      ['8', '工会编码', 'NOT_FOUND'],
      ['9', '会籍变化日期', 'VALUE_MISSING'],
    ]);
    const results = await admin.file(job, 'RESULT');
    expect(results).toHaveLength(42);
  });

  it('changes nothing when it is worked on again, in whatever mode', async () => {
    for (const mode of ['CREATE', 'UPSERT', 'DRY_RUN']) {
      const upload = await admin.upload({ content: file, kind: 'MEMBERS' });
      const { job } = await admin.start(upload.id, mode, true);
      const ended = await admin.ended(job?.id ?? '');
      expect(ended.outcomes).toEqual({ ...NOTHING, unchanged: 36, rejected: 5, duplicate: 1 });
    }
    expect(await membersOf(CODE)).toBe(36);
  });

  it('leaves no personal value in clear in the table, nor in the files for the sender', async () => {
    const table = await wholeTable();
    const job = await admin.run({ content: file, kind: 'MEMBERS' }, 'UPSERT');
    const files = [...(await admin.file(job, 'ERRORS')), ...(await admin.file(job, 'RESULT'))].join('\n');
    const cells = [one, two, three, four, five, six].map((line) => line.split(','));
    const told = cells.flatMap((row) => [row[NAME], row[BIRTH], row[NUMBER], row[10], row[12]].map(String));
    const secrets = [...told, ...Object.values(wrong), wrong.number.slice(0, 17)];
    expect(new Set(secrets).size).toBe(34);
    for (const secret of secrets) {
      expect(table).not.toContain(secret);
      expect(files).not.toContain(secret);
    }
  });

  it('is no business of another federation', async () => {
    expect([await membersOf(CODE), await membersOf(CODE, 'jiangxi-admin')]).toEqual([36, 0]);
    const jiangxi = new FileJobs(service, 'jiangxi-admin');
    const { header: head, lines: people } = rosterLines(3, { code: CODE, seed: 8 });
    const job = await jiangxi.run({ content: rosterFile(head, people), kind: 'MEMBERS' }, 'CREATE');
    expect(job.outcomes).toEqual({ ...NOTHING, rejected: 3 });
  });

  it('retains and withdraws as the roster says', async () => {
    const { header: head, lines: people } = rosterLines(2, { code: CODE, seed: 9 });
    await admin.run({ content: rosterFile(head, people), kind: 'MEMBERS' }, 'UPSERT');
    const [first = '', second = ''] = people;
    const changes = [
      withCells(first, { [CHANGE]: '3', [CHANGED_ON]: '2026/6/1', 15: '3' }),
      withCells(second, { [CHANGE]: '退会', [CHANGED_ON]: '2026-06-01', 15: '5' }),
    ];
    const before = await membersOf(CODE);
    const job = await admin.run({ content: rosterFile(head, changes), kind: 'MEMBERS' }, 'UPSERT');
    expect(job.outcomes).toEqual({ ...NOTHING, updated: 2 });
    expect(await membersOf(CODE)).toBe(before - 1);
  });
});

describe('a roster whose runner is killed again and again', () => {
  afterEach(killJobRunners);

  const doneOf = ({ outcomes, state }: TestJob): number =>
    state === 'RUNNING' ? Object.values(outcomes).reduce((sum, count) => sum + count, 0) : 0;

  it(
    'loses no row and counts none twice',
    async () => {
      const code = 'jx';
      const { header, lines } = rosterLines(ROWS, { code, seed: 11 });
      const content = rosterFile(header, lines);
      const upload = await admin.upload({ content, kind: 'MEMBERS' });
      const before = await membersOf(code);
      const { job: started } = await admin.start(upload.id, 'CREATE');
      if (started === null) throw new Error('the job of the test was not started');
      for (let round = 0, done = 0; round < KILLS; round += 1) {
        const runner = startJobRunner(service.environment, 'inherit');
        const job = await vi.waitUntil(
          async () => {
            const now = await admin.job(started.id);
            return now.state === 'RUNNING' && doneOf(now) > done ? now : undefined;
          },
          { timeout: PATIENCE, interval: 20 },
        );
        done = doneOf(job);
        await killJobRunner(runner);
      }
      startJobRunner(service.environment, 'inherit');
      const ended = await admin.ended(started.id, PATIENCE);
      expect(ended).toMatchObject({ state: 'COMPLETED', rows: ROWS, residual: 0, run: 1 });
      expect(ended.outcomes).toEqual({ ...NOTHING, created: ROWS });
      expect(new Set((await admin.file(ended, 'RESULT')).map((line) => line.split(',')[2])).size).toBe(ROWS);
      expect((await membersOf(code)) - before).toBe(ROWS);
    },
    PATIENCE,
  );
});
