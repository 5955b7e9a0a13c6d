import type { Act } from '../act.ts';
import type { LocalDate } from '../day.ts';
import type { UnionBodyId } from '../ids.ts';
import { ruleProblem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import { decideStep } from '../stepped.ts';
import type { EvaluationDecision } from './decide-evaluate.ts';
import { EVALUATION_MACHINE, type Evaluation, type SupervisionNotice } from './evaluation.ts';

/** The most notices of an evaluation. */
const MOST_NOTICES = 50;

/** A notice as it is issued. */
export interface NoticeTerms {
  readonly unionBodyId: UnionBodyId;
  readonly text: string;
  readonly dueOn: LocalDate;
}

/** Issues a supervision notice to a body, to be answered on a day after today (INPUT_INVALID). LIST_FULL past 50. */
export function decideIssueNotice(stored: Evaluation, terms: NoticeTerms, act: Act): EvaluationDecision {
  const decide = ({ notices }: Evaluation) => {
    if (terms.dueOn <= act.today) return fail(ruleProblem('INPUT_INVALID', 'dueOn'));
    if (notices.length >= MOST_NOTICES) return fail(ruleProblem('LIST_FULL', 'id'));
    const facts = { number: notices.length + 1, issuedOn: act.today, by: act.caller.id, answer: null };
    return succeed({ facts: { notices: [...notices, { ...terms, ...facts }] } });
  };
  return decideStep(EVALUATION_MACHINE, { row: stored, action: 'ISSUE_NOTICE', decide }, act);
}

/** Answers a notice once (NOTICE_ANSWERED), also after its day. That it is the body's own doing is for the caller to know. */
export function decideAnswerNotice(
  stored: Evaluation,
  { number, text }: { readonly number: number; readonly text: string },
  act: Act,
): EvaluationDecision {
  const decide = ({ notices }: Evaluation) => {
    const asked = notices.find((notice) => notice.number === number);
    if (asked === undefined) return fail(ruleProblem('NOT_FOUND', 'number'));
    if (asked.answer !== null) return fail(ruleProblem('NOTICE_ANSWERED', 'number'));
    const answered = { ...asked, answer: { text, on: act.today, by: act.caller.id } };
    return succeed({ facts: { notices: notices.map((notice) => (notice.number === number ? answered : notice)) } });
  };
  return decideStep(EVALUATION_MACHINE, { row: stored, action: 'ANSWER_NOTICE', decide }, act);
}

/** Whether a notice should have been answered before `today`, and was not in time. */
export function isOverdue({ dueOn, answer }: SupervisionNotice, today: LocalDate): boolean {
  return (answer?.on ?? today) > dueOn;
}
