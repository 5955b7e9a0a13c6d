import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/day.ts';
import { decideJobStep, type JobMove } from '#domain/job/decide-step.ts';
import { standingJob } from '#domain/job/decide-start.ts';
import type { Job, JobState } from '#domain/job/job.ts';
import { NO_ROWS_YET } from '#domain/job/row-outcome.ts';
import { actOf, adminOf, region } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2026-11-20');
const JOB: Job = {
  ...{ id: 'job_1' as Job['id'], version: 1, kind: 'UNION_BODIES', mode: 'CREATE', content: 'c', run: 1 },
  source: {
    ...{ uploadId: 'upl_1' as Job['source']['uploadId'], fileName: 'a.csv', contentType: 'text/csv', bytes: 1 },
    ...{ sha256: '', sentBy: act.caller.id },
  },
  ...{ owner: { regionCode: region('330000'), bodyId: null }, startedBy: act.caller.id, startedAt: act.now },
  ...{ state: 'FINISHING', stateSince: act.now, cancelRequestedBy: null, rows: 10, parts: 1, outcomes: null },
  ...{ files: [], problems: [], failure: null },
};

const step = (job: Partial<Job>, move: JobMove, lastSign: Instant = act.now) =>
  decideJobStep({ ...JOB, ...job }, move, { ...act, lastSign });

describe('a finished job', () => {
  it.each([
    [{ CREATED: 10 }, 'COMPLETED', null],
    [{ CREATED: 9, REJECTED: 1 }, 'COMPLETED_WITH_ERRORS', null],
    [{ CREATED: 8, REJECTED: 1, NOT_DONE: 1 }, 'CANCELLED', null],
    [{ CREATED: 9 }, 'FAILED', 'ROWS_UNACCOUNTED'],
    [{ CREATED: 11 }, 'FAILED', 'ROWS_UNACCOUNTED'],
  ] as const)('with the outcomes %j of 10 rows is %s for %s', (counts, state, failure) => {
    const outcomes = { ...NO_ROWS_YET, ...counts };
    const ended = valueOf(step({}, { step: 'COMPLETE', outcomes, files: [] })).state;
    expect(ended).toMatchObject({ state, failure, outcomes });
  });
});

describe('a step', () => {
  it.each<[JobState, JobMove, boolean]>([
    ['QUEUED', { step: 'INSPECT' }, true],
    ['RUNNING', { step: 'INSPECT' }, false],
    ['RUNNING', { step: 'CANCEL' }, true],
    ['FINISHING', { step: 'CANCEL' }, false],
    ['FAILED', { step: 'RESUME' }, true],
    ['COMPLETED', { step: 'RESUME' }, false],
    ['CANCELLED', { step: 'FAIL', failure: 'BROKEN_OFF' }, false],
  ])('from %s by %j is taken: %s', (state, move, taken) => {
    expect(failureOf(step({ state }, move))?.code).toBe(taken ? undefined : 'ILLEGAL_TRANSITION');
  });

  it.each([
    ['2026-11-20T03:40:00.001Z', 'ILLEGAL_TRANSITION'],
    ['2026-11-20T03:40:00.000Z', undefined],
  ])('that resumes a running job whose last sign was at %s is refused with %s', (lastSign, code) => {
    expect(failureOf(step({ state: 'RUNNING' }, { step: 'RESUME' }, lastSign as Instant))?.code).toBe(code);
  });

  it('cancels once', () => {
    const asked = valueOf(step({ state: 'RUNNING' }, { step: 'CANCEL' })).state;
    expect([asked.state, asked.cancelRequestedBy]).toEqual(['RUNNING', act.caller.id]);
    expect(failureOf(step(asked, { step: 'CANCEL' }))?.code).toBe('ILLEGAL_TRANSITION');
  });
});

describe('the job that stands for a content', () => {
  it.each<[JobState, boolean, boolean]>([
    ['RUNNING', false, true],
    ['RUNNING', true, true],
    ['COMPLETED', false, true],
    ['COMPLETED', true, false],
    ['CANCELLED', false, false],
    ['REFUSED', false, false],
    ['FAILED', false, false],
  ])('is one that is %s, asked again %s: %s', (state, again, stands) => {
    expect(standingJob({ last: { ...JOB, state }, again }) !== undefined).toBe(stands);
  });
});

it('no job on a list is resumed whose outcomes do not add up: what is done is not done anew', () => {
  const failed = { state: 'FAILED', failure: 'ROWS_UNACCOUNTED' } as const;
  expect(failureOf(step({ ...failed, kind: 'DISCOUNT' }, { step: 'RESUME' }))).toBeUndefined();
  expect(failureOf(step(failed, { step: 'RESUME' }))).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: [] });
  expect(failureOf(step({ ...failed, failure: 'BROKEN_OFF' }, { step: 'RESUME' }))).toBeUndefined();
});

describe('a job that is resumed', () => {
  const other = actOf({ ...adminOf('330000'), id: 'client_other' as Job['startedBy'] }, '2026-11-20');

  it.each([
    ['DISCOUNT', other.caller.id],
    ['CARDSTATUS', other.caller.id],
    ['UNION_BODIES', act.caller.id],
  ] as const)('on a file of %s goes on in the name of %s', (kind, startedBy) => {
    const failed: Job = { ...JOB, kind, state: 'FAILED', failure: 'CALLER_GONE' };
    const resumed = decideJobStep(failed, { step: 'RESUME' }, { ...other, lastSign: act.now });
    expect(valueOf(resumed).state).toMatchObject({ startedBy, state: 'QUEUED', failure: null });
  });
});
