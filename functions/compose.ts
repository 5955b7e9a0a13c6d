import type { Instant } from '#domain/day.ts';
import type { Id, IdKind } from '#domain/ids.ts';
import { ID_PREFIXES } from '#domain/ids.ts';
import type { Indicator } from '#domain/figure/figure.ts';
import type { HardshipNorm } from '#domain/hardship/hardship-norm.ts';
import type { RegionTree } from '#domain/region/region-tree.ts';
import type { BlindIndex, Sealed } from '#domain/personal/sealed.ts';
import { monotonicMilliseconds, systemClock } from '#platform/clock.ts';
import type { Env } from '#platform/env.ts';
import { keyedHash } from '#platform/keyed-hash.ts';
import { secretBytes } from '#platform/secret-bytes.ts';
import { fingerprintOf } from '#platform/fingerprint.ts';
import { textDigest, ulid } from '#platform/ids.ts';
import type { StoreMeter } from '#platform/store-meter.ts';
import { openMasterKey } from '#platform/master-key.ts';
import type { Clock, Ids, Ports } from '#services/ports.ts';
import type { Vault } from '#services/ports/vault.ts';
import type { ObjectStore } from '#services/ports/objects.ts';
import { createActivityPorts } from '#store/activity-repositories.ts';
import { createAgreements } from '#store/agreement-repository.ts';
import { createApiClients } from '#store/api-client-repository.ts';
import { createAuditTrail } from '#store/audit-repository.ts';
import { createBanks } from '#store/bank-repository.ts';
import { createItemLoader } from '#store/batch-get.ts';
import { createBreaks } from '#store/break-repository.ts';
import { createBenefitCards, createIssueBatches } from '#store/benefit-card-repository.ts';
import { createCases } from '#store/case-repository.ts';
import { createEligibilityFeed } from '#store/eligibility-feed.ts';
import { createCardPrograms } from '#store/card-program-repository.ts';
import { createCoveredUnits } from '#store/covered-unit-repository.ts';
import { openTable, type TableClient } from '#store/document-client.ts';
import { createFacilities } from '#store/facility-repository.ts';
import { createFigures } from '#store/figure-repository.ts';
import { loadIndicatorCatalogue } from '#store/indicator-catalogue.ts';
import { keepCatalogue, type KeptCatalogue } from '#store/kept-catalogue.ts';
import { keepRing, type CipherAtHand } from '#store/kept-ring.ts';
import { createHardshipFiles } from '#store/hardship-file-repository.ts';
import { loadHardshipNorms } from '#store/hardship-norm-catalogue.ts';
import { createJobs, createUploads } from '#store/job-repository.ts';
import { createLedger } from '#store/ledger.ts';
import { createMerchants } from '#store/merchant-repository.ts';
import { createOffers } from '#store/offer-repository.ts';
import { createPostSums } from '#store/post-sums-repository.ts';
import { createProgramPorts } from '#store/program-repositories.ts';
import { createSponsors } from '#store/sponsor-repository.ts';
import { createAppraisals } from '#store/appraisal-repositories.ts';
import { createReminders, createVirtualPosts } from '#store/virtual-post-repository.ts';
import { createMembers } from '#store/member-repository.ts';
import { meteredTable } from '#store/metered-table.ts';
import { openObjectStore } from '#store/objects/open-object-store.ts';
import { createOfficerTerms } from '#store/officer-repository.ts';
import { loadRegionCatalog } from '#store/region-catalog.ts';
import { createServiceItems } from '#store/service-item-repository.ts';
import { createSettlement } from '#store/settlement-repository.ts';
import { createBankTransactions } from '#store/transaction-repository.ts';
import { createDiscounts, createUsage } from '#store/usage-repository.ts';
import { createUnionBodies } from '#store/union-body-repository.ts';

/** What lives as long as the process and is shared by its requests. */
export interface Adapters {
  readonly table: TableClient;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: () => number;
  /** The cipher of personal facts; its keys are read on first use and kept for ten minutes. */
  readonly cipher: CipherAtHand;
  /** Merchants and offers that were read a few seconds ago. */
  readonly catalogue: KeptCatalogue;
  /** The place of files; opened on first use. */
  readonly objects: () => ObjectStore;
  /** The division tree; read from its file on first use. */
  readonly regions: () => RegionTree;
  /** The names of indicators; read from their file on first use. */
  readonly indicatorCatalogue: () => ReadonlyMap<string, Indicator>;
  /** The norms of hardship; read from their file on first use. */
  readonly hardshipNorms: () => readonly HardshipNorm[];
}

/** Ids that carry the time they were made at. */
export function createIds(clock: Clock): Ids {
  return {
    next: <Kind extends IdKind>(kind: Kind) => `${ID_PREFIXES[kind]}_${ulid(Date.parse(clock.now()))}` as Id<Kind>,
    of: <Kind extends IdKind>(kind: Kind, text: string) => `${ID_PREFIXES[kind]}_${textDigest(text)}` as Id<Kind>,
  };
}

const HOLDER_KEY_BYTES = 32;

/** Seals and finds personal facts by the cipher of the table. */
function createVault(cipher: CipherAtHand): Vault {
  return {
    seal: async (ownerId, facts) => (await cipher()).seal(JSON.stringify(facts), ownerId) as Sealed,
    open: async (ownerId, sealed) => JSON.parse((await cipher(sealed)).open(sealed, ownerId)) as unknown,
    makeKey: async (ownerId) =>
      (await cipher()).seal(JSON.stringify({ key: secretBytes(HOLDER_KEY_BYTES).toString('hex') }), ownerId) as Sealed,
    hashUnder: async (ownerId, key, text) => {
      const opened = JSON.parse((await cipher(key)).open(key, ownerId)) as { readonly key: string };
      return keyedHash(opened.key, text);
    },
    blind: async (space, text) => (await cipher()).blind(space, text) as BlindIndex,
  };
}

/** Makes what the process shares. */
export function createAdapters(
  env: Pick<Env, 'tableName' | 'dynamoDbEndpoint' | 'dataFolder'> & {
    readonly personalKey: string | undefined;
  } & Partial<Pick<Env, 'objectStore' | 'objectUrl'>>,
): Adapters {
  const table = openTable({ tableName: env.tableName, endpoint: env.dynamoDbEndpoint });
  const clock: Clock = { now: () => systemClock.now() as Instant };
  let objects: ObjectStore | undefined;
  let tree: RegionTree | undefined;
  let catalogue: ReadonlyMap<string, Indicator> | undefined;
  let norms: readonly HardshipNorm[] | undefined;
  return {
    table,
    clock,
    ids: createIds(clock),
    random: Math.random,
    cipher: keepRing(table, openMasterKey(env.personalKey), monotonicMilliseconds),
    catalogue: keepCatalogue(),
    objects: () => (objects ??= openObjectStore({ place: env.objectStore, url: env.objectUrl, now: clock.now })),
    regions: () => (tree ??= loadRegionCatalog(env.dataFolder)),
    indicatorCatalogue: () => (catalogue ??= loadIndicatorCatalogue(env.dataFolder)),
    hardshipNorms: () => (norms ??= loadHardshipNorms(env.dataFolder)),
  };
}

/** How a request's store use is counted; `withCapacity` also asks for consumed capacity. */
export interface Metering {
  readonly meter: StoreMeter;
  readonly withCapacity: boolean;
}

/** Makes the ports of one request: its own loaders over the shared table. */
export function createPorts(adapters: Adapters, metering?: Metering): Ports {
  const shared = adapters.table;
  const table = metering === undefined ? shared : meteredTable(shared, metering.meter, metering.withCapacity);
  const loader = createItemLoader(table);
  return {
    clock: adapters.clock,
    ids: adapters.ids,
    fingerprints: { of: fingerprintOf },
    vault: createVault(adapters.cipher),
    get regions() {
      return adapters.regions();
    },
    get indicatorCatalogue() {
      return adapters.indicatorCatalogue();
    },
    get hardshipNorms() {
      return adapters.hardshipNorms();
    },
    members: createMembers(table, loader),
    hardshipFiles: createHardshipFiles(table, loader),
    sponsors: createSponsors(table, loader),
    virtualPosts: createVirtualPosts(table, loader),
    ...createActivityPorts(table, loader),
    postSums: createPostSums(table),
    reminders: createReminders(table),
    ...createProgramPorts(table, loader),
    ...createAppraisals(table, loader),
    bodies: createUnionBodies(table, loader),
    officers: createOfficerTerms(table, loader),
    units: createCoveredUnits(table, loader),
    facilities: createFacilities(table, loader),
    agreements: createAgreements(table, loader),
    figures: createFigures(table, loader),
    serviceItems: createServiceItems(table, loader),
    cases: createCases(table, loader),
    banks: createBanks(table, loader),
    cardPrograms: createCardPrograms(table, loader),
    benefitCards: createBenefitCards(table, loader),
    issueBatches: createIssueBatches(table, loader),
    eligibilityFeed: createEligibilityFeed(table),
    usage: createUsage(table, loader),
    discounts: createDiscounts(table, loader),
    merchants: createMerchants(table, loader),
    offers: createOffers(table, loader),
    catalogue: adapters.catalogue({ loader, clock: adapters.clock }),
    auditTrail: createAuditTrail(table),
    clients: createApiClients(table, loader, adapters.ids),
    settlement: createSettlement(table),
    breaks: createBreaks(table, loader),
    transactions: createBankTransactions(table, loader),
    uploads: createUploads(table, loader),
    jobs: createJobs(table, loader),
    get objects() {
      return adapters.objects();
    },
    ledger: createLedger(table, adapters.random),
  };
}
