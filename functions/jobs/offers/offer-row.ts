import type { Instant } from '#domain/day.ts';
import type { OfferRule } from '#domain/offer/offer.ts';

/** A row of a file of offers, as it was read. */
export interface OfferRow {
  readonly programCode: string;
  readonly code: string;
  readonly name: string;
  /** Null where the cell is empty: then it says nothing. */
  readonly nameEn: string | null;
  /** All of the rule but its merchants, which a file knows by their codes. */
  readonly rule: Omit<OfferRule, 'merchants'>;
  readonly merchants: 'ALL' | readonly string[];
  /** Null is now. */
  readonly from: Instant | null;
  /** Null is open for a new version, and says nothing of a known one. */
  readonly to: Instant | null;
}
