import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { draftPostAgreement as draft, type DraftPostAgreement } from '#services/step-post.ts';
import type { DraftPostAgreementInput, MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parsePostTarget, POST_TEXTS } from './parse-post-target.ts';
import { toPostPayload } from './to-post-payload.ts';

function parseAgreement(input: DraftPostAgreementInput): Result<DraftPostAgreement, Problem> {
  const { monthlyAmount: monthlyFen, document: paper, ...days } = input.agreement;
  const { firstMonth = 'FULL', lastMonth = 'FULL', payDay = 1, graceDays = 30 } = days;
  const parsed = parseAll({
    target: parsePostTarget(input),
    document: parseText(paper, POST_TEXTS.document, 'agreement', 'document'),
  });
  if (!parsed.ok) return parsed;
  const { target, document } = parsed.value;
  return succeed({ ...target, terms: { ...days, firstMonth, lastMonth, payDay, graceDays, document, monthlyFen } });
}

export const draftPostAgreement: MutationResolvers['draftPostAgreement'] = (_root, { input }, context) =>
  toPostPayload(context, parseAgreement(input), draft);
