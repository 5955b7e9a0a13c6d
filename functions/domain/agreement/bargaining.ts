import type { Instant, LocalDate } from '../day.ts';
import type { AgreementId, ApiClientId } from '../ids.ts';

/** How far an offer to bargain got. LAPSED: nothing came of it. */
export const BARGAINING_STATES = ['OFFERED', 'ANSWERED', 'BARGAINING', 'SIGNED', 'LAPSED'] as const;
export type BargainingState = (typeof BARGAINING_STATES)[number];

/** A state with the day it took effect, and who recorded it when. */
interface BargainingStep {
  readonly state: BargainingState;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
}

/** What the employers answered. */
interface OfferAnswer {
  readonly accepted: boolean;
  readonly on: LocalDate;
  readonly note: string | null;
}

/** The life of an offer to bargain. */
export interface Bargaining {
  readonly state: BargainingState;
  readonly steps: readonly BargainingStep[];
  readonly answer: OfferAnswer | null;
  /** The agreement that came of it. */
  readonly agreementId: AgreementId | null;
}
