import type { AidYear } from '#domain/claim/aid-year.ts';
import type { ProgramClaim, ProgramClaimState } from '#domain/claim/claim.ts';
import type { FundNumbers, FundReceipt } from '#domain/fund/fund.ts';
import type { ClaimId, FundReceiptId, ProgramEditionId, ProgramId } from '#domain/ids.ts';
import type { PathLookup } from './people.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of claims, and of what people were given. */
export interface Claims {
  readonly find: (id: ClaimId) => Promise<ProgramClaim | undefined>;
  readonly read: (id: ClaimId) => Promise<ProgramClaim | undefined>;
  /** Many as they stand now, by id; one that does not exist is left out. */
  readonly readAll: (ids: Iterable<ClaimId>) => Promise<ReadonlyMap<ClaimId, ProgramClaim>>;
  /** Claims in one state through some bodies, the oldest of a body first; see `under` of hardship files. */
  readonly under: (
    place: { readonly lookup: PathLookup; readonly state: ProgramClaimState },
    request: SliceRequest,
  ) => Promise<Slice<ProgramClaim> | undefined>;
  /** Claims of an edition in one state, oldest first. */
  readonly ofEdition: (
    place: { readonly editionId: ProgramEditionId; readonly state: ProgramClaimState },
    request: SliceRequest,
  ) => Promise<Slice<ProgramClaim>>;
  /** Claims of whoever is known by a name, newest first. */
  readonly listed: (name: string, request: SliceRequest) => Promise<Slice<ProgramClaim>>;
  /** What a person was given in a calendar year, under each of these names, as a list of claims shows it. */
  readonly findAid: (names: readonly string[], year: string) => Promise<readonly AidYear[]>;
  /** The same as it stands now: what an approval is decided on. */
  readonly readAid: (names: readonly string[], year: string) => Promise<readonly AidYear[]>;
}

/** Reads of the funds of programmes. */
export interface Funds {
  readonly findReceipt: (id: FundReceiptId) => Promise<FundReceipt | undefined>;
  readonly readReceipt: (id: FundReceiptId) => Promise<FundReceipt | undefined>;
  /** What came into a programme's fund, newest first. */
  readonly receiptsOf: (programId: ProgramId, request: SliceRequest) => Promise<Slice<FundReceipt>>;
  /** What the store counts for the fund of a programme, as it stands now. */
  readonly readNumbers: (programId: ProgramId) => Promise<FundNumbers>;
}
