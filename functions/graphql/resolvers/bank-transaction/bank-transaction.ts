import { findBenefitCard } from '#services/card-access.ts';
import { findBankByCode } from '#services/bank-access.ts';
import { findJob } from '#services/job-access.ts';
import { findMerchant } from '#services/merchant-access.ts';
import { findOffer } from '#services/offer-access.ts';
import type { BankTransactionResolvers, TransactionDecisionResolvers } from '../../__generated__/resolver-types.ts';

type Made = Exclude<keyof BankTransactionResolvers, 'transactionId' | '__isTypeOf'>;

export const BankTransaction: Pick<BankTransactionResolvers, Made> = {
  bank: async ({ bankCode, transactionId }, _args, { ports, act }) => {
    const bank = await findBankByCode(ports, act, bankCode);
    if (bank === undefined) throw new Error(`${transactionId} was shown to a caller who may not see its bank.`);
    return bank;
  },
  operation: ({ record }) => (record.row.operation === 'C' ? 'CHARGE' : 'REFUND'),
  originalTransactionId: ({ record }) => record.row.originalTransactionId || null,
  at: ({ record }) => record.row.at,
  gross: ({ record }) => record.row.grossFen,
  discount: ({ record }) => record.row.discountFen,
  card: async ({ record }, _args, { ports, act }) => (await findBenefitCard(ports, act, record.cardId)) ?? null,
  offer: async ({ record }, _args, { ports, act }) => (await findOffer(ports, act, record.offerId)) ?? null,
  merchant: async ({ record }, _args, { ports, act }) => (await findMerchant(ports, act, record.merchantId)) ?? null,
  mcc: ({ record }) => record.row.mcc,
  businessDate: ({ record }) => record.businessDate,
  job: async ({ record }, _args, { ports, act }) => (await findJob(ports, act, record.jobId)) ?? null,
  line: ({ record }) => record.line,
  refundedGross: ({ record }) => record.refunded.grossFen,
  refundedDiscount: ({ record }) => record.refunded.discountFen,
  decisions: ({ record }) => record.decisions,
};

export const TransactionDecision: Pick<TransactionDecisionResolvers, 'reasons' | 'expected' | 'job'> = {
  reasons: ({ reasons }) => reasons.map((code) => ({ code })),
  expected: ({ expectedFen }) => expectedFen,
  job: async ({ jobId }, _args, { ports, act }) =>
    jobId === null ? null : ((await findJob(ports, act, jobId)) ?? null),
};
