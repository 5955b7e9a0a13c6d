import type { BankOutcome } from '#domain/claim/decide-pay.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { recordBankOutcome as record } from '#services/tell-of-line.ts';
import type { MutationResolvers, RecordBankOutcomeInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { parseDisbursementTarget, toDisbursementPayload } from './to-disbursement-payload.ts';

function parseOutcome({ outcome: kind, on, reason }: RecordBankOutcomeInput): Result<BankOutcome, Problem> {
  if (kind !== 'RETURNED') return succeed({ kind, on });
  const words = parseText(reason ?? '', { atMost: 200 }, 'reason');
  return words.ok ? succeed({ kind, on, reason: words.value }) : words;
}

export const recordBankOutcome: MutationResolvers['recordBankOutcome'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseDisbursementTarget(input),
    claimId: parseIdOf('Claim', input.claimId, 'claimId'),
    outcome: parseOutcome(input),
  });
  if (!parsed.ok) return toDisbursementPayload(context, parsed, record);
  const { target, claimId, outcome } = parsed.value;
  return toDisbursementPayload(context, succeed({ ...target, claimId, outcome, fen: input.amount }), record);
};
