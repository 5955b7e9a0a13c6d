import type { Act } from '../act.ts';
import { addDays } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import type { Sponsor } from '../sponsor/sponsor.ts';
import { decideOnPost, type PostDecision } from './advance.ts';
import { CLAIM_RESERVATION_DAYS, presentClaim, withLastClaim, type PostClaim } from './post-claim.ts';
import { bringUpToDate } from './up-to-date.ts';
import { isClaimable, type PostState, type VirtualPost } from './virtual-post.ts';

/** The most claims of one post: who gets no further sets up another one. */
export const MOST_CLAIMS = 50;
/** How often a sponsor may reserve one post for nothing: who gives it back, or lets it lapse, again and again leaves it to others. */
const MOST_IDLE_CLAIMS = 3;

const CLAIMED_STATES: ReadonlySet<PostState> = new Set<PostState>(['CLAIMED', 'ACTIVE', 'SUSPENDED']);

function refuseClaim(post: VirtualPost, sponsor: Sponsor): Problem | undefined {
  if (CLAIMED_STATES.has(post.state)) return ruleProblem('ALREADY_CLAIMED', 'id');
  if (!isClaimable(post)) return ruleProblem('CLAIM_UNPUBLISHED', 'id');
  if (sponsor.closedOn !== null) return ruleProblem('SPONSOR_CLOSED', 'sponsorId');
  const isOwn = post.memberIds.some((id) => sponsor.relatedMemberIds.includes(id));
  if (isOwn) return ruleProblem('CLAIM_OWN_HOUSEHOLD', 'id');
  const own = post.claims.filter(({ sponsorId }) => sponsorId === sponsor.id);
  const idle = own.filter(({ state }) => state === 'CANCELLED' || state === 'LAPSED');
  const isFull = post.claims.length >= MOST_CLAIMS || idle.length >= MOST_IDLE_CLAIMS;
  return isFull ? ruleProblem('LIST_FULL', 'id') : undefined;
}

/**
 * Claims a post that is published or seeks a sponsor for `sponsor`, which reserves it for `CLAIM_RESERVATION_DAYS`. The first
 * claim wins: ALREADY_CLAIMED for every other while it is reserved or held. CLAIM_UNPUBLISHED, SPONSOR_CLOSED,
 * CLAIM_OWN_HOUSEHOLD, LIST_FULL where the post was claimed too often, or by this sponsor for nothing. That a sponsor holds no
 * more than it may is for the store to hold: SPONSOR_LIMIT.
 */
export function decideClaimPost(stored: VirtualPost, sponsor: Sponsor, act: Act): PostDecision {
  const post = bringUpToDate(stored, act);
  const problem = refuseClaim(post, sponsor);
  if (problem !== undefined) return fail(problem);
  const returnsTo = post.state === 'SEEKING_SPONSOR' ? 'SEEKING_SPONSOR' : 'PUBLISHED';
  const decide = () => {
    const claim: PostClaim = {
      ...{ number: post.claims.length + 1, sponsorId: sponsor.id, sponsorRegion: sponsor.regionCode },
      ...{
        claimedBy: act.caller.id,
        claimedAt: act.now,
        claimedOn: act.today,
        state: 'RESERVED',
        returnsTo,
        draft: null,
      },
      reservedUntil: addDays(act.today, CLAIM_RESERVATION_DAYS),
    };
    return succeed({ to: 'CLAIMED' as const, facts: { claims: [...post.claims, claim] } });
  };
  return decideOnPost(stored, { action: 'CLAIM', decide }, act);
}

/** Gives a reserved post back to the others: refused by the union, or cancelled by its sponsor. */
export function decideEndClaim(stored: VirtualPost, by: 'REFUSE_CLAIM' | 'CANCEL_CLAIM', act: Act): PostDecision {
  const state = by === 'REFUSE_CLAIM' ? 'REFUSED' : 'CANCELLED';
  const decide = (post: VirtualPost) => {
    const to = presentClaim(post)?.returnsTo ?? 'PUBLISHED';
    return succeed({ to, facts: { claims: withLastClaim(post.claims, { state }) } });
  };
  return decideOnPost(stored, { action: by, decide }, act);
}
