import type { EvaluationSubject as Subject } from '#domain/evaluation/evaluation.ts';
import { isOverdue } from '#domain/evaluation/decide-notice.ts';
import { findEvaluationScheme } from '#services/evaluation-access.ts';
import { findFacility } from '#services/list-facilities.ts';
import { findProgram } from '#services/program-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { criterionScoresSeen, listEvaluationActions, noticesSeen, resultSeen } from '#services/show-evaluation.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import type { RequestContext } from '../../context.ts';
import { regionOf } from '../region/region-of.ts';

export const EvaluationScheme: NonNullable<CompleteResolvers['EvaluationScheme']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  program: async ({ programId }, _args, { ports, act }) =>
    programId === null ? null : ((await findProgram(ports, act, programId)) ?? null),
};

export const Evaluation: NonNullable<CompleteResolvers['Evaluation']> = {
  scheme: async ({ schemeId }, _args, { ports, act }) => (await findEvaluationScheme(ports, act, schemeId)) ?? null,
  criteria: ({ rule }) => rule.criteria,
  ratings: ({ rule }) => rule.ratings,
  scores: (evaluation, _args, { ports, act }) => criterionScoresSeen(ports, act, evaluation),
  totalHundredths: async (evaluation, _args, { ports, act }) =>
    (await resultSeen(ports, act, evaluation))?.totalHundredths ?? null,
  rating: async (evaluation, _args, { ports, act }) => (await resultSeen(ports, act, evaluation))?.rating ?? null,
  notices: (evaluation, _args, { ports, act }) => noticesSeen(ports, act, evaluation),
  allowedActions: (evaluation, _args, { ports, act }) => listEvaluationActions(ports, act, evaluation),
};

/** What a subject is called: its name is told to whoever is told of its evaluation. */
async function nameOf(subject: Subject, { ports }: RequestContext): Promise<string> {
  if (subject.kind === 'EMPLOYER') return subject.name;
  if (subject.kind === 'REGION') return regionOf(ports, subject.regionCode).name;
  const named =
    subject.kind === 'UNION_BODY'
      ? await ports.bodies.find(subject.unionBodyId)
      : await ports.facilities.find(subject.facilityId);
  if (named === undefined) throw new Error('An evaluation names a subject that does not exist.');
  return named.name;
}

export const EvaluationSubject: NonNullable<CompleteResolvers['EvaluationSubject']> = {
  name: (subject, _args, context) => nameOf(subject, context),
  creditCode: (subject) => (subject.kind === 'EMPLOYER' ? subject.creditCode : null),
  unionBody: async (subject, _args, { ports, act }) =>
    subject.kind === 'UNION_BODY' ? ((await findVisibleBody(ports, act, subject.unionBodyId)) ?? null) : null,
  region: (subject, _args, { ports }) => (subject.kind === 'REGION' ? regionOf(ports, subject.regionCode) : null),
  facility: async (subject, _args, { ports, act }) =>
    subject.kind === 'FACILITY' ? ((await findFacility(ports, act, subject.facilityId)) ?? null) : null,
};

export const BoardEntry: NonNullable<CompleteResolvers['BoardEntry']> = {
  subject: ({ row }) => row.subject,
  totalHundredths: ({ row }) => row.result?.totalHundredths ?? 0,
  rating: ({ row }) => row.result?.rating ?? '',
};

export const SupervisionNotice: NonNullable<CompleteResolvers['SupervisionNotice']> = {
  evaluationId: ({ evaluation }) => evaluation.id,
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  overdue: (notice, _args, { act }) => isOverdue(notice, act.today),
  answer: ({ answer }) => answer?.text ?? null,
  answeredOn: ({ answer }) => answer?.on ?? null,
};
