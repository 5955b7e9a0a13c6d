import { describe, expect, it } from 'vitest';
import type { JobId } from '#domain/ids.ts';
import type { JobPart } from '#domain/job/job.ts';
import { NO_ROWS_YET } from '#domain/job/row-outcome.ts';
import type { Ports } from '#services/ports.ts';
import { Checkpoint, PartOver } from '../../functions/jobs/part/checkpoint.ts';
import { endWithout } from '../../functions/jobs/part/row-end.ts';
import { rosterFile, rosterLines } from '../support/roster-file.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, queue, steps, members, objects, service } = await startSteppedJobs();
const officer = jobs('zhejiang-officer');
const ROWS = 200;
/** A look comes after every four batches of 22. */
const BATCH = 22;
const BETWEEN = 4 * BATCH;

let seed = 300;
/** A job whose file is cut, and whose part nobody has begun. */
async function cut(): Promise<JobId> {
  seed += 1;
  const { header, lines } = rosterLines(ROWS, { code: 'zhejiang-works', seed });
  const { id } = await queue('zhejiang-officer', { content: rosterFile(header, lines) });
  await steps.inspect({ jobId: id });
  return id as JobId;
}

const partOf = async (ports: Ports, id: JobId): Promise<JobPart | undefined> => (await ports.jobs.partsOf(id))[0];

/** A worker on the part, as it stands when the worker begins. */
async function workerOn(id: JobId): Promise<Checkpoint> {
  const ports = service.request();
  const place = { jobId: id, part: 1, rowsBetween: BETWEEN, callersStay: () => Promise.resolve(true) };
  return new Checkpoint(ports, { ...place, earlier: await partOf(ports, id) });
}

/** Does batches up to `rows`; answers whether all of them were to be done. */
async function work(worker: Checkpoint, rows: number): Promise<boolean> {
  for (let done = 0; done < rows; done += BATCH) {
    if (!(await worker.mayDo(BATCH))) return false;
    worker.count(Array.from({ length: BATCH }, (_, index) => endWithout(done + index, 'DUPLICATE')));
  }
  return true;
}

describe('a part of a job that is over', () => {
  it('is left at the next look, and no more rows go in', async () => {
    const before = await members('zhejiang');
    const id = await cut();
    objects.midway(`${id}/parts/`, async () => {
      await steps.fail({ jobId: id });
    });
    expect(await steps.part({ jobId: id, part: 1 })).toMatchObject({ state: 'FAILED' });
    expect((await members('zhejiang')) - before).toBe(BETWEEN);
    expect((await officer.job(id)).partsDone).toBe(0);
  });

  it('is left by whoever began it when another run of the job has begun since', async () => {
    const before = await members('zhejiang');
    const id = await cut();
    objects.midway(`${id}/parts/`, async () => {
      await steps.fail({ jobId: id });
      expect((await officer.resume(id)).problems).toEqual([]);
      await steps.inspect({ jobId: id });
    });
    expect(await steps.part({ jobId: id, part: 1 })).toMatchObject({ state: 'OVERTAKEN', run: 1 });
    expect((await members('zhejiang')) - before).toBe(BETWEEN);
    expect(await officer.job(id)).toMatchObject({ state: 'RUNNING', run: 2, partsDone: 0 });
  });

  it('is left by the second of two workers once the first has done it', async () => {
    const id = await cut();
    const [first, second] = [await workerOn(id), await workerOn(id)];
    expect(await work(second, BETWEEN)).toBe(true);
    await first.mayDo(BATCH);
    await first.finish('first');
    await expect(second.mayDo(BATCH)).rejects.toThrow(PartOver);
  });
});

describe('of two workers on a part', () => {
  it('the one behind never tells of less than the one ahead', async () => {
    const id = await cut();
    const [ahead, behind] = [await workerOn(id), await workerOn(id)];
    await work(ahead, BETWEEN + BATCH);
    await work(behind, BATCH);
    expect(await partOf(service.request(), id)).toMatchObject({ reached: 2 * BETWEEN, done: false });
  });

  it('the one behind does what the one ahead may have written, though the job is cancelled', async () => {
    const id = await cut();
    const [ahead, behind] = [await workerOn(id), await workerOn(id)];
    await work(ahead, BETWEEN + BATCH);
    await officer.cancel(id);
    expect(await work(behind, 2 * BETWEEN)).toBe(true);
    expect(await behind.mayDo(BATCH)).toBe(false);
  });

  it('the one that stopped does not end the part when the other announced more meanwhile', async () => {
    const id = await cut();
    const stopping = await workerOn(id);
    await officer.cancel(id);
    expect(await stopping.mayDo(BATCH)).toBe(false);
    // The other one looked before the cancellation; what it announces comes in only now.
    const at = service.clock.now();
    const announced = { jobId: id, part: 1, tally: NO_ROWS_YET, reached: BETWEEN, done: false, attempt: null, at };
    expect(await service.request().jobs.savePart(announced)).toBeUndefined();
    await expect(stopping.finish('stopping')).rejects.toThrow('further');
    expect(await partOf(service.request(), id)).toEqual(announced);
  });
});
