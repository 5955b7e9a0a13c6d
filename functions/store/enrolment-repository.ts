import type { Enrolment, StoredState } from '#domain/enrolment/enrolment.ts';
import type { EnrolmentId, ProgramEditionId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Enrolments } from '#services/ports/enrolments.ts';
import type { SliceRequest } from '#services/ports/slice.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import { readStates } from './bulk-read.ts';
import type { TableClient } from './document-client.ts';
import { enrolmentEntity, enrolmentListingEntity } from './enrolment-entity.ts';
import { markerEntity } from './ledger-entity.ts';
import { rangeOf } from './range-of.ts';
import { readAlong } from './read-along.ts';
import { readById, type ById } from './read-by-id.ts';
import { readListed } from './read-listed.ts';
import { readOwners } from './read-owners.ts';
import { readSlice, type Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): Enrolment => readState(item) as Enrolment;
const keyOf = (id: EnrolmentId): ItemKey => enrolmentEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const keyOfMarker = (editionId: ProgramEditionId, name: string): ItemKey =>
  markerEntity.get({ space: 'ENROLMENT', name: `${editionId}/${name}` }).params<{ Key: ItemKey }>().Key;

function lineOf(federation: RegionCode, prefix: string): Listing<Enrolment> {
  const range = rangeOf(enrolmentEntity.query.byLine({ federation }).params());
  return { ...range, prefix, newestFirst: true, parse: stateIn };
}

function waitingIn(waitsIn: RegionCode, prefix: string): Listing<Enrolment> {
  const range = rangeOf(enrolmentEntity.query.byWaiting({ waitsIn }).params());
  return { ...range, prefix, parse: stateIn };
}

async function readHolder(
  table: TableClient,
  byId: ById<EnrolmentId, Enrolment>,
  { editionId, names }: { readonly editionId: ProgramEditionId; readonly names: readonly string[] },
): Promise<Enrolment | undefined> {
  const markers = await Promise.all(names.map((name) => readConsistently(table, keyOfMarker(editionId, name))));
  const owner = markers.find((marker) => marker !== undefined)?.['ownerId'];
  return owner === undefined ? undefined : byId.read(owner as EnrolmentId);
}

/** One BatchGet of the names, and one of the enrolments that hold them. */
async function readHolders(
  table: TableClient,
  editionId: ProgramEditionId,
  names: readonly string[],
): Promise<ReadonlyMap<string, Enrolment>> {
  const marked = new Map(names.map((name) => [`${editionId}/${name}`, name]));
  const owners = await readOwners<EnrolmentId>(table, 'ENROLMENT', [...marked.keys()]);
  const enrolments = await readStates(table, owners.values(), { keyOf, stateIn });
  return new Map(
    [...owners].flatMap(([marker, id]) => {
      const [name, enrolment] = [marked.get(marker), enrolments.get(id)];
      return name === undefined || enrolment === undefined ? [] : [[name, enrolment] as const];
    }),
  );
}

/** The states over which the end of a cover may come. */
const IN_FORCE: readonly StoredState[] = ['ENROLLED', 'PAUSED'];

/** Reads of enrolments for one request. */
export function createEnrolments(table: TableClient, loader: ItemLoader): Enrolments {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    readHolder: (editionId, names) => readHolder(table, byId, { editionId, names }),
    readHolders: (editionId, names) => readHolders(table, editionId, names),
    under: (lookup, request) => {
      const paths = lookup.paths.toReversed();
      return readUnderPaths(table, { lookup: { ...lookup, paths }, listingOf: lineOf }, request);
    },
    waitingUnder: (lookup, request) => readUnderPaths(table, { lookup, listingOf: waitingIn }, request),
    ofEdition: ({ editionId, state }, request) => {
      const range = rangeOf(enrolmentEntity.query.byEdition({ editionId }).params());
      const readIn = (stored: string, part: SliceRequest) =>
        readSlice(table, { ...range, prefix: `${stored}#`, parse: stateIn }, part);
      return state === 'EXPIRED' ? readAlong(IN_FORCE, readIn, request) : readIn(state, request);
    },
    listed: (name, request) => {
      const range = rangeOf(enrolmentListingEntity.query.byName({ name }).params());
      const idIn = (item: RawItem): EnrolmentId => item['enrolmentId'] as EnrolmentId;
      return readListed(table, { range: { ...range, prefix: '' }, idIn, byId }, request);
    },
  };
}
