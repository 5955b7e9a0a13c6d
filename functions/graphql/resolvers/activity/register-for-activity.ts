import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import {
  registerForActivity as register,
  type RegisterForActivity,
  type ToldParticipant,
} from '#services/register-for-activity.ts';
import type {
  EmployerInput,
  MutationResolvers,
  NonMemberInput,
  ParticipantInput,
  RegisterForActivityInput,
  TeamInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { ACTIVITY_TEXTS } from './parse-activity.ts';
import { toParticipationPayload } from './to-activity-payload.ts';

const PERSON_NAME = { atMost: 50 };

function parseTeam({ unionBodyId, name, size = null }: TeamInput): Result<ToldParticipant, Problem> {
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', unionBodyId, 'participant', 'team', 'unionBodyId'),
    name: parseText(name, ACTIVITY_TEXTS.short, 'participant', 'team', 'name'),
  });
  return parsed.ok ? succeed({ kind: 'TEAM', size, ...parsed.value }) : parsed;
}

function parseEmployer({ name, creditCode = null }: EmployerInput): Result<ToldParticipant, Problem> {
  const parsed = parseText(name, ACTIVITY_TEXTS.name, 'participant', 'employer', 'name');
  return parsed.ok ? succeed({ kind: 'EMPLOYER', name: parsed.value, creditCode }) : parsed;
}

function parseNonMember({ name, workUnit, reason }: NonMemberInput): Result<ToldParticipant, Problem> {
  const parsed = parseAll({
    name: parseText(name, PERSON_NAME, 'participant', 'nonMember', 'name'),
    workUnit: parseOptionalText(workUnit, ACTIVITY_TEXTS.name, 'participant', 'nonMember', 'workUnit'),
    reason: parseText(reason, ACTIVITY_TEXTS.words, 'participant', 'nonMember', 'reason'),
  });
  return parsed.ok ? succeed({ kind: 'NON_MEMBER', ...parsed.value }) : parsed;
}

function parseParticipant(input: ParticipantInput): Result<ToldParticipant, Problem> {
  const { memberId, team, employer, nonMember } = input;
  if (team != null) return parseTeam(team);
  if (employer != null) return parseEmployer(employer);
  if (nonMember != null) return parseNonMember(nonMember);
  const parsed = parseIdOf('Member', memberId, 'participant', 'memberId');
  return parsed.ok ? succeed({ kind: 'MEMBER', memberId: parsed.value }) : parsed;
}

function parseRegistration(input: RegisterForActivityInput): Result<RegisterForActivity, Problem> {
  const { idempotencyKey, participant, trades } = input;
  const parsed = parseAll({
    activityId: parseIdOf('Activity', input.activityId, 'activityId'),
    participant: participant == null ? succeed(null) : parseParticipant(participant),
  });
  return parsed.ok ? succeed({ idempotencyKey, ...parsed.value, trades: trades ?? [] }) : parsed;
}

export const registerForActivity: MutationResolvers['registerForActivity'] = (_root, { input }, context) =>
  toParticipationPayload(context, parseRegistration(input), register);
