import { arrearsEntity, caseEntity, caseListingEntity, ownCaseEntity } from './case-entity.ts';
import { patternsOf, type AccessPattern } from './declared-patterns.ts';
import { serviceItemEntity } from './service-item-entity.ts';
import { FILLED, ONE_GET, ONE_QUERY } from './pattern-costs.ts';

const PER_PATH = 'one Query more per body that was moved below, up to 8 one after another';
const LINE = `${ONE_QUERY}; ${PER_PATH}; all of it ${FILLED}`;

/** The questions that are asked of cases and service items. */
export const CASE_ACCESS_PATTERNS: readonly AccessPattern[] = [
  ...patternsOf(serviceItemEntity, {
    byId: { question: 'Which service item has this id?', roundTrips: ONE_GET },
    byFacility: {
      question: 'Which items does this centre have, in the order of categories and codes?',
      roundTrips: `${ONE_QUERY}; ${FILLED}; the counts by category: 1 Query for all, at most 500`,
    },
  }),
  ...patternsOf(caseEntity, {
    byId: { question: 'Which case has this id?', roundTrips: ONE_GET },
    byLine: { question: 'Which cases does this body handle, or one below it, newest first?', roundTrips: LINE },
    byDue: {
      question: 'Which cases that are not closed does this body handle, or one below it, in the order of due days?',
      roundTrips: LINE,
    },
  }),
  ...patternsOf(caseListingEntity, {
    byCase: { question: 'Which bodies took or had this case?', roundTrips: 'none: they stand in the case' },
    byLine: {
      question: 'Which cases did this body take or have that others handle, or one below it, newest first?',
      roundTrips: `1 Query + 1 BatchGet per page; ${PER_PATH}; all of it ${FILLED}`,
    },
  }),
  ...patternsOf(ownCaseEntity, {
    byMember: {
      question: 'Which cases named this member, newest first?',
      roundTrips: '1 Query + 1 BatchGet per record of the member, together',
    },
  }),
  ...patternsOf(arrearsEntity, {
    byEmployer: {
      question: 'What does this body warn of this employer?',
      roundTrips: '1 Get in a change of a case of arrears',
    },
    byLine: { question: 'Of which employers does this body warn, or one below it?', roundTrips: LINE },
  }),
];
