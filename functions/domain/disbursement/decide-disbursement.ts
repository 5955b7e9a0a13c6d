import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { BankOutcome } from '../claim/decide-pay.ts';
import type { Fen } from '../money.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { ProgramEdition } from '../program/edition.ts';
import type { Program } from '../program/program.ts';
import { fail, succeed, type Result } from '../result.ts';
import {
  allowedDisbursementActions,
  MOST_LINES,
  type Disbursement,
  type DisbursementAction,
  type DisbursementState,
  type LineSum,
} from './disbursement.ts';

type DisbursementDecision = Result<Decided<Disbursement>, Problem>;

const NOTHING: LineSum = { count: 0, fen: 0 as Fen };

const plus = (sum: LineSum, count: number, fen: number): LineSum => ({
  count: sum.count + count,
  fen: (sum.fen + fen) as Fen,
});

const same = (one: LineSum, other: LineSum): boolean => one.count === other.count && one.fen === other.fen;

/** Opens an empty batch of an edition that was opened (EDITION_NOT_OPEN). That its code is free is for the store: CODE_TAKEN. */
export function decideOpenDisbursement(
  {
    id,
    code,
    edition,
    program,
  }: {
    readonly id: Disbursement['id'];
    readonly code: string;
    readonly edition: ProgramEdition;
    readonly program: Program;
  },
  act: Act,
): DisbursementDecision {
  const isLive = edition.state === 'OPEN' || edition.state === 'CLOSED' || edition.state === 'SETTLING';
  if (!isLive || edition.rules.grant === null) return fail(ruleProblem('EDITION_NOT_OPEN', 'editionId'));
  const { unionBodyId, bodyPath, federation } = program;
  const step = { state: 'DRAFT', on: act.today, recordedAt: act.now, by: act.caller.id } as const;
  const state: Disbursement = {
    ...{ id, version: 1, code, programId: program.id, editionId: edition.id, unionBodyId, bodyPath, federation },
    ...{ state: 'DRAFT', steps: [step], makers: [act.caller.id], lines: NOTHING, declared: null },
    ...{ paid: NOTHING, returned: NOTHING, confirmed: NOTHING, reversed: NOTHING },
  };
  const changes = changesBetween<Disbursement>({ steps: state.steps }, state);
  return succeed({ state, audit: { action: 'OPEN_DISBURSEMENT', effectiveOn: act.today, reason: null, changes } });
}

function moved(
  before: Disbursement,
  {
    action,
    to,
    facts = {},
  }: { readonly action: string; readonly to?: DisbursementState; readonly facts?: Partial<Disbursement> },
  act: Act,
): { readonly ok: true; readonly value: Decided<Disbursement> } {
  const isOther = to !== undefined && to !== before.state;
  const step = { state: to ?? before.state, on: act.today, recordedAt: act.now, by: act.caller.id };
  const steps = isOther ? [...before.steps, step] : before.steps;
  const state: Disbursement = { ...before, ...facts, version: before.version + 1, state: to ?? before.state, steps };
  const changes = changesBetween<Disbursement>({ ...before, steps }, state);
  return succeed({ state, audit: { action: `${action}_DISBURSEMENT`, effectiveOn: act.today, reason: null, changes } });
}

/** The states that are a step too early to send a batch, or to tell what became of it. */
const UNAPPROVED: Partial<Record<DisbursementAction, readonly DisbursementState[]>> = {
  SEND: ['DRAFT', 'LOCKED'],
  SETTLE: ['DRAFT', 'LOCKED', 'APPROVED'],
};

function refuse(batch: Disbursement, action: DisbursementAction): Problem | undefined {
  const allowed = allowedDisbursementActions(batch);
  if (allowed.includes(action)) return undefined;
  if (action === 'FILL') return ruleProblem('EDIT_LOCKED_BATCH', 'id');
  if (UNAPPROVED[action]?.includes(batch.state) === true) return ruleProblem('BATCH_UNAPPROVED', 'id');
  const isSent = batch.state === 'SENT' || batch.state === 'PARTIALLY_SETTLED' || batch.state === 'RECONCILED';
  if (action === 'CANCEL' && isSent) return ruleProblem('CANCEL_SENT_BATCH', 'id');
  return { code: 'ILLEGAL_TRANSITION', from: batch.state, action, allowed };
}

function withMakers({ makers }: Disbursement, ...more: Disbursement['makers']): Disbursement['makers'] {
  return [...new Set([...makers, ...more])];
}

/**
 * Puts lines into a draft, or takes them out: EDIT_LOCKED_BATCH for any other, LIST_FULL for more than 500 lines. Who named an
 * account of them anew counts among its makers.
 */
export function decideFillDisbursement(
  batch: Disbursement,
  {
    count,
    fen,
    accountsBy = [],
  }: { readonly count: number; readonly fen: number; readonly accountsBy?: Disbursement['makers'] },
  act: Act,
): DisbursementDecision {
  const refusal = refuse(batch, 'FILL');
  if (refusal !== undefined) return fail(refusal);
  const lines = plus(batch.lines, count, fen);
  if (lines.count > MOST_LINES) return fail(ruleProblem('LIST_FULL', 'id'));
  return moved(
    batch,
    { action: 'FILL', facts: { lines, makers: withMakers(batch, act.caller.id, ...accountsBy) } },
    act,
  );
}

/** Locks a batch whose declared count and total are those of its lines: DECLARED_TOTAL_DIFFERS, also for none. */
export function decideLockDisbursement(batch: Disbursement, declared: LineSum, act: Act): DisbursementDecision {
  const refusal = refuse(batch, 'LOCK');
  if (refusal !== undefined) return fail(refusal);
  const isSame = batch.lines.count > 0 && same(declared, batch.lines);
  if (!isSame) return fail(ruleProblem('DECLARED_TOTAL_DIFFERS', 'declaredTotal'));
  return moved(
    batch,
    { action: 'LOCK', to: 'LOCKED', facts: { declared, makers: withMakers(batch, act.caller.id) } },
    act,
  );
}

const NEXT = { UNLOCK: 'DRAFT', SEND: 'SENT', CANCEL: 'CANCELLED' } as const;

/** Opens a locked batch again, sends an approved one to the bank (BATCH_UNAPPROVED), or cancels one that was not sent (CANCEL_SENT_BATCH). */
export function decideNextDisbursementState(
  batch: Disbursement,
  action: keyof typeof NEXT,
  act: Act,
): DisbursementDecision {
  const refusal = refuse(batch, action);
  if (refusal !== undefined) return fail(refusal);
  const facts = action === 'UNLOCK' ? { declared: null } : {};
  return moved(batch, { action, to: NEXT[action], facts }, act);
}

/** Approves a locked batch by another than made it, or named an account of its lines anew: APPROVE_OWN. */
export function decideApproveDisbursement(batch: Disbursement, act: Act): DisbursementDecision {
  const refusal = refuse(batch, 'APPROVE');
  if (refusal !== undefined) return fail(refusal);
  if (batch.makers.includes(act.caller.id)) return fail(ruleProblem('APPROVE_OWN'));
  return moved(batch, { action: 'APPROVE', to: 'APPROVED' }, act);
}

/** The sums of a batch after what a bank told of one line; `wasPaid` says whether it had been carried out before. */
function sumsAfter(
  batch: Disbursement,
  { kind }: Pick<BankOutcome, 'kind'>,
  { fen, wasPaid }: { readonly fen: number; readonly wasPaid: boolean },
) {
  const { paid, returned, confirmed } = batch;
  if (kind === 'PAID') return { paid: plus(paid, 1, fen), returned, confirmed };
  if (kind === 'CONFIRMED') return { paid, returned, confirmed: plus(confirmed, 1, fen) };
  return { paid: wasPaid ? plus(paid, -1, -fen) : paid, returned: plus(returned, 1, fen), confirmed };
}

/** Whether nothing more is to come of a batch: each line was confirmed, returned or reversed. */
function isDone({ lines, confirmed, returned, reversed }: Disbursement): boolean {
  return confirmed.count + returned.count + reversed.count === lines.count;
}

/** A batch with other sums: with its last line it is reconciled, and stays so. */
function settled(batch: Disbursement, facts: Partial<Disbursement>, act: Act) {
  const to = isDone({ ...batch, ...facts }) ? 'RECONCILED' : 'PARTIALLY_SETTLED';
  return moved(batch, { action: 'SETTLE', to, facts }, act);
}

/** Counts what the bank told of a line of a batch that was sent (BATCH_UNAPPROVED). With the last line it is reconciled. */
export function decideSettleLine(
  batch: Disbursement,
  { outcome, fen, wasPaid }: { readonly outcome: BankOutcome; readonly fen: number; readonly wasPaid: boolean },
  act: Act,
): DisbursementDecision {
  const refusal = refuse(batch, 'SETTLE');
  if (refusal !== undefined) return fail(refusal);
  return settled(batch, sumsAfter(batch, outcome, { fen, wasPaid }), act);
}

/** Counts a line whose money came back after it was paid; that is no more to be confirmed. */
export function decideReverseLine(
  batch: Disbursement,
  { fen, wasConfirmed }: { readonly fen: number; readonly wasConfirmed: boolean },
  act: Act,
): Decided<Disbursement> {
  const { paid, confirmed, reversed } = batch;
  const facts = {
    ...{ paid: plus(paid, -1, -fen), reversed: plus(reversed, 1, fen) },
    confirmed: wasConfirmed ? plus(confirmed, -1, -fen) : confirmed,
  };
  return settled(batch, facts, act).value;
}
