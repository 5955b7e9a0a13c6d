import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import type { SponsorId, VirtualPostId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import { bringUpToDate } from '#domain/virtual-post/up-to-date.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { isRowVisible } from './body-row.ts';
import { isOwnRecord } from './card-access.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';
import type { PostList } from './ports/post-writes.ts';
import { findSponsor } from './sponsor-access.ts';

/** The post a change is about, and the version the caller read. */
export interface PostTarget {
  readonly idempotencyKey: string;
  readonly id: VirtualPostId;
  readonly expectedVersion: number;
}

/** The sponsor a caller is limited to; null for everybody else. */
export function sponsorOfCaller({ caller }: Act): SponsorId | null {
  return caller.scope.kind === 'SPONSOR' ? caller.scope.sponsorId : null;
}

/** What a caller sees of a post: the whole of it, or what concerns these sponsors alone. */
export type PostSight = 'WHOLE' | ReadonlySet<SponsorId>;

/** Of a post that the caller does not see. */
export const NOTHING_SEEN: PostSight = new Set();

/** Sponsors whose claims let them see the post: while they reserve it, and for good once they agreed to pay. */
function lastingSponsors({ claims }: VirtualPost): readonly SponsorId[] {
  const lasting = claims.filter(({ state }) => state === 'RESERVED' || state === 'AGREED');
  return [...new Set(lasting.map(({ sponsorId }) => sponsorId))];
}

async function isOwnPost(ports: Ports, act: Act, { memberIds }: VirtualPost): Promise<boolean> {
  const own = await Promise.all(memberIds.map((id) => isOwnRecord(ports, act, id)));
  return own.includes(true);
}

async function sponsorsSeen(ports: Ports, act: Act, post: VirtualPost): Promise<PostSight | undefined> {
  // A reservation that lapsed shows nothing any more, whether that was written down or not.
  const ids = lastingSponsors(bringUpToDate(post, act));
  const found = await Promise.all(ids.map((id) => findSponsor(ports, act, id)));
  const seen = ids.filter((_, index) => found[index] !== undefined);
  return seen.length === 0 ? undefined : new Set(seen);
}

/**
 * What the caller sees of a post: officers all of those that bodies in their scope keep, and of others what concerns sponsors in
 * their scope; a sponsor what concerns it of those that it reserves, holds or held; a member all of those of its own household
 * once they were shown to sponsors. Undefined for nothing. What is published of any post is another list.
 */
export async function sightOf(ports: Ports, act: Act, post: VirtualPost): Promise<PostSight | undefined> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'virtualPost:read')) return undefined;
  if (scope.kind === 'SELF')
    return post.publication !== null && (await isOwnPost(ports, act, post)) ? 'WHOLE' : undefined;
  if (scope.kind === 'SPONSOR') return sponsorsSeen(ports, act, post);
  const isKept = await isRowVisible(ports, act, { noun: 'virtualPost', bodyId: post.unionBodyId });
  return isKept ? 'WHOLE' : sponsorsSeen(ports, act, post);
}

/** Whether the caller may see anything of a post. */
export async function isPostVisible(ports: Ports, act: Act, post: VirtualPost): Promise<boolean> {
  return (await sightOf(ports, act, post)) !== undefined;
}

/** Whether a post is the caller's to act on: whoever sees the whole of it, and a sponsor itself. */
export async function isPostInCharge(ports: Ports, act: Act, post: VirtualPost): Promise<boolean> {
  const sight = await sightOf(ports, act, post);
  return sight === 'WHOLE' || (sight !== undefined && sponsorOfCaller(act) !== null);
}

/** The post with this id as it stands today, if the caller may see it. */
export async function findVirtualPost(ports: Ports, act: Act, id: VirtualPostId): Promise<VirtualPost | undefined> {
  const post = await ports.virtualPosts.find(id);
  return post !== undefined && (await isPostVisible(ports, act, post)) ? bringUpToDate(post, act) : undefined;
}

/** More posts than a household ever has. */
const ALL_POSTS = { limit: 100, after: undefined };

/** All posts in the list of a household or of a person, as they stand today, newest first. Whoever asks sees the list. */
export async function readPostsOf(ports: Ports, act: Act, list: PostList): Promise<readonly VirtualPost[]> {
  const { items } = await ports.virtualPosts.listed(list, ALL_POSTS);
  return items.map(({ item }) => bringUpToDate(item, act));
}

/** All other posts that the household or the person of a post ever had. While this one is open, all of them are over. */
export async function readPostsBefore(
  ports: Ports,
  act: Act,
  { id, householdId, personNames }: VirtualPost,
): Promise<readonly VirtualPost[]> {
  const lists = await Promise.all([householdId, ...personNames].map((list) => readPostsOf(ports, act, list)));
  const posts = new Map(lists.flat().map((post) => [post.id, post] as const));
  return [...posts.values()].filter((post) => post.id !== id);
}

/** The post as it is stored now: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export async function readPostFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: Omit<PostTarget, 'idempotencyKey'> & { readonly action: Action },
): Promise<Result<VirtualPost, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, action)) return missing;
  const post = await ports.virtualPosts.read(id);
  if (post === undefined || !(await isPostInCharge(ports, act, post))) return missing;
  return checkVersion(post, expectedVersion);
}
