import type { Act } from '../act.ts';
import type { BenefitCard } from './benefit-card.ts';
import { changeCard, type CardChange } from './card-change.ts';
import type { HolderHash } from './card-token.ts';
import { isOpenCard } from './transitions.ts';

/**
 * The bank knows the holder by another hash from now on, for the document was corrected; nobody is entitled by it. Undefined
 * where it is the same, and of a cancelled card, which stays what it was.
 */
export function followDocument(card: BenefitCard, holderHash: HolderHash, act: Act): CardChange | undefined {
  if (card.holderHash === holderHash || !isOpenCard(card)) return undefined;
  return changeCard(card, { action: 'FOLLOW_DOCUMENT', facts: { holderHash }, told: null }, act);
}
