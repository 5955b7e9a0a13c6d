import type { Enrolment, EnrolmentState } from '#domain/enrolment/enrolment.ts';
import type { EnrolmentId, ProgramEditionId } from '#domain/ids.ts';
import type { PathLookup } from './people.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of enrolments. */
export interface Enrolments {
  readonly find: (id: EnrolmentId) => Promise<Enrolment | undefined>;
  readonly read: (id: EnrolmentId) => Promise<Enrolment | undefined>;
  /** The enrolment that holds one of these names in an edition, as it stands now. */
  readonly readHolder: (editionId: ProgramEditionId, names: readonly string[]) => Promise<Enrolment | undefined>;
  /** The same for many names, by name; those that nobody in the edition has are left out. */
  readonly readHolders: (
    editionId: ProgramEditionId,
    names: readonly string[],
  ) => Promise<ReadonlyMap<string, Enrolment>>;
  /** Enrolments through some bodies, the newest of a body first; see `under` of hardship files. */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Enrolment> | undefined>;
  /** Of these, those that wait to be approved, the oldest of a body first. */
  readonly waitingUnder: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Enrolment> | undefined>;
  /**
   * Enrolments of an edition in one state as it is written down, oldest first; of EXPIRED, which is not, all that it may have come
   * over: those in force, then those that rest.
   */
  readonly ofEdition: (
    place: { readonly editionId: ProgramEditionId; readonly state: EnrolmentState },
    request: SliceRequest,
  ) => Promise<Slice<Enrolment>>;
  /** Enrolments of whoever is known by a name, newest first. */
  readonly listed: (name: string, request: SliceRequest) => Promise<Slice<Enrolment>>;
}
