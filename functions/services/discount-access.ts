import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { DiscountId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { isProgramRowVisible, seesWholeProgram } from './card-program-access.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** Whether the caller may see a discount: who reserved it, and those who see all of its card programme. */
function isDiscountVisible(act: Act, { program, callerId }: Discount): boolean {
  const isOwn = callerId === act.caller.id && isProgramRowVisible(act, 'discount', program);
  return isOwn || (act.caller.role !== 'PARTNER' && seesWholeProgram(act, 'discount', program));
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

/** Whether a discount may be settled by who reserved it. */
export function maySettle(act: Act, discount: Discount): boolean {
  const isOwn = discount.callerId === act.caller.id && isDiscountVisible(act, discount);
  return isOwn && mayDo(act.caller.role, 'discount:reserve');
}

/**
 * Whether the caller may refund a discount: who reserved it, and whoever reserved it the bank of its card programme, and an
 * administrator whose scope holds the programme. A till that was replaced leaves charges behind that somebody has to refund.
 */
export function mayRefund(act: Act, discount: Discount): boolean {
  const { id, role } = act.caller;
  if (!isProgramRowVisible(act, 'discount', discount.program)) return false;
  if (discount.callerId === id) return mayDo(role, 'discount:refund');
  return seesWholeProgram(act, 'discount', discount.program) && mayDo(role, 'discount:refundOfOthers');
}

/** The discount as it stands now: NOT_FOUND for who may not do the step to it, CONFLICT where it has changed. */
export async function readDiscountFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, may }: DiscountTarget & { readonly may: typeof maySettle },
): Promise<Result<Discount, Problem>> {
  const discount = await ports.discounts.read(id);
  if (discount === undefined || !may(act, discount)) return fail(ruleProblem('NOT_FOUND', 'id'));
  return checkVersion(discount, expectedVersion);
}
