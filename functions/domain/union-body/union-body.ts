import type { CreditCode } from '../credit-code.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId, UnionBodyId } from '../ids.ts';
import type { DayInterval } from '../interval.ts';
import type { RegionCode } from '../region/region-code.ts';

/** Levels from the nation down; a zone ranks above the towns in it. */
export const UNION_BODY_LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'ZONE', 'TOWNSHIP', 'EMPLOYER'] as const;
export type UnionBodyLevel = (typeof UNION_BODY_LEVELS)[number];

/** What sort of union organisation a body is. */
export type UnionBodyKind = 'FEDERATION' | 'BASE' | 'JOINT' | 'TRADE' | 'SITE' | 'VILLAGE' | 'BRANCH';

/** Where a body stands in its life. */
export type UnionBodyState =
  'PREPARING' | 'PENDING_APPROVAL' | 'ACTIVE' | 'SUSPENDED' | 'REJECTED' | 'MERGED' | 'DISSOLVED';

/** A state with the day it took effect; it held until the next one. */
export interface PastState {
  readonly state: UnionBodyState;
  readonly from: LocalDate;
}

/** An upper body with the days it was one. */
export interface ParentLink extends DayInterval {
  readonly parentId: UnionBodyId;
}

/** The side of a move: the old upper body lets go, the new one takes in. */
export type MoveSide = 'OUT' | 'IN';

/** A requested move that waits for the consent of both upper bodies. */
export interface PendingMove {
  readonly toParentId: UnionBodyId;
  readonly effectiveOn: LocalDate;
  readonly requestedBy: ApiClientId;
  readonly requestedAt: Instant;
  readonly consents: readonly { readonly side: MoveSide; readonly by: ApiClientId }[];
}

/** The standing as a legal person; VALID has both days, the last one included. */
export interface LegalPerson {
  readonly status: 'NONE' | 'APPLYING' | 'VALID';
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** The term of a committee; re-election (换届) is due on `electionDueOn`. */
export interface CommitteeTerm {
  readonly number: number | null;
  readonly from: LocalDate;
  readonly electionDueOn: LocalDate;
}

export type CommitteeKind = 'AUDIT' | 'WOMEN' | 'MEDIATION' | 'LABOUR_LAW_SUPERVISION';
export type StandardName = 'FIVE_HAVES' | 'SIX_HAVES' | 'FIVE_IN_STEP' | 'MODEL' | 'STARS';

/** A standard met on a day, with the items met or the stars. */
export interface StandardResult {
  readonly name: StandardName;
  readonly items: readonly string[];
  readonly stars: number | null;
  readonly on: LocalDate;
}

/** Counts a body reported of itself; never counted from records. */
export interface ReportedCounts {
  readonly on: LocalDate;
  readonly employees: number | null;
  readonly members: number | null;
  readonly women: number | null;
  readonly migrants: number | null;
  readonly hardship: number | null;
  readonly registeredUnits: number | null;
}

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export interface UnionBody {
  readonly id: UnionBodyId;
  readonly version: number;
  readonly code: string;
  readonly creditCode: CreditCode | null;
  readonly name: string;
  readonly shortName: string | null;
  readonly nameEn: string | null;
  readonly level: UnionBodyLevel;
  readonly kind: UnionBodyKind;
  readonly state: UnionBodyState;
  /** The day the state took effect; UNKNOWN_START when nobody recorded it. */
  readonly stateSince: LocalDate;
  /** The states before the present one, oldest first; their days never go back. */
  readonly pastStates: readonly PastState[];
  readonly regionCode: RegionCode;
  readonly foundedOn: LocalDate | null;
  readonly foundingMode: 'OFFLINE' | 'ONLINE' | null;
  readonly approvalDocument: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  /** The bodies above it when it was founded, the root first. It never changes: rows of people are kept in this order. */
  readonly foundingLine: readonly UnionBodyId[];
  /** Oldest first, without overlap; the last one is open unless this is the root. */
  readonly parentLinks: readonly ParentLink[];
  readonly successorId: UnionBodyId | null;
  readonly pendingMove: PendingMove | null;
  /** Who founded, revised or submitted the body up to its approval: the makers that its checker must differ from. */
  readonly makers: readonly ApiClientId[];
  readonly legalPerson: LegalPerson;
  readonly term: CommitteeTerm | null;
  readonly committees: readonly CommitteeKind[];
  readonly standards: readonly StandardResult[];
  /** Newest first, one per day. */
  readonly reportedCounts: readonly ReportedCounts[];
  readonly remarks: readonly string[];
  readonly sources: readonly string[];
}

const OPEN_STATES: ReadonlySet<UnionBodyState> = new Set(['PREPARING', 'PENDING_APPROVAL', 'ACTIVE', 'SUSPENDED']);

/** Whether the body counts as open: it holds its codes, and its upper body cannot be closed over it. */
export function isOpen(body: Pick<UnionBody, 'state'>): boolean {
  return OPEN_STATES.has(body.state);
}

/** Whether re-election is due on `day`: the recorded term is over. */
export function isElectionDue(body: Pick<UnionBody, 'term'>, day: LocalDate): boolean {
  return body.term !== null && body.term.electionDueOn <= day;
}

/** Whether a legal person's validity is over on `day`; its last day still counts. */
export function isLegalPersonExpired(legalPerson: LegalPerson, day: LocalDate): boolean {
  return legalPerson.status === 'VALID' && legalPerson.validTo !== null && legalPerson.validTo < day;
}
