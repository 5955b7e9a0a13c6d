import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { dayOf } from '#domain/day.ts';
import type { MerchantId, OfferId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import { versionAt } from '#domain/offer/offer.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { expiredHolds, minuteOf } from '#domain/usage/budget.ts';
import { decideReserve, expiryOf, RESERVATION_SECONDS, type Reservation } from '#domain/usage/decide-discount.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { answerQuestion, type Asked } from './ask-eligibility.ts';
import type { CardName, EligibilityQuestion, OfferName } from './eligibility-facts.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';
import type { Spent } from './usage-facts.ts';

/** A discount to reserve for a charge that is made now. */
export interface ReserveDiscount {
  readonly idempotencyKey: string;
  readonly card: CardName;
  readonly offer: OfferName;
  readonly merchantId: MerchantId;
  readonly amountFen: Fen;
  /** For how long; see `RESERVATION_SECONDS`. */
  readonly holdSeconds: number;
}

/** An eligible answer, with what it was decided on. */
interface Granted {
  readonly asked: Asked;
  readonly card: BenefitCard;
  readonly offerId: OfferId;
  readonly spent: Spent;
  readonly budgetFen: Fen | null;
}

interface Asking {
  readonly command: ReserveDiscount;
}

/** What was granted; undefined where nothing was. */
function grantedBy(asked: Asked, act: Act): Granted | undefined {
  const { answer, card, spent: all, facts } = asked;
  const offer = facts.offers.find(({ id }) => id === answer.offerId);
  if (!answer.eligible || card === undefined || offer === undefined) return undefined;
  const spent = all.get(offer.id);
  if (spent === undefined) throw new Error('An offer was granted whose usage was not read.');
  const budgetFen = versionAt(offer, act.now, act.now)?.rule.budgetFen ?? null;
  return { asked, card, offerId: offer.id, spent, budgetFen };
}

function reservationOf(ports: Ports, act: Act, { command, ...granted }: Granted & Asking): Reservation {
  const { asked, card, offerId, budgetFen } = granted;
  const { merchantId, amountFen, holdSeconds } = command;
  const { discountFen, capped, evidence } = asked.answer;
  return {
    ...{ id: ports.ids.next('Discount'), program: card.program, cardId: card.id, offerId, merchantId },
    ...{ amountFen, discountFen, capped, evidence, at: act.now, day: dayOf(act.now) },
    ...{ expiresAt: expiryOf(act.now, holdSeconds), isBudgeted: budgetFen !== null },
  };
}

/** What is held of the offer's budget, taking back what has expired. */
function budgetWrites({ spent, budgetFen }: Granted, { offerId, discountFen, expiresAt }: Discount, act: Act): Write[] {
  if (budgetFen === null) return [];
  const expired = expiredHolds(spent.budget, act.now);
  return [{ type: 'HOLD_BUDGET', offerId, fen: discountFen, minute: minuteOf(expiresAt), budgetFen, expired }];
}

function isHoldable({ holdSeconds }: ReserveDiscount): boolean {
  return holdSeconds >= RESERVATION_SECONDS.least && holdSeconds <= RESERVATION_SECONDS.most;
}

async function draft(ports: Ports, act: Act, command: ReserveDiscount): Promise<Result<Draft<Discount>, Problem>> {
  if (!mayDo(act.caller.role, 'discount:reserve')) return fail(ruleProblem('NOT_FOUND'));
  if (!isHoldable(command)) return fail(ruleProblem('INPUT_INVALID', 'holdSeconds'));
  const { card, offer, merchantId, amountFen } = command;
  const question: EligibilityQuestion = { card, offer, merchantId, amountFen, at: act.now, knownAt: null };
  const asked = await answerQuestion(ports, act, { question, reads: 'PROMISE' });
  if (!asked.ok) return asked;
  const granted = grantedBy(asked.value, act);
  if (granted === undefined) return fail({ code: 'NOT_ELIGIBLE', reasons: asked.value.answer.reasons });
  const before = granted.spent.usage;
  const reserved = decideReserve(reservationOf(ports, act, { ...granted, command }), before, act);
  if (!reserved.ok) return reserved;
  const { state, usage, audit } = reserved.value;
  const writes: readonly Write[] = [
    { type: 'SAVE', noun: 'discount', state, readVersion: 0 },
    { type: 'SAVE_USAGE', usage, readVersion: before.version },
    ...budgetWrites(granted, state, act),
  ];
  return succeed({ state, writes, audit: [{ subjectId: state.id, facts: audit }] });
}

/**
 * Reserves a discount for a charge that is made now, until it is confirmed, cancelled or expires: limits of the card and the
 * budget of the offer are taken in the write that reserves it. NOT_ELIGIBLE with the reasons where there is none.
 */
export const reserveDiscount = commandOf('reserveDiscount', draft);
