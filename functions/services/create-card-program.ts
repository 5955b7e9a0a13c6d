import type { Act } from '#domain/act.ts';
import { isBankCode, type Bank } from '#domain/bank/bank.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import { decideCreateCardProgram, type CardProgramTerms } from '#domain/card-program/decide-create.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { draftChange, stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A card programme that a federation begins with a bank. */
export interface CreateCardProgram {
  readonly idempotencyKey: string;
  readonly sponsorId: UnionBodyId;
  /** The code of the registered bank. */
  readonly bankCode: string;
  readonly terms: Omit<CardProgramTerms, 'id' | 'holderKey'>;
}

/** The registered bank with this code; what cannot be one is looked up nowhere. */
async function findNamedBank(ports: Ports, code: string): Promise<Bank | undefined> {
  return isBankCode(code) ? ports.banks.findByCode(code) : undefined;
}

async function draft(ports: Ports, act: Act, command: CreateCardProgram): Promise<Result<Draft<CardProgram>, Problem>> {
  const { sponsorId, bankCode, terms } = command;
  const [sponsor, bank] = await Promise.all([
    readBodyFor(ports, act, { id: sponsorId, action: 'cardProgram:manage' }),
    findNamedBank(ports, bankCode),
  ]);
  if (sponsor === undefined) return fail(ruleProblem('NOT_FOUND', 'sponsorId'));
  const id = ports.ids.next('CardProgram');
  const holderKey = await ports.vault.makeKey(id);
  const decided = decideCreateCardProgram({ sponsor, bank }, { ...terms, id, holderKey }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const marker = { space: 'CARD_PROGRAM_CODE', name: state.code } as const;
  const writes: readonly Write[] = [
    { type: 'SAVE', noun: 'cardProgram', state, readVersion: 0 },
    { type: 'CLAIM', marker, ownerId: state.id, taken: ruleProblem('CODE_TAKEN', 'code') },
    stillAs(sponsor),
  ];
  return succeed(draftChange(decided.value, writes));
}

/** Begins a card programme of a federation in the caller's scope with a registered bank, with a new key to know holders by. */
export const createCardProgram = commandOf('createCardProgram', draft);
