import { describe, expect, it } from 'vitest';
import { TRIES } from '../../infra/local/run-job.ts';
import type { ObjectFault } from '../support/faulty-objects.ts';
import type { TestJob } from '../support/file-job.ts';
import { rosterFile, rosterLines, withCells } from '../support/roster-file.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, queue, run, members, objects } = await startSteppedJobs();
const officer = jobs('zhejiang-officer');
const ROWS = 24;
/** The place of a column that is read and not kept: long texts in it make a file of several parts of few rows. */
const NATIVE_PLACE = 18;
const LONG = 'x'.repeat(60_000);

let seed = 0;
/** A job of two parts on invented people of its own, one of them in two rows and one with a wrong day. */
function queueRoster(): Promise<TestJob> {
  seed += 1;
  const { header, lines } = rosterLines(ROWS - 1, { code: 'zhejiang-works', seed });
  const [first = '', second = '', ...rest] = lines.map((line) => withCells(line, { [NATIVE_PLACE]: LONG }));
  return queue('zhejiang-officer', {
    content: rosterFile(header, [first, first, withCells(second, { 14: '2024-02-30' }), ...rest]),
  });
}

const WANTED = { created: ROWS - 2, updated: 0, unchanged: 0, rejected: 1, duplicate: 1, notDone: 0 };

async function expectEachRowOnce(id: string, before: number, runs = 1): Promise<void> {
  const ended = await officer.job(id);
  expect(ended).toMatchObject({ state: 'COMPLETED_WITH_ERRORS', run: runs, rows: ROWS, parts: 2, residual: 0 });
  expect(ended.outcomes).toEqual(WANTED);
  const rows = (await officer.file(ended, 'RESULT')).map((line) => line.split(','));
  expect(rows.map(([line]) => Number(line))).toEqual(Array.from({ length: ROWS }, (_, index) => index + 2));
  expect(new Set(rows.map(([, , member]) => member).filter(Boolean)).size).toBe(ROWS - 2);
  expect((await members('zhejiang')) - before).toBe(ROWS - 2);
}

type Fault = readonly [method: 'read' | 'write', where: string, fault: ObjectFault];

describe('faults of the object store', () => {
  it.each<readonly Fault[]>([
    [
      ['read', 'uploads/', 'BREAKS_OFF'],
      ['write', 'parts/0002', 'REFUSED'],
      ['read', 'parts/0001', 'BREAKS_OFF'],
      ['write', 'outcomes/0001', 'BREAKS_OFF'],
      ['read', 'outcomes/0002', 'BREAKS_OFF'],
      ['write', 'files/errors', 'REFUSED'],
    ],
    [
      ['write', 'parts/0001', 'BREAKS_OFF'],
      ['write', 'parts.json', 'REFUSED'],
      ['read', 'parts/0002', 'MISSING'],
      ['write', 'outcomes/0002', 'REFUSED'],
      ['read', 'outcomes/0001', 'MISSING'],
      ['write', 'files/result', 'BREAKS_OFF'],
    ],
  ])('are tried again, two in each step, and each row comes to its one outcome', async (...faults) => {
    const before = await members('zhejiang');
    const met = objects.met();
    const job = await queueRoster();
    for (const fault of faults) objects.plan(...fault);
    await run(job.id);
    expect(objects.met() - met).toBe(faults.length);
    await expectEachRowOnce(job.id, before);
  });

  it.each<Fault>([
    ['read', 'uploads/', 'BREAKS_OFF'],
    ['read', 'parts/0001', 'MISSING'],
    ['write', 'outcomes/0002', 'BREAKS_OFF'],
    ['read', 'outcomes/0001', 'BREAKS_OFF'],
    ['write', 'files/errors', 'REFUSED'],
  ])('at every try (%s %s %s) fail the job, and what is resumed comes to the same', async (...fault) => {
    const [method, where, kind] = fault;
    const before = await members('zhejiang');
    const job = await queueRoster();
    objects.plan(method, where, ...Array.from({ length: TRIES }, () => kind));
    await run(job.id);
    const failed = await officer.job(job.id);
    expect(failed).toMatchObject({ state: 'FAILED', failure: 'BROKEN_OFF', files: [], allowedActions: ['RESUME'] });
    await officer.resume(job.id);
    await run(job.id);
    await expectEachRowOnce(job.id, before, 2);
  });
});

describe('a file that is gone for good', () => {
  it('is refused as a whole', async () => {
    const job = await queueRoster();
    objects.plan('read', 'uploads/', 'MISSING');
    await run(job.id);
    expect(await officer.job(job.id)).toMatchObject({ state: 'REFUSED', problems: [{ code: 'FILE_DAMAGED' }] });
  });
});

describe('what became of the rows of a part', () => {
  it('has to be there of every one of them, or the job fails and says that rows are unaccounted for', async () => {
    const before = await members('zhejiang');
    const job = await queueRoster();
    objects.plan('read', 'outcomes/0001', 'CUT');
    await run(job.id);
    const failed = await officer.job(job.id);
    expect(failed).toMatchObject({
      state: 'FAILED',
      failure: 'ROWS_UNACCOUNTED',
      rows: ROWS,
      allowedActions: [],
    });
    const told = Object.values(failed.outcomes).reduce((sum, count) => sum + count, 0);
    expect([told < ROWS, failed.residual]).toEqual([true, ROWS - told]);
    expect((await members('zhejiang')) - before).toBe(ROWS - 2);
  });
});
