import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANK_STATES, type BankState, type BenefitCard, type CardState } from '#domain/card/benefit-card.ts';
import { expiryAt, stateAt, tokenAt } from '#domain/card/card-at.ts';
import { decideBankReport } from '#domain/card/decide-bank-report.ts';
import { decideRegisterCard } from '#domain/card/decide-register.ts';
import { CARD_TRANSITIONS } from '#domain/card/transitions.ts';
import { dayOf, type Instant } from '#domain/day.ts';
import { holdsOn } from '#domain/interval.ts';
import { actAt, applicationWith, at, reportWith } from '../../support/card-with.ts';

const HOUR = 3_600_000;
const BEGIN = Date.parse('2026-02-01T00:00:00Z');
/** The hour so many after the begin; few of them, so that reports fall on the same instants. */
const hour = (number: number): string => new Date(BEGIN + number * HOUR * 20).toISOString();

interface Told {
  readonly kind: 'REPORT' | 'REGISTER';
  readonly state: BankState;
  /** So many hours before it is told. */
  readonly late: number;
  readonly token: 'first' | 'second' | 'third';
  readonly expiresOn: '2030-12-31' | '2035-12-31';
}

const told: fc.Arbitrary<Told> = fc.record({
  kind: fc.constantFrom('REPORT', 'REPORT', 'REPORT', 'REGISTER'),
  state: fc.constantFrom(...BANK_STATES, 'ACTIVATED', 'ISSUED', 'LOST'),
  late: fc.constantFrom(0, 0, 0, 1, 2, 5),
  token: fc.constantFrom('first', 'first', 'second', 'third'),
  expiresOn: fc.constantFrom('2030-12-31', '2035-12-31'),
});

/** What a plain reader of the bank's reports notes down: line by line, with when it was told. */
interface Line {
  readonly state: CardState;
  readonly from: string;
  readonly toldAt: string;
}

/** Of the lines told by then, the last one told among those that begin last. */
function readOff(lines: readonly Line[], when: string, knownAt: string): CardState | undefined {
  const heard = lines.filter(({ from, toldAt }) => from <= when && toldAt <= knownAt);
  const begins = heard
    .map(({ from }) => from)
    .toSorted()
    .at(-1);
  return heard.findLast(({ from }) => from === begins)?.state;
}

const HOURS = Array.from({ length: 16 }, (_, number) => hour(number));

/** Everything that may be asked of a card as it was known at an instant. */
function answersOf(card: BenefitCard, knownAt: Instant) {
  return HOURS.map(at).map((when) => [
    stateAt(card.states, when, knownAt),
    tokenAt(card.tokens, when, knownAt),
    expiryAt(card, knownAt),
    card.registrations.some((one) => one.recordedAt <= knownAt && holdsOn(one, dayOf(when))),
  ]);
}

/** Goes through a course; a step that was refused leaves the card as it is. */
function follow(card: BenefitCard, { kind, state, late, token, expiresOn }: Told, number: number): BenefitCard {
  if (kind === 'REGISTER') {
    const decided = decideRegisterCard(card, null, actAt(hour(number), 'OFFICER'));
    return decided.ok ? decided.value.state : card;
  }
  const said = reportWith(state, hour(number - late), { token, expiresOn });
  const decided = decideBankReport(card, said, actAt(hour(number)));
  return decided.ok ? (decided.value.change?.state ?? card) : card;
}

const course = fc
  .array(told, { maxLength: 14 })
  .map((steps) => [
    { kind: 'REPORT', state: 'ISSUED', late: 0, token: 'first', expiresOn: '2030-12-31' } as const,
    ...steps,
  ]);

describe('whatever the bank reports and the union registers, in whatever order', () => {
  it('what was known by an instant is told the same forever', () => {
    fc.assert(
      fc.property(course, (steps) => {
        let card = applicationWith();
        const asKnown: { readonly knownAt: Instant; readonly answers: unknown }[] = [];
        steps.forEach((step, number) => {
          card = follow(card, step, number);
          asKnown.push({ knownAt: at(hour(number)), answers: answersOf(card, at(hour(number))) });
        });
        for (const { knownAt, answers } of asKnown) expect(answersOf(card, knownAt)).toEqual(answers);
      }),
      { numRuns: 300 },
    );
  });

  it('its state is the one that a plain reader of the reports takes it for', () => {
    fc.assert(
      fc.property(course, (steps) => {
        let card = applicationWith();
        const lines: Line[] = [];
        steps.forEach((step, number) => {
          const next = follow(card, step, number);
          const isNew = next.states.length > card.states.length;
          if (isNew) lines.push({ state: step.state, from: hour(number - step.late), toldAt: hour(number) });
          card = next;
        });
        for (const knownAt of HOURS) {
          for (const when of HOURS) {
            const state = stateAt(card.states, at(when), at(knownAt))?.state;
            expect(state).toBe(readOff(lines, when, knownAt) ?? 'SENT_TO_BANK');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('each state follows one that leads to it, and leads to the next one, as known when it was recorded', () => {
    fc.assert(
      fc.property(course, (steps) => {
        let card = applicationWith();
        steps.forEach((step, number) => {
          const next = follow(card, step, number);
          const added = next.states.slice(card.states.length);
          expect(added.length).toBeLessThanOrEqual(1);
          for (const { state, from } of added) {
            const span = stateAt(card.states, from, at(hour(number)));
            expect(CARD_TRANSITIONS[span?.state ?? 'APPLIED']).toContain(state);
            const next = span?.to ? stateAt(card.states, span.to, at(hour(number)))?.state : undefined;
            if (next !== undefined && next !== state) expect(CARD_TRANSITIONS[state]).toContain(next);
          }
          card = next;
        });
      }),
      { numRuns: 300 },
    );
  });

  it('registrations never overlap, and are made of an activated card only', () => {
    fc.assert(
      fc.property(course, (steps) => {
        let card = applicationWith();
        steps.forEach((step, number) => {
          const next = follow(card, step, number);
          const isRegistered = next.registrations.length > card.registrations.length;
          if (isRegistered) expect(stateAt(card.states, at(hour(number)), at(hour(number)))?.state).toBe('ACTIVATED');
          card = next;
        });
        const sorted = card.registrations.toSorted((left, right) => (left.from < right.from ? -1 : 1));
        sorted.slice(1).forEach((one, index) => {
          expect(one.from >= (sorted[index]?.to ?? '')).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
});
