import { describe, expect, it } from 'vitest';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { decideBankReport } from '#domain/card/decide-bank-report.ts';
import type { LocalDate } from '#domain/day.ts';
import { diceOf, type Dice } from '../../support/dice.ts';
import { linkToken, reportOnToken, type NaiveReport } from '../../support/bank-files/naive-card.ts';
import { BANK_STATES_TOLD } from '../../support/bank-files/random-faults.ts';
import { INSTANTS, randomStart } from '../../support/bank-files/random-world.ts';
import { instantOf, tokenFor } from '../../support/bank-files/sample-world.ts';
import { actAt } from '../../support/card-with.ts';

const KNOWN = '2026-06-08T12:00:00+08:00';

function drawnReport(dice: Dice, name: string): NaiveReport {
  return {
    ...{ token: tokenFor(dice.pick([name, name, `${name}2`, `${name}3`])), last4: '0001' },
    ...{ state: dice.pick(BANK_STATES_TOLD), at: Date.parse(dice.pick(INSTANTS)), knownAt: Date.parse(KNOWN) },
    expiresOn: dice.pick(['2030-12-31', '2030-12-31', '2031-12-31']),
  };
}

/** What the service decides, in the words of the naive one. */
function decided(card: BenefitCard, { token, last4, state, at, expiresOn }: NaiveReport) {
  const from = instantOf(new Date(at).toISOString());
  const report = { token: token as BenefitCard['tokens'][number]['token'], lastFour: last4, state, from };
  const answer = decideBankReport(card, { ...report, expiresOn: expiresOn as LocalDate }, actAt(KNOWN));
  if (!answer.ok) {
    const { code } = answer.failure;
    return { class: 'ILLEGAL_TRANSITION', reasons: code === 'ILLEGAL_TRANSITION' ? [] : [code], card };
  }
  return { class: answer.value.outcome, reasons: [], card: answer.value.change?.state ?? card };
}

const factsOf = ({ states, tokens, expiries }: BenefitCard) => ({ states, tokens, expiries });

describe('the naive life of a card', () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))('is the one of the service, for seed %i', (seed) => {
    const { cards } = randomStart(seed);
    const dice = diceOf(seed + 5000);
    let [card] = cards;
    for (let turn = 0; turn < 25; turn += 1) {
      if (card === undefined) throw new Error('the world has no card');
      const report = drawnReport(dice, 'a');
      const isKnown = card.tokens.some(({ token }) => token === report.token);
      const theirs = decided(card, report);
      // What waits for nothing, and tokens that are told of first by another state, are no matter of the card.
      if (!isKnown && (theirs.reasons[0] !== undefined || report.state !== 'ISSUED')) continue;
      const waits = ['LOST', 'REPLACED'].includes(lastOf(card));
      if (!isKnown && !waits) continue;
      const ours = isKnown ? reportOnToken(card, report) : linkToken(card, report);
      expect([ours.class, ours.reasons, factsOf(ours.card)]).toEqual([
        theirs.class,
        theirs.reasons,
        factsOf(theirs.card),
      ]);
      card = ours.card;
    }
  });
});

describe('a card of which very much was recorded', () => {
  const [card] = randomStart(0).cards;
  if (card === undefined) throw new Error('the world has no card');
  const [first] = card.states;
  const [use] = card.tokens;
  const [expiry] = card.expiries;
  const repeated = <One>(one: One | undefined, count: number): readonly One[] =>
    Array.from({ length: Math.max(0, count) }, () => one).flatMap((each) => each ?? []);
  const report = { token: tokenFor('a'), last4: '0001', at: Date.parse(KNOWN) - 1, knownAt: Date.parse(KNOWN) };

  it.each(
    [-1, 0, 1, 2].flatMap((more) =>
      (['FROZEN', 'LOST', 'CANCELLED'] as const).flatMap((state) =>
        ['2030-12-31', '2039-12-31'].map((expiresOn) => [more, state, expiresOn] as const),
      ),
    ),
  )('takes as much as in the service: %i beyond the most, %s, %s', (more, state, expiresOn) => {
    const states = [...repeated(first, 200 + more - card.states.length), ...card.states];
    const full = { ...card, states, expiries: repeated(expiry, 99 + Math.max(0, more)) };
    const theirs = decided(full, { ...report, state, expiresOn });
    const ours = reportOnToken(full, { ...report, state, expiresOn });
    expect([ours.class, ours.reasons, factsOf(ours.card)]).toEqual([
      theirs.class,
      theirs.reasons,
      factsOf(theirs.card),
    ]);
  });

  it.each([19, 20])('takes another token, or does not, after %i', (count) => {
    const lost = { state: 'LOST' as const, from: instantOf('2026-06-07T00:00:00Z'), recordedAt: card.changedAt };
    const full = { ...card, states: [...card.states, lost], tokens: repeated(use, count) };
    const linking = { ...report, token: tokenFor('other'), state: 'ISSUED' as const, expiresOn: '2030-12-31' };
    const [ours, theirs] = [linkToken(full, linking), decided(full, linking)];
    expect([ours.class, ours.reasons]).toEqual([theirs.class, theirs.reasons]);
    expect(ours.class).toBe(count === 20 ? 'ILLEGAL_TRANSITION' : 'LINKED');
  });
});

function lastOf({ states }: BenefitCard): string {
  const inOrder = states
    .map(({ state, from }, place) => ({ state, from, place }))
    .toSorted((left, right) => (left.from === right.from ? left.place - right.place : left.from < right.from ? -1 : 1));
  return inOrder.at(-1)?.state ?? '';
}
