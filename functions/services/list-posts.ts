import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { SponsorId, UnionBodyId, VirtualPostId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { isLate } from '#domain/virtual-post/stipend-month.ts';
import { bringUpToDate } from '#domain/virtual-post/up-to-date.ts';
import { isClaimable, type PostState, type VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { findReached } from './body-reach.ts';
import { keepKnown, keepVisible, type Sieve } from './keep-visible.ts';
import { standingRecord } from './member-access.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { NOTHING_SEEN, readPostsOf, sightOf, sponsorOfCaller, type PostSight } from './post-access.ts';
import { monthsSeen } from './show-post.ts';
import { findSponsor } from './sponsor-access.ts';

/** Which posts to list: those of bodies, or those that a sponsor claimed. */
export interface PostQuery {
  readonly place:
    | { readonly kind: 'BODY'; readonly unionBodyId: UnionBodyId; readonly subtree: boolean }
    | { readonly kind: 'SPONSOR'; readonly sponsorId: SponsorId };
  readonly state: PostState | null;
  /** Only those with a month that is overdue, or only all others. */
  readonly overdue: boolean | null;
}

type Page = Slice<VirtualPost>;

/** The posts of a page as they stand today. */
function asOfToday(act: Act, slice: Page): Page {
  return { ...slice, items: slice.items.map(({ item, position }) => ({ item: bringUpToDate(item, act), position })) };
}

function matches(sight: PostSight, post: VirtualPost, { state, overdue }: PostQuery): boolean {
  if (state !== null && post.state !== state) return false;
  if (overdue === null) return true;
  return monthsSeen(sight, post).some(isLate) === overdue;
}

/** Which posts a list shows: those that the caller sees anything of, and that match by what it sees. */
function sieveOf(ports: Ports, act: Act, query: PostQuery): Required<Sieve<VirtualPost>> {
  const sights = new Map<VirtualPostId, PostSight>();
  return {
    visible: async (post) => {
      const sight = await sightOf(ports, act, post);
      if (sight !== undefined) sights.set(post.id, sight);
      return sight !== undefined;
    },
    wanted: (post) => matches(sights.get(post.id) ?? NOTHING_SEEN, post, query),
  };
}

/** A page of the posts that a sponsor has claimed, newest first; none where the caller may not see the sponsor. */
async function listOfSponsor(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: PostQuery; readonly page: SliceRequest },
): Promise<Page> {
  const { place } = query;
  if (place.kind !== 'SPONSOR' || (await findSponsor(ports, act, place.sponsorId)) === undefined) return NO_ROWS;
  const read = async (request: SliceRequest): Promise<Page> =>
    asOfToday(act, await ports.virtualPosts.listed(place.sponsorId, request));
  return keepVisible(read, page, sieveOf(ports, act, query));
}

/** A page of posts that the caller may see, as they stand today. Undefined for a position from before a body moved. */
export async function listVirtualPosts(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: PostQuery; readonly page: SliceRequest },
): Promise<Page | undefined> {
  if (!mayDo(act.caller.role, 'virtualPost:list')) return NO_ROWS;
  const { place } = query;
  if (place.kind === 'SPONSOR') return listOfSponsor(ports, act, { query, page });
  if (sponsorOfCaller(act) !== null) return NO_ROWS;
  const reached = await findReached(ports, act, { ...place, day: act.today });
  if (reached === undefined) return NO_ROWS;
  const read = async (request: SliceRequest): Promise<Page | undefined> => {
    const slice = await ports.virtualPosts.under(reached.lookup, request);
    return slice === undefined ? undefined : asOfToday(act, slice);
  };
  const { visible, wanted } = sieveOf(ports, act, query);
  return keepKnown(read, page, {
    visible: async (post) => reached.holds(post.bodyPath) && (await visible(post)),
    wanted,
  });
}

/** A page of the posts that sponsors may claim in a division, whoever's they are: only what is public of them may be shown. */
export async function listPublishedPosts(
  ports: Ports,
  act: Act,
  { regionCode, page }: { readonly regionCode: RegionCode; readonly page: SliceRequest },
): Promise<Page> {
  if (!mayDo(act.caller.role, 'publishedPost:read')) return NO_ROWS;
  const read = async (request: SliceRequest): Promise<Page> =>
    asOfToday(act, await ports.virtualPosts.onBoard(regionCode, request));
  return keepVisible(read, page, { wanted: isClaimable });
}

/** The posts of the caller's own household, newest first. */
export async function listOwnPosts(ports: Ports, act: Act): Promise<readonly VirtualPost[]> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'virtualPost:own') || scope.kind !== 'SELF' || scope.memberId === undefined) return [];
  const standing = await standingRecord(ports.members.find, await ports.members.find(scope.memberId));
  const records = standing === undefined ? [] : [standing.id, ...standing.duplicates];
  const lists = await Promise.all(records.map((id) => readPostsOf(ports, act, id)));
  const posts = new Map(lists.flat().map((post) => [post.id, post] as const));
  return [...posts.values()].filter(({ publication }) => publication !== null).sort((a, b) => (a.id < b.id ? 1 : -1));
}
