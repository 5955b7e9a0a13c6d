/** The whole contract, as the server loads it. */
export const typeDefs = `schema {
  query: Query
  mutation: Mutation
}

"""
A bank's file that was accepted.
"""
type AcceptedFile {
  """
  When it was accepted: what was recorded later does not exist for its rows.
  """
  acceptedAt: DateTime!
  """
  The business date of its name.
  """
  businessDate: LocalDate!
  """
  Whether it tells of every card, or of what is new.
  """
  form: BankFileForm!
  """
  The sequence number of its name.
  """
  sequence: Int!
  """
  SHA-256 of the plain bytes before the trailer, in hexadecimal.
  """
  sha256: String!
}

"""
A file to be made active.
"""
input ActivateHardshipFileInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
An activity (活动) that a union body holds.
"""
interface Activity implements Node {
  """
  How many of those registered stayed away, as far as it was recorded.
  """
  absent: Int!
  """
  What its state and kind let this caller do now. Days and places may refuse it still.
  """
  allowedActions: [ActivityAction!]!
  """
  How many of those registered came, as far as it was recorded.
  """
  attended: Int!
  """
  How many may take part; null for any number.
  """
  capacity: Int
  """
  The facility it takes place in; null for another place, or when the caller may not see it.
  """
  facility: Facility
  """
  Its first day.
  """
  from: LocalDate!
  """
  How many people came in all, as counted on the spot; null where nobody counted.
  """
  headcount: Int
  """
  A lasting id.
  """
  id: ID!
  """
  The kind.
  """
  kind: ActivityKind!
  """
  Where it takes place, in words.
  """
  location: String
  """
  Who holds it together with the body.
  """
  partners: [String!]!
  """
  How many may still register; null for any number.
  """
  placesLeft: Int
  """
  The programme it is part of; null for none, or when the caller may not see it.
  """
  program: Program
  """
  The division it takes place in.
  """
  region: Region!
  """
  The division it takes place in.
  """
  regionCode: RegionCode!
  """
  How many are registered, or took part.
  """
  registered: Int!
  """
  Where it stands.
  """
  state: ActivityState!
  """
  Every state, in the order of recording.
  """
  steps: [ActivityStep!]!
  """
  What it is called.
  """
  title: String!
  """
  Its last day.
  """
  to: LocalDate!
  """
  The body that holds it; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What may be done with an activity.
"""
enum ActivityAction {
  """
  取消
  """
  CANCEL
  """
  审定名次
  """
  DECIDE_RESULTS
  """
  结束
  """
  FINISH
  """
  开放报名
  """
  OPEN
  """
  提出名次
  """
  PROPOSE_RESULTS
  """
  登记到场
  """
  RECORD_ATTENDANCE
  """
  登记结果（结业、就业）
  """
  RECORD_OUTCOME
  """
  报名
  """
  REGISTER
  """
  修改
  """
  REVISE
  """
  开始
  """
  START
  """
  退出报名
  """
  WITHDRAW
}

"""
A page of activities.
"""
type ActivityConnection {
  """
  The activities with their cursors.
  """
  edges: [ActivityEdge!]!
  """
  The activities themselves.
  """
  nodes: [Activity!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
What an activity is, by its kind.
"""
input ActivityDetailsInput @oneOf {
  """
  A contest.
  """
  contest: ContestInput
  """
  A course.
  """
  course: CourseInput
  """
  A job fair.
  """
  jobFair: JobFairInput
  """
  A one-off event.
  """
  session: SessionInput
}

"""
An activity in a page.
"""
type ActivityEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  An activity.
  """
  node: Activity!
}

"""
Which activities to list.
"""
input ActivityFilter {
  """
  Only those that end on this day or later.
  """
  from: LocalDate
  """
  Only activities of this kind.
  """
  kind: ActivityKind
  """
  Only those of this programme.
  """
  programId: ID
  """
  Only activities in this state.
  """
  state: ActivityState
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Only those that begin on this day or before.
  """
  to: LocalDate
  """
  Activities that this body holds.
  """
  unionBodyId: ID!
}

"""
Kinds of activities.
"""
enum ActivityKind {
  """
  竞赛比武
  """
  CONTEST
  """
  课程
  """
  COURSE
  """
  招聘会
  """
  JOB_FAIR
  """
  一次性活动（讲座、文体活动等）
  """
  SESSION
}

"""
What a change of an activity answers.
"""
type ActivityPayload {
  """
  It after the change; null when it was refused.
  """
  activity: Activity
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
States of an activity (活动).
"""
enum ActivityState {
  """
  已取消
  """
  CANCELLED
  """
  已结束
  """
  DONE
  """
  报名中
  """
  OPEN
  """
  计划
  """
  PLANNED
  """
  进行中
  """
  RUNNING
}

"""
A state of an activity with the day it took effect.
"""
type ActivityStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  Why; null where nobody said.
  """
  reason: String
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: ActivityState!
}

"""
A step of an activity.
"""
input ActivityStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The activity.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it takes effect; not after today, not before the last step. Default: today.
  """
  on: LocalDate
}

"""
A paper of a claim.
"""
input AddClaimDocumentInput {
  """
  Its size, 1 to 10,000,000.
  """
  bytes: Int!
  """
  What it is sent as.
  """
  contentType: ClaimContentType!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The claim.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The kind.
  """
  kind: ClaimDocumentKind!
  """
  SHA-256 of the content, 64 lower-case hexadecimal digits; no other content is taken.
  """
  sha256: String!
}

"""
Another report of an honour.
"""
input AddHonourSourceInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The honour.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The report, 1 to 500 characters.
  """
  source: String!
}

"""
A person joins, or applies to.
"""
input AdmitMemberInput {
  """
  Facts that hold from the first day on.
  """
  attributes: MemberAttributesInput
  """
  The first day of membership, or the day of the application; not after today, not before the body's founding. Default: today.
  """
  from: LocalDate
  """
  Honours.
  """
  honours: [HonourInput!]
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  A note, e.g. of the decision, up to 500 characters.
  """
  note: String
  """
  The person.
  """
  person: PersonInput!
  """
  The active body.
  """
  unionBodyId: ID!
}

"""
A suggestion that was taken up.
"""
input AdoptSubmissionInput {
  """
  Who took it up, 1 to 100 characters.
  """
  adopter: String!
  """
  What came of it, 1 to 500 characters.
  """
  effect: String!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The suggestion.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Since when. Not ahead, nor before the prize.
  """
  on: LocalDate!
  """
  What it is taken to save; leave it out where nobody estimated that.
  """
  saving: Fen
}

"""
What a body agreed with employers for workers, with its days.
"""
type Agreement implements Node {
  """
  What the state of an offer would let the caller do; SIGN is done by recording the agreement. Nothing for agreements.
  """
  allowedOfferActions: [OfferAction!]!
  """
  Of an offer: how far the bargaining got; null for agreements.
  """
  bargaining: Bargaining
  """
  How the workers' congress voted on it; null when not recorded.
  """
  congress: CongressVote
  """
  Its review and filing; null when not recorded.
  """
  filing: AgreementFiling
  """
  The first day.
  """
  from: LocalDate!
  """
  A lasting id.
  """
  id: ID!
  """
  The kind.
  """
  kind: AgreementKind!
  """
  The offer it came of; null where it names none or the caller may not see it.
  """
  offer: Agreement
  """
  The wage rise agreed, in basis points (800 = 8 %); null when none is agreed.
  """
  riseBasisPoints: Int
  """
  The day it was signed; null when not recorded.
  """
  signedOn: LocalDate
  """
  The title.
  """
  title: String!
  """
  The day it ends; null when open.
  """
  to: LocalDate
  """
  The body that concluded it; null outside the caller's scope.
  """
  unionBody: UnionBody
  """
  Employers it binds.
  """
  unitsCovered: Int!
  """
  Grows by one with every change.
  """
  version: Int!
  """
  Workers it covers.
  """
  workersCovered: Int!
}

"""
A page of agreements.
"""
type AgreementConnection {
  """
  The agreements with their cursors.
  """
  edges: [AgreementEdge!]!
  """
  The agreements themselves.
  """
  nodes: [Agreement!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
An agreement that is not in force yet.
"""
type AgreementDraft {
  """
  The number of the paper.
  """
  document: String!
  """
  How the first month is paid.
  """
  firstMonth: PartMonthRule!
  """
  Its first day.
  """
  from: LocalDate!
  """
  How many days after that a month is overdue.
  """
  graceDays: Int!
  """
  How the last month is paid.
  """
  lastMonth: PartMonthRule!
  """
  The stipend of a whole month.
  """
  monthlyAmount: Money!
  """
  The day of the month on which it falls due.
  """
  payDay: Int!
  """
  The day it was signed.
  """
  signedOn: LocalDate!
  """
  The first day on which it no longer holds.
  """
  to: LocalDate!
}

"""
An agreement in a page.
"""
type AgreementEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The agreement.
  """
  node: Agreement!
}

"""
The review of an agreement by the labour authority (审查备案).
"""
type AgreementFiling {
  """
  The number of the filing.
  """
  number: String!
  """
  Its day.
  """
  on: LocalDate!
}

"""
Which agreements to list.
"""
input AgreementFilter {
  """
  Only offers whose bargaining got so far.
  """
  bargaining: BargainingState
  """
  Only agreements of this kind.
  """
  kind: AgreementKind
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Agreements of this body.
  """
  unionBodyId: ID!
}

"""
Kinds of agreements.
"""
enum AgreementKind {
  """
  集体合同
  """
  COLLECTIVE_CONTRACT
  """
  协商要约
  """
  OFFER_TO_BARGAIN
  """
  工资专项集体合同
  """
  WAGE_AGREEMENT
}

"""
What a change of an agreement answers.
"""
type AgreementPayload {
  """
  The agreement after the change; null when it was refused.
  """
  agreement: Agreement
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
What aid is given for.
"""
enum AidCategory {
  """
  意外
  """
  ACCIDENT
  """
  困难救助
  """
  HARDSHIP
  """
  就业
  """
  JOB
  """
  医疗
  """
  MEDICAL
  """
  其他
  """
  OTHER
  """
  助学
  """
  SCHOOLING
  """
  节日慰问、四季关爱
  """
  SEASONAL
  """
  创业
  """
  START_UP
  """
  女职工两癌等
  """
  WOMEN_HEALTH
}

"""
How much a claim comes to. It is at most the bound of its kind, and whole fen: parts of one are dropped.
"""
union AmountRule = AssessedAmount | CostShareAmount | FixedAmount | TierAmounts

"""
How much a claim comes to. Name exactly one kind.
"""
input AmountRuleInput @oneOf {
  """
  What the reviewers find right, up to 1,000,000,000 fen.
  """
  assessedAtMost: Fen
  """
  By the tier of the hardship file.
  """
  byTier: TierAmountsInput
  """
  The same for everybody, 1 to 1,000,000,000 fen.
  """
  fixed: Fen
  """
  A share of the cost that is left to the claimant.
  """
  shareOfCost: CostShareInput
}

"""
What the employers answered to an offer.
"""
input AnswerBargainingOfferInput {
  """
  Whether they are ready to bargain.
  """
  accepted: Boolean!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The offer.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What they said with it, at most 300 characters.
  """
  note: String
  """
  The day they answered. Default: today.
  """
  on: LocalDate
}

"""
The answer to a case that was handed over.
"""
input AnswerReferralInput {
  """
  Whether the body takes it; else it goes back.
  """
  accept: Boolean!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The case.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What is said with it, at most 300 characters; required when it goes back.
  """
  note: String
  """
  The day it took effect. Default: today.
  """
  on: LocalDate
}

"""
What a body answers.
"""
input AnswerSupervisionNoticeInput {
  """
  The evaluation.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The number of the notice.
  """
  number: Int!
  """
  The answer, 1 to 500 characters.
  """
  text: String!
}

"""
A body answers a transfer.
"""
input AnswerTransferInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The member.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  A note, up to 500 characters.
  """
  note: String
  """
  The side that is answered for.
  """
  side: TransferSide!
}

"""
A system or person that may call, known by the subject of its tokens.
"""
type ApiClient implements Node {
  """
  A lasting id.
  """
  id: ID!
  """
  What it is called.
  """
  name: String!
  """
  Since when its access is ended; null while it may call.
  """
  revokedAt: DateTime
  """
  Its role.
  """
  role: Role!
  """
  Its scope.
  """
  scope: Scope!
  """
  The \`client_id\` or \`sub\` of its tokens.
  """
  subject: String!
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
What a change of a caller answers.
"""
type ApiClientPayload {
  """
  The caller after the change; null when it was refused.
  """
  apiClient: ApiClient
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
An application for a card.
"""
input ApplyForCardInput {
  """
  The card programme; the person is a member today of a body in its region.
  """
  cardProgramId: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The member; a caller that is tied to a member names itself.
  """
  memberId: ID!
}

"""
An approval.
"""
input ApproveUnionBodyInput {
  """
  The document that approves it.
  """
  approvalDocument: String
  """
  Nobody recorded the day; only for a body whose founding day is not recorded either. Takes the place of effectiveOn.
  """
  dayUnknown: Boolean! = false
  """
  The day it takes effect; not before the last step, not after today. Default: today.
  """
  effectiveOn: LocalDate
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The body.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
An employer with open cases of arrears at a body.
"""
type ArrearsWarning {
  """
  The employer, by the name it was given last.
  """
  employer: CaseEmployer!
  """
  What is open of their sums.
  """
  open: Money!
  """
  How many cases are open: not closed, and not withdrawn.
  """
  openCases: Int!
  """
  How many workers these are about.
  """
  people: Int!
  """
  The body that handles the cases; null when the caller may not see it.
  """
  unionBody: UnionBody
}

"""
A page of warnings of arrears.
"""
type ArrearsWarningConnection {
  """
  The warnings with their cursors.
  """
  edges: [ArrearsWarningEdge!]!
  """
  The warnings themselves.
  """
  nodes: [ArrearsWarning!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A warning in a page.
"""
type ArrearsWarningEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The warning.
  """
  node: ArrearsWarning!
}

"""
Of which bodies to list warnings.
"""
input ArrearsWarningFilter {
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Warnings of this body.
  """
  unionBodyId: ID!
}

"""
What the reviewers find right.
"""
type AssessedAmount {
  """
  At most so much.
  """
  most: Money!
}

"""
Who a break is given to.
"""
input AssignBreakInput {
  """
  A caller of a federation who sees the break; null takes it from whoever had it.
  """
  assigneeId: ID
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The break.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
}

"""
Who is to look after a case.
"""
input AssignCaseInput {
  """
  The caller; left out, nobody looks after it.
  """
  assigneeId: ID
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The case.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A duty to assign.
"""
input AssignLinkDutyInput {
  """
  Who is linked.
  """
  cadre: LinkCadreInput!
  """
  Its first day; not ahead.
  """
  from: LocalDate!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Whom the cadre visits.
  """
  target: LinkTargetInput!
  """
  The body that keeps it.
  """
  unionBodyId: ID!
}

"""
Whether somebody came.
"""
input AttendanceMarkInput {
  """
  Whether the participant came.
  """
  attended: Boolean!
  """
  The participation.
  """
  participationId: ID!
}

"""
A fact before and after, as text; null where there was none or it is personal.
"""
type AuditChange {
  """
  The name of the fact.
  """
  field: String!
  """
  Before.
  """
  from: String
  """
  After.
  """
  to: String
}

"""
One change: who did what, when, why, in force from when. Written with the change itself.
"""
type AuditEntry {
  """
  The body the caller acted for; null for callers without one.
  """
  actingBodyId: ID
  """
  What was done.
  """
  action: String!
  """
  The id of the caller who did it.
  """
  actorId: ID!
  """
  The role in which it was done.
  """
  actorRole: Role!
  """
  Which facts changed. Personal data is named, never shown.
  """
  changes: [AuditChange!]!
  """
  The day it takes effect; null when nobody recorded it.
  """
  effectiveOn: LocalDate
  """
  The id of the entry.
  """
  id: ID!
  """
  Why, in the caller's words; null where these tell of a household: then its hardship file has them.
  """
  reason: String
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The request it came with, for support.
  """
  requestId: String!
  """
  The id of the object that changed.
  """
  subjectId: ID!
}

"""
A page of audit entries.
"""
type AuditEntryConnection {
  """
  The entries with their cursors.
  """
  edges: [AuditEntryEdge!]!
  """
  The entries themselves.
  """
  nodes: [AuditEntry!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
An entry in a page.
"""
type AuditEntryEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The entry.
  """
  node: AuditEntry!
}

"""
A prize as it was given.
"""
type AwardedPrize {
  """
  The money that goes with it; null where none does.
  """
  amount: Money
  """
  What it is called.
  """
  name: String!
  """
  Its rank.
  """
  rank: Int!
}

"""
A card bank: it issues the cards of the programmes that name it, and sends their files. It is seen by itself, and by those whose scope holds its whole division.
"""
type Bank implements Node {
  """
  The card programmes with this bank that the caller may see, in the order of division and id.
  """
  cardPrograms(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): CardProgramConnection!
  """
  The sender's code, with which the names of its files begin: 2 to 12 of A to Z and digits. Unique in the whole service.
  """
  code: String!
  """
  For how many days after the business date of its file a refund waits for its charge, 1 to 7; after that it is a break.
  """
  graceDays: Int!
  """
  A lasting id.
  """
  id: ID!
  """
  The ids of the keys that its card tokens are made with, of which a token names one before the \`:\`. One, or two while one takes the place of the other.
  """
  keyIds: [String!]!
  """
  The Chinese name.
  """
  name: String!
  """
  An English name.
  """
  nameEn: String
  """
  The division it serves.
  """
  region: Region!
  """
  The division it serves, \`000000\` for the whole nation: federations of its subtree may begin programmes with it.
  """
  regionCode: RegionCode!
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
A page of banks.
"""
type BankConnection {
  """
  The banks with their cursors.
  """
  edges: [BankEdge!]!
  """
  The banks themselves.
  """
  nodes: [Bank!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A bank in a page.
"""
type BankEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The bank.
  """
  node: Bank!
}

"""
What a bank's file tells of.
"""
enum BankFileForm {
  """
  Of what is new.
  """
  DELTA
  """
  Of every card.
  """
  FULL
}

"""
Which banks to list.
"""
input BankFilter {
  """
  Banks whose division lies in this one's subtree.
  """
  regionCode: RegionCode!
}

"""
What a transaction of a bank is.
"""
enum BankOperation {
  """
  A charge.
  """
  CHARGE
  """
  A part of a charge that was paid back.
  """
  REFUND
}

"""
What a bank tells of a line.
"""
enum BankOutcome {
  """
  对账确认
  """
  CONFIRMED
  """
  已支付
  """
  PAID
  """
  退票
  """
  RETURNED
}

"""
What a change of a bank answers.
"""
type BankPayload {
  """
  The bank after the change; null when the change was refused.
  """
  bank: Bank
  """
  Why the change was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A charge or a refund of a bank as it was first told, with all that was decided of it.
"""
type BankTransaction {
  """
  When it was made, by the bank's clock.
  """
  at: DateTime!
  """
  The bank.
  """
  bank: Bank!
  """
  The business date of its file.
  """
  businessDate: LocalDate!
  """
  The card; null where the caller may not see it.
  """
  card: BenefitCard
  """
  All that was decided of it, in the order in which it was.
  """
  decisions: [TransactionDecision!]!
  """
  What the bank granted or took back.
  """
  discount: Money!
  """
  What was charged or paid back.
  """
  gross: Money!
  """
  The job that brought it; null where the caller may not see it.
  """
  job: Job
  """
  The line of that job's file, of which 1 is the header.
  """
  line: Int!
  """
  The merchant category code that the bank told.
  """
  mcc: String!
  """
  The merchant; null where the caller may not see it.
  """
  merchant: Merchant
  """
  The offer; null where the caller may not see it.
  """
  offer: Offer
  """
  What it is.
  """
  operation: BankOperation!
  """
  Of a refund, the id of its charge; null for a charge.
  """
  originalTransactionId: String
  """
  Of a charge, what of its discount refunds took back so far.
  """
  refundedDiscount: Money!
  """
  Of a charge, what refunds that had effect paid back so far.
  """
  refundedGross: Money!
  """
  The bank's id of it, unique in the bank.
  """
  transactionId: String!
}

"""
A page of transactions.
"""
type BankTransactionConnection {
  """
  The transactions with their cursors.
  """
  edges: [BankTransactionEdge!]!
  """
  The transactions themselves.
  """
  nodes: [BankTransaction!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A transaction in a page.
"""
type BankTransactionEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The transaction.
  """
  node: BankTransaction!
}

"""
Whose transactions to list.
"""
input BankTransactionFilter {
  """
  The card.
  """
  cardId: ID!
  """
  Of this offer alone.
  """
  offerId: ID
  """
  The year of the charge or refund in Shanghai, four digits.
  """
  year: String!
}

"""
What deciding a transaction anew answers.
"""
type BankTransactionPayload {
  """
  The transaction with the new decision at the end; null when it was refused.
  """
  bankTransaction: BankTransaction
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of it; null when it was refused.
  """
  receipt: Receipt
}

"""
The life of an offer to bargain.
"""
type Bargaining {
  """
  The agreement that came of it; null while none did or the caller may not see it.
  """
  agreement: Agreement
  """
  What the employers answered; null while they did not.
  """
  answer: BargainingAnswer
  """
  How far it got.
  """
  state: BargainingState!
  """
  Every state in the order of recording; none for offers that were recorded before states were kept.
  """
  steps: [BargainingStep!]!
}

"""
What employers answered to an offer.
"""
type BargainingAnswer {
  """
  Whether they are ready to bargain.
  """
  accepted: Boolean!
  """
  What they said with it.
  """
  note: String
  """
  The day they answered.
  """
  on: LocalDate!
}

"""
How far an offer to bargain got.
"""
enum BargainingState {
  """
  已答复
  """
  ANSWERED
  """
  协商中
  """
  BARGAINING
  """
  已终止
  """
  LAPSED
  """
  已要约
  """
  OFFERED
  """
  已签订
  """
  SIGNED
}

"""
A state of an offer to bargain.
"""
type BargainingStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: BargainingState!
}

"""
Claims to put into a batch.
"""
input BatchDisbursementsInput {
  """
  The claims, 1 to 30. Default: 30 that were approved, have an account, and wait longest.
  """
  claimIds: [ID!]
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The batch.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A benefit card (工会龙卡, 职工龙卡), from its application on. No card number is ever kept: a token stands for it.
"""
type BenefitCard implements Node {
  """
  What may be done with it now.
  """
  allowedActions: [CardAction!]!
  """
  The batch in which the application went to the bank last; null before, and for partners and members.
  """
  batch: IssueBatch
  """
  The last day on which it is valid, as the bank said last; null before it is issued.
  """
  expiresOn: LocalDate
  """
  The holder, for those who may see the member; null for a bank, a partner and a member.
  """
  holder: Member
  """
  What the bank knows the holder by: 64 hexadecimal digits. Null for all but banks and administrators.
  """
  holderHash: String
  """
  A lasting id; that of the application, too.
  """
  id: ID!
  """
  The last four digits; null before it is issued.
  """
  lastFour: String
  """
  The card programme.
  """
  program: CardProgram!
  """
  The first day that no registration covers any more; null where there never was one.
  """
  registeredUntil: LocalDate
  """
  The years of registration, as recorded.
  """
  registrations: [CardRegistration!]!
  """
  The first day on which the registration may be renewed; null where there is none to renew.
  """
  renewableFrom: LocalDate
  """
  Where it stands now.
  """
  state: CardState!
  """
  Every state with the instant from which it holds, as recorded; empty for partners.
  """
  states: [CardStateChange!]!
  """
  The body through which it was applied for; null when the caller may not see union bodies.
  """
  unionBody: UnionBody
  """
  What it has used of an offer in the day, the month and the year of a day. For officers, reviewers and administrators who see the card, the bank of its programme and its holder; null for partners and others who found it by its token, and for an offer of another card programme.
  """
  usage(
    """
    The offer.
    """
    offerId: ID!
    """
    The day whose periods are told, in Asia/Shanghai. Default: today.
    """
    on: LocalDate
  ): CardUsage
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
What a change of a card answers.
"""
type BenefitCardPayload {
  """
  The card after the change; null when the change was refused.
  """
  benefitCard: BenefitCard
  """
  Why the change was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A place on a board.
"""
type BoardEntry {
  """
  Its rank, from 1; equal totals share one.
  """
  rank: Int!
  """
  What that is called.
  """
  rating: String!
  """
  Who or what stands there.
  """
  subject: EvaluationSubject!
  """
  The total, of 10,000 hundredths.
  """
  totalHundredths: Int!
}

"""
A union body.
"""
type BodyEnrollee {
  """
  The body; null when the caller may not see it.
  """
  unionBody: UnionBody
}

"""
A union body that receives an honour.
"""
type BodyRecipient implements HonourRecipient {
  """
  What it is called.
  """
  name: String!
  """
  The body; null when the caller may not see it.
  """
  unionBody: UnionBody
}

"""
How a source qualifies a value.
"""
enum Bound {
  """
  About this.
  """
  APPROXIMATE
  """
  This or more.
  """
  AT_LEAST
  """
  This or less.
  """
  AT_MOST
  """
  Exactly this.
  """
  EXACT
  """
  More than this.
  """
  MORE_THAN
}

"""
Something that bank and federation see differently. Its id is the same over all runs and files.
"""
type Break implements Node {
  """
  Whole days since the business date, up to the day on which it was settled.
  """
  ageDays: Int!
  """
  What the caller may do with it now.
  """
  allowedActions: [BreakAction!]!
  """
  The caller who looks after it; null for nobody.
  """
  assigneeId: ID
  """
  The bank.
  """
  bank: Bank!
  """
  The business date of the file that opened it.
  """
  businessDate: LocalDate!
  """
  The card programme; null where there is none, or the caller may not see it.
  """
  cardProgram: CardProgram
  """
  Granted less expected; null where either is.
  """
  difference: Money
  """
  What was due, of a refund also below 0; of a budget the budget. Null where nothing can be told.
  """
  expected: Money
  """
  What the bank granted or took back; of a budget what was spent. Null where nothing can be told.
  """
  granted: Money
  """
  A lasting id.
  """
  id: ID!
  """
  The job that opened it; null where the caller may not see it.
  """
  job: Job
  """
  What is seen differently.
  """
  kind: BreakKind!
  """
  The line of that job's file, of which 1 is the header; null for what stands in no line.
  """
  line: Int
  """
  The merchant; null where there is none, or the caller may not see it.
  """
  merchant: Merchant
  """
  The offer; null where there is none, or the caller may not see it.
  """
  offer: Offer
  """
  When it was opened.
  """
  openedAt: DateTime!
  """
  Of a refund that waits for its charge: the last day on which it is no break yet; null for all others.
  """
  pendingUntil: LocalDate
  """
  The month of the business date, \`yyyy-mm\`.
  """
  period: String!
  """
  Codes that say why: reasons of eligibility, of a refused row its code, of a conflict the field.
  """
  reasons: [String!]!
  """
  How it was settled; null until then.
  """
  resolution: BreakSettlement
  """
  Where it stands today.
  """
  state: BreakState!
  """
  What it is about: a transaction's id, a card's token, or an offer's id and the month (\`offerId#yyyy-mm\`); the name of the file and the line for a row without one.
  """
  subject: String!
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
What may be done with a break.
"""
enum BreakAction {
  """
  Give it to somebody to look after, with \`assignBreak\`.
  """
  ASSIGN
  """
  Settle it, with \`resolveBreak\`.
  """
  RESOLVE
}

"""
How old a break that is not settled is: whole days since its business date.
"""
enum BreakAge {
  """
  Up to one day.
  """
  DAYS_0_1
  """
  Two days to a week.
  """
  DAYS_2_7
  """
  Eight to thirty days.
  """
  DAYS_8_30
  """
  More than thirty days.
  """
  OVER_30_DAYS
}

"""
A page of breaks.
"""
type BreakConnection {
  """
  The breaks with their cursors.
  """
  edges: [BreakEdge!]!
  """
  The breaks themselves.
  """
  nodes: [Break!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A break in a page.
"""
type BreakEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The break.
  """
  node: Break!
}

"""
Which breaks of a bank to list: with a period, an offer, a merchant, an age, or a state that is not settled.
"""
input BreakFilter {
  """
  Not settled, and so old today.
  """
  age: BreakAge
  """
  The bank.
  """
  bankId: ID!
  """
  Of this kind.
  """
  kind: BreakKind
  """
  Of this merchant.
  """
  merchantId: ID
  """
  Of this offer.
  """
  offerId: ID
  """
  Of files whose business date lies in this month, \`yyyy-mm\`.
  """
  period: String
  """
  Standing so today.
  """
  state: BreakState
}

"""
What bank and federation see differently: the class of a row, or what was found beside it.
"""
enum BreakKind {
  """
  The bank grants none on a card that is entitled.
  """
  BENEFIT_OFF_BUT_ENTITLED
  """
  The bank grants discounts on a card that is not entitled.
  """
  BENEFIT_ON_NOT_ENTITLED
  """
  More was granted under an offer than its budget.
  """
  BUDGET_EXCEEDED
  """
  A row told other content under an id that was told before; \`reasons\` holds the field.
  """
  CONFLICT
  """
  More was granted than was due.
  """
  DISCOUNT_OVER
  """
  Less was granted than was due.
  """
  DISCOUNT_UNDER
  """
  Not granted to a card that was entitled.
  """
  ENTITLED_NOT_GRANTED
  """
  Granted to a card that was not entitled.
  """
  GRANTED_NOT_ENTITLED
  """
  The card is of another holder.
  """
  HOLDER_MISMATCH
  """
  A state of a card that may not follow.
  """
  ILLEGAL_TRANSITION
  """
  An open card is not in the bank's full file.
  """
  MISSING_AT_BANK
  """
  The charge of a refund is not known: a break once the bank's days of grace are over.
  """
  ORPHAN_REFUND
  """
  Another discount was taken back than was due.
  """
  REFUND_DISCOUNT_MISMATCH
  """
  Refunds pass their charge.
  """
  REFUND_EXCEEDS_CHARGE
  """
  A row was not taken; \`reasons\` holds the code.
  """
  REFUSED
  """
  Nothing waits for the token.
  """
  UNKNOWN_TO_UNION
}

"""
What a change of a break answers.
"""
type BreakPayload {
  """
  The break after the change; null when the change was refused.
  """
  break: Break
  """
  Why the change was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
How a break is settled.
"""
enum BreakResolution {
  """
  What the bank told stands.
  """
  ACCEPTED
  """
  A transaction or a job corrected it.
  """
  CORRECTED
  """
  Nothing more is done about it.
  """
  WRITTEN_OFF
}

"""
How a break was settled.
"""
type BreakSettlement {
  """
  The caller who settled it; null where a later file of the bank did.
  """
  actorId: ID
  """
  When.
  """
  at: DateTime!
  """
  Of CORRECTED, the id of the transaction or of the job that corrected it.
  """
  correctedBy: String
  """
  Why.
  """
  reason: String!
  """
  How.
  """
  resolution: BreakResolution!
}

"""
Where a break stands.
"""
enum BreakState {
  """
  Settled: what the bank told stands.
  """
  ACCEPTED
  """
  Settled: a transaction or a job corrected it.
  """
  CORRECTED
  """
  Somebody has to look at it.
  """
  OPEN
  """
  A refund whose charge may still come; no break yet. It opens by itself when the days of grace are over.
  """
  PENDING
  """
  Settled: nothing more is done about it.
  """
  WRITTEN_OFF
}

"""
An activity to cancel.
"""
input CancelActivityInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The activity.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it was cancelled; not after today, not before the last step. Default: today.
  """
  on: LocalDate
  """
  Why, 1 to 200 characters.
  """
  reason: String!
}

"""
A job to stop.
"""
input CancelJobInput {
  """
  The job.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
An edition that comes to nothing.
"""
input CancelProgramEditionInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The edition.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, 1 to 200 characters.
  """
  reason: String!
}

"""
A call that is called off.
"""
input CancelSuggestionCallInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The call.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, 1 to 200 characters.
  """
  reason: String!
}

"""
A transfer is taken back.
"""
input CancelTransferInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The member.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  A note, up to 500 characters.
  """
  note: String
}

"""
What may be done with a card by those who may do it.
"""
enum CardAction {
  """
  申请再次报送
  """
  REAPPLY
  """
  年度注册
  """
  REGISTER
  """
  银行不予发卡
  """
  REJECT
}

"""
A state of a card with its instants, \`[from, to)\`.
"""
type CardInterval {
  """
  The first instant.
  """
  from: DateTime!
  """
  The state.
  """
  state: CardState!
  """
  The first instant after it; null while none is known.
  """
  to: DateTime
}

"""
How a card is named. Exactly one of both.
"""
input CardNameInput {
  """
  The card's id.
  """
  cardId: ID
  """
  The token as the bank made it, never a card number.
  """
  token: CardToken
}

"""
A card programme (普惠卡项目): one federation, one bank, one product.
"""
type CardProgram implements Node {
  """
  The bank that issues the card; null when the caller may not see it.
  """
  bank: Bank
  """
  The code of the bank, with which the names of its files begin: 2 to 12 of A to Z and digits.
  """
  bankCode: String!
  """
  The name of the bank when the programme began; see \`bank\` for what it is called now.
  """
  bankName: String!
  """
  A short code, unique; scopes of banks name it.
  """
  code: String!
  """
  A lasting id.
  """
  id: ID!
  """
  The Chinese name, e.g. 浙江工会龙卡.
  """
  name: String!
  """
  An English name.
  """
  nameEn: String
  """
  The division of the federation.
  """
  region: Region!
  """
  The division of the federation. Members of bodies in its subtree may hold the card.
  """
  regionCode: RegionCode!
  """
  The federation that runs it; null when the caller may not see union bodies.
  """
  sponsor: UnionBody
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
A page of card programmes.
"""
type CardProgramConnection {
  """
  The programmes with their cursors.
  """
  edges: [CardProgramEdge!]!
  """
  The programmes themselves.
  """
  nodes: [CardProgram!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A card programme in a page.
"""
type CardProgramEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The programme.
  """
  node: CardProgram!
}

"""
Which card programmes to list.
"""
input CardProgramFilter {
  """
  Programmes whose region lies in this division's subtree.
  """
  regionCode: RegionCode!
}

"""
What a change of a card programme answers.
"""
type CardProgramPayload {
  """
  The programme after the change; null when the change was refused.
  """
  cardProgram: CardProgram
  """
  Why the change was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A year of registration with the union (年度注册).
"""
type CardRegistration {
  """
  Its first day.
  """
  from: LocalDate!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The first day after it.
  """
  to: LocalDate!
}

"""
Where a benefit card stands. From ISSUED on only the bank says so.
"""
enum CardState {
  """
  已激活
  """
  ACTIVATED
  """
  已申请
  """
  APPLIED
  """
  已注销
  """
  CANCELLED
  """
  已冻结
  """
  FROZEN
  """
  已发卡, 未激活
  """
  ISSUED
  """
  已挂失
  """
  LOST
  """
  银行未予发卡
  """
  REJECTED_BY_BANK
  """
  已换卡
  """
  REPLACED
  """
  已报送银行
  """
  SENT_TO_BANK
}

"""
A state of a card.
"""
type CardStateChange {
  """
  The instant from which it holds; null for the states of an application, which hold from when they are recorded.
  """
  from: DateTime
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: CardState!
}

"""
A card to change.
"""
input CardStepInput {
  """
  The version the caller read.
  """
  expectedVersion: Int!
  """
  The card.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
}

"""
A bank's stand-in for a card number: \`<key id>:<64 lower-case hexadecimal digits>\`. A card number is never sent.
"""
scalar CardToken

"""
What a card has used of an offer in the calendar periods that hold a day, as a decision counts it now: what is reserved counts until it expires, and what refunds took back does not.
"""
type CardUsage {
  """
  The day itself.
  """
  day: PeriodUsage!
  """
  Its month.
  """
  month: PeriodUsage!
  """
  The day whose periods are told.
  """
  on: LocalDate!
  """
  Its year.
  """
  year: PeriodUsage!
}

"""
A case: a dispute, a petition, a matter of legal aid or a request at a window.
"""
type Case implements Node {
  """
  Who brings the case for the workers, masked.
  """
  agent: CasePerson
  """
  What its state would let the caller do; nothing at a body that handed it on.
  """
  allowedActions: [CaseAction!]!
  """
  The id of the caller who looks after it; null while nobody does.
  """
  assigneeId: ID
  """
  The day for which the workers are asked to come, or a home visit is planned.
  """
  bookedFor: LocalDate
  """
  How many days were taken until it was settled or withdrawn, or until today.
  """
  daysTaken: Int!
  """
  What was said; kept sealed.
  """
  details: String
  """
  The day by which it is to be settled.
  """
  dueOn: LocalDate!
  """
  The other side.
  """
  employer: CaseEmployer
  """
  Where it was taken; null where that was not recorded or the caller may not see it.
  """
  facility: Facility
  """
  The body whose front desk took it (前台); null when the caller may not see it.
  """
  frontBody: UnionBody
  """
  The bodies that handled it, with their days.
  """
  handlings: [CaseHandling!]!
  """
  Whether the workers want a visit at home.
  """
  homeVisit: Boolean!
  """
  A lasting id.
  """
  id: ID!
  """
  What it is about.
  """
  kind: CaseKind!
  """
  Ids of the members on the workers' side.
  """
  memberIds: [ID!]!
  """
  How it came in.
  """
  mode: CaseMode!
  """
  What is still open of the sum at stake; 0 where none is.
  """
  open: Money!
  """
  How it ended; null while it has not.
  """
  outcome: CaseOutcome
  """
  Whether it was not settled by its due day, as of today.
  """
  overdue: Boolean!
  """
  How many workers it is about.
  """
  people: Int!
  """
  Workers who are no members, masked.
  """
  persons: [CasePerson!]!
  """
  The programme it belongs to, e.g. one of legal aid; null where it names none or the caller may not see it.
  """
  program: Program
  """
  The one prolongation of that day.
  """
  prolongation: CaseProlongation
  """
  The day it came in.
  """
  receivedOn: LocalDate!
  """
  What the workers got so far.
  """
  recovered: Money!
  """
  The sums that the workers got, in the order of recording.
  """
  recoveries: [CaseRecovery!]!
  """
  How it was handed on.
  """
  referrals: [CaseReferral!]!
  """
  Why the rest of the sum is not owed; null where nobody said so.
  """
  remainder: CaseRemainder
  """
  The service that takes care of it.
  """
  service: CaseService!
  """
  What was asked for at the window; null where that is none of the centre's items or the caller may not see it.
  """
  serviceItem: ServiceItem
  """
  The sum at stake; null where none is.
  """
  stake: Money
  """
  Where it stands.
  """
  state: CaseState!
  """
  Every state in the order of recording.
  """
  steps: [CaseStep!]!
  """
  What it is called. It names nobody.
  """
  title: String!
  """
  The body that handles it now (后台); null when the caller may not see that body.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What may be done with a case.
"""
enum CaseAction {
  """
  受理
  """
  ACCEPT
  """
  接收或退回转办
  """
  ANSWER_REFERRAL
  """
  分派
  """
  ASSIGN
  """
  归档
  """
  CLOSE
  """
  延期
  """
  PROLONG
  """
  登记追回款项
  """
  RECORD_RECOVERY
  """
  转办
  """
  REFER
  """
  办结
  """
  RESOLVE
  """
  修改
  """
  REVISE
  """
  开始办理
  """
  START
  """
  说明余额不再应付
  """
  STATE_REMAINDER
  """
  撤回
  """
  WITHDRAW
}

"""
A page of cases.
"""
type CaseConnection {
  """
  The cases with their cursors.
  """
  edges: [CaseEdge!]!
  """
  The cases themselves.
  """
  nodes: [Case!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A case in a page.
"""
type CaseEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The case.
  """
  node: Case!
}

"""
The employer of a case.
"""
type CaseEmployer {
  """
  Its unified social credit code.
  """
  creditCode: CreditCode
  """
  What it is called.
  """
  name: String!
}

"""
The employer of a case.
"""
input CaseEmployerInput {
  """
  Its unified social credit code.
  """
  creditCode: CreditCode
  """
  What it is called, 1 to 100 characters.
  """
  name: String!
}

"""
Which cases to list.
"""
input CaseFilter {
  """
  Only cases of this kind.
  """
  kind: CaseKind
  """
  Which list. Default: ALL; OPEN where \`waitingForMe\` is true.
  """
  list: CaseList
  """
  Only cases that are overdue today or were settled too late, or only all others.
  """
  overdue: Boolean
  """
  Only cases of this service.
  """
  service: CaseService
  """
  Only cases in this state.
  """
  state: CaseState
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Cases of this body.
  """
  unionBodyId: ID!
  """
  Only cases that wait for the caller: given to the caller, given to nobody and to be accepted, or to be closed by a second person.
  """
  waitingForMe: Boolean! = false
}

"""
The days on which a body handled a case.
"""
type CaseHandling {
  """
  How many days the body had it, up to today.
  """
  days: Int!
  """
  The first day.
  """
  from: LocalDate!
  """
  The number of the referral by which the body got it, or got it back; null for the first body.
  """
  referral: Int
  """
  The day it was handed on; null while the body has it.
  """
  to: LocalDate
  """
  The id of the body.
  """
  unionBodyId: ID!
  """
  What the body is called.
  """
  unionBodyName: String!
}

"""
What a case is about.
"""
enum CaseKind {
  """
  欠薪
  """
  ARREARS
  """
  咨询
  """
  CONSULTATION
  """
  劳动合同
  """
  CONTRACT
  """
  工伤
  """
  INJURY
  """
  其他
  """
  OTHER
  """
  信访
  """
  PETITION
  """
  窗口事项
  """
  REQUEST
  """
  社会保险
  """
  SOCIAL_INSURANCE
  """
  调动转移
  """
  TRANSFER
  """
  工资
  """
  WAGE
}

"""
Which of a body's cases to list.
"""
enum CaseList {
  """
  在办及已办: all that the body handles now, the newest first.
  """
  ALL
  """
  已转出: those that the body took or had and another one handles now, the newest first.
  """
  HANDED_ON
  """
  未办结: those that are not closed, in the order of their due days.
  """
  OPEN
}

"""
How a case came in.
"""
enum CaseMode {
  """
  代办
  """
  AGENT
  """
  来电
  """
  CALL
  """
  上门
  """
  HOME_VISIT
  """
  来信
  """
  LETTER
  """
  网上
  """
  ONLINE
  """
  茶话会
  """
  TEA_TALK
  """
  来访
  """
  VISIT
}

"""
How a case ended.
"""
enum CaseOutcome {
  """
  已答复
  """
  ANSWERED
  """
  裁决或判决
  """
  AWARDED
  """
  已办理
  """
  DONE
  """
  调解成功
  """
  MEDIATED
  """
  不属职权范围
  """
  NOT_COMPETENT
  """
  不予支持
  """
  REFUSED
  """
  和解
  """
  SETTLED
  """
  当事人撤回
  """
  WITHDRAWN
}

"""
What a change of a case answers.
"""
type CasePayload {
  """
  The case after the change; null when it was refused.
  """
  case: Case
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A person named in a case, masked unless it was asked for in the clear.
"""
type CasePerson {
  """
  The mobile number.
  """
  mobile: String
  """
  The name.
  """
  name: String!
}

"""
A person who is no member, as an input names one.
"""
input CasePersonInput {
  """
  The mobile number.
  """
  mobile: String
  """
  The name, 1 to 50 characters.
  """
  name: String!
}

"""
A prolongation of the due day of a case.
"""
type CaseProlongation {
  """
  The due day before.
  """
  dueBefore: LocalDate!
  """
  The day it was decided.
  """
  on: LocalDate!
  """
  The reason.
  """
  reason: String!
}

"""
A sum that the workers of a case got.
"""
type CaseRecovery {
  """
  The sum.
  """
  amount: Money!
  """
  From 1.
  """
  number: Int!
  """
  The day they got it.
  """
  on: LocalDate!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The paper or transfer that proves it.
  """
  reference: String!
}

"""
A case handed from one body to another.
"""
type CaseReferral {
  """
  What the other body did; null while it did not answer.
  """
  answer: ReferralAnswer
  """
  The day of the answer.
  """
  answeredOn: LocalDate
  """
  The id of the body that handed it over.
  """
  fromBodyId: ID!
  """
  What was said with the answer.
  """
  note: String
  """
  From 1.
  """
  number: Int!
  """
  The day it was handed over.
  """
  on: LocalDate!
  """
  Why.
  """
  reason: String!
  """
  The id of the body that got it.
  """
  toBodyId: ID!
}

"""
Why the rest of the sum of a case is not owed.
"""
type CaseRemainder {
  """
  The id of the other caller who confirmed it by closing the case; null while nobody did.
  """
  confirmedBy: ID
  """
  The ground.
  """
  ground: RemainderGround!
  """
  The day it was stated.
  """
  on: LocalDate!
  """
  The reason.
  """
  reason: String!
  """
  The id of the caller who stated it.
  """
  statedBy: ID!
}

"""
Why the rest of a sum is not owed.
"""
input CaseRemainderInput {
  """
  The ground.
  """
  ground: RemainderGround!
  """
  The reason, 1 to 300 characters; it names nobody.
  """
  reason: String!
}

"""
The service that takes care of a case.
"""
enum CaseService {
  """
  法律援助
  """
  LEGAL_AID
  """
  劳动争议调解
  """
  MEDIATION
  """
  其他
  """
  OTHER
  """
  来访接待
  """
  RECEPTION
  """
  劳动法律监督
  """
  SUPERVISION
  """
  服务窗口
  """
  WINDOW
}

"""
States of a case (事项).
"""
enum CaseState {
  """
  已受理
  """
  ACCEPTED
  """
  已归档
  """
  CLOSED
  """
  办理中
  """
  IN_PROGRESS
  """
  已登记
  """
  RECEIVED
  """
  已转办，待接收
  """
  REFERRED
  """
  已办结
  """
  RESOLVED
  """
  已撤回
  """
  WITHDRAWN
}

"""
A state of a case.
"""
type CaseStep {
  """
  The id of the caller who recorded it.
  """
  by: ID!
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: CaseState!
  """
  The id of the body that handled the case then.
  """
  unionBodyId: ID!
}

"""
A step of a case.
"""
input CaseStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The case.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it took effect. Default: today.
  """
  on: LocalDate
}

"""
Aid of one category that somebody was given in a calendar year.
"""
type CategoryAid {
  """
  What was granted of it and not taken back.
  """
  amount: Money!
  """
  The category.
  """
  category: AidCategory!
}

"""
Whether a course was passed, and when that was said.
"""
type Certificate {
  """
  The day of the certificate, or of the failure.
  """
  on: LocalDate!
  """
  What became of it.
  """
  outcome: CertificateOutcome!
}

"""
Whether a course was passed.
"""
enum CertificateOutcome {
  """
  不合格
  """
  FAILED
  """
  合格
  """
  PASSED
}

"""
Reasons of a change of membership (会籍变化原因) 1 to 6 of the real-name roster.
"""
enum ChangeReason {
  """
  犯罪开除 (6)
  """
  CRIME
  """
  企业破产 (4)
  """
  ENTERPRISE_BANKRUPT
  """
  劳动关系变化 (1)
  """
  LABOUR_RELATION_CHANGED
  """
  下岗待岗 (2)
  """
  LAID_OFF
  """
  个人要求退会 (5)
  """
  OWN_REQUEST
  """
  失业 (3)
  """
  UNEMPLOYED
}

"""
The account that takes payments from today on.
"""
input ChangeStipendAccountInput {
  """
  The account; left out, the present one is closed and none is opened.
  """
  account: StipendAccountInput
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A claim to what an edition gives (申请、给付).
"""
type Claim implements Node {
  """
  What of the cost the reviewers accepted; null before they did, and once the claim is returned.
  """
  acceptedCost: Money
  """
  The last four digits of the account it is paid to; null where none is named.
  """
  accountLastFour: String
  """
  What the claimant was given in the calendar year of its approval, this one before, by category and by whatever federation: known by its documents. For those alone who review claims.
  """
  aidOfYear: [CategoryAid!]!
  """
  What its state lets this caller do now.
  """
  allowedActions: [ClaimAction!]!
  """
  What the reviewers find right, where the rule leaves it to them; null before they did, and once the claim is returned.
  """
  assessedAmount: Money
  """
  What it is given for.
  """
  category: AidCategory!
  """
  Whoever claims.
  """
  claimant: Enrollee!
  """
  What was left to the claimant, as it says; null where the rule asks for none.
  """
  cost: Money
  """
  Its papers.
  """
  documents: [ClaimDocument!]!
  """
  The edition.
  """
  edition: ProgramEdition!
  """
  By which the claimant is covered; null where nobody has to be enrolled, or it is not for the caller to see.
  """
  enrolment: Enrolment
  """
  The day of what it is claimed for.
  """
  eventOn: LocalDate!
  """
  What it comes to by the frozen rule as far as is known; null while that is not.
  """
  expectedAmount: Money
  """
  What was granted; null before it was approved, or when that was taken back.
  """
  granted: Money
  """
  A lasting id.
  """
  id: ID!
  """
  What it waits for, whoever does it; null where it is over.
  """
  nextAction: ClaimAction
  """
  The days on which it hangs out; null where it does not.
  """
  notice: ClaimNotice
  """
  The lines by which it was, or is to be, paid, oldest first.
  """
  payments: [ClaimPayment!]!
  """
  Where it counts.
  """
  regionCode: RegionCode!
  """
  The money that came back; null where none did.
  """
  reversal: ClaimReversal
  """
  The state.
  """
  state: ClaimStage!
  """
  Every state, in the order of recording.
  """
  steps: [ClaimStep!]!
  """
  The body through which it came; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
Where a claim is paid to. It is sealed, and shown by its last four digits.
"""
input ClaimAccountInput {
  """
  The number, 8 to 32 digits.
  """
  account: String!
  """
  The bank, at most 60 characters.
  """
  bankName: String
  """
  Whose account it is, 1 to 50 characters.
  """
  holder: String!
}

"""
What may be done with a claim.
"""
enum ClaimAction {
  """
  批准
  """
  APPROVE
  """
  登记退票
  """
  BANK_RETURN
  """
  编入批次
  """
  BATCH
  """
  对账确认
  """
  CONFIRM
  """
  更正账户
  """
  CORRECT_ACCOUNT
  """
  通过本级
  """
  PASS
  """
  登记支付
  """
  PAY
  """
  不予通过
  """
  REJECT
  """
  退回补正
  """
  RETURN
  """
  冲回
  """
  REVERSE
  """
  修改
  """
  REVISE
  """
  提交
  """
  SUBMIT
  """
  受理
  """
  TAKE_UP
  """
  移出批次
  """
  UNBATCH
  """
  撤回
  """
  WITHDRAW
}

"""
A page of claims.
"""
type ClaimConnection {
  """
  The claims with their cursors.
  """
  edges: [ClaimEdge!]!
  """
  The claims themselves.
  """
  nodes: [Claim!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
Content that a paper may be sent as.
"""
enum ClaimContentType {
  """
  JPEG
  """
  JPEG
  """
  PDF
  """
  PDF
  """
  PNG
  """
  PNG
}

"""
What a reviewer decides.
"""
enum ClaimDecision {
  """
  通过本级
  """
  PASS
  """
  不予通过
  """
  REJECT
  """
  退回补正
  """
  RETURN
  """
  受理
  """
  TAKE_UP
}

"""
A paper that goes with a claim.
"""
type ClaimDocument {
  """
  When room was made for it.
  """
  addedAt: DateTime!
  """
  Its size.
  """
  bytes: Int!
  """
  What it is sent as.
  """
  contentType: ClaimContentType!
  """
  The request by which its content is read, for a quarter of an hour; null where it was not sent.
  """
  download: ObjectRequest
  """
  The kind.
  """
  kind: ClaimDocumentKind!
  """
  From 1, lasting within the claim.
  """
  number: Int!
  """
  SHA-256 of the content, in hexadecimal.
  """
  sha256: String!
  """
  The request by which its content is sent, for a quarter of an hour; null for who may not revise the claim.
  """
  upload: ObjectRequest
}

"""
Papers that a claim is to bring.
"""
enum ClaimDocumentKind {
  """
  事故证明
  """
  ACCIDENT_REPORT
  """
  录取通知书
  """
  ADMISSION_LETTER
  """
  申请表
  """
  APPLICATION_FORM
  """
  营业执照
  """
  BUSINESS_LICENCE
  """
  诊断证明
  """
  DIAGNOSIS
  """
  出院小结
  """
  DISCHARGE_SUMMARY
  """
  就业证明
  """
  EMPLOYMENT_PROOF
  """
  身份证明
  """
  IDENTITY
  """
  收入证明
  """
  INCOME_PROOF
  """
  医疗费票据
  """
  MEDICAL_INVOICE
  """
  其他
  """
  OTHER
}

"""
A claim in a page.
"""
type ClaimEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The claim.
  """
  node: Claim!
}

"""
Which claims to list: of an edition, or through a body.
"""
input ClaimFilter {
  """
  Those of this edition.
  """
  editionId: ID
  """
  The state they are in.
  """
  state: ClaimStage!
  """
  Also those through bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Those that came through this body.
  """
  unionBodyId: ID
  """
  Only those of which the caller may take the next step.
  """
  waitingForMe: Boolean! = false
}

"""
How often a person may claim.
"""
enum ClaimFrequency {
  """
  每期一次
  """
  ONE_PER_EDITION
  """
  每次事件一次
  """
  ONE_PER_EVENT
}

"""
The days on which a claim hangs out.
"""
type ClaimNotice {
  """
  The first day.
  """
  from: LocalDate!
  """
  The first day on which it may be approved.
  """
  until: LocalDate!
}

"""
What a change of a claim answers.
"""
type ClaimPayload {
  """
  The claim after the change; null when it was refused.
  """
  claim: Claim
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A line by which a claim is paid. What came back is paid by another line.
"""
type ClaimPayment {
  """
  The last four digits of the account.
  """
  accountLastFour: String!
  """
  How much.
  """
  amount: Money!
  """
  The day the bank's statement confirmed it; null before.
  """
  confirmedOn: LocalDate
  """
  The batch; null when the caller may not see it.
  """
  disbursement: Disbursement
  """
  From 1.
  """
  number: Int!
  """
  The day the bank carried it out; null before.
  """
  paidOn: LocalDate
  """
  Why the bank returned it; null where it was taken out of its batch, or did not come back.
  """
  returnReason: String
  """
  Since when it counts no more: it was taken out of its batch, or the bank returned it.
  """
  returnedOn: LocalDate
}

"""
What would become of a claim for something that happens today, by the frozen rules.
"""
type ClaimProspect {
  """
  What it would come to, before caps; null where that rests on a cost, or on what the reviewers find.
  """
  amount: Money
  """
  Why not; null where the member may claim.
  """
  problem: Problem
  """
  The first day on which what happens is covered; null where it is by now, or nobody has to be enrolled.
  """
  waitingUntil: LocalDate
}

"""
Money that came back of a claim that was paid.
"""
type ClaimReversal {
  """
  How much.
  """
  amount: Money!
  """
  By which day.
  """
  on: LocalDate!
  """
  Why.
  """
  reason: String!
  """
  The number of the proof that it came back.
  """
  reference: String!
}

"""
States of a claim in a programme.
"""
enum ClaimStage {
  """
  已批准
  """
  APPROVED
  """
  银行退票
  """
  BANK_RETURNED
  """
  草稿
  """
  DRAFT
  """
  初审
  """
  FIRST_REVIEW
  """
  已编入发放批次
  """
  IN_BATCH
  """
  已支付
  """
  PAID
  """
  公示
  """
  PUBLIC_NOTICE
  """
  已对账
  """
  RECONCILED
  """
  未通过
  """
  REJECTED
  """
  退回补正
  """
  RETURNED
  """
  已冲回
  """
  REVERSED
  """
  复审
  """
  SECOND_REVIEW
  """
  已提交
  """
  SUBMITTED
  """
  已撤回
  """
  WITHDRAWN
}

"""
What becomes of a claim.
"""
enum ClaimState {
  """
  已签约
  """
  AGREED
  """
  已取消
  """
  CANCELLED
  """
  逾期失效
  """
  LAPSED
  """
  被退回
  """
  REFUSED
  """
  保留中
  """
  RESERVED
}

"""
A state of a claim.
"""
type ClaimStep {
  """
  The day it took effect.
  """
  on: LocalDate!
  """
  Why; null where nothing was said.
  """
  reason: String
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: ClaimStage!
}

"""
A claim, and the version of it that was read.
"""
input ClaimStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The claim.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A claim.
"""
input ClaimVirtualPostInput {
  """
  The post. It names no version: the first claim wins.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The sponsor. A sponsor's own caller may leave it out.
  """
  sponsorId: ID
}

"""
How many rows of a bank's file are of a class.
"""
type ClassCount {
  """
  The class.
  """
  class: RowClass!
  """
  How many rows.
  """
  rows: Int!
}

"""
A facility closes.
"""
input CloseFacilityInput {
  """
  The first day it is closed; not before it opened, not after today.
  """
  closedOn: LocalDate!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The facility.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A file to be closed.
"""
input CloseHardshipFileInput {
  """
  The first day it is closed; not before its last step, not after today. Default: today.
  """
  closedOn: LocalDate
  """
  Why.
  """
  closingReason: HardshipClosingReason!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  More of it.
  """
  reason: String
}

"""
A service item that is offered no more.
"""
input CloseServiceItemInput {
  """
  The first day it is offered no more: not after today, not before it opened.
  """
  closedOn: LocalDate!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The item.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A sponsor that ends.
"""
input CloseSponsorInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The sponsor.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
The committees a body may have.
"""
enum CommitteeKind {
  """
  经费审查委员会
  """
  AUDIT
  """
  劳动法律监督委员会
  """
  LABOUR_LAW_SUPERVISION
  """
  劳动争议调解委员会
  """
  MEDIATION
  """
  女职工委员会
  """
  WOMEN
}

"""
The term of a committee.
"""
type CommitteeTerm {
  """
  The day re-election is due.
  """
  electionDueOn: LocalDate!
  """
  The first day.
  """
  from: LocalDate!
  """
  Which term it is, from 1.
  """
  number: Int
}

"""
The term of a committee.
"""
input CommitteeTermInput {
  """
  The day re-election is due.
  """
  electionDueOn: LocalDate!
  """
  The first day.
  """
  from: LocalDate!
  """
  Which term it is, from 1.
  """
  number: Int
}

"""
A reserved discount whose charge was made.
"""
input ConfirmDiscountInput {
  """
  The version the caller read.
  """
  expectedVersion: Int!
  """
  The discount.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The bank's id of the transaction, 1 to 64 of letters, digits, \`_\` and \`-\`: the bank's file then counts it once.
  """
  transactionId: String
}

"""
A proposed tier to be confirmed.
"""
input ConfirmTierOverrideInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
Somebody else changed the object since it was read.
"""
type Conflict implements Problem {
  """
  Always CONFLICT.
  """
  code: ProblemCode!
  """
  The version the object has now; null when other changes came at the same moment, and no version was wrong.
  """
  currentVersion: Int
  """
  What happened and what to do next, for a person.
  """
  message(
    """
    The language.
    """
    locale: Locale = ZH_CN
  ): String!
  """
  The input field the problem is about, from the input's root; null when it is about the whole.
  """
  path: [String!]
  """
  True: read the object again and repeat with its version; where \`currentVersion\` is null, send the very same again.
  """
  retryable: Boolean!
}

"""
How the workers' congress (职工代表大会) voted on a draft.
"""
type CongressVote {
  """
  How many voted against it.
  """
  against: Int!
  """
  The day of the vote.
  """
  heldOn: LocalDate!
  """
  How many voted for it: more than half of those present.
  """
  inFavour: Int!
  """
  How many were present.
  """
  present: Int!
}

"""
How the workers' congress voted on a draft.
"""
input CongressVoteInput {
  """
  How many voted against it; with those for it no more than were present.
  """
  against: Int!
  """
  The day of the vote, not after today.
  """
  heldOn: LocalDate!
  """
  How many voted for it.
  """
  inFavour: Int!
  """
  How many were present, 1 to 100,000.
  """
  present: Int!
}

"""
A contest (竞赛): a merit contest on a project, or a skill contest in trades.
"""
type Contest implements Activity & Node {
  """
  How many of those registered stayed away, as far as it was recorded.
  """
  absent: Int!
  """
  What its state and kind let this caller do now. Days and places may refuse it still.
  """
  allowedActions: [ActivityAction!]!
  """
  How many of those registered came, as far as it was recorded.
  """
  attended: Int!
  """
  How many may take part; null for any number.
  """
  capacity: Int
  """
  What it is for.
  """
  contestKind: ContestKind!
  """
  The facility it takes place in; null for another place, or when the caller may not see it.
  """
  facility: Facility
  """
  Its first day.
  """
  from: LocalDate!
  """
  How many people came in all, as counted on the spot; null where nobody counted.
  """
  headcount: Int
  """
  A lasting id.
  """
  id: ID!
  """
  The kind.
  """
  kind: ActivityKind!
  """
  Where it takes place, in words.
  """
  location: String
  """
  Who holds it together with the body.
  """
  partners: [String!]!
  """
  How many may still register; null for any number.
  """
  placesLeft: Int
  """
  The programme it is part of; null for none, or when the caller may not see it.
  """
  program: Program
  """
  The key project that a merit contest is held on.
  """
  project: String
  """
  The results that wait for a second person, by trade; nothing to members.
  """
  proposedResults: [ContestResult!]!
  """
  The division it takes place in.
  """
  region: Region!
  """
  The division it takes place in.
  """
  regionCode: RegionCode!
  """
  How many are registered, or took part.
  """
  registered: Int!
  """
  The results that stand, by trade.
  """
  results: [ContestResult!]!
  """
  Where it stands.
  """
  state: ActivityState!
  """
  Every state, in the order of recording.
  """
  steps: [ActivityStep!]!
  """
  What it is called.
  """
  title: String!
  """
  Its last day.
  """
  to: LocalDate!
  """
  The trades in which entrants are ranked.
  """
  trades: [Trade!]!
  """
  The body that holds it; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
A contest.
"""
input ContestInput {
  """
  What it is for.
  """
  contestKind: ContestKind!
  """
  The key project a merit contest is held on, 1 to 100 characters; a merit contest names one.
  """
  project: String
  """
  The trades in which entrants are ranked, 1 to 30, each once.
  """
  trades: [String!]!
}

"""
What a contest is for.
"""
enum ContestKind {
  """
  立功竞赛
  """
  MERIT
  """
  技能比武
  """
  SKILL
}

"""
The results of one trade of a contest.
"""
type ContestResult implements Node {
  """
  The contest.
  """
  activity: Activity!
  """
  The results of the trade that these correct; null for the first ones, or when the caller may not see them.
  """
  corrects: ContestResult
  """
  When they were confirmed or rejected; null while they wait.
  """
  decidedAt: DateTime
  """
  The places, in the order of ranks.
  """
  entries: [RankedEntry!]!
  """
  A lasting id.
  """
  id: ID!
  """
  What was said with the decision.
  """
  note: String
  """
  When they were proposed.
  """
  proposedAt: DateTime!
  """
  Why those were corrected.
  """
  reason: String
  """
  Where they stand.
  """
  state: ContestResultState!
  """
  The number of the trade.
  """
  trade: Int!
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What a change of the results of a contest answers.
"""
type ContestResultPayload {
  """
  It after the change; null when it was refused.
  """
  contestResult: ContestResult
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
Where the results of a trade stand.
"""
enum ContestResultState {
  """
  已审定
  """
  CONFIRMED
  """
  待审定
  """
  PROPOSED
  """
  被退回
  """
  REJECTED
  """
  已更正
  """
  SUPERSEDED
}

"""
Who pays the contribution of an enrolment.
"""
enum ContributionPayer {
  """
  参加者
  """
  ENROLLEE
  """
  主办工会
  """
  SPONSOR
}

"""
Another account for a claim.
"""
input CorrectClaimAccountInput {
  """
  The account.
  """
  account: ClaimAccountInput!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The claim.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A part of a cost from an amount on, up to the next band, and how much of it is given.
"""
type CostBand {
  """
  How much of it, in basis points: 5000 is a half.
  """
  basisPoints: Int!
  """
  From which amount on.
  """
  from: Money!
}

"""
A part of a cost from an amount on, up to the next band.
"""
input CostBandInput {
  """
  How much of it, in basis points, 0 to 10000.
  """
  basisPoints: Int!
  """
  From which amount on, 0 or more.
  """
  from: Fen!
}

"""
A share of the cost that is left to the claimant, band by band.
"""
type CostShareAmount {
  """
  The bands, from the lowest on; below the first nothing is given.
  """
  bands: [CostBand!]!
  """
  At most so much.
  """
  most: Money!
}

"""
A share of a cost, band by band.
"""
input CostShareInput {
  """
  One to ten bands, from the lowest on.
  """
  bands: [CostBandInput!]!
  """
  At most so much, 1 to 1,000,000,000 fen.
  """
  most: Fen!
}

"""
A course (课程) of several lessons.
"""
type Course implements Activity & Node {
  """
  How many of those registered stayed away, as far as it was recorded.
  """
  absent: Int!
  """
  What its state and kind let this caller do now. Days and places may refuse it still.
  """
  allowedActions: [ActivityAction!]!
  """
  How many of those registered came, as far as it was recorded.
  """
  attended: Int!
  """
  How many may take part; null for any number.
  """
  capacity: Int
  """
  The facility it takes place in; null for another place, or when the caller may not see it.
  """
  facility: Facility
  """
  Its first day.
  """
  from: LocalDate!
  """
  How many people came in all, as counted on the spot; null where nobody counted.
  """
  headcount: Int
  """
  A lasting id.
  """
  id: ID!
  """
  The kind.
  """
  kind: ActivityKind!
  """
  Its lessons, in order.
  """
  lessons: [Lesson!]!
  """
  Where it takes place, in words.
  """
  location: String
  """
  Who holds it together with the body.
  """
  partners: [String!]!
  """
  How many may still register; null for any number.
  """
  placesLeft: Int
  """
  The programme it is part of; null for none, or when the caller may not see it.
  """
  program: Program
  """
  The division it takes place in.
  """
  region: Region!
  """
  The division it takes place in.
  """
  regionCode: RegionCode!
  """
  How many are registered, or took part.
  """
  registered: Int!
  """
  The series it belongs to; null for none.
  """
  series: String
  """
  Where it stands.
  """
  state: ActivityState!
  """
  Every state, in the order of recording.
  """
  steps: [ActivityStep!]!
  """
  What it is called.
  """
  title: String!
  """
  Its last day.
  """
  to: LocalDate!
  """
  The body that holds it; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
A course.
"""
input CourseInput {
  """
  Its lessons in order, 1 to 100, each on one of its days.
  """
  lessons: [LessonInput!]!
  """
  The series it belongs to, 1 to 60 characters.
  """
  series: String
}

"""
The days on which somebody is covered.
"""
type Cover {
  """
  The first day on which what happens is covered: behind the waiting period.
  """
  claimableFrom: LocalDate!
  """
  The first day.
  """
  from: LocalDate!
  """
  The first day behind it.
  """
  to: LocalDate!
}

"""
From which day those who are enrolled are covered.
"""
enum CoverBegin {
  """
  自本期首日
  """
  WITH_EDITION
  """
  自参加之日
  """
  WITH_ENROLMENT
}

"""
Days on which a cover did not hold.
"""
type CoverPause {
  """
  The first day.
  """
  from: LocalDate!
  """
  The first day on which it held again; null while it rests.
  """
  to: LocalDate
}

"""
How long those who are enrolled are covered, and what that costs whom.
"""
type CoverRule {
  """
  From which day.
  """
  begins: CoverBegin!
  """
  What is paid in for one enrollee.
  """
  contribution: Money!
  """
  Who pays it.
  """
  payer: ContributionPayer!
  """
  Whether who was covered by the edition before, up to the first day of this one, does not wait again.
  """
  renewalWithoutWaiting: Boolean!
  """
  Days from the first day of cover on which nothing that happens is covered.
  """
  waitingDays: Int!
}

"""
How long those who are enrolled are covered, and what that costs whom.
"""
input CoverRuleInput {
  """
  From which day.
  """
  begins: CoverBegin! = WITH_EDITION
  """
  What is paid in for one enrollee, 0 to 10,000,000 fen.
  """
  contribution: Fen! = 0
  """
  Who pays it.
  """
  payer: ContributionPayer! = ENROLLEE
  """
  Whether who was covered by the edition before, up to the first day of this one, does not wait again.
  """
  renewalWithoutWaiting: Boolean! = true
  """
  Days from the first day of cover on which nothing that happens is covered, 0 to 366.
  """
  waitingDays: Int! = 0
}

"""
A body covers an employer.
"""
input CoverUnitInput {
  """
  Its unified social credit code. A unit it is known by takes the name and division given here, whoever covered it before; without a code, name and division tell units apart.
  """
  creditCode: CreditCode
  """
  The first day; not before the body was approved, not after today.
  """
  from: LocalDate!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The name of the employer, 1 to 100 characters.
  """
  name: String!
  """
  Its division, a province or below: not the nation.
  """
  regionCode: RegionCode!
  """
  The approved body: active or suspended.
  """
  unionBodyId: ID!
}

"""
An employer covered by union bodies (涵盖单位), with the days.
"""
type CoveredUnit implements Node {
  """
  Which body covered it when, oldest first. Only bodies in the caller's scope.
  """
  covers: [UnitCover!]!
  """
  The unified social credit code; null when none is recorded.
  """
  creditCode: CreditCode
  """
  A lasting id.
  """
  id: ID!
  """
  The name.
  """
  name: String!
  """
  The division.
  """
  regionCode: RegionCode!
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
A page of units.
"""
type CoveredUnitConnection {
  """
  The units with their cursors.
  """
  edges: [CoveredUnitEdge!]!
  """
  The units themselves.
  """
  nodes: [CoveredUnit!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A unit in a page.
"""
type CoveredUnitEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The unit.
  """
  node: CoveredUnit!
}

"""
What a change of a unit's cover answers.
"""
type CoveredUnitPayload {
  """
  The unit after the change; null when it was refused.
  """
  coveredUnit: CoveredUnit
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A card programme to begin.
"""
input CreateCardProgramInput {
  """
  The code of the registered bank that issues the card; its division holds that of the federation. NOT_FOUND else.
  """
  bankCode: String!
  """
  A short code, unique: letters, digits, \`-\` and \`_\`, at most 40.
  """
  code: String!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The Chinese name, at most 100 characters.
  """
  name: String!
  """
  An English name, at most 200 characters.
  """
  nameEn: String
  """
  The federation that runs it; its division is the programme's.
  """
  sponsorId: ID!
}

"""
A merchant to begin.
"""
input CreateMerchantInput {
  """
  The street address, at most 200 characters.
  """
  address: String
  """
  Its first agreement; left out where there is none yet.
  """
  agreement: MerchantAgreementInput
  """
  The card programme.
  """
  cardProgramId: ID!
  """
  The code that the bank knows too, unique in the programme: 1 to 32 of A to Z, digits and \`-\`. Never a card number.
  """
  code: String!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The merchant category code of ISO 18245: four digits.
  """
  mcc: String!
  """
  The name, at most 100 characters.
  """
  name: String!
  """
  The division it stands in; the caller's scope holds it.
  """
  regionCode: RegionCode!
}

"""
An offer to create.
"""
input CreateOfferInput {
  """
  The card programme.
  """
  cardProgramId: ID!
  """
  Unique in the card programme, and known to the bank: 1 to 32 of A to Z, digits and \`-\`.
  """
  code: String!
  """
  The first instant at which it is in force: when everybody knows of it, in 15 seconds, or later (OFFER_BACKDATED). Default: then.
  """
  from: DateTime
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The Chinese name, at most 100 characters.
  """
  name: String!
  """
  An English name, at most 200 characters.
  """
  nameEn: String
  """
  What it grants.
  """
  rule: OfferRuleInput!
  """
  The first instant at which it is in force no more, after \`from\`. Default: open.
  """
  to: DateTime
}

"""
A programme to set up.
"""
input CreateProgramInput {
  """
  A short code: letters, digits, \`-\` and \`_\`, at most 40; one in the federation.
  """
  code: String!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Codes of the indicators under which its published figures stand, at most 50.
  """
  indicatorCodes: [String!]! = []
  """
  The kind.
  """
  kind: ProgramKind!
  """
  The Chinese name, 1 to 60 characters.
  """
  name: String!
  """
  An English name, at most 120 characters.
  """
  nameEn: String
  """
  Those who run it together with the body, at most 20.
  """
  partners: [ProgramPartnerInput!]! = []
  """
  The division it is for. Default: that of the body.
  """
  regionCode: RegionCode
  """
  Facilities where it is to be had, at most 50.
  """
  siteIds: [ID!]! = []
  """
  Where the record comes from, at most 20 of 200 characters.
  """
  sources: [String!]! = []
  """
  What it is for, at most 1,000 characters.
  """
  summary: String
  """
  What it is to reach, at most 20.
  """
  targets: [ProgramTargetInput!]! = []
  """
  The open body that runs it.
  """
  unionBodyId: ID!
  """
  Its steps, at most 20 of 100 characters.
  """
  workflow: [String!]! = []
}

"""
A file to be sent.
"""
input CreateUploadInput {
  """
  \`text/csv\`, or \`application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\`; of a bank's file \`text/plain\` or \`application/gzip\`.
  """
  contentType: String!
  """
  What to call it in answers, 1 to 120 characters; a bank's file is known by it; folders are left out, and \`*\` stands for a person's card, bank or mobile number.
  """
  fileName: String!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What its rows are.
  """
  kind: JobKind!
  """
  SHA-256 of its content in hexadecimal; no other content is taken.
  """
  sha256: String!
  """
  Its size in bytes: 1 to 200,000,000, of a bank's file 0 to 1,073,741,824.
  """
  size: Int!
}

"""
A post to set up.
"""
input CreateVirtualPostInput {
  """
  The monthly stipend that is asked for, 100 to 10,000,000 fen.
  """
  askedAmount: Fen!
  """
  By which payrolls will name it: letters, digits, \`-\` and \`_\`, at most 40; one in the whole country.
  """
  code: String!
  """
  The household's file; it is active.
  """
  hardshipFileId: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The person of the file for whom the post stands, with reduced working capacity.
  """
  personNumber: Int!
  """
  What it is called in public, 1 to 60 characters. It names and describes nobody.
  """
  title: String!
}

"""
A unified social credit code of GB 32100: 18 characters, the last of which is a check character.
"""
scalar CreditCode

"""
The points of one criterion.
"""
type CriterionScore {
  """
  The code of the criterion.
  """
  criterion: String!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  What was seen.
  """
  remark: String!
  """
  In hundredths of a point.
  """
  scoreHundredths: Int!
}

"""
The points of one criterion.
"""
input CriterionScoreInput {
  """
  The code of the criterion.
  """
  criterion: String!
  """
  What was seen, 1 to 200 characters.
  """
  remark: String!
  """
  In hundredths of a point, from 0 to the most of the criterion.
  """
  scoreHundredths: Int!
}

"""
A region's dashboard.
"""
type Dashboard {
  """
  The day of the state shown.
  """
  asOf: LocalDate!
  """
  The region.
  """
  region: Region!
  """
  Statistics published for this very region that stand, newest period first within an indicator.
  """
  reported: ReportedFigures!
  """
  Virtual posts and their stipends in the region's subtree, counted from our own records with each change; beside \`reported\`, and never mixed with it. Null for a region outside the caller's scope.
  """
  virtualPosts: VirtualPostFigures
}

"""
An instant in ISO 8601 with seconds and an offset, e.g. \`2026-03-31T23:59:59+08:00\`. Answers are in UTC.
"""
scalar DateTime

"""
A post, and the day from which a change holds.
"""
input DatedVirtualPostStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  From which day on. Default: today; not ahead, nor before the last change.
  """
  on: LocalDate
}

"""
A decision on proposed results.
"""
input DecideContestResultsInput {
  """
  Whether they are right; they are rejected else.
  """
  confirm: Boolean!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The results.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What is said with it, 1 to 200 characters; required to reject them.
  """
  note: String
}

"""
A decision of an objection.
"""
input DecideObjectionInput {
  """
  The decision.
  """
  decision: ObjectionDecision!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why.
  """
  note: String!
  """
  The number of the objection.
  """
  number: Int!
}

"""
A proposal that is decided.
"""
input DecidePrizeInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  Whether the prize is given; else the proposal goes back.
  """
  give: Boolean!
  """
  The suggestion.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
What is decided of a waiver.
"""
input DecideStipendWaiverInput {
  """
  The decision.
  """
  decision: WaiverDecision!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The month, \`yyyy-mm\`.
  """
  month: String!
}

"""
A record that is decided on.
"""
input DecideVolunteerServiceInput {
  """
  Whether it is confirmed; else it is refused.
  """
  confirm: Boolean!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The volunteer.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The number of the record.
  """
  number: Int!
}

"""
An exact decimal number as text, e.g. \`342000\` or \`0.85\`. Never a binary float.
"""
scalar Decimal

"""
What a decision of a transaction came of.
"""
enum DecisionOrigin {
  """
  The line of a file.
  """
  FILE
  """
  Somebody who asked with \`reevaluateTransaction\`; it counts for nothing.
  """
  REEVALUATION
  """
  The arrival of its charge in a later file.
  """
  REVIVAL
}

"""
A batch (发放批次) of payments of claims of an edition. Its sums follow from its lines.
"""
type Disbursement implements Node {
  """
  What its state lets this caller do now.
  """
  allowedActions: [DisbursementAction!]!
  """
  The claims that were ever put into it.
  """
  claims(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): ClaimConnection!
  """
  By which the bank names it: one in the federation.
  """
  code: String!
  """
  Lines that the bank's statement confirmed, and that were not reversed.
  """
  confirmed: LineSum!
  """
  What it was declared to come to; null while it is a draft.
  """
  declared: LineSum
  """
  The edition.
  """
  edition: ProgramEdition!
  """
  A lasting id.
  """
  id: ID!
  """
  What its lines come to.
  """
  lines: LineSum!
  """
  Lines that the bank carried out and did not return.
  """
  paid: LineSum!
  """
  Lines that the bank returned.
  """
  returned: LineSum!
  """
  Lines that were paid, and whose money came back: \`reverseClaim\`.
  """
  reversed: LineSum!
  """
  The state.
  """
  state: DisbursementState!
  """
  Every state, in the order of recording.
  """
  steps: [DisbursementStep!]!
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What may be done with a batch of payments.
"""
enum DisbursementAction {
  """
  审批
  """
  APPROVE
  """
  取消
  """
  CANCEL
  """
  增减申请
  """
  FILL
  """
  锁定
  """
  LOCK
  """
  送银行
  """
  SEND
  """
  登记银行结果
  """
  SETTLE
  """
  解锁
  """
  UNLOCK
}

"""
A page of batches.
"""
type DisbursementConnection {
  """
  The batches with their cursors.
  """
  edges: [DisbursementEdge!]!
  """
  The batches themselves.
  """
  nodes: [Disbursement!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A batch in a page.
"""
type DisbursementEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The batch.
  """
  node: Disbursement!
}

"""
What a change of a batch answers.
"""
type DisbursementPayload {
  """
  The batch after the change; null when it was refused.
  """
  disbursement: Disbursement
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
States of a batch of payments.
"""
enum DisbursementState {
  """
  已审批
  """
  APPROVED
  """
  已取消
  """
  CANCELLED
  """
  草稿
  """
  DRAFT
  """
  已锁定
  """
  LOCKED
  """
  部分到账
  """
  PARTIALLY_SETTLED
  """
  已对账
  """
  RECONCILED
  """
  已送银行
  """
  SENT
}

"""
A state of a batch.
"""
type DisbursementStep {
  """
  The day it took effect.
  """
  on: LocalDate!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: DisbursementState!
}

"""
A batch, and the version of it that was read.
"""
input DisbursementStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The batch.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A discount of the point of sale, with what it was decided on. It is never decided again.
"""
type Discount implements Node {
  """
  The charge.
  """
  amount: Money!
  """
  The instant of the charge, by whose day, month and year it counts.
  """
  at: DateTime!
  """
  What cut it.
  """
  capped: [DiscountCap!]!
  """
  The card.
  """
  cardId: ID!
  """
  The discount on it.
  """
  discount: Money!
  """
  What the decision rests on.
  """
  evidence: EligibilityEvidence!
  """
  The first instant at which it is too late to confirm it.
  """
  expiresAt: DateTime!
  """
  A lasting id.
  """
  id: ID!
  """
  Where the charge is made.
  """
  merchant: Merchant!
  """
  The offer that was named or chosen.
  """
  offer: Offer!
  """
  What was refunded, in the order of recording.
  """
  refunds: [DiscountRefund!]!
  """
  When it was confirmed or cancelled; null before.
  """
  settledAt: DateTime
  """
  Where it stands.
  """
  state: DiscountState!
  """
  The bank's id of the transaction; null where none was given.
  """
  transactionId: String
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
What cut a discount below what the rule alone gives.
"""
enum DiscountCap {
  """
  预算封顶
  """
  CAPPED_BUDGET
  """
  当日封顶
  """
  CAPPED_DAY
  """
  当月封顶
  """
  CAPPED_MONTH
  """
  单笔封顶
  """
  CAPPED_TRANSACTION
  """
  当年封顶
  """
  CAPPED_YEAR
}

"""
How a discount is measured.
"""
enum DiscountKind {
  """
  A fixed sum.
  """
  FIXED
  """
  A part of the amount, in basis points.
  """
  PERCENT
}

"""
What a change of a discount answers.
"""
type DiscountPayload {
  """
  The discount after the change; null when the change was refused.
  """
  discount: Discount
  """
  Why the change was refused; empty when it went through. NotEligible carries the reasons.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A refund of a part of a charge.
"""
type DiscountRefund {
  """
  What was paid back of the charge.
  """
  amount: Money!
  """
  What of the discount went back with it.
  """
  discount: Money!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
}

"""
Where a discount of the point of sale stands.
"""
enum DiscountState {
  """
  已取消
  """
  CANCELLED
  """
  已确认
  """
  CONFIRMED
  """
  预留已过期
  """
  EXPIRED
  """
  已预留
  """
  RESERVED
}

"""
A reserved discount.
"""
input DiscountStepInput {
  """
  The version the caller read.
  """
  expectedVersion: Int!
  """
  The discount.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
}

"""
How a dispute is settled.
"""
enum DisputeOutcome {
  """
  款项成立
  """
  CONFIRMED
  """
  冲回
  """
  REVERSED
}

"""
Something against a payment.
"""
input DisputeStipendInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The month, \`yyyy-mm\`.
  """
  month: String!
  """
  What is wrong, 1 to 200 characters; sealed.
  """
  reason: String!
}

"""
Kinds of identity documents.
"""
enum DocumentType {
  """
  外国人永久居留身份证
  """
  FOREIGN_PERMANENT_RESIDENCE
  """
  港澳居民来往内地通行证、居住证
  """
  HONG_KONG_MACAO_PERMIT
  """
  军官证、士兵证
  """
  MILITARY_ID
  """
  其他
  """
  OTHER
  """
  护照
  """
  PASSPORT
  """
  居民身份证: 18 characters that pass GB 11643.
  """
  RESIDENT_ID
  """
  台湾居民来往大陆通行证、居住证
  """
  TAIWAN_PERMIT
}

"""
A claim to draft.
"""
input DraftClaimInput {
  """
  Where it is paid to. Default: the account in the member's record.
  """
  account: ClaimAccountInput
  """
  Whoever claims. Members claim for themselves alone.
  """
  claimant: EnrolleeInput!
  """
  What is left to the claimant, 1 to 10,000,000,000 fen; only where the rule gives a share of it.
  """
  cost: Fen
  """
  The edition.
  """
  editionId: ID!
  """
  The day of what it is claimed for; not ahead.
  """
  eventOn: LocalDate!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The open body through which an employer or a non-member claims; for others it is their own.
  """
  throughBodyId: ID
}

"""
What is agreed with a sponsor.
"""
input DraftPostAgreementInput {
  """
  The agreement.
  """
  agreement: PostAgreementInput!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
An edition to draft.
"""
input DraftProgramEditionInput {
  """
  What may be granted in all, 1 to 1,000,000,000,000 fen; no bound when left out.
  """
  budget: Fen
  """
  The first day it is of.
  """
  from: LocalDate!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  E.g. 第五期, 1 to 40 characters.
  """
  name: String!
  """
  The edition of the same programme that this one goes on from.
  """
  previousId: ID
  """
  The programme.
  """
  programId: ID!
  """
  How many may be enrolled, 1 to 10,000,000; no bound when left out.
  """
  quota: Int
  """
  The rules.
  """
  rules: EditionRulesInput!
  """
  The first day behind it, at most ten years later.
  """
  to: LocalDate!
}

"""
A call to draft.
"""
input DraftSuggestionCallInput {
  """
  The first day on which suggestions are taken.
  """
  from: LocalDate!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Its prizes, at most 10 ranks.
  """
  prizes: [SuggestionPrizeInput!]
  """
  The programme it is part of; one that the caller sees.
  """
  programId: ID
  """
  What it is called, 1 to 60 characters.
  """
  title: String!
  """
  The first day on which they are taken no more; behind the first one.
  """
  to: LocalDate!
  """
  What suggestions may be about, at most 30 of 1 to 40 characters; leave them out where that is open.
  """
  topics: [String!]
  """
  The body that calls.
  """
  unionBodyId: ID!
}

"""
The rules of an edition.
"""
type EditionRules {
  """
  How long those who are enrolled are covered; null where enrolling covers nothing.
  """
  cover: CoverRule
  """
  Who may enrol; null where nobody does.
  """
  enrolment: EnrolmentRule
  """
  What is given to whom; null where nothing is paid out.
  """
  grant: GrantRule
}

"""
The rules of an edition.
"""
input EditionRulesInput {
  """
  How long those who are enrolled are covered; enrolling covers nothing when left out.
  """
  cover: CoverRuleInput
  """
  Who may enrol; nobody when left out.
  """
  enrolment: EnrolmentRuleInput
  """
  What is given to whom; nothing is paid out when left out.
  """
  grant: GrantRuleInput
}

"""
What is counted of an edition, in the transaction of each change.
"""
type EditionTotals {
  """
  Enrolments that wait for a decision.
  """
  applied: Int!
  """
  Budget that is not granted; null for no bound.
  """
  budgetLeft: Money
  """
  Claims that were submitted.
  """
  claims: Int!
  """
  What was paid in for those ever enrolled.
  """
  contributions: Money!
  """
  Enrolments in force or paused.
  """
  enrolled: Int!
  """
  Enrolments that were ever in force.
  """
  everEnrolled: Int!
  """
  What was granted and not taken back.
  """
  granted: Money!
  """
  Claims of which not all is done.
  """
  openClaims: Int!
  """
  What of it was paid and stays paid.
  """
  paid: Money!
  """
  Claims that were paid and stay paid.
  """
  paidClaims: Int!
  """
  Enrolments that wait for a place.
  """
  waiting: Int!
}

"""
A line of the feed: for which time the entitlement of a card, or by an offer, may be another than before.
"""
type EligibilityChange {
  """
  When it was recorded.
  """
  at: DateTime!
  """
  The card; null for a change of an offer, which concerns all cards.
  """
  cardId: ID
  """
  From when on the entitlement may be another.
  """
  from: DateTime!
  """
  The offer; null for a change of a card.
  """
  offerId: ID
  """
  Why.
  """
  reason: EligibilityChangeReason!
  """
  Grows with every line of one card or offer: what was read before may be told apart by it.
  """
  sequence: Int!
  """
  Until when; null where no end is known.
  """
  to: DateTime
  """
  The token that the card has now; null before it is issued, and for offers.
  """
  token: CardToken
}

"""
A page of the feed.
"""
type EligibilityChangeConnection {
  """
  The lines with their cursors.
  """
  edges: [EligibilityChangeEdge!]!
  """
  The lines themselves.
  """
  nodes: [EligibilityChange!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A line in a page.
"""
type EligibilityChangeEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The line.
  """
  node: EligibilityChange!
}

"""
Why eligibility changed.
"""
enum EligibilityChangeReason {
  """
  有效期变化
  """
  CARD_EXPIRY
  """
  卡状态变化
  """
  CARD_STATE
  """
  发卡或换卡
  """
  CARD_TOKEN
  """
  会籍变化
  """
  MEMBERSHIP
  """
  优惠开始
  """
  OFFER_BEGUN
  """
  优惠结束
  """
  OFFER_ENDED
  """
  优惠修订
  """
  OFFER_REVISED
  """
  年度注册
  """
  REGISTRATION
}

"""
Whether a card is entitled. Asked again with the same \`at\`, and \`decidedAt\` as \`knownAt\`, it is the same whatever was recorded since, but for budgets, which are of the moment.
"""
type EligibilityDecision {
  """
  The instant it is about.
  """
  at: DateTime!
  """
  What cut it; empty when nothing did.
  """
  capped: [DiscountCap!]!
  """
  As known when.
  """
  decidedAt: DateTime!
  """
  The discount; 0 when not eligible.
  """
  discount: Money!
  """
  Whether the card may have the discount.
  """
  eligible: Boolean!
  """
  What the decision rests on.
  """
  evidence: EligibilityEvidence!
  """
  The offer that was named or chosen; null where there was none, or a reference is unknown.
  """
  offer: Offer
  """
  Every failing check in the order of the table; empty when eligible. The first is the primary reason.
  """
  reasons: [ReasonText!]!
}

"""
What a decision rests on, as known at its \`decidedAt\`; null for what there was not.
"""
type EligibilityEvidence {
  """
  The state of the card, and for how long it holds.
  """
  cardInterval: CardInterval
  """
  The membership of the holder.
  """
  membershipInterval: MembershipInterval
  """
  The agreement of the merchant.
  """
  merchantAgreement: MerchantAgreementEvidence
  """
  The version of the offer in force.
  """
  offerVersion: OfferVersionEvidence
  """
  The year of registration.
  """
  registrationInterval: RegistrationInterval
}

"""
A question of eligibility. Name exactly one of offerId and category.
"""
input EligibilityInput {
  """
  The charge in fen, 1 to 99,999,999,999.
  """
  amount: Fen!
  """
  When the charge is made. Default: now.
  """
  at: DateTime
  """
  The card.
  """
  card: CardNameInput!
  """
  Any offer of this category: then the one with the largest discount is chosen, of two the one with the smaller id.
  """
  category: OfferCategory
  """
  As known when, not later than now; then budgets are not asked, as in the reconciliation. Default: now, as at the point of sale.
  """
  knownAt: DateTime
  """
  Where the charge is made.
  """
  merchantId: ID!
  """
  The offer that is asked for.
  """
  offerId: ID
}

"""
What came of one question of a batch: a decision, or what is wrong with the question.
"""
type EligibilityOutcome {
  """
  The decision; null where the question is none.
  """
  decision: EligibilityDecision
  """
  What is wrong with the question; null where it was decided.
  """
  problem: Problem
}

"""
Why a card is not entitled, in the order of the checks.
"""
enum EligibilityReason {
  """
  未达最低消费
  """
  BELOW_MINIMUM
  """
  优惠预算已用完
  """
  BUDGET_EXHAUSTED
  """
  已注销或已换卡
  """
  CARD_CANCELLED
  """
  已过有效期
  """
  CARD_EXPIRED
  """
  已冻结
  """
  CARD_FROZEN
  """
  已挂失
  """
  CARD_LOST
  """
  未发卡或未激活
  """
  CARD_NOT_YET_ACTIVE
  """
  没有此卡令牌
  """
  CARD_TOKEN_UNKNOWN
  """
  不在优惠日或优惠时段
  """
  DAY_OR_TIME_EXCLUDED
  """
  优惠金额为零
  """
  DISCOUNT_ZERO
  """
  当日限额已用完
  """
  LIMIT_DAY
  """
  当月限额已用完
  """
  LIMIT_MONTH
  """
  当年限额已用完
  """
  LIMIT_YEAR
  """
  商户类别被排除
  """
  MCC_EXCLUDED
  """
  当时已不是会员
  """
  MEMBER_LEFT
  """
  当时尚未入会
  """
  MEMBER_NOT_ENROLLED
  """
  商户不在优惠范围内, 或协议未覆盖当日
  """
  MERCHANT_NOT_IN_OFFER
  """
  没有此商户, 或不属于该卡的项目
  """
  MERCHANT_UNKNOWN
  """
  优惠当时不生效
  """
  OFFER_NOT_ACTIVE
  """
  没有此优惠, 或不属于该卡的项目
  """
  OFFER_UNKNOWN
  """
  商户不在优惠地区
  """
  REGION_NOT_COVERED
  """
  当时未年度注册
  """
  REGISTRATION_MISSING
}

"""
An employer by what it is called.
"""
type Employer {
  """
  Its credit code; null where nobody recorded it.
  """
  creditCode: CreditCode
  """
  Its name.
  """
  name: String!
}

"""
An employer.
"""
type EmployerEnrollee {
  """
  Its unified social credit code.
  """
  creditCode: CreditCode!
  """
  What it is called.
  """
  name: String!
}

"""
An employer.
"""
input EmployerEnrolleeInput {
  """
  Its unified social credit code.
  """
  creditCode: CreditCode!
  """
  What it is called, 1 to 100 characters.
  """
  name: String!
}

"""
An employer by what it is called.
"""
input EmployerInput {
  """
  Its credit code, where it is known.
  """
  creditCode: CreditCode
  """
  Its name, 1 to 100 characters.
  """
  name: String!
}

"""
An employer as a whole.
"""
type EmployerParticipant implements Participant {
  """
  Its unified social credit code.
  """
  creditCode: CreditCode
  """
  What it is called.
  """
  name: String!
}

"""
An employer that receives an honour.
"""
type EmployerRecipient implements HonourRecipient {
  """
  Its unified social credit code.
  """
  creditCode: CreditCode
  """
  What it is called.
  """
  name: String!
}

"""
Employment status (就业状况) 1 to 9 of the real-name roster.
"""
enum EmploymentStatus {
  """
  待(下)岗 (2)
  """
  AWAITING_POST
  """
  退养（内退）(7)
  """
  EARLY_RETIRED
  """
  在岗 (1)
  """
  ON_POST
  """
  其他 (9)
  """
  OTHER
  """
  退职 (6)
  """
  RESIGNED_WITH_PENSION
  """
  退休 (4)
  """
  RETIRED
  """
  病休 (8)
  """
  SICK_LEAVE
  """
  失业 (3)
  """
  UNEMPLOYED
  """
  离休 (5)
  """
  VETERAN_RETIRED
}

"""
An agreement ends.
"""
input EndAgreementInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The agreement.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The first day it no longer holds; not before its first day.
  """
  to: LocalDate!
}

"""
An enrolment that ends, and why.
"""
input EndEnrolmentInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The enrolment.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  From which day on. Default: today; not ahead, nor before the last change.
  """
  on: LocalDate
  """
  Why, 1 to 200 characters.
  """
  reason: String!
}

"""
A duty that ends.
"""
input EndLinkDutyInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The duty.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The first day on which it holds no more: not ahead, and behind its last visit.
  """
  to: LocalDate!
}

"""
A membership ends.
"""
input EndMembershipInput {
  """
  The first day no longer; not after today. Default: today.
  """
  effectiveOn: LocalDate
  """
  How it ends.
  """
  end: MembershipEnd!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The member.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  A note; for an expulsion the decision.
  """
  note: String
  """
  Why; required but for death.
  """
  reason: ChangeReason
}

"""
An agreement to end.
"""
input EndMerchantAgreementInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The merchant.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The number of the agreement.
  """
  number: Int!
  """
  The first day on which it no longer holds; \`from\` itself where it never held.
  """
  to: LocalDate!
}

"""
The end of an offer.
"""
input EndOfferInput {
  """
  The version the caller read.
  """
  expectedVersion: Int!
  """
  The offer.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The first instant at which the offer is in force no more: when everybody knows of it, in 15 seconds, or later (OFFER_BACKDATED). Default: then.
  """
  to: DateTime
}

"""
A term ends.
"""
input EndOfficerTermInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The term.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The first day no longer in office; not before the first day in office.
  """
  to: LocalDate!
}

"""
A programme that ends.
"""
input EndProgramInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The programme.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The first day on which nothing new may begin. Default: today; not ahead.
  """
  on: LocalDate
}

"""
The cover of an employer ends.
"""
input EndUnitCoverInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The unit.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The first day no longer covered; after the first day of the cover, not after today.
  """
  to: LocalDate!
  """
  The body.
  """
  unionBodyId: ID!
}

"""
A role that ends.
"""
input EndVolunteerRoleInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The volunteer.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The number of the role.
  """
  number: Int!
  """
  The first day on which it holds no more; not ahead.
  """
  to: LocalDate!
}

"""
Whether an officer works for the union alone.
"""
enum Engagement {
  """
  专职
  """
  FULL_TIME
  """
  兼职
  """
  PART_TIME
  """
  挂职
  """
  SECONDED
}

"""
Somebody to enrol.
"""
input EnrolInProgramInput {
  """
  The open edition.
  """
  editionId: ID!
  """
  Whom. Members enrol themselves alone.
  """
  enrollee: EnrolleeInput!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it is enrolled on. Default: today; not ahead, and no other for members who enrol themselves.
  """
  on: LocalDate
  """
  The open body through which an employer or a non-member is enrolled; for others it is their own.
  """
  throughBodyId: ID
}

"""
Whoever is enrolled, or is granted something.
"""
union Enrollee = BodyEnrollee | EmployerEnrollee | HouseholdEnrollee | MemberEnrollee | NonMemberEnrollee

"""
Whom to enrol, or to grant something. Name exactly one.
"""
input EnrolleeInput @oneOf {
  """
  An employer.
  """
  employer: EmployerEnrolleeInput
  """
  A hardship household.
  """
  household: HouseholdEnrolleeInput
  """
  A member.
  """
  memberId: ID
  """
  Somebody who is no member.
  """
  nonMember: NonMemberEnrolleeInput
  """
  A union body.
  """
  unionBodyId: ID
}

"""
Who may be enrolled in, or granted something by, an edition.
"""
enum EnrolleeKind {
  """
  用人单位
  """
  EMPLOYER
  """
  困难家庭
  """
  HOUSEHOLD
  """
  会员
  """
  MEMBER
  """
  非会员
  """
  NON_MEMBER
  """
  工会组织
  """
  UNION_BODY
}

"""
Somebody in an edition of a programme.
"""
type Enrolment implements Node {
  """
  What its state lets this caller do now.
  """
  allowedActions: [EnrolmentAction!]!
  """
  What was paid in for it.
  """
  contribution: Money!
  """
  The days of cover; null where enrolling covers nothing.
  """
  cover: Cover
  """
  The edition.
  """
  edition: ProgramEdition!
  """
  Whoever is enrolled.
  """
  enrollee: Enrollee!
  """
  A lasting id.
  """
  id: ID!
  """
  What it waits for in its state, whoever does it; null where it waits for nothing.
  """
  nextAction: EnrolmentAction
  """
  Days on which the cover did not hold.
  """
  pauses: [CoverPause!]!
  """
  Where it counts.
  """
  regionCode: RegionCode!
  """
  Whether it goes on from one in the edition before.
  """
  renewal: Boolean!
  """
  The state today: behind its last day it has expired.
  """
  state: EnrolmentState!
  """
  Every state that was recorded, in order.
  """
  steps: [EnrolmentStep!]!
  """
  The body through which it came; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What may be done with an enrolment.
"""
enum EnrolmentAction {
  """
  递补
  """
  ADMIT
  """
  批准
  """
  APPROVE
  """
  退出
  """
  EXIT
  """
  暂停
  """
  PAUSE
  """
  不予批准
  """
  REJECT
  """
  恢复
  """
  RESUME
}

"""
A page of enrolments.
"""
type EnrolmentConnection {
  """
  The enrolments with their cursors.
  """
  edges: [EnrolmentEdge!]!
  """
  The enrolments themselves.
  """
  nodes: [Enrolment!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
An enrolment in a page.
"""
type EnrolmentEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The enrolment.
  """
  node: Enrolment!
}

"""
Which enrolments to list: of an edition, or through a body.
"""
input EnrolmentFilter {
  """
  Those of this edition; then \`state\` is named too.
  """
  editionId: ID
  """
  Only those in this state.
  """
  state: EnrolmentState
  """
  Also those through bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Those that came through this body.
  """
  unionBodyId: ID
}

"""
What a change of an enrolment answers.
"""
type EnrolmentPayload {
  """
  The enrolment after the change; null when it was refused.
  """
  enrolment: Enrolment
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
What would become of enrolling today, by the frozen rules. What is asked for at the same moment by others may still change it.
"""
type EnrolmentProspect {
  """
  What would be paid in for it; null where the member may not enrol.
  """
  contribution: Money
  """
  The days of cover it would have; null where enrolling covers nothing, or the member may not enrol.
  """
  cover: Cover
  """
  Why not; null where the member may enrol. \`path\` of RULE_NOT_MET names the first rule that is not met.
  """
  problem: Problem
  """
  The state the enrolment would begin in: at once, behind a review, or in the wait for a place; null where it may not enrol.
  """
  state: EnrolmentState
}

"""
Who may enrol, and how.
"""
type EnrolmentRule {
  """
  Full years on the first day of cover, at least; null for no bound.
  """
  ageAtLeast: Int
  """
  Full years on the first day of cover, at most; null for no bound.
  """
  ageAtMost: Int
  """
  Kinds of enrollees.
  """
  enrollees: [EnrolleeKind!]!
  """
  Only persons of an active hardship file of one of these tiers; none named: not asked.
  """
  hardshipTiers: [HardshipTier!]!
  """
  Only migrant workers (农民工).
  """
  migrantOnly: Boolean!
  """
  Whether a second person has to approve each enrolment.
  """
  needsReview: Boolean!
  """
  Only persons of this sex; null for both.
  """
  sex: Sex
  """
  Whether those for whom there is no place wait for one.
  """
  waitList: Boolean!
}

"""
Who may enrol, and how.
"""
input EnrolmentRuleInput {
  """
  Full years on the first day of cover, at least.
  """
  ageAtLeast: Int
  """
  Full years on the first day of cover, at most.
  """
  ageAtMost: Int
  """
  Kinds of enrollees, at least one.
  """
  enrollees: [EnrolleeKind!]!
  """
  Only persons of an active hardship file of one of these tiers; not asked when empty.
  """
  hardshipTiers: [HardshipTier!]! = []
  """
  Only migrant workers (农民工).
  """
  migrantOnly: Boolean! = false
  """
  Whether a second person has to approve each enrolment.
  """
  needsReview: Boolean! = false
  """
  Only persons of this sex, MALE or FEMALE.
  """
  sex: Sex
  """
  Whether those for whom there is no place wait for one.
  """
  waitList: Boolean! = false
}

"""
States of an enrolment.
"""
enum EnrolmentState {
  """
  已申请
  """
  APPLIED
  """
  已参加
  """
  ENROLLED
  """
  已退出
  """
  EXITED
  """
  已到期
  """
  EXPIRED
  """
  暂停
  """
  PAUSED
  """
  未通过
  """
  REJECTED
  """
  候补
  """
  WAITLISTED
}

"""
A state of an enrolment with the day it took effect.
"""
type EnrolmentStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  Why; null where nothing was said.
  """
  reason: String
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: EnrolmentState!
}

"""
An enrolment, and the version of it that was read.
"""
input EnrolmentStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The enrolment.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  From which day on. Default: today; not ahead, nor before the last change.
  """
  on: LocalDate
}

"""
An evaluation (考评) of a subject for a period, by a rule that was frozen for it.
"""
type Evaluation implements Node {
  """
  What its state lets this caller do now.
  """
  allowedActions: [EvaluationAction!]!
  """
  The id of the one that corrects it; null for none.
  """
  correctedBy: ID
  """
  The id of the one that it corrects; null for none.
  """
  corrects: ID
  """
  What is measured, as it stood when the evaluation was opened.
  """
  criteria: [EvaluationCriterion!]!
  """
  A lasting id.
  """
  id: ID!
  """
  Notices that rest on it: all to those in charge, else those to bodies in the caller's scope.
  """
  notices: [SupervisionNotice!]!
  """
  For which period, e.g. \`2026\` or \`2026-Q2\`.
  """
  period: String!
  """
  What that is called by the rule; null with the total.
  """
  rating: String
  """
  The ratings, as they stood then.
  """
  ratings: [EvaluationRating!]!
  """
  The scheme; null when the caller may not see it.
  """
  scheme: EvaluationScheme
  """
  The number of the version by which it goes.
  """
  schemeVersion: Int!
  """
  The points; nothing to whoever was only issued a notice, nor to the subject before they are published.
  """
  scores: [CriterionScore!]!
  """
  The state.
  """
  state: EvaluationState!
  """
  Every state, in the order of recording.
  """
  steps: [EvaluationStep!]!
  """
  Who or what is evaluated.
  """
  subject: EvaluationSubject!
  """
  What they come to, of 10,000 hundredths; null while that is not known, and to those who see no points.
  """
  totalHundredths: Int
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What may be done with an evaluation.
"""
enum EvaluationAction {
  """
  答复督办通知
  """
  ANSWER_NOTICE
  """
  确认
  """
  CONFIRM
  """
  更正
  """
  CORRECT
  """
  下发督办通知
  """
  ISSUE_NOTICE
  """
  提出异议
  """
  OBJECT
  """
  公布
  """
  PUBLISH
  """
  退回
  """
  RETURN
  """
  评分
  """
  SCORE
  """
  提交评分
  """
  SUBMIT
}

"""
A page of evaluations.
"""
type EvaluationConnection {
  """
  The evaluations with their cursors.
  """
  edges: [EvaluationEdge!]!
  """
  The evaluations themselves.
  """
  nodes: [Evaluation!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
What is measured. Full points give as many hundredths of the total as the weight has basis points.
"""
type EvaluationCriterion {
  """
  Its code, one in the scheme.
  """
  code: String!
  """
  The body of the jury whose people alone give the points; null for those in charge.
  """
  jurorId: ID
  """
  The most points, in hundredths: 300 is 3.
  """
  mostHundredths: Int!
  """
  What it is called.
  """
  name: String!
  """
  Its weight; of all criteria together 10,000.
  """
  weightBasisPoints: Int!
}

"""
What is measured.
"""
input EvaluationCriterionInput {
  """
  Its code, one in the scheme: letters, digits, \`-\` and \`_\`, at most 40.
  """
  code: String!
  """
  A body of the jury whose people alone give the points; leave it out for those in charge.
  """
  jurorId: ID
  """
  The most points, in hundredths, 1 to 100,000.
  """
  mostHundredths: Int!
  """
  What it is called, 1 to 60 characters.
  """
  name: String!
  """
  Its weight; of all criteria together 10,000.
  """
  weightBasisPoints: Int!
}

"""
How often a scheme evaluates.
"""
enum EvaluationCycle {
  """
  每半年
  """
  HALF_YEARLY
  """
  每月
  """
  MONTHLY
  """
  一次性
  """
  ONCE
  """
  每季
  """
  QUARTERLY
  """
  每年
  """
  YEARLY
}

"""
A evaluation in a page.
"""
type EvaluationEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The evaluation.
  """
  node: Evaluation!
}

"""
Which evaluations to list: by a scheme, or of bodies.
"""
input EvaluationFilter {
  """
  Of a scheme, only those of this period.
  """
  period: String
  """
  Evaluations by this scheme.
  """
  schemeId: ID
  """
  Only evaluations in this state.
  """
  state: EvaluationState
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Evaluations that this body keeps.
  """
  unionBodyId: ID
}

"""
What a change of a evaluation answers.
"""
type EvaluationPayload {
  """
  The evaluation after the change; null when it was refused.
  """
  evaluation: Evaluation
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
What a total is called from so many hundredths on.
"""
type EvaluationRating {
  """
  From how many hundredths on, of 10,000.
  """
  atLeastHundredths: Int!
  """
  What it is called.
  """
  name: String!
}

"""
What a total is called from so many hundredths on.
"""
input EvaluationRatingInput {
  """
  From how many hundredths on, of 10,000.
  """
  atLeastHundredths: Int!
  """
  What it is called, 1 to 20 characters.
  """
  name: String!
}

"""
A scheme of a body by which employers, bodies, divisions or facilities are evaluated in every period (考评办法).
"""
type EvaluationScheme implements Node {
  """
  How often it evaluates.
  """
  cycle: EvaluationCycle!
  """
  A lasting id.
  """
  id: ID!
  """
  What it is called.
  """
  name: String!
  """
  The programme it is part of; null for none, and when the caller may not see it.
  """
  program: Program
  """
  The body that keeps it; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
  """
  Its rules, oldest first; the last one is that of the next evaluation.
  """
  versions: [SchemeVersion!]!
}

"""
A page of schemes.
"""
type EvaluationSchemeConnection {
  """
  The schemes with their cursors.
  """
  edges: [EvaluationSchemeEdge!]!
  """
  The schemes themselves.
  """
  nodes: [EvaluationScheme!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A scheme in a page.
"""
type EvaluationSchemeEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The scheme.
  """
  node: EvaluationScheme!
}

"""
Which schemes to list.
"""
input EvaluationSchemeFilter {
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Schemes that this body keeps.
  """
  unionBodyId: ID!
}

"""
What a change of a scheme answers.
"""
type EvaluationSchemePayload {
  """
  The scheme after the change; null when it was refused.
  """
  evaluationScheme: EvaluationScheme
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
States of an evaluation (考评).
"""
enum EvaluationState {
  """
  已确认
  """
  CONFIRMED
  """
  评分中
  """
  DRAFT
  """
  有异议，重新评分
  """
  OBJECTED
  """
  已公布
  """
  PUBLISHED
  """
  已评分，待确认
  """
  SCORED
  """
  已更正
  """
  SUPERSEDED
}

"""
A state of a evaluation with the day it took effect.
"""
type EvaluationStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  Why, in words; null where nobody is asked.
  """
  reason: String
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: EvaluationState!
}

"""
An evaluation, and the version of it that was read.
"""
input EvaluationStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The evaluation.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
Who or what is evaluated: the field of its kind is filled.
"""
type EvaluationSubject {
  """
  The credit code of an employer, where it is known.
  """
  creditCode: CreditCode
  """
  The facility; null when the caller may not see it.
  """
  facility: Facility
  """
  Which of these.
  """
  kind: EvaluationSubjectKind!
  """
  What it is called.
  """
  name: String!
  """
  The division.
  """
  region: Region
  """
  The body; null when the caller may not see it.
  """
  unionBody: UnionBody
}

"""
Who or what is evaluated; exactly one.
"""
input EvaluationSubjectInput @oneOf {
  """
  An employer.
  """
  employer: EmployerInput
  """
  A facility that the caller sees.
  """
  facilityId: ID
  """
  A division in that of the scheme's body.
  """
  regionCode: RegionCode
  """
  A body that the caller sees.
  """
  unionBodyId: ID
}

"""
Who or what is evaluated.
"""
enum EvaluationSubjectKind {
  """
  用人单位
  """
  EMPLOYER
  """
  服务阵地
  """
  FACILITY
  """
  地区
  """
  REGION
  """
  工会组织
  """
  UNION_BODY
}

"""
A paper or an extract.
"""
input EvidenceInput {
  """
  What it is. No names or numbers of people.
  """
  name: String!
  """
  As of which day.
  """
  on: LocalDate!
  """
  Who issued it.
  """
  source: String!
}

"""
A fact of the exclusion list.
"""
input ExclusionInput {
  """
  The kind.
  """
  kind: ExclusionKind!
  """
  As of which day.
  """
  on: LocalDate!
  """
  Who says so.
  """
  source: String!
}

"""
Facts of the exclusion list: with one of them the norm gives no tier.
"""
enum ExclusionKind {
  """
  汽车
  """
  CAR
  """
  第二套住房
  """
  SECOND_HOME
  """
  商铺
  """
  SHOP
}

"""
A place where a body serves workers. Owner and place may lie in different regions.
"""
type Facility implements Node {
  """
  The floor area in square metres; null when not recorded.
  """
  areaSquareMetres: Decimal
  """
  The day it closed; null while it is open.
  """
  closedOn: LocalDate
  """
  A short code, unique.
  """
  code: String!
  """
  What it cost; null when not recorded.
  """
  cost: Money
  """
  How the source qualifies the cost.
  """
  costBound: Bound
  """
  How many facilities the record stands for, as its source counts them.
  """
  count: Int!
  """
  How the source qualifies the count.
  """
  countBound: Bound!
  """
  A lasting id.
  """
  id: ID!
  """
  How many items it offers today, by category; categories without any are left out.
  """
  itemCounts: [ServiceItemCount!]!
  """
  Its service items (服务事项), in the order of categories and codes.
  """
  items(
    """
    The cursor to continue after.
    """
    after: String
    """
    Only items of this category.
    """
    category: ServiceItemCategory
    """
    Page size, 1 to 100.
    """
    first: Int!
    """
    Only items that are offered today.
    """
    openOnly: Boolean! = true
  ): ServiceItemConnection!
  """
  The kind.
  """
  kind: FacilityKind!
  """
  Where it is, in words.
  """
  location: String
  """
  The Chinese name.
  """
  name: String!
  """
  An English name.
  """
  nameEn: String
  """
  The day it opened; null when nobody recorded it.
  """
  openedOn: LocalDate
  """
  The body that owns it.
  """
  owner: UnionBody!
  """
  The division it stands in.
  """
  region: Region!
  """
  The code of the division it stands in.
  """
  regionCode: RegionCode!
  """
  The number of service items; null when not recorded.
  """
  serviceItems: Int
  """
  Services offered.
  """
  services: [String!]!
  """
  Where the record comes from.
  """
  sources: [String!]!
  """
  Grows by one with every change.
  """
  version: Int!
  """
  The names of its windows; empty where nobody recorded them.
  """
  windowNames: [String!]!
  """
  The number of windows; null when not recorded.
  """
  windows: Int
}

"""
A page of facilities.
"""
type FacilityConnection {
  """
  The facilities with their cursors.
  """
  edges: [FacilityEdge!]!
  """
  The facilities themselves.
  """
  nodes: [Facility!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A facility in a page.
"""
type FacilityEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The facility.
  """
  node: Facility!
}

"""
Which facilities to list.
"""
input FacilityFilter {
  """
  Only facilities of this kind.
  """
  kind: FacilityKind
  """
  Facilities of this body.
  """
  ownerId: ID
  """
  Facilities that stand in this division's subtree.
  """
  regionCode: RegionCode
}

"""
Kinds of facilities (服务阵地).
"""
enum FacilityKind {
  """
  基地
  """
  BASE
  """
  职工服务中心
  """
  CENTRE
  """
  工人文化宫, 职工活动中心
  """
  CULTURE_PALACE
  """
  服务点
  """
  POINT
  """
  职工书屋
  """
  READING_ROOM
  """
  驿站, 休息室
  """
  REST_ROOM
  """
  驻外维权服务站
  """
  RIGHTS_STATION
  """
  服务站
  """
  STATION
  """
  服务窗口
  """
  WINDOW
  """
  职工之家
  """
  WORKER_HOME
}

"""
What a change of a facility answers.
"""
type FacilityPayload {
  """
  The facility after the change; null when it was refused.
  """
  facility: Facility
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A whole number of fen (1/100 yuan), exact up to 2^53 - 1.
"""
scalar Fen

"""
A value of an indicator for a region and a period.
"""
type Figure implements Node {
  """
  Whether it was published or counted.
  """
  basis: FigureBasis!
  """
  How the source qualifies the value.
  """
  bound: Bound!
  """
  A lasting id.
  """
  id: ID!
  """
  The indicator.
  """
  indicator: Indicator!
  """
  What sort of statement it is.
  """
  kind: FigureKind!
  """
  The value as money, when its unit is yuan; null for any other unit, for a value with parts of a fen, and beyond 2^53 - 1 fen. \`value\` is exact in any case.
  """
  money: Money
  """
  The span of days it is about.
  """
  period: FigurePeriod!
  """
  The words of the source for the indicator.
  """
  printedLabel: String!
  """
  The region's name as the source prints it.
  """
  printedRegion: String!
  """
  The programme's name as the source prints it.
  """
  program: String!
  """
  When it was recorded here.
  """
  recordedAt: DateTime!
  """
  The region.
  """
  region: Region!
  """
  The code of the region.
  """
  regionCode: RegionCode!
  """
  The name of the body or institution that reports it.
  """
  reportedBy: String!
  """
  The id of the row in its report: one figure of its division.
  """
  rowId: String!
  """
  The title of the report.
  """
  source: String!
  """
  The body that reports it; null when it is no union body or outside the caller's scope.
  """
  unionBody: UnionBody
  """
  The value, exact; a rate is a fraction of 1.
  """
  value: Decimal!
  """
  Grows by one with every correction.
  """
  version: Int!
  """
  When it was withdrawn; null while it stands. A withdrawn figure is in no list, dashboard or total.
  """
  withdrawnAt: DateTime
}

"""
Whether a figure was published or counted. The two never mix in one number.
"""
enum FigureBasis {
  """
  Published by a federation, imported with its source.
  """
  REPORTED
}

"""
A page of figures.
"""
type FigureConnection {
  """
  The figures with their cursors.
  """
  edges: [FigureEdge!]!
  """
  The figures themselves.
  """
  nodes: [Figure!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A figure in a page.
"""
type FigureEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The figure.
  """
  node: Figure!
}

"""
Which figures to list.
"""
input FigureFilter {
  """
  Only figures of the indicator with this code.
  """
  indicator: String
  """
  Only figures of this kind.
  """
  kind: FigureKind
  """
  Only figures whose period overlaps this one. Figures without a period are left out.
  """
  period: PeriodInput
  """
  Only figures of the programme with exactly this name.
  """
  program: String
  """
  The region.
  """
  regionCode: RegionCode
  """
  Whether regions below it count too, with their predecessors. Default: true.
  """
  subtree: Boolean
}

"""
What sort of statement a figure is. FLOW, STOCK, RATE, CUMULATIVE and TARGET are statistics; the others describe programmes.
"""
enum FigureKind {
  """
  A single prize.
  """
  AWARD
  """
  A single case.
  """
  CASE
  """
  The length of a printed list.
  """
  COUNT_OF_LIST
  """
  Added up since a start.
  """
  CUMULATIVE
  """
  Which edition it was.
  """
  EDITION
  """
  Happened within the period.
  """
  FLOW
  """
  How often something happens.
  """
  FREQUENCY
  """
  Planned.
  """
  PLAN
  """
  A place in a ranking.
  """
  RANK
  """
  A share or growth, as a fraction.
  """
  RATE
  """
  A rule of a programme.
  """
  RULE
  """
  A standard to be met.
  """
  STANDARD
  """
  Stood at the period's end.
  """
  STOCK
  """
  How something is built up.
  """
  STRUCTURE
  """
  To be reached.
  """
  TARGET
  """
  A limit that counts.
  """
  THRESHOLD
}

"""
What a change of a figure answers.
"""
type FigurePayload {
  """
  The figure after the change; null when it was refused.
  """
  figure: Figure
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
The span of days a figure is about, both ends included; an end is null when the source gives none.
"""
type FigurePeriod {
  """
  The last day.
  """
  end: LocalDate
  """
  The first day.
  """
  start: LocalDate
}

"""
One row as it stands in the file; every cell as text.
"""
input FigureRowInput {
  """
  \`bound\`.
  """
  bound: String!
  """
  \`id\`: names one figure within its division, 1 to 64 letters, digits, \`.\`, \`_\` or \`-\`.
  """
  id: String!
  """
  \`indicator\`: a known code, of the catalogue that ships with the service or of an earlier import; lower-case letters, digits and \`_\`.
  """
  indicator: String!
  """
  \`indicator_zh\`.
  """
  indicatorZh: String!
  """
  \`kind\`.
  """
  kind: String!
  """
  The line in the file, for messages; the header is line 1.
  """
  line: Int!
  """
  \`period_end\`: a day or empty.
  """
  periodEnd: String!
  """
  \`period_start\`: a day or empty.
  """
  periodStart: String!
  """
  \`program\`.
  """
  program: String!
  """
  \`region_code\`.
  """
  regionCode: String!
  """
  \`region_name\`.
  """
  regionName: String!
  """
  \`source\`: the title of the report.
  """
  source: String!
  """
  \`union_body\`.
  """
  unionBody: String!
  """
  \`unit\`.
  """
  unit: String!
  """
  \`value\`: a plain decimal number. A ratio is a fraction (0.85, not 85); a count of things, e.g. people, is whole and not negative when \`kind\` is a statistic or COUNT_OF_LIST.
  """
  value: String!
}

"""
The filing of an agreement.
"""
input FileAgreementInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  Its day: not after today, not before the agreement was signed.
  """
  filedOn: LocalDate!
  """
  The agreement.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The number of the filing, 1 to 64 characters.
  """
  number: String!
}

"""
Why a file was refused.
"""
type FileProblem {
  """
  The stable code to program against.
  """
  code: FileProblemCode!
  """
  The columns it is about, as they are called.
  """
  columns: [String!]!
  """
  The line of the file; null where it is about the whole.
  """
  line: Int
  """
  What happened and what to do next, for a person.
  """
  message(
    """
    The language.
    """
    locale: Locale = ZH_CN
  ): String!
}

"""
Why a whole file was refused.
"""
enum FileProblemCode {
  """
  It is no proper archive, or unpacks to more than 20 times its size.
  """
  ARCHIVE_UNSAFE
  """
  Its business date lies ahead.
  """
  BUSINESS_DATE_FUTURE
  """
  Its business date is more than 30 days ago.
  """
  BUSINESS_DATE_TOO_OLD
  """
  The trailer tells another hash.
  """
  CHECKSUM_MISMATCH
  """
  A column that every row needs is missing.
  """
  COLUMN_MISSING
  """
  A column stands there twice.
  """
  COLUMN_REPEATED
  """
  A column has a name that nobody knows.
  """
  COLUMN_UNKNOWN
  """
  The trailer tells another number of rows.
  """
  COUNT_MISMATCH
  """
  A quote is not closed, or a row is far too long.
  """
  CSV_MALFORMED
  """
  The same rows came with another file.
  """
  DUPLICATE_CONTENT
  """
  It has no bytes.
  """
  EMPTY
  """
  It is not in the encoding that its header tells.
  """
  ENCODING_INVALID
  """
  It is not the file that was announced.
  """
  FILE_DAMAGED
  """
  It has no rows.
  """
  FILE_EMPTY
  """
  Some lines are UTF-8 and others GB18030.
  """
  FILE_ENCODING_MIXED
  """
  Its text is neither UTF-8 nor GB18030.
  """
  FILE_ENCODING_UNKNOWN
  """
  Its text is UTF-16.
  """
  FILE_ENCODING_UTF16
  """
  It is neither CSV nor a workbook.
  """
  FILE_FORM_UNKNOWN
  """
  It has more rows than a job takes.
  """
  FILE_TOO_MANY_ROWS
  """
  Its first line is no header, or not of its name.
  """
  HEADER_INVALID
  """
  The first line names no known column.
  """
  HEADER_NOT_FOUND
  """
  It is not called as a bank's file is.
  """
  NAME_FORMAT
  """
  The month of its business date is sealed.
  """
  PERIOD_SEALED
  """
  Name, header and sender are not one bank.
  """
  SENDER_MISMATCH
  """
  Nobody registered the bank of its name.
  """
  SENDER_UNKNOWN
  """
  A file with an earlier sequence number is missing.
  """
  SEQUENCE_GAP
  """
  A file with its sequence number was accepted before.
  """
  SEQUENCE_REUSED
  """
  The trailer tells other sums.
  """
  SUM_MISMATCH
  """
  It has more than 4,000,000 rows or 1 GiB.
  """
  TOO_LARGE
  """
  Its last line is no trailer.
  """
  TRAILER_MISSING
  """
  The workbook cannot be read.
  """
  WORKBOOK_MALFORMED
  """
  The workbook unpacks to far more than a list holds.
  """
  WORKBOOK_TOO_LARGE
}

"""
What was found beside the class of a row, or of a card or an offer without a row.
"""
enum Finding {
  """
  The bank grants none on a card that is entitled.
  """
  BENEFIT_OFF_BUT_ENTITLED
  """
  The bank grants discounts on a card that is not entitled.
  """
  BENEFIT_ON_NOT_ENTITLED
  """
  More was granted under an offer than its budget.
  """
  BUDGET_EXCEEDED
  """
  The merchant category code is not the merchant's: a warning.
  """
  MCC_DIFFERS
  """
  An open card is not in the bank's full file.
  """
  MISSING_AT_BANK
}

"""
An activity that took place.
"""
input FinishActivityInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  How many people came in all, as counted on the spot.
  """
  headcount: Int
  """
  The activity.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it ended; not after today, not before the last step. Default: today.
  """
  on: LocalDate
}

"""
A review that ends.
"""
input FinishHardshipReviewInput {
  """
  Why the file is closed; left out where it goes on.
  """
  closingReason: HardshipClosingReason
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why.
  """
  reason: String
}

"""
The same for everybody.
"""
type FixedAmount {
  """
  The amount.
  """
  amount: Money!
}

"""
Why a person whose membership has ended stands for a household.
"""
enum FormerMemberReason {
  """
  单位关闭
  """
  EMPLOYER_CLOSED
  """
  下岗
  """
  LAID_OFF
  """
  其他
  """
  OTHER
  """
  退休
  """
  RETIRED
}

"""
A body to be founded.
"""
input FoundUnionBodyInput {
  """
  The postal address.
  """
  address: String
  """
  A short code, unique among open bodies: 1 to 40 letters, digits, \`-\` or \`_\`.
  """
  code: String!
  """
  The unified social credit code.
  """
  creditCode: CreditCode
  """
  The day of founding, if known; not before the upper body's.
  """
  foundedOn: LocalDate
  """
  How it is founded.
  """
  foundingMode: FoundingMode
  """
  Makes the call repeatable: 8 to 128 letters, digits, \`-\`, \`_\`, \`.\` or \`:\`.
  """
  idempotencyKey: String!
  """
  The kind.
  """
  kind: UnionBodyKind!
  """
  The level, below the upper body's.
  """
  level: UnionBodyLevel!
  """
  The Chinese name, 1 to 100 characters.
  """
  name: String!
  """
  An English name.
  """
  nameEn: String
  """
  The upper body; left out only for the first root.
  """
  parentId: ID
  """
  The office telephone.
  """
  phone: String
  """
  The division.
  """
  regionCode: RegionCode!
  """
  What published sources say of it.
  """
  remarks: [String!]
  """
  A short Chinese name.
  """
  shortName: String
  """
  Where the record comes from.
  """
  sources: [String!]
}

"""
How a body was founded.
"""
enum FoundingMode {
  """
  线下
  """
  OFFLINE
  """
  网上建会
  """
  ONLINE
}

"""
What is in the fund of a programme. What was granted from it is what came in less what is left.
"""
type Fund {
  """
  What is left. It is never less than nothing.
  """
  left: Money!
  """
  What came in, by source; sources of which nothing came are left out.
  """
  received: [FundSum!]!
}

"""
Money that came into the fund of a programme. It is never edited: what was wrong is reversed, and recorded anew.
"""
type FundReceipt implements Node {
  """
  How much.
  """
  amount: Money!
  """
  The organisation that gave it.
  """
  giver: String!
  """
  A lasting id.
  """
  id: ID!
  """
  The day it came in.
  """
  on: LocalDate!
  """
  The number of the proof.
  """
  reference: String!
  """
  The day it was taken out again; null while it stands.
  """
  reversedOn: LocalDate
  """
  Whom it comes from.
  """
  source: FundSource!
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
A page of receipts.
"""
type FundReceiptConnection {
  """
  The receipts with their cursors.
  """
  edges: [FundReceiptEdge!]!
  """
  The receipts themselves.
  """
  nodes: [FundReceipt!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A receipt in a page.
"""
type FundReceiptEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The receipt.
  """
  node: FundReceipt!
}

"""
What a change of a receipt answers.
"""
type FundReceiptPayload {
  """
  The receipt after the change; null when it was refused.
  """
  fundReceipt: FundReceipt
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
Whom money of a fund comes from.
"""
enum FundSource {
  """
  慈善组织
  """
  CHARITY
  """
  企业
  """
  ENTERPRISE
  """
  财政
  """
  GOVERNMENT
  """
  结对单位
  """
  PAIRING
  """
  民营企业和个人
  """
  PRIVATE
  """
  系统
  """
  SYSTEM
  """
  工会经费
  """
  UNION
}

"""
What came into a fund from a source.
"""
type FundSum {
  """
  How much.
  """
  amount: Money!
  """
  The source.
  """
  source: FundSource!
}

"""
An honour to grant. Name \`awardedOn\` or \`awardedYear\`.
"""
input GrantHonourInput {
  """
  The day it was awarded; not before the notice was over, not after today.
  """
  awardedOn: LocalDate
  """
  The year it was awarded, where the day is not known.
  """
  awardedYear: Int
  """
  The number of the document, 1 to 64 characters.
  """
  document: String
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The honour.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
What is given to whom, and by which bounds.
"""
type GrantRule {
  """
  How much a claim comes to.
  """
  amount: AmountRule!
  """
  What it is given for.
  """
  category: AidCategory!
  """
  Days after the event within which it is claimed; null for no bound.
  """
  claimWithinDays: Int
  """
  Who may claim where nobody has to be enrolled.
  """
  claimants: [EnrolleeKind!]!
  """
  Papers that a claim is to bring.
  """
  documents: [ClaimDocumentKind!]!
  """
  Nobody gets this aid who was given one of these in the same year, nor those after this one (不重复救助).
  """
  excludedCategories: [AidCategory!]!
  """
  The same for all that these programmes give.
  """
  excludedProgramIds: [ID!]!
  """
  Whether what is granted is taken from the programme's fund.
  """
  fromFund: Boolean!
  """
  Whether only those covered on the day of the event may claim.
  """
  needsEnrolment: Boolean!
  """
  Days for which a claim hangs out before it may be approved; 0 for none.
  """
  noticeDays: Int!
  """
  How often a person may claim.
  """
  perPerson: ClaimFrequency!
  """
  The most a person gets for the category in a calendar year, by whatever programme; null for no bound.
  """
  yearlyCap: Money
}

"""
What is given to whom, and by which bounds.
"""
input GrantRuleInput {
  """
  How much a claim comes to.
  """
  amount: AmountRuleInput!
  """
  What it is given for.
  """
  category: AidCategory!
  """
  Days after the event within which it is claimed, 0 to 3660.
  """
  claimWithinDays: Int
  """
  Who may claim where nobody has to be enrolled; empty where they have to.
  """
  claimants: [EnrolleeKind!]! = []
  """
  Papers that a claim is to bring.
  """
  documents: [ClaimDocumentKind!]! = []
  """
  Nobody gets this aid who was given one of these in the same year, nor those after this one.
  """
  excludedCategories: [AidCategory!]! = []
  """
  The same for all that these programmes give, at most 50.
  """
  excludedProgramIds: [ID!]! = []
  """
  Whether what is granted is taken from the programme's fund.
  """
  fromFund: Boolean! = false
  """
  Whether only those covered on the day of the event may claim; needs a rule of cover.
  """
  needsEnrolment: Boolean! = false
  """
  Days for which a claim hangs out before it may be approved, 0 to 60.
  """
  noticeDays: Int! = 0
  """
  How often a person may claim.
  """
  perPerson: ClaimFrequency! = ONE_PER_EDITION
  """
  The most a person gets for the category in a calendar year, by whatever programme, 1 to 1,000,000,000 fen.
  """
  yearlyCap: Fen
}

"""
What may be done with a hardship file.
"""
enum HardshipAction {
  """
  建档生效
  """
  ACTIVATE
  """
  撤档
  """
  CLOSE
  """
  确认调整等级
  """
  CONFIRM_TIER
  """
  处理异议
  """
  DECIDE_OBJECTION
  """
  完成复核
  """
  FINISH_REVIEW
  """
  提出异议
  """
  OBJECT
  """
  提出调整等级
  """
  PROPOSE_TIER
  """
  上级审核
  """
  REVIEW_ABOVE
  """
  单位审核
  """
  REVIEW_AT_UNIT
  """
  修改
  """
  REVISE
  """
  开始复核
  """
  START_REVIEW
  """
  提交
  """
  SUBMIT
}

"""
Main causes of hardship (主要致困原因).
"""
enum HardshipCause {
  """
  意外事故
  """
  ACCIDENT
  """
  残疾
  """
  DISABILITY
  """
  灾害
  """
  DISASTER
  """
  收入低
  """
  LOW_INCOME
  """
  患大病
  """
  MAJOR_ILLNESS
  """
  其他
  """
  OTHER
  """
  子女上学
  """
  SCHOOLING
  """
  单亲
  """
  SINGLE_PARENT
  """
  失业
  """
  UNEMPLOYMENT
}

"""
Why a hardship file is closed.
"""
enum HardshipClosingReason {
  """
  去世
  """
  DECEASED
  """
  迁出
  """
  MOVED_AWAY
  """
  不符合条件
  """
  NOT_ELIGIBLE
  """
  脱困
  """
  OUT_OF_HARDSHIP
}

"""
A paper or an extract that goes with the file.
"""
type HardshipEvidence {
  """
  What it is.
  """
  name: String!
  """
  As of which day.
  """
  on: LocalDate!
  """
  Who issued it, e.g. 民政局.
  """
  source: String!
}

"""
A fact of the exclusion list.
"""
type HardshipExclusion {
  """
  The kind.
  """
  kind: ExclusionKind!
  """
  As of which day.
  """
  on: LocalDate!
  """
  Who says so.
  """
  source: String!
}

"""
A hardship file (困难职工档案): one household's, kept by one union body. Names are masked, documents and accounts are never shown.
"""
type HardshipFile implements Node {
  """
  What this caller may do with it now.
  """
  allowedActions: [HardshipAction!]!
  """
  The main causes.
  """
  causes: [HardshipCause!]!
  """
  Why it was closed.
  """
  closingReason: HardshipClosingReason
  """
  What goes with the file.
  """
  evidence: [HardshipEvidence!]!
  """
  Facts of the exclusion list.
  """
  exclusions: [HardshipExclusion!]!
  """
  The province-level division within which households and persons are compared.
  """
  federation: RegionCode!
  """
  Why a former member stands for the household.
  """
  formerMemberReason: FormerMemberReason
  """
  Goes with the household from file to file.
  """
  householdId: ID!
  """
  Where the household lives.
  """
  housing: HardshipHousing
  """
  A lasting id.
  """
  id: ID!
  """
  What the norm makes of the income.
  """
  income: HardshipIncome!
  """
  The id of the member who stands for the household.
  """
  mainMemberId: ID!
  """
  What was said against the file.
  """
  objections: [HardshipObjection!]!
  """
  Another tier than the norm gives.
  """
  override: HardshipTierOverride
  """
  The persons, the main person first; names masked.
  """
  persons: [HardshipPerson!]!
  """
  The file that ended and that this one follows; null outside the caller's scope.
  """
  previousFile: HardshipFile
  """
  What hangs in public, masked; null before there was one.
  """
  publicNotice: HardshipNotice
  """
  The last day on which the file gives aid without another review.
  """
  reviewDue: LocalDate
  """
  Whether the file is active on a day and past the day it was due for review: it gives no new aid.
  """
  reviewOverdue(
    """
    The day. Default: today.
    """
    asOf: LocalDate
  ): Boolean!
  """
  What reviewers decided, oldest first.
  """
  reviews: [HardshipReview!]!
  """
  The state today.
  """
  state: HardshipState!
  """
  The state in force on a day, as far as it was known at an instant; null before the first one.
  """
  stepOn(
    """
    The day.
    """
    day: LocalDate!
    """
    The instant. Default: now.
    """
    knownAt: DateTime
  ): HardshipStep
  """
  Every state, in the order of recording.
  """
  steps: [HardshipStep!]!
  """
  The tier announced or given; null before the public notice and after the end.
  """
  tier: HardshipTier
  """
  The body that keeps the file; null outside the caller's scope.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
  """
  Whether nobody of working age has work (零就业家庭).
  """
  zeroEmployment: Boolean!
}

"""
A page of hardship files.
"""
type HardshipFileConnection {
  """
  The files with their cursors.
  """
  edges: [HardshipFileEdge!]!
  """
  The files themselves.
  """
  nodes: [HardshipFile!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A hardship file in a page.
"""
type HardshipFileEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The file.
  """
  node: HardshipFile!
}

"""
Which hardship files to list.
"""
input HardshipFileFilter {
  """
  Only active files whose review is overdue today, or only all others.
  """
  reviewOverdue: Boolean
  """
  Only files in this state.
  """
  state: HardshipState
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Only files of this tier.
  """
  tier: HardshipTier
  """
  Files that this body keeps. Default: all in the caller's scope. Required of callers of a city, county or town: BAD_USER_INPUT.
  """
  unionBodyId: ID
}

"""
What a change of a hardship file answers.
"""
type HardshipFilePayload {
  """
  The file after the change; null when it was refused.
  """
  hardshipFile: HardshipFile
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
Where a household lives.
"""
type HardshipHousing {
  """
  The area in square metres.
  """
  areaSquareMetres: Int
  """
  The kind.
  """
  kind: HousingKind!
}

"""
What a norm makes of a household's income.
"""
type HardshipIncome {
  """
  When it was computed.
  """
  computedAt: DateTime!
  """
  How many persons it is for.
  """
  heads: Int!
  """
  The minimum living standard it is measured by, per person and month.
  """
  minimumLivingStandard: Money!
  """
  The norm it was computed with.
  """
  normId: String!
  """
  The version of that norm.
  """
  normVersion: Int!
  """
  Income per head and month; a part of a fen is dropped.
  """
  perHeadMonth: Money!
  """
  The tier by the norm; null above every limit, and with an exclusion.
  """
  tier: HardshipTier
  """
  Income of the household in a year.
  """
  yearlyHousehold: Money!
}

"""
What hangs in public (公示): masked, without documents, accounts and income.
"""
type HardshipNotice {
  """
  How many whole days it hangs.
  """
  days: Int!
  """
  The first day.
  """
  from: LocalDate!
  """
  How many persons the household has.
  """
  heads: Int!
  """
  The main person's name, masked.
  """
  name: String!
  """
  The tier announced.
  """
  tier: HardshipTier
  """
  The first day after it.
  """
  to: LocalDate!
}

"""
Something said against a file while it was public.
"""
type HardshipObjection {
  """
  When it was recorded.
  """
  at: DateTime!
  """
  Why it was decided so.
  """
  note: String
  """
  From 1, in the order in which they came.
  """
  number: Int!
  """
  Where it stands.
  """
  state: ObjectionState!
  """
  What was said.
  """
  text: String!
}

"""
A person of the household, masked.
"""
type HardshipPerson {
  """
  The year of birth.
  """
  birthYear: Int
  """
  Income in a month.
  """
  monthlyIncome: Money!
  """
  The name, masked: its first character and \`*\`.
  """
  name: String!
  """
  Lasting within the file; the main person is 1.
  """
  number: Int!
  """
  Whether the working capacity is lost in whole or in part.
  """
  reducedWorkingCapacity: Boolean!
  """
  How the person stands to the main person.
  """
  relation: HouseholdRelation!
  """
  Whether the person is at school.
  """
  student: Boolean!
}

"""
What a reviewer decided.
"""
type HardshipReview {
  """
  When.
  """
  at: DateTime!
  """
  The decision.
  """
  decision: HardshipReviewDecision!
  """
  Why.
  """
  reason: String
  """
  The stage.
  """
  stage: HardshipReviewStage!
}

"""
Why an active file is reviewed.
"""
enum HardshipReviewCause {
  """
  举报核查
  """
  TIP_OFF
  """
  年度复核
  """
  YEARLY
}

"""
What a reviewer decides.
"""
enum HardshipReviewDecision {
  """
  On to the next stage, or to the public notice.
  """
  PASS
  """
  Turned down, with a reason.
  """
  REJECT
  """
  Back to its recorders, with a reason.
  """
  RETURN
}

"""
The two stages of the review.
"""
enum HardshipReviewStage {
  """
  At the body that keeps the file.
  """
  UNIT
  """
  Above it.
  """
  UPPER
}

"""
States of a hardship file (困难职工档案).
"""
enum HardshipState {
  """
  在档
  """
  ACTIVE
  """
  已撤档
  """
  CLOSED
  """
  草稿
  """
  DRAFT
  """
  有异议
  """
  OBJECTED
  """
  公示
  """
  PUBLIC_NOTICE
  """
  未通过
  """
  REJECTED
  """
  退回
  """
  RETURNED
  """
  复核中
  """
  UNDER_REVIEW
  """
  单位审核
  """
  UNIT_REVIEW
  """
  上级审核
  """
  UPPER_REVIEW
}

"""
A state of a hardship file with the day it took effect.
"""
type HardshipStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  Why, in the caller's words.
  """
  reason: String
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The last day on which the file gives aid without another review.
  """
  reviewDue: LocalDate
  """
  The state.
  """
  state: HardshipState!
  """
  The tier from then on.
  """
  tier: HardshipTier
}

"""
Tiers of hardship (困难等级).
"""
enum HardshipTier {
  """
  全国级
  """
  NATIONAL
  """
  省级
  """
  PROVINCIAL
}

"""
Another tier than the norm gives.
"""
type HardshipTierOverride {
  """
  Whether a second person has confirmed it: only then it counts.
  """
  confirmed: Boolean!
  """
  Why.
  """
  reason: String!
  """
  The tier.
  """
  tier: HardshipTier!
}

"""
An honour a member was given.
"""
type Honour {
  """
  Its name.
  """
  name: String!
  """
  The day it was given.
  """
  on: LocalDate!
}

"""
What may be done with an honour.
"""
enum HonourAction {
  """
  补充来源
  """
  ADD_SOURCE
  """
  授予
  """
  GRANT
  """
  公示
  """
  PUBLISH_NOTICE
  """
  不予通过
  """
  REJECT
  """
  修改
  """
  REVISE
  """
  撤销
  """
  REVOKE
  """
  进入评审
  """
  START_REVIEW
}

"""
Which honours to list.
"""
input HonourFilter {
  """
  Only honours of this kind.
  """
  kind: HonourKind
  """
  Only honours of this level.
  """
  level: HonourLevel
  """
  Those that reports tell of, in place of our own records.
  """
  reported: Boolean! = false
  """
  Only honours in this state.
  """
  state: HonourState
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Honours that this body keeps.
  """
  unionBodyId: ID!
  """
  Only those awarded in this year.
  """
  year: Int
}

"""
An honour.
"""
input HonourInput {
  """
  Its name, up to 100 characters.
  """
  name: String!
  """
  The day it was given; not after today.
  """
  on: LocalDate!
}

"""
What honours are.
"""
enum HonourKind {
  """
  工匠
  """
  CRAFTSMAN
  """
  入选名录
  """
  LIST_ENTRY
  """
  奖章
  """
  MEDAL
  """
  劳动模范
  """
  MODEL_WORKER
  """
  工人先锋号
  """
  PIONEER_TEAM
  """
  奖项
  """
  PRIZE
  """
  创新工作室
  """
  STUDIO
  """
  荣誉称号
  """
  TITLE
}

"""
By whom honours are given.
"""
enum HonourLevel {
  """
  市级
  """
  CITY
  """
  竞赛
  """
  CONTEST
  """
  县级
  """
  COUNTY
  """
  用人单位
  """
  EMPLOYER
  """
  全国
  """
  NATIONAL
  """
  省级
  """
  PROVINCE
  """
  开发区
  """
  ZONE
}

"""
What a change of an honour answers.
"""
type HonourPayload {
  """
  It after the change; null when it was refused.
  """
  honour: HonourRecord
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
Who receives an honour.
"""
interface HonourRecipient {
  """
  What it is called; of a person the masked name.
  """
  name: String!
}

"""
An honour (荣誉) of one recipient, or of as many as a report counts.
"""
type HonourRecord implements Node {
  """
  What its state lets this caller do now. Days may refuse it still.
  """
  allowedActions: [HonourAction!]!
  """
  The day it was awarded; null before, or where only the year is known.
  """
  awardedOn: LocalDate
  """
  The year it was awarded; null before, or where it is not known.
  """
  awardedYear: Int
  """
  The number of the document by which it was granted.
  """
  document: String
  """
  The year or the number of the round, as it is called.
  """
  edition: String!
  """
  Who gives it, where it is a body of ours; null when the caller may not see it.
  """
  grantingBody: UnionBody
  """
  Who gives it.
  """
  grantingBodyName: String!
  """
  The activity, results, evaluation or suggestion it is given for; null for none, or when the caller may not see it.
  """
  ground: Node
  """
  A lasting id.
  """
  id: ID!
  """
  What it is.
  """
  kind: HonourKind!
  """
  By whom it is given.
  """
  level: HonourLevel!
  """
  What it is called.
  """
  name: String!
  """
  The first day of the public notice; null before.
  """
  noticeFrom: LocalDate
  """
  The first day on which the notice hangs no more; null before it began.
  """
  noticeUntil: LocalDate
  """
  Who receives it.
  """
  recipient: HonourRecipient!
  """
  How many receive it: 1, or as many as a report counts; null where it counts nobody.
  """
  recipientCount: Int
  """
  Whether it is known from reports alone.
  """
  reported: Boolean!
  """
  The reports it is known from; none of our own records.
  """
  sources: [String!]!
  """
  Where it stands.
  """
  state: HonourState!
  """
  Every state, in the order of recording.
  """
  steps: [HonourStep!]!
  """
  The body that keeps the record; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
A page of honours.
"""
type HonourRecordConnection {
  """
  The honours with their cursors.
  """
  edges: [HonourRecordEdge!]!
  """
  The honours themselves.
  """
  nodes: [HonourRecord!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
An honour in a page.
"""
type HonourRecordEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  An honour.
  """
  node: HonourRecord!
}

"""
States of an honour (荣誉).
"""
enum HonourState {
  """
  已授予
  """
  GRANTED
  """
  已推荐
  """
  NOMINATED
  """
  公示中
  """
  PUBLIC_NOTICE
  """
  未通过
  """
  REJECTED
  """
  据报道
  """
  REPORTED
  """
  已撤销
  """
  REVOKED
  """
  评审中
  """
  UNDER_REVIEW
}

"""
A state of an honour with the day it took effect.
"""
type HonourStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  Why; null where nobody said.
  """
  reason: String
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: HonourState!
}

"""
A step of an honour.
"""
input HonourStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The honour.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it takes effect; not after today, not before the last step. Default: today.
  """
  on: LocalDate
}

"""
A hardship household, for one of its persons.
"""
type HouseholdEnrollee {
  """
  The file by which it was read; null when the caller may not see it.
  """
  hardshipFile: HardshipFile
  """
  The number of the person in the file.
  """
  personNumber: Int!
}

"""
A hardship household, for one of its persons.
"""
input HouseholdEnrolleeInput {
  """
  The file.
  """
  hardshipFileId: ID!
  """
  The number of the person in the file; 1 is the main person.
  """
  personNumber: Int! = 1
}

"""
A household. Who its persons are, how they are reached, paid and registered, and their \`condition\` are sealed. Relation, birth year, incomes and all the rest are kept in the clear: no names or numbers of people there.
"""
input HouseholdInput {
  """
  The main causes, one at least.
  """
  causes: [HardshipCause!]!
  """
  What goes with the file, at most 40. No names or numbers of people.
  """
  evidence: [EvidenceInput!]
  """
  Facts of the exclusion list, at most 10.
  """
  exclusions: [ExclusionInput!]
  """
  Where it lives.
  """
  housing: HousingInput
  """
  The main person; name, document and address come from the member's record.
  """
  main: HouseholdMainInput!
  """
  Income that is nobody's wage, in a year, in fen. Default: 0.
  """
  otherYearlyIncome: Fen
  """
  The other persons, at most 19.
  """
  relatives: [HouseholdRelativeInput!]
  """
  Whether nobody of working age has work. Default: false.
  """
  zeroEmployment: Boolean
}

"""
The main person of a household.
"""
input HouseholdMainInput {
  """
  The account aid is paid to; left out: the one of the member's record.
  """
  bankAccount: String
  """
  How the person is off.
  """
  condition: PersonConditionInput
  """
  Income in a month, in fen.
  """
  monthlyIncome: Fen!
  """
  Whether the working capacity is lost in whole or in part. Default: false.
  """
  reducedWorkingCapacity: Boolean
  """
  Whether the person is at school. Default: false.
  """
  student: Boolean
}

"""
Who a person is.
"""
input HouseholdPersonalInput {
  """
  A bank account.
  """
  bankAccount: String
  """
  The day of birth; left out, that of a resident id counts; DOCUMENT_INVALID where it contradicts one.
  """
  birthDate: LocalDate
  """
  Its number, checked as a member's: DOCUMENT_INVALID.
  """
  documentNumber: String!
  """
  The kind of document.
  """
  documentType: DocumentType!
  """
  The mobile number.
  """
  mobile: String
  """
  The full name, 1 to 50 characters.
  """
  name: String!
  """
  Where the person is registered.
  """
  registeredAddress: String
}

"""
How a person stands to the main person of the household.
"""
enum HouseholdRelation {
  """
  子女
  """
  CHILD
  """
  （外）孙子女
  """
  GRANDCHILD
  """
  （外）祖父母
  """
  GRANDPARENT
  """
  其他
  """
  OTHER
  """
  父母
  """
  PARENT
  """
  配偶父母
  """
  PARENT_IN_LAW
  """
  本人
  """
  SELF
  """
  兄弟姐妹
  """
  SIBLING
  """
  配偶
  """
  SPOUSE
}

"""
Another person of a household: new with \`personal\`, or one the file has already by \`number\`.
"""
input HouseholdRelativeInput {
  """
  How the person is off.
  """
  condition: PersonConditionInput
  """
  Income in a month, in fen.
  """
  monthlyIncome: Fen!
  """
  The number of a person that the file has already. Name, document and birth date are those of the member's record, where there is one that the caller sees.
  """
  number: Int
  """
  Who the person is.
  """
  personal: HouseholdPersonalInput
  """
  Whether the working capacity is lost in whole or in part. Default: false.
  """
  reducedWorkingCapacity: Boolean
  """
  How the person stands to the main person; not SELF.
  """
  relation: HouseholdRelation!
  """
  Whether the person is at school. Default: false.
  """
  student: Boolean
}

"""
Where a household lives.
"""
input HousingInput {
  """
  The area in square metres, 0 to 10000.
  """
  areaSquareMetres: Int
  """
  The kind.
  """
  kind: HousingKind!
}

"""
Kinds of housing.
"""
enum HousingKind {
  """
  借住
  """
  BORROWED
  """
  宿舍
  """
  DORMITORY
  """
  其他
  """
  OTHER
  """
  自有
  """
  OWNED
  """
  公租房
  """
  PUBLIC_RENTAL
  """
  租住
  """
  RENTED
}

"""
The object's state does not allow the action.
"""
type IllegalTransition implements Problem {
  """
  The action that was asked for.
  """
  action: String!
  """
  The actions the state allows.
  """
  allowed: [String!]!
  """
  Always ILLEGAL_TRANSITION.
  """
  code: ProblemCode!
  """
  The state the object is in.
  """
  from: String!
  """
  What happened and what to do next, for a person.
  """
  message(
    """
    The language.
    """
    locale: Locale = ZH_CN
  ): String!
  """
  The input field the problem is about, from the input's root; null when it is about the whole.
  """
  path: [String!]
  """
  Always false: the state has to change first.
  """
  retryable: Boolean!
}

"""
Rows of reported figures.
"""
input ImportFiguresInput {
  """
  Check only: nothing is written. Default: false.
  """
  dryRun: Boolean
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What to do with known ids of other content, or withdrawn. Default: CREATE.
  """
  mode: ImportMode
  """
  The rows, 1 to 33.
  """
  rows: [FigureRowInput!]!
}

"""
What an import answers.
"""
type ImportFiguresPayload {
  """
  Why the call as a whole was refused; empty when every row was accepted.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when nothing was written.
  """
  receipt: Receipt
  """
  One entry per row, in order.
  """
  rows: [ImportedRow!]!
}

"""
What to do with a row whose id is known already, with other content or withdrawn.
"""
enum ImportMode {
  """
  Refuse it.
  """
  CREATE
  """
  Correct the figure, or bring a withdrawn one back; the old content stays in the audit trail. Its division and row id stay: other ones are another figure.
  """
  REVISE
}

"""
What became of one row. With a rejected row in the call no row is written; the others say what would have become of them.
"""
type ImportedRow {
  """
  The figure; null when nothing was written.
  """
  figure: Figure
  """
  The line in the file.
  """
  line: Int!
  """
  What became of it.
  """
  outcome: RowOutcome!
  """
  Why it was refused, with the column in \`path\`.
  """
  problems: [Problem!]!
}

"""
What is measured.
"""
type Indicator implements Node {
  """
  The code.
  """
  code: String!
  """
  A lasting id.
  """
  id: ID!
  """
  The name in a language.
  """
  name(
    """
    The language.
    """
    locale: Locale = ZH_CN
  ): String!
  """
  The English name.
  """
  nameEn: String!
  """
  The Chinese name.
  """
  nameZh: String!
  """
  The unit, e.g. people, yuan, ratio.
  """
  unit: String!
}

"""
A page of indicators.
"""
type IndicatorConnection {
  """
  The indicators with their cursors.
  """
  edges: [IndicatorEdge!]!
  """
  The indicators themselves.
  """
  nodes: [Indicator!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
An indicator in a page.
"""
type IndicatorEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The indicator.
  """
  node: Indicator!
}

"""
Applications that go to the bank together.
"""
type IssueBatch implements Node {
  """
  How many applications went in.
  """
  count: Int!
  """
  A lasting id.
  """
  id: ID!
  """
  The ISSUE list: one line per application, without names, in the order of division, body and application.
  """
  lines(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): IssueLineConnection!
  """
  When it was opened.
  """
  openedAt: DateTime!
  """
  The card programme.
  """
  program: CardProgram!
  """
  The division whose bodies' applications it takes.
  """
  regionCode: RegionCode!
  """
  When it was handed to the bank; null before.
  """
  sentAt: DateTime
  """
  Where it stands.
  """
  state: IssueBatchState!
  """
  The one body whose applications it takes; null for all of the division.
  """
  unionBodyId: ID
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
A page of issue batches.
"""
type IssueBatchConnection {
  """
  The batches with their cursors.
  """
  edges: [IssueBatchEdge!]!
  """
  The batches themselves.
  """
  nodes: [IssueBatch!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
An issue batch in a page.
"""
type IssueBatchEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The batch.
  """
  node: IssueBatch!
}

"""
What a change of an issue batch answers.
"""
type IssueBatchPayload {
  """
  The batch after the change; null when the change was refused.
  """
  issueBatch: IssueBatch
  """
  Why the change was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
Where an issue batch stands.
"""
enum IssueBatchState {
  """
  It takes applications, and the bank does not see it.
  """
  OPEN
  """
  The bank sees it, and it takes no more.
  """
  SENT
}

"""
An issue batch to change.
"""
input IssueBatchStepInput {
  """
  The version the caller read.
  """
  expectedVersion: Int!
  """
  The batch.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
}

"""
An application of an issue batch: all that the bank is told of it.
"""
type IssueLine {
  """
  The application; the card's id.
  """
  applicationId: ID!
  """
  The code of the card programme.
  """
  cardProgram: String!
  """
  What the bank knows the holder by: 64 hexadecimal digits.
  """
  holderHash: String!
  """
  Where the card stands now.
  """
  state: CardState!
  """
  The body through which it was applied for.
  """
  unionBodyId: ID!
}

"""
A page of an ISSUE list.
"""
type IssueLineConnection {
  """
  The lines with their cursors.
  """
  edges: [IssueLineEdge!]!
  """
  The lines themselves.
  """
  nodes: [IssueLine!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A line in a page.
"""
type IssueLineEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The line.
  """
  node: IssueLine!
}

"""
A notice to issue.
"""
input IssueSupervisionNoticeInput {
  """
  The last day to answer it; after today.
  """
  dueOn: LocalDate!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The evaluation.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What is to be done, 1 to 500 characters.
  """
  text: String!
  """
  The body that it is issued to; one that the caller sees.
  """
  unionBodyId: ID!
}

"""
The work on one file.
"""
type Job implements Node {
  """
  Of a bank's file, once it was accepted; null before, and for lists.
  """
  accepted: AcceptedFile
  """
  What the caller may ask of it now.
  """
  allowedActions: [JobAction!]!
  """
  Whether somebody asked it to stop.
  """
  cancelRequested: Boolean!
  """
  Of a bank's file: how many rows are of each class so far, those that there are. Empty for lists.
  """
  classes: [ClassCount!]!
  """
  Why the job failed; null otherwise.
  """
  failure: JobFailure
  """
  What the sender called the file.
  """
  fileName: String!
  """
  What it gives back; empty until it is finished.
  """
  files: [JobFile!]!
  """
  A lasting id.
  """
  id: ID!
  """
  What the rows are.
  """
  kind: JobKind!
  """
  What is done with them.
  """
  mode: JobMode!
  """
  What became of the rows so far.
  """
  outcomes: RowOutcomes!
  """
  Parts the rows are cut into; null until it is inspected.
  """
  parts: Int
  """
  Parts that are done.
  """
  partsDone: Int!
  """
  Why the file was refused; empty otherwise.
  """
  problems: [FileProblem!]!
  """
  Rows without an outcome so far; 0 at the end, but for a job that FAILED. Null until it is inspected.
  """
  residual: Int
  """
  Rows of the file; null until it is inspected.
  """
  rows: Int
  """
  How often it was set going; 1 at first.
  """
  run: Int!
  """
  SHA-256 of the file in hexadecimal.
  """
  sha256: String!
  """
  When it was started.
  """
  startedAt: DateTime!
  """
  Where it stands.
  """
  state: JobState!
  """
  When it came into that state.
  """
  stateSince: DateTime!
  """
  The file it works on: whoever may run it can start another job on it.
  """
  uploadId: ID!
  """
  Of a bank's file: what it comes to; null while the job is not over, and for lists.
  """
  verdict: Verdict
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
What a caller may ask of a job.
"""
enum JobAction {
  """
  取消
  """
  CANCEL
  """
  恢复
  """
  RESUME
}

"""
A page of jobs.
"""
type JobConnection {
  """
  The jobs with their cursors.
  """
  edges: [JobEdge!]!
  """
  The jobs themselves.
  """
  nodes: [Job!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A job in a page.
"""
type JobEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The job.
  """
  node: Job!
}

"""
Why a job failed, which is no fault of the file's.
"""
enum JobFailure {
  """
  The machinery broke off more often than it tries again. Resume the job.
  """
  BROKEN_OFF
  """
  Whoever started or sent it may call no longer.
  """
  CALLER_GONE
  """
  Rows and outcomes do not add up. Tell support. Of a list, start another job on the same file: this one cannot be resumed. Of a bank's file, resume the job: all its rows are done anew.
  """
  ROWS_UNACCOUNTED
}

"""
A job fair (招聘会).
"""
type JobFair implements Activity & Node {
  """
  How many of those registered stayed away, as far as it was recorded.
  """
  absent: Int!
  """
  What its state and kind let this caller do now. Days and places may refuse it still.
  """
  allowedActions: [ActivityAction!]!
  """
  How many of those registered came, as far as it was recorded.
  """
  attended: Int!
  """
  How many may take part; null for any number.
  """
  capacity: Int
  """
  The facility it takes place in; null for another place, or when the caller may not see it.
  """
  facility: Facility
  """
  Its first day.
  """
  from: LocalDate!
  """
  How many people came in all, as counted on the spot; null where nobody counted.
  """
  headcount: Int
  """
  A lasting id.
  """
  id: ID!
  """
  The kind.
  """
  kind: ActivityKind!
  """
  Where it takes place, in words.
  """
  location: String
  """
  Who holds it together with the body.
  """
  partners: [String!]!
  """
  How many may still register; null for any number.
  """
  placesLeft: Int
  """
  How many posts they offer in all.
  """
  postsOffered: Int!
  """
  The programme it is part of; null for none, or when the caller may not see it.
  """
  program: Program
  """
  The division it takes place in.
  """
  region: Region!
  """
  The division it takes place in.
  """
  regionCode: RegionCode!
  """
  How many are registered, or took part.
  """
  registered: Int!
  """
  The employers there, and what they offer.
  """
  stands: [JobStand!]!
  """
  Where it stands.
  """
  state: ActivityState!
  """
  Every state, in the order of recording.
  """
  steps: [ActivityStep!]!
  """
  What it is called.
  """
  title: String!
  """
  Its last day.
  """
  to: LocalDate!
  """
  The body that holds it; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
A job fair.
"""
input JobFairInput {
  """
  The employers there, 1 to 200, each once.
  """
  stands: [JobStandInput!]!
}

"""
A file that a job gives back.
"""
type JobFile {
  """
  Its size in bytes.
  """
  bytes: Int!
  """
  Until when the address works; ask again for another one.
  """
  expiresAt: DateTime!
  """
  Which file it is.
  """
  kind: JobFileKind!
  """
  SHA-256 of its content in hexadecimal.
  """
  sha256: String!
  """
  Where to read it, without any other right, up to \`expiresAt\`.
  """
  url: String!
}

"""
The files a job gives back.
"""
enum JobFileKind {
  """
  What is wrong with which cell or field, and what to do.
  """
  ERRORS
  """
  Of a bank's file, at once: whether it was accepted, and what to do.
  """
  RECEIPT
  """
  The outcome and the id of every row; of a bank's file its class, with counts and a hash at the end.
  """
  RESULT
  """
  Of a bank's file: counts and sums by class, offer and reason, and the verdict.
  """
  SUMMARY
}

"""
Which jobs to list.
"""
input JobFilter {
  """
  Only of this kind.
  """
  kind: JobKind
  """
  Only in this state.
  """
  state: JobState
}

"""
What the rows of a file are.
"""
enum JobKind {
  """
  银行卡状态文件：一行一张卡
  """
  CARDSTATUS
  """
  项目发放回单：一行为银行对一笔发放的一个结果
  """
  DISBURSEMENTS
  """
  银行优惠交易文件：一行一笔消费或退款
  """
  DISCOUNT
  """
  项目参加名单：一行一个会员、家庭、组织、单位或非会员
  """
  ENROLMENTS
  """
  会员：实名制 19 列名册，前加工会编码，一行一个会员
  """
  MEMBERS
  """
  商户：普惠卡项目的优惠商户，可带协议起止日期，一行一个商户
  """
  MERCHANTS
  """
  优惠：一行一个优惠，带整条规则
  """
  OFFERS
  """
  岗位待遇发放表：一行一个岗位的一个月
  """
  STIPENDS
  """
  工会组织：一行一个组织，可带涵盖单位
  """
  UNION_BODIES
}

"""
What to do with the rows.
"""
enum JobMode {
  """
  Record what is new; what exists with other facts is rejected.
  """
  CREATE
  """
  Tell what would become of each row in an UPSERT and write none.
  """
  DRY_RUN
  """
  Record what is new and revise what exists.
  """
  UPSERT
}

"""
What a change of a job answers.
"""
type JobPayload {
  """
  The job; null when it was refused.
  """
  job: Job
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
An employer at a job fair.
"""
type JobStand {
  """
  What it is called.
  """
  employer: String!
  """
  How many posts it offers.
  """
  posts: Int!
}

"""
An employer at a job fair.
"""
input JobStandInput {
  """
  What it is called, 1 to 100 characters.
  """
  employer: String!
  """
  How many posts it offers, 1 to 10,000.
  """
  posts: Int!
}

"""
Where a job stands.
"""
enum JobState {
  """
  已取消
  """
  CANCELLED
  """
  完成
  """
  COMPLETED
  """
  完成，部分行未通过
  """
  COMPLETED_WITH_ERRORS
  """
  失败
  """
  FAILED
  """
  汇总中
  """
  FINISHING
  """
  检查文件
  """
  INSPECTING
  """
  排队
  """
  QUEUED
  """
  文件被退回
  """
  REFUSED
  """
  处理中
  """
  RUNNING
}

"""
A value and what to call it.
"""
type Label {
  """
  Its name for a person.
  """
  label(
    """
    The language.
    """
    locale: Locale = ZH_CN
  ): String!
  """
  The value as it stands in the enum.
  """
  value: String!
}

"""
The enums whose values have labels.
"""
enum LabelSet {
  """
  What may be done with an activity.
  """
  ACTIVITY_ACTION
  """
  Kinds of activities.
  """
  ACTIVITY_KIND
  """
  States of activities.
  """
  ACTIVITY_STATE
  """
  Kinds of agreements.
  """
  AGREEMENT_KIND
  """
  What aid is given for.
  """
  AID_CATEGORY
  """
  How far offers to bargain got.
  """
  BARGAINING_STATE
  """
  How a source qualifies a figure.
  """
  BOUND
  """
  What may be done with a break.
  """
  BREAK_ACTION
  """
  Kinds of breaks.
  """
  BREAK_KIND
  """
  Where breaks stand.
  """
  BREAK_STATE
  """
  What may be done with a benefit card.
  """
  CARD_ACTION
  """
  States of benefit cards.
  """
  CARD_STATE
  """
  What may be done with a case.
  """
  CASE_ACTION
  """
  What cases are about.
  """
  CASE_KIND
  """
  How cases come in.
  """
  CASE_MODE
  """
  How cases end.
  """
  CASE_OUTCOME
  """
  Services that take care of cases.
  """
  CASE_SERVICE
  """
  States of cases.
  """
  CASE_STATE
  """
  Whether courses were passed.
  """
  CERTIFICATE_OUTCOME
  """
  Reasons of a change of membership.
  """
  CHANGE_REASON
  """
  What may be done with a claim in a programme.
  """
  CLAIM_ACTION
  """
  Papers that a claim is to bring.
  """
  CLAIM_DOCUMENT_KIND
  """
  States of claims in programmes.
  """
  CLAIM_STAGE
  """
  What becomes of claims.
  """
  CLAIM_STATE
  """
  What contests are for.
  """
  CONTEST_KIND
  """
  Where results of contests stand.
  """
  CONTEST_RESULT_STATE
  """
  What may be done with a batch of payments.
  """
  DISBURSEMENT_ACTION
  """
  States of batches of payments.
  """
  DISBURSEMENT_STATE
  """
  What cut a discount.
  """
  DISCOUNT_CAP
  """
  How discounts are measured.
  """
  DISCOUNT_KIND
  """
  States of discounts of the point of sale.
  """
  DISCOUNT_STATE
  """
  Kinds of identity documents.
  """
  DOCUMENT_TYPE
  """
  Why eligibility changed.
  """
  ELIGIBILITY_CHANGE_REASON
  """
  Why a card is not entitled.
  """
  ELIGIBILITY_REASON
  """
  Employment statuses.
  """
  EMPLOYMENT_STATUS
  """
  Who may be enrolled in an edition.
  """
  ENROLLEE_KIND
  """
  What may be done with an enrolment.
  """
  ENROLMENT_ACTION
  """
  States of enrolments.
  """
  ENROLMENT_STATE
  """
  What may be done with an evaluation.
  """
  EVALUATION_ACTION
  """
  How often schemes evaluate.
  """
  EVALUATION_CYCLE
  """
  States of evaluations.
  """
  EVALUATION_STATE
  """
  Who or what is evaluated.
  """
  EVALUATION_SUBJECT_KIND
  """
  Kinds of facilities.
  """
  FACILITY_KIND
  """
  Kinds of figures.
  """
  FIGURE_KIND
  """
  Whom money of funds comes from.
  """
  FUND_SOURCE
  """
  What may be done with a hardship file.
  """
  HARDSHIP_ACTION
  """
  Causes of hardship.
  """
  HARDSHIP_CAUSE
  """
  Why hardship files are closed.
  """
  HARDSHIP_CLOSING_REASON
  """
  States of hardship files.
  """
  HARDSHIP_STATE
  """
  Tiers of hardship files.
  """
  HARDSHIP_TIER
  """
  What may be done with an honour.
  """
  HONOUR_ACTION
  """
  What honours are.
  """
  HONOUR_KIND
  """
  By whom honours are given.
  """
  HONOUR_LEVEL
  """
  States of honours.
  """
  HONOUR_STATE
  """
  How persons of a household stand to the main person.
  """
  HOUSEHOLD_RELATION
  """
  Who is linked to whom.
  """
  LINK_CADRE_KIND
  """
  Whom cadres visit.
  """
  LINK_TARGET_KIND
  """
  States of memberships.
  """
  MEMBERSHIP_STATE
  """
  What may be done with a member.
  """
  MEMBER_ACTION
  """
  Roles of members.
  """
  MEMBER_ROLE
  """
  What may be done with an offer to bargain.
  """
  OFFER_ACTION
  """
  Categories of offers.
  """
  OFFER_CATEGORY
  """
  Offices in a union body.
  """
  OFFICE
  """
  What became of registrations.
  """
  PARTICIPATION_STATE
  """
  What proves a payment.
  """
  PAYMENT_EVIDENCE_KIND
  """
  What reminders tell.
  """
  POST_REMINDER_KIND
  """
  Codes of problems.
  """
  PROBLEM_CODE
  """
  What may be done with an edition.
  """
  PROGRAM_EDITION_ACTION
  """
  States of editions of programmes.
  """
  PROGRAM_EDITION_STATE
  """
  Kinds of programmes.
  """
  PROGRAM_KIND
  """
  What a body does with a case handed to it.
  """
  REFERRAL_ANSWER
  """
  Levels of regions.
  """
  REGION_LEVEL
  """
  Why the rest of a sum is not owed.
  """
  REMAINDER_GROUND
  """
  Roles of callers.
  """
  ROLE
  """
  Categories of service items.
  """
  SERVICE_ITEM_CATEGORY
  """
  What service items offer beside the window.
  """
  SERVICE_ITEM_MODE
  """
  What sessions are about.
  """
  SESSION_THEME
  """
  Sexes.
  """
  SEX
  """
  Skill levels.
  """
  SKILL_LEVEL
  """
  What sponsors are.
  """
  SPONSOR_KIND
  """
  Standards a union body is measured by.
  """
  STANDARD_NAME
  """
  What may be done with a monthly stipend.
  """
  STIPEND_ACTION
  """
  States of monthly stipends.
  """
  STIPEND_STATE
  """
  What may be done with a suggestion.
  """
  SUBMISSION_ACTION
  """
  States of suggestions.
  """
  SUBMISSION_STATE
  """
  Whose suggestions are.
  """
  SUGGESTION_AUTHOR_KIND
  """
  What may be done with a call for suggestions.
  """
  SUGGESTION_CALL_ACTION
  """
  States of calls for suggestions.
  """
  SUGGESTION_CALL_STATE
  """
  Why virtual posts are suspended.
  """
  SUSPENSION_REASON
  """
  Why virtual posts are ended before their term.
  """
  TERMINATION_REASON
  """
  States of transfers.
  """
  TRANSFER_STATE
  """
  What may be done with a union body.
  """
  UNION_BODY_ACTION
  """
  Kinds of union bodies.
  """
  UNION_BODY_KIND
  """
  Levels of union bodies.
  """
  UNION_BODY_LEVEL
  """
  States of union bodies.
  """
  UNION_BODY_STATE
  """
  What may be done with a virtual post.
  """
  VIRTUAL_POST_ACTION
  """
  States of virtual posts.
  """
  VIRTUAL_POST_STATE
  """
  Where records of service stand.
  """
  VOLUNTEER_SERVICE_STATE
  """
  Kinds of work that wait for somebody.
  """
  WAITING_KIND
}

"""
An offer of which nothing came.
"""
input LapseBargainingOfferInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The offer.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it ended. Default: today.
  """
  on: LocalDate
  """
  Why, 1 to 300 characters.
  """
  reason: String!
}

"""
An exact sum of money of any size: it may pass what a number of JSON holds exactly.
"""
type LargeSum {
  """
  Whole fen (1/100 yuan), in decimal digits.
  """
  fen: String!
  """
  Yuan, exact, with two decimals.
  """
  yuan: String!
}

"""
The standing as a legal person, with its validity.
"""
type LegalPerson {
  """
  The standing.
  """
  status: LegalPersonStatus!
  """
  The first day of validity.
  """
  validFrom: LocalDate
  """
  The last day of validity.
  """
  validTo: LocalDate
}

"""
The standing as a legal person.
"""
input LegalPersonInput {
  """
  The standing.
  """
  status: LegalPersonStatus!
  """
  The first day of validity; required when VALID.
  """
  validFrom: LocalDate
  """
  The last day of validity; required when VALID.
  """
  validTo: LocalDate
}

"""
The standing of a body as a legal person.
"""
enum LegalPersonStatus {
  """
  Applied for.
  """
  APPLYING
  """
  No legal person.
  """
  NONE
  """
  Valid between two dates.
  """
  VALID
}

"""
A lesson of a course.
"""
type Lesson {
  """
  From 1, in order.
  """
  number: Int!
  """
  The day it is on.
  """
  on: LocalDate!
  """
  What it is called.
  """
  title: String!
}

"""
A lesson.
"""
input LessonInput {
  """
  The day it is on; not before the lesson before it.
  """
  on: LocalDate!
  """
  What it is called, 1 to 100 characters.
  """
  title: String!
}

"""
So many lines that come to so much.
"""
type LineSum {
  """
  How many.
  """
  count: Int!
  """
  How much.
  """
  total: Money!
}

"""
Who is linked: the field of its kind is filled.
"""
type LinkCadre {
  """
  Which of these.
  """
  kind: LinkCadreKind!
  """
  The member; null when the caller may not see it.
  """
  member: Member
  """
  The term in office; null when the caller may not see it.
  """
  officer: OfficerTerm
}

"""
Who is linked; exactly one.
"""
input LinkCadreInput @oneOf {
  """
  A member that the caller sees.
  """
  memberId: ID
  """
  The term of an officer that the caller sees; it holds on the first day of the duty.
  """
  officerTermId: ID
}

"""
Who is linked.
"""
enum LinkCadreKind {
  """
  会员
  """
  MEMBER
  """
  工会干部
  """
  OFFICER
}

"""
Two records of one person.
"""
input LinkDuplicateMemberInput {
  """
  The version of it that was read.
  """
  expectedVersion: Int!
  """
  The record that is a duplicate. It must have no open membership.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, 1 to 500 characters.
  """
  reason: String!
  """
  The record that stands for the person.
  """
  survivorId: ID!
}

"""
The duty of a cadre to visit at least once a month (干部联系制度).
"""
type LinkDuty implements Node {
  """
  Whether it holds and is behind: the last month in which a visit was owed had none, and there was none since.
  """
  behind: Boolean!
  """
  Who is linked.
  """
  cadre: LinkCadre!
  """
  Its first day.
  """
  from: LocalDate!
  """
  A lasting id.
  """
  id: ID!
  """
  Whom the cadre visits.
  """
  target: LinkTarget!
  """
  The first day on which it holds no more; null while it holds.
  """
  to: LocalDate
  """
  The body that keeps it; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
  """
  Visits, in the order of recording.
  """
  visits: [LinkVisit!]!
  """
  Months in which a visit was owed and there was none, \`YYYY-MM\`: those that are over and that the duty held as a whole.
  """
  visitsMissing: [String!]!
}

"""
A page of duties.
"""
type LinkDutyConnection {
  """
  The duties with their cursors.
  """
  edges: [LinkDutyEdge!]!
  """
  The duties themselves.
  """
  nodes: [LinkDuty!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A duty in a page.
"""
type LinkDutyEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The duty.
  """
  node: LinkDuty!
}

"""
Which link duties to list.
"""
input LinkDutyFilter {
  """
  Only those that are behind with their visits.
  """
  behindOnly: Boolean! = false
  """
  Only those that hold today.
  """
  openOnly: Boolean! = false
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Duties that this body keeps.
  """
  unionBodyId: ID!
}

"""
What a change of a duty answers.
"""
type LinkDutyPayload {
  """
  The duty after the change; null when it was refused.
  """
  linkDuty: LinkDuty
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
Whom a cadre visits: the field of its kind is filled.
"""
type LinkTarget {
  """
  The employer.
  """
  employer: Employer
  """
  The file of the household; null when the caller may not see it.
  """
  hardshipFile: HardshipFile
  """
  Which of these.
  """
  kind: LinkTargetKind!
  """
  The bodies, of those the caller may see.
  """
  unionBodies: [UnionBody!]!
  """
  The covered unit; null when the caller may not see it.
  """
  unit: CoveredUnit
}

"""
Whom the cadre visits; exactly one.
"""
input LinkTargetInput @oneOf {
  """
  An employer.
  """
  employer: EmployerInput
  """
  The file of a household that the caller sees.
  """
  hardshipFileId: ID
  """
  Base unions that the cadre guides, 1 to 20 that the caller sees.
  """
  unionBodyIds: [ID!]
  """
  A covered unit that the caller sees.
  """
  unitId: ID
}

"""
Whom a cadre visits.
"""
enum LinkTargetKind {
  """
  涵盖单位
  """
  COVERED_UNIT
  """
  用人单位
  """
  EMPLOYER
  """
  困难职工家庭
  """
  HOUSEHOLD
  """
  基层工会
  """
  UNION_BODIES
}

"""
A visit (走访).
"""
type LinkVisit {
  """
  The case that followed, by whatever it is called by; null for none.
  """
  followUp: String
  """
  What was found.
  """
  found: String!
  """
  From 1.
  """
  number: Int!
  """
  The day.
  """
  on: LocalDate!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
}

"""
A calendar day in Asia/Shanghai, \`YYYY-MM-DD\`, years 1800 to 2999. No stand-ins: leave out what is open or unknown.
"""
scalar LocalDate

"""
The language of a text made for a person.
"""
enum Locale {
  """
  English.
  """
  EN
  """
  Simplified Chinese.
  """
  ZH_CN
}

"""
A batch to lock.
"""
input LockDisbursementInput {
  """
  How many lines it has.
  """
  declaredCount: Int!
  """
  What they come to.
  """
  declaredTotal: Fen!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The batch.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A person known to a federation (会员), with every membership the person had. Personal values are masked.
"""
type Member implements Node {
  """
  What this caller may do with it now: what the state allows and the caller's role permits.
  """
  allowedActions: [MemberAction!]!
  """
  The dated facts as they held on a day, as they were known at an instant.
  """
  attributes(
    """
    The day. Default: today.
    """
    asOf: LocalDate
    """
    What was recorded by then counts. Default: now.
    """
    knownAt: DateTime
  ): MemberAttributes!
  """
  The bank account, masked to its last four digits; null when there is none.
  """
  bankAccount: String
  """
  The cards of the person by this record and all that were linked to it, the newest first; those alone whose card programme the caller sees. To renew a registration, see \`renewableFrom\` and \`allowedActions\`.
  """
  benefitCards: [BenefitCard!]!
  """
  The year of birth; null when it is not known.
  """
  birthYear: Int
  """
  The document's number, masked: the first and last four characters at most.
  """
  documentNumber: String!
  """
  The kind of the document.
  """
  documentType: DocumentType!
  """
  The records that turned out to be the same person and lead here.
  """
  duplicateIds: [ID!]!
  """
  The ethnicity by GB/T 3304, two digits; null when it is not known.
  """
  ethnicity: String
  """
  Honours that were granted to the member and that bodies in the caller's scope keep, the newest first. \`honours\` are those of the roster.
  """
  honourRecords: [HonourRecord!]!
  """
  Honours, in the order they were recorded.
  """
  honours: [Honour!]!
  """
  A lasting id that says nothing of the person.
  """
  id: ID!
  """
  The membership the person had on a day, active or retained, as it was known at an instant; null when there was none.
  """
  membershipOn(
    """
    The day.
    """
    day: LocalDate!
    """
    What was recorded by then counts. Default: now.
    """
    knownAt: DateTime
  ): Membership
  """
  All memberships, the oldest first; for a caller who sees only an earlier body, up to the one there.
  """
  memberships: [Membership!]!
  """
  The mobile number, masked; null when there is none.
  """
  mobile: String
  """
  The name, masked: its first character and \`*\`.
  """
  name: String!
  """
  The sex.
  """
  sex: Sex!
  """
  Where the last membership stands.
  """
  state: MembershipState!
  """
  All transfers that were asked for, the oldest first.
  """
  transfers: [MemberTransfer!]!
  """
  The body of the open or last membership; null outside the caller's scope.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; 0 where the person is a member elsewhere now, and is shown as known until then.
  """
  version: Int!
}

"""
What may be done with a member.
"""
enum MemberAction {
  """
  Approve the application.
  """
  APPROVE
  """
  Take the application back.
  """
  CANCEL
  """
  Take the transfer back.
  """
  CANCEL_TRANSFER
  """
  Consent to the transfer.
  """
  CONSENT_TO_TRANSFER
  """
  End it by death.
  """
  DECEASE
  """
  End it by expulsion.
  """
  EXPEL
  """
  Refuse the transfer.
  """
  REFUSE_TRANSFER
  """
  Reject the application.
  """
  REJECT
  """
  Ask for a transfer.
  """
  REQUEST_TRANSFER
  """
  Make a retained membership active.
  """
  RESUME
  """
  Retain the membership.
  """
  RETAIN
  """
  Revise facts.
  """
  REVISE
  """
  End it by withdrawal.
  """
  WITHDRAW
}

"""
Facts of a member that change over time, as they held on a day. Null and empty where nothing was recorded.
"""
type MemberAttributes {
  """
  Education by GB/T 4658.
  """
  education: String
  """
  Employment status.
  """
  employment: EmploymentStatus
  """
  Whether the member is a migrant worker (农民工).
  """
  migrant: Boolean
  """
  Roles taken on.
  """
  roles: [MemberRole!]!
  """
  Skill level.
  """
  skillLevel: SkillLevel
  """
  The employer as written.
  """
  workUnit: String
}

"""
Facts that hold from a day on; what is left out stays as it is.
"""
input MemberAttributesInput {
  """
  Education by GB/T 4658, two digits; null or empty for none.
  """
  education: String
  """
  Employment status; null changes nothing.
  """
  employment: EmploymentStatus
  """
  Whether the member is a migrant worker; null changes nothing.
  """
  migrant: Boolean
  """
  All roles taken on, an empty list for none; null changes nothing.
  """
  roles: [MemberRole!]
  """
  Skill level; null for none.
  """
  skillLevel: SkillLevel
  """
  The employer as written, up to 200 characters; null or empty for none.
  """
  workUnit: String
}

"""
A document to find a member by.
"""
input MemberByDocumentInput {
  """
  The document's number.
  """
  documentNumber: String!
  """
  The kind of the document.
  """
  documentType: DocumentType!
  """
  A body of the caller's scope: its federation is looked through.
  """
  unionBodyId: ID!
}

"""
A page of members.
"""
type MemberConnection {
  """
  The members with their cursors.
  """
  edges: [MemberEdge!]!
  """
  The members themselves.
  """
  nodes: [Member!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A member in a page.
"""
type MemberEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The member.
  """
  node: Member!
}

"""
A member.
"""
type MemberEnrollee {
  """
  The member; null when the caller may not see it.
  """
  member: Member
  """
  The member's record.
  """
  memberId: ID!
}

"""
Which members to list.
"""
input MemberFilter {
  """
  The day; today by default. Bodies count by where they stood on that day.
  """
  asOf: LocalDate
  """
  Only with these pinyin initials, e.g. \`zsf\` for 张三丰; 1 to 50 characters.
  """
  initials: String
  """
  Only migrant workers, or only others.
  """
  migrant: Boolean
  """
  Only of exactly this name, 1 to 50 characters. Not together with \`initials\`.
  """
  name: String
  """
  Only those in this state there on that day: each person has one, that of the last membership there; an ended one counts until another begins. Default: active or retained, a transfer waiting or not.
  """
  state: MembershipState
  """
  Whether members of the bodies below it count too. Default: false.
  """
  subtree: Boolean = false
  """
  The body.
  """
  unionBodyId: ID!
  """
  Only of this employer, as written; 1 to 200 characters.
  """
  workUnit: String
}

"""
A member who takes part.
"""
type MemberParticipant implements Participant {
  """
  The member; null when the caller may not see it.
  """
  member: Member
  """
  The masked name.
  """
  name: String!
}

"""
What a change of a member answers.
"""
type MemberPayload {
  """
  The member after the change as the caller sees it; null when it was refused, or lies outside the caller's scope now.
  """
  member: Member
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A member who receives an honour.
"""
type MemberRecipient implements HonourRecipient {
  """
  The member; null when the caller may not see it.
  """
  member: Member
  """
  The masked name.
  """
  name: String!
}

"""
What a member takes on besides membership.
"""
enum MemberRole {
  """
  积极分子
  """
  ACTIVIST
  """
  职工代表
  """
  DELEGATE
  """
  工会小组长
  """
  GROUP_LEADER
  """
  劳动保护监督检查员
  """
  LABOUR_INSPECTOR
  """
  调解员
  """
  MEDIATOR
  """
  志愿者
  """
  VOLUNTEER
}

"""
What an edition has for a member. What it asked for in all others is in \`myEnrolments\` and \`myClaims\`.
"""
type MemberSupport {
  """
  Whether the member may claim for what happens today; null where nothing is given.
  """
  claiming: ClaimProspect
  """
  The member's claims in the edition, newest first.
  """
  claims: [Claim!]!
  """
  The edition.
  """
  edition: ProgramEdition!
  """
  Whether the member may enrol today; null where nobody enrols in the edition.
  """
  enrolling: EnrolmentProspect
  """
  The member's latest enrolment in the edition; null where there is none.
  """
  enrolment: Enrolment
}

"""
A page of what there is for a member.
"""
type MemberSupportConnection {
  """
  What there is, with its cursors.
  """
  edges: [MemberSupportEdge!]!
  """
  What there is.
  """
  nodes: [MemberSupport!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
What there is for a member, in a page.
"""
type MemberSupportEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  What there is.
  """
  node: MemberSupport!
}

"""
A request that a membership goes over to another body.
"""
type MemberTransfer {
  """
  The first instant at which it is too late to consent.
  """
  expiresAt: DateTime!
  """
  The body that is left; null outside the caller's scope.
  """
  fromBody: UnionBody
  """
  When it was asked for.
  """
  requestedAt: DateTime!
  """
  When it was settled; null while it is open or expired.
  """
  settledAt: DateTime
  """
  Where it stands. One that nobody settled in time is expired.
  """
  state: TransferState!
  """
  The body that takes the member in; null outside the caller's scope.
  """
  toBody: UnionBody
}

"""
The membership of a person in one body.
"""
type Membership {
  """
  The first day, of the application where there was one.
  """
  from: LocalDate!
  """
  Where it stands, or stood on the day asked for.
  """
  state: MembershipState!
  """
  The states it went through, the oldest first.
  """
  steps: [MembershipStep!]!
  """
  The first day no longer; null while it is open.
  """
  to: LocalDate
  """
  The body; null outside the caller's scope.
  """
  unionBody: UnionBody
}

"""
How a membership ends.
"""
enum MembershipEnd {
  """
  去世
  """
  DECEASED
  """
  除名: needs the decision as \`note\`.
  """
  EXPELLED
  """
  退会
  """
  WITHDRAWN
}

"""
A span of membership in days, \`[from, to)\`.
"""
type MembershipInterval {
  """
  The first day.
  """
  from: LocalDate!
  """
  The first day after it; null while none is known.
  """
  to: LocalDate
  """
  The body. Null for partners, who would learn by it which cards are of one employer; a member asks about its own cards alone.
  """
  unionBodyId: ID
}

"""
Where a membership stands.
"""
enum MembershipState {
  """
  在籍
  """
  ACTIVE
  """
  申请中
  """
  APPLIED
  """
  已撤回申请
  """
  CANCELLED
  """
  去世
  """
  DECEASED
  """
  除名
  """
  EXPELLED
  """
  未批准
  """
  REJECTED
  """
  保留会籍
  """
  RETAINED
  """
  已转出
  """
  TRANSFERRED
  """
  转移中: a transfer waits for consents; underneath the membership is active or retained as before.
  """
  TRANSFERRING
  """
  退会
  """
  WITHDRAWN
}

"""
A state of a membership with the day it took effect.
"""
type MembershipStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  Why; null when no reason was given.
  """
  reason: ChangeReason
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: MembershipState!
}

"""
A membership takes a step.
"""
input MembershipStepInput {
  """
  The day it takes effect; not after today, not before the last step. Default: today.
  """
  effectiveOn: LocalDate
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The member.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  A note, e.g. of the decision or review, up to 500 characters.
  """
  note: String
  """
  Why.
  """
  reason: ChangeReason
}

"""
A shop that gives discounts on the cards of one programme. It is shown as it was recorded last, see \`recordedAt\`.
"""
type Merchant implements Node {
  """
  The street address.
  """
  address: String
  """
  Its agreements as they were recorded last, at most 100, in the order of that.
  """
  agreements: [MerchantAgreement!]!
  """
  Unique in the card programme; the bank's files name it.
  """
  code: String!
  """
  A lasting id.
  """
  id: ID!
  """
  The merchant category code of ISO 18245: four digits.
  """
  mcc: String!
  """
  The name.
  """
  name: String!
  """
  The card programme; null outside the caller's scope.
  """
  program: CardProgram
  """
  From when on the facts shown count in decisions: 15 seconds after they were recorded. Up to then those before them do.
  """
  recordedAt: DateTime!
  """
  The division it stands in.
  """
  region: Region!
  """
  The division it stands in.
  """
  regionCode: RegionCode!
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
Days for which a merchant agrees to give discounts: from the first of them, up to but not including \`to\`.
"""
type MerchantAgreement {
  """
  The first day.
  """
  from: LocalDate!
  """
  Counts the agreements of the merchant from 1; a corrected one keeps its number.
  """
  number: Int!
  """
  From when on these days count in decisions: 15 seconds after they were recorded.
  """
  recordedAt: DateTime!
  """
  The first day on which it no longer holds, null while none is set. It is \`from\` for one that never held.
  """
  to: LocalDate
}

"""
An agreement of a merchant in days, \`[from, to)\`.
"""
type MerchantAgreementEvidence {
  """
  The first day.
  """
  from: LocalDate!
  """
  The merchant.
  """
  merchantId: ID!
  """
  The number of the agreement, from 1.
  """
  number: Int!
  """
  The first day after it; null while none is known.
  """
  to: LocalDate
}

"""
The days of an agreement.
"""
input MerchantAgreementInput {
  """
  The first day.
  """
  from: LocalDate!
  """
  The first day on which it no longer holds, after \`from\`; left out where none is set.
  """
  to: LocalDate
}

"""
A page of merchants.
"""
type MerchantConnection {
  """
  The merchants with their cursors.
  """
  edges: [MerchantEdge!]!
  """
  The merchants themselves.
  """
  nodes: [Merchant!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A merchant in a page.
"""
type MerchantEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The merchant.
  """
  node: Merchant!
}

"""
Which merchants to list.
"""
input MerchantFilter {
  """
  The card programme.
  """
  cardProgramId: ID!
  """
  Merchants that were last recorded to stand in this division's subtree.
  """
  regionCode: RegionCode!
}

"""
What a change of a merchant answers.
"""
type MerchantPayload {
  """
  The merchant after the change; null when the change was refused.
  """
  merchant: Merchant
  """
  Why the change was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A merger.
"""
input MergeUnionBodyInput {
  """
  The day it takes effect; not before the last step, not after today. Default: today.
  """
  effectiveOn: LocalDate
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The body that ends.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why.
  """
  reason: String
  """
  The active body that carries on.
  """
  successorId: ID!
}

"""
An amount of money in yuan.
"""
type Money {
  """
  The amount in fen.
  """
  fen: Fen!
  """
  The amount in yuan, exact, with two decimals.
  """
  yuan: Decimal!
}

"""
The side of a move.
"""
enum MoveSide {
  """
  The new upper body.
  """
  IN
  """
  The old upper body.
  """
  OUT
}

"""
A body that asks this one's consent to its move.
"""
type MoveToAnswer {
  """
  The first day under the new upper body.
  """
  effectiveOn: LocalDate!
  """
  Its name.
  """
  name: String!
  """
  The side this body answers for.
  """
  side: MoveSide!
  """
  The id of the body that moves.
  """
  unionBodyId: ID!
  """
  The version to pass as \`expectedVersion\`.
  """
  version: Int!
}

"""
A move under another upper body.
"""
input MoveUnionBodyInput {
  """
  The first day under the new upper body; may lie ahead. Default: today.
  """
  effectiveOn: LocalDate
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The body that moves.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why.
  """
  reason: String
  """
  The new upper body.
  """
  toParentId: ID!
}

"""
The root of every change. Each change is idempotent by its \`idempotencyKey\` and leaves an audit entry.
"""
type Mutation {
  """
  Takes a received case on.
  """
  acceptCase(
    """
    The case.
    """
    input: CaseStepInput!
  ): CasePayload!
  """
  Makes a file active whose notice has hung for all its days and against which nothing is open.
  """
  activateHardshipFile(
    """
    The file.
    """
    input: ActivateHardshipFileInput!
  ): HardshipFilePayload!
  """
  Puts the drafted agreement in force by a second person, and schedules each of its months once: ACTIVATE_WITHOUT_AGREEMENT, APPROVE_OWN, and what speaks against publishing.
  """
  activateVirtualPost(
    """
    The post.
    """
    input: VirtualPostStepInput!
  ): VirtualPostPayload!
  """
  Makes room for a paper of a claim that was not submitted, or was returned. Its content is sent by the \`upload\` that the document shows. LIST_FULL after 20.
  """
  addClaimDocument(
    """
    The paper.
    """
    input: AddClaimDocumentInput!
  ): ClaimPayload!
  """
  Names another report that tells of a reported honour, which counts once all the same. LIST_FULL past 20.
  """
  addHonourSource(
    """
    The honour and the report.
    """
    input: AddHonourSourceInput!
  ): HonourPayload!
  """
  Gives a place to somebody who waits for one, up to the last day of the edition (INTERVAL_INVALID); a cover that begins with enrolling begins then. QUOTA_FULL, EDITION_NOT_OPEN.
  """
  admitFromWaitList(
    """
    The enrolment.
    """
    input: EnrolmentStepInput!
  ): EnrolmentPayload!
  """
  Makes a person a member of an active body from a day on. A person known by the document is taken in again under the same record, until that has 60 steps in all: LIST_FULL.
  """
  admitMember(
    """
    The person and the body.
    """
    input: AdmitMemberInput!
  ): MemberPayload!
  """
  Records that a suggestion with a prize was taken up.
  """
  adoptSubmission(
    """
    The suggestion and what came of it.
    """
    input: AdoptSubmissionInput!
  ): SubmissionPayload!
  """
  Records what the employers answered to an offer to bargain (应约).
  """
  answerBargainingOffer(
    """
    The offer and the answer.
    """
    input: AnswerBargainingOfferInput!
  ): AgreementPayload!
  """
  Takes a case that was handed over, or sends it back as it was.
  """
  answerReferral(
    """
    The case and the answer.
    """
    input: AnswerReferralInput!
  ): CasePayload!
  """
  Answers a notice once, for the body that it was issued to: NOTICE_ANSWERED. It names no version.
  """
  answerSupervisionNotice(
    """
    The answer.
    """
    input: AnswerSupervisionNoticeInput!
  ): EvaluationPayload!
  """
  Applies for a card for a member, or for the caller itself. One open card per person and programme.
  """
  applyForCard(
    """
    Who applies for which card.
    """
    input: ApplyForCardInput!
  ): BenefitCardPayload!
  """
  Records an application to join; another caller approves or rejects it. LIST_FULL as for \`admitMember\`.
  """
  applyForMembership(
    """
    The person and the body.
    """
    input: AdmitMemberInput!
  ): MemberPayload!
  """
  Approves a claim by another than made it or passed it first (APPROVE_OWN): what the frozen rule gives is taken from budget, fund and the claimant's yearly cap in one transaction. APPROVE_BEFORE_NOTICE_END, APPROVE_OVER_BUDGET, FUND_OVERDRAWN, APPROVE_OVER_CAP, DOUBLE_AID, NOTHING_TO_GRANT, AID_AFTER_REVIEW_OVERDUE.
  """
  approveClaim(
    """
    The claim.
    """
    input: ClaimStepInput!
  ): ClaimPayload!
  """
  Approves a locked batch by another than made it: APPROVE_OWN.
  """
  approveDisbursement(
    """
    The batch.
    """
    input: DisbursementStepInput!
  ): DisbursementPayload!
  """
  Approves what was asked for, by another than asked (APPROVE_OWN), while the edition is open (EDITION_NOT_OPEN): with a place, or to wait for one where its rule has a wait list (QUOTA_FULL).
  """
  approveEnrolment(
    """
    The enrolment.
    """
    input: EnrolmentStepInput!
  ): EnrolmentPayload!
  """
  Approves an application; not by whoever recorded it. For a person who was expelled \`note\` says the outcome of the review.
  """
  approveMembership(
    """
    The member.
    """
    input: MembershipStepInput!
  ): MemberPayload!
  """
  Approves a pending body below an active upper body; it becomes ACTIVE. The approver neither founded, revised nor submitted it.
  """
  approveUnionBody(
    """
    The approval.
    """
    input: ApproveUnionBodyInput!
  ): UnionBodyPayload!
  """
  Gives a break that is not settled to somebody to look after. ILLEGAL_TRANSITION where it is settled; NOT_FOUND at \`assigneeId\` for who may not see it.
  """
  assignBreak(
    """
    Who it is given to.
    """
    input: AssignBreakInput!
  ): BreakPayload!
  """
  Gives a case to a caller who may record cases and has it in its charge, or takes it back.
  """
  assignCase(
    """
    The case and the caller.
    """
    input: AssignCaseInput!
  ): CasePayload!
  """
  Links a cadre to whom it is to visit at least once a month. SECOND_OPEN_DUTY where it is linked so already; TERM_ENDED where the officer's term does not hold on the first day.
  """
  assignLinkDuty(
    """
    The duty.
    """
    input: AssignLinkDutyInput!
  ): LinkDutyPayload!
  """
  Puts claims that were approved into a draft, at most 30 at a time: EDIT_LOCKED_BATCH, BATCH_TWICE, ACCOUNT_MISSING, LIST_FULL for more than 500 lines.
  """
  batchDisbursements(
    """
    The batch and the claims.
    """
    input: BatchDisbursementsInput!
  ): DisbursementPayload!
  """
  Takes no more claims.
  """
  beginProgramSettlement(
    """
    The edition.
    """
    input: ProgramEditionStepInput!
  ): ProgramEditionPayload!
  """
  Cancels an activity for a reason; not once results of it stand: CANCEL_WITH_RESULTS.
  """
  cancelActivity(
    """
    The activity and the reason.
    """
    input: CancelActivityInput!
  ): ActivityPayload!
  """
  Takes a claim back, for the sponsor; others may claim the post again.
  """
  cancelClaim(
    """
    The post.
    """
    input: VirtualPostStepInput!
  ): VirtualPostPayload!
  """
  Cancels a batch that was not sent (CANCEL_SENT_BATCH); its claims may be paid by another.
  """
  cancelDisbursement(
    """
    The batch.
    """
    input: DisbursementStepInput!
  ): DisbursementPayload!
  """
  Cancels a reserved discount: the charge was not made. One that is neither confirmed nor cancelled expires by itself.
  """
  cancelDiscount(
    """
    The discount.
    """
    input: DiscountStepInput!
  ): DiscountPayload!
  """
  Asks a job to stop. Rows that went in stay; the others end as NOT_DONE, and the files are still made.
  """
  cancelJob(
    """
    The job.
    """
    input: CancelJobInput!
  ): JobPayload!
  """
  Takes an application back.
  """
  cancelMembership(
    """
    The member.
    """
    input: MembershipStepInput!
  ): MemberPayload!
  """
  Cancels an edition of which nothing was paid (CANCEL_WITH_PAYMENTS) and no claim is open (SETTLE_WITH_OPEN_CLAIMS).
  """
  cancelProgramEdition(
    """
    The edition and the reason.
    """
    input: CancelProgramEditionInput!
  ): ProgramEditionPayload!
  """
  Calls it off, as long as no prize was given: CALL_HAS_PRIZES.
  """
  cancelSuggestionCall(
    """
    The call and the reason.
    """
    input: CancelSuggestionCallInput!
  ): SuggestionCallPayload!
  """
  Takes a transfer back before it is carried out.
  """
  cancelTransfer(
    """
    The member.
    """
    input: CancelTransferInput!
  ): MemberPayload!
  """
  Closes the account that takes payments, from today on, and opens another one where one is given.
  """
  changeStipendAccount(
    """
    The account.
    """
    input: ChangeStipendAccountInput!
  ): VirtualPostPayload!
  """
  Claims a post for a sponsor, which reserves it for 14 days. The first claim wins: ALREADY_CLAIMED for every other, LIST_FULL after three claims of one sponsor. The post is null in the answer where the caller does not see it. CLAIM_UNPUBLISHED, CLAIM_OWN_HOUSEHOLD, SPONSOR_LIMIT, SPONSOR_CLOSED.
  """
  claimVirtualPost(
    """
    The post and the sponsor.
    """
    input: ClaimVirtualPostInput!
  ): VirtualPostPayload!
  """
  Closes a settled or withdrawn case. CASE_WITH_OPEN_SUM while a sum is open, unless somebody else said why the rest is not owed: then a checker closes it (APPROVE_OWN).
  """
  closeCase(
    """
    The case.
    """
    input: CaseStepInput!
  ): CasePayload!
  """
  Closes a facility on a day.
  """
  closeFacility(
    """
    The facility and the day.
    """
    input: CloseFacilityInput!
  ): FacilityPayload!
  """
  Closes a file. It is never opened again.
  """
  closeHardshipFile(
    """
    The file and the reason.
    """
    input: CloseHardshipFileInput!
  ): HardshipFilePayload!
  """
  Takes no more enrolments; claims go on.
  """
  closeProgramEdition(
    """
    The edition.
    """
    input: ProgramEditionStepInput!
  ): ProgramEditionPayload!
  """
  Closes a service item from a day on. SERVICE_ITEM_CLOSED.
  """
  closeServiceItem(
    """
    The item and the day.
    """
    input: CloseServiceItemInput!
  ): ServiceItemPayload!
  """
  Ends a sponsor: it claims nothing more, and what it claimed goes on.
  """
  closeSponsor(
    """
    The sponsor.
    """
    input: CloseSponsorInput!
  ): SponsorPayload!
  """
  Closes a call once everything that came in is decided on: CALL_HAS_OPEN_SUBMISSIONS.
  """
  closeSuggestionCall(
    """
    The call.
    """
    input: SuggestionCallStepInput!
  ): SuggestionCallPayload!
  """
  Confirms a reserved discount before it expires: the charge was made. TRANSACTION_TAKEN where another discount was confirmed with the id of the transaction, or the bank told of it before.
  """
  confirmDiscount(
    """
    The discount.
    """
    input: ConfirmDiscountInput!
  ): DiscountPayload!
  """
  Confirms what was scored, by another than gave points or submitted them: APPROVE_OWN.
  """
  confirmEvaluation(
    """
    The evaluation.
    """
    input: EvaluationStepInput!
  ): EvaluationPayload!
  """
  Confirms that a payment arrived, for the household or the union, by another than recorded it: APPROVE_OWN, EDIT_CONFIRMED_MONTH.
  """
  confirmStipend(
    """
    The month.
    """
    input: StipendStepInput!
  ): VirtualPostPayload!
  """
  Confirms a proposed tier as a second person.
  """
  confirmTierOverride(
    """
    The file.
    """
    input: ConfirmTierOverrideInput!
  ): HardshipFilePayload!
  """
  Consents to a pending move for the old or the new upper body. The second consent makes it effective in one write. Whoever asked for the move cannot consent; a caller whose scope holds both upper bodies may answer for both.
  """
  consentToUnionBodyMove(
    """
    The side that consents.
    """
    input: UnionBodyMoveAnswerInput!
  ): UnionBodyPayload!
  """
  Consents to a transfer for the old or the new body, in either order; the second consent carries it out on that day. Not by whoever asked for it.
  """
  consentTransfer(
    """
    The member and the side.
    """
    input: AnswerTransferInput!
  ): MemberPayload!
  """
  Names another account for a claim that the bank returned: it is paid by a new line, and the old one stays.
  """
  correctClaimAccount(
    """
    The claim and the account.
    """
    input: CorrectClaimAccountInput!
  ): ClaimPayload!
  """
  Corrects a published evaluation: a draft with its rule and points takes its place, and is answered.
  """
  correctEvaluation(
    """
    The evaluation and the reason.
    """
    input: ReasonedEvaluationStepInput!
  ): EvaluationPayload!
  """
  Records that an approved body covers an employer from a day. A unit is covered by one body at a time, so it counts once per date.
  """
  coverUnit(
    """
    The unit and the body.
    """
    input: CoverUnitInput!
  ): CoveredUnitPayload!
  """
  Begins a card programme of a federation with a bank.
  """
  createCardProgram(
    """
    The programme.
    """
    input: CreateCardProgramInput!
  ): CardProgramPayload!
  """
  Begins a merchant of a card programme, with its first agreement if there is one.
  """
  createMerchant(
    """
    The merchant.
    """
    input: CreateMerchantInput!
  ): MerchantPayload!
  """
  Creates an offer with its first version. Everybody knows of it 15 seconds later, and it begins then or later.
  """
  createOffer(
    """
    The offer.
    """
    input: CreateOfferInput!
  ): OfferPayload!
  """
  Sets up a programme of a body. CODE_TAKEN within the federation, BODY_CLOSED, INDICATOR_UNKNOWN.
  """
  createProgram(
    """
    The programme.
    """
    input: CreateProgramInput!
  ): ProgramPayload!
  """
  Makes room for one file of rows and tells how to send it: one PUT of this very content within the hour.
  """
  createUpload(
    """
    The file.
    """
    input: CreateUploadInput!
  ): UploadPayload!
  """
  Sets up the draft of a post for a person of an active hardship file whose working capacity is reduced. PUBLISH_WITHOUT_ACTIVE_FILE, CAPACITY_NOT_REDUCED, SECOND_OPEN_POST, CODE_TAKEN.
  """
  createVirtualPost(
    """
    The post.
    """
    input: CreateVirtualPostInput!
  ): VirtualPostPayload!
  """
  Confirms proposed results, or rejects them, by another than proposed them: APPROVE_OWN. Confirmed ones are never edited.
  """
  decideContestResults(
    """
    The results and the decision.
    """
    input: DecideContestResultsInput!
  ): ContestResultPayload!
  """
  Upholds an objection, which rejects the file, or dismisses it; by another than passed the file at its unit.
  """
  decideObjection(
    """
    The decision.
    """
    input: DecideObjectionInput!
  ): HardshipFilePayload!
  """
  Gives the proposed prize, or sends the proposal back, by another than proposed it (APPROVE_OWN) or submitted the suggestion (JUDGE_OWN). Of two who give the last prize of a rank at the same moment one goes through: PRIZE_TAKEN. NO_PRIZE_PROPOSED.
  """
  decidePrize(
    """
    The suggestion.
    """
    input: DecidePrizeInput!
  ): SubmissionPayload!
  """
  Approves or refuses a proposed waiver, by another than proposed it: NO_WAIVER_PROPOSED, APPROVE_OWN, WAIVE_PAID.
  """
  decideStipendWaiver(
    """
    The decision.
    """
    input: DecideStipendWaiverInput!
  ): VirtualPostPayload!
  """
  Confirms recorded time, or refuses it, by another than recorded it: APPROVE_OWN. SERVICE_DECIDED.
  """
  decideVolunteerService(
    """
    The record.
    """
    input: DecideVolunteerServiceInput!
  ): VolunteerPayload!
  """
  Says something against a payment, for the household or the union; the post does not end before that is settled. EDIT_CONFIRMED_MONTH.
  """
  disputeStipend(
    """
    The month and the reason.
    """
    input: DisputeStipendInput!
  ): VirtualPostPayload!
  """
  Dissolves an active body without open children or members. Its covers and its officers' terms end; its facilities and agreements stay, and the upper body's people end them.
  """
  dissolveUnionBody(
    """
    The body and the reason.
    """
    input: UnionBodyTransitionInput!
  ): UnionBodyPayload!
  """
  Drafts a claim in an edition that takes claims (EDITION_NOT_OPEN). CLAIM_OUTSIDE_COVER, CLAIM_IN_WAITING_PERIOD, CLAIM_TOO_LATE, SECOND_CLAIM_SAME_PERIOD, RULE_NOT_MET.
  """
  draftClaim(
    """
    The claim.
    """
    input: DraftClaimInput!
  ): ClaimPayload!
  """
  Drafts the agreement with the sponsor of a reserved post, or drafts it anew.
  """
  draftPostAgreement(
    """
    The agreement.
    """
    input: DraftPostAgreementInput!
  ): VirtualPostPayload!
  """
  Drafts an edition of a programme with its rules. PROGRAM_ENDED, INTERVAL_INVALID; INPUT_INVALID below \`rules\` for those that contradict themselves.
  """
  draftProgramEdition(
    """
    The edition.
    """
    input: DraftProgramEditionInput!
  ): ProgramEditionPayload!
  """
  Drafts a call of a body: INTERVAL_INVALID, BODY_CLOSED.
  """
  draftSuggestionCall(
    """
    The call.
    """
    input: DraftSuggestionCallInput!
  ): SuggestionCallPayload!
  """
  Ends an agreement before its last day. AGREEMENT_ENDED, INTERVAL_INVALID.
  """
  endAgreement(
    """
    The agreement and its end.
    """
    input: EndAgreementInput!
  ): AgreementPayload!
  """
  Ends a duty: the cadre may be linked so again. DUTY_ENDED.
  """
  endLinkDuty(
    """
    The duty and the day.
    """
    input: EndLinkDutyInput!
  ): LinkDutyPayload!
  """
  Ends a membership by withdrawal, expulsion or death. Nothing is deleted.
  """
  endMembership(
    """
    The member and how it ends.
    """
    input: EndMembershipInput!
  ): MemberPayload!
  """
  Ends an agreement on a day, or corrects its end. Decisions as of an earlier \`knownAt\` stay as they were.
  """
  endMerchantAgreement(
    """
    The agreement and its end.
    """
    input: EndMerchantAgreementInput!
  ): MerchantPayload!
  """
  Ends an offer, in 15 seconds or later; versions that were to begin then or later are withdrawn.
  """
  endOffer(
    """
    The end.
    """
    input: EndOfferInput!
  ): OfferPayload!
  """
  Ends a term on a day that may lie ahead; until that day has come it may be corrected.
  """
  endOfficerTerm(
    """
    The term and its end.
    """
    input: EndOfficerTermInput!
  ): OfficerTermPayload!
  """
  Ends a programme: nothing new of it is drafted or opened, and what runs goes on. PROGRAM_ENDED.
  """
  endProgram(
    """
    The programme.
    """
    input: EndProgramInput!
  ): ProgramPayload!
  """
  Ends the cover of an employer by a body on a day.
  """
  endUnitCover(
    """
    The unit, the body and the end.
    """
    input: EndUnitCoverInput!
  ): CoveredUnitPayload!
  """
  Ends a role that holds (TERM_ENDED). EFFECTIVE_DATE_BEFORE_LAST where service would be left without a role.
  """
  endVolunteerRole(
    """
    The role and the day.
    """
    input: EndVolunteerRoleInput!
  ): VolunteerPayload!
  """
  Enrols somebody in an open edition by its rules. EDITION_NOT_OPEN, RULE_NOT_MET (\`path\` names the rule), QUOTA_FULL, SECOND_ENROLMENT.
  """
  enrolInProgram(
    """
    Whom, and in what.
    """
    input: EnrolInProgramInput!
  ): EnrolmentPayload!
  """
  Ends an enrolment. Its place goes to the first who waits for one, in the same change.
  """
  exitEnrolment(
    """
    The enrolment and the reason.
    """
    input: EndEnrolmentInput!
  ): EnrolmentPayload!
  """
  Records under which number the labour authority reviewed and filed an agreement (审查备案); a correction takes its place.
  """
  fileAgreement(
    """
    The agreement and the number.
    """
    input: FileAgreementInput!
  ): AgreementPayload!
  """
  Puts the next applications into an open batch, at most 48 a call; call again until its count stays.
  """
  fillIssueBatch(
    """
    The batch.
    """
    input: IssueBatchStepInput!
  ): IssueBatchPayload!
  """
  Ends an activity that took place; a contest once its results stand: RESULTS_NOT_CONFIRMED.
  """
  finishActivity(
    """
    The activity.
    """
    input: FinishActivityInput!
  ): ActivityPayload!
  """
  Finishes a review: by the income that was recorded anew since it began, or by closing the file.
  """
  finishHardshipReview(
    """
    The outcome.
    """
    input: FinishHardshipReviewInput!
  ): HardshipFilePayload!
  """
  Records a body to be founded. It stays PREPARING until it is submitted.
  """
  foundUnionBody(
    """
    What is founded.
    """
    input: FoundUnionBodyInput!
  ): UnionBodyPayload!
  """
  Grants an honour whose notice has hung, by another than nominated it: APPROVE_BEFORE_NOTICE_END, APPROVE_OWN.
  """
  grantHonour(
    """
    The honour and when it was awarded.
    """
    input: GrantHonourInput!
  ): HonourPayload!
  """
  Imports reported figures, 1 to 33 rows in one transaction: all rows go in or none does. A row that stands already with the same content is left as it is. An indicator has one name and one unit in the whole nation: only a caller whose scope is the nation (000000) may bring in a new one, or correct its name with the label of its row by REVISE; INDICATOR_UNKNOWN for everybody else.
  """
  importFigures(
    """
    The rows.
    """
    input: ImportFiguresInput!
  ): ImportFiguresPayload!
  """
  Issues a supervision notice (督办通知) that rests on an evaluation.
  """
  issueSupervisionNotice(
    """
    The notice.
    """
    input: IssueSupervisionNoticeInput!
  ): EvaluationPayload!
  """
  Ends an offer to bargain of which nothing came.
  """
  lapseBargainingOffer(
    """
    The offer and the reason.
    """
    input: LapseBargainingOfferInput!
  ): AgreementPayload!
  """
  Links a duplicate record to the one that stands for the person. Reads of it lead there; nothing is deleted. SECOND_OPEN_FILE, SECOND_OPEN_CARD.
  """
  linkDuplicateMember(
    """
    Both records.
    """
    input: LinkDuplicateMemberInput!
  ): MemberPayload!
  """
  Locks a batch as it is declared: DECLARED_TOTAL_DIFFERS. DOUBLE_AID and APPROVE_OVER_CAP where records of a claimant were linked since it was approved.
  """
  lockDisbursement(
    """
    The batch and what it comes to.
    """
    input: LockDisbursementInput!
  ): DisbursementPayload!
  """
  Merges an active body without open children or members into a successor that is active, and was on that day. Its covers and its officers' terms end; its facilities and agreements stay, and the upper body's people end them.
  """
  mergeUnionBody(
    """
    The body and its successor.
    """
    input: MergeUnionBodyInput!
  ): UnionBodyPayload!
  """
  Requests a move under another upper body, in force from a day that may lie a year ahead. Both upper bodies have to consent.
  """
  moveUnionBody(
    """
    The move.
    """
    input: MoveUnionBodyInput!
  ): UnionBodyPayload!
  """
  Nominates a recipient for an honour. HONOUR_TAKEN where it has it in this edition, HONOUR_WITHOUT_RESULT, BODY_CLOSED.
  """
  nominateHonour(
    """
    The nomination.
    """
    input: NominateHonourInput!
  ): HonourPayload!
  """
  Takes an objection, also of the body that is evaluated: it is scored anew.
  """
  objectToEvaluation(
    """
    The evaluation and the reason.
    """
    input: ReasonedEvaluationStepInput!
  ): EvaluationPayload!
  """
  Records an objection to a file that is public and not active yet: one open at a time per caller, SECOND_OPEN_OBJECTION, and 20 in all, LIST_FULL.
  """
  objectToHardshipFile(
    """
    The objection.
    """
    input: ObjectToHardshipFileInput!
  ): HardshipFilePayload!
  """
  Opens a planned activity for registration.
  """
  openActivity(
    """
    The activity.
    """
    input: ActivityStepInput!
  ): ActivityPayload!
  """
  Opens an empty batch of payments of an edition. CODE_TAKEN within the federation, EDITION_NOT_OPEN.
  """
  openDisbursement(
    """
    The batch.
    """
    input: OpenDisbursementInput!
  ): DisbursementPayload!
  """
  Opens the evaluation of a subject for a period, by the present version of the scheme, which is frozen from then on. A subject has one in a period: SECOND_EVALUATION.
  """
  openEvaluation(
    """
    The evaluation.
    """
    input: OpenEvaluationInput!
  ): EvaluationPayload!
  """
  Records a facility of a body, in any region.
  """
  openFacility(
    """
    The facility.
    """
    input: OpenFacilityInput!
  ): FacilityPayload!
  """
  Opens a draft for a household. A return cites the file that ended by \`previousFileId\`. BODY_CLOSED, MAIN_MEMBER_LEFT, HARDSHIP_NORM_MISSING, SECOND_OPEN_FILE, PERSON_IN_TWO_FILES.
  """
  openHardshipFile(
    """
    The household.
    """
    input: OpenHardshipFileInput!
  ): HardshipFilePayload!
  """
  Opens a batch for the applications of a division's bodies, or of one body.
  """
  openIssueBatch(
    """
    The programme and the place.
    """
    input: OpenIssueBatchInput!
  ): IssueBatchPayload!
  """
  Opens an edition by another than drafted or revised it (APPROVE_OWN): its rules are frozen, its places and its budget may be taken, and its programme is published. PROGRAM_ENDED.
  """
  openProgram(
    """
    The edition.
    """
    input: ProgramEditionStepInput!
  ): ProgramEditionPayload!
  """
  Opens a service item at a service centre. FACILITY_CLOSED, CODE_TAKEN, LIST_FULL; INPUT_INVALID at \`facilityId\` for another kind of facility.
  """
  openServiceItem(
    """
    The item.
    """
    input: OpenServiceItemInput!
  ): ServiceItemPayload!
  """
  Lets suggestions come in, on the days of the call.
  """
  openSuggestionCall(
    """
    The call.
    """
    input: SuggestionCallStepInput!
  ): SuggestionCallPayload!
  """
  Gives a suggestion of the second round no prize. CALL_NOT_JUDGING, JUDGE_OWN.
  """
  passOverSubmission(
    """
    The suggestion.
    """
    input: SubmissionStepInput!
  ): SubmissionPayload!
  """
  Lets a cover rest: what happens meanwhile is not covered. EDITION_NOT_OPEN for an edition that is over, as for every step.
  """
  pauseEnrolment(
    """
    The enrolment.
    """
    input: EnrolmentStepInput!
  ): EnrolmentPayload!
  """
  Records that a month was paid, in full and once, for its sponsor or by an officer: PAY_BEFORE_DUE, PAY_SUSPENDED_MONTH, PAY_CANCELLED_MONTH, PAY_WAIVED_MONTH, PAY_TWICE_SAME_MONTH, PAY_AMOUNT_DIFFERS, PAY_TO_CLOSED_ACCOUNT, STIPEND_MONTH_UNKNOWN.
  """
  payStipend(
    """
    The payment.
    """
    input: PayStipendInput!
  ): VirtualPostPayload!
  """
  Plans an activity of an open body. BODY_CLOSED, FACILITY_CLOSED, REGION_UNKNOWN, INTERVAL_INVALID.
  """
  planActivity(
    """
    The activity.
    """
    input: PlanActivityInput!
  ): ActivityPayload!
  """
  Prolongs the due day, once, by at most 60 days.
  """
  prolongCase(
    """
    The case and the day.
    """
    input: ProlongCaseInput!
  ): CasePayload!
  """
  Proposes the results of a trade of a contest, or a correction of those that stand. RESULTS_PENDING, RANK_GAP, RANK_AGAINST_SCORE, RANKED_WITHOUT_ATTENDING.
  """
  proposeContestResults(
    """
    The contest and its places.
    """
    input: ProposeContestResultsInput!
  ): ContestResultPayload!
  """
  Proposes a prize for a suggestion of the second round; another proposal takes the place of the first. PRIZE_UNKNOWN, CALL_NOT_JUDGING.
  """
  proposePrize(
    """
    The suggestion and the rank.
    """
    input: ProposePrizeInput!
  ): SubmissionPayload!
  """
  Proposes that an owed month is not paid: WAIVE_PAID where it is, ILLEGAL_TRANSITION while another proposal waits, LIST_FULL past 60 of a post.
  """
  proposeStipendWaiver(
    """
    The month and the reason.
    """
    input: ProposeStipendWaiverInput!
  ): VirtualPostPayload!
  """
  Proposes another tier than the norm gives; it counts once another person has confirmed it.
  """
  proposeTierOverride(
    """
    The tier.
    """
    input: ProposeTierOverrideInput!
  ): HardshipFilePayload!
  """
  Shows it to its subject, and to the board.
  """
  publishEvaluation(
    """
    The evaluation.
    """
    input: EvaluationStepInput!
  ): EvaluationPayload!
  """
  Puts an honour up for public notice, by another than nominated it: APPROVE_OWN.
  """
  publishHonourNotice(
    """
    The honour and the end of the notice.
    """
    input: PublishHonourNoticeInput!
  ): HonourPayload!
  """
  Shows a draft to sponsors, by another than set it up or revised it: APPROVE_OWN, PUBLISH_WITHOUT_ACTIVE_FILE, AID_AFTER_REVIEW_OVERDUE, CAPACITY_NOT_REDUCED.
  """
  publishVirtualPost(
    """
    The post and its last day.
    """
    input: PublishVirtualPostInput!
  ): VirtualPostPayload!
  """
  Applies once more for a card that the bank did not issue.
  """
  reapplyForCard(
    """
    The card.
    """
    input: CardStepInput!
  ): BenefitCardPayload!
  """
  Receives a case. Its due day follows from its kind and service. BODY_CLOSED, BACKDATE_BEFORE_BODY_FOUNDED, EFFECTIVE_DATE_IN_FUTURE, FACILITY_CLOSED, SERVICE_ITEM_CLOSED, LIST_FULL.
  """
  receiveCase(
    """
    The case.
    """
    input: ReceiveCaseInput!
  ): CasePayload!
  """
  Records a wage agreement, a collective contract or an offer to bargain of a body. An agreement that came of an offer ends the bargaining over it, in the same write. CONGRESS_NOT_PASSED; NOT_FOUND at \`offerId\` for an offer of another body.
  """
  recordAgreement(
    """
    The agreement.
    """
    input: RecordAgreementInput!
  ): AgreementPayload!
  """
  Records who of those registered came, at most 50 at once: all marks or none. PARTICIPATION_WITHDRAWN, ATTENDANCE_SETTLED.
  """
  recordAttendance(
    """
    The activity and the marks.
    """
    input: RecordAttendanceInput!
  ): ActivityPayload!
  """
  Records what the bank tells of a line of a batch that was sent. PAY_AMOUNT_DIFFERS, BATCH_UNAPPROVED; ILLEGAL_TRANSITION for a line that came back or was reversed.
  """
  recordBankOutcome(
    """
    The line and the outcome.
    """
    input: RecordBankOutcomeInput!
  ): DisbursementPayload!
  """
  Records whether one who attended a course passed it.
  """
  recordCertificate(
    """
    The certificate.
    """
    input: RecordCertificateInput!
  ): ParticipationPayload!
  """
  Records a scheme of a body. WEIGHTS_DO_NOT_SUM unless the weights of its criteria are 10,000 basis points together.
  """
  recordEvaluationScheme(
    """
    The scheme.
    """
    input: RecordEvaluationSchemeInput!
  ): EvaluationSchemePayload!
  """
  Records money that came into the fund of a programme. CODE_TAKEN where its proof was told before.
  """
  recordFundReceipt(
    """
    The money.
    """
    input: RecordFundReceiptInput!
  ): FundReceiptPayload!
  """
  Records a visit. What was found is sealed. VISIT_OUTSIDE_DUTY.
  """
  recordLinkVisit(
    """
    The visit.
    """
    input: RecordLinkVisitInput!
  ): LinkDutyPayload!
  """
  Records for which days a merchant agrees to give discounts. Two of its agreements never share a day.
  """
  recordMerchantAgreement(
    """
    The agreement.
    """
    input: RecordMerchantAgreementInput!
  ): MerchantPayload!
  """
  Records that a person holds an office from a day. An office of one (chair, executive vice chair, heads) cannot be held twice at once.
  """
  recordOfficer(
    """
    The office and the person.
    """
    input: RecordOfficerInput!
  ): OfficerTermPayload!
  """
  Records where one who attended a course or a job fair found work.
  """
  recordPlacement(
    """
    The placement.
    """
    input: RecordPlacementInput!
  ): ParticipationPayload!
  """
  Records a sum that the workers got: each payment once (CODE_TAKEN), no more than is open (RECOVERY_EXCEEDS_STAKE).
  """
  recordRecovery(
    """
    The sum.
    """
    input: RecordRecoveryInput!
  ): CasePayload!
  """
  Records time that a volunteer gave to an activity on a day. SERVICE_WITHOUT_ROLE, SERVICE_TWICE.
  """
  recordVolunteerService(
    """
    The time.
    """
    input: RecordVolunteerServiceInput!
  ): VolunteerPayload!
  """
  Decides a transaction anew, as it is known now and with usage as it is recorded beside it. What was decided before stays, and nothing that counts changes: neither usage nor budget, breaks nor statements. It stands in the bank's audit trail. LIST_FULL past 50 decisions.
  """
  reevaluateTransaction(
    """
    Which one, and why.
    """
    input: ReevaluateTransactionInput!
  ): BankTransactionPayload!
  """
  Hands a case to another active body of the federation in one write: it is live there, and waits for its answer. REFER_TO_SELF, BODY_NOT_ACTIVE, LIST_FULL past 20.
  """
  referCase(
    """
    The case and the body.
    """
    input: ReferCaseInput!
  ): CasePayload!
  """
  Refunds a part of a confirmed charge: its discount goes back to the periods of the charge, and to the budget; once the bank told of the charge it is recorded only, for then the bank's rows count. For who reserved it, and for charges of every till the bank of the card programme and administrators whose scope holds the programme.
  """
  refundDiscount(
    """
    The discount and the sum.
    """
    input: RefundDiscountInput!
  ): DiscountPayload!
  """
  Turns a claim down, for the body that keeps the post; others may claim it again.
  """
  refuseClaim(
    """
    The post.
    """
    input: VirtualPostStepInput!
  ): VirtualPostPayload!
  """
  Refuses a transfer for the old or the new body; the membership stays where it is.
  """
  refuseTransfer(
    """
    The member and the side.
    """
    input: AnswerTransferInput!
  ): MemberPayload!
  """
  Refuses a pending move for the old or the new upper body; the body stays where it is.
  """
  refuseUnionBodyMove(
    """
    The side that refuses.
    """
    input: UnionBodyMoveAnswerInput!
  ): UnionBodyPayload!
  """
  Lets a subject of the token issuer call with a role and a scope within the caller's own. A revoked subject is let in again, as the same caller in its next version, by whoever may see it; SUBJECT_TAKEN for everybody else, and CLIENT_REVOKED for whoever was revoked itself.
  """
  registerApiClient(
    """
    The subject, role and scope.
    """
    input: RegisterApiClientInput!
  ): ApiClientPayload!
  """
  Registers a bank, so that card programmes may name it and it may send files. OUTSIDE_SCOPE for a division beyond the caller's scope.
  """
  registerBank(
    """
    The bank.
    """
    input: RegisterBankInput!
  ): BankPayload!
  """
  Registers a card for a year, or renews its registration from 30 days before the end on.
  """
  registerCard(
    """
    The card.
    """
    input: RegisterCardInput!
  ): BenefitCardPayload!
  """
  Registers for an open activity; a member for itself alone. ALREADY_REGISTERED, QUOTA_FULL, REGISTRATION_CLOSED.
  """
  registerForActivity(
    """
    Who for what.
    """
    input: RegisterForActivityInput!
  ): ParticipationPayload!
  """
  Registers an employer or agency as a sponsor with a union body. CREDIT_CODE_TAKEN where it is one of the federation already, BODY_CLOSED.
  """
  registerSponsor(
    """
    The sponsor.
    """
    input: RegisterSponsorInput!
  ): SponsorPayload!
  """
  Registers a volunteer with a body. A member is one there once: SECOND_VOLUNTEER.
  """
  registerVolunteer(
    """
    The volunteer.
    """
    input: RegisterVolunteerInput!
  ): VolunteerPayload!
  """
  The bank does not issue a card that was applied for.
  """
  rejectCardApplication(
    """
    The application and the reason.
    """
    input: RejectCardApplicationInput!
  ): BenefitCardPayload!
  """
  Turns down what was asked for, by another than asked (APPROVE_OWN).
  """
  rejectEnrolment(
    """
    The enrolment and the reason.
    """
    input: EndEnrolmentInput!
  ): EnrolmentPayload!
  """
  Turns a nomination down for a reason, by another than made it: APPROVE_OWN. Its recipient may be nominated again.
  """
  rejectHonour(
    """
    The honour and the reason.
    """
    input: RejectHonourInput!
  ): HonourPayload!
  """
  Rejects an application; \`note\` says why.
  """
  rejectMembership(
    """
    The member.
    """
    input: MembershipStepInput!
  ): MemberPayload!
  """
  Rejects a suggestion that is not decided on. JUDGE_OWN.
  """
  rejectSubmission(
    """
    The suggestion and the reason.
    """
    input: RejectSubmissionInput!
  ): SubmissionPayload!
  """
  Rejects a pending body with a reason. The rejecter neither founded, revised nor submitted it.
  """
  rejectUnionBody(
    """
    The body and the reason.
    """
    input: UnionBodyTransitionInput!
  ): UnionBodyPayload!
  """
  Lets the sponsor go from a day on, so that another may claim the post. No month that fell due is touched. END_WITH_DISPUTED_MONTH.
  """
  releaseSponsor(
    """
    The post.
    """
    input: DatedVirtualPostStepInput!
  ): VirtualPostPayload!
  """
  Takes claims out of a draft again. EDIT_LOCKED_BATCH.
  """
  removeFromDisbursement(
    """
    The batch and the claims.
    """
    input: RemoveFromDisbursementInput!
  ): DisbursementPayload!
  """
  Records an honour as a report tells of it, with as many recipients as it counts. HONOUR_TAKEN where it is known: name the report with \`addHonourSource\` then.
  """
  reportHonour(
    """
    The honour and the report.
    """
    input: ReportHonourInput!
  ): HonourPayload!
  """
  Asks that a membership goes over to another body, of whatever federation. Both bodies have 30 days to consent. At most 30 in all, and none after 60 steps: LIST_FULL.
  """
  requestTransfer(
    """
    The member and the new body.
    """
    input: RequestTransferInput!
  ): MemberPayload!
  """
  Reserves a discount for a charge that is made now: limits and budgets hold, however many ask at once.
  """
  reserveDiscount(
    """
    The charge.
    """
    input: ReserveDiscountInput!
  ): DiscountPayload!
  """
  Settles a break for good, with a reason. For reviewers and administrators whose scope holds the whole division of the bank. ILLEGAL_TRANSITION where it is settled.
  """
  resolveBreak(
    """
    How it is settled.
    """
    input: ResolveBreakInput!
  ): BreakPayload!
  """
  Settles a case with an outcome; what is open of the sum may still come in.
  """
  resolveCase(
    """
    The case and the outcome.
    """
    input: ResolveCaseInput!
  ): CasePayload!
  """
  Lets a cover go on.
  """
  resumeEnrolment(
    """
    The enrolment.
    """
    input: EnrolmentStepInput!
  ): EnrolmentPayload!
  """
  Sets a job going again that failed (but for ROWS_UNACCOUNTED of a list) or is stuck, unless another one took up the same content since: JOB_SUPERSEDED. Rows that went in are not done twice.
  """
  resumeJob(
    """
    The job.
    """
    input: ResumeJobInput!
  ): JobPayload!
  """
  Makes a retained membership active again.
  """
  resumeMembership(
    """
    The member.
    """
    input: MembershipStepInput!
  ): MemberPayload!
  """
  Makes a suspended body active again.
  """
  resumeUnionBody(
    """
    The body.
    """
    input: UnionBodyTransitionInput!
  ): UnionBodyPayload!
  """
  Lets stipends fall due again from a day on; months that would have fallen due meanwhile are not owed.
  """
  resumeVirtualPost(
    """
    The post.
    """
    input: DatedVirtualPostStepInput!
  ): VirtualPostPayload!
  """
  Retains a membership (保留会籍): no dues and no vote, but still a member. \`reason\` says why. After 60 steps in all: LIST_FULL.
  """
  retainMembership(
    """
    The member.
    """
    input: MembershipStepInput!
  ): MemberPayload!
  """
  Sends it back to be scored anew.
  """
  returnEvaluation(
    """
    The evaluation and the reason.
    """
    input: ReasonedEvaluationStepInput!
  ): EvaluationPayload!
  """
  Answers the people named in a case in the clear. Every reading leaves an audit entry with its reason: a repeated call answers the receipt alone.
  """
  revealCasePersons(
    """
    The case and the reason.
    """
    input: RevealCasePersonsInput!
  ): RevealCasePersonsPayload!
  """
  Answers the account that a claim is paid to in the clear, for the list that goes to the bank, and leaves an audit entry that says who read it and why. It is for those in charge of the programme, from the approval to the statement that confirms the payment: ILLEGAL_TRANSITION before and after; ACCOUNT_MISSING.
  """
  revealClaimAccount(
    """
    Which account, and why.
    """
    input: RevealClaimAccountInput!
  ): RevealClaimAccountPayload!
  """
  Answers the name of somebody who is no member in the clear, and leaves an audit entry that says who read it and why.
  """
  revealEnrollee(
    """
    Whose name, and why.
    """
    input: RevealEnrolleeInput!
  ): RevealEnrolleePayload!
  """
  Answers the personal facts of one person in the clear. Every reading leaves an audit entry with its reason: a repeated call answers the receipt alone.
  """
  revealHardshipPerson(
    """
    The person and the reason.
    """
    input: RevealHardshipPersonInput!
  ): RevealHardshipPersonPayload!
  """
  Answers the key by which bank and federation know holders, to hand it to the bank. Each reading leaves an audit entry.
  """
  revealHolderKey(
    """
    The programme and the reason.
    """
    input: RevealHolderKeyInput!
  ): RevealHolderKeyPayload!
  """
  Reads personal facts in the clear. Caller, reason and the names of the facts go into the audit trail first.
  """
  revealMember(
    """
    The member, the facts and the reason.
    """
    input: RevealMemberInput!
  ): RevealMemberPayload!
  """
  Answers the account of a post in the clear, to those who pay into it or check that. Every reading leaves an audit entry with its reason: a repeated call answers the receipt alone.
  """
  revealStipendAccount(
    """
    The post and the reason.
    """
    input: RevealStipendAccountInput!
  ): RevealStipendAccountPayload!
  """
  Reverses a claim that was paid, by a row of its own, by another than made it (APPROVE_OWN): the money came back, and budget, fund and yearly cap with it.
  """
  reverseClaim(
    """
    The claim.
    """
    input: ReverseClaimInput!
  ): ClaimPayload!
  """
  Takes a receipt out of its fund again, by another than recorded it (APPROVE_OWN), as far as so much is left: FUND_OVERDRAWN.
  """
  reverseFundReceipt(
    """
    The receipt and the reason.
    """
    input: ReverseFundReceiptInput!
  ): FundReceiptPayload!
  """
  Takes a step of the review, by another than made the claim (APPROVE_OWN). Behind the first review it is for those in charge of the programme: OUTSIDE_SCOPE.
  """
  reviewClaim(
    """
    The claim and the decision.
    """
    input: ReviewClaimInput!
  ): ClaimPayload!
  """
  Passes, returns or rejects a file. Neither its recorders nor declared relatives review it, and the two stages take two people: SELF_REVIEW.
  """
  reviewHardshipFile(
    """
    The decision.
    """
    input: ReviewHardshipFileInput!
  ): HardshipFilePayload!
  """
  Revises an activity that has not begun; what is left out stays. A lower capacity holds from the next registration on.
  """
  reviseActivity(
    """
    What is to change.
    """
    input: ReviseActivityInput!
  ): ActivityPayload!
  """
  Changes facts of a bank. Its code and its division stay: card programmes and the names of files rely on them.
  """
  reviseBank(
    """
    The facts.
    """
    input: ReviseBankInput!
  ): BankPayload!
  """
  Revises what was written down of a case that is not settled; what is left out stays.
  """
  reviseCase(
    """
    What is to change.
    """
    input: ReviseCaseInput!
  ): CasePayload!
  """
  Revises a claim that was not submitted, or was returned; what is left out stays.
  """
  reviseClaim(
    """
    What is to change.
    """
    input: ReviseClaimInput!
  ): ClaimPayload!
  """
  Changes a scheme. A rule by which an evaluation goes stays as it is: the changed one is a new version, for the evaluations to come. WEIGHTS_DO_NOT_SUM.
  """
  reviseEvaluationScheme(
    """
    What is to change.
    """
    input: ReviseEvaluationSchemeInput!
  ): EvaluationSchemePayload!
  """
  Records the household of a draft or of a file under review anew; a returned file becomes a draft again. A proposed tier falls away.
  """
  reviseHardshipFile(
    """
    The household.
    """
    input: ReviseHardshipFileInput!
  ): HardshipFilePayload!
  """
  Revises a nomination; what is left out stays. Whoever does so decides on it no more.
  """
  reviseHonour(
    """
    What is to change.
    """
    input: ReviseHonourInput!
  ): HonourPayload!
  """
  Corrects or adds facts of a member. Dated facts get another value from a day on; what they were stays on record, 50 values of each: LIST_FULL, PERSON_IN_TWO_FILES.
  """
  reviseMember(
    """
    The member and the facts.
    """
    input: ReviseMemberInput!
  ): MemberPayload!
  """
  Records other facts of a merchant. They count for all days, and in decisions from 15 seconds after the change on.
  """
  reviseMerchant(
    """
    The facts.
    """
    input: ReviseMerchantInput!
  ): MerchantPayload!
  """
  Gives an offer other names, or begins a version with another rule, in 15 seconds or later; the version in force then ends there. No version is ever edited.
  """
  reviseOffer(
    """
    What is to change.
    """
    input: ReviseOfferInput!
  ): OfferPayload!
  """
  Revises what is said of a programme; what is left out stays. PROGRAM_ENDED, FACT_NOT_REVISABLE for the kind of one that was published.
  """
  reviseProgram(
    """
    What is to change.
    """
    input: ReviseProgramInput!
  ): ProgramPayload!
  """
  Revises a draft; what is left out stays. CHANGE_RULE_WHILE_OPEN for an edition that was opened.
  """
  reviseProgramEdition(
    """
    What is to change.
    """
    input: ReviseProgramEditionInput!
  ): ProgramEditionPayload!
  """
  Revises a service item that is offered (SERVICE_ITEM_CLOSED); what is left out stays. Cases that came in before keep their due days.
  """
  reviseServiceItem(
    """
    What is to change.
    """
    input: ReviseServiceItemInput!
  ): ServiceItemPayload!
  """
  Revises what is recorded of a sponsor; what is left out stays. A lower limit holds from the next claim on.
  """
  reviseSponsor(
    """
    What is to change.
    """
    input: ReviseSponsorInput!
  ): SponsorPayload!
  """
  Revises a draft; what is left out stays.
  """
  reviseSuggestionCall(
    """
    What is to change.
    """
    input: ReviseSuggestionCallInput!
  ): SuggestionCallPayload!
  """
  Changes the facts of an open body, one at least. A field left out stays as it is.
  """
  reviseUnionBody(
    """
    The facts.
    """
    input: ReviseUnionBodyInput!
  ): UnionBodyPayload!
  """
  Revises a draft; what is left out stays.
  """
  reviseVirtualPost(
    """
    What is to change.
    """
    input: ReviseVirtualPostInput!
  ): VirtualPostPayload!
  """
  Ends a caller's access, within a minute on every node; not one's own. Whoever was revoked itself revokes nobody: CLIENT_REVOKED.
  """
  revokeApiClient(
    """
    The caller.
    """
    input: RevokeApiClientInput!
  ): ApiClientPayload!
  """
  Takes a granted honour back for a reason, by another than nominated it: APPROVE_OWN.
  """
  revokeHonour(
    """
    The honour and the reason.
    """
    input: RevokeHonourInput!
  ): HonourPayload!
  """
  Gives points for some criteria, in the place of those given before; also for the jury. CRITERION_UNKNOWN, SCORE_ABOVE_MOST, SCORED_BY_JUROR.
  """
  scoreEvaluation(
    """
    The points.
    """
    input: ScoreEvaluationInput!
  ): EvaluationPayload!
  """
  Scores a suggestion, each judge once (SCORED_ALREADY) and never what it submitted (JUDGE_OWN). It names no version: judges do not wait for each other. CALL_NOT_JUDGING.
  """
  scoreSubmission(
    """
    The suggestion and the score.
    """
    input: ScoreSubmissionInput!
  ): SubmissionPayload!
  """
  Seals a month of a bank for good: no file with a business date in it is accepted any more, and what is told late of it is a correction. PERIOD_NOT_OVER, PERIOD_SEALED, JOB_UNDER_WAY or PERIOD_HAS_OPEN_BREAKS where it cannot be. For administrators whose scope holds the whole division of the bank.
  """
  sealPeriod(
    """
    The month.
    """
    input: SealPeriodInput!
  ): SealPeriodPayload!
  """
  Sends an approved batch to the bank: BATCH_UNAPPROVED.
  """
  sendDisbursement(
    """
    The batch.
    """
    input: DisbursementStepInput!
  ): DisbursementPayload!
  """
  Hands an open batch to the bank, which then sees its list.
  """
  sendIssueBatch(
    """
    The batch.
    """
    input: IssueBatchStepInput!
  ): IssueBatchPayload!
  """
  Settles an edition by another than began it (APPROVE_OWN), with no claim open: SETTLE_WITH_OPEN_CLAIMS.
  """
  settleProgramEdition(
    """
    The edition.
    """
    input: ProgramEditionStepInput!
  ): ProgramEditionPayload!
  """
  Settles a dispute, by another than raised it or recorded the payment: the payment stands, or is reversed by a row of its own and the month is owed again.
  """
  settleStipendDispute(
    """
    The outcome.
    """
    input: SettleStipendDisputeInput!
  ): VirtualPostPayload!
  """
  Takes a suggestion into the second round. CALL_NOT_JUDGING, JUDGE_OWN.
  """
  shortlistSubmission(
    """
    The suggestion.
    """
    input: SubmissionStepInput!
  ): SubmissionPayload!
  """
  Begins an activity; nobody registers from then on.
  """
  startActivity(
    """
    The activity.
    """
    input: ActivityStepInput!
  ): ActivityPayload!
  """
  Begins to bargain over an offer that was accepted.
  """
  startBargaining(
    """
    The offer.
    """
    input: StartBargainingInput!
  ): AgreementPayload!
  """
  Begins to handle an accepted case.
  """
  startCase(
    """
    The case.
    """
    input: CaseStepInput!
  ): CasePayload!
  """
  Takes an active file under review, yearly or after a tip-off; until that is finished it gives no new aid.
  """
  startHardshipReview(
    """
    The file and the cause.
    """
    input: StartHardshipReviewInput!
  ): HardshipFilePayload!
  """
  Takes a nomination into review.
  """
  startHonourReview(
    """
    The honour.
    """
    input: HonourStepInput!
  ): HonourPayload!
  """
  Starts the work on a file that was sent. The same content is answered with the job that works on it or has done so.
  """
  startJob(
    """
    The file and what to do with its rows.
    """
    input: StartJobInput!
  ): JobPayload!
  """
  Takes no more suggestions, and lets judges score those that came in.
  """
  startJudgingCall(
    """
    The call.
    """
    input: SuggestionCallStepInput!
  ): SuggestionCallPayload!
  """
  Says why the rest of the sum of a settled or withdrawn case is not owed; closing the case confirms it.
  """
  stateCaseRemainder(
    """
    The case and the reason.
    """
    input: StateCaseRemainderInput!
  ): CasePayload!
  """
  Submits a claim with all its papers (DOCUMENTS_MISSING) while the edition takes claims (EDITION_NOT_OPEN). CLAIM_OUTSIDE_COVER, CLAIM_IN_WAITING_PERIOD and CLAIM_TOO_LATE the first time.
  """
  submitClaim(
    """
    The claim.
    """
    input: ClaimStepInput!
  ): ClaimPayload!
  """
  Ends scoring once every criterion has its points: total and rating are computed. SCORES_INCOMPLETE.
  """
  submitEvaluation(
    """
    The evaluation.
    """
    input: EvaluationStepInput!
  ): EvaluationPayload!
  """
  Hands a draft to the reviewers of its body.
  """
  submitHardshipFile(
    """
    The file.
    """
    input: SubmitHardshipFileInput!
  ): HardshipFilePayload!
  """
  Takes a suggestion in. Members submit for themselves; everybody else names the author. CALL_NOT_OPEN outside of the days of the call, TOPIC_UNKNOWN.
  """
  submitSuggestion(
    """
    The suggestion.
    """
    input: SubmitSuggestionInput!
  ): SubmissionPayload!
  """
  Asks for approval: PREPARING or REJECTED becomes PENDING_APPROVAL.
  """
  submitUnionBody(
    """
    The body.
    """
    input: UnionBodyTransitionInput!
  ): UnionBodyPayload!
  """
  Suspends an active body.
  """
  suspendUnionBody(
    """
    The body and the reason.
    """
    input: UnionBodyTransitionInput!
  ): UnionBodyPayload!
  """
  Lets nothing fall due from a day on; what fell due before stays owed.
  """
  suspendVirtualPost(
    """
    The post and the reason.
    """
    input: SuspendVirtualPostInput!
  ): VirtualPostPayload!
  """
  Lets a volunteer take a role from a day on. ROLE_HELD.
  """
  takeVolunteerRole(
    """
    The role.
    """
    input: TakeVolunteerRoleInput!
  ): VolunteerPayload!
  """
  Ends a post before its term from a day on; what fell due stays owed. END_WITH_DISPUTED_MONTH.
  """
  terminateVirtualPost(
    """
    The post and the reason.
    """
    input: TerminateVirtualPostInput!
  ): VirtualPostPayload!
  """
  Takes a link of a duplicate back that was a mistake. An open hardship file that knew its person by both records knows the person by one again.
  """
  unlinkDuplicateMember(
    """
    Both records.
    """
    input: LinkDuplicateMemberInput!
  ): MemberPayload!
  """
  Opens a locked batch again.
  """
  unlockDisbursement(
    """
    The batch.
    """
    input: DisbursementStepInput!
  ): DisbursementPayload!
  """
  Ends a case that its claimants take back.
  """
  withdrawCase(
    """
    The case and the reason.
    """
    input: WithdrawCaseInput!
  ): CasePayload!
  """
  Takes a claim back that was not decided on.
  """
  withdrawClaim(
    """
    The claim and the reason.
    """
    input: WithdrawClaimInput!
  ): ClaimPayload!
  """
  Withdraws a figure that should not stand, e.g. one of a wrong division; import it again where it belongs. It leaves every list, dashboard and total, and is still found by its id. An import with REVISE brings it back.
  """
  withdrawFigure(
    """
    The figure and the reason.
    """
    input: WithdrawFigureInput!
  ): FigurePayload!
  """
  Takes a registration back while the activity is open, which frees the place.
  """
  withdrawParticipation(
    """
    The registration.
    """
    input: WithdrawParticipationInput!
  ): ParticipationPayload!
  """
  Takes a suggestion back that is not decided on, for its author or whoever submitted it.
  """
  withdrawSubmission(
    """
    The suggestion.
    """
    input: SubmissionStepInput!
  ): SubmissionPayload!
  """
  Withdraws a pending move, or one that both sides agreed to while its day still lies ahead. Takes no day: it falls away at once.
  """
  withdrawUnionBodyMove(
    """
    The body.
    """
    input: UnionBodyTransitionInput!
  ): UnionBodyPayload!
  """
  Takes a post back that nobody has claimed.
  """
  withdrawVirtualPost(
    """
    The post.
    """
    input: VirtualPostStepInput!
  ): VirtualPostPayload!
}

"""
A recipient that has a name.
"""
input NamedRecipientInput @oneOf {
  """
  An employer.
  """
  employer: EmployerInput
  """
  A member, by id.
  """
  memberId: ID
  """
  A team, 1 to 100 characters.
  """
  team: String
  """
  A union body, by id.
  """
  unionBodyId: ID
  """
  A workplace, 1 to 100 characters.
  """
  workplace: String
}

"""
Anything that has a lasting id.
"""
interface Node {
  """
  A lasting id that says nothing but its kind.
  """
  id: ID!
}

"""
A nomination.
"""
input NominateHonourInput {
  """
  The year or the number of the round, 1 to 40 characters.
  """
  edition: String!
  """
  Who gives it, where it is a body of ours.
  """
  grantingBodyId: ID
  """
  Who gives it, 1 to 100 characters.
  """
  grantingBodyName: String!
  """
  The id of what it is given for: an activity, the results of a contest, an evaluation or a suggestion. Results have to stand and to rank the recipient, ratings to be published and of the recipient, prizes to be given to it.
  """
  groundId: ID
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is.
  """
  kind: HonourKind!
  """
  By whom it is given.
  """
  level: HonourLevel!
  """
  What it is called, 1 to 100 characters.
  """
  name: String!
  """
  Who receives it.
  """
  recipient: NamedRecipientInput!
  """
  The open body that keeps the record.
  """
  unionBodyId: ID!
}

"""
Somebody who is no member.
"""
type NonMemberEnrollee {
  """
  The name, masked.
  """
  name: String!
  """
  Why somebody who is no member takes part.
  """
  reason: String!
}

"""
Somebody who is no member.
"""
input NonMemberEnrolleeInput {
  """
  The birth date; a resident id tells it.
  """
  birthDate: LocalDate
  """
  Its number; sealed. DOCUMENT_INVALID where it cannot be one.
  """
  documentNumber: String!
  """
  The kind of document.
  """
  documentType: DocumentType! = RESIDENT_ID
  """
  Whether it is a migrant worker (农民工).
  """
  migrant: Boolean! = false
  """
  The name, 1 to 50 characters. It is sealed, and shown masked.
  """
  name: String!
  """
  Why somebody who is no member takes part, 1 to 200 characters.
  """
  reason: String!
  """
  The sex; a resident id tells it.
  """
  sex: Sex
}

"""
A person who is no member.
"""
input NonMemberInput {
  """
  The name, 1 to 50 characters. It is sealed and shown masked.
  """
  name: String!
  """
  Why the person may take part, 1 to 200 characters.
  """
  reason: String!
  """
  Where the person works, 1 to 100 characters; it tells people of one name apart.
  """
  workUnit: String
}

"""
A person who is no member.
"""
type NonMemberParticipant implements Participant {
  """
  The masked name.
  """
  name: String!
  """
  Why the person may take part.
  """
  reason: String!
  """
  Where the person works, as written.
  """
  workUnit: String
}

"""
A card is not entitled to the discount that was to be reserved.
"""
type NotEligible implements Problem {
  """
  The stable code to program against.
  """
  code: ProblemCode!
  """
  What happened and what to do next, for a person.
  """
  message(
    """
    The language.
    """
    locale: Locale = ZH_CN
  ): String!
  """
  The input field the problem is about, from the input's root; null when it is about the whole.
  """
  path: [String!]
  """
  Every reason in the order of the checks; the first is the primary one.
  """
  reasons: [EligibilityReason!]!
  """
  Whether the same call may go through later without any change to its input.
  """
  retryable: Boolean!
}

"""
A header of a request.
"""
type ObjectHeader {
  """
  Its name.
  """
  name: String!
  """
  Its value.
  """
  value: String!
}

"""
A request that whoever holds it may send.
"""
type ObjectRequest {
  """
  Until when it works.
  """
  expiresAt: DateTime!
  """
  Headers that have to be sent as they are.
  """
  headers: [ObjectHeader!]!
  """
  PUT or GET.
  """
  method: String!
  """
  The address.
  """
  url: String!
}

"""
An objection.
"""
input ObjectToHardshipFileInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What was said, 1 to 2000 characters; sealed.
  """
  text: String!
}

"""
What is decided of an objection.
"""
enum ObjectionDecision {
  """
  不成立
  """
  DISMISSED
  """
  成立: the file is rejected.
  """
  UPHELD
}

"""
Where an objection stands.
"""
enum ObjectionState {
  """
  不成立
  """
  DISMISSED
  """
  Not decided.
  """
  OPEN
  """
  成立: the file is rejected.
  """
  UPHELD
}

"""
An offer (优惠) of a card programme, with all its versions.
"""
type Offer implements Node {
  """
  What was granted of its budgets, over all versions: what is reserved counts until it has expired for a minute, and what refunds took back does not. For administrators and the bank of the card programme; null for others, and where it never had a budget.
  """
  budgetSpent: Money
  """
  The category of the version in force now; of the last one where none is.
  """
  category: OfferCategory!
  """
  Known to the bank too, and unique in the card programme.
  """
  code: String!
  """
  A lasting id.
  """
  id: ID!
  """
  The Chinese name, of all versions.
  """
  name: String!
  """
  An English name, of all versions.
  """
  nameEn: String
  """
  The card programme.
  """
  program: CardProgram!
  """
  Grows by one with every change.
  """
  version: Int!
  """
  The version in force at an instant, as everybody knows by now; null where none is.
  """
  versionInForce(
    """
    Which instant. Default: now.
    """
    at: DateTime
  ): OfferVersion
  """
  All versions, in the order in which they were recorded; those that were withdrawn too, which end where they begin.
  """
  versions: [OfferVersion!]!
}

"""
What may be done with an offer to bargain.
"""
enum OfferAction {
  """
  登记答复
  """
  ANSWER
  """
  终止
  """
  LAPSE
  """
  签订
  """
  SIGN
  """
  开始协商
  """
  START_BARGAINING
}

"""
The seven categories of discounts (吃住行游购娱医).
"""
enum OfferCategory {
  """
  吃 Eating
  """
  EATING
  """
  娱 Entertainment
  """
  ENTERTAINMENT
  """
  住 Lodging
  """
  LODGING
  """
  医 Medical
  """
  MEDICAL
  """
  购 Shopping
  """
  SHOPPING
  """
  游 Tourism
  """
  TOURISM
  """
  行 Transport
  """
  TRANSPORT
}

"""
A page of offers.
"""
type OfferConnection {
  """
  The offers with their cursors.
  """
  edges: [OfferEdge!]!
  """
  The offers themselves.
  """
  nodes: [Offer!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
How much is taken off a charge.
"""
type OfferDiscount {
  """
  The part of the amount in basis points, 1 to 10000, rounded down to fen; null for a fixed sum.
  """
  basisPoints: Int
  """
  The fixed sum, at most the amount; null for a part of it.
  """
  fixed: Money
  """
  How it is measured.
  """
  kind: DiscountKind!
}

"""
How much is taken off a charge.
"""
input OfferDiscountInput @oneOf {
  """
  A part of the amount in basis points, 1 to 10000: 1000 is 10 % off (九折).
  """
  basisPoints: Int
  """
  A fixed sum in fen, 1 to 99999999999.
  """
  fen: Fen
}

"""
An offer in a page.
"""
type OfferEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The offer.
  """
  node: Offer!
}

"""
Which offers to list.
"""
input OfferFilter {
  """
  Only offers with a version in force at this instant. Default: now.
  """
  at: DateTime
  """
  The card programme that they are of.
  """
  cardProgramId: ID!
  """
  Only offers of this category.
  """
  category: OfferCategory
  """
  Only offers that this merchant may give: those that list it, and those for every merchant.
  """
  merchantId: ID
  """
  Where they are to be of use: for this division, one below it, or one above it.
  """
  regionCode: RegionCode!
}

"""
What one card may have of an offer in each calendar period of Asia/Shanghai.
"""
type OfferLimits {
  """
  In a day.
  """
  day: OfferPeriodLimit!
  """
  In a month.
  """
  month: OfferPeriodLimit!
  """
  In a year.
  """
  year: OfferPeriodLimit!
}

"""
What one card may have of an offer in each calendar period; what is left out is no limit.
"""
input OfferLimitsInput {
  """
  In a day.
  """
  day: OfferPeriodLimitInput
  """
  In a month.
  """
  month: OfferPeriodLimitInput
  """
  In a year.
  """
  year: OfferPeriodLimitInput
}

"""
The merchants that give an offer: all of the card programme, or those that are listed.
"""
input OfferMerchantsInput @oneOf {
  """
  true: every merchant of the card programme, present and future.
  """
  all: Boolean
  """
  1 to 60 different merchants of the card programme.
  """
  ids: [ID!]
}

"""
What a change of an offer answers.
"""
type OfferPayload {
  """
  The offer after the change; null when the change was refused.
  """
  offer: Offer
  """
  Why the change was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
What one card may have of an offer in a calendar period.
"""
type OfferPeriodLimit {
  """
  How many discounts; null is no limit.
  """
  count: Int
  """
  How much discount in all; null is no limit.
  """
  discount: Money
}

"""
What one card may have of an offer in a calendar period; what is left out is no limit.
"""
input OfferPeriodLimitInput {
  """
  How many discounts, 1 to 1000000.
  """
  count: Int
  """
  How much discount in all, in fen, 1 or more.
  """
  discountFen: Fen
}

"""
Which cards get which discount at which merchants, when, and how much.
"""
type OfferRule {
  """
  Whether every merchant of the card programme gives it.
  """
  allMerchants: Boolean!
  """
  What may be granted in all under the offer, by all its versions that have a budget together; null is no budget.
  """
  budget: Money
  """
  The category.
  """
  category: OfferCategory!
  """
  How much is taken off.
  """
  discount: OfferDiscount!
  """
  Merchant categories (MCC, four digits) that do not give it.
  """
  excludedMcc: [String!]!
  """
  The most that is taken off one charge; null is no such limit.
  """
  maxDiscountPerTransaction: Money
  """
  The merchants that give it; empty where all do.
  """
  merchantIds: [ID!]!
  """
  The least amount of a charge; 0 is none.
  """
  minimumSpend: Money!
  """
  How often and how much one card may have of it.
  """
  perCard: OfferLimits!
  """
  The divisions it is for, each with its whole subtree.
  """
  regionCodes: [RegionCode!]!
  """
  The divisions it is for, each with its whole subtree.
  """
  regions: [Region!]!
  """
  The parts of the day in Asia/Shanghai; empty is all day.
  """
  timeSlots: [OfferTimeSlot!]!
  """
  The days of the week, 1 is Monday, 7 Sunday; empty is every day.
  """
  weekdays: [Int!]!
}

"""
The whole rule of a version; what is left out is no limit.
"""
input OfferRuleInput {
  """
  What may be granted in all under the offer, by all its versions that have a budget together, in fen, 1 or more.
  """
  budgetFen: Fen
  """
  The category.
  """
  category: OfferCategory!
  """
  How much is taken off.
  """
  discount: OfferDiscountInput!
  """
  At most 200 different merchant categories of four digits.
  """
  excludedMcc: [String!]
  """
  The most that is taken off one charge, in fen, 1 or more.
  """
  maxDiscountPerTransactionFen: Fen
  """
  The merchants that give it.
  """
  merchants: OfferMerchantsInput!
  """
  The least amount of a charge in fen, at most 99999999999. Default: none.
  """
  minimumSpendFen: Fen
  """
  How often and how much one card may have of it.
  """
  perCard: OfferLimitsInput
  """
  1 to 20 divisions, each with its whole subtree, none below another one.
  """
  regions: [RegionCode!]!
  """
  At most 24 parts of the day that do not overlap. Default: all day.
  """
  timeSlots: [OfferTimeSlotInput!]
  """
  Different days of the week, 1 is Monday, 7 Sunday. Default: every day.
  """
  weekdays: [Int!]
}

"""
A part of the day, from its first minute up to its end.
"""
type OfferTimeSlot {
  """
  Its first minute, HH:MM.
  """
  from: String!
  """
  The first minute after it, HH:MM; 24:00 is midnight at the end of the day.
  """
  to: String!
}

"""
A part of the day in Asia/Shanghai. One over midnight is written as two.
"""
input OfferTimeSlotInput {
  """
  Its first minute, HH:MM.
  """
  from: String!
  """
  The first minute after it, HH:MM, at most 24:00.
  """
  to: String!
}

"""
A rule of an offer from an instant on, up to its end.
"""
type OfferVersion {
  """
  The first instant at which it is in force.
  """
  from: DateTime!
  """
  Counts the versions of an offer from 1.
  """
  number: Int!
  """
  When everybody knows of it: 15 seconds after it was made. Decisions as of an earlier instant do not know it.
  """
  recordedAt: DateTime!
  """
  What it grants.
  """
  rule: OfferRule!
  """
  The first instant at which it is in force no more, as it was recorded last; null while no end is recorded.
  """
  to: DateTime
}

"""
A version of an offer.
"""
type OfferVersionEvidence {
  """
  The first instant at which it is in force.
  """
  from: DateTime!
  """
  The number of the version, from 1.
  """
  number: Int!
  """
  The offer.
  """
  offerId: ID!
}

"""
Offices in a union body.
"""
enum Office {
  """
  经审委主任
  """
  AUDIT_HEAD
  """
  主席
  """
  CHAIR
  """
  工会干事
  """
  CLERK
  """
  委员
  """
  COMMITTEE_MEMBER
  """
  常务副主席
  """
  EXECUTIVE_VICE_CHAIR
  """
  劳动争议调解委主任
  """
  MEDIATION_HEAD
  """
  劳动法律监督委主任
  """
  SUPERVISION_HEAD
  """
  副主席
  """
  VICE_CHAIR
  """
  女职委主任
  """
  WOMEN_HEAD
}

"""
A person in an office of a union body, with the days of the term.
"""
type OfficerTerm implements Node {
  """
  Full time, part time or seconded.
  """
  engagement: Engagement!
  """
  The first day.
  """
  from: LocalDate!
  """
  Whether the officer comes from the front line.
  """
  frontline: Boolean!
  """
  A lasting id.
  """
  id: ID!
  """
  The office.
  """
  office: Office!
  """
  The name, masked: the family name and \`*\`.
  """
  personName: String!
  """
  The day it ends, at the latest with its body; null while none is set.
  """
  to: LocalDate
  """
  The body; null outside the caller's scope.
  """
  unionBody: UnionBody
  """
  Grows by one with every change.
  """
  version: Int!
}

"""
A page of terms.
"""
type OfficerTermConnection {
  """
  The terms with their cursors.
  """
  edges: [OfficerTermEdge!]!
  """
  The terms themselves.
  """
  nodes: [OfficerTerm!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A term in a page.
"""
type OfficerTermEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The term.
  """
  node: OfficerTerm!
}

"""
What a change of a term answers.
"""
type OfficerTermPayload {
  """
  The term after the change; null when it was refused.
  """
  officerTerm: OfficerTerm
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
A batch to open.
"""
input OpenDisbursementInput {
  """
  By which the bank will name it: letters, digits, \`-\` and \`_\`, at most 40; one in the federation.
  """
  code: String!
  """
  The edition.
  """
  editionId: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
An evaluation to open.
"""
input OpenEvaluationInput {
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  A period of its cycle that has begun: \`2026-05\`, \`2026-Q2\`, \`2026-H1\`, \`2026\`, or \`ONCE\`.
  """
  period: String!
  """
  The scheme.
  """
  schemeId: ID!
  """
  Who or what is evaluated.
  """
  subject: EvaluationSubjectInput!
}

"""
A facility to record.
"""
input OpenFacilityInput {
  """
  The floor area in square metres.
  """
  areaSquareMetres: Decimal
  """
  A short code, unique: 1 to 40 letters, digits, \`-\` or \`_\`.
  """
  code: String!
  """
  How the source qualifies the cost. Default: EXACT.
  """
  costBound: Bound
  """
  What it cost.
  """
  costFen: Fen
  """
  How many facilities the record stands for. Default: 1.
  """
  count: Int
  """
  How the source qualifies the count. Default: EXACT.
  """
  countBound: Bound
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The kind.
  """
  kind: FacilityKind!
  """
  Where it is, in words.
  """
  location: String
  """
  The Chinese name, 1 to 100 characters.
  """
  name: String!
  """
  An English name.
  """
  nameEn: String
  """
  The day it opened; not after today.
  """
  openedOn: LocalDate
  """
  The open body that owns it.
  """
  ownerId: ID!
  """
  The division it stands in, a province or below: not the nation.
  """
  regionCode: RegionCode!
  """
  The number of service items.
  """
  serviceItems: Int
  """
  Services offered.
  """
  services: [String!]
  """
  Where the record comes from.
  """
  sources: [String!]
  """
  The names of its windows, each once, at most 50: as many as \`windows\` where that is given.
  """
  windowNames: [String!]
  """
  The number of windows.
  """
  windows: Int
}

"""
A household to be put on file.
"""
input OpenHardshipFileInput {
  """
  Callers who are of the household or related to it, by the ids of their records, at most 20: they check nothing of it.
  """
  excludedReviewerIds: [ID!]
  """
  Why a former member stands for it; required when the membership has ended.
  """
  formerMemberReason: FormerMemberReason
  """
  The household.
  """
  household: HouseholdInput!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The member who stands for the household.
  """
  mainMemberId: ID!
  """
  The closed or rejected file of the same household that this one follows.
  """
  previousFileId: ID
  """
  The open body that keeps the file.
  """
  unionBodyId: ID!
}

"""
An issue batch to open. Name exactly one of regionCode and unionBodyId.
"""
input OpenIssueBatchInput {
  """
  The card programme.
  """
  cardProgramId: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  Applications through the bodies of this division's subtree; for callers whose scope is a division that holds it.
  """
  regionCode: RegionCode
  """
  Applications through this body alone.
  """
  unionBodyId: ID
}

"""
A service item to be opened.
"""
input OpenServiceItemInput {
  """
  Who handles it behind the desk, at most 100 characters.
  """
  backOffice: String
  """
  The category.
  """
  category: ServiceItemCategory!
  """
  A short code, unique in the centre: 1 to 40 letters, digits, \`-\` or \`_\`.
  """
  code: String!
  """
  The open centre that offers it: a facility of kind CENTRE.
  """
  facilityId: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What is offered beside the window. Default: nothing.
  """
  modes: [ServiceItemMode!]
  """
  What it is called, 1 to 100 characters.
  """
  name: String!
  """
  The first day it was offered, not after today, not before the centre opened. Default: today.
  """
  openedOn: LocalDate
  """
  Within how many days it is promised to be done, 0 to 366.
  """
  promisedDays: Int
  """
  The window whose front desk takes it, 1 to 50 characters: one of the centre's where it names them.
  """
  window: String!
}

"""
A case that names a member, as far as the member is told of it: what became of it, and nothing of other people.
"""
type OwnCase {
  """
  The day it is due.
  """
  dueOn: LocalDate!
  """
  What the body is called that handles it now.
  """
  handledBy: String!
  """
  Its id, by which the member may ask about it.
  """
  id: ID!
  """
  What it is about.
  """
  kind: CaseKind!
  """
  How it ended; null before.
  """
  outcome: CaseOutcome
  """
  The day it was received.
  """
  receivedOn: LocalDate!
  """
  The service that takes care of it.
  """
  service: CaseService!
  """
  The state.
  """
  state: CaseState!
}

"""
Where a page lies in its list (Relay).
"""
type PageInfo {
  """
  The cursor to pass as \`after\` for the next page; null when nothing was read.
  """
  endCursor: String
  """
  Whether more objects follow. A page may be shorter than asked for and still have a next one.
  """
  hasNextPage: Boolean!
  """
  Whether objects stand before this page; true when the page was asked for with \`after\`.
  """
  hasPreviousPage: Boolean!
  """
  The cursor of the first edge; null on an empty page.
  """
  startCursor: String
}

"""
An upper body with the days it was one.
"""
type ParentLink {
  """
  The first day; null when nobody recorded it.
  """
  from: LocalDate
  """
  The upper body; null outside the caller's scope.
  """
  parent: UnionBody
  """
  The id of the upper body.
  """
  parentId: ID!
  """
  The day it ended; null while it holds.
  """
  to: LocalDate
}

"""
How a month is paid that the agreement does not hold in whole.
"""
enum PartMonthRule {
  """
  按天
  """
  BY_DAYS
  """
  足月
  """
  FULL
}

"""
Who takes part in an activity.
"""
interface Participant {
  """
  What it is called; of a person the masked name.
  """
  name: String!
}

"""
Who takes part.
"""
input ParticipantInput @oneOf {
  """
  An employer as a whole.
  """
  employer: EmployerInput
  """
  A member, by id.
  """
  memberId: ID
  """
  A person who is no member.
  """
  nonMember: NonMemberInput
  """
  A team of a union body.
  """
  team: TeamInput
}

"""
A registration (报名) for an activity and what became of it.
"""
type Participation implements Node {
  """
  The activity.
  """
  activity: Activity!
  """
  Whether the course was passed; null while nothing is recorded.
  """
  certificate: Certificate
  """
  A lasting id.
  """
  id: ID!
  """
  Who takes part.
  """
  participant: Participant!
  """
  Where the participant found work; null while nothing is recorded.
  """
  placement: Placement
  """
  What became of it.
  """
  state: ParticipationState!
  """
  Every state, in the order of recording.
  """
  steps: [ParticipationStep!]!
  """
  The numbers of the trades of a contest it is for; none of another activity.
  """
  trades: [Int!]!
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
A page of participations.
"""
type ParticipationConnection {
  """
  The participations with their cursors.
  """
  edges: [ParticipationEdge!]!
  """
  The participations themselves.
  """
  nodes: [Participation!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A participation in a page.
"""
type ParticipationEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  A participation.
  """
  node: Participation!
}

"""
Whose participations to list.
"""
input ParticipationFilter {
  """
  Those of this activity.
  """
  activityId: ID!
  """
  Only those in this state.
  """
  state: ParticipationState
}

"""
What a change of a participation answers.
"""
type ParticipationPayload {
  """
  It after the change; null when it was refused.
  """
  participation: Participation
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
What became of a registration.
"""
enum ParticipationState {
  """
  缺席
  """
  ABSENT
  """
  已参加
  """
  ATTENDED
  """
  已报名
  """
  REGISTERED
  """
  已退出
  """
  WITHDRAWN
}

"""
A state of a registration with the day it took effect.
"""
type ParticipationStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: ParticipationState!
}

"""
A payment of a month.
"""
input PayStipendInput {
  """
  The last four digits of the account it went to. Default: the one that takes payments.
  """
  accountLastFour: String
  """
  What was paid: the whole month.
  """
  amount: Fen!
  """
  What proves it.
  """
  evidence: PaymentEvidenceKind!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The month, \`yyyy-mm\`.
  """
  month: String!
  """
  The day it was paid: no earlier than the month fell due, and not ahead.
  """
  paidOn: LocalDate!
  """
  The number of the proof, 1 to 64 characters.
  """
  reference: String!
}

"""
How a payment was told.
"""
enum PaymentChannel {
  """
  逐笔登记
  """
  API
  """
  文件
  """
  FILE
}

"""
What proves a payment.
"""
enum PaymentEvidenceKind {
  """
  银行转账
  """
  BANK_TRANSFER
  """
  现金签收
  """
  CASH_RECEIPT
  """
  其他
  """
  OTHER
  """
  工资代发
  """
  PAYROLL
}

"""
A span of days, both ends included.
"""
input PeriodInput {
  """
  The first day.
  """
  from: LocalDate!
  """
  The last day.
  """
  to: LocalDate!
}

"""
What a card has used of an offer in a period, and what is left by the version of the offer in force: now for today, at the last instant of the day for another day.
"""
type PeriodUsage {
  """
  How many charges.
  """
  count: Int!
  """
  How many charges more the limit allows; null where there is no limit, or no version in force.
  """
  countLeft: Int
  """
  The discount on them in all.
  """
  discount: Money!
  """
  How much discount more the limit allows; null where there is no limit, or no version in force.
  """
  discountLeft: Money
}

"""
How a person is off, in words: sealed with the personal facts.
"""
input PersonConditionInput {
  """
  The bank that keeps the account.
  """
  bankName: String
  """
  Kind and degree of a disability.
  """
  disability: String
  """
  Health.
  """
  health: String
  """
  An illness.
  """
  illness: String
  """
  Employer or school.
  """
  workOrSchool: String
}

"""
A person as described.
"""
input PersonInput {
  """
  The bank account, 8 to 30 digits.
  """
  bankAccount: String
  """
  The birth date; a resident id tells it.
  """
  birthDate: LocalDate
  """
  The document's number. A resident id has 18 characters and passes its check digit.
  """
  documentNumber: String!
  """
  The kind of the document. Default: RESIDENT_ID.
  """
  documentType: DocumentType = RESIDENT_ID
  """
  The ethnicity by GB/T 3304: 01 to 56, 97 or 98.
  """
  ethnicity: String
  """
  The mobile number.
  """
  mobile: String
  """
  The full name, 1 to 50 characters.
  """
  name: String!
  """
  Where the household is registered, up to 200 characters.
  """
  registeredAddress: String
  """
  The sex; a resident id tells it.
  """
  sex: Sex
}

"""
Other facts of a person; what is left out stays as it is. Null or empty takes a fact away where that is said, and changes nothing elsewhere.
"""
input PersonRevisionInput {
  """
  The bank account; null or empty takes it away.
  """
  bankAccount: String
  """
  The birth date; null changes nothing.
  """
  birthDate: LocalDate
  """
  The document's number; null or empty changes nothing.
  """
  documentNumber: String
  """
  The kind of the document; null changes nothing.
  """
  documentType: DocumentType
  """
  The ethnicity by GB/T 3304; null or empty takes it away.
  """
  ethnicity: String
  """
  The mobile number; null or empty takes it away.
  """
  mobile: String
  """
  The full name; null or empty changes nothing.
  """
  name: String
  """
  Where the household is registered; null or empty takes it away.
  """
  registeredAddress: String
  """
  The sex; null changes nothing.
  """
  sex: Sex
}

"""
A fact of a person that is shown in the clear only on request.
"""
enum PersonalFact {
  """
  银行账号
  """
  BANK_ACCOUNT
  """
  出生日期
  """
  BIRTH_DATE
  """
  证件号码
  """
  DOCUMENT_NUMBER
  """
  移动电话
  """
  MOBILE
  """
  姓名
  """
  NAME
  """
  户籍所在地
  """
  REGISTERED_ADDRESS
}

"""
Where a participant found work.
"""
type Placement {
  """
  The employer.
  """
  employer: String!
  """
  The first day of work.
  """
  on: LocalDate!
}

"""
An activity to plan.
"""
input PlanActivityInput {
  """
  How many may take part, 1 to 100,000; null for any number.
  """
  capacity: Int
  """
  What it is, by its kind.
  """
  details: ActivityDetailsInput!
  """
  The facility it takes place in. Name this or \`regionCode\`.
  """
  facilityId: ID
  """
  Its first day.
  """
  from: LocalDate!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Where it takes place, in words: 1 to 200 characters.
  """
  location: String
  """
  Who holds it together with the body, at most 20.
  """
  partners: [String!]
  """
  The programme it is part of.
  """
  programId: ID
  """
  The division it takes place in, a province or below. Name this or \`facilityId\`.
  """
  regionCode: RegionCode
  """
  What it is called, 1 to 100 characters.
  """
  title: String!
  """
  Its last day; not before the first one.
  """
  to: LocalDate!
  """
  The open body that holds it.
  """
  unionBodyId: ID!
}

"""
What a sponsor agreed to pay.
"""
type PostAgreement {
  """
  The number of the paper.
  """
  document: String!
  """
  The first day on which it really no longer holds: earlier than \`to\` where it was cut short.
  """
  endsOn: LocalDate!
  """
  How the first month is paid.
  """
  firstMonth: PartMonthRule!
  """
  Its first day.
  """
  from: LocalDate!
  """
  How many days after that a month is overdue.
  """
  graceDays: Int!
  """
  How the last month is paid.
  """
  lastMonth: PartMonthRule!
  """
  The stipend of a whole month.
  """
  monthlyAmount: Money!
  """
  From 1.
  """
  number: Int!
  """
  The day of the month on which it falls due.
  """
  payDay: Int!
  """
  Where the sponsor counted as a payer when it claimed.
  """
  payerRegionCode: RegionCode!
  """
  The day it was signed.
  """
  signedOn: LocalDate!
  """
  The sponsor; null when the caller may not see it.
  """
  sponsor: Sponsor
  """
  What the sponsor is called.
  """
  sponsorName: String!
  """
  The first day on which it no longer holds, as agreed.
  """
  to: LocalDate!
}

"""
Terms of an agreement.
"""
input PostAgreementInput {
  """
  The number of the paper, 1 to 64 characters.
  """
  document: String!
  """
  How the first month is paid where it is not whole.
  """
  firstMonth: PartMonthRule! = FULL
  """
  Its first day: no earlier than the month of the claim, behind every month of an earlier sponsor, at most 366 days ahead.
  """
  from: LocalDate!
  """
  How many days after that a month is overdue, 1 to 180.
  """
  graceDays: Int! = 30
  """
  How the last month is paid where it is not whole, also where the agreement is cut short.
  """
  lastMonth: PartMonthRule! = FULL
  """
  The stipend of a whole month, 100 to 10,000,000 fen.
  """
  monthlyAmount: Fen!
  """
  The day of the month on which it falls due, 1 to 28.
  """
  payDay: Int! = 1
  """
  The day it was signed; not ahead.
  """
  signedOn: LocalDate!
  """
  The first day on which it no longer holds; at most 36 months.
  """
  to: LocalDate!
}

"""
A sponsor's claim.
"""
type PostClaim {
  """
  When it was claimed.
  """
  claimedAt: DateTime!
  """
  The agreement that waits for a second person; null where none does.
  """
  draft: AgreementDraft
  """
  From 1.
  """
  number: Int!
  """
  The first day on which the post is no longer reserved.
  """
  reservedUntil: LocalDate!
  """
  The sponsor; null when the caller may not see it.
  """
  sponsor: Sponsor
  """
  What the sponsor is called.
  """
  sponsorName: String!
  """
  What became of it.
  """
  state: ClaimState!
}

"""
A reminder of a post or a stipend. It names things by their ids, and nobody by name; docs/reminders.md has the same for the event bus.
"""
type PostReminder {
  """
  How much it is about.
  """
  amount: Money
  """
  When it happened.
  """
  at: DateTime!
  """
  The day it is about: due, overdue from, reserved until, or the end.
  """
  day: LocalDate
  """
  The same each time it is told: whoever acts on it does so once.
  """
  id: ID!
  """
  What it tells.
  """
  kind: PostReminderKind!
  """
  The month, \`yyyy-mm\`; null where it is about none.
  """
  month: String
  """
  The code of the post.
  """
  postCode: String!
  """
  The post.
  """
  postId: ID!
  """
  Whom it concerns.
  """
  recipients: [ReminderRecipient!]!
  """
  Where the household counts.
  """
  regionCode: RegionCode!
  """
  The sponsor; null where it is about none.
  """
  sponsorId: ID
  """
  The body that keeps the post.
  """
  unionBodyId: ID!
}

"""
A page of reminders.
"""
type PostReminderConnection {
  """
  The reminders with their cursors.
  """
  edges: [PostReminderEdge!]!
  """
  The reminders themselves.
  """
  nodes: [PostReminder!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A reminder in a page.
"""
type PostReminderEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The reminder.
  """
  node: PostReminder!
}

"""
What a reminder tells.
"""
enum PostReminderKind {
  """
  协议将到期
  """
  AGREEMENT_ENDING
  """
  认领结束
  """
  CLAIM_ENDED
  """
  岗位生效
  """
  POST_ACTIVATED
  """
  岗位被认领
  """
  POST_CLAIMED
  """
  岗位结束
  """
  POST_ENDED
  """
  岗位发布
  """
  POST_PUBLISHED
  """
  岗位暂停
  """
  POST_SUSPENDED
  """
  寻找新的认领单位
  """
  SPONSOR_SOUGHT
  """
  待遇有异议
  """
  STIPEND_DISPUTED
  """
  待遇应发
  """
  STIPEND_DUE
  """
  待遇逾期
  """
  STIPEND_OVERDUE
  """
  待遇已发
  """
  STIPEND_PAID
  """
  待遇已冲回
  """
  STIPEND_REVERSED
  """
  待遇免发
  """
  STIPEND_WAIVED
}

"""
Why a change was refused, as data. Nothing was changed when a problem stands in a payload.
"""
interface Problem {
  """
  The stable code to program against.
  """
  code: ProblemCode!
  """
  What happened and what to do next, for a person.
  """
  message(
    """
    The language.
    """
    locale: Locale = ZH_CN
  ): String!
  """
  The input field the problem is about, from the input's root; null when it is about the whole.
  """
  path: [String!]
  """
  Whether the same call may go through later without any change to its input.
  """
  retryable: Boolean!
}

"""
Every code a problem may carry.
"""
enum ProblemCode {
  """
  No account is named that the claim could be paid to.
  """
  ACCOUNT_MISSING
  """
  The public notice of the hardship file has not hung for all its days.
  """
  ACTIVATE_BEFORE_NOTICE_END
  """
  Only the bank's file brings a card into a state of the bank's axis.
  """
  ACTIVATE_BY_UNION
  """
  No agreement was drafted for the claim.
  """
  ACTIVATE_WITHOUT_AGREEMENT
  """
  A body is made active only from a pending approval.
  """
  ACTIVATE_WITHOUT_APPROVAL
  """
  Somebody objected to the hardship file, and that is not decided yet.
  """
  ACTIVATE_WITH_OPEN_OBJECTION
  """
  The agreement has ended already.
  """
  AGREEMENT_ENDED
  """
  The merchant has another agreement on one of these days.
  """
  AGREEMENT_OVERLAPS
  """
  The hardship file is past the day it was due for review: it gives no new aid.
  """
  AID_AFTER_REVIEW_OVERDUE
  """
  Another sponsor has claimed the post, and it is reserved or held.
  """
  ALREADY_CLAIMED
  """
  The participant is registered for this activity already.
  """
  ALREADY_REGISTERED
  """
  Only a member of a body in the region of the programme applies for its card.
  """
  APPLY_WITHOUT_MEMBERSHIP
  """
  The public notice still hangs.
  """
  APPROVE_BEFORE_NOTICE_END
  """
  The edition has not so much left.
  """
  APPROVE_OVER_BUDGET
  """
  The claimant would be given more in the year than the category's cap.
  """
  APPROVE_OVER_CAP
  """
  Whoever founded, revised or submitted a body, or asked for its move, cannot be the one to agree.
  """
  APPROVE_OWN
  """
  Results, a certificate or a placement rest on the attendance.
  """
  ATTENDANCE_SETTLED
  """
  The date lies before the body's founding.
  """
  BACKDATE_BEFORE_BODY_FOUNDED
  """
  The date lies before the upper body's founding.
  """
  BACKDATE_BEFORE_PARENT
  """
  The person joins before the body was founded.
  """
  BACKDATE_JOIN_BEFORE_BODY_FOUNDED
  """
  A registration begins today, or where the last one ends.
  """
  BACKDATE_REGISTRATION
  """
  The claim is a line of a batch already.
  """
  BATCH_TWICE
  """
  The batch was not approved, or not sent.
  """
  BATCH_UNAPPROVED
  """
  The body is closed and cannot be changed.
  """
  BODY_CLOSED
  """
  The body is not active today.
  """
  BODY_NOT_ACTIVE
  """
  The body is not approved, or was not on that day, and covers no units.
  """
  BODY_NOT_APPROVED
  """
  Suggestions to the call are not decided on.
  """
  CALL_HAS_OPEN_SUBMISSIONS
  """
  The call has given prizes.
  """
  CALL_HAS_PRIZES
  """
  The suggestions of the call are not judged: that has not begun, or is over.
  """
  CALL_NOT_JUDGING
  """
  The call takes no suggestions today: it is not open, or its days are not these.
  """
  CALL_NOT_OPEN
  """
  The batch was sent to the bank.
  """
  CANCEL_SENT_BATCH
  """
  Something of the edition was paid.
  """
  CANCEL_WITH_PAYMENTS
  """
  Results of the activity stand.
  """
  CANCEL_WITH_RESULTS
  """
  The person's working capacity is not recorded as reduced.
  """
  CAPACITY_NOT_REDUCED
  """
  No card has this token, and none waits for it.
  """
  CARD_UNKNOWN_TO_UNION
  """
  A sum of the case is open, and nobody said why the rest is not owed.
  """
  CASE_WITH_OPEN_SUM
  """
  The edition was opened, and its rules are frozen.
  """
  CHANGE_RULE_WHILE_OPEN
  """
  The tier that was announced or given changes by a review alone.
  """
  CHANGE_TIER_WITHOUT_REVIEW
  """
  What happened on the day lies in the waiting period.
  """
  CLAIM_IN_WAITING_PERIOD
  """
  What happened on the day is not covered, or of no day of the edition.
  """
  CLAIM_OUTSIDE_COVER
  """
  The post is for a household of somebody who owns or leads the sponsor.
  """
  CLAIM_OWN_HOUSEHOLD
  """
  It is claimed later than the rule allows.
  """
  CLAIM_TOO_LATE
  """
  The post is not shown to sponsors, or no more.
  """
  CLAIM_UNPUBLISHED
  """
  A text holds a card number, or is one: 13 to 19 digits with their check digit. Cards are named by their tokens.
  """
  CLEAR_PAN_REFUSED
  """
  The caller is revoked already, or the one who asks is.
  """
  CLIENT_REVOKED
  """
  An open body already carries this code.
  """
  CODE_TAKEN
  """
  A membership goes over only after both bodies have consented.
  """
  COMPLETE_WITHOUT_BOTH_CONSENTS
  """
  The object was changed since it was read.
  """
  CONFLICT
  """
  Not more than half of those present at the workers' congress voted for the agreement.
  """
  CONGRESS_NOT_PASSED
  """
  This side has already consented to the move.
  """
  CONSENT_ALREADY_GIVEN
  """
  The credit code fails GB 32100, or a base union's does not start with 81.
  """
  CREDIT_CODE_INVALID
  """
  An open body already carries this credit code.
  """
  CREDIT_CODE_TAKEN
  """
  The evaluation has no criterion of this code.
  """
  CRITERION_UNKNOWN
  """
  The lines of the batch are not as many, or do not come to so much, as was declared.
  """
  DECLARED_TOTAL_DIFFERS
  """
  Open bodies stand below the body, or stood or were to stand there up to a later day.
  """
  DISSOLVE_WITH_OPEN_CHILDREN
  """
  Editions of programmes that the body runs are open.
  """
  DISSOLVE_WITH_OPEN_EDITIONS
  """
  The body still keeps hardship files that have not ended.
  """
  DISSOLVE_WITH_OPEN_HARDSHIP_FILES
  """
  The body still has open memberships.
  """
  DISSOLVE_WITH_OPEN_MEMBERS
  """
  Virtual posts of the body are open.
  """
  DISSOLVE_WITH_OPEN_POSTS
  """
  Papers that the rule asks for are missing, or the content of one was not sent.
  """
  DOCUMENTS_MISSING
  """
  The document number is not valid, or contradicts the birth date or sex.
  """
  DOCUMENT_INVALID
  """
  The claimant was given in the year what excludes this, by whatever federation (不重复救助).
  """
  DOUBLE_AID
  """
  The record is linked as a duplicate already, or is not.
  """
  DUPLICATE_LINKED
  """
  The duty has ended.
  """
  DUTY_ENDED
  """
  The edition takes no enrolments, or none of this kind, at present.
  """
  EDITION_NOT_OPEN
  """
  The month is confirmed and changes no more.
  """
  EDIT_CONFIRMED_MONTH
  """
  The membership has ended and stays as it is.
  """
  EDIT_ENDED_MEMBERSHIP
  """
  The batch is no draft any more.
  """
  EDIT_LOCKED_BATCH
  """
  The effective date lies before the object's last transition, or before something recorded that relies on it.
  """
  EFFECTIVE_DATE_BEFORE_LAST
  """
  The effective date lies in the future and the action cannot be scheduled.
  """
  EFFECTIVE_DATE_IN_FUTURE
  """
  A move may be scheduled a year ahead at most.
  """
  EFFECTIVE_DATE_TOO_FAR
  """
  A payment is disputed: settle that first. A post whose term is over ends by itself then.
  """
  END_WITH_DISPUTED_MONTH
  """
  What the row is about is on record with other facts, and the mode CREATE revises nothing.
  """
  EXISTS_WITH_OTHER_DATA
  """
  An expulsion names its decision, for which a roster has no column.
  """
  EXPEL_WITHOUT_DECISION
  """
  The facility is closed already.
  """
  FACILITY_CLOSED
  """
  A file does not change this fact of what is on record.
  """
  FACT_NOT_REVISABLE
  """
  A count, such as people or households, is negative.
  """
  FIGURE_COUNT_NEGATIVE
  """
  A count, such as people or households, has a fraction.
  """
  FIGURE_COUNT_NOT_WHOLE
  """
  The row's kind, bound, unit or period is not of the format, or a text is too long or holds invisible characters.
  """
  FIGURE_FORM_INVALID
  """
  The same id stands twice for one division in one import.
  """
  FIGURE_ID_REPEATED
  """
  A figure of this division with this id exists, with other content or withdrawn; import with REVISE to correct it or have it back.
  """
  FIGURE_ID_TAKEN
  """
  A ratio is a fraction from -1 to 10: 0.85, not 85.
  """
  FIGURE_RATIO_OUT_OF_RANGE
  """
  The value is not a plain decimal number.
  """
  FIGURE_VALUE_INVALID
  """
  The row lacks a required value.
  """
  FIGURE_VALUE_MISSING
  """
  The figure is withdrawn already.
  """
  FIGURE_WITHDRAWN
  """
  The fund has not so much left.
  """
  FUND_OVERDRAWN
  """
  The hardship file is not active on that day: it gives no aid.
  """
  HARDSHIP_FILE_NOT_ACTIVE
  """
  No norm is in force for the body's division by which income could be measured.
  """
  HARDSHIP_NORM_MISSING
  """
  The income per head lies above every tier of the norm, or an exclusion is recorded.
  """
  HARDSHIP_TIER_NOT_MET
  """
  The holder hash is not that of the card's holder.
  """
  HOLDER_MISMATCH
  """
  The recipient has this honour, or is nominated for it, in this edition.
  """
  HONOUR_TAKEN
  """
  The results, the rating or the prize do not stand, or are not the recipient's.
  """
  HONOUR_WITHOUT_RESULT
  """
  The idempotency key was used before with another input.
  """
  IDEMPOTENCY_KEY_REUSED
  """
  The state does not allow the action.
  """
  ILLEGAL_TRANSITION
  """
  The indicator is known with another unit.
  """
  INDICATOR_UNIT_DIFFERS
  """
  Nobody knows the indicator; only a caller whose scope is the whole nation may bring it in.
  """
  INDICATOR_UNKNOWN
  """
  A value of the input is not of its form or range; \`path\` names it. Texts hold no controls, zero-width, bidi or private-use characters.
  """
  INPUT_INVALID
  """
  The interval ends before it starts.
  """
  INTERVAL_INVALID
  """
  The batch holds no application.
  """
  ISSUE_BATCH_EMPTY
  """
  Another job of the same content is under way or has done the work: the older one is not resumed beside it.
  """
  JOB_SUPERSEDED
  """
  A job on a file of the bank with a business date in the month is under way, failed, or was over a moment ago.
  """
  JOB_UNDER_WAY
  """
  Whoever submitted a suggestion does not judge it.
  """
  JUDGE_OWN
  """
  Nothing is known as of an instant that is still to come.
  """
  KNOWN_AT_IN_FUTURE
  """
  A body's level must lie below its upper body's.
  """
  LEVEL_NOT_BELOW_PARENT
  """
  There are as many entries as there may be: of a body, person, file, card, merchant, discount, batch or post, or offers to choose from.
  """
  LIST_FULL
  """
  The main person is no member, or has left and no reason is given why the person still stands for the household.
  """
  MAIN_MEMBER_LEFT
  """
  The new upper body is not active, or was not on that day.
  """
  MOVE_TO_INACTIVE_PARENT
  """
  A body cannot be moved under itself or a body below it.
  """
  MOVE_UNDER_OWN_DESCENDANT
  """
  By the rule the claim comes to nothing.
  """
  NOTHING_TO_GRANT
  """
  The notice is answered.
  """
  NOTICE_ANSWERED
  """
  The card is not entitled to the discount; the problem carries the reasons.
  """
  NOT_ELIGIBLE
  """
  The object does not exist or is outside the caller's scope.
  """
  NOT_FOUND
  """
  No transfer is open: none was requested, it is settled, or its time is over.
  """
  NO_OPEN_TRANSFER
  """
  The body has no move that waits or is still ahead.
  """
  NO_PENDING_MOVE
  """
  No prize is proposed for the suggestion, or that was decided.
  """
  NO_PRIZE_PROPOSED
  """
  No proposed tier waits to be confirmed.
  """
  NO_TIER_OVERRIDE
  """
  Nobody proposed that the month is not paid, or that was decided.
  """
  NO_WAIVER_PROPOSED
  """
  The objection is decided already.
  """
  OBJECTION_DECIDED
  """
  An offer begins, changes or ends now or later: what was granted before stays as it was.
  """
  OFFER_BACKDATED
  """
  A version of an offer that has begun is not edited; a later instant begins a new one.
  """
  OFFER_EDIT_IN_PLACE
  """
  The offer is over at that instant already.
  """
  OFFER_ENDED
  """
  Another version of the offer is to begin then or later; end it first.
  """
  OFFER_VERSION_OVERLAP
  """
  The office is held already; end that term first.
  """
  OFFICE_HELD
  """
  The region lies outside the caller's scope.
  """
  OUTSIDE_SCOPE
  """
  The upper body is not active, or was not on that day.
  """
  PARENT_INACTIVE
  """
  A root exists already: name the upper body.
  """
  PARENT_REQUIRED
  """
  The registration was taken back.
  """
  PARTICIPATION_WITHDRAWN
  """
  What was paid is not what the month comes to.
  """
  PAY_AMOUNT_DIFFERS
  """
  The month is not due yet, or was not on the day it was paid.
  """
  PAY_BEFORE_DUE
  """
  The month is not owed: the agreement was cut short.
  """
  PAY_CANCELLED_MONTH
  """
  The post is suspended, or was when the month would have fallen due.
  """
  PAY_SUSPENDED_MONTH
  """
  The account took no payments on that day, or none is open.
  """
  PAY_TO_CLOSED_ACCOUNT
  """
  The month is paid already.
  """
  PAY_TWICE_SAME_MONTH
  """
  The month was waived.
  """
  PAY_WAIVED_MONTH
  """
  A break of the month is not settled, or waits for its charge.
  """
  PERIOD_HAS_OPEN_BREAKS
  """
  The month is not over.
  """
  PERIOD_NOT_OVER
  """
  The month is sealed already.
  """
  PERIOD_SEALED
  """
  A free text or an idempotency key holds the number of a person's identity card or mobile, or of the account of the post that it is about; such numbers have fields of their own.
  """
  PERSONAL_NUMBER_IN_TEXT
  """
  A person with this document is known, under another name or in another record.
  """
  PERSON_EXISTS
  """
  A person of the household is in another open hardship file of the federation.
  """
  PERSON_IN_TWO_FILES
  """
  All prizes of this rank are given.
  """
  PRIZE_TAKEN
  """
  The call has no prize of this rank.
  """
  PRIZE_UNKNOWN
  """
  The programme has ended: nothing new of it begins.
  """
  PROGRAM_ENDED
  """
  The household's hardship file is not active.
  """
  PUBLISH_WITHOUT_ACTIVE_FILE
  """
  No place is left.
  """
  QUOTA_FULL
  """
  Whoever is ranked has not attended.
  """
  RANKED_WITHOUT_ATTENDING
  """
  A worse rank has a better score, or equal ranks have different ones.
  """
  RANK_AGAINST_SCORE
  """
  Ranks do not follow from 1 on, or a tie does not leave the next ranks out.
  """
  RANK_GAP
  """
  A dissolved body stays dissolved; found a new one.
  """
  REACTIVATE_DISSOLVED
  """
  A merged body stays merged; its successor carries on.
  """
  REACTIVATE_MERGED
  """
  More is recorded as recovered than is open of the sum at stake.
  """
  RECOVERY_EXCEEDS_STAKE
  """
  A case is not handed to the body that handles it.
  """
  REFER_TO_SELF
  """
  More is refunded than was charged.
  """
  REFUND_EXCEEDS_CHARGE
  """
  A body's division must lie within its upper body's.
  """
  REGION_OUTSIDE_PARENT
  """
  The region code is not in the division table, had ended, or is the nation's where something has to stand.
  """
  REGION_UNKNOWN
  """
  The card is not activated at the bank.
  """
  REGISTER_UNACTIVATED
  """
  The holder is no member today in the region of the programme.
  """
  REGISTER_WITHOUT_MEMBERSHIP
  """
  The last day of the activity is over.
  """
  REGISTRATION_CLOSED
  """
  The registration may be renewed from 30 days before its end on.
  """
  REGISTRATION_NOT_DUE
  """
  A person who was expelled rejoins by application and review only.
  """
  REJOIN_EXPELLED_WITHOUT_REVIEW
  """
  A closed or rejected hardship file stays so; a return is a new file that cites it.
  """
  REOPEN_CLOSED
  """
  A cancelled card is never replaced.
  """
  REPLACE_CANCELLED
  """
  A contest ends once its results stand and none wait.
  """
  RESULTS_NOT_CONFIRMED
  """
  Results of this trade wait for a decision already.
  """
  RESULTS_PENDING
  """
  The membership has ended and cannot be retained.
  """
  RETAIN_AFTER_WITHDRAWAL
  """
  The upper review takes a caller whose scope reaches above the body that keeps the file.
  """
  REVIEW_NOT_ABOVE
  """
  The income was not recorded anew since the review began.
  """
  REVIEW_WITHOUT_INCOME
  """
  A caller cannot revoke itself.
  """
  REVOKE_OWN
  """
  The volunteer holds the role then.
  """
  ROLE_HELD
  """
  A rule of the edition is not met; \`path\` names it.
  """
  RULE_NOT_MET
  """
  This judge has scored the suggestion.
  """
  SCORED_ALREADY
  """
  The points of the criterion are given by another: by its juror, or by those in charge.
  """
  SCORED_BY_JUROR
  """
  A criterion has no points.
  """
  SCORES_INCOMPLETE
  """
  More points than the criterion has.
  """
  SCORE_ABOVE_MOST
  """
  The claimant has claimed in the edition already, or for this event.
  """
  SECOND_CLAIM_SAME_PERIOD
  """
  Whoever is named is in the edition already, by one of its names.
  """
  SECOND_ENROLMENT
  """
  The subject has an evaluation by this scheme for the period.
  """
  SECOND_EVALUATION
  """
  The person has an open card of this programme already.
  """
  SECOND_OPEN_CARD
  """
  The cadre is linked so already.
  """
  SECOND_OPEN_DUTY
  """
  The household has an open hardship file already; a draft counts.
  """
  SECOND_OPEN_FILE
  """
  The person has an open membership or application already.
  """
  SECOND_OPEN_MEMBERSHIP
  """
  The caller has an open objection against the hardship file already.
  """
  SECOND_OPEN_OBJECTION
  """
  The household has an open post already.
  """
  SECOND_OPEN_POST
  """
  A transfer is open already.
  """
  SECOND_OPEN_TRANSFER
  """
  The member is a volunteer of the body already.
  """
  SECOND_VOLUNTEER
  """
  Whoever recorded a hardship file, is declared a relative, or has checked it before cannot check it here.
  """
  SELF_REVIEW
  """
  The record of service is confirmed or refused.
  """
  SERVICE_DECIDED
  """
  The service item is not offered, or was not on that day.
  """
  SERVICE_ITEM_CLOSED
  """
  The volunteer's time for the activity is recorded for that day.
  """
  SERVICE_TWICE
  """
  The volunteer held no role on that day.
  """
  SERVICE_WITHOUT_ROLE
  """
  Claims of the edition are open.
  """
  SETTLE_WITH_OPEN_CLAIMS
  """
  The sponsor has ended and claims nothing more.
  """
  SPONSOR_CLOSED
  """
  The sponsor holds as many posts as it may.
  """
  SPONSOR_LIMIT
  """
  No agreement holds this month, or it is not the caller's to see.
  """
  STIPEND_MONTH_UNKNOWN
  """
  A caller with this subject may call already, or was revoked outside the caller's scope.
  """
  SUBJECT_TAKEN
  """
  The successor of a merger must be another body that is active, and was on that day.
  """
  SUCCESSOR_INVALID
  """
  The term is over already.
  """
  TERM_ENDED
  """
  A tier was proposed beside the norm and no second person has confirmed it.
  """
  TIER_OVERRIDE_UNCONFIRMED
  """
  More rows than a call takes, which is 33.
  """
  TOO_MANY_ROWS
  """
  The topic is none of the call, or the call names topics and the suggestion none.
  """
  TOPIC_UNKNOWN
  """
  Another discount was confirmed with this transaction.
  """
  TRANSACTION_TAKEN
  """
  The membership of an expelled person cannot be transferred.
  """
  TRANSFER_EXPELLED
  """
  The body that is to take the member in is not active.
  """
  TRANSFER_TO_INACTIVE_BODY
  """
  The membership is in that body already.
  """
  TRANSFER_TO_SELF
  """
  A body has one open upper body; another move is still pending.
  """
  TWO_OPEN_PARENTS
  """
  The unit is covered by a body on one of these days already.
  """
  UNIT_COVERED_ALREADY
  """
  The unit is not covered by this body on this day.
  """
  UNIT_NOT_COVERED
  """
  The file has not arrived, or not whole.
  """
  UPLOAD_MISSING
  """
  The file is larger than 200 MB.
  """
  UPLOAD_TOO_LARGE
  """
  The duty does not hold on the day of the visit.
  """
  VISIT_OUTSIDE_DUTY
  """
  The month is paid.
  """
  WAIVE_PAID
  """
  The weights of the criteria are not 10,000 basis points together.
  """
  WEIGHTS_DO_NOT_SUM
}

"""
A programme (项目) of a union body. Who may enrol in it and what it pays is said by its editions.
"""
type Program implements Node {
  """
  A short code, one in the federation.
  """
  code: String!
  """
  Its editions, the latest first; drafts for those in charge alone.
  """
  editions(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): ProgramEditionConnection!
  """
  The first day on which nothing new of it may begin; null while it goes on.
  """
  endedOn: LocalDate
  """
  What is in its fund; null for those not in charge.
  """
  fund: Fund
  """
  What came into its fund, newest first; nothing for those not in charge.
  """
  fundReceipts(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): FundReceiptConnection!
  """
  A lasting id.
  """
  id: ID!
  """
  Codes of the indicators under which its published figures stand.
  """
  indicatorCodes: [String!]!
  """
  The kind.
  """
  kind: ProgramKind!
  """
  The Chinese name.
  """
  name: String!
  """
  An English name.
  """
  nameEn: String
  """
  Those who run it together with the body.
  """
  partners: [ProgramPartner!]!
  """
  Since when anybody in its division may know of it; null before its first edition was opened.
  """
  publishedAt: DateTime
  """
  The division it is for.
  """
  region: Region!
  """
  The division it is for.
  """
  regionCode: RegionCode!
  """
  Facilities where it is to be had, as far as the caller may see them.
  """
  sites: [Facility!]!
  """
  Where the record comes from.
  """
  sources: [String!]!
  """
  What it is for.
  """
  summary: String
  """
  What it is to reach.
  """
  targets: [ProgramTarget!]!
  """
  The body that runs it; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
  """
  Its steps, in words and in order.
  """
  workflow: [String!]!
}

"""
A page of programmes.
"""
type ProgramConnection {
  """
  The programmes with their cursors.
  """
  edges: [ProgramEdge!]!
  """
  The programmes themselves.
  """
  nodes: [Program!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A programme in a page.
"""
type ProgramEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The programme.
  """
  node: Program!
}

"""
An edition (期) of a programme: its days, places, budget and rules, and where it stands.
"""
type ProgramEdition implements Node {
  """
  What its state lets this caller do now.
  """
  allowedActions: [ProgramEditionAction!]!
  """
  What may be granted in all; null for no bound, and for those not in charge.
  """
  budget: Money
  """
  Its batches of payments, newest first; none for those not in charge.
  """
  disbursements(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): DisbursementConnection!
  """
  The first day it is of.
  """
  from: LocalDate!
  """
  A lasting id.
  """
  id: ID!
  """
  E.g. 第五期.
  """
  name: String!
  """
  How many may still be enrolled; null for no bound, and before it was opened.
  """
  placesLeft: Int
  """
  The edition it goes on from; null where it is of none or not for the caller to see.
  """
  previous: ProgramEdition
  """
  Its programme.
  """
  program: Program!
  """
  How many may be enrolled; null for no bound.
  """
  quota: Int
  """
  What was published of its days by the body that runs it, under the indicators of the programme. It is never mixed with \`totals\`; nothing of divisions outside the caller's scope.
  """
  reported: ReportedFigures!
  """
  The rules. They were frozen when it was opened.
  """
  rules: EditionRules!
  """
  The state.
  """
  state: ProgramEditionState!
  """
  Every state, in the order of recording.
  """
  steps: [ProgramEditionStep!]!
  """
  The first day behind it.
  """
  to: LocalDate!
  """
  What the store counts of it; null for those not in charge.
  """
  totals: EditionTotals
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What may be done with an edition.
"""
enum ProgramEditionAction {
  """
  开始结算
  """
  BEGIN_SETTLEMENT
  """
  取消
  """
  CANCEL
  """
  截止参加
  """
  CLOSE
  """
  开放
  """
  OPEN
  """
  修改
  """
  REVISE
  """
  完成结算
  """
  SETTLE
}

"""
A page of editions.
"""
type ProgramEditionConnection {
  """
  The editions with their cursors.
  """
  edges: [ProgramEditionEdge!]!
  """
  The editions themselves.
  """
  nodes: [ProgramEdition!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
An edition in a page.
"""
type ProgramEditionEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The edition.
  """
  node: ProgramEdition!
}

"""
What a change of an edition answers.
"""
type ProgramEditionPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  The edition after the change; null when it was refused.
  """
  programEdition: ProgramEdition
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
States of an edition.
"""
enum ProgramEditionState {
  """
  已取消
  """
  CANCELLED
  """
  已截止参加
  """
  CLOSED
  """
  草稿
  """
  DRAFT
  """
  开放
  """
  OPEN
  """
  已结算
  """
  SETTLED
  """
  结算中
  """
  SETTLING
}

"""
A state of an edition with the day it took effect.
"""
type ProgramEditionStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  Why it was cancelled; null for every other step.
  """
  reason: String
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: ProgramEditionState!
}

"""
An edition, and the version of it that was read.
"""
input ProgramEditionStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The edition.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
Which programmes to list.
"""
input ProgramFilter {
  """
  Only programmes of this kind.
  """
  kind: ProgramKind
  """
  Only those that go on.
  """
  openOnly: Boolean! = false
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Programmes that this body runs.
  """
  unionBodyId: ID!
}

"""
Kinds of programmes (项目).
"""
enum ProgramKind {
  """
  困难帮扶、送温暖
  """
  ASSISTANCE
  """
  评选表彰
  """
  AWARD
  """
  集体协商
  """
  BARGAINING
  """
  普惠卡
  """
  BENEFIT_CARD
  """
  专项行动
  """
  CAMPAIGN
  """
  劳动和技能竞赛
  """
  CONTEST
  """
  文化
  """
  CULTURE
  """
  帮扶基金
  """
  FUND
  """
  赠保
  """
  GIFT_COVER
  """
  就业援助
  """
  JOB_AID
  """
  招聘会
  """
  JOB_FAIR
  """
  法律援助和维权
  """
  LEGAL_AID
  """
  联系制度
  """
  LINK_DUTY
  """
  调解
  """
  MEDIATION
  """
  医疗救助
  """
  MEDICAL_AID
  """
  医疗互助
  """
  MUTUAL_AID
  """
  组建和规范化建设
  """
  ORGANISING
  """
  其他
  """
  OTHER
  """
  助学
  """
  SCHOOLING_AID
  """
  服务中心
  """
  SERVICE_HALL
  """
  体育
  """
  SPORT
  """
  创业扶持
  """
  START_UP_AID
  """
  金点子
  """
  SUGGESTION
  """
  培训
  """
  TRAINING
  """
  虚拟岗位
  """
  VIRTUAL_POSTS
  """
  美丽厂区等创建评定
  """
  WORKPLACE
}

"""
Somebody who runs a programme together with its body.
"""
type ProgramPartner {
  """
  The name of the organisation.
  """
  name: String!
  """
  What it does, e.g. 共同出资.
  """
  role: String
}

"""
A partner.
"""
input ProgramPartnerInput {
  """
  The name of the organisation, 1 to 60 characters.
  """
  name: String!
  """
  What it does, at most 60 characters.
  """
  role: String
}

"""
What a change of a programme answers.
"""
type ProgramPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  The programme after the change; null when it was refused.
  """
  program: Program
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
}

"""
What a programme is to reach. Progress is computed from figures, never typed in.
"""
type ProgramTarget {
  """
  By when; null where nothing is said.
  """
  dueOn: LocalDate
  """
  The code of the indicator.
  """
  indicatorCode: String!
  """
  Which side of the value counts as reached.
  """
  operator: TargetOperator!
  """
  The value; a rate as a fraction.
  """
  value: Decimal!
}

"""
A target.
"""
input ProgramTargetInput {
  """
  By when.
  """
  dueOn: LocalDate
  """
  The code of an indicator that is known.
  """
  indicatorCode: String!
  """
  Which side of the value counts as reached.
  """
  operator: TargetOperator!
  """
  The value; a rate as a fraction.
  """
  value: Decimal!
}

"""
A later due day.
"""
input ProlongCaseInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The case.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, 1 to 300 characters; it names nobody.
  """
  reason: String!
  """
  The new due day: after the present one, not over, at most 60 days later.
  """
  to: LocalDate!
}

"""
The results of a trade to propose.
"""
input ProposeContestResultsInput {
  """
  The places, 1 to 100, of those who attended: ranks follow from 1 on, and ties leave the next ones out.
  """
  entries: [RankedEntryInput!]!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The contest.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why the results that stand are corrected, 1 to 200 characters; required where there are any.
  """
  reason: String
  """
  The number of the trade.
  """
  trade: Int!
}

"""
A prize that is proposed.
"""
input ProposePrizeInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The suggestion.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The rank of a prize of the call.
  """
  rank: Int!
}

"""
A month that is not to be paid.
"""
input ProposeStipendWaiverInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The month, \`yyyy-mm\`.
  """
  month: String!
  """
  Why, 1 to 200 characters; sealed.
  """
  reason: String!
}

"""
Another tier.
"""
input ProposeTierOverrideInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why.
  """
  reason: String!
  """
  The tier.
  """
  tier: HardshipTier!
}

"""
A public notice.
"""
input PublishHonourNoticeInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The honour.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Its first day; not after today, not before the last step. Default: today.
  """
  on: LocalDate
  """
  The first day on which it hangs no more, 5 to 60 days after the first one.
  """
  until: LocalDate!
}

"""
A post to show to sponsors.
"""
input PublishVirtualPostInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Since when. Default: today; not ahead.
  """
  on: LocalDate
  """
  The first day on which it may be claimed no more: after today, at most 366 days after the first one.
  """
  until: LocalDate!
}

"""
What is public of a post that may be claimed.
"""
type PublishedPost {
  """
  The monthly stipend that is asked for.
  """
  askedAmount: Money!
  """
  By which payrolls will name it.
  """
  code: String!
  """
  The id by which it is claimed.
  """
  id: ID!
  """
  The first day on which it may be claimed no more; null for one that seeks another sponsor.
  """
  publishedUntil: LocalDate
  """
  Where the household counts.
  """
  region: Region!
  """
  Where the household counts.
  """
  regionCode: RegionCode!
  """
  Whether it had a sponsor before and seeks another.
  """
  seeksAnother: Boolean!
  """
  What it is called.
  """
  title: String!
}

"""
A page of published posts.
"""
type PublishedPostConnection {
  """
  The posts with their cursors.
  """
  edges: [PublishedPostEdge!]!
  """
  The posts themselves.
  """
  nodes: [PublishedPost!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A published post in a page.
"""
type PublishedPostEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The post.
  """
  node: PublishedPost!
}

"""
The root of every read. A field answers only what the caller's role and row scope allow.
"""
type Query {
  """
  Activities that a union body holds, the newest of a body first.
  """
  activities(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which activities.
    """
    filter: ActivityFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): ActivityConnection!
  """
  One activity; null when it does not exist or is not for the caller to see.
  """
  activity(
    """
    Its id.
    """
    id: ID!
  ): Activity
  """
  One agreement; null when it does not exist or is outside the caller's scope.
  """
  agreement(
    """
    Its id.
    """
    id: ID!
  ): Agreement
  """
  Agreements by the line of a body, newest first; with \`subtree\` the newest of a body first.
  """
  agreements(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which agreements.
    """
    filter: AgreementFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): AgreementConnection!
  """
  One caller; null when it does not exist or is outside the caller's scope.
  """
  apiClient(
    """
    Its id.
    """
    id: ID!
  ): ApiClient
  """
  Employers with open cases of arrears (欠薪预警), in the order of their credit codes and names at each body.
  """
  arrearsWarnings(
    """
    The cursor to continue after.
    """
    after: String
    """
    Of which bodies.
    """
    filter: ArrearsWarningFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): ArrearsWarningConnection!
  """
  What was done to an object, newest first; empty when it is outside the caller's scope. What was done to a caller before it was let in again is shown only to callers whose scope is the whole nation.
  """
  auditTrail(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
    """
    The id of the object.
    """
    subjectId: ID!
  ): AuditEntryConnection!
  """
  One bank; null when it does not exist or is outside the caller's scope.
  """
  bank(
    """
    Its id.
    """
    id: ID!
  ): Bank
  """
  A charge or a refund that a bank told, by the bank's own id; null when it does not exist or is outside the caller's scope.
  """
  bankTransaction(
    """
    The bank.
    """
    bankId: ID!
    """
    The bank's id of the transaction.
    """
    transactionId: String!
  ): BankTransaction
  """
  What the bank of a card told of it in a year, in the order of offer and id. Empty where the caller may not see that bank.
  """
  bankTransactions(
    """
    The cursor to continue after.
    """
    after: String
    """
    Of what.
    """
    filter: BankTransactionFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): BankTransactionConnection!
  """
  The banks that serve a division of this one's subtree, as far as the caller may see them, in the order of division and id.
  """
  banks(
    """
    The cursor to continue after.
    """
    after: String
    """
    Where to look.
    """
    filter: BankFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): BankConnection!
  """
  One benefit card; null when it does not exist or is outside the caller's scope.
  """
  benefitCard(
    """
    Its id.
    """
    id: ID!
  ): BenefitCard
  """
  The card that has or had a token; null when none did, or its programme is outside the caller's scope.
  """
  benefitCardByToken(
    """
    The token as the bank made it, never a card number.
    """
    token: CardToken!
  ): BenefitCard
  """
  One break; null when it does not exist or is outside the caller's scope.
  """
  break(
    """
    Its id.
    """
    id: ID!
  ): Break
  """
  The breaks of a bank, as far as the caller may see them: in the order of business dates, but for those of a month without an offer or a merchant, which stand by kind first. BAD_USER_INPUT unless the filter gives a period, an offer, a merchant, an age, or a state that is not settled.
  """
  breaks(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which of them.
    """
    filter: BreakFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): BreakConnection!
  """
  One card programme; null when it does not exist or is outside the caller's scope.
  """
  cardProgram(
    """
    Its id.
    """
    id: ID!
  ): CardProgram
  """
  The card programmes of a division's subtree that the caller may see.
  """
  cardPrograms(
    """
    The cursor to continue after.
    """
    after: String
    """
    Where to look.
    """
    filter: CardProgramFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): CardProgramConnection!
  """
  One case; null when it does not exist or no body in the caller's scope took it, had it or handles it.
  """
  case(
    """
    Its id.
    """
    id: ID!
  ): Case
  """
  Cases by the line of a body.
  """
  cases(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which cases.
    """
    filter: CaseFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): CaseConnection!
  """
  One claim; null when it does not exist or is not for the caller to see.
  """
  claim(
    """
    Its id.
    """
    id: ID!
  ): Claim
  """
  Claims in a state, oldest first: of an edition, or those that came through union bodies. Name one of the two.
  """
  claims(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which claims.
    """
    filter: ClaimFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): ClaimConnection!
  """
  What a region's dashboard shows. Two store round trips at any size.
  """
  dashboard(
    """
    The day of the state shown; periods that start later are left out. Default: today.
    """
    asOf: LocalDate
    """
    Only figures whose period overlaps this one.
    """
    period: PeriodInput
    """
    The region.
    """
    regionCode: RegionCode!
  ): Dashboard!
  """
  One batch of payments; null when it does not exist or is not for the caller to see.
  """
  disbursement(
    """
    Its id.
    """
    id: ID!
  ): Disbursement
  """
  One discount of the point of sale; null when it does not exist or the caller may not see it. A partner sees its own.
  """
  discount(
    """
    Its id.
    """
    id: ID!
  ): Discount
  """
  May this card have this discount, there and then, and how much? With reasons, and what it rests on.
  """
  eligibility(
    """
    The question.
    """
    input: EligibilityInput!
  ): EligibilityDecision!
  """
  The same for up to 1,000 questions, which share their reads: one outcome per question, in their order.
  """
  eligibilityBatch(
    """
    The questions, 1 to 1,000.
    """
    inputs: [EligibilityInput!]!
  ): [EligibilityOutcome!]!
  """
  What changed in the eligibility of a programme's cards, in the order in which it was recorded, 15 seconds after that. At least once, and in order per card.
  """
  eligibilityChanges(
    """
    The cursor to continue after; keep the last one that was read.
    """
    after: String
    """
    The card programme.
    """
    cardProgramId: ID!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): EligibilityChangeConnection!
  """
  One enrolment; null when it does not exist or is not for the caller to see.
  """
  enrolment(
    """
    Its id.
    """
    id: ID!
  ): Enrolment
  """
  Enrolments of an edition in a state, oldest first, or those that came through union bodies, the newest of a body first. Name one of the two.
  """
  enrolments(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which enrolments.
    """
    filter: EnrolmentFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): EnrolmentConnection!
  """
  One evaluation; null when it does not exist or is not for the caller to see.
  """
  evaluation(
    """
    Its id.
    """
    id: ID!
  ): Evaluation
  """
  The board (红榜) of a scheme and period: the first ranks of what is published, for those in whose scope its body stands and for all below that body. Equal totals share a rank (1, 2, 2, 4), and all that share the last one stand on it, at most 100 in all.
  """
  evaluationBoard(
    """
    The period, e.g. \`2026\` or \`2026-Q2\`.
    """
    period: String!
    """
    The scheme.
    """
    schemeId: ID!
    """
    How many ranks, 1 to 50.
    """
    top: Int!
  ): [BoardEntry!]!
  """
  One scheme of evaluation; null when it does not exist, or is neither in the caller's scope nor of a body above the caller's own.
  """
  evaluationScheme(
    """
    Its id.
    """
    id: ID!
  ): EvaluationScheme
  """
  Schemes that bodies keep, the newest of a body first.
  """
  evaluationSchemes(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which schemes.
    """
    filter: EvaluationSchemeFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): EvaluationSchemeConnection!
  """
  Evaluations by a scheme, of the last period first, or those that bodies keep. Name one of the two.
  """
  evaluations(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which evaluations.
    """
    filter: EvaluationFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): EvaluationConnection!
  """
  Facilities by owner or by place. A facility belongs to its owner's federation wherever it stands.
  """
  facilities(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which facilities. Name exactly one of ownerId and regionCode.
    """
    filter: FacilityFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): FacilityConnection!
  """
  One facility; null when it does not exist or its owner is outside the caller's scope.
  """
  facility(
    """
    Its id.
    """
    id: ID!
  ): Facility
  """
  One figure, also a withdrawn one; null when it does not exist or its region is outside the caller's scope.
  """
  figure(
    """
    Its id.
    """
    id: ID!
  ): Figure
  """
  Reported figures that stand, ordered by region, indicator and period. Withdrawn ones are left out.
  """
  figures(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which figures. Default: all in the caller's scope.
    """
    filter: FigureFilter
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): FigureConnection!
  """
  One receipt of a fund; null when it does not exist or is not for the caller to see.
  """
  fundReceipt(
    """
    Its id.
    """
    id: ID!
  ): FundReceipt
  """
  One hardship file; null when it does not exist or its body is outside the caller's scope.
  """
  hardshipFile(
    """
    Its id.
    """
    id: ID!
  ): HardshipFile
  """
  Hardship files in the caller's scope, the newest of a body first. Callers of a city, county or town name a body in the filter.
  """
  hardshipFiles(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which files.
    """
    filter: HardshipFileFilter
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): HardshipFileConnection!
  """
  One honour; null when it does not exist or is not for the caller to see.
  """
  honour(
    """
    Its id.
    """
    id: ID!
  ): HonourRecord
  """
  Honours that a union body keeps, the newest of a body first: our own records, or those that reports tell of, never both.
  """
  honours(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which honours.
    """
    filter: HonourFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): HonourRecordConnection!
  """
  One indicator; null when none has this code.
  """
  indicator(
    """
    Its code.
    """
    code: String!
  ): Indicator
  """
  All indicators that reports used or the shipped catalogue names, in the order of their codes.
  """
  indicators(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): IndicatorConnection!
  """
  One issue batch; null when it does not exist or is outside the caller's scope. A bank sees it once it was sent.
  """
  issueBatch(
    """
    Its id.
    """
    id: ID!
  ): IssueBatch
  """
  The issue batches of a card programme that the caller may see, the newest first.
  """
  issueBatches(
    """
    The cursor to continue after.
    """
    after: String
    """
    The card programme.
    """
    cardProgramId: ID!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): IssueBatchConnection!
  """
  One job; null when it does not exist or is outside the caller's scope.
  """
  job(
    """
    Its id.
    """
    id: ID!
  ): Job
  """
  Jobs of the caller's scope, newest first.
  """
  jobs(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which jobs. Default: all.
    """
    filter: JobFilter
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): JobConnection!
  """
  Every value of an enum that a person may see, with its label in both languages.
  """
  labels(
    """
    The enum.
    """
    of: LabelSet!
  ): [Label!]!
  """
  Link duties (干部联系制度) that bodies keep, the newest of a body first.
  """
  linkDuties(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which duties.
    """
    filter: LinkDutyFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): LinkDutyConnection!
  """
  One link duty; null when it does not exist or its body is outside the caller's scope.
  """
  linkDuty(
    """
    Its id.
    """
    id: ID!
  ): LinkDuty
  """
  The member with this id, masked; of a duplicate, the record that stands for the person. Null outside the caller's scope.
  """
  member(
    """
    The id.
    """
    id: ID!
  ): Member
  """
  The member with this document in the federation of a body of the caller's scope; null when there is none to be seen. Send it by POST, as every question with personal values.
  """
  memberByDocument(
    """
    The document.
    """
    input: MemberByDocumentInput!
  ): Member
  """
  Members of a body or of it and all below it, on a day, in the order of body and member. Empty outside the caller's scope.
  """
  members(
    """
    The cursor to read on from.
    """
    after: String
    """
    Which members.
    """
    filter: MemberFilter!
    """
    How many, 1 to 100.
    """
    first: Int!
  ): MemberConnection!
  """
  One merchant; null when it does not exist or its card programme is outside the caller's scope.
  """
  merchant(
    """
    Its id.
    """
    id: ID!
  ): Merchant
  """
  The merchants of a card programme in a division's subtree, in the order of division and id.
  """
  merchants(
    """
    The cursor to continue after.
    """
    after: String
    """
    Where to look.
    """
    filter: MerchantFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): MerchantConnection!
  """
  The caller's own cards, the newest first; empty for a caller that is tied to no member.
  """
  myBenefitCards: [BenefitCard!]!
  """
  Cases that name the caller, newest first, at most 100; for members.
  """
  myCases: [OwnCase!]!
  """
  The caller's own claims, newest first, at most 100; for members.
  """
  myClaims: [Claim!]!
  """
  The caller's own enrolments, newest first, at most 100; for members.
  """
  myEnrolments: [Enrolment!]!
  """
  The honours that were granted to the caller, the newest first; for members.
  """
  myHonours: [HonourRecord!]!
  """
  What the caller registered for and what became of it, the newest first, at most 100 of each of its records; for members.
  """
  myParticipations: [Participation!]!
  """
  The caller's own suggestions, newest first, at most 100; for members.
  """
  mySubmissions: [Submission!]!
  """
  What the caller may ask for today, and what became of what it asked for: the editions published for the divisions of its body in which something may be asked for, its own division first; for members.
  """
  mySupport(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): MemberSupportConnection!
  """
  The posts of the caller's own household, newest first; for members.
  """
  myVirtualPosts: [VirtualPost!]!
  """
  The object with this id, of any type; null when it does not exist or is outside the caller's scope.
  """
  node(
    """
    The id of the object.
    """
    id: ID!
  ): Node
  """
  The objects with these ids, in the order asked; null where \`node\` would answer null. At most 100 ids.
  """
  nodes(
    """
    The ids of the objects, 1 to 100.
    """
    ids: [ID!]!
  ): [Node]!
  """
  One offer; null when it does not exist or is outside the caller's scope.
  """
  offer(
    """
    Its id.
    """
    id: ID!
  ): Offer
  """
  Offers that are of use in a division, the nearest first: those for it or a division below it, then those for one above it. Each once.
  """
  offers(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which offers, and where.
    """
    filter: OfferFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): OfferConnection!
  """
  Calls that take suggestions of the caller today, of its own body and of those above it; for members.
  """
  openSuggestionCalls: [SuggestionCall!]!
  """
  Who registered for an activity, in the order of registration.
  """
  participations(
    """
    The cursor to continue after.
    """
    after: String
    """
    Of which activity.
    """
    filter: ParticipationFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): ParticipationConnection!
  """
  Reminders of posts and stipends for partner apps to deliver, oldest first: each at least once, none before 15 seconds have passed. They can be read for 90 days. Of a whole province-level division.
  """
  postReminders(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
    """
    The province-level division; any code within it will do.
    """
    regionCode: RegionCode!
  ): PostReminderConnection!
  """
  One programme; null when it does not exist, or was not published for the caller.
  """
  program(
    """
    Its id.
    """
    id: ID!
  ): Program
  """
  One edition of a programme; null when it does not exist or is not for the caller to see.
  """
  programEdition(
    """
    Its id.
    """
    id: ID!
  ): ProgramEdition
  """
  Programmes that union bodies in the caller's scope run, the newest of a body first.
  """
  programs(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which programmes.
    """
    filter: ProgramFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): ProgramConnection!
  """
  Posts that sponsors may claim in a division, in the order of divisions, whoever's they are. Nothing in it tells of a person.
  """
  publishedPosts(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
    """
    Posts of households in this division's subtree.
    """
    regionCode: RegionCode!
  ): PublishedPostConnection!
  """
  Programmes that go on and were published for a division: its own, then those of the divisions it lies in.
  """
  publishedPrograms(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
    """
    Only programmes of this kind.
    """
    kind: ProgramKind
    """
    The division.
    """
    regionCode: RegionCode!
  ): ProgramConnection!
  """
  The job of a bank's file with what it came to: its verdict, its classes and its files. Null for a job on a list, and for one that does not exist or is outside the caller's scope. Its breaks are found with \`breaks\`, by the month of its business date.
  """
  reconciliation(
    """
    The job's id.
    """
    jobId: ID!
  ): Job
  """
  The division with this code, also a former one; null when the table does not know it.
  """
  region(
    """
    The code of GB/T 2260.
    """
    code: RegionCode!
  ): Region
  """
  Divisions below another one, or found by name, in the order of their codes.
  """
  regions(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which divisions.
    """
    filter: RegionFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): RegionConnection!
  """
  The sealed months of a bank, the latest first; none for a bank outside the caller's scope.
  """
  sealedPeriods(
    """
    The bank.
    """
    bankId: ID!
  ): [SealedPeriod!]!
  """
  One service item; null when it does not exist or the owner of its centre is outside the caller's scope.
  """
  serviceItem(
    """
    Its id.
    """
    id: ID!
  ): ServiceItem
  """
  One sponsor; null when it does not exist or is outside the caller's scope.
  """
  sponsor(
    """
    Its id.
    """
    id: ID!
  ): Sponsor
  """
  Sponsors that a union body keeps, the newest of a body first.
  """
  sponsors(
    """
    The cursor to continue after.
    """
    after: String
    """
    Whose sponsors.
    """
    filter: SponsorFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): SponsorConnection!
  """
  What a bank told of a month, by card programme, offer and class. It grows with each job until the month is sealed. Null for a bank outside the caller's scope.
  """
  statement(
    """
    The bank.
    """
    bankId: ID!
    """
    Of this card programme alone.
    """
    cardProgramId: ID
    """
    The month of the files' business dates, \`yyyy-mm\`.
    """
    period: String!
  ): Statement
  """
  What stipends come to by the months they are for, whenever they were paid: of a post, a household, a sponsor, a body or a division. A post and a household as they are now, all others as of the last run, an hour ago at most. Null for what is not for the caller to see.
  """
  stipendStatement(
    """
    The first month, \`yyyy-mm\`.
    """
    from: String!
    """
    Whose: exactly one.
    """
    of: StipendStatementOf!
    """
    The last month, \`yyyy-mm\`; at most 36 months in all.
    """
    to: String!
  ): StipendStatement
  """
  One suggestion; null when it does not exist or is not for the caller to see.
  """
  submission(
    """
    Its id.
    """
    id: ID!
  ): Submission
  """
  Suggestions to a call, newest first, or to calls of bodies. Name one of the two.
  """
  submissions(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which suggestions.
    """
    filter: SubmissionFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): SubmissionConnection!
  """
  One call for suggestions; null when it does not exist, or is neither in the caller's scope nor offered by a body above the caller's own.
  """
  suggestionCall(
    """
    Its id.
    """
    id: ID!
  ): SuggestionCall
  """
  Calls that bodies keep, the newest of a body first.
  """
  suggestionCalls(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which calls.
    """
    filter: SuggestionCallFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): SuggestionCallConnection!
  """
  Supervision notices (督办通知) to a body, those of the newest evaluation first.
  """
  supervisionNotices(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which notices.
    """
    filter: SupervisionNoticeFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): SupervisionNoticeConnection!
  """
  Union bodies in the caller's scope: below a body (as of a date), in a region's subtree, or by exact name. Parents stand before their children when listed below a body.
  """
  unionBodies(
    """
    The cursor to continue after.
    """
    after: String
    """
    The day for which parent links and the filter by state are read, for lists below a body; a list by region or name takes none. Level and kind are those of today. Default: today.
    """
    asOf: LocalDate
    """
    Which bodies. Name at most one of parentId, underId, regionCode, name.
    """
    filter: UnionBodyFilter
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): UnionBodyConnection!
  """
  One union body by id, code or credit code; null when it does not exist or is outside the caller's scope.
  """
  unionBody(
    """
    Exactly one way to name the body.
    """
    by: UnionBodyKey!
  ): UnionBody
  """
  Activities in a member's own region that are open or run and are not over, in the order of divisions and last days; for members.
  """
  upcomingActivities(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): ActivityConnection!
  """
  Who is calling, in what role and scope.
  """
  viewer: ApiClient!
  """
  One virtual post as it stands today; null when it does not exist or is not for the caller to see.
  """
  virtualPost(
    """
    Its id.
    """
    id: ID!
  ): VirtualPost
  """
  Virtual posts of union bodies, the newest of a body first, or those that a sponsor has claimed, newest first. Name one of the two.
  """
  virtualPosts(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which posts.
    """
    filter: VirtualPostFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): VirtualPostConnection!
  """
  One volunteer; null when it does not exist or its body is outside the caller's scope.
  """
  volunteer(
    """
    Its id.
    """
    id: ID!
  ): Volunteer
  """
  Volunteers (志愿者) of bodies, the newest of a body first.
  """
  volunteers(
    """
    The cursor to continue after.
    """
    after: String
    """
    Which volunteers.
    """
    filter: VolunteerFilter!
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): VolunteerConnection!
  """
  What waits for the caller in a body, by kind, the oldest of a body first. What it made itself and another has to check is left out, as is what hangs out for public notice.
  """
  waitingForMe(
    """
    How many of each kind, 1 to 100. A list grows shorter as it is worked off.
    """
    first: Int!
    """
    Only these kinds; all of them when left out.
    """
    kinds: [WaitingKind!]
    """
    Also what waits in bodies that stand below it today.
    """
    subtree: Boolean! = false
    """
    The body through which it came, or which runs, keeps or handles it.
    """
    unionBodyId: ID!
  ): [WaitingGroup!]!
}

"""
A place in a trade of a contest.
"""
type RankedEntry {
  """
  What the participant is called; of a person the masked name.
  """
  name: String!
  """
  The participation; null when the caller may not see it.
  """
  participation: Participation
  """
  From 1; equal ranks leave the next ones out: 1, 1, 3.
  """
  rank: Int!
  """
  The score in hundredths of a point; null where nobody said.
  """
  scoreHundredths: Int
}

"""
A place in a trade.
"""
input RankedEntryInput {
  """
  Whose place it is.
  """
  participationId: ID!
  """
  The rank, from 1.
  """
  rank: Int!
  """
  The score in hundredths of a point, 0 to 100,000,000. A better rank has no lower one.
  """
  scoreHundredths: Int
}

"""
A numerator, a denominator and what they make.
"""
type Ratio {
  """
  The whole.
  """
  denominator: Decimal!
  """
  The part.
  """
  numerator: Decimal!
  """
  numerator / denominator, rounded to six decimals; null when the whole is zero.
  """
  value: Decimal
}

"""
A reason with its words.
"""
type ReasonText {
  """
  The stable code to program against.
  """
  code: EligibilityReason!
  """
  What it means, for a person.
  """
  message(
    """
    The language.
    """
    locale: Locale = ZH_CN
  ): String!
}

"""
An evaluation, and why it is changed.
"""
input ReasonedEvaluationStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The evaluation.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, 1 to 200 characters.
  """
  reason: String!
}

"""
Proof that a change was made, and when.
"""
type Receipt {
  """
  When the change was recorded.
  """
  at: DateTime!
  """
  The id of the receipt.
  """
  id: ID!
  """
  Whether this answer repeats the first one for the same \`idempotencyKey\`.
  """
  replayed: Boolean!
}

"""
A case to be received.
"""
input ReceiveCaseInput {
  """
  Who brings the case for the workers; kept sealed.
  """
  agent: CasePersonInput
  """
  The day for which the workers are asked to come, at most 366 days later.
  """
  bookedFor: LocalDate
  """
  What was said, at most 2,000 characters; kept sealed.
  """
  details: String
  """
  The other side.
  """
  employer: CaseEmployerInput
  """
  Where it was taken.
  """
  facilityId: ID
  """
  The body whose front desk took it (前台). Default: the owner of the facility, else the body that handles it.
  """
  frontBodyId: ID
  """
  Whether the workers want a visit at home. Default: false.
  """
  homeVisit: Boolean
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is about. ARREARS needs an employer.
  """
  kind: CaseKind!
  """
  Members on the workers' side; with \`persons\` at most 200, of whom one change names at most 80 anew: LIST_FULL.
  """
  memberIds: [ID!]
  """
  How it came in.
  """
  mode: CaseMode!
  """
  How many workers it is about, not fewer than are named. Default: as many as are named, at least 1.
  """
  people: Int
  """
  Workers who are no members; kept sealed.
  """
  persons: [CasePersonInput!]
  """
  The programme it belongs to, e.g. one of legal aid.
  """
  programId: ID
  """
  The day it came in, not after today. Default: today.
  """
  receivedOn: LocalDate
  """
  The service that takes care of it.
  """
  service: CaseService!
  """
  What is asked for at the window; for the kind REQUEST. Its centre is the facility, and what it promises is the due day. SERVICE_ITEM_CLOSED.
  """
  serviceItemId: ID
  """
  The sum at stake, more than 0; none where it is left out.
  """
  stake: Fen
  """
  What it is called, 1 to 100 characters; it names nobody.
  """
  title: String!
  """
  The open body that is to handle it (后台).
  """
  unionBodyId: ID!
}

"""
An agreement to record.
"""
input RecordAgreementInput {
  """
  How the workers' congress voted on it. Not for offers.
  """
  congress: CongressVoteInput
  """
  The first day.
  """
  from: LocalDate!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The kind.
  """
  kind: AgreementKind!
  """
  The offer of the same body it came of, which is being bargained over. Then \`congress\` and \`signedOn\` are required.
  """
  offerId: ID
  """
  The wage rise agreed, in basis points, 0 to 10000.
  """
  riseBasisPoints: Int
  """
  The day it was signed: not after today, not before the vote. Not for offers.
  """
  signedOn: LocalDate
  """
  The title, 1 to 200 characters.
  """
  title: String!
  """
  The day it ends, after the first day; open when left out.
  """
  to: LocalDate
  """
  The open body that concluded it.
  """
  unionBodyId: ID!
  """
  Employers it binds, 0 or more.
  """
  unitsCovered: Int!
  """
  Workers it covers, 0 or more.
  """
  workersCovered: Int!
}

"""
Who came to an activity.
"""
input RecordAttendanceInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The activity.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Who came and who did not, 1 to 50, each once.
  """
  marks: [AttendanceMarkInput!]!
}

"""
What the bank tells of a line.
"""
input RecordBankOutcomeInput {
  """
  The amount of the line.
  """
  amount: Fen!
  """
  The claim.
  """
  claimId: ID!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The batch.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  By which day; not ahead, nor before it was carried out.
  """
  on: LocalDate!
  """
  What became of the line.
  """
  outcome: BankOutcome!
  """
  For RETURNED: why, 1 to 200 characters.
  """
  reason: String
}

"""
A certificate of a course.
"""
input RecordCertificateInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The participation.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day; not before the course, not after today.
  """
  on: LocalDate!
  """
  Whether the course was passed.
  """
  outcome: CertificateOutcome!
}

"""
A scheme to record.
"""
input RecordEvaluationSchemeInput {
  """
  What is measured, 1 to 50 criteria.
  """
  criteria: [EvaluationCriterionInput!]!
  """
  How often it evaluates.
  """
  cycle: EvaluationCycle!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is called, 1 to 60 characters.
  """
  name: String!
  """
  The programme it is part of; one that the caller sees.
  """
  programId: ID
  """
  Ratings, 1 to 20, from the highest down to one from 0 on.
  """
  ratings: [EvaluationRatingInput!]!
  """
  The body that keeps it.
  """
  unionBodyId: ID!
}

"""
Money that came into the fund of a programme.
"""
input RecordFundReceiptInput {
  """
  How much, 1 to 100,000,000,000 fen.
  """
  amount: Fen!
  """
  The organisation that gave it, 1 to 100 characters.
  """
  giver: String!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it came in; not ahead.
  """
  on: LocalDate!
  """
  The programme.
  """
  programId: ID!
  """
  The number of the proof, 1 to 64 characters; one of the programme.
  """
  reference: String!
  """
  Whom it comes from.
  """
  source: FundSource!
}

"""
A visit.
"""
input RecordLinkVisitInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The case that followed, by whatever it is called by, at most 64 characters.
  """
  followUp: String
  """
  What was found, 1 to 500 characters.
  """
  found: String!
  """
  The duty.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day; a day of the duty, not ahead.
  """
  on: LocalDate!
}

"""
An agreement to record.
"""
input RecordMerchantAgreementInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The first day.
  """
  from: LocalDate!
  """
  The merchant.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The first day on which it no longer holds, after \`from\`; left out where none is set.
  """
  to: LocalDate
}

"""
A person takes an office.
"""
input RecordOfficerInput {
  """
  Full time, part time or seconded.
  """
  engagement: Engagement!
  """
  The first day; not after today.
  """
  from: LocalDate!
  """
  Whether the officer comes from the front line. Default: false.
  """
  frontline: Boolean
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The office.
  """
  office: Office!
  """
  The full name, 1 to 50 characters. Answers show it masked.
  """
  personName: String!
  """
  The open body.
  """
  unionBodyId: ID!
}

"""
A placement by a course or a job fair.
"""
input RecordPlacementInput {
  """
  The employer, 1 to 100 characters; of a job fair one of those there.
  """
  employer: String!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The participation.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The first day of work; not before the activity, not after today.
  """
  on: LocalDate!
}

"""
A sum that the workers got.
"""
input RecordRecoveryInput {
  """
  The sum, more than 0 and no more than is open.
  """
  amount: Fen!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The case.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day they got it: not after today, not before the case came in.
  """
  paidOn: LocalDate!
  """
  The paper or transfer that proves it, 1 to 64 characters, once per case.
  """
  reference: String!
}

"""
Time that was given.
"""
input RecordVolunteerServiceInput {
  """
  The activity, 1 to 60 characters; once per day.
  """
  activity: String!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The volunteer.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  How many minutes, at least 1; of one day no more than 1,440 together.
  """
  minutes: Int!
  """
  The day; not ahead.
  """
  on: LocalDate!
}

"""
A transaction to decide anew.
"""
input ReevaluateTransactionInput {
  """
  The bank.
  """
  bankId: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  Why, 1 to 500 characters without numbers of persons or cards.
  """
  reason: String!
  """
  The bank's id of the transaction.
  """
  transactionId: String!
}

"""
A case to be handed on.
"""
input ReferCaseInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The case.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it took effect. Default: today.
  """
  on: LocalDate
  """
  Why, 1 to 300 characters; it names nobody.
  """
  reason: String!
  """
  An active body of the same federation.
  """
  toBodyId: ID!
}

"""
What the body did with a case that was handed to it.
"""
enum ReferralAnswer {
  """
  已接收
  """
  ACCEPTED
  """
  已退回
  """
  SENT_BACK
}

"""
A confirmed discount of whose charge a part was paid back.
"""
input RefundDiscountInput {
  """
  What was paid back of the charge, in fen; all refunds together at most the charge.
  """
  amount: Fen!
  """
  The version the caller read.
  """
  expectedVersion: Int!
  """
  The discount.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
}

"""
A division of GB/T 2260. Source: NBS division codes, with successors from State Council approvals.
"""
type Region implements Node {
  """
  From the nation down to the division above this one.
  """
  ancestors: [Region!]!
  """
  The code.
  """
  code: RegionCode!
  """
  A lasting id.
  """
  id: ID!
  """
  The rank.
  """
  level: RegionLevel!
  """
  The Chinese name.
  """
  name: String!
  """
  The division above; null for the nation. Pseudo-cities are passed over.
  """
  parent: Region
  """
  Divisions this one followed.
  """
  predecessors: [RegionChange!]!
  """
  Whether the code only groups others (市辖区, 直辖县级行政区划) and is no place of its own.
  """
  pseudo: Boolean!
  """
  Divisions that followed this one.
  """
  successors: [RegionChange!]!
  """
  The first day of the code, where it is known to have started after the table's earliest state.
  """
  validFrom: LocalDate
  """
  The day the code ended; null while it is in use.
  """
  validTo: LocalDate
}

"""
A dated step from one division to another.
"""
type RegionChange {
  """
  How it follows.
  """
  kind: RegionChangeKind!
  """
  The first day of the new state.
  """
  on: LocalDate!
  """
  The division before or after the change.
  """
  region: Region!
}

"""
How one division follows another.
"""
enum RegionChangeKind {
  """
  The area became part of the other.
  """
  MERGED
  """
  The same area under another code.
  """
  RECODED
  """
  A part of the area became the other.
  """
  SPLIT
}

"""
A division code of GB/T 2260: six digits for nation (000000), province, city and county; nine digits for a town.
"""
scalar RegionCode

"""
A page of divisions.
"""
type RegionConnection {
  """
  The divisions with their cursors.
  """
  edges: [RegionEdge!]!
  """
  The divisions themselves.
  """
  nodes: [Region!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A division in a page.
"""
type RegionEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The division.
  """
  node: Region!
}

"""
Which divisions to list. Name a parent, a name, or both.
"""
input RegionFilter {
  """
  The day on which they exist; former divisions are left out unless they existed on it. Default: today.
  """
  asOf: LocalDate
  """
  Only divisions whose name is, starts with or contains this text; full names first.
  """
  name: String
  """
  Only direct children of this division.
  """
  parentCode: RegionCode
  """
  Only divisions in this one's subtree.
  """
  within: RegionCode
}

"""
The rank of a division.
"""
enum RegionLevel {
  """
  Prefecture-level city.
  """
  CITY
  """
  County, county-level city or district.
  """
  COUNTY
  """
  The whole country.
  """
  NATION
  """
  Province, autonomous region or municipality.
  """
  PROVINCE
  """
  Town, township or sub-district.
  """
  TOWN
}

"""
A caller to let in.
"""
input RegisterApiClientInput {
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is called, 1 to 100 characters.
  """
  name: String!
  """
  Its role.
  """
  role: Role!
  """
  Its scope: REGION for PROVINCE_ADMIN, DASHBOARD and PARTNER, BODY for OFFICER and REVIEWER, CARD_PROGRAM for BANK, SELF for MEMBER, SPONSOR for SPONSOR.
  """
  scope: ScopeInput!
  """
  The \`client_id\` or \`sub\` of its tokens, 1 to 200 characters.
  """
  subject: String!
}

"""
A bank to register.
"""
input RegisterBankInput {
  """
  The sender's code, with which the names of its files begin: 2 to 12 of A to Z and digits. CODE_TAKEN where another bank has it.
  """
  code: String!
  """
  For how many days after the business date of its file a refund waits for its charge, 1 to 7; 3 when left out.
  """
  graceDays: Int
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The ids of the keys that its card tokens are made with: one, or two different ones, each 1 to 8 of a to z and digits.
  """
  keyIds: [String!]!
  """
  The Chinese name, at most 100 characters.
  """
  name: String!
  """
  An English name, at most 200 characters.
  """
  nameEn: String
  """
  The division it serves, for good, \`000000\` for the whole nation; the caller's scope holds it.
  """
  regionCode: RegionCode!
}

"""
A card to register for a year.
"""
input RegisterCardInput {
  """
  The version the caller read.
  """
  expectedVersion: Int!
  """
  The first day: today, or where the last registration ends. Default: the one of both that applies.
  """
  from: LocalDate
  """
  The card.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
}

"""
A registration for an activity.
"""
input RegisterForActivityInput {
  """
  The activity.
  """
  activityId: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Who takes part. A member leaves it out: it registers itself.
  """
  participant: ParticipantInput
  """
  The numbers of the trades of a contest, at least one; none of another activity.
  """
  trades: [Int!]
}

"""
A sponsor to register.
"""
input RegisterSponsorInput {
  """
  Its unified social credit code.
  """
  creditCode: CreditCode
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is.
  """
  kind: SponsorKind!
  """
  How many posts it may hold at a time, 0 to 1,000.
  """
  mostPosts: Int!
  """
  What it is called, 1 to 100 characters.
  """
  name: String!
  """
  Where it counts as a payer: a division below the nation.
  """
  regionCode: RegionCode!
  """
  Members who own or lead it, at most 20.
  """
  relatedMemberIds: [ID!]
  """
  The body that keeps it.
  """
  unionBodyId: ID!
}

"""
A volunteer to register.
"""
input RegisterVolunteerInput {
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Who volunteers.
  """
  person: VolunteerPersonInput!
  """
  The body.
  """
  unionBodyId: ID!
}

"""
A year of registration in days, \`[from, to)\`.
"""
type RegistrationInterval {
  """
  The first day.
  """
  from: LocalDate!
  """
  The first day after it.
  """
  to: LocalDate!
}

"""
A card that the bank does not issue.
"""
input RejectCardApplicationInput {
  """
  The version the caller read.
  """
  expectedVersion: Int!
  """
  The application.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  Why, for the union; at most 200 characters, without names and numbers of persons.
  """
  reason: String!
}

"""
A nomination to turn down.
"""
input RejectHonourInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The honour.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, 1 to 200 characters.
  """
  reason: String!
}

"""
A suggestion that is rejected.
"""
input RejectSubmissionInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The suggestion.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, 1 to 200 characters.
  """
  reason: String!
}

"""
Why the rest of a sum is not owed.
"""
enum RemainderGround {
  """
  依法不予支持
  """
  REFUSED_BY_LAW
  """
  当事人放弃
  """
  WAIVED_BY_CLAIMANT
}

"""
Whom a reminder concerns.
"""
enum ReminderRecipient {
  """
  困难家庭
  """
  HOUSEHOLD
  """
  认领单位
  """
  SPONSOR
  """
  All sponsors that may claim the post.
  """
  SPONSORS
  """
  工会
  """
  UNION
}

"""
Claims to take out of a batch.
"""
input RemoveFromDisbursementInput {
  """
  The claims, 1 to 30.
  """
  claimIds: [ID!]!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The batch.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
An honour as a report tells of it.
"""
input ReportHonourInput {
  """
  The day it was awarded, where the report tells it; not after today.
  """
  awardedOn: LocalDate
  """
  The year it was awarded, where the report tells no day.
  """
  awardedYear: Int
  """
  The year or the number of the round, 1 to 40 characters.
  """
  edition: String!
  """
  Who gives it, where it is a body of ours.
  """
  grantingBodyId: ID
  """
  Who gives it, 1 to 100 characters.
  """
  grantingBodyName: String!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is.
  """
  kind: HonourKind!
  """
  By whom it is given.
  """
  level: HonourLevel!
  """
  What it is called, 1 to 100 characters.
  """
  name: String!
  """
  Who receives it: named, or as many as the report counts.
  """
  recipient: ReportedRecipientInput!
  """
  The report, 1 to 500 characters.
  """
  source: String!
  """
  The open body that keeps the record.
  """
  unionBodyId: ID!
}

"""
Counts a body reported of itself. Not counted from records.
"""
type ReportedCounts {
  """
  Employees.
  """
  employees: Int
  """
  Hardship workers.
  """
  hardship: Int
  """
  Members.
  """
  members: Int
  """
  Migrant workers among the members.
  """
  migrants: Int
  """
  The day the counts are of.
  """
  on: LocalDate!
  """
  Units registered in the body's area, the denominator of unionisation.
  """
  registeredUnits: Int
  """
  Women among the members.
  """
  women: Int
}

"""
Counts a body reports of itself; each 0 or more.
"""
input ReportedCountsInput {
  """
  Employees.
  """
  employees: Int
  """
  Hardship workers.
  """
  hardship: Int
  """
  Members.
  """
  members: Int
  """
  Migrant workers among the members, no more than these.
  """
  migrants: Int
  """
  The day the counts are of.
  """
  on: LocalDate!
  """
  Units registered in the body's area.
  """
  registeredUnits: Int
  """
  Women among the members, no more than these.
  """
  women: Int
}

"""
Published figures, told beside what is counted of our own records.
"""
type ReportedFigures {
  """
  Whether these are all; read the rest with \`figures\`.
  """
  complete: Boolean!
  """
  The figures, at most 500.
  """
  figures: [Figure!]!
}

"""
A recipient as a report tells of it.
"""
input ReportedRecipientInput @oneOf {
  """
  A recipient with a name.
  """
  named: NamedRecipientInput
  """
  Recipients whom the report does not name.
  """
  unnamed: UnnamedRecipientsInput
}

"""
A membership is to go over.
"""
input RequestTransferInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The member.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why.
  """
  reason: ChangeReason
  """
  The body that is to take the member in.
  """
  toBodyId: ID!
}

"""
A discount to reserve. Name exactly one of offerId and category.
"""
input ReserveDiscountInput {
  """
  The charge in fen, 1 to 99,999,999,999.
  """
  amount: Fen!
  """
  The card.
  """
  card: CardNameInput!
  """
  Any offer of this category: then the one with the largest discount is chosen.
  """
  category: OfferCategory
  """
  For how many seconds it is reserved: 30 to 900. Default: 600.
  """
  holdSeconds: Int
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`. One for each charge.
  """
  idempotencyKey: String!
  """
  Where the charge is made.
  """
  merchantId: ID!
  """
  The offer that is asked for.
  """
  offerId: ID
}

"""
How a break is settled.
"""
input ResolveBreakInput {
  """
  For CORRECTED alone, and there required: the id of a transaction that the bank told, or of a job of the bank. NOT_FOUND for any other.
  """
  correctedBy: String
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The break.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  Why, 1 to 500 characters without numbers of persons or cards.
  """
  reason: String!
  """
  How.
  """
  resolution: BreakResolution!
}

"""
The outcome of a case.
"""
input ResolveCaseInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The case.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it took effect. Default: today.
  """
  on: LocalDate
  """
  How it ended. WITHDRAWN is for \`withdrawCase\` (INPUT_INVALID).
  """
  outcome: CaseOutcome!
  """
  Why the rest of the sum is not owed.
  """
  remainder: CaseRemainderInput
}

"""
A job to set going again.
"""
input ResumeJobInput {
  """
  The job.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
Whose people are to be read in the clear.
"""
input RevealCasePersonsInput {
  """
  The case, in the caller's charge.
  """
  id: ID!
  """
  Of one reading: repeated, it answers the receipt without the people.
  """
  idempotencyKey: String!
  """
  Why, for the audit trail; 1 to 300 characters.
  """
  reason: String!
}

"""
What reading the people of a case answers.
"""
type RevealCasePersonsPayload {
  """
  The people; null when it was refused, and where \`receipt.replayed\` is true: to read again takes another \`idempotencyKey\`.
  """
  people: RevealedCasePersons
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the reading; null when it was refused.
  """
  receipt: Receipt
}

"""
Which account is to be read in the clear.
"""
input RevealClaimAccountInput {
  """
  The claim.
  """
  id: ID!
  """
  Makes the call repeatable. A repeated call answers its receipt alone: to read again takes another key.
  """
  idempotencyKey: String!
  """
  Why, 1 to 200 characters. The audit trail keeps it.
  """
  reason: String!
}

"""
What reading the account of a claim answers.
"""
type RevealClaimAccountPayload {
  """
  The account; null when it was refused, and for a repeated call.
  """
  account: RevealedAccount
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the reading; null when it was refused.
  """
  receipt: Receipt
}

"""
Whose name is to be read in the clear.
"""
input RevealEnrolleeInput {
  """
  The enrolment, or the claim, of somebody who is no member.
  """
  id: ID!
  """
  Makes the call repeatable. A repeated call answers its receipt alone: to read again takes another key.
  """
  idempotencyKey: String!
  """
  Why, 1 to 200 characters. The audit trail keeps it.
  """
  reason: String!
}

"""
What reading a name answers.
"""
type RevealEnrolleePayload {
  """
  The enrollee; null when it was refused, and for a repeated call.
  """
  enrollee: RevealedEnrollee
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the reading; null when it was refused.
  """
  receipt: Receipt
}

"""
A person whose facts are to be read.
"""
input RevealHardshipPersonInput {
  """
  The file.
  """
  id: ID!
  """
  Of one reading: repeated, it answers the receipt without the person.
  """
  idempotencyKey: String!
  """
  The number of the person.
  """
  personNumber: Int!
  """
  Why, for the audit trail; 1 to 500 characters.
  """
  reason: String!
}

"""
What a reading of personal facts answers.
"""
type RevealHardshipPersonPayload {
  """
  The person; null when it was refused, and where \`receipt.replayed\` is true: to read again takes another \`idempotencyKey\`.
  """
  person: RevealedHardshipPerson
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the reading; null when it was refused.
  """
  receipt: Receipt
}

"""
A reading of the key by which holders are known.
"""
input RevealHolderKeyInput {
  """
  The card programme.
  """
  cardProgramId: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  Why, for the audit trail; at most 200 characters.
  """
  reason: String!
}

"""
What a reading of the holder key answers.
"""
type RevealHolderKeyPayload {
  """
  The key of 32 bytes in 64 hexadecimal digits; null when it was refused, and for a repeated call.
  """
  holderKey: String
  """
  Why it was refused; empty when it was read.
  """
  problems: [Problem!]!
  """
  Proof of the reading; null when it was refused.
  """
  receipt: Receipt
}

"""
Personal facts to read.
"""
input RevealMemberInput {
  """
  Which facts, at least one.
  """
  facts: [PersonalFact!]!
  """
  The member.
  """
  id: ID!
  """
  Of one reading: repeated, it answers the receipt without the person.
  """
  idempotencyKey: String!
  """
  What they are needed for, 1 to 500 characters; it goes into the audit trail.
  """
  reason: String!
}

"""
What a reading of personal facts answers.
"""
type RevealMemberPayload {
  """
  The facts that were asked for; null when it was refused, and where \`receipt.replayed\` is true: to read again takes another \`idempotencyKey\`.
  """
  person: RevealedPerson
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the reading; null when it was refused.
  """
  receipt: Receipt
}

"""
Of which post the account is to be read, and why.
"""
input RevealStipendAccountInput {
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, 1 to 200 characters; it stands in the audit trail.
  """
  reason: String!
}

"""
What reading an account answers.
"""
type RevealStipendAccountPayload {
  """
  The account; null when it was refused, and for a repeated call.
  """
  account: RevealedAccount
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the reading; null when it was refused.
  """
  receipt: Receipt
}

"""
An account in the clear.
"""
type RevealedAccount {
  """
  Its number.
  """
  account: String!
  """
  The bank that keeps it.
  """
  bankName: String
  """
  Whose it is.
  """
  holder: String!
}

"""
The people named in a case in the clear.
"""
type RevealedCasePersons {
  """
  Who brings the case for the workers.
  """
  agent: CasePerson
  """
  Workers who are no members.
  """
  persons: [CasePerson!]!
}

"""
Somebody who is no member, in the clear.
"""
type RevealedEnrollee {
  """
  The name.
  """
  name: String!
}

"""
The personal facts of a person in the clear.
"""
type RevealedHardshipPerson {
  """
  The bank account.
  """
  bankAccount: String
  """
  The bank that keeps it.
  """
  bankName: String
  """
  The day of birth.
  """
  birthDate: LocalDate
  """
  Kind and degree of a disability.
  """
  disability: String
  """
  The number of the document.
  """
  documentNumber: String!
  """
  The kind of document.
  """
  documentType: DocumentType!
  """
  Health, in words.
  """
  health: String
  """
  An illness.
  """
  illness: String
  """
  The mobile number.
  """
  mobile: String
  """
  The full name.
  """
  name: String!
  """
  The number of the person.
  """
  number: Int!
  """
  Where the household is registered.
  """
  registeredAddress: String
  """
  Employer or school.
  """
  workOrSchool: String
}

"""
Personal facts in the clear; null where they were not asked for or are not known.
"""
type RevealedPerson {
  """
  银行账号
  """
  bankAccount: String
  """
  出生日期
  """
  birthDate: LocalDate
  """
  证件号码
  """
  documentNumber: String
  """
  移动电话
  """
  mobile: String
  """
  姓名
  """
  name: String
  """
  户籍所在地
  """
  registeredAddress: String
}

"""
A claim whose money came back.
"""
input ReverseClaimInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The claim.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  By which day; not ahead, nor before it was paid.
  """
  on: LocalDate!
  """
  Why, 1 to 200 characters.
  """
  reason: String!
  """
  The number of the proof that it came back, 1 to 64 characters.
  """
  reference: String!
}

"""
A receipt that is taken out of its fund.
"""
input ReverseFundReceiptInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The receipt.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, 1 to 200 characters.
  """
  reason: String!
}

"""
A step of a review.
"""
input ReviewClaimInput {
  """
  For PASS: what of the cost is accepted, not more than was claimed. The first review says it where the rule gives a share of it.
  """
  acceptedCost: Fen
  """
  For PASS: what the reviewer finds right, where the rule leaves it to the reviewers. The first review says it.
  """
  assessedAmount: Fen
  """
  What is decided.
  """
  decision: ClaimDecision!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The claim.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  For RETURN and REJECT: why, 1 to 200 characters.
  """
  reason: String
}

"""
A reviewer's decision.
"""
input ReviewHardshipFileInput {
  """
  The decision.
  """
  decision: HardshipReviewDecision!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why; required to return and to reject.
  """
  reason: String
  """
  The stage.
  """
  stage: HardshipReviewStage!
}

"""
What is to change of an activity.
"""
input ReviseActivityInput {
  """
  How many may take part, 1 to 100,000, from the next registration on.
  """
  capacity: Int
  """
  What it is: of the same kind, and while it is planned only.
  """
  details: ActivityDetailsInput
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The facility it takes place in. Name this or \`regionCode\`.
  """
  facilityId: ID
  """
  Its first day.
  """
  from: LocalDate
  """
  The activity.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Where it takes place, in words: 1 to 200 characters.
  """
  location: String
  """
  Who holds it together with the body, at most 20.
  """
  partners: [String!]
  """
  The programme it is part of.
  """
  programId: ID
  """
  The division it takes place in, a province or below. Name this or \`facilityId\`.
  """
  regionCode: RegionCode
  """
  What it is called, 1 to 100 characters.
  """
  title: String
  """
  Its last day; not before the first one.
  """
  to: LocalDate
}

"""
Facts of a bank to change, one at least; what is left out stays.
"""
input ReviseBankInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  For how many days after the business date of its file a refund waits for its charge, 1 to 7.
  """
  graceDays: Int
  """
  The bank.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  All its keys from now on: one, or two different ones, each 1 to 8 of a to z and digits.
  """
  keyIds: [String!]
  """
  The Chinese name, at most 100 characters. Card programmes keep the \`bankName\` they began with.
  """
  name: String
  """
  An English name, at most 200 characters; null takes it away.
  """
  nameEn: String
}

"""
What is to change of a case.
"""
input ReviseCaseInput {
  """
  Who brings the case for the workers.
  """
  agent: CasePersonInput
  """
  The day for which the workers are asked to come.
  """
  bookedFor: LocalDate
  """
  What was said, at most 2,000 characters.
  """
  details: String
  """
  The other side.
  """
  employer: CaseEmployerInput
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  Whether the workers want a visit at home.
  """
  homeVisit: Boolean
  """
  The case.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Members on the workers' side: the whole list, with at most 80 who are not in it yet.
  """
  memberIds: [ID!]
  """
  How it came in.
  """
  mode: CaseMode
  """
  How many workers it is about, not fewer than are named.
  """
  people: Int
  """
  Workers who are no members: the whole list.
  """
  persons: [CasePersonInput!]
  """
  The sum at stake, not less than was recovered.
  """
  stake: Fen
  """
  What it is called, 1 to 100 characters; it names nobody.
  """
  title: String
}

"""
What is to change of a claim; what is left out stays.
"""
input ReviseClaimInput {
  """
  Where it is paid to.
  """
  account: ClaimAccountInput
  """
  What is left to the claimant, 1 to 10,000,000,000 fen.
  """
  cost: Fen
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The claim.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
What is to change of a scheme. A rule is given as a whole: criteria and ratings.
"""
input ReviseEvaluationSchemeInput {
  """
  What is measured, 1 to 50 criteria.
  """
  criteria: [EvaluationCriterionInput!]
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The scheme.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is called, 1 to 60 characters.
  """
  name: String
  """
  Ratings, 1 to 20, from the highest down to one from 0 on.
  """
  ratings: [EvaluationRatingInput!]
}

"""
A household as it is recorded anew, in whole.
"""
input ReviseHardshipFileInput {
  """
  Callers who are of the household or related to it. Left out: those declared before.
  """
  excludedReviewerIds: [ID!]
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The household. Persons the file has already may be named by their numbers.
  """
  household: HouseholdInput!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
What is to change of a nomination.
"""
input ReviseHonourInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  Who gives it, where it is a body of ours; goes with \`grantingBodyName\`.
  """
  grantingBodyId: ID
  """
  Who gives it, 1 to 100 characters.
  """
  grantingBodyName: String
  """
  The honour.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is.
  """
  kind: HonourKind
  """
  By whom it is given.
  """
  level: HonourLevel
}

"""
Other facts of a member.
"""
input ReviseMemberInput {
  """
  Facts that hold from \`attributesFrom\` on.
  """
  attributes: MemberAttributesInput
  """
  The day from which the attributes hold; not after today. Default: today.
  """
  attributesFrom: LocalDate
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  Honours to add.
  """
  honours: [HonourInput!]
  """
  The member.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Personal facts to correct.
  """
  person: PersonRevisionInput
}

"""
Facts of a merchant to change, one at least; what is left out stays.
"""
input ReviseMerchantInput {
  """
  The street address, at most 200 characters; null takes it away.
  """
  address: String
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The merchant.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The merchant category code of ISO 18245: four digits.
  """
  mcc: String
  """
  The name, at most 100 characters.
  """
  name: String
  """
  The division it stands in; the caller's scope holds it.
  """
  regionCode: RegionCode
}

"""
What is to change of an offer; what is left out stays. One thing at least has to be there.
"""
input ReviseOfferInput {
  """
  The version the caller read.
  """
  expectedVersion: Int!
  """
  The first instant at which that version is in force: when everybody knows of it, in 15 seconds, or later (OFFER_BACKDATED). Default: then. With \`rule\` only.
  """
  from: DateTime
  """
  The offer.
  """
  id: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  Another Chinese name, at most 100 characters.
  """
  name: String
  """
  Another English name, at most 200 characters; empty for none.
  """
  nameEn: String
  """
  The whole rule of the version to begin.
  """
  rule: OfferRuleInput
  """
  The first instant at which that version is in force no more, after \`from\`. Default: open. With \`rule\` only.
  """
  to: DateTime
}

"""
What is to change of a draft; what is left out stays.
"""
input ReviseProgramEditionInput {
  """
  What may be granted in all, 1 to 1,000,000,000,000 fen; null for no bound.
  """
  budget: Fen
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The first day it is of.
  """
  from: LocalDate
  """
  The edition.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  E.g. 第五期, 1 to 40 characters.
  """
  name: String
  """
  The edition of the same programme that this one goes on from; null for none.
  """
  previousId: ID
  """
  How many may be enrolled, 1 to 10,000,000; null for no bound.
  """
  quota: Int
  """
  All of the rules.
  """
  rules: EditionRulesInput
  """
  The first day behind it, at most ten years later.
  """
  to: LocalDate
}

"""
What is to change of a programme; what is left out stays.
"""
input ReviseProgramInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The programme.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  All codes of the indicators under which its published figures stand, at most 50.
  """
  indicatorCodes: [String!]
  """
  The kind; not of a programme that was published.
  """
  kind: ProgramKind
  """
  The Chinese name, 1 to 60 characters.
  """
  name: String
  """
  An English name, at most 120 characters; empty for none.
  """
  nameEn: String
  """
  All who run it together with the body, at most 20.
  """
  partners: [ProgramPartnerInput!]
  """
  All facilities where it is to be had, at most 50.
  """
  siteIds: [ID!]
  """
  All that the record comes from, at most 20 of 200 characters.
  """
  sources: [String!]
  """
  What it is for, at most 1,000 characters; empty for nothing.
  """
  summary: String
  """
  All that it is to reach, at most 20.
  """
  targets: [ProgramTargetInput!]
  """
  All its steps, at most 20 of 100 characters.
  """
  workflow: [String!]
}

"""
What is to change of a service item.
"""
input ReviseServiceItemInput {
  """
  Who handles it behind the desk.
  """
  backOffice: String
  """
  The category.
  """
  category: ServiceItemCategory
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The item.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What is offered beside the window: the whole list.
  """
  modes: [ServiceItemMode!]
  """
  What it is called, 1 to 100 characters.
  """
  name: String
  """
  Within how many days it is promised to be done, 0 to 366.
  """
  promisedDays: Int
  """
  The window whose front desk takes it.
  """
  window: String
}

"""
What is to change of a sponsor.
"""
input ReviseSponsorInput {
  """
  Its unified social credit code.
  """
  creditCode: CreditCode
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The sponsor.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is.
  """
  kind: SponsorKind
  """
  How many posts it may hold at a time, 0 to 1,000.
  """
  mostPosts: Int
  """
  What it is called, 1 to 100 characters.
  """
  name: String
  """
  Where it counts as a payer, from its next claim on.
  """
  regionCode: RegionCode
  """
  Members who own or lead it, at most 20.
  """
  relatedMemberIds: [ID!]
}

"""
What is to change of a draft.
"""
input ReviseSuggestionCallInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The first day on which suggestions are taken.
  """
  from: LocalDate
  """
  The call.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Its prizes, at most 10 ranks.
  """
  prizes: [SuggestionPrizeInput!]
  """
  What it is called, 1 to 60 characters.
  """
  title: String
  """
  The first day on which they are taken no more; behind the first one.
  """
  to: LocalDate
  """
  What suggestions may be about, at most 30 of 1 to 40 characters; leave them out where that is open.
  """
  topics: [String!]
}

"""
Facts to change. A field left out stays; null empties it where it may be empty.
"""
input ReviseUnionBodyInput {
  """
  The postal address.
  """
  address: String
  """
  All committees it has.
  """
  committees: [CommitteeKind!]
  """
  The unified social credit code.
  """
  creditCode: CreditCode
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The body.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The standing as a legal person.
  """
  legalPerson: LegalPersonInput
  """
  The Chinese name.
  """
  name: String
  """
  An English name.
  """
  nameEn: String
  """
  The office telephone.
  """
  phone: String
  """
  Counts reported by the body. They replace those of the same day; else they are added, for up to 200 days in all: LIST_FULL.
  """
  reportedCounts: ReportedCountsInput
  """
  A short Chinese name.
  """
  shortName: String
  """
  A standard met. It replaces the one of the same name and day; else it is added, up to 40 in all: LIST_FULL.
  """
  standard: StandardInput
  """
  The committee's term.
  """
  term: CommitteeTermInput
}

"""
What is to change of a draft.
"""
input ReviseVirtualPostInput {
  """
  The monthly stipend that is asked for, 100 to 10,000,000 fen.
  """
  askedAmount: Fen
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is called in public, 1 to 60 characters.
  """
  title: String
}

"""
A caller's access ends.
"""
input RevokeApiClientInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The caller.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
An honour to take back.
"""
input RevokeHonourInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The honour.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it takes effect; not after today, not before the last step. Default: today.
  """
  on: LocalDate
  """
  Why, 1 to 200 characters.
  """
  reason: String!
}

"""
Roles of callers.
"""
enum Role {
  """
  A card bank: its card programme only.
  """
  BANK
  """
  Reads figures of a region.
  """
  DASHBOARD
  """
  A member: own records only.
  """
  MEMBER
  """
  Makes changes in a body's subtree.
  """
  OFFICER
  """
  A partner app: reference data, later offers and eligibility.
  """
  PARTNER
  """
  Everything in a region; maker and checker still differ.
  """
  PROVINCE_ADMIN
  """
  Checks changes in a body's subtree.
  """
  REVIEWER
  """
  A sponsor of virtual posts: its own claims and payments only.
  """
  SPONSOR
}

"""
What a row of a bank's file was found to be; each row is one of them.
"""
enum RowClass {
  """
  A state or an expiry was recorded.
  """
  APPLIED
  """
  Told before with other content; no effect.
  """
  CONFLICT
  """
  More was granted than was due.
  """
  DISCOUNT_OVER
  """
  Less was granted than was due.
  """
  DISCOUNT_UNDER
  """
  Told before with the same content; no effect.
  """
  DUPLICATE
  """
  Not granted to a card that was entitled.
  """
  ENTITLED_NOT_GRANTED
  """
  Granted to a card that was not entitled.
  """
  GRANTED_NOT_ENTITLED
  """
  The card is of another holder; no effect.
  """
  HOLDER_MISMATCH
  """
  A state that may not follow; no effect.
  """
  ILLEGAL_TRANSITION
  """
  The history before the last state was corrected.
  """
  LATE_APPLIED
  """
  A new token joined its card, or an application was issued.
  """
  LINKED
  """
  What was due is what the bank granted or took back.
  """
  MATCHED
  """
  The charge of a refund is not known so far.
  """
  ORPHAN_REFUND
  """
  Another discount was taken back than was due.
  """
  REFUND_DISCOUNT_MISMATCH
  """
  Refunds pass their charge; no effect.
  """
  REFUND_EXCEEDS_CHARGE
  """
  Not taken, with a code and a field; see the file of errors.
  """
  REFUSED
  """
  Nothing new.
  """
  UNCHANGED
  """
  Nothing waits for the token; no effect.
  """
  UNKNOWN_TO_UNION
}

"""
What became of a row.
"""
enum RowOutcome {
  """
  A new figure.
  """
  CREATED
  """
  It was refused; see the problems.
  """
  REJECTED
  """
  The figure was corrected, or brought back.
  """
  REVISED
  """
  It stood already with the same content.
  """
  UNCHANGED
}

"""
How many rows came to what. In a dry run: would come.
"""
type RowOutcomes {
  """
  Recorded for the first time.
  """
  created: Int!
  """
  Rows that say the same as an earlier one.
  """
  duplicate: Int!
  """
  Left alone, for the job was cancelled.
  """
  notDone: Int!
  """
  Refused; the error file tells why.
  """
  rejected: Int!
  """
  There already, with the same facts.
  """
  unchanged: Int!
  """
  Revised.
  """
  updated: Int!
}

"""
A refusal that carries no more than its code.
"""
type RuleProblem implements Problem {
  """
  The stable code to program against.
  """
  code: ProblemCode!
  """
  What happened and what to do next, for a person.
  """
  message(
    """
    The language.
    """
    locale: Locale = ZH_CN
  ): String!
  """
  The input field the problem is about, from the input's root; null when it is about the whole.
  """
  path: [String!]
  """
  Whether the same call may go through later without any change to its input.
  """
  retryable: Boolean!
}

"""
A rule as it stood for a time.
"""
type SchemeVersion {
  """
  What is measured.
  """
  criteria: [EvaluationCriterion!]!
  """
  Whether an evaluation goes by it: then it never changes.
  """
  frozen: Boolean!
  """
  From 1.
  """
  number: Int!
  """
  Ratings, from the highest down to one from 0 on.
  """
  ratings: [EvaluationRating!]!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
}

"""
The limit of the rows a caller may see.
"""
type Scope {
  """
  The body, for BODY.
  """
  bodyId: ID
  """
  The card programme's code, for CARD_PROGRAM.
  """
  cardProgram: String
  """
  What limits them.
  """
  kind: ScopeKind!
  """
  The member whose records are the caller's own, for SELF; null for a caller that is tied to nobody.
  """
  memberId: ID
  """
  The region, for REGION; for BODY the region the body belongs to.
  """
  regionCode: RegionCode
  """
  The sponsor, for SPONSOR.
  """
  sponsorId: ID
}

"""
The limit of the rows a caller may see.
"""
input ScopeInput {
  """
  The body, for BODY.
  """
  bodyId: ID
  """
  The card programme's code, for CARD_PROGRAM.
  """
  cardProgram: String
  """
  What limits them.
  """
  kind: ScopeKind!
  """
  The member whose records are the caller's own, for SELF; without one it is tied to nobody.
  """
  memberId: ID
  """
  The region: for REGION, and for the federation behind CARD_PROGRAM and SELF.
  """
  regionCode: RegionCode
  """
  The sponsor, for SPONSOR.
  """
  sponsorId: ID
}

"""
What a caller's rows are limited to.
"""
enum ScopeKind {
  """
  A union body's subtree.
  """
  BODY
  """
  One card programme.
  """
  CARD_PROGRAM
  """
  A region's subtree.
  """
  REGION
  """
  The caller's own records.
  """
  SELF
  """
  One sponsor of virtual posts.
  """
  SPONSOR
}

"""
Points for some criteria.
"""
input ScoreEvaluationInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The evaluation.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The points, each criterion once.
  """
  scores: [CriterionScoreInput!]!
}

"""
What a judge gives.
"""
input ScoreSubmissionInput {
  """
  The suggestion.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What the judge says, at most 200 characters.
  """
  remark: String
  """
  In hundredths of a point, 0 to 10,000.
  """
  scoreHundredths: Int!
}

"""
A month of a bank to seal.
"""
input SealPeriodInput {
  """
  The bank.
  """
  bankId: ID!
  """
  The caller's key for this call: 8 to 128 of letters, digits, \`_\`, \`.\`, \`:\` and \`-\`.
  """
  idempotencyKey: String!
  """
  The month, \`yyyy-mm\`.
  """
  period: String!
}

"""
What sealing a month answers.
"""
type SealPeriodPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of it; null when it was refused.
  """
  receipt: Receipt
  """
  The sealed month; null when it was refused.
  """
  sealedPeriod: SealedPeriod
}

"""
A month of a bank that is sealed.
"""
type SealedPeriod {
  """
  The caller who sealed it.
  """
  actorId: ID!
  """
  The month, \`yyyy-mm\`.
  """
  period: String!
  """
  When it was sealed.
  """
  sealedAt: DateTime!
}

"""
A service item (服务事项) of a service centre.
"""
type ServiceItem implements Node {
  """
  Who handles it behind the desk (后台); null for the window itself.
  """
  backOffice: String
  """
  The category.
  """
  category: ServiceItemCategory!
  """
  The first day it is offered no more; null while it is.
  """
  closedOn: LocalDate
  """
  A short code, unique in the centre.
  """
  code: String!
  """
  The centre that offers it.
  """
  facility: Facility!
  """
  A lasting id.
  """
  id: ID!
  """
  What is offered beside the window.
  """
  modes: [ServiceItemMode!]!
  """
  What it is called.
  """
  name: String!
  """
  The first day it was offered.
  """
  openedOn: LocalDate!
  """
  Within how many days it is promised to be done; null where nothing is promised.
  """
  promisedDays: Int
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
  """
  The window of the centre whose front desk takes it (前台).
  """
  window: String!
}

"""
Categories of service items.
"""
enum ServiceItemCategory {
  """
  惠民帮扶
  """
  BENEFIT
  """
  就业创业
  """
  EMPLOYMENT
  """
  其他
  """
  OTHER
  """
  权益维护
  """
  RIGHTS
  """
  安全生产
  """
  SAFETY
  """
  素质培训
  """
  TRAINING
}

"""
A page of service items.
"""
type ServiceItemConnection {
  """
  The items with their cursors.
  """
  edges: [ServiceItemEdge!]!
  """
  The items themselves.
  """
  nodes: [ServiceItem!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
How many items a centre offers of a category.
"""
type ServiceItemCount {
  """
  The category.
  """
  category: ServiceItemCategory!
  """
  How many, 1 or more.
  """
  count: Int!
}

"""
A service item in a page.
"""
type ServiceItemEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The item.
  """
  node: ServiceItem!
}

"""
What a service item offers beside the window.
"""
enum ServiceItemMode {
  """
  代办
  """
  AGENT
  """
  预约
  """
  BOOKING
  """
  上门
  """
  HOME_VISIT
}

"""
What a change of a service item answers.
"""
type ServiceItemPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
  """
  The item after the change; null when it was refused.
  """
  serviceItem: ServiceItem
}

"""
A one-off event: a lecture, culture, sport, a training.
"""
type Session implements Activity & Node {
  """
  How many of those registered stayed away, as far as it was recorded.
  """
  absent: Int!
  """
  What its state and kind let this caller do now. Days and places may refuse it still.
  """
  allowedActions: [ActivityAction!]!
  """
  How many of those registered came, as far as it was recorded.
  """
  attended: Int!
  """
  How many may take part; null for any number.
  """
  capacity: Int
  """
  The facility it takes place in; null for another place, or when the caller may not see it.
  """
  facility: Facility
  """
  Its first day.
  """
  from: LocalDate!
  """
  How many people came in all, as counted on the spot; null where nobody counted.
  """
  headcount: Int
  """
  A lasting id.
  """
  id: ID!
  """
  The kind.
  """
  kind: ActivityKind!
  """
  Where it takes place, in words.
  """
  location: String
  """
  Who holds it together with the body.
  """
  partners: [String!]!
  """
  How many may still register; null for any number.
  """
  placesLeft: Int
  """
  The programme it is part of; null for none, or when the caller may not see it.
  """
  program: Program
  """
  The division it takes place in.
  """
  region: Region!
  """
  The division it takes place in.
  """
  regionCode: RegionCode!
  """
  How many are registered, or took part.
  """
  registered: Int!
  """
  Where it stands.
  """
  state: ActivityState!
  """
  Every state, in the order of recording.
  """
  steps: [ActivityStep!]!
  """
  What it is about.
  """
  theme: SessionTheme!
  """
  What it is called.
  """
  title: String!
  """
  Its last day.
  """
  to: LocalDate!
  """
  The body that holds it; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
A one-off event.
"""
input SessionInput {
  """
  What it is about.
  """
  theme: SessionTheme!
}

"""
What a session is about.
"""
enum SessionTheme {
  """
  文化
  """
  CULTURE
  """
  讲座
  """
  LECTURE
  """
  其他
  """
  OTHER
  """
  体育
  """
  SPORT
  """
  培训
  """
  TRAINING
}

"""
How a dispute is settled.
"""
input SettleStipendDisputeInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The month, \`yyyy-mm\`.
  """
  month: String!
  """
  Why, 1 to 200 characters; sealed.
  """
  note: String!
  """
  What becomes of the payment.
  """
  outcome: DisputeOutcome!
}

"""
Sex by GB/T 2261.1.
"""
enum Sex {
  """
  女 (2)
  """
  FEMALE
  """
  男 (1)
  """
  MALE
  """
  未说明 (9)
  """
  NOT_SAID
  """
  未知 (0)
  """
  UNKNOWN
}

"""
Skill levels (技能等级) 1 to 5, the highest first.
"""
enum SkillLevel {
  """
  高级 (3)
  """
  ADVANCED
  """
  初级 (5)
  """
  ELEMENTARY
  """
  中级 (4)
  """
  INTERMEDIATE
  """
  高级技师 (1)
  """
  SENIOR_TECHNICIAN
  """
  技师 (2)
  """
  TECHNICIAN
}

"""
A sponsor (认领单位): an employer or agency that claims virtual posts and pays their stipends.
"""
type Sponsor implements Node {
  """
  Since when it claims nothing more; null while it may.
  """
  closedOn: LocalDate
  """
  Its unified social credit code.
  """
  creditCode: CreditCode
  """
  A lasting id.
  """
  id: ID!
  """
  What it is.
  """
  kind: SponsorKind!
  """
  How many posts it may hold at a time, reserved ones among them.
  """
  mostPosts: Int!
  """
  What it is called.
  """
  name: String!
  """
  How many it holds.
  """
  postsHeld: Int!
  """
  Where it counts as a payer.
  """
  region: Region!
  """
  Where it counts as a payer.
  """
  regionCode: RegionCode!
  """
  Ids of members who own or lead it: it claims no post of their households.
  """
  relatedMemberIds: [ID!]!
  """
  The body that keeps it; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
A page of sponsors.
"""
type SponsorConnection {
  """
  The sponsors with their cursors.
  """
  edges: [SponsorEdge!]!
  """
  The sponsors themselves.
  """
  nodes: [Sponsor!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A sponsor in a page.
"""
type SponsorEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The sponsor.
  """
  node: Sponsor!
}

"""
Whose sponsors to list.
"""
input SponsorFilter {
  """
  Only those that may claim.
  """
  openOnly: Boolean! = false
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Sponsors that this body keeps.
  """
  unionBodyId: ID!
}

"""
What a sponsor is.
"""
enum SponsorKind {
  """
  机关
  """
  AGENCY
  """
  企业
  """
  ENTERPRISE
  """
  事业单位
  """
  INSTITUTION
  """
  社会组织
  """
  SOCIAL_ORGANISATION
}

"""
What a change of a sponsor answers.
"""
type SponsorPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
  """
  The sponsor after the change; null when it was refused.
  """
  sponsor: Sponsor
}

"""
A standard met on a day.
"""
input StandardInput {
  """
  The items met.
  """
  items: [String!]
  """
  The standard.
  """
  name: StandardName!
  """
  The day of the result.
  """
  on: LocalDate!
  """
  The number of stars, 1 to 5; only for STARS.
  """
  stars: Int
}

"""
The standards a body is measured by.
"""
enum StandardName {
  """
  五有: 有班子, 有牌子, 有保障, 有活动, 有阵地.
  """
  FIVE_HAVES
  """
  五同步.
  """
  FIVE_IN_STEP
  """
  示范工会 (model union).
  """
  MODEL
  """
  六有.
  """
  SIX_HAVES
  """
  星级 (stars, 1 to 5).
  """
  STARS
}

"""
A standard met on a day.
"""
type StandardResult {
  """
  The items met, where the standard has items.
  """
  items: [String!]!
  """
  The standard.
  """
  name: StandardName!
  """
  The day of the result.
  """
  on: LocalDate!
  """
  The number of stars, for STARS.
  """
  stars: Int
}

"""
An offer that is bargained over.
"""
input StartBargainingInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The offer.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it began. Default: today.
  """
  on: LocalDate
}

"""
A review that begins.
"""
input StartHardshipReviewInput {
  """
  The cause.
  """
  cause: HardshipReviewCause!
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why; required after a tip-off.
  """
  reason: String
}

"""
A job to start.
"""
input StartJobInput {
  """
  Work again on a file that was worked on before. Default: false.
  """
  again: Boolean
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What to do with its rows; a bank's file takes UPSERT only.
  """
  mode: JobMode!
  """
  The file that was sent. A reviewer may take one of union bodies that another caller sent, and approves what is in it.
  """
  uploadId: ID!
}

"""
Why the rest of the sum of a case is not owed.
"""
input StateCaseRemainderInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The case.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The ground and the reason.
  """
  remainder: CaseRemainderInput!
}

"""
A state of a body with the days it was in it.
"""
type StateSpan {
  """
  The first day; null when nobody recorded it.
  """
  from: LocalDate
  """
  The state.
  """
  state: UnionBodyState!
  """
  The day it ended; null while it holds.
  """
  to: LocalDate
}

"""
The statement of a month of a bank.
"""
type Statement {
  """
  The bank.
  """
  bank: Bank!
  """
  The sum of all corrections of all offers.
  """
  correctionTotal: StatementTotal!
  """
  Whether it is sealed: then nothing adds to it any more.
  """
  isSealed: Boolean!
  """
  What it is made of, offer by offer: by programme and offer, in the order of their ids.
  """
  offers(
    """
    The cursor to continue after.
    """
    after: String
    """
    How many, 1 to 100.
    """
    first: Int!
  ): StatementOfferConnection!
  """
  The month, \`yyyy-mm\`.
  """
  period: String!
  """
  When it was sealed; null until then.
  """
  sealedAt: DateTime
  """
  The sum of all lines of all offers.
  """
  total: StatementTotal!
}

"""
What rows of a class came to under an offer.
"""
type StatementLine {
  """
  The card programme; null where the caller may not see it.
  """
  cardProgram: CardProgram
  """
  The id of the card programme.
  """
  cardProgramId: ID!
  """
  The class of the rows.
  """
  class: RowClass!
  """
  Due on charges less due back on refunds.
  """
  expected: LargeSum!
  """
  Granted on charges less taken back by refunds, as the bank told it, whether a row has effect or not.
  """
  granted: LargeSum!
  """
  Charged less paid back, of rows that have effect.
  """
  gross: LargeSum!
  """
  The same of rows that have effect: what counts.
  """
  net: LargeSum!
  """
  Of a correction, the sealed month that it is of, \`yyyy-mm\`; null for a line.
  """
  ofPeriod: String
  """
  The offer; null where the caller may not see it.
  """
  offer: Offer
  """
  The id of the offer.
  """
  offerId: ID!
  """
  How many rows.
  """
  rows: Int!
}

"""
What a month came to under an offer.
"""
type StatementOffer {
  """
  The id of its card programme.
  """
  cardProgramId: ID!
  """
  The same of rows that correct months which were sealed before, by month, too. They are in no line.
  """
  corrections: [StatementLine!]!
  """
  Sums by class.
  """
  lines: [StatementLine!]!
  """
  The id of the offer.
  """
  offerId: ID!
}

"""
A page of what a statement is made of.
"""
type StatementOfferConnection {
  """
  The offers with their cursors.
  """
  edges: [StatementOfferEdge!]!
  """
  The offers themselves.
  """
  nodes: [StatementOffer!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
An offer in a page of a statement.
"""
type StatementOfferEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  What the month came to under the offer.
  """
  node: StatementOffer!
}

"""
Sums of a statement.
"""
type StatementTotal {
  """
  Due on charges less due back on refunds.
  """
  expected: LargeSum!
  """
  Granted on charges less taken back by refunds, as the bank told it, whether a row has effect or not.
  """
  granted: LargeSum!
  """
  Charged less paid back, of rows that have effect.
  """
  gross: LargeSum!
  """
  The same of rows that have effect: what counts.
  """
  net: LargeSum!
  """
  How many rows.
  """
  rows: Int!
}

"""
An account to which stipends are paid, masked.
"""
type StipendAccount {
  """
  The first day on which nothing may be paid to it; null while it takes payments.
  """
  closedOn: LocalDate
  """
  The last four digits.
  """
  lastFour: String!
  """
  From 1.
  """
  number: Int!
  """
  Since when it takes payments.
  """
  openedOn: LocalDate!
}

"""
An account. It is sealed, and shown by its last four digits.
"""
input StipendAccountInput {
  """
  Its number: 8 to 30 digits.
  """
  account: String!
  """
  The bank that keeps it, at most 100 characters.
  """
  bankName: String
  """
  Whose it is, 1 to 50 characters.
  """
  holder: String!
}

"""
What may be done with a month.
"""
enum StipendAction {
  """
  确认到账
  """
  CONFIRM
  """
  审批免发
  """
  DECIDE_WAIVER
  """
  提出异议
  """
  DISPUTE
  """
  登记发放
  """
  PAY
  """
  提出免发
  """
  PROPOSE_WAIVER
  """
  处理异议
  """
  SETTLE_DISPUTE
}

"""
Why a month is not owed any more.
"""
enum StipendCancellation {
  """
  协议提前结束
  """
  CUT_SHORT
  """
  暂停期间
  """
  SUSPENDED
}

"""
What somebody said against a payment.
"""
type StipendDispute {
  """
  What was said when it was settled.
  """
  note: String
  """
  From 1, within the month.
  """
  number: Int!
  """
  How it was settled; null until then.
  """
  outcome: DisputeOutcome
  """
  When it was said.
  """
  raisedAt: DateTime!
  """
  What was said.
  """
  reason: String!
  """
  When it was settled.
  """
  settledAt: DateTime
}

"""
One calendar month of an agreement: what is owed, and what became of it.
"""
type StipendMonth {
  """
  The number of the agreement it belongs to.
  """
  agreement: Int!
  """
  What its state lets this caller do now. Days, amounts and the bounds of a list (LIST_FULL) may refuse it still.
  """
  allowedActions: [StipendAction!]!
  """
  What is owed.
  """
  amount: Money!
  """
  Why it is not owed any more.
  """
  cancelledFor: StipendCancellation
  """
  What was said against payments, oldest first.
  """
  disputes: [StipendDispute!]!
  """
  The day it falls due.
  """
  dueOn: LocalDate!
  """
  The month, \`yyyy-mm\`.
  """
  month: String!
  """
  What is not paid of it, and not waived.
  """
  open: Money!
  """
  The first day on which it is overdue.
  """
  overdueFrom: LocalDate!
  """
  Payments and reversals, oldest first; rows are never changed.
  """
  rows: [StipendRow!]!
  """
  The state today.
  """
  state: StipendState!
  """
  Proposals that it is not paid, oldest first: one at most waits for a decision, and falls away when the month is paid.
  """
  waivers: [StipendWaiver!]!
}

"""
A payment or a reversal.
"""
type StipendRow {
  """
  The last four digits of the account it went to; null where none is on record.
  """
  accountLastFour: String
  """
  How much.
  """
  amount: Money!
  """
  How it was told.
  """
  channel: PaymentChannel!
  """
  What proves a payment.
  """
  evidence: PaymentEvidenceKind
  """
  What it is.
  """
  kind: StipendRowKind!
  """
  From 1, within the month.
  """
  number: Int!
  """
  The day it was paid or reversed.
  """
  on: LocalDate!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The number of the proof.
  """
  reference: String
}

"""
What a row of a month's ledger is.
"""
enum StipendRowKind {
  """
  发放
  """
  PAYMENT
  """
  冲回
  """
  REVERSAL
}

"""
States of a month's stipend (岗位待遇).
"""
enum StipendState {
  """
  不再应发
  """
  CANCELLED
  """
  已确认
  """
  CONFIRMED
  """
  有异议
  """
  DISPUTED
  """
  应发
  """
  DUE
  """
  逾期
  """
  OVERDUE
  """
  已发，待确认
  """
  PAID
  """
  已冲回，仍应发
  """
  REVERSED
  """
  未到期
  """
  SCHEDULED
  """
  已免发
  """
  WAIVED
}

"""
What stipends come to, month by month.
"""
type StipendStatement {
  """
  The first month, \`yyyy-mm\`.
  """
  from: String!
  """
  Each month, in order.
  """
  months: [StipendStatementMonth!]!
  """
  The last month, \`yyyy-mm\`.
  """
  to: String!
  """
  All months together.
  """
  total: StipendTotal!
}

"""
A month of a statement.
"""
type StipendStatementMonth {
  """
  The month, \`yyyy-mm\`.
  """
  month: String!
  """
  What it came to.
  """
  total: StipendTotal!
}

"""
Whose statement: exactly one of these.
"""
input StipendStatementOf {
  """
  All posts that the household of this hardship file ever had.
  """
  householdOfFileId: ID
  """
  A division's subtree, by where households count.
  """
  householdRegionCode: RegionCode
  """
  A division's subtree, by where payers count.
  """
  payerRegionCode: RegionCode
  """
  A post.
  """
  postId: ID
  """
  A sponsor.
  """
  sponsorId: ID
  """
  A union body: the posts that it keeps itself.
  """
  unionBodyId: ID
}

"""
A month of a post.
"""
input StipendStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The month, \`yyyy-mm\`.
  """
  month: String!
}

"""
What months come to: scheduled = paid + open + waived - reversed.
"""
type StipendTotal {
  """
  What of the payments that stand was paid by a sponsor of another county-level division than the household's.
  """
  crossRegion: Money!
  """
  What is not paid and not waived, due or not.
  """
  open: Money!
  """
  What of it is overdue, or was reversed.
  """
  overdue: Money!
  """
  How many are overdue, or were reversed.
  """
  overdueMonths: Int!
  """
  All payments, also those that were reversed later.
  """
  paid: Money!
  """
  How many of them are paid.
  """
  paidMonths: Int!
  """
  What was reversed.
  """
  reversed: Money!
  """
  What was to be paid; months that are not owed any more are left out.
  """
  scheduled: Money!
  """
  How many months were to be paid.
  """
  scheduledMonths: Int!
  """
  What was waived.
  """
  waived: Money!
}

"""
A proposal that a month is not paid.
"""
type StipendWaiver {
  """
  When it was decided.
  """
  decidedAt: DateTime
  """
  What was decided; null until then.
  """
  decision: WaiverDecision
  """
  When it was proposed.
  """
  proposedAt: DateTime!
  """
  Why.
  """
  reason: String!
}

"""
A suggestion (金点子) to a call.
"""
type Submission implements Node {
  """
  What became of it; null before.
  """
  adoption: SubmissionAdoption
  """
  What its state lets this caller do now. The state of the call, and who did what before, may refuse it still.
  """
  allowedActions: [SubmissionAction!]!
  """
  Whose suggestion it is.
  """
  author: SuggestionAuthor!
  """
  The call; null when the caller may not see it.
  """
  call: SuggestionCall
  """
  A lasting id.
  """
  id: ID!
  """
  The prize; null without one.
  """
  prize: AwardedPrize
  """
  The rank of the prize that waits for a second person; null where none does, and to the author.
  """
  proposedRank: Int
  """
  All of these together, in hundredths of a point.
  """
  scoreTotalHundredths: Int!
  """
  What judges gave, in the order in which they did; nothing to the author.
  """
  scores: [SubmissionScore!]!
  """
  The state.
  """
  state: SubmissionState!
  """
  Every state, in the order of recording.
  """
  steps: [SubmissionStep!]!
  """
  The day it came in.
  """
  submittedOn: LocalDate!
  """
  What is suggested.
  """
  text: String!
  """
  What it is called.
  """
  title: String!
  """
  One of the topics of its call; null where the call names none.
  """
  topic: String
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What may be done with a suggestion.
"""
enum SubmissionAction {
  """
  采纳实施
  """
  ADOPT
  """
  审定获奖
  """
  DECIDE_PRIZE
  """
  不予评奖
  """
  PASS_OVER
  """
  提出获奖
  """
  PROPOSE_PRIZE
  """
  不采用
  """
  REJECT
  """
  评分
  """
  SCORE
  """
  入围
  """
  SHORTLIST
  """
  撤回
  """
  WITHDRAW
}

"""
What became of a suggestion that was taken up.
"""
type SubmissionAdoption {
  """
  Who took it up.
  """
  adopter: String!
  """
  What came of it.
  """
  effect: String!
  """
  Since when.
  """
  on: LocalDate!
  """
  What it is taken to save; null where nobody estimated that.
  """
  saving: Money
}

"""
A page of suggestions.
"""
type SubmissionConnection {
  """
  The suggestions with their cursors.
  """
  edges: [SubmissionEdge!]!
  """
  The suggestions themselves.
  """
  nodes: [Submission!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A suggestion in a page.
"""
type SubmissionEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The suggestion.
  """
  node: Submission!
}

"""
Which suggestions to list: to a call, or to calls of bodies.
"""
input SubmissionFilter {
  """
  Suggestions to this call.
  """
  callId: ID
  """
  Only suggestions in this state.
  """
  state: SubmissionState
  """
  Also those to calls of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Suggestions to calls of this body.
  """
  unionBodyId: ID
}

"""
What a change of a suggestion answers.
"""
type SubmissionPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
  """
  The suggestion after the change; null when it was refused.
  """
  submission: Submission
}

"""
What one judge gave.
"""
type SubmissionScore {
  """
  Whether it is the caller's own.
  """
  own: Boolean!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  What the judge said; null for nothing.
  """
  remark: String
  """
  In hundredths of a point: 9,550 is 95.50.
  """
  scoreHundredths: Int!
}

"""
States of a suggestion (金点子).
"""
enum SubmissionState {
  """
  已采纳实施
  """
  ADOPTED
  """
  获奖
  """
  AWARDED
  """
  未获奖
  """
  NOT_AWARDED
  """
  未采用
  """
  REJECTED
  """
  入围
  """
  SHORTLISTED
  """
  已提交
  """
  SUBMITTED
  """
  已撤回
  """
  WITHDRAWN
}

"""
A state of a suggestion with the day it took effect.
"""
type SubmissionStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  Why, in words; null where nobody is asked.
  """
  reason: String
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: SubmissionState!
}

"""
A suggestion, and the version of it that was read.
"""
input SubmissionStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The suggestion.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A draft to be submitted.
"""
input SubmitHardshipFileInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The file.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A suggestion that comes in.
"""
input SubmitSuggestionInput {
  """
  Whose suggestion it is. Members leave it out; all others name the author.
  """
  author: SuggestionAuthorInput
  """
  The call.
  """
  callId: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What is suggested, 1 to 2,000 characters.
  """
  text: String!
  """
  What it is called, 1 to 60 characters.
  """
  title: String!
  """
  One of the topics of the call, where it names any.
  """
  topic: String
}

"""
Whose suggestion it is: the field of its kind is filled.
"""
type SuggestionAuthor {
  """
  The employer.
  """
  employer: Employer
  """
  Which of these.
  """
  kind: SuggestionAuthorKind!
  """
  The member; null when the caller may not see it.
  """
  member: Member
  """
  The name of a person who is no member, masked.
  """
  personName: String
  """
  The body; null when the caller may not see it.
  """
  unionBody: UnionBody
}

"""
Whose suggestion it is; exactly one.
"""
input SuggestionAuthorInput @oneOf {
  """
  An employer.
  """
  employer: EmployerInput
  """
  A member that the caller sees.
  """
  memberId: ID
  """
  The name of a person who is no member, 1 to 50 characters. It is sealed.
  """
  personName: String
  """
  A body that the caller sees.
  """
  unionBodyId: ID
}

"""
Whose suggestion it is.
"""
enum SuggestionAuthorKind {
  """
  用人单位
  """
  EMPLOYER
  """
  会员
  """
  MEMBER
  """
  非会员职工
  """
  PERSON
  """
  工会组织
  """
  UNION_BODY
}

"""
A call of a body for suggestions (金点子征集): it bounds the days on which they come in, and the prizes.
"""
type SuggestionCall implements Node {
  """
  What its state lets this caller do now.
  """
  allowedActions: [SuggestionCallAction!]!
  """
  The first day on which suggestions are taken.
  """
  from: LocalDate!
  """
  A lasting id.
  """
  id: ID!
  """
  Its prizes, in the order of their ranks.
  """
  prizes: [SuggestionPrize!]!
  """
  The programme it is part of; null for none, and when the caller may not see it.
  """
  program: Program
  """
  The state.
  """
  state: SuggestionCallState!
  """
  Every state, in the order of recording.
  """
  steps: [SuggestionCallStep!]!
  """
  How many suggestions came in, whatever became of them; null to members.
  """
  submittedCount: Int
  """
  What it is called.
  """
  title: String!
  """
  The first day on which they are taken no more.
  """
  to: LocalDate!
  """
  What suggestions may be about; empty where that is open.
  """
  topics: [String!]!
  """
  How many of them wait to be decided on; null to members.
  """
  undecidedCount: Int
  """
  The body that calls; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What may be done with a call for suggestions.
"""
enum SuggestionCallAction {
  """
  取消
  """
  CANCEL
  """
  结束
  """
  CLOSE
  """
  开始征集
  """
  OPEN
  """
  修改
  """
  REVISE
  """
  开始评选
  """
  START_JUDGING
}

"""
A page of calls.
"""
type SuggestionCallConnection {
  """
  The calls with their cursors.
  """
  edges: [SuggestionCallEdge!]!
  """
  The calls themselves.
  """
  nodes: [SuggestionCall!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A call in a page.
"""
type SuggestionCallEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The call.
  """
  node: SuggestionCall!
}

"""
Which calls to list.
"""
input SuggestionCallFilter {
  """
  Only calls in this state.
  """
  state: SuggestionCallState
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Calls that this body keeps.
  """
  unionBodyId: ID!
}

"""
What a change of a call answers.
"""
type SuggestionCallPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
  """
  The call after the change; null when it was refused.
  """
  suggestionCall: SuggestionCall
}

"""
States of a call for suggestions.
"""
enum SuggestionCallState {
  """
  已取消
  """
  CANCELLED
  """
  已结束
  """
  CLOSED
  """
  草稿
  """
  DRAFT
  """
  评选中
  """
  JUDGING
  """
  征集中
  """
  OPEN
}

"""
A state of a call with the day it took effect.
"""
type SuggestionCallStep {
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  Why, in words; null where nobody is asked.
  """
  reason: String
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: SuggestionCallState!
}

"""
A call, and the version of it that was read.
"""
input SuggestionCallStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The call.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A rank of prizes.
"""
type SuggestionPrize {
  """
  The money that goes with each; null where none does.
  """
  amount: Money
  """
  How many there are.
  """
  count: Int!
  """
  How many were given.
  """
  given: Int!
  """
  What it is called.
  """
  name: String!
  """
  From 1, the highest.
  """
  rank: Int!
}

"""
A rank of prizes.
"""
input SuggestionPrizeInput {
  """
  The money that goes with each, above 0; leave it out where none does.
  """
  amount: Fen
  """
  How many there are, 1 to 1,000.
  """
  count: Int!
  """
  What it is called, 1 to 40 characters.
  """
  name: String!
  """
  From 1, the highest, without a gap.
  """
  rank: Int!
}

"""
A supervision notice (督办通知) to a body, with what it answered.
"""
type SupervisionNotice {
  """
  What the body answered; null before.
  """
  answer: String
  """
  When it answered; null before.
  """
  answeredOn: LocalDate
  """
  The last day to answer it.
  """
  dueOn: LocalDate!
  """
  The id of the evaluation that it rests on.
  """
  evaluationId: ID!
  """
  The day it was issued.
  """
  issuedOn: LocalDate!
  """
  From 1 within its evaluation.
  """
  number: Int!
  """
  Whether it was not answered by then.
  """
  overdue: Boolean!
  """
  What is to be done.
  """
  text: String!
  """
  The body; null when the caller may not see it.
  """
  unionBody: UnionBody
}

"""
A page of notices.
"""
type SupervisionNoticeConnection {
  """
  The notices with their cursors.
  """
  edges: [SupervisionNoticeEdge!]!
  """
  The notices themselves.
  """
  nodes: [SupervisionNotice!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A notice in a page.
"""
type SupervisionNoticeEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The notice.
  """
  node: SupervisionNotice!
}

"""
Which notices to list.
"""
input SupervisionNoticeFilter {
  """
  Only those that are not answered.
  """
  openOnly: Boolean! = false
  """
  Notices to this body.
  """
  unionBodyId: ID!
}

"""
A post to suspend.
"""
input SuspendVirtualPostInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  From which day on. Default: today; not ahead, nor before the day on which a month fell due last.
  """
  on: LocalDate
  """
  Why.
  """
  reason: SuspensionReason!
}

"""
Why a post is suspended.
"""
enum SuspensionReason {
  """
  家庭情况变化
  """
  HOUSEHOLD_CHANGED
  """
  其他
  """
  OTHER
  """
  认领单位困难
  """
  SPONSOR_IN_DIFFICULTY
  """
  核查中
  """
  UNDER_CHECK
}

"""
A role that a volunteer takes.
"""
input TakeVolunteerRoleInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  Its first day; not ahead.
  """
  from: LocalDate!
  """
  The volunteer.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  What it is called, 1 to 40 characters.
  """
  name: String!
}

"""
Which side of a value counts as reached.
"""
enum TargetOperator {
  """
  不低于
  """
  AT_LEAST
  """
  不高于
  """
  AT_MOST
}

"""
A team of a union body.
"""
input TeamInput {
  """
  What it is called, 1 to 60 characters.
  """
  name: String!
  """
  How many people it has, 1 to 1,000.
  """
  size: Int
  """
  The body whose team it is.
  """
  unionBodyId: ID!
}

"""
A team of a union body.
"""
type TeamParticipant implements Participant {
  """
  What the team is called.
  """
  name: String!
  """
  How many people it has; null where nobody said.
  """
  size: Int
  """
  The body whose team it is; null when the caller may not see it.
  """
  unionBody: UnionBody
}

"""
A team that receives an honour.
"""
type TeamRecipient implements HonourRecipient {
  """
  What it is called.
  """
  name: String!
}

"""
A post to end before its term.
"""
input TerminateVirtualPostInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  From which day on. Default: today; not ahead, nor before the day on which a month fell due last.
  """
  on: LocalDate
  """
  Why.
  """
  reason: TerminationReason!
}

"""
Why a post is ended before its term.
"""
enum TerminationReason {
  """
  去世
  """
  DECEASED
  """
  困难档案已撤
  """
  FILE_CLOSED
  """
  迁出
  """
  MOVED_AWAY
  """
  其他
  """
  OTHER
  """
  家庭脱困
  """
  OUT_OF_HARDSHIP
  """
  认领单位违约
  """
  SPONSOR_DEFAULT
}

"""
The amount of a tier.
"""
type TierAmount {
  """
  The amount.
  """
  amount: Money!
  """
  The tier.
  """
  tier: HardshipTier!
}

"""
The amount of a tier.
"""
input TierAmountInput {
  """
  The amount, 1 to 1,000,000,000 fen.
  """
  amount: Fen!
  """
  The tier.
  """
  tier: HardshipTier!
}

"""
By the tier of the hardship file.
"""
type TierAmounts {
  """
  For who is in no file of these tiers; null for nothing.
  """
  otherwise: Money
  """
  Amounts by tier.
  """
  tiers: [TierAmount!]!
}

"""
Amounts by tier.
"""
input TierAmountsInput {
  """
  For who is in no file of these tiers; nothing when left out.
  """
  otherwise: Fen
  """
  The tiers, each once.
  """
  tiers: [TierAmountInput!]!
}

"""
A trade (工种) of a contest.
"""
type Trade {
  """
  What it is called.
  """
  name: String!
  """
  From 1, in order.
  """
  number: Int!
}

"""
What was decided of a transaction. It is never changed; another decision stands beside it.
"""
type TransactionDecision {
  """
  What cut it.
  """
  capped: [DiscountCap!]!
  """
  What it was found to be.
  """
  class: RowClass!
  """
  When it was decided.
  """
  decidedAt: DateTime!
  """
  What it rests on; null for refunds.
  """
  evidence: EligibilityEvidence
  """
  What was due, of a refund also below 0; null where nothing can be told.
  """
  expected: Money
  """
  What was found beside its class; null for nothing.
  """
  finding: Finding
  """
  The job that decided it; null for REEVALUATION, and where the caller may not see it.
  """
  job: Job
  """
  As known when: what was recorded later did not exist for it.
  """
  knownAt: DateTime!
  """
  What it came of.
  """
  origin: DecisionOrigin!
  """
  Why, in the order of the checks; empty for refunds.
  """
  reasons: [ReasonText!]!
}

"""
The side of a transfer a body answers for.
"""
enum TransferSide {
  """
  The body that takes the member in.
  """
  IN
  """
  The body that is left.
  """
  OUT
}

"""
Where a transfer stands.
"""
enum TransferState {
  """
  Taken back.
  """
  CANCELLED
  """
  Carried out.
  """
  COMPLETED
  """
  Not settled within 30 days.
  """
  EXPIRED
  """
  The new body has consented.
  """
  IN_CONSENT
  """
  The old body has consented.
  """
  OUT_CONSENT
  """
  Refused by the new body.
  """
  REFUSED_IN
  """
  Refused by the old body.
  """
  REFUSED_OUT
  """
  Waits for both bodies.
  """
  REQUESTED
}

"""
A transfer that waits for a body's consent, with what that body may know of the person before it consents.
"""
type TransferToAnswer {
  """
  The document's number, masked.
  """
  documentNumber: String!
  """
  The first instant at which it is too late to consent.
  """
  expiresAt: DateTime!
  """
  The member's id, for the answer.
  """
  memberId: ID!
  """
  The name, masked.
  """
  name: String!
  """
  When it was asked for.
  """
  requestedAt: DateTime!
  """
  The side this body answers for.
  """
  side: TransferSide!
  """
  The member's version, for the answer.
  """
  version: Int!
}

"""
A union body (工会组织): any union organisation from the national federation to a branch.
"""
type UnionBody implements Node {
  """
  The postal address.
  """
  address: String
  """
  Agreements it concluded, newest first.
  """
  agreements(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): AgreementConnection!
  """
  What this caller may do with it now.
  """
  allowedActions: [UnionBodyAction!]!
  """
  From the root down to the body above, on a day; only bodies in the caller's scope.
  """
  ancestors(
    """
    The day. Default: today.
    """
    asOf: LocalDate
  ): [UnionBody!]!
  """
  The document that approved it.
  """
  approvalDocument: String
  """
  Direct children on a day.
  """
  children(
    """
    The cursor to continue after.
    """
    after: String
    """
    The day. Default: today.
    """
    asOf: LocalDate
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): UnionBodyConnection!
  """
  A short code, unique among open bodies.
  """
  code: String!
  """
  The committees it has.
  """
  committees: [CommitteeKind!]!
  """
  Employers it covers on a day.
  """
  coveredUnits(
    """
    The cursor to continue after.
    """
    after: String
    """
    The day. Default: today.
    """
    asOf: LocalDate
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): CoveredUnitConnection!
  """
  The unified social credit code; null when none is recorded.
  """
  creditCode: CreditCode
  """
  The whole subtree on a day, without the body itself, parents before children.
  """
  descendants(
    """
    The cursor to continue after.
    """
    after: String
    """
    The day. Default: today.
    """
    asOf: LocalDate
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): UnionBodyConnection!
  """
  Whether re-election (换届) is due on a day: the recorded term is over.
  """
  electionDue(
    """
    The day. Default: today.
    """
    asOf: LocalDate
  ): Boolean!
  """
  Facilities it owns, in any region.
  """
  facilities(
    """
    The cursor to continue after.
    """
    after: String
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): FacilityConnection!
  """
  The day of founding; null when nobody recorded it.
  """
  foundedOn: LocalDate
  """
  How it was founded.
  """
  foundingMode: FoundingMode
  """
  A lasting id.
  """
  id: ID!
  """
  The kind.
  """
  kind: UnionBodyKind!
  """
  The standing as a legal person.
  """
  legalPerson: LegalPerson!
  """
  Whether a legal person's validity is over on a day.
  """
  legalPersonExpired(
    """
    The day. Default: today.
    """
    asOf: LocalDate
  ): Boolean!
  """
  The level.
  """
  level: UnionBodyLevel!
  """
  Moves of other bodies that wait for this body's consent, at most 100, the one that waits longest first.
  """
  movesToAnswer: [MoveToAnswer!]!
  """
  The Chinese name.
  """
  name: String!
  """
  An English name.
  """
  nameEn: String
  """
  Officers by office, newest term first.
  """
  officers(
    """
    The cursor to continue after.
    """
    after: String
    """
    Only terms that hold on this day; all when left out.
    """
    asOf: LocalDate
    """
    Page size, 1 to 100.
    """
    first: Int!
  ): OfficerTermConnection!
  """
  The body above on a day; null for the root and outside the caller's scope.
  """
  parent(
    """
    The day. Default: today.
    """
    asOf: LocalDate
  ): UnionBody
  """
  Every upper body with its days, oldest first.
  """
  parentLinks: [ParentLink!]!
  """
  A move that waits for consent.
  """
  pendingMove: UnionBodyMove
  """
  The office telephone.
  """
  phone: String
  """
  The division the body belongs to.
  """
  region: Region!
  """
  The code of the division the body belongs to; a zone or town may carry its county's.
  """
  regionCode: RegionCode!
  """
  What published sources say of it.
  """
  remarks: [String!]!
  """
  Counts as the body itself reported them, newest first.
  """
  reportedCounts: [ReportedCounts!]!
  """
  A short Chinese name.
  """
  shortName: String
  """
  Where the record comes from.
  """
  sources: [String!]!
  """
  What standards it met, with dates.
  """
  standards: [StandardResult!]!
  """
  The state today.
  """
  state: UnionBodyState!
  """
  The day the state took effect; null when nobody recorded it.
  """
  stateSince: LocalDate
  """
  The states it went through up to today's, oldest first; those that were over on a day nobody recorded are left out.
  """
  states: [StateSpan!]!
  """
  The body it was merged into.
  """
  successor: UnionBody
  """
  The committee's term; null when none is recorded.
  """
  term: CommitteeTerm
  """
  Transfers that wait for this body's consent, the oldest first, at most 100; empty for callers who may not answer.
  """
  transfersToAnswer: [TransferToAnswer!]!
  """
  Units this body itself covers over the registered units it last reported, both of the day of that report; null when none were reported, and for federations, which cover through the bodies below them. Every unit counts once.
  """
  unionisation(
    """
    The day. Default: today.
    """
    asOf: LocalDate
  ): Ratio
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What may be done with a body.
"""
enum UnionBodyAction {
  """
  Approve.
  """
  APPROVE
  """
  Consent to a pending move.
  """
  CONSENT_TO_MOVE
  """
  Dissolve.
  """
  DISSOLVE
  """
  Merge into a successor.
  """
  MERGE
  """
  Refuse a pending move.
  """
  REFUSE_MOVE
  """
  Reject.
  """
  REJECT
  """
  Request a move.
  """
  REQUEST_MOVE
  """
  Resume.
  """
  RESUME
  """
  Change facts.
  """
  REVISE
  """
  Ask for approval.
  """
  SUBMIT
  """
  Suspend.
  """
  SUSPEND
  """
  Withdraw a pending move.
  """
  WITHDRAW_MOVE
}

"""
A page of union bodies.
"""
type UnionBodyConnection {
  """
  The bodies with their cursors.
  """
  edges: [UnionBodyEdge!]!
  """
  The bodies themselves.
  """
  nodes: [UnionBody!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A union body in a page.
"""
type UnionBodyEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The body.
  """
  node: UnionBody!
}

"""
Which bodies to list.
"""
input UnionBodyFilter {
  """
  Only bodies of this kind.
  """
  kind: UnionBodyKind
  """
  Only bodies of this level.
  """
  level: UnionBodyLevel
  """
  Bodies with exactly this Chinese name.
  """
  name: String
  """
  Only direct children of this body.
  """
  parentId: ID
  """
  Bodies in this division's subtree.
  """
  regionCode: RegionCode
  """
  Only bodies in this state on the day.
  """
  state: UnionBodyState
  """
  This body's whole subtree, without itself.
  """
  underId: ID
}

"""
Names one union body: give exactly one field.
"""
input UnionBodyKey @oneOf {
  """
  Its code.
  """
  code: String
  """
  Its credit code; the open body that carries it.
  """
  creditCode: CreditCode
  """
  Its id.
  """
  id: ID
}

"""
What sort of union organisation a body is.
"""
enum UnionBodyKind {
  """
  基层工会: the union of one employer. Its credit code starts with 81.
  """
  BASE
  """
  分会: a branch of another union.
  """
  BRANCH
  """
  总工会: a federation of a region or zone.
  """
  FEDERATION
  """
  联合工会: one union over several employers.
  """
  JOINT
  """
  项目工会: a union of a building site or project.
  """
  SITE
  """
  行业工会: a union of a trade.
  """
  TRADE
  """
  村(社区)工会: a union of a village or community.
  """
  VILLAGE
}

"""
The rank of a union body. A child's level lies below its parent's; levels may be skipped.
"""
enum UnionBodyLevel {
  """
  市级
  """
  CITY
  """
  县级
  """
  COUNTY
  """
  用人单位
  """
  EMPLOYER
  """
  全国
  """
  NATIONAL
  """
  省级
  """
  PROVINCE
  """
  乡镇街道
  """
  TOWNSHIP
  """
  开发区
  """
  ZONE
}

"""
A requested move of a body to another upper body.
"""
type UnionBodyMove {
  """
  The sides that have consented.
  """
  consents: [MoveSide!]!
  """
  The first day under the new upper body.
  """
  effectiveOn: LocalDate!
  """
  When it was requested.
  """
  requestedAt: DateTime!
  """
  The new upper body; null outside the caller's scope.
  """
  toParent: UnionBody
  """
  The id of the new upper body.
  """
  toParentId: ID!
}

"""
An answer to a pending move.
"""
input UnionBodyMoveAnswerInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The body that moves.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why.
  """
  reason: String
  """
  The side that answers; the caller's scope must hold that upper body.
  """
  side: MoveSide!
}

"""
What a change of a union body answers.
"""
type UnionBodyPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
  """
  The body after the change; null when it was refused.
  """
  unionBody: UnionBody
}

"""
Where a body stands in its life.
"""
enum UnionBodyState {
  """
  正常
  """
  ACTIVE
  """
  已撤销
  """
  DISSOLVED
  """
  已合并; see the successor.
  """
  MERGED
  """
  待批准
  """
  PENDING_APPROVAL
  """
  筹备
  """
  PREPARING
  """
  未批准
  """
  REJECTED
  """
  暂停
  """
  SUSPENDED
}

"""
A step in a body's life.
"""
input UnionBodyTransitionInput {
  """
  Nobody recorded the day; only to submit a body whose founding day is not recorded either. Takes the place of effectiveOn.
  """
  dayUnknown: Boolean! = false
  """
  The day it takes effect; not before the last step, not after today. A body is not suspended or closed before something relied on its being active: an approval or a move below it, or a merger into it; and not closed before a cover, a term or an agreement of its began. Default: today.
  """
  effectiveOn: LocalDate
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The body.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why; required to reject, suspend and dissolve.
  """
  reason: String
}

"""
The days one body covers a unit.
"""
type UnitCover {
  """
  The first day.
  """
  from: LocalDate!
  """
  The day it ended, at the latest with its body; null while it holds.
  """
  to: LocalDate
  """
  The id of the body.
  """
  unionBodyId: ID!
}

"""
Recipients whom a report does not name.
"""
type UnnamedRecipients implements HonourRecipient {
  """
  How many they are; null where the report counts nobody.
  """
  count: Int
  """
  Who they are, as the report says.
  """
  name: String!
}

"""
Recipients whom a report does not name.
"""
input UnnamedRecipientsInput {
  """
  How many, 1 to 1,000,000; null where the report counts nobody.
  """
  count: Int
  """
  Who they are, 1 to 100 characters.
  """
  description: String!
}

"""
A file that may be sent.
"""
type Upload {
  """
  Until when it may be sent.
  """
  expiresAt: DateTime!
  """
  Headers that have to be sent as they are.
  """
  headers: [UploadHeader!]!
  """
  A lasting id, to start a job with.
  """
  id: ID!
  """
  The method to send it by: always PUT.
  """
  method: String!
  """
  Where to send the file.
  """
  url: String!
}

"""
A header of the request that sends a file.
"""
type UploadHeader {
  """
  Its name.
  """
  name: String!
  """
  Its value.
  """
  value: String!
}

"""
What making room for a file answers.
"""
type UploadPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
  """
  How to send the file; null when it was refused.
  """
  upload: Upload
}

"""
What a job on a bank's file comes to, the worst first.
"""
enum Verdict {
  """
  Something has to be looked at.
  """
  BREAKS
  """
  The job failed, which is no fault of the file's.
  """
  FAILED
  """
  Bank and federation agree.
  """
  RECONCILED
  """
  Nothing but refunds whose charge may still come.
  """
  RECONCILED_WITH_PENDING
  """
  The file was refused.
  """
  REFUSED
}

"""
A virtual post (虚拟岗位): a post without work for one hardship household, which a sponsor claims and pays a monthly stipend for. No person is named in it.
"""
type VirtualPost implements Node {
  """
  Accounts, oldest first: the last one without an end takes payments. Numbers are masked. Of a sponsor those that it paid to, or has to.
  """
  accounts: [StipendAccount!]!
  """
  Agreements, oldest first; of a sponsor as its claims.
  """
  agreements: [PostAgreement!]!
  """
  What its state lets this caller do now. Terms, days and the bounds of a list (LIST_FULL) may refuse it still.
  """
  allowedActions: [VirtualPostAction!]!
  """
  The monthly stipend that is asked for.
  """
  askedAmount: Money!
  """
  What these months come to.
  """
  balance: StipendTotal!
  """
  Claims, oldest first. Who sees the post for a sponsor alone sees those of that sponsor.
  """
  claims: [PostClaim!]!
  """
  By which payrolls name it.
  """
  code: String!
  """
  An end that was decided and comes on this day, as soon as no month is disputed. To sponsors only while they hold the post.
  """
  endsOn: LocalDate
  """
  The household's hardship file; null when the caller may not see it.
  """
  hardshipFile: HardshipFile
  """
  A lasting id.
  """
  id: ID!
  """
  Every month that is owed or was, in order; of a sponsor those that it agreed to pay.
  """
  months: [StipendMonth!]!
  """
  Since when it was shown to sponsors; null before.
  """
  publishedFrom: LocalDate
  """
  The first day on which it may be claimed no more; null before it was shown.
  """
  publishedUntil: LocalDate
  """
  Where the household counts.
  """
  region: Region!
  """
  Where the household counts.
  """
  regionCode: RegionCode!
  """
  The state today.
  """
  state: VirtualPostState!
  """
  Every state, in the order of recording.
  """
  steps: [VirtualPostStep!]!
  """
  What it is called in public.
  """
  title: String!
  """
  The body that keeps it; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
}

"""
What may be done with a virtual post.
"""
enum VirtualPostAction {
  """
  签约生效
  """
  ACTIVATE
  """
  取消认领
  """
  CANCEL_CLAIM
  """
  变更收款账户
  """
  CHANGE_ACCOUNT
  """
  认领
  """
  CLAIM
  """
  拟定协议
  """
  DRAFT_AGREEMENT
  """
  发布
  """
  PUBLISH
  """
  退回认领
  """
  REFUSE_CLAIM
  """
  解除认领
  """
  RELEASE_SPONSOR
  """
  恢复
  """
  RESUME
  """
  修改
  """
  REVISE
  """
  暂停
  """
  SUSPEND
  """
  提前终止
  """
  TERMINATE
  """
  撤回
  """
  WITHDRAW
}

"""
A page of virtual posts.
"""
type VirtualPostConnection {
  """
  The posts with their cursors.
  """
  edges: [VirtualPostEdge!]!
  """
  The posts themselves.
  """
  nodes: [VirtualPost!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A virtual post in a page.
"""
type VirtualPostEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The post.
  """
  node: VirtualPost!
}

"""
The figures of virtual posts of a region.
"""
type VirtualPostFigures {
  """
  Agreements that began.
  """
  activated: Int!
  """
  Posts that are held by an agreement now, suspended ones left out.
  """
  activeNow: Int!
  """
  What the months come to, by where households count (支付岗位待遇).
  """
  byHousehold: StipendTotal!
  """
  What the months come to, by where payers count.
  """
  byPayer: StipendTotal!
  """
  Claims that were made.
  """
  claimed: Int!
  """
  Posts that are reserved now.
  """
  claimedNow: Int!
  """
  Posts that ended.
  """
  ended: Int!
  """
  The first month that is counted, \`yyyy-mm\`: of the dashboard's period, else of the present year.
  """
  from: String!
  """
  Posts that were shown to sponsors for the first time in these months (推出虚拟岗位).
  """
  launched: Int!
  """
  Posts that may be claimed now for the first time.
  """
  publishedNow: Int!
  """
  Posts that seek another sponsor now.
  """
  seekingSponsorNow: Int!
  """
  Posts that are suspended now.
  """
  suspendedNow: Int!
  """
  The last month that is counted, \`yyyy-mm\`.
  """
  to: String!
}

"""
Which posts to list: of a body, or of a sponsor.
"""
input VirtualPostFilter {
  """
  Only posts with a month that is overdue, or only all others.
  """
  overdue: Boolean
  """
  Posts that this sponsor has claimed, also those that it holds no more. A sponsor's own caller may leave it out.
  """
  sponsorId: ID
  """
  Only posts in this state.
  """
  state: VirtualPostState
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Posts that this body keeps.
  """
  unionBodyId: ID
}

"""
What a change of a post answers.
"""
type VirtualPostPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
  """
  The post after the change; null when it was refused, or is not for the caller to see.
  """
  virtualPost: VirtualPost
}

"""
States of a virtual post (虚拟岗位).
"""
enum VirtualPostState {
  """
  在岗
  """
  ACTIVE
  """
  已认领，待签约
  """
  CLAIMED
  """
  草稿
  """
  DRAFT
  """
  期满
  """
  ENDED
  """
  发布期满
  """
  EXPIRED
  """
  已发布
  """
  PUBLISHED
  """
  待换认领单位
  """
  SEEKING_SPONSOR
  """
  暂停
  """
  SUSPENDED
  """
  提前终止
  """
  TERMINATED
  """
  已撤回
  """
  WITHDRAWN
}

"""
A state of a post with the day it took effect.
"""
type VirtualPostStep {
  """
  Whether it came about by the passing of time.
  """
  byTime: Boolean!
  """
  The day it took effect.
  """
  from: LocalDate!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  The state.
  """
  state: VirtualPostState!
  """
  Why it was suspended; null to sponsors but the one that held the post then.
  """
  suspensionReason: SuspensionReason
  """
  Why it was ended; null to sponsors but the one that held the post then.
  """
  terminationReason: TerminationReason
}

"""
A post, and the version of it that was read.
"""
input VirtualPostStepInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The post.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A volunteer (志愿者) of a body, with the roles and the time given.
"""
type Volunteer implements Node {
  """
  The minutes that were confirmed.
  """
  confirmedMinutes: Int!
  """
  A lasting id.
  """
  id: ID!
  """
  The member; null for a person who is none, and when the caller may not see it.
  """
  member: Member
  """
  The name of a person who is no member, masked; null for a member.
  """
  personName: String
  """
  What it volunteers as, in the order of recording.
  """
  roles: [VolunteerRole!]!
  """
  The time that was given, in the order of recording.
  """
  services: [VolunteerService!]!
  """
  The body; null when the caller may not see it.
  """
  unionBody: UnionBody
  """
  Grows by one with every change; pass it as \`expectedVersion\`.
  """
  version: Int!
  """
  The minutes that wait to be confirmed.
  """
  waitingMinutes: Int!
}

"""
A page of volunteers.
"""
type VolunteerConnection {
  """
  The volunteers with their cursors.
  """
  edges: [VolunteerEdge!]!
  """
  The volunteers themselves.
  """
  nodes: [Volunteer!]!
  """
  Where the page lies.
  """
  pageInfo: PageInfo!
}

"""
A volunteer in a page.
"""
type VolunteerEdge {
  """
  The cursor of this edge.
  """
  cursor: String!
  """
  The volunteer.
  """
  node: Volunteer!
}

"""
Which volunteers to list.
"""
input VolunteerFilter {
  """
  Also those of bodies that stand below it today.
  """
  subtree: Boolean! = false
  """
  Volunteers of this body.
  """
  unionBodyId: ID!
}

"""
What a change of a volunteer answers.
"""
type VolunteerPayload {
  """
  Why it was refused; empty when it went through.
  """
  problems: [Problem!]!
  """
  Proof of the change; null when it was refused.
  """
  receipt: Receipt
  """
  The volunteer after the change; null when it was refused.
  """
  volunteer: Volunteer
}

"""
Who volunteers; exactly one.
"""
input VolunteerPersonInput @oneOf {
  """
  A member that the caller sees.
  """
  memberId: ID
  """
  The name of a person who is no member, 1 to 50 characters. It is sealed.
  """
  personName: String
}

"""
What somebody volunteers as.
"""
type VolunteerRole {
  """
  Its first day.
  """
  from: LocalDate!
  """
  What it is called.
  """
  name: String!
  """
  From 1.
  """
  number: Int!
  """
  The first day on which it holds no more; null while it holds.
  """
  to: LocalDate
}

"""
Time that was given to an activity on a day.
"""
type VolunteerService {
  """
  The activity.
  """
  activity: String!
  """
  How many minutes.
  """
  minutes: Int!
  """
  From 1.
  """
  number: Int!
  """
  The day.
  """
  on: LocalDate!
  """
  When it was recorded.
  """
  recordedAt: DateTime!
  """
  Where the record stands.
  """
  state: VolunteerServiceState!
}

"""
Where a record of service stands.
"""
enum VolunteerServiceState {
  """
  已确认
  """
  CONFIRMED
  """
  待确认
  """
  RECORDED
  """
  不予确认
  """
  REFUSED
}

"""
What waits of one kind.
"""
type WaitingGroup {
  """
  Whether more waits than is shown.
  """
  hasMore: Boolean!
  """
  The kind.
  """
  kind: WaitingKind!
  """
  The first of what waits; nothing where the caller's role has no part in it.
  """
  nodes: [WaitingItem!]!
}

"""
Something that waits for the caller.
"""
union WaitingItem = Case | Claim | Disbursement | Enrolment | HonourRecord | ProgramEdition

"""
Kinds of work that wait for somebody.
"""
enum WaitingKind {
  """
  待办事项
  """
  CASE
  """
  待初审的申请
  """
  CLAIM_FIRST_REVIEW
  """
  公示期满待批准的申请
  """
  CLAIM_PUBLIC_NOTICE
  """
  待复审的申请
  """
  CLAIM_SECOND_REVIEW
  """
  待受理的申请
  """
  CLAIM_SUBMITTED
  """
  待批准的发放批次
  """
  DISBURSEMENT
  """
  待开放或待结算的项目期次
  """
  EDITION
  """
  待批准的参加申请
  """
  ENROLMENT
  """
  待审定的荣誉
  """
  HONOUR
}

"""
What is decided of a waiver.
"""
enum WaiverDecision {
  """
  同意
  """
  APPROVED
  """
  不同意
  """
  REFUSED
}

"""
A case that its claimants take back.
"""
input WithdrawCaseInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The case.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  The day it took effect. Default: today.
  """
  on: LocalDate
  """
  Why, 1 to 300 characters; it names nobody.
  """
  reason: String!
  """
  Why the rest of the sum is not owed.
  """
  remainder: CaseRemainderInput
}

"""
A claim that is taken back.
"""
input WithdrawClaimInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The claim.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, 1 to 200 characters.
  """
  reason: String!
}

"""
A figure to withdraw.
"""
input WithdrawFigureInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The figure.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
  """
  Why, in the caller's words, 1 to 500 characters; kept in the audit trail.
  """
  reason: String!
}

"""
A registration to take back.
"""
input WithdrawParticipationInput {
  """
  The version that was read.
  """
  expectedVersion: Int!
  """
  The participation.
  """
  id: ID!
  """
  Makes the call repeatable.
  """
  idempotencyKey: String!
}

"""
A workplace that receives an honour, e.g. a workshop, a project, a park.
"""
type WorkplaceRecipient implements HonourRecipient {
  """
  What it is called.
  """
  name: String!
}
`;
