import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Fen } from '#domain/money.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { budgetUsed } from '#domain/usage/budget.ts';
import type { Ports } from './ports.ts';

/**
 * What an offer has spent of its budgets, over all its versions, with what is held and without what has expired. Undefined
 * where no version ever had a budget, and for callers who may not know.
 */
export async function findBudgetSpent(ports: Ports, act: Act, { id, versions }: Offer): Promise<Fen | undefined> {
  const hadBudget = versions.some(({ rule }) => rule.budgetFen !== null);
  if (!hadBudget || !mayDo(act.caller.role, 'offer:readSpending')) return undefined;
  return budgetUsed(await ports.usage.findBudget(id), act.now);
}
