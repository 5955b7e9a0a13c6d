import { ACTIVITY_ACCESS_PATTERNS } from './activity-access-patterns.ts';
import { agreementEntity } from './agreement-entity.ts';
import { apiClientEntity } from './api-client-entity.ts';
import { APPRAISAL_ACCESS_PATTERNS } from './appraisal-access-patterns.ts';
import { BANK_ACCESS_PATTERNS } from './bank-access-patterns.ts';
import { CARD_ACCESS_PATTERNS } from './card-access-patterns.ts';
import { CASE_ACCESS_PATTERNS } from './case-access-patterns.ts';
import { coveredUnitEntity, unitCoverEntity } from './covered-unit-entity.ts';
import { patternsOf, type AccessPattern } from './declared-patterns.ts';
import { ALL_PROVINCES, FILLED, ONE_GET, ONE_QUERY } from './pattern-costs.ts';
import { PROGRAM_ACCESS_PATTERNS } from './program-access-patterns.ts';
import { POST_ACCESS_PATTERNS } from './post-access-patterns.ts';
import { facilityEntity } from './facility-entity.ts';
import { figureEntity, indicatorEntity } from './figure-entity.ts';
import { jobEntity, jobListingEntity, jobPartEntity, jobStartEntity, uploadEntity } from './job-entity.ts';
import { auditEntity, markerEntity, receiptEntity } from './ledger-entity.ts';
import { memberEntity, membershipEntity, transferNoticeEntity } from './member-entity.ts';
import { hardshipFileEntity } from './hardship-file-entity.ts';
import { officerEntity } from './officer-entity.ts';
import {
  childLinkEntity,
  moveNoticeEntity,
  occupancyEntity,
  reachEntity,
  unionBodyEntity,
} from './union-body-entity.ts';

/** What a list below a body adds that bodies were moved to. See `readUnderPaths`. */
const PER_PATH = 'one Query more per body that was moved below, up to 8 one after another';
const PEOPLE = `1 Query + 1 BatchGet per page at any size; ${PER_PATH}; 1 or 2 BatchGets more where people have linked records; all of it ${FILLED}`;

/** Every question the service asks the table. Nobody scans. */
export const ACCESS_PATTERNS: readonly AccessPattern[] = [
  ...patternsOf(unionBodyEntity, {
    byId: { question: 'Which body has this id?', roundTrips: ONE_GET },
    byRegion: {
      question: "Which bodies belong to a region's subtree, in the order of region, level and id?",
      roundTrips: `${ONE_QUERY}; ${ALL_PROVINCES}`,
    },
    byName: { question: 'Which bodies have exactly this name?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(childLinkEntity, {
    byParent: {
      question: 'Which bodies stood below this one, and when?',
      roundTrips:
        'children: 1 Query + 1 BatchGet; subtree: 1 Query per body that has children, up to 8 together and 64 per page, + 1 BatchGet',
    },
  }),
  ...patternsOf(occupancyEntity, { byBody: { question: 'Is anything open below this body?', roundTrips: '1 Get' } }),
  ...patternsOf(reachEntity, {
    byBody: {
      question: 'Which rows of people count below this body beyond those kept under its own path, and when?',
      roundTrips: '1 Get, together with that of the body',
    },
  }),
  ...patternsOf(moveNoticeEntity, {
    byUpper: {
      question: "Which moves wait for this body's consent, in the order in which they were asked for?",
      roundTrips: '1 Query + 1 BatchGet',
    },
  }),
  ...patternsOf(officerEntity, {
    byId: { question: 'Which term has this id?', roundTrips: ONE_GET },
    byBody: { question: 'Who held office in this body, newest term first?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(coveredUnitEntity, { byId: { question: 'Which unit has this id?', roundTrips: ONE_GET } }),
  ...patternsOf(unitCoverEntity, {
    byBody: {
      question: 'Which units did this body cover, and when?',
      roundTrips: '1 Query + 1 BatchGet per page; the count on a day: 1 Query per megabyte of the body’s own covers',
    },
  }),
  ...patternsOf(facilityEntity, {
    byId: { question: 'Which facility has this id?', roundTrips: ONE_GET },
    byOwner: { question: 'Which facilities does this body own?', roundTrips: ONE_QUERY },
    byRegion: {
      question: "Which facilities stand in a region's subtree?",
      roundTrips: `${ONE_QUERY} + 1 BatchGet of the owners; ${ALL_PROVINCES}`,
    },
  }),
  ...patternsOf(agreementEntity, {
    byId: { question: 'Which agreement has this id?', roundTrips: ONE_GET },
    byBody: { question: 'What did this body agree, newest first?', roundTrips: ONE_QUERY },
    byLine: {
      question: 'What did this body agree, or one below it, newest first at each?',
      roundTrips: `${ONE_QUERY}; ${PER_PATH}; all of it ${FILLED}`,
    },
  }),
  ...patternsOf(memberEntity, { byId: { question: 'Which member has this id?', roundTrips: ONE_GET } }),
  ...patternsOf(membershipEntity, {
    byMember: { question: 'Which memberships did this member have?', roundTrips: 'none: they stand in the member' },
    byBody: {
      question: 'Who is or was a member of this body, or of one below it?',
      roundTrips: `${PEOPLE}; for the whole nation the Query is one per province`,
    },
    byName: {
      question: 'Who of this name is or was a member of this body, or of one below it?',
      roundTrips: PEOPLE,
    },
    byInitials: {
      question: 'Who with these pinyin initials is or was a member of this body, or of one below it?',
      roundTrips: PEOPLE,
    },
  }),
  ...patternsOf(transferNoticeEntity, {
    byBody: {
      question: "Which transfers wait for this body's consent, in the order in which they were asked for?",
      roundTrips: '1 Query + 1 BatchGet',
    },
  }),
  ...patternsOf(figureEntity, {
    byId: { question: 'Which figure has this id?', roundTrips: ONE_GET },
    byRegion: {
      question: 'Which figures stand, i.e. are not withdrawn, for a region or its subtree?',
      roundTrips: `${ONE_QUERY}; ${ALL_PROVINCES}`,
    },
    byIndicator: { question: 'Which figures of this indicator stand, in any region?', roundTrips: ONE_QUERY },
    byProgram: { question: 'Which figures of this programme stand, in any region?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(indicatorEntity, {
    byCode: { question: 'Which indicator has this code?', roundTrips: ONE_GET },
    all: { question: 'Which indicators are there?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(hardshipFileEntity, {
    byId: { question: 'Which hardship file has this id?', roundTrips: ONE_GET },
    byLine: {
      question: 'Which hardship files does this body keep, or one below it?',
      roundTrips: `${ONE_QUERY}; ${PER_PATH}; all of it ${FILLED}; without a body one Get more to read on, and for the whole nation one Query per province, in the order of their codes: 6 together, then 12, then the rest, until the page is full`,
    },
  }),
  ...CARD_ACCESS_PATTERNS,
  ...BANK_ACCESS_PATTERNS,
  ...POST_ACCESS_PATTERNS,
  ...PROGRAM_ACCESS_PATTERNS,
  ...CASE_ACCESS_PATTERNS,
  ...ACTIVITY_ACCESS_PATTERNS,
  ...APPRAISAL_ACCESS_PATTERNS,
  ...patternsOf(auditEntity, {
    bySubject: { question: 'What was done to this object, newest first?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(apiClientEntity, {
    byId: {
      question: 'Who is calling? (the id follows from the subject)',
      roundTrips: '1 Get, kept for 30 s per process',
    },
  }),
  ...patternsOf(uploadEntity, { byId: { question: 'Which upload has this id?', roundTrips: ONE_GET } }),
  ...patternsOf(jobEntity, {
    byId: { question: 'Which job has this id?', roundTrips: ONE_GET },
    underWay: { question: 'Which jobs are under way, oldest first?', roundTrips: ONE_QUERY },
  }),
  ...patternsOf(jobListingEntity, {
    byList: {
      question: 'Which jobs are there of this division or body, or of one below it, newest first?',
      roundTrips:
        '1 Query + 1 BatchGet per page; one Query more, at the same time, per body that was moved below the caller’s',
    },
  }),
  ...patternsOf(jobStartEntity, {
    byJob: { question: 'When was this job set going? Read by the stream only.', roundTrips: '0' },
  }),
  ...patternsOf(jobPartEntity, {
    byJob: { question: 'How far are the parts of this job?', roundTrips: '1 Query for all its parts, at most 64' },
  }),
  ...patternsOf(markerEntity, {
    byName: {
      question:
        'Who holds this code, credit code, unit, office or document? Which open hardship file is of this household, or has this person in it? Which job has this content?',
      roundTrips:
        '1 Get, then 1 Get of the owner; of all documents of a part or a household 1 BatchGet, then 1 of the owners; of all people of a household 1 BatchGet',
    },
  }),
  ...patternsOf(receiptEntity, {
    byKey: { question: 'Was this change made before?', roundTrips: '1 Get, together with the reads of the change' },
  }),
];

/** The patterns as a page of Markdown. */
export function renderAccessPatterns(): string {
  const rows = ACCESS_PATTERNS.map(
    ({ question, noun, index, partitionKey, sortKey, roundTrips }) =>
      `| ${question} | ${noun} | ${index} | \`${partitionKey}\` | \`${sortKey}\` | ${roundTrips} |`,
  );
  return [
    '# Access patterns',
    '',
    'Made by `npm run generate` from `functions/store/access-patterns.ts` and the entities beside it; do not edit.',
    '',
    'One table, `pk` and `sk`, three indexes. Every question has a key; nobody scans. A change is one TransactWrite of the',
    'item under the version that was read, its markers, index rows, audit entry and receipt.',
    '',
    '| question | item | index | partition key | sort key | round trips |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
