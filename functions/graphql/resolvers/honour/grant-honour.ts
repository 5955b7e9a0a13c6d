import { ruleProblem } from '#domain/problem.ts';
import { fail, succeed } from '#domain/result.ts';
import { grantHonour as grant } from '#services/record-honour.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { HONOUR_TEXTS, parseAwarded, parseHonourTarget } from './parse-honour.ts';
import { toHonourPayload } from './to-honour-payload.ts';

export const grantHonour: MutationResolvers['grantHonour'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseHonourTarget(input),
    awarded: parseAwarded(input),
    document: parseOptionalText(input.document, HONOUR_TEXTS.document, 'document'),
  });
  if (!parsed.ok) return toHonourPayload(context, parsed, grant);
  const { target, awarded, document } = parsed.value;
  if (awarded === null) return toHonourPayload(context, fail(ruleProblem('INPUT_INVALID', 'awardedOn')), grant);
  return toHonourPayload(context, succeed({ ...target, awarded, document }), grant);
};
