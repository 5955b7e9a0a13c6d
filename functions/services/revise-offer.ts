import type { Act } from '#domain/act.ts';
import { decideReviseOffer, type OfferRevision } from '#domain/offer/decide-revise.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkReferences } from './check-offer-rule.ts';
import { draftChange } from './draft-change.ts';
import { readOfferFor, type OfferTarget } from './offer-access.ts';
import { offerWrites } from './offer-writes.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** Other names of an offer, or another rule of it. */
export interface ReviseOffer extends OfferTarget {
  readonly idempotencyKey: string;
  readonly revision: OfferRevision;
}

async function draft(ports: Ports, act: Act, command: ReviseOffer): Promise<Result<Draft<Offer>, Problem>> {
  const offer = await readOfferFor(ports, act, command);
  if (!offer.ok) return offer;
  const decided = decideReviseOffer(offer.value, command.revision, act);
  if (!decided.ok) return decided;
  const { programId } = offer.value;
  const { version } = command.revision;
  const problem = version && (await checkReferences(ports, act, { programId, rule: version.rule }));
  if (problem !== undefined) return fail(problem);
  const writes = await offerWrites(ports, { before: offer.value, after: decided.value.state });
  return writes.ok ? succeed(draftChange(decided.value, writes.value)) : writes;
}

/** Gives an offer of the caller's scope other names, or a rule from now or a later instant on. */
export const reviseOffer = commandOf('reviseOffer', draft);
