import type { AgreementId, UnionBodyId } from '../ids.ts';
import type { DayInterval } from '../interval.ts';

export type AgreementKind = 'WAGE_AGREEMENT' | 'COLLECTIVE_CONTRACT' | 'OFFER_TO_BARGAIN';

/** What a body agreed with employers for workers, with its days. */
export interface Agreement extends DayInterval {
  readonly id: AgreementId;
  readonly version: number;
  readonly unionBodyId: UnionBodyId;
  readonly kind: AgreementKind;
  readonly title: string;
  readonly unitsCovered: number;
  readonly workersCovered: number;
  /** Basis points: 800 is 8 %. */
  readonly riseBasisPoints: number | null;
}
