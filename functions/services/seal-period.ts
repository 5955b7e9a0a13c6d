import type { Act } from '#domain/act.ts';
import type { Bank } from '#domain/bank/bank.ts';
import { BANK_FILE_KINDS } from '#domain/bank-file/file-kind.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { BankId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { decideSeal, type SealedPeriod } from '#domain/reconciliation/decide-seal.ts';
import { datesOfPeriod } from '#domain/reconciliation/period.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findBank, isBankVisible } from './bank-access.ts';
import { isPeriodSealed, readLastAccepted, sealMarker, sequenceMarker } from './bank-files.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A month of a bank to seal. */
export interface SealPeriod {
  readonly idempotencyKey: string;
  readonly bankId: BankId;
  /** `yyyy-mm`. */
  readonly period: string;
}

async function readBank(ports: Ports, act: Act, id: BankId): Promise<Bank | undefined> {
  const bank = mayDo(act.caller.role, 'period:seal') ? await ports.banks.read(id) : undefined;
  return bank !== undefined && (await isBankVisible(ports, act, bank)) ? bank : undefined;
}

/** The last accepted file of each kind. */
async function readLastFiles(ports: Ports, bankCode: string) {
  return Promise.all(
    BANK_FILE_KINDS.map(async (kind) => {
      const last = await readLastAccepted(ports, bankCode, kind);
      return { kind, last };
    }),
  );
}

/** What keeps a file that is accepted at the same time out: each of the two requires that the other one has not come. */
function writesOf(state: SealedPeriod, files: Awaited<ReturnType<typeof readLastFiles>>): readonly Write[] {
  const { bankCode, period } = state;
  const taken = ruleProblem('PERIOD_SEALED', 'period');
  return [
    { type: 'CLAIM', marker: sealMarker(bankCode, period), ownerId: `${bankCode}#${state.sealedAt}`, taken },
    { type: 'SEAL_PERIOD', sealed: state },
    ...files.map(({ kind, last }): Write => {
      return { type: 'REQUIRE_HOLDER', marker: sequenceMarker(bankCode, kind), ownerId: last?.owner ?? null };
    }),
  ];
}

async function draft(ports: Ports, act: Act, command: SealPeriod): Promise<Result<Draft<SealedPeriod>, Problem>> {
  const { bankId, period } = command;
  const bank = await readBank(ports, act, bankId);
  if (bank === undefined) return fail(ruleProblem('NOT_FOUND', 'bankId'));
  const { code: bankCode } = bank;
  // The files are read first: what is told of jobs and breaks is then no older than the markers that are required.
  const files = await readLastFiles(ports, bankCode);
  const [isSealed, open] = await Promise.all([
    isPeriodSealed(ports, bankCode, period),
    ports.breaks.unsettled(bankCode, datesOfPeriod(period), { limit: 1, after: undefined }),
  ]);
  const lastJobs = files.flatMap(({ last }) => (last === undefined ? [] : [last.job]));
  const decided = decideSeal({ bankCode, period, isSealed, hasOpenBreaks: open.items.length > 0, lastJobs }, act);
  if (!decided.ok) return decided;
  const { state, audit } = decided.value;
  return succeed({ state, writes: writesOf(state, files), audit: [{ subjectId: bank.id, facts: audit }] });
}

/**
 * Seals a month of a bank for good. No file of it is accepted any more; what is told late of it is a correction. It stands in the
 * bank's audit trail.
 */
export const sealPeriod = commandOf('sealPeriod', draft);

/** The sealed months of a bank that the caller may see, the latest first. */
export async function listSealedPeriods(ports: Ports, act: Act, id: BankId): Promise<readonly SealedPeriod[]> {
  const bank = mayDo(act.caller.role, 'statement:read') ? await findBank(ports, act, id) : undefined;
  return bank === undefined ? [] : ports.settlement.seals(bank.code);
}
