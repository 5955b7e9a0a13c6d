import { activityEntity, activitySeatsEntity } from './activity-entity.ts';
import { patternsOf, type AccessPattern } from './declared-patterns.ts';
import { honourEntity } from './honour-entity.ts';
import { contestResultEntity, participationEntity } from './participation-entity.ts';
import { FILLED, ONE_GET, ONE_QUERY } from './pattern-costs.ts';

const BY_LINE = `${ONE_QUERY}; one Query more per body that was moved below, up to 8 one after another; all of it ${FILLED}`;

/** The questions that are asked of activities, who takes part in them, and honours. */
export const ACTIVITY_ACCESS_PATTERNS: readonly AccessPattern[] = [
  ...patternsOf(activityEntity, {
    byId: { question: 'Which activity has this id?', roundTrips: ONE_GET },
    byLine: { question: 'Which activities does this body hold, or one below it?', roundTrips: BY_LINE },
    coming: {
      question:
        "Which activities of a federation are open or run in a division's subtree, in the order of divisions and last days?",
      roundTrips: `${ONE_QUERY}; all of it ${FILLED}`,
    },
  }),
  ...patternsOf(activitySeatsEntity, {
    byActivity: {
      question: 'How many places of this activity are taken?',
      roundTrips: `${ONE_GET}; a registration adds to it by a condition and reads nothing`,
    },
  }),
  ...patternsOf(participationEntity, {
    byId: {
      question: 'Which participation has this id?',
      roundTrips: `${ONE_GET}; of a list of marks or places 1 BatchGet`,
    },
    byActivity: { question: 'Who registered for this activity, in the order of registration?', roundTrips: ONE_QUERY },
    byMember: { question: 'For what did this member register, newest first?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(contestResultEntity, { byId: { question: 'Which results have this id?', roundTrips: ONE_GET } }),
  ...patternsOf(honourEntity, {
    byId: { question: 'Which honour has this id?', roundTrips: ONE_GET },
    byLine: { question: 'Which honours does this body keep, or one below it?', roundTrips: BY_LINE },
    byWaiting: {
      question: 'Which honours that this body keeps, or one below it, wait for a decision?',
      roundTrips: BY_LINE,
    },
    byRecipient: { question: 'Which honours did this member or body receive, newest first?', roundTrips: ONE_QUERY },
  }),
];
