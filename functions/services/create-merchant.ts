import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { CardProgramId } from '#domain/ids.ts';
import { decideCreateMerchant, type MerchantTerms } from '#domain/merchant/decide-create.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findProgramOf } from './card-program-access.ts';
import { checkMerchantPlace } from './check-merchant-place.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A merchant that joins a card programme. */
export interface CreateMerchant {
  readonly idempotencyKey: string;
  readonly cardProgramId: CardProgramId;
  readonly terms: Omit<MerchantTerms, 'id' | 'programId'>;
}

/** The writes by which a merchant begins: its state, and its code in the programme, which may be `taken`. */
export function merchantBegins(state: Merchant, taken: ReturnType<typeof ruleProblem> | null): readonly Write[] {
  const marker = { space: 'MERCHANT_CODE', name: `${state.programId}#${state.code}` } as const;
  return [
    { type: 'SAVE', noun: 'merchant', state, readVersion: 0 },
    { type: 'CLAIM', marker, ownerId: state.id, taken },
  ];
}

async function draft(ports: Ports, act: Act, command: CreateMerchant): Promise<Result<Draft<Merchant>, Problem>> {
  const named = { id: command.cardProgramId, noun: 'merchant' } as const;
  const program = mayDo(act.caller.role, 'merchant:manage') ? await findProgramOf(ports, act, named) : undefined;
  if (program === undefined) return fail(ruleProblem('NOT_FOUND', 'cardProgramId'));
  const misplaced = checkMerchantPlace(ports, act, command.terms.facts.regionCode);
  if (misplaced !== undefined) return fail(misplaced);
  const terms = { ...command.terms, id: ports.ids.next('Merchant'), programId: program.id };
  const decided = decideCreateMerchant(terms, act);
  if (!decided.ok) return decided;
  return succeed(draftChange(decided.value, merchantBegins(decided.value.state, ruleProblem('CODE_TAKEN', 'code'))));
}

/** Begins a merchant of a card programme that the caller sees, in a region of the caller's scope. */
export const createMerchant = commandOf('createMerchant', draft);
