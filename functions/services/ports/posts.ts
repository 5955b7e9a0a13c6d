import type { Instant, LocalDate } from '#domain/day.ts';
import type { HouseholdId, SponsorId, VirtualPostId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Sponsor } from '#domain/sponsor/sponsor.ts';
import type { SumsPage } from '#domain/virtual-post/post-sums.ts';
import type { Reminder } from '#domain/virtual-post/reminder.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import type { PathLookup } from './people.ts';
import type { PostList } from './post-writes.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of sponsors. */
export interface Sponsors {
  readonly find: (id: SponsorId) => Promise<Sponsor | undefined>;
  readonly read: (id: SponsorId) => Promise<Sponsor | undefined>;
  /** How many posts a sponsor holds, reserved ones among them. */
  readonly placesTaken: (id: SponsorId) => Promise<number>;
  /** Sponsors kept by some bodies; see `under` of hardship files. */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Sponsor> | undefined>;
}

/** A post that time changes, as an index told of it a moment ago. */
export interface ComingPost {
  readonly id: VirtualPostId;
  readonly day: LocalDate;
}

/** Reads of virtual posts. */
export interface VirtualPosts {
  readonly find: (id: VirtualPostId) => Promise<VirtualPost | undefined>;
  readonly read: (id: VirtualPostId) => Promise<VirtualPost | undefined>;
  /** The posts of many ids, each as it stands now; what is not there is left out. */
  readonly readAll: (ids: Iterable<VirtualPostId>) => Promise<ReadonlyMap<VirtualPostId, VirtualPost>>;
  /** Which posts carry these codes; what is not there is left out. */
  readonly idsByCode: (codes: readonly string[]) => Promise<ReadonlyMap<string, VirtualPostId>>;
  /** The open post of a household. */
  readonly readOfHousehold: (federation: RegionCode, id: HouseholdId) => Promise<VirtualPostId | undefined>;
  /** Posts kept by some bodies, the newest of a body first; see `under` of hardship files. */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<VirtualPost> | undefined>;
  /** Posts that may be claimed in a division's subtree, in the order of divisions. */
  readonly onBoard: (regionCode: RegionCode, request: SliceRequest) => Promise<Slice<VirtualPost>>;
  /** Posts that stand in a list, newest first. */
  readonly listed: (list: PostList, request: SliceRequest) => Promise<Slice<VirtualPost>>;
  /** Posts of one of `shards` that time changes on `day` or before. */
  readonly changingBy: (shard: number, day: LocalDate, request: SliceRequest) => Promise<Slice<ComingPost>>;
  readonly shards: number;
}

/** Numbers by their names. */
export type SumsNumbers = ReadonlyMap<string, number>;

/** Reads of sums, as they stand now. */
export interface PostSums {
  /** The pages of an owner's year: one per county of a division that has any, else at most one. */
  readonly pages: (page: SumsPage) => Promise<readonly SumsNumbers[]>;
  /** Posts by state, one entry per county of the division's subtree that has any. */
  readonly stock: (regionCode: RegionCode) => Promise<readonly SumsNumbers[]>;
}

/** Reads of reminders. */
export interface Reminders {
  /** Those of a federation that happened by `until`, oldest first. */
  readonly of: (
    federation: RegionCode,
    request: SliceRequest & { readonly until: Instant },
  ) => Promise<Slice<Reminder>>;
}
