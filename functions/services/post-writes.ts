import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { SponsorId } from '#domain/ids.ts';
import { ruleProblem } from '#domain/problem.ts';
import { presentClaim } from '#domain/virtual-post/post-claim.ts';
import { stockBetween, sumsBetween } from '#domain/virtual-post/post-sums.ts';
import { remindersBetween } from '#domain/virtual-post/reminder.ts';
import { isOpenPost, type VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { draftChange } from './draft-change.ts';
import { joinOccupancy } from './union-body-writes.ts';
import type { PostList } from './ports/post-writes.ts';
import type { Marker, Write } from './ports/writes.ts';
import type { Draft } from './run-command.ts';

/** The marker of the one open post of a household within its federation. */
export function householdPostMarker({
  federation,
  householdId,
}: Pick<VirtualPost, 'federation' | 'householdId'>): Marker {
  return { space: 'HOUSEHOLD_POST', name: `${federation}/${householdId}` };
}

/** The markers of an open post: there is one for a household, and one for a person in whatever household, within the federation. */
function openPostMarkers(post: VirtualPost): readonly Marker[] {
  const { federation, personNames } = post;
  const ofPerson = personNames.map((name): Marker => ({ space: 'HOUSEHOLD_POST', name: `${federation}/${name}` }));
  return [householdPostMarker(post), ...ofPerson];
}

/** What a new post takes for good: its code, and its place in the lists of its household and its person. */
function beginningWrites(before: VirtualPost | null, after: VirtualPost): readonly Write[] {
  if (before !== null) return [];
  const { id, code, householdId, memberIds, personNames } = after;
  const lists = new Set<PostList>([householdId, ...memberIds, ...personNames]);
  const taken = ruleProblem('CODE_TAKEN', 'code');
  return [
    { type: 'CLAIM', marker: { space: 'POST_CODE', name: code }, ownerId: id, taken },
    ...[...lists].map((list): Write => ({ type: 'LIST_POST', list, postId: id })),
  ];
}

/** A household and a person have one open post: it is taken with the first, and given back with its end. Its body is not closed meanwhile. */
function openWrites(before: VirtualPost | null, after: VirtualPost): readonly Write[] {
  const posts = Number(isOpenPost(after)) - Number(before !== null && isOpenPost(before));
  if (posts === 0) return [];
  const taken = ruleProblem('SECOND_OPEN_POST', 'hardshipFileId');
  const ownerId = after.id;
  return [
    ...openPostMarkers(after).map((marker): Write =>
      posts > 0 ? { type: 'CLAIM', marker, ownerId, taken } : { type: 'RELEASE', marker, ownerId },
    ),
    { type: 'OCCUPY', bodyId: after.unionBodyId, children: 0, posts },
  ];
}

/** The sponsor among whose posts a post counts: from its claim to the end of its agreement. */
function holderOf(post: VirtualPost | null): SponsorId | undefined {
  const isHeld = post?.state === 'CLAIMED' || post?.state === 'ACTIVE' || post?.state === 'SUSPENDED';
  return isHeld ? presentClaim(post)?.sponsorId : undefined;
}

/** The most posts of the sponsor that claims, as it was read. */
export interface ClaimRoom {
  readonly mostPosts: number;
}

function placeWrites(before: VirtualPost | null, after: VirtualPost, room: ClaimRoom): readonly Write[] {
  const [left, taken] = [holderOf(before), holderOf(after)];
  if (left === taken) return [];
  const full = ruleProblem('SPONSOR_LIMIT', 'sponsorId');
  const take = (sponsorId: SponsorId): readonly Write[] => [
    { type: 'TAKE_PLACE', sponsorId, most: room.mostPosts, full },
    { type: 'LIST_POST', list: sponsorId, postId: after.id },
  ];
  return [
    ...(left === undefined ? [] : [{ type: 'LEAVE_PLACE', sponsorId: left, places: 1 } as const]),
    ...(taken === undefined ? [] : take(taken)),
  ];
}

/** All that a change of a post writes: the post, the names and places it takes and gives back, the sums, and what is told of it. */
export function postWrites(
  before: VirtualPost | null,
  after: VirtualPost,
  { act, room = { mostPosts: 0 } }: { readonly act: Pick<Act, 'now'>; readonly room?: ClaimRoom },
): readonly Write[] {
  const stock = stockBetween(before, after);
  return [
    { type: 'SAVE', noun: 'virtualPost', state: after, readVersion: before?.version ?? 0 },
    ...beginningWrites(before, after),
    ...openWrites(before, after),
    ...placeWrites(before, after, room),
    ...sumsBetween(before, after).map((change): Write => ({ type: 'ADD_SUMS', change })),
    ...(stock === undefined ? [] : [{ type: 'ADD_STOCK', change: stock } as const]),
    ...remindersBetween(before, after, act.now).flatMap((reminder) =>
      reminder.federations.map((federation): Write => ({ type: 'REMIND', reminder, federation })),
    ),
  ];
}

type Leaving = Extract<Write, { type: 'LEAVE_PLACE' }>;

/** The writes with all places of one sponsor that they leave as one. */
function joinPlaces(writes: readonly Write[]): readonly Write[] {
  const left = new Map<SponsorId, Leaving>();
  for (const write of writes) {
    if (write.type !== 'LEAVE_PLACE') continue;
    const places = (left.get(write.sponsorId)?.places ?? 0) + write.places;
    left.set(write.sponsorId, { ...write, places });
  }
  return [...writes.filter(({ type }) => type !== 'LEAVE_PLACE'), ...left.values()];
}

/** The writes of several posts as those of one transaction, which writes an item once: what they add to one item is added together. */
export function joinPostWrites(writes: readonly Write[]): readonly Write[] {
  return joinSums(joinPlaces(joinOccupancy(writes)));
}

/** The writes with all that they add to one page of sums, or to one division's posts, as one. */
function joinSums(writes: readonly Write[]): readonly Write[] {
  const joined = new Map<string, Extract<Write, { type: 'ADD_SUMS' | 'ADD_STOCK' }>>();
  for (const write of writes) {
    if (write.type !== 'ADD_SUMS' && write.type !== 'ADD_STOCK') continue;
    const name = JSON.stringify(write.type === 'ADD_SUMS' ? write.change.page : write.change.regionCode);
    const other = joined.get(name);
    joined.set(name, other === undefined ? write : addChanges(other, write));
  }
  return [...writes.filter(({ type }) => type !== 'ADD_SUMS' && type !== 'ADD_STOCK'), ...joined.values()];
}

type Adding = Extract<Write, { type: 'ADD_SUMS' | 'ADD_STOCK' }>;

function addChanges<One extends Adding>(one: One, other: Adding): One {
  const names = new Set([...Object.keys(one.change.numbers), ...Object.keys(other.change.numbers)]);
  const [left, right]: readonly Readonly<Record<string, number>>[] = [one.change.numbers, other.change.numbers];
  const numbers = Object.fromEntries([...names].map((name) => [name, (left?.[name] ?? 0) + (right?.[name] ?? 0)]));
  return { ...one, change: { ...one.change, numbers } };
}

/** The draft of a decided change of a post. */
export function draftPostChange(
  change: { readonly before: VirtualPost | null; readonly decided: Decided<VirtualPost>; readonly room?: ClaimRoom },
  act: Act,
  more: readonly Write[] = [],
): Draft<VirtualPost> {
  const { before, decided, ...room } = change;
  return draftChange(decided, [...postWrites(before, decided.state, { act, ...room }), ...more]);
}
