import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Instant } from '#domain/day.ts';
import { FEED_SETTLING_SECONDS, type EligibilityChange } from '#domain/eligibility/eligibility-change.ts';
import type { CardProgramId } from '#domain/ids.ts';
import { seesWholeProgram } from './card-program-access.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which changes to tell. */
export interface EligibilityChangeQuery {
  readonly programId: CardProgramId;
  readonly page: SliceRequest;
}

/** A page of what changed in the eligibility of a programme's cards, up to what has settled; see `FEED_SETTLING_SECONDS`. */
export async function listEligibilityChanges(
  ports: Ports,
  act: Act,
  { programId, page }: EligibilityChangeQuery,
): Promise<Slice<EligibilityChange>> {
  if (!mayDo(act.caller.role, 'eligibility:follow')) return NO_ROWS;
  const program = await ports.cardPrograms.find(programId);
  if (program === undefined || !seesWholeProgram(act, 'benefitCard', program)) return NO_ROWS;
  const until = new Date(Date.parse(act.now) - FEED_SETTLING_SECONDS * 1000).toISOString() as Instant;
  return ports.eligibilityFeed.of(programId, { ...page, until });
}
