import type { Act } from '#domain/act.ts';
import type { AuditEntry, AuditFacts } from '#domain/audit/audit-entry.ts';
import { dayOf, type Instant } from '#domain/day.ts';
import type { ReceiptId } from '#domain/ids.ts';
import { personalNumbersIn } from '#domain/personal/personal-number.ts';
import { ruleProblem, type Problem, type RuleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { Throttled } from '#domain/throttled.ts';
import type { Ports } from './ports.ts';
import type { StoredReceipt, Write } from './ports/writes.ts';

/** Proof of a change as the caller sees it. */
export interface Receipt {
  readonly id: ReceiptId;
  readonly at: Instant;
  readonly replayed: boolean;
}

/** What a command answers: the state after it with its receipt, or why it was refused. */
export type CommandResult<State> = Result<{ readonly state: State; readonly receipt: Receipt }, Problem>;

/** A change that was decided but not yet written. */
export interface Draft<State> {
  readonly state: State;
  readonly writes: readonly Write[];
  readonly audit: readonly { readonly subjectId: string; readonly facts: AuditFacts }[];
}

/** A command: its name and input make the fingerprint of its idempotency key; `draft` loads and decides. */
interface Command<State> {
  readonly name: string;
  readonly idempotencyKey: string;
  readonly input: unknown;
  readonly draft: (act: Act) => Promise<Result<Draft<State>, Problem>>;
}

const MAX_ATTEMPTS = 8;
const KEY_FORM = /^[A-Za-z0-9_.:-]{8,128}$/;
const JOB_KEY_FORM = /^~[A-Za-z0-9_.:-]{8,128}$/;

/** A card number in whatever groups, and numbers that may be taken for one: a letter in front tells them apart. */
const CARD_NUMBER_FORM = /^\d(?:[_.:-]?\d){12,18}$/;

/**
 * What is wrong with a key. Receipts keep it in the clear; numbers in it that count calls pass the check of cards now and
 * then, so that nothing but digits is refused whether it passes or not.
 */
function keyProblem(key: string, { byJob = false }: Act): RuleProblem | undefined {
  if (byJob) return JOB_KEY_FORM.test(key) ? undefined : ruleProblem('INPUT_INVALID', 'idempotencyKey');
  if (!KEY_FORM.test(key)) return ruleProblem('INPUT_INVALID', 'idempotencyKey');
  if (CARD_NUMBER_FORM.test(key)) return ruleProblem('CLEAR_PAN_REFUSED', 'idempotencyKey');
  const numbers = personalNumbersIn(key);
  const isPersonal = numbers.has('RESIDENT_ID') || numbers.has('MOBILE');
  return isPersonal ? ruleProblem('PERSONAL_NUMBER_IN_TEXT', 'idempotencyKey') : undefined;
}

/**
 * The act at the instant of a try, not when its request, its part of a job or an earlier try began: what is written is
 * recorded as of just before, so that hardly anybody was told meanwhile that it was not there.
 */
function actAtPresent(ports: Pick<Ports, 'clock'>, act: Act): Act {
  const now = ports.clock.now();
  return { ...act, now, today: dayOf(now) };
}

/** What the trail keeps of a change: its facts, and who made it when. */
export function auditEntries(ports: Ports, act: Act, audit: Draft<unknown>['audit']): readonly AuditEntry[] {
  const { caller, now, requestId } = act;
  return audit.map(({ subjectId, facts }) => ({
    ...facts,
    id: ports.ids.next('AuditEntry'),
    subjectId,
    actorId: caller.id,
    actorRole: caller.role,
    actingBodyId: caller.scope.kind === 'BODY' ? caller.scope.bodyId : null,
    recordedAt: now,
    requestId,
  }));
}

/** The first answer once more, or IDEMPOTENCY_KEY_REUSED when the key came with another input. */
function replay<State>(stored: StoredReceipt, fingerprint: string): CommandResult<State> {
  if (stored.fingerprint !== fingerprint) return fail(ruleProblem('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'));
  return succeed({ state: stored.answer as State, receipt: { id: stored.id, at: stored.at, replayed: true } });
}

/**
 * Runs a command once per idempotency key: loads and decides, then writes item, markers, audit entry and receipt in one
 * transaction. A change that lost a race decides again on fresh reads, and only the draft says which version its object
 * has by then; a refusal changes and remembers nothing.
 */
async function runCommand<State>(ports: Ports, asked: Act, command: Command<State>): Promise<CommandResult<State>> {
  const { idempotencyKey: key, name, input } = command;
  const problem = keyProblem(key, asked);
  if (problem !== undefined) return fail(problem);
  const fingerprint = ports.fingerprints.of({ name, input });
  let throttled = false;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await ports.ledger.backOff(attempt);
    const act = actAtPresent(ports, asked);
    const [stored, draft] = await Promise.all([ports.ledger.findReceipt(act.caller.id, key), command.draft(act)]);
    if (stored !== undefined) return replay(stored, fingerprint);
    if (!draft.ok) {
      // The same call may have gone through while this one was deciding: then it is that call's answer.
      const late = await ports.ledger.findReceipt(act.caller.id, key);
      return late === undefined ? draft : replay(late, fingerprint);
    }
    const { state, writes } = draft.value;
    const receipt: StoredReceipt = {
      ...{ id: ports.ids.next('Receipt'), actorId: act.caller.id, key, fingerprint },
      ...{ at: act.now, answer: state },
    };
    const commit = await ports.ledger.commit({ writes, audit: auditEntries(ports, act, draft.value.audit), receipt });
    if (commit.outcome === 'REFUSED') return fail(commit.problem);
    throttled = commit.outcome === 'CONTENDED' && commit.throttled === true;
    if (commit.outcome === 'COMMITTED') {
      return succeed({ state, receipt: { id: receipt.id, at: receipt.at, replayed: false } });
    }
  }
  if (throttled) throw new Throttled(`The store refused ${MAX_ATTEMPTS} attempts to write.`);
  return fail({ code: 'CONFLICT', currentVersion: null });
}

type UseCase<Input, State> = (ports: Ports, act: Act, input: Input) => Promise<CommandResult<State>>;

/** Makes a use case of a draft: everything in the input but the idempotency key makes the call's fingerprint. */
export function commandOf<Input extends { readonly idempotencyKey: string }, State>(
  name: string,
  draft: (ports: Ports, act: Act, input: Input) => Promise<Result<Draft<State>, Problem>>,
): UseCase<Input, State> {
  return (ports, act, input) => {
    const { idempotencyKey, ...rest } = input;
    return runCommand(ports, act, {
      name,
      idempotencyKey,
      input: rest,
      draft: (present) => draft(ports, present, input),
    });
  };
}

/** The same for an input that tells of a person: a blind index stands for it, so that no fingerprint can be guessed from. */
export function concealedCommandOf<Input extends { readonly idempotencyKey: string }, State>(
  name: string,
  draft: (ports: Ports, act: Act, input: Input) => Promise<Result<Draft<State>, Problem>>,
): UseCase<Input, State> {
  return async (ports, act, input) => {
    const { idempotencyKey, ...rest } = input;
    const concealed = await ports.vault.blind('COMMAND', ports.fingerprints.of(rest));
    return runCommand(ports, act, {
      name,
      idempotencyKey,
      input: { concealed },
      draft: (present) => draft(ports, present, input),
    });
  };
}
