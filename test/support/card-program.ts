import type { ApiClient } from '#domain/caller/caller.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { createCardProgram } from '#services/create-card-program.ts';
import { plantBank } from './bank.ts';
import { stateAfter } from './outcome.ts';
import type { TestPorts } from './ports.ts';

/** Begins a card programme of a federation with the national bank of tests, which is registered if it is not. */
export async function plantCardProgram(
  { request, act }: Pick<TestPorts, 'request' | 'act'>,
  { upper, admin }: { readonly upper: UnionBody; readonly admin: ApiClient },
  code: string,
): Promise<CardProgram> {
  const { code: bankCode } = await plantBank({ request });
  const terms = { code, name: '工会龙卡', nameEn: null };
  const command = { idempotencyKey: `card-program-${code}`, sponsorId: upper.id, bankCode, terms };
  return stateAfter(createCardProgram(request(), act(admin), command));
}
