import { describe, expect, it } from 'vitest';
import type { Job } from '#domain/job/job.ts';
import type { JobMove } from '#domain/job/decide-step.ts';
import { readJobActions } from '#services/job-progress.ts';
import { moveJob, resumeJob } from '#services/step-job.ts';
import { adminOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { askToStart } from '../support/job-driver.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const admin = adminOf('330000');

const start = (text: string): Promise<Job> => stateAfter(askToStart(service, admin, { text }));

function resume({ id }: Job) {
  const asked = { idempotencyKey: service.ids.next('Receipt'), id };
  return resumeJob(service.request(), service.act(admin), asked);
}

async function after(job: Job, ...moves: readonly JobMove[]): Promise<Job> {
  let moved = job;
  for (const move of moves) {
    moved = await stateAfter(moveJob(service.request(), { ...service.act(admin), byJob: true }, { job: moved, move }));
  }
  return moved;
}

const FAIL = { step: 'FAIL', failure: 'BROKEN_OFF' } as const;
const REFUSE = { step: 'REFUSE', problems: [] } as const;
const OUTCOMES = { CREATED: 1, UPDATED: 0, UNCHANGED: 0, REJECTED: 0, DUPLICATE: 0, NOT_DONE: 0 };
const TO_THE_END: readonly JobMove[] = [
  { step: 'INSPECT' },
  { step: 'RUN', rows: 1, parts: 1 },
  { step: 'FINISH' },
  { step: 'COMPLETE', outcomes: OUTCOMES, files: [] },
];

describe('a failed job', () => {
  it.each<readonly [string, readonly JobMove[], string | undefined]>([
    ['is under way', [], 'JOB_SUPERSEDED'],
    ['has done the work', TO_THE_END, 'JOB_SUPERSEDED'],
    ['failed, too', [FAIL], undefined],
    ['was refused', [{ step: 'INSPECT' }, REFUSE], undefined],
  ])('whose content another job took up that %s', async (text, moves, code) => {
    const failed = await after(await start(text), FAIL);
    const other = await after(await start(text), ...moves);
    const isAllowed = code === undefined;
    expect(await readJobActions(service.request(), service.act(admin), failed)).toEqual(isAllowed ? ['RESUME'] : []);
    expect(failureOf(await resume(failed))?.code).toBe(code);
    const last = await service.request().jobs.readByContent(failed.content);
    expect(last?.id).toBe(isAllowed ? failed.id : other.id);
  });

  it('is resumed where it is the last of its content, and answers for the file again', async () => {
    const failed = await after(await start('alone'), FAIL);
    const resumed = await stateAfter(resume(failed));
    expect(resumed).toMatchObject({ state: 'QUEUED', run: 2 });
    expect((await start('alone')).id).toBe(failed.id);
  });

  it.each([1, 2, 3])('never runs beside another of its content, however many ask at once: round %d', async (round) => {
    const text = `at once ${round}`;
    const older = await after(await start(text), FAIL);
    const newer = await after(await start(text), FAIL);
    await Promise.all([resume(older), resume(newer), askToStart(service, admin, { text })]);
    const { items } = await service.request().jobs.underWay({ limit: 100, after: undefined });
    expect(items.filter(({ item }) => item.content === older.content)).toHaveLength(1);
  });
});
