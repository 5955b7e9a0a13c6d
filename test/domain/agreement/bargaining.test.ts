import { describe, expect, it } from 'vitest';
import type { Agreement } from '#domain/agreement/agreement.ts';
import { BARGAINING_STATES, type BargainingState } from '#domain/agreement/bargaining.ts';
import {
  allowedOfferActions,
  bargainingOf,
  STATES_OF_OFFER_ACTION,
  type OfferAction,
} from '#domain/agreement/offer-actions.ts';
import {
  decideAnswerOffer,
  decideLapseOffer,
  decideSignOffer,
  decideStartBargaining,
} from '#domain/agreement/decide-bargaining.ts';
import type { Act } from '#domain/act.ts';
import type { AgreementId } from '#domain/ids.ts';
import { actOf, adminOf, bodyWith, day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { termsWith } from '../../support/small-nouns.ts';

const act = actOf(adminOf('330000'), '2024-06-15');
const id = 'agr_2' as AgreementId;

function offerIn(state: BargainingState, facts: Partial<Agreement> = {}): Agreement {
  const answer = { accepted: true, on: day('2024-01-10'), note: null };
  return {
    ...termsWith({ kind: 'OFFER_TO_BARGAIN', to: null }),
    ...{ id: 'agr_1' as AgreementId, version: 1, unionBodyId: bodyWith().id },
    bargaining: { state, steps: [], answer, agreementId: null },
    ...facts,
  };
}

const WAYS: Readonly<Record<OfferAction, (offer: Agreement, by: Act) => ReturnType<typeof decideAnswerOffer>>> = {
  ANSWER: (offer, by) => decideAnswerOffer(offer, { accepted: true, on: null, note: null }, by),
  START_BARGAINING: (offer, by) => decideStartBargaining(offer, { on: null }, by),
  SIGN: (offer, by) => decideSignOffer(offer, { id, signedOn: day('2024-06-15') }, by),
  LAPSE: (offer, by) => decideLapseOffer(offer, { on: null, reason: '未果' }, by),
};

/** The life of an offer as the design draws it; whatever is not here is illegal. */
const LIFE: Readonly<Record<string, BargainingState>> = {
  'OFFERED ANSWER': 'ANSWERED',
  'OFFERED LAPSE': 'LAPSED',
  'ANSWERED START_BARGAINING': 'BARGAINING',
  'ANSWERED LAPSE': 'LAPSED',
  'BARGAINING SIGN': 'SIGNED',
  'BARGAINING LAPSE': 'LAPSED',
};

const ACTIONS = Object.keys(STATES_OF_OFFER_ACTION) as OfferAction[];
const GRID = BARGAINING_STATES.flatMap((state) => ACTIONS.map((action) => [state, action] as const));

describe('an offer to bargain', () => {
  it.each(GRID)('that is %s and meets %s goes as the design says', (state, action) => {
    const offer = offerIn(state);
    const decided = WAYS[action](offer, act);
    const to = LIFE[`${state} ${action}`];
    if (to === undefined) {
      const allowed = allowedOfferActions(offer);
      expect(failureOf(decided)).toEqual({ code: 'ILLEGAL_TRANSITION', from: state, action, allowed });
      return;
    }
    const { state: after, audit } = valueOf(decided);
    const step = { state: to, from: '2024-06-15', recordedAt: act.now, by: act.caller.id };
    expect(after).toMatchObject({ version: 2, bargaining: { state: to, steps: [step] } });
    expect(audit).toMatchObject({ action, effectiveOn: '2024-06-15' });
  });

  it('that was refused is bargained over by nobody', () => {
    const answer = { accepted: false, on: day('2024-01-10'), note: null };
    const refused = offerIn('ANSWERED', { bargaining: { state: 'ANSWERED', steps: [], answer, agreementId: null } });
    expect(allowedOfferActions(refused)).toEqual(['LAPSE']);
  });

  it('that was recorded before its states were kept is open', () => {
    const { bargaining: _, ...old } = offerIn('OFFERED');
    expect(bargainingOf(old)?.state).toBe('OFFERED');
    expect(allowedOfferActions(old)).toEqual(['ANSWER', 'LAPSE']);
    expect(bargainingOf({ kind: 'WAGE_AGREEMENT' })).toBeUndefined();
  });

  it.each([
    ['2024-06-16', 'EFFECTIVE_DATE_IN_FUTURE'],
    ['2024-06-15', undefined],
    ['2024-01-01', undefined],
    ['2023-12-31', 'EFFECTIVE_DATE_BEFORE_LAST'],
  ])('from 1 January is answered on %s: %s', (on, code) => {
    const reply = { accepted: true, on: day(on), note: null };
    expect(failureOf(decideAnswerOffer(offerIn('OFFERED'), reply, act))).toEqual(
      code === undefined ? undefined : { code, path: ['on'] },
    );
  });

  it.each([
    ['2024-02-01', 'AGREEMENT_ENDED'],
    ['2024-02-02', undefined],
  ])('that ends on %s is answered on 1 February: %s', (to, code) => {
    const reply = { accepted: true, on: day('2024-02-01'), note: null };
    expect(failureOf(decideAnswerOffer(offerIn('OFFERED', { to: day(to) }), reply, act))?.code).toBe(code);
  });
});
