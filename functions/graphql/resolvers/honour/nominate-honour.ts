import { parseId } from '#domain/ids.ts';
import type { HonourGround } from '#domain/honour/honour-record.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { nominateHonour as nominate, type NominateHonour } from '#services/record-honour.ts';
import type { MutationResolvers, NominateHonourInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { parseHonourFacts, parseRecipient } from './parse-honour.ts';
import { toHonourPayload } from './to-honour-payload.ts';

/** What an honour is given for. */
function parseGround(text: string | null | undefined): Result<HonourGround | null, Problem> {
  if (text == null) return succeed(null);
  const past = parseId('Activity', text) ?? parseId('ContestResult', text);
  const id = past ?? parseId('Evaluation', text) ?? parseId('Submission', text);
  return id === undefined ? fail(ruleProblem('NOT_FOUND', 'groundId')) : succeed(id);
}

function parseNomination(input: NominateHonourInput): Result<NominateHonour, Problem> {
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    facts: parseHonourFacts(input),
    recipient: parseRecipient(input.recipient),
    ground: parseGround(input.groundId),
  });
  if (!parsed.ok) return parsed;
  const { unionBodyId, facts, recipient, ground } = parsed.value;
  return succeed({ idempotencyKey: input.idempotencyKey, unionBodyId, facts: { ...facts, recipient, ground } });
}

export const nominateHonour: MutationResolvers['nominateHonour'] = (_root, { input }, context) =>
  toHonourPayload(context, parseNomination(input), nominate);
