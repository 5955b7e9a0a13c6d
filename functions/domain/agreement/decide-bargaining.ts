import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import type { AgreementId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Agreement } from './agreement.ts';
import type { Bargaining } from './bargaining.ts';
import { bargainingOf, refuseOfferAction, type OfferAction } from './offer-actions.ts';

type OfferDecision = Result<Decided<Agreement>, Problem>;

/** What becomes of an offer by an action on a day, and of which field of the input that day is. */
interface OfferMove {
  readonly action: OfferAction;
  readonly on: LocalDate;
  readonly place?: string;
  readonly reason?: string;
  readonly facts: Partial<Bargaining> & Pick<Bargaining, 'state'>;
}

function moveOffer(offer: Agreement, { action, on, place = 'on', reason, facts }: OfferMove, act: Act): OfferDecision {
  const refusal = refuseOfferAction(offer, action);
  if (refusal !== undefined) return fail(refusal);
  const before = bargainingOf(offer);
  if (before === undefined) throw new Error(`The agreement ${offer.id} is no offer and allowed ${action}.`);
  if (on > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', place));
  const last = before.steps.at(-1)?.from ?? offer.from;
  if (on < last) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', place));
  if (offer.to !== null && offer.to <= on) return fail(ruleProblem('AGREEMENT_ENDED'));
  const step = { state: facts.state, from: on, recordedAt: act.now, by: act.caller.id };
  const bargaining: Bargaining = { ...before, ...facts, steps: [...before.steps, step] };
  const state: Agreement = { ...offer, version: offer.version + 1, bargaining };
  const changes = changesBetween<Agreement>(offer, state);
  return succeed({ state, audit: { action, effectiveOn: on, reason: reason ?? null, changes } });
}

/** What the employers answered to an offer, on a day (null for today). */
export interface OfferReply {
  readonly accepted: boolean;
  readonly on: LocalDate | null;
  readonly note: string | null;
}

/** Records what the employers answered to an offer. Of one that was refused nothing comes: another offer is another one. */
export function decideAnswerOffer(offer: Agreement, { accepted, on, note }: OfferReply, act: Act): OfferDecision {
  const day = on ?? act.today;
  const facts = { state: 'ANSWERED', answer: { accepted, on: day, note } } as const;
  return moveOffer(offer, { action: 'ANSWER', on: day, facts }, act);
}

/** Begins to bargain over an offer that was accepted. */
export function decideStartBargaining(offer: Agreement, { on }: Pick<OfferReply, 'on'>, act: Act): OfferDecision {
  return moveOffer(offer, { action: 'START_BARGAINING', on: on ?? act.today, facts: { state: 'BARGAINING' } }, act);
}

/** Ends an offer of which nothing came, and says why. */
export function decideLapseOffer(
  offer: Agreement,
  { on, reason }: Pick<OfferReply, 'on'> & { readonly reason: string },
  act: Act,
): OfferDecision {
  return moveOffer(offer, { action: 'LAPSE', on: on ?? act.today, reason, facts: { state: 'LAPSED' } }, act);
}

/** Lets an agreement come of an offer on the day it was signed. */
export function decideSignOffer(
  offer: Agreement,
  { id: agreementId, signedOn: on }: { readonly id: AgreementId; readonly signedOn: LocalDate },
  act: Act,
): OfferDecision {
  const facts = { state: 'SIGNED', agreementId } as const;
  return moveOffer(offer, { action: 'SIGN', on, place: 'signedOn', facts }, act);
}
