import type { AuditEntry } from '#domain/audit/audit-entry.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Instant } from '#domain/day.ts';
import type { Indicator } from '#domain/figure/figure.ts';
import type { HardshipNorm } from '#domain/hardship/hardship-norm.ts';
import type { ApiClientId, Id, IdKind } from '#domain/ids.ts';
import type { RegionTree } from '#domain/region/region-tree.ts';
import type { Activities, ContestResults, HonourRecords, Participations } from './ports/activities.ts';
import type { Agreements, CoveredUnits, Facilities, OfficerTerms, UnionBodies } from './ports/bodies.ts';
import type {
  Evaluations,
  EvaluationSchemes,
  LinkDuties,
  Submissions,
  SuggestionCalls,
  Volunteers,
} from './ports/appraisals.ts';
import type { Catalogue, Merchants, Offers } from './ports/catalogue.ts';
import type { Cases } from './ports/cases.ts';
import type { Banks, BenefitCards, CardPrograms, EligibilityFeed, IssueBatches } from './ports/cards.ts';
import type { Figures } from './ports/figures.ts';
import type { Jobs, Uploads } from './ports/jobs.ts';
import type { ObjectStore } from './ports/objects.ts';
import type { HardshipFiles, Members } from './ports/people.ts';
import type { Breaks } from './ports/breaks.ts';
import type { PostSums, Reminders, Sponsors, VirtualPosts } from './ports/posts.ts';
import type { Claims, Funds } from './ports/claims.ts';
import type { Disbursements } from './ports/disbursements.ts';
import type { Enrolments } from './ports/enrolments.ts';
import type { ProgramEditions, Programs } from './ports/programs.ts';
import type { ServiceItems } from './ports/service-items.ts';
import type { Settlement } from './ports/settlement.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import type { BankTransactions } from './ports/transactions.ts';
import type { Discounts, Usage } from './ports/usage.ts';
import type { Vault } from './ports/vault.ts';
import type { Ledger } from './ports/writes.ts';

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
  readonly sponsors: Sponsors;
  readonly virtualPosts: VirtualPosts;
  readonly activities: Activities;
  readonly participations: Participations;
  readonly contestResults: ContestResults;
  readonly honours: HonourRecords;
  readonly postSums: PostSums;
  readonly reminders: Reminders;
  readonly programs: Programs;
  readonly programEditions: ProgramEditions;
  readonly enrolments: Enrolments;
  readonly claims: Claims;
  readonly funds: Funds;
  readonly disbursements: Disbursements;
  readonly cases: Cases;
  readonly serviceItems: ServiceItems;
  readonly suggestionCalls: SuggestionCalls;
  readonly submissions: Submissions;
  readonly evaluationSchemes: EvaluationSchemes;
  readonly evaluations: Evaluations;
  readonly linkDuties: LinkDuties;
  readonly volunteers: Volunteers;
  readonly banks: Banks;
  readonly cardPrograms: CardPrograms;
  readonly benefitCards: BenefitCards;
  readonly issueBatches: IssueBatches;
  readonly eligibilityFeed: EligibilityFeed;
  readonly usage: Usage;
  readonly discounts: Discounts;
  readonly merchants: Merchants;
  readonly offers: Offers;
  readonly catalogue: Catalogue;
  readonly auditTrail: AuditTrail;
  readonly clients: ApiClients;
  readonly settlement: Settlement;
  readonly breaks: Breaks;
  readonly transactions: BankTransactions;
  readonly uploads: Uploads;
  readonly jobs: Jobs;
  readonly objects: ObjectStore;
  readonly ledger: Ledger;
}
