import type { ArrearsWarning } from '#domain/case/arrears.ts';
import type { Case } from '#domain/case/case.ts';
import type { CaseId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Cases, HandedOnCase } from '#services/ports/cases.ts';
import type { PathLookup } from '#services/ports/people.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import { arrearsEntity, caseEntity, caseListingEntity, ownCaseEntity } from './case-entity.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readById, type ById } from './read-by-id.ts';
import { readListed } from './read-listed.ts';
import type { Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Case => readState(item) as Case;
const warningIn = (item: RawItem): ArrearsWarning => readState(item) as ArrearsWarning;
const keyOf = (id: CaseId): ItemKey => caseEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** The row of a case that a body took or had. */
interface HadRow {
  readonly caseId: CaseId;
  readonly path: string;
}

function rowIn(item: RawItem): HadRow {
  return { caseId: item['caseId'] as CaseId, path: String(item['path']) };
}

function lineOf(federation: RegionCode, prefix: string): Listing<Case> {
  const range = rangeOf(caseEntity.query.byLine({ federation }).params());
  return { ...range, prefix, newestFirst: true, parse: stateIn };
}

function dueLineOf(federation: RegionCode, prefix: string): Listing<Case> {
  return { ...rangeOf(caseEntity.query.byDue({ due: federation }).params()), prefix, parse: stateIn };
}

function hadLineOf(federation: RegionCode, prefix: string): Listing<HadRow> {
  const range = rangeOf(caseListingEntity.query.byLine({ federation }).params());
  return { ...range, prefix, newestFirst: true, parse: rowIn };
}

function warnedLineOf(federation: RegionCode, prefix: string): Listing<ArrearsWarning> {
  return { ...rangeOf(arrearsEntity.query.byLine({ warned: federation }).params()), prefix, parse: warningIn };
}

/** One Query of the rows, and one BatchGet of their cases. */
async function readHandedOn(
  table: TableClient,
  { lookup, cases }: { readonly lookup: PathLookup; readonly cases: ById<CaseId, Case> },
  request: SliceRequest,
): Promise<Slice<HandedOnCase> | undefined> {
  const slice = await readUnderPaths(table, { lookup, listingOf: hadLineOf }, request);
  if (slice === undefined) return undefined;
  const items = await Promise.all(
    slice.items.map(async ({ item: { caseId, path }, position }) => {
      const found = (await cases.find(caseId)) ?? (await cases.read(caseId));
      if (found === undefined) throw new Error(`A list names the case ${caseId}, which does not exist.`);
      return { item: { found, path }, position };
    }),
  );
  return { ...slice, items };
}

const reversed = (lookup: PathLookup): PathLookup => ({ ...lookup, paths: lookup.paths.toReversed() });

/** Reads of cases for one request. */
export function createCases(table: TableClient, loader: ItemLoader): Cases {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    under: (lookup, request) => readUnderPaths(table, { lookup: reversed(lookup), listingOf: lineOf }, request),
    openUnder: (lookup, request) => readUnderPaths(table, { lookup, listingOf: dueLineOf }, request),
    handedOnUnder: (lookup, request) => readHandedOn(table, { lookup: reversed(lookup), cases: byId }, request),
    naming: (memberId, request) => {
      const range = rangeOf(ownCaseEntity.query.byMember({ memberId }).params());
      const idIn = (item: RawItem): CaseId => item['caseId'] as CaseId;
      return readListed(table, { range: { ...range, prefix: '' }, idIn, byId }, request);
    },
    readArrears: async (bodyId, employer) => {
      const { Key } = arrearsEntity.get({ bodyId, employer }).params<{ Key: ItemKey }>();
      const item = await readConsistently(table, Key);
      return item === undefined ? undefined : warningIn(item);
    },
    arrearsUnder: (lookup, request) => readUnderPaths(table, { lookup, listingOf: warnedLineOf }, request),
  };
}
