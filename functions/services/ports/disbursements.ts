import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { ClaimId, DisbursementId, ProgramEditionId } from '#domain/ids.ts';
import type { PathLookup } from './people.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of batches of payments. */
export interface Disbursements {
  readonly find: (id: DisbursementId) => Promise<Disbursement | undefined>;
  readonly read: (id: DisbursementId) => Promise<Disbursement | undefined>;
  /** Batches of an edition, newest first. */
  readonly ofEdition: (editionId: ProgramEditionId, request: SliceRequest) => Promise<Slice<Disbursement>>;
  /** Batches of some bodies that wait to be approved, the oldest of a body first; see `under` of hardship files. */
  readonly waitingUnder: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Disbursement> | undefined>;
  /** The claims that were ever put into a batch, in the order of their ids: also those that were taken out again. */
  readonly lines: (id: DisbursementId, request: SliceRequest) => Promise<Slice<ClaimId>>;
}
