import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { CreditCode } from '#domain/credit-code.ts';
import { maskPersonName } from '#domain/personal/mask.ts';
import { allowedIn } from '#domain/stepped.ts';
import {
  PERMISSION_OF_SUBMISSION_ACTION,
  STATES_OF_SUBMISSION_ACTION,
  type JudgeScore,
  type Submission,
  type SubmissionAction,
} from '#domain/submission/submission.ts';
import {
  PERMISSION_OF_CALL_ACTION,
  STATES_OF_CALL_ACTION,
  type CallAction,
  type Prize,
  type SuggestionCall,
} from '#domain/submission/suggestion-call.ts';
import { isRowVisible } from './body-row.ts';
import type { Ports } from './ports.ts';
import { isOwnSubmission, isSeenByJudges } from './suggestion-access.ts';

/** The name that was sealed for an object, as answers show it: its first character. */
export async function openMasked(
  ports: Ports,
  id: string,
  name: Parameters<Ports['vault']['open']>[1],
): Promise<string> {
  const opened = (await ports.vault.open(id, name)) as { readonly name: string };
  return maskPersonName(opened.name);
}

/** The employer that made a suggestion; null for those of others. */
export function employerOf({ author }: Submission): { name: string; creditCode: CreditCode | null } | null {
  return author.kind === 'EMPLOYER' ? { name: author.name, creditCode: author.creditCode } : null;
}

/** The name of the person who made a suggestion and is no member, masked; null for those of others. */
export async function personNameOf(ports: Ports, { id, author }: Submission): Promise<string | null> {
  return author.kind === 'PERSON' ? openMasked(ports, id, author.name) : null;
}

/** What judges gave, for those who see it: while a suggestion is judged, its author does not. */
export async function scoresSeen(ports: Ports, act: Act, submission: Submission): Promise<readonly JudgeScore[]> {
  return (await isSeenByJudges(ports, act, submission)) ? submission.scores : [];
}

/** What the suggestion's state lets the caller do. */
export async function listSubmissionActions(
  ports: Ports,
  act: Act,
  submission: Submission,
): Promise<readonly SubmissionAction[]> {
  const [isJudge, isOwn] = await Promise.all([
    isSeenByJudges(ports, act, submission),
    isOwnSubmission(ports, act, submission),
  ]);
  return allowedIn(STATES_OF_SUBMISSION_ACTION, submission.state).filter((action) => {
    if (action === 'DECIDE_PRIZE' && submission.proposal === null) return false;
    const isInCharge = action === 'WITHDRAW' ? isOwn : isJudge;
    return isInCharge && mayDo(act.caller.role, PERMISSION_OF_SUBMISSION_ACTION[action]);
  });
}

/** What the call's state lets the caller do. */
export async function listCallActions(ports: Ports, act: Act, call: SuggestionCall): Promise<readonly CallAction[]> {
  if (!(await isRowVisible(ports, act, { noun: 'suggestionCall', bodyId: call.unionBodyId }))) return [];
  return allowedIn(STATES_OF_CALL_ACTION, call.state).filter((action) =>
    mayDo(act.caller.role, PERMISSION_OF_CALL_ACTION[action]),
  );
}

/** A rank of prizes with how many of them were given. */
export interface ShownPrize extends Prize {
  readonly given: number;
}

/** The prizes of a call, with how many of each were given. */
export async function showPrizes(ports: Ports, { id, prizes }: SuggestionCall): Promise<readonly ShownPrize[]> {
  const { given } = await ports.suggestionCalls.tally(id);
  return prizes.map((prize) => ({ ...prize, given: given(prize.rank) }));
}
