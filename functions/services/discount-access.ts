import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { DiscountId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { isProgramRowVisible } from './card-program-access.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** Whether the caller may see a discount: a partner those that it reserved, others those of the programmes they see. */
function isDiscountVisible(act: Act, discount: Discount): boolean {
  if (!isProgramRowVisible(act, 'discount', discount.program)) return false;
  return act.caller.role !== 'PARTNER' || discount.callerId === act.caller.id;
}

/** The discount with this id if the caller may see it. */
export async function findDiscount(ports: Ports, act: Act, id: DiscountId): Promise<Discount | undefined> {
  const discount = await ports.discounts.find(id);
  return discount !== undefined && isDiscountVisible(act, discount) ? discount : undefined;
}

/** A discount and the version of it that the caller read. */
export interface DiscountTarget {
  readonly id: DiscountId;
  readonly expectedVersion: number;
}

/** The discount as it stands now: NOT_FOUND for who may not settle it, CONFLICT where it has changed. */
export async function readDiscountFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion }: DiscountTarget,
): Promise<Result<Discount, Problem>> {
  const discount = await ports.discounts.read(id);
  const isOwn = discount !== undefined && isDiscountVisible(act, discount) && discount.callerId === act.caller.id;
  if (!isOwn || !mayDo(act.caller.role, 'discount:reserve')) return fail(ruleProblem('NOT_FOUND', 'id'));
  return checkVersion(discount, expectedVersion);
}
