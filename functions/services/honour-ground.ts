import type { Act } from '#domain/act.ts';
import { isSameEmployer } from '#domain/employer.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { Recipient } from '#domain/honour/honour-record.ts';
import type { EvaluationId, SubmissionId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { SuggestionAuthor } from '#domain/submission/submission.ts';
import { evaluationSight } from './evaluation-access.ts';
import { standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import { findSubmission } from './suggestion-access.ts';

/** What an honour is to be given for, and to whom. */
interface Given<Id> {
  readonly id: Id;
  readonly recipient: Recipient;
}

const missing = ruleProblem('NOT_FOUND', 'groundId');
const without = ruleProblem('HONOUR_WITHOUT_RESULT', 'groundId');

/** Whether a rating is the recipient's own: of its employer or body, or of the facility that is the workplace. */
async function isRatingOf(ports: Ports, { subject }: Evaluation, recipient: Recipient): Promise<boolean> {
  if (subject.kind === 'EMPLOYER') return recipient.kind === 'EMPLOYER' && isSameEmployer(subject, recipient);
  if (subject.kind === 'UNION_BODY') return recipient.kind === 'BODY' && recipient.unionBodyId === subject.unionBodyId;
  if (subject.kind !== 'FACILITY' || recipient.kind !== 'WORKPLACE') return false;
  return (await ports.facilities.find(subject.facilityId))?.name === recipient.name;
}

/** HONOUR_WITHOUT_RESULT unless the rating is published as it stands and the recipient's own. Who was only notified sees no rating. */
export async function refuseEvaluation(
  ports: Ports,
  act: Act,
  { id, recipient }: Given<EvaluationId>,
): Promise<Problem | undefined> {
  const evaluation = await ports.evaluations.find(id);
  const sight = evaluation === undefined ? undefined : await evaluationSight(ports, act, evaluation);
  if (evaluation === undefined || sight === undefined || sight === 'NOTIFIED') return missing;
  if (evaluation.state !== 'PUBLISHED') return without;
  return (await isRatingOf(ports, evaluation, recipient)) ? undefined : without;
}

/** Whether somebody is the author of a suggestion; a person by a sealed name is nobody that an honour names. */
async function isAuthor(ports: Ports, author: SuggestionAuthor, recipient: Recipient): Promise<boolean> {
  switch (author.kind) {
    case 'MEMBER': {
      const member = await standingRecord(ports.members.find, await ports.members.find(author.memberId));
      return recipient.kind === 'MEMBER' && recipient.memberId === member?.id;
    }
    case 'UNION_BODY':
      return recipient.kind === 'BODY' && recipient.unionBodyId === author.unionBodyId;
    case 'EMPLOYER':
      return recipient.kind === 'EMPLOYER' && isSameEmployer(author, recipient);
    case 'PERSON':
      return false;
  }
}

/** HONOUR_WITHOUT_RESULT unless the suggestion was given a prize and is the recipient's own. */
export async function refuseSubmission(
  ports: Ports,
  act: Act,
  { id, recipient }: Given<SubmissionId>,
): Promise<Problem | undefined> {
  const submission = await findSubmission(ports, act, id);
  if (submission === undefined) return missing;
  const isOwn = submission.prize !== null && (await isAuthor(ports, submission.author, recipient));
  return isOwn ? undefined : without;
}
