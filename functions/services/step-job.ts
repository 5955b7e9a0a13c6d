import type { Act } from '#domain/act.ts';
import { decideJobStep, type JobMove } from '#domain/job/decide-step.ts';
import { jobKey } from '#domain/job/job-key.ts';
import type { Job } from '#domain/job/job.ts';
import { fileOf, mayRunFile } from '#domain/job/may-run-file.ts';
import { isSuperseded } from '#domain/job/transitions.ts';
import type { JobId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { periodOf } from '#domain/reconciliation/break.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { draftChange } from './draft-change.ts';
import { readJobFor } from './job-access.ts';
import { acceptedOwner, sealMarker } from './bank-files.ts';
import { goingOf } from './job-writes.ts';
import { readJobProgress } from './job-progress.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type CommandResult, type Draft } from './run-command.ts';

/** A job and what a person asks of it. */
export interface AskJob {
  readonly idempotencyKey: string;
  readonly id: JobId;
}

interface MoveJob extends AskJob {
  readonly move: JobMove;
}

/** A bank's file is accepted once for its sequence, its rows under no other one, and only while its month is not sealed. */
function acceptanceWrites({ id, kind, owner }: Job, move: JobMove): readonly Write[] {
  if (move.step !== 'RUN' || move.acceptance === undefined) return [];
  const { accepted, last, lastJob, rowsSha256 } = move.acceptance;
  const { bankCode = '' } = owner;
  const name = `${bankCode}#${kind}`;
  const ownerId = acceptedOwner(accepted.sequence, id);
  const rows = { space: 'BANK_ROWS', name: `${name}#${rowsSha256 ?? ''}` } as const;
  return [
    // Whoever seals the month requires in turn that no file came in since.
    { type: 'REQUIRE_HOLDER', marker: sealMarker(bankCode, periodOf(accepted.businessDate)), ownerId: null },
    { type: 'POINT', marker: { space: 'BANK_SEQUENCE', name }, ownerId, from: last },
    // What the file before it changes is what this one is judged by.
    ...(lastJob === null ? [] : [{ type: 'REQUIRE_JOB' as const, id: lastJob.id, version: lastJob.version }]),
    ...(rowsSha256 === null ? [] : [{ type: 'CLAIM' as const, marker: rows, ownerId: id, taken: null }]),
  ];
}

async function draftMove(
  ports: Ports,
  act: Act,
  { job, move }: { readonly job: Job; readonly move: JobMove },
): Promise<Result<Draft<Job>, Problem>> {
  const { lastSign } = await readJobProgress(ports, job);
  const decided = decideJobStep(job, move, { ...act, lastSign });
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save: Write = { type: 'SAVE', noun: 'job', state, readVersion: job.version };
  if (move.step !== 'RESUME') return succeed(draftChange(decided.value, [save, ...acceptanceWrites(job, move)]));
  const last = await ports.jobs.readByContent(job.content);
  if (isSuperseded(job, last)) return fail(ruleProblem('JOB_SUPERSEDED', 'id'));
  return succeed(draftChange(decided.value, [save, ...goingOf(state, last)]));
}

async function draftAsked(
  ports: Ports,
  act: Act,
  { id, step }: AskJob & { readonly step: 'CANCEL' | 'RESUME' },
): Promise<Result<Draft<Job>, Problem>> {
  const job = await readJobFor(ports, act, { id, action: 'job:start' });
  const mayRun = job !== undefined && mayRunFile(act.caller, fileOf(job));
  return !mayRun ? fail(ruleProblem('NOT_FOUND', 'id')) : draftMove(ports, act, { job, move: { step } });
}

/** Asks a job to stop: its parts hear of it between batches, and the rows that are left end as NOT_DONE. */
export const cancelJob = commandOf('cancelJob', (ports, act, command: AskJob) =>
  draftAsked(ports, act, { ...command, step: 'CANCEL' }),
);

/**
 * Sets a job going again that failed, or that has given no sign for so long that nobody works on it; not beside another
 * job that took up its content since (JOB_SUPERSEDED).
 */
export const resumeJob = commandOf('resumeJob', (ports, act, command: AskJob) =>
  draftAsked(ports, act, { ...command, step: 'RESUME' }),
);

const runMove = commandOf('moveJob', async (ports, act, { id, move }: MoveJob) => {
  const job = await ports.jobs.read(id);
  return job === undefined ? fail(ruleProblem('NOT_FOUND', 'id')) : draftMove(ports, act, { job, move });
});

/** Moves a job on, in the name of its `startedBy`. Once per step and run: a step taken before stays as it was taken. */
export function moveJob(
  ports: Ports,
  act: Act,
  { job, move }: { readonly job: Job; readonly move: JobMove },
): Promise<CommandResult<Job>> {
  const idempotencyKey = jobKey(job.id, job.run, move.step);
  return runMove(ports, act, { idempotencyKey, id: job.id, move });
}
