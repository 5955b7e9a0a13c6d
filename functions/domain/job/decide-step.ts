import type { Act } from '../act.ts';
import { isBankFileKind } from '../bank-file/file-kind.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { Instant } from '../day.ts';
import type { Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { FileProblem } from './file-problem.ts';
import type { Verdict } from '../reconciliation/verdict.ts';
import type { AcceptedFile, Job, JobFailure, JobFile, JobState } from './job.ts';
import { areAccountedFor, type RowTally } from './row-outcome.ts';
import { allowedJobActions, mayStep, type JobStep } from './transitions.ts';

/** What a bank's file is accepted under: the one before it, and rows that no other accepted file has. */
export interface Acceptance {
  readonly accepted: AcceptedFile;
  /** The last accepted file of the bank and kind, as its marker names it; null where there was none. */
  readonly last: string | null;
  /** The job on that file, which has to be done and to stay as it was read. */
  readonly lastJob: Pick<Job, 'id' | 'version'> | null;
  /** What its rows are known by; null where the same rows may come again. */
  readonly rowsSha256: string | null;
}

/** A step of a job with what it brings. */
export type JobMove =
  | { readonly step: 'INSPECT' | 'FINISH' | 'CANCEL' | 'RESUME' }
  | { readonly step: 'REFUSE'; readonly problems: readonly FileProblem[]; readonly files?: readonly JobFile[] }
  | {
      readonly step: 'RUN';
      readonly rows: number;
      readonly parts: number;
      readonly files?: readonly JobFile[];
      readonly acceptance?: Acceptance;
    }
  | {
      readonly step: 'COMPLETE';
      readonly outcomes: RowTally;
      readonly files: readonly JobFile[];
      readonly verdict?: Verdict;
    }
  | { readonly step: 'FAIL'; readonly failure: JobFailure };

type Facts = Partial<Job> & { readonly state: JobState };

/** Every row has one outcome, or the job failed; a cancelled job may have done all its rows before it heard of it. */
function completed(job: Job, { outcomes, files, verdict }: Extract<JobMove, { step: 'COMPLETE' }>): Facts {
  if (!areAccountedFor(job.rows, outcomes)) return { state: 'FAILED', failure: 'ROWS_UNACCOUNTED', outcomes, files };
  if ((outcomes.NOT_DONE ?? 0) > 0) return { state: 'CANCELLED', outcomes, files };
  const hasErrors = (outcomes.REJECTED ?? 0) > 0 || verdict === 'BREAKS';
  const facts = { outcomes, files, ...(verdict === undefined ? {} : { verdict }) };
  return { state: hasErrors ? 'COMPLETED_WITH_ERRORS' : 'COMPLETED', ...facts };
}

function running({ rows, parts, files = [], acceptance }: Extract<JobMove, { step: 'RUN' }>): Facts {
  const accepted = acceptance === undefined ? {} : { accepted: acceptance.accepted };
  return { state: 'RUNNING', rows, parts, files, ...accepted };
}

/** The receipt of a bank's file stays, however often its job is set going. */
const receiptOf = ({ files }: Job): readonly JobFile[] => files.filter(({ kind }) => kind === 'RECEIPT');

/**
 * In whose name a job goes on. A bank's file is the bank's: whoever sets it going again for the bank takes it on. The rows of a list
 * stay those of its first starter, whose receipts tell which went in.
 */
function startedBy(job: Job, { caller }: Act): Job['startedBy'] {
  return isBankFileKind(job.kind) ? caller.id : job.startedBy;
}

function resumed(job: Job, act: Act): Facts {
  const cleared = { failure: null, outcomes: null, files: receiptOf(job) };
  return { state: 'QUEUED', run: job.run + 1, startedBy: startedBy(job, act), ...cleared };
}

function factsAfter(job: Job, move: JobMove, act: Act): Facts {
  switch (move.step) {
    case 'INSPECT':
      return { state: 'INSPECTING' };
    case 'REFUSE':
      return { state: 'REFUSED', problems: move.problems, files: move.files ?? [] };
    case 'RUN':
      return running(move);
    case 'FINISH':
      return { state: 'FINISHING' };
    case 'COMPLETE':
      return completed(job, move);
    case 'FAIL':
      return { state: 'FAILED', failure: move.failure };
    case 'CANCEL':
      return { state: job.state, cancelRequestedBy: act.caller.id };
    case 'RESUME':
      return resumed(job, act);
  }
}

/**
 * Moves a job one step (ILLEGAL_TRANSITION otherwise). A cancellation is a request that parts honour between batches, so
 * the state stays; a resumption queues the job anew, and what was done stays done. `lastSign`: see `isStuck`.
 */
export function decideJobStep(
  job: Job,
  move: JobMove,
  { lastSign, ...act }: Act & { readonly lastSign: Instant },
): Result<Decided<Job>, Problem> {
  const when = { lastSign, now: act.now };
  const step: JobStep = move.step;
  if (!mayStep(job, step, when)) {
    return fail({
      ...{ code: 'ILLEGAL_TRANSITION', from: job.state, action: step },
      allowed: allowedJobActions(job, when),
    });
  }
  const facts = factsAfter(job, move, act);
  const stateSince = facts.state === job.state ? job.stateSince : act.now;
  const state: Job = { ...job, ...facts, stateSince, version: job.version + 1 };
  const changes = changesBetween<Job>(job, state);
  return succeed({ state, audit: { action: `${step}_JOB`, effectiveOn: act.today, reason: null, changes } });
}
