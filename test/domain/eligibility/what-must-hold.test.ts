import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/day.ts';
import { addDays } from '#domain/day.ts';
import { decideEligibility } from '#domain/eligibility/decide-eligibility.ts';
import { SCALARS } from '#graphql/scalars.ts';
import { day } from '../../support/builders.ts';
import {
  after,
  agreement,
  AT,
  decisionWith,
  instant,
  LEARNED,
  membership,
  OFFER,
  offerWith,
  reasonsWith,
  registration,
  ruleWith,
  state,
  use,
  versionWith,
} from '../../support/eligibility-facts.ts';
import { worldOf, type EligibilityWorld } from '../../support/eligibility-worlds.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const START = '2026-01-01T00:00:00+08:00';

const aDelay = fc.oneof(fc.constantFrom(0, 1, HOUR, DAY), fc.nat(3 * YEAR));
const bytesOf = ({ facts, request }: EligibilityWorld): string => JSON.stringify(decideEligibility(facts, request));

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe('the same facts, request and knownAt', () => {
  it('give the same decision, byte for byte, and stay as they were', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), (seed) => {
        const first = bytesOf(frozen(worldOf(seed)));
        expect(bytesOf(worldOf(seed))).toBe(first);
        const { facts, request } = worldOf(seed);
        const usage = new Map([...facts.usage].reverse());
        const copied = { ...structuredClone(facts), usage };
        expect(bytesOf({ facts: copied, request: structuredClone(request) })).toBe(first);
      }),
      { numRuns: 500 },
    );
  });

  it('give these very bytes', () => {
    expect(JSON.stringify(decisionWith())).toBe(
      '{"eligible":true,"offerId":"of_1","reasons":[],"discountFen":1000,"capped":[],"evidence":{' +
        '"cardInterval":{"state":"ACTIVATED","from":"2026-01-01T16:00:00.000Z","to":null},' +
        '"membershipInterval":{"unionBodyId":"ub_one","from":"2026-01-01","to":null},' +
        '"registrationInterval":{"from":"2026-01-01","to":"2027-01-01"},' +
        '"offerVersion":{"offerId":"of_1","number":1,"from":"2025-12-31T16:00:00.000Z"},' +
        '"merchantAgreement":{"merchantId":"mc_shop","number":1,"from":"2026-01-01","to":null}}}',
    );
  });
});

/** The instant as it is written `minutes` east of Greenwich. */
function written(at: Instant, minutes: number): string {
  const local = new Date(Date.parse(at) + minutes * 60_000).toISOString().slice(0, -1);
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

describe('the same instant', () => {
  const read = (text: string): Instant => instant(SCALARS.DateTime.parseValue(text));
  const rule = { weekdays: [5], timeSlots: [{ fromMinute: 0, toMinute: 1440 }] };
  const card = { registrations: [registration('2026-06-05', '2026-06-06')] };
  const decisionAt = (at: string) => decisionWith({ card, rule, request: { at: read(at) } });

  it('gives the same answer in any offset', () => {
    const midnights = [instant('2026-06-05T00:00:00+08:00'), instant('2026-06-06T00:00:00+08:00')];
    const nearMidnight = fc
      .tuple(fc.constantFrom(...midnights), fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -DAY, max: DAY })))
      .map(([midnight, milliseconds]) => after(midnight, milliseconds));
    const anOffset = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);
    fc.assert(
      fc.property(nearMidnight, anOffset, (at, minutes) => {
        expect(decisionAt(written(at, minutes))).toEqual(decisionAt(at));
        expect(decisionAt(written(at, 480))).toEqual(decisionAt(at));
        const isThatDay = written(at, 480).startsWith('2026-06-05');
        expect(decisionAt(written(at, minutes)).eligible).toBe(isThatDay);
      }),
      { numRuns: 500 },
    );
  });

  it('is the last of a day at 23:59:59.999+08:00, and the next one is not', () => {
    const last = ['2026-06-05T23:59:59.999+08:00', '2026-06-05T15:59:59.999Z', '2026-06-05T09:59:59.999-06:00'];
    expect(last.map((at) => decisionAt(at).reasons)).toEqual([[], [], []]);
    const next = ['2026-06-06T00:00:00+08:00', '2026-06-05T16:00:00Z', '2026-06-06T06:00:00.000+14:00'];
    const excluded = ['REGISTRATION_MISSING', 'DAY_OR_TIME_EXCLUDED'];
    expect(next.map((at) => decisionAt(at).reasons)).toEqual([excluded, excluded, excluded]);
  });
});

describe('a late row', () => {
  it.each(['CANCELLED', 'REPLACED', 'LOST', 'FROZEN'] as const)('is entitled before the card was %s', (name) => {
    fc.assert(
      fc.property(aDelay, aDelay, aDelay, (closedAfter, learnedAfter, askedAfter) => {
        const closedAt = after(AT, closedAfter + 1);
        const learnedAt = after(closedAt, learnedAfter);
        const card = {
          states: [state('ACTIVATED', START), state(name, closedAt, learnedAt)],
          tokens: [use('a', START), use('b', closedAt, learnedAt)],
        };
        const knownAt = after(learnedAt, askedAfter);
        expect(reasonsWith({ card, request: { knownAt } })).toEqual([]);
        expect(reasonsWith({ card, request: { at: closedAt, knownAt } })).not.toEqual([]);
      }),
    );
  });

  it('is entitled before membership, registration, agreement and offer ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), aDelay, (days, learnedAfter) => {
        const to = addDays(day('2026-06-05'), days);
        const recordedAt = after(instant(`${to}T00:00:00+08:00`), learnedAfter);
        const ended = { recordedAt };
        const old = { supersededAt: recordedAt };
        const card = {
          memberships: [membership('2026-01-01', null, old), membership('2026-01-01', to, ended)],
          registrations: [registration('2026-01-01', to)],
        };
        const agreements = [agreement('2026-01-01', null, old), agreement('2026-01-01', to, ended)];
        const ends = [{ to: instant(`${to}T00:00:00+08:00`), recordedAt }];
        const offers = [offerWith(OFFER, {}, { versions: [versionWith({ ends })] })];
        const world = { card, merchant: { agreements }, offers };
        expect(reasonsWith({ ...world, request: { knownAt: recordedAt } })).toEqual([]);
        const at = instant(`${to}T00:00:00+08:00`);
        expect(reasonsWith({ ...world, request: { at, knownAt: recordedAt } })).toEqual([
          'MEMBER_LEFT',
          'REGISTRATION_MISSING',
          'OFFER_NOT_ACTIVE',
        ]);
      }),
    );
  });
});

describe('the date of a card', () => {
  const endOfDay = instant('2026-06-06T00:00:00+08:00');
  const card = { expiries: [{ expiresOn: day('2026-06-05'), recordedAt: LEARNED }] };
  const lasting = {
    memberships: [membership('2026-01-01')],
    registrations: [registration('2026-01-01', '2999-01-01')],
  };

  it('refuses at once when it has passed, with no fact of it', () => {
    fc.assert(
      fc.property(aDelay, (later) => {
        const at = after(endOfDay, later);
        expect(reasonsWith({ card: { ...lasting, ...card }, request: { at } })).toEqual(['CARD_EXPIRED']);
        const before = after(endOfDay, -1 - (later % DAY));
        expect(reasonsWith({ card: { ...lasting, ...card }, request: { at: before } })).toEqual([]);
      }),
    );
  });

  it('never makes a cancelled card an expired one', () => {
    fc.assert(
      fc.property(aDelay, aDelay, fc.constantFrom('CANCELLED', 'REPLACED'), (cancelledAfter, later, name) => {
        const from = after(AT, cancelledAfter);
        const at = after(from, later);
        const states = [state('ACTIVATED', START), state(name, from)];
        const [primary, ...others] = reasonsWith({ card: { ...lasting, ...card, states }, request: { at } });
        expect(primary).toBe('CARD_CANCELLED');
        expect(others).toEqual(at >= endOfDay ? ['CARD_EXPIRED'] : []);
      }),
    );
  });

  it('is the new one from when its renewal was recorded, and the old one as of before', () => {
    fc.assert(
      fc.property(aDelay, fc.integer({ min: 1, max: 3000 }), (renewedAfter, days) => {
        const recordedAt = after(AT, renewedAfter + 1);
        const renewed = { expiresOn: addDays(day('2026-06-05'), days), recordedAt };
        const renewal = { ...lasting, expiries: [...card.expiries, renewed] };
        const reasonsKnown = (at: Instant, knownAt: Instant) =>
          reasonsWith({ card: renewal, request: { at, knownAt } });
        const lastOfNew = after(endOfDay, days * DAY - 1);
        expect(reasonsKnown(lastOfNew, recordedAt)).toEqual([]);
        expect(reasonsKnown(after(lastOfNew, 1), recordedAt)).toEqual(['CARD_EXPIRED']);
        expect(reasonsKnown(endOfDay, after(recordedAt, -1))).toEqual(['CARD_EXPIRED']);
      }),
    );
  });
});

describe('an offer that is revised', () => {
  const percent = (basisPoints: number) => ruleWith({ discount: { kind: 'PERCENT', basisPoints } });
  const aRate = fc.integer({ min: 1, max: 10_000 });

  it('leaves what was before at the old rate, whenever that is asked', () => {
    fc.assert(
      fc.property(aRate, aRate, aDelay, aDelay, (...[before, then, earlier, asked]) => {
        const revisedAt = after(AT, -(earlier % (100 * DAY)));
        const versions = [
          versionWith({ rule: percent(before), ends: [{ to: revisedAt, recordedAt: revisedAt }] }),
          versionWith({ number: 2, from: revisedAt, rule: percent(then), recordedAt: revisedAt }),
        ];
        const offers = [offerWith(OFFER, {}, { versions })];
        const discountAt = (at: Instant) => {
          return decisionWith({ offers, request: { at, knownAt: after(AT, asked) } }).discountFen;
        };
        expect(discountAt(after(revisedAt, -1))).toBe(before);
        expect(discountAt(revisedAt)).toBe(then);
        expect(discountAt(AT)).toBe(then);
      }),
    );
  });
});
