import type { EligibilityChange } from '#domain/eligibility/eligibility-change.ts';
import type { EligibilityFeed } from '#services/ports/cards.ts';
import type { Placed } from '#services/ports/slice.ts';
import type { RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { eligibilityChangeEntity, FEED_SHARDS } from './eligibility-change-entity.ts';
import { rangeOf } from './range-of.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const SHARDS = Array.from({ length: FEED_SHARDS }, (_, shard) => String(shard));
const parse = (item: RawItem): EligibilityChange => readState(item) as EligibilityChange;

const byPosition = (left: Placed<unknown>, right: Placed<unknown>): number => (left.position < right.position ? -1 : 1);

/**
 * The feed of a programme: one Query per partition, together. Strongly consistent, for what a reader has read past it never
 * asks for again.
 */
export function createEligibilityFeed(table: TableClient): EligibilityFeed {
  return {
    of: async (programId, { limit, after, until }) => {
      const slices = await Promise.all(
        SHARDS.map((shard) => {
          const range = rangeOf(eligibilityChangeEntity.query.byProgram({ programId, shard }).params());
          return readSlice(table, { ...range, parse }, { limit, after, consistent: true });
        }),
      );
      const all = slices.flatMap(({ items }) => items).sort(byPosition);
      const settled = all.filter(({ item }) => item.recordedAt <= until);
      const items = settled.slice(0, limit);
      // A partition that goes on behind a settled line may hold more of them.
      const goesOn = slices.some((slice) => slice.hasMore && (slice.items.at(-1)?.item.recordedAt ?? '') <= until);
      return { items, hasMore: settled.length > limit || goesOn, end: items.at(-1)?.position };
    },
  };
}
