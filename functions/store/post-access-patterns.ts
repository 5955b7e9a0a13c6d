import { patternsOf, type AccessPattern } from './declared-patterns.ts';
import { ALL_PROVINCES, FILLED, ONE_GET, ONE_QUERY } from './pattern-costs.ts';
import { sponsorEntity, sponsorPlacesEntity } from './sponsor-entity.ts';
import { postListingEntity, postSumsEntity, reminderEntity, virtualPostEntity } from './virtual-post-entity.ts';

const PER_PATH = 'one Query more per body that was moved below, up to 8 one after another';

/** The questions that are asked of virtual posts, their sponsors and their stipends. */
export const POST_ACCESS_PATTERNS: readonly AccessPattern[] = [
  ...patternsOf(sponsorEntity, {
    byId: { question: 'Which sponsor has this id?', roundTrips: ONE_GET },
    byLine: {
      question: 'Which sponsors does this body keep, or one below it?',
      roundTrips: `${ONE_QUERY}; ${PER_PATH}; all of it ${FILLED}`,
    },
  }),
  ...patternsOf(sponsorPlacesEntity, {
    bySponsor: {
      question: 'How many posts does this sponsor hold?',
      roundTrips: `${ONE_GET}; a claim adds to it by a condition and reads nothing`,
    },
  }),
  ...patternsOf(virtualPostEntity, {
    byId: { question: 'Which virtual post has this id?', roundTrips: `${ONE_GET}; of a batch of a payroll 1 BatchGet` },
    byLine: {
      question: 'Which virtual posts does this body keep, or one below it?',
      roundTrips: `${ONE_QUERY}; ${PER_PATH}; all of it ${FILLED}`,
    },
    byBoard: {
      question: 'Which posts may sponsors claim, in the order of their divisions?',
      roundTrips: `${ONE_QUERY}; ${ALL_PROVINCES}; all of it ${FILLED}`,
    },
    byDay: {
      question: 'Which posts does time change by itself, and from which day on?',
      roundTrips: '1 Query per page and shard of the run of a day, then 1 Get and 1 TransactWrite per post',
    },
  }),
  ...patternsOf(postListingEntity, {
    byList: {
      question: 'Which posts has this sponsor claimed, or this household or member had, newest first?',
      roundTrips: '1 Query + 1 BatchGet per page',
    },
  }),
  ...patternsOf(postSumsEntity, {
    byBook: {
      question:
        'What did the stipends of this division, sponsor or body come to in this year? How many posts has it by state?',
      roundTrips:
        '1 Query per year and measure, all together: it reads an item per county, however many posts there are; of the nation 1 per province',
    },
  }),
  ...patternsOf(reminderEntity, {
    byFederation: {
      question: 'What happened to the posts and stipends of this federation, oldest first?',
      roundTrips: ONE_QUERY,
    },
  }),
];
