import { ageOfBreak, breakState, periodOf } from '#domain/reconciliation/break.ts';
import { differenceOf } from '#domain/reconciliation/row-end.ts';
import { findBankByCode } from '#services/bank-access.ts';
import { allowedBreakActions } from '#services/break-access.ts';
import { findCardProgram } from '#services/card-program-access.ts';
import { findJob } from '#services/job-access.ts';
import { findMerchant } from '#services/merchant-access.ts';
import { findOffer } from '#services/offer-access.ts';
import type { BreakResolvers } from '../../__generated__/resolver-types.ts';

type Made =
  | ('state' | 'bank' | 'period' | 'job' | 'cardProgram' | 'offer' | 'merchant' | 'expected' | 'granted')
  | ('difference' | 'ageDays' | 'resolution' | 'allowedActions');

export const Break: Pick<BreakResolvers, Made> = {
  state: (found, _args, { act }) => breakState(found, act.today),
  bank: async ({ id, bankCode }, _args, { ports, act }) => {
    const bank = await findBankByCode(ports, act, bankCode);
    if (bank === undefined) throw new Error(`The break ${id} was shown to a caller who may not see its bank.`);
    return bank;
  },
  period: ({ businessDate }) => periodOf(businessDate),
  job: async ({ jobId }, _args, { ports, act }) => (await findJob(ports, act, jobId)) ?? null,
  cardProgram: async ({ programId }, _args, { ports, act }) =>
    programId === null ? null : ((await findCardProgram(ports, act, programId)) ?? null),
  offer: async ({ offerId }, _args, { ports, act }) =>
    offerId === null ? null : ((await findOffer(ports, act, offerId)) ?? null),
  merchant: async ({ merchantId }, _args, { ports, act }) =>
    merchantId === null ? null : ((await findMerchant(ports, act, merchantId)) ?? null),
  expected: ({ expectedFen }) => expectedFen,
  granted: ({ grantedFen }) => grantedFen,
  difference: (found) => differenceOf(found),
  ageDays: (found, _args, { act }) => ageOfBreak(found, act.today),
  resolution: ({ settled }) => settled,
  allowedActions: (found, _args, { act }) => allowedBreakActions(act, found),
};
