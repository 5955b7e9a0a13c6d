import { patternsOf, type AccessPattern } from './declared-patterns.ts';
import { FILLED, ONE_GET, ONE_QUERY } from './pattern-costs.ts';
import { aidYearEntity, claimEntity, claimListingEntity, fundEntity, fundReceiptEntity } from './claim-entity.ts';
import { disbursementEntity, disbursementLineEntity } from './disbursement-entity.ts';
import { enrolmentEntity, enrolmentListingEntity } from './enrolment-entity.ts';
import { editionPurseEntity, programEditionEntity, programEntity } from './program-entity.ts';

const PER_DIVISION = '1 Query per division from the nation down to the one asked for, all together';
const BY_LINE = `${ONE_QUERY}; one Query more per body that was moved below, up to 8 one after another; all of it ${FILLED}`;

/** The questions that are asked of programmes and their editions. */
export const PROGRAM_ACCESS_PATTERNS: readonly AccessPattern[] = [
  ...patternsOf(programEntity, {
    byId: { question: 'Which programme has this id?', roundTrips: ONE_GET },
    byLine: {
      question: 'Which programmes does this body run, or one below it?',
      roundTrips: BY_LINE,
    },
    byBoard: {
      question: 'Which programmes were published for this very division?',
      roundTrips: PER_DIVISION,
    },
  }),
  ...patternsOf(programEditionEntity, {
    byId: { question: 'Which edition has this id?', roundTrips: ONE_GET },
    byProgram: { question: 'Which editions has this programme, the latest first?', roundTrips: ONE_QUERY },
    byBoard: {
      question: 'In which editions for this very division may something be asked for?',
      roundTrips: PER_DIVISION,
    },
    byWaiting: {
      question: 'Which editions of this body, or of one below it, wait for a second person?',
      roundTrips: BY_LINE,
    },
  }),
  ...patternsOf(editionPurseEntity, {
    byEdition: {
      question: 'What is left of the places and the budget of this edition, and what is open of it?',
      roundTrips: `${ONE_GET}; changes add to it by conditions`,
    },
  }),
  ...patternsOf(claimEntity, {
    byId: { question: 'Which claim has this id?', roundTrips: ONE_GET },
    byLine: {
      question: 'Which claims in this state came through this body, or one below it?',
      roundTrips: BY_LINE,
    },
    byEdition: { question: 'Which claims of this edition are in this state, oldest first?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(claimListingEntity, {
    byName: {
      question: 'What did this member, body or employer claim, newest first?',
      roundTrips: '1 Query + 1 BatchGet per page',
    },
  }),
  ...patternsOf(aidYearEntity, {
    byName: {
      question: 'What was this person given in this year?',
      roundTrips: `${ONE_GET} per name of the person, together; an approval adds to it by conditions`,
    },
  }),
  ...patternsOf(disbursementEntity, {
    byId: { question: 'Which batch has this id?', roundTrips: ONE_GET },
    byEdition: { question: 'Which batches has this edition, newest first?', roundTrips: ONE_QUERY },
    byWaiting: {
      question: 'Which batches of this body, or of one below it, wait to be approved?',
      roundTrips: BY_LINE,
    },
  }),
  ...patternsOf(disbursementLineEntity, {
    byBatch: { question: 'Which claims were put into this batch?', roundTrips: '1 Query + 1 BatchGet per page' },
  }),
  ...patternsOf(fundReceiptEntity, {
    byId: { question: 'Which receipt has this id?', roundTrips: ONE_GET },
    byProgram: { question: 'What came into the fund of this programme, newest first?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(fundEntity, {
    byProgram: {
      question: 'What came into the fund of this programme by source, and what is left of it?',
      roundTrips: `${ONE_GET}; changes add to it by conditions`,
    },
  }),
  ...patternsOf(enrolmentEntity, {
    byId: { question: 'Which enrolment has this id?', roundTrips: ONE_GET },
    byLine: {
      question: 'Which enrolments came through this body, or one below it?',
      roundTrips: BY_LINE,
    },
    byWaiting: {
      question: 'Which enrolments through this body, or one below it, wait to be approved?',
      roundTrips: BY_LINE,
    },
    byEdition: { question: 'Which enrolments of this edition are in this state, oldest first?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(enrolmentListingEntity, {
    byName: {
      question: 'Where is this member, body or employer enrolled, newest first?',
      roundTrips: '1 Query + 1 BatchGet per page',
    },
  }),
];
