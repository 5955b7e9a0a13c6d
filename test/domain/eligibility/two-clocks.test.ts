import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { decideEligibility } from '#domain/eligibility/decide-eligibility.ts';
import { STRANGER, withCorrections, withEmptyIntervals } from '../../support/eligibility-additions.ts';
import { after, AT, factsWith, requestWith } from '../../support/eligibility-facts.ts';
import { worldOf } from '../../support/eligibility-worlds.ts';
import { naiveEligibility } from '../../support/naive-eligibility.ts';

const DAY = 86_400_000;
const aSeed = fc.nat(2 ** 31 - 1);
const RUNS = { numRuns: 2000 };
const aMoment = fc.oneof(fc.constantFrom(0, 1, -1, DAY, -DAY), fc.integer({ min: -400 * DAY, max: 400 * DAY }));

describe('an interval that is opened and closed at the same instant', () => {
  it('changes no decision and never breaks the list', () => {
    fc.assert(
      fc.property(aSeed, fc.integer({ min: -2, max: 2 }), (seed, days) => {
        const { facts, request } = worldOf(seed);
        const emptied = withEmptyIntervals(facts, dayOf(after(request.at, days * DAY)));
        expect(decideEligibility(emptied, request)).toEqual(decideEligibility(facts, request));
      }),
      RUNS,
    );
  });

  it('never entitles by itself', () => {
    fc.assert(
      fc.property(aMoment, (milliseconds) => {
        const at = after(AT, milliseconds);
        const nothing = { states: [], registrations: [], memberships: [] };
        const bare = factsWith({ card: nothing, merchant: { agreements: [] } });
        const request = requestWith({ at, knownAt: after(AT, 1000 * DAY) });
        const { reasons, evidence } = decideEligibility(withEmptyIntervals(bare, dayOf(at)), request);
        expect(reasons).toEqual(expect.arrayContaining(['MEMBER_NOT_ENROLLED', 'REGISTRATION_MISSING']));
        expect(evidence).toMatchObject({
          membershipInterval: null,
          registrationInterval: null,
          merchantAgreement: null,
        });
        const stranger = decideEligibility(withEmptyIntervals(bare, dayOf(at)), { ...request, token: STRANGER });
        expect(stranger.reasons).toEqual(['CARD_TOKEN_UNKNOWN']);
      }),
    );
  });
});

describe('a fact that is recorded after knownAt', () => {
  it('changes no decision as of knownAt', () => {
    fc.assert(
      fc.property(
        aSeed,
        fc.oneof(fc.constantFrom(1, 2), fc.integer({ min: 1, max: 400 * DAY })),
        aMoment,
        (...drawn) => {
          const [seed, later, effective] = drawn;
          const { facts, request } = worldOf(seed);
          const corrected = withCorrections(facts, after(request.knownAt, later), after(request.at, effective));
          expect(decideEligibility(corrected, request)).toEqual(decideEligibility(facts, request));
        },
      ),
      RUNS,
    );
  });

  it('gives the corrected answer to who asks as of when it was recorded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 * DAY }), (later) => {
        const recordedAt = after(AT, later);
        const corrected = withCorrections(factsWith(), recordedAt, AT);
        const reasonsKnown = (knownAt: typeof AT) => decideEligibility(corrected, requestWith({ knownAt })).reasons;
        expect(reasonsKnown(after(recordedAt, -1))).toEqual([]);
        expect(reasonsKnown(recordedAt)).toEqual([
          'CARD_CANCELLED',
          'CARD_EXPIRED',
          'MEMBER_NOT_ENROLLED',
          'MERCHANT_NOT_IN_OFFER',
          'REGION_NOT_COVERED',
        ]);
      }),
    );
  });

  it('gives the corrected answer of the naive decision, in every world', () => {
    fc.assert(
      fc.property(aSeed, fc.integer({ min: 2, max: 400 }), fc.constantFrom(-1, 0, 1), aMoment, (...drawn) => {
        const [seed, days, sooner, effective] = drawn;
        const { facts, request } = worldOf(seed);
        const recordedAt = after(request.knownAt, days * DAY);
        const corrected = withCorrections(facts, recordedAt, after(request.at, effective));
        const asked = { ...request, knownAt: after(recordedAt, sooner) };
        expect(decideEligibility(corrected, asked)).toEqual(naiveEligibility(corrected, asked));
      }),
      RUNS,
    );
  });
});
