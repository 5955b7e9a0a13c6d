import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { TransitionName } from '#domain/union-body/transitions.ts';
import { stepUnionBody, type StepUnionBody } from '#services/step-union-body.ts';
import type { UnionBodyTransitionInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { refused, type Outcome } from '../../payload.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { toUnionBodyPayload } from './to-union-body-payload.ts';

/** What the inputs of all steps have in common. */
export const REASON = { atMost: 500 };

/** What some steps say beyond the others. */
export interface StepFacts {
  readonly approvalDocument?: string | null | undefined;
  readonly successorId?: string | null | undefined;
}

function parseStep(
  name: TransitionName,
  input: UnionBodyTransitionInput,
  facts: StepFacts,
): Result<StepUnionBody, Problem> {
  const parsed = parseAll({
    id: parseIdOf('UnionBody', input.id, 'id'),
    reason: parseOptionalText(input.reason, REASON, 'reason'),
    approvalDocument: parseOptionalText(facts.approvalDocument, { atMost: 200 }, 'approvalDocument'),
    successor:
      facts.successorId == null ? succeed(undefined) : parseIdOf('UnionBody', facts.successorId, 'successorId'),
  });
  if (!parsed.ok) return parsed;
  const { successor, ...texts } = parsed.value;
  const { idempotencyKey, expectedVersion, effectiveOn = null } = input;
  const more = successor === undefined ? {} : { successorId: successor };
  return succeed({ ...texts, ...more, idempotencyKey, expectedVersion, effectiveOn, name });
}

/** Takes a body one step further and answers its payload. */
export async function takeStep(
  context: RequestContext,
  name: TransitionName,
  input: UnionBodyTransitionInput,
  facts: StepFacts = {},
): Promise<Outcome & { readonly unionBody: UnionBody | null }> {
  const command = parseStep(name, input, facts);
  if (!command.ok) return refused('unionBody', command.failure);
  return toUnionBodyPayload(context, await stepUnionBody(context.ports, context.act, command.value));
}
