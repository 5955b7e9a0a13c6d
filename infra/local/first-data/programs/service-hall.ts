import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import { makeChange } from '../change.ts';
import type { PublishedWindows } from './published-programs.ts';

const CATEGORIES = {
  惠民帮扶: 'BENEFIT',
  就业创业: 'EMPLOYMENT',
  素质培训: 'TRAINING',
  安全生产: 'SAFETY',
  权益维护: 'RIGHTS',
} as const satisfies Record<PublishedWindows['item_categories'][number]['zh'], string>;

const DIGITS = 2;

/** A service item as far as it is published: how many there are of each category. Their names are not. */
export interface HallItem {
  readonly code: string;
  readonly category: string;
  readonly name: string;
  readonly window: string;
}

/** The items of a hall. Which window takes which is not published: the one of the category's name, or the first, for all things. */
export function hallItems({ window_names_zh: windows, item_categories }: PublishedWindows): readonly HallItem[] {
  const [general = ''] = windows;
  return item_categories.flatMap(({ zh, items }) => {
    const category = CATEGORIES[zh];
    const window = windows.includes(zh) ? zh : general;
    return Array.from({ length: items }, (_, index) => {
      const code = `${category}-${String(index + 1).padStart(DIGITS, '0')}`;
      return { code, category, name: `${zh}第${String(index + 1)}项（名称未公布）`, window };
    });
  });
}

/** What the hall offers beside its windows: booking by phone, agents in villages, service at home. */
const MODES = ['BOOKING', 'HOME_VISIT', 'AGENT'];

/** Opens every item of the hall that is not there yet, from the day on which it opened itself. */
export async function bringInServiceItems(
  api: SystemApi,
  windows: PublishedWindows,
  hall: { readonly id: string; readonly openedOn: string | undefined },
): Promise<void> {
  const names = { field: 'openServiceItem', inputType: 'OpenServiceItemInput', ask: '' } as const;
  const open = (item: HallItem) => {
    const place = { idempotencyKey: `first-data:item:${windows.centre}:${item.code}`, facilityId: hall.id };
    const input = { ...place, ...item, modes: MODES, openedOn: hall.openedOn };
    return makeChange(api, { by: 'maker', ...names, input }, 'CODE_TAKEN');
  };
  await Promise.all(hallItems(windows).map(open));
}
