import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { SponsorId, VirtualPostId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { decideClaimPost, decideEndClaim } from '#domain/virtual-post/decide-claim.ts';
import type { Sponsor } from '#domain/sponsor/sponsor.ts';
import { presentClaim } from '#domain/virtual-post/post-claim.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { checkVersion } from './draft-body-change.ts';
import { standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import type { PostTarget } from './post-access.ts';
import { sponsorOfCaller } from './post-access.ts';
import { draftPostChange } from './post-writes.ts';
import { commandOf, type Draft } from './run-command.ts';
import { readSponsorFor } from './sponsor-access.ts';

/** A published post, and the sponsor that claims it: of a sponsor's own caller it is known. */
export interface ClaimPost {
  readonly idempotencyKey: string;
  readonly id: VirtualPostId;
  readonly sponsorId: SponsorId | null;
}

/** The sponsor with every record of its people: two records may turn out to be of one person. */
async function withAllRecords(ports: Ports, sponsor: Sponsor): Promise<Sponsor> {
  const { read } = ports.members;
  const records = await Promise.all(
    sponsor.relatedMemberIds.map(async (id) => {
      const standing = await standingRecord(read, await read(id));
      return standing === undefined ? [id] : [id, standing.id, ...standing.duplicates];
    }),
  );
  return { ...sponsor, relatedMemberIds: records.flat() };
}

async function draft(ports: Ports, act: Act, command: ClaimPost): Promise<Result<Draft<VirtualPost>, Problem>> {
  const own = sponsorOfCaller(act);
  const sponsorId = command.sponsorId ?? own;
  const sponsor =
    sponsorId === null ? undefined : await readSponsorFor(ports, act, { id: sponsorId, action: 'virtualPost:claim' });
  if (sponsor === undefined) return fail(ruleProblem('NOT_FOUND', 'sponsorId'));
  const post = await ports.virtualPosts.read(command.id);
  // Posts that never were on the board are nobody's business; of others the board told.
  if (post === undefined || post.publication === null) return fail(ruleProblem('NOT_FOUND', 'id'));
  const decided = decideClaimPost(post, await withAllRecords(ports, sponsor), act);
  if (!decided.ok) return decided;
  const asRead = [{ type: 'REQUIRE_SPONSOR', id: sponsor.id, version: sponsor.version } as const];
  const { mostPosts } = sponsor;
  return succeed(draftPostChange({ before: post, decided: decided.value, room: { mostPosts } }, act, asRead));
}

/**
 * Claims a published post for a sponsor, wherever the post is: the first claim wins, and every other one is told
 * ALREADY_CLAIMED. It names no version: who claims saw the board alone.
 */
export const claimVirtualPost = commandOf('claimVirtualPost', draft);

async function draftCancel(ports: Ports, act: Act, command: PostTarget): Promise<Result<Draft<VirtualPost>, Problem>> {
  const { id, expectedVersion } = command;
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, 'virtualPost:claim')) return missing;
  const post = await ports.virtualPosts.read(id);
  const claim = post === undefined ? undefined : presentClaim(post);
  if (post === undefined || claim === undefined) return missing;
  const sponsor = await readSponsorFor(ports, act, { id: claim.sponsorId, action: 'virtualPost:claim' });
  if (sponsor === undefined) return missing;
  const read = checkVersion(post, expectedVersion);
  if (!read.ok) return read;
  const decided = decideEndClaim(post, 'CANCEL_CLAIM', act);
  return decided.ok ? succeed(draftPostChange({ before: post, decided: decided.value }, act)) : decided;
}

/** Gives a reserved post back, for the sponsor that claimed it. */
export const cancelClaim = commandOf('cancelClaim', draftCancel);
