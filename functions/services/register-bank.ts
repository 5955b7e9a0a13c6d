import type { Act } from '#domain/act.ts';
import type { Bank } from '#domain/bank/bank.ts';
import { decideRegisterBank, type BankTerms } from '#domain/bank/decide-register.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkDivision } from './check-place.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A bank to register. */
export interface RegisterBank {
  readonly idempotencyKey: string;
  readonly terms: Omit<BankTerms, 'id'>;
}

function checkServed(ports: Ports, act: Act, regionCode: RegionCode): Problem | undefined {
  const mayRegister = mayDo(act.caller.role, 'bank:manage') && holdsRegion(act.caller.scope, regionCode);
  return (
    checkDivision(ports, act, regionCode) ?? (mayRegister ? undefined : ruleProblem('OUTSIDE_SCOPE', 'regionCode'))
  );
}

function draft(ports: Ports, act: Act, { terms }: RegisterBank): Result<Draft<Bank>, Problem> {
  const misplaced = checkServed(ports, act, terms.regionCode);
  if (misplaced !== undefined) return fail(misplaced);
  const decided = decideRegisterBank({ ...terms, id: ports.ids.next('Bank') }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const marker = { space: 'BANK_CODE', name: state.code } as const;
  const writes: readonly Write[] = [
    { type: 'SAVE', noun: 'bank', state, readVersion: 0 },
    { type: 'CLAIM', marker, ownerId: state.id, taken: ruleProblem('CODE_TAKEN', 'code') },
  ];
  return succeed(draftChange(decided.value, writes));
}

/** Registers a bank for a division, or the nation, that the caller's scope holds: REGION_UNKNOWN, OUTSIDE_SCOPE else. */
export const registerBank = commandOf('registerBank', (ports, act, command: RegisterBank) =>
  Promise.resolve(draft(ports, act, command)),
);
