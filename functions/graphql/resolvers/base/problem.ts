import type {
  ConflictResolvers,
  IllegalTransitionResolvers,
  NotEligibleResolvers,
  ProblemResolvers,
  RuleProblemResolvers,
} from '../../__generated__/resolver-types.ts';
import { isRetryable, type Problem as ProblemFacts } from '#domain/problem.ts';

/** The texts are loaded when one is first asked for: most answers hold no problem. */
const message = async (
  problem: ProblemFacts,
  { locale }: { readonly locale: 'ZH_CN' | 'EN' | null },
): Promise<string> => (await import('../../problem-message.ts')).problemMessage(problem, locale);
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
