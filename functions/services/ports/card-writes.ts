import type { EligibilityChange } from '#domain/eligibility/eligibility-change.ts';
import type { CardProgramId, OfferId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import type { UsageYear } from '#domain/usage/usage-year.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { OfferShelf } from './catalogue.ts';

/** The writes by which cards and offers are found, counted and told of. */
export type CardWrite =
  /** Writes what a card used of an offer, under the version that was read; 0 means nothing was written yet. */
  | { readonly type: 'SAVE_USAGE'; readonly usage: UsageYear; readonly readVersion: number }
  /**
   * Holds a part of an offer's budget until a minute, and takes back what is held for expired ones; decided again when less
   * is left by now, or others took the same back.
   */
  | {
      readonly type: 'HOLD_BUDGET';
      readonly offerId: OfferId;
      readonly fen: Fen;
      readonly minute: number;
      readonly budgetFen: Fen;
      readonly expired: readonly (readonly [number, Fen])[];
    }
  /** Keeps what is held for good, or gives it back to the budget; decided again where it is held no more. */
  | {
      readonly type: 'KEEP_BUDGET' | 'RELEASE_BUDGET';
      readonly offerId: OfferId;
      readonly fen: Fen;
      readonly minute: number;
    }
  /** Gives what was kept back to the budget, of which a bank may have taken back more than was spent. */
  | { readonly type: 'RETURN_BUDGET'; readonly offerId: OfferId; readonly fen: Fen }
  /** Tells those who follow a card programme of a change. */
  | { readonly type: 'TELL'; readonly change: EligibilityChange }
  /** Writes the row by which a division finds an offer. */
  | {
      readonly type: 'PLACE_OFFER';
      readonly programId: CardProgramId;
      readonly regionCode: RegionCode;
      readonly offerId: OfferId;
    }
  /** Writes the offers on a shelf, under the version that was read; 0 means none was there yet. */
  | {
      readonly type: 'SAVE_SHELF';
      readonly shelf: OfferShelf;
      readonly offers: readonly OfferId[];
      readonly readVersion: number;
    };
