import type { ApiClient } from '#domain/caller/caller.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { createCardProgram } from '#services/create-card-program.ts';
import { NATIONAL_BANK, plantBank } from './bank.ts';
import { stateAfter } from './outcome.ts';
import type { TestPorts } from './ports.ts';

/** A programme's code, and its bank where that is another one than the national bank of tests. */
export type ProgramFacts = string | { readonly code: string; readonly bankCode: string };

/** Begins a card programme of a federation; its bank is registered if it is not. */
export async function plantCardProgram(
  { request, act }: Pick<TestPorts, 'request' | 'act'>,
  { upper, admin }: { readonly upper: UnionBody; readonly admin: ApiClient },
  program: ProgramFacts,
): Promise<CardProgram> {
  const { code, bankCode } = typeof program === 'string' ? { code: program, bankCode: NATIONAL_BANK } : program;
  await plantBank({ request }, { code: bankCode });
  const terms = { code, name: '工会龙卡', nameEn: null };
  const command = { idempotencyKey: `card-program-${code}`, sponsorId: upper.id, bankCode, terms };
  return stateAfter(createCardProgram(request(), act(admin), command));
}
