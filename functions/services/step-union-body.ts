import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import {
  decideDissolve,
  decideMerge,
  decideStep,
  decideStepBelow,
  decideSuspend,
  type Step,
} from '#domain/union-body/decide-transition.ts';
import { openLink } from '#domain/union-body/parent-links.ts';
import { PERMISSION_OF_ACTION, type TransitionName } from '#domain/union-body/transitions.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { bodyOrDefect } from './body-line.ts';
import { draftOf, leaving, readTarget, relying, type BodyTarget } from './draft-body-change.ts';
import { stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A step in a body's life, by default effective today. */
export interface StepUnionBody extends BodyTarget {
  readonly idempotencyKey: string;
  readonly name: TransitionName;
  readonly effectiveOn: LocalDate | null;
  readonly reason: string | null;
  readonly approvalDocument?: string | null;
  readonly successorId?: UnionBodyId | null;
}

/** A decision with what has to hold when it is written. */
type Guarded = Result<{ readonly decided: Decided<UnionBody>; readonly writes: readonly Write[] }, Problem>;

function guarded(decided: Result<Decided<UnionBody>, Problem>, writes: readonly Write[]): Guarded {
  return decided.ok ? succeed({ decided: decided.value, writes }) : decided;
}

/** A body and the step it is to take. */
interface Stepping {
  readonly body: UnionBody;
  readonly step: Step;
  readonly successorId: UnionBodyId | null;
}

interface SteppingBelow extends Stepping {
  readonly name: 'SUBMIT' | 'APPROVE';
}

async function stepBelow(ports: Ports, act: Act, { body, step, name }: SteppingBelow): Promise<Guarded> {
  const parentId = openLink(body.parentLinks)?.parentId;
  if (parentId === undefined) return guarded(decideStepBelow(body, { ...step, name, parent: null }, act), []);
  const [parent, relied] = await Promise.all([
    bodyOrDefect(ports.bodies.read, parentId),
    relying(ports, parentId, step.effectiveOn),
  ]);
  return guarded(decideStepBelow(body, { ...step, name, parent }, act), [stillAs(parent), ...relied]);
}

async function suspend(ports: Ports, act: Act, { body, step }: Stepping): Promise<Guarded> {
  const occupancy = await ports.bodies.readOccupancy(body.id);
  const free: Write = { type: 'REQUIRE_FREE', bodyId: body.id, on: step.effectiveOn, empty: false };
  return guarded(decideSuspend(body, { ...step, occupancy }, act), [free]);
}

async function dissolve(ports: Ports, act: Act, { body, step }: Stepping): Promise<Guarded> {
  const occupancy = await ports.bodies.readOccupancy(body.id);
  const empty: Write = { type: 'REQUIRE_FREE', bodyId: body.id, on: step.effectiveOn, empty: true };
  return guarded(decideDissolve(body, { ...step, occupancy }, act), [empty]);
}

async function merge(ports: Ports, act: Act, { body, step, successorId }: Stepping): Promise<Guarded> {
  const missing = fail(ruleProblem('NOT_FOUND', 'successorId'));
  if (successorId === null) return missing;
  const [occupancy, successor, relied] = await Promise.all([
    ports.bodies.readOccupancy(body.id),
    readBodyFor(ports, act, { id: successorId, action: 'unionBody:merge' }),
    relying(ports, successorId, step.effectiveOn),
  ]);
  if (successor === undefined) return missing;
  const empty: Write = { type: 'REQUIRE_FREE', bodyId: body.id, on: step.effectiveOn, empty: true };
  return guarded(decideMerge(body, { ...step, successor, occupancy }, act), [empty, stillAs(successor), ...relied]);
}

function decide(ports: Ports, act: Act, stepping: Stepping): Promise<Guarded> | Guarded {
  const { body, step } = stepping;
  const { name } = step;
  switch (name) {
    case 'SUBMIT':
    case 'APPROVE':
      return stepBelow(ports, act, { ...stepping, name });
    case 'SUSPEND':
      return suspend(ports, act, stepping);
    case 'DISSOLVE':
      return dissolve(ports, act, stepping);
    case 'MERGE':
      return merge(ports, act, stepping);
    case 'REJECT':
    case 'RESUME':
      return guarded(decideStep(body, { ...step, name }, act), []);
  }
}

async function draft(ports: Ports, act: Act, command: StepUnionBody): Promise<Result<Draft<UnionBody>, Problem>> {
  const { name, reason, approvalDocument = null, successorId = null } = command;
  const target = await readTarget(ports, act, { ...command, action: PERMISSION_OF_ACTION[name] });
  if (!target.ok) return target;
  const step: Step = { name, reason, approvalDocument, effectiveOn: command.effectiveOn ?? act.today };
  const outcome = await decide(ports, act, { body: target.value, step, successorId });
  if (!outcome.ok) return outcome;
  const { decided, writes } = outcome.value;
  const left = await leaving(ports, target.value, decided.state);
  return succeed(draftOf(target.value, decided, { ...left, writes }));
}

/** Takes a body one step through its life, under the version the caller read. */
export const stepUnionBody = commandOf('stepUnionBody', draft);
