import type { PersonName } from '#domain/hardship/household.ts';
import type { HardshipFileId, HouseholdId, SponsorId, VirtualPostId } from '#domain/ids.ts';
import type { RuleProblem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { StockChange, SumsChange } from '#domain/virtual-post/post-sums.ts';
import type { Reminder } from '#domain/virtual-post/reminder.ts';

/** Whose list a post stands in: that of a sponsor, of a household, or of a person by a name. */
export type PostList = SponsorId | HouseholdId | PersonName;

/** What names of virtual posts are held for. */
export type PostSpace =
  /** The code of a post; and while it is open, its household within the federation. */
  | 'POST_CODE'
  | 'HOUSEHOLD_POST'
  /** An employer or agency within the federation, while it is a sponsor. */
  | 'SPONSOR';

/** The writes by which virtual posts are found, counted and told of. */
export type PostWrite =
  /** Takes a place among the posts that a sponsor may hold; refused with `full` where there is none. */
  | { readonly type: 'TAKE_PLACE'; readonly sponsorId: SponsorId; readonly most: number; readonly full: RuleProblem }
  | { readonly type: 'LEAVE_PLACE'; readonly sponsorId: SponsorId; readonly places: number }
  /** Enters a post into a list, where it stays. */
  | { readonly type: 'LIST_POST'; readonly list: PostList; readonly postId: VirtualPostId }
  /** Adds to the sums of stipends of an owner's year. */
  | { readonly type: 'ADD_SUMS'; readonly change: SumsChange }
  /** Adds to the number of posts of a division by state. */
  | { readonly type: 'ADD_STOCK'; readonly change: StockChange }
  /** Tells the partner apps of a federation. */
  | { readonly type: 'REMIND'; readonly reminder: Reminder; readonly federation: RegionCode }
  /** Requires that a hardship file, or a sponsor, still has the version that was read. */
  | { readonly type: 'REQUIRE_FILE'; readonly id: HardshipFileId; readonly version: number }
  | { readonly type: 'REQUIRE_SPONSOR'; readonly id: SponsorId; readonly version: number };
