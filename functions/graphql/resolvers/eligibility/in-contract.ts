import { below, type Problem } from '#domain/problem.ts';

/** A refusal as the contract names what it is about: `amountFen` of ours is `amount` there. */
export function inContract(problem: Problem): Problem {
  if (!('path' in problem) || problem.path[0] !== 'amountFen') return problem;
  return below({ code: problem.code }, 'amount');
}
