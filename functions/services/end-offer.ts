import type { Act } from '#domain/act.ts';
import type { Instant } from '#domain/day.ts';
import { decideEndOffer } from '#domain/offer/decide-end.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { draftChange } from './draft-change.ts';
import { readOfferFor, type OfferTarget } from './offer-access.ts';
import { offerWrites } from './offer-writes.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** An offer that is to be over from an instant on; null is as soon as all know of it. */
export interface EndOffer extends OfferTarget {
  readonly idempotencyKey: string;
  readonly to: Instant | null;
}

async function draft(ports: Ports, act: Act, command: EndOffer): Promise<Result<Draft<Offer>, Problem>> {
  const offer = await readOfferFor(ports, act, command);
  if (!offer.ok) return offer;
  const decided = decideEndOffer(offer.value, command.to, act);
  if (!decided.ok) return decided;
  const writes = await offerWrites(ports, { before: offer.value, after: decided.value.state });
  return writes.ok ? succeed(draftChange(decided.value, writes.value)) : writes;
}

/** Ends an offer of the caller's scope, and withdraws what was to begin then or later. */
export const endOffer = commandOf('endOffer', draft);
