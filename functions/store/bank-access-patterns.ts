import { patternsOf, type AccessPattern } from './declared-patterns.ts';
import { ONE_GET, ONE_QUERY } from './pattern-costs.ts';
import { breakEntity, merchantBreakEntity, parkedRefundEntity, transactionEntity } from './reconciliation-entity.ts';
import { sealedPeriodEntity, statementEntity } from './statement-entity.ts';

/** The questions that are asked of what banks told, and of what came of it. */
export const BANK_ACCESS_PATTERNS: readonly AccessPattern[] = [
  ...patternsOf(transactionEntity, {
    byId: {
      question: 'What did this bank tell under this id?',
      roundTrips: '1 BatchGet per hundred ids; 1 Get for a till’s',
    },
    byCard: {
      question: 'Which charges and refunds did a bank tell of this card in this year, of this offer or of all?',
      roundTrips: `${ONE_QUERY}; also for decisions as known at an earlier instant, together with that of discounts`,
    },
  }),
  ...patternsOf(parkedRefundEntity, {
    byCharge: { question: 'Which refunds wait for this charge?', roundTrips: '1 Query, where the charge says so' },
  }),
  ...patternsOf(breakEntity, {
    byId: { question: 'Which break has this id?', roundTrips: ONE_GET },
    byPeriod: { question: 'Which breaks has this bank in this month, of this kind or of all?', roundTrips: ONE_QUERY },
    byStanding: { question: 'Which breaks of this bank are not settled, oldest first?', roundTrips: ONE_QUERY },
    byOffer: { question: 'Which breaks has this offer, oldest first?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(merchantBreakEntity, {
    byMerchant: {
      question: 'Which breaks has this merchant, oldest first?',
      roundTrips: `${ONE_QUERY} + 1 BatchGet`,
    },
  }),
  ...patternsOf(sealedPeriodEntity, {
    byBank: {
      question: 'Which months of this bank are sealed, and since when?',
      roundTrips: '1 Query, or 1 Get of one',
    },
  }),
  ...patternsOf(statementEntity, {
    byPeriod: {
      question: 'What did this bank grant in this month, in all and under each offer?',
      roundTrips: '1 Get of a total, 1 Query per page of offers',
    },
  }),
];
