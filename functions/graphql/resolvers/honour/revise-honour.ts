import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { reviseHonour as revise, type ReviseHonour } from '#services/record-honour.ts';
import type { MutationResolvers, ReviseHonourInput } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseGranting, parseHonourTarget } from './parse-honour.ts';
import { toHonourPayload } from './to-honour-payload.ts';

function parseGiven(input: Parameters<typeof parseGranting>[0]): Result<ReviseHonour['facts'], Problem> {
  const granting = parseGranting(input);
  return granting.ok ? succeed({ granting: granting.value }) : granting;
}

function parseRevision(input: ReviseHonourInput): Result<ReviseHonour, Problem> {
  const { level, kind, grantingBodyName, grantingBodyId } = input;
  if (grantingBodyName == null && grantingBodyId != null) return fail(ruleProblem('INPUT_INVALID', 'grantingBodyName'));
  const parsed = parseAll({
    target: parseHonourTarget(input),
    given: grantingBodyName == null ? succeed({}) : parseGiven({ grantingBodyName, grantingBodyId }),
  });
  if (!parsed.ok) return parsed;
  const { target, given } = parsed.value;
  const facts = { ...(level == null ? {} : { level }), ...(kind == null ? {} : { kind }), ...given };
  return succeed({ ...target, facts });
}

export const reviseHonour: MutationResolvers['reviseHonour'] = (_root, { input }, context) =>
  toHonourPayload(context, parseRevision(input), revise);
