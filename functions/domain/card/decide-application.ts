import type { Act } from '../act.ts';
import type { IssueBatchId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { BEFORE_ALL, type BenefitCard, type CardState } from './benefit-card.ts';
import { isMemberOn } from './card-at.ts';
import { actAfter, changeCard, type CardChange, type CardStep } from './card-change.ts';
import { illegalCardStep, lastState, mayFollow } from './transitions.ts';

/** How often an application may go to the bank and back. */
export const MOST_STATES = 200;

type Move = Pick<CardStep, 'action' | 'facts' | 'reason'> & { readonly state: CardState };

/** A step of the application: nobody is entitled by it, and it takes effect now. */
function step(
  card: BenefitCard,
  { state, action, facts, reason = null }: Move,
  asked: Act,
): Result<CardChange, Problem> {
  const act = actAfter(card, asked);
  const last = lastState(card);
  if (!mayFollow(last.state, state)) return fail(illegalCardStep(last.state, state));
  if (card.states.length >= MOST_STATES) return fail(ruleProblem('LIST_FULL', 'id'));
  const states = [...card.states, { state, from: BEFORE_ALL, recordedAt: act.now }];
  return succeed(changeCard(card, { action, reason, told: null, facts: { ...facts, states } }, act));
}

/** Sends an application to the bank with a batch. */
export function decideSendToBank(card: BenefitCard, batchId: IssueBatchId, act: Act): Result<CardChange, Problem> {
  return step(card, { state: 'SENT_TO_BANK', action: 'SEND_TO_BANK', facts: { batchId } }, act);
}

/** The bank does not issue the card. */
export function decideRejectByBank(card: BenefitCard, reason: string, act: Act): Result<CardChange, Problem> {
  return step(card, { state: 'REJECTED_BY_BANK', action: 'REJECT_BY_BANK', facts: {}, reason }, act);
}

/** Applies once more after the bank did not issue the card, for somebody who is still a member (APPLY_WITHOUT_MEMBERSHIP). */
export function decideReapply(card: BenefitCard, act: Act): Result<CardChange, Problem> {
  const isMember = isMemberOn(card, act);
  if (!isMember) return fail(ruleProblem('APPLY_WITHOUT_MEMBERSHIP', 'id'));
  return step(card, { state: 'APPLIED', action: 'REAPPLY_FOR_CARD', facts: { batchId: null } }, act);
}
