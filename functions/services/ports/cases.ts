import type { ArrearsWarning } from '#domain/case/arrears.ts';
import type { Case } from '#domain/case/case.ts';
import type { CaseId, MemberId, UnionBodyId } from '#domain/ids.ts';
import type { PathLookup } from './people.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** A case in the list of a body that has it no more, with the path of that body. */
export interface HandedOnCase {
  readonly found: Case;
  readonly path: string;
}

/** Reads of cases. */
export interface Cases {
  readonly find: (id: CaseId) => Promise<Case | undefined>;
  readonly read: (id: CaseId) => Promise<Case | undefined>;
  /** Cases that some bodies handle, the newest of a body first; see `under` of hardship files. */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Case> | undefined>;
  /** Of these, those that are not closed, in the order of their due days at each body. */
  readonly openUnder: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Case> | undefined>;
  /** Cases that some bodies took or had and other ones handle, the newest of a body first. */
  readonly handedOnUnder: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<HandedOnCase> | undefined>;
  /** Cases that name a member by this record, or named it once, newest first. */
  readonly naming: (memberId: MemberId, request: SliceRequest) => Promise<Slice<Case>>;
  /** What a body warns of an employer, by its credit code or name, as it stands now. */
  readonly readArrears: (unionBodyId: UnionBodyId, employer: string) => Promise<ArrearsWarning | undefined>;
  /** Warnings of some bodies, in the order of the employers' codes and names at each body. */
  readonly arrearsUnder: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<ArrearsWarning> | undefined>;
}
