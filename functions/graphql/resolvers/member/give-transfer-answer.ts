import type { Member } from '#domain/member/member.ts';
import { answerTransfer, type AnswerTransfer } from '#services/answer-transfer.ts';
import type { AnswerTransferInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { refused, type Payload } from '../../payload.ts';
import { NOTE } from './parse-admission.ts';
import { toMemberPayload } from './to-member-payload.ts';

/** Answers a transfer for one body and answers the member's payload. */
export async function giveTransferAnswer(
  context: RequestContext,
  answer: AnswerTransfer['answer'],
  input: AnswerTransferInput,
): Promise<Payload<'member', Member>> {
  const parsed = parseAll({
    id: parseIdOf('Member', input.id, 'id'),
    note: parseOptionalText(input.note, NOTE, 'note'),
  });
  if (!parsed.ok) return refused('member', parsed.failure);
  const { idempotencyKey, expectedVersion, side } = input;
  const command = { ...parsed.value, idempotencyKey, expectedVersion, side, answer };
  return toMemberPayload(context, await answerTransfer(context.ports, context.act, command));
}
