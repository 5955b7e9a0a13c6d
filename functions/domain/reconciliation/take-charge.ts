import type { Fen } from '../money.ts';
import { standingDiscount, type Discount } from '../usage/discount.ts';
import { UNUSED } from '../usage/usage.ts';
import { placeOf } from './book.ts';
import type { TransactionSlot } from './bank-transaction.ts';
import { decideCharge } from './decide-charge.ts';
import { mccFinding, ofCharge } from './row-decision.ts';
import { recordedRow } from './row-end.ts';
import type { SettlingRow } from './settling-row.ts';
import { ended, recordOf, type Taken, type Taking } from './taking.ts';

/**
 * Takes what a till counted for the card under this id out of usage: the bank's row tells what was really granted. What a till
 * confirmed for another card under the id is no discount of this charge, and stays.
 */
function takeFromTill(
  { card }: SettlingRow,
  slot: TransactionSlot,
  { book, tills }: Taking,
): { readonly till: Discount | null; readonly fen: Fen } {
  const till = slot.tillDiscountId === null ? undefined : tills.get(slot.tillDiscountId);
  if (till?.cardId !== card.id) return { till: null, fen: 0 as Fen };
  const fen = standingDiscount(till);
  book.count(placeOf(till), { count: -1, discountFen: (0 - fen) as Fen });
  return { till, fen: till.isBudgeted ? fen : (0 as Fen) };
}

/** Takes a charge: it is decided on what was used before it, recorded, and counts as the bank granted it. */
export function takeCharge(settling: SettlingRow, slot: TransactionSlot, taking: Taking): Taken {
  const { row, card, offer, merchant } = settling;
  const { book, file } = taking;
  const { till, fen } = takeFromTill(settling, slot, taking);
  const place = placeOf({ cardId: card.id, offerId: offer.id, at: row.at });
  const usage = book.usageAt(place);
  const decided = decideCharge(row, { card, offer, merchant, usage, knownAt: file.knownAt });
  const record = {
    ...recordOf(settling, ofCharge(decided, mccFinding(settling, file)), taking),
    takenFromTillFen: fen,
  };
  book.put({ ...slot, record });
  book.count(place, row.discountFen > 0 ? { count: 1, discountFen: row.discountFen } : UNUSED.day);
  return { ...ended(recordedRow(record, settling.line)), till };
}
