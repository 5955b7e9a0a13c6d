import { UNKNOWN_START } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { mayBeUndated, type TransitionName } from '#domain/union-body/transitions.ts';
import { stepUnionBody, type StepUnionBody } from '#services/step-union-body.ts';
import type { UnionBodyTransitionInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { refused, type Payload } from '../../payload.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { toUnionBodyPayload } from './to-union-body-payload.ts';

/** How long a reason may be. */
export const REASON = { atMost: 500 };

/** What the inputs of all steps have in common, and what some of them say beyond. */
export interface StepInput extends Omit<UnionBodyTransitionInput, 'reason' | 'dayUnknown'> {
  readonly dayUnknown?: boolean;
  readonly reason?: string | null | undefined;
  readonly approvalDocument?: string | null | undefined;
  readonly successorId?: string | null | undefined;
}

function parseSuccessor(text: string | null | undefined): Result<UnionBodyId | null, Problem> {
  return text == null ? succeed(null) : parseIdOf('UnionBody', text, 'successorId');
}

function parseStep(name: TransitionName, input: StepInput): Result<StepUnionBody, Problem> {
  const parsed = parseAll({
    id: parseIdOf('UnionBody', input.id, 'id'),
    reason: parseOptionalText(input.reason, REASON, 'reason'),
    approvalDocument: parseOptionalText(input.approvalDocument, { atMost: 200 }, 'approvalDocument'),
    successorId: parseSuccessor(input.successorId),
  });
  if (!parsed.ok) return parsed;
  const { idempotencyKey, expectedVersion, dayUnknown = false } = input;
  const fits = !dayUnknown || (mayBeUndated(name) && input.effectiveOn == null);
  if (!fits) return fail(ruleProblem('INPUT_INVALID', 'dayUnknown'));
  const effectiveOn = dayUnknown ? UNKNOWN_START : (input.effectiveOn ?? null);
  return succeed({ ...parsed.value, idempotencyKey, expectedVersion, effectiveOn, name });
}

/** Takes a body one step further and answers its payload. */
export async function takeStep(
  context: RequestContext,
  name: TransitionName,
  input: StepInput,
): Promise<Payload<'unionBody', UnionBody>> {
  const command = parseStep(name, input);
  if (!command.ok) return refused('unionBody', command.failure);
  return toUnionBodyPayload(context, await stepUnionBody(context.ports, context.act, command.value));
}
