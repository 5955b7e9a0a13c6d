import type { Discount } from '#domain/usage/discount.ts';
import { findDiscount } from '#services/discount-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { toVisiblePayload, type Payload } from '../../payload.ts';
import { inContract } from '../eligibility/in-contract.ts';

/** The payload of a change of a discount. */
export function toDiscountPayload(
  result: CommandResult<Discount>,
  { ports, act }: RequestContext,
): Promise<Payload<'discount', Discount>> {
  const told = result.ok ? result : { ...result, failure: inContract(result.failure) };
  return toVisiblePayload('discount', told, (id) => findDiscount(ports, act, id));
}
