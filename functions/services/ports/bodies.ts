import type { Agreement } from '#domain/agreement/agreement.ts';
import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import type { LocalDate } from '#domain/day.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { AgreementId, CoveredUnitId, FacilityId, OfficerTermId, UnionBodyId } from '#domain/ids.ts';
import type { OfficerTerm } from '#domain/officer/officer-term.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Occupancy } from '#domain/union-body/decide-transition.ts';
import type { ReachEntry } from '#domain/union-body/reach.ts';
import type { MoveSide, UnionBody } from '#domain/union-body/union-body.ts';
import type { PathLookup } from './people.ts';
import type { Slice, SliceRequest } from './slice.ts';
import type { ChildLink } from './writes.ts';

/** A notice to an upper body that a move waits for its consent, and the side it answers for. */
export interface MoveNotice {
  readonly bodyId: UnionBodyId;
  readonly side: MoveSide;
}

/** How many links to children to read, after which child. */
export interface ChildLinkRequest {
  readonly limit: number;
  readonly after: UnionBodyId | undefined;
}

/** What moves added to the reach of a body, see `ReachEntry`, with the version it is written under. */
export interface StoredReach {
  readonly version: number;
  readonly entries: readonly ReachEntry[];
}

/** Reads of union bodies. `find…` go through the request's loader; `read…` are strongly consistent, for changes. */
export interface UnionBodies {
  readonly find: (id: UnionBodyId) => Promise<UnionBody | undefined>;
  readonly findAll: (ids: readonly UnionBodyId[]) => Promise<readonly (UnionBody | undefined)[]>;
  readonly read: (id: UnionBodyId) => Promise<UnionBody | undefined>;
  readonly readOccupancy: (id: UnionBodyId) => Promise<Occupancy>;
  /** What a body reaches beyond its own path; version 0 where nothing ever moved across its border. */
  readonly readReach: (id: UnionBodyId) => Promise<StoredReach>;
  readonly findReach: (id: UnionBodyId) => Promise<StoredReach>;
  /** The open body that holds the code or credit code. */
  readonly findIdByCode: (code: string) => Promise<UnionBodyId | undefined>;
  readonly findIdByCreditCode: (creditCode: string) => Promise<UnionBodyId | undefined>;
  /**
   * Links to children in the order of child ids, from `after` on (itself left out), of all days. All links of a child come
   * together: a slice may be a few links shorter or longer than asked for.
   */
  readonly childLinks: (parentId: UnionBodyId, request: ChildLinkRequest) => Promise<Slice<ChildLink>>;
  /** Bodies of a region's subtree in the order of region, level and id. The nation's is read province by province. */
  readonly inRegion: (region: RegionCode, request: SliceRequest) => Promise<Slice<UnionBody>>;
  readonly withName: (name: string, request: SliceRequest) => Promise<Slice<UnionBody>>;
  /** Bodies whose pending move waits for `upperId`, with the side it answers for; the 100 that wait longest. */
  readonly movesToAnswer: (upperId: UnionBodyId) => Promise<readonly MoveNotice[]>;
}

/** Reads of officers' terms. */
export interface OfficerTerms {
  readonly find: (id: OfficerTermId) => Promise<OfficerTerm | undefined>;
  readonly read: (id: OfficerTermId) => Promise<OfficerTerm | undefined>;
  /** Terms of a body, newest first day first. */
  readonly ofBody: (bodyId: UnionBodyId, request: SliceRequest) => Promise<Slice<OfficerTerm>>;
}

/** Reads of covered units. */
export interface CoveredUnits {
  readonly find: (id: CoveredUnitId) => Promise<CoveredUnit | undefined>;
  readonly read: (id: CoveredUnitId) => Promise<CoveredUnit | undefined>;
  /** The unit with this identity; see `unitIdentity`. */
  readonly readByIdentity: (identity: string) => Promise<CoveredUnit | undefined>;
  /** Units a body ever covered, in the order of their ids. */
  readonly ofBody: (bodyId: UnionBodyId, request: SliceRequest) => Promise<Slice<CoveredUnit>>;
  /** How many units a body covers on a day. Reads the body's own covers, never more. */
  readonly countOfBody: (bodyId: UnionBodyId, day: LocalDate) => Promise<number>;
}

/** Reads of facilities. */
export interface Facilities {
  readonly find: (id: FacilityId) => Promise<Facility | undefined>;
  readonly read: (id: FacilityId) => Promise<Facility | undefined>;
  readonly ofOwner: (ownerId: UnionBodyId, request: SliceRequest) => Promise<Slice<Facility>>;
  /** Facilities that stand in a region's subtree, in the order of region and id. */
  readonly inRegion: (region: RegionCode, request: SliceRequest) => Promise<Slice<Facility>>;
}

/** Reads of agreements. */
export interface Agreements {
  readonly find: (id: AgreementId) => Promise<Agreement | undefined>;
  readonly read: (id: AgreementId) => Promise<Agreement | undefined>;
  /** Agreements of a body, newest first day first. */
  readonly ofBody: (bodyId: UnionBodyId, request: SliceRequest) => Promise<Slice<Agreement>>;
  /** Agreements of some bodies, the newest of a body first; see `under` of hardship files. */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Agreement> | undefined>;
}
