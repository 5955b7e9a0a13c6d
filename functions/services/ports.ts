import type { AuditEntry } from '#domain/audit/audit-entry.ts';
import type { Agreement } from '#domain/agreement/agreement.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import type { Instant, LocalDate } from '#domain/day.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { Figure, Indicator } from '#domain/figure/figure.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { HardshipNorm } from '#domain/hardship/hardship-norm.ts';
import type {
  AgreementId,
  ApiClientId,
  CoveredUnitId,
  FacilityId,
  FigureId,
  HardshipFileId,
  Id,
  IdKind,
  MemberId,
  JobId,
  OfficerTermId,
  UnionBodyId,
  UploadId,
} from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import type { Job, JobPart } from '#domain/job/job.ts';
import type { Upload } from '#domain/job/upload.ts';
import type { OfficerTerm } from '#domain/officer/officer-term.ts';
import type { BlindIndex, Sealed } from '#domain/personal/sealed.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { RegionTree } from '#domain/region/region-tree.ts';
import type { Occupancy } from '#domain/union-body/decide-transition.ts';
import type { ReachEntry } from '#domain/union-body/reach.ts';
import type { MoveSide, UnionBody } from '#domain/union-body/union-body.ts';
import type { MembershipRow, TransferNotice } from './ports/people-rows.ts';
import type { ChildLink, Ledger } from './ports/writes.ts';
import type { ObjectStore } from './ports/objects.ts';

/** What time it is. */
export interface Clock {
  readonly now: () => Instant;
}

/** Makes ids that say nothing but their kind; later ones sort after earlier ones. */
export interface Ids {
  readonly next: <Kind extends IdKind>(kind: Kind) => Id<Kind>;
  /** The id of `kind` that `text` always gets; tells nothing of the text. */
  readonly of: <Kind extends IdKind>(kind: Kind, text: string) => Id<Kind>;
}

/** A fingerprint of a JSON value: equal for equal content, whatever the order of keys. */
export interface Fingerprints {
  readonly of: (value: unknown) => string;
}

/** What a blind index stands for: two values are compared within one space only. */
export type BlindSpace = 'DOCUMENT' | 'NAME' | 'INITIALS' | 'COMMAND';

/** Keeps personal facts: sealed for the object they belong to, found by blind indexes. The first use opens the keys. */
export interface Vault {
  readonly seal: (ownerId: string, facts: object) => Promise<Sealed>;
  /** The facts that were sealed for this owner; throws for a text sealed for another. */
  readonly open: (ownerId: string, sealed: Sealed) => Promise<unknown>;
  readonly blind: (space: BlindSpace, text: string) => Promise<BlindIndex>;
}

/** An item of a list with its position, from which the list may be read on. */
export interface Placed<Item> {
  readonly item: Item;
  readonly position: string;
}

/** A part of a list read in one go, and whether more follows. */
export interface Slice<Item> {
  readonly items: readonly Placed<Item>[];
  readonly hasMore: boolean;
  /** The position of the last item that was looked at, shown or not; undefined when nothing was. */
  readonly end: string | undefined;
}

/** How much of a list to read, and after which position. */
export interface SliceRequest {
  readonly limit: number;
  readonly after: string | undefined;
}

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
}

/** How figures are looked up: the index narrows by one of indicator and programme, and always by region. */
export interface FigureLookup {
  readonly region: RegionCode;
  readonly subtree: boolean;
  readonly indicator?: string;
  readonly program?: string;
}

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
  /** The record of a document in a federation, as it stands now. */
  readonly readByDocument: (federation: RegionCode, document: BlindIndex) => Promise<Member | undefined>;
  /** The records of many documents, as they stand now, in the order asked. */
  readonly readAllByDocument: (documents: readonly FederalDocument[]) => Promise<readonly (Member | undefined)[]>;
  /** Rows of memberships, of all days, in the order of body, member and membership. */
  readonly rows: (lookup: MembershipLookup, request: SliceRequest) => Promise<Slice<MembershipRow>>;
  /** Members whose transfer, asked for after `since`, waits for `bodyId`, with the side it answers for; the oldest 100. */
  readonly transfersToAnswer: (bodyId: UnionBodyId, since: Instant) => Promise<readonly TransferNotice[]>;
}

/** Reads of figures and indicators. */
export interface Figures {
  readonly find: (id: FigureId) => Promise<Figure | undefined>;
  /** Figures as they stand now, for a change. */
  readonly readAll: (ids: readonly FigureId[]) => Promise<readonly (Figure | undefined)[]>;
  /** Figures that stand, in the order of region, indicator, period and id; withdrawn ones take no room in a page. */
  readonly list: (lookup: FigureLookup, request: SliceRequest) => Promise<Slice<Figure>>;
  readonly indicator: (code: string) => Promise<Indicator | undefined>;
  /** Indicators as they stand now, for a change. */
  readonly readIndicators: (codes: readonly string[]) => Promise<readonly (Indicator | undefined)[]>;
  readonly allIndicators: (request: SliceRequest) => Promise<Slice<Indicator>>;
}

/** Reads of hardship files. */
export interface HardshipFiles {
  readonly find: (id: HardshipFileId) => Promise<HardshipFile | undefined>;
  readonly read: (id: HardshipFileId) => Promise<HardshipFile | undefined>;
  /** Files kept by some bodies, from the last path to the first, the newest of a body first. */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<HardshipFile>>;
  /** All files of a federation in that order; those of the nation are of one federation after another. */
  readonly inFederation: (federation: RegionCode, request: SliceRequest) => Promise<Slice<HardshipFile>>;
}

/** Reads of the audit trail, newest first. */
export interface AuditTrail {
  readonly of: (subjectId: string, request: SliceRequest) => Promise<Slice<AuditEntry>>;
}

/** Reads of callers. */
export interface ApiClients {
  readonly find: (id: ApiClientId) => Promise<ApiClient | undefined>;
  readonly read: (id: ApiClientId) => Promise<ApiClient | undefined>;
  readonly findBySubject: (subject: string) => Promise<ApiClient | undefined>;
}

/** Reads of uploads. */
export interface Uploads {
  readonly find: (id: UploadId) => Promise<Upload | undefined>;
  readonly read: (id: UploadId) => Promise<Upload | undefined>;
}

/** Reads of jobs, and the progress of their parts. */
export interface Jobs {
  readonly find: (id: JobId) => Promise<Job | undefined>;
  readonly read: (id: JobId) => Promise<Job | undefined>;
  /** The last job of a content; see `Job.content`. */
  readonly readByContent: (content: string) => Promise<Job | undefined>;
  /** Jobs of a province, newest first; of the whole nation when it is asked for. */
  readonly inRegion: (region: RegionCode, request: SliceRequest) => Promise<Slice<Job>>;
  /** Jobs that are not over, the oldest first. */
  readonly underWay: (request: SliceRequest) => Promise<Slice<Job>>;
  /** The parts of a job that told of themselves, as they stand now. */
  readonly partsOf: (id: JobId) => Promise<readonly JobPart[]>;
  /** Keeps what is known of a part, unless it is known to be done. */
  readonly savePart: (part: JobPart) => Promise<void>;
}

/** Everything the services need from outside, for one request. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly fingerprints: Fingerprints;
  readonly vault: Vault;
  readonly regions: RegionTree;
  /** The indicators the shipped catalogue names, by code; national callers may bring in others. */
  readonly indicatorCatalogue: ReadonlyMap<string, Indicator>;
  readonly bodies: UnionBodies;
  readonly officers: OfficerTerms;
  readonly units: CoveredUnits;
  readonly facilities: Facilities;
  readonly agreements: Agreements;
  readonly figures: Figures;
  readonly members: Members;
  readonly hardshipFiles: HardshipFiles;
  /** The shipped norms that hardship is measured by. */
  readonly hardshipNorms: readonly HardshipNorm[];
  readonly auditTrail: AuditTrail;
  readonly clients: ApiClients;
  readonly uploads: Uploads;
  readonly jobs: Jobs;
  readonly objects: ObjectStore;
  readonly ledger: Ledger;
}
