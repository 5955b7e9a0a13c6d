import type { Problem } from '#domain/problem.ts';
import { ruleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { payStipend as pay, type PayStipend } from '#services/pay-stipend.ts';
import type { MutationResolvers, PayStipendInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parseMonthTarget, POST_TEXTS } from '../virtual-post/parse-post-target.ts';
import { toPostPayload } from '../virtual-post/to-post-payload.ts';

function parseLastFour(text: string | null | undefined): Result<string | null, Problem> {
  if (text == null) return succeed(null);
  return /^\d{4}$/.test(text) ? succeed(text) : fail(ruleProblem('INPUT_INVALID', 'accountLastFour'));
}

function parsePayment(input: PayStipendInput): Result<PayStipend, Problem> {
  const { amount: fen, paidOn, evidence: kind } = input;
  const parsed = parseAll({
    target: parseMonthTarget(input),
    reference: parseText(input.reference, POST_TEXTS.document, 'reference'),
    accountLastFour: parseLastFour(input.accountLastFour),
  });
  if (!parsed.ok) return parsed;
  const { target, reference, accountLastFour } = parsed.value;
  return succeed({ ...target, payment: { fen, paidOn, evidence: { kind, reference }, accountLastFour } });
}

export const payStipend: MutationResolvers['payStipend'] = (_root, { input }, context) =>
  toPostPayload(context, parsePayment(input), pay);
