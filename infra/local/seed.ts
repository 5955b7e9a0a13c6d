import { openSystemApi, type SystemApi } from '../../functions/compose/system-api.ts';
import type { SystemPlace } from '../../functions/compose/system-adapters.ts';
import { registerPersonas, registerSystems } from './first-data/callers.ts';
import { bringInExampleCards } from './first-data/cards.ts';
import { bringInSponsors } from './first-data/posts/bring-in-sponsors.ts';
import { bringInFacilities } from './first-data/facilities.ts';
import { bringInFigures, readPublishedFigures, type PublishedFigures } from './first-data/figures.ts';
import { bringInAgreements } from './first-data/programs/bring-in-agreements.ts';
import { bringInHonours } from './first-data/programs/bring-in-honours.ts';
import { bringInPrograms } from './first-data/programs/bring-in-programs.ts';
import { bringInServiceItems } from './first-data/programs/service-hall.ts';
import { readPublishedEntities, type PublishedEntities } from './first-data/published-entities.ts';
import { bringInBodies } from './first-data/union-bodies.ts';

/** Before the year whose posts they claimed. */
const SPONSORS_SINCE = '2016-12-01T04:00:00.000Z';

/** What is brought in from, once the bodies are there. */
interface Published {
  readonly entities: PublishedEntities;
  readonly figures: PublishedFigures;
  readonly bodyIds: ReadonlyMap<string, string>;
}

/** Facilities, and what is to be had there: the items of the service hall, and programmes. */
async function bringInServices(api: SystemApi, published: Published): Promise<void> {
  const { entities, bodyIds } = published;
  const facilityIds = await bringInFacilities(api, entities, bodyIds);
  const { service_windows: windows, facilities } = entities;
  const openedOn = facilities.find(({ id }) => id === windows.centre)?.founded;
  await Promise.all([
    bringInServiceItems(api, windows, { id: facilityIds.get(windows.centre) ?? '', openedOn }),
    bringInPrograms(api, { ...published, facilityIds }),
  ]);
}

/**
 * Brings the published facts and the personas in through the contract itself. A load that was cut off is taken up where it
 * ended, and what is there already stays as it is.
 */
export async function loadFirstData(place: SystemPlace): Promise<void> {
  const api = openSystemApi(place);
  const entities = readPublishedEntities(place.dataFolder);
  const figures = readPublishedFigures(place.dataFolder);
  await registerSystems(api);
  const bodyIds = await bringInBodies(api, entities.union_bodies);
  // Figures look for the bodies that report them, so they come after; personas of a body need its id, and cards need holders.
  await Promise.all([
    bringInServices(api, { entities, figures, bodyIds }),
    bringInHonours(api, entities.honours_awards, bodyIds),
    bringInAgreements(api, figures, bodyIds),
    bringInFigures(api, place.dataFolder),
    registerPersonas(api, bodyIds),
    bringInExampleCards(place, bodyIds),
    bringInSponsors(openSystemApi({ ...place, now: () => SPONSORS_SINCE }), bodyIds),
  ]);
}
