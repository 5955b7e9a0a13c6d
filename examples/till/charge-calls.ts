import {
  AskEligibilityDocument,
  CancelDiscountDocument,
  ConfirmDiscountDocument,
  FindDiscountDocument,
  ReserveDiscountDocument,
  type DiscountAnswerFragment,
  type DiscountStepInput,
  type EligibilityReason,
} from './__generated__/documents.ts';
import type { Charge, Discount, Reason } from './charge.ts';
import { call, sendAgainWhile, type Service } from './till-client.ts';

type Answer = DiscountAnswerFragment;

/** One key for each change of a charge: the same again after a time-out, and after the till was started anew. */
function keyOf({ number }: Charge, change: string): { readonly idempotencyKey: string } {
  return { idempotencyKey: `till:${number}:${change}` };
}

/** What a charge is about, for every question on it. */
function questionOf({ cardToken, offerId, merchantId, amount }: Charge) {
  return { card: { token: cardToken }, offerId, merchantId, amount };
}

/** Whether the very same change may go through when it is sent again. */
const mayPass = ({ problems }: Answer): boolean => problems.some(({ retryable }) => retryable);

/** Whether the discount was changed since it was read: then the change needs the version it has now. */
const isStale = ({ problems }: Answer): boolean =>
  problems.some((problem) => 'currentVersion' in problem && problem.currentVersion !== null);

/** Reserves the discount, once for each number: a charge that was reserved before answers its first answer. */
export function reserve(service: Service, charge: Charge): Promise<Answer> {
  const { locale } = charge;
  const input = { ...keyOf(charge, 'reserve'), ...questionOf(charge) };
  const send = async () => (await call(service, ReserveDiscountDocument, { input, locale })).reserveDiscount;
  return sendAgainWhile(service, mayPass, send);
}

/** The discount as it stands now. */
export async function findDiscount(service: Service, id: string): Promise<Discount | null> {
  return (await call(service, FindDiscountDocument, { id })).discount;
}

/** Why the card may not have the discount, in words; a reason that is none any more stays without. */
export async function explain(
  service: Service,
  charge: Charge,
  codes: readonly EligibilityReason[],
): Promise<readonly Reason[]> {
  const { locale } = charge;
  const { eligibility } = await call(service, AskEligibilityDocument, { input: questionOf(charge), locale });
  const words = new Map(eligibility.reasons.map(({ code, message }) => [code, message]));
  return codes.map((code) => ({ code, message: words.get(code) ?? '' }));
}

/** Sends a step of a reserved discount under one key, with the version that the discount has by then. */
function settle(
  service: Service,
  { id, version }: Discount,
  send: (step: Omit<DiscountStepInput, 'idempotencyKey'>) => Promise<Answer>,
): Promise<Answer> {
  let expectedVersion = version;
  return sendAgainWhile(service, mayPass, async () => {
    const answer = await send({ id, expectedVersion });
    if (isStale(answer)) expectedVersion = (await findDiscount(service, id))?.version ?? expectedVersion;
    return answer;
  });
}

/** Confirms a reserved discount: its charge was made, as this transaction. */
export function confirm(
  service: Service,
  charge: Charge,
  { transactionId, ...discount }: Discount & { readonly transactionId: string },
): Promise<Answer> {
  const { locale } = charge;
  return settle(service, discount, async (step) => {
    const input = { ...keyOf(charge, 'confirm'), ...step, transactionId };
    return (await call(service, ConfirmDiscountDocument, { input, locale })).confirmDiscount;
  });
}

/** Cancels a reserved discount: its charge was not made. */
export function cancel(service: Service, charge: Charge, discount: Discount): Promise<Answer> {
  const { locale } = charge;
  return settle(service, discount, async (step) => {
    const input = { ...keyOf(charge, 'cancel'), ...step };
    return (await call(service, CancelDiscountDocument, { input, locale })).cancelDiscount;
  });
}
