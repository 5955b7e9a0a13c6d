import { bankEntity } from './bank-entity.ts';
import { benefitCardEntity, issueBatchEntity } from './benefit-card-entity.ts';
import { eligibilityChangeEntity } from './eligibility-change-entity.ts';
import { cardProgramEntity } from './card-program-entity.ts';
import { budgetEntity, discountEntity, usageEntity } from './usage-entity.ts';
import { patternsOf, type AccessPattern } from './declared-patterns.ts';
import { merchantEntity } from './merchant-entity.ts';
import { offerEntity, offerPlaceEntity, offerShelfEntity } from './offer-entity.ts';
import { ALL_PROVINCES, FILLED, ONE_GET, ONE_QUERY } from './pattern-costs.ts';

/** The questions that are asked of cards and of what they are good for. */
export const CARD_ACCESS_PATTERNS: readonly AccessPattern[] = [
  ...patternsOf(bankEntity, {
    byId: { question: 'Which bank has this id?', roundTrips: ONE_GET },
    byRegion: {
      question: 'Which banks serve a division in a region’s subtree?',
      roundTrips: `${ONE_QUERY}; ${ALL_PROVINCES}`,
    },
  }),
  ...patternsOf(cardProgramEntity, {
    byId: { question: 'Which card programme has this id?', roundTrips: ONE_GET },
    byRegion: {
      question: 'Which card programmes are there in a region’s subtree?',
      roundTrips: `${ONE_QUERY}; ${ALL_PROVINCES}`,
    },
    byBank: { question: 'Which card programmes has this bank?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(benefitCardEntity, {
    byId: { question: 'Which card has this id?', roundTrips: ONE_GET },
    byQueue: {
      question: 'Which applications of a programme wait for a batch, or went with this one?',
      roundTrips: ONE_QUERY,
    },
    byHolder: {
      question: 'Which cards that the bank issued in a programme are open, by their holders’ hashes?',
      roundTrips: `${ONE_QUERY} per page; for the full files of banks only`,
    },
  }),
  ...patternsOf(issueBatchEntity, {
    byId: { question: 'Which batch has this id?', roundTrips: ONE_GET },
    byProgram: { question: 'Which batches has this programme, newest first?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(eligibilityChangeEntity, {
    byProgram: {
      question: 'What changed in the eligibility of the cards of this programme, oldest first?',
      roundTrips: '1 Query per partition of the feed, all 4 together',
    },
  }),
  ...patternsOf(usageEntity, {
    byCard: {
      question: 'What has this card used in this year, of this offer or of all?',
      roundTrips: '1 Get, or 1 Query for all, together with the Get of the card',
    },
  }),
  ...patternsOf(budgetEntity, {
    byOffer: {
      question: 'What has this offer spent of its budget?',
      roundTrips: '1 Get, together with that of the card',
    },
  }),
  ...patternsOf(discountEntity, {
    byId: { question: 'Which discount has this id?', roundTrips: ONE_GET },
    byCard: {
      question: 'Which discounts had this card in this year, of this offer or of all?',
      roundTrips:
        '1 Query, for decisions as known at an earlier instant only, together with that of banks’ transactions',
    },
  }),
  ...patternsOf(merchantEntity, {
    byId: { question: 'Which merchant has this id?', roundTrips: ONE_GET },
    byRegion: { question: 'Which merchants of a card programme stand in a region’s subtree?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(offerEntity, { byId: { question: 'Which offer has this id?', roundTrips: ONE_GET } }),
  ...patternsOf(offerPlaceEntity, {
    byRegion: {
      question: 'Which offers of a card programme name a division, or one in its subtree?',
      roundTrips: `1 Query per page and level of division + 1 BatchGet; all of it ${FILLED}`,
    },
  }),
  ...patternsOf(offerShelfEntity, {
    byMerchant: {
      question: 'Which offers of this category name this merchant, or all?',
      roundTrips: '1 BatchGet for both',
    },
  }),
];
