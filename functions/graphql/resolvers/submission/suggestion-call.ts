import { mayDo } from '#domain/caller/permission.ts';
import type { SuggestionCall as Call } from '#domain/submission/suggestion-call.ts';
import { findProgram } from '#services/program-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { listCallActions, showPrizes } from '#services/show-submission.ts';
import type { RequestContext } from '../../context.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

async function countIn({ ports, act }: RequestContext, { id }: Call, number: 'submitted' | 'undecided') {
  return mayDo(act.caller.role, 'submission:list') ? (await ports.suggestionCalls.tally(id))[number] : null;
}

export const SuggestionCall: NonNullable<CompleteResolvers['SuggestionCall']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  program: async ({ programId }, _args, { ports, act }) =>
    programId === null ? null : ((await findProgram(ports, act, programId)) ?? null),
  prizes: (call, _args, { ports }) => showPrizes(ports, call),
  submittedCount: (call, _args, context) => countIn(context, call, 'submitted'),
  undecidedCount: (call, _args, context) => countIn(context, call, 'undecided'),
  allowedActions: (call, _args, { ports, act }) => listCallActions(ports, act, call),
};

export const SuggestionPrize: NonNullable<CompleteResolvers['SuggestionPrize']> = {
  amount: ({ fen }) => fen,
};
