import type { LocalDate } from '../day.ts';
import type { ApiClientId, FundReceiptId, ProgramId, UnionBodyId } from '../ids.ts';
import type { Fen } from '../money.ts';

/** Whom money of a fund comes from: 企业, 系统, 结对, 民营企业, 慈善, 政府, 工会. */
export const FUND_SOURCES = ['ENTERPRISE', 'SYSTEM', 'PAIRING', 'PRIVATE', 'CHARITY', 'GOVERNMENT', 'UNION'] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

/** Money that came into the fund of a programme. It is never edited: what was wrong is reversed, and recorded anew. */
export interface FundReceipt {
  readonly id: FundReceiptId;
  readonly version: number;
  readonly programId: ProgramId;
  readonly unionBodyId: UnionBodyId;
  readonly source: FundSource;
  /** The organisation that gave it. */
  readonly giver: string;
  readonly fen: Fen;
  readonly on: LocalDate;
  /** The number of the proof. */
  readonly reference: string;
  readonly recordedBy: ApiClientId;
  readonly reversal: { readonly on: LocalDate; readonly reason: string; readonly by: ApiClientId } | null;
}

/** What the store counts for a fund, in the transaction of each change: by source what came in, and what is left. */
export type FundNumbers = Readonly<Record<FundSource, number>> & { readonly leftFen: number };

/** Of a fund into which nothing came. */
export const EMPTY_FUND: FundNumbers = {
  ...{ ENTERPRISE: 0, SYSTEM: 0, PAIRING: 0, PRIVATE: 0, CHARITY: 0, GOVERNMENT: 0, UNION: 0, leftFen: 0 },
};
