import type { Act } from '../act.ts';
import { changesBetween, type AuditFacts } from '../audit/audit-entry.ts';
import { dayOf, type Instant } from '../day.ts';
import type { ApiClientId } from '../ids.ts';
import type { Job } from '../job/job.ts';
import { isDone } from '../job/transitions.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { periodOf } from './break.ts';
import { isPeriod } from './period.ts';

/** A month of a bank that is closed for good: no file comes in for it, and what is told late of it is a correction. */
export interface SealedPeriod {
  readonly bankCode: string;
  /** `yyyy-mm`. */
  readonly period: string;
  readonly sealedAt: Instant;
  /** Who sealed it. */
  readonly actorId: ApiClientId;
}

type LastJob = Pick<Job, 'accepted' | 'state' | 'stateSince'>;

/** What a month is sealed on. */
export interface SealFacts {
  readonly bankCode: string;
  readonly period: string;
  readonly isSealed: boolean;
  /** Whether a break of it is not settled, or waits. */
  readonly hasOpenBreaks: boolean;
  /** The last accepted files of the bank; those before them are over. */
  readonly lastJobs: readonly LastJob[];
}

/** For so long after a job is over its breaks may be missing in the list of those that are open: it is an index. */
const SETTLING_SECONDS = 15;

/** Whether that was so little ago that breaks from before it may be missing in lists. */
function isFresh(since: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(since) < SETTLING_SECONDS * 1000;
}

/** A file of another month that was just accepted hides when the one before it, which may be of this month, was done. */
function isUnderWay({ accepted, state, stateSince }: LastJob, period: string, now: Instant): boolean {
  if (accepted === undefined) return false;
  if (isFresh(accepted.acceptedAt, now)) return true;
  if (periodOf(accepted.businessDate) !== period) return false;
  return !isDone({ state }) || isFresh(stateSince, now);
}

function refusalOf({ period, isSealed, hasOpenBreaks, lastJobs }: SealFacts, { now }: Act): RuleProblem | undefined {
  if (!isPeriod(period)) return ruleProblem('INPUT_INVALID', 'period');
  if (period >= periodOf(dayOf(now))) return ruleProblem('PERIOD_NOT_OVER', 'period');
  if (isSealed) return ruleProblem('PERIOD_SEALED', 'period');
  if (lastJobs.some((job) => isUnderWay(job, period, now))) return ruleProblem('JOB_UNDER_WAY', 'period');
  return hasOpenBreaks ? ruleProblem('PERIOD_HAS_OPEN_BREAKS', 'period') : undefined;
}

/** Seals a month of a bank that is over, of which no break is open and no job under way; once for good. */
export function decideSeal(
  facts: SealFacts,
  act: Act,
): Result<{ readonly state: SealedPeriod; readonly audit: AuditFacts }, RuleProblem> {
  const refusal = refusalOf(facts, act);
  if (refusal !== undefined) return fail(refusal);
  const { bankCode, period } = facts;
  const state: SealedPeriod = { bankCode, period, sealedAt: act.now, actorId: act.caller.id };
  const changes = changesBetween<Pick<SealedPeriod, 'period'>>({}, { period });
  return succeed({ state, audit: { action: 'SEAL_PERIOD', effectiveOn: act.today, reason: null, changes } });
}
