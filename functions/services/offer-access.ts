import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { CardProgramId, OfferId } from '#domain/ids.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { regionsFrom } from '#domain/offer/recorded-spans.ts';
import { ruleProblem, type Problem, type RuleProblem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findProgramOf } from './card-program-access.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** The card programme if the caller may see the offers of it. */
export function findProgramOfOffers(ports: Ports, act: Act, id: CardProgramId): Promise<CardProgram | undefined> {
  return findProgramOf(ports, act, { id, noun: 'offer' });
}

async function ifVisible(ports: Ports, act: Act, offer: Offer | undefined): Promise<Offer | undefined> {
  if (offer === undefined) return undefined;
  return (await findProgramOfOffers(ports, act, offer.programId)) === undefined ? undefined : offer;
}

/** The offer with this id if the caller may see it; undefined otherwise, which never tells why. */
export async function findOffer(ports: Ports, act: Act, id: OfferId): Promise<Offer | undefined> {
  return ifVisible(ports, act, await ports.offers.find(id));
}

/** The same of an offer that was just decided on: it is at hand, and takes no trip to the store. */
export async function findDecidedOffer(ports: Ports, act: Act, id: OfferId): Promise<Offer | undefined> {
  return ifVisible(ports, act, ports.catalogue.offerAtHand(id) ?? (await ports.offers.find(id)));
}

/** OUTSIDE_SCOPE at `path` unless the caller's scope holds every one of the divisions. */
export function checkReach(
  { caller }: Act,
  regions: readonly RegionCode[],
  path: readonly string[],
): RuleProblem | undefined {
  const isHeld = regions.every((code) => holdsRegion(caller.scope, code));
  return isHeld ? undefined : ruleProblem('OUTSIDE_SCOPE', ...path);
}

/** The card programme if the caller may make offers in it: NOT_FOUND at `path` otherwise. */
export async function readProgramForOffers(
  ports: Ports,
  act: Act,
  { id, path }: { readonly id: CardProgramId; readonly path: string },
): Promise<Result<CardProgram, RuleProblem>> {
  const program = mayDo(act.caller.role, 'offer:manage') ? await findProgramOfOffers(ports, act, id) : undefined;
  return program === undefined ? fail(ruleProblem('NOT_FOUND', path)) : succeed(program);
}

/** The offer that a change is about, and the version the caller read. */
export interface OfferTarget {
  readonly id: OfferId;
  readonly expectedVersion: number;
}

/**
 * The offer as it stands now, if the caller may change it and read its present version: NOT_FOUND, OUTSIDE_SCOPE where it
 * is for divisions beyond the caller's, CONFLICT.
 */
export async function readOfferFor(ports: Ports, act: Act, target: OfferTarget): Promise<Result<Offer, Problem>> {
  const offer = await ports.offers.read(target.id);
  if (offer === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
  const program = await readProgramForOffers(ports, act, { id: offer.programId, path: 'id' });
  if (!program.ok) return program;
  const problem = checkReach(act, regionsFrom(offer, act.now), ['id']);
  return problem === undefined ? checkVersion(offer, target.expectedVersion) : fail(problem);
}
