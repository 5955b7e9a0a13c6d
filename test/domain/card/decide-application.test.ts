import { describe, expect, it } from 'vitest';
import { BEFORE_ALL, CARD_STATES, type BenefitCard, type CardState } from '#domain/card/benefit-card.ts';
import { decideReapply, decideRejectByBank, decideSendToBank, MOST_STATES } from '#domain/card/decide-application.ts';
import { CARD_TRANSITIONS } from '#domain/card/transitions.ts';
import type { IssueBatchId } from '#domain/ids.ts';
import { actAt, applicationWith, at } from '../../support/card-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const BATCH = 'batch_one' as IssueBatchId;
const act = actAt('2026-06-01');
const STEPS = {
  SENT_TO_BANK: (card: BenefitCard) => decideSendToBank(card, BATCH, act),
  REJECTED_BY_BANK: (card: BenefitCard) => decideRejectByBank(card, '资料不全', act),
  APPLIED: (card: BenefitCard) => decideReapply(card, act),
} as const;
const NEXT = ['SENT_TO_BANK', 'REJECTED_BY_BANK', 'APPLIED'] as const;
const FROM = { SENT_TO_BANK: 'APPLIED', REJECTED_BY_BANK: 'SENT_TO_BANK', APPLIED: 'REJECTED_BY_BANK' } as const;

/** An application that has had so many states, the last of which is `state`. */
function after(count: number, state: CardState): BenefitCard {
  const one = { from: BEFORE_ALL, recordedAt: at('2026-01-01') };
  return applicationWith({ states: Array.from({ length: count }, () => ({ ...one, state })) });
}

describe('an application', () => {
  it.each(CARD_STATES.flatMap((from) => NEXT.map((to) => [from, to] as const)))(
    'goes from %s to %s only as the life of a card has it',
    (from, to) => {
      const answer = STEPS[to](after(1, from));
      if (from === FROM[to]) expect(answer.ok).toBe(true);
      else {
        const allowed = CARD_TRANSITIONS[from];
        expect(failureOf(answer)).toEqual({ code: 'ILLEGAL_TRANSITION', from, action: to, allowed });
      }
    },
  );

  it.each(NEXT)('is %s before all that a bank says, and nobody is entitled by it', (state) => {
    const card = after(1, FROM[state]);
    const { state: next, told } = valueOf(STEPS[state](card));
    expect(next.states.at(-1)).toEqual({ state, from: BEFORE_ALL, recordedAt: act.now });
    expect([next.version, next.changedAt, told]).toEqual([card.version + 1, card.changedAt, null]);
    expect(next.batchId).toBe(state === 'SENT_TO_BANK' ? BATCH : null);
  });

  it('that the bank refuses keeps its reason in the trail', () => {
    const { audit } = valueOf(STEPS.REJECTED_BY_BANK(after(1, 'SENT_TO_BANK')));
    expect(audit).toMatchObject({ action: 'REJECT_BY_BANK', effectiveOn: '2026-06-01', reason: '资料不全' });
  });

  it.each(NEXT)('goes to and fro two hundred states long: %s', (state) => {
    expect(STEPS[state](after(MOST_STATES - 1, FROM[state])).ok).toBe(true);
    const full = STEPS[state](after(MOST_STATES, FROM[state]));
    expect(failureOf(full)).toEqual({ code: 'LIST_FULL', path: ['id'] });
  });
});
