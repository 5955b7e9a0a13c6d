import type { Action } from '#domain/caller/permission.ts';

/** Which permission each root field takes that reads activities and honours. */
const ACTIVITY_QUERY_RULES = {
  activity: 'activity:read',
  activities: 'activity:list',
  upcomingActivities: 'activity:own',
  participations: 'activity:list',
  myParticipations: 'activity:own',
  honour: 'honour:read',
  honours: 'honour:list',
  myHonours: 'honour:own',
} as const satisfies Record<string, Action>;

/** Which permission each change of activities and honours takes. */
const ACTIVITY_MUTATION_RULES = {
  planActivity: 'activity:record',
  reviseActivity: 'activity:record',
  openActivity: 'activity:record',
  startActivity: 'activity:record',
  finishActivity: 'activity:record',
  cancelActivity: 'activity:record',
  registerForActivity: 'activity:register',
  withdrawParticipation: 'activity:register',
  recordAttendance: 'activity:record',
  recordCertificate: 'activity:record',
  recordPlacement: 'activity:record',
  proposeContestResults: 'activity:record',
  decideContestResults: 'activity:decide',
  nominateHonour: 'honour:record',
  reviseHonour: 'honour:record',
  startHonourReview: 'honour:record',
  publishHonourNotice: 'honour:decide',
  grantHonour: 'honour:decide',
  rejectHonour: 'honour:decide',
  revokeHonour: 'honour:decide',
  reportHonour: 'honour:record',
  addHonourSource: 'honour:record',
} as const satisfies Record<string, Action>;

/** Which permission reading a field of each type takes that tells of activities and honours. */
const ACTIVITY_TYPE_RULES = {
  Activity: 'activity:read',
  Session: 'activity:read',
  Course: 'activity:read',
  Contest: 'activity:read',
  JobFair: 'activity:read',
  ActivityStep: 'activity:read',
  Lesson: 'activity:read',
  Trade: 'activity:read',
  JobStand: 'activity:read',
  ActivityConnection: 'activity:read',
  ActivityEdge: 'activity:read',
  ActivityPayload: 'activity:read',
  Participation: 'activity:read',
  ParticipationStep: 'activity:read',
  Certificate: 'activity:read',
  Placement: 'activity:read',
  Participant: 'activity:read',
  MemberParticipant: 'activity:read',
  TeamParticipant: 'activity:read',
  EmployerParticipant: 'activity:read',
  NonMemberParticipant: 'activity:read',
  ContestResult: 'activity:read',
  RankedEntry: 'activity:read',
  ParticipationPayload: 'activity:read',
  ContestResultPayload: 'activity:read',
  ParticipationConnection: 'activity:list',
  ParticipationEdge: 'activity:list',
  HonourRecord: 'honour:read',
  HonourStep: 'honour:read',
  HonourRecipient: 'honour:read',
  MemberRecipient: 'honour:read',
  BodyRecipient: 'honour:read',
  EmployerRecipient: 'honour:read',
  WorkplaceRecipient: 'honour:read',
  TeamRecipient: 'honour:read',
  UnnamedRecipients: 'honour:read',
  HonourPayload: 'honour:read',
  HonourRecordConnection: 'honour:list',
  HonourRecordEdge: 'honour:list',
} as const satisfies Record<string, Action>;

/** The rules of activities, of who takes part in them, and of honours. */
export const ACTIVITY_RULES = {
  Query: ACTIVITY_QUERY_RULES,
  Mutation: ACTIVITY_MUTATION_RULES,
  types: ACTIVITY_TYPE_RULES,
} as const;
