import type { LocalDate } from '../day.ts';
import type { FacilityId, ServiceItemId, UnionBodyId } from '../ids.ts';

/** Categories of service items: 惠民帮扶, 就业创业, 素质培训, 安全生产, 权益维护, 其他. */
export const SERVICE_ITEM_CATEGORIES = [
  ...(['BENEFIT', 'EMPLOYMENT', 'TRAINING', 'SAFETY', 'RIGHTS', 'OTHER'] as const),
] as const;
export type ServiceItemCategory = (typeof SERVICE_ITEM_CATEGORIES)[number];

/** What a service item offers beside the window: 预约, 上门, 代办. */
export type ServiceItemMode = 'BOOKING' | 'HOME_VISIT' | 'AGENT';

/** What a centre records of a service item. */
export interface ServiceItemFacts {
  readonly name: string;
  readonly category: ServiceItemCategory;
  /** The window of the centre whose front desk takes it (前台). */
  readonly window: string;
  /** Who handles it behind the desk (后台), e.g. a member organisation of the centre; null for the window itself. */
  readonly backOffice: string | null;
  readonly modes: readonly ServiceItemMode[];
  /** Within how many days it is promised to be done; null where nothing is promised. */
  readonly promisedDays: number | null;
}

/** A service item (服务事项) of a service centre. */
export interface ServiceItem extends ServiceItemFacts {
  readonly id: ServiceItemId;
  readonly version: number;
  readonly facilityId: FacilityId;
  /** The body that owns the centre. */
  readonly ownerId: UnionBodyId;
  /** Unique in the centre for good. */
  readonly code: string;
  readonly openedOn: LocalDate;
  /** The first day on which it is offered no more; null while it is. */
  readonly closedOn: LocalDate | null;
}

/** Whether an item is offered on a day. */
export function isOffered({ openedOn, closedOn }: Pick<ServiceItem, 'openedOn' | 'closedOn'>, day: LocalDate): boolean {
  return openedOn <= day && (closedOn === null || day < closedOn);
}

/** How many of the items are offered on a day, by category in their order; categories without any are left out. */
export function countByCategory(
  items: readonly ServiceItem[],
  day: LocalDate,
): readonly { readonly category: ServiceItemCategory; readonly count: number }[] {
  const offered = items.filter((item) => isOffered(item, day));
  return SERVICE_ITEM_CATEGORIES.map((category) => ({
    category,
    count: offered.filter((item) => item.category === category).length,
  })).filter(({ count }) => count > 0);
}
