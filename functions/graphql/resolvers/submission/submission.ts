import { findVisibleMember } from '#services/member-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { employerOf, listSubmissionActions, personNameOf, scoresSeen } from '#services/show-submission.ts';
import { findSuggestionCall, isSeenByJudges } from '#services/suggestion-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const Submission: NonNullable<CompleteResolvers['Submission']> = {
  call: async ({ callId }, _args, { ports, act }) => (await findSuggestionCall(ports, act, callId)) ?? null,
  author: (submission) => submission,
  scores: (submission, _args, { ports, act }) => scoresSeen(ports, act, submission),
  scoreTotalHundredths: async (submission, _args, { ports, act }) => {
    const scores = await scoresSeen(ports, act, submission);
    return scores.reduce((sum, { scoreHundredths }) => sum + scoreHundredths, 0);
  },
  proposedRank: async (submission, _args, { ports, act }) =>
    (await isSeenByJudges(ports, act, submission)) ? (submission.proposal?.rank ?? null) : null,
  allowedActions: (submission, _args, { ports, act }) => listSubmissionActions(ports, act, submission),
};

export const SuggestionAuthor: NonNullable<CompleteResolvers['SuggestionAuthor']> = {
  kind: ({ author }) => author.kind,
  member: async ({ author }, _args, { ports, act }) =>
    author.kind === 'MEMBER' ? ((await findVisibleMember(ports, act, author.memberId)) ?? null) : null,
  unionBody: async ({ author }, _args, { ports, act }) =>
    author.kind === 'UNION_BODY' ? ((await findVisibleBody(ports, act, author.unionBodyId)) ?? null) : null,
  employer: (submission) => employerOf(submission),
  personName: (submission, _args, { ports }) => personNameOf(ports, submission),
};

export const SubmissionScore: NonNullable<CompleteResolvers['SubmissionScore']> = {
  own: ({ by }, _args, { act }) => by === act.caller.id,
};

export const AwardedPrize: NonNullable<CompleteResolvers['AwardedPrize']> = {
  amount: ({ fen }) => fen,
};

export const SubmissionAdoption: NonNullable<CompleteResolvers['SubmissionAdoption']> = {
  saving: ({ savingFen }) => savingFen,
};
