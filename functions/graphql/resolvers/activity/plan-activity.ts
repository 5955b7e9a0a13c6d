import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { planActivity as plan, type PlanActivity } from '#services/plan-activity.ts';
import type { MutationResolvers, PlanActivityInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { ACTIVITY_TEXTS, parseDetails, parsePartners, parsePlace, parseProgram } from './parse-activity.ts';
import { toActivityPayload } from './to-activity-payload.ts';

function parsePlan(input: PlanActivityInput): Result<PlanActivity, Problem> {
  const { idempotencyKey, from, to, capacity = null } = input;
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    title: parseText(input.title, ACTIVITY_TEXTS.name, 'title'),
    partners: parsePartners(input.partners),
    place: parsePlace(input),
    programId: parseProgram(input.programId),
    details: parseDetails(input.details),
  });
  if (!parsed.ok) return parsed;
  const { unionBodyId, place, details, ...told } = parsed.value;
  return succeed({ idempotencyKey, unionBodyId, place, details, facts: { ...told, from, to, capacity } });
}

export const planActivity: MutationResolvers['planActivity'] = (_root, { input }, context) =>
  toActivityPayload(context, parsePlan(input), plan);
