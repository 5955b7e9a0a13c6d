import type { Act } from '#domain/act.ts';
import { decideCreateOffer, type OfferTerms } from '#domain/offer/decide-create.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { CardProgramId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkReferences } from './check-offer-rule.ts';
import { draftChange } from './draft-change.ts';
import { readProgramForOffers } from './offer-access.ts';
import { offerWrites } from './offer-writes.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** An offer to create in a card programme. */
export interface CreateOffer {
  readonly idempotencyKey: string;
  readonly cardProgramId: CardProgramId;
  readonly terms: Omit<OfferTerms, 'id' | 'programId'>;
}

async function draft(ports: Ports, act: Act, command: CreateOffer): Promise<Result<Draft<Offer>, Problem>> {
  const { cardProgramId, terms } = command;
  const program = await readProgramForOffers(ports, act, { id: cardProgramId, path: 'cardProgramId' });
  if (!program.ok) return program;
  const programId = program.value.id;
  const decided = decideCreateOffer({ ...terms, id: ports.ids.next('Offer'), programId }, act);
  if (!decided.ok) return decided;
  const problem = await checkReferences(ports, act, { programId, rule: terms.rule });
  if (problem !== undefined) return fail(problem);
  const { state } = decided.value;
  const writes = await offerWrites(ports, { before: null, after: state });
  if (!writes.ok) return writes;
  const marker = { space: 'OFFER_CODE', name: `${programId}#${state.code}` } as const;
  const claim: Write = { type: 'CLAIM', marker, ownerId: state.id, taken: ruleProblem('CODE_TAKEN', 'code') };
  return succeed(draftChange(decided.value, [...writes.value, claim]));
}

/** Creates an offer in a card programme that the caller sees, for divisions of the caller's scope (CODE_TAKEN). */
export const createOffer = commandOf('createOffer', draft);
