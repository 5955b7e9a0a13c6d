import type { Act } from '#domain/act.ts';
import type { AuditFacts } from '#domain/audit/audit-entry.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { CardProgramId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Ports } from './ports.ts';
import { commandOf, type CommandResult, type Draft } from './run-command.ts';

/** A reading of the key by which bank and federation know holders, with the reason that goes into the audit trail. */
export interface RevealHolderKey {
  readonly idempotencyKey: string;
  readonly cardProgramId: CardProgramId;
  readonly reason: string;
}

async function readFor(ports: Ports, act: Act, id: CardProgramId): Promise<CardProgram | undefined> {
  if (!mayDo(act.caller.role, 'cardProgram:revealKey')) return undefined;
  const program = await ports.cardPrograms.read(id);
  return program !== undefined && holdsRegion(act.caller.scope, program.regionCode) ? program : undefined;
}

/** The audit entry is the whole change: the receipt keeps the id, never the key. */
async function draft(
  ports: Ports,
  act: Act,
  { cardProgramId, reason }: RevealHolderKey,
): Promise<Result<Draft<{ id: CardProgramId }>, Problem>> {
  const program = await readFor(ports, act, cardProgramId);
  if (program === undefined) return fail(ruleProblem('NOT_FOUND', 'cardProgramId'));
  const facts: AuditFacts = { action: 'REVEAL_HOLDER_KEY', effectiveOn: act.today, reason, changes: [] };
  return succeed({ state: { id: program.id }, writes: [], audit: [{ subjectId: program.id, facts }] });
}

const record = commandOf('revealHolderKey', draft);

/** Answers the key of a programme in the caller's region in the clear, once: a repeated call answers its receipt and null. */
export async function revealHolderKey(
  ports: Ports,
  act: Act,
  command: RevealHolderKey,
): Promise<CommandResult<string | null>> {
  const recorded = await record(ports, act, command);
  if (!recorded.ok) return recorded;
  const { receipt } = recorded.value;
  const program = receipt.replayed ? undefined : await readFor(ports, act, command.cardProgramId);
  if (program === undefined) return succeed({ state: null, receipt });
  const opened = (await ports.vault.open(program.id, program.holderKey)) as { readonly key: string };
  return succeed({ state: opened.key, receipt });
}
