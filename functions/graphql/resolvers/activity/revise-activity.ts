import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { reviseActivity as revise, type ReviseActivity } from '#services/step-activity.ts';
import type { MutationResolvers, ReviseActivityInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import {
  ACTIVITY_TEXTS,
  parseActivityTarget,
  parseDetails,
  parsePartners,
  parsePlace,
  parseProgram,
} from './parse-activity.ts';
import { toActivityPayload } from './to-activity-payload.ts';

const isGiven = (input: ReviseActivityInput): boolean =>
  input.facilityId != null || input.regionCode != null || input.location != null;

function parseRevision(input: ReviseActivityInput): Result<ReviseActivity, Problem> {
  const { from, to, capacity, details } = input;
  const parsed = parseAll({
    target: parseActivityTarget(input),
    title: parseOptionalText(input.title, ACTIVITY_TEXTS.name, 'title'),
    partners: parsePartners(input.partners),
    place: isGiven(input) ? parsePlace(input) : succeed(null),
    programId: parseProgram(input.programId),
    details: details == null ? succeed(null) : parseDetails(details),
  });
  if (!parsed.ok) return parsed;
  const { target, title, partners, place, programId } = parsed.value;
  const facts = {
    ...(title === null ? {} : { title }),
    ...(from == null ? {} : { from }),
    ...(to == null ? {} : { to }),
    ...(capacity == null ? {} : { capacity }),
    ...(input.partners == null ? {} : { partners }),
    ...(programId === null ? {} : { programId }),
  };
  return succeed({ ...target, place, facts, details: parsed.value.details });
}

export const reviseActivity: MutationResolvers['reviseActivity'] = (_root, { input }, context) =>
  toActivityPayload(context, parseRevision(input), revise);
