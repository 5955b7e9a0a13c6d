import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Employer } from '#domain/employer.ts';
import type { MemberId, SubmissionId, SuggestionCallId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { decideSubmit, decideWithdrawSubmission } from '#domain/submission/decide-submit.ts';
import type { Submission, Suggestion, SuggestionAuthor } from '#domain/submission/submission.ts';
import { findOwnRecord } from './caller-line.ts';
import { findVisibleMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import { findVisibleBody } from './row-access.ts';
import { commandOf, concealedCommandOf, type Draft } from './run-command.ts';
import { readSubmissionFor, readSuggestionCall, type SubmissionTarget } from './suggestion-access.ts';
import { draftSubmissionChange } from './submission-writes.ts';

/** Whose suggestion it is, as the caller names it. */
export type NamedAuthor =
  | { readonly kind: 'MEMBER'; readonly memberId: MemberId }
  | { readonly kind: 'UNION_BODY'; readonly unionBodyId: UnionBodyId }
  | ({ readonly kind: 'EMPLOYER' } & Employer)
  | { readonly kind: 'PERSON'; readonly personName: string };

/** A suggestion that comes in; `author` null for a member's own. */
export interface SubmitSuggestion {
  readonly idempotencyKey: string;
  readonly callId: SuggestionCallId;
  readonly author: NamedAuthor | null;
  readonly suggestion: Suggestion;
}

/** A body or member that the caller names has to be one that it sees. */
async function isKnown(ports: Ports, act: Act, author: NamedAuthor): Promise<boolean> {
  if (author.kind === 'MEMBER') return (await findVisibleMember(ports, act, author.memberId)) !== undefined;
  return author.kind !== 'UNION_BODY' || (await findVisibleBody(ports, act, author.unionBodyId)) !== undefined;
}

/** The author of a suggestion: a member submits for itself alone, everybody else for whom it names. */
async function authorOf(
  ports: Ports,
  act: Act,
  { id, author }: { readonly id: SubmissionId; readonly author: NamedAuthor | null },
): Promise<Result<SuggestionAuthor, Problem>> {
  const isMember = act.caller.role === 'MEMBER';
  if (isMember !== (author === null)) return fail(ruleProblem('INPUT_INVALID', 'author'));
  if (author === null) {
    const own = await findOwnRecord(ports, act);
    return own === undefined
      ? fail(ruleProblem('NOT_FOUND', 'callId'))
      : succeed({ kind: 'MEMBER', memberId: own.id } as const);
  }
  if (!(await isKnown(ports, act, author))) return fail(ruleProblem('NOT_FOUND', 'author'));
  if (author.kind !== 'PERSON') return succeed(author);
  return succeed({ kind: 'PERSON', name: await ports.vault.seal(id, { name: author.personName }) } as const);
}

async function draft(ports: Ports, act: Act, command: SubmitSuggestion): Promise<Result<Draft<Submission>, Problem>> {
  const { callId, suggestion } = command;
  const missing = fail(ruleProblem('NOT_FOUND', 'callId'));
  if (!mayDo(act.caller.role, 'submission:submit')) return missing;
  const call = await readSuggestionCall(ports, act, callId);
  if (call === undefined) return missing;
  const id = ports.ids.next('Submission');
  const author = await authorOf(ports, act, { id, author: command.author });
  if (!author.ok) return author;
  const decided = decideSubmit({ id, call, author: author.value, suggestion }, act);
  return decided.ok ? succeed(draftSubmissionChange({ before: null, decided: decided.value, call })) : decided;
}

/** Takes a suggestion in to a call that the caller may answer. */
export const submitSuggestion = concealedCommandOf('submitSuggestion', draft);

async function draftWithdraw(
  ports: Ports,
  act: Act,
  { id, expectedVersion }: SubmissionTarget,
): Promise<Result<Draft<Submission>, Problem>> {
  const before = await readSubmissionFor(ports, act, { id, expectedVersion, action: 'submission:submit' });
  if (!before.ok) return before;
  const decided = decideWithdrawSubmission(before.value, act);
  if (!decided.ok) return decided;
  return succeed(draftSubmissionChange({ before: before.value, decided: decided.value, call: null }));
}

/** Takes a suggestion back, for its author or whoever submitted it. */
export const withdrawSubmission = commandOf('withdrawSubmission', draftWithdraw);
