import { describe, expect, it } from 'vitest';
import { decideCreateOffer } from '#domain/offer/decide-create.ts';
import { decideEndOffer } from '#domain/offer/decide-end.ts';
import { decideReviseOffer } from '#domain/offer/decide-revise.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { toldOfOffer } from '#domain/offer/told-of-offer.ts';
import { actAt, offerTerms, ruleWith, second } from '../../support/offer-with.ts';
import { valueOf } from '../../support/outcome.ts';

const begun = valueOf(decideCreateOffer(offerTerms({ to: second(9000) }), actAt(0))).state;

function revised(offer: Offer, from: number, to: number | null = null): Offer {
  const version = { rule: ruleWith(), from: second(from), to: to === null ? null : second(to) };
  return valueOf(decideReviseOffer(offer, { version }, actAt(10))).state;
}

describe('those who follow a programme are told of an offer', () => {
  it('that begins, for the instants of its first version, from when it is published', () => {
    expect(toldOfOffer(null, begun)).toEqual({
      ...{ programId: begun.programId, subjectId: begun.id, version: 1, reason: 'OFFER_BEGUN' },
      ...{ recordedAt: second(15), from: second(15), to: second(9000) },
    });
  });

  it.each([
    [600, 8000, second(9000)],
    [600, 9500, second(9500)],
    [600, null, null],
    [9500, 9600, second(9600)],
  ])('that is revised from %d up to %s, for as long as it may be another', (from, to, told) => {
    const after = revised(begun, from, to);
    expect(toldOfOffer(begun, after)).toMatchObject({
      ...{ reason: 'OFFER_REVISED', version: 2, recordedAt: second(25), from: second(from), to: told },
    });
  });

  it('that was open before a version of a time took its place, without an end', () => {
    const open = valueOf(decideCreateOffer(offerTerms(), actAt(0))).state;
    expect(toldOfOffer(open, revised(open, 600, 800))).toMatchObject({ from: second(600), to: null });
  });

  it('that ends, from the first of the ends on', () => {
    const planned = revised(begun, 9500);
    const after = valueOf(decideEndOffer(planned, second(700), actAt(20))).state;
    expect(toldOfOffer(planned, after)).toMatchObject({
      ...{ reason: 'OFFER_ENDED', version: 3, recordedAt: second(35), from: second(700), to: null },
    });
  });

  it('and of other names nothing', () => {
    const after = valueOf(decideReviseOffer(begun, { name: '新名' }, actAt(10))).state;
    expect(toldOfOffer(begun, after)).toBeUndefined();
  });
});
