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

async function isOwnPost(ports: Ports, act: Act, { memberIds }: VirtualPost): Promise<boolean> {
  const own = await Promise.all(memberIds.map((id) => isOwnRecord(ports, act, id)));
  return own.includes(true);
}

/**
 * Whether the caller may see a post: officers those of bodies in their scope, a sponsor those that it claimed, a member those
 * of its own household once they were shown to sponsors. What is published of any post is another list.
 */
export async function isPostVisible(ports: Ports, act: Act, post: VirtualPost): Promise<boolean> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'virtualPost:read')) return false;
  if (scope.kind === 'SPONSOR') return post.claims.some(({ sponsorId }) => sponsorId === scope.sponsorId);
  if (scope.kind === 'SELF') return post.publication !== null && isOwnPost(ports, act, post);
  return isRowVisible(ports, act, { noun: 'virtualPost', bodyId: post.unionBodyId });
}

/** The post with this id as it stands today, if the caller may see it. */
export async function findVirtualPost(ports: Ports, act: Act, id: VirtualPostId): Promise<VirtualPost | undefined> {
  const post = await ports.virtualPosts.find(id);
  return post !== undefined && (await isPostVisible(ports, act, post)) ? bringUpToDate(post, act) : undefined;
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
  if (post === undefined || !(await isPostVisible(ports, act, post))) return missing;
  return checkVersion(post, expectedVersion);
}
