import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import type { SubmissionId, SuggestionCallId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Submission } from '#domain/submission/submission.ts';
import type { SuggestionCall } from '#domain/submission/suggestion-call.ts';
import { isRowVisible } from './body-row.ts';
import { lineOfCaller } from './caller-line.ts';
import { isOwnRecord } from './card-access.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** A suggestion and the version of it that the caller read; null where none is named, for it is decided as it stands. */
export interface SubmissionTarget {
  readonly idempotencyKey: string;
  readonly id: SubmissionId;
  readonly expectedVersion: number | null;
}

/** Whether a call is out, by a body that stands above the caller's own: then it is the caller's to answer. */
async function isCallOffered(ports: Ports, act: Act, { state, unionBodyId }: SuggestionCall): Promise<boolean> {
  if (state === 'DRAFT') return false;
  return (await lineOfCaller(ports, act)).some(({ id }) => id === unionBodyId);
}

/** Whether the caller may see a call: one that a body in its scope keeps, or one that is offered to it. */
async function isCallVisible(ports: Ports, act: Act, call: SuggestionCall): Promise<boolean> {
  if (!mayDo(act.caller.role, 'suggestionCall:read')) return false;
  const isKept = await isRowVisible(ports, act, { noun: 'suggestionCall', bodyId: call.unionBodyId });
  return isKept || isCallOffered(ports, act, call);
}

/** The call with this id if the caller may see it. */
export async function findSuggestionCall(
  ports: Ports,
  act: Act,
  id: SuggestionCallId,
): Promise<SuggestionCall | undefined> {
  const call = await ports.suggestionCalls.find(id);
  return call !== undefined && (await isCallVisible(ports, act, call)) ? call : undefined;
}

/** The call as it stands now, if the caller may see it. */
export async function readSuggestionCall(
  ports: Ports,
  act: Act,
  id: SuggestionCallId,
): Promise<SuggestionCall | undefined> {
  const call = await ports.suggestionCalls.read(id);
  return call !== undefined && (await isCallVisible(ports, act, call)) ? call : undefined;
}

/** Whether a suggestion is the caller's own: a member's by whichever of its records, or one that it submitted for another. */
export async function isOwnSubmission(ports: Ports, act: Act, submission: Submission): Promise<boolean> {
  const { author, submittedBy, steps } = submission;
  const { id, registeredAt } = act.caller;
  // Whoever held the subject before the caller was let in may have been another tenant's.
  if (submittedBy === id && (steps[0]?.recordedAt ?? '') >= registeredAt) return true;
  return author.kind === 'MEMBER' && isOwnRecord(ports, act, author.memberId);
}

/** Whether the caller sees all of a suggestion, what judges gave included: those in whose scope the call's body stands. */
export function isSeenByJudges(ports: Ports, act: Act, { unionBodyId }: Submission): Promise<boolean> {
  return isRowVisible(ports, act, { noun: 'submission', bodyId: unionBodyId });
}

/** Whether the caller may see a suggestion: one to a call of a body in its scope, or its own. */
export async function isSubmissionVisible(ports: Ports, act: Act, submission: Submission): Promise<boolean> {
  if (!mayDo(act.caller.role, 'submission:read')) return false;
  return (await isSeenByJudges(ports, act, submission)) || isOwnSubmission(ports, act, submission);
}

/** The suggestion with this id if the caller may see it. */
export async function findSubmission(ports: Ports, act: Act, id: SubmissionId): Promise<Submission | undefined> {
  const submission = await ports.submissions.find(id);
  return submission !== undefined && (await isSubmissionVisible(ports, act, submission)) ? submission : undefined;
}

/** The suggestion as it stands now: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export async function readSubmissionFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: Omit<SubmissionTarget, 'idempotencyKey'> & { readonly action: Action },
): Promise<Result<Submission, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, action)) return missing;
  const submission = await ports.submissions.read(id);
  if (submission === undefined) return missing;
  const isOwnDoing = action === 'submission:submit';
  const isInCharge = isOwnDoing
    ? await isOwnSubmission(ports, act, submission)
    : await isSeenByJudges(ports, act, submission);
  if (!isInCharge) return missing;
  return expectedVersion === null ? succeed(submission) : checkVersion(submission, expectedVersion);
}
