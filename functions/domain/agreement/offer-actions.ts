import type { IllegalTransition } from '../problem.ts';
import type { Agreement } from './agreement.ts';
import type { Bargaining, BargainingState } from './bargaining.ts';

/** Everything that may be done with an offer, and the states in which it may. Bargaining begins where the answer was yes. */
export const STATES_OF_OFFER_ACTION = {
  ANSWER: ['OFFERED'],
  START_BARGAINING: ['ANSWERED'],
  SIGN: ['BARGAINING'],
  LAPSE: ['OFFERED', 'ANSWERED', 'BARGAINING'],
} as const satisfies Record<string, readonly BargainingState[]>;

/** Something that may be done with an offer to bargain. */
export type OfferAction = keyof typeof STATES_OF_OFFER_ACTION;

const OFFER_ACTIONS = Object.keys(STATES_OF_OFFER_ACTION) as OfferAction[];

/** How far an offer got; one that was recorded before anybody kept that was offered. Undefined for what is no offer. */
export function bargainingOf({ kind, bargaining }: Pick<Agreement, 'kind' | 'bargaining'>): Bargaining | undefined {
  if (kind !== 'OFFER_TO_BARGAIN') return undefined;
  return bargaining ?? { state: 'OFFERED', steps: [], answer: null, agreementId: null };
}

/** What the state of an offer allows, whoever asks; nothing for what is no offer. */
export function allowedOfferActions(agreement: Pick<Agreement, 'kind' | 'bargaining'>): readonly OfferAction[] {
  const bargaining = bargainingOf(agreement);
  if (bargaining === undefined) return [];
  return OFFER_ACTIONS.filter((action) => {
    const states: readonly BargainingState[] = STATES_OF_OFFER_ACTION[action];
    const isRefused = action === 'START_BARGAINING' && bargaining.answer?.accepted === false;
    return states.includes(bargaining.state) && !isRefused;
  });
}

/** Why an agreement does not allow `action`; undefined where it does. What is no offer tells its kind. */
export function refuseOfferAction(agreement: Agreement, action: OfferAction): IllegalTransition | undefined {
  const allowed = allowedOfferActions(agreement);
  if (allowed.includes(action)) return undefined;
  return { code: 'ILLEGAL_TRANSITION', from: bargainingOf(agreement)?.state ?? agreement.kind, action, allowed };
}
