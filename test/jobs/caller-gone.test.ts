import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { TestJob } from '../support/file-job.ts';
import { rosterFile, rosterLines } from '../support/roster-file.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, send, queue, steps, run, members, objects, service } = await startSteppedJobs();
const officer = jobs('zhejiang-officer');
const admin = jobs('zhejiang-admin');
const ROWS = 26;
const GONE = { state: 'FAILED', failure: 'CALLER_GONE', allowedActions: ['RESUME'] };
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };

const { subject, role, id: officerId } = service.clients['zhejiang-officer'];
let [version, seed, keys] = [1, 0, 0];

async function change(mutation: string, type: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  keys += 1;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { apiClient { version } problems { code } } }`;
  const input = { idempotencyKey: `caller-gone-${keys}`, ...fields };
  const data = z.record(z.string(), z.object({ apiClient: z.object({ version: z.number() }) }));
  const answer = await service.ask('zhejiang-admin', query, { input });
  version = data.parse(answer.body.data)[mutation]?.apiClient.version ?? 0;
}

const revoke = (): Promise<void> =>
  change('revokeApiClient', 'RevokeApiClientInput', { id: officerId, expectedVersion: version });

const letIn = (): Promise<void> => {
  const bodyId = service.federations.zhejiang.upper.id;
  const input = { subject, name: subject, role, scope: { kind: 'BODY', bodyId } };
  return change('registerApiClient', 'RegisterApiClientInput', input);
};

function roster(rows = ROWS): Buffer {
  seed += 1;
  const { header, lines } = rosterLines(rows, { code: 'zhejiang-works', seed });
  return rosterFile(header, lines);
}

let isGone = false;
let content: Buffer = Buffer.alloc(0);
beforeEach(async () => {
  if (isGone) await letIn();
  isGone = false;
  content = roster();
});

async function goAway(): Promise<void> {
  await revoke();
  isGone = true;
}

const start = (): Promise<TestJob> => queue('zhejiang-officer', { content });

/** A job whose rows went in, but not what became of them, when its starter went away. */
async function failWithRowsIn(): Promise<string> {
  const { id: jobId } = await start();
  await steps.inspect({ jobId });
  objects.plan('write', `${jobId}/outcomes`, 'BREAKS_OFF');
  await expect(steps.part({ jobId, part: 1 })).rejects.toThrow();
  await goAway();
  await run(jobId);
  return jobId;
}

describe('a job whose starter is revoked', () => {
  it.each(['inspect', 'part', 'finish'] as const)(
    'fails at its next step, %s, and no more rows go in',
    async (next) => {
      const before = await members('zhejiang');
      const { id: jobId } = await start();
      if (next !== 'inspect') await steps.inspect({ jobId });
      if (next === 'finish') await steps.part({ jobId, part: 1 });
      const done = await members('zhejiang');
      await goAway();
      await run(jobId);
      expect(await admin.job(jobId)).toMatchObject(GONE);
      expect(await members('zhejiang')).toBe(done);
      expect(done - before).toBe(next === 'finish' ? ROWS : 0);
    },
  );

  it('goes on in that name alone: resumed by another caller it fails again, and once the first is let in it is done', async () => {
    const before = await members('zhejiang');
    const jobId = await failWithRowsIn();
    expect((await admin.resume(jobId)).problems).toEqual([]);
    await run(jobId);
    expect(await admin.job(jobId)).toMatchObject({ ...GONE, run: 2 });
    await letIn();
    isGone = false;
    expect((await admin.resume(jobId)).problems).toEqual([]);
    await run(jobId);
    const ended = await officer.job(jobId);
    expect(ended).toMatchObject({ state: 'COMPLETED', run: 3, residual: 0, outcomes: { ...NOTHING, created: ROWS } });
    expect(new Set((await officer.file(ended, 'RESULT')).map((line) => line.split(',')[2])).size).toBe(ROWS);
    expect((await members('zhejiang')) - before).toBe(ROWS);
  });

  it('leaves the rest to whoever sends the same file', async () => {
    await failWithRowsIn();
    const other = await queue('zhejiang-admin', { content });
    await run(other.id);
    expect(await admin.job(other.id)).toMatchObject({ state: 'COMPLETED', outcomes: { ...NOTHING, unchanged: ROWS } });
  });

  it('breaks off in the middle of a part, at the next look', async () => {
    const before = await members('zhejiang');
    const { id: jobId } = await queue('zhejiang-officer', { content: roster(200) });
    await steps.inspect({ jobId });
    objects.midway(`${jobId}/parts/`, goAway);
    await run(jobId);
    expect(await admin.job(jobId)).toMatchObject(GONE);
    // The rows of the first four batches of 22: then comes a look.
    expect((await members('zhejiang')) - before).toBe(4 * 22);
  });
});

describe('a job whose sender is revoked', () => {
  it('fails, though another caller started it', async () => {
    const uploadId = await send('zhejiang-officer', { content });
    const { job } = await admin.start(uploadId, 'CREATE');
    await goAway();
    await run(job?.id ?? '');
    expect(await admin.job(job?.id ?? '')).toMatchObject(GONE);
  });
});
