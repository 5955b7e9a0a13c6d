import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import type { Instant } from '#domain/day.ts';
import { provinceCodeOf, type RegionCode } from '#domain/region/region-code.ts';
import { FEED_SETTLING_SECONDS } from '#domain/eligibility/eligibility-change.ts';
import type { Reminder } from '#domain/virtual-post/reminder.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** A page of the reminders of a province-level division, oldest first, up to what has settled; for whoever's scope holds it. */
export async function listReminders(
  ports: Ports,
  act: Act,
  { regionCode, page }: { readonly regionCode: RegionCode; readonly page: SliceRequest },
): Promise<Slice<Reminder>> {
  const federation = provinceCodeOf(regionCode);
  const isSeen = mayDo(act.caller.role, 'reminder:follow') && holdsRegion(act.caller.scope, federation);
  if (!isSeen) return NO_ROWS;
  const until = new Date(Date.parse(act.now) - FEED_SETTLING_SECONDS * 1000).toISOString() as Instant;
  return ports.reminders.of(federation, { ...page, until });
}
