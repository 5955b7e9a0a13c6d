import type { Act } from '#domain/act.ts';
import type { ContestResult } from '#domain/activity/contest-result.ts';
import type { Participant } from '#domain/activity/participation.ts';
import type { HonourFacts, HonourGround, Recipient } from '#domain/honour/honour-record.ts';
import { parseId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findActivity, findContestResult } from './activity-access.ts';
import { refuseEvaluation, refuseSubmission } from './honour-ground.ts';
import { findVisibleMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import { findVisibleBody } from './row-access.ts';

/** The recipient as it is kept, if the caller may see whom it names (NOT_FOUND). */
async function settleRecipient<Told extends Recipient>(
  ports: Ports,
  act: Act,
  recipient: Told,
): Promise<Result<Told, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'recipient'));
  if (recipient.kind === 'MEMBER') {
    const member = await findVisibleMember(ports, act, recipient.memberId);
    return member === undefined ? missing : succeed({ ...recipient, memberId: member.id });
  }
  if (recipient.kind !== 'BODY') return succeed(recipient);
  const body = await findVisibleBody(ports, act, recipient.unionBodyId);
  return body === undefined ? missing : succeed(recipient);
}

/** Whether a place of a contest is the recipient's own; a body has those of its teams. */
function isPlaceOf(recipient: Recipient, participant: Participant): boolean {
  switch (recipient.kind) {
    case 'MEMBER':
      return participant.kind === 'MEMBER' && participant.memberId === recipient.memberId;
    case 'BODY':
      return participant.kind === 'TEAM' && participant.unionBodyId === recipient.unionBodyId;
    case 'TEAM':
      return participant.kind === 'TEAM' && participant.name === recipient.name;
    case 'EMPLOYER':
      return participant.kind === 'EMPLOYER' && participant.name === recipient.name;
    case 'WORKPLACE':
    case 'UNNAMED':
      return false;
  }
}

/** HONOUR_WITHOUT_RESULT unless the results stand and rank the recipient. */
async function refuseResult(ports: Ports, result: ContestResult, recipient: Recipient): Promise<Problem | undefined> {
  const refusal = ruleProblem('HONOUR_WITHOUT_RESULT', 'groundId');
  if (result.state !== 'CONFIRMED') return refusal;
  const ranked = await ports.participations.readAll(result.entries.map(({ participationId }) => participationId));
  const isRanked = [...ranked.values()].some(({ participant }) => isPlaceOf(recipient, participant));
  return isRanked ? undefined : refusal;
}

async function refuseGround(
  ports: Ports,
  act: Act,
  { ground, recipient }: { readonly ground: HonourGround; readonly recipient: Recipient },
): Promise<Problem | undefined> {
  const missing = ruleProblem('NOT_FOUND', 'groundId');
  const activityId = parseId('Activity', ground);
  if (activityId !== undefined) return (await findActivity(ports, act, activityId)) === undefined ? missing : undefined;
  const evaluationId = parseId('Evaluation', ground);
  if (evaluationId !== undefined) return refuseEvaluation(ports, act, { id: evaluationId, recipient });
  const submissionId = parseId('Submission', ground);
  if (submissionId !== undefined) return refuseSubmission(ports, act, { id: submissionId, recipient });
  const resultId = parseId('ContestResult', ground);
  const result = resultId === undefined ? undefined : await findContestResult(ports, act, resultId);
  return result === undefined ? missing : refuseResult(ports, result, recipient);
}

/**
 * The facts of an honour with all they name: recipient, granting body and ground are what the caller sees (NOT_FOUND), and the
 * results, the rating or the prize it is given for stand and are the recipient's (HONOUR_WITHOUT_RESULT).
 */
export async function settleHonourFacts<Facts extends HonourFacts>(
  ports: Ports,
  act: Act,
  facts: Facts,
): Promise<Result<Facts, Problem>> {
  const { granting, ground } = facts;
  const body = granting.unionBodyId === null ? null : await findVisibleBody(ports, act, granting.unionBodyId);
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'grantingBodyId'));
  const recipient = await settleRecipient(ports, act, facts.recipient);
  if (!recipient.ok) return recipient;
  const settled = { ...facts, recipient: recipient.value };
  const problem = ground === null ? undefined : await refuseGround(ports, act, { ground, recipient: recipient.value });
  return problem === undefined ? succeed(settled) : fail(problem);
}
