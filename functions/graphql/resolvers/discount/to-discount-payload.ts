import type { Problem } from '#domain/problem.ts';
import { below } from '#domain/problem.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { findDiscount } from '#services/discount-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { toVisiblePayload, type Payload } from '../../payload.ts';

/** Amounts are `amount` in the contract. */
function inContract(problem: Problem): Problem {
  if (!('path' in problem) || problem.path[0] !== 'amountFen') return problem;
  return below({ code: problem.code }, 'amount');
}

/** The payload of a change of a discount. */
export function toDiscountPayload(
  result: CommandResult<Discount>,
  { ports, act }: RequestContext,
): Promise<Payload<'discount', Discount>> {
  const told = result.ok ? result : { ...result, failure: inContract(result.failure) };
  return toVisiblePayload('discount', told, (id) => findDiscount(ports, act, id));
}
