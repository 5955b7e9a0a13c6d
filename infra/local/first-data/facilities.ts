import { z } from 'zod';
import type { SystemApi } from '../../../functions/compose/system-api.ts';
import { makeChange, SYSTEMS } from './change.ts';
import type { PublishedEntities, PublishedFacility } from './published-entities.ts';

const KINDS = {
  service_centre: 'CENTRE',
  service_station: 'STATION',
  work_station: 'STATION',
  service_point: 'POINT',
  service_window: 'WINDOW',
  worker_home: 'WORKER_HOME',
  cultural_palace: 'CULTURE_PALACE',
  activity_centre: 'CULTURE_PALACE',
  rest_room: 'REST_ROOM',
  rights_station: 'RIGHTS_STATION',
} as const satisfies Record<PublishedFacility['kind'], string>;

const FEN_PER_YUAN = 100;

/** Records that stand for several places without saying how many. */
const UNCOUNTED: ReadonlySet<string> = new Set(['nh_windows', 'nh_points', 'ja_counties', 'qt_town', 'qt_village']);
/** What the facts call the area of these is the area of the site (占地), which is no floor area. */
const SITE_AREAS: ReadonlySet<string> = new Set(['ja_centre']);

function countOf(facility: PublishedFacility): { readonly count: number; readonly countBound: string } {
  if (facility.count_at_least !== undefined) return { count: facility.count_at_least, countBound: 'AT_LEAST' };
  const countBound = UNCOUNTED.has(facility.id) ? 'AT_LEAST' : 'EXACT';
  return { count: facility.count ?? facility.rest_rooms ?? 1, countBound };
}

function areaOf({ id, area_m2: area, location }: PublishedFacility): Record<string, unknown> {
  if (area === undefined) return { location };
  if (SITE_AREAS.has(id)) return { location: `${location ?? ''}占地 ${area} 平方米 (site area in m2)` };
  return { location, areaSquareMetres: String(area) };
}

function costOf({ investment_yuan_more_than: yuan }: PublishedFacility): Record<string, unknown> {
  return yuan === undefined ? {} : { costFen: yuan * FEN_PER_YUAN, costBound: 'MORE_THAN' };
}

function openingOf(facility: PublishedFacility, ownerId: string): Record<string, unknown> {
  return {
    idempotencyKey: `first-data:open:${facility.id}`,
    ownerId,
    code: facility.id,
    name: facility.name_zh,
    nameEn: facility.name_en,
    kind: KINDS[facility.kind],
    regionCode: facility.region_code,
    services: [...(facility.services ?? []), ...(facility.added ?? []), ...(facility.activities ?? [])],
    serviceItems: facility.items,
    windows: facility.windows,
    openedOn: facility.founded,
    sources: facility.source,
    ...countOf(facility),
    ...areaOf(facility),
    ...costOf(facility),
  };
}

const OF_OWNER = `query ($owner: ID!, $after: String) {
  page: facilities(filter: { ownerId: $owner }, first: 100, after: $after) {
    nodes { id code } pageInfo { hasNextPage endCursor }
  }
}`;
const pageSchema = z.object({
  page: z.object({
    nodes: z.array(z.object({ id: z.string(), code: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const openedSchema = z.object({ facility: z.object({ id: z.string() }).nullable() });

/** The id of a facility that an earlier load opened. */
async function findOpened(api: SystemApi, ownerId: string, code: string): Promise<string> {
  let after: string | null = null;
  do {
    const { page } = pageSchema.parse(await api(SYSTEMS.maker, OF_OWNER, { owner: ownerId, after }));
    const found = page.nodes.find((node) => node.code === code);
    if (found !== undefined) return found.id;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  throw new Error(`the code of the facility ${code} is that of another body's`);
}

/** Records every facility that is not there yet; answers their ids by code. */
export async function bringInFacilities(
  api: SystemApi,
  { facilities, service_windows: windows }: Pick<PublishedEntities, 'facilities' | 'service_windows'>,
  bodyIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const open = async (facility: PublishedFacility): Promise<readonly [string, string]> => {
    const { id: code, owner } = facility;
    const ownerId = bodyIds.get(owner);
    if (ownerId === undefined) throw new Error(`${code} names no body that owns it: ${owner}`);
    const windowNames = code === windows.centre ? windows.window_names_zh : undefined;
    const input = { ...openingOf(facility, ownerId), windowNames };
    const names = { field: 'openFacility', inputType: 'OpenFacilityInput', ask: 'facility { id }' } as const;
    const { facility: opened } = openedSchema.parse(
      await makeChange(api, { by: 'maker', ...names, input }, 'CODE_TAKEN'),
    );
    return [code, opened?.id ?? (await findOpened(api, ownerId, code))];
  };
  return new Map(await Promise.all(facilities.map(open)));
}
