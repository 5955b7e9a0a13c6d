import type { SaveWrite } from '#services/ports/nouns.ts';
import { bankEntity, bankItem } from './bank-entity.ts';
import { benefitCardEntity, benefitCardItem, issueBatchEntity, issueBatchItem } from './benefit-card-entity.ts';
import { cardProgramEntity, cardProgramItem } from './card-program-entity.ts';
import { merchantEntity, merchantItem } from './merchant-entity.ts';
import { offerEntity, offerItem } from './offer-entity.ts';
import { breakEntity, breakItem } from './reconciliation-entity.ts';
import { discountEntity, discountItem } from './usage-entity.ts';
import type { PutParameters } from './transact-action.ts';

/** The nouns of cards, of what they have and of their banks. */
type CardNoun = 'bank' | 'cardProgram' | 'benefitCard' | 'issueBatch' | 'discount' | 'break' | 'merchant' | 'offer';

/** The item that such a noun's state is kept in, with its keys. */
export function cardItemOf(write: Extract<SaveWrite, { readonly noun: CardNoun }>): PutParameters {
  switch (write.noun) {
    case 'bank':
      return bankEntity.put(bankItem(write.state)).params<PutParameters>();
    case 'cardProgram':
      return cardProgramEntity.put(cardProgramItem(write.state)).params<PutParameters>();
    case 'benefitCard':
      return benefitCardEntity.put(benefitCardItem(write.state)).params<PutParameters>();
    case 'issueBatch':
      return issueBatchEntity.put(issueBatchItem(write.state)).params<PutParameters>();
    case 'discount':
      return discountEntity.put(discountItem(write.state)).params<PutParameters>();
    case 'break':
      return breakEntity.put(breakItem(write.state)).params<PutParameters>();
    case 'merchant':
      return merchantEntity.put(merchantItem(write.state)).params<PutParameters>();
    case 'offer':
      return offerEntity.put(offerItem(write.state)).params<PutParameters>();
  }
}
