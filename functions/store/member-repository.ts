import type { Instant, LocalDate } from '#domain/day.ts';
import type { MemberId, UnionBodyId } from '#domain/ids.ts';
import type { Member, TransferSide } from '#domain/member/member.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import { NATION_CODE, provinceOf, type RegionCode } from '#domain/region/region-code.ts';
import type { FederalDocument, Members, MembershipLookup, Placed, Slice, SliceRequest } from '#services/ports.ts';
import type { MembershipRow } from '#services/ports/people-rows.ts';
import { createItemLoader, readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { markerEntity } from './ledger-entity.ts';
import { memberEntity, membershipEntity, transferNoticeEntity } from './member-entity.ts';
import { rangeOf } from './range-of.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readById } from './read-by-id.ts';
import { readSlice, type Range } from './read-slice.ts';
import { readState } from './state-text.ts';

const TRANSFERS_TO_ANSWER_LIMIT = 100;

const stateIn = (item: RawItem): Member => readState(item) as Member;
const keyOf = (id: MemberId): ItemKey => memberEntity.get({ id }).params<{ Key: ItemKey }>().Key;

function rowIn(item: RawItem): MembershipRow {
  return {
    memberId: item['memberId'] as MemberId,
    number: Number(item['number']),
    place: { federation: item['federation'] as RegionCode, bodyPath: String(item['bodyPath']) },
    from: item['from'] as LocalDate,
    to: (item['to'] as LocalDate | undefined) ?? null,
    nameIndex: item['nameIndex'] as BlindIndex,
    initialsIndex: item['initialsIndex'] as BlindIndex,
  };
}

/** The range of a lookup under one path of one federation; the rows of the body itself stand under its path and `#`. */
function rangeIn(federation: RegionCode, { by, subtree }: MembershipLookup, path: string): Range {
  const { query } = membershipEntity;
  const prefix = subtree ? path : `${path}#`;
  if (by === undefined) return { ...rangeOf(query.byBody({ federation }).params()), prefix };
  const found = 'name' in by ? query.byName({ federation, nameIndex: by.name }) : undefined;
  if (found !== undefined) return { ...rangeOf(found.params()), prefix };
  const initialsIndex = 'initials' in by ? by.initials : '';
  return { ...rangeOf(query.byInitials({ federation, initialsIndex }).params()), prefix };
}

/** Where a position says to read on: in which path, behind which row of it. */
interface Place {
  readonly start: number;
  readonly after: string | undefined;
}

/** The last body of a path: positions name it, and no body above it, for those may be nobody's business. */
const endOf = (path: string): string => path.split('/').at(-2) ?? '';

/** Positions are made of the province, the end of the path and what stands behind the path; undefined for others. */
function placeOf(paths: readonly string[], province: string, position: string | undefined): Place {
  const [, end = '', behind = ''] = /^\d\d([^!]*)!(.*)$/.exec(position ?? '') ?? [];
  const start = paths.findIndex((path) => endOf(path) === end);
  const path = paths[start];
  const isHere = position?.startsWith(province) === true && path !== undefined;
  return isHere ? { start, after: `${path}${behind}` } : { start: 0, after: undefined };
}

/** Reads on through the paths until the page is full: mostly there is but one. */
async function rowsIn(
  table: TableClient,
  lookup: MembershipLookup & { readonly province: string },
  request: SliceRequest,
): Promise<Slice<MembershipRow>> {
  const federation = `${lookup.province}0000` as RegionCode;
  const { start, after } = placeOf(lookup.paths, lookup.province, request.after);
  const items: Placed<MembershipRow>[] = [];
  for (const [index, path] of lookup.paths.entries()) {
    if (index < start) continue;
    const part = { limit: request.limit - items.length, after: index === start ? after : undefined };
    const slice = await readSlice(table, { ...rangeIn(federation, lookup, path), parse: rowIn }, part);
    const shown = (position: string): string => `${lookup.province}${endOf(path)}!${position.slice(path.length)}`;
    items.push(...slice.items.map(({ item, position }) => ({ item, position: shown(position) })));
    const isFull = slice.hasMore || items.length === request.limit;
    if (isFull)
      return { items, hasMore: slice.hasMore || index < lookup.paths.length - 1, end: items.at(-1)?.position };
  }
  return { items, hasMore: false, end: items.at(-1)?.position };
}

async function transfersToAnswer(table: TableClient, bodyId: UnionBodyId) {
  const range = rangeOf(transferNoticeEntity.query.byBody({ bodyId }).begins({ since: '2' }).params());
  const parse = (item: RawItem) => ({
    ...{ bodyId, memberId: item['memberId'] as MemberId, side: item['side'] as TransferSide },
    since: item['since'] as Instant,
  });
  const request = { limit: TRANSFERS_TO_ANSWER_LIMIT, after: undefined };
  const slice = await readSlice(table, { ...range, parse }, request);
  return slice.items.map(({ item }) => item);
}

const documentKey = ({ federation, document }: FederalDocument): ItemKey =>
  markerEntity.get({ space: 'PERSON', name: `${federation}/${document}` }).params<{ Key: ItemKey }>().Key;

/** Two BatchGets for any number of documents up to 100, both of what was written last. */
async function readAllByDocument(
  table: TableClient,
  documents: readonly FederalDocument[],
): Promise<readonly (Member | undefined)[]> {
  const fresh = createItemLoader(table, true);
  const owners = await Promise.all(documents.map((document) => fresh.load(documentKey(document))));
  const items = await Promise.all(
    owners.map(async (owner) => (owner === undefined ? undefined : fresh.load(keyOf(owner['ownerId'] as MemberId)))),
  );
  return items.map((item) => (item === undefined ? undefined : stateIn(item)));
}

/** Reads of members for one request. */
export function createMembers(table: TableClient, loader: ItemLoader): Members {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    findAll: (ids) => Promise.all(ids.map(byId.find)),
    readByDocument: async (federation, document) => {
      const item = await readConsistently(table, documentKey({ federation, document }));
      return item === undefined ? undefined : byId.read(item['ownerId'] as MemberId);
    },
    readAllByDocument: (documents) => readAllByDocument(table, documents),
    rows: (lookup, request) => {
      const readIn = (province: string, part: SliceRequest): Promise<Slice<MembershipRow>> =>
        rowsIn(table, { ...lookup, province }, part);
      if (lookup.federation === NATION_CODE && lookup.subtree) return readAcrossProvinces(readIn, request);
      return readIn(provinceOf(lookup.federation), request);
    },
    transfersToAnswer: (bodyId) => transfersToAnswer(table, bodyId),
  };
}
