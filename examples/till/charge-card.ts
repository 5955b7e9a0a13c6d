import { cancel, confirm, explain, findDiscount, reserve } from './charge-calls.ts';
import type { Charge, Discount, Outcome, Problems, Terminal } from './charge.ts';
import type { Service } from './till-client.ts';

/** A till: the service it asks, and the terminal that takes the money. */
export interface Till {
  readonly service: Service;
  readonly terminal: Terminal;
}

async function refusalOf({ service }: Till, charge: Charge, problems: Problems): Promise<Outcome> {
  const codes = problems.flatMap((problem) => ('reasons' in problem ? problem.reasons : []));
  if (codes.length === 0) return { kind: 'REFUSED', problems };
  return { kind: 'NOT_ELIGIBLE', reasons: await explain(service, charge, codes) };
}

/** Takes the money for a discount that is still held; cancels it where the money was not taken. */
async function takeMoney({ service, terminal }: Till, charge: Charge, held: Discount): Promise<string | undefined> {
  if (held.state !== 'RESERVED') return undefined;
  const { number, amount } = charge;
  const transactionId = await terminal.takeMoney({ number, fen: amount - held.discount.fen });
  if (transactionId === undefined) await cancel(service, charge, held);
  return transactionId;
}

async function confirmPaid(
  { service }: Till,
  charge: Charge,
  paid: Discount & { readonly transactionId: string },
): Promise<Outcome> {
  const { transactionId, ...discount } = paid;
  const confirmed = await confirm(service, charge, paid);
  if (confirmed.discount != null) return { kind: 'CONFIRMED', discount: confirmed.discount };
  const { problems } = confirmed;
  const isLate = problems.some((problem) => 'from' in problem && problem.from === 'EXPIRED');
  return isLate ? { kind: 'TOO_LATE', transactionId, discount } : { kind: 'UNCONFIRMED', transactionId, problems };
}

/**
 * Makes a charge: reserve, take the money, confirm; or cancel where the money was not taken. Whatever breaks off on the way,
 * make it again under its number: it goes on where it was, and nothing is held, taken or counted twice. So nothing is asked
 * before the reservation: an answer would count what this very charge holds already.
 */
export async function chargeCard(till: Till, charge: Charge): Promise<Outcome> {
  const { service, terminal } = till;
  const { discount: reserved, problems, receipt } = await reserve(service, charge);
  if (reserved === null) return refusalOf(till, charge, problems);
  // A first answer that is answered again tells how the discount stood then.
  const held = (receipt?.replayed === true ? await findDiscount(service, reserved.id) : null) ?? reserved;
  if (held.state === 'CONFIRMED') return { kind: 'CONFIRMED', discount: held };
  const transactionId = (await terminal.findPayment(charge.number)) ?? (await takeMoney(till, charge, held));
  if (transactionId === undefined) return { kind: 'UNPAID' };
  return confirmPaid(till, charge, { ...held, transactionId });
}
