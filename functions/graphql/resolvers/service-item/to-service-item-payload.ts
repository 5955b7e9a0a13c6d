import { findServiceItem } from '#services/list-service-items.ts';
import { changesOf, targetsOf } from '../../run-change.ts';

/** How long the texts of a service item may be. */
export const ITEM_TEXTS = { name: { atMost: 100 }, window: { atMost: 50 }, backOffice: { atMost: 100 } };

/** The item a change is about. */
export const parseItemTarget = targetsOf('ServiceItem');

/** Runs a change of a service item if its input could be read, and answers its payload. */
export const toServiceItemPayload = changesOf('serviceItem', findServiceItem);
