import type { Write } from '#services/ports/writes.ts';
import { eligibilityChangeEntity, eligibilityChangeItem } from './eligibility-change-entity.ts';
import { leanItem } from './lean-item.ts';
import { usageEntity, usageItem } from './usage-entity.ts';
import { offerPlaceEntity, offerShelfEntity } from './offer-entity.ts';
import { stateText } from './state-text.ts';
import { put, type PutParameters, type TransactAction } from './transact-action.ts';
import { hasVersion } from './write-conditions.ts';

/** The writes by which cards and offers are found and counted. */
type CardWrite = Extract<Write, { type: 'SAVE_USAGE' | 'TELL' | 'PLACE_OFFER' | 'SAVE_SHELF' }>;

/** The action that carries out one write of cards and offers. */
export function cardActionOf(write: CardWrite, table: string): TransactAction {
  switch (write.type) {
    case 'SAVE_USAGE': {
      const { Item } = usageEntity.put(usageItem(write.usage)).params<PutParameters>();
      return put(table, { Item: leanItem(Item) }, hasVersion(write.readVersion));
    }
    case 'TELL':
      return put(table, eligibilityChangeEntity.put(eligibilityChangeItem(write.change)).params<PutParameters>());
    case 'PLACE_OFFER': {
      const { programId, regionCode, offerId } = write;
      return put(table, offerPlaceEntity.put({ programId, regionCode, offerId }).params<PutParameters>());
    }
    case 'SAVE_SHELF': {
      const { shelf, offers, readVersion } = write;
      const item = offerShelfEntity.put({ ...shelf, version: readVersion + 1, state: stateText(offers) });
      return put(table, item.params<PutParameters>(), hasVersion(readVersion));
    }
  }
}
