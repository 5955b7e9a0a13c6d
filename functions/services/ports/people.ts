import type { Instant } from '#domain/day.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { HardshipFileId, MemberId, UnionBodyId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { MembershipRow, TransferNotice } from './people-rows.ts';
import type { Slice, SliceRequest } from './slice.ts';
import type { Marker } from './writes.ts';

/** Which rows to look through: those kept under some paths of a federation, or with one body alone. See `findReached`. */
export interface PathLookup {
  readonly federation: RegionCode;
  /** In order, none below another. */
  readonly paths: readonly string[];
  /** Whether rows kept below the paths count too. */
  readonly subtree: boolean;
}

/** Which memberships to look through, and how they are found. */
export interface MembershipLookup extends PathLookup {
  readonly by?: { readonly name: BlindIndex } | { readonly initials: BlindIndex };
}

/** A document as a federation knows it. */
export interface FederalDocument {
  readonly federation: RegionCode;
  readonly document: BlindIndex;
}

/** Reads of members. */
export interface Members {
  readonly find: (id: MemberId) => Promise<Member | undefined>;
  readonly findAll: (ids: readonly MemberId[]) => Promise<readonly (Member | undefined)[]>;
  readonly read: (id: MemberId) => Promise<Member | undefined>;
  /** Many records as they stand now, by id; what is not there is left out. */
  readonly readAll: (ids: Iterable<MemberId>) => Promise<ReadonlyMap<MemberId, Member>>;
  /** The record of a document in a federation, as it stands now. */
  readonly readByDocument: (federation: RegionCode, document: BlindIndex) => Promise<Member | undefined>;
  /** The records of many documents, as they stand now, in the order asked. */
  readonly readAllByDocument: (documents: readonly FederalDocument[]) => Promise<readonly (Member | undefined)[]>;
  /** Rows of memberships, of all days, in the order of body, member and membership; see `under` of hardship files. */
  readonly rows: (lookup: MembershipLookup, request: SliceRequest) => Promise<Slice<MembershipRow> | undefined>;
  /** Members whose transfer, asked for after `since`, waits for `bodyId`, with the side it answers for; the oldest 100. */
  readonly transfersToAnswer: (bodyId: UnionBodyId, since: Instant) => Promise<readonly TransferNotice[]>;
}

/** Reads of hardship files. */
export interface HardshipFiles {
  readonly find: (id: HardshipFileId) => Promise<HardshipFile | undefined>;
  readonly read: (id: HardshipFileId) => Promise<HardshipFile | undefined>;
  /** The open files that hold these markers, as it stands now, in the order asked. */
  readonly readHolders: (markers: readonly Marker[]) => Promise<readonly (HardshipFileId | undefined)[]>;
  /**
   * Files kept by some bodies, from the last path to the first, the newest of a body first. Undefined where the position
   * is of other paths: a body came or went since by a move.
   */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<HardshipFile> | undefined>;
  /**
   * All files of a federation in that order; those of the nation are of one federation after another. Undefined for a
   * position that this list never gave.
   */
  readonly inFederation: (federation: RegionCode, request: SliceRequest) => Promise<Slice<HardshipFile> | undefined>;
}
