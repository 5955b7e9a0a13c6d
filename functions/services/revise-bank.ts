import type { Act } from '#domain/act.ts';
import type { Bank } from '#domain/bank/bank.ts';
import { decideReviseBank, type BankRevision } from '#domain/bank/decide-revise.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { BankId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isBankVisible } from './bank-access.ts';
import { checkVersion } from './draft-body-change.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** Facts of a bank to change; what is left out stays. */
export interface ReviseBank {
  readonly idempotencyKey: string;
  readonly id: BankId;
  readonly expectedVersion: number;
  readonly revision: BankRevision;
}

async function readBank(ports: Ports, act: Act, { id, expectedVersion }: ReviseBank): Promise<Result<Bank, Problem>> {
  const bank = mayDo(act.caller.role, 'bank:manage') ? await ports.banks.read(id) : undefined;
  const visible = bank !== undefined && (await isBankVisible(ports, act, bank));
  return visible ? checkVersion(bank, expectedVersion) : fail(ruleProblem('NOT_FOUND', 'id'));
}

async function draft(ports: Ports, act: Act, command: ReviseBank): Promise<Result<Draft<Bank>, Problem>> {
  const bank = await readBank(ports, act, command);
  if (!bank.ok) return bank;
  const decided = decideReviseBank(bank.value, command.revision, act);
  if (!decided.ok) return decided;
  const readVersion = bank.value.version;
  const save = { type: 'SAVE', noun: 'bank', state: decided.value.state, readVersion } as const;
  return succeed(draftChange(decided.value, [save]));
}

/** Changes facts of a bank whose whole division the caller's scope holds. */
export const reviseBank = commandOf('reviseBank', draft);
