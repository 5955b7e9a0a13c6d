import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { decideAnswerNotice, decideIssueNotice, type NoticeTerms } from '#domain/evaluation/decide-notice.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { EvaluationId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { holdsBody, readEvaluationFor, type EvaluationTarget } from './evaluation-access.ts';
import type { Ports } from './ports.ts';
import { findVisibleBody } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';
import { draftEvaluationChange } from './step-evaluation.ts';

type EvaluationDraft = Result<Draft<Evaluation>, Problem>;

/** A notice to issue. */
export interface IssueNotice extends EvaluationTarget {
  readonly notice: NoticeTerms;
}

async function draftIssue(ports: Ports, act: Act, command: IssueNotice): Promise<EvaluationDraft> {
  const { id, expectedVersion, notice } = command;
  const before = await readEvaluationFor(ports, act, { id, expectedVersion, action: 'evaluation:record' });
  if (!before.ok) return before;
  const body = await findVisibleBody(ports, act, notice.unionBodyId);
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const change = draftEvaluationChange(before.value, decideIssueNotice(before.value, notice, act));
  if (!change.ok) return change;
  const number = change.value.state.notices.length;
  const listed = { type: 'LIST_NOTICE', unionBodyId: notice.unionBodyId, evaluationId: id, number } as const;
  return succeed({ ...change.value, writes: [...change.value.writes, listed] });
}

/** Issues a supervision notice to a body that the caller sees. */
export const issueSupervisionNotice = commandOf('issueSupervisionNotice', draftIssue);

/** What a body answers to a notice. */
export interface AnswerNotice {
  readonly idempotencyKey: string;
  readonly id: EvaluationId;
  readonly number: number;
  readonly text: string;
}

async function draftAnswer(ports: Ports, act: Act, { id, number, text }: AnswerNotice): Promise<EvaluationDraft> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, 'evaluation:answer')) return missing;
  const before = await ports.evaluations.read(id);
  const notice = before?.notices.find((one) => one.number === number);
  if (before === undefined || notice === undefined) return missing;
  if (!(await holdsBody(ports, act, notice.unionBodyId))) return missing;
  return draftEvaluationChange(before, decideAnswerNotice(before, { number, text }, act));
}

/** Answers a notice, for the body that it was issued to. It names no version: that body does not see the evaluation. */
export const answerSupervisionNotice = commandOf('answerSupervisionNotice', draftAnswer);
