import type { Instant, LocalDate } from '#domain/day.ts';
import type { MemberId, UnionBodyId } from '#domain/ids.ts';
import type { Member, TransferSide } from '#domain/member/member.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { FederalDocument, Members, MembershipLookup } from '#services/ports/people.ts';
import type { MembershipRow } from '#services/ports/people-rows.ts';
import { createItemLoader, readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import { readStates } from './bulk-read.ts';
import type { TableClient } from './document-client.ts';
import { markerEntity } from './ledger-entity.ts';
import { memberEntity, membershipEntity, transferNoticeEntity } from './member-entity.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readUnderPaths, type ListingOf } from './read-under-paths.ts';
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

/** Rows of memberships are found by their place alone, or by a name or initials within it. */
function listingOf({ by }: MembershipLookup): ListingOf<MembershipRow> {
  const { query } = membershipEntity;
  return (federation, prefix) => {
    if (by === undefined) return { ...rangeOf(query.byBody({ federation }).params()), prefix, parse: rowIn };
    const found =
      'name' in by
        ? rangeOf(query.byName({ federation, nameIndex: by.name }).params())
        : rangeOf(query.byInitials({ federation, initialsIndex: by.initials }).params());
    return { ...found, prefix, parse: rowIn };
  };
}

async function transfersToAnswer(table: TableClient, bodyId: UnionBodyId, since: Instant) {
  const range = rangeOf(transferNoticeEntity.query.byBody({ bodyId }).begins({ since: '2' }).params());
  const after = `${range.prefix.slice(0, -1)}${since}`;
  const parse = (item: RawItem) => ({
    ...{ bodyId, memberId: item['memberId'] as MemberId, side: item['side'] as TransferSide },
    since: item['since'] as Instant,
  });
  const request = { limit: TRANSFERS_TO_ANSWER_LIMIT, after };
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
    readAll: (ids) => readStates(table, ids, { keyOf, stateIn }),
    readAllByDocument: (documents) => readAllByDocument(table, documents),
    rows: (lookup, request) => readUnderPaths(table, { lookup, listingOf: listingOf(lookup) }, request),
    transfersToAnswer: (bodyId, since) => transfersToAnswer(table, bodyId, since),
  };
}
