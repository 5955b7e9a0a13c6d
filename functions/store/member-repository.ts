import type { Instant, LocalDate } from '#domain/day.ts';
import type { MemberId, UnionBodyId } from '#domain/ids.ts';
import type { Member, TransferSide } from '#domain/member/member.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import { NATION_CODE, provinceOf, type RegionCode } from '#domain/region/region-code.ts';
import type { Members, MembershipLookup, Placed, Slice, SliceRequest } from '#services/ports.ts';
import type { MembershipRow } from '#services/ports/writes.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
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

/** The range of a lookup within one federation; the rows of the body itself stand under its path and `#`. */
function rangeIn(federation: RegionCode, { by, bodyPath, subtree }: MembershipLookup): Range {
  const { query } = membershipEntity;
  const prefix = subtree ? bodyPath : `${bodyPath}#`;
  if (by === undefined) return { ...rangeOf(query.byBody({ federation }).params()), prefix };
  const found = 'name' in by ? query.byName({ federation, nameIndex: by.name }) : undefined;
  if (found !== undefined) return { ...rangeOf(found.params()), prefix };
  const initialsIndex = 'initials' in by ? by.initials : '';
  return { ...rangeOf(query.byInitials({ federation, initialsIndex }).params()), prefix };
}

/** Positions name the province and what stands behind the body's own path: those of upper bodies are nobody's business. */
async function rowsIn(
  table: TableClient,
  lookup: MembershipLookup & { readonly province: string },
  request: SliceRequest,
): Promise<Slice<MembershipRow>> {
  const range = rangeIn(`${lookup.province}0000` as RegionCode, lookup);
  const from = request.after?.startsWith(lookup.province) === true ? request.after.slice(2) : undefined;
  const after = from === undefined ? undefined : `${lookup.bodyPath}${from}`;
  const slice = await readSlice(table, { ...range, parse: rowIn }, { limit: request.limit, after });
  const shown = (position: string): string => `${lookup.province}${position.slice(lookup.bodyPath.length)}`;
  const items = slice.items.map(({ item, position }): Placed<MembershipRow> => ({ item, position: shown(position) }));
  return { ...slice, items, end: items.at(-1)?.position };
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

/** Reads of members for one request. */
export function createMembers(table: TableClient, loader: ItemLoader): Members {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    findAll: (ids) => Promise.all(ids.map(byId.find)),
    readByDocument: async (federation, document) => {
      const marker = { space: 'PERSON', name: `${federation}/${document}` };
      const item = await readConsistently(table, markerEntity.get(marker).params<{ Key: ItemKey }>().Key);
      return item === undefined ? undefined : byId.read(item['ownerId'] as MemberId);
    },
    rows: (lookup, request) => {
      const readIn = (province: string, part: SliceRequest): Promise<Slice<MembershipRow>> =>
        rowsIn(table, { ...lookup, province }, part);
      if (lookup.federation === NATION_CODE && lookup.subtree) return readAcrossProvinces(readIn, request);
      return readIn(provinceOf(lookup.federation), request);
    },
    transfersToAnswer: (bodyId) => transfersToAnswer(table, bodyId),
  };
}
