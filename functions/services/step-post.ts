import type { Act } from '#domain/act.ts';
import type { Action } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import type { Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { PostDecision } from '#domain/virtual-post/advance.ts';
import { decideChangeAccount } from '#domain/virtual-post/decide-account.ts';
import { decideDraftAgreement } from '#domain/virtual-post/decide-agreement.ts';
import { decideEndClaim } from '#domain/virtual-post/decide-claim.ts';
import { decideRevisePost } from '#domain/virtual-post/decide-draft.ts';
import {
  decideReleaseSponsor,
  decideResumePost,
  decideSuspendPost,
  decideTerminatePost,
} from '#domain/virtual-post/decide-end.ts';
import { decideWithdrawPost } from '#domain/virtual-post/decide-publish.ts';
import type { AgreementTerms } from '#domain/virtual-post/post-claim.ts';
import type {
  AccountSecrets,
  PostTerms,
  SuspensionReason,
  TerminationReason,
  VirtualPost,
} from '#domain/virtual-post/virtual-post.ts';
import { refuseAccountIn } from './account-in-text.ts';
import { sealAccount } from './create-post.ts';
import type { Ports } from './ports.ts';
import { readPostFor, readPostsBefore, type PostTarget } from './post-access.ts';
import { draftPostChange } from './post-writes.ts';
import { commandOf, concealedCommandOf, type Draft } from './run-command.ts';

/** What a step decides on a post as it is stored now. */
type Decide<Command> = (
  post: VirtualPost,
  command: Command,
  context: { readonly ports: Ports; readonly act: Act },
) => PostDecision | Promise<PostDecision>;

/** The draft of a step that takes a permission and concerns the post alone. */
export function draftOfPostStep<Command extends PostTarget>(action: Action, decide: Decide<Command>) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<VirtualPost>, Problem>> => {
    const { id, expectedVersion } = command;
    const post = await readPostFor(ports, act, { id, expectedVersion, action });
    if (!post.ok) return post;
    const decided = await decide(post.value, command, { ports, act });
    return decided.ok ? succeed(draftPostChange({ before: post.value, decided: decided.value }, act)) : decided;
  };
}

/** What a draft is to say. */
export interface RevisePost extends PostTarget {
  readonly terms: Partial<PostTerms>;
}

/** Revises a draft. */
export const reviseVirtualPost = commandOf(
  'reviseVirtualPost',
  draftOfPostStep<RevisePost>('virtualPost:record', async (post, { terms }, { ports, act }) => {
    const problem = await refuseAccountIn(ports, post, { text: terms.title ?? '', path: ['title'] });
    return problem === undefined ? decideRevisePost(post, terms, act) : fail(problem);
  }),
);

/** Takes a post back that nobody has claimed. */
export const withdrawVirtualPost = commandOf(
  'withdrawVirtualPost',
  draftOfPostStep('virtualPost:record', (post, _command, { act }) => decideWithdrawPost(post, act)),
);

/** Turns a claim down. */
export const refuseClaim = commandOf(
  'refuseClaim',
  draftOfPostStep('virtualPost:record', (post, _command, { act }) => decideEndClaim(post, 'REFUSE_CLAIM', act)),
);

/** What is agreed with the sponsor that claimed a post. */
export interface DraftPostAgreement extends PostTarget {
  readonly terms: AgreementTerms;
}

/** Drafts the agreement with the sponsor of a reserved post. */
export const draftPostAgreement = commandOf(
  'draftPostAgreement',
  draftOfPostStep<DraftPostAgreement>('virtualPost:record', async (post, { terms }, { ports, act }) => {
    const problem = await refuseAccountIn(ports, post, { text: terms.document, path: ['agreement', 'document'] });
    if (problem !== undefined) return fail(problem);
    return decideDraftAgreement({ post, others: await readPostsBefore(ports, act, post) }, terms, act);
  }),
);

/** The day a change takes effect on; null for today. */
export interface DatedPostStep extends PostTarget {
  readonly on: LocalDate | null;
}

/** Lets nothing fall due from a day on. */
export const suspendVirtualPost = commandOf(
  'suspendVirtualPost',
  draftOfPostStep<DatedPostStep & { readonly reason: SuspensionReason }>(
    'virtualPost:record',
    (post, { on, reason }, { act }) => decideSuspendPost(post, { on, reason }, act),
  ),
);

/** Lets stipends fall due again. */
export const resumeVirtualPost = commandOf(
  'resumeVirtualPost',
  draftOfPostStep<DatedPostStep>('virtualPost:record', (post, { on }, { act }) => decideResumePost(post, { on }, act)),
);

/** Lets a sponsor go, so that another may claim the post. */
export const releaseSponsor = commandOf(
  'releaseSponsor',
  draftOfPostStep<DatedPostStep>('virtualPost:record', (post, { on }, { act }) =>
    decideReleaseSponsor(post, { on }, act),
  ),
);

/** Ends a post before its term. */
export const terminateVirtualPost = commandOf(
  'terminateVirtualPost',
  draftOfPostStep<DatedPostStep & { readonly reason: TerminationReason }>(
    'virtualPost:decide',
    (post, { on, reason }, { act }) => decideTerminatePost(post, { on, reason }, act),
  ),
);

/** The account that takes payments from today on; null closes the present one. */
export interface ChangeStipendAccount extends PostTarget {
  readonly account: AccountSecrets | null;
}

/** Closes the account of a post and opens another. */
export const changeStipendAccount = concealedCommandOf(
  'changeStipendAccount',
  draftOfPostStep<ChangeStipendAccount>('virtualPost:record', async (post, { account }, { ports, act }) =>
    decideChangeAccount(post, account === null ? null : await sealAccount(ports, post.id, account), act),
  ),
);
