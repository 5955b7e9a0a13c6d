import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import type { PostAgreement, PostClaim } from '#domain/virtual-post/post-claim.ts';
import { measuresOfMonth, openFen, sumsOfMonth } from '#domain/virtual-post/post-sums.ts';
import {
  standingPayment,
  type StipendDispute,
  type StipendMonth,
  type StipendRow,
  type StipendWaiver,
} from '#domain/virtual-post/stipend-month.ts';
import {
  allowedPostActions,
  allowedStipendActions,
  PERMISSION_OF_POST_ACTION,
  PERMISSION_OF_STIPEND_ACTION,
  type PostAction,
  type StipendAction,
} from '#domain/virtual-post/transitions.ts';
import { hasDispute } from '#domain/virtual-post/up-to-date.ts';
import type { StipendAccount, VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import type { Ports } from './ports.ts';
import { sponsorOfCaller } from './post-access.ts';
import { totalOf, type StipendTotal } from './stipend-total.ts';

/** Claims of a post as the caller may see them: a sponsor sees its own. */
export function claimsSeen(act: Act, { claims }: VirtualPost): readonly PostClaim[] {
  const own = sponsorOfCaller(act);
  return claims.filter(({ sponsorId }) => own === null || sponsorId === own);
}

/** Agreements of a post as the caller may see them: a sponsor sees its own. */
export function agreementsSeen(act: Act, { agreements }: VirtualPost): readonly PostAgreement[] {
  const own = sponsorOfCaller(act);
  return agreements.filter(({ sponsorId }) => own === null || sponsorId === own);
}

/** A month of a post, with the post it is of. */
export interface ShownMonth extends StipendMonth {
  readonly post: VirtualPost;
}

/** Months of a post as the caller may see them: a sponsor sees those it agreed to pay. */
export function monthsSeen(act: Act, post: VirtualPost): readonly ShownMonth[] {
  const seen = new Set(agreementsSeen(act, post).map(({ number }) => number));
  return post.months.filter(({ agreement }) => seen.has(agreement)).map((month) => ({ ...month, post }));
}

/** What the months of a post that the caller sees come to. */
export function balanceOf(act: Act, post: VirtualPost): StipendTotal {
  return totalOf(monthsSeen(act, post).map((month) => measuresOfMonth(post, month)));
}

/** What is not paid of a month, and not waived. */
export function openOf(month: StipendMonth): number {
  return openFen(sumsOfMonth(month));
}

/** The account that takes payments now; undefined where there is none. */
export function presentAccount({ accounts }: VirtualPost): StipendAccount | undefined {
  return accounts.findLast(({ closedOn }) => closedOn === null);
}

/** Whether the post's state would let whoever asks do it, and nothing of it is the caller's own doing. */
export function listPostActions(act: Act, post: VirtualPost): readonly PostAction[] {
  const { id, role } = act.caller;
  const draft = post.claims.at(-1)?.draft ?? null;
  const ENDING: ReadonlySet<PostAction> = new Set<PostAction>(['RELEASE_SPONSOR', 'TERMINATE']);
  return allowedPostActions(post).filter((action) => {
    if (!mayDo(role, PERMISSION_OF_POST_ACTION[action])) return false;
    if (action === 'PUBLISH') return !post.makers.includes(id);
    if (action === 'ACTIVATE') return draft !== null && draft.draftedBy !== id;
    return !(ENDING.has(action) && hasDispute(post));
  });
}

/** The same of a month. */
export function listStipendActions(act: Act, month: StipendMonth): readonly StipendAction[] {
  const { id, role } = act.caller;
  const isPaidByOneself = standingPayment(month)?.recordedBy === id;
  return allowedStipendActions(month).filter((action) => {
    if (!mayDo(role, PERMISSION_OF_STIPEND_ACTION[action])) return false;
    if (action === 'CONFIRM') return !isPaidByOneself;
    if (action === 'SETTLE_DISPUTE') return !isPaidByOneself && month.disputes.at(-1)?.raisedBy !== id;
    return action !== 'DECIDE_WAIVER' || month.waiver?.proposedBy !== id;
  });
}

/** A row of a month, with the last four digits of the account it went to. */
export interface ShownRow extends StipendRow {
  readonly accountLastFour: string | null;
}

/** The rows of a month. */
export function showRows({ rows, post }: ShownMonth): readonly ShownRow[] {
  return rows.map((row) => {
    const account = post.accounts.find(({ number }) => number === row.account);
    return { ...row, accountLastFour: account?.lastFour ?? null };
  });
}

/** Words that were sealed for a post, in the clear: for whoever was found to be allowed to see it. */
async function openPostWords(ports: Ports, { id }: Pick<VirtualPost, 'id'>, words: Sealed): Promise<string> {
  const { text } = (await ports.vault.open(id, words)) as { readonly text: string };
  return text;
}

/** A dispute with its words. */
export interface ShownDispute extends Omit<StipendDispute, 'reason' | 'note'> {
  readonly reason: string;
  readonly note: string | null;
}

/** What was said against the payments of a month, in the clear. */
export function showDisputes(ports: Ports, { disputes, post }: ShownMonth): Promise<readonly ShownDispute[]> {
  return Promise.all(
    disputes.map(async ({ note, ...dispute }) => ({
      ...dispute,
      reason: await openPostWords(ports, post, dispute.reason),
      note: note === null ? null : await openPostWords(ports, post, note),
    })),
  );
}

/** A waiver with its reason. */
export interface ShownWaiver extends Omit<StipendWaiver, 'reason'> {
  readonly reason: string;
}

/** The waiver that was proposed last, with its reason in the clear; undefined where none was. */
export async function showWaiver(ports: Ports, { waiver, post }: ShownMonth): Promise<ShownWaiver | undefined> {
  return waiver === null ? undefined : { ...waiver, reason: await openPostWords(ports, post, waiver.reason) };
}
