import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { ClaimId, DisbursementId, ProgramEditionId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { PathLookup } from './people.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of batches of payments. */
export interface Disbursements {
  readonly find: (id: DisbursementId) => Promise<Disbursement | undefined>;
  readonly read: (id: DisbursementId) => Promise<Disbursement | undefined>;
  /** The batches that a federation knows by these codes, by code; codes of none are left out. */
  readonly idsByCode: (
    federation: RegionCode,
    codes: readonly string[],
  ) => Promise<ReadonlyMap<string, DisbursementId>>;
  /** Many batches as they stand now, by id; what is not there is left out. */
  readonly readAll: (ids: Iterable<DisbursementId>) => Promise<ReadonlyMap<DisbursementId, Disbursement>>;
  /** Batches of an edition, newest first. */
  readonly ofEdition: (editionId: ProgramEditionId, request: SliceRequest) => Promise<Slice<Disbursement>>;
  /** Batches of some bodies that wait to be approved, the oldest of a body first; see `under` of hardship files. */
  readonly waitingUnder: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Disbursement> | undefined>;
  /** The claims that were ever put into a batch, in the order of their ids: also those that were taken out again. */
  readonly lines: (id: DisbursementId, request: SliceRequest) => Promise<Slice<ClaimId>>;
}
