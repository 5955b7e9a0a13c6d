import { isBankFileKind } from '../bank-file/file-kind.ts';
import type { Instant } from '../day.ts';
import type { Job, JobState } from './job.ts';

/** A step of a job: where it may start. Where it ends is decided with it. */
export const JOB_STEPS = {
  INSPECT: ['QUEUED'],
  REFUSE: ['INSPECTING'],
  RUN: ['INSPECTING'],
  FINISH: ['RUNNING'],
  COMPLETE: ['FINISHING'],
  FAIL: ['QUEUED', 'INSPECTING', 'RUNNING', 'FINISHING'],
  CANCEL: ['QUEUED', 'INSPECTING', 'RUNNING'],
  RESUME: ['FAILED', 'QUEUED', 'INSPECTING', 'RUNNING', 'FINISHING'],
} as const satisfies Record<string, readonly JobState[]>;

/** A step of a job. */
export type JobStep = keyof typeof JOB_STEPS;

/** What a person may ask of a job. */
export type JobAction = Extract<JobStep, 'CANCEL' | 'RESUME'>;

const ENDS: ReadonlySet<JobState> = new Set([
  ...(['COMPLETED', 'COMPLETED_WITH_ERRORS', 'CANCELLED'] as const),
  ...(['REFUSED', 'FAILED'] as const),
]);

/** How long a job may give no sign before it counts as stuck: longer than a function may run. In minutes. */
const STUCK_AFTER_MINUTES = 20;

/** Whether the job is over, for good or until it is resumed. */
export function isEnded({ state }: Pick<Job, 'state'>): boolean {
  return ENDS.has(state);
}

/** Whether all that a job changes is written: it is over, and nobody sets it going again. */
export function isDone({ state }: Pick<Job, 'state'>): boolean {
  return ENDS.has(state) && state !== 'FAILED';
}

/** Whether the same file is answered with this job and not worked on again. */
export function answersForContent({ state, accepted }: Pick<Job, 'state' | 'accepted'>): boolean {
  // A bank's file that was accepted is never taken twice; where its job failed, it is resumed.
  return accepted !== undefined || !ENDS.has(state) || state === 'COMPLETED' || state === 'COMPLETED_WITH_ERRORS';
}

/** Whether `last`, the last job of the same content, is another one that stands for it: two of them never run at a time. */
export function isSuperseded(
  { id }: Pick<Job, 'id'>,
  last: Pick<Job, 'id' | 'state' | 'accepted'> | undefined,
): boolean {
  return last !== undefined && last.id !== id && answersForContent(last);
}

/** Whether a job that is under way has given no sign since `lastSign` for so long that nobody works on it. */
function isStuck(job: Pick<Job, 'state'>, lastSign: Instant, now: Instant): boolean {
  return !isEnded(job) && Date.parse(now) - Date.parse(lastSign) >= STUCK_AFTER_MINUTES * 60_000;
}

/**
 * Whether a job that failed may go on where it was. One on a list whose outcomes do not add up would skip the parts that are done
 * and come to the same sums; another job on the file does its rows anew. A bank's file has no other job, and its parts are forgotten
 * by then: they are done anew.
 */
const mayGoOn = ({ kind, state, failure }: Job): boolean =>
  state === 'FAILED' && (failure !== 'ROWS_UNACCOUNTED' || isBankFileKind(kind));

/** Whether the job may take the step from where it stands. `lastSign` is when it last told of itself. */
export function mayStep(job: Job, step: JobStep, when: { readonly lastSign: Instant; readonly now: Instant }): boolean {
  const from: readonly JobState[] = JOB_STEPS[step];
  if (!from.includes(job.state)) return false;
  // What a bank told is taken whole or not at all.
  if (step === 'CANCEL') return job.cancelRequestedBy === null && !isBankFileKind(job.kind);
  return step !== 'RESUME' || mayGoOn(job) || isStuck(job, when.lastSign, when.now);
}

/** What a person may ask of the job now. */
export function allowedJobActions(
  job: Job,
  when: { readonly lastSign: Instant; readonly now: Instant },
): readonly JobAction[] {
  return (['CANCEL', 'RESUME'] as const).filter((action) => mayStep(job, action, when));
}
