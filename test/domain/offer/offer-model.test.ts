import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCreateOffer } from '#domain/offer/decide-create.ts';
import { decideEndOffer } from '#domain/offer/decide-end.ts';
import { decideReviseOffer } from '#domain/offer/decide-revise.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { actAt, offerTerms, ruleWith, second, versionsAt } from '../../support/offer-with.ts';

/** All happens on a grid of five seconds; a change is known three steps later. */
const STEP = 5;
const STEPS = 60;
const PUBLISHED_AFTER = 3;
const GRID = Array.from({ length: STEPS }, (_, at) => at);

/** A version as a person would draw it on a line. */
interface Drawn {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** What was drawn from a step on: the line of everybody who asks as of then or later, up to the next one. */
interface Line {
  readonly knownFrom: number;
  readonly drawn: readonly Drawn[];
}

interface Ask {
  readonly kind: 'REVISE' | 'END';
  readonly pause: number;
  readonly ahead: number;
  readonly length: number;
}

const asks = fc.array(
  fc.record({
    kind: fc.constantFrom('REVISE' as const, 'REVISE' as const, 'END' as const),
    pause: fc.integer({ min: 0, max: 5 }),
    ahead: fc.integer({ min: -2, max: 15 }),
    length: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 12 },
);

/** The line after an ask, or why it is refused. Length 0 is open. */
function redraw(drawn: readonly Drawn[], { kind, length }: Ask, { now, at }: { now: number; at: number }) {
  const cut = drawn.map((one) => ({ ...one, to: Math.max(one.from, Math.min(one.to, at)) }));
  const isAhead = drawn.some(({ from, to }) => from < to && from >= at);
  const isBegun = drawn.some(({ from, to }) => from < to && from === at && from <= now);
  if (kind === 'END') {
    if (at < now + PUBLISHED_AFTER) return 'OFFER_BACKDATED';
    return drawn.some(({ from, to }) => from < to && to > at) ? cut : 'OFFER_ENDED';
  }
  if (isBegun) return 'OFFER_EDIT_IN_PLACE';
  if (at < now + PUBLISHED_AFTER) return 'OFFER_BACKDATED';
  if (isAhead) return 'OFFER_VERSION_OVERLAP';
  return [...cut, { number: drawn.length + 1, from: at, to: length === 0 ? Infinity : at + length }];
}

function ask(offer: Offer, { kind, length }: Ask, { now, at }: { now: number; at: number }) {
  const act = actAt(now * STEP);
  if (kind === 'END') return decideEndOffer(offer, second(at * STEP), act);
  const to = length === 0 ? null : second((at + length) * STEP);
  return decideReviseOffer(offer, { version: { rule: ruleWith(), from: second(at * STEP), to } }, act);
}

const lineAt = (lines: readonly Line[], knownAt: number): readonly Drawn[] =>
  lines.findLast(({ knownFrom }) => knownFrom <= knownAt)?.drawn ?? [];

function expectLines(offer: Offer, lines: readonly Line[]): void {
  for (const knownAt of GRID) {
    const drawn = lineAt(lines, knownAt);
    const found = GRID.map((at) =>
      versionsAt(offer, second(at * STEP), second(knownAt * STEP)).map(({ number }) => number),
    );
    const wanted = GRID.map((at) => drawn.filter(({ from, to }) => from <= at && at < to).map(({ number }) => number));
    expect(found).toEqual(wanted);
    expect(Math.max(...found.map((numbers) => numbers.length))).toBeLessThanOrEqual(1);
  }
}

describe('an offer through any course of changes', () => {
  it('is as drawn on a line, one line for each instant at which it was asked for', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(asks, fc.integer({ min: PUBLISHED_AFTER, max: 9 }), (course, start) => {
        const created = decideCreateOffer(offerTerms({ from: second(start * STEP) }), actAt(0));
        if (!created.ok) throw new Error('the offer of the test was not created');
        let offer = created.value.state;
        let lines: Line[] = [{ knownFrom: PUBLISHED_AFTER, drawn: [{ number: 1, from: start, to: Infinity }] }];
        let now = 0;
        for (const one of course) {
          now += one.pause;
          const when = { now, at: now + one.ahead };
          const drawn = redraw(lines.at(-1)?.drawn ?? [], one, when);
          const decided = ask(offer, one, when);
          reached.add(typeof drawn === 'string' ? drawn : one.kind);
          if (typeof drawn === 'string') expect(decided).toMatchObject({ ok: false, failure: { code: drawn } });
          else {
            expect(decided.ok).toBe(true);
            if (decided.ok) offer = decided.value.state;
            lines = [...lines, { knownFrom: now + PUBLISHED_AFTER, drawn }];
          }
        }
        // All lines are looked at after all changes: none of those may have touched an earlier one.
        expectLines(offer, lines);
      }),
      { numRuns: 200, seed: 7 },
    );
    expect([...reached].sort()).toEqual([
      ...['END', 'OFFER_BACKDATED', 'OFFER_EDIT_IN_PLACE', 'OFFER_ENDED', 'OFFER_VERSION_OVERLAP', 'REVISE'],
    ]);
  });
});
