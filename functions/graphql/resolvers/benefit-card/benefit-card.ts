import { BEFORE_ALL } from '#domain/card/benefit-card.ts';
import { registeredUntil, renewableFrom } from '#domain/card/decide-register.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { parseId } from '#domain/ids.ts';
import { findCardProgram } from '#services/card-program-access.ts';
import { findIssueBatch } from '#services/list-issue-batches.ts';
import { findVisibleMember } from '#services/member-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { allowedCardActions, currentLastFour, currentState, shownStates } from '#services/show-benefit-card.ts';
import { findCardUsage } from '#services/show-card-usage.ts';
import type {
  BenefitCardResolvers,
  CardStateChangeResolvers,
  PeriodUsageResolvers,
} from '../../__generated__/resolver-types.ts';

type Made = Exclude<keyof BenefitCardResolvers, 'id' | 'version' | 'registrations' | '__isTypeOf'>;

export const BenefitCard: Pick<BenefitCardResolvers, Made> = {
  program: async ({ id, program }, _args, { ports, act }) => {
    const found = await findCardProgram(ports, act, program.id);
    if (found === undefined) throw new Error(`The card ${id} was shown to a caller who may not see its programme.`);
    return found;
  },
  state: (card, _args, { act }) => currentState(card, act),
  states: (card, _args, { act }) => shownStates(card, act),
  lastFour: (card, _args, { act }) => currentLastFour(card, act),
  expiresOn: ({ expiries }) => expiries.at(-1)?.expiresOn ?? null,
  registeredUntil: (card) => registeredUntil(card),
  renewableFrom: (card, _args, { act }) => renewableFrom(card, act),
  holder: async ({ memberId }, _args, { ports, act }) => (await findVisibleMember(ports, act, memberId)) ?? null,
  holderHash: ({ holderHash }, _args, { act }) => (mayDo(act.caller.role, 'benefitCard:hash') ? holderHash : null),
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  batch: async ({ batchId }, _args, { ports, act }) =>
    batchId === null ? null : ((await findIssueBatch(ports, act, batchId)) ?? null),
  usage: async (card, { offerId, on }, { ports, act }) => {
    const id = parseId('Offer', offerId);
    if (id === undefined) return null;
    return (await findCardUsage(ports, act, { card, offerId: id, on: on ?? act.today })) ?? null;
  },
  allowedActions: (card, _args, { act }) => allowedCardActions(card, act),
};

export const CardStateChange: Pick<CardStateChangeResolvers, 'from'> = {
  from: ({ from }) => (from === BEFORE_ALL ? null : from),
};

export const PeriodUsage: Pick<PeriodUsageResolvers, 'discount' | 'discountLeft'> = {
  discount: ({ discountFen }) => discountFen,
  discountLeft: ({ discountLeftFen }) => discountLeftFen,
};
