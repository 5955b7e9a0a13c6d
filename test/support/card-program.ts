import type { ApiClient } from '#domain/caller/caller.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { createCardProgram } from '#services/create-card-program.ts';
import { stateAfter } from './outcome.ts';
import type { TestPorts } from './ports.ts';

/** Begins a card programme of a federation with a bank. */
export function plantCardProgram(
  { request, act }: Pick<TestPorts, 'request' | 'act'>,
  { upper, admin }: { readonly upper: UnionBody; readonly admin: ApiClient },
  code: string,
): Promise<CardProgram> {
  const terms = { code, name: '工会龙卡', nameEn: null, bankName: '示例银行', bankCode: 'CCB' };
  const command = { idempotencyKey: `card-program-${code}`, sponsorId: upper.id, terms };
  return stateAfter(createCardProgram(request(), act(admin), command));
}
