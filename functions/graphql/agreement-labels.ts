import type { AgreementKind, BargainingState, OfferAction } from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

const AGREEMENTS = {
  WAGE_AGREEMENT: ['工资专项集体合同', 'Wage agreement'],
  COLLECTIVE_CONTRACT: ['集体合同', 'Collective contract'],
  OFFER_TO_BARGAIN: ['协商要约', 'Offer to bargain'],
} satisfies Record<AgreementKind, Names>;

const BARGAINING_STATES = {
  OFFERED: ['已要约', 'Offered'],
  ANSWERED: ['已答复', 'Answered'],
  BARGAINING: ['协商中', 'Bargaining'],
  SIGNED: ['已签订', 'Signed'],
  LAPSED: ['已终止', 'Lapsed'],
} satisfies Record<BargainingState, Names>;

const OFFER_ACTIONS = {
  ANSWER: ['登记答复', 'Record the answer'],
  START_BARGAINING: ['开始协商', 'Start bargaining'],
  SIGN: ['签订', 'Sign'],
  LAPSE: ['终止', 'Let it lapse'],
} satisfies Record<OfferAction, Names>;

/** What the values of the enums of agreements are called, by enum. */
export const AGREEMENT_NAMES = {
  AGREEMENT_KIND: AGREEMENTS,
  BARGAINING_STATE: BARGAINING_STATES,
  OFFER_ACTION: OFFER_ACTIONS,
} as const;
