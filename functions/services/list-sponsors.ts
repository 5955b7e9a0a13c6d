import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { Sponsor } from '#domain/sponsor/sponsor.ts';
import { findReached } from './body-reach.ts';
import { keepKnown } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { isSponsorVisible } from './sponsor-access.ts';

/** Whose sponsors to list. */
export interface SponsorQuery {
  readonly unionBodyId: UnionBodyId;
  readonly subtree: boolean;
  /** Only those that may claim. */
  readonly openOnly: boolean;
}

/** A page of the sponsors that a body keeps, or one below it. Undefined for a position from before a body moved. */
export async function listSponsors(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: SponsorQuery; readonly page: SliceRequest },
): Promise<Slice<Sponsor> | undefined> {
  if (!mayDo(act.caller.role, 'sponsor:read')) return NO_ROWS;
  const reached = await findReached(ports, act, { ...query, day: act.today });
  if (reached === undefined) return NO_ROWS;
  return keepKnown((request) => ports.sponsors.under(reached.lookup, request), page, {
    visible: async (sponsor) => reached.holds(sponsor.bodyPath) && (await isSponsorVisible(ports, act, sponsor)),
    wanted: ({ closedOn }) => !query.openOnly || closedOn === null,
  });
}
