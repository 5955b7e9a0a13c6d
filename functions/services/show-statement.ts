import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Instant } from '#domain/day.ts';
import type { BankId, CardProgramId } from '#domain/ids.ts';
import type { Bank } from '#domain/bank/bank.ts';
import { statementOf, type MonthlyStatement } from '#domain/reconciliation/statement.ts';
import { findBank } from './bank-access.ts';
import type { Ports } from './ports.ts';

/** Which statement to show: of a bank's month, `yyyy-mm`, of one of its card programmes or of all. */
export interface StatementQuery {
  readonly bankId: BankId;
  readonly period: string;
  readonly programId: CardProgramId | null;
}

/** The statement of a month as it stands. */
export interface ShownStatement extends MonthlyStatement {
  readonly bank: Bank;
  readonly period: string;
  /** Null while it is not sealed: files may still add to it. */
  readonly sealedAt: Instant | null;
}

/** What a bank told of a month, by programme, offer and class; undefined for a bank that the caller may not see. */
export async function showStatement(
  ports: Ports,
  act: Act,
  { bankId, period, programId }: StatementQuery,
): Promise<ShownStatement | undefined> {
  const bank = mayDo(act.caller.role, 'statement:read') ? await findBank(ports, act, bankId) : undefined;
  if (bank === undefined) return undefined;
  const { settlement } = ports;
  const [lines, seal] = await Promise.all([
    settlement.statement(bank.code, period),
    settlement.readSeal(bank.code, period),
  ]);
  const asked = lines.filter((line) => programId === null || line.programId === programId);
  return { bank, period, sealedAt: seal?.sealedAt ?? null, ...statementOf(asked) };
}
