import { toldOfOffer } from '#domain/offer/told-of-offer.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { MOST_ON_SHELF, newRegions, newShelves } from '#domain/offer/shelves.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Ports } from './ports.ts';
import type { OfferShelf } from './ports/catalogue.ts';
import type { Write } from './ports/writes.ts';

/** Puts an offer on a shelf, under the version that was read; LIST_FULL where as many stand there as may. */
async function putOnShelf(ports: Ports, { id }: Offer, shelf: OfferShelf): Promise<Write | undefined> {
  const { version, offers } = await ports.offers.readShelf(shelf);
  if (offers.length >= MOST_ON_SHELF) return undefined;
  return { type: 'SAVE_SHELF', shelf, offers: [...offers, id], readVersion: version };
}

/** An offer before and after a change. */
export interface OfferChange {
  readonly before: Offer | null;
  readonly after: Offer;
}

/**
 * All that is written of an offer: its state, the rows by which divisions find it, the shelves from which it is chosen, and
 * what followers are told. At most 60 shelves and 20 divisions: the change stays one transaction.
 */
export async function offerWrites(
  ports: Ports,
  { before, after }: OfferChange,
): Promise<Result<readonly Write[], RuleProblem>> {
  const { id, programId } = after;
  const shelves = newShelves(before, after).map((shelf) => ({ programId, ...shelf }));
  const shelved = await Promise.all(shelves.map((shelf) => putOnShelf(ports, after, shelf)));
  const placed = newRegions(before, after).map((regionCode): Write => {
    return { type: 'PLACE_OFFER', programId, regionCode, offerId: id };
  });
  const writes = shelved.filter((write) => write !== undefined);
  if (writes.length < shelved.length) return fail(ruleProblem('LIST_FULL', 'rule', 'merchants'));
  const save: Write = { type: 'SAVE', noun: 'offer', state: after, readVersion: before?.version ?? 0 };
  const change = toldOfOffer(before, after);
  return succeed([save, ...placed, ...writes, ...(change === undefined ? [] : [{ type: 'TELL' as const, change }])]);
}
