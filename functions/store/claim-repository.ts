import type { AidYear } from '#domain/claim/aid-year.ts';
import type { ProgramClaim, ProgramClaimState } from '#domain/claim/claim.ts';
import { EMPTY_FUND, type FundNumbers, type FundReceipt } from '#domain/fund/fund.ts';
import type { ClaimId, FundReceiptId, ProgramId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Claims, Funds } from '#services/ports/claims.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import { aidYearEntity, claimEntity, claimListingEntity, fundEntity, fundReceiptEntity } from './claim-entity.ts';
import { readStates } from './bulk-read.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readListed } from './read-listed.ts';
import { readSlice, type Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';

const claimIn = (item: RawItem): ProgramClaim => readState(item) as ProgramClaim;
const receiptIn = (item: RawItem): FundReceipt => readState(item) as FundReceipt;
const keyOfClaim = (id: ClaimId): ItemKey => claimEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const keyOfReceipt = (id: FundReceiptId): ItemKey => fundReceiptEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** The numbers of an item that are named so, by what stands behind the prefix. */
function numbersIn(item: RawItem | undefined, prefix: string): Readonly<Record<string, number>> {
  const entries = Object.entries(item ?? {}).filter(
    ([name, value]) => name.startsWith(prefix) && typeof value === 'number',
  );
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), Number(value)]));
}

const keyOfAid = (name: string, year: string): ItemKey =>
  aidYearEntity.get({ name, year }).params<{ Key: ItemKey }>().Key;

function aidIn(item: RawItem | undefined): AidYear {
  const [fen, grants, denials] = ['fen_', 'grants_', 'denials_'].map((prefix) => numbersIn(item, prefix));
  return { fen: fen ?? {}, grants: grants ?? {}, denials: denials ?? {} };
}

const lineOf =
  (state: ProgramClaimState) =>
  (federation: RegionCode, prefix: string): Listing<ProgramClaim> => {
    const range = rangeOf(claimEntity.query.byLine({ federation, stage: state }).params());
    return { ...range, prefix, parse: claimIn };
  };

/** Reads of claims for one request. */
export function createClaims(table: TableClient, loader: ItemLoader): Claims {
  const byId = readById(table, loader, { keyOf: keyOfClaim, stateIn: claimIn });
  return {
    ...byId,
    readAll: (ids) => readStates(table, ids, { keyOf: keyOfClaim, stateIn: claimIn }),
    under: ({ lookup, state }, request) => readUnderPaths(table, { lookup, listingOf: lineOf(state) }, request),
    ofEdition: ({ editionId, state }, request) => {
      const range = rangeOf(claimEntity.query.byEdition({ editionId }).params());
      return readSlice(table, { ...range, prefix: `${state}#`, parse: claimIn }, request);
    },
    listed: (name, request) => {
      const range = rangeOf(claimListingEntity.query.byName({ name }).params());
      const idIn = (item: RawItem): ClaimId => item['claimId'] as ClaimId;
      return readListed(table, { range: { ...range, prefix: '' }, idIn, byId }, request);
    },
    findAid: (names, year) => Promise.all(names.map(async (name) => aidIn(await loader.load(keyOfAid(name, year))))),
    readAid: (names, year) =>
      Promise.all(names.map(async (name) => aidIn(await readConsistently(table, keyOfAid(name, year))))),
  };
}

async function readFund(table: TableClient, programId: ProgramId): Promise<FundNumbers> {
  const item = await readConsistently(table, fundEntity.get({ programId }).params<{ Key: ItemKey }>().Key);
  const stored = Object.entries(item ?? {}).filter(([name]) => Object.hasOwn(EMPTY_FUND, name));
  return { ...EMPTY_FUND, ...Object.fromEntries(stored) };
}

/** Reads of funds for one request. */
export function createFunds(table: TableClient, loader: ItemLoader): Funds {
  const byId = readById(table, loader, { keyOf: keyOfReceipt, stateIn: receiptIn });
  return {
    findReceipt: byId.find,
    readReceipt: byId.read,
    receiptsOf: (programId, request) => {
      const range = rangeOf(fundReceiptEntity.query.byProgram({ programId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: receiptIn }, request);
    },
    readNumbers: (programId) => readFund(table, programId),
  };
}
