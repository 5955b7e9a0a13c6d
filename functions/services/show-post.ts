import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import type { SponsorId } from '#domain/ids.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import { presentClaim, type PostAgreement, type PostClaim } from '#domain/virtual-post/post-claim.ts';
import { measuresOfMonth, openFen, sumsOfMonth } from '#domain/virtual-post/post-sums.ts';
import {
  isOwed,
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
import { hasDispute, isTermOver, presentAgreement } from '#domain/virtual-post/up-to-date.ts';
import {
  agreementsHolding,
  type PostStep,
  type StipendAccount,
  type VirtualPost,
} from '#domain/virtual-post/virtual-post.ts';
import type { Ports } from './ports.ts';
import { sponsorOfCaller, type PostSight } from './post-access.ts';
import { findSponsor } from './sponsor-access.ts';
import { totalOf, type StipendTotal } from './stipend-total.ts';

const isOf = (sight: PostSight, sponsorId: SponsorId): boolean => sight === 'WHOLE' || sight.has(sponsorId);

/** Claims of a post as the caller may see them. */
export function claimsSeen(sight: PostSight, { claims }: VirtualPost): readonly PostClaim[] {
  return claims.filter(({ sponsorId }) => isOf(sight, sponsorId));
}

/** Agreements of a post as the caller may see them. */
export function agreementsSeen(sight: PostSight, { agreements }: VirtualPost): readonly PostAgreement[] {
  return agreements.filter(({ sponsorId }) => isOf(sight, sponsorId));
}

/** A month of a post, with the post it is of and what the caller sees of that. */
export interface ShownMonth extends StipendMonth {
  readonly post: VirtualPost;
  readonly sight: PostSight;
}

/** Months of a post as the caller may see them: whoever sees sponsors sees what these agreed to pay. */
export function monthsSeen(sight: PostSight, post: VirtualPost): readonly ShownMonth[] {
  const seen = new Set(agreementsSeen(sight, post).map(({ number }) => number));
  return post.months.filter(({ agreement }) => seen.has(agreement)).map((month) => ({ ...month, post, sight }));
}

/** What the months of a post that the caller sees come to. */
export function balanceOf(sight: PostSight, post: VirtualPost): StipendTotal {
  return totalOf(monthsSeen(sight, post).map((month) => measuresOfMonth(post, month)));
}

/** The states of a post as the caller may see them: why it came to one concerns the sponsor whose agreement held it then. */
export function stepsSeen(sight: PostSight, post: VirtualPost): readonly PostStep[] {
  if (sight === 'WHOLE') return post.steps;
  const seen = new Set(agreementsSeen(sight, post).map(({ number }) => number));
  const holding = agreementsHolding(post);
  return post.steps.map((step, index) => (seen.has(holding[index] ?? 0) ? step : { ...step, reason: null }));
}

/** The end of a post that was decided and has not come, as the caller may see it: it concerns the sponsor that holds the post. */
export function endSeen(sight: PostSight, post: VirtualPost): LocalDate | null {
  const holder = presentAgreement(post)?.sponsorId;
  const isSeen = sight === 'WHOLE' || (holder !== undefined && sight.has(holder));
  return isSeen ? (post.plannedEnd?.on ?? null) : null;
}

/** Whether sponsors that the caller sees have months to pay, or may have. */
export function hasToPay(sight: PostSight, post: VirtualPost): boolean {
  return monthsSeen(sight, post).some((month) => month.state === 'SCHEDULED' || isOwed(month));
}

/** Accounts of a post as the caller may see them: sponsors see where they paid to, and where they have to. */
export function accountsSeen(sight: PostSight, post: VirtualPost): readonly StipendAccount[] {
  if (sight === 'WHOLE') return post.accounts;
  const present = hasToPay(sight, post) ? presentAccount(post)?.number : undefined;
  const paidTo = monthsSeen(sight, post).flatMap(({ rows }) => rows.map(({ account }) => account));
  return post.accounts.filter(({ number }) => number === present || paidTo.includes(number));
}

/** What is not paid of a month, and not waived. */
export function openOf(month: StipendMonth): number {
  return openFen(sumsOfMonth(month));
}

/** The account that takes payments now; undefined where there is none. */
export function presentAccount({ accounts }: VirtualPost): StipendAccount | undefined {
  return accounts.findLast(({ closedOn }) => closedOn === null);
}

const ENDING: ReadonlySet<PostAction> = new Set<PostAction>(['RELEASE_SPONSOR', 'TERMINATE']);
/** What is done for a sponsor, by whoever acts for it; all else is for those who see the whole post. */
const OF_SPONSOR: ReadonlySet<PostAction> = new Set<PostAction>(['CLAIM', 'CANCEL_CLAIM']);

/** Whether the sponsor that claimed a post last is the caller's to act for. */
async function isClaimant(ports: Ports, act: Act, post: VirtualPost): Promise<boolean> {
  const claim = presentClaim(post);
  return claim !== undefined && (await findSponsor(ports, act, claim.sponsorId)) !== undefined;
}

/** Whether the post's state would let whoever asks do it, and nothing of it is the caller's own doing. */
export async function listPostActions(
  ports: Ports,
  act: Act,
  { sight, post }: { readonly sight: PostSight; readonly post: VirtualPost },
): Promise<readonly PostAction[]> {
  const { id, role } = act.caller;
  const draft = presentClaim(post)?.draft ?? null;
  const allowed = allowedPostActions(post);
  const isOwnClaim = allowed.includes('CANCEL_CLAIM') && (await isClaimant(ports, act, post));
  return allowed.filter((action) => {
    if (!mayDo(role, PERMISSION_OF_POST_ACTION[action])) return false;
    if (sight !== 'WHOLE' && !OF_SPONSOR.has(action)) return false;
    if (action === 'PUBLISH') return !post.makers.includes(id);
    if (action === 'CANCEL_CLAIM') return isOwnClaim;
    if (action === 'ACTIVATE') return draft !== null && draft.draftedBy !== id;
    if (action === 'SUSPEND') return !isTermOver(post, act.today);
    return !(ENDING.has(action) && hasDispute(post));
  });
}

/** The same of a month. */
export function listStipendActions(act: Act, month: ShownMonth): readonly StipendAction[] {
  const { id, role } = act.caller;
  if (month.sight !== 'WHOLE' && sponsorOfCaller(act) === null) return [];
  const isPaidByOneself = standingPayment(month)?.recordedBy === id;
  return allowedStipendActions(month).filter((action) => {
    if (!mayDo(role, PERMISSION_OF_STIPEND_ACTION[action])) return false;
    if (action === 'CONFIRM') return !isPaidByOneself;
    if (action === 'SETTLE_DISPUTE') return !isPaidByOneself && month.disputes.at(-1)?.raisedBy !== id;
    return action !== 'DECIDE_WAIVER' || month.waivers.at(-1)?.proposedBy !== id;
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

/** The waivers of a month, with their reasons in the clear. */
export function showWaivers(ports: Ports, { waivers, post }: ShownMonth): Promise<readonly ShownWaiver[]> {
  return Promise.all(
    waivers.map(async (waiver) => ({ ...waiver, reason: await openPostWords(ports, post, waiver.reason) })),
  );
}
