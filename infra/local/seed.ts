import { openSystemApi } from '../../functions/compose/system-api.ts';
import type { SystemPlace } from '../../functions/compose/system-adapters.ts';
import { registerPersonas, registerSystems } from './first-data/callers.ts';
import { bringInExampleCards } from './first-data/cards.ts';
import { bringInSponsors } from './first-data/posts/bring-in-sponsors.ts';
import { bringInFacilities } from './first-data/facilities.ts';
import { bringInFigures } from './first-data/figures.ts';
import { readPublishedEntities } from './first-data/published-entities.ts';
import { bringInBodies } from './first-data/union-bodies.ts';

/** Before the year whose posts they claimed. */
const SPONSORS_SINCE = '2016-12-01T04:00:00.000Z';

/**
 * Brings the published facts and the personas in through the contract itself. A load that was cut off is taken up where it
 * ended, and what is there already stays as it is.
 */
export async function loadFirstData(place: SystemPlace): Promise<void> {
  const api = openSystemApi(place);
  const entities = readPublishedEntities(place.dataFolder);
  await registerSystems(api);
  const bodyIds = await bringInBodies(api, entities.union_bodies);
  // Figures look for the bodies that report them, so they come after; personas of a body need its id, and cards need holders.
  await Promise.all([
    bringInFacilities(api, entities.facilities, bodyIds),
    bringInFigures(api, place.dataFolder),
    registerPersonas(api, bodyIds),
    bringInExampleCards(place, bodyIds),
    bringInSponsors(openSystemApi({ ...place, now: () => SPONSORS_SINCE }), bodyIds),
  ]);
}
