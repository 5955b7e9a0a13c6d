import { evaluationSchemeEntity, linkDutyEntity, suggestionCallEntity, volunteerEntity } from './body-row-entity.ts';
import { patternsOf, type AccessPattern } from './declared-patterns.ts';
import { evaluationEntity, noticeListingEntity } from './evaluation-entity.ts';
import { FILLED, ONE_GET, ONE_QUERY } from './pattern-costs.ts';
import { callTallyEntity, submissionEntity } from './submission-entity.ts';

const PER_PATH = 'one Query more per body that was moved below, up to 8 one after another';
const UNDER = `${ONE_QUERY}; ${PER_PATH}; all of it ${FILLED}`;

/** The questions that are asked of what is suggested, evaluated and visited. */
export const APPRAISAL_ACCESS_PATTERNS: readonly AccessPattern[] = [
  ...patternsOf(suggestionCallEntity, {
    byId: { question: 'Which call for suggestions has this id?', roundTrips: ONE_GET },
    byLine: {
      question: 'Which calls for suggestions does this body keep, or one below it?',
      roundTrips: `${UNDER}; those open to a member 1 Query per body above it`,
    },
  }),
  ...patternsOf(submissionEntity, {
    byId: { question: 'Which suggestion has this id?', roundTrips: ONE_GET },
    byLine: { question: 'Which suggestions came to calls of this body, or of one below it?', roundTrips: UNDER },
    byCall: { question: 'Which suggestions came to this call, newest first?', roundTrips: `${ONE_QUERY}, ${FILLED}` },
    byMember: {
      question: 'Which suggestions did this member make, newest first?',
      roundTrips: '1 Query per linked record of the member',
    },
  }),
  ...patternsOf(callTallyEntity, {
    byCall: {
      question: 'How many suggestions has this call, and how many prizes of each rank were given?',
      roundTrips: `${ONE_GET}; a prize is taken by a condition that reads nothing`,
    },
  }),
  ...patternsOf(evaluationSchemeEntity, {
    byId: { question: 'Which scheme of evaluation has this id?', roundTrips: ONE_GET },
    byLine: { question: 'Which schemes of evaluation does this body keep, or one below it?', roundTrips: UNDER },
  }),
  ...patternsOf(evaluationEntity, {
    byId: { question: 'Which evaluation has this id?', roundTrips: ONE_GET },
    byLine: { question: 'Which evaluations does this body keep, or one below it?', roundTrips: UNDER },
    byScheme: {
      question: 'Which evaluations were made by this scheme, by period?',
      roundTrips: `${ONE_QUERY}, ${FILLED}`,
    },
    byBoard: {
      question: 'Which published evaluations of this scheme and period have the highest totals?',
      roundTrips: '1 Query of at most 100',
    },
  }),
  ...patternsOf(noticeListingEntity, {
    byBody: {
      question: 'Which supervision notices were issued to this body, those of the newest evaluation first?',
      roundTrips: '1 Query + 1 BatchGet per page',
    },
  }),
  ...patternsOf(linkDutyEntity, {
    byId: { question: 'Which link duty has this id?', roundTrips: ONE_GET },
    byLine: { question: 'Which link duties does this body keep, or one below it?', roundTrips: UNDER },
  }),
  ...patternsOf(volunteerEntity, {
    byId: { question: 'Which volunteer has this id?', roundTrips: ONE_GET },
    byLine: { question: 'Which volunteers does this body keep, or one below it?', roundTrips: UNDER },
  }),
];
