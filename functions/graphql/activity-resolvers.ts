import { activities } from './resolvers/activity/activities.ts';
import { activity } from './resolvers/activity/activity-query.ts';
import { Activity, Contest, Course, JobFair, Session } from './resolvers/activity/activity.ts';
import { cancelActivity } from './resolvers/activity/cancel-activity.ts';
import { decideContestResults } from './resolvers/activity/decide-contest-results.ts';
import { finishActivity } from './resolvers/activity/finish-activity.ts';
import { myParticipations } from './resolvers/activity/my-participations.ts';
import { openActivity } from './resolvers/activity/open-activity.ts';
import {
  ContestResult,
  MemberParticipant,
  Participant,
  Participation,
  RankedEntry,
  TeamParticipant,
} from './resolvers/activity/participation.ts';
import { participations } from './resolvers/activity/participations.ts';
import { planActivity } from './resolvers/activity/plan-activity.ts';
import { proposeContestResults } from './resolvers/activity/propose-contest-results.ts';
import { recordAttendance } from './resolvers/activity/record-attendance.ts';
import { recordCertificate } from './resolvers/activity/record-certificate.ts';
import { recordPlacement } from './resolvers/activity/record-placement.ts';
import { registerForActivity } from './resolvers/activity/register-for-activity.ts';
import { reviseActivity } from './resolvers/activity/revise-activity.ts';
import { startActivity } from './resolvers/activity/start-activity.ts';
import { upcomingActivities } from './resolvers/activity/upcoming-activities.ts';
import { withdrawParticipation } from './resolvers/activity/withdraw-participation.ts';
import { addHonourSource } from './resolvers/honour/add-honour-source.ts';
import { grantHonour } from './resolvers/honour/grant-honour.ts';
import { honourRecords } from './resolvers/honour/honour-records-of-member.ts';
import { honour } from './resolvers/honour/honour-query.ts';
import { BodyRecipient, HonourRecipient, HonourRecord, MemberRecipient } from './resolvers/honour/honour-record.ts';
import { honours } from './resolvers/honour/honours.ts';
import { myHonours } from './resolvers/honour/my-honours.ts';
import { nominateHonour } from './resolvers/honour/nominate-honour.ts';
import { publishHonourNotice } from './resolvers/honour/publish-honour-notice.ts';
import { rejectHonour } from './resolvers/honour/reject-honour.ts';
import { reportHonour } from './resolvers/honour/report-honour.ts';
import { reviseHonour } from './resolvers/honour/revise-honour.ts';
import { revokeHonour } from './resolvers/honour/revoke-honour.ts';
import { startHonourReview } from './resolvers/honour/start-honour-review.ts';

/** Root fields that read activities, who takes part in them, and honours. */
const activityQueries = {
  activity,
  activities,
  upcomingActivities,
  participations,
  myParticipations,
  honour,
  honours,
  myHonours,
};

/** Changes of them. */
const activityMutations = {
  planActivity,
  reviseActivity,
  openActivity,
  startActivity,
  finishActivity,
  cancelActivity,
  registerForActivity,
  withdrawParticipation,
  recordAttendance,
  recordCertificate,
  recordPlacement,
  proposeContestResults,
  decideContestResults,
  nominateHonour,
  reviseHonour,
  startHonourReview,
  publishHonourNotice,
  grantHonour,
  rejectHonour,
  revokeHonour,
  reportHonour,
  addHonourSource,
};

/** The types that tell of them. */
const activityTypes = {
  Activity,
  Participant,
  HonourRecipient,
  Session,
  Course,
  Contest,
  JobFair,
  Participation,
  MemberParticipant,
  TeamParticipant,
  ContestResult,
  RankedEntry,
  HonourRecord,
  MemberRecipient,
  BodyRecipient,
};

/** Whatever tells of activities and honours, and changes them. */
export const activityResolvers = {
  Query: activityQueries,
  Mutation: activityMutations,
  ...activityTypes,
  Member: { honourRecords },
};
