import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { ApiClientId, JobId } from '#domain/ids.ts';
import { outcomesKey, partKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { TRIES } from '../../infra/local/run-job.ts';
import { moveOn } from '../../functions/jobs/move-on.ts';
import type { TestJob } from '../support/file-job.ts';
import { rosterFile, rosterLines } from '../support/roster-file.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, queue, steps, run, objects, files, service } = await startSteppedJobs();
const officer = jobs('zhejiang-officer');
const ROWS = 4;
const UNACCOUNTED = { state: 'FAILED', failure: 'ROWS_UNACCOUNTED', allowedActions: [] };

let seed = 500;
function queueRoster(): Promise<TestJob> {
  seed += 1;
  const { header, lines } = rosterLines(ROWS, { code: 'zhejiang-works', seed });
  return queue('zhejiang-officer', { content: rosterFile(header, lines) });
}

async function textOf(content: AsyncIterable<Uint8Array> | undefined): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content ?? []) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** A job whose part is done, with other lines of outcomes than it wrote. */
async function withOutcomes(change: (lines: readonly string[]) => readonly string[]): Promise<string> {
  const { id } = await queueRoster();
  await steps.inspect({ jobId: id });
  await steps.part({ jobId: id, part: 1 });
  const [part] = await service.request().jobs.partsOf(id as JobId);
  const key = outcomesKey(id as JobId, 1, part?.attempt ?? '');
  const lines = (await textOf(await files.read(key))).trimEnd().split('\n');
  expect(lines).toHaveLength(ROWS);
  await files.write(key, Readable.from([Buffer.from(change(lines).join('\n'))]), 'application/x-ndjson');
  return id;
}

describe('outcomes that do not add up', () => {
  it.each<[string, (lines: readonly string[]) => readonly string[]]>([
    ['a row has none', (lines) => lines.slice(1)],
    ['a row has two', ([first = '', ...lines]) => [first, first, ...lines]],
    ['a row has two and another none', ([first = '', , ...lines]) => [first, first, ...lines]],
    ['the last row has three', (lines) => [...lines, lines.at(-1) ?? '', lines.at(-1) ?? '']],
  ])('fail the job where %s, and no resumption helps', async (_, change) => {
    const id = await withOutcomes(change);
    await steps.finish({ jobId: id });
    const failed = await officer.job(id);
    expect(failed).toMatchObject(UNACCOUNTED);
    expect(failed.residual).toBeGreaterThan(0);
    expect((await officer.resume(id)).problems).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
  });

  it('are made good by another job on the same file', async () => {
    const id = await withOutcomes((lines) => lines.slice(1));
    await steps.finish({ jobId: id });
    const again = await officer.start((await officer.job(id)).uploadId, 'CREATE');
    await run(again.job?.id ?? '');
    expect(await officer.job(again.job?.id ?? '')).toMatchObject({ state: 'COMPLETED', outcomes: { unchanged: ROWS } });
  });
});

describe('the rows of a job', () => {
  it('are taken up by a resumption as they were cut, and the file is not read again', async () => {
    const { id, uploadId } = await queueRoster();
    await steps.inspect({ jobId: id });
    await steps.fail({ jobId: id });
    await officer.resume(id);
    objects.plan('read', uploadId, ...Array.from({ length: TRIES }, () => 'REFUSED' as const));
    await run(id);
    expect(await officer.job(id)).toMatchObject({ state: 'COMPLETED', run: 2, outcomes: { created: ROWS } });
  });

  it('are forgotten by a last step that is repeated, where the first broke off between its end and that', async () => {
    const { id } = await queueRoster();
    await run(id);
    const key = partKey(id as JobId, 1);
    await files.write(key, Readable.from([Buffer.from('[2]\n')]), 'application/x-ndjson');
    await steps.finish({ jobId: id });
    expect(await files.head(key)).toBeUndefined();
  });
});

/** Ports over which the starter of a job is gone, and nothing can be written for others write all the time. */
function gone(ports: Ports): Ports {
  const at = service.clock.now();
  const clients = Object.create(ports.clients, {
    read: { value: async (id: ApiClientId) => ({ ...(await ports.clients.read(id)), revokedAt: at }) },
  }) as Ports['clients'];
  const ledger = Object.create(ports.ledger, {
    commit: { value: () => Promise.resolve({ outcome: 'CONTENDED' }) },
    backOff: { value: () => Promise.resolve() },
  }) as Ports['ledger'];
  return Object.create(ports, { clients: { value: clients }, ledger: { value: ledger } }) as Ports;
}

it('a step that finds its starter gone and cannot say so throws, and is repeated', async () => {
  const { id } = await queueRoster();
  await expect(moveOn(gone(service.request()), id as JobId, { step: 'INSPECT' })).rejects.toThrow('FAIL, CONFLICT');
  expect((await officer.job(id)).state).toBe('QUEUED');
});
