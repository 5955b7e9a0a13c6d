import type { Act } from '#domain/act.ts';
import type { Bank } from '#domain/bank/bank.ts';
import type { BankTerms } from '#domain/bank/decide-register.ts';
import { dayOf } from '#domain/day.ts';
import { registerBank } from '#services/register-bank.ts';
import { adminOf, region } from './builders.ts';
import { stateAfter } from './outcome.ts';
import type { TestPorts } from './ports.ts';

/** The bank of the programmes of tests: it serves the whole nation, so that federations of every province may name it. */
export const NATIONAL_BANK = 'CCB';

/** What a caller says of a bank to register: one of the whole nation with the keys `k1` and `k2`, but for the facts given. */
export function bankTerms(facts: Partial<BankTerms> = {}): Omit<BankTerms, 'id'> {
  return {
    ...{ code: NATIONAL_BANK, name: '示例银行', nameEn: null, regionCode: region('000000') },
    ...{ keyIds: ['k1', 'k2'], graceDays: 3 },
    ...facts,
  };
}

/** A bank in the table: registered once however often a test plants it. */
export function plantBank({ request }: Pick<TestPorts, 'request'>, facts: Partial<BankTerms> = {}): Promise<Bank> {
  const ports = request();
  const now = ports.clock.now();
  const act: Act = { caller: adminOf('000000', 'banks'), now, today: dayOf(now), requestId: 'req_banks' };
  const terms = bankTerms(facts);
  return stateAfter(registerBank(ports, act, { idempotencyKey: `plant-bank-${terms.code}`, terms }));
}
