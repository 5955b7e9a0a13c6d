import type { LocalDate } from '../day.ts';
import type { AgreementId, UnionBodyId } from '../ids.ts';
import type { DayInterval } from '../interval.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { Bargaining } from './bargaining.ts';

export type AgreementKind = 'WAGE_AGREEMENT' | 'COLLECTIVE_CONTRACT' | 'OFFER_TO_BARGAIN';

/** How the workers' congress (职工代表大会) voted on a draft. */
export interface CongressVote {
  readonly heldOn: LocalDate;
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
}

/** The review of an agreement by the labour authority, by which it is filed (审查备案). */
export interface AgreementFiling {
  readonly number: string;
  readonly on: LocalDate;
}

/**
 * What a body agreed with employers for workers, or offered to bargain over, with its days. What may be left out came later:
 * agreements that were recorded before do not have it.
 */
export interface Agreement extends DayInterval {
  readonly id: AgreementId;
  readonly version: number;
  readonly unionBodyId: UnionBodyId;
  /** Where lists find it: see `bodyPath`. */
  readonly bodyPath?: string;
  readonly federation?: RegionCode;
  readonly kind: AgreementKind;
  readonly title: string;
  readonly unitsCovered: number;
  readonly workersCovered: number;
  /** Basis points: 800 is 8 %. */
  readonly riseBasisPoints: number | null;
  /** Of an offer: how far the bargaining got. */
  readonly bargaining?: Bargaining;
  /** Of an agreement: the offer it came of. */
  readonly offerId?: AgreementId | null;
  readonly congress?: CongressVote | null;
  readonly signedOn?: LocalDate | null;
  readonly filing?: AgreementFiling | null;
}
