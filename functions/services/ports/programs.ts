import type { EditionPurse } from '#domain/program/edition-purse.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import type { Program } from '#domain/program/program.ts';
import type { ProgramEditionId, ProgramId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { PathLookup } from './people.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of programmes. */
export interface Programs {
  readonly find: (id: ProgramId) => Promise<Program | undefined>;
  readonly read: (id: ProgramId) => Promise<Program | undefined>;
  /** The programme that a federation knows by this code, as it stands now. */
  readonly idByCode: (federation: RegionCode, code: string) => Promise<ProgramId | undefined>;
  /** Programmes of some bodies, the newest of a body first; see `under` of hardship files. */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Program> | undefined>;
  /** Programmes that go on and were published for one of these divisions, in the order of the divisions. */
  readonly publishedFor: (regionCodes: readonly RegionCode[], request: SliceRequest) => Promise<Slice<Program>>;
}

/** Reads of editions. */
export interface ProgramEditions {
  readonly find: (id: ProgramEditionId) => Promise<ProgramEdition | undefined>;
  readonly read: (id: ProgramEditionId) => Promise<ProgramEdition | undefined>;
  /** Editions of a programme, the latest first. */
  readonly ofProgram: (programId: ProgramId, request: SliceRequest) => Promise<Slice<ProgramEdition>>;
  /** Editions for one of these divisions in which something may be asked for, in the order of the divisions, the newest first. */
  readonly goingOnFor: (regionCodes: readonly RegionCode[], request: SliceRequest) => Promise<Slice<ProgramEdition>>;
  /** Editions of some bodies whose next step is a second person's, the oldest of a body first; see `under` of hardship files. */
  readonly waitingUnder: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<ProgramEdition> | undefined>;
  /** What the store counts for an edition, as it stands now. */
  readonly readPurse: (id: ProgramEditionId) => Promise<EditionPurse>;
  /** The same through the request's loader, for showing. */
  readonly findPurse: (id: ProgramEditionId) => Promise<EditionPurse>;
}
