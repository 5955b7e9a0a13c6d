import type { CardProgramId, MerchantId } from '../ids.ts';
import type { Recorded, RecordedSpan } from '../recorded.ts';
import type { RegionCode } from '../region/region-code.ts';
import { lastKnownAt } from '../recorded.ts';
import type { Instant } from '../day.ts';

/** What a merchant is and where, as it was recorded; what was recorded last counts, for all days. */
export interface MerchantDetails extends Recorded {
  readonly name: string;
  readonly regionCode: RegionCode;
  /** The merchant category code of ISO 18245: four digits. */
  readonly mcc: string;
  readonly address: string | null;
}

/** The days for which a merchant has agreed to give discounts. */
export interface MerchantAgreement extends RecordedSpan {
  /** Counts the agreements of a merchant from 1; a correction keeps the number. */
  readonly number: number;
}

/** A shop that gives discounts on cards of one programme. Lists are in the order in which they were recorded. */
export interface Merchant {
  readonly id: MerchantId;
  readonly version: number;
  readonly programId: CardProgramId;
  /** Known to the bank too, and unique in the programme. */
  readonly code: string;
  readonly details: readonly MerchantDetails[];
  readonly agreements: readonly MerchantAgreement[];
}

/** What was known of a merchant at `knownAt`; undefined before it was known at all. */
export function detailsAt({ details }: Pick<Merchant, 'details'>, knownAt: Instant): MerchantDetails | undefined {
  return lastKnownAt(details, knownAt);
}
