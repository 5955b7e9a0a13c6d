import { answerMove, type AnswerMove } from '#services/answer-move.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { UnionBodyMoveAnswerInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { refused, type Payload } from '../../payload.ts';
import { REASON } from './take-step.ts';
import { toUnionBodyPayload } from './to-union-body-payload.ts';

/** Answers a pending move for one side. */
export async function answerUnionBodyMove(
  context: RequestContext,
  answer: AnswerMove['answer'],
  input: UnionBodyMoveAnswerInput,
): Promise<Payload<'unionBody', UnionBody>> {
  const parsed = parseAll({
    id: parseIdOf('UnionBody', input.id, 'id'),
    reason: parseOptionalText(input.reason, REASON, 'reason'),
  });
  if (!parsed.ok) return refused('unionBody', parsed.failure);
  const { idempotencyKey, expectedVersion, side } = input;
  const command = { ...parsed.value, idempotencyKey, expectedVersion, side, answer };
  return toUnionBodyPayload(context, await answerMove(context.ports, context.act, command));
}
