import type {
  ConflictResolvers,
  IllegalTransitionResolvers,
  NotEligibleResolvers,
  ProblemResolvers,
  RuleProblemResolvers,
} from '../../__generated__/resolver-types.ts';
import { isRetryable, type Problem as ProblemFacts } from '#domain/problem.ts';
import { problemMessage } from '../../problem-message.ts';

const message = (problem: ProblemFacts, { locale }: { readonly locale: 'ZH_CN' | 'EN' | null }): string =>
  problemMessage(problem, locale);
const path = (problem: ProblemFacts): string[] | null => ('path' in problem ? [...problem.path] : null);
const common = { message, path, retryable: isRetryable };

export const RuleProblem: Pick<RuleProblemResolvers, 'message' | 'path' | 'retryable'> = common;
export const IllegalTransition: Pick<IllegalTransitionResolvers, 'message' | 'path' | 'retryable'> = common;
export const NotEligible: Pick<NotEligibleResolvers, 'message' | 'path' | 'retryable'> = common;
export const Conflict: Pick<ConflictResolvers, 'message' | 'path' | 'retryable'> = common;

export const Problem: Pick<ProblemResolvers, '__resolveType'> = {
  __resolveType: ({ code }) => {
    if (code === 'ILLEGAL_TRANSITION') return 'IllegalTransition';
    if (code === 'NOT_ELIGIBLE') return 'NotEligible';
    return code === 'CONFLICT' ? 'Conflict' : 'RuleProblem';
  },
};
