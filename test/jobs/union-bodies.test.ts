import { afterAll, describe, expect, it } from 'vitest';
import { startJobPool } from '../../infra/local/job-pool.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { bodyFile, bodyLine, HEADER_MIXED } from '../support/body-file.ts';
import { FileJobs, type TestJob } from '../support/file-job.ts';
import { startLocalService } from '../support/local-service.ts';
import { rosterFile, rosterLines } from '../support/roster-file.ts';

const service = await startLocalService(loadFirstData);
const pool = startJobPool(service.environment);
afterAll(pool.close);

const officer = new FileJobs(service, 'zhejiang-officer');
const admin = new FileJobs(service, 'zhejiang-admin');
const reviewer = new FileJobs(service, 'zhejiang-reviewer');

async function bodyOf(code: string): Promise<unknown> {
  const query = `query ($code: String!) { unionBody(by: { code: $code }) {
    name state phone parent { code } coveredUnits(first: 5) { nodes { name } } } }`;
  const { data } = await service.ask('zhejiang-admin', query, { code });
  return data?.['unionBody'];
}

const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };

/** A file sent by the officer and started by the administrator, who is a second person. */
async function runByTwo(content: Buffer, mode: string): Promise<TestJob> {
  const { id } = await officer.upload({ content });
  const { job } = await admin.start(id, mode);
  if (job === null) throw new Error('the job of the test was not started');
  return admin.ended(job.id);
}

describe('a file of union bodies', () => {
  const tree = bodyFile([
    bodyLine({
      code: 'T-2',
      parent: 'T-1',
      state: '正常',
      document: '平工发〔2024〕2号',
      units: '平湖甲公司;平湖乙公司||330482',
    }),
    bodyLine({ code: 'T-1', level: '乡镇街道', kind: '总工会', state: 'ACTIVE', document: '平工发〔2024〕1号' }),
  ]);

  it('founds bodies below upper bodies that stand later in the file, approved by a second person', async () => {
    const job = await runByTwo(tree, 'CREATE');
    expect(job).toMatchObject({ state: 'COMPLETED', rows: 2, parts: 1, partsDone: 1, residual: 0 });
    expect(job.outcomes).toEqual({ ...NOTHING, created: 2 });
    const units = { nodes: expect.arrayContaining([{ name: '平湖甲公司' }, { name: '平湖乙公司' }]) as unknown };
    expect(await bodyOf('T-2')).toMatchObject({ state: 'ACTIVE', parent: { code: 'T-1' }, coveredUnits: units });
    expect(await officer.file(job, 'RESULT')).toEqual([
      expect.stringMatching(/^2,CREATED,ub_\w+$/),
      expect.stringMatching(/^3,CREATED,ub_\w+$/),
    ]);
    expect(await officer.file(job, 'ERRORS')).toEqual([]);
  });

  it('changes nothing when it is worked on again', async () => {
    const job = await admin.run({ content: tree }, 'CREATE', true);
    expect(job.outcomes).toEqual({ ...NOTHING, rejected: 2 });
    const again = await officer.upload({ content: tree });
    const { job: started } = await admin.start(again.id, 'CREATE', true);
    const ended = await admin.ended(started?.id ?? '');
    expect(ended.outcomes).toEqual({ ...NOTHING, unchanged: 2 });
  });

  it('leaves the bodies of one person pending, and says what waits for their approval', async () => {
    const rows = [
      bodyLine({ code: 'P-1', units: '平湖丙公司' }),
      bodyLine({ code: 'P-2', state: '正常', document: '1号' }),
    ];
    const job = await officer.run({ content: bodyFile(rows, HEADER_MIXED) }, 'UPSERT');
    expect(job.state).toBe('COMPLETED_WITH_ERRORS');
    expect(await bodyOf('P-1')).toMatchObject({ state: 'PENDING_APPROVAL' });
    expect(await bodyOf('P-2')).toBeNull();
    const errors = await officer.file(job, 'ERRORS');
    expect(errors.map((line) => line.split(',').slice(0, 3))).toEqual([
      ['2', '涵盖单位', 'UNITS_WAIT_FOR_APPROVAL'],
      ['3', '状态', 'SECOND_PERSON_NEEDED'],
    ]);
  });

  it('revises what exists when it may, and is refused where it may not', async () => {
    const before = [bodyLine({ code: 'R-1' }), bodyLine({ code: 'R-2' })];
    await officer.run({ content: bodyFile(before) }, 'CREATE');
    const after = bodyFile([
      bodyLine({ code: 'R-1', phone: '0573-85110000' }),
      bodyLine({ code: 'R-2', level: '县级' }),
    ]);
    expect((await officer.run({ content: after }, 'CREATE')).outcomes).toEqual({ ...NOTHING, rejected: 2 });
    const job = await officer.run({ content: after }, 'UPSERT');
    expect(job.outcomes).toEqual({ ...NOTHING, updated: 1, rejected: 1 });
    expect(await bodyOf('R-1')).toMatchObject({ phone: '0573-85110000' });
    expect((await officer.file(job, 'ERRORS'))[0]).toMatch(/^3,组织层级,FACT_NOT_REVISABLE,/);
  });

  it('tells of a dry run what would become of its rows, and writes none', async () => {
    const rows = [
      bodyLine({ code: 'D-2', parent: 'D-1' }),
      bodyLine({ code: 'D-1', level: 'TOWNSHIP', kind: 'FEDERATION' }),
      bodyLine({ code: 'D-3', region: '360704' }),
      bodyLine({ code: 'T-1', parent: 'jx', level: '乡镇街道', kind: '总工会' }),
    ];
    const job = await officer.run({ content: bodyFile(rows) }, 'DRY_RUN');
    expect(job.outcomes).toEqual({ ...NOTHING, created: 1, rejected: 2, unchanged: 1 });
    expect(await bodyOf('D-1')).toBeNull();
  });

  it('ends each row in one outcome, whatever is wrong with it', async () => {
    const rows = [
      bodyLine({ code: 'E-1' }),
      bodyLine({ code: 'E-1' }),
      bodyLine({ code: 'E-1', name: '另一个名称' }),
      bodyLine({ code: 'E-2', parent: 'E-3' }),
      bodyLine({ code: 'E-3', parent: 'E-2' }),
      bodyLine({ code: 'E-4', parent: 'nobody' }),
      bodyLine({ code: '=1+1' }),
      bodyLine({ code: 'E-5', founded: '2024-02-30' }),
      `${bodyLine({ code: 'E-6' })},多出的内容`,
      '',
      bodyLine({ code: 'E-7', name: '' }),
    ];
    const job = await officer.run({ content: bodyFile(rows) }, 'CREATE');
    expect(job).toMatchObject({ rows: 10, residual: 0, state: 'COMPLETED_WITH_ERRORS' });
    expect(job.outcomes).toEqual({ ...NOTHING, created: 1, duplicate: 1, rejected: 8 });
    const errors = await officer.file(job, 'ERRORS');
    expect(errors.map((line) => line.split(',').slice(0, 3).join(' '))).toEqual([
      ...['4  REPEATED_WITH_OTHER_DATA', '5 上级组织代码 PARENT_CIRCULAR', '6 上级组织代码 PARENT_CIRCULAR'],
      ...['7 上级组织代码 PARENT_UNKNOWN', '8 组织代码 VALUE_INVALID', '9 成立日期 VALUE_INVALID', '10  ROW_CELLS'],
      '12 组织名称 VALUE_MISSING',
    ]);
    expect(errors.join('')).not.toContain('1+1');
  });
});

describe('a reviewer', () => {
  const gone = (field: string) => ({ job: null, problems: [{ code: 'NOT_FOUND', path: [field] }] });

  it('approves what is in a file of bodies by starting a job on it that an officer sent', async () => {
    const content = bodyFile([
      bodyLine({ code: 'V-1', state: '正常', document: '平工发〔2024〕3号', units: '平湖戊公司' }),
    ]);
    const alone = await officer.run({ content }, 'UPSERT');
    expect(alone.outcomes).toEqual({ ...NOTHING, rejected: 1 });
    expect((await officer.file(alone, 'ERRORS'))[0]).toMatch(/^2,状态,SECOND_PERSON_NEEDED,/);
    const { job } = await reviewer.start((await reviewer.job(alone.id)).uploadId, 'UPSERT', true);
    const ended = await reviewer.ended(job?.id ?? '');
    expect(ended.outcomes).toEqual({ ...NOTHING, created: 1 });
    expect(await reviewer.file(ended, 'RESULT')).toEqual([expect.stringMatching(/^2,CREATED,ub_\w+$/)]);
    expect(await bodyOf('V-1')).toMatchObject({ state: 'ACTIVE', coveredUnits: { nodes: [{ name: '平湖戊公司' }] } });
    expect(await reviewer.cancel(ended.id)).toMatchObject({ problems: [{ code: 'ILLEGAL_TRANSITION' }] });
  });

  it('starts, stops and resumes nothing on a file of members', async () => {
    const { header, lines } = rosterLines(1, { code: 'jx', seed: 21 });
    const upload = await officer.upload({ content: rosterFile(header, lines), kind: 'MEMBERS' });
    expect(await reviewer.start(upload.id, 'DRY_RUN')).toEqual(gone('uploadId'));
    const { job } = await officer.start(upload.id, 'DRY_RUN');
    const { id } = await officer.ended(job?.id ?? '');
    expect((await reviewer.job(id)).allowedActions).toEqual([]);
    expect([await reviewer.cancel(id), await reviewer.resume(id)]).toEqual([gone('id'), gone('id')]);
  });

  it('finds no file of another federation', async () => {
    const jiangxi = new FileJobs(service, 'jiangxi-reviewer');
    const { id } = await officer.upload({ content: bodyFile([bodyLine({ code: 'V-2' })]) });
    expect(await jiangxi.start(id, 'CREATE')).toEqual(gone('uploadId'));
  });
});
