import type { CardToken } from '#domain/card/card-token.ts';
import type { CreditCode } from '#domain/credit-code.ts';
import type { Instant } from '#domain/day.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { Fen } from '#domain/money.ts';
import type { LocalDate } from '#domain/day.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Activity as ActivityRecord, ActivityStep as ActivityStepRecord } from '#domain/activity/activity.ts';
import type {
  Participation as ParticipationRecord,
  ParticipationStep as ParticipationStepRecord,
} from '#domain/activity/participation.ts';
import type { ShownMember, ShownTeam, ShownBody } from '#services/show-participant.ts';
import type {
  ContestResult as ContestResultRecord,
  RankedEntry as RankedEntryRecord,
} from '#domain/activity/contest-result.ts';
import type { HonourRecord as KeptHonour, HonourStep as HonourStepRecord } from '#domain/honour/honour-record.ts';
import type { Agreement as AgreementState } from '#domain/agreement/agreement.ts';
import type { ApiClient as ApiClientState } from '#domain/caller/caller.ts';
import type { AuditEntry as AuditEntryState } from '#domain/audit/audit-entry.ts';
import type { Bargaining as BargainingRecord } from '#domain/agreement/bargaining.ts';
import type { Bank as BankState } from '#domain/bank/bank.ts';
import type {
  ToldTransaction,
  TransactionDecision as TransactionDecisionRecord,
} from '#domain/reconciliation/bank-transaction.ts';
import type {
  BenefitCard as BenefitCardState,
  CardStateChange as CardStateChangeState,
} from '#domain/card/benefit-card.ts';
import type { Break as BreakRecord } from '#domain/reconciliation/break.ts';
import type { CardUsage as CardUsageFacts, PeriodUsage as PeriodUsageFacts } from '#domain/usage/card-usage.ts';
import type { Discount as DiscountRecord, DiscountRefund as DiscountRefundRecord } from '#domain/usage/discount.ts';
import type { EligibilityChange as EligibilityChangeRecord } from '#domain/eligibility/eligibility-change.ts';
import type { EligibilityAnswer } from '#services/ask-eligibility.ts';
import type { IssueBatch as IssueBatchRecord } from '#domain/card/issue-batch.ts';
import type {
  NotEligible as NotEligibleFacts,
  Conflict as ConflictFacts,
  IllegalTransition as IllegalTransitionFacts,
  Problem as ProblemFacts,
  RuleProblem as RuleProblemFacts,
} from '#domain/problem.ts';
import type { CardProgram as CardProgramState } from '#domain/card-program/card-program.ts';
import type { ArrearsWarning as ArrearsWarningState } from '#domain/case/arrears.ts';
import type {
  Case as CaseRecord,
  CaseHandling as CaseHandlingRecord,
  CaseRecovery as CaseRecoveryRecord,
} from '#domain/case/case.ts';
import type { CoveredUnit as CoveredUnitState } from '#domain/covered-unit/covered-unit.ts';
import type { Dashboard as DashboardFacts } from '#services/show-dashboard.ts';
import type { Facility as FacilityState } from '#domain/facility/facility.ts';
import type { Figure as FigureState, Indicator as IndicatorState } from '#domain/figure/figure.ts';
import type { HardshipFile as HardshipFileState } from '#domain/hardship/hardship-file.ts';
import type { IncomeComputation } from '#domain/hardship/income.ts';
import type {
  PublicNotice,
  ShownObjection,
  ShownPerson,
  ShownReview,
  ShownStep,
  ShownOverride,
} from '#services/show-hardship-file.ts';
import type { PersonSecrets } from '#domain/hardship/household.ts';
import type { FileProblem as FileProblemFacts } from '#domain/job/file-problem.ts';
import type { Job as JobRecord } from '#domain/job/job.ts';
import type { JobFileOfJob } from '#services/sign-job-file.ts';
import type { LabelText } from '#graphql/label-text.ts';
import type { Fen as FenAmount } from '#domain/money.ts';
import type { MoveToAnswer as MoveToAnswerState } from '#services/show-union-body.ts';
import type {
  Merchant as MerchantState,
  MerchantAgreement as MerchantAgreementState,
} from '#domain/merchant/merchant.ts';
import type { Member as MemberRecord, Transfer as TransferRecord } from '#domain/member/member.ts';
import type { ShownMembership } from '#services/show-member.ts';
import type {
  Offer as OfferState,
  OfferVersion as OfferVersionState,
  OfferRule as OfferRuleState,
  Discount as DiscountTerms,
  PeriodLimit,
  TimeSlot,
} from '#domain/offer/offer.ts';
import type { OfficerTerm as OfficerTermState } from '#domain/officer/officer-term.ts';
import type {
  ParentLink as ParentLinkState,
  UnionBody as UnionBodyRecord,
  PendingMove,
} from '#domain/union-body/union-body.ts';
import type {
  DraftedAgreement,
  PostAgreement as PostAgreementRecord,
  PostClaim as PostClaimRecord,
} from '#domain/virtual-post/post-claim.ts';
import type { Reminder } from '#domain/virtual-post/reminder.ts';
import type {
  VirtualPost as VirtualPostRecord,
  AccountSecrets,
  StipendAccount as StipendAccountRecord,
  PostStep,
} from '#domain/virtual-post/virtual-post.ts';
import type { ProgramClaim } from '#domain/claim/claim.ts';
import type { DocumentOfClaim } from '#services/list-claims.ts';
import type { SignedRequest } from '#services/ports/objects.ts';
import type { FundNumbers, FundReceipt as FundReceiptRecord } from '#domain/fund/fund.ts';
import type {
  Enrolment as EnrolmentRecord,
  EnrolmentStep as EnrolmentStepRecord,
} from '#domain/enrolment/enrolment.ts';
import type {
  ShownEnrollee,
  NamedMember,
  NamedHousehold,
  NamedBody,
  NamedEmployer,
  NamedNonMember,
} from '#domain/enrolment/enrollee.ts';
import type { Program as ProgramRecord } from '#domain/program/program.ts';
import type { ProgramEdition as ProgramEditionRecord } from '#domain/program/edition.ts';
import type { EditionPurse } from '#domain/program/edition-purse.ts';
import type {
  CoverRule as CoverRuleFacts,
  GrantRule as GrantRuleFacts,
  AmountRule as AmountRuleFacts,
  FixedAmount as FixedAmountFacts,
  TierAmounts as TierAmountsFacts,
  TierAmount as TierAmountFacts,
  CostShare,
  CostBand as CostBandFacts,
  AssessedAmount as AssessedAmountFacts,
} from '#domain/program/edition-rules.ts';
import type { BoardRow, ShownNotice } from '#services/list-evaluations.ts';
import type {
  CriterionScore as CriterionScoreRecord,
  Evaluation as EvaluationRecord,
  EvaluationSubject as EvaluationSubjectFacts,
} from '#domain/evaluation/evaluation.ts';
import type { EvaluationScheme as EvaluationSchemeRecord } from '#domain/evaluation/scheme.ts';
import type {
  LinkCadre as LinkCadreFacts,
  LinkDuty as LinkDutyRecord,
  LinkTarget as LinkTargetFacts,
} from '#domain/link-duty/link-duty.ts';
import type { ShownVisit } from '#services/change-link-duty.ts';
import type { Volunteer as VolunteerRecord } from '#domain/volunteer/volunteer.ts';
import type {
  GivenPrize,
  Submission as SubmissionRecord,
  Adoption,
  JudgeScore,
} from '#domain/submission/submission.ts';
import type { SuggestionCall as SuggestionCallRecord } from '#domain/submission/suggestion-call.ts';
import type { ShownPrize } from '#services/show-submission.ts';
import type { Sponsor as SponsorRecord } from '#domain/sponsor/sponsor.ts';
import type { ShownDispute, ShownMonth, ShownRow, ShownWaiver } from '#services/show-post.ts';
import type { StipendStatement as StipendStatementFacts } from '#services/show-stipend-statement.ts';
import type { StipendTotal as StipendTotalFacts } from '#services/stipend-total.ts';
import type { PostFigures } from '#services/show-post-figures.ts';
import type { ServiceItem as ServiceItemState } from '#domain/service-item/service-item.ts';
import type { StateSpan as StateSpanState } from '#domain/union-body/standing.ts';
import type { Region as RegionState, RegionLink } from '#domain/region/region.ts';
import type { SealedPeriod as SealedPeriodState } from '#domain/reconciliation/decide-seal.ts';
import type { ShownStatement } from '#services/show-statement.ts';
import type { StatementOfOffer, StatementSum, StatementSums } from '#domain/reconciliation/statement.ts';
import type { RowTally } from '#domain/job/row-outcome.ts';
import type { Upload as UploadRecord } from '#domain/job/upload.ts';
import type { RequestContext } from '#graphql/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A bank's stand-in for a card number: `<key id>:<64 lower-case hexadecimal digits>`. A card number is never sent. */
  CardToken: { input: CardToken; output: CardToken };
  /** A unified social credit code of GB 32100: 18 characters, the last of which is a check character. */
  CreditCode: { input: CreditCode; output: CreditCode };
  /** An instant in ISO 8601 with seconds and an offset, e.g. `2026-03-31T23:59:59+08:00`. Answers are in UTC. */
  DateTime: { input: Instant; output: Instant };
  /** An exact decimal number as text, e.g. `342000` or `0.85`. Never a binary float. */
  Decimal: { input: Decimal; output: Decimal };
  /** A whole number of fen (1/100 yuan), exact up to 2^53 - 1. */
  Fen: { input: Fen; output: Fen };
  /** A calendar day in Asia/Shanghai, `YYYY-MM-DD`, years 1800 to 2999. No stand-ins: leave out what is open or unknown. */
  LocalDate: { input: LocalDate; output: LocalDate };
  /** A division code of GB/T 2260: six digits for nation (000000), province, city and county; nine digits for a town. */
  RegionCode: { input: RegionCode; output: RegionCode };
};

/** A bank's file that was accepted. */
export type AcceptedFile = {
  readonly __typename?: 'AcceptedFile';
  /** When it was accepted: what was recorded later does not exist for its rows. */
  readonly acceptedAt: Scalars['DateTime']['output'];
  /** The business date of its name. */
  readonly businessDate: Scalars['LocalDate']['output'];
  /** Whether it tells of every card, or of what is new. */
  readonly form: BankFileForm;
  /** The sequence number of its name. */
  readonly sequence: Scalars['Int']['output'];
  /** SHA-256 of the plain bytes before the trailer, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** A file to be made active. */
export type ActivateHardshipFileInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An activity (活动) that a union body holds. */
export type Activity = {
  /** How many of those registered stayed away, as far as it was recorded. */
  readonly absent: Scalars['Int']['output'];
  /** What its state and kind let this caller do now. Days and places may refuse it still. */
  readonly allowedActions: ReadonlyArray<ActivityAction>;
  /** How many of those registered came, as far as it was recorded. */
  readonly attended: Scalars['Int']['output'];
  /** How many may take part; null for any number. */
  readonly capacity: Maybe<Scalars['Int']['output']>;
  /** The facility it takes place in; null for another place, or when the caller may not see it. */
  readonly facility: Maybe<Facility>;
  /** Its first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** How many people came in all, as counted on the spot; null where nobody counted. */
  readonly headcount: Maybe<Scalars['Int']['output']>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The kind. */
  readonly kind: ActivityKind;
  /** Where it takes place, in words. */
  readonly location: Maybe<Scalars['String']['output']>;
  /** Who holds it together with the body. */
  readonly partners: ReadonlyArray<Scalars['String']['output']>;
  /** How many may still register; null for any number. */
  readonly placesLeft: Maybe<Scalars['Int']['output']>;
  /** The programme it is part of; null for none, or when the caller may not see it. */
  readonly program: Maybe<Program>;
  /** The division it takes place in. */
  readonly region: Region;
  /** The division it takes place in. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** How many are registered, or took part. */
  readonly registered: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: ActivityState;
  /** Every state, in the order of recording. */
  readonly steps: ReadonlyArray<ActivityStep>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Its last day. */
  readonly to: Scalars['LocalDate']['output'];
  /** The body that holds it; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with an activity. */
export type ActivityAction =
  /** 取消 */
  | 'CANCEL'
  /** 审定名次 */
  | 'DECIDE_RESULTS'
  /** 结束 */
  | 'FINISH'
  /** 开放报名 */
  | 'OPEN'
  /** 提出名次 */
  | 'PROPOSE_RESULTS'
  /** 登记到场 */
  | 'RECORD_ATTENDANCE'
  /** 登记结果（结业、就业） */
  | 'RECORD_OUTCOME'
  /** 报名 */
  | 'REGISTER'
  /** 修改 */
  | 'REVISE'
  /** 开始 */
  | 'START'
  /** 退出报名 */
  | 'WITHDRAW';

/** A page of activities. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The activities with their cursors. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** The activities themselves. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** What an activity is, by its kind. */
export type ActivityDetailsInput =
  /** A contest. */
  | {
      readonly contest: ContestInput;
      readonly course?: never;
      readonly jobFair?: never;
      readonly session?: never;
    } /** A course. */
  | {
      readonly contest?: never;
      readonly course: CourseInput;
      readonly jobFair?: never;
      readonly session?: never;
    } /** A job fair. */
  | {
      readonly contest?: never;
      readonly course?: never;
      readonly jobFair: JobFairInput;
      readonly session?: never;
    } /** A one-off event. */
  | { readonly contest?: never; readonly course?: never; readonly jobFair?: never; readonly session: SessionInput };

/** An activity in a page. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** An activity. */
  readonly node: Activity;
};

/** Which activities to list. */
export type ActivityFilter = {
  /** Only those that end on this day or later. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only activities of this kind. */
  readonly kind?: InputMaybe<ActivityKind>;
  /** Only those of this programme. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** Only activities in this state. */
  readonly state?: InputMaybe<ActivityState>;
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Only those that begin on this day or before. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Activities that this body holds. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** Kinds of activities. */
export type ActivityKind =
  /** 竞赛比武 */
  | 'CONTEST'
  /** 课程 */
  | 'COURSE'
  /** 招聘会 */
  | 'JOB_FAIR'
  /** 一次性活动（讲座、文体活动等） */
  | 'SESSION';

/** What a change of an activity answers. */
export type ActivityPayload = {
  readonly __typename?: 'ActivityPayload';
  /** It after the change; null when it was refused. */
  readonly activity: Maybe<Activity>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** States of an activity (活动). */
export type ActivityState =
  /** 已取消 */
  | 'CANCELLED'
  /** 已结束 */
  | 'DONE'
  /** 报名中 */
  | 'OPEN'
  /** 计划 */
  | 'PLANNED'
  /** 进行中 */
  | 'RUNNING';

/** A state of an activity with the day it took effect. */
export type ActivityStep = {
  readonly __typename?: 'ActivityStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** Why; null where nobody said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: ActivityState;
};

/** A step of an activity. */
export type ActivityStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The activity. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it takes effect; not after today, not before the last step. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A paper of a claim. */
export type AddClaimDocumentInput = {
  /** Its size, 1 to 10,000,000. */
  readonly bytes: Scalars['Int']['input'];
  /** What it is sent as. */
  readonly contentType: ClaimContentType;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind. */
  readonly kind: ClaimDocumentKind;
  /** SHA-256 of the content, 64 lower-case hexadecimal digits; no other content is taken. */
  readonly sha256: Scalars['String']['input'];
};

/** Another report of an honour. */
export type AddHonourSourceInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The honour. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The report, 1 to 500 characters. */
  readonly source: Scalars['String']['input'];
};

/** A person joins, or applies to. */
export type AdmitMemberInput = {
  /** Facts that hold from the first day on. */
  readonly attributes?: InputMaybe<MemberAttributesInput>;
  /** The first day of membership, or the day of the application; not after today, not before the body's founding. Default: today. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Honours. */
  readonly honours?: InputMaybe<ReadonlyArray<HonourInput>>;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A note, e.g. of the decision, up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly person: PersonInput;
  /** The active body. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** A suggestion that was taken up. */
export type AdoptSubmissionInput = {
  /** Who took it up, 1 to 100 characters. */
  readonly adopter: Scalars['String']['input'];
  /** What came of it, 1 to 500 characters. */
  readonly effect: Scalars['String']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The suggestion. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Since when. Not ahead, nor before the prize. */
  readonly on: Scalars['LocalDate']['input'];
  /** What it is taken to save; leave it out where nobody estimated that. */
  readonly saving?: InputMaybe<Scalars['Fen']['input']>;
};

/** What a body agreed with employers for workers, with its days. */
export type Agreement = Node & {
  readonly __typename?: 'Agreement';
  /** What the state of an offer would let the caller do; SIGN is done by recording the agreement. Nothing for agreements. */
  readonly allowedOfferActions: ReadonlyArray<OfferAction>;
  /** Of an offer: how far the bargaining got; null for agreements. */
  readonly bargaining: Maybe<Bargaining>;
  /** How the workers' congress voted on it; null when not recorded. */
  readonly congress: Maybe<CongressVote>;
  /** Its review and filing; null when not recorded. */
  readonly filing: Maybe<AgreementFiling>;
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The kind. */
  readonly kind: AgreementKind;
  /** The offer it came of; null where it names none or the caller may not see it. */
  readonly offer: Maybe<Agreement>;
  /** The wage rise agreed, in basis points (800 = 8 %); null when none is agreed. */
  readonly riseBasisPoints: Maybe<Scalars['Int']['output']>;
  /** The day it was signed; null when not recorded. */
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** The day it ends; null when open. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
  /** The body that concluded it; null outside the caller's scope. */
  readonly unionBody: Maybe<UnionBody>;
  /** Employers it binds. */
  readonly unitsCovered: Scalars['Int']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** Workers it covers. */
  readonly workersCovered: Scalars['Int']['output'];
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The agreements with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The agreements themselves. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** An agreement that is not in force yet. */
export type AgreementDraft = {
  readonly __typename?: 'AgreementDraft';
  /** The number of the paper. */
  readonly document: Scalars['String']['output'];
  /** How the first month is paid. */
  readonly firstMonth: PartMonthRule;
  /** Its first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** How many days after that a month is overdue. */
  readonly graceDays: Scalars['Int']['output'];
  /** How the last month is paid. */
  readonly lastMonth: PartMonthRule;
  /** The stipend of a whole month. */
  readonly monthlyAmount: Money;
  /** The day of the month on which it falls due. */
  readonly payDay: Scalars['Int']['output'];
  /** The day it was signed. */
  readonly signedOn: Scalars['LocalDate']['output'];
  /** The first day on which it no longer holds. */
  readonly to: Scalars['LocalDate']['output'];
};

/** An agreement in a page. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
};

/** The review of an agreement by the labour authority (审查备案). */
export type AgreementFiling = {
  readonly __typename?: 'AgreementFiling';
  /** The number of the filing. */
  readonly number: Scalars['String']['output'];
  /** Its day. */
  readonly on: Scalars['LocalDate']['output'];
};

/** Which agreements to list. */
export type AgreementFilter = {
  /** Only offers whose bargaining got so far. */
  readonly bargaining?: InputMaybe<BargainingState>;
  /** Only agreements of this kind. */
  readonly kind?: InputMaybe<AgreementKind>;
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Agreements of this body. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** Kinds of agreements. */
export type AgreementKind =
  /** 集体合同 */
  | 'COLLECTIVE_CONTRACT'
  /** 协商要约 */
  | 'OFFER_TO_BARGAIN'
  /** 工资专项集体合同 */
  | 'WAGE_AGREEMENT';

/** What a change of an agreement answers. */
export type AgreementPayload = {
  readonly __typename?: 'AgreementPayload';
  /** The agreement after the change; null when it was refused. */
  readonly agreement: Maybe<Agreement>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** What aid is given for. */
export type AidCategory =
  /** 意外 */
  | 'ACCIDENT'
  /** 困难救助 */
  | 'HARDSHIP'
  /** 就业 */
  | 'JOB'
  /** 医疗 */
  | 'MEDICAL'
  /** 其他 */
  | 'OTHER'
  /** 助学 */
  | 'SCHOOLING'
  /** 节日慰问、四季关爱 */
  | 'SEASONAL'
  /** 创业 */
  | 'START_UP'
  /** 女职工两癌等 */
  | 'WOMEN_HEALTH';

/** How much a claim comes to. It is at most the bound of its kind, and whole fen: parts of one are dropped. */
export type AmountRule = AssessedAmount | CostShareAmount | FixedAmount | TierAmounts;

/** How much a claim comes to. Name exactly one kind. */
export type AmountRuleInput =
  /** What the reviewers find right, up to 1,000,000,000 fen. */
  | {
      readonly assessedAtMost: Scalars['Fen']['input'];
      readonly byTier?: never;
      readonly fixed?: never;
      readonly shareOfCost?: never;
    } /** By the tier of the hardship file. */
  | {
      readonly assessedAtMost?: never;
      readonly byTier: TierAmountsInput;
      readonly fixed?: never;
      readonly shareOfCost?: never;
    } /** The same for everybody, 1 to 1,000,000,000 fen. */
  | {
      readonly assessedAtMost?: never;
      readonly byTier?: never;
      readonly fixed: Scalars['Fen']['input'];
      readonly shareOfCost?: never;
    } /** A share of the cost that is left to the claimant. */
  | {
      readonly assessedAtMost?: never;
      readonly byTier?: never;
      readonly fixed?: never;
      readonly shareOfCost: CostShareInput;
    };

/** What the employers answered to an offer. */
export type AnswerBargainingOfferInput = {
  /** Whether they are ready to bargain. */
  readonly accepted: Scalars['Boolean']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What they said with it, at most 300 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day they answered. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The answer to a case that was handed over. */
export type AnswerReferralInput = {
  /** Whether the body takes it; else it goes back. */
  readonly accept: Scalars['Boolean']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is said with it, at most 300 characters; required when it goes back. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day it took effect. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What a body answers. */
export type AnswerSupervisionNoticeInput = {
  /** The evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The number of the notice. */
  readonly number: Scalars['Int']['input'];
  /** The answer, 1 to 500 characters. */
  readonly text: Scalars['String']['input'];
};

/** A body answers a transfer. */
export type AnswerTransferInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The member. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A note, up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The side that is answered for. */
  readonly side: TransferSide;
};

/** A system or person that may call, known by the subject of its tokens. */
export type ApiClient = Node & {
  readonly __typename?: 'ApiClient';
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Since when its access is ended; null while it may call. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its role. */
  readonly role: Role;
  /** Its scope. */
  readonly scope: Scope;
  /** The `client_id` or `sub` of its tokens. */
  readonly subject: Scalars['String']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** What a change of a caller answers. */
export type ApiClientPayload = {
  readonly __typename?: 'ApiClientPayload';
  /** The caller after the change; null when it was refused. */
  readonly apiClient: Maybe<ApiClient>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** An application for a card. */
export type ApplyForCardInput = {
  /** The card programme; the person is a member today of a body in its region. */
  readonly cardProgramId: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member; a caller that is tied to a member names itself. */
  readonly memberId: Scalars['ID']['input'];
};

/** An approval. */
export type ApproveUnionBodyInput = {
  /** The document that approves it. */
  readonly approvalDocument?: InputMaybe<Scalars['String']['input']>;
  /** Nobody recorded the day; only for a body whose founding day is not recorded either. Takes the place of effectiveOn. */
  readonly dayUnknown?: Scalars['Boolean']['input'];
  /** The day it takes effect; not before the last step, not after today. Default: today. */
  readonly effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The body. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An employer with open cases of arrears at a body. */
export type ArrearsWarning = {
  readonly __typename?: 'ArrearsWarning';
  /** The employer, by the name it was given last. */
  readonly employer: CaseEmployer;
  /** What is open of their sums. */
  readonly open: Money;
  /** How many cases are open: not closed, and not withdrawn. */
  readonly openCases: Scalars['Int']['output'];
  /** How many workers these are about. */
  readonly people: Scalars['Int']['output'];
  /** The body that handles the cases; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
};

/** A page of warnings of arrears. */
export type ArrearsWarningConnection = {
  readonly __typename?: 'ArrearsWarningConnection';
  /** The warnings with their cursors. */
  readonly edges: ReadonlyArray<ArrearsWarningEdge>;
  /** The warnings themselves. */
  readonly nodes: ReadonlyArray<ArrearsWarning>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A warning in a page. */
export type ArrearsWarningEdge = {
  readonly __typename?: 'ArrearsWarningEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The warning. */
  readonly node: ArrearsWarning;
};

/** Of which bodies to list warnings. */
export type ArrearsWarningFilter = {
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Warnings of this body. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** What the reviewers find right. */
export type AssessedAmount = {
  readonly __typename?: 'AssessedAmount';
  /** At most so much. */
  readonly most: Money;
};

/** Who a break is given to. */
export type AssignBreakInput = {
  /** A caller of a federation who sees the break; null takes it from whoever had it. */
  readonly assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The break. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Who is to look after a case. */
export type AssignCaseInput = {
  /** The caller; left out, nobody looks after it. */
  readonly assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A duty to assign. */
export type AssignLinkDutyInput = {
  /** Who is linked. */
  readonly cadre: LinkCadreInput;
  /** Its first day; not ahead. */
  readonly from: Scalars['LocalDate']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whom the cadre visits. */
  readonly target: LinkTargetInput;
  /** The body that keeps it. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** Whether somebody came. */
export type AttendanceMarkInput = {
  /** Whether the participant came. */
  readonly attended: Scalars['Boolean']['input'];
  /** The participation. */
  readonly participationId: Scalars['ID']['input'];
};

/** A fact before and after, as text; null where there was none or it is personal. */
export type AuditChange = {
  readonly __typename?: 'AuditChange';
  /** The name of the fact. */
  readonly field: Scalars['String']['output'];
  /** Before. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** After. */
  readonly to: Maybe<Scalars['String']['output']>;
};

/** One change: who did what, when, why, in force from when. Written with the change itself. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** The body the caller acted for; null for callers without one. */
  readonly actingBodyId: Maybe<Scalars['ID']['output']>;
  /** What was done. */
  readonly action: Scalars['String']['output'];
  /** The id of the caller who did it. */
  readonly actorId: Scalars['ID']['output'];
  /** The role in which it was done. */
  readonly actorRole: Role;
  /** Which facts changed. Personal data is named, never shown. */
  readonly changes: ReadonlyArray<AuditChange>;
  /** The day it takes effect; null when nobody recorded it. */
  readonly effectiveOn: Maybe<Scalars['LocalDate']['output']>;
  /** The id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** Why, in the caller's words; null where these tell of a household: then its hardship file has them. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The request it came with, for support. */
  readonly requestId: Scalars['String']['output'];
  /** The id of the object that changed. */
  readonly subjectId: Scalars['ID']['output'];
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The entries themselves. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** An entry in a page. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** A prize as it was given. */
export type AwardedPrize = {
  readonly __typename?: 'AwardedPrize';
  /** The money that goes with it; null where none does. */
  readonly amount: Maybe<Money>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Its rank. */
  readonly rank: Scalars['Int']['output'];
};

/** A card bank: it issues the cards of the programmes that name it, and sends their files. It is seen by itself, and by those whose scope holds its whole division. */
export type Bank = Node & {
  readonly __typename?: 'Bank';
  /** The card programmes with this bank that the caller may see, in the order of division and id. */
  readonly cardPrograms: CardProgramConnection;
  /** The sender's code, with which the names of its files begin: 2 to 12 of A to Z and digits. Unique in the whole service. */
  readonly code: Scalars['String']['output'];
  /** For how many days after the business date of its file a refund waits for its charge, 1 to 7; after that it is a break. */
  readonly graceDays: Scalars['Int']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The ids of the keys that its card tokens are made with, of which a token names one before the `:`. One, or two while one takes the place of the other. */
  readonly keyIds: ReadonlyArray<Scalars['String']['output']>;
  /** The Chinese name. */
  readonly name: Scalars['String']['output'];
  /** An English name. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** The division it serves. */
  readonly region: Region;
  /** The division it serves, `000000` for the whole nation: federations of its subtree may begin programmes with it. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** A card bank: it issues the cards of the programmes that name it, and sends their files. It is seen by itself, and by those whose scope holds its whole division. */
export type BankCardProgramsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of banks. */
export type BankConnection = {
  readonly __typename?: 'BankConnection';
  /** The banks with their cursors. */
  readonly edges: ReadonlyArray<BankEdge>;
  /** The banks themselves. */
  readonly nodes: ReadonlyArray<Bank>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A bank in a page. */
export type BankEdge = {
  readonly __typename?: 'BankEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The bank. */
  readonly node: Bank;
};

/** What a bank's file tells of. */
export type BankFileForm =
  /** Of what is new. */
  | 'DELTA'
  /** Of every card. */
  | 'FULL';

/** Which banks to list. */
export type BankFilter = {
  /** Banks whose division lies in this one's subtree. */
  readonly regionCode: Scalars['RegionCode']['input'];
};

/** What a transaction of a bank is. */
export type BankOperation =
  /** A charge. */
  | 'CHARGE'
  /** A part of a charge that was paid back. */
  | 'REFUND';

/** What a change of a bank answers. */
export type BankPayload = {
  readonly __typename?: 'BankPayload';
  /** The bank after the change; null when the change was refused. */
  readonly bank: Maybe<Bank>;
  /** Why the change was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A charge or a refund of a bank as it was first told, with all that was decided of it. */
export type BankTransaction = {
  readonly __typename?: 'BankTransaction';
  /** When it was made, by the bank's clock. */
  readonly at: Scalars['DateTime']['output'];
  /** The bank. */
  readonly bank: Bank;
  /** The business date of its file. */
  readonly businessDate: Scalars['LocalDate']['output'];
  /** The card; null where the caller may not see it. */
  readonly card: Maybe<BenefitCard>;
  /** All that was decided of it, in the order in which it was. */
  readonly decisions: ReadonlyArray<TransactionDecision>;
  /** What the bank granted or took back. */
  readonly discount: Money;
  /** What was charged or paid back. */
  readonly gross: Money;
  /** The job that brought it; null where the caller may not see it. */
  readonly job: Maybe<Job>;
  /** The line of that job's file, of which 1 is the header. */
  readonly line: Scalars['Int']['output'];
  /** The merchant category code that the bank told. */
  readonly mcc: Scalars['String']['output'];
  /** The merchant; null where the caller may not see it. */
  readonly merchant: Maybe<Merchant>;
  /** The offer; null where the caller may not see it. */
  readonly offer: Maybe<Offer>;
  /** What it is. */
  readonly operation: BankOperation;
  /** Of a refund, the id of its charge; null for a charge. */
  readonly originalTransactionId: Maybe<Scalars['String']['output']>;
  /** Of a charge, what of its discount refunds took back so far. */
  readonly refundedDiscount: Money;
  /** Of a charge, what refunds that had effect paid back so far. */
  readonly refundedGross: Money;
  /** The bank's id of it, unique in the bank. */
  readonly transactionId: Scalars['String']['output'];
};

/** A page of transactions. */
export type BankTransactionConnection = {
  readonly __typename?: 'BankTransactionConnection';
  /** The transactions with their cursors. */
  readonly edges: ReadonlyArray<BankTransactionEdge>;
  /** The transactions themselves. */
  readonly nodes: ReadonlyArray<BankTransaction>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A transaction in a page. */
export type BankTransactionEdge = {
  readonly __typename?: 'BankTransactionEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The transaction. */
  readonly node: BankTransaction;
};

/** Whose transactions to list. */
export type BankTransactionFilter = {
  /** The card. */
  readonly cardId: Scalars['ID']['input'];
  /** Of this offer alone. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
  /** The year of the charge or refund in Shanghai, four digits. */
  readonly year: Scalars['String']['input'];
};

/** What deciding a transaction anew answers. */
export type BankTransactionPayload = {
  readonly __typename?: 'BankTransactionPayload';
  /** The transaction with the new decision at the end; null when it was refused. */
  readonly bankTransaction: Maybe<BankTransaction>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of it; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** The life of an offer to bargain. */
export type Bargaining = {
  readonly __typename?: 'Bargaining';
  /** The agreement that came of it; null while none did or the caller may not see it. */
  readonly agreement: Maybe<Agreement>;
  /** What the employers answered; null while they did not. */
  readonly answer: Maybe<BargainingAnswer>;
  /** How far it got. */
  readonly state: BargainingState;
  /** Every state in the order of recording; none for offers that were recorded before states were kept. */
  readonly steps: ReadonlyArray<BargainingStep>;
};

/** What employers answered to an offer. */
export type BargainingAnswer = {
  readonly __typename?: 'BargainingAnswer';
  /** Whether they are ready to bargain. */
  readonly accepted: Scalars['Boolean']['output'];
  /** What they said with it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The day they answered. */
  readonly on: Scalars['LocalDate']['output'];
};

/** How far an offer to bargain got. */
export type BargainingState =
  /** 已答复 */
  | 'ANSWERED'
  /** 协商中 */
  | 'BARGAINING'
  /** 已终止 */
  | 'LAPSED'
  /** 已要约 */
  | 'OFFERED'
  /** 已签订 */
  | 'SIGNED';

/** A state of an offer to bargain. */
export type BargainingStep = {
  readonly __typename?: 'BargainingStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: BargainingState;
};

/** A benefit card (工会龙卡, 职工龙卡), from its application on. No card number is ever kept: a token stands for it. */
export type BenefitCard = Node & {
  readonly __typename?: 'BenefitCard';
  /** What may be done with it now. */
  readonly allowedActions: ReadonlyArray<CardAction>;
  /** The batch in which the application went to the bank last; null before, and for partners and members. */
  readonly batch: Maybe<IssueBatch>;
  /** The last day on which it is valid, as the bank said last; null before it is issued. */
  readonly expiresOn: Maybe<Scalars['LocalDate']['output']>;
  /** The holder, for those who may see the member; null for a bank, a partner and a member. */
  readonly holder: Maybe<Member>;
  /** What the bank knows the holder by: 64 hexadecimal digits. Null for all but banks and administrators. */
  readonly holderHash: Maybe<Scalars['String']['output']>;
  /** A lasting id; that of the application, too. */
  readonly id: Scalars['ID']['output'];
  /** The last four digits; null before it is issued. */
  readonly lastFour: Maybe<Scalars['String']['output']>;
  /** The card programme. */
  readonly program: CardProgram;
  /** The first day that no registration covers any more; null where there never was one. */
  readonly registeredUntil: Maybe<Scalars['LocalDate']['output']>;
  /** The years of registration, as recorded. */
  readonly registrations: ReadonlyArray<CardRegistration>;
  /** The first day on which the registration may be renewed; null where there is none to renew. */
  readonly renewableFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands now. */
  readonly state: CardState;
  /** Every state with the instant from which it holds, as recorded; empty for partners. */
  readonly states: ReadonlyArray<CardStateChange>;
  /** The body through which it was applied for; null when the caller may not see union bodies. */
  readonly unionBody: Maybe<UnionBody>;
  /** What it has used of an offer in the day, the month and the year of a day. For officers, reviewers and administrators who see the card, the bank of its programme and its holder; null for partners and others who found it by its token, and for an offer of another card programme. */
  readonly usage: Maybe<CardUsage>;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** A benefit card (工会龙卡, 职工龙卡), from its application on. No card number is ever kept: a token stands for it. */
export type BenefitCardUsageArgs = {
  offerId: Scalars['ID']['input'];
  on: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What a change of a card answers. */
export type BenefitCardPayload = {
  readonly __typename?: 'BenefitCardPayload';
  /** The card after the change; null when the change was refused. */
  readonly benefitCard: Maybe<BenefitCard>;
  /** Why the change was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A place on a board. */
export type BoardEntry = {
  readonly __typename?: 'BoardEntry';
  /** Its rank, from 1; equal totals share one. */
  readonly rank: Scalars['Int']['output'];
  /** What that is called. */
  readonly rating: Scalars['String']['output'];
  /** Who or what stands there. */
  readonly subject: EvaluationSubject;
  /** The total, of 10,000 hundredths. */
  readonly totalHundredths: Scalars['Int']['output'];
};

/** A union body. */
export type BodyEnrollee = {
  readonly __typename?: 'BodyEnrollee';
  /** The body; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
};

/** A union body that receives an honour. */
export type BodyRecipient = HonourRecipient & {
  readonly __typename?: 'BodyRecipient';
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The body; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
};

/** How a source qualifies a value. */
export type Bound =
  /** About this. */
  | 'APPROXIMATE'
  /** This or more. */
  | 'AT_LEAST'
  /** This or less. */
  | 'AT_MOST'
  /** Exactly this. */
  | 'EXACT'
  /** More than this. */
  | 'MORE_THAN';

/** Something that bank and federation see differently. Its id is the same over all runs and files. */
export type Break = Node & {
  readonly __typename?: 'Break';
  /** Whole days since the business date, up to the day on which it was settled. */
  readonly ageDays: Scalars['Int']['output'];
  /** What the caller may do with it now. */
  readonly allowedActions: ReadonlyArray<BreakAction>;
  /** The caller who looks after it; null for nobody. */
  readonly assigneeId: Maybe<Scalars['ID']['output']>;
  /** The bank. */
  readonly bank: Bank;
  /** The business date of the file that opened it. */
  readonly businessDate: Scalars['LocalDate']['output'];
  /** The card programme; null where there is none, or the caller may not see it. */
  readonly cardProgram: Maybe<CardProgram>;
  /** Granted less expected; null where either is. */
  readonly difference: Maybe<Money>;
  /** What was due, of a refund also below 0; of a budget the budget. Null where nothing can be told. */
  readonly expected: Maybe<Money>;
  /** What the bank granted or took back; of a budget what was spent. Null where nothing can be told. */
  readonly granted: Maybe<Money>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The job that opened it; null where the caller may not see it. */
  readonly job: Maybe<Job>;
  /** What is seen differently. */
  readonly kind: BreakKind;
  /** The line of that job's file, of which 1 is the header; null for what stands in no line. */
  readonly line: Maybe<Scalars['Int']['output']>;
  /** The merchant; null where there is none, or the caller may not see it. */
  readonly merchant: Maybe<Merchant>;
  /** The offer; null where there is none, or the caller may not see it. */
  readonly offer: Maybe<Offer>;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Of a refund that waits for its charge: the last day on which it is no break yet; null for all others. */
  readonly pendingUntil: Maybe<Scalars['LocalDate']['output']>;
  /** The month of the business date, `yyyy-mm`. */
  readonly period: Scalars['String']['output'];
  /** Codes that say why: reasons of eligibility, of a refused row its code, of a conflict the field. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** How it was settled; null until then. */
  readonly resolution: Maybe<BreakSettlement>;
  /** Where it stands today. */
  readonly state: BreakState;
  /** What it is about: a transaction's id, a card's token, or an offer's id and the month (`offerId#yyyy-mm`); the name of the file and the line for a row without one. */
  readonly subject: Scalars['String']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with a break. */
export type BreakAction =
  /** Give it to somebody to look after, with `assignBreak`. */
  | 'ASSIGN'
  /** Settle it, with `resolveBreak`. */
  | 'RESOLVE';

/** How old a break that is not settled is: whole days since its business date. */
export type BreakAge =
  /** Up to one day. */
  | 'DAYS_0_1'
  /** Two days to a week. */
  | 'DAYS_2_7'
  /** Eight to thirty days. */
  | 'DAYS_8_30'
  /** More than thirty days. */
  | 'OVER_30_DAYS';

/** A page of breaks. */
export type BreakConnection = {
  readonly __typename?: 'BreakConnection';
  /** The breaks with their cursors. */
  readonly edges: ReadonlyArray<BreakEdge>;
  /** The breaks themselves. */
  readonly nodes: ReadonlyArray<Break>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A break in a page. */
export type BreakEdge = {
  readonly __typename?: 'BreakEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The break. */
  readonly node: Break;
};

/** Which breaks of a bank to list: with a period, an offer, a merchant, an age, or a state that is not settled. */
export type BreakFilter = {
  /** Not settled, and so old today. */
  readonly age?: InputMaybe<BreakAge>;
  /** The bank. */
  readonly bankId: Scalars['ID']['input'];
  /** Of this kind. */
  readonly kind?: InputMaybe<BreakKind>;
  /** Of this merchant. */
  readonly merchantId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this offer. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of files whose business date lies in this month, `yyyy-mm`. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** Standing so today. */
  readonly state?: InputMaybe<BreakState>;
};

/** What bank and federation see differently: the class of a row, or what was found beside it. */
export type BreakKind =
  /** The bank grants none on a card that is entitled. */
  | 'BENEFIT_OFF_BUT_ENTITLED'
  /** The bank grants discounts on a card that is not entitled. */
  | 'BENEFIT_ON_NOT_ENTITLED'
  /** More was granted under an offer than its budget. */
  | 'BUDGET_EXCEEDED'
  /** A row told other content under an id that was told before; `reasons` holds the field. */
  | 'CONFLICT'
  /** More was granted than was due. */
  | 'DISCOUNT_OVER'
  /** Less was granted than was due. */
  | 'DISCOUNT_UNDER'
  /** Not granted to a card that was entitled. */
  | 'ENTITLED_NOT_GRANTED'
  /** Granted to a card that was not entitled. */
  | 'GRANTED_NOT_ENTITLED'
  /** The card is of another holder. */
  | 'HOLDER_MISMATCH'
  /** A state of a card that may not follow. */
  | 'ILLEGAL_TRANSITION'
  /** An open card is not in the bank's full file. */
  | 'MISSING_AT_BANK'
  /** The charge of a refund is not known: a break once the bank's days of grace are over. */
  | 'ORPHAN_REFUND'
  /** Another discount was taken back than was due. */
  | 'REFUND_DISCOUNT_MISMATCH'
  /** Refunds pass their charge. */
  | 'REFUND_EXCEEDS_CHARGE'
  /** A row was not taken; `reasons` holds the code. */
  | 'REFUSED'
  /** Nothing waits for the token. */
  | 'UNKNOWN_TO_UNION';

/** What a change of a break answers. */
export type BreakPayload = {
  readonly __typename?: 'BreakPayload';
  /** The break after the change; null when the change was refused. */
  readonly break: Maybe<Break>;
  /** Why the change was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** How a break is settled. */
export type BreakResolution =
  /** What the bank told stands. */
  | 'ACCEPTED'
  /** A transaction or a job corrected it. */
  | 'CORRECTED'
  /** Nothing more is done about it. */
  | 'WRITTEN_OFF';

/** How a break was settled. */
export type BreakSettlement = {
  readonly __typename?: 'BreakSettlement';
  /** The caller who settled it; null where a later file of the bank did. */
  readonly actorId: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Of CORRECTED, the id of the transaction or of the job that corrected it. */
  readonly correctedBy: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** How. */
  readonly resolution: BreakResolution;
};

/** Where a break stands. */
export type BreakState =
  /** Settled: what the bank told stands. */
  | 'ACCEPTED'
  /** Settled: a transaction or a job corrected it. */
  | 'CORRECTED'
  /** Somebody has to look at it. */
  | 'OPEN'
  /** A refund whose charge may still come; no break yet. It opens by itself when the days of grace are over. */
  | 'PENDING'
  /** Settled: nothing more is done about it. */
  | 'WRITTEN_OFF';

/** An activity to cancel. */
export type CancelActivityInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The activity. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it was cancelled; not after today, not before the last step. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A job to stop. */
export type CancelJobInput = {
  /** The job. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An edition that comes to nothing. */
export type CancelProgramEditionInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The edition. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A call that is called off. */
export type CancelSuggestionCallInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The call. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A transfer is taken back. */
export type CancelTransferInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The member. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A note, up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What may be done with a card by those who may do it. */
export type CardAction =
  /** 申请再次报送 */
  | 'REAPPLY'
  /** 年度注册 */
  | 'REGISTER'
  /** 银行不予发卡 */
  | 'REJECT';

/** A state of a card with its instants, `[from, to)`. */
export type CardInterval = {
  readonly __typename?: 'CardInterval';
  /** The first instant. */
  readonly from: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: CardState;
  /** The first instant after it; null while none is known. */
  readonly to: Maybe<Scalars['DateTime']['output']>;
};

/** How a card is named. Exactly one of both. */
export type CardNameInput = {
  /** The card's id. */
  readonly cardId?: InputMaybe<Scalars['ID']['input']>;
  /** The token as the bank made it, never a card number. */
  readonly token?: InputMaybe<Scalars['CardToken']['input']>;
};

/** A card programme (普惠卡项目): one federation, one bank, one product. */
export type CardProgram = Node & {
  readonly __typename?: 'CardProgram';
  /** The bank that issues the card; null when the caller may not see it. */
  readonly bank: Maybe<Bank>;
  /** The code of the bank, with which the names of its files begin: 2 to 12 of A to Z and digits. */
  readonly bankCode: Scalars['String']['output'];
  /** The name of the bank when the programme began; see `bank` for what it is called now. */
  readonly bankName: Scalars['String']['output'];
  /** A short code, unique; scopes of banks name it. */
  readonly code: Scalars['String']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The Chinese name, e.g. 浙江工会龙卡. */
  readonly name: Scalars['String']['output'];
  /** An English name. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** The division of the federation. */
  readonly region: Region;
  /** The division of the federation. Members of bodies in its subtree may hold the card. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** The federation that runs it; null when the caller may not see union bodies. */
  readonly sponsor: Maybe<UnionBody>;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of card programmes. */
export type CardProgramConnection = {
  readonly __typename?: 'CardProgramConnection';
  /** The programmes with their cursors. */
  readonly edges: ReadonlyArray<CardProgramEdge>;
  /** The programmes themselves. */
  readonly nodes: ReadonlyArray<CardProgram>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A card programme in a page. */
export type CardProgramEdge = {
  readonly __typename?: 'CardProgramEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: CardProgram;
};

/** Which card programmes to list. */
export type CardProgramFilter = {
  /** Programmes whose region lies in this division's subtree. */
  readonly regionCode: Scalars['RegionCode']['input'];
};

/** What a change of a card programme answers. */
export type CardProgramPayload = {
  readonly __typename?: 'CardProgramPayload';
  /** The programme after the change; null when the change was refused. */
  readonly cardProgram: Maybe<CardProgram>;
  /** Why the change was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A year of registration with the union (年度注册). */
export type CardRegistration = {
  readonly __typename?: 'CardRegistration';
  /** Its first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The first day after it. */
  readonly to: Scalars['LocalDate']['output'];
};

/** Where a benefit card stands. From ISSUED on only the bank says so. */
export type CardState =
  /** 已激活 */
  | 'ACTIVATED'
  /** 已申请 */
  | 'APPLIED'
  /** 已注销 */
  | 'CANCELLED'
  /** 已冻结 */
  | 'FROZEN'
  /** 已发卡, 未激活 */
  | 'ISSUED'
  /** 已挂失 */
  | 'LOST'
  /** 银行未予发卡 */
  | 'REJECTED_BY_BANK'
  /** 已换卡 */
  | 'REPLACED'
  /** 已报送银行 */
  | 'SENT_TO_BANK';

/** A state of a card. */
export type CardStateChange = {
  readonly __typename?: 'CardStateChange';
  /** The instant from which it holds; null for the states of an application, which hold from when they are recorded. */
  readonly from: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: CardState;
};

/** A card to change. */
export type CardStepInput = {
  /** The version the caller read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The card. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What a card has used of an offer in the calendar periods that hold a day, as a decision counts it now: what is reserved counts until it expires, and what refunds took back does not. */
export type CardUsage = {
  readonly __typename?: 'CardUsage';
  /** The day itself. */
  readonly day: PeriodUsage;
  /** Its month. */
  readonly month: PeriodUsage;
  /** The day whose periods are told. */
  readonly on: Scalars['LocalDate']['output'];
  /** Its year. */
  readonly year: PeriodUsage;
};

/** A case: a dispute, a petition, a matter of legal aid or a request at a window. */
export type Case = Node & {
  readonly __typename?: 'Case';
  /** Who brings the case for the workers, masked. */
  readonly agent: Maybe<CasePerson>;
  /** What its state would let the caller do; nothing at a body that handed it on. */
  readonly allowedActions: ReadonlyArray<CaseAction>;
  /** The id of the caller who looks after it; null while nobody does. */
  readonly assigneeId: Maybe<Scalars['ID']['output']>;
  /** The day for which the workers are asked to come, or a home visit is planned. */
  readonly bookedFor: Maybe<Scalars['LocalDate']['output']>;
  /** How many days were taken until it was settled or withdrawn, or until today. */
  readonly daysTaken: Scalars['Int']['output'];
  /** What was said; kept sealed. */
  readonly details: Maybe<Scalars['String']['output']>;
  /** The day by which it is to be settled. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** The other side. */
  readonly employer: Maybe<CaseEmployer>;
  /** Where it was taken; null where that was not recorded or the caller may not see it. */
  readonly facility: Maybe<Facility>;
  /** The body whose front desk took it (前台); null when the caller may not see it. */
  readonly frontBody: Maybe<UnionBody>;
  /** The bodies that handled it, with their days. */
  readonly handlings: ReadonlyArray<CaseHandling>;
  /** Whether the workers want a visit at home. */
  readonly homeVisit: Scalars['Boolean']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: CaseKind;
  /** Ids of the members on the workers' side. */
  readonly memberIds: ReadonlyArray<Scalars['ID']['output']>;
  /** How it came in. */
  readonly mode: CaseMode;
  /** What is still open of the sum at stake; 0 where none is. */
  readonly open: Money;
  /** How it ended; null while it has not. */
  readonly outcome: Maybe<CaseOutcome>;
  /** Whether it was not settled by its due day, as of today. */
  readonly overdue: Scalars['Boolean']['output'];
  /** How many workers it is about. */
  readonly people: Scalars['Int']['output'];
  /** Workers who are no members, masked. */
  readonly persons: ReadonlyArray<CasePerson>;
  /** The programme it belongs to, e.g. one of legal aid; null where it names none or the caller may not see it. */
  readonly program: Maybe<Program>;
  /** The one prolongation of that day. */
  readonly prolongation: Maybe<CaseProlongation>;
  /** The day it came in. */
  readonly receivedOn: Scalars['LocalDate']['output'];
  /** What the workers got so far. */
  readonly recovered: Money;
  /** The sums that the workers got, in the order of recording. */
  readonly recoveries: ReadonlyArray<CaseRecovery>;
  /** How it was handed on. */
  readonly referrals: ReadonlyArray<CaseReferral>;
  /** Why the rest of the sum is not owed; null where nobody said so. */
  readonly remainder: Maybe<CaseRemainder>;
  /** The service that takes care of it. */
  readonly service: CaseService;
  /** What was asked for at the window; null where that is none of the centre's items or the caller may not see it. */
  readonly serviceItem: Maybe<ServiceItem>;
  /** The sum at stake; null where none is. */
  readonly stake: Maybe<Money>;
  /** Where it stands. */
  readonly state: CaseState;
  /** Every state in the order of recording. */
  readonly steps: ReadonlyArray<CaseStep>;
  /** What it is called. It names nobody. */
  readonly title: Scalars['String']['output'];
  /** The body that handles it now (后台); null when the caller may not see that body. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with a case. */
export type CaseAction =
  /** 受理 */
  | 'ACCEPT'
  /** 接收或退回转办 */
  | 'ANSWER_REFERRAL'
  /** 分派 */
  | 'ASSIGN'
  /** 归档 */
  | 'CLOSE'
  /** 延期 */
  | 'PROLONG'
  /** 登记追回款项 */
  | 'RECORD_RECOVERY'
  /** 转办 */
  | 'REFER'
  /** 办结 */
  | 'RESOLVE'
  /** 修改 */
  | 'REVISE'
  /** 开始办理 */
  | 'START'
  /** 说明余额不再应付 */
  | 'STATE_REMAINDER'
  /** 撤回 */
  | 'WITHDRAW';

/** A page of cases. */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** The cases themselves. */
  readonly nodes: ReadonlyArray<Case>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A case in a page. */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: Case;
};

/** The employer of a case. */
export type CaseEmployer = {
  readonly __typename?: 'CaseEmployer';
  /** Its unified social credit code. */
  readonly creditCode: Maybe<Scalars['CreditCode']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** The employer of a case. */
export type CaseEmployerInput = {
  /** Its unified social credit code. */
  readonly creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** What it is called, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** Which cases to list. */
export type CaseFilter = {
  /** Only cases of this kind. */
  readonly kind?: InputMaybe<CaseKind>;
  /** Which list. Default: ALL; OPEN where `waitingForMe` is true. */
  readonly list?: InputMaybe<CaseList>;
  /** Only cases that are overdue today or were settled too late, or only all others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only cases of this service. */
  readonly service?: InputMaybe<CaseService>;
  /** Only cases in this state. */
  readonly state?: InputMaybe<CaseState>;
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Cases of this body. */
  readonly unionBodyId: Scalars['ID']['input'];
  /** Only cases that wait for the caller: given to the caller, given to nobody and to be accepted, or to be closed by a second person. */
  readonly waitingForMe?: Scalars['Boolean']['input'];
};

/** The days on which a body handled a case. */
export type CaseHandling = {
  readonly __typename?: 'CaseHandling';
  /** How many days the body had it, up to today. */
  readonly days: Scalars['Int']['output'];
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The number of the referral by which the body got it, or got it back; null for the first body. */
  readonly referral: Maybe<Scalars['Int']['output']>;
  /** The day it was handed on; null while the body has it. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
  /** The id of the body. */
  readonly unionBodyId: Scalars['ID']['output'];
  /** What the body is called. */
  readonly unionBodyName: Scalars['String']['output'];
};

/** What a case is about. */
export type CaseKind =
  /** 欠薪 */
  | 'ARREARS'
  /** 咨询 */
  | 'CONSULTATION'
  /** 劳动合同 */
  | 'CONTRACT'
  /** 工伤 */
  | 'INJURY'
  /** 其他 */
  | 'OTHER'
  /** 信访 */
  | 'PETITION'
  /** 窗口事项 */
  | 'REQUEST'
  /** 社会保险 */
  | 'SOCIAL_INSURANCE'
  /** 调动转移 */
  | 'TRANSFER'
  /** 工资 */
  | 'WAGE';

/** Which of a body's cases to list. */
export type CaseList =
  /** 在办及已办: all that the body handles now, the newest first. */
  | 'ALL'
  /** 已转出: those that the body took or had and another one handles now, the newest first. */
  | 'HANDED_ON'
  /** 未办结: those that are not closed, in the order of their due days. */
  | 'OPEN';

/** How a case came in. */
export type CaseMode =
  /** 代办 */
  | 'AGENT'
  /** 来电 */
  | 'CALL'
  /** 上门 */
  | 'HOME_VISIT'
  /** 来信 */
  | 'LETTER'
  /** 网上 */
  | 'ONLINE'
  /** 茶话会 */
  | 'TEA_TALK'
  /** 来访 */
  | 'VISIT';

/** How a case ended. */
export type CaseOutcome =
  /** 已答复 */
  | 'ANSWERED'
  /** 裁决或判决 */
  | 'AWARDED'
  /** 已办理 */
  | 'DONE'
  /** 调解成功 */
  | 'MEDIATED'
  /** 不属职权范围 */
  | 'NOT_COMPETENT'
  /** 不予支持 */
  | 'REFUSED'
  /** 和解 */
  | 'SETTLED'
  /** 当事人撤回 */
  | 'WITHDRAWN';

/** What a change of a case answers. */
export type CasePayload = {
  readonly __typename?: 'CasePayload';
  /** The case after the change; null when it was refused. */
  readonly case: Maybe<Case>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A person named in a case, masked unless it was asked for in the clear. */
export type CasePerson = {
  readonly __typename?: 'CasePerson';
  /** The mobile number. */
  readonly mobile: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** A person who is no member, as an input names one. */
export type CasePersonInput = {
  /** The mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** The name, 1 to 50 characters. */
  readonly name: Scalars['String']['input'];
};

/** A prolongation of the due day of a case. */
export type CaseProlongation = {
  readonly __typename?: 'CaseProlongation';
  /** The due day before. */
  readonly dueBefore: Scalars['LocalDate']['output'];
  /** The day it was decided. */
  readonly on: Scalars['LocalDate']['output'];
  /** The reason. */
  readonly reason: Scalars['String']['output'];
};

/** A sum that the workers of a case got. */
export type CaseRecovery = {
  readonly __typename?: 'CaseRecovery';
  /** The sum. */
  readonly amount: Money;
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** The day they got it. */
  readonly on: Scalars['LocalDate']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The paper or transfer that proves it. */
  readonly reference: Scalars['String']['output'];
};

/** A case handed from one body to another. */
export type CaseReferral = {
  readonly __typename?: 'CaseReferral';
  /** What the other body did; null while it did not answer. */
  readonly answer: Maybe<ReferralAnswer>;
  /** The day of the answer. */
  readonly answeredOn: Maybe<Scalars['LocalDate']['output']>;
  /** The id of the body that handed it over. */
  readonly fromBodyId: Scalars['ID']['output'];
  /** What was said with the answer. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** The day it was handed over. */
  readonly on: Scalars['LocalDate']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The id of the body that got it. */
  readonly toBodyId: Scalars['ID']['output'];
};

/** Why the rest of the sum of a case is not owed. */
export type CaseRemainder = {
  readonly __typename?: 'CaseRemainder';
  /** The id of the other caller who confirmed it by closing the case; null while nobody did. */
  readonly confirmedBy: Maybe<Scalars['ID']['output']>;
  /** The ground. */
  readonly ground: RemainderGround;
  /** The day it was stated. */
  readonly on: Scalars['LocalDate']['output'];
  /** The reason. */
  readonly reason: Scalars['String']['output'];
  /** The id of the caller who stated it. */
  readonly statedBy: Scalars['ID']['output'];
};

/** Why the rest of a sum is not owed. */
export type CaseRemainderInput = {
  /** The ground. */
  readonly ground: RemainderGround;
  /** The reason, 1 to 300 characters; it names nobody. */
  readonly reason: Scalars['String']['input'];
};

/** The service that takes care of a case. */
export type CaseService =
  /** 法律援助 */
  | 'LEGAL_AID'
  /** 劳动争议调解 */
  | 'MEDIATION'
  /** 其他 */
  | 'OTHER'
  /** 来访接待 */
  | 'RECEPTION'
  /** 劳动法律监督 */
  | 'SUPERVISION'
  /** 服务窗口 */
  | 'WINDOW';

/** States of a case (事项). */
export type CaseState =
  /** 已受理 */
  | 'ACCEPTED'
  /** 已归档 */
  | 'CLOSED'
  /** 办理中 */
  | 'IN_PROGRESS'
  /** 已登记 */
  | 'RECEIVED'
  /** 已转办，待接收 */
  | 'REFERRED'
  /** 已办结 */
  | 'RESOLVED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** A state of a case. */
export type CaseStep = {
  readonly __typename?: 'CaseStep';
  /** The id of the caller who recorded it. */
  readonly by: Scalars['ID']['output'];
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: CaseState;
  /** The id of the body that handled the case then. */
  readonly unionBodyId: Scalars['ID']['output'];
};

/** A step of a case. */
export type CaseStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it took effect. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Whether a course was passed, and when that was said. */
export type Certificate = {
  readonly __typename?: 'Certificate';
  /** The day of the certificate, or of the failure. */
  readonly on: Scalars['LocalDate']['output'];
  /** What became of it. */
  readonly outcome: CertificateOutcome;
};

/** Whether a course was passed. */
export type CertificateOutcome =
  /** 不合格 */
  | 'FAILED'
  /** 合格 */
  | 'PASSED';

/** Reasons of a change of membership (会籍变化原因) 1 to 6 of the real-name roster. */
export type ChangeReason =
  /** 犯罪开除 (6) */
  | 'CRIME'
  /** 企业破产 (4) */
  | 'ENTERPRISE_BANKRUPT'
  /** 劳动关系变化 (1) */
  | 'LABOUR_RELATION_CHANGED'
  /** 下岗待岗 (2) */
  | 'LAID_OFF'
  /** 个人要求退会 (5) */
  | 'OWN_REQUEST'
  /** 失业 (3) */
  | 'UNEMPLOYED';

/** The account that takes payments from today on. */
export type ChangeStipendAccountInput = {
  /** The account; left out, the present one is closed and none is opened. */
  readonly account?: InputMaybe<StipendAccountInput>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A claim to what an edition gives (申请、给付). */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** What of the cost the reviewers accepted; null before. */
  readonly acceptedCost: Maybe<Money>;
  /** The last four digits of the account it is paid to; null where none is named. */
  readonly accountLastFour: Maybe<Scalars['String']['output']>;
  /** What its state lets this caller do now. */
  readonly allowedActions: ReadonlyArray<ClaimAction>;
  /** What the reviewers find right, where the rule leaves it to them; null before. */
  readonly assessedAmount: Maybe<Money>;
  /** What it is given for. */
  readonly category: AidCategory;
  /** Whoever claims. */
  readonly claimant: Enrollee;
  /** What was left to the claimant, as it says; null where the rule asks for none. */
  readonly cost: Maybe<Money>;
  /** Its papers. */
  readonly documents: ReadonlyArray<ClaimDocument>;
  /** The edition. */
  readonly edition: ProgramEdition;
  /** By which the claimant is covered; null where nobody has to be enrolled, or it is not for the caller to see. */
  readonly enrolment: Maybe<Enrolment>;
  /** The day of what it is claimed for. */
  readonly eventOn: Scalars['LocalDate']['output'];
  /** What it comes to by the frozen rule as far as is known; null while that is not. */
  readonly expectedAmount: Maybe<Money>;
  /** What was granted; null before it was approved, or when that was taken back. */
  readonly granted: Maybe<Money>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The days on which it hangs out; null where it does not. */
  readonly notice: Maybe<ClaimNotice>;
  /** Where it counts. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** The state. */
  readonly state: ClaimStage;
  /** Every state, in the order of recording. */
  readonly steps: ReadonlyArray<ClaimStep>;
  /** The body through which it came; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Where a claim is paid to. It is sealed, and shown by its last four digits. */
export type ClaimAccountInput = {
  /** The number, 8 to 32 digits. */
  readonly account: Scalars['String']['input'];
  /** The bank, at most 60 characters. */
  readonly bankName?: InputMaybe<Scalars['String']['input']>;
  /** Whose account it is, 1 to 50 characters. */
  readonly holder: Scalars['String']['input'];
};

/** What may be done with a claim. */
export type ClaimAction =
  /** 批准 */
  | 'APPROVE'
  /** 通过本级 */
  | 'PASS'
  /** 不予通过 */
  | 'REJECT'
  /** 退回补正 */
  | 'RETURN'
  /** 修改 */
  | 'REVISE'
  /** 提交 */
  | 'SUBMIT'
  /** 受理 */
  | 'TAKE_UP'
  /** 撤回 */
  | 'WITHDRAW';

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims themselves. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** Content that a paper may be sent as. */
export type ClaimContentType =
  /** JPEG */
  | 'JPEG'
  /** PDF */
  | 'PDF'
  /** PNG */
  | 'PNG';

/** What a reviewer decides. */
export type ClaimDecision =
  /** 通过本级 */
  | 'PASS'
  /** 不予通过 */
  | 'REJECT'
  /** 退回补正 */
  | 'RETURN'
  /** 受理 */
  | 'TAKE_UP';

/** A paper that goes with a claim. */
export type ClaimDocument = {
  readonly __typename?: 'ClaimDocument';
  /** When room was made for it. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Its size. */
  readonly bytes: Scalars['Int']['output'];
  /** What it is sent as. */
  readonly contentType: ClaimContentType;
  /** The request by which its content is read, for a quarter of an hour; null where it was not sent. */
  readonly download: Maybe<ObjectRequest>;
  /** The kind. */
  readonly kind: ClaimDocumentKind;
  /** From 1, lasting within the claim. */
  readonly number: Scalars['Int']['output'];
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The request by which its content is sent, for a quarter of an hour; null for who may not revise the claim. */
  readonly upload: Maybe<ObjectRequest>;
};

/** Papers that a claim is to bring. */
export type ClaimDocumentKind =
  /** 事故证明 */
  | 'ACCIDENT_REPORT'
  /** 录取通知书 */
  | 'ADMISSION_LETTER'
  /** 申请表 */
  | 'APPLICATION_FORM'
  /** 营业执照 */
  | 'BUSINESS_LICENCE'
  /** 诊断证明 */
  | 'DIAGNOSIS'
  /** 出院小结 */
  | 'DISCHARGE_SUMMARY'
  /** 就业证明 */
  | 'EMPLOYMENT_PROOF'
  /** 身份证明 */
  | 'IDENTITY'
  /** 收入证明 */
  | 'INCOME_PROOF'
  /** 医疗费票据 */
  | 'MEDICAL_INVOICE'
  /** 其他 */
  | 'OTHER';

/** A claim in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Which claims to list: of an edition, or through a body. */
export type ClaimFilter = {
  /** Those of this edition. */
  readonly editionId?: InputMaybe<Scalars['ID']['input']>;
  /** The state they are in. */
  readonly state: ClaimStage;
  /** Also those through bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Those that came through this body. */
  readonly unionBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of which the caller may take the next step. */
  readonly waitingForMe?: Scalars['Boolean']['input'];
};

/** How often a person may claim. */
export type ClaimFrequency =
  /** 每期一次 */
  | 'ONE_PER_EDITION'
  /** 每次事件一次 */
  | 'ONE_PER_EVENT';

/** The days on which a claim hangs out. */
export type ClaimNotice = {
  readonly __typename?: 'ClaimNotice';
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The first day on which it may be approved. */
  readonly until: Scalars['LocalDate']['output'];
};

/** What a change of a claim answers. */
export type ClaimPayload = {
  readonly __typename?: 'ClaimPayload';
  /** The claim after the change; null when it was refused. */
  readonly claim: Maybe<Claim>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** States of a claim in a programme. */
export type ClaimStage =
  /** 已批准 */
  | 'APPROVED'
  /** 草稿 */
  | 'DRAFT'
  /** 初审 */
  | 'FIRST_REVIEW'
  /** 公示 */
  | 'PUBLIC_NOTICE'
  /** 未通过 */
  | 'REJECTED'
  /** 退回补正 */
  | 'RETURNED'
  /** 复审 */
  | 'SECOND_REVIEW'
  /** 已提交 */
  | 'SUBMITTED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** What becomes of a claim. */
export type ClaimState =
  /** 已签约 */
  | 'AGREED'
  /** 已取消 */
  | 'CANCELLED'
  /** 逾期失效 */
  | 'LAPSED'
  /** 被退回 */
  | 'REFUSED'
  /** 保留中 */
  | 'RESERVED';

/** A state of a claim. */
export type ClaimStep = {
  readonly __typename?: 'ClaimStep';
  /** The day it took effect. */
  readonly on: Scalars['LocalDate']['output'];
  /** Why; null where nothing was said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: ClaimStage;
};

/** A claim, and the version of it that was read. */
export type ClaimStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A claim. */
export type ClaimVirtualPostInput = {
  /** The post. It names no version: the first claim wins. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The sponsor. A sponsor's own caller may leave it out. */
  readonly sponsorId?: InputMaybe<Scalars['ID']['input']>;
};

/** How many rows of a bank's file are of a class. */
export type ClassCount = {
  readonly __typename?: 'ClassCount';
  /** The class. */
  readonly class: RowClass;
  /** How many rows. */
  readonly rows: Scalars['Int']['output'];
};

/** A facility closes. */
export type CloseFacilityInput = {
  /** The first day it is closed; not before it opened, not after today. */
  readonly closedOn: Scalars['LocalDate']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The facility. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A file to be closed. */
export type CloseHardshipFileInput = {
  /** The first day it is closed; not before its last step, not after today. Default: today. */
  readonly closedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why. */
  readonly closingReason: HardshipClosingReason;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** More of it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A service item that is offered no more. */
export type CloseServiceItemInput = {
  /** The first day it is offered no more: not after today, not before it opened. */
  readonly closedOn: Scalars['LocalDate']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A sponsor that ends. */
export type CloseSponsorInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sponsor. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The committees a body may have. */
export type CommitteeKind =
  /** 经费审查委员会 */
  | 'AUDIT'
  /** 劳动法律监督委员会 */
  | 'LABOUR_LAW_SUPERVISION'
  /** 劳动争议调解委员会 */
  | 'MEDIATION'
  /** 女职工委员会 */
  | 'WOMEN';

/** The term of a committee. */
export type CommitteeTerm = {
  readonly __typename?: 'CommitteeTerm';
  /** The day re-election is due. */
  readonly electionDueOn: Scalars['LocalDate']['output'];
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** Which term it is, from 1. */
  readonly number: Maybe<Scalars['Int']['output']>;
};

/** The term of a committee. */
export type CommitteeTermInput = {
  /** The day re-election is due. */
  readonly electionDueOn: Scalars['LocalDate']['input'];
  /** The first day. */
  readonly from: Scalars['LocalDate']['input'];
  /** Which term it is, from 1. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
};

/** A reserved discount whose charge was made. */
export type ConfirmDiscountInput = {
  /** The version the caller read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The discount. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The bank's id of the transaction, 1 to 64 of letters, digits, `_` and `-`: the bank's file then counts it once. */
  readonly transactionId?: InputMaybe<Scalars['String']['input']>;
};

/** A proposed tier to be confirmed. */
export type ConfirmTierOverrideInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Somebody else changed the object since it was read. */
export type Conflict = Problem & {
  readonly __typename?: 'Conflict';
  /** Always CONFLICT. */
  readonly code: ProblemCode;
  /** The version the object has now; null when other changes came at the same moment, and no version was wrong. */
  readonly currentVersion: Maybe<Scalars['Int']['output']>;
  /** What happened and what to do next, for a person. */
  readonly message: Scalars['String']['output'];
  /** The input field the problem is about, from the input's root; null when it is about the whole. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** True: read the object again and repeat with its version; where `currentVersion` is null, send the very same again. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Somebody else changed the object since it was read. */
export type ConflictMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** How the workers' congress (职工代表大会) voted on a draft. */
export type CongressVote = {
  readonly __typename?: 'CongressVote';
  /** How many voted against it. */
  readonly against: Scalars['Int']['output'];
  /** The day of the vote. */
  readonly heldOn: Scalars['LocalDate']['output'];
  /** How many voted for it: more than half of those present. */
  readonly inFavour: Scalars['Int']['output'];
  /** How many were present. */
  readonly present: Scalars['Int']['output'];
};

/** How the workers' congress voted on a draft. */
export type CongressVoteInput = {
  /** How many voted against it; with those for it no more than were present. */
  readonly against: Scalars['Int']['input'];
  /** The day of the vote, not after today. */
  readonly heldOn: Scalars['LocalDate']['input'];
  /** How many voted for it. */
  readonly inFavour: Scalars['Int']['input'];
  /** How many were present, 1 to 100,000. */
  readonly present: Scalars['Int']['input'];
};

/** A contest (竞赛): a merit contest on a project, or a skill contest in trades. */
export type Contest = Activity &
  Node & {
    readonly __typename?: 'Contest';
    /** How many of those registered stayed away, as far as it was recorded. */
    readonly absent: Scalars['Int']['output'];
    /** What its state and kind let this caller do now. Days and places may refuse it still. */
    readonly allowedActions: ReadonlyArray<ActivityAction>;
    /** How many of those registered came, as far as it was recorded. */
    readonly attended: Scalars['Int']['output'];
    /** How many may take part; null for any number. */
    readonly capacity: Maybe<Scalars['Int']['output']>;
    /** What it is for. */
    readonly contestKind: ContestKind;
    /** The facility it takes place in; null for another place, or when the caller may not see it. */
    readonly facility: Maybe<Facility>;
    /** Its first day. */
    readonly from: Scalars['LocalDate']['output'];
    /** How many people came in all, as counted on the spot; null where nobody counted. */
    readonly headcount: Maybe<Scalars['Int']['output']>;
    /** A lasting id. */
    readonly id: Scalars['ID']['output'];
    /** The kind. */
    readonly kind: ActivityKind;
    /** Where it takes place, in words. */
    readonly location: Maybe<Scalars['String']['output']>;
    /** Who holds it together with the body. */
    readonly partners: ReadonlyArray<Scalars['String']['output']>;
    /** How many may still register; null for any number. */
    readonly placesLeft: Maybe<Scalars['Int']['output']>;
    /** The programme it is part of; null for none, or when the caller may not see it. */
    readonly program: Maybe<Program>;
    /** The key project that a merit contest is held on. */
    readonly project: Maybe<Scalars['String']['output']>;
    /** The results that wait for a second person, by trade; nothing to members. */
    readonly proposedResults: ReadonlyArray<ContestResult>;
    /** The division it takes place in. */
    readonly region: Region;
    /** The division it takes place in. */
    readonly regionCode: Scalars['RegionCode']['output'];
    /** How many are registered, or took part. */
    readonly registered: Scalars['Int']['output'];
    /** The results that stand, by trade. */
    readonly results: ReadonlyArray<ContestResult>;
    /** Where it stands. */
    readonly state: ActivityState;
    /** Every state, in the order of recording. */
    readonly steps: ReadonlyArray<ActivityStep>;
    /** What it is called. */
    readonly title: Scalars['String']['output'];
    /** Its last day. */
    readonly to: Scalars['LocalDate']['output'];
    /** The trades in which entrants are ranked. */
    readonly trades: ReadonlyArray<Trade>;
    /** The body that holds it; null when the caller may not see it. */
    readonly unionBody: Maybe<UnionBody>;
    /** Grows by one with every change; pass it as `expectedVersion`. */
    readonly version: Scalars['Int']['output'];
  };

/** A contest. */
export type ContestInput = {
  /** What it is for. */
  readonly contestKind: ContestKind;
  /** The key project a merit contest is held on, 1 to 100 characters; a merit contest names one. */
  readonly project?: InputMaybe<Scalars['String']['input']>;
  /** The trades in which entrants are ranked, 1 to 30, each once. */
  readonly trades: ReadonlyArray<Scalars['String']['input']>;
};

/** What a contest is for. */
export type ContestKind =
  /** 立功竞赛 */
  | 'MERIT'
  /** 技能比武 */
  | 'SKILL';

/** The results of one trade of a contest. */
export type ContestResult = Node & {
  readonly __typename?: 'ContestResult';
  /** The contest. */
  readonly activity: Activity;
  /** The results of the trade that these correct; null for the first ones, or when the caller may not see them. */
  readonly corrects: Maybe<ContestResult>;
  /** When they were confirmed or rejected; null while they wait. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The places, in the order of ranks. */
  readonly entries: ReadonlyArray<RankedEntry>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** What was said with the decision. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When they were proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Why those were corrected. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Where they stand. */
  readonly state: ContestResultState;
  /** The number of the trade. */
  readonly trade: Scalars['Int']['output'];
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What a change of the results of a contest answers. */
export type ContestResultPayload = {
  readonly __typename?: 'ContestResultPayload';
  /** It after the change; null when it was refused. */
  readonly contestResult: Maybe<ContestResult>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** Where the results of a trade stand. */
export type ContestResultState =
  /** 已审定 */
  | 'CONFIRMED'
  /** 待审定 */
  | 'PROPOSED'
  /** 被退回 */
  | 'REJECTED'
  /** 已更正 */
  | 'SUPERSEDED';

/** Who pays the contribution of an enrolment. */
export type ContributionPayer =
  /** 参加者 */
  | 'ENROLLEE'
  /** 主办工会 */
  | 'SPONSOR';

/** A part of a cost from an amount on, up to the next band, and how much of it is given. */
export type CostBand = {
  readonly __typename?: 'CostBand';
  /** How much of it, in basis points: 5000 is a half. */
  readonly basisPoints: Scalars['Int']['output'];
  /** From which amount on. */
  readonly from: Money;
};

/** A part of a cost from an amount on, up to the next band. */
export type CostBandInput = {
  /** How much of it, in basis points, 0 to 10000. */
  readonly basisPoints: Scalars['Int']['input'];
  /** From which amount on, 0 or more. */
  readonly from: Scalars['Fen']['input'];
};

/** A share of the cost that is left to the claimant, band by band. */
export type CostShareAmount = {
  readonly __typename?: 'CostShareAmount';
  /** The bands, from the lowest on; below the first nothing is given. */
  readonly bands: ReadonlyArray<CostBand>;
  /** At most so much. */
  readonly most: Money;
};

/** A share of a cost, band by band. */
export type CostShareInput = {
  /** One to ten bands, from the lowest on. */
  readonly bands: ReadonlyArray<CostBandInput>;
  /** At most so much, 1 to 1,000,000,000 fen. */
  readonly most: Scalars['Fen']['input'];
};

/** A course (课程) of several lessons. */
export type Course = Activity &
  Node & {
    readonly __typename?: 'Course';
    /** How many of those registered stayed away, as far as it was recorded. */
    readonly absent: Scalars['Int']['output'];
    /** What its state and kind let this caller do now. Days and places may refuse it still. */
    readonly allowedActions: ReadonlyArray<ActivityAction>;
    /** How many of those registered came, as far as it was recorded. */
    readonly attended: Scalars['Int']['output'];
    /** How many may take part; null for any number. */
    readonly capacity: Maybe<Scalars['Int']['output']>;
    /** The facility it takes place in; null for another place, or when the caller may not see it. */
    readonly facility: Maybe<Facility>;
    /** Its first day. */
    readonly from: Scalars['LocalDate']['output'];
    /** How many people came in all, as counted on the spot; null where nobody counted. */
    readonly headcount: Maybe<Scalars['Int']['output']>;
    /** A lasting id. */
    readonly id: Scalars['ID']['output'];
    /** The kind. */
    readonly kind: ActivityKind;
    /** Its lessons, in order. */
    readonly lessons: ReadonlyArray<Lesson>;
    /** Where it takes place, in words. */
    readonly location: Maybe<Scalars['String']['output']>;
    /** Who holds it together with the body. */
    readonly partners: ReadonlyArray<Scalars['String']['output']>;
    /** How many may still register; null for any number. */
    readonly placesLeft: Maybe<Scalars['Int']['output']>;
    /** The programme it is part of; null for none, or when the caller may not see it. */
    readonly program: Maybe<Program>;
    /** The division it takes place in. */
    readonly region: Region;
    /** The division it takes place in. */
    readonly regionCode: Scalars['RegionCode']['output'];
    /** How many are registered, or took part. */
    readonly registered: Scalars['Int']['output'];
    /** The series it belongs to; null for none. */
    readonly series: Maybe<Scalars['String']['output']>;
    /** Where it stands. */
    readonly state: ActivityState;
    /** Every state, in the order of recording. */
    readonly steps: ReadonlyArray<ActivityStep>;
    /** What it is called. */
    readonly title: Scalars['String']['output'];
    /** Its last day. */
    readonly to: Scalars['LocalDate']['output'];
    /** The body that holds it; null when the caller may not see it. */
    readonly unionBody: Maybe<UnionBody>;
    /** Grows by one with every change; pass it as `expectedVersion`. */
    readonly version: Scalars['Int']['output'];
  };

/** A course. */
export type CourseInput = {
  /** Its lessons in order, 1 to 100, each on one of its days. */
  readonly lessons: ReadonlyArray<LessonInput>;
  /** The series it belongs to, 1 to 60 characters. */
  readonly series?: InputMaybe<Scalars['String']['input']>;
};

/** The days on which somebody is covered. */
export type Cover = {
  readonly __typename?: 'Cover';
  /** The first day on which what happens is covered: behind the waiting period. */
  readonly claimableFrom: Scalars['LocalDate']['output'];
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The first day behind it. */
  readonly to: Scalars['LocalDate']['output'];
};

/** From which day those who are enrolled are covered. */
export type CoverBegin =
  /** 自本期首日 */
  | 'WITH_EDITION'
  /** 自参加之日 */
  | 'WITH_ENROLMENT';

/** Days on which a cover did not hold. */
export type CoverPause = {
  readonly __typename?: 'CoverPause';
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The first day on which it held again; null while it rests. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** How long those who are enrolled are covered, and what that costs whom. */
export type CoverRule = {
  readonly __typename?: 'CoverRule';
  /** From which day. */
  readonly begins: CoverBegin;
  /** What is paid in for one enrollee. */
  readonly contribution: Money;
  /** Who pays it. */
  readonly payer: ContributionPayer;
  /** Whether who was covered by the edition before, up to the first day of this one, does not wait again. */
  readonly renewalWithoutWaiting: Scalars['Boolean']['output'];
  /** Days from the first day of cover on which nothing that happens is covered. */
  readonly waitingDays: Scalars['Int']['output'];
};

/** How long those who are enrolled are covered, and what that costs whom. */
export type CoverRuleInput = {
  /** From which day. */
  readonly begins?: CoverBegin;
  /** What is paid in for one enrollee, 0 to 10,000,000 fen. */
  readonly contribution?: Scalars['Fen']['input'];
  /** Who pays it. */
  readonly payer?: ContributionPayer;
  /** Whether who was covered by the edition before, up to the first day of this one, does not wait again. */
  readonly renewalWithoutWaiting?: Scalars['Boolean']['input'];
  /** Days from the first day of cover on which nothing that happens is covered, 0 to 366. */
  readonly waitingDays?: Scalars['Int']['input'];
};

/** A body covers an employer. */
export type CoverUnitInput = {
  /** Its unified social credit code. A unit it is known by takes the name and division given here, whoever covered it before; without a code, name and division tell units apart. */
  readonly creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** The first day; not before the body was approved, not after today. */
  readonly from: Scalars['LocalDate']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name of the employer, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Its division, a province or below: not the nation. */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** The approved body: active or suspended. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** An employer covered by union bodies (涵盖单位), with the days. */
export type CoveredUnit = Node & {
  readonly __typename?: 'CoveredUnit';
  /** Which body covered it when, oldest first. Only bodies in the caller's scope. */
  readonly covers: ReadonlyArray<UnitCover>;
  /** The unified social credit code; null when none is recorded. */
  readonly creditCode: Maybe<Scalars['CreditCode']['output']>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The division. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of units. */
export type CoveredUnitConnection = {
  readonly __typename?: 'CoveredUnitConnection';
  /** The units with their cursors. */
  readonly edges: ReadonlyArray<CoveredUnitEdge>;
  /** The units themselves. */
  readonly nodes: ReadonlyArray<CoveredUnit>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A unit in a page. */
export type CoveredUnitEdge = {
  readonly __typename?: 'CoveredUnitEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: CoveredUnit;
};

/** What a change of a unit's cover answers. */
export type CoveredUnitPayload = {
  readonly __typename?: 'CoveredUnitPayload';
  /** The unit after the change; null when it was refused. */
  readonly coveredUnit: Maybe<CoveredUnit>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A card programme to begin. */
export type CreateCardProgramInput = {
  /** The code of the registered bank that issues the card; its division holds that of the federation. NOT_FOUND else. */
  readonly bankCode: Scalars['String']['input'];
  /** A short code, unique: letters, digits, `-` and `_`, at most 40. */
  readonly code: Scalars['String']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The Chinese name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** An English name, at most 200 characters. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The federation that runs it; its division is the programme's. */
  readonly sponsorId: Scalars['ID']['input'];
};

/** A merchant to begin. */
export type CreateMerchantInput = {
  /** The street address, at most 200 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Its first agreement; left out where there is none yet. */
  readonly agreement?: InputMaybe<MerchantAgreementInput>;
  /** The card programme. */
  readonly cardProgramId: Scalars['ID']['input'];
  /** The code that the bank knows too, unique in the programme: 1 to 32 of A to Z, digits and `-`. Never a card number. */
  readonly code: Scalars['String']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The merchant category code of ISO 18245: four digits. */
  readonly mcc: Scalars['String']['input'];
  /** The name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The division it stands in; the caller's scope holds it. */
  readonly regionCode: Scalars['RegionCode']['input'];
};

/** An offer to create. */
export type CreateOfferInput = {
  /** The card programme. */
  readonly cardProgramId: Scalars['ID']['input'];
  /** Unique in the card programme, and known to the bank: 1 to 32 of A to Z, digits and `-`. */
  readonly code: Scalars['String']['input'];
  /** The first instant at which it is in force: when everybody knows of it, in 15 seconds, or later (OFFER_BACKDATED). Default: then. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The Chinese name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** An English name, at most 200 characters. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** What it grants. */
  readonly rule: OfferRuleInput;
  /** The first instant at which it is in force no more, after `from`. Default: open. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A programme to set up. */
export type CreateProgramInput = {
  /** A short code: letters, digits, `-` and `_`, at most 40; one in the federation. */
  readonly code: Scalars['String']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Codes of the indicators under which its published figures stand, at most 50. */
  readonly indicatorCodes?: ReadonlyArray<Scalars['String']['input']>;
  /** The kind. */
  readonly kind: ProgramKind;
  /** The Chinese name, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** An English name, at most 120 characters. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Those who run it together with the body, at most 20. */
  readonly partners?: ReadonlyArray<ProgramPartnerInput>;
  /** The division it is for. Default: that of the body. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Facilities where it is to be had, at most 50. */
  readonly siteIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Where the record comes from, at most 20 of 200 characters. */
  readonly sources?: ReadonlyArray<Scalars['String']['input']>;
  /** What it is for, at most 1,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What it is to reach, at most 20. */
  readonly targets?: ReadonlyArray<ProgramTargetInput>;
  /** The open body that runs it. */
  readonly unionBodyId: Scalars['ID']['input'];
  /** Its steps, at most 20 of 100 characters. */
  readonly workflow?: ReadonlyArray<Scalars['String']['input']>;
};

/** A file to be sent. */
export type CreateUploadInput = {
  /** `text/csv`, or `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`; of a bank's file `text/plain` or `application/gzip`. */
  readonly contentType: Scalars['String']['input'];
  /** What to call it in answers, 1 to 120 characters; a bank's file is known by it; folders are left out, and `*` stands for a person's card, bank or mobile number. */
  readonly fileName: Scalars['String']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What its rows are. */
  readonly kind: JobKind;
  /** SHA-256 of its content in hexadecimal; no other content is taken. */
  readonly sha256: Scalars['String']['input'];
  /** Its size in bytes: 1 to 200,000,000, of a bank's file 0 to 1,073,741,824. */
  readonly size: Scalars['Int']['input'];
};

/** A post to set up. */
export type CreateVirtualPostInput = {
  /** The monthly stipend that is asked for, 100 to 10,000,000 fen. */
  readonly askedAmount: Scalars['Fen']['input'];
  /** By which payrolls will name it: letters, digits, `-` and `_`, at most 40; one in the whole country. */
  readonly code: Scalars['String']['input'];
  /** The household's file; it is active. */
  readonly hardshipFileId: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person of the file for whom the post stands, with reduced working capacity. */
  readonly personNumber: Scalars['Int']['input'];
  /** What it is called in public, 1 to 60 characters. It names and describes nobody. */
  readonly title: Scalars['String']['input'];
};

/** The points of one criterion. */
export type CriterionScore = {
  readonly __typename?: 'CriterionScore';
  /** The code of the criterion. */
  readonly criterion: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What was seen. */
  readonly remark: Scalars['String']['output'];
  /** In hundredths of a point. */
  readonly scoreHundredths: Scalars['Int']['output'];
};

/** The points of one criterion. */
export type CriterionScoreInput = {
  /** The code of the criterion. */
  readonly criterion: Scalars['String']['input'];
  /** What was seen, 1 to 200 characters. */
  readonly remark: Scalars['String']['input'];
  /** In hundredths of a point, from 0 to the most of the criterion. */
  readonly scoreHundredths: Scalars['Int']['input'];
};

/** A region's dashboard. */
export type Dashboard = {
  readonly __typename?: 'Dashboard';
  /** The day of the state shown. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The region. */
  readonly region: Region;
  /** Statistics published for this very region that stand, newest period first within an indicator. */
  readonly reported: ReportedFigures;
  /** Virtual posts and their stipends in the region's subtree, counted from our own records with each change; beside `reported`, and never mixed with it. Null for a region outside the caller's scope. */
  readonly virtualPosts: Maybe<VirtualPostFigures>;
};

/** A post, and the day from which a change holds. */
export type DatedVirtualPostStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** From which day on. Default: today; not ahead, nor before the last change. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A decision on proposed results. */
export type DecideContestResultsInput = {
  /** Whether they are right; they are rejected else. */
  readonly confirm: Scalars['Boolean']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The results. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is said with it, 1 to 200 characters; required to reject them. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A decision of an objection. */
export type DecideObjectionInput = {
  /** The decision. */
  readonly decision: ObjectionDecision;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly note: Scalars['String']['input'];
  /** The number of the objection. */
  readonly number: Scalars['Int']['input'];
};

/** A proposal that is decided. */
export type DecidePrizeInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether the prize is given; else the proposal goes back. */
  readonly give: Scalars['Boolean']['input'];
  /** The suggestion. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What is decided of a waiver. */
export type DecideStipendWaiverInput = {
  /** The decision. */
  readonly decision: WaiverDecision;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The month, `yyyy-mm`. */
  readonly month: Scalars['String']['input'];
};

/** A record that is decided on. */
export type DecideVolunteerServiceInput = {
  /** Whether it is confirmed; else it is refused. */
  readonly confirm: Scalars['Boolean']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The number of the record. */
  readonly number: Scalars['Int']['input'];
};

/** What a decision of a transaction came of. */
export type DecisionOrigin =
  /** The line of a file. */
  | 'FILE'
  /** Somebody who asked with `reevaluateTransaction`; it counts for nothing. */
  | 'REEVALUATION'
  /** The arrival of its charge in a later file. */
  | 'REVIVAL';

/** A discount of the point of sale, with what it was decided on. It is never decided again. */
export type Discount = Node & {
  readonly __typename?: 'Discount';
  /** The charge. */
  readonly amount: Money;
  /** The instant of the charge, by whose day, month and year it counts. */
  readonly at: Scalars['DateTime']['output'];
  /** What cut it. */
  readonly capped: ReadonlyArray<DiscountCap>;
  /** The card. */
  readonly cardId: Scalars['ID']['output'];
  /** The discount on it. */
  readonly discount: Money;
  /** What the decision rests on. */
  readonly evidence: EligibilityEvidence;
  /** The first instant at which it is too late to confirm it. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** Where the charge is made. */
  readonly merchant: Merchant;
  /** The offer that was named or chosen. */
  readonly offer: Offer;
  /** What was refunded, in the order of recording. */
  readonly refunds: ReadonlyArray<DiscountRefund>;
  /** When it was confirmed or cancelled; null before. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: DiscountState;
  /** The bank's id of the transaction; null where none was given. */
  readonly transactionId: Maybe<Scalars['String']['output']>;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** What cut a discount below what the rule alone gives. */
export type DiscountCap =
  /** 预算封顶 */
  | 'CAPPED_BUDGET'
  /** 当日封顶 */
  | 'CAPPED_DAY'
  /** 当月封顶 */
  | 'CAPPED_MONTH'
  /** 单笔封顶 */
  | 'CAPPED_TRANSACTION'
  /** 当年封顶 */
  | 'CAPPED_YEAR';

/** How a discount is measured. */
export type DiscountKind =
  /** A fixed sum. */
  | 'FIXED'
  /** A part of the amount, in basis points. */
  | 'PERCENT';

/** What a change of a discount answers. */
export type DiscountPayload = {
  readonly __typename?: 'DiscountPayload';
  /** The discount after the change; null when the change was refused. */
  readonly discount: Maybe<Discount>;
  /** Why the change was refused; empty when it went through. NotEligible carries the reasons. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A refund of a part of a charge. */
export type DiscountRefund = {
  readonly __typename?: 'DiscountRefund';
  /** What was paid back of the charge. */
  readonly amount: Money;
  /** What of the discount went back with it. */
  readonly discount: Money;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Where a discount of the point of sale stands. */
export type DiscountState =
  /** 已取消 */
  | 'CANCELLED'
  /** 已确认 */
  | 'CONFIRMED'
  /** 预留已过期 */
  | 'EXPIRED'
  /** 已预留 */
  | 'RESERVED';

/** A reserved discount. */
export type DiscountStepInput = {
  /** The version the caller read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The discount. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** How a dispute is settled. */
export type DisputeOutcome =
  /** 款项成立 */
  | 'CONFIRMED'
  /** 冲回 */
  | 'REVERSED';

/** Something against a payment. */
export type DisputeStipendInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The month, `yyyy-mm`. */
  readonly month: Scalars['String']['input'];
  /** What is wrong, 1 to 200 characters; sealed. */
  readonly reason: Scalars['String']['input'];
};

/** Kinds of identity documents. */
export type DocumentType =
  /** 外国人永久居留身份证 */
  | 'FOREIGN_PERMANENT_RESIDENCE'
  /** 港澳居民来往内地通行证、居住证 */
  | 'HONG_KONG_MACAO_PERMIT'
  /** 军官证、士兵证 */
  | 'MILITARY_ID'
  /** 其他 */
  | 'OTHER'
  /** 护照 */
  | 'PASSPORT'
  /** 居民身份证: 18 characters that pass GB 11643. */
  | 'RESIDENT_ID'
  /** 台湾居民来往大陆通行证、居住证 */
  | 'TAIWAN_PERMIT';

/** A claim to draft. */
export type DraftClaimInput = {
  /** Where it is paid to. Default: the account in the member's record. */
  readonly account?: InputMaybe<ClaimAccountInput>;
  /** Whoever claims. Members claim for themselves alone. */
  readonly claimant: EnrolleeInput;
  /** What is left to the claimant, 1 to 10,000,000,000 fen; only where the rule gives a share of it. */
  readonly cost?: InputMaybe<Scalars['Fen']['input']>;
  /** The edition. */
  readonly editionId: Scalars['ID']['input'];
  /** The day of what it is claimed for; not ahead. */
  readonly eventOn: Scalars['LocalDate']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The open body through which an employer or a non-member claims; for others it is their own. */
  readonly throughBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is agreed with a sponsor. */
export type DraftPostAgreementInput = {
  /** The agreement. */
  readonly agreement: PostAgreementInput;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An edition to draft. */
export type DraftProgramEditionInput = {
  /** What may be granted in all, 1 to 1,000,000,000,000 fen; no bound when left out. */
  readonly budget?: InputMaybe<Scalars['Fen']['input']>;
  /** The first day it is of. */
  readonly from: Scalars['LocalDate']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** E.g. 第五期, 1 to 40 characters. */
  readonly name: Scalars['String']['input'];
  /** The edition of the same programme that this one goes on from. */
  readonly previousId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  readonly programId: Scalars['ID']['input'];
  /** How many may be enrolled, 1 to 10,000,000; no bound when left out. */
  readonly quota?: InputMaybe<Scalars['Int']['input']>;
  /** The rules. */
  readonly rules: EditionRulesInput;
  /** The first day behind it, at most ten years later. */
  readonly to: Scalars['LocalDate']['input'];
};

/** A call to draft. */
export type DraftSuggestionCallInput = {
  /** The first day on which suggestions are taken. */
  readonly from: Scalars['LocalDate']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its prizes, at most 10 ranks. */
  readonly prizes?: InputMaybe<ReadonlyArray<SuggestionPrizeInput>>;
  /** The programme it is part of; one that the caller sees. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, 1 to 60 characters. */
  readonly title: Scalars['String']['input'];
  /** The first day on which they are taken no more; behind the first one. */
  readonly to: Scalars['LocalDate']['input'];
  /** What suggestions may be about, at most 30 of 1 to 40 characters; leave them out where that is open. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The body that calls. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** The rules of an edition. */
export type EditionRules = {
  readonly __typename?: 'EditionRules';
  /** How long those who are enrolled are covered; null where enrolling covers nothing. */
  readonly cover: Maybe<CoverRule>;
  /** Who may enrol; null where nobody does. */
  readonly enrolment: Maybe<EnrolmentRule>;
  /** What is given to whom; null where nothing is paid out. */
  readonly grant: Maybe<GrantRule>;
};

/** The rules of an edition. */
export type EditionRulesInput = {
  /** How long those who are enrolled are covered; enrolling covers nothing when left out. */
  readonly cover?: InputMaybe<CoverRuleInput>;
  /** Who may enrol; nobody when left out. */
  readonly enrolment?: InputMaybe<EnrolmentRuleInput>;
  /** What is given to whom; nothing is paid out when left out. */
  readonly grant?: InputMaybe<GrantRuleInput>;
};

/** What is counted of an edition, in the transaction of each change. */
export type EditionTotals = {
  readonly __typename?: 'EditionTotals';
  /** Enrolments that wait for a decision. */
  readonly applied: Scalars['Int']['output'];
  /** Budget that is not granted; null for no bound. */
  readonly budgetLeft: Maybe<Money>;
  /** Claims that were submitted. */
  readonly claims: Scalars['Int']['output'];
  /** What was paid in for those ever enrolled. */
  readonly contributions: Money;
  /** Enrolments in force or paused. */
  readonly enrolled: Scalars['Int']['output'];
  /** Enrolments that were ever in force. */
  readonly everEnrolled: Scalars['Int']['output'];
  /** What was granted and not taken back. */
  readonly granted: Money;
  /** Claims of which not all is done. */
  readonly openClaims: Scalars['Int']['output'];
  /** What of it was paid and stays paid. */
  readonly paid: Money;
  /** Claims that were paid and stay paid. */
  readonly paidClaims: Scalars['Int']['output'];
  /** Enrolments that wait for a place. */
  readonly waiting: Scalars['Int']['output'];
};

/** A line of the feed: for which time the entitlement of a card, or by an offer, may be another than before. */
export type EligibilityChange = {
  readonly __typename?: 'EligibilityChange';
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The card; null for a change of an offer, which concerns all cards. */
  readonly cardId: Maybe<Scalars['ID']['output']>;
  /** From when on the entitlement may be another. */
  readonly from: Scalars['DateTime']['output'];
  /** The offer; null for a change of a card. */
  readonly offerId: Maybe<Scalars['ID']['output']>;
  /** Why. */
  readonly reason: EligibilityChangeReason;
  /** Grows with every line of one card or offer: what was read before may be told apart by it. */
  readonly sequence: Scalars['Int']['output'];
  /** Until when; null where no end is known. */
  readonly to: Maybe<Scalars['DateTime']['output']>;
  /** The token that the card has now; null before it is issued, and for offers. */
  readonly token: Maybe<Scalars['CardToken']['output']>;
};

/** A page of the feed. */
export type EligibilityChangeConnection = {
  readonly __typename?: 'EligibilityChangeConnection';
  /** The lines with their cursors. */
  readonly edges: ReadonlyArray<EligibilityChangeEdge>;
  /** The lines themselves. */
  readonly nodes: ReadonlyArray<EligibilityChange>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A line in a page. */
export type EligibilityChangeEdge = {
  readonly __typename?: 'EligibilityChangeEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: EligibilityChange;
};

/** Why eligibility changed. */
export type EligibilityChangeReason =
  /** 有效期变化 */
  | 'CARD_EXPIRY'
  /** 卡状态变化 */
  | 'CARD_STATE'
  /** 发卡或换卡 */
  | 'CARD_TOKEN'
  /** 会籍变化 */
  | 'MEMBERSHIP'
  /** 优惠开始 */
  | 'OFFER_BEGUN'
  /** 优惠结束 */
  | 'OFFER_ENDED'
  /** 优惠修订 */
  | 'OFFER_REVISED'
  /** 年度注册 */
  | 'REGISTRATION';

/** Whether a card is entitled. Asked again with the same `at`, and `decidedAt` as `knownAt`, it is the same whatever was recorded since, but for budgets, which are of the moment. */
export type EligibilityDecision = {
  readonly __typename?: 'EligibilityDecision';
  /** The instant it is about. */
  readonly at: Scalars['DateTime']['output'];
  /** What cut it; empty when nothing did. */
  readonly capped: ReadonlyArray<DiscountCap>;
  /** As known when. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** The discount; 0 when not eligible. */
  readonly discount: Money;
  /** Whether the card may have the discount. */
  readonly eligible: Scalars['Boolean']['output'];
  /** What the decision rests on. */
  readonly evidence: EligibilityEvidence;
  /** The offer that was named or chosen; null where there was none, or a reference is unknown. */
  readonly offer: Maybe<Offer>;
  /** Every failing check in the order of the table; empty when eligible. The first is the primary reason. */
  readonly reasons: ReadonlyArray<ReasonText>;
};

/** What a decision rests on, as known at its `decidedAt`; null for what there was not. */
export type EligibilityEvidence = {
  readonly __typename?: 'EligibilityEvidence';
  /** The state of the card, and for how long it holds. */
  readonly cardInterval: Maybe<CardInterval>;
  /** The membership of the holder. */
  readonly membershipInterval: Maybe<MembershipInterval>;
  /** The agreement of the merchant. */
  readonly merchantAgreement: Maybe<MerchantAgreementEvidence>;
  /** The version of the offer in force. */
  readonly offerVersion: Maybe<OfferVersionEvidence>;
  /** The year of registration. */
  readonly registrationInterval: Maybe<RegistrationInterval>;
};

/** A question of eligibility. Name exactly one of offerId and category. */
export type EligibilityInput = {
  /** The charge in fen, 1 to 99,999,999,999. */
  readonly amount: Scalars['Fen']['input'];
  /** When the charge is made. Default: now. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The card. */
  readonly card: CardNameInput;
  /** Any offer of this category: then the one with the largest discount is chosen, of two the one with the smaller id. */
  readonly category?: InputMaybe<OfferCategory>;
  /** As known when, not later than now; then budgets are not asked, as in the reconciliation. Default: now, as at the point of sale. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where the charge is made. */
  readonly merchantId: Scalars['ID']['input'];
  /** The offer that is asked for. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of one question of a batch: a decision, or what is wrong with the question. */
export type EligibilityOutcome = {
  readonly __typename?: 'EligibilityOutcome';
  /** The decision; null where the question is none. */
  readonly decision: Maybe<EligibilityDecision>;
  /** What is wrong with the question; null where it was decided. */
  readonly problem: Maybe<Problem>;
};

/** Why a card is not entitled, in the order of the checks. */
export type EligibilityReason =
  /** 未达最低消费 */
  | 'BELOW_MINIMUM'
  /** 优惠预算已用完 */
  | 'BUDGET_EXHAUSTED'
  /** 已注销或已换卡 */
  | 'CARD_CANCELLED'
  /** 已过有效期 */
  | 'CARD_EXPIRED'
  /** 已冻结 */
  | 'CARD_FROZEN'
  /** 已挂失 */
  | 'CARD_LOST'
  /** 未发卡或未激活 */
  | 'CARD_NOT_YET_ACTIVE'
  /** 没有此卡令牌 */
  | 'CARD_TOKEN_UNKNOWN'
  /** 不在优惠日或优惠时段 */
  | 'DAY_OR_TIME_EXCLUDED'
  /** 优惠金额为零 */
  | 'DISCOUNT_ZERO'
  /** 当日限额已用完 */
  | 'LIMIT_DAY'
  /** 当月限额已用完 */
  | 'LIMIT_MONTH'
  /** 当年限额已用完 */
  | 'LIMIT_YEAR'
  /** 商户类别被排除 */
  | 'MCC_EXCLUDED'
  /** 当时已不是会员 */
  | 'MEMBER_LEFT'
  /** 当时尚未入会 */
  | 'MEMBER_NOT_ENROLLED'
  /** 商户不在优惠范围内, 或协议未覆盖当日 */
  | 'MERCHANT_NOT_IN_OFFER'
  /** 没有此商户, 或不属于该卡的项目 */
  | 'MERCHANT_UNKNOWN'
  /** 优惠当时不生效 */
  | 'OFFER_NOT_ACTIVE'
  /** 没有此优惠, 或不属于该卡的项目 */
  | 'OFFER_UNKNOWN'
  /** 商户不在优惠地区 */
  | 'REGION_NOT_COVERED'
  /** 当时未年度注册 */
  | 'REGISTRATION_MISSING';

/** An employer by what it is called. */
export type Employer = {
  readonly __typename?: 'Employer';
  /** Its credit code; null where nobody recorded it. */
  readonly creditCode: Maybe<Scalars['CreditCode']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** An employer. */
export type EmployerEnrollee = {
  readonly __typename?: 'EmployerEnrollee';
  /** Its unified social credit code. */
  readonly creditCode: Scalars['CreditCode']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** An employer. */
export type EmployerEnrolleeInput = {
  /** Its unified social credit code. */
  readonly creditCode: Scalars['CreditCode']['input'];
  /** What it is called, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** An employer by what it is called. */
export type EmployerInput = {
  /** Its credit code, where it is known. */
  readonly creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** Its name, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** An employer as a whole. */
export type EmployerParticipant = Participant & {
  readonly __typename?: 'EmployerParticipant';
  /** Its unified social credit code. */
  readonly creditCode: Maybe<Scalars['CreditCode']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** An employer that receives an honour. */
export type EmployerRecipient = HonourRecipient & {
  readonly __typename?: 'EmployerRecipient';
  /** Its unified social credit code. */
  readonly creditCode: Maybe<Scalars['CreditCode']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** Employment status (就业状况) 1 to 9 of the real-name roster. */
export type EmploymentStatus =
  /** 待(下)岗 (2) */
  | 'AWAITING_POST'
  /** 退养（内退）(7) */
  | 'EARLY_RETIRED'
  /** 在岗 (1) */
  | 'ON_POST'
  /** 其他 (9) */
  | 'OTHER'
  /** 退职 (6) */
  | 'RESIGNED_WITH_PENSION'
  /** 退休 (4) */
  | 'RETIRED'
  /** 病休 (8) */
  | 'SICK_LEAVE'
  /** 失业 (3) */
  | 'UNEMPLOYED'
  /** 离休 (5) */
  | 'VETERAN_RETIRED';

/** An agreement ends. */
export type EndAgreementInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day it no longer holds; not before its first day. */
  readonly to: Scalars['LocalDate']['input'];
};

/** An enrolment that ends, and why. */
export type EndEnrolmentInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The enrolment. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** From which day on. Default: today; not ahead, nor before the last change. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A duty that ends. */
export type EndLinkDutyInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The duty. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which it holds no more: not ahead, and behind its last visit. */
  readonly to: Scalars['LocalDate']['input'];
};

/** A membership ends. */
export type EndMembershipInput = {
  /** The first day no longer; not after today. Default: today. */
  readonly effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How it ends. */
  readonly end: MembershipEnd;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The member. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A note; for an expulsion the decision. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Why; required but for death. */
  readonly reason?: InputMaybe<ChangeReason>;
};

/** An agreement to end. */
export type EndMerchantAgreementInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The merchant. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The number of the agreement. */
  readonly number: Scalars['Int']['input'];
  /** The first day on which it no longer holds; `from` itself where it never held. */
  readonly to: Scalars['LocalDate']['input'];
};

/** The end of an offer. */
export type EndOfferInput = {
  /** The version the caller read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first instant at which the offer is in force no more: when everybody knows of it, in 15 seconds, or later (OFFER_BACKDATED). Default: then. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A term ends. */
export type EndOfficerTermInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The term. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day no longer in office; not before the first day in office. */
  readonly to: Scalars['LocalDate']['input'];
};

/** A programme that ends. */
export type EndProgramInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The programme. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which nothing new may begin. Default: today; not ahead. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The cover of an employer ends. */
export type EndUnitCoverInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The unit. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day no longer covered; after the first day of the cover, not after today. */
  readonly to: Scalars['LocalDate']['input'];
  /** The body. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** A role that ends. */
export type EndVolunteerRoleInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The number of the role. */
  readonly number: Scalars['Int']['input'];
  /** The first day on which it holds no more; not ahead. */
  readonly to: Scalars['LocalDate']['input'];
};

/** Whether an officer works for the union alone. */
export type Engagement =
  /** 专职 */
  | 'FULL_TIME'
  /** 兼职 */
  | 'PART_TIME'
  /** 挂职 */
  | 'SECONDED';

/** Somebody to enrol. */
export type EnrolInProgramInput = {
  /** The open edition. */
  readonly editionId: Scalars['ID']['input'];
  /** Whom. Members enrol themselves alone. */
  readonly enrollee: EnrolleeInput;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it is enrolled on. Default: today; not ahead. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The open body through which an employer or a non-member is enrolled; for others it is their own. */
  readonly throughBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whoever is enrolled, or is granted something. */
export type Enrollee = BodyEnrollee | EmployerEnrollee | HouseholdEnrollee | MemberEnrollee | NonMemberEnrollee;

/** Whom to enrol, or to grant something. Name exactly one. */
export type EnrolleeInput =
  /** An employer. */
  | {
      readonly employer: EmployerEnrolleeInput;
      readonly household?: never;
      readonly memberId?: never;
      readonly nonMember?: never;
      readonly unionBodyId?: never;
    } /** A hardship household. */
  | {
      readonly employer?: never;
      readonly household: HouseholdEnrolleeInput;
      readonly memberId?: never;
      readonly nonMember?: never;
      readonly unionBodyId?: never;
    } /** A member. */
  | {
      readonly employer?: never;
      readonly household?: never;
      readonly memberId: Scalars['ID']['input'];
      readonly nonMember?: never;
      readonly unionBodyId?: never;
    } /** Somebody who is no member. */
  | {
      readonly employer?: never;
      readonly household?: never;
      readonly memberId?: never;
      readonly nonMember: NonMemberEnrolleeInput;
      readonly unionBodyId?: never;
    } /** A union body. */
  | {
      readonly employer?: never;
      readonly household?: never;
      readonly memberId?: never;
      readonly nonMember?: never;
      readonly unionBodyId: Scalars['ID']['input'];
    };

/** Who may be enrolled in, or granted something by, an edition. */
export type EnrolleeKind =
  /** 用人单位 */
  | 'EMPLOYER'
  /** 困难家庭 */
  | 'HOUSEHOLD'
  /** 会员 */
  | 'MEMBER'
  /** 非会员 */
  | 'NON_MEMBER'
  /** 工会组织 */
  | 'UNION_BODY';

/** Somebody in an edition of a programme. */
export type Enrolment = Node & {
  readonly __typename?: 'Enrolment';
  /** What its state lets this caller do now. */
  readonly allowedActions: ReadonlyArray<EnrolmentAction>;
  /** What was paid in for it. */
  readonly contribution: Money;
  /** The days of cover; null where enrolling covers nothing. */
  readonly cover: Maybe<Cover>;
  /** The edition. */
  readonly edition: ProgramEdition;
  /** Whoever is enrolled. */
  readonly enrollee: Enrollee;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** Days on which the cover did not hold. */
  readonly pauses: ReadonlyArray<CoverPause>;
  /** Where it counts. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Whether it goes on from one in the edition before. */
  readonly renewal: Scalars['Boolean']['output'];
  /** The state today: behind its last day it has expired. */
  readonly state: EnrolmentState;
  /** Every state that was recorded, in order. */
  readonly steps: ReadonlyArray<EnrolmentStep>;
  /** The body through which it came; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with an enrolment. */
export type EnrolmentAction =
  /** 递补 */
  | 'ADMIT'
  /** 批准 */
  | 'APPROVE'
  /** 退出 */
  | 'EXIT'
  /** 暂停 */
  | 'PAUSE'
  /** 不予批准 */
  | 'REJECT'
  /** 恢复 */
  | 'RESUME';

/** A page of enrolments. */
export type EnrolmentConnection = {
  readonly __typename?: 'EnrolmentConnection';
  /** The enrolments with their cursors. */
  readonly edges: ReadonlyArray<EnrolmentEdge>;
  /** The enrolments themselves. */
  readonly nodes: ReadonlyArray<Enrolment>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** An enrolment in a page. */
export type EnrolmentEdge = {
  readonly __typename?: 'EnrolmentEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The enrolment. */
  readonly node: Enrolment;
};

/** Which enrolments to list: of an edition, or through a body. */
export type EnrolmentFilter = {
  /** Those of this edition; then `state` is named too. */
  readonly editionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this state. */
  readonly state?: InputMaybe<EnrolmentState>;
  /** Also those through bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Those that came through this body. */
  readonly unionBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a change of an enrolment answers. */
export type EnrolmentPayload = {
  readonly __typename?: 'EnrolmentPayload';
  /** The enrolment after the change; null when it was refused. */
  readonly enrolment: Maybe<Enrolment>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** Who may enrol, and how. */
export type EnrolmentRule = {
  readonly __typename?: 'EnrolmentRule';
  /** Full years on the first day of cover, at least; null for no bound. */
  readonly ageAtLeast: Maybe<Scalars['Int']['output']>;
  /** Full years on the first day of cover, at most; null for no bound. */
  readonly ageAtMost: Maybe<Scalars['Int']['output']>;
  /** Kinds of enrollees. */
  readonly enrollees: ReadonlyArray<EnrolleeKind>;
  /** Only persons of an active hardship file of one of these tiers; none named: not asked. */
  readonly hardshipTiers: ReadonlyArray<HardshipTier>;
  /** Only migrant workers (农民工). */
  readonly migrantOnly: Scalars['Boolean']['output'];
  /** Whether a second person has to approve each enrolment. */
  readonly needsReview: Scalars['Boolean']['output'];
  /** Only persons of this sex; null for both. */
  readonly sex: Maybe<Sex>;
  /** Whether those for whom there is no place wait for one. */
  readonly waitList: Scalars['Boolean']['output'];
};

/** Who may enrol, and how. */
export type EnrolmentRuleInput = {
  /** Full years on the first day of cover, at least. */
  readonly ageAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Full years on the first day of cover, at most. */
  readonly ageAtMost?: InputMaybe<Scalars['Int']['input']>;
  /** Kinds of enrollees, at least one. */
  readonly enrollees: ReadonlyArray<EnrolleeKind>;
  /** Only persons of an active hardship file of one of these tiers; not asked when empty. */
  readonly hardshipTiers?: ReadonlyArray<HardshipTier>;
  /** Only migrant workers (农民工). */
  readonly migrantOnly?: Scalars['Boolean']['input'];
  /** Whether a second person has to approve each enrolment. */
  readonly needsReview?: Scalars['Boolean']['input'];
  /** Only persons of this sex, MALE or FEMALE. */
  readonly sex?: InputMaybe<Sex>;
  /** Whether those for whom there is no place wait for one. */
  readonly waitList?: Scalars['Boolean']['input'];
};

/** States of an enrolment. */
export type EnrolmentState =
  /** 已申请 */
  | 'APPLIED'
  /** 已参加 */
  | 'ENROLLED'
  /** 已退出 */
  | 'EXITED'
  /** 已到期 */
  | 'EXPIRED'
  /** 暂停 */
  | 'PAUSED'
  /** 未通过 */
  | 'REJECTED'
  /** 候补 */
  | 'WAITLISTED';

/** A state of an enrolment with the day it took effect. */
export type EnrolmentStep = {
  readonly __typename?: 'EnrolmentStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** Why; null where nothing was said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: EnrolmentState;
};

/** An enrolment, and the version of it that was read. */
export type EnrolmentStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The enrolment. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** From which day on. Default: today; not ahead, nor before the last change. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** An evaluation (考评) of a subject for a period, by a rule that was frozen for it. */
export type Evaluation = Node & {
  readonly __typename?: 'Evaluation';
  /** What its state lets this caller do now. */
  readonly allowedActions: ReadonlyArray<EvaluationAction>;
  /** The id of the one that corrects it; null for none. */
  readonly correctedBy: Maybe<Scalars['ID']['output']>;
  /** The id of the one that it corrects; null for none. */
  readonly corrects: Maybe<Scalars['ID']['output']>;
  /** What is measured, as it stood when the evaluation was opened. */
  readonly criteria: ReadonlyArray<EvaluationCriterion>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** Notices that rest on it: all to those in charge, else those to bodies in the caller's scope. */
  readonly notices: ReadonlyArray<SupervisionNotice>;
  /** For which period, e.g. `2026` or `2026-Q2`. */
  readonly period: Scalars['String']['output'];
  /** What that is called by the rule; null with the total. */
  readonly rating: Maybe<Scalars['String']['output']>;
  /** The ratings, as they stood then. */
  readonly ratings: ReadonlyArray<EvaluationRating>;
  /** The scheme; null when the caller may not see it. */
  readonly scheme: Maybe<EvaluationScheme>;
  /** The number of the version by which it goes. */
  readonly schemeVersion: Scalars['Int']['output'];
  /** The points; nothing to whoever was only issued a notice, nor to the subject before they are published. */
  readonly scores: ReadonlyArray<CriterionScore>;
  /** The state. */
  readonly state: EvaluationState;
  /** Every state, in the order of recording. */
  readonly steps: ReadonlyArray<EvaluationStep>;
  /** Who or what is evaluated. */
  readonly subject: EvaluationSubject;
  /** What they come to, of 10,000 hundredths; null while that is not known, and to those who see no points. */
  readonly totalHundredths: Maybe<Scalars['Int']['output']>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with an evaluation. */
export type EvaluationAction =
  /** 答复督办通知 */
  | 'ANSWER_NOTICE'
  /** 确认 */
  | 'CONFIRM'
  /** 更正 */
  | 'CORRECT'
  /** 下发督办通知 */
  | 'ISSUE_NOTICE'
  /** 提出异议 */
  | 'OBJECT'
  /** 公布 */
  | 'PUBLISH'
  /** 退回 */
  | 'RETURN'
  /** 评分 */
  | 'SCORE'
  /** 提交评分 */
  | 'SUBMIT';

/** A page of evaluations. */
export type EvaluationConnection = {
  readonly __typename?: 'EvaluationConnection';
  /** The evaluations with their cursors. */
  readonly edges: ReadonlyArray<EvaluationEdge>;
  /** The evaluations themselves. */
  readonly nodes: ReadonlyArray<Evaluation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** What is measured. Full points give as many hundredths of the total as the weight has basis points. */
export type EvaluationCriterion = {
  readonly __typename?: 'EvaluationCriterion';
  /** Its code, one in the scheme. */
  readonly code: Scalars['String']['output'];
  /** The body of the jury whose people alone give the points; null for those in charge. */
  readonly jurorId: Maybe<Scalars['ID']['output']>;
  /** The most points, in hundredths: 300 is 3. */
  readonly mostHundredths: Scalars['Int']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Its weight; of all criteria together 10,000. */
  readonly weightBasisPoints: Scalars['Int']['output'];
};

/** What is measured. */
export type EvaluationCriterionInput = {
  /** Its code, one in the scheme: letters, digits, `-` and `_`, at most 40. */
  readonly code: Scalars['String']['input'];
  /** A body of the jury whose people alone give the points; leave it out for those in charge. */
  readonly jurorId?: InputMaybe<Scalars['ID']['input']>;
  /** The most points, in hundredths, 1 to 100,000. */
  readonly mostHundredths: Scalars['Int']['input'];
  /** What it is called, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** Its weight; of all criteria together 10,000. */
  readonly weightBasisPoints: Scalars['Int']['input'];
};

/** How often a scheme evaluates. */
export type EvaluationCycle =
  /** 每半年 */
  | 'HALF_YEARLY'
  /** 每月 */
  | 'MONTHLY'
  /** 一次性 */
  | 'ONCE'
  /** 每季 */
  | 'QUARTERLY'
  /** 每年 */
  | 'YEARLY';

/** A evaluation in a page. */
export type EvaluationEdge = {
  readonly __typename?: 'EvaluationEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The evaluation. */
  readonly node: Evaluation;
};

/** Which evaluations to list: by a scheme, or of bodies. */
export type EvaluationFilter = {
  /** Of a scheme, only those of this period. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** Evaluations by this scheme. */
  readonly schemeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only evaluations in this state. */
  readonly state?: InputMaybe<EvaluationState>;
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Evaluations that this body keeps. */
  readonly unionBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a change of a evaluation answers. */
export type EvaluationPayload = {
  readonly __typename?: 'EvaluationPayload';
  /** The evaluation after the change; null when it was refused. */
  readonly evaluation: Maybe<Evaluation>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** What a total is called from so many hundredths on. */
export type EvaluationRating = {
  readonly __typename?: 'EvaluationRating';
  /** From how many hundredths on, of 10,000. */
  readonly atLeastHundredths: Scalars['Int']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** What a total is called from so many hundredths on. */
export type EvaluationRatingInput = {
  /** From how many hundredths on, of 10,000. */
  readonly atLeastHundredths: Scalars['Int']['input'];
  /** What it is called, 1 to 20 characters. */
  readonly name: Scalars['String']['input'];
};

/** A scheme of a body by which employers, bodies, divisions or facilities are evaluated in every period (考评办法). */
export type EvaluationScheme = Node & {
  readonly __typename?: 'EvaluationScheme';
  /** How often it evaluates. */
  readonly cycle: EvaluationCycle;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The programme it is part of; null for none, and when the caller may not see it. */
  readonly program: Maybe<Program>;
  /** The body that keeps it; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Its rules, oldest first; the last one is that of the next evaluation. */
  readonly versions: ReadonlyArray<SchemeVersion>;
};

/** A page of schemes. */
export type EvaluationSchemeConnection = {
  readonly __typename?: 'EvaluationSchemeConnection';
  /** The schemes with their cursors. */
  readonly edges: ReadonlyArray<EvaluationSchemeEdge>;
  /** The schemes themselves. */
  readonly nodes: ReadonlyArray<EvaluationScheme>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A scheme in a page. */
export type EvaluationSchemeEdge = {
  readonly __typename?: 'EvaluationSchemeEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The scheme. */
  readonly node: EvaluationScheme;
};

/** Which schemes to list. */
export type EvaluationSchemeFilter = {
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Schemes that this body keeps. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** What a change of a scheme answers. */
export type EvaluationSchemePayload = {
  readonly __typename?: 'EvaluationSchemePayload';
  /** The scheme after the change; null when it was refused. */
  readonly evaluationScheme: Maybe<EvaluationScheme>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** States of an evaluation (考评). */
export type EvaluationState =
  /** 已确认 */
  | 'CONFIRMED'
  /** 评分中 */
  | 'DRAFT'
  /** 有异议，重新评分 */
  | 'OBJECTED'
  /** 已公布 */
  | 'PUBLISHED'
  /** 已评分，待确认 */
  | 'SCORED'
  /** 已更正 */
  | 'SUPERSEDED';

/** A state of a evaluation with the day it took effect. */
export type EvaluationStep = {
  readonly __typename?: 'EvaluationStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** Why, in words; null where nobody is asked. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: EvaluationState;
};

/** An evaluation, and the version of it that was read. */
export type EvaluationStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Who or what is evaluated: the field of its kind is filled. */
export type EvaluationSubject = {
  readonly __typename?: 'EvaluationSubject';
  /** The credit code of an employer, where it is known. */
  readonly creditCode: Maybe<Scalars['CreditCode']['output']>;
  /** The facility; null when the caller may not see it. */
  readonly facility: Maybe<Facility>;
  /** Which of these. */
  readonly kind: EvaluationSubjectKind;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The division. */
  readonly region: Maybe<Region>;
  /** The body; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
};

/** Who or what is evaluated; exactly one. */
export type EvaluationSubjectInput =
  /** An employer. */
  | {
      readonly employer: EmployerInput;
      readonly facilityId?: never;
      readonly regionCode?: never;
      readonly unionBodyId?: never;
    } /** A facility that the caller sees. */
  | {
      readonly employer?: never;
      readonly facilityId: Scalars['ID']['input'];
      readonly regionCode?: never;
      readonly unionBodyId?: never;
    } /** A division in that of the scheme's body. */
  | {
      readonly employer?: never;
      readonly facilityId?: never;
      readonly regionCode: Scalars['RegionCode']['input'];
      readonly unionBodyId?: never;
    } /** A body that the caller sees. */
  | {
      readonly employer?: never;
      readonly facilityId?: never;
      readonly regionCode?: never;
      readonly unionBodyId: Scalars['ID']['input'];
    };

/** Who or what is evaluated. */
export type EvaluationSubjectKind =
  /** 用人单位 */
  | 'EMPLOYER'
  /** 服务阵地 */
  | 'FACILITY'
  /** 地区 */
  | 'REGION'
  /** 工会组织 */
  | 'UNION_BODY';

/** A paper or an extract. */
export type EvidenceInput = {
  /** What it is. No names or numbers of people. */
  readonly name: Scalars['String']['input'];
  /** As of which day. */
  readonly on: Scalars['LocalDate']['input'];
  /** Who issued it. */
  readonly source: Scalars['String']['input'];
};

/** A fact of the exclusion list. */
export type ExclusionInput = {
  /** The kind. */
  readonly kind: ExclusionKind;
  /** As of which day. */
  readonly on: Scalars['LocalDate']['input'];
  /** Who says so. */
  readonly source: Scalars['String']['input'];
};

/** Facts of the exclusion list: with one of them the norm gives no tier. */
export type ExclusionKind =
  /** 汽车 */
  | 'CAR'
  /** 第二套住房 */
  | 'SECOND_HOME'
  /** 商铺 */
  | 'SHOP';

/** A place where a body serves workers. Owner and place may lie in different regions. */
export type Facility = Node & {
  readonly __typename?: 'Facility';
  /** The floor area in square metres; null when not recorded. */
  readonly areaSquareMetres: Maybe<Scalars['Decimal']['output']>;
  /** The day it closed; null while it is open. */
  readonly closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** A short code, unique. */
  readonly code: Scalars['String']['output'];
  /** What it cost; null when not recorded. */
  readonly cost: Maybe<Money>;
  /** How the source qualifies the cost. */
  readonly costBound: Maybe<Bound>;
  /** How many facilities the record stands for, as its source counts them. */
  readonly count: Scalars['Int']['output'];
  /** How the source qualifies the count. */
  readonly countBound: Bound;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** How many items it offers today, by category; categories without any are left out. */
  readonly itemCounts: ReadonlyArray<ServiceItemCount>;
  /** Its service items (服务事项), in the order of categories and codes. */
  readonly items: ServiceItemConnection;
  /** The kind. */
  readonly kind: FacilityKind;
  /** Where it is, in words. */
  readonly location: Maybe<Scalars['String']['output']>;
  /** The Chinese name. */
  readonly name: Scalars['String']['output'];
  /** An English name. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** The day it opened; null when nobody recorded it. */
  readonly openedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The body that owns it. */
  readonly owner: UnionBody;
  /** The division it stands in. */
  readonly region: Region;
  /** The code of the division it stands in. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** The number of service items; null when not recorded. */
  readonly serviceItems: Maybe<Scalars['Int']['output']>;
  /** Services offered. */
  readonly services: ReadonlyArray<Scalars['String']['output']>;
  /** Where the record comes from. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** The names of its windows; empty where nobody recorded them. */
  readonly windowNames: ReadonlyArray<Scalars['String']['output']>;
  /** The number of windows; null when not recorded. */
  readonly windows: Maybe<Scalars['Int']['output']>;
};

/** A place where a body serves workers. Owner and place may lie in different regions. */
export type FacilityItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  category: InputMaybe<ServiceItemCategory>;
  first: Scalars['Int']['input'];
  openOnly?: Scalars['Boolean']['input'];
};

/** A page of facilities. */
export type FacilityConnection = {
  readonly __typename?: 'FacilityConnection';
  /** The facilities with their cursors. */
  readonly edges: ReadonlyArray<FacilityEdge>;
  /** The facilities themselves. */
  readonly nodes: ReadonlyArray<Facility>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A facility in a page. */
export type FacilityEdge = {
  readonly __typename?: 'FacilityEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The facility. */
  readonly node: Facility;
};

/** Which facilities to list. */
export type FacilityFilter = {
  /** Only facilities of this kind. */
  readonly kind?: InputMaybe<FacilityKind>;
  /** Facilities of this body. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Facilities that stand in this division's subtree. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** Kinds of facilities (服务阵地). */
export type FacilityKind =
  /** 基地 */
  | 'BASE'
  /** 职工服务中心 */
  | 'CENTRE'
  /** 工人文化宫, 职工活动中心 */
  | 'CULTURE_PALACE'
  /** 服务点 */
  | 'POINT'
  /** 职工书屋 */
  | 'READING_ROOM'
  /** 驿站, 休息室 */
  | 'REST_ROOM'
  /** 驻外维权服务站 */
  | 'RIGHTS_STATION'
  /** 服务站 */
  | 'STATION'
  /** 服务窗口 */
  | 'WINDOW'
  /** 职工之家 */
  | 'WORKER_HOME';

/** What a change of a facility answers. */
export type FacilityPayload = {
  readonly __typename?: 'FacilityPayload';
  /** The facility after the change; null when it was refused. */
  readonly facility: Maybe<Facility>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A value of an indicator for a region and a period. */
export type Figure = Node & {
  readonly __typename?: 'Figure';
  /** Whether it was published or counted. */
  readonly basis: FigureBasis;
  /** How the source qualifies the value. */
  readonly bound: Bound;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicator: Indicator;
  /** What sort of statement it is. */
  readonly kind: FigureKind;
  /** The value as money, when its unit is yuan; null for any other unit, for a value with parts of a fen, and beyond 2^53 - 1 fen. `value` is exact in any case. */
  readonly money: Maybe<Money>;
  /** The span of days it is about. */
  readonly period: FigurePeriod;
  /** The words of the source for the indicator. */
  readonly printedLabel: Scalars['String']['output'];
  /** The region's name as the source prints it. */
  readonly printedRegion: Scalars['String']['output'];
  /** The programme's name as the source prints it. */
  readonly program: Scalars['String']['output'];
  /** When it was recorded here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The region. */
  readonly region: Region;
  /** The code of the region. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** The name of the body or institution that reports it. */
  readonly reportedBy: Scalars['String']['output'];
  /** The id of the row in its report: one figure of its division. */
  readonly rowId: Scalars['String']['output'];
  /** The title of the report. */
  readonly source: Scalars['String']['output'];
  /** The body that reports it; null when it is no union body or outside the caller's scope. */
  readonly unionBody: Maybe<UnionBody>;
  /** The value, exact; a rate is a fraction of 1. */
  readonly value: Scalars['Decimal']['output'];
  /** Grows by one with every correction. */
  readonly version: Scalars['Int']['output'];
  /** When it was withdrawn; null while it stands. A withdrawn figure is in no list, dashboard or total. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a figure was published or counted. The two never mix in one number. */
export type FigureBasis =
  /** Published by a federation, imported with its source. */
  'REPORTED';

/** A page of figures. */
export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  /** The figures with their cursors. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** The figures themselves. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A figure in a page. */
export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: Figure;
};

/** Which figures to list. */
export type FigureFilter = {
  /** Only figures of the indicator with this code. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** Only figures of this kind. */
  readonly kind?: InputMaybe<FigureKind>;
  /** Only figures whose period overlaps this one. Figures without a period are left out. */
  readonly period?: InputMaybe<PeriodInput>;
  /** Only figures of the programme with exactly this name. */
  readonly program?: InputMaybe<Scalars['String']['input']>;
  /** The region. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Whether regions below it count too, with their predecessors. Default: true. */
  readonly subtree?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What sort of statement a figure is. FLOW, STOCK, RATE, CUMULATIVE and TARGET are statistics; the others describe programmes. */
export type FigureKind =
  /** A single prize. */
  | 'AWARD'
  /** A single case. */
  | 'CASE'
  /** The length of a printed list. */
  | 'COUNT_OF_LIST'
  /** Added up since a start. */
  | 'CUMULATIVE'
  /** Which edition it was. */
  | 'EDITION'
  /** Happened within the period. */
  | 'FLOW'
  /** How often something happens. */
  | 'FREQUENCY'
  /** Planned. */
  | 'PLAN'
  /** A place in a ranking. */
  | 'RANK'
  /** A share or growth, as a fraction. */
  | 'RATE'
  /** A rule of a programme. */
  | 'RULE'
  /** A standard to be met. */
  | 'STANDARD'
  /** Stood at the period's end. */
  | 'STOCK'
  /** How something is built up. */
  | 'STRUCTURE'
  /** To be reached. */
  | 'TARGET'
  /** A limit that counts. */
  | 'THRESHOLD';

/** What a change of a figure answers. */
export type FigurePayload = {
  readonly __typename?: 'FigurePayload';
  /** The figure after the change; null when it was refused. */
  readonly figure: Maybe<Figure>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** The span of days a figure is about, both ends included; an end is null when the source gives none. */
export type FigurePeriod = {
  readonly __typename?: 'FigurePeriod';
  /** The last day. */
  readonly end: Maybe<Scalars['LocalDate']['output']>;
  /** The first day. */
  readonly start: Maybe<Scalars['LocalDate']['output']>;
};

/** One row as it stands in the file; every cell as text. */
export type FigureRowInput = {
  /** `bound`. */
  readonly bound: Scalars['String']['input'];
  /** `id`: names one figure within its division, 1 to 64 letters, digits, `.`, `_` or `-`. */
  readonly id: Scalars['String']['input'];
  /** `indicator`: a known code, of the catalogue that ships with the service or of an earlier import; lower-case letters, digits and `_`. */
  readonly indicator: Scalars['String']['input'];
  /** `indicator_zh`. */
  readonly indicatorZh: Scalars['String']['input'];
  /** `kind`. */
  readonly kind: Scalars['String']['input'];
  /** The line in the file, for messages; the header is line 1. */
  readonly line: Scalars['Int']['input'];
  /** `period_end`: a day or empty. */
  readonly periodEnd: Scalars['String']['input'];
  /** `period_start`: a day or empty. */
  readonly periodStart: Scalars['String']['input'];
  /** `program`. */
  readonly program: Scalars['String']['input'];
  /** `region_code`. */
  readonly regionCode: Scalars['String']['input'];
  /** `region_name`. */
  readonly regionName: Scalars['String']['input'];
  /** `source`: the title of the report. */
  readonly source: Scalars['String']['input'];
  /** `union_body`. */
  readonly unionBody: Scalars['String']['input'];
  /** `unit`. */
  readonly unit: Scalars['String']['input'];
  /** `value`: a plain decimal number. A ratio is a fraction (0.85, not 85); a count of things, e.g. people, is whole and not negative when `kind` is a statistic or COUNT_OF_LIST. */
  readonly value: Scalars['String']['input'];
};

/** The filing of an agreement. */
export type FileAgreementInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its day: not after today, not before the agreement was signed. */
  readonly filedOn: Scalars['LocalDate']['input'];
  /** The agreement. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The number of the filing, 1 to 64 characters. */
  readonly number: Scalars['String']['input'];
};

/** Why a file was refused. */
export type FileProblem = {
  readonly __typename?: 'FileProblem';
  /** The stable code to program against. */
  readonly code: FileProblemCode;
  /** The columns it is about, as they are called. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** The line of the file; null where it is about the whole. */
  readonly line: Maybe<Scalars['Int']['output']>;
  /** What happened and what to do next, for a person. */
  readonly message: Scalars['String']['output'];
};

/** Why a file was refused. */
export type FileProblemMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Why a whole file was refused. */
export type FileProblemCode =
  /** It is no proper archive, or unpacks to more than 20 times its size. */
  | 'ARCHIVE_UNSAFE'
  /** Its business date lies ahead. */
  | 'BUSINESS_DATE_FUTURE'
  /** Its business date is more than 30 days ago. */
  | 'BUSINESS_DATE_TOO_OLD'
  /** The trailer tells another hash. */
  | 'CHECKSUM_MISMATCH'
  /** A column that every row needs is missing. */
  | 'COLUMN_MISSING'
  /** A column stands there twice. */
  | 'COLUMN_REPEATED'
  /** A column has a name that nobody knows. */
  | 'COLUMN_UNKNOWN'
  /** The trailer tells another number of rows. */
  | 'COUNT_MISMATCH'
  /** A quote is not closed, or a row is far too long. */
  | 'CSV_MALFORMED'
  /** The same rows came with another file. */
  | 'DUPLICATE_CONTENT'
  /** It has no bytes. */
  | 'EMPTY'
  /** It is not in the encoding that its header tells. */
  | 'ENCODING_INVALID'
  /** It is not the file that was announced. */
  | 'FILE_DAMAGED'
  /** It has no rows. */
  | 'FILE_EMPTY'
  /** Some lines are UTF-8 and others GB18030. */
  | 'FILE_ENCODING_MIXED'
  /** Its text is neither UTF-8 nor GB18030. */
  | 'FILE_ENCODING_UNKNOWN'
  /** Its text is UTF-16. */
  | 'FILE_ENCODING_UTF16'
  /** It is neither CSV nor a workbook. */
  | 'FILE_FORM_UNKNOWN'
  /** It has more rows than a job takes. */
  | 'FILE_TOO_MANY_ROWS'
  /** Its first line is no header, or not of its name. */
  | 'HEADER_INVALID'
  /** The first line names no known column. */
  | 'HEADER_NOT_FOUND'
  /** It is not called as a bank's file is. */
  | 'NAME_FORMAT'
  /** The month of its business date is sealed. */
  | 'PERIOD_SEALED'
  /** Name, header and sender are not one bank. */
  | 'SENDER_MISMATCH'
  /** Nobody registered the bank of its name. */
  | 'SENDER_UNKNOWN'
  /** A file with an earlier sequence number is missing. */
  | 'SEQUENCE_GAP'
  /** A file with its sequence number was accepted before. */
  | 'SEQUENCE_REUSED'
  /** The trailer tells other sums. */
  | 'SUM_MISMATCH'
  /** It has more than 4,000,000 rows or 1 GiB. */
  | 'TOO_LARGE'
  /** Its last line is no trailer. */
  | 'TRAILER_MISSING'
  /** The workbook cannot be read. */
  | 'WORKBOOK_MALFORMED'
  /** The workbook unpacks to far more than a list holds. */
  | 'WORKBOOK_TOO_LARGE';

/** What was found beside the class of a row, or of a card or an offer without a row. */
export type Finding =
  /** The bank grants none on a card that is entitled. */
  | 'BENEFIT_OFF_BUT_ENTITLED'
  /** The bank grants discounts on a card that is not entitled. */
  | 'BENEFIT_ON_NOT_ENTITLED'
  /** More was granted under an offer than its budget. */
  | 'BUDGET_EXCEEDED'
  /** The merchant category code is not the merchant's: a warning. */
  | 'MCC_DIFFERS'
  /** An open card is not in the bank's full file. */
  | 'MISSING_AT_BANK';

/** An activity that took place. */
export type FinishActivityInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** How many people came in all, as counted on the spot. */
  readonly headcount?: InputMaybe<Scalars['Int']['input']>;
  /** The activity. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it ended; not after today, not before the last step. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A review that ends. */
export type FinishHardshipReviewInput = {
  /** Why the file is closed; left out where it goes on. */
  readonly closingReason?: InputMaybe<HardshipClosingReason>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The same for everybody. */
export type FixedAmount = {
  readonly __typename?: 'FixedAmount';
  /** The amount. */
  readonly amount: Money;
};

/** Why a person whose membership has ended stands for a household. */
export type FormerMemberReason =
  /** 单位关闭 */
  | 'EMPLOYER_CLOSED'
  /** 下岗 */
  | 'LAID_OFF'
  /** 其他 */
  | 'OTHER'
  /** 退休 */
  | 'RETIRED';

/** A body to be founded. */
export type FoundUnionBodyInput = {
  /** The postal address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** A short code, unique among open bodies: 1 to 40 letters, digits, `-` or `_`. */
  readonly code: Scalars['String']['input'];
  /** The unified social credit code. */
  readonly creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** The day of founding, if known; not before the upper body's. */
  readonly foundedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How it is founded. */
  readonly foundingMode?: InputMaybe<FoundingMode>;
  /** Makes the call repeatable: 8 to 128 letters, digits, `-`, `_`, `.` or `:`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind. */
  readonly kind: UnionBodyKind;
  /** The level, below the upper body's. */
  readonly level: UnionBodyLevel;
  /** The Chinese name, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** An English name. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The upper body; left out only for the first root. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The office telephone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The division. */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** What published sources say of it. */
  readonly remarks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A short Chinese name. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** Where the record comes from. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a body was founded. */
export type FoundingMode =
  /** 线下 */
  | 'OFFLINE'
  /** 网上建会 */
  | 'ONLINE';

/** What is in the fund of a programme. What was granted from it is what came in less what is left. */
export type Fund = {
  readonly __typename?: 'Fund';
  /** What is left. It is never less than nothing. */
  readonly left: Money;
  /** What came in, by source; sources of which nothing came are left out. */
  readonly received: ReadonlyArray<FundSum>;
};

/** Money that came into the fund of a programme. It is never edited: what was wrong is reversed, and recorded anew. */
export type FundReceipt = Node & {
  readonly __typename?: 'FundReceipt';
  /** How much. */
  readonly amount: Money;
  /** The organisation that gave it. */
  readonly giver: Scalars['String']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The day it came in. */
  readonly on: Scalars['LocalDate']['output'];
  /** The number of the proof. */
  readonly reference: Scalars['String']['output'];
  /** The day it was taken out again; null while it stands. */
  readonly reversedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Whom it comes from. */
  readonly source: FundSource;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of receipts. */
export type FundReceiptConnection = {
  readonly __typename?: 'FundReceiptConnection';
  /** The receipts with their cursors. */
  readonly edges: ReadonlyArray<FundReceiptEdge>;
  /** The receipts themselves. */
  readonly nodes: ReadonlyArray<FundReceipt>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A receipt in a page. */
export type FundReceiptEdge = {
  readonly __typename?: 'FundReceiptEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The receipt. */
  readonly node: FundReceipt;
};

/** What a change of a receipt answers. */
export type FundReceiptPayload = {
  readonly __typename?: 'FundReceiptPayload';
  /** The receipt after the change; null when it was refused. */
  readonly fundReceipt: Maybe<FundReceipt>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** Whom money of a fund comes from. */
export type FundSource =
  /** 慈善组织 */
  | 'CHARITY'
  /** 企业 */
  | 'ENTERPRISE'
  /** 财政 */
  | 'GOVERNMENT'
  /** 结对单位 */
  | 'PAIRING'
  /** 民营企业和个人 */
  | 'PRIVATE'
  /** 系统 */
  | 'SYSTEM'
  /** 工会经费 */
  | 'UNION';

/** What came into a fund from a source. */
export type FundSum = {
  readonly __typename?: 'FundSum';
  /** How much. */
  readonly amount: Money;
  /** The source. */
  readonly source: FundSource;
};

/** An honour to grant. Name `awardedOn` or `awardedYear`. */
export type GrantHonourInput = {
  /** The day it was awarded; not before the notice was over, not after today. */
  readonly awardedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The year it was awarded, where the day is not known. */
  readonly awardedYear?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the document, 1 to 64 characters. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The honour. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What is given to whom, and by which bounds. */
export type GrantRule = {
  readonly __typename?: 'GrantRule';
  /** How much a claim comes to. */
  readonly amount: AmountRule;
  /** What it is given for. */
  readonly category: AidCategory;
  /** Days after the event within which it is claimed; null for no bound. */
  readonly claimWithinDays: Maybe<Scalars['Int']['output']>;
  /** Who may claim where nobody has to be enrolled. */
  readonly claimants: ReadonlyArray<EnrolleeKind>;
  /** Papers that a claim is to bring. */
  readonly documents: ReadonlyArray<ClaimDocumentKind>;
  /** Nobody gets this aid who was given one of these in the same year, nor those after this one (不重复救助). */
  readonly excludedCategories: ReadonlyArray<AidCategory>;
  /** The same for all that these programmes give. */
  readonly excludedProgramIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether what is granted is taken from the programme's fund. */
  readonly fromFund: Scalars['Boolean']['output'];
  /** Whether only those covered on the day of the event may claim. */
  readonly needsEnrolment: Scalars['Boolean']['output'];
  /** Days for which a claim hangs out before it may be approved; 0 for none. */
  readonly noticeDays: Scalars['Int']['output'];
  /** How often a person may claim. */
  readonly perPerson: ClaimFrequency;
  /** The most a person gets for the category in a calendar year, by whatever programme; null for no bound. */
  readonly yearlyCap: Maybe<Money>;
};

/** What is given to whom, and by which bounds. */
export type GrantRuleInput = {
  /** How much a claim comes to. */
  readonly amount: AmountRuleInput;
  /** What it is given for. */
  readonly category: AidCategory;
  /** Days after the event within which it is claimed, 0 to 3660. */
  readonly claimWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Who may claim where nobody has to be enrolled; empty where they have to. */
  readonly claimants?: ReadonlyArray<EnrolleeKind>;
  /** Papers that a claim is to bring. */
  readonly documents?: ReadonlyArray<ClaimDocumentKind>;
  /** Nobody gets this aid who was given one of these in the same year, nor those after this one. */
  readonly excludedCategories?: ReadonlyArray<AidCategory>;
  /** The same for all that these programmes give, at most 50. */
  readonly excludedProgramIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether what is granted is taken from the programme's fund. */
  readonly fromFund?: Scalars['Boolean']['input'];
  /** Whether only those covered on the day of the event may claim; needs a rule of cover. */
  readonly needsEnrolment?: Scalars['Boolean']['input'];
  /** Days for which a claim hangs out before it may be approved, 0 to 60. */
  readonly noticeDays?: Scalars['Int']['input'];
  /** How often a person may claim. */
  readonly perPerson?: ClaimFrequency;
  /** The most a person gets for the category in a calendar year, by whatever programme, 1 to 1,000,000,000 fen. */
  readonly yearlyCap?: InputMaybe<Scalars['Fen']['input']>;
};

/** What may be done with a hardship file. */
export type HardshipAction =
  /** 建档生效 */
  | 'ACTIVATE'
  /** 撤档 */
  | 'CLOSE'
  /** 确认调整等级 */
  | 'CONFIRM_TIER'
  /** 处理异议 */
  | 'DECIDE_OBJECTION'
  /** 完成复核 */
  | 'FINISH_REVIEW'
  /** 提出异议 */
  | 'OBJECT'
  /** 提出调整等级 */
  | 'PROPOSE_TIER'
  /** 上级审核 */
  | 'REVIEW_ABOVE'
  /** 单位审核 */
  | 'REVIEW_AT_UNIT'
  /** 修改 */
  | 'REVISE'
  /** 开始复核 */
  | 'START_REVIEW'
  /** 提交 */
  | 'SUBMIT';

/** Main causes of hardship (主要致困原因). */
export type HardshipCause =
  /** 意外事故 */
  | 'ACCIDENT'
  /** 残疾 */
  | 'DISABILITY'
  /** 灾害 */
  | 'DISASTER'
  /** 收入低 */
  | 'LOW_INCOME'
  /** 患大病 */
  | 'MAJOR_ILLNESS'
  /** 其他 */
  | 'OTHER'
  /** 子女上学 */
  | 'SCHOOLING'
  /** 单亲 */
  | 'SINGLE_PARENT'
  /** 失业 */
  | 'UNEMPLOYMENT';

/** Why a hardship file is closed. */
export type HardshipClosingReason =
  /** 去世 */
  | 'DECEASED'
  /** 迁出 */
  | 'MOVED_AWAY'
  /** 不符合条件 */
  | 'NOT_ELIGIBLE'
  /** 脱困 */
  | 'OUT_OF_HARDSHIP';

/** A paper or an extract that goes with the file. */
export type HardshipEvidence = {
  readonly __typename?: 'HardshipEvidence';
  /** What it is. */
  readonly name: Scalars['String']['output'];
  /** As of which day. */
  readonly on: Scalars['LocalDate']['output'];
  /** Who issued it, e.g. 民政局. */
  readonly source: Scalars['String']['output'];
};

/** A fact of the exclusion list. */
export type HardshipExclusion = {
  readonly __typename?: 'HardshipExclusion';
  /** The kind. */
  readonly kind: ExclusionKind;
  /** As of which day. */
  readonly on: Scalars['LocalDate']['output'];
  /** Who says so. */
  readonly source: Scalars['String']['output'];
};

/** A hardship file (困难职工档案): one household's, kept by one union body. Names are masked, documents and accounts are never shown. */
export type HardshipFile = Node & {
  readonly __typename?: 'HardshipFile';
  /** What this caller may do with it now. */
  readonly allowedActions: ReadonlyArray<HardshipAction>;
  /** The main causes. */
  readonly causes: ReadonlyArray<HardshipCause>;
  /** Why it was closed. */
  readonly closingReason: Maybe<HardshipClosingReason>;
  /** What goes with the file. */
  readonly evidence: ReadonlyArray<HardshipEvidence>;
  /** Facts of the exclusion list. */
  readonly exclusions: ReadonlyArray<HardshipExclusion>;
  /** The province-level division within which households and persons are compared. */
  readonly federation: Scalars['RegionCode']['output'];
  /** Why a former member stands for the household. */
  readonly formerMemberReason: Maybe<FormerMemberReason>;
  /** Goes with the household from file to file. */
  readonly householdId: Scalars['ID']['output'];
  /** Where the household lives. */
  readonly housing: Maybe<HardshipHousing>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** What the norm makes of the income. */
  readonly income: HardshipIncome;
  /** The id of the member who stands for the household. */
  readonly mainMemberId: Scalars['ID']['output'];
  /** What was said against the file. */
  readonly objections: ReadonlyArray<HardshipObjection>;
  /** Another tier than the norm gives. */
  readonly override: Maybe<HardshipTierOverride>;
  /** The persons, the main person first; names masked. */
  readonly persons: ReadonlyArray<HardshipPerson>;
  /** The file that ended and that this one follows; null outside the caller's scope. */
  readonly previousFile: Maybe<HardshipFile>;
  /** What hangs in public, masked; null before there was one. */
  readonly publicNotice: Maybe<HardshipNotice>;
  /** The last day on which the file gives aid without another review. */
  readonly reviewDue: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the file is active on a day and past the day it was due for review: it gives no new aid. */
  readonly reviewOverdue: Scalars['Boolean']['output'];
  /** What reviewers decided, oldest first. */
  readonly reviews: ReadonlyArray<HardshipReview>;
  /** The state today. */
  readonly state: HardshipState;
  /** The state in force on a day, as far as it was known at an instant; null before the first one. */
  readonly stepOn: Maybe<HardshipStep>;
  /** Every state, in the order of recording. */
  readonly steps: ReadonlyArray<HardshipStep>;
  /** The tier announced or given; null before the public notice and after the end. */
  readonly tier: Maybe<HardshipTier>;
  /** The body that keeps the file; null outside the caller's scope. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Whether nobody of working age has work (零就业家庭). */
  readonly zeroEmployment: Scalars['Boolean']['output'];
};

/** A hardship file (困难职工档案): one household's, kept by one union body. Names are masked, documents and accounts are never shown. */
export type HardshipFileReviewOverdueArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A hardship file (困难职工档案): one household's, kept by one union body. Names are masked, documents and accounts are never shown. */
export type HardshipFileStepOnArgs = {
  day: Scalars['LocalDate']['input'];
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of hardship files. */
export type HardshipFileConnection = {
  readonly __typename?: 'HardshipFileConnection';
  /** The files with their cursors. */
  readonly edges: ReadonlyArray<HardshipFileEdge>;
  /** The files themselves. */
  readonly nodes: ReadonlyArray<HardshipFile>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A hardship file in a page. */
export type HardshipFileEdge = {
  readonly __typename?: 'HardshipFileEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The file. */
  readonly node: HardshipFile;
};

/** Which hardship files to list. */
export type HardshipFileFilter = {
  /** Only active files whose review is overdue today, or only all others. */
  readonly reviewOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only files in this state. */
  readonly state?: InputMaybe<HardshipState>;
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Only files of this tier. */
  readonly tier?: InputMaybe<HardshipTier>;
  /** Files that this body keeps. Default: all in the caller's scope. Required of callers of a city, county or town: BAD_USER_INPUT. */
  readonly unionBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a change of a hardship file answers. */
export type HardshipFilePayload = {
  readonly __typename?: 'HardshipFilePayload';
  /** The file after the change; null when it was refused. */
  readonly hardshipFile: Maybe<HardshipFile>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** Where a household lives. */
export type HardshipHousing = {
  readonly __typename?: 'HardshipHousing';
  /** The area in square metres. */
  readonly areaSquareMetres: Maybe<Scalars['Int']['output']>;
  /** The kind. */
  readonly kind: HousingKind;
};

/** What a norm makes of a household's income. */
export type HardshipIncome = {
  readonly __typename?: 'HardshipIncome';
  /** When it was computed. */
  readonly computedAt: Scalars['DateTime']['output'];
  /** How many persons it is for. */
  readonly heads: Scalars['Int']['output'];
  /** The minimum living standard it is measured by, per person and month. */
  readonly minimumLivingStandard: Money;
  /** The norm it was computed with. */
  readonly normId: Scalars['String']['output'];
  /** The version of that norm. */
  readonly normVersion: Scalars['Int']['output'];
  /** Income per head and month; a part of a fen is dropped. */
  readonly perHeadMonth: Money;
  /** The tier by the norm; null above every limit, and with an exclusion. */
  readonly tier: Maybe<HardshipTier>;
  /** Income of the household in a year. */
  readonly yearlyHousehold: Money;
};

/** What hangs in public (公示): masked, without documents, accounts and income. */
export type HardshipNotice = {
  readonly __typename?: 'HardshipNotice';
  /** How many whole days it hangs. */
  readonly days: Scalars['Int']['output'];
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** How many persons the household has. */
  readonly heads: Scalars['Int']['output'];
  /** The main person's name, masked. */
  readonly name: Scalars['String']['output'];
  /** The tier announced. */
  readonly tier: Maybe<HardshipTier>;
  /** The first day after it. */
  readonly to: Scalars['LocalDate']['output'];
};

/** Something said against a file while it was public. */
export type HardshipObjection = {
  readonly __typename?: 'HardshipObjection';
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Why it was decided so. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** From 1, in the order in which they came. */
  readonly number: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: ObjectionState;
  /** What was said. */
  readonly text: Scalars['String']['output'];
};

/** A person of the household, masked. */
export type HardshipPerson = {
  readonly __typename?: 'HardshipPerson';
  /** The year of birth. */
  readonly birthYear: Maybe<Scalars['Int']['output']>;
  /** Income in a month. */
  readonly monthlyIncome: Money;
  /** The name, masked: its first character and `*`. */
  readonly name: Scalars['String']['output'];
  /** Lasting within the file; the main person is 1. */
  readonly number: Scalars['Int']['output'];
  /** Whether the working capacity is lost in whole or in part. */
  readonly reducedWorkingCapacity: Scalars['Boolean']['output'];
  /** How the person stands to the main person. */
  readonly relation: HouseholdRelation;
  /** Whether the person is at school. */
  readonly student: Scalars['Boolean']['output'];
};

/** What a reviewer decided. */
export type HardshipReview = {
  readonly __typename?: 'HardshipReview';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The decision. */
  readonly decision: HardshipReviewDecision;
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The stage. */
  readonly stage: HardshipReviewStage;
};

/** Why an active file is reviewed. */
export type HardshipReviewCause =
  /** 举报核查 */
  | 'TIP_OFF'
  /** 年度复核 */
  | 'YEARLY';

/** What a reviewer decides. */
export type HardshipReviewDecision =
  /** On to the next stage, or to the public notice. */
  | 'PASS'
  /** Turned down, with a reason. */
  | 'REJECT'
  /** Back to its recorders, with a reason. */
  | 'RETURN';

/** The two stages of the review. */
export type HardshipReviewStage =
  /** At the body that keeps the file. */
  | 'UNIT'
  /** Above it. */
  | 'UPPER';

/** States of a hardship file (困难职工档案). */
export type HardshipState =
  /** 在档 */
  | 'ACTIVE'
  /** 已撤档 */
  | 'CLOSED'
  /** 草稿 */
  | 'DRAFT'
  /** 有异议 */
  | 'OBJECTED'
  /** 公示 */
  | 'PUBLIC_NOTICE'
  /** 未通过 */
  | 'REJECTED'
  /** 退回 */
  | 'RETURNED'
  /** 复核中 */
  | 'UNDER_REVIEW'
  /** 单位审核 */
  | 'UNIT_REVIEW'
  /** 上级审核 */
  | 'UPPER_REVIEW';

/** A state of a hardship file with the day it took effect. */
export type HardshipStep = {
  readonly __typename?: 'HardshipStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** Why, in the caller's words. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The last day on which the file gives aid without another review. */
  readonly reviewDue: Maybe<Scalars['LocalDate']['output']>;
  /** The state. */
  readonly state: HardshipState;
  /** The tier from then on. */
  readonly tier: Maybe<HardshipTier>;
};

/** Tiers of hardship (困难等级). */
export type HardshipTier =
  /** 全国级 */
  | 'NATIONAL'
  /** 省级 */
  | 'PROVINCIAL';

/** Another tier than the norm gives. */
export type HardshipTierOverride = {
  readonly __typename?: 'HardshipTierOverride';
  /** Whether a second person has confirmed it: only then it counts. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The tier. */
  readonly tier: HardshipTier;
};

/** An honour a member was given. */
export type Honour = {
  readonly __typename?: 'Honour';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The day it was given. */
  readonly on: Scalars['LocalDate']['output'];
};

/** What may be done with an honour. */
export type HonourAction =
  /** 补充来源 */
  | 'ADD_SOURCE'
  /** 授予 */
  | 'GRANT'
  /** 公示 */
  | 'PUBLISH_NOTICE'
  /** 不予通过 */
  | 'REJECT'
  /** 修改 */
  | 'REVISE'
  /** 撤销 */
  | 'REVOKE'
  /** 进入评审 */
  | 'START_REVIEW';

/** Which honours to list. */
export type HonourFilter = {
  /** Only honours of this kind. */
  readonly kind?: InputMaybe<HonourKind>;
  /** Only honours of this level. */
  readonly level?: InputMaybe<HonourLevel>;
  /** Those that reports tell of, in place of our own records. */
  readonly reported?: Scalars['Boolean']['input'];
  /** Only honours in this state. */
  readonly state?: InputMaybe<HonourState>;
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Honours that this body keeps. */
  readonly unionBodyId: Scalars['ID']['input'];
  /** Only those awarded in this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** An honour. */
export type HonourInput = {
  /** Its name, up to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The day it was given; not after today. */
  readonly on: Scalars['LocalDate']['input'];
};

/** What honours are. */
export type HonourKind =
  /** 工匠 */
  | 'CRAFTSMAN'
  /** 入选名录 */
  | 'LIST_ENTRY'
  /** 奖章 */
  | 'MEDAL'
  /** 劳动模范 */
  | 'MODEL_WORKER'
  /** 工人先锋号 */
  | 'PIONEER_TEAM'
  /** 奖项 */
  | 'PRIZE'
  /** 创新工作室 */
  | 'STUDIO'
  /** 荣誉称号 */
  | 'TITLE';

/** By whom honours are given. */
export type HonourLevel =
  /** 市级 */
  | 'CITY'
  /** 竞赛 */
  | 'CONTEST'
  /** 县级 */
  | 'COUNTY'
  /** 用人单位 */
  | 'EMPLOYER'
  /** 全国 */
  | 'NATIONAL'
  /** 省级 */
  | 'PROVINCE'
  /** 开发区 */
  | 'ZONE';

/** What a change of an honour answers. */
export type HonourPayload = {
  readonly __typename?: 'HonourPayload';
  /** It after the change; null when it was refused. */
  readonly honour: Maybe<HonourRecord>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** Who receives an honour. */
export type HonourRecipient = {
  /** What it is called; of a person the masked name. */
  readonly name: Scalars['String']['output'];
};

/** An honour (荣誉) of one recipient, or of as many as a report counts. */
export type HonourRecord = Node & {
  readonly __typename?: 'HonourRecord';
  /** What its state lets this caller do now. Days may refuse it still. */
  readonly allowedActions: ReadonlyArray<HonourAction>;
  /** The day it was awarded; null before, or where only the year is known. */
  readonly awardedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The year it was awarded; null before, or where it is not known. */
  readonly awardedYear: Maybe<Scalars['Int']['output']>;
  /** The number of the document by which it was granted. */
  readonly document: Maybe<Scalars['String']['output']>;
  /** The year or the number of the round, as it is called. */
  readonly edition: Scalars['String']['output'];
  /** Who gives it, where it is a body of ours; null when the caller may not see it. */
  readonly grantingBody: Maybe<UnionBody>;
  /** Who gives it. */
  readonly grantingBodyName: Scalars['String']['output'];
  /** The activity or the results it is given for; null for none, or when the caller may not see it. */
  readonly ground: Maybe<Node>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: HonourKind;
  /** By whom it is given. */
  readonly level: HonourLevel;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The first day of the public notice; null before. */
  readonly noticeFrom: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which the notice hangs no more; null before it began. */
  readonly noticeUntil: Maybe<Scalars['LocalDate']['output']>;
  /** Who receives it. */
  readonly recipient: HonourRecipient;
  /** How many receive it: 1, or as many as a report counts; null where it counts nobody. */
  readonly recipientCount: Maybe<Scalars['Int']['output']>;
  /** Whether it is known from reports alone. */
  readonly reported: Scalars['Boolean']['output'];
  /** The reports it is known from; none of our own records. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: HonourState;
  /** Every state, in the order of recording. */
  readonly steps: ReadonlyArray<HonourStep>;
  /** The body that keeps the record; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of honours. */
export type HonourRecordConnection = {
  readonly __typename?: 'HonourRecordConnection';
  /** The honours with their cursors. */
  readonly edges: ReadonlyArray<HonourRecordEdge>;
  /** The honours themselves. */
  readonly nodes: ReadonlyArray<HonourRecord>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** An honour in a page. */
export type HonourRecordEdge = {
  readonly __typename?: 'HonourRecordEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** An honour. */
  readonly node: HonourRecord;
};

/** States of an honour (荣誉). */
export type HonourState =
  /** 已授予 */
  | 'GRANTED'
  /** 已推荐 */
  | 'NOMINATED'
  /** 公示中 */
  | 'PUBLIC_NOTICE'
  /** 未通过 */
  | 'REJECTED'
  /** 据报道 */
  | 'REPORTED'
  /** 已撤销 */
  | 'REVOKED'
  /** 评审中 */
  | 'UNDER_REVIEW';

/** A state of an honour with the day it took effect. */
export type HonourStep = {
  readonly __typename?: 'HonourStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** Why; null where nobody said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: HonourState;
};

/** A step of an honour. */
export type HonourStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The honour. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it takes effect; not after today, not before the last step. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A hardship household, for one of its persons. */
export type HouseholdEnrollee = {
  readonly __typename?: 'HouseholdEnrollee';
  /** The file by which it was read; null when the caller may not see it. */
  readonly hardshipFile: Maybe<HardshipFile>;
  /** The number of the person in the file. */
  readonly personNumber: Scalars['Int']['output'];
};

/** A hardship household, for one of its persons. */
export type HouseholdEnrolleeInput = {
  /** The file. */
  readonly hardshipFileId: Scalars['ID']['input'];
  /** The number of the person in the file; 1 is the main person. */
  readonly personNumber?: Scalars['Int']['input'];
};

/** A household. Who its persons are, how they are reached, paid and registered, and their `condition` are sealed. Relation, birth year, incomes and all the rest are kept in the clear: no names or numbers of people there. */
export type HouseholdInput = {
  /** The main causes, one at least. */
  readonly causes: ReadonlyArray<HardshipCause>;
  /** What goes with the file, at most 40. No names or numbers of people. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Facts of the exclusion list, at most 10. */
  readonly exclusions?: InputMaybe<ReadonlyArray<ExclusionInput>>;
  /** Where it lives. */
  readonly housing?: InputMaybe<HousingInput>;
  /** The main person; name, document and address come from the member's record. */
  readonly main: HouseholdMainInput;
  /** Income that is nobody's wage, in a year, in fen. Default: 0. */
  readonly otherYearlyIncome?: InputMaybe<Scalars['Fen']['input']>;
  /** The other persons, at most 19. */
  readonly relatives?: InputMaybe<ReadonlyArray<HouseholdRelativeInput>>;
  /** Whether nobody of working age has work. Default: false. */
  readonly zeroEmployment?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The main person of a household. */
export type HouseholdMainInput = {
  /** The account aid is paid to; left out: the one of the member's record. */
  readonly bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** How the person is off. */
  readonly condition?: InputMaybe<PersonConditionInput>;
  /** Income in a month, in fen. */
  readonly monthlyIncome: Scalars['Fen']['input'];
  /** Whether the working capacity is lost in whole or in part. Default: false. */
  readonly reducedWorkingCapacity?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the person is at school. Default: false. */
  readonly student?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who a person is. */
export type HouseholdPersonalInput = {
  /** A bank account. */
  readonly bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** The day of birth; left out, that of a resident id counts; DOCUMENT_INVALID where it contradicts one. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its number, checked as a member's: DOCUMENT_INVALID. */
  readonly documentNumber: Scalars['String']['input'];
  /** The kind of document. */
  readonly documentType: DocumentType;
  /** The mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** The full name, 1 to 50 characters. */
  readonly name: Scalars['String']['input'];
  /** Where the person is registered. */
  readonly registeredAddress?: InputMaybe<Scalars['String']['input']>;
};

/** How a person stands to the main person of the household. */
export type HouseholdRelation =
  /** 子女 */
  | 'CHILD'
  /** （外）孙子女 */
  | 'GRANDCHILD'
  /** （外）祖父母 */
  | 'GRANDPARENT'
  /** 其他 */
  | 'OTHER'
  /** 父母 */
  | 'PARENT'
  /** 配偶父母 */
  | 'PARENT_IN_LAW'
  /** 本人 */
  | 'SELF'
  /** 兄弟姐妹 */
  | 'SIBLING'
  /** 配偶 */
  | 'SPOUSE';

/** Another person of a household: new with `personal`, or one the file has already by `number`. */
export type HouseholdRelativeInput = {
  /** How the person is off. */
  readonly condition?: InputMaybe<PersonConditionInput>;
  /** Income in a month, in fen. */
  readonly monthlyIncome: Scalars['Fen']['input'];
  /** The number of a person that the file has already. Name, document and birth date are those of the member's record, where there is one that the caller sees. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Who the person is. */
  readonly personal?: InputMaybe<HouseholdPersonalInput>;
  /** Whether the working capacity is lost in whole or in part. Default: false. */
  readonly reducedWorkingCapacity?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the person stands to the main person; not SELF. */
  readonly relation: HouseholdRelation;
  /** Whether the person is at school. Default: false. */
  readonly student?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a household lives. */
export type HousingInput = {
  /** The area in square metres, 0 to 10000. */
  readonly areaSquareMetres?: InputMaybe<Scalars['Int']['input']>;
  /** The kind. */
  readonly kind: HousingKind;
};

/** Kinds of housing. */
export type HousingKind =
  /** 借住 */
  | 'BORROWED'
  /** 宿舍 */
  | 'DORMITORY'
  /** 其他 */
  | 'OTHER'
  /** 自有 */
  | 'OWNED'
  /** 公租房 */
  | 'PUBLIC_RENTAL'
  /** 租住 */
  | 'RENTED';

/** The object's state does not allow the action. */
export type IllegalTransition = Problem & {
  readonly __typename?: 'IllegalTransition';
  /** The action that was asked for. */
  readonly action: Scalars['String']['output'];
  /** The actions the state allows. */
  readonly allowed: ReadonlyArray<Scalars['String']['output']>;
  /** Always ILLEGAL_TRANSITION. */
  readonly code: ProblemCode;
  /** The state the object is in. */
  readonly from: Scalars['String']['output'];
  /** What happened and what to do next, for a person. */
  readonly message: Scalars['String']['output'];
  /** The input field the problem is about, from the input's root; null when it is about the whole. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Always false: the state has to change first. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The object's state does not allow the action. */
export type IllegalTransitionMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Rows of reported figures. */
export type ImportFiguresInput = {
  /** Check only: nothing is written. Default: false. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What to do with known ids of other content, or withdrawn. Default: CREATE. */
  readonly mode?: InputMaybe<ImportMode>;
  /** The rows, 1 to 33. */
  readonly rows: ReadonlyArray<FigureRowInput>;
};

/** What an import answers. */
export type ImportFiguresPayload = {
  readonly __typename?: 'ImportFiguresPayload';
  /** Why the call as a whole was refused; empty when every row was accepted. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when nothing was written. */
  readonly receipt: Maybe<Receipt>;
  /** One entry per row, in order. */
  readonly rows: ReadonlyArray<ImportedRow>;
};

/** What to do with a row whose id is known already, with other content or withdrawn. */
export type ImportMode =
  /** Refuse it. */
  | 'CREATE'
  /** Correct the figure, or bring a withdrawn one back; the old content stays in the audit trail. Its division and row id stay: other ones are another figure. */
  | 'REVISE';

/** What became of one row. With a rejected row in the call no row is written; the others say what would have become of them. */
export type ImportedRow = {
  readonly __typename?: 'ImportedRow';
  /** The figure; null when nothing was written. */
  readonly figure: Maybe<Figure>;
  /** The line in the file. */
  readonly line: Scalars['Int']['output'];
  /** What became of it. */
  readonly outcome: RowOutcome;
  /** Why it was refused, with the column in `path`. */
  readonly problems: ReadonlyArray<Problem>;
};

/** What is measured. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The name in a language. */
  readonly name: Scalars['String']['output'];
  /** The English name. */
  readonly nameEn: Scalars['String']['output'];
  /** The Chinese name. */
  readonly nameZh: Scalars['String']['output'];
  /** The unit, e.g. people, yuan, ratio. */
  readonly unit: Scalars['String']['output'];
};

/** What is measured. */
export type IndicatorNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The indicators with their cursors. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** The indicators themselves. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** An indicator in a page. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: Indicator;
};

/** Applications that go to the bank together. */
export type IssueBatch = Node & {
  readonly __typename?: 'IssueBatch';
  /** How many applications went in. */
  readonly count: Scalars['Int']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The ISSUE list: one line per application, without names, in the order of division, body and application. */
  readonly lines: IssueLineConnection;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The card programme. */
  readonly program: CardProgram;
  /** The division whose bodies' applications it takes. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** When it was handed to the bank; null before. */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: IssueBatchState;
  /** The one body whose applications it takes; null for all of the division. */
  readonly unionBodyId: Maybe<Scalars['ID']['output']>;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** Applications that go to the bank together. */
export type IssueBatchLinesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of issue batches. */
export type IssueBatchConnection = {
  readonly __typename?: 'IssueBatchConnection';
  /** The batches with their cursors. */
  readonly edges: ReadonlyArray<IssueBatchEdge>;
  /** The batches themselves. */
  readonly nodes: ReadonlyArray<IssueBatch>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** An issue batch in a page. */
export type IssueBatchEdge = {
  readonly __typename?: 'IssueBatchEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The batch. */
  readonly node: IssueBatch;
};

/** What a change of an issue batch answers. */
export type IssueBatchPayload = {
  readonly __typename?: 'IssueBatchPayload';
  /** The batch after the change; null when the change was refused. */
  readonly issueBatch: Maybe<IssueBatch>;
  /** Why the change was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** Where an issue batch stands. */
export type IssueBatchState =
  /** It takes applications, and the bank does not see it. */
  | 'OPEN'
  /** The bank sees it, and it takes no more. */
  | 'SENT';

/** An issue batch to change. */
export type IssueBatchStepInput = {
  /** The version the caller read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The batch. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An application of an issue batch: all that the bank is told of it. */
export type IssueLine = {
  readonly __typename?: 'IssueLine';
  /** The application; the card's id. */
  readonly applicationId: Scalars['ID']['output'];
  /** The code of the card programme. */
  readonly cardProgram: Scalars['String']['output'];
  /** What the bank knows the holder by: 64 hexadecimal digits. */
  readonly holderHash: Scalars['String']['output'];
  /** Where the card stands now. */
  readonly state: CardState;
  /** The body through which it was applied for. */
  readonly unionBodyId: Scalars['ID']['output'];
};

/** A page of an ISSUE list. */
export type IssueLineConnection = {
  readonly __typename?: 'IssueLineConnection';
  /** The lines with their cursors. */
  readonly edges: ReadonlyArray<IssueLineEdge>;
  /** The lines themselves. */
  readonly nodes: ReadonlyArray<IssueLine>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A line in a page. */
export type IssueLineEdge = {
  readonly __typename?: 'IssueLineEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: IssueLine;
};

/** A notice to issue. */
export type IssueSupervisionNoticeInput = {
  /** The last day to answer it; after today. */
  readonly dueOn: Scalars['LocalDate']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is to be done, 1 to 500 characters. */
  readonly text: Scalars['String']['input'];
  /** The body that it is issued to; one that the caller sees. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** The work on one file. */
export type Job = Node & {
  readonly __typename?: 'Job';
  /** Of a bank's file, once it was accepted; null before, and for lists. */
  readonly accepted: Maybe<AcceptedFile>;
  /** What the caller may ask of it now. */
  readonly allowedActions: ReadonlyArray<JobAction>;
  /** Whether somebody asked it to stop. */
  readonly cancelRequested: Scalars['Boolean']['output'];
  /** Of a bank's file: how many rows are of each class so far, those that there are. Empty for lists. */
  readonly classes: ReadonlyArray<ClassCount>;
  /** Why the job failed; null otherwise. */
  readonly failure: Maybe<JobFailure>;
  /** What the sender called the file. */
  readonly fileName: Scalars['String']['output'];
  /** What it gives back; empty until it is finished. */
  readonly files: ReadonlyArray<JobFile>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** What the rows are. */
  readonly kind: JobKind;
  /** What is done with them. */
  readonly mode: JobMode;
  /** What became of the rows so far. */
  readonly outcomes: RowOutcomes;
  /** Parts the rows are cut into; null until it is inspected. */
  readonly parts: Maybe<Scalars['Int']['output']>;
  /** Parts that are done. */
  readonly partsDone: Scalars['Int']['output'];
  /** Why the file was refused; empty otherwise. */
  readonly problems: ReadonlyArray<FileProblem>;
  /** Rows without an outcome so far; 0 at the end, but for a job that FAILED. Null until it is inspected. */
  readonly residual: Maybe<Scalars['Int']['output']>;
  /** Rows of the file; null until it is inspected. */
  readonly rows: Maybe<Scalars['Int']['output']>;
  /** How often it was set going; 1 at first. */
  readonly run: Scalars['Int']['output'];
  /** SHA-256 of the file in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** When it was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: JobState;
  /** When it came into that state. */
  readonly stateSince: Scalars['DateTime']['output'];
  /** The file it works on: whoever may run it can start another job on it. */
  readonly uploadId: Scalars['ID']['output'];
  /** Of a bank's file: what it comes to; null while the job is not over, and for lists. */
  readonly verdict: Maybe<Verdict>;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** What a caller may ask of a job. */
export type JobAction =
  /** 取消 */
  | 'CANCEL'
  /** 恢复 */
  | 'RESUME';

/** A page of jobs. */
export type JobConnection = {
  readonly __typename?: 'JobConnection';
  /** The jobs with their cursors. */
  readonly edges: ReadonlyArray<JobEdge>;
  /** The jobs themselves. */
  readonly nodes: ReadonlyArray<Job>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A job in a page. */
export type JobEdge = {
  readonly __typename?: 'JobEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The job. */
  readonly node: Job;
};

/** Why a job failed, which is no fault of the file's. */
export type JobFailure =
  /** The machinery broke off more often than it tries again. Resume the job. */
  | 'BROKEN_OFF'
  /** Whoever started or sent it may call no longer. */
  | 'CALLER_GONE'
  /** Rows and outcomes do not add up. Tell support. Of a list, start another job on the same file: this one cannot be resumed. Of a bank's file, resume the job: all its rows are done anew. */
  | 'ROWS_UNACCOUNTED';

/** A job fair (招聘会). */
export type JobFair = Activity &
  Node & {
    readonly __typename?: 'JobFair';
    /** How many of those registered stayed away, as far as it was recorded. */
    readonly absent: Scalars['Int']['output'];
    /** What its state and kind let this caller do now. Days and places may refuse it still. */
    readonly allowedActions: ReadonlyArray<ActivityAction>;
    /** How many of those registered came, as far as it was recorded. */
    readonly attended: Scalars['Int']['output'];
    /** How many may take part; null for any number. */
    readonly capacity: Maybe<Scalars['Int']['output']>;
    /** The facility it takes place in; null for another place, or when the caller may not see it. */
    readonly facility: Maybe<Facility>;
    /** Its first day. */
    readonly from: Scalars['LocalDate']['output'];
    /** How many people came in all, as counted on the spot; null where nobody counted. */
    readonly headcount: Maybe<Scalars['Int']['output']>;
    /** A lasting id. */
    readonly id: Scalars['ID']['output'];
    /** The kind. */
    readonly kind: ActivityKind;
    /** Where it takes place, in words. */
    readonly location: Maybe<Scalars['String']['output']>;
    /** Who holds it together with the body. */
    readonly partners: ReadonlyArray<Scalars['String']['output']>;
    /** How many may still register; null for any number. */
    readonly placesLeft: Maybe<Scalars['Int']['output']>;
    /** How many posts they offer in all. */
    readonly postsOffered: Scalars['Int']['output'];
    /** The programme it is part of; null for none, or when the caller may not see it. */
    readonly program: Maybe<Program>;
    /** The division it takes place in. */
    readonly region: Region;
    /** The division it takes place in. */
    readonly regionCode: Scalars['RegionCode']['output'];
    /** How many are registered, or took part. */
    readonly registered: Scalars['Int']['output'];
    /** The employers there, and what they offer. */
    readonly stands: ReadonlyArray<JobStand>;
    /** Where it stands. */
    readonly state: ActivityState;
    /** Every state, in the order of recording. */
    readonly steps: ReadonlyArray<ActivityStep>;
    /** What it is called. */
    readonly title: Scalars['String']['output'];
    /** Its last day. */
    readonly to: Scalars['LocalDate']['output'];
    /** The body that holds it; null when the caller may not see it. */
    readonly unionBody: Maybe<UnionBody>;
    /** Grows by one with every change; pass it as `expectedVersion`. */
    readonly version: Scalars['Int']['output'];
  };

/** A job fair. */
export type JobFairInput = {
  /** The employers there, 1 to 200, each once. */
  readonly stands: ReadonlyArray<JobStandInput>;
};

/** A file that a job gives back. */
export type JobFile = {
  readonly __typename?: 'JobFile';
  /** Its size in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Until when the address works; ask again for another one. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Which file it is. */
  readonly kind: JobFileKind;
  /** SHA-256 of its content in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Where to read it, without any other right, up to `expiresAt`. */
  readonly url: Scalars['String']['output'];
};

/** The files a job gives back. */
export type JobFileKind =
  /** What is wrong with which cell or field, and what to do. */
  | 'ERRORS'
  /** Of a bank's file, at once: whether it was accepted, and what to do. */
  | 'RECEIPT'
  /** The outcome and the id of every row; of a bank's file its class, with counts and a hash at the end. */
  | 'RESULT'
  /** Of a bank's file: counts and sums by class, offer and reason, and the verdict. */
  | 'SUMMARY';

/** Which jobs to list. */
export type JobFilter = {
  /** Only of this kind. */
  readonly kind?: InputMaybe<JobKind>;
  /** Only in this state. */
  readonly state?: InputMaybe<JobState>;
};

/** What the rows of a file are. */
export type JobKind =
  /** 银行卡状态文件：一行一张卡 */
  | 'CARDSTATUS'
  /** 银行优惠交易文件：一行一笔消费或退款 */
  | 'DISCOUNT'
  /** 会员：实名制 19 列名册，前加工会编码，一行一个会员 */
  | 'MEMBERS'
  /** 商户：普惠卡项目的优惠商户，可带协议起止日期，一行一个商户 */
  | 'MERCHANTS'
  /** 优惠：一行一个优惠，带整条规则 */
  | 'OFFERS'
  /** 岗位待遇发放表：一行一个岗位的一个月 */
  | 'STIPENDS'
  /** 工会组织：一行一个组织，可带涵盖单位 */
  | 'UNION_BODIES';

/** What to do with the rows. */
export type JobMode =
  /** Record what is new; what exists with other facts is rejected. */
  | 'CREATE'
  /** Tell what would become of each row in an UPSERT and write none. */
  | 'DRY_RUN'
  /** Record what is new and revise what exists. */
  | 'UPSERT';

/** What a change of a job answers. */
export type JobPayload = {
  readonly __typename?: 'JobPayload';
  /** The job; null when it was refused. */
  readonly job: Maybe<Job>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** An employer at a job fair. */
export type JobStand = {
  readonly __typename?: 'JobStand';
  /** What it is called. */
  readonly employer: Scalars['String']['output'];
  /** How many posts it offers. */
  readonly posts: Scalars['Int']['output'];
};

/** An employer at a job fair. */
export type JobStandInput = {
  /** What it is called, 1 to 100 characters. */
  readonly employer: Scalars['String']['input'];
  /** How many posts it offers, 1 to 10,000. */
  readonly posts: Scalars['Int']['input'];
};

/** Where a job stands. */
export type JobState =
  /** 已取消 */
  | 'CANCELLED'
  /** 完成 */
  | 'COMPLETED'
  /** 完成，部分行未通过 */
  | 'COMPLETED_WITH_ERRORS'
  /** 失败 */
  | 'FAILED'
  /** 汇总中 */
  | 'FINISHING'
  /** 检查文件 */
  | 'INSPECTING'
  /** 排队 */
  | 'QUEUED'
  /** 文件被退回 */
  | 'REFUSED'
  /** 处理中 */
  | 'RUNNING';

/** A value and what to call it. */
export type Label = {
  readonly __typename?: 'Label';
  /** Its name for a person. */
  readonly label: Scalars['String']['output'];
  /** The value as it stands in the enum. */
  readonly value: Scalars['String']['output'];
};

/** A value and what to call it. */
export type LabelLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** The enums whose values have labels. */
export type LabelSet =
  /** What may be done with an activity. */
  | 'ACTIVITY_ACTION'
  /** Kinds of activities. */
  | 'ACTIVITY_KIND'
  /** States of activities. */
  | 'ACTIVITY_STATE'
  /** Kinds of agreements. */
  | 'AGREEMENT_KIND'
  /** What aid is given for. */
  | 'AID_CATEGORY'
  /** How far offers to bargain got. */
  | 'BARGAINING_STATE'
  /** How a source qualifies a figure. */
  | 'BOUND'
  /** What may be done with a break. */
  | 'BREAK_ACTION'
  /** Kinds of breaks. */
  | 'BREAK_KIND'
  /** Where breaks stand. */
  | 'BREAK_STATE'
  /** What may be done with a benefit card. */
  | 'CARD_ACTION'
  /** States of benefit cards. */
  | 'CARD_STATE'
  /** What may be done with a case. */
  | 'CASE_ACTION'
  /** What cases are about. */
  | 'CASE_KIND'
  /** How cases come in. */
  | 'CASE_MODE'
  /** How cases end. */
  | 'CASE_OUTCOME'
  /** Services that take care of cases. */
  | 'CASE_SERVICE'
  /** States of cases. */
  | 'CASE_STATE'
  /** Whether courses were passed. */
  | 'CERTIFICATE_OUTCOME'
  /** Reasons of a change of membership. */
  | 'CHANGE_REASON'
  /** What may be done with a claim in a programme. */
  | 'CLAIM_ACTION'
  /** Papers that a claim is to bring. */
  | 'CLAIM_DOCUMENT_KIND'
  /** States of claims in programmes. */
  | 'CLAIM_STAGE'
  /** What becomes of claims. */
  | 'CLAIM_STATE'
  /** What contests are for. */
  | 'CONTEST_KIND'
  /** Where results of contests stand. */
  | 'CONTEST_RESULT_STATE'
  /** What cut a discount. */
  | 'DISCOUNT_CAP'
  /** How discounts are measured. */
  | 'DISCOUNT_KIND'
  /** States of discounts of the point of sale. */
  | 'DISCOUNT_STATE'
  /** Kinds of identity documents. */
  | 'DOCUMENT_TYPE'
  /** Why eligibility changed. */
  | 'ELIGIBILITY_CHANGE_REASON'
  /** Why a card is not entitled. */
  | 'ELIGIBILITY_REASON'
  /** Employment statuses. */
  | 'EMPLOYMENT_STATUS'
  /** Who may be enrolled in an edition. */
  | 'ENROLLEE_KIND'
  /** What may be done with an enrolment. */
  | 'ENROLMENT_ACTION'
  /** States of enrolments. */
  | 'ENROLMENT_STATE'
  /** What may be done with an evaluation. */
  | 'EVALUATION_ACTION'
  /** How often schemes evaluate. */
  | 'EVALUATION_CYCLE'
  /** States of evaluations. */
  | 'EVALUATION_STATE'
  /** Who or what is evaluated. */
  | 'EVALUATION_SUBJECT_KIND'
  /** Kinds of facilities. */
  | 'FACILITY_KIND'
  /** Kinds of figures. */
  | 'FIGURE_KIND'
  /** Whom money of funds comes from. */
  | 'FUND_SOURCE'
  /** What may be done with a hardship file. */
  | 'HARDSHIP_ACTION'
  /** Causes of hardship. */
  | 'HARDSHIP_CAUSE'
  /** Why hardship files are closed. */
  | 'HARDSHIP_CLOSING_REASON'
  /** States of hardship files. */
  | 'HARDSHIP_STATE'
  /** Tiers of hardship files. */
  | 'HARDSHIP_TIER'
  /** What may be done with an honour. */
  | 'HONOUR_ACTION'
  /** What honours are. */
  | 'HONOUR_KIND'
  /** By whom honours are given. */
  | 'HONOUR_LEVEL'
  /** States of honours. */
  | 'HONOUR_STATE'
  /** How persons of a household stand to the main person. */
  | 'HOUSEHOLD_RELATION'
  /** Who is linked to whom. */
  | 'LINK_CADRE_KIND'
  /** Whom cadres visit. */
  | 'LINK_TARGET_KIND'
  /** States of memberships. */
  | 'MEMBERSHIP_STATE'
  /** What may be done with a member. */
  | 'MEMBER_ACTION'
  /** Roles of members. */
  | 'MEMBER_ROLE'
  /** What may be done with an offer to bargain. */
  | 'OFFER_ACTION'
  /** Categories of offers. */
  | 'OFFER_CATEGORY'
  /** Offices in a union body. */
  | 'OFFICE'
  /** What became of registrations. */
  | 'PARTICIPATION_STATE'
  /** What proves a payment. */
  | 'PAYMENT_EVIDENCE_KIND'
  /** What reminders tell. */
  | 'POST_REMINDER_KIND'
  /** Codes of problems. */
  | 'PROBLEM_CODE'
  /** What may be done with an edition. */
  | 'PROGRAM_EDITION_ACTION'
  /** States of editions of programmes. */
  | 'PROGRAM_EDITION_STATE'
  /** Kinds of programmes. */
  | 'PROGRAM_KIND'
  /** What a body does with a case handed to it. */
  | 'REFERRAL_ANSWER'
  /** Levels of regions. */
  | 'REGION_LEVEL'
  /** Why the rest of a sum is not owed. */
  | 'REMAINDER_GROUND'
  /** Roles of callers. */
  | 'ROLE'
  /** Categories of service items. */
  | 'SERVICE_ITEM_CATEGORY'
  /** What service items offer beside the window. */
  | 'SERVICE_ITEM_MODE'
  /** What sessions are about. */
  | 'SESSION_THEME'
  /** Sexes. */
  | 'SEX'
  /** Skill levels. */
  | 'SKILL_LEVEL'
  /** What sponsors are. */
  | 'SPONSOR_KIND'
  /** Standards a union body is measured by. */
  | 'STANDARD_NAME'
  /** What may be done with a monthly stipend. */
  | 'STIPEND_ACTION'
  /** States of monthly stipends. */
  | 'STIPEND_STATE'
  /** What may be done with a suggestion. */
  | 'SUBMISSION_ACTION'
  /** States of suggestions. */
  | 'SUBMISSION_STATE'
  /** Whose suggestions are. */
  | 'SUGGESTION_AUTHOR_KIND'
  /** What may be done with a call for suggestions. */
  | 'SUGGESTION_CALL_ACTION'
  /** States of calls for suggestions. */
  | 'SUGGESTION_CALL_STATE'
  /** Why virtual posts are suspended. */
  | 'SUSPENSION_REASON'
  /** Why virtual posts are ended before their term. */
  | 'TERMINATION_REASON'
  /** States of transfers. */
  | 'TRANSFER_STATE'
  /** What may be done with a union body. */
  | 'UNION_BODY_ACTION'
  /** Kinds of union bodies. */
  | 'UNION_BODY_KIND'
  /** Levels of union bodies. */
  | 'UNION_BODY_LEVEL'
  /** States of union bodies. */
  | 'UNION_BODY_STATE'
  /** What may be done with a virtual post. */
  | 'VIRTUAL_POST_ACTION'
  /** States of virtual posts. */
  | 'VIRTUAL_POST_STATE'
  /** Where records of service stand. */
  | 'VOLUNTEER_SERVICE_STATE';

/** An offer of which nothing came. */
export type LapseBargainingOfferInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it ended. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, 1 to 300 characters. */
  readonly reason: Scalars['String']['input'];
};

/** An exact sum of money of any size: it may pass what a number of JSON holds exactly. */
export type LargeSum = {
  readonly __typename?: 'LargeSum';
  /** Whole fen (1/100 yuan), in decimal digits. */
  readonly fen: Scalars['String']['output'];
  /** Yuan, exact, with two decimals. */
  readonly yuan: Scalars['String']['output'];
};

/** The standing as a legal person, with its validity. */
export type LegalPerson = {
  readonly __typename?: 'LegalPerson';
  /** The standing. */
  readonly status: LegalPersonStatus;
  /** The first day of validity. */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** The last day of validity. */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};

/** The standing as a legal person. */
export type LegalPersonInput = {
  /** The standing. */
  readonly status: LegalPersonStatus;
  /** The first day of validity; required when VALID. */
  readonly validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day of validity; required when VALID. */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The standing of a body as a legal person. */
export type LegalPersonStatus =
  /** Applied for. */
  | 'APPLYING'
  /** No legal person. */
  | 'NONE'
  /** Valid between two dates. */
  | 'VALID';

/** A lesson of a course. */
export type Lesson = {
  readonly __typename?: 'Lesson';
  /** From 1, in order. */
  readonly number: Scalars['Int']['output'];
  /** The day it is on. */
  readonly on: Scalars['LocalDate']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

/** A lesson. */
export type LessonInput = {
  /** The day it is on; not before the lesson before it. */
  readonly on: Scalars['LocalDate']['input'];
  /** What it is called, 1 to 100 characters. */
  readonly title: Scalars['String']['input'];
};

/** Who is linked: the field of its kind is filled. */
export type LinkCadre = {
  readonly __typename?: 'LinkCadre';
  /** Which of these. */
  readonly kind: LinkCadreKind;
  /** The member; null when the caller may not see it. */
  readonly member: Maybe<Member>;
  /** The term in office; null when the caller may not see it. */
  readonly officer: Maybe<OfficerTerm>;
};

/** Who is linked; exactly one. */
export type LinkCadreInput =
  /** A member that the caller sees. */
  | {
      readonly memberId: Scalars['ID']['input'];
      readonly officerTermId?: never;
    } /** The term of an officer that the caller sees; it holds on the first day of the duty. */
  | { readonly memberId?: never; readonly officerTermId: Scalars['ID']['input'] };

/** Who is linked. */
export type LinkCadreKind =
  /** 会员 */
  | 'MEMBER'
  /** 工会干部 */
  | 'OFFICER';

/** Two records of one person. */
export type LinkDuplicateMemberInput = {
  /** The version of it that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record that is a duplicate. It must have no open membership. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The record that stands for the person. */
  readonly survivorId: Scalars['ID']['input'];
};

/** The duty of a cadre to visit at least once a month (干部联系制度). */
export type LinkDuty = Node & {
  readonly __typename?: 'LinkDuty';
  /** Whether it holds and is behind: the last month in which a visit was owed had none, and there was none since. */
  readonly behind: Scalars['Boolean']['output'];
  /** Who is linked. */
  readonly cadre: LinkCadre;
  /** Its first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** Whom the cadre visits. */
  readonly target: LinkTarget;
  /** The first day on which it holds no more; null while it holds. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
  /** The body that keeps it; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Visits, in the order of recording. */
  readonly visits: ReadonlyArray<LinkVisit>;
  /** Months in which a visit was owed and there was none, `YYYY-MM`: those that are over and that the duty held as a whole. */
  readonly visitsMissing: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of duties. */
export type LinkDutyConnection = {
  readonly __typename?: 'LinkDutyConnection';
  /** The duties with their cursors. */
  readonly edges: ReadonlyArray<LinkDutyEdge>;
  /** The duties themselves. */
  readonly nodes: ReadonlyArray<LinkDuty>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A duty in a page. */
export type LinkDutyEdge = {
  readonly __typename?: 'LinkDutyEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The duty. */
  readonly node: LinkDuty;
};

/** Which link duties to list. */
export type LinkDutyFilter = {
  /** Only those that are behind with their visits. */
  readonly behindOnly?: Scalars['Boolean']['input'];
  /** Only those that hold today. */
  readonly openOnly?: Scalars['Boolean']['input'];
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Duties that this body keeps. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** What a change of a duty answers. */
export type LinkDutyPayload = {
  readonly __typename?: 'LinkDutyPayload';
  /** The duty after the change; null when it was refused. */
  readonly linkDuty: Maybe<LinkDuty>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** Whom a cadre visits: the field of its kind is filled. */
export type LinkTarget = {
  readonly __typename?: 'LinkTarget';
  /** The employer. */
  readonly employer: Maybe<Employer>;
  /** The file of the household; null when the caller may not see it. */
  readonly hardshipFile: Maybe<HardshipFile>;
  /** Which of these. */
  readonly kind: LinkTargetKind;
  /** The bodies, of those the caller may see. */
  readonly unionBodies: ReadonlyArray<UnionBody>;
  /** The covered unit; null when the caller may not see it. */
  readonly unit: Maybe<CoveredUnit>;
};

/** Whom the cadre visits; exactly one. */
export type LinkTargetInput =
  /** An employer. */
  | {
      readonly employer: EmployerInput;
      readonly hardshipFileId?: never;
      readonly unionBodyIds?: never;
      readonly unitId?: never;
    } /** The file of a household that the caller sees. */
  | {
      readonly employer?: never;
      readonly hardshipFileId: Scalars['ID']['input'];
      readonly unionBodyIds?: never;
      readonly unitId?: never;
    } /** Base unions that the cadre guides, 1 to 20 that the caller sees. */
  | {
      readonly employer?: never;
      readonly hardshipFileId?: never;
      readonly unionBodyIds: ReadonlyArray<Scalars['ID']['input']>;
      readonly unitId?: never;
    } /** A covered unit that the caller sees. */
  | {
      readonly employer?: never;
      readonly hardshipFileId?: never;
      readonly unionBodyIds?: never;
      readonly unitId: Scalars['ID']['input'];
    };

/** Whom a cadre visits. */
export type LinkTargetKind =
  /** 涵盖单位 */
  | 'COVERED_UNIT'
  /** 用人单位 */
  | 'EMPLOYER'
  /** 困难职工家庭 */
  | 'HOUSEHOLD'
  /** 基层工会 */
  | 'UNION_BODIES';

/** A visit (走访). */
export type LinkVisit = {
  readonly __typename?: 'LinkVisit';
  /** The case that followed, by whatever it is called by; null for none. */
  readonly followUp: Maybe<Scalars['String']['output']>;
  /** What was found. */
  readonly found: Scalars['String']['output'];
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** The day. */
  readonly on: Scalars['LocalDate']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** The language of a text made for a person. */
export type Locale =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH_CN';

/** A person known to a federation (会员), with every membership the person had. Personal values are masked. */
export type Member = Node & {
  readonly __typename?: 'Member';
  /** What this caller may do with it now: what the state allows and the caller's role permits. */
  readonly allowedActions: ReadonlyArray<MemberAction>;
  /** The dated facts as they held on a day, as they were known at an instant. */
  readonly attributes: MemberAttributes;
  /** The bank account, masked to its last four digits; null when there is none. */
  readonly bankAccount: Maybe<Scalars['String']['output']>;
  /** The cards of the person by this record and all that were linked to it, the newest first; those alone whose card programme the caller sees. To renew a registration, see `renewableFrom` and `allowedActions`. */
  readonly benefitCards: ReadonlyArray<BenefitCard>;
  /** The year of birth; null when it is not known. */
  readonly birthYear: Maybe<Scalars['Int']['output']>;
  /** The document's number, masked: the first and last four characters at most. */
  readonly documentNumber: Scalars['String']['output'];
  /** The kind of the document. */
  readonly documentType: DocumentType;
  /** The records that turned out to be the same person and lead here. */
  readonly duplicateIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The ethnicity by GB/T 3304, two digits; null when it is not known. */
  readonly ethnicity: Maybe<Scalars['String']['output']>;
  /** Honours that were granted to the member and that bodies in the caller's scope keep, the newest first. `honours` are those of the roster. */
  readonly honourRecords: ReadonlyArray<HonourRecord>;
  /** Honours, in the order they were recorded. */
  readonly honours: ReadonlyArray<Honour>;
  /** A lasting id that says nothing of the person. */
  readonly id: Scalars['ID']['output'];
  /** The membership the person had on a day, active or retained, as it was known at an instant; null when there was none. */
  readonly membershipOn: Maybe<Membership>;
  /** All memberships, the oldest first; for a caller who sees only an earlier body, up to the one there. */
  readonly memberships: ReadonlyArray<Membership>;
  /** The mobile number, masked; null when there is none. */
  readonly mobile: Maybe<Scalars['String']['output']>;
  /** The name, masked: its first character and `*`. */
  readonly name: Scalars['String']['output'];
  /** The sex. */
  readonly sex: Sex;
  /** Where the last membership stands. */
  readonly state: MembershipState;
  /** All transfers that were asked for, the oldest first. */
  readonly transfers: ReadonlyArray<MemberTransfer>;
  /** The body of the open or last membership; null outside the caller's scope. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; 0 where the person is a member elsewhere now, and is shown as known until then. */
  readonly version: Scalars['Int']['output'];
};

/** A person known to a federation (会员), with every membership the person had. Personal values are masked. */
export type MemberAttributesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
};

/** A person known to a federation (会员), with every membership the person had. Personal values are masked. */
export type MemberMembershipOnArgs = {
  day: Scalars['LocalDate']['input'];
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
};

/** What may be done with a member. */
export type MemberAction =
  /** Approve the application. */
  | 'APPROVE'
  /** Take the application back. */
  | 'CANCEL'
  /** Take the transfer back. */
  | 'CANCEL_TRANSFER'
  /** Consent to the transfer. */
  | 'CONSENT_TO_TRANSFER'
  /** End it by death. */
  | 'DECEASE'
  /** End it by expulsion. */
  | 'EXPEL'
  /** Refuse the transfer. */
  | 'REFUSE_TRANSFER'
  /** Reject the application. */
  | 'REJECT'
  /** Ask for a transfer. */
  | 'REQUEST_TRANSFER'
  /** Make a retained membership active. */
  | 'RESUME'
  /** Retain the membership. */
  | 'RETAIN'
  /** Revise facts. */
  | 'REVISE'
  /** End it by withdrawal. */
  | 'WITHDRAW';

/** Facts of a member that change over time, as they held on a day. Null and empty where nothing was recorded. */
export type MemberAttributes = {
  readonly __typename?: 'MemberAttributes';
  /** Education by GB/T 4658. */
  readonly education: Maybe<Scalars['String']['output']>;
  /** Employment status. */
  readonly employment: Maybe<EmploymentStatus>;
  /** Whether the member is a migrant worker (农民工). */
  readonly migrant: Maybe<Scalars['Boolean']['output']>;
  /** Roles taken on. */
  readonly roles: ReadonlyArray<MemberRole>;
  /** Skill level. */
  readonly skillLevel: Maybe<SkillLevel>;
  /** The employer as written. */
  readonly workUnit: Maybe<Scalars['String']['output']>;
};

/** Facts that hold from a day on; what is left out stays as it is. */
export type MemberAttributesInput = {
  /** Education by GB/T 4658, two digits; null or empty for none. */
  readonly education?: InputMaybe<Scalars['String']['input']>;
  /** Employment status; null changes nothing. */
  readonly employment?: InputMaybe<EmploymentStatus>;
  /** Whether the member is a migrant worker; null changes nothing. */
  readonly migrant?: InputMaybe<Scalars['Boolean']['input']>;
  /** All roles taken on, an empty list for none; null changes nothing. */
  readonly roles?: InputMaybe<ReadonlyArray<MemberRole>>;
  /** Skill level; null for none. */
  readonly skillLevel?: InputMaybe<SkillLevel>;
  /** The employer as written, up to 200 characters; null or empty for none. */
  readonly workUnit?: InputMaybe<Scalars['String']['input']>;
};

/** A document to find a member by. */
export type MemberByDocumentInput = {
  /** The document's number. */
  readonly documentNumber: Scalars['String']['input'];
  /** The kind of the document. */
  readonly documentType: DocumentType;
  /** A body of the caller's scope: its federation is looked through. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** A page of members. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** The members with their cursors. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** The members themselves. */
  readonly nodes: ReadonlyArray<Member>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A member in a page. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: Member;
};

/** A member. */
export type MemberEnrollee = {
  readonly __typename?: 'MemberEnrollee';
  /** The member; null when the caller may not see it. */
  readonly member: Maybe<Member>;
  /** The member's record. */
  readonly memberId: Scalars['ID']['output'];
};

/** Which members to list. */
export type MemberFilter = {
  /** The day; today by default. Bodies count by where they stood on that day. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only with these pinyin initials, e.g. `zsf` for 张三丰; 1 to 50 characters. */
  readonly initials?: InputMaybe<Scalars['String']['input']>;
  /** Only migrant workers, or only others. */
  readonly migrant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of exactly this name, 1 to 50 characters. Not together with `initials`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this state there on that day: each person has one, that of the last membership there; an ended one counts until another begins. Default: active or retained, a transfer waiting or not. */
  readonly state?: InputMaybe<MembershipState>;
  /** Whether members of the bodies below it count too. Default: false. */
  readonly subtree?: InputMaybe<Scalars['Boolean']['input']>;
  /** The body. */
  readonly unionBodyId: Scalars['ID']['input'];
  /** Only of this employer, as written; 1 to 200 characters. */
  readonly workUnit?: InputMaybe<Scalars['String']['input']>;
};

/** A member who takes part. */
export type MemberParticipant = Participant & {
  readonly __typename?: 'MemberParticipant';
  /** The member; null when the caller may not see it. */
  readonly member: Maybe<Member>;
  /** The masked name. */
  readonly name: Scalars['String']['output'];
};

/** What a change of a member answers. */
export type MemberPayload = {
  readonly __typename?: 'MemberPayload';
  /** The member after the change as the caller sees it; null when it was refused, or lies outside the caller's scope now. */
  readonly member: Maybe<Member>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A member who receives an honour. */
export type MemberRecipient = HonourRecipient & {
  readonly __typename?: 'MemberRecipient';
  /** The member; null when the caller may not see it. */
  readonly member: Maybe<Member>;
  /** The masked name. */
  readonly name: Scalars['String']['output'];
};

/** What a member takes on besides membership. */
export type MemberRole =
  /** 积极分子 */
  | 'ACTIVIST'
  /** 职工代表 */
  | 'DELEGATE'
  /** 工会小组长 */
  | 'GROUP_LEADER'
  /** 劳动保护监督检查员 */
  | 'LABOUR_INSPECTOR'
  /** 调解员 */
  | 'MEDIATOR'
  /** 志愿者 */
  | 'VOLUNTEER';

/** A request that a membership goes over to another body. */
export type MemberTransfer = {
  readonly __typename?: 'MemberTransfer';
  /** The first instant at which it is too late to consent. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The body that is left; null outside the caller's scope. */
  readonly fromBody: Maybe<UnionBody>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it was settled; null while it is open or expired. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. One that nobody settled in time is expired. */
  readonly state: TransferState;
  /** The body that takes the member in; null outside the caller's scope. */
  readonly toBody: Maybe<UnionBody>;
};

/** The membership of a person in one body. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** The first day, of the application where there was one. */
  readonly from: Scalars['LocalDate']['output'];
  /** Where it stands, or stood on the day asked for. */
  readonly state: MembershipState;
  /** The states it went through, the oldest first. */
  readonly steps: ReadonlyArray<MembershipStep>;
  /** The first day no longer; null while it is open. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
  /** The body; null outside the caller's scope. */
  readonly unionBody: Maybe<UnionBody>;
};

/** How a membership ends. */
export type MembershipEnd =
  /** 去世 */
  | 'DECEASED'
  /** 除名: needs the decision as `note`. */
  | 'EXPELLED'
  /** 退会 */
  | 'WITHDRAWN';

/** A span of membership in days, `[from, to)`. */
export type MembershipInterval = {
  readonly __typename?: 'MembershipInterval';
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The first day after it; null while none is known. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
  /** The body. Null for partners, who would learn by it which cards are of one employer; a member asks about its own cards alone. */
  readonly unionBodyId: Maybe<Scalars['ID']['output']>;
};

/** Where a membership stands. */
export type MembershipState =
  /** 在籍 */
  | 'ACTIVE'
  /** 申请中 */
  | 'APPLIED'
  /** 已撤回申请 */
  | 'CANCELLED'
  /** 去世 */
  | 'DECEASED'
  /** 除名 */
  | 'EXPELLED'
  /** 未批准 */
  | 'REJECTED'
  /** 保留会籍 */
  | 'RETAINED'
  /** 已转出 */
  | 'TRANSFERRED'
  /** 转移中: a transfer waits for consents; underneath the membership is active or retained as before. */
  | 'TRANSFERRING'
  /** 退会 */
  | 'WITHDRAWN';

/** A state of a membership with the day it took effect. */
export type MembershipStep = {
  readonly __typename?: 'MembershipStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** Why; null when no reason was given. */
  readonly reason: Maybe<ChangeReason>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: MembershipState;
};

/** A membership takes a step. */
export type MembershipStepInput = {
  /** The day it takes effect; not after today, not before the last step. Default: today. */
  readonly effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The member. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A note, e.g. of the decision or review, up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<ChangeReason>;
};

/** A shop that gives discounts on the cards of one programme. It is shown as it was recorded last, see `recordedAt`. */
export type Merchant = Node & {
  readonly __typename?: 'Merchant';
  /** The street address. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** Its agreements as they were recorded last, at most 100, in the order of that. */
  readonly agreements: ReadonlyArray<MerchantAgreement>;
  /** Unique in the card programme; the bank's files name it. */
  readonly code: Scalars['String']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The merchant category code of ISO 18245: four digits. */
  readonly mcc: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The card programme; null outside the caller's scope. */
  readonly program: Maybe<CardProgram>;
  /** From when on the facts shown count in decisions: 15 seconds after they were recorded. Up to then those before them do. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The division it stands in. */
  readonly region: Region;
  /** The division it stands in. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** Days for which a merchant agrees to give discounts: from the first of them, up to but not including `to`. */
export type MerchantAgreement = {
  readonly __typename?: 'MerchantAgreement';
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** Counts the agreements of the merchant from 1; a corrected one keeps its number. */
  readonly number: Scalars['Int']['output'];
  /** From when on these days count in decisions: 15 seconds after they were recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The first day on which it no longer holds, null while none is set. It is `from` for one that never held. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** An agreement of a merchant in days, `[from, to)`. */
export type MerchantAgreementEvidence = {
  readonly __typename?: 'MerchantAgreementEvidence';
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The merchant. */
  readonly merchantId: Scalars['ID']['output'];
  /** The number of the agreement, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The first day after it; null while none is known. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** The days of an agreement. */
export type MerchantAgreementInput = {
  /** The first day. */
  readonly from: Scalars['LocalDate']['input'];
  /** The first day on which it no longer holds, after `from`; left out where none is set. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of merchants. */
export type MerchantConnection = {
  readonly __typename?: 'MerchantConnection';
  /** The merchants with their cursors. */
  readonly edges: ReadonlyArray<MerchantEdge>;
  /** The merchants themselves. */
  readonly nodes: ReadonlyArray<Merchant>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A merchant in a page. */
export type MerchantEdge = {
  readonly __typename?: 'MerchantEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The merchant. */
  readonly node: Merchant;
};

/** Which merchants to list. */
export type MerchantFilter = {
  /** The card programme. */
  readonly cardProgramId: Scalars['ID']['input'];
  /** Merchants that were last recorded to stand in this division's subtree. */
  readonly regionCode: Scalars['RegionCode']['input'];
};

/** What a change of a merchant answers. */
export type MerchantPayload = {
  readonly __typename?: 'MerchantPayload';
  /** The merchant after the change; null when the change was refused. */
  readonly merchant: Maybe<Merchant>;
  /** Why the change was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A merger. */
export type MergeUnionBodyInput = {
  /** The day it takes effect; not before the last step, not after today. Default: today. */
  readonly effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The body that ends. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The active body that carries on. */
  readonly successorId: Scalars['ID']['input'];
};

/** An amount of money in yuan. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in fen. */
  readonly fen: Scalars['Fen']['output'];
  /** The amount in yuan, exact, with two decimals. */
  readonly yuan: Scalars['Decimal']['output'];
};

/** The side of a move. */
export type MoveSide =
  /** The new upper body. */
  | 'IN'
  /** The old upper body. */
  | 'OUT';

/** A body that asks this one's consent to its move. */
export type MoveToAnswer = {
  readonly __typename?: 'MoveToAnswer';
  /** The first day under the new upper body. */
  readonly effectiveOn: Scalars['LocalDate']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The side this body answers for. */
  readonly side: MoveSide;
  /** The id of the body that moves. */
  readonly unionBodyId: Scalars['ID']['output'];
  /** The version to pass as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A move under another upper body. */
export type MoveUnionBodyInput = {
  /** The first day under the new upper body; may lie ahead. Default: today. */
  readonly effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The body that moves. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The new upper body. */
  readonly toParentId: Scalars['ID']['input'];
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes a received case on. */
  readonly acceptCase: CasePayload;
  /** Makes a file active whose notice has hung for all its days and against which nothing is open. */
  readonly activateHardshipFile: HardshipFilePayload;
  /** Puts the drafted agreement in force by a second person, and schedules each of its months once: ACTIVATE_WITHOUT_AGREEMENT, APPROVE_OWN, and what speaks against publishing. */
  readonly activateVirtualPost: VirtualPostPayload;
  /** Makes room for a paper of a claim that was not submitted, or was returned. Its content is sent by the `upload` that the document shows. LIST_FULL after 20. */
  readonly addClaimDocument: ClaimPayload;
  /** Names another report that tells of a reported honour, which counts once all the same. LIST_FULL past 20. */
  readonly addHonourSource: HonourPayload;
  /** Gives a place to somebody who waits for one. QUOTA_FULL, EDITION_NOT_OPEN. */
  readonly admitFromWaitList: EnrolmentPayload;
  /** Makes a person a member of an active body from a day on. A person known by the document is taken in again under the same record, until that has 60 steps in all: LIST_FULL. */
  readonly admitMember: MemberPayload;
  /** Records that a suggestion with a prize was taken up. */
  readonly adoptSubmission: SubmissionPayload;
  /** Records what the employers answered to an offer to bargain (应约). */
  readonly answerBargainingOffer: AgreementPayload;
  /** Takes a case that was handed over, or sends it back as it was. */
  readonly answerReferral: CasePayload;
  /** Answers a notice once, for the body that it was issued to: NOTICE_ANSWERED. It names no version. */
  readonly answerSupervisionNotice: EvaluationPayload;
  /** Applies for a card for a member, or for the caller itself. One open card per person and programme. */
  readonly applyForCard: BenefitCardPayload;
  /** Records an application to join; another caller approves or rejects it. LIST_FULL as for `admitMember`. */
  readonly applyForMembership: MemberPayload;
  /** Approves a claim by another than made it or passed it first (APPROVE_OWN): what the frozen rule gives is taken from budget, fund and the claimant's yearly cap in one transaction. APPROVE_BEFORE_NOTICE_END, APPROVE_OVER_BUDGET, FUND_OVERDRAWN, APPROVE_OVER_CAP, DOUBLE_AID, NOTHING_TO_GRANT, AID_AFTER_REVIEW_OVERDUE. */
  readonly approveClaim: ClaimPayload;
  /** Approves what was asked for, by another than asked (APPROVE_OWN): with a place, or to wait for one. */
  readonly approveEnrolment: EnrolmentPayload;
  /** Approves an application; not by whoever recorded it. For a person who was expelled `note` says the outcome of the review. */
  readonly approveMembership: MemberPayload;
  /** Approves a pending body below an active upper body; it becomes ACTIVE. The approver neither founded, revised nor submitted it. */
  readonly approveUnionBody: UnionBodyPayload;
  /** Gives a break that is not settled to somebody to look after. ILLEGAL_TRANSITION where it is settled; NOT_FOUND at `assigneeId` for who may not see it. */
  readonly assignBreak: BreakPayload;
  /** Gives a case to a caller who may record cases and has it in its charge, or takes it back. */
  readonly assignCase: CasePayload;
  /** Links a cadre to whom it is to visit at least once a month. SECOND_OPEN_DUTY where it is linked so already; TERM_ENDED where the officer's term does not hold on the first day. */
  readonly assignLinkDuty: LinkDutyPayload;
  /** Takes no more claims. */
  readonly beginProgramSettlement: ProgramEditionPayload;
  /** Cancels an activity for a reason; not once results of it stand: CANCEL_WITH_RESULTS. */
  readonly cancelActivity: ActivityPayload;
  /** Takes a claim back, for the sponsor; others may claim the post again. */
  readonly cancelClaim: VirtualPostPayload;
  /** Cancels a reserved discount: the charge was not made. One that is neither confirmed nor cancelled expires by itself. */
  readonly cancelDiscount: DiscountPayload;
  /** Asks a job to stop. Rows that went in stay; the others end as NOT_DONE, and the files are still made. */
  readonly cancelJob: JobPayload;
  /** Takes an application back. */
  readonly cancelMembership: MemberPayload;
  /** Cancels an edition of which nothing was paid (CANCEL_WITH_PAYMENTS) and no claim is open (SETTLE_WITH_OPEN_CLAIMS). */
  readonly cancelProgramEdition: ProgramEditionPayload;
  /** Calls it off, as long as no prize was given: CALL_HAS_PRIZES. */
  readonly cancelSuggestionCall: SuggestionCallPayload;
  /** Takes a transfer back before it is carried out. */
  readonly cancelTransfer: MemberPayload;
  /** Closes the account that takes payments, from today on, and opens another one where one is given. */
  readonly changeStipendAccount: VirtualPostPayload;
  /** Claims a post for a sponsor, which reserves it for 14 days. The first claim wins: ALREADY_CLAIMED for every other, LIST_FULL after three claims of one sponsor. The post is null in the answer where the caller does not see it. CLAIM_UNPUBLISHED, CLAIM_OWN_HOUSEHOLD, SPONSOR_LIMIT, SPONSOR_CLOSED. */
  readonly claimVirtualPost: VirtualPostPayload;
  /** Closes a settled or withdrawn case. CASE_WITH_OPEN_SUM while a sum is open, unless somebody else said why the rest is not owed: then a checker closes it (APPROVE_OWN). */
  readonly closeCase: CasePayload;
  /** Closes a facility on a day. */
  readonly closeFacility: FacilityPayload;
  /** Closes a file. It is never opened again. */
  readonly closeHardshipFile: HardshipFilePayload;
  /** Takes no more enrolments; claims go on. */
  readonly closeProgramEdition: ProgramEditionPayload;
  /** Closes a service item from a day on. SERVICE_ITEM_CLOSED. */
  readonly closeServiceItem: ServiceItemPayload;
  /** Ends a sponsor: it claims nothing more, and what it claimed goes on. */
  readonly closeSponsor: SponsorPayload;
  /** Closes a call once everything that came in is decided on: CALL_HAS_OPEN_SUBMISSIONS. */
  readonly closeSuggestionCall: SuggestionCallPayload;
  /** Confirms a reserved discount before it expires: the charge was made. TRANSACTION_TAKEN where another discount was confirmed with the id of the transaction, or the bank told of it before. */
  readonly confirmDiscount: DiscountPayload;
  /** Confirms what was scored, by another than gave points or submitted them: APPROVE_OWN. */
  readonly confirmEvaluation: EvaluationPayload;
  /** Confirms that a payment arrived, for the household or the union, by another than recorded it: APPROVE_OWN, EDIT_CONFIRMED_MONTH. */
  readonly confirmStipend: VirtualPostPayload;
  /** Confirms a proposed tier as a second person. */
  readonly confirmTierOverride: HardshipFilePayload;
  /** Consents to a pending move for the old or the new upper body. The second consent makes it effective in one write. Whoever asked for the move cannot consent; a caller whose scope holds both upper bodies may answer for both. */
  readonly consentToUnionBodyMove: UnionBodyPayload;
  /** Consents to a transfer for the old or the new body, in either order; the second consent carries it out on that day. Not by whoever asked for it. */
  readonly consentTransfer: MemberPayload;
  /** Corrects a published evaluation: a draft with its rule and points takes its place, and is answered. */
  readonly correctEvaluation: EvaluationPayload;
  /** Records that an approved body covers an employer from a day. A unit is covered by one body at a time, so it counts once per date. */
  readonly coverUnit: CoveredUnitPayload;
  /** Begins a card programme of a federation with a bank. */
  readonly createCardProgram: CardProgramPayload;
  /** Begins a merchant of a card programme, with its first agreement if there is one. */
  readonly createMerchant: MerchantPayload;
  /** Creates an offer with its first version. Everybody knows of it 15 seconds later, and it begins then or later. */
  readonly createOffer: OfferPayload;
  /** Sets up a programme of a body. CODE_TAKEN within the federation, BODY_CLOSED, INDICATOR_UNKNOWN. */
  readonly createProgram: ProgramPayload;
  /** Makes room for one file of rows and tells how to send it: one PUT of this very content within the hour. */
  readonly createUpload: UploadPayload;
  /** Sets up the draft of a post for a person of an active hardship file whose working capacity is reduced. PUBLISH_WITHOUT_ACTIVE_FILE, CAPACITY_NOT_REDUCED, SECOND_OPEN_POST, CODE_TAKEN. */
  readonly createVirtualPost: VirtualPostPayload;
  /** Confirms proposed results, or rejects them, by another than proposed them: APPROVE_OWN. Confirmed ones are never edited. */
  readonly decideContestResults: ContestResultPayload;
  /** Upholds an objection, which rejects the file, or dismisses it; by another than passed the file at its unit. */
  readonly decideObjection: HardshipFilePayload;
  /** Gives the proposed prize, or sends the proposal back, by another than proposed it (APPROVE_OWN) or submitted the suggestion (JUDGE_OWN). Of two who give the last prize of a rank at the same moment one goes through: PRIZE_TAKEN. NO_PRIZE_PROPOSED. */
  readonly decidePrize: SubmissionPayload;
  /** Approves or refuses a proposed waiver, by another than proposed it: NO_WAIVER_PROPOSED, APPROVE_OWN, WAIVE_PAID. */
  readonly decideStipendWaiver: VirtualPostPayload;
  /** Confirms recorded time, or refuses it, by another than recorded it: APPROVE_OWN. SERVICE_DECIDED. */
  readonly decideVolunteerService: VolunteerPayload;
  /** Says something against a payment, for the household or the union; the post does not end before that is settled. EDIT_CONFIRMED_MONTH. */
  readonly disputeStipend: VirtualPostPayload;
  /** Dissolves an active body without open children or members. Its covers and its officers' terms end; its facilities and agreements stay, and the upper body's people end them. */
  readonly dissolveUnionBody: UnionBodyPayload;
  /** Drafts a claim in an edition that takes claims (EDITION_NOT_OPEN). CLAIM_OUTSIDE_COVER, CLAIM_IN_WAITING_PERIOD, CLAIM_TOO_LATE, SECOND_CLAIM_SAME_PERIOD, RULE_NOT_MET. */
  readonly draftClaim: ClaimPayload;
  /** Drafts the agreement with the sponsor of a reserved post, or drafts it anew. */
  readonly draftPostAgreement: VirtualPostPayload;
  /** Drafts an edition of a programme with its rules. */
  readonly draftProgramEdition: ProgramEditionPayload;
  /** Drafts a call of a body: INTERVAL_INVALID, BODY_CLOSED. */
  readonly draftSuggestionCall: SuggestionCallPayload;
  /** Ends an agreement before its last day. */
  readonly endAgreement: AgreementPayload;
  /** Ends a duty: the cadre may be linked so again. DUTY_ENDED. */
  readonly endLinkDuty: LinkDutyPayload;
  /** Ends a membership by withdrawal, expulsion or death. Nothing is deleted. */
  readonly endMembership: MemberPayload;
  /** Ends an agreement on a day, or corrects its end. Decisions as of an earlier `knownAt` stay as they were. */
  readonly endMerchantAgreement: MerchantPayload;
  /** Ends an offer, in 15 seconds or later; versions that were to begin then or later are withdrawn. */
  readonly endOffer: OfferPayload;
  /** Ends a term on a day that may lie ahead; until that day has come it may be corrected. */
  readonly endOfficerTerm: OfficerTermPayload;
  /** Ends a programme: nothing new of it is drafted or opened, and what runs goes on. */
  readonly endProgram: ProgramPayload;
  /** Ends the cover of an employer by a body on a day. */
  readonly endUnitCover: CoveredUnitPayload;
  /** Ends a role. EFFECTIVE_DATE_BEFORE_LAST where service would be left without a role. */
  readonly endVolunteerRole: VolunteerPayload;
  /** Enrols somebody in an open edition by its rules. EDITION_NOT_OPEN, RULE_NOT_MET (`path` names the rule), QUOTA_FULL, SECOND_ENROLMENT. */
  readonly enrolInProgram: EnrolmentPayload;
  /** Ends an enrolment. Its place goes to the first who waits for one, in the same change. */
  readonly exitEnrolment: EnrolmentPayload;
  /** Records under which number the labour authority reviewed and filed an agreement (审查备案); a correction takes its place. */
  readonly fileAgreement: AgreementPayload;
  /** Puts the next applications into an open batch, at most 48 a call; call again until its count stays. */
  readonly fillIssueBatch: IssueBatchPayload;
  /** Ends an activity that took place; a contest once its results stand: RESULTS_NOT_CONFIRMED. */
  readonly finishActivity: ActivityPayload;
  /** Finishes a review: by the income that was recorded anew since it began, or by closing the file. */
  readonly finishHardshipReview: HardshipFilePayload;
  /** Records a body to be founded. It stays PREPARING until it is submitted. */
  readonly foundUnionBody: UnionBodyPayload;
  /** Grants an honour whose notice has hung, by another than nominated it: APPROVE_BEFORE_NOTICE_END, APPROVE_OWN. */
  readonly grantHonour: HonourPayload;
  /** Imports reported figures, 1 to 33 rows in one transaction: all rows go in or none does. A row that stands already with the same content is left as it is. An indicator has one name and one unit in the whole nation: only a caller whose scope is the nation (000000) may bring in a new one, or correct its name with the label of its row by REVISE; INDICATOR_UNKNOWN for everybody else. */
  readonly importFigures: ImportFiguresPayload;
  /** Issues a supervision notice (督办通知) that rests on an evaluation. */
  readonly issueSupervisionNotice: EvaluationPayload;
  /** Ends an offer to bargain of which nothing came. */
  readonly lapseBargainingOffer: AgreementPayload;
  /** Links a duplicate record to the one that stands for the person. Reads of it lead there; nothing is deleted. SECOND_OPEN_FILE, SECOND_OPEN_CARD. */
  readonly linkDuplicateMember: MemberPayload;
  /** Merges an active body without open children or members into a successor that is active, and was on that day. Its covers and its officers' terms end; its facilities and agreements stay, and the upper body's people end them. */
  readonly mergeUnionBody: UnionBodyPayload;
  /** Requests a move under another upper body, in force from a day that may lie a year ahead. Both upper bodies have to consent. */
  readonly moveUnionBody: UnionBodyPayload;
  /** Nominates a recipient for an honour. HONOUR_TAKEN where it has it in this edition, HONOUR_WITHOUT_RESULT, BODY_CLOSED. */
  readonly nominateHonour: HonourPayload;
  /** Takes an objection, also of the body that is evaluated: it is scored anew. */
  readonly objectToEvaluation: EvaluationPayload;
  /** Records an objection to a file that is public and not active yet: one open at a time per caller, SECOND_OPEN_OBJECTION, and 20 in all, LIST_FULL. */
  readonly objectToHardshipFile: HardshipFilePayload;
  /** Opens a planned activity for registration. */
  readonly openActivity: ActivityPayload;
  /** Opens the evaluation of a subject for a period, by the present version of the scheme, which is frozen from then on. A subject has one in a period: SECOND_EVALUATION. */
  readonly openEvaluation: EvaluationPayload;
  /** Records a facility of a body, in any region. */
  readonly openFacility: FacilityPayload;
  /** Opens a draft for a household. A return cites the file that ended by `previousFileId`. BODY_CLOSED, MAIN_MEMBER_LEFT, HARDSHIP_NORM_MISSING, SECOND_OPEN_FILE, PERSON_IN_TWO_FILES. */
  readonly openHardshipFile: HardshipFilePayload;
  /** Opens a batch for the applications of a division's bodies, or of one body. */
  readonly openIssueBatch: IssueBatchPayload;
  /** Opens an edition by another than drafted or revised it (APPROVE_OWN): its rules are frozen, its places and its budget may be taken, and its programme is published. PROGRAM_ENDED. */
  readonly openProgram: ProgramEditionPayload;
  /** Opens a service item at a service centre. FACILITY_CLOSED, CODE_TAKEN, LIST_FULL; INPUT_INVALID at `facilityId` for another kind of facility. */
  readonly openServiceItem: ServiceItemPayload;
  /** Lets suggestions come in, on the days of the call. */
  readonly openSuggestionCall: SuggestionCallPayload;
  /** Gives a suggestion of the second round no prize. CALL_NOT_JUDGING, JUDGE_OWN. */
  readonly passOverSubmission: SubmissionPayload;
  /** Lets a cover rest: what happens meanwhile is not covered. */
  readonly pauseEnrolment: EnrolmentPayload;
  /** Records that a month was paid, in full and once, for its sponsor or by an officer: PAY_BEFORE_DUE, PAY_SUSPENDED_MONTH, PAY_CANCELLED_MONTH, PAY_WAIVED_MONTH, PAY_TWICE_SAME_MONTH, PAY_AMOUNT_DIFFERS, PAY_TO_CLOSED_ACCOUNT, STIPEND_MONTH_UNKNOWN. */
  readonly payStipend: VirtualPostPayload;
  /** Plans an activity of an open body. BODY_CLOSED, FACILITY_CLOSED, REGION_UNKNOWN, INTERVAL_INVALID. */
  readonly planActivity: ActivityPayload;
  /** Prolongs the due day, once, by at most 60 days. */
  readonly prolongCase: CasePayload;
  /** Proposes the results of a trade of a contest, or a correction of those that stand. RESULTS_PENDING, RANK_GAP, RANK_AGAINST_SCORE, RANKED_WITHOUT_ATTENDING. */
  readonly proposeContestResults: ContestResultPayload;
  /** Proposes a prize for a suggestion of the second round; another proposal takes the place of the first. PRIZE_UNKNOWN, CALL_NOT_JUDGING. */
  readonly proposePrize: SubmissionPayload;
  /** Proposes that an owed month is not paid: WAIVE_PAID where it is, ILLEGAL_TRANSITION while another proposal waits, LIST_FULL past 60 of a post. */
  readonly proposeStipendWaiver: VirtualPostPayload;
  /** Proposes another tier than the norm gives; it counts once another person has confirmed it. */
  readonly proposeTierOverride: HardshipFilePayload;
  /** Shows it to its subject, and to the board. */
  readonly publishEvaluation: EvaluationPayload;
  /** Puts an honour up for public notice, by another than nominated it: APPROVE_OWN. */
  readonly publishHonourNotice: HonourPayload;
  /** Shows a draft to sponsors, by another than set it up or revised it: APPROVE_OWN, PUBLISH_WITHOUT_ACTIVE_FILE, AID_AFTER_REVIEW_OVERDUE, CAPACITY_NOT_REDUCED. */
  readonly publishVirtualPost: VirtualPostPayload;
  /** Applies once more for a card that the bank did not issue. */
  readonly reapplyForCard: BenefitCardPayload;
  /** Receives a case. Its due day follows from its kind and service. BODY_CLOSED, BACKDATE_BEFORE_BODY_FOUNDED, EFFECTIVE_DATE_IN_FUTURE, FACILITY_CLOSED, LIST_FULL. */
  readonly receiveCase: CasePayload;
  /** Records a wage agreement, a collective contract or an offer to bargain of a body. An agreement that came of an offer ends the bargaining over it, in the same write. CONGRESS_NOT_PASSED; NOT_FOUND at `offerId` for an offer of another body. */
  readonly recordAgreement: AgreementPayload;
  /** Records who of those registered came, at most 50 at once: all marks or none. PARTICIPATION_WITHDRAWN, ATTENDANCE_SETTLED. */
  readonly recordAttendance: ActivityPayload;
  /** Records whether one who attended a course passed it. */
  readonly recordCertificate: ParticipationPayload;
  /** Records a scheme of a body. WEIGHTS_DO_NOT_SUM unless the weights of its criteria are 10,000 basis points together. */
  readonly recordEvaluationScheme: EvaluationSchemePayload;
  /** Records money that came into the fund of a programme. CODE_TAKEN where its proof was told before. */
  readonly recordFundReceipt: FundReceiptPayload;
  /** Records a visit. What was found is sealed. VISIT_OUTSIDE_DUTY. */
  readonly recordLinkVisit: LinkDutyPayload;
  /** Records for which days a merchant agrees to give discounts. Two of its agreements never share a day. */
  readonly recordMerchantAgreement: MerchantPayload;
  /** Records that a person holds an office from a day. An office of one (chair, executive vice chair, heads) cannot be held twice at once. */
  readonly recordOfficer: OfficerTermPayload;
  /** Records where one who attended a course or a job fair found work. */
  readonly recordPlacement: ParticipationPayload;
  /** Records a sum that the workers got: each payment once (CODE_TAKEN), no more than is open (RECOVERY_EXCEEDS_STAKE). */
  readonly recordRecovery: CasePayload;
  /** Records time that a volunteer gave to an activity on a day. SERVICE_WITHOUT_ROLE, SERVICE_TWICE. */
  readonly recordVolunteerService: VolunteerPayload;
  /** Decides a transaction anew, as it is known now and with usage as it is recorded beside it. What was decided before stays, and nothing that counts changes: neither usage nor budget, breaks nor statements. It stands in the bank's audit trail. LIST_FULL past 50 decisions. */
  readonly reevaluateTransaction: BankTransactionPayload;
  /** Hands a case to another active body of the federation in one write: it is live there, and waits for its answer. REFER_TO_SELF, BODY_NOT_ACTIVE. */
  readonly referCase: CasePayload;
  /** Refunds a part of a confirmed charge: its discount goes back to the periods of the charge, and to the budget; once the bank told of the charge it is recorded only, for then the bank's rows count. For who reserved it, and for charges of every till the bank of the card programme and administrators whose scope holds the programme. */
  readonly refundDiscount: DiscountPayload;
  /** Turns a claim down, for the body that keeps the post; others may claim it again. */
  readonly refuseClaim: VirtualPostPayload;
  /** Refuses a transfer for the old or the new body; the membership stays where it is. */
  readonly refuseTransfer: MemberPayload;
  /** Refuses a pending move for the old or the new upper body; the body stays where it is. */
  readonly refuseUnionBodyMove: UnionBodyPayload;
  /** Lets a subject of the token issuer call with a role and a scope within the caller's own. A revoked subject is let in again, as the same caller in its next version, by whoever may see it; SUBJECT_TAKEN for everybody else, and CLIENT_REVOKED for whoever was revoked itself. */
  readonly registerApiClient: ApiClientPayload;
  /** Registers a bank, so that card programmes may name it and it may send files. OUTSIDE_SCOPE for a division beyond the caller's scope. */
  readonly registerBank: BankPayload;
  /** Registers a card for a year, or renews its registration from 30 days before the end on. */
  readonly registerCard: BenefitCardPayload;
  /** Registers for an open activity; a member for itself alone. ALREADY_REGISTERED, QUOTA_FULL, REGISTRATION_CLOSED. */
  readonly registerForActivity: ParticipationPayload;
  /** Registers an employer or agency as a sponsor with a union body. CREDIT_CODE_TAKEN where it is one of the federation already, BODY_CLOSED. */
  readonly registerSponsor: SponsorPayload;
  /** Registers a volunteer with a body. A member is one there once: SECOND_VOLUNTEER. */
  readonly registerVolunteer: VolunteerPayload;
  /** The bank does not issue a card that was applied for. */
  readonly rejectCardApplication: BenefitCardPayload;
  /** Turns down what was asked for, by another than asked (APPROVE_OWN). */
  readonly rejectEnrolment: EnrolmentPayload;
  /** Turns a nomination down for a reason, by another than made it: APPROVE_OWN. Its recipient may be nominated again. */
  readonly rejectHonour: HonourPayload;
  /** Rejects an application; `note` says why. */
  readonly rejectMembership: MemberPayload;
  /** Rejects a suggestion that is not decided on. JUDGE_OWN. */
  readonly rejectSubmission: SubmissionPayload;
  /** Rejects a pending body with a reason. The rejecter neither founded, revised nor submitted it. */
  readonly rejectUnionBody: UnionBodyPayload;
  /** Lets the sponsor go from a day on, so that another may claim the post. No month that fell due is touched. END_WITH_DISPUTED_MONTH. */
  readonly releaseSponsor: VirtualPostPayload;
  /** Records an honour as a report tells of it, with as many recipients as it counts. HONOUR_TAKEN where it is known: name the report with `addHonourSource` then. */
  readonly reportHonour: HonourPayload;
  /** Asks that a membership goes over to another body, of whatever federation. Both bodies have 30 days to consent. At most 30 in all, and none after 60 steps: LIST_FULL. */
  readonly requestTransfer: MemberPayload;
  /** Reserves a discount for a charge that is made now: limits and budgets hold, however many ask at once. */
  readonly reserveDiscount: DiscountPayload;
  /** Settles a break for good, with a reason. For reviewers and administrators whose scope holds the whole division of the bank. ILLEGAL_TRANSITION where it is settled. */
  readonly resolveBreak: BreakPayload;
  /** Settles a case with an outcome; what is open of the sum may still come in. */
  readonly resolveCase: CasePayload;
  /** Lets a cover go on. */
  readonly resumeEnrolment: EnrolmentPayload;
  /** Sets a job going again that failed (but for ROWS_UNACCOUNTED of a list) or is stuck, unless another one took up the same content since: JOB_SUPERSEDED. Rows that went in are not done twice. */
  readonly resumeJob: JobPayload;
  /** Makes a retained membership active again. */
  readonly resumeMembership: MemberPayload;
  /** Makes a suspended body active again. */
  readonly resumeUnionBody: UnionBodyPayload;
  /** Lets stipends fall due again from a day on; months that would have fallen due meanwhile are not owed. */
  readonly resumeVirtualPost: VirtualPostPayload;
  /** Retains a membership (保留会籍): no dues and no vote, but still a member. `reason` says why. After 60 steps in all: LIST_FULL. */
  readonly retainMembership: MemberPayload;
  /** Sends it back to be scored anew. */
  readonly returnEvaluation: EvaluationPayload;
  /** Answers the people named in a case in the clear. Every reading leaves an audit entry with its reason: a repeated call answers the receipt alone. */
  readonly revealCasePersons: RevealCasePersonsPayload;
  /** Answers the personal facts of one person in the clear. Every reading leaves an audit entry with its reason: a repeated call answers the receipt alone. */
  readonly revealHardshipPerson: RevealHardshipPersonPayload;
  /** Answers the key by which bank and federation know holders, to hand it to the bank. Each reading leaves an audit entry. */
  readonly revealHolderKey: RevealHolderKeyPayload;
  /** Reads personal facts in the clear. Caller, reason and the names of the facts go into the audit trail first. */
  readonly revealMember: RevealMemberPayload;
  /** Answers the account of a post in the clear, to those who pay into it or check that. Every reading leaves an audit entry with its reason: a repeated call answers the receipt alone. */
  readonly revealStipendAccount: RevealStipendAccountPayload;
  /** Takes a receipt out of its fund again, by another than recorded it (APPROVE_OWN), as far as so much is left: FUND_OVERDRAWN. */
  readonly reverseFundReceipt: FundReceiptPayload;
  /** Takes a step of the review, by another than made the claim (APPROVE_OWN). Behind the first review it is for those in charge of the programme: OUTSIDE_SCOPE. */
  readonly reviewClaim: ClaimPayload;
  /** Passes, returns or rejects a file. Neither its recorders nor declared relatives review it, and the two stages take two people: SELF_REVIEW. */
  readonly reviewHardshipFile: HardshipFilePayload;
  /** Revises an activity that has not begun; what is left out stays. A lower capacity holds from the next registration on. */
  readonly reviseActivity: ActivityPayload;
  /** Changes facts of a bank. Its code and its division stay: card programmes and the names of files rely on them. */
  readonly reviseBank: BankPayload;
  /** Revises what was written down of a case that is not settled; what is left out stays. */
  readonly reviseCase: CasePayload;
  /** Revises a claim that was not submitted, or was returned; what is left out stays. */
  readonly reviseClaim: ClaimPayload;
  /** Changes a scheme. A rule by which an evaluation goes stays as it is: the changed one is a new version, for the evaluations to come. WEIGHTS_DO_NOT_SUM. */
  readonly reviseEvaluationScheme: EvaluationSchemePayload;
  /** Records the household of a draft or of a file under review anew; a returned file becomes a draft again. A proposed tier falls away. */
  readonly reviseHardshipFile: HardshipFilePayload;
  /** Revises a nomination; what is left out stays. Whoever does so decides on it no more. */
  readonly reviseHonour: HonourPayload;
  /** Corrects or adds facts of a member. Dated facts get another value from a day on; what they were stays on record, 50 values of each: LIST_FULL, PERSON_IN_TWO_FILES. */
  readonly reviseMember: MemberPayload;
  /** Records other facts of a merchant. They count for all days, and in decisions from 15 seconds after the change on. */
  readonly reviseMerchant: MerchantPayload;
  /** Gives an offer other names, or begins a version with another rule, in 15 seconds or later; the version in force then ends there. No version is ever edited. */
  readonly reviseOffer: OfferPayload;
  /** Revises what is said of a programme; what is left out stays. PROGRAM_ENDED, FACT_NOT_REVISABLE for the kind of one that was published. */
  readonly reviseProgram: ProgramPayload;
  /** Revises a draft; what is left out stays. CHANGE_RULE_WHILE_OPEN for an edition that was opened. */
  readonly reviseProgramEdition: ProgramEditionPayload;
  /** Revises a service item that is offered; what is left out stays. Cases that came in before keep their due days. */
  readonly reviseServiceItem: ServiceItemPayload;
  /** Revises what is recorded of a sponsor; what is left out stays. A lower limit holds from the next claim on. */
  readonly reviseSponsor: SponsorPayload;
  /** Revises a draft; what is left out stays. */
  readonly reviseSuggestionCall: SuggestionCallPayload;
  /** Changes the facts of an open body, one at least. A field left out stays as it is. */
  readonly reviseUnionBody: UnionBodyPayload;
  /** Revises a draft; what is left out stays. */
  readonly reviseVirtualPost: VirtualPostPayload;
  /** Ends a caller's access, within a minute on every node; not one's own. Whoever was revoked itself revokes nobody: CLIENT_REVOKED. */
  readonly revokeApiClient: ApiClientPayload;
  /** Takes a granted honour back for a reason, by another than nominated it: APPROVE_OWN. */
  readonly revokeHonour: HonourPayload;
  /** Gives points for some criteria, in the place of those given before; also for the jury. CRITERION_UNKNOWN, SCORE_ABOVE_MOST, SCORED_BY_JUROR. */
  readonly scoreEvaluation: EvaluationPayload;
  /** Scores a suggestion, each judge once (SCORED_ALREADY) and never what it submitted (JUDGE_OWN). It names no version: judges do not wait for each other. CALL_NOT_JUDGING. */
  readonly scoreSubmission: SubmissionPayload;
  /** Seals a month of a bank for good: no file with a business date in it is accepted any more, and what is told late of it is a correction. PERIOD_NOT_OVER, PERIOD_SEALED, JOB_UNDER_WAY or PERIOD_HAS_OPEN_BREAKS where it cannot be. For administrators whose scope holds the whole division of the bank. */
  readonly sealPeriod: SealPeriodPayload;
  /** Hands an open batch to the bank, which then sees its list. */
  readonly sendIssueBatch: IssueBatchPayload;
  /** Settles an edition by another than began it (APPROVE_OWN), with no claim open: SETTLE_WITH_OPEN_CLAIMS. */
  readonly settleProgramEdition: ProgramEditionPayload;
  /** Settles a dispute, by another than raised it or recorded the payment: the payment stands, or is reversed by a row of its own and the month is owed again. */
  readonly settleStipendDispute: VirtualPostPayload;
  /** Takes a suggestion into the second round. CALL_NOT_JUDGING, JUDGE_OWN. */
  readonly shortlistSubmission: SubmissionPayload;
  /** Begins an activity; nobody registers from then on. */
  readonly startActivity: ActivityPayload;
  /** Begins to bargain over an offer that was accepted. */
  readonly startBargaining: AgreementPayload;
  /** Begins to handle an accepted case. */
  readonly startCase: CasePayload;
  /** Takes an active file under review, yearly or after a tip-off; until that is finished it gives no new aid. */
  readonly startHardshipReview: HardshipFilePayload;
  /** Takes a nomination into review. */
  readonly startHonourReview: HonourPayload;
  /** Starts the work on a file that was sent. The same content is answered with the job that works on it or has done so. */
  readonly startJob: JobPayload;
  /** Takes no more suggestions, and lets judges score those that came in. */
  readonly startJudgingCall: SuggestionCallPayload;
  /** Says why the rest of the sum of a settled or withdrawn case is not owed; closing the case confirms it. */
  readonly stateCaseRemainder: CasePayload;
  /** Submits a claim with all its papers: DOCUMENTS_MISSING. */
  readonly submitClaim: ClaimPayload;
  /** Ends scoring once every criterion has its points: total and rating are computed. SCORES_INCOMPLETE. */
  readonly submitEvaluation: EvaluationPayload;
  /** Hands a draft to the reviewers of its body. */
  readonly submitHardshipFile: HardshipFilePayload;
  /** Takes a suggestion in. Members submit for themselves; everybody else names the author. CALL_NOT_OPEN outside of the days of the call, TOPIC_UNKNOWN. */
  readonly submitSuggestion: SubmissionPayload;
  /** Asks for approval: PREPARING or REJECTED becomes PENDING_APPROVAL. */
  readonly submitUnionBody: UnionBodyPayload;
  /** Suspends an active body. */
  readonly suspendUnionBody: UnionBodyPayload;
  /** Lets nothing fall due from a day on; what fell due before stays owed. */
  readonly suspendVirtualPost: VirtualPostPayload;
  /** Lets a volunteer take a role from a day on. ROLE_HELD. */
  readonly takeVolunteerRole: VolunteerPayload;
  /** Ends a post before its term from a day on; what fell due stays owed. END_WITH_DISPUTED_MONTH. */
  readonly terminateVirtualPost: VirtualPostPayload;
  /** Takes a link of a duplicate back that was a mistake. An open hardship file that knew its person by both records knows the person by one again. */
  readonly unlinkDuplicateMember: MemberPayload;
  /** Ends a case that its claimants take back. */
  readonly withdrawCase: CasePayload;
  /** Takes a claim back that was not decided on. */
  readonly withdrawClaim: ClaimPayload;
  /** Withdraws a figure that should not stand, e.g. one of a wrong division; import it again where it belongs. It leaves every list, dashboard and total, and is still found by its id. An import with REVISE brings it back. */
  readonly withdrawFigure: FigurePayload;
  /** Takes a registration back while the activity is open, which frees the place. */
  readonly withdrawParticipation: ParticipationPayload;
  /** Takes a suggestion back that is not decided on, for its author or whoever submitted it. */
  readonly withdrawSubmission: SubmissionPayload;
  /** Withdraws a pending move, or one that both sides agreed to while its day still lies ahead. Takes no day: it falls away at once. */
  readonly withdrawUnionBodyMove: UnionBodyPayload;
  /** Takes a post back that nobody has claimed. */
  readonly withdrawVirtualPost: VirtualPostPayload;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAcceptCaseArgs = {
  input: CaseStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationActivateHardshipFileArgs = {
  input: ActivateHardshipFileInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationActivateVirtualPostArgs = {
  input: VirtualPostStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAddClaimDocumentArgs = {
  input: AddClaimDocumentInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAddHonourSourceArgs = {
  input: AddHonourSourceInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAdmitFromWaitListArgs = {
  input: EnrolmentStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAdmitMemberArgs = {
  input: AdmitMemberInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAdoptSubmissionArgs = {
  input: AdoptSubmissionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAnswerBargainingOfferArgs = {
  input: AnswerBargainingOfferInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAnswerReferralArgs = {
  input: AnswerReferralInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAnswerSupervisionNoticeArgs = {
  input: AnswerSupervisionNoticeInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationApplyForCardArgs = {
  input: ApplyForCardInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationApplyForMembershipArgs = {
  input: AdmitMemberInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationApproveClaimArgs = {
  input: ClaimStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationApproveEnrolmentArgs = {
  input: EnrolmentStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationApproveMembershipArgs = {
  input: MembershipStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationApproveUnionBodyArgs = {
  input: ApproveUnionBodyInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAssignBreakArgs = {
  input: AssignBreakInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAssignCaseArgs = {
  input: AssignCaseInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationAssignLinkDutyArgs = {
  input: AssignLinkDutyInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationBeginProgramSettlementArgs = {
  input: ProgramEditionStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCancelActivityArgs = {
  input: CancelActivityInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCancelClaimArgs = {
  input: VirtualPostStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCancelDiscountArgs = {
  input: DiscountStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCancelJobArgs = {
  input: CancelJobInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCancelMembershipArgs = {
  input: MembershipStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCancelProgramEditionArgs = {
  input: CancelProgramEditionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCancelSuggestionCallArgs = {
  input: CancelSuggestionCallInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCancelTransferArgs = {
  input: CancelTransferInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationChangeStipendAccountArgs = {
  input: ChangeStipendAccountInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationClaimVirtualPostArgs = {
  input: ClaimVirtualPostInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCloseCaseArgs = {
  input: CaseStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCloseFacilityArgs = {
  input: CloseFacilityInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCloseHardshipFileArgs = {
  input: CloseHardshipFileInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCloseProgramEditionArgs = {
  input: ProgramEditionStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCloseServiceItemArgs = {
  input: CloseServiceItemInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCloseSponsorArgs = {
  input: CloseSponsorInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCloseSuggestionCallArgs = {
  input: SuggestionCallStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationConfirmDiscountArgs = {
  input: ConfirmDiscountInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationConfirmEvaluationArgs = {
  input: EvaluationStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationConfirmStipendArgs = {
  input: StipendStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationConfirmTierOverrideArgs = {
  input: ConfirmTierOverrideInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationConsentToUnionBodyMoveArgs = {
  input: UnionBodyMoveAnswerInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationConsentTransferArgs = {
  input: AnswerTransferInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCorrectEvaluationArgs = {
  input: ReasonedEvaluationStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCoverUnitArgs = {
  input: CoverUnitInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCreateCardProgramArgs = {
  input: CreateCardProgramInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCreateMerchantArgs = {
  input: CreateMerchantInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCreateOfferArgs = {
  input: CreateOfferInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCreateProgramArgs = {
  input: CreateProgramInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCreateUploadArgs = {
  input: CreateUploadInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationCreateVirtualPostArgs = {
  input: CreateVirtualPostInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDecideContestResultsArgs = {
  input: DecideContestResultsInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDecideObjectionArgs = {
  input: DecideObjectionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDecidePrizeArgs = {
  input: DecidePrizeInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDecideStipendWaiverArgs = {
  input: DecideStipendWaiverInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDecideVolunteerServiceArgs = {
  input: DecideVolunteerServiceInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDisputeStipendArgs = {
  input: DisputeStipendInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDissolveUnionBodyArgs = {
  input: UnionBodyTransitionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDraftClaimArgs = {
  input: DraftClaimInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDraftPostAgreementArgs = {
  input: DraftPostAgreementInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDraftProgramEditionArgs = {
  input: DraftProgramEditionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationDraftSuggestionCallArgs = {
  input: DraftSuggestionCallInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationEndAgreementArgs = {
  input: EndAgreementInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationEndLinkDutyArgs = {
  input: EndLinkDutyInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationEndMerchantAgreementArgs = {
  input: EndMerchantAgreementInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationEndOfferArgs = {
  input: EndOfferInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationEndOfficerTermArgs = {
  input: EndOfficerTermInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationEndProgramArgs = {
  input: EndProgramInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationEndUnitCoverArgs = {
  input: EndUnitCoverInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationEndVolunteerRoleArgs = {
  input: EndVolunteerRoleInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationEnrolInProgramArgs = {
  input: EnrolInProgramInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationExitEnrolmentArgs = {
  input: EndEnrolmentInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationFileAgreementArgs = {
  input: FileAgreementInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationFillIssueBatchArgs = {
  input: IssueBatchStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationFinishActivityArgs = {
  input: FinishActivityInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationFinishHardshipReviewArgs = {
  input: FinishHardshipReviewInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationFoundUnionBodyArgs = {
  input: FoundUnionBodyInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationGrantHonourArgs = {
  input: GrantHonourInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationImportFiguresArgs = {
  input: ImportFiguresInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationIssueSupervisionNoticeArgs = {
  input: IssueSupervisionNoticeInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationLapseBargainingOfferArgs = {
  input: LapseBargainingOfferInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationLinkDuplicateMemberArgs = {
  input: LinkDuplicateMemberInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationMergeUnionBodyArgs = {
  input: MergeUnionBodyInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationMoveUnionBodyArgs = {
  input: MoveUnionBodyInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationNominateHonourArgs = {
  input: NominateHonourInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationObjectToEvaluationArgs = {
  input: ReasonedEvaluationStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationObjectToHardshipFileArgs = {
  input: ObjectToHardshipFileInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationOpenActivityArgs = {
  input: ActivityStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationOpenEvaluationArgs = {
  input: OpenEvaluationInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationOpenFacilityArgs = {
  input: OpenFacilityInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationOpenHardshipFileArgs = {
  input: OpenHardshipFileInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationOpenIssueBatchArgs = {
  input: OpenIssueBatchInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationOpenProgramArgs = {
  input: ProgramEditionStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationOpenServiceItemArgs = {
  input: OpenServiceItemInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationOpenSuggestionCallArgs = {
  input: SuggestionCallStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationPassOverSubmissionArgs = {
  input: SubmissionStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationPauseEnrolmentArgs = {
  input: EnrolmentStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationPayStipendArgs = {
  input: PayStipendInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationPlanActivityArgs = {
  input: PlanActivityInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationProlongCaseArgs = {
  input: ProlongCaseInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationProposeContestResultsArgs = {
  input: ProposeContestResultsInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationProposePrizeArgs = {
  input: ProposePrizeInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationProposeStipendWaiverArgs = {
  input: ProposeStipendWaiverInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationProposeTierOverrideArgs = {
  input: ProposeTierOverrideInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationPublishEvaluationArgs = {
  input: EvaluationStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationPublishHonourNoticeArgs = {
  input: PublishHonourNoticeInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationPublishVirtualPostArgs = {
  input: PublishVirtualPostInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReapplyForCardArgs = {
  input: CardStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReceiveCaseArgs = {
  input: ReceiveCaseInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordAgreementArgs = {
  input: RecordAgreementInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordCertificateArgs = {
  input: RecordCertificateInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordEvaluationSchemeArgs = {
  input: RecordEvaluationSchemeInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordFundReceiptArgs = {
  input: RecordFundReceiptInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordLinkVisitArgs = {
  input: RecordLinkVisitInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordMerchantAgreementArgs = {
  input: RecordMerchantAgreementInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordOfficerArgs = {
  input: RecordOfficerInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordPlacementArgs = {
  input: RecordPlacementInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordRecoveryArgs = {
  input: RecordRecoveryInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRecordVolunteerServiceArgs = {
  input: RecordVolunteerServiceInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReevaluateTransactionArgs = {
  input: ReevaluateTransactionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReferCaseArgs = {
  input: ReferCaseInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRefundDiscountArgs = {
  input: RefundDiscountInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRefuseClaimArgs = {
  input: VirtualPostStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRefuseTransferArgs = {
  input: AnswerTransferInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRefuseUnionBodyMoveArgs = {
  input: UnionBodyMoveAnswerInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRegisterApiClientArgs = {
  input: RegisterApiClientInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRegisterBankArgs = {
  input: RegisterBankInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRegisterCardArgs = {
  input: RegisterCardInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRegisterForActivityArgs = {
  input: RegisterForActivityInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRegisterSponsorArgs = {
  input: RegisterSponsorInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRegisterVolunteerArgs = {
  input: RegisterVolunteerInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRejectCardApplicationArgs = {
  input: RejectCardApplicationInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRejectEnrolmentArgs = {
  input: EndEnrolmentInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRejectHonourArgs = {
  input: RejectHonourInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRejectMembershipArgs = {
  input: MembershipStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRejectSubmissionArgs = {
  input: RejectSubmissionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRejectUnionBodyArgs = {
  input: UnionBodyTransitionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReleaseSponsorArgs = {
  input: DatedVirtualPostStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReportHonourArgs = {
  input: ReportHonourInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRequestTransferArgs = {
  input: RequestTransferInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReserveDiscountArgs = {
  input: ReserveDiscountInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationResolveBreakArgs = {
  input: ResolveBreakInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationResolveCaseArgs = {
  input: ResolveCaseInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationResumeEnrolmentArgs = {
  input: EnrolmentStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationResumeJobArgs = {
  input: ResumeJobInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationResumeMembershipArgs = {
  input: MembershipStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationResumeUnionBodyArgs = {
  input: UnionBodyTransitionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationResumeVirtualPostArgs = {
  input: DatedVirtualPostStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRetainMembershipArgs = {
  input: MembershipStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReturnEvaluationArgs = {
  input: ReasonedEvaluationStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRevealCasePersonsArgs = {
  input: RevealCasePersonsInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRevealHardshipPersonArgs = {
  input: RevealHardshipPersonInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRevealHolderKeyArgs = {
  input: RevealHolderKeyInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRevealMemberArgs = {
  input: RevealMemberInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRevealStipendAccountArgs = {
  input: RevealStipendAccountInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReverseFundReceiptArgs = {
  input: ReverseFundReceiptInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviewClaimArgs = {
  input: ReviewClaimInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviewHardshipFileArgs = {
  input: ReviewHardshipFileInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseActivityArgs = {
  input: ReviseActivityInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseBankArgs = {
  input: ReviseBankInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseCaseArgs = {
  input: ReviseCaseInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseClaimArgs = {
  input: ReviseClaimInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseEvaluationSchemeArgs = {
  input: ReviseEvaluationSchemeInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseHardshipFileArgs = {
  input: ReviseHardshipFileInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseHonourArgs = {
  input: ReviseHonourInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseMemberArgs = {
  input: ReviseMemberInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseMerchantArgs = {
  input: ReviseMerchantInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseOfferArgs = {
  input: ReviseOfferInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseProgramArgs = {
  input: ReviseProgramInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseProgramEditionArgs = {
  input: ReviseProgramEditionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseServiceItemArgs = {
  input: ReviseServiceItemInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseSponsorArgs = {
  input: ReviseSponsorInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseSuggestionCallArgs = {
  input: ReviseSuggestionCallInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseUnionBodyArgs = {
  input: ReviseUnionBodyInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationReviseVirtualPostArgs = {
  input: ReviseVirtualPostInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRevokeApiClientArgs = {
  input: RevokeApiClientInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationRevokeHonourArgs = {
  input: RevokeHonourInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationScoreEvaluationArgs = {
  input: ScoreEvaluationInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationScoreSubmissionArgs = {
  input: ScoreSubmissionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSealPeriodArgs = {
  input: SealPeriodInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSendIssueBatchArgs = {
  input: IssueBatchStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSettleProgramEditionArgs = {
  input: ProgramEditionStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSettleStipendDisputeArgs = {
  input: SettleStipendDisputeInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationShortlistSubmissionArgs = {
  input: SubmissionStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationStartActivityArgs = {
  input: ActivityStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationStartBargainingArgs = {
  input: StartBargainingInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationStartCaseArgs = {
  input: CaseStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationStartHardshipReviewArgs = {
  input: StartHardshipReviewInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationStartHonourReviewArgs = {
  input: HonourStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationStartJobArgs = {
  input: StartJobInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationStartJudgingCallArgs = {
  input: SuggestionCallStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationStateCaseRemainderArgs = {
  input: StateCaseRemainderInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSubmitClaimArgs = {
  input: ClaimStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSubmitEvaluationArgs = {
  input: EvaluationStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSubmitHardshipFileArgs = {
  input: SubmitHardshipFileInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSubmitSuggestionArgs = {
  input: SubmitSuggestionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSubmitUnionBodyArgs = {
  input: UnionBodyTransitionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSuspendUnionBodyArgs = {
  input: UnionBodyTransitionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationSuspendVirtualPostArgs = {
  input: SuspendVirtualPostInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationTakeVolunteerRoleArgs = {
  input: TakeVolunteerRoleInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationTerminateVirtualPostArgs = {
  input: TerminateVirtualPostInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationUnlinkDuplicateMemberArgs = {
  input: LinkDuplicateMemberInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationWithdrawClaimArgs = {
  input: WithdrawClaimInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationWithdrawFigureArgs = {
  input: WithdrawFigureInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationWithdrawParticipationArgs = {
  input: WithdrawParticipationInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationWithdrawSubmissionArgs = {
  input: SubmissionStepInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationWithdrawUnionBodyMoveArgs = {
  input: UnionBodyTransitionInput;
};

/** The root of every change. Each change is idempotent by its `idempotencyKey` and leaves an audit entry. */
export type MutationWithdrawVirtualPostArgs = {
  input: VirtualPostStepInput;
};

/** A recipient that has a name. */
export type NamedRecipientInput =
  /** An employer. */
  | {
      readonly employer: EmployerInput;
      readonly memberId?: never;
      readonly team?: never;
      readonly unionBodyId?: never;
      readonly workplace?: never;
    } /** A member, by id. */
  | {
      readonly employer?: never;
      readonly memberId: Scalars['ID']['input'];
      readonly team?: never;
      readonly unionBodyId?: never;
      readonly workplace?: never;
    } /** A team, 1 to 100 characters. */
  | {
      readonly employer?: never;
      readonly memberId?: never;
      readonly team: Scalars['String']['input'];
      readonly unionBodyId?: never;
      readonly workplace?: never;
    } /** A union body, by id. */
  | {
      readonly employer?: never;
      readonly memberId?: never;
      readonly team?: never;
      readonly unionBodyId: Scalars['ID']['input'];
      readonly workplace?: never;
    } /** A workplace, 1 to 100 characters. */
  | {
      readonly employer?: never;
      readonly memberId?: never;
      readonly team?: never;
      readonly unionBodyId?: never;
      readonly workplace: Scalars['String']['input'];
    };

/** Anything that has a lasting id. */
export type Node = {
  /** A lasting id that says nothing but its kind. */
  readonly id: Scalars['ID']['output'];
};

/** A nomination. */
export type NominateHonourInput = {
  /** The year or the number of the round, 1 to 40 characters. */
  readonly edition: Scalars['String']['input'];
  /** Who gives it, where it is a body of ours. */
  readonly grantingBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Who gives it, 1 to 100 characters. */
  readonly grantingBodyName: Scalars['String']['input'];
  /** The id of the activity or of the results of a contest that it is given for; results have to stand and to rank the recipient. */
  readonly groundId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  readonly kind: HonourKind;
  /** By whom it is given. */
  readonly level: HonourLevel;
  /** What it is called, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Who receives it. */
  readonly recipient: NamedRecipientInput;
  /** The open body that keeps the record. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** Somebody who is no member. */
export type NonMemberEnrollee = {
  readonly __typename?: 'NonMemberEnrollee';
  /** The name, masked. */
  readonly name: Scalars['String']['output'];
  /** Why somebody who is no member takes part. */
  readonly reason: Scalars['String']['output'];
};

/** Somebody who is no member. */
export type NonMemberEnrolleeInput = {
  /** The birth date; a resident id tells it. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its number; sealed. DOCUMENT_INVALID where it cannot be one. */
  readonly documentNumber: Scalars['String']['input'];
  /** The kind of document. */
  readonly documentType?: DocumentType;
  /** Whether it is a migrant worker (农民工). */
  readonly migrant?: Scalars['Boolean']['input'];
  /** The name, 1 to 50 characters. It is sealed, and shown masked. */
  readonly name: Scalars['String']['input'];
  /** Why somebody who is no member takes part, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** The sex; a resident id tells it. */
  readonly sex?: InputMaybe<Sex>;
};

/** A person who is no member. */
export type NonMemberInput = {
  /** The name, 1 to 50 characters. It is sealed and shown masked. */
  readonly name: Scalars['String']['input'];
  /** Why the person may take part, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** Where the person works, 1 to 100 characters; it tells people of one name apart. */
  readonly workUnit?: InputMaybe<Scalars['String']['input']>;
};

/** A person who is no member. */
export type NonMemberParticipant = Participant & {
  readonly __typename?: 'NonMemberParticipant';
  /** The masked name. */
  readonly name: Scalars['String']['output'];
  /** Why the person may take part. */
  readonly reason: Scalars['String']['output'];
  /** Where the person works, as written. */
  readonly workUnit: Maybe<Scalars['String']['output']>;
};

/** A card is not entitled to the discount that was to be reserved. */
export type NotEligible = Problem & {
  readonly __typename?: 'NotEligible';
  /** The stable code to program against. */
  readonly code: ProblemCode;
  /** What happened and what to do next, for a person. */
  readonly message: Scalars['String']['output'];
  /** The input field the problem is about, from the input's root; null when it is about the whole. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Every reason in the order of the checks; the first is the primary one. */
  readonly reasons: ReadonlyArray<EligibilityReason>;
  /** Whether the same call may go through later without any change to its input. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A card is not entitled to the discount that was to be reserved. */
export type NotEligibleMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** A header of a request. */
export type ObjectHeader = {
  readonly __typename?: 'ObjectHeader';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** A request that whoever holds it may send. */
export type ObjectRequest = {
  readonly __typename?: 'ObjectRequest';
  /** Until when it works. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Headers that have to be sent as they are. */
  readonly headers: ReadonlyArray<ObjectHeader>;
  /** PUT or GET. */
  readonly method: Scalars['String']['output'];
  /** The address. */
  readonly url: Scalars['String']['output'];
};

/** An objection. */
export type ObjectToHardshipFileInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What was said, 1 to 2000 characters; sealed. */
  readonly text: Scalars['String']['input'];
};

/** What is decided of an objection. */
export type ObjectionDecision =
  /** 不成立 */
  | 'DISMISSED'
  /** 成立: the file is rejected. */
  | 'UPHELD';

/** Where an objection stands. */
export type ObjectionState =
  /** 不成立 */
  | 'DISMISSED'
  /** Not decided. */
  | 'OPEN'
  /** 成立: the file is rejected. */
  | 'UPHELD';

/** An offer (优惠) of a card programme, with all its versions. */
export type Offer = Node & {
  readonly __typename?: 'Offer';
  /** What was granted of its budgets, over all versions: what is reserved counts until it has expired for a minute, and what refunds took back does not. For administrators and the bank of the card programme; null for others, and where it never had a budget. */
  readonly budgetSpent: Maybe<Money>;
  /** The category of the version in force now; of the last one where none is. */
  readonly category: OfferCategory;
  /** Known to the bank too, and unique in the card programme. */
  readonly code: Scalars['String']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The Chinese name, of all versions. */
  readonly name: Scalars['String']['output'];
  /** An English name, of all versions. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** The card programme. */
  readonly program: CardProgram;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** The version in force at an instant, as everybody knows by now; null where none is. */
  readonly versionInForce: Maybe<OfferVersion>;
  /** All versions, in the order in which they were recorded; those that were withdrawn too, which end where they begin. */
  readonly versions: ReadonlyArray<OfferVersion>;
};

/** An offer (优惠) of a card programme, with all its versions. */
export type OfferVersionInForceArgs = {
  at: InputMaybe<Scalars['DateTime']['input']>;
};

/** What may be done with an offer to bargain. */
export type OfferAction =
  /** 登记答复 */
  | 'ANSWER'
  /** 终止 */
  | 'LAPSE'
  /** 签订 */
  | 'SIGN'
  /** 开始协商 */
  | 'START_BARGAINING';

/** The seven categories of discounts (吃住行游购娱医). */
export type OfferCategory =
  /** 吃 Eating */
  | 'EATING'
  /** 娱 Entertainment */
  | 'ENTERTAINMENT'
  /** 住 Lodging */
  | 'LODGING'
  /** 医 Medical */
  | 'MEDICAL'
  /** 购 Shopping */
  | 'SHOPPING'
  /** 游 Tourism */
  | 'TOURISM'
  /** 行 Transport */
  | 'TRANSPORT';

/** A page of offers. */
export type OfferConnection = {
  readonly __typename?: 'OfferConnection';
  /** The offers with their cursors. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** The offers themselves. */
  readonly nodes: ReadonlyArray<Offer>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** How much is taken off a charge. */
export type OfferDiscount = {
  readonly __typename?: 'OfferDiscount';
  /** The part of the amount in basis points, 1 to 10000, rounded down to fen; null for a fixed sum. */
  readonly basisPoints: Maybe<Scalars['Int']['output']>;
  /** The fixed sum, at most the amount; null for a part of it. */
  readonly fixed: Maybe<Money>;
  /** How it is measured. */
  readonly kind: DiscountKind;
};

/** How much is taken off a charge. */
export type OfferDiscountInput =
  /** A part of the amount in basis points, 1 to 10000: 1000 is 10 % off (九折). */
  | { readonly basisPoints: Scalars['Int']['input']; readonly fen?: never } /** A fixed sum in fen, 1 to 99999999999. */
  | { readonly basisPoints?: never; readonly fen: Scalars['Fen']['input'] };

/** An offer in a page. */
export type OfferEdge = {
  readonly __typename?: 'OfferEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: Offer;
};

/** Which offers to list. */
export type OfferFilter = {
  /** Only offers with a version in force at this instant. Default: now. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The card programme that they are of. */
  readonly cardProgramId: Scalars['ID']['input'];
  /** Only offers of this category. */
  readonly category?: InputMaybe<OfferCategory>;
  /** Only offers that this merchant may give: those that list it, and those for every merchant. */
  readonly merchantId?: InputMaybe<Scalars['ID']['input']>;
  /** Where they are to be of use: for this division, one below it, or one above it. */
  readonly regionCode: Scalars['RegionCode']['input'];
};

/** What one card may have of an offer in each calendar period of Asia/Shanghai. */
export type OfferLimits = {
  readonly __typename?: 'OfferLimits';
  /** In a day. */
  readonly day: OfferPeriodLimit;
  /** In a month. */
  readonly month: OfferPeriodLimit;
  /** In a year. */
  readonly year: OfferPeriodLimit;
};

/** What one card may have of an offer in each calendar period; what is left out is no limit. */
export type OfferLimitsInput = {
  /** In a day. */
  readonly day?: InputMaybe<OfferPeriodLimitInput>;
  /** In a month. */
  readonly month?: InputMaybe<OfferPeriodLimitInput>;
  /** In a year. */
  readonly year?: InputMaybe<OfferPeriodLimitInput>;
};

/** The merchants that give an offer: all of the card programme, or those that are listed. */
export type OfferMerchantsInput =
  /** true: every merchant of the card programme, present and future. */
  | {
      readonly all: Scalars['Boolean']['input'];
      readonly ids?: never;
    } /** 1 to 60 different merchants of the card programme. */
  | { readonly all?: never; readonly ids: ReadonlyArray<Scalars['ID']['input']> };

/** What a change of an offer answers. */
export type OfferPayload = {
  readonly __typename?: 'OfferPayload';
  /** The offer after the change; null when the change was refused. */
  readonly offer: Maybe<Offer>;
  /** Why the change was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** What one card may have of an offer in a calendar period. */
export type OfferPeriodLimit = {
  readonly __typename?: 'OfferPeriodLimit';
  /** How many discounts; null is no limit. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** How much discount in all; null is no limit. */
  readonly discount: Maybe<Money>;
};

/** What one card may have of an offer in a calendar period; what is left out is no limit. */
export type OfferPeriodLimitInput = {
  /** How many discounts, 1 to 1000000. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** How much discount in all, in fen, 1 or more. */
  readonly discountFen?: InputMaybe<Scalars['Fen']['input']>;
};

/** Which cards get which discount at which merchants, when, and how much. */
export type OfferRule = {
  readonly __typename?: 'OfferRule';
  /** Whether every merchant of the card programme gives it. */
  readonly allMerchants: Scalars['Boolean']['output'];
  /** What may be granted in all under the offer, by all its versions that have a budget together; null is no budget. */
  readonly budget: Maybe<Money>;
  /** The category. */
  readonly category: OfferCategory;
  /** How much is taken off. */
  readonly discount: OfferDiscount;
  /** Merchant categories (MCC, four digits) that do not give it. */
  readonly excludedMcc: ReadonlyArray<Scalars['String']['output']>;
  /** The most that is taken off one charge; null is no such limit. */
  readonly maxDiscountPerTransaction: Maybe<Money>;
  /** The merchants that give it; empty where all do. */
  readonly merchantIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The least amount of a charge; 0 is none. */
  readonly minimumSpend: Money;
  /** How often and how much one card may have of it. */
  readonly perCard: OfferLimits;
  /** The divisions it is for, each with its whole subtree. */
  readonly regionCodes: ReadonlyArray<Scalars['RegionCode']['output']>;
  /** The divisions it is for, each with its whole subtree. */
  readonly regions: ReadonlyArray<Region>;
  /** The parts of the day in Asia/Shanghai; empty is all day. */
  readonly timeSlots: ReadonlyArray<OfferTimeSlot>;
  /** The days of the week, 1 is Monday, 7 Sunday; empty is every day. */
  readonly weekdays: ReadonlyArray<Scalars['Int']['output']>;
};

/** The whole rule of a version; what is left out is no limit. */
export type OfferRuleInput = {
  /** What may be granted in all under the offer, by all its versions that have a budget together, in fen, 1 or more. */
  readonly budgetFen?: InputMaybe<Scalars['Fen']['input']>;
  /** The category. */
  readonly category: OfferCategory;
  /** How much is taken off. */
  readonly discount: OfferDiscountInput;
  /** At most 200 different merchant categories of four digits. */
  readonly excludedMcc?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The most that is taken off one charge, in fen, 1 or more. */
  readonly maxDiscountPerTransactionFen?: InputMaybe<Scalars['Fen']['input']>;
  /** The merchants that give it. */
  readonly merchants: OfferMerchantsInput;
  /** The least amount of a charge in fen, at most 99999999999. Default: none. */
  readonly minimumSpendFen?: InputMaybe<Scalars['Fen']['input']>;
  /** How often and how much one card may have of it. */
  readonly perCard?: InputMaybe<OfferLimitsInput>;
  /** 1 to 20 divisions, each with its whole subtree, none below another one. */
  readonly regions: ReadonlyArray<Scalars['RegionCode']['input']>;
  /** At most 24 parts of the day that do not overlap. Default: all day. */
  readonly timeSlots?: InputMaybe<ReadonlyArray<OfferTimeSlotInput>>;
  /** Different days of the week, 1 is Monday, 7 Sunday. Default: every day. */
  readonly weekdays?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** A part of the day, from its first minute up to its end. */
export type OfferTimeSlot = {
  readonly __typename?: 'OfferTimeSlot';
  /** Its first minute, HH:MM. */
  readonly from: Scalars['String']['output'];
  /** The first minute after it, HH:MM; 24:00 is midnight at the end of the day. */
  readonly to: Scalars['String']['output'];
};

/** A part of the day in Asia/Shanghai. One over midnight is written as two. */
export type OfferTimeSlotInput = {
  /** Its first minute, HH:MM. */
  readonly from: Scalars['String']['input'];
  /** The first minute after it, HH:MM, at most 24:00. */
  readonly to: Scalars['String']['input'];
};

/** A rule of an offer from an instant on, up to its end. */
export type OfferVersion = {
  readonly __typename?: 'OfferVersion';
  /** The first instant at which it is in force. */
  readonly from: Scalars['DateTime']['output'];
  /** Counts the versions of an offer from 1. */
  readonly number: Scalars['Int']['output'];
  /** When everybody knows of it: 15 seconds after it was made. Decisions as of an earlier instant do not know it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What it grants. */
  readonly rule: OfferRule;
  /** The first instant at which it is in force no more, as it was recorded last; null while no end is recorded. */
  readonly to: Maybe<Scalars['DateTime']['output']>;
};

/** A version of an offer. */
export type OfferVersionEvidence = {
  readonly __typename?: 'OfferVersionEvidence';
  /** The first instant at which it is in force. */
  readonly from: Scalars['DateTime']['output'];
  /** The number of the version, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The offer. */
  readonly offerId: Scalars['ID']['output'];
};

/** Offices in a union body. */
export type Office =
  /** 经审委主任 */
  | 'AUDIT_HEAD'
  /** 主席 */
  | 'CHAIR'
  /** 工会干事 */
  | 'CLERK'
  /** 委员 */
  | 'COMMITTEE_MEMBER'
  /** 常务副主席 */
  | 'EXECUTIVE_VICE_CHAIR'
  /** 劳动争议调解委主任 */
  | 'MEDIATION_HEAD'
  /** 劳动法律监督委主任 */
  | 'SUPERVISION_HEAD'
  /** 副主席 */
  | 'VICE_CHAIR'
  /** 女职委主任 */
  | 'WOMEN_HEAD';

/** A person in an office of a union body, with the days of the term. */
export type OfficerTerm = Node & {
  readonly __typename?: 'OfficerTerm';
  /** Full time, part time or seconded. */
  readonly engagement: Engagement;
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** Whether the officer comes from the front line. */
  readonly frontline: Scalars['Boolean']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The office. */
  readonly office: Office;
  /** The name, masked: the family name and `*`. */
  readonly personName: Scalars['String']['output'];
  /** The day it ends, at the latest with its body; null while none is set. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
  /** The body; null outside the caller's scope. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of terms. */
export type OfficerTermConnection = {
  readonly __typename?: 'OfficerTermConnection';
  /** The terms with their cursors. */
  readonly edges: ReadonlyArray<OfficerTermEdge>;
  /** The terms themselves. */
  readonly nodes: ReadonlyArray<OfficerTerm>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A term in a page. */
export type OfficerTermEdge = {
  readonly __typename?: 'OfficerTermEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The term. */
  readonly node: OfficerTerm;
};

/** What a change of a term answers. */
export type OfficerTermPayload = {
  readonly __typename?: 'OfficerTermPayload';
  /** The term after the change; null when it was refused. */
  readonly officerTerm: Maybe<OfficerTerm>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** An evaluation to open. */
export type OpenEvaluationInput = {
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A period of its cycle that has begun: `2026-05`, `2026-Q2`, `2026-H1`, `2026`, or `ONCE`. */
  readonly period: Scalars['String']['input'];
  /** The scheme. */
  readonly schemeId: Scalars['ID']['input'];
  /** Who or what is evaluated. */
  readonly subject: EvaluationSubjectInput;
};

/** A facility to record. */
export type OpenFacilityInput = {
  /** The floor area in square metres. */
  readonly areaSquareMetres?: InputMaybe<Scalars['Decimal']['input']>;
  /** A short code, unique: 1 to 40 letters, digits, `-` or `_`. */
  readonly code: Scalars['String']['input'];
  /** How the source qualifies the cost. Default: EXACT. */
  readonly costBound?: InputMaybe<Bound>;
  /** What it cost. */
  readonly costFen?: InputMaybe<Scalars['Fen']['input']>;
  /** How many facilities the record stands for. Default: 1. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** How the source qualifies the count. Default: EXACT. */
  readonly countBound?: InputMaybe<Bound>;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind. */
  readonly kind: FacilityKind;
  /** Where it is, in words. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** The Chinese name, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** An English name. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The day it opened; not after today. */
  readonly openedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The open body that owns it. */
  readonly ownerId: Scalars['ID']['input'];
  /** The division it stands in, a province or below: not the nation. */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** The number of service items. */
  readonly serviceItems?: InputMaybe<Scalars['Int']['input']>;
  /** Services offered. */
  readonly services?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where the record comes from. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The names of its windows, each once, at most 50: as many as `windows` where that is given. */
  readonly windowNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The number of windows. */
  readonly windows?: InputMaybe<Scalars['Int']['input']>;
};

/** A household to be put on file. */
export type OpenHardshipFileInput = {
  /** Callers who are of the household or related to it, by the ids of their records, at most 20: they check nothing of it. */
  readonly excludedReviewerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why a former member stands for it; required when the membership has ended. */
  readonly formerMemberReason?: InputMaybe<FormerMemberReason>;
  /** The household. */
  readonly household: HouseholdInput;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member who stands for the household. */
  readonly mainMemberId: Scalars['ID']['input'];
  /** The closed or rejected file of the same household that this one follows. */
  readonly previousFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The open body that keeps the file. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** An issue batch to open. Name exactly one of regionCode and unionBodyId. */
export type OpenIssueBatchInput = {
  /** The card programme. */
  readonly cardProgramId: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Applications through the bodies of this division's subtree; for callers whose scope is a division that holds it. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Applications through this body alone. */
  readonly unionBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** A service item to be opened. */
export type OpenServiceItemInput = {
  /** Who handles it behind the desk, at most 100 characters. */
  readonly backOffice?: InputMaybe<Scalars['String']['input']>;
  /** The category. */
  readonly category: ServiceItemCategory;
  /** A short code, unique in the centre: 1 to 40 letters, digits, `-` or `_`. */
  readonly code: Scalars['String']['input'];
  /** The open centre that offers it: a facility of kind CENTRE. */
  readonly facilityId: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is offered beside the window. Default: nothing. */
  readonly modes?: InputMaybe<ReadonlyArray<ServiceItemMode>>;
  /** What it is called, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The first day it was offered, not after today, not before the centre opened. Default: today. */
  readonly openedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Within how many days it is promised to be done, 0 to 366. */
  readonly promisedDays?: InputMaybe<Scalars['Int']['input']>;
  /** The window whose front desk takes it, 1 to 50 characters: one of the centre's where it names them. */
  readonly window: Scalars['String']['input'];
};

/** Where a page lies in its list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor to pass as `after` for the next page; null when nothing was read. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more objects follow. A page may be shorter than asked for and still have a next one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether objects stand before this page; true when the page was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** An upper body with the days it was one. */
export type ParentLink = {
  readonly __typename?: 'ParentLink';
  /** The first day; null when nobody recorded it. */
  readonly from: Maybe<Scalars['LocalDate']['output']>;
  /** The upper body; null outside the caller's scope. */
  readonly parent: Maybe<UnionBody>;
  /** The id of the upper body. */
  readonly parentId: Scalars['ID']['output'];
  /** The day it ended; null while it holds. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** How a month is paid that the agreement does not hold in whole. */
export type PartMonthRule =
  /** 按天 */
  | 'BY_DAYS'
  /** 足月 */
  | 'FULL';

/** Who takes part in an activity. */
export type Participant = {
  /** What it is called; of a person the masked name. */
  readonly name: Scalars['String']['output'];
};

/** Who takes part. */
export type ParticipantInput =
  /** An employer as a whole. */
  | {
      readonly employer: EmployerInput;
      readonly memberId?: never;
      readonly nonMember?: never;
      readonly team?: never;
    } /** A member, by id. */
  | {
      readonly employer?: never;
      readonly memberId: Scalars['ID']['input'];
      readonly nonMember?: never;
      readonly team?: never;
    } /** A person who is no member. */
  | {
      readonly employer?: never;
      readonly memberId?: never;
      readonly nonMember: NonMemberInput;
      readonly team?: never;
    } /** A team of a union body. */
  | { readonly employer?: never; readonly memberId?: never; readonly nonMember?: never; readonly team: TeamInput };

/** A registration (报名) for an activity and what became of it. */
export type Participation = Node & {
  readonly __typename?: 'Participation';
  /** The activity. */
  readonly activity: Activity;
  /** Whether the course was passed; null while nothing is recorded. */
  readonly certificate: Maybe<Certificate>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** Who takes part. */
  readonly participant: Participant;
  /** Where the participant found work; null while nothing is recorded. */
  readonly placement: Maybe<Placement>;
  /** What became of it. */
  readonly state: ParticipationState;
  /** Every state, in the order of recording. */
  readonly steps: ReadonlyArray<ParticipationStep>;
  /** The numbers of the trades of a contest it is for; none of another activity. */
  readonly trades: ReadonlyArray<Scalars['Int']['output']>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of participations. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The participations with their cursors. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** The participations themselves. */
  readonly nodes: ReadonlyArray<Participation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A participation in a page. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** A participation. */
  readonly node: Participation;
};

/** Whose participations to list. */
export type ParticipationFilter = {
  /** Those of this activity. */
  readonly activityId: Scalars['ID']['input'];
  /** Only those in this state. */
  readonly state?: InputMaybe<ParticipationState>;
};

/** What a change of a participation answers. */
export type ParticipationPayload = {
  readonly __typename?: 'ParticipationPayload';
  /** It after the change; null when it was refused. */
  readonly participation: Maybe<Participation>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** What became of a registration. */
export type ParticipationState =
  /** 缺席 */
  | 'ABSENT'
  /** 已参加 */
  | 'ATTENDED'
  /** 已报名 */
  | 'REGISTERED'
  /** 已退出 */
  | 'WITHDRAWN';

/** A state of a registration with the day it took effect. */
export type ParticipationStep = {
  readonly __typename?: 'ParticipationStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: ParticipationState;
};

/** A payment of a month. */
export type PayStipendInput = {
  /** The last four digits of the account it went to. Default: the one that takes payments. */
  readonly accountLastFour?: InputMaybe<Scalars['String']['input']>;
  /** What was paid: the whole month. */
  readonly amount: Scalars['Fen']['input'];
  /** What proves it. */
  readonly evidence: PaymentEvidenceKind;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The month, `yyyy-mm`. */
  readonly month: Scalars['String']['input'];
  /** The day it was paid: no earlier than the month fell due, and not ahead. */
  readonly paidOn: Scalars['LocalDate']['input'];
  /** The number of the proof, 1 to 64 characters. */
  readonly reference: Scalars['String']['input'];
};

/** How a payment was told. */
export type PaymentChannel =
  /** 逐笔登记 */
  | 'API'
  /** 文件 */
  | 'FILE';

/** What proves a payment. */
export type PaymentEvidenceKind =
  /** 银行转账 */
  | 'BANK_TRANSFER'
  /** 现金签收 */
  | 'CASH_RECEIPT'
  /** 其他 */
  | 'OTHER'
  /** 工资代发 */
  | 'PAYROLL';

/** A span of days, both ends included. */
export type PeriodInput = {
  /** The first day. */
  readonly from: Scalars['LocalDate']['input'];
  /** The last day. */
  readonly to: Scalars['LocalDate']['input'];
};

/** What a card has used of an offer in a period, and what is left by the version of the offer in force: now for today, at the last instant of the day for another day. */
export type PeriodUsage = {
  readonly __typename?: 'PeriodUsage';
  /** How many charges. */
  readonly count: Scalars['Int']['output'];
  /** How many charges more the limit allows; null where there is no limit, or no version in force. */
  readonly countLeft: Maybe<Scalars['Int']['output']>;
  /** The discount on them in all. */
  readonly discount: Money;
  /** How much discount more the limit allows; null where there is no limit, or no version in force. */
  readonly discountLeft: Maybe<Money>;
};

/** How a person is off, in words: sealed with the personal facts. */
export type PersonConditionInput = {
  /** The bank that keeps the account. */
  readonly bankName?: InputMaybe<Scalars['String']['input']>;
  /** Kind and degree of a disability. */
  readonly disability?: InputMaybe<Scalars['String']['input']>;
  /** Health. */
  readonly health?: InputMaybe<Scalars['String']['input']>;
  /** An illness. */
  readonly illness?: InputMaybe<Scalars['String']['input']>;
  /** Employer or school. */
  readonly workOrSchool?: InputMaybe<Scalars['String']['input']>;
};

/** A person as described. */
export type PersonInput = {
  /** The bank account, 8 to 30 digits. */
  readonly bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** The birth date; a resident id tells it. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The document's number. A resident id has 18 characters and passes its check digit. */
  readonly documentNumber: Scalars['String']['input'];
  /** The kind of the document. Default: RESIDENT_ID. */
  readonly documentType?: InputMaybe<DocumentType>;
  /** The ethnicity by GB/T 3304: 01 to 56, 97 or 98. */
  readonly ethnicity?: InputMaybe<Scalars['String']['input']>;
  /** The mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** The full name, 1 to 50 characters. */
  readonly name: Scalars['String']['input'];
  /** Where the household is registered, up to 200 characters. */
  readonly registeredAddress?: InputMaybe<Scalars['String']['input']>;
  /** The sex; a resident id tells it. */
  readonly sex?: InputMaybe<Sex>;
};

/** Other facts of a person; what is left out stays as it is. Null or empty takes a fact away where that is said, and changes nothing elsewhere. */
export type PersonRevisionInput = {
  /** The bank account; null or empty takes it away. */
  readonly bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** The birth date; null changes nothing. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The document's number; null or empty changes nothing. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The kind of the document; null changes nothing. */
  readonly documentType?: InputMaybe<DocumentType>;
  /** The ethnicity by GB/T 3304; null or empty takes it away. */
  readonly ethnicity?: InputMaybe<Scalars['String']['input']>;
  /** The mobile number; null or empty takes it away. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** The full name; null or empty changes nothing. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Where the household is registered; null or empty takes it away. */
  readonly registeredAddress?: InputMaybe<Scalars['String']['input']>;
  /** The sex; null changes nothing. */
  readonly sex?: InputMaybe<Sex>;
};

/** A fact of a person that is shown in the clear only on request. */
export type PersonalFact =
  /** 银行账号 */
  | 'BANK_ACCOUNT'
  /** 出生日期 */
  | 'BIRTH_DATE'
  /** 证件号码 */
  | 'DOCUMENT_NUMBER'
  /** 移动电话 */
  | 'MOBILE'
  /** 姓名 */
  | 'NAME'
  /** 户籍所在地 */
  | 'REGISTERED_ADDRESS';

/** Where a participant found work. */
export type Placement = {
  readonly __typename?: 'Placement';
  /** The employer. */
  readonly employer: Scalars['String']['output'];
  /** The first day of work. */
  readonly on: Scalars['LocalDate']['output'];
};

/** An activity to plan. */
export type PlanActivityInput = {
  /** How many may take part, 1 to 100,000; null for any number. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is, by its kind. */
  readonly details: ActivityDetailsInput;
  /** The facility it takes place in. Name this or `regionCode`. */
  readonly facilityId?: InputMaybe<Scalars['ID']['input']>;
  /** Its first day. */
  readonly from: Scalars['LocalDate']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where it takes place, in words: 1 to 200 characters. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** Who holds it together with the body, at most 20. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The programme it is part of. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** The division it takes place in, a province or below. Name this or `facilityId`. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** What it is called, 1 to 100 characters. */
  readonly title: Scalars['String']['input'];
  /** Its last day; not before the first one. */
  readonly to: Scalars['LocalDate']['input'];
  /** The open body that holds it. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** What a sponsor agreed to pay. */
export type PostAgreement = {
  readonly __typename?: 'PostAgreement';
  /** The number of the paper. */
  readonly document: Scalars['String']['output'];
  /** The first day on which it really no longer holds: earlier than `to` where it was cut short. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** How the first month is paid. */
  readonly firstMonth: PartMonthRule;
  /** Its first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** How many days after that a month is overdue. */
  readonly graceDays: Scalars['Int']['output'];
  /** How the last month is paid. */
  readonly lastMonth: PartMonthRule;
  /** The stipend of a whole month. */
  readonly monthlyAmount: Money;
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** The day of the month on which it falls due. */
  readonly payDay: Scalars['Int']['output'];
  /** Where the sponsor counted as a payer when it claimed. */
  readonly payerRegionCode: Scalars['RegionCode']['output'];
  /** The day it was signed. */
  readonly signedOn: Scalars['LocalDate']['output'];
  /** The sponsor; null when the caller may not see it. */
  readonly sponsor: Maybe<Sponsor>;
  /** What the sponsor is called. */
  readonly sponsorName: Scalars['String']['output'];
  /** The first day on which it no longer holds, as agreed. */
  readonly to: Scalars['LocalDate']['output'];
};

/** Terms of an agreement. */
export type PostAgreementInput = {
  /** The number of the paper, 1 to 64 characters. */
  readonly document: Scalars['String']['input'];
  /** How the first month is paid where it is not whole. */
  readonly firstMonth?: PartMonthRule;
  /** Its first day: no earlier than the month of the claim, behind every month of an earlier sponsor, at most 366 days ahead. */
  readonly from: Scalars['LocalDate']['input'];
  /** How many days after that a month is overdue, 1 to 180. */
  readonly graceDays?: Scalars['Int']['input'];
  /** How the last month is paid where it is not whole, also where the agreement is cut short. */
  readonly lastMonth?: PartMonthRule;
  /** The stipend of a whole month, 100 to 10,000,000 fen. */
  readonly monthlyAmount: Scalars['Fen']['input'];
  /** The day of the month on which it falls due, 1 to 28. */
  readonly payDay?: Scalars['Int']['input'];
  /** The day it was signed; not ahead. */
  readonly signedOn: Scalars['LocalDate']['input'];
  /** The first day on which it no longer holds; at most 36 months. */
  readonly to: Scalars['LocalDate']['input'];
};

/** A sponsor's claim. */
export type PostClaim = {
  readonly __typename?: 'PostClaim';
  /** When it was claimed. */
  readonly claimedAt: Scalars['DateTime']['output'];
  /** The agreement that waits for a second person; null where none does. */
  readonly draft: Maybe<AgreementDraft>;
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** The first day on which the post is no longer reserved. */
  readonly reservedUntil: Scalars['LocalDate']['output'];
  /** The sponsor; null when the caller may not see it. */
  readonly sponsor: Maybe<Sponsor>;
  /** What the sponsor is called. */
  readonly sponsorName: Scalars['String']['output'];
  /** What became of it. */
  readonly state: ClaimState;
};

/** A reminder of a post or a stipend. It names things by their ids, and nobody by name; docs/reminders.md has the same for the event bus. */
export type PostReminder = {
  readonly __typename?: 'PostReminder';
  /** How much it is about. */
  readonly amount: Maybe<Money>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The day it is about: due, overdue from, reserved until, or the end. */
  readonly day: Maybe<Scalars['LocalDate']['output']>;
  /** The same each time it is told: whoever acts on it does so once. */
  readonly id: Scalars['ID']['output'];
  /** What it tells. */
  readonly kind: PostReminderKind;
  /** The month, `yyyy-mm`; null where it is about none. */
  readonly month: Maybe<Scalars['String']['output']>;
  /** The code of the post. */
  readonly postCode: Scalars['String']['output'];
  /** The post. */
  readonly postId: Scalars['ID']['output'];
  /** Whom it concerns. */
  readonly recipients: ReadonlyArray<ReminderRecipient>;
  /** Where the household counts. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** The sponsor; null where it is about none. */
  readonly sponsorId: Maybe<Scalars['ID']['output']>;
  /** The body that keeps the post. */
  readonly unionBodyId: Scalars['ID']['output'];
};

/** A page of reminders. */
export type PostReminderConnection = {
  readonly __typename?: 'PostReminderConnection';
  /** The reminders with their cursors. */
  readonly edges: ReadonlyArray<PostReminderEdge>;
  /** The reminders themselves. */
  readonly nodes: ReadonlyArray<PostReminder>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A reminder in a page. */
export type PostReminderEdge = {
  readonly __typename?: 'PostReminderEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The reminder. */
  readonly node: PostReminder;
};

/** What a reminder tells. */
export type PostReminderKind =
  /** 协议将到期 */
  | 'AGREEMENT_ENDING'
  /** 认领结束 */
  | 'CLAIM_ENDED'
  /** 岗位生效 */
  | 'POST_ACTIVATED'
  /** 岗位被认领 */
  | 'POST_CLAIMED'
  /** 岗位结束 */
  | 'POST_ENDED'
  /** 岗位发布 */
  | 'POST_PUBLISHED'
  /** 岗位暂停 */
  | 'POST_SUSPENDED'
  /** 寻找新的认领单位 */
  | 'SPONSOR_SOUGHT'
  /** 待遇有异议 */
  | 'STIPEND_DISPUTED'
  /** 待遇应发 */
  | 'STIPEND_DUE'
  /** 待遇逾期 */
  | 'STIPEND_OVERDUE'
  /** 待遇已发 */
  | 'STIPEND_PAID'
  /** 待遇已冲回 */
  | 'STIPEND_REVERSED'
  /** 待遇免发 */
  | 'STIPEND_WAIVED';

/** Why a change was refused, as data. Nothing was changed when a problem stands in a payload. */
export type Problem = {
  /** The stable code to program against. */
  readonly code: ProblemCode;
  /** What happened and what to do next, for a person. */
  readonly message: Scalars['String']['output'];
  /** The input field the problem is about, from the input's root; null when it is about the whole. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may go through later without any change to its input. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Why a change was refused, as data. Nothing was changed when a problem stands in a payload. */
export type ProblemMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Every code a problem may carry. */
export type ProblemCode =
  /** The public notice of the hardship file has not hung for all its days. */
  | 'ACTIVATE_BEFORE_NOTICE_END'
  /** Only the bank's file brings a card into a state of the bank's axis. */
  | 'ACTIVATE_BY_UNION'
  /** No agreement was drafted for the claim. */
  | 'ACTIVATE_WITHOUT_AGREEMENT'
  /** A body is made active only from a pending approval. */
  | 'ACTIVATE_WITHOUT_APPROVAL'
  /** Somebody objected to the hardship file, and that is not decided yet. */
  | 'ACTIVATE_WITH_OPEN_OBJECTION'
  /** The agreement has ended already. */
  | 'AGREEMENT_ENDED'
  /** The merchant has another agreement on one of these days. */
  | 'AGREEMENT_OVERLAPS'
  /** The hardship file is past the day it was due for review: it gives no new aid. */
  | 'AID_AFTER_REVIEW_OVERDUE'
  /** Another sponsor has claimed the post, and it is reserved or held. */
  | 'ALREADY_CLAIMED'
  /** The participant is registered for this activity already. */
  | 'ALREADY_REGISTERED'
  /** Only a member of a body in the region of the programme applies for its card. */
  | 'APPLY_WITHOUT_MEMBERSHIP'
  /** The public notice still hangs. */
  | 'APPROVE_BEFORE_NOTICE_END'
  /** The edition has not so much left. */
  | 'APPROVE_OVER_BUDGET'
  /** The claimant would be given more in the year than the category's cap. */
  | 'APPROVE_OVER_CAP'
  /** Whoever founded, revised or submitted a body, or asked for its move, cannot be the one to agree. */
  | 'APPROVE_OWN'
  /** Results, a certificate or a placement rest on the attendance. */
  | 'ATTENDANCE_SETTLED'
  /** The date lies before the body's founding. */
  | 'BACKDATE_BEFORE_BODY_FOUNDED'
  /** The date lies before the upper body's founding. */
  | 'BACKDATE_BEFORE_PARENT'
  /** The person joins before the body was founded. */
  | 'BACKDATE_JOIN_BEFORE_BODY_FOUNDED'
  /** A registration begins today, or where the last one ends. */
  | 'BACKDATE_REGISTRATION'
  /** The body is closed and cannot be changed. */
  | 'BODY_CLOSED'
  /** The body is not active today. */
  | 'BODY_NOT_ACTIVE'
  /** The body is not approved, or was not on that day, and covers no units. */
  | 'BODY_NOT_APPROVED'
  /** Suggestions to the call are not decided on. */
  | 'CALL_HAS_OPEN_SUBMISSIONS'
  /** The call has given prizes. */
  | 'CALL_HAS_PRIZES'
  /** The suggestions of the call are not judged: that has not begun, or is over. */
  | 'CALL_NOT_JUDGING'
  /** The call takes no suggestions today: it is not open, or its days are not these. */
  | 'CALL_NOT_OPEN'
  /** Something of the edition was paid. */
  | 'CANCEL_WITH_PAYMENTS'
  /** Results of the activity stand. */
  | 'CANCEL_WITH_RESULTS'
  /** The person's working capacity is not recorded as reduced. */
  | 'CAPACITY_NOT_REDUCED'
  /** No card has this token, and none waits for it. */
  | 'CARD_UNKNOWN_TO_UNION'
  /** A sum of the case is open, and nobody said why the rest is not owed. */
  | 'CASE_WITH_OPEN_SUM'
  /** The edition was opened, and its rules are frozen. */
  | 'CHANGE_RULE_WHILE_OPEN'
  /** The tier that was announced or given changes by a review alone. */
  | 'CHANGE_TIER_WITHOUT_REVIEW'
  /** What happened on the day lies in the waiting period. */
  | 'CLAIM_IN_WAITING_PERIOD'
  /** What happened on the day is not covered, or of no day of the edition. */
  | 'CLAIM_OUTSIDE_COVER'
  /** The post is for a household of somebody who owns or leads the sponsor. */
  | 'CLAIM_OWN_HOUSEHOLD'
  /** It is claimed later than the rule allows. */
  | 'CLAIM_TOO_LATE'
  /** The post is not shown to sponsors, or no more. */
  | 'CLAIM_UNPUBLISHED'
  /** A text holds a card number, or is one: 13 to 19 digits with their check digit. Cards are named by their tokens. */
  | 'CLEAR_PAN_REFUSED'
  /** The caller is revoked already, or the one who asks is. */
  | 'CLIENT_REVOKED'
  /** An open body already carries this code. */
  | 'CODE_TAKEN'
  /** A membership goes over only after both bodies have consented. */
  | 'COMPLETE_WITHOUT_BOTH_CONSENTS'
  /** The object was changed since it was read. */
  | 'CONFLICT'
  /** Not more than half of those present at the workers' congress voted for the agreement. */
  | 'CONGRESS_NOT_PASSED'
  /** This side has already consented to the move. */
  | 'CONSENT_ALREADY_GIVEN'
  /** The credit code fails GB 32100, or a base union's does not start with 81. */
  | 'CREDIT_CODE_INVALID'
  /** An open body already carries this credit code. */
  | 'CREDIT_CODE_TAKEN'
  /** The evaluation has no criterion of this code. */
  | 'CRITERION_UNKNOWN'
  /** Open bodies stand below the body, or stood or were to stand there up to a later day. */
  | 'DISSOLVE_WITH_OPEN_CHILDREN'
  /** The body still keeps hardship files that have not ended. */
  | 'DISSOLVE_WITH_OPEN_HARDSHIP_FILES'
  /** The body still has open memberships. */
  | 'DISSOLVE_WITH_OPEN_MEMBERS'
  /** Virtual posts of the body are open. */
  | 'DISSOLVE_WITH_OPEN_POSTS'
  /** Papers that the rule asks for are missing, or the content of one was not sent. */
  | 'DOCUMENTS_MISSING'
  /** The document number is not valid, or contradicts the birth date or sex. */
  | 'DOCUMENT_INVALID'
  /** The claimant was given in the year what excludes this, by whatever federation (不重复救助). */
  | 'DOUBLE_AID'
  /** The record is linked as a duplicate already, or is not. */
  | 'DUPLICATE_LINKED'
  /** The duty has ended. */
  | 'DUTY_ENDED'
  /** The edition takes no enrolments, or none of this kind, at present. */
  | 'EDITION_NOT_OPEN'
  /** The month is confirmed and changes no more. */
  | 'EDIT_CONFIRMED_MONTH'
  /** The membership has ended and stays as it is. */
  | 'EDIT_ENDED_MEMBERSHIP'
  /** The effective date lies before the object's last transition, or before something recorded that relies on it. */
  | 'EFFECTIVE_DATE_BEFORE_LAST'
  /** The effective date lies in the future and the action cannot be scheduled. */
  | 'EFFECTIVE_DATE_IN_FUTURE'
  /** A move may be scheduled a year ahead at most. */
  | 'EFFECTIVE_DATE_TOO_FAR'
  /** A payment is disputed: settle that first. A post whose term is over ends by itself then. */
  | 'END_WITH_DISPUTED_MONTH'
  /** What the row is about is on record with other facts, and the mode CREATE revises nothing. */
  | 'EXISTS_WITH_OTHER_DATA'
  /** An expulsion names its decision, for which a roster has no column. */
  | 'EXPEL_WITHOUT_DECISION'
  /** The facility is closed already. */
  | 'FACILITY_CLOSED'
  /** A file does not change this fact of what is on record. */
  | 'FACT_NOT_REVISABLE'
  /** A count, such as people or households, is negative. */
  | 'FIGURE_COUNT_NEGATIVE'
  /** A count, such as people or households, has a fraction. */
  | 'FIGURE_COUNT_NOT_WHOLE'
  /** The row's kind, bound, unit or period is not of the format, or a text is too long or holds invisible characters. */
  | 'FIGURE_FORM_INVALID'
  /** The same id stands twice for one division in one import. */
  | 'FIGURE_ID_REPEATED'
  /** A figure of this division with this id exists, with other content or withdrawn; import with REVISE to correct it or have it back. */
  | 'FIGURE_ID_TAKEN'
  /** A ratio is a fraction from -1 to 10: 0.85, not 85. */
  | 'FIGURE_RATIO_OUT_OF_RANGE'
  /** The value is not a plain decimal number. */
  | 'FIGURE_VALUE_INVALID'
  /** The row lacks a required value. */
  | 'FIGURE_VALUE_MISSING'
  /** The figure is withdrawn already. */
  | 'FIGURE_WITHDRAWN'
  /** The fund has not so much left. */
  | 'FUND_OVERDRAWN'
  /** The hardship file is not active on that day: it gives no aid. */
  | 'HARDSHIP_FILE_NOT_ACTIVE'
  /** No norm is in force for the body's division by which income could be measured. */
  | 'HARDSHIP_NORM_MISSING'
  /** The income per head lies above every tier of the norm, or an exclusion is recorded. */
  | 'HARDSHIP_TIER_NOT_MET'
  /** The holder hash is not that of the card's holder. */
  | 'HOLDER_MISMATCH'
  /** The recipient has this honour, or is nominated for it, in this edition. */
  | 'HONOUR_TAKEN'
  /** The results do not stand, or do not rank the recipient. */
  | 'HONOUR_WITHOUT_RESULT'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The state does not allow the action. */
  | 'ILLEGAL_TRANSITION'
  /** The indicator is known with another unit. */
  | 'INDICATOR_UNIT_DIFFERS'
  /** Nobody knows the indicator; only a caller whose scope is the whole nation may bring it in. */
  | 'INDICATOR_UNKNOWN'
  /** A value of the input is not of its form or range; `path` names it. Texts hold no controls, zero-width, bidi or private-use characters. */
  | 'INPUT_INVALID'
  /** The interval ends before it starts. */
  | 'INTERVAL_INVALID'
  /** The batch holds no application. */
  | 'ISSUE_BATCH_EMPTY'
  /** Another job of the same content is under way or has done the work: the older one is not resumed beside it. */
  | 'JOB_SUPERSEDED'
  /** A job on a file of the bank with a business date in the month is under way, failed, or was over a moment ago. */
  | 'JOB_UNDER_WAY'
  /** Whoever submitted a suggestion does not judge it. */
  | 'JUDGE_OWN'
  /** Nothing is known as of an instant that is still to come. */
  | 'KNOWN_AT_IN_FUTURE'
  /** A body's level must lie below its upper body's. */
  | 'LEVEL_NOT_BELOW_PARENT'
  /** There are as many entries as there may be: of a body, person, file, card, merchant, discount, batch or post, or offers to choose from. */
  | 'LIST_FULL'
  /** The main person is no member, or has left and no reason is given why the person still stands for the household. */
  | 'MAIN_MEMBER_LEFT'
  /** The new upper body is not active, or was not on that day. */
  | 'MOVE_TO_INACTIVE_PARENT'
  /** A body cannot be moved under itself or a body below it. */
  | 'MOVE_UNDER_OWN_DESCENDANT'
  /** By the rule the claim comes to nothing. */
  | 'NOTHING_TO_GRANT'
  /** The notice is answered. */
  | 'NOTICE_ANSWERED'
  /** The card is not entitled to the discount; the problem carries the reasons. */
  | 'NOT_ELIGIBLE'
  /** The object does not exist or is outside the caller's scope. */
  | 'NOT_FOUND'
  /** No transfer is open: none was requested, it is settled, or its time is over. */
  | 'NO_OPEN_TRANSFER'
  /** The body has no move that waits or is still ahead. */
  | 'NO_PENDING_MOVE'
  /** No prize is proposed for the suggestion, or that was decided. */
  | 'NO_PRIZE_PROPOSED'
  /** No proposed tier waits to be confirmed. */
  | 'NO_TIER_OVERRIDE'
  /** Nobody proposed that the month is not paid, or that was decided. */
  | 'NO_WAIVER_PROPOSED'
  /** The objection is decided already. */
  | 'OBJECTION_DECIDED'
  /** An offer begins, changes or ends now or later: what was granted before stays as it was. */
  | 'OFFER_BACKDATED'
  /** A version of an offer that has begun is not edited; a later instant begins a new one. */
  | 'OFFER_EDIT_IN_PLACE'
  /** The offer is over at that instant already. */
  | 'OFFER_ENDED'
  /** Another version of the offer is to begin then or later; end it first. */
  | 'OFFER_VERSION_OVERLAP'
  /** The office is held already; end that term first. */
  | 'OFFICE_HELD'
  /** The region lies outside the caller's scope. */
  | 'OUTSIDE_SCOPE'
  /** The upper body is not active, or was not on that day. */
  | 'PARENT_INACTIVE'
  /** A root exists already: name the upper body. */
  | 'PARENT_REQUIRED'
  /** The registration was taken back. */
  | 'PARTICIPATION_WITHDRAWN'
  /** What was paid is not what the month comes to. */
  | 'PAY_AMOUNT_DIFFERS'
  /** The month is not due yet, or was not on the day it was paid. */
  | 'PAY_BEFORE_DUE'
  /** The month is not owed: the agreement was cut short. */
  | 'PAY_CANCELLED_MONTH'
  /** The post is suspended, or was when the month would have fallen due. */
  | 'PAY_SUSPENDED_MONTH'
  /** The account took no payments on that day, or none is open. */
  | 'PAY_TO_CLOSED_ACCOUNT'
  /** The month is paid already. */
  | 'PAY_TWICE_SAME_MONTH'
  /** The month was waived. */
  | 'PAY_WAIVED_MONTH'
  /** A break of the month is not settled, or waits for its charge. */
  | 'PERIOD_HAS_OPEN_BREAKS'
  /** The month is not over. */
  | 'PERIOD_NOT_OVER'
  /** The month is sealed already. */
  | 'PERIOD_SEALED'
  /** A free text or an idempotency key holds the number of a person's identity card or mobile, or of the account of the post that it is about; such numbers have fields of their own. */
  | 'PERSONAL_NUMBER_IN_TEXT'
  /** A person with this document is known, under another name or in another record. */
  | 'PERSON_EXISTS'
  /** A person of the household is in another open hardship file of the federation. */
  | 'PERSON_IN_TWO_FILES'
  /** All prizes of this rank are given. */
  | 'PRIZE_TAKEN'
  /** The call has no prize of this rank. */
  | 'PRIZE_UNKNOWN'
  /** The programme has ended: nothing new of it begins. */
  | 'PROGRAM_ENDED'
  /** The household's hardship file is not active. */
  | 'PUBLISH_WITHOUT_ACTIVE_FILE'
  /** No place is left. */
  | 'QUOTA_FULL'
  /** Whoever is ranked has not attended. */
  | 'RANKED_WITHOUT_ATTENDING'
  /** A worse rank has a better score, or equal ranks have different ones. */
  | 'RANK_AGAINST_SCORE'
  /** Ranks do not follow from 1 on, or a tie does not leave the next ranks out. */
  | 'RANK_GAP'
  /** A dissolved body stays dissolved; found a new one. */
  | 'REACTIVATE_DISSOLVED'
  /** A merged body stays merged; its successor carries on. */
  | 'REACTIVATE_MERGED'
  /** More is recorded as recovered than is open of the sum at stake. */
  | 'RECOVERY_EXCEEDS_STAKE'
  /** A case is not handed to the body that handles it. */
  | 'REFER_TO_SELF'
  /** More is refunded than was charged. */
  | 'REFUND_EXCEEDS_CHARGE'
  /** A body's division must lie within its upper body's. */
  | 'REGION_OUTSIDE_PARENT'
  /** The region code is not in the division table, had ended, or is the nation's where something has to stand. */
  | 'REGION_UNKNOWN'
  /** The card is not activated at the bank. */
  | 'REGISTER_UNACTIVATED'
  /** The holder is no member today in the region of the programme. */
  | 'REGISTER_WITHOUT_MEMBERSHIP'
  /** The last day of the activity is over. */
  | 'REGISTRATION_CLOSED'
  /** The registration may be renewed from 30 days before its end on. */
  | 'REGISTRATION_NOT_DUE'
  /** A person who was expelled rejoins by application and review only. */
  | 'REJOIN_EXPELLED_WITHOUT_REVIEW'
  /** A closed or rejected hardship file stays so; a return is a new file that cites it. */
  | 'REOPEN_CLOSED'
  /** A cancelled card is never replaced. */
  | 'REPLACE_CANCELLED'
  /** A contest ends once its results stand and none wait. */
  | 'RESULTS_NOT_CONFIRMED'
  /** Results of this trade wait for a decision already. */
  | 'RESULTS_PENDING'
  /** The membership has ended and cannot be retained. */
  | 'RETAIN_AFTER_WITHDRAWAL'
  /** The upper review takes a caller whose scope reaches above the body that keeps the file. */
  | 'REVIEW_NOT_ABOVE'
  /** The income was not recorded anew since the review began. */
  | 'REVIEW_WITHOUT_INCOME'
  /** A caller cannot revoke itself. */
  | 'REVOKE_OWN'
  /** The volunteer holds the role then. */
  | 'ROLE_HELD'
  /** A rule of the edition is not met; `path` names it. */
  | 'RULE_NOT_MET'
  /** This judge has scored the suggestion. */
  | 'SCORED_ALREADY'
  /** The points of the criterion are given by another: by its juror, or by those in charge. */
  | 'SCORED_BY_JUROR'
  /** A criterion has no points. */
  | 'SCORES_INCOMPLETE'
  /** More points than the criterion has. */
  | 'SCORE_ABOVE_MOST'
  /** The claimant has claimed in the edition already, or for this event. */
  | 'SECOND_CLAIM_SAME_PERIOD'
  /** Whoever is named is in the edition already, by one of its names. */
  | 'SECOND_ENROLMENT'
  /** The subject has an evaluation by this scheme for the period. */
  | 'SECOND_EVALUATION'
  /** The person has an open card of this programme already. */
  | 'SECOND_OPEN_CARD'
  /** The cadre is linked so already. */
  | 'SECOND_OPEN_DUTY'
  /** The household has an open hardship file already; a draft counts. */
  | 'SECOND_OPEN_FILE'
  /** The person has an open membership or application already. */
  | 'SECOND_OPEN_MEMBERSHIP'
  /** The caller has an open objection against the hardship file already. */
  | 'SECOND_OPEN_OBJECTION'
  /** The household has an open post already. */
  | 'SECOND_OPEN_POST'
  /** A transfer is open already. */
  | 'SECOND_OPEN_TRANSFER'
  /** The member is a volunteer of the body already. */
  | 'SECOND_VOLUNTEER'
  /** Whoever recorded a hardship file, is declared a relative, or has checked it before cannot check it here. */
  | 'SELF_REVIEW'
  /** The record of service is confirmed or refused. */
  | 'SERVICE_DECIDED'
  /** The service item is not offered, or was not on that day. */
  | 'SERVICE_ITEM_CLOSED'
  /** The volunteer's time for the activity is recorded for that day. */
  | 'SERVICE_TWICE'
  /** The volunteer held no role on that day. */
  | 'SERVICE_WITHOUT_ROLE'
  /** Claims of the edition are open. */
  | 'SETTLE_WITH_OPEN_CLAIMS'
  /** The sponsor has ended and claims nothing more. */
  | 'SPONSOR_CLOSED'
  /** The sponsor holds as many posts as it may. */
  | 'SPONSOR_LIMIT'
  /** No agreement holds this month, or it is not the caller's to see. */
  | 'STIPEND_MONTH_UNKNOWN'
  /** A caller with this subject may call already, or was revoked outside the caller's scope. */
  | 'SUBJECT_TAKEN'
  /** The successor of a merger must be another body that is active, and was on that day. */
  | 'SUCCESSOR_INVALID'
  /** The term is over already. */
  | 'TERM_ENDED'
  /** A tier was proposed beside the norm and no second person has confirmed it. */
  | 'TIER_OVERRIDE_UNCONFIRMED'
  /** More rows than a call takes, which is 33. */
  | 'TOO_MANY_ROWS'
  /** The topic is none of the call, or the call names topics and the suggestion none. */
  | 'TOPIC_UNKNOWN'
  /** Another discount was confirmed with this transaction. */
  | 'TRANSACTION_TAKEN'
  /** The membership of an expelled person cannot be transferred. */
  | 'TRANSFER_EXPELLED'
  /** The body that is to take the member in is not active. */
  | 'TRANSFER_TO_INACTIVE_BODY'
  /** The membership is in that body already. */
  | 'TRANSFER_TO_SELF'
  /** A body has one open upper body; another move is still pending. */
  | 'TWO_OPEN_PARENTS'
  /** The unit is covered by a body on one of these days already. */
  | 'UNIT_COVERED_ALREADY'
  /** The unit is not covered by this body on this day. */
  | 'UNIT_NOT_COVERED'
  /** The file has not arrived, or not whole. */
  | 'UPLOAD_MISSING'
  /** The file is larger than 200 MB. */
  | 'UPLOAD_TOO_LARGE'
  /** The duty does not hold on the day of the visit. */
  | 'VISIT_OUTSIDE_DUTY'
  /** The month is paid. */
  | 'WAIVE_PAID'
  /** The weights of the criteria are not 10,000 basis points together. */
  | 'WEIGHTS_DO_NOT_SUM';

/** A programme (项目) of a union body. Who may enrol in it and what it pays is said by its editions. */
export type Program = Node & {
  readonly __typename?: 'Program';
  /** A short code, one in the federation. */
  readonly code: Scalars['String']['output'];
  /** Its editions, the latest first; drafts for those in charge alone. */
  readonly editions: ProgramEditionConnection;
  /** The first day on which nothing new of it may begin; null while it goes on. */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** What is in its fund; null for those not in charge. */
  readonly fund: Maybe<Fund>;
  /** What came into its fund, newest first; nothing for those not in charge. */
  readonly fundReceipts: FundReceiptConnection;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** Codes of the indicators under which its published figures stand. */
  readonly indicatorCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The kind. */
  readonly kind: ProgramKind;
  /** The Chinese name. */
  readonly name: Scalars['String']['output'];
  /** An English name. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Those who run it together with the body. */
  readonly partners: ReadonlyArray<ProgramPartner>;
  /** Since when anybody in its division may know of it; null before its first edition was opened. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The division it is for. */
  readonly region: Region;
  /** The division it is for. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Facilities where it is to be had, as far as the caller may see them. */
  readonly sites: ReadonlyArray<Facility>;
  /** Where the record comes from. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What it is for. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What it is to reach. */
  readonly targets: ReadonlyArray<ProgramTarget>;
  /** The body that runs it; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Its steps, in words and in order. */
  readonly workflow: ReadonlyArray<Scalars['String']['output']>;
};

/** A programme (项目) of a union body. Who may enrol in it and what it pays is said by its editions. */
export type ProgramEditionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A programme (项目) of a union body. Who may enrol in it and what it pays is said by its editions. */
export type ProgramFundReceiptsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of programmes. */
export type ProgramConnection = {
  readonly __typename?: 'ProgramConnection';
  /** The programmes with their cursors. */
  readonly edges: ReadonlyArray<ProgramEdge>;
  /** The programmes themselves. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A programme in a page. */
export type ProgramEdge = {
  readonly __typename?: 'ProgramEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Program;
};

/** An edition (期) of a programme: its days, places, budget and rules, and where it stands. */
export type ProgramEdition = Node & {
  readonly __typename?: 'ProgramEdition';
  /** What its state lets this caller do now. */
  readonly allowedActions: ReadonlyArray<ProgramEditionAction>;
  /** What may be granted in all; null for no bound, and for those not in charge. */
  readonly budget: Maybe<Money>;
  /** The first day it is of. */
  readonly from: Scalars['LocalDate']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** E.g. 第五期. */
  readonly name: Scalars['String']['output'];
  /** How many may still be enrolled; null for no bound, and before it was opened. */
  readonly placesLeft: Maybe<Scalars['Int']['output']>;
  /** The edition it goes on from; null where it is of none or not for the caller to see. */
  readonly previous: Maybe<ProgramEdition>;
  /** Its programme. */
  readonly program: Program;
  /** How many may be enrolled; null for no bound. */
  readonly quota: Maybe<Scalars['Int']['output']>;
  /** The rules. They were frozen when it was opened. */
  readonly rules: EditionRules;
  /** The state. */
  readonly state: ProgramEditionState;
  /** Every state, in the order of recording. */
  readonly steps: ReadonlyArray<ProgramEditionStep>;
  /** The first day behind it. */
  readonly to: Scalars['LocalDate']['output'];
  /** What the store counts of it; null for those not in charge. */
  readonly totals: Maybe<EditionTotals>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with an edition. */
export type ProgramEditionAction =
  /** 开始结算 */
  | 'BEGIN_SETTLEMENT'
  /** 取消 */
  | 'CANCEL'
  /** 截止参加 */
  | 'CLOSE'
  /** 开放 */
  | 'OPEN'
  /** 修改 */
  | 'REVISE'
  /** 完成结算 */
  | 'SETTLE';

/** A page of editions. */
export type ProgramEditionConnection = {
  readonly __typename?: 'ProgramEditionConnection';
  /** The editions with their cursors. */
  readonly edges: ReadonlyArray<ProgramEditionEdge>;
  /** The editions themselves. */
  readonly nodes: ReadonlyArray<ProgramEdition>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** An edition in a page. */
export type ProgramEditionEdge = {
  readonly __typename?: 'ProgramEditionEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The edition. */
  readonly node: ProgramEdition;
};

/** What a change of an edition answers. */
export type ProgramEditionPayload = {
  readonly __typename?: 'ProgramEditionPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** The edition after the change; null when it was refused. */
  readonly programEdition: Maybe<ProgramEdition>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** States of an edition. */
export type ProgramEditionState =
  /** 已取消 */
  | 'CANCELLED'
  /** 已截止参加 */
  | 'CLOSED'
  /** 草稿 */
  | 'DRAFT'
  /** 开放 */
  | 'OPEN'
  /** 已结算 */
  | 'SETTLED'
  /** 结算中 */
  | 'SETTLING';

/** A state of an edition with the day it took effect. */
export type ProgramEditionStep = {
  readonly __typename?: 'ProgramEditionStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** Why it was cancelled; null for every other step. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: ProgramEditionState;
};

/** An edition, and the version of it that was read. */
export type ProgramEditionStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The edition. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Which programmes to list. */
export type ProgramFilter = {
  /** Only programmes of this kind. */
  readonly kind?: InputMaybe<ProgramKind>;
  /** Only those that go on. */
  readonly openOnly?: Scalars['Boolean']['input'];
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Programmes that this body runs. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** Kinds of programmes (项目). */
export type ProgramKind =
  /** 困难帮扶、送温暖 */
  | 'ASSISTANCE'
  /** 评选表彰 */
  | 'AWARD'
  /** 集体协商 */
  | 'BARGAINING'
  /** 普惠卡 */
  | 'BENEFIT_CARD'
  /** 专项行动 */
  | 'CAMPAIGN'
  /** 劳动和技能竞赛 */
  | 'CONTEST'
  /** 文化 */
  | 'CULTURE'
  /** 帮扶基金 */
  | 'FUND'
  /** 赠保 */
  | 'GIFT_COVER'
  /** 就业援助 */
  | 'JOB_AID'
  /** 招聘会 */
  | 'JOB_FAIR'
  /** 法律援助和维权 */
  | 'LEGAL_AID'
  /** 联系制度 */
  | 'LINK_DUTY'
  /** 调解 */
  | 'MEDIATION'
  /** 医疗救助 */
  | 'MEDICAL_AID'
  /** 医疗互助 */
  | 'MUTUAL_AID'
  /** 组建和规范化建设 */
  | 'ORGANISING'
  /** 其他 */
  | 'OTHER'
  /** 助学 */
  | 'SCHOOLING_AID'
  /** 服务中心 */
  | 'SERVICE_HALL'
  /** 体育 */
  | 'SPORT'
  /** 创业扶持 */
  | 'START_UP_AID'
  /** 金点子 */
  | 'SUGGESTION'
  /** 培训 */
  | 'TRAINING'
  /** 虚拟岗位 */
  | 'VIRTUAL_POSTS'
  /** 美丽厂区等创建评定 */
  | 'WORKPLACE';

/** Somebody who runs a programme together with its body. */
export type ProgramPartner = {
  readonly __typename?: 'ProgramPartner';
  /** The name of the organisation. */
  readonly name: Scalars['String']['output'];
  /** What it does, e.g. 共同出资. */
  readonly role: Maybe<Scalars['String']['output']>;
};

/** A partner. */
export type ProgramPartnerInput = {
  /** The name of the organisation, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** What it does, at most 60 characters. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** What a change of a programme answers. */
export type ProgramPayload = {
  readonly __typename?: 'ProgramPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** The programme after the change; null when it was refused. */
  readonly program: Maybe<Program>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** What a programme is to reach. Progress is computed from figures, never typed in. */
export type ProgramTarget = {
  readonly __typename?: 'ProgramTarget';
  /** By when; null where nothing is said. */
  readonly dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** The code of the indicator. */
  readonly indicatorCode: Scalars['String']['output'];
  /** Which side of the value counts as reached. */
  readonly operator: TargetOperator;
  /** The value; a rate as a fraction. */
  readonly value: Scalars['Decimal']['output'];
};

/** A target. */
export type ProgramTargetInput = {
  /** By when. */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The code of an indicator that is known. */
  readonly indicatorCode: Scalars['String']['input'];
  /** Which side of the value counts as reached. */
  readonly operator: TargetOperator;
  /** The value; a rate as a fraction. */
  readonly value: Scalars['Decimal']['input'];
};

/** A later due day. */
export type ProlongCaseInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 300 characters; it names nobody. */
  readonly reason: Scalars['String']['input'];
  /** The new due day: after the present one, not over, at most 60 days later. */
  readonly to: Scalars['LocalDate']['input'];
};

/** The results of a trade to propose. */
export type ProposeContestResultsInput = {
  /** The places, 1 to 100, of those who attended: ranks follow from 1 on, and ties leave the next ones out. */
  readonly entries: ReadonlyArray<RankedEntryInput>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The contest. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why the results that stand are corrected, 1 to 200 characters; required where there are any. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The number of the trade. */
  readonly trade: Scalars['Int']['input'];
};

/** A prize that is proposed. */
export type ProposePrizeInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The suggestion. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The rank of a prize of the call. */
  readonly rank: Scalars['Int']['input'];
};

/** A month that is not to be paid. */
export type ProposeStipendWaiverInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The month, `yyyy-mm`. */
  readonly month: Scalars['String']['input'];
  /** Why, 1 to 200 characters; sealed. */
  readonly reason: Scalars['String']['input'];
};

/** Another tier. */
export type ProposeTierOverrideInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The tier. */
  readonly tier: HardshipTier;
};

/** A public notice. */
export type PublishHonourNoticeInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The honour. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its first day; not after today, not before the last step. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The first day on which it hangs no more, 5 to 60 days after the first one. */
  readonly until: Scalars['LocalDate']['input'];
};

/** A post to show to sponsors. */
export type PublishVirtualPostInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Since when. Default: today; not ahead. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The first day on which it may be claimed no more: after today, at most 366 days after the first one. */
  readonly until: Scalars['LocalDate']['input'];
};

/** What is public of a post that may be claimed. */
export type PublishedPost = {
  readonly __typename?: 'PublishedPost';
  /** The monthly stipend that is asked for. */
  readonly askedAmount: Money;
  /** By which payrolls will name it. */
  readonly code: Scalars['String']['output'];
  /** The id by which it is claimed. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which it may be claimed no more; null for one that seeks another sponsor. */
  readonly publishedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** Where the household counts. */
  readonly region: Region;
  /** Where the household counts. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Whether it had a sponsor before and seeks another. */
  readonly seeksAnother: Scalars['Boolean']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

/** A page of published posts. */
export type PublishedPostConnection = {
  readonly __typename?: 'PublishedPostConnection';
  /** The posts with their cursors. */
  readonly edges: ReadonlyArray<PublishedPostEdge>;
  /** The posts themselves. */
  readonly nodes: ReadonlyArray<PublishedPost>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A published post in a page. */
export type PublishedPostEdge = {
  readonly __typename?: 'PublishedPostEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The post. */
  readonly node: PublishedPost;
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type Query = {
  readonly __typename?: 'Query';
  /** Activities that a union body holds, the newest of a body first. */
  readonly activities: ActivityConnection;
  /** One activity; null when it does not exist or is not for the caller to see. */
  readonly activity: Maybe<Activity>;
  /** One agreement; null when it does not exist or is outside the caller's scope. */
  readonly agreement: Maybe<Agreement>;
  /** Agreements by the line of a body, newest first; with `subtree` the newest of a body first. */
  readonly agreements: AgreementConnection;
  /** One caller; null when it does not exist or is outside the caller's scope. */
  readonly apiClient: Maybe<ApiClient>;
  /** Employers with open cases of arrears (欠薪预警), in the order of their credit codes and names at each body. */
  readonly arrearsWarnings: ArrearsWarningConnection;
  /** What was done to an object, newest first; empty when it is outside the caller's scope. What was done to a caller before it was let in again is shown only to callers whose scope is the whole nation. */
  readonly auditTrail: AuditEntryConnection;
  /** One bank; null when it does not exist or is outside the caller's scope. */
  readonly bank: Maybe<Bank>;
  /** A charge or a refund that a bank told, by the bank's own id; null when it does not exist or is outside the caller's scope. */
  readonly bankTransaction: Maybe<BankTransaction>;
  /** What the bank of a card told of it in a year, in the order of offer and id. Empty where the caller may not see that bank. */
  readonly bankTransactions: BankTransactionConnection;
  /** The banks that serve a division of this one's subtree, as far as the caller may see them, in the order of division and id. */
  readonly banks: BankConnection;
  /** One benefit card; null when it does not exist or is outside the caller's scope. */
  readonly benefitCard: Maybe<BenefitCard>;
  /** The card that has or had a token; null when none did, or its programme is outside the caller's scope. */
  readonly benefitCardByToken: Maybe<BenefitCard>;
  /** One break; null when it does not exist or is outside the caller's scope. */
  readonly break: Maybe<Break>;
  /** The breaks of a bank, as far as the caller may see them: in the order of business dates, but for those of a month without an offer or a merchant, which stand by kind first. BAD_USER_INPUT unless the filter gives a period, an offer, a merchant, an age, or a state that is not settled. */
  readonly breaks: BreakConnection;
  /** One card programme; null when it does not exist or is outside the caller's scope. */
  readonly cardProgram: Maybe<CardProgram>;
  /** The card programmes of a division's subtree that the caller may see. */
  readonly cardPrograms: CardProgramConnection;
  /** One case; null when it does not exist or no body in the caller's scope took it, had it or handles it. */
  readonly case: Maybe<Case>;
  /** Cases by the line of a body. */
  readonly cases: CaseConnection;
  /** One claim; null when it does not exist or is not for the caller to see. */
  readonly claim: Maybe<Claim>;
  /** Claims in a state, oldest first: of an edition, or those that came through union bodies. Name one of the two. */
  readonly claims: ClaimConnection;
  /** What a region's dashboard shows. Two store round trips at any size. */
  readonly dashboard: Dashboard;
  /** One discount of the point of sale; null when it does not exist or the caller may not see it. A partner sees its own. */
  readonly discount: Maybe<Discount>;
  /** May this card have this discount, there and then, and how much? With reasons, and what it rests on. */
  readonly eligibility: EligibilityDecision;
  /** The same for up to 1,000 questions, which share their reads: one outcome per question, in their order. */
  readonly eligibilityBatch: ReadonlyArray<EligibilityOutcome>;
  /** What changed in the eligibility of a programme's cards, in the order in which it was recorded, 15 seconds after that. At least once, and in order per card. */
  readonly eligibilityChanges: EligibilityChangeConnection;
  /** One enrolment; null when it does not exist or is not for the caller to see. */
  readonly enrolment: Maybe<Enrolment>;
  /** Enrolments of an edition in a state, oldest first, or those that came through union bodies, the newest of a body first. Name one of the two. */
  readonly enrolments: EnrolmentConnection;
  /** One evaluation; null when it does not exist or is not for the caller to see. */
  readonly evaluation: Maybe<Evaluation>;
  /** The board (红榜) of a scheme and period: the first ranks of what is published, for those in whose scope its body stands and for all below that body. Equal totals share a rank (1, 2, 2, 4), and all that share the last one stand on it, at most 100 in all. */
  readonly evaluationBoard: ReadonlyArray<BoardEntry>;
  /** One scheme of evaluation; null when it does not exist, or is neither in the caller's scope nor of a body above the caller's own. */
  readonly evaluationScheme: Maybe<EvaluationScheme>;
  /** Schemes that bodies keep, the newest of a body first. */
  readonly evaluationSchemes: EvaluationSchemeConnection;
  /** Evaluations by a scheme, of the last period first, or those that bodies keep. Name one of the two. */
  readonly evaluations: EvaluationConnection;
  /** Facilities by owner or by place. A facility belongs to its owner's federation wherever it stands. */
  readonly facilities: FacilityConnection;
  /** One facility; null when it does not exist or its owner is outside the caller's scope. */
  readonly facility: Maybe<Facility>;
  /** One figure, also a withdrawn one; null when it does not exist or its region is outside the caller's scope. */
  readonly figure: Maybe<Figure>;
  /** Reported figures that stand, ordered by region, indicator and period. Withdrawn ones are left out. */
  readonly figures: FigureConnection;
  /** One receipt of a fund; null when it does not exist or is not for the caller to see. */
  readonly fundReceipt: Maybe<FundReceipt>;
  /** One hardship file; null when it does not exist or its body is outside the caller's scope. */
  readonly hardshipFile: Maybe<HardshipFile>;
  /** Hardship files in the caller's scope, the newest of a body first. Callers of a city, county or town name a body in the filter. */
  readonly hardshipFiles: HardshipFileConnection;
  /** One honour; null when it does not exist or is not for the caller to see. */
  readonly honour: Maybe<HonourRecord>;
  /** Honours that a union body keeps, the newest of a body first: our own records, or those that reports tell of, never both. */
  readonly honours: HonourRecordConnection;
  /** One indicator; null when none has this code. */
  readonly indicator: Maybe<Indicator>;
  /** All indicators that reports used or the shipped catalogue names, in the order of their codes. */
  readonly indicators: IndicatorConnection;
  /** One issue batch; null when it does not exist or is outside the caller's scope. A bank sees it once it was sent. */
  readonly issueBatch: Maybe<IssueBatch>;
  /** The issue batches of a card programme that the caller may see, the newest first. */
  readonly issueBatches: IssueBatchConnection;
  /** One job; null when it does not exist or is outside the caller's scope. */
  readonly job: Maybe<Job>;
  /** Jobs of the caller's scope, newest first. */
  readonly jobs: JobConnection;
  /** Every value of an enum that a person may see, with its label in both languages. */
  readonly labels: ReadonlyArray<Label>;
  /** Link duties (干部联系制度) that bodies keep, the newest of a body first. */
  readonly linkDuties: LinkDutyConnection;
  /** One link duty; null when it does not exist or its body is outside the caller's scope. */
  readonly linkDuty: Maybe<LinkDuty>;
  /** The member with this id, masked; of a duplicate, the record that stands for the person. Null outside the caller's scope. */
  readonly member: Maybe<Member>;
  /** The member with this document in the federation of a body of the caller's scope; null when there is none to be seen. Send it by POST, as every question with personal values. */
  readonly memberByDocument: Maybe<Member>;
  /** Members of a body or of it and all below it, on a day, in the order of body and member. Empty outside the caller's scope. */
  readonly members: MemberConnection;
  /** One merchant; null when it does not exist or its card programme is outside the caller's scope. */
  readonly merchant: Maybe<Merchant>;
  /** The merchants of a card programme in a division's subtree, in the order of division and id. */
  readonly merchants: MerchantConnection;
  /** The caller's own cards, the newest first; empty for a caller that is tied to no member. */
  readonly myBenefitCards: ReadonlyArray<BenefitCard>;
  /** The caller's own claims, newest first, at most 100; for members. */
  readonly myClaims: ReadonlyArray<Claim>;
  /** The caller's own enrolments, newest first, at most 100; for members. */
  readonly myEnrolments: ReadonlyArray<Enrolment>;
  /** The honours that were granted to the caller, the newest first; for members. */
  readonly myHonours: ReadonlyArray<HonourRecord>;
  /** What the caller registered for and what became of it, the newest first, at most 100 of each of its records; for members. */
  readonly myParticipations: ReadonlyArray<Participation>;
  /** The caller's own suggestions, newest first, at most 100; for members. */
  readonly mySubmissions: ReadonlyArray<Submission>;
  /** The posts of the caller's own household, newest first; for members. */
  readonly myVirtualPosts: ReadonlyArray<VirtualPost>;
  /** The object with this id, of any type; null when it does not exist or is outside the caller's scope. */
  readonly node: Maybe<Node>;
  /** The objects with these ids, in the order asked; null where `node` would answer null. At most 100 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One offer; null when it does not exist or is outside the caller's scope. */
  readonly offer: Maybe<Offer>;
  /** Offers that are of use in a division, the nearest first: those for it or a division below it, then those for one above it. Each once. */
  readonly offers: OfferConnection;
  /** Calls that take suggestions of the caller today, of its own body and of those above it; for members. */
  readonly openSuggestionCalls: ReadonlyArray<SuggestionCall>;
  /** Who registered for an activity, in the order of registration. */
  readonly participations: ParticipationConnection;
  /** Reminders of posts and stipends for partner apps to deliver, oldest first: each at least once, none before 15 seconds have passed. They can be read for 90 days. Of a whole province-level division. */
  readonly postReminders: PostReminderConnection;
  /** One programme; null when it does not exist, or was not published for the caller. */
  readonly program: Maybe<Program>;
  /** One edition of a programme; null when it does not exist or is not for the caller to see. */
  readonly programEdition: Maybe<ProgramEdition>;
  /** Programmes that union bodies in the caller's scope run, the newest of a body first. */
  readonly programs: ProgramConnection;
  /** Posts that sponsors may claim in a division, in the order of divisions, whoever's they are. Nothing in it tells of a person. */
  readonly publishedPosts: PublishedPostConnection;
  /** Programmes that go on and were published for a division: its own, then those of the divisions it lies in. */
  readonly publishedPrograms: ProgramConnection;
  /** The job of a bank's file with what it came to: its verdict, its classes and its files. Null for a job on a list, and for one that does not exist or is outside the caller's scope. Its breaks are found with `breaks`, by the month of its business date. */
  readonly reconciliation: Maybe<Job>;
  /** The division with this code, also a former one; null when the table does not know it. */
  readonly region: Maybe<Region>;
  /** Divisions below another one, or found by name, in the order of their codes. */
  readonly regions: RegionConnection;
  /** The sealed months of a bank, the latest first; none for a bank outside the caller's scope. */
  readonly sealedPeriods: ReadonlyArray<SealedPeriod>;
  /** One service item; null when it does not exist or the owner of its centre is outside the caller's scope. */
  readonly serviceItem: Maybe<ServiceItem>;
  /** One sponsor; null when it does not exist or is outside the caller's scope. */
  readonly sponsor: Maybe<Sponsor>;
  /** Sponsors that a union body keeps, the newest of a body first. */
  readonly sponsors: SponsorConnection;
  /** What a bank told of a month, by card programme, offer and class. It grows with each job until the month is sealed. Null for a bank outside the caller's scope. */
  readonly statement: Maybe<Statement>;
  /** What stipends come to by the months they are for, whenever they were paid: of a post, a household, a sponsor, a body or a division. A post and a household as they are now, all others as of the last run, an hour ago at most. Null for what is not for the caller to see. */
  readonly stipendStatement: Maybe<StipendStatement>;
  /** One suggestion; null when it does not exist or is not for the caller to see. */
  readonly submission: Maybe<Submission>;
  /** Suggestions to a call, newest first, or to calls of bodies. Name one of the two. */
  readonly submissions: SubmissionConnection;
  /** One call for suggestions; null when it does not exist, or is neither in the caller's scope nor offered by a body above the caller's own. */
  readonly suggestionCall: Maybe<SuggestionCall>;
  /** Calls that bodies keep, the newest of a body first. */
  readonly suggestionCalls: SuggestionCallConnection;
  /** Supervision notices (督办通知) to a body, those of the newest evaluation first. */
  readonly supervisionNotices: SupervisionNoticeConnection;
  /** Union bodies in the caller's scope: below a body (as of a date), in a region's subtree, or by exact name. Parents stand before their children when listed below a body. */
  readonly unionBodies: UnionBodyConnection;
  /** One union body by id, code or credit code; null when it does not exist or is outside the caller's scope. */
  readonly unionBody: Maybe<UnionBody>;
  /** Activities in a member's own region that are open or run and are not over, in the order of divisions and last days; for members. */
  readonly upcomingActivities: ActivityConnection;
  /** Who is calling, in what role and scope. */
  readonly viewer: ApiClient;
  /** One virtual post as it stands today; null when it does not exist or is not for the caller to see. */
  readonly virtualPost: Maybe<VirtualPost>;
  /** Virtual posts of union bodies, the newest of a body first, or those that a sponsor has claimed, newest first. Name one of the two. */
  readonly virtualPosts: VirtualPostConnection;
  /** One volunteer; null when it does not exist or its body is outside the caller's scope. */
  readonly volunteer: Maybe<Volunteer>;
  /** Volunteers (志愿者) of bodies, the newest of a body first. */
  readonly volunteers: VolunteerConnection;
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: ActivityFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: AgreementFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryApiClientArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryArrearsWarningsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: ArrearsWarningFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryAuditTrailArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  subjectId: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryBankArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryBankTransactionArgs = {
  bankId: Scalars['ID']['input'];
  transactionId: Scalars['String']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryBankTransactionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: BankTransactionFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryBanksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: BankFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryBenefitCardArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryBenefitCardByTokenArgs = {
  token: Scalars['CardToken']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryBreakArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryBreaksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: BreakFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryCardProgramArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryCardProgramsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: CardProgramFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: CaseFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: ClaimFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryDashboardArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  period: InputMaybe<PeriodInput>;
  regionCode: Scalars['RegionCode']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryDiscountArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryEligibilityArgs = {
  input: EligibilityInput;
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryEligibilityBatchArgs = {
  inputs: ReadonlyArray<EligibilityInput>;
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryEligibilityChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  cardProgramId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryEnrolmentArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryEnrolmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: EnrolmentFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryEvaluationBoardArgs = {
  period: Scalars['String']['input'];
  schemeId: Scalars['ID']['input'];
  top: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryEvaluationSchemeArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryEvaluationSchemesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: EvaluationSchemeFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryEvaluationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: EvaluationFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryFacilitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: FacilityFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryFacilityArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryFigureArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FigureFilter>;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryFundReceiptArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryHardshipFileArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryHardshipFilesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HardshipFileFilter>;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryHonourArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryHonoursArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: HonourFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryIndicatorArgs = {
  code: Scalars['String']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryIndicatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryIssueBatchArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryIssueBatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  cardProgramId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryJobsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<JobFilter>;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryLabelsArgs = {
  of: LabelSet;
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryLinkDutiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: LinkDutyFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryLinkDutyArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryMemberByDocumentArgs = {
  input: MemberByDocumentInput;
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: MemberFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryMerchantArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryMerchantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: MerchantFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryOffersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: OfferFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryParticipationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: ParticipationFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryPostRemindersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  regionCode: Scalars['RegionCode']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryProgramEditionArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryProgramsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: ProgramFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryPublishedPostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  regionCode: Scalars['RegionCode']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryPublishedProgramsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind: InputMaybe<ProgramKind>;
  regionCode: Scalars['RegionCode']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryReconciliationArgs = {
  jobId: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: RegionFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QuerySealedPeriodsArgs = {
  bankId: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryServiceItemArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QuerySponsorArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QuerySponsorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: SponsorFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryStatementArgs = {
  bankId: Scalars['ID']['input'];
  cardProgramId: InputMaybe<Scalars['ID']['input']>;
  period: Scalars['String']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryStipendStatementArgs = {
  from: Scalars['String']['input'];
  of: StipendStatementOf;
  to: Scalars['String']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QuerySubmissionArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QuerySubmissionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: SubmissionFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QuerySuggestionCallArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QuerySuggestionCallsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: SuggestionCallFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QuerySupervisionNoticesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: SupervisionNoticeFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryUnionBodiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<UnionBodyFilter>;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryUnionBodyArgs = {
  by: UnionBodyKey;
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryUpcomingActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryVirtualPostArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryVirtualPostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: VirtualPostFilter;
  first: Scalars['Int']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};

/** The root of every read. A field answers only what the caller's role and row scope allow. */
export type QueryVolunteersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: VolunteerFilter;
  first: Scalars['Int']['input'];
};

/** A place in a trade of a contest. */
export type RankedEntry = {
  readonly __typename?: 'RankedEntry';
  /** What the participant is called; of a person the masked name. */
  readonly name: Scalars['String']['output'];
  /** The participation; null when the caller may not see it. */
  readonly participation: Maybe<Participation>;
  /** From 1; equal ranks leave the next ones out: 1, 1, 3. */
  readonly rank: Scalars['Int']['output'];
  /** The score in hundredths of a point; null where nobody said. */
  readonly scoreHundredths: Maybe<Scalars['Int']['output']>;
};

/** A place in a trade. */
export type RankedEntryInput = {
  /** Whose place it is. */
  readonly participationId: Scalars['ID']['input'];
  /** The rank, from 1. */
  readonly rank: Scalars['Int']['input'];
  /** The score in hundredths of a point, 0 to 100,000,000. A better rank has no lower one. */
  readonly scoreHundredths?: InputMaybe<Scalars['Int']['input']>;
};

/** A numerator, a denominator and what they make. */
export type Ratio = {
  readonly __typename?: 'Ratio';
  /** The whole. */
  readonly denominator: Scalars['Decimal']['output'];
  /** The part. */
  readonly numerator: Scalars['Decimal']['output'];
  /** numerator / denominator, rounded to six decimals; null when the whole is zero. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** A reason with its words. */
export type ReasonText = {
  readonly __typename?: 'ReasonText';
  /** The stable code to program against. */
  readonly code: EligibilityReason;
  /** What it means, for a person. */
  readonly message: Scalars['String']['output'];
};

/** A reason with its words. */
export type ReasonTextMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** An evaluation, and why it is changed. */
export type ReasonedEvaluationStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Proof that a change was made, and when. */
export type Receipt = {
  readonly __typename?: 'Receipt';
  /** When the change was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The id of the receipt. */
  readonly id: Scalars['ID']['output'];
  /** Whether this answer repeats the first one for the same `idempotencyKey`. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A case to be received. */
export type ReceiveCaseInput = {
  /** Who brings the case for the workers; kept sealed. */
  readonly agent?: InputMaybe<CasePersonInput>;
  /** The day for which the workers are asked to come, at most 366 days later. */
  readonly bookedFor?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What was said, at most 2,000 characters; kept sealed. */
  readonly details?: InputMaybe<Scalars['String']['input']>;
  /** The other side. */
  readonly employer?: InputMaybe<CaseEmployerInput>;
  /** Where it was taken. */
  readonly facilityId?: InputMaybe<Scalars['ID']['input']>;
  /** The body whose front desk took it (前台). Default: the owner of the facility, else the body that handles it. */
  readonly frontBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the workers want a visit at home. Default: false. */
  readonly homeVisit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is about. ARREARS needs an employer. */
  readonly kind: CaseKind;
  /** Members on the workers' side; with `persons` at most 200. */
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How it came in. */
  readonly mode: CaseMode;
  /** How many workers it is about, not fewer than are named. Default: as many as are named, at least 1. */
  readonly people?: InputMaybe<Scalars['Int']['input']>;
  /** Workers who are no members; kept sealed. */
  readonly persons?: InputMaybe<ReadonlyArray<CasePersonInput>>;
  /** The programme it belongs to, e.g. one of legal aid. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it came in, not after today. Default: today. */
  readonly receivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The service that takes care of it. */
  readonly service: CaseService;
  /** What is asked for at the window; for the kind REQUEST. Its centre is the facility, and what it promises is the due day. SERVICE_ITEM_CLOSED. */
  readonly serviceItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The sum at stake, more than 0; none where it is left out. */
  readonly stake?: InputMaybe<Scalars['Fen']['input']>;
  /** What it is called, 1 to 100 characters; it names nobody. */
  readonly title: Scalars['String']['input'];
  /** The open body that is to handle it (后台). */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** An agreement to record. */
export type RecordAgreementInput = {
  /** How the workers' congress voted on it. Not for offers. */
  readonly congress?: InputMaybe<CongressVoteInput>;
  /** The first day. */
  readonly from: Scalars['LocalDate']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind. */
  readonly kind: AgreementKind;
  /** The offer of the same body it came of, which is being bargained over. Then `congress` and `signedOn` are required. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
  /** The wage rise agreed, in basis points, 0 to 10000. */
  readonly riseBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** The day it was signed: not after today, not before the vote. Not for offers. */
  readonly signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The title, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** The day it ends, after the first day; open when left out. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The open body that concluded it. */
  readonly unionBodyId: Scalars['ID']['input'];
  /** Employers it binds, 0 or more. */
  readonly unitsCovered: Scalars['Int']['input'];
  /** Workers it covers, 0 or more. */
  readonly workersCovered: Scalars['Int']['input'];
};

/** Who came to an activity. */
export type RecordAttendanceInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The activity. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who came and who did not, 1 to 50, each once. */
  readonly marks: ReadonlyArray<AttendanceMarkInput>;
};

/** A certificate of a course. */
export type RecordCertificateInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The participation. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day; not before the course, not after today. */
  readonly on: Scalars['LocalDate']['input'];
  /** Whether the course was passed. */
  readonly outcome: CertificateOutcome;
};

/** A scheme to record. */
export type RecordEvaluationSchemeInput = {
  /** What is measured, 1 to 50 criteria. */
  readonly criteria: ReadonlyArray<EvaluationCriterionInput>;
  /** How often it evaluates. */
  readonly cycle: EvaluationCycle;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is called, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** The programme it is part of; one that the caller sees. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** Ratings, 1 to 20, from the highest down to one from 0 on. */
  readonly ratings: ReadonlyArray<EvaluationRatingInput>;
  /** The body that keeps it. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** Money that came into the fund of a programme. */
export type RecordFundReceiptInput = {
  /** How much, 1 to 100,000,000,000 fen. */
  readonly amount: Scalars['Fen']['input'];
  /** The organisation that gave it, 1 to 100 characters. */
  readonly giver: Scalars['String']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it came in; not ahead. */
  readonly on: Scalars['LocalDate']['input'];
  /** The programme. */
  readonly programId: Scalars['ID']['input'];
  /** The number of the proof, 1 to 64 characters; one of the programme. */
  readonly reference: Scalars['String']['input'];
  /** Whom it comes from. */
  readonly source: FundSource;
};

/** A visit. */
export type RecordLinkVisitInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case that followed, by whatever it is called by, at most 64 characters. */
  readonly followUp?: InputMaybe<Scalars['String']['input']>;
  /** What was found, 1 to 500 characters. */
  readonly found: Scalars['String']['input'];
  /** The duty. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day; a day of the duty, not ahead. */
  readonly on: Scalars['LocalDate']['input'];
};

/** An agreement to record. */
export type RecordMerchantAgreementInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day. */
  readonly from: Scalars['LocalDate']['input'];
  /** The merchant. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which it no longer holds, after `from`; left out where none is set. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A person takes an office. */
export type RecordOfficerInput = {
  /** Full time, part time or seconded. */
  readonly engagement: Engagement;
  /** The first day; not after today. */
  readonly from: Scalars['LocalDate']['input'];
  /** Whether the officer comes from the front line. Default: false. */
  readonly frontline?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The office. */
  readonly office: Office;
  /** The full name, 1 to 50 characters. Answers show it masked. */
  readonly personName: Scalars['String']['input'];
  /** The open body. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** A placement by a course or a job fair. */
export type RecordPlacementInput = {
  /** The employer, 1 to 100 characters; of a job fair one of those there. */
  readonly employer: Scalars['String']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The participation. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day of work; not before the activity, not after today. */
  readonly on: Scalars['LocalDate']['input'];
};

/** A sum that the workers got. */
export type RecordRecoveryInput = {
  /** The sum, more than 0 and no more than is open. */
  readonly amount: Scalars['Fen']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day they got it: not after today, not before the case came in. */
  readonly paidOn: Scalars['LocalDate']['input'];
  /** The paper or transfer that proves it, 1 to 64 characters, once per case. */
  readonly reference: Scalars['String']['input'];
};

/** Time that was given. */
export type RecordVolunteerServiceInput = {
  /** The activity, 1 to 60 characters; once per day. */
  readonly activity: Scalars['String']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many minutes, at least 1; of one day no more than 1,440 together. */
  readonly minutes: Scalars['Int']['input'];
  /** The day; not ahead. */
  readonly on: Scalars['LocalDate']['input'];
};

/** A transaction to decide anew. */
export type ReevaluateTransactionInput = {
  /** The bank. */
  readonly bankId: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters without numbers of persons or cards. */
  readonly reason: Scalars['String']['input'];
  /** The bank's id of the transaction. */
  readonly transactionId: Scalars['String']['input'];
};

/** A case to be handed on. */
export type ReferCaseInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it took effect. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, 1 to 300 characters; it names nobody. */
  readonly reason: Scalars['String']['input'];
  /** An active body of the same federation. */
  readonly toBodyId: Scalars['ID']['input'];
};

/** What the body did with a case that was handed to it. */
export type ReferralAnswer =
  /** 已接收 */
  | 'ACCEPTED'
  /** 已退回 */
  | 'SENT_BACK';

/** A confirmed discount of whose charge a part was paid back. */
export type RefundDiscountInput = {
  /** What was paid back of the charge, in fen; all refunds together at most the charge. */
  readonly amount: Scalars['Fen']['input'];
  /** The version the caller read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The discount. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A division of GB/T 2260. Source: NBS division codes, with successors from State Council approvals. */
export type Region = Node & {
  readonly __typename?: 'Region';
  /** From the nation down to the division above this one. */
  readonly ancestors: ReadonlyArray<Region>;
  /** The code. */
  readonly code: Scalars['RegionCode']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The rank. */
  readonly level: RegionLevel;
  /** The Chinese name. */
  readonly name: Scalars['String']['output'];
  /** The division above; null for the nation. Pseudo-cities are passed over. */
  readonly parent: Maybe<Region>;
  /** Divisions this one followed. */
  readonly predecessors: ReadonlyArray<RegionChange>;
  /** Whether the code only groups others (市辖区, 直辖县级行政区划) and is no place of its own. */
  readonly pseudo: Scalars['Boolean']['output'];
  /** Divisions that followed this one. */
  readonly successors: ReadonlyArray<RegionChange>;
  /** The first day of the code, where it is known to have started after the table's earliest state. */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** The day the code ended; null while it is in use. */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};

/** A dated step from one division to another. */
export type RegionChange = {
  readonly __typename?: 'RegionChange';
  /** How it follows. */
  readonly kind: RegionChangeKind;
  /** The first day of the new state. */
  readonly on: Scalars['LocalDate']['output'];
  /** The division before or after the change. */
  readonly region: Region;
};

/** How one division follows another. */
export type RegionChangeKind =
  /** The area became part of the other. */
  | 'MERGED'
  /** The same area under another code. */
  | 'RECODED'
  /** A part of the area became the other. */
  | 'SPLIT';

/** A page of divisions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The divisions with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** The divisions themselves. */
  readonly nodes: ReadonlyArray<Region>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A division in a page. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The division. */
  readonly node: Region;
};

/** Which divisions to list. Name a parent, a name, or both. */
export type RegionFilter = {
  /** The day on which they exist; former divisions are left out unless they existed on it. Default: today. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only divisions whose name is, starts with or contains this text; full names first. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only direct children of this division. */
  readonly parentCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Only divisions in this one's subtree. */
  readonly within?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** The rank of a division. */
export type RegionLevel =
  /** Prefecture-level city. */
  | 'CITY'
  /** County, county-level city or district. */
  | 'COUNTY'
  /** The whole country. */
  | 'NATION'
  /** Province, autonomous region or municipality. */
  | 'PROVINCE'
  /** Town, township or sub-district. */
  | 'TOWN';

/** A caller to let in. */
export type RegisterApiClientInput = {
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is called, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Its role. */
  readonly role: Role;
  /** Its scope: REGION for PROVINCE_ADMIN, DASHBOARD and PARTNER, BODY for OFFICER and REVIEWER, CARD_PROGRAM for BANK, SELF for MEMBER, SPONSOR for SPONSOR. */
  readonly scope: ScopeInput;
  /** The `client_id` or `sub` of its tokens, 1 to 200 characters. */
  readonly subject: Scalars['String']['input'];
};

/** A bank to register. */
export type RegisterBankInput = {
  /** The sender's code, with which the names of its files begin: 2 to 12 of A to Z and digits. CODE_TAKEN where another bank has it. */
  readonly code: Scalars['String']['input'];
  /** For how many days after the business date of its file a refund waits for its charge, 1 to 7; 3 when left out. */
  readonly graceDays?: InputMaybe<Scalars['Int']['input']>;
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The ids of the keys that its card tokens are made with: one, or two different ones, each 1 to 8 of a to z and digits. */
  readonly keyIds: ReadonlyArray<Scalars['String']['input']>;
  /** The Chinese name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** An English name, at most 200 characters. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The division it serves, for good, `000000` for the whole nation; the caller's scope holds it. */
  readonly regionCode: Scalars['RegionCode']['input'];
};

/** A card to register for a year. */
export type RegisterCardInput = {
  /** The version the caller read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day: today, or where the last registration ends. Default: the one of both that applies. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The card. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A registration for an activity. */
export type RegisterForActivityInput = {
  /** The activity. */
  readonly activityId: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who takes part. A member leaves it out: it registers itself. */
  readonly participant?: InputMaybe<ParticipantInput>;
  /** The numbers of the trades of a contest, at least one; none of another activity. */
  readonly trades?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** A sponsor to register. */
export type RegisterSponsorInput = {
  /** Its unified social credit code. */
  readonly creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  readonly kind: SponsorKind;
  /** How many posts it may hold at a time, 0 to 1,000. */
  readonly mostPosts: Scalars['Int']['input'];
  /** What it is called, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Where it counts as a payer: a division below the nation. */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Members who own or lead it, at most 20. */
  readonly relatedMemberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The body that keeps it. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** A volunteer to register. */
export type RegisterVolunteerInput = {
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who volunteers. */
  readonly person: VolunteerPersonInput;
  /** The body. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** A year of registration in days, `[from, to)`. */
export type RegistrationInterval = {
  readonly __typename?: 'RegistrationInterval';
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The first day after it. */
  readonly to: Scalars['LocalDate']['output'];
};

/** A card that the bank does not issue. */
export type RejectCardApplicationInput = {
  /** The version the caller read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the union; at most 200 characters, without names and numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

/** A nomination to turn down. */
export type RejectHonourInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The honour. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A suggestion that is rejected. */
export type RejectSubmissionInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The suggestion. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Why the rest of a sum is not owed. */
export type RemainderGround =
  /** 依法不予支持 */
  | 'REFUSED_BY_LAW'
  /** 当事人放弃 */
  | 'WAIVED_BY_CLAIMANT';

/** Whom a reminder concerns. */
export type ReminderRecipient =
  /** 困难家庭 */
  | 'HOUSEHOLD'
  /** 认领单位 */
  | 'SPONSOR'
  /** All sponsors that may claim the post. */
  | 'SPONSORS'
  /** 工会 */
  | 'UNION';

/** An honour as a report tells of it. */
export type ReportHonourInput = {
  /** The day it was awarded, where the report tells it; not after today. */
  readonly awardedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The year it was awarded, where the report tells no day. */
  readonly awardedYear?: InputMaybe<Scalars['Int']['input']>;
  /** The year or the number of the round, 1 to 40 characters. */
  readonly edition: Scalars['String']['input'];
  /** Who gives it, where it is a body of ours. */
  readonly grantingBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Who gives it, 1 to 100 characters. */
  readonly grantingBodyName: Scalars['String']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  readonly kind: HonourKind;
  /** By whom it is given. */
  readonly level: HonourLevel;
  /** What it is called, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Who receives it: named, or as many as the report counts. */
  readonly recipient: ReportedRecipientInput;
  /** The report, 1 to 500 characters. */
  readonly source: Scalars['String']['input'];
  /** The open body that keeps the record. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** Counts a body reported of itself. Not counted from records. */
export type ReportedCounts = {
  readonly __typename?: 'ReportedCounts';
  /** Employees. */
  readonly employees: Maybe<Scalars['Int']['output']>;
  /** Hardship workers. */
  readonly hardship: Maybe<Scalars['Int']['output']>;
  /** Members. */
  readonly members: Maybe<Scalars['Int']['output']>;
  /** Migrant workers among the members. */
  readonly migrants: Maybe<Scalars['Int']['output']>;
  /** The day the counts are of. */
  readonly on: Scalars['LocalDate']['output'];
  /** Units registered in the body's area, the denominator of unionisation. */
  readonly registeredUnits: Maybe<Scalars['Int']['output']>;
  /** Women among the members. */
  readonly women: Maybe<Scalars['Int']['output']>;
};

/** Counts a body reports of itself; each 0 or more. */
export type ReportedCountsInput = {
  /** Employees. */
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  /** Hardship workers. */
  readonly hardship?: InputMaybe<Scalars['Int']['input']>;
  /** Members. */
  readonly members?: InputMaybe<Scalars['Int']['input']>;
  /** Migrant workers among the members, no more than these. */
  readonly migrants?: InputMaybe<Scalars['Int']['input']>;
  /** The day the counts are of. */
  readonly on: Scalars['LocalDate']['input'];
  /** Units registered in the body's area. */
  readonly registeredUnits?: InputMaybe<Scalars['Int']['input']>;
  /** Women among the members, no more than these. */
  readonly women?: InputMaybe<Scalars['Int']['input']>;
};

/** The published part of a dashboard. */
export type ReportedFigures = {
  readonly __typename?: 'ReportedFigures';
  /** Whether these are all; read the rest with `figures`. */
  readonly complete: Scalars['Boolean']['output'];
  /** The figures, at most 500. */
  readonly figures: ReadonlyArray<Figure>;
};

/** A recipient as a report tells of it. */
export type ReportedRecipientInput =
  /** A recipient with a name. */
  | { readonly named: NamedRecipientInput; readonly unnamed?: never } /** Recipients whom the report does not name. */
  | { readonly named?: never; readonly unnamed: UnnamedRecipientsInput };

/** A membership is to go over. */
export type RequestTransferInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The member. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason?: InputMaybe<ChangeReason>;
  /** The body that is to take the member in. */
  readonly toBodyId: Scalars['ID']['input'];
};

/** A discount to reserve. Name exactly one of offerId and category. */
export type ReserveDiscountInput = {
  /** The charge in fen, 1 to 99,999,999,999. */
  readonly amount: Scalars['Fen']['input'];
  /** The card. */
  readonly card: CardNameInput;
  /** Any offer of this category: then the one with the largest discount is chosen. */
  readonly category?: InputMaybe<OfferCategory>;
  /** For how many seconds it is reserved: 30 to 900. Default: 600. */
  readonly holdSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. One for each charge. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where the charge is made. */
  readonly merchantId: Scalars['ID']['input'];
  /** The offer that is asked for. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
};

/** How a break is settled. */
export type ResolveBreakInput = {
  /** For CORRECTED alone, and there required: the id of a transaction that the bank told, or of a job of the bank. NOT_FOUND for any other. */
  readonly correctedBy?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The break. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters without numbers of persons or cards. */
  readonly reason: Scalars['String']['input'];
  /** How. */
  readonly resolution: BreakResolution;
};

/** The outcome of a case. */
export type ResolveCaseInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it took effect. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How it ended. WITHDRAWN is for `withdrawCase` (INPUT_INVALID). */
  readonly outcome: CaseOutcome;
  /** Why the rest of the sum is not owed. */
  readonly remainder?: InputMaybe<CaseRemainderInput>;
};

/** A job to set going again. */
export type ResumeJobInput = {
  /** The job. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Whose people are to be read in the clear. */
export type RevealCasePersonsInput = {
  /** The case, in the caller's charge. */
  readonly id: Scalars['ID']['input'];
  /** Of one reading: repeated, it answers the receipt without the people. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail; 1 to 300 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What reading the people of a case answers. */
export type RevealCasePersonsPayload = {
  readonly __typename?: 'RevealCasePersonsPayload';
  /** The people; null when it was refused, and where `receipt.replayed` is true: to read again takes another `idempotencyKey`. */
  readonly people: Maybe<RevealedCasePersons>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the reading; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A person whose facts are to be read. */
export type RevealHardshipPersonInput = {
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Of one reading: repeated, it answers the receipt without the person. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The number of the person. */
  readonly personNumber: Scalars['Int']['input'];
  /** Why, for the audit trail; 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What a reading of personal facts answers. */
export type RevealHardshipPersonPayload = {
  readonly __typename?: 'RevealHardshipPersonPayload';
  /** The person; null when it was refused, and where `receipt.replayed` is true: to read again takes another `idempotencyKey`. */
  readonly person: Maybe<RevealedHardshipPerson>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the reading; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** A reading of the key by which holders are known. */
export type RevealHolderKeyInput = {
  /** The card programme. */
  readonly cardProgramId: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail; at most 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What a reading of the holder key answers. */
export type RevealHolderKeyPayload = {
  readonly __typename?: 'RevealHolderKeyPayload';
  /** The key of 32 bytes in 64 hexadecimal digits; null when it was refused, and for a repeated call. */
  readonly holderKey: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was read. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the reading; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** Personal facts to read. */
export type RevealMemberInput = {
  /** Which facts, at least one. */
  readonly facts: ReadonlyArray<PersonalFact>;
  /** The member. */
  readonly id: Scalars['ID']['input'];
  /** Of one reading: repeated, it answers the receipt without the person. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What they are needed for, 1 to 500 characters; it goes into the audit trail. */
  readonly reason: Scalars['String']['input'];
};

/** What a reading of personal facts answers. */
export type RevealMemberPayload = {
  readonly __typename?: 'RevealMemberPayload';
  /** The facts that were asked for; null when it was refused, and where `receipt.replayed` is true: to read again takes another `idempotencyKey`. */
  readonly person: Maybe<RevealedPerson>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the reading; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** Of which post the account is to be read, and why. */
export type RevealStipendAccountInput = {
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 200 characters; it stands in the audit trail. */
  readonly reason: Scalars['String']['input'];
};

/** What reading an account answers. */
export type RevealStipendAccountPayload = {
  readonly __typename?: 'RevealStipendAccountPayload';
  /** The account; null when it was refused, and for a repeated call. */
  readonly account: Maybe<RevealedAccount>;
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the reading; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
};

/** An account in the clear. */
export type RevealedAccount = {
  readonly __typename?: 'RevealedAccount';
  /** Its number. */
  readonly account: Scalars['String']['output'];
  /** The bank that keeps it. */
  readonly bankName: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  readonly holder: Scalars['String']['output'];
};

/** The people named in a case in the clear. */
export type RevealedCasePersons = {
  readonly __typename?: 'RevealedCasePersons';
  /** Who brings the case for the workers. */
  readonly agent: Maybe<CasePerson>;
  /** Workers who are no members. */
  readonly persons: ReadonlyArray<CasePerson>;
};

/** The personal facts of a person in the clear. */
export type RevealedHardshipPerson = {
  readonly __typename?: 'RevealedHardshipPerson';
  /** The bank account. */
  readonly bankAccount: Maybe<Scalars['String']['output']>;
  /** The bank that keeps it. */
  readonly bankName: Maybe<Scalars['String']['output']>;
  /** The day of birth. */
  readonly birthDate: Maybe<Scalars['LocalDate']['output']>;
  /** Kind and degree of a disability. */
  readonly disability: Maybe<Scalars['String']['output']>;
  /** The number of the document. */
  readonly documentNumber: Scalars['String']['output'];
  /** The kind of document. */
  readonly documentType: DocumentType;
  /** Health, in words. */
  readonly health: Maybe<Scalars['String']['output']>;
  /** An illness. */
  readonly illness: Maybe<Scalars['String']['output']>;
  /** The mobile number. */
  readonly mobile: Maybe<Scalars['String']['output']>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** The number of the person. */
  readonly number: Scalars['Int']['output'];
  /** Where the household is registered. */
  readonly registeredAddress: Maybe<Scalars['String']['output']>;
  /** Employer or school. */
  readonly workOrSchool: Maybe<Scalars['String']['output']>;
};

/** Personal facts in the clear; null where they were not asked for or are not known. */
export type RevealedPerson = {
  readonly __typename?: 'RevealedPerson';
  /** 银行账号 */
  readonly bankAccount: Maybe<Scalars['String']['output']>;
  /** 出生日期 */
  readonly birthDate: Maybe<Scalars['LocalDate']['output']>;
  /** 证件号码 */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** 移动电话 */
  readonly mobile: Maybe<Scalars['String']['output']>;
  /** 姓名 */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 户籍所在地 */
  readonly registeredAddress: Maybe<Scalars['String']['output']>;
};

/** A receipt that is taken out of its fund. */
export type ReverseFundReceiptInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The receipt. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A step of a review. */
export type ReviewClaimInput = {
  /** For PASS: what of the cost is accepted, not more than was claimed. The first review says it where the rule gives a share of it. */
  readonly acceptedCost?: InputMaybe<Scalars['Fen']['input']>;
  /** For PASS: what the reviewer finds right, where the rule leaves it to the reviewers. The first review says it. */
  readonly assessedAmount?: InputMaybe<Scalars['Fen']['input']>;
  /** What is decided. */
  readonly decision: ClaimDecision;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** For RETURN and REJECT: why, 1 to 200 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A reviewer's decision. */
export type ReviewHardshipFileInput = {
  /** The decision. */
  readonly decision: HardshipReviewDecision;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why; required to return and to reject. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The stage. */
  readonly stage: HardshipReviewStage;
};

/** What is to change of an activity. */
export type ReviseActivityInput = {
  /** How many may take part, 1 to 100,000, from the next registration on. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is: of the same kind, and while it is planned only. */
  readonly details?: InputMaybe<ActivityDetailsInput>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The facility it takes place in. Name this or `regionCode`. */
  readonly facilityId?: InputMaybe<Scalars['ID']['input']>;
  /** Its first day. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The activity. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where it takes place, in words: 1 to 200 characters. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** Who holds it together with the body, at most 20. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The programme it is part of. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** The division it takes place in, a province or below. Name this or `facilityId`. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** What it is called, 1 to 100 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Its last day; not before the first one. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Facts of a bank to change, one at least; what is left out stays. */
export type ReviseBankInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** For how many days after the business date of its file a refund waits for its charge, 1 to 7. */
  readonly graceDays?: InputMaybe<Scalars['Int']['input']>;
  /** The bank. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** All its keys from now on: one, or two different ones, each 1 to 8 of a to z and digits. */
  readonly keyIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The Chinese name, at most 100 characters. Card programmes keep the `bankName` they began with. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** An English name, at most 200 characters; null takes it away. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change of a case. */
export type ReviseCaseInput = {
  /** Who brings the case for the workers. */
  readonly agent?: InputMaybe<CasePersonInput>;
  /** The day for which the workers are asked to come. */
  readonly bookedFor?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What was said, at most 2,000 characters. */
  readonly details?: InputMaybe<Scalars['String']['input']>;
  /** The other side. */
  readonly employer?: InputMaybe<CaseEmployerInput>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether the workers want a visit at home. */
  readonly homeVisit?: InputMaybe<Scalars['Boolean']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Members on the workers' side: the whole list. */
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How it came in. */
  readonly mode?: InputMaybe<CaseMode>;
  /** How many workers it is about, not fewer than are named. */
  readonly people?: InputMaybe<Scalars['Int']['input']>;
  /** Workers who are no members: the whole list. */
  readonly persons?: InputMaybe<ReadonlyArray<CasePersonInput>>;
  /** The sum at stake, not less than was recovered. */
  readonly stake?: InputMaybe<Scalars['Fen']['input']>;
  /** What it is called, 1 to 100 characters; it names nobody. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change of a claim; what is left out stays. */
export type ReviseClaimInput = {
  /** Where it is paid to. */
  readonly account?: InputMaybe<ClaimAccountInput>;
  /** What is left to the claimant, 1 to 10,000,000,000 fen. */
  readonly cost?: InputMaybe<Scalars['Fen']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What is to change of a scheme. A rule is given as a whole: criteria and ratings. */
export type ReviseEvaluationSchemeInput = {
  /** What is measured, 1 to 50 criteria. */
  readonly criteria?: InputMaybe<ReadonlyArray<EvaluationCriterionInput>>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The scheme. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is called, 1 to 60 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Ratings, 1 to 20, from the highest down to one from 0 on. */
  readonly ratings?: InputMaybe<ReadonlyArray<EvaluationRatingInput>>;
};

/** A household as it is recorded anew, in whole. */
export type ReviseHardshipFileInput = {
  /** Callers who are of the household or related to it. Left out: those declared before. */
  readonly excludedReviewerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The household. Persons the file has already may be named by their numbers. */
  readonly household: HouseholdInput;
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What is to change of a nomination. */
export type ReviseHonourInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who gives it, where it is a body of ours; goes with `grantingBodyName`. */
  readonly grantingBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Who gives it, 1 to 100 characters. */
  readonly grantingBodyName?: InputMaybe<Scalars['String']['input']>;
  /** The honour. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  readonly kind?: InputMaybe<HonourKind>;
  /** By whom it is given. */
  readonly level?: InputMaybe<HonourLevel>;
};

/** Other facts of a member. */
export type ReviseMemberInput = {
  /** Facts that hold from `attributesFrom` on. */
  readonly attributes?: InputMaybe<MemberAttributesInput>;
  /** The day from which the attributes hold; not after today. Default: today. */
  readonly attributesFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Honours to add. */
  readonly honours?: InputMaybe<ReadonlyArray<HonourInput>>;
  /** The member. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Personal facts to correct. */
  readonly person?: InputMaybe<PersonRevisionInput>;
};

/** Facts of a merchant to change, one at least; what is left out stays. */
export type ReviseMerchantInput = {
  /** The street address, at most 200 characters; null takes it away. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The merchant. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The merchant category code of ISO 18245: four digits. */
  readonly mcc?: InputMaybe<Scalars['String']['input']>;
  /** The name, at most 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The division it stands in; the caller's scope holds it. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** What is to change of an offer; what is left out stays. One thing at least has to be there. */
export type ReviseOfferInput = {
  /** The version the caller read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first instant at which that version is in force: when everybody knows of it, in 15 seconds, or later (OFFER_BACKDATED). Default: then. With `rule` only. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The offer. */
  readonly id: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Another Chinese name, at most 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Another English name, at most 200 characters; empty for none. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The whole rule of the version to begin. */
  readonly rule?: InputMaybe<OfferRuleInput>;
  /** The first instant at which that version is in force no more, after `from`. Default: open. With `rule` only. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What is to change of a draft; what is left out stays. */
export type ReviseProgramEditionInput = {
  /** What may be granted in all, 1 to 1,000,000,000,000 fen; null for no bound. */
  readonly budget?: InputMaybe<Scalars['Fen']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day it is of. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The edition. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** E.g. 第五期, 1 to 40 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The edition of the same programme that this one goes on from; null for none. */
  readonly previousId?: InputMaybe<Scalars['ID']['input']>;
  /** How many may be enrolled, 1 to 10,000,000; null for no bound. */
  readonly quota?: InputMaybe<Scalars['Int']['input']>;
  /** All of the rules. */
  readonly rules?: InputMaybe<EditionRulesInput>;
  /** The first day behind it, at most ten years later. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What is to change of a programme; what is left out stays. */
export type ReviseProgramInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The programme. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** All codes of the indicators under which its published figures stand, at most 50. */
  readonly indicatorCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The kind; not of a programme that was published. */
  readonly kind?: InputMaybe<ProgramKind>;
  /** The Chinese name, 1 to 60 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** An English name, at most 120 characters; empty for none. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** All who run it together with the body, at most 20. */
  readonly partners?: InputMaybe<ReadonlyArray<ProgramPartnerInput>>;
  /** All facilities where it is to be had, at most 50. */
  readonly siteIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All that the record comes from, at most 20 of 200 characters. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it is for, at most 1,000 characters; empty for nothing. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** All that it is to reach, at most 20. */
  readonly targets?: InputMaybe<ReadonlyArray<ProgramTargetInput>>;
  /** All its steps, at most 20 of 100 characters. */
  readonly workflow?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What is to change of a service item. */
export type ReviseServiceItemInput = {
  /** Who handles it behind the desk. */
  readonly backOffice?: InputMaybe<Scalars['String']['input']>;
  /** The category. */
  readonly category?: InputMaybe<ServiceItemCategory>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is offered beside the window: the whole list. */
  readonly modes?: InputMaybe<ReadonlyArray<ServiceItemMode>>;
  /** What it is called, 1 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Within how many days it is promised to be done, 0 to 366. */
  readonly promisedDays?: InputMaybe<Scalars['Int']['input']>;
  /** The window whose front desk takes it. */
  readonly window?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change of a sponsor. */
export type ReviseSponsorInput = {
  /** Its unified social credit code. */
  readonly creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sponsor. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  readonly kind?: InputMaybe<SponsorKind>;
  /** How many posts it may hold at a time, 0 to 1,000. */
  readonly mostPosts?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called, 1 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Where it counts as a payer, from its next claim on. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Members who own or lead it, at most 20. */
  readonly relatedMemberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What is to change of a draft. */
export type ReviseSuggestionCallInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day on which suggestions are taken. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The call. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its prizes, at most 10 ranks. */
  readonly prizes?: InputMaybe<ReadonlyArray<SuggestionPrizeInput>>;
  /** What it is called, 1 to 60 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which they are taken no more; behind the first one. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What suggestions may be about, at most 30 of 1 to 40 characters; leave them out where that is open. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Facts to change. A field left out stays; null empties it where it may be empty. */
export type ReviseUnionBodyInput = {
  /** The postal address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** All committees it has. */
  readonly committees?: InputMaybe<ReadonlyArray<CommitteeKind>>;
  /** The unified social credit code. */
  readonly creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The body. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The standing as a legal person. */
  readonly legalPerson?: InputMaybe<LegalPersonInput>;
  /** The Chinese name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** An English name. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The office telephone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Counts reported by the body. They replace those of the same day; else they are added, for up to 200 days in all: LIST_FULL. */
  readonly reportedCounts?: InputMaybe<ReportedCountsInput>;
  /** A short Chinese name. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** A standard met. It replaces the one of the same name and day; else it is added, up to 40 in all: LIST_FULL. */
  readonly standard?: InputMaybe<StandardInput>;
  /** The committee's term. */
  readonly term?: InputMaybe<CommitteeTermInput>;
};

/** What is to change of a draft. */
export type ReviseVirtualPostInput = {
  /** The monthly stipend that is asked for, 100 to 10,000,000 fen. */
  readonly askedAmount?: InputMaybe<Scalars['Fen']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is called in public, 1 to 60 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A caller's access ends. */
export type RevokeApiClientInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The caller. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An honour to take back. */
export type RevokeHonourInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The honour. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it takes effect; not after today, not before the last step. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Roles of callers. */
export type Role =
  /** A card bank: its card programme only. */
  | 'BANK'
  /** Reads figures of a region. */
  | 'DASHBOARD'
  /** A member: own records only. */
  | 'MEMBER'
  /** Makes changes in a body's subtree. */
  | 'OFFICER'
  /** A partner app: reference data, later offers and eligibility. */
  | 'PARTNER'
  /** Everything in a region; maker and checker still differ. */
  | 'PROVINCE_ADMIN'
  /** Checks changes in a body's subtree. */
  | 'REVIEWER'
  /** A sponsor of virtual posts: its own claims and payments only. */
  | 'SPONSOR';

/** What a row of a bank's file was found to be; each row is one of them. */
export type RowClass =
  /** A state or an expiry was recorded. */
  | 'APPLIED'
  /** Told before with other content; no effect. */
  | 'CONFLICT'
  /** More was granted than was due. */
  | 'DISCOUNT_OVER'
  /** Less was granted than was due. */
  | 'DISCOUNT_UNDER'
  /** Told before with the same content; no effect. */
  | 'DUPLICATE'
  /** Not granted to a card that was entitled. */
  | 'ENTITLED_NOT_GRANTED'
  /** Granted to a card that was not entitled. */
  | 'GRANTED_NOT_ENTITLED'
  /** The card is of another holder; no effect. */
  | 'HOLDER_MISMATCH'
  /** A state that may not follow; no effect. */
  | 'ILLEGAL_TRANSITION'
  /** The history before the last state was corrected. */
  | 'LATE_APPLIED'
  /** A new token joined its card, or an application was issued. */
  | 'LINKED'
  /** What was due is what the bank granted or took back. */
  | 'MATCHED'
  /** The charge of a refund is not known so far. */
  | 'ORPHAN_REFUND'
  /** Another discount was taken back than was due. */
  | 'REFUND_DISCOUNT_MISMATCH'
  /** Refunds pass their charge; no effect. */
  | 'REFUND_EXCEEDS_CHARGE'
  /** Not taken, with a code and a field; see the file of errors. */
  | 'REFUSED'
  /** Nothing new. */
  | 'UNCHANGED'
  /** Nothing waits for the token; no effect. */
  | 'UNKNOWN_TO_UNION';

/** What became of a row. */
export type RowOutcome =
  /** A new figure. */
  | 'CREATED'
  /** It was refused; see the problems. */
  | 'REJECTED'
  /** The figure was corrected, or brought back. */
  | 'REVISED'
  /** It stood already with the same content. */
  | 'UNCHANGED';

/** How many rows came to what. In a dry run: would come. */
export type RowOutcomes = {
  readonly __typename?: 'RowOutcomes';
  /** Recorded for the first time. */
  readonly created: Scalars['Int']['output'];
  /** Rows that say the same as an earlier one. */
  readonly duplicate: Scalars['Int']['output'];
  /** Left alone, for the job was cancelled. */
  readonly notDone: Scalars['Int']['output'];
  /** Refused; the error file tells why. */
  readonly rejected: Scalars['Int']['output'];
  /** There already, with the same facts. */
  readonly unchanged: Scalars['Int']['output'];
  /** Revised. */
  readonly updated: Scalars['Int']['output'];
};

/** A refusal that carries no more than its code. */
export type RuleProblem = Problem & {
  readonly __typename?: 'RuleProblem';
  /** The stable code to program against. */
  readonly code: ProblemCode;
  /** What happened and what to do next, for a person. */
  readonly message: Scalars['String']['output'];
  /** The input field the problem is about, from the input's root; null when it is about the whole. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may go through later without any change to its input. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A refusal that carries no more than its code. */
export type RuleProblemMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** A rule as it stood for a time. */
export type SchemeVersion = {
  readonly __typename?: 'SchemeVersion';
  /** What is measured. */
  readonly criteria: ReadonlyArray<EvaluationCriterion>;
  /** Whether an evaluation goes by it: then it never changes. */
  readonly frozen: Scalars['Boolean']['output'];
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** Ratings, from the highest down to one from 0 on. */
  readonly ratings: ReadonlyArray<EvaluationRating>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** The limit of the rows a caller may see. */
export type Scope = {
  readonly __typename?: 'Scope';
  /** The body, for BODY. */
  readonly bodyId: Maybe<Scalars['ID']['output']>;
  /** The card programme's code, for CARD_PROGRAM. */
  readonly cardProgram: Maybe<Scalars['String']['output']>;
  /** What limits them. */
  readonly kind: ScopeKind;
  /** The member whose records are the caller's own, for SELF; null for a caller that is tied to nobody. */
  readonly memberId: Maybe<Scalars['ID']['output']>;
  /** The region, for REGION; for BODY the region the body belongs to. */
  readonly regionCode: Maybe<Scalars['RegionCode']['output']>;
  /** The sponsor, for SPONSOR. */
  readonly sponsorId: Maybe<Scalars['ID']['output']>;
};

/** The limit of the rows a caller may see. */
export type ScopeInput = {
  /** The body, for BODY. */
  readonly bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** The card programme's code, for CARD_PROGRAM. */
  readonly cardProgram?: InputMaybe<Scalars['String']['input']>;
  /** What limits them. */
  readonly kind: ScopeKind;
  /** The member whose records are the caller's own, for SELF; without one it is tied to nobody. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** The region: for REGION, and for the federation behind CARD_PROGRAM and SELF. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The sponsor, for SPONSOR. */
  readonly sponsorId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a caller's rows are limited to. */
export type ScopeKind =
  /** A union body's subtree. */
  | 'BODY'
  /** One card programme. */
  | 'CARD_PROGRAM'
  /** A region's subtree. */
  | 'REGION'
  /** The caller's own records. */
  | 'SELF'
  /** One sponsor of virtual posts. */
  | 'SPONSOR';

/** Points for some criteria. */
export type ScoreEvaluationInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The points, each criterion once. */
  readonly scores: ReadonlyArray<CriterionScoreInput>;
};

/** What a judge gives. */
export type ScoreSubmissionInput = {
  /** The suggestion. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the judge says, at most 200 characters. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** In hundredths of a point, 0 to 10,000. */
  readonly scoreHundredths: Scalars['Int']['input'];
};

/** A month of a bank to seal. */
export type SealPeriodInput = {
  /** The bank. */
  readonly bankId: Scalars['ID']['input'];
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The month, `yyyy-mm`. */
  readonly period: Scalars['String']['input'];
};

/** What sealing a month answers. */
export type SealPeriodPayload = {
  readonly __typename?: 'SealPeriodPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of it; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
  /** The sealed month; null when it was refused. */
  readonly sealedPeriod: Maybe<SealedPeriod>;
};

/** A month of a bank that is sealed. */
export type SealedPeriod = {
  readonly __typename?: 'SealedPeriod';
  /** The caller who sealed it. */
  readonly actorId: Scalars['ID']['output'];
  /** The month, `yyyy-mm`. */
  readonly period: Scalars['String']['output'];
  /** When it was sealed. */
  readonly sealedAt: Scalars['DateTime']['output'];
};

/** A service item (服务事项) of a service centre. */
export type ServiceItem = Node & {
  readonly __typename?: 'ServiceItem';
  /** Who handles it behind the desk (后台); null for the window itself. */
  readonly backOffice: Maybe<Scalars['String']['output']>;
  /** The category. */
  readonly category: ServiceItemCategory;
  /** The first day it is offered no more; null while it is. */
  readonly closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** A short code, unique in the centre. */
  readonly code: Scalars['String']['output'];
  /** The centre that offers it. */
  readonly facility: Facility;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** What is offered beside the window. */
  readonly modes: ReadonlyArray<ServiceItemMode>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The first day it was offered. */
  readonly openedOn: Scalars['LocalDate']['output'];
  /** Within how many days it is promised to be done; null where nothing is promised. */
  readonly promisedDays: Maybe<Scalars['Int']['output']>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The window of the centre whose front desk takes it (前台). */
  readonly window: Scalars['String']['output'];
};

/** Categories of service items. */
export type ServiceItemCategory =
  /** 惠民帮扶 */
  | 'BENEFIT'
  /** 就业创业 */
  | 'EMPLOYMENT'
  /** 其他 */
  | 'OTHER'
  /** 权益维护 */
  | 'RIGHTS'
  /** 安全生产 */
  | 'SAFETY'
  /** 素质培训 */
  | 'TRAINING';

/** A page of service items. */
export type ServiceItemConnection = {
  readonly __typename?: 'ServiceItemConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ServiceItemEdge>;
  /** The items themselves. */
  readonly nodes: ReadonlyArray<ServiceItem>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** How many items a centre offers of a category. */
export type ServiceItemCount = {
  readonly __typename?: 'ServiceItemCount';
  /** The category. */
  readonly category: ServiceItemCategory;
  /** How many, 1 or more. */
  readonly count: Scalars['Int']['output'];
};

/** A service item in a page. */
export type ServiceItemEdge = {
  readonly __typename?: 'ServiceItemEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ServiceItem;
};

/** What a service item offers beside the window. */
export type ServiceItemMode =
  /** 代办 */
  | 'AGENT'
  /** 预约 */
  | 'BOOKING'
  /** 上门 */
  | 'HOME_VISIT';

/** What a change of a service item answers. */
export type ServiceItemPayload = {
  readonly __typename?: 'ServiceItemPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
  /** The item after the change; null when it was refused. */
  readonly serviceItem: Maybe<ServiceItem>;
};

/** A one-off event: a lecture, culture, sport, a training. */
export type Session = Activity &
  Node & {
    readonly __typename?: 'Session';
    /** How many of those registered stayed away, as far as it was recorded. */
    readonly absent: Scalars['Int']['output'];
    /** What its state and kind let this caller do now. Days and places may refuse it still. */
    readonly allowedActions: ReadonlyArray<ActivityAction>;
    /** How many of those registered came, as far as it was recorded. */
    readonly attended: Scalars['Int']['output'];
    /** How many may take part; null for any number. */
    readonly capacity: Maybe<Scalars['Int']['output']>;
    /** The facility it takes place in; null for another place, or when the caller may not see it. */
    readonly facility: Maybe<Facility>;
    /** Its first day. */
    readonly from: Scalars['LocalDate']['output'];
    /** How many people came in all, as counted on the spot; null where nobody counted. */
    readonly headcount: Maybe<Scalars['Int']['output']>;
    /** A lasting id. */
    readonly id: Scalars['ID']['output'];
    /** The kind. */
    readonly kind: ActivityKind;
    /** Where it takes place, in words. */
    readonly location: Maybe<Scalars['String']['output']>;
    /** Who holds it together with the body. */
    readonly partners: ReadonlyArray<Scalars['String']['output']>;
    /** How many may still register; null for any number. */
    readonly placesLeft: Maybe<Scalars['Int']['output']>;
    /** The programme it is part of; null for none, or when the caller may not see it. */
    readonly program: Maybe<Program>;
    /** The division it takes place in. */
    readonly region: Region;
    /** The division it takes place in. */
    readonly regionCode: Scalars['RegionCode']['output'];
    /** How many are registered, or took part. */
    readonly registered: Scalars['Int']['output'];
    /** Where it stands. */
    readonly state: ActivityState;
    /** Every state, in the order of recording. */
    readonly steps: ReadonlyArray<ActivityStep>;
    /** What it is about. */
    readonly theme: SessionTheme;
    /** What it is called. */
    readonly title: Scalars['String']['output'];
    /** Its last day. */
    readonly to: Scalars['LocalDate']['output'];
    /** The body that holds it; null when the caller may not see it. */
    readonly unionBody: Maybe<UnionBody>;
    /** Grows by one with every change; pass it as `expectedVersion`. */
    readonly version: Scalars['Int']['output'];
  };

/** A one-off event. */
export type SessionInput = {
  /** What it is about. */
  readonly theme: SessionTheme;
};

/** What a session is about. */
export type SessionTheme =
  /** 文化 */
  | 'CULTURE'
  /** 讲座 */
  | 'LECTURE'
  /** 其他 */
  | 'OTHER'
  /** 体育 */
  | 'SPORT'
  /** 培训 */
  | 'TRAINING';

/** How a dispute is settled. */
export type SettleStipendDisputeInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The month, `yyyy-mm`. */
  readonly month: Scalars['String']['input'];
  /** Why, 1 to 200 characters; sealed. */
  readonly note: Scalars['String']['input'];
  /** What becomes of the payment. */
  readonly outcome: DisputeOutcome;
};

/** Sex by GB/T 2261.1. */
export type Sex =
  /** 女 (2) */
  | 'FEMALE'
  /** 男 (1) */
  | 'MALE'
  /** 未说明 (9) */
  | 'NOT_SAID'
  /** 未知 (0) */
  | 'UNKNOWN';

/** Skill levels (技能等级) 1 to 5, the highest first. */
export type SkillLevel =
  /** 高级 (3) */
  | 'ADVANCED'
  /** 初级 (5) */
  | 'ELEMENTARY'
  /** 中级 (4) */
  | 'INTERMEDIATE'
  /** 高级技师 (1) */
  | 'SENIOR_TECHNICIAN'
  /** 技师 (2) */
  | 'TECHNICIAN';

/** A sponsor (认领单位): an employer or agency that claims virtual posts and pays their stipends. */
export type Sponsor = Node & {
  readonly __typename?: 'Sponsor';
  /** Since when it claims nothing more; null while it may. */
  readonly closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Its unified social credit code. */
  readonly creditCode: Maybe<Scalars['CreditCode']['output']>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: SponsorKind;
  /** How many posts it may hold at a time, reserved ones among them. */
  readonly mostPosts: Scalars['Int']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** How many it holds. */
  readonly postsHeld: Scalars['Int']['output'];
  /** Where it counts as a payer. */
  readonly region: Region;
  /** Where it counts as a payer. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Ids of members who own or lead it: it claims no post of their households. */
  readonly relatedMemberIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The body that keeps it; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of sponsors. */
export type SponsorConnection = {
  readonly __typename?: 'SponsorConnection';
  /** The sponsors with their cursors. */
  readonly edges: ReadonlyArray<SponsorEdge>;
  /** The sponsors themselves. */
  readonly nodes: ReadonlyArray<Sponsor>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A sponsor in a page. */
export type SponsorEdge = {
  readonly __typename?: 'SponsorEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The sponsor. */
  readonly node: Sponsor;
};

/** Whose sponsors to list. */
export type SponsorFilter = {
  /** Only those that may claim. */
  readonly openOnly?: Scalars['Boolean']['input'];
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Sponsors that this body keeps. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** What a sponsor is. */
export type SponsorKind =
  /** 机关 */
  | 'AGENCY'
  /** 企业 */
  | 'ENTERPRISE'
  /** 事业单位 */
  | 'INSTITUTION'
  /** 社会组织 */
  | 'SOCIAL_ORGANISATION';

/** What a change of a sponsor answers. */
export type SponsorPayload = {
  readonly __typename?: 'SponsorPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
  /** The sponsor after the change; null when it was refused. */
  readonly sponsor: Maybe<Sponsor>;
};

/** A standard met on a day. */
export type StandardInput = {
  /** The items met. */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The standard. */
  readonly name: StandardName;
  /** The day of the result. */
  readonly on: Scalars['LocalDate']['input'];
  /** The number of stars, 1 to 5; only for STARS. */
  readonly stars?: InputMaybe<Scalars['Int']['input']>;
};

/** The standards a body is measured by. */
export type StandardName =
  /** 五有: 有班子, 有牌子, 有保障, 有活动, 有阵地. */
  | 'FIVE_HAVES'
  /** 五同步. */
  | 'FIVE_IN_STEP'
  /** 示范工会 (model union). */
  | 'MODEL'
  /** 六有. */
  | 'SIX_HAVES'
  /** 星级 (stars, 1 to 5). */
  | 'STARS';

/** A standard met on a day. */
export type StandardResult = {
  readonly __typename?: 'StandardResult';
  /** The items met, where the standard has items. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** The standard. */
  readonly name: StandardName;
  /** The day of the result. */
  readonly on: Scalars['LocalDate']['output'];
  /** The number of stars, for STARS. */
  readonly stars: Maybe<Scalars['Int']['output']>;
};

/** An offer that is bargained over. */
export type StartBargainingInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it began. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A review that begins. */
export type StartHardshipReviewInput = {
  /** The cause. */
  readonly cause: HardshipReviewCause;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why; required after a tip-off. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A job to start. */
export type StartJobInput = {
  /** Work again on a file that was worked on before. Default: false. */
  readonly again?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What to do with its rows; a bank's file takes UPSERT only. */
  readonly mode: JobMode;
  /** The file that was sent. A reviewer may take one of union bodies that another caller sent, and approves what is in it. */
  readonly uploadId: Scalars['ID']['input'];
};

/** Why the rest of the sum of a case is not owed. */
export type StateCaseRemainderInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The ground and the reason. */
  readonly remainder: CaseRemainderInput;
};

/** A state of a body with the days it was in it. */
export type StateSpan = {
  readonly __typename?: 'StateSpan';
  /** The first day; null when nobody recorded it. */
  readonly from: Maybe<Scalars['LocalDate']['output']>;
  /** The state. */
  readonly state: UnionBodyState;
  /** The day it ended; null while it holds. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** The statement of a month of a bank. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** The bank. */
  readonly bank: Bank;
  /** The sum of all corrections of all offers. */
  readonly correctionTotal: StatementTotal;
  /** Whether it is sealed: then nothing adds to it any more. */
  readonly isSealed: Scalars['Boolean']['output'];
  /** What it is made of, offer by offer: by programme and offer, in the order of their ids. */
  readonly offers: StatementOfferConnection;
  /** The month, `yyyy-mm`. */
  readonly period: Scalars['String']['output'];
  /** When it was sealed; null until then. */
  readonly sealedAt: Maybe<Scalars['DateTime']['output']>;
  /** The sum of all lines of all offers. */
  readonly total: StatementTotal;
};

/** The statement of a month of a bank. */
export type StatementOffersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What rows of a class came to under an offer. */
export type StatementLine = {
  readonly __typename?: 'StatementLine';
  /** The card programme; null where the caller may not see it. */
  readonly cardProgram: Maybe<CardProgram>;
  /** The id of the card programme. */
  readonly cardProgramId: Scalars['ID']['output'];
  /** The class of the rows. */
  readonly class: RowClass;
  /** Due on charges less due back on refunds. */
  readonly expected: LargeSum;
  /** Granted on charges less taken back by refunds, as the bank told it, whether a row has effect or not. */
  readonly granted: LargeSum;
  /** Charged less paid back, of rows that have effect. */
  readonly gross: LargeSum;
  /** The same of rows that have effect: what counts. */
  readonly net: LargeSum;
  /** Of a correction, the sealed month that it is of, `yyyy-mm`; null for a line. */
  readonly ofPeriod: Maybe<Scalars['String']['output']>;
  /** The offer; null where the caller may not see it. */
  readonly offer: Maybe<Offer>;
  /** The id of the offer. */
  readonly offerId: Scalars['ID']['output'];
  /** How many rows. */
  readonly rows: Scalars['Int']['output'];
};

/** What a month came to under an offer. */
export type StatementOffer = {
  readonly __typename?: 'StatementOffer';
  /** The id of its card programme. */
  readonly cardProgramId: Scalars['ID']['output'];
  /** The same of rows that correct months which were sealed before, by month, too. They are in no line. */
  readonly corrections: ReadonlyArray<StatementLine>;
  /** Sums by class. */
  readonly lines: ReadonlyArray<StatementLine>;
  /** The id of the offer. */
  readonly offerId: Scalars['ID']['output'];
};

/** A page of what a statement is made of. */
export type StatementOfferConnection = {
  readonly __typename?: 'StatementOfferConnection';
  /** The offers with their cursors. */
  readonly edges: ReadonlyArray<StatementOfferEdge>;
  /** The offers themselves. */
  readonly nodes: ReadonlyArray<StatementOffer>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** An offer in a page of a statement. */
export type StatementOfferEdge = {
  readonly __typename?: 'StatementOfferEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** What the month came to under the offer. */
  readonly node: StatementOffer;
};

/** Sums of a statement. */
export type StatementTotal = {
  readonly __typename?: 'StatementTotal';
  /** Due on charges less due back on refunds. */
  readonly expected: LargeSum;
  /** Granted on charges less taken back by refunds, as the bank told it, whether a row has effect or not. */
  readonly granted: LargeSum;
  /** Charged less paid back, of rows that have effect. */
  readonly gross: LargeSum;
  /** The same of rows that have effect: what counts. */
  readonly net: LargeSum;
  /** How many rows. */
  readonly rows: Scalars['Int']['output'];
};

/** An account to which stipends are paid, masked. */
export type StipendAccount = {
  readonly __typename?: 'StipendAccount';
  /** The first day on which nothing may be paid to it; null while it takes payments. */
  readonly closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The last four digits. */
  readonly lastFour: Scalars['String']['output'];
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** Since when it takes payments. */
  readonly openedOn: Scalars['LocalDate']['output'];
};

/** An account. It is sealed, and shown by its last four digits. */
export type StipendAccountInput = {
  /** Its number: 8 to 30 digits. */
  readonly account: Scalars['String']['input'];
  /** The bank that keeps it, at most 100 characters. */
  readonly bankName?: InputMaybe<Scalars['String']['input']>;
  /** Whose it is, 1 to 50 characters. */
  readonly holder: Scalars['String']['input'];
};

/** What may be done with a month. */
export type StipendAction =
  /** 确认到账 */
  | 'CONFIRM'
  /** 审批免发 */
  | 'DECIDE_WAIVER'
  /** 提出异议 */
  | 'DISPUTE'
  /** 登记发放 */
  | 'PAY'
  /** 提出免发 */
  | 'PROPOSE_WAIVER'
  /** 处理异议 */
  | 'SETTLE_DISPUTE';

/** Why a month is not owed any more. */
export type StipendCancellation =
  /** 协议提前结束 */
  | 'CUT_SHORT'
  /** 暂停期间 */
  | 'SUSPENDED';

/** What somebody said against a payment. */
export type StipendDispute = {
  readonly __typename?: 'StipendDispute';
  /** What was said when it was settled. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** From 1, within the month. */
  readonly number: Scalars['Int']['output'];
  /** How it was settled; null until then. */
  readonly outcome: Maybe<DisputeOutcome>;
  /** When it was said. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** What was said. */
  readonly reason: Scalars['String']['output'];
  /** When it was settled. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
};

/** One calendar month of an agreement: what is owed, and what became of it. */
export type StipendMonth = {
  readonly __typename?: 'StipendMonth';
  /** The number of the agreement it belongs to. */
  readonly agreement: Scalars['Int']['output'];
  /** What its state lets this caller do now. Days, amounts and the bounds of a list (LIST_FULL) may refuse it still. */
  readonly allowedActions: ReadonlyArray<StipendAction>;
  /** What is owed. */
  readonly amount: Money;
  /** Why it is not owed any more. */
  readonly cancelledFor: Maybe<StipendCancellation>;
  /** What was said against payments, oldest first. */
  readonly disputes: ReadonlyArray<StipendDispute>;
  /** The day it falls due. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** The month, `yyyy-mm`. */
  readonly month: Scalars['String']['output'];
  /** What is not paid of it, and not waived. */
  readonly open: Money;
  /** The first day on which it is overdue. */
  readonly overdueFrom: Scalars['LocalDate']['output'];
  /** Payments and reversals, oldest first; rows are never changed. */
  readonly rows: ReadonlyArray<StipendRow>;
  /** The state today. */
  readonly state: StipendState;
  /** Proposals that it is not paid, oldest first: one at most waits for a decision, and falls away when the month is paid. */
  readonly waivers: ReadonlyArray<StipendWaiver>;
};

/** A payment or a reversal. */
export type StipendRow = {
  readonly __typename?: 'StipendRow';
  /** The last four digits of the account it went to; null where none is on record. */
  readonly accountLastFour: Maybe<Scalars['String']['output']>;
  /** How much. */
  readonly amount: Money;
  /** How it was told. */
  readonly channel: PaymentChannel;
  /** What proves a payment. */
  readonly evidence: Maybe<PaymentEvidenceKind>;
  /** What it is. */
  readonly kind: StipendRowKind;
  /** From 1, within the month. */
  readonly number: Scalars['Int']['output'];
  /** The day it was paid or reversed. */
  readonly on: Scalars['LocalDate']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The number of the proof. */
  readonly reference: Maybe<Scalars['String']['output']>;
};

/** What a row of a month's ledger is. */
export type StipendRowKind =
  /** 发放 */
  | 'PAYMENT'
  /** 冲回 */
  | 'REVERSAL';

/** States of a month's stipend (岗位待遇). */
export type StipendState =
  /** 不再应发 */
  | 'CANCELLED'
  /** 已确认 */
  | 'CONFIRMED'
  /** 有异议 */
  | 'DISPUTED'
  /** 应发 */
  | 'DUE'
  /** 逾期 */
  | 'OVERDUE'
  /** 已发，待确认 */
  | 'PAID'
  /** 已冲回，仍应发 */
  | 'REVERSED'
  /** 未到期 */
  | 'SCHEDULED'
  /** 已免发 */
  | 'WAIVED';

/** What stipends come to, month by month. */
export type StipendStatement = {
  readonly __typename?: 'StipendStatement';
  /** The first month, `yyyy-mm`. */
  readonly from: Scalars['String']['output'];
  /** Each month, in order. */
  readonly months: ReadonlyArray<StipendStatementMonth>;
  /** The last month, `yyyy-mm`. */
  readonly to: Scalars['String']['output'];
  /** All months together. */
  readonly total: StipendTotal;
};

/** A month of a statement. */
export type StipendStatementMonth = {
  readonly __typename?: 'StipendStatementMonth';
  /** The month, `yyyy-mm`. */
  readonly month: Scalars['String']['output'];
  /** What it came to. */
  readonly total: StipendTotal;
};

/** Whose statement: exactly one of these. */
export type StipendStatementOf = {
  /** All posts that the household of this hardship file ever had. */
  readonly householdOfFileId?: InputMaybe<Scalars['ID']['input']>;
  /** A division's subtree, by where households count. */
  readonly householdRegionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** A division's subtree, by where payers count. */
  readonly payerRegionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** A post. */
  readonly postId?: InputMaybe<Scalars['ID']['input']>;
  /** A sponsor. */
  readonly sponsorId?: InputMaybe<Scalars['ID']['input']>;
  /** A union body: the posts that it keeps itself. */
  readonly unionBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** A month of a post. */
export type StipendStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The month, `yyyy-mm`. */
  readonly month: Scalars['String']['input'];
};

/** What months come to: scheduled = paid + open + waived - reversed. */
export type StipendTotal = {
  readonly __typename?: 'StipendTotal';
  /** What of the payments that stand was paid by a sponsor of another county-level division than the household's. */
  readonly crossRegion: Money;
  /** What is not paid and not waived, due or not. */
  readonly open: Money;
  /** What of it is overdue, or was reversed. */
  readonly overdue: Money;
  /** How many are overdue, or were reversed. */
  readonly overdueMonths: Scalars['Int']['output'];
  /** All payments, also those that were reversed later. */
  readonly paid: Money;
  /** How many of them are paid. */
  readonly paidMonths: Scalars['Int']['output'];
  /** What was reversed. */
  readonly reversed: Money;
  /** What was to be paid; months that are not owed any more are left out. */
  readonly scheduled: Money;
  /** How many months were to be paid. */
  readonly scheduledMonths: Scalars['Int']['output'];
  /** What was waived. */
  readonly waived: Money;
};

/** A proposal that a month is not paid. */
export type StipendWaiver = {
  readonly __typename?: 'StipendWaiver';
  /** When it was decided. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was decided; null until then. */
  readonly decision: Maybe<WaiverDecision>;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A suggestion (金点子) to a call. */
export type Submission = Node & {
  readonly __typename?: 'Submission';
  /** What became of it; null before. */
  readonly adoption: Maybe<SubmissionAdoption>;
  /** What its state lets this caller do now. The state of the call, and who did what before, may refuse it still. */
  readonly allowedActions: ReadonlyArray<SubmissionAction>;
  /** Whose suggestion it is. */
  readonly author: SuggestionAuthor;
  /** The call; null when the caller may not see it. */
  readonly call: Maybe<SuggestionCall>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The prize; null without one. */
  readonly prize: Maybe<AwardedPrize>;
  /** The rank of the prize that waits for a second person; null where none does, and to the author. */
  readonly proposedRank: Maybe<Scalars['Int']['output']>;
  /** All of these together, in hundredths of a point. */
  readonly scoreTotalHundredths: Scalars['Int']['output'];
  /** What judges gave, in the order in which they did; nothing to the author. */
  readonly scores: ReadonlyArray<SubmissionScore>;
  /** The state. */
  readonly state: SubmissionState;
  /** Every state, in the order of recording. */
  readonly steps: ReadonlyArray<SubmissionStep>;
  /** The day it came in. */
  readonly submittedOn: Scalars['LocalDate']['output'];
  /** What is suggested. */
  readonly text: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** One of the topics of its call; null where the call names none. */
  readonly topic: Maybe<Scalars['String']['output']>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with a suggestion. */
export type SubmissionAction =
  /** 采纳实施 */
  | 'ADOPT'
  /** 审定获奖 */
  | 'DECIDE_PRIZE'
  /** 不予评奖 */
  | 'PASS_OVER'
  /** 提出获奖 */
  | 'PROPOSE_PRIZE'
  /** 不采用 */
  | 'REJECT'
  /** 评分 */
  | 'SCORE'
  /** 入围 */
  | 'SHORTLIST'
  /** 撤回 */
  | 'WITHDRAW';

/** What became of a suggestion that was taken up. */
export type SubmissionAdoption = {
  readonly __typename?: 'SubmissionAdoption';
  /** Who took it up. */
  readonly adopter: Scalars['String']['output'];
  /** What came of it. */
  readonly effect: Scalars['String']['output'];
  /** Since when. */
  readonly on: Scalars['LocalDate']['output'];
  /** What it is taken to save; null where nobody estimated that. */
  readonly saving: Maybe<Money>;
};

/** A page of suggestions. */
export type SubmissionConnection = {
  readonly __typename?: 'SubmissionConnection';
  /** The suggestions with their cursors. */
  readonly edges: ReadonlyArray<SubmissionEdge>;
  /** The suggestions themselves. */
  readonly nodes: ReadonlyArray<Submission>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A suggestion in a page. */
export type SubmissionEdge = {
  readonly __typename?: 'SubmissionEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The suggestion. */
  readonly node: Submission;
};

/** Which suggestions to list: to a call, or to calls of bodies. */
export type SubmissionFilter = {
  /** Suggestions to this call. */
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  /** Only suggestions in this state. */
  readonly state?: InputMaybe<SubmissionState>;
  /** Also those to calls of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Suggestions to calls of this body. */
  readonly unionBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a change of a suggestion answers. */
export type SubmissionPayload = {
  readonly __typename?: 'SubmissionPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
  /** The suggestion after the change; null when it was refused. */
  readonly submission: Maybe<Submission>;
};

/** What one judge gave. */
export type SubmissionScore = {
  readonly __typename?: 'SubmissionScore';
  /** Whether it is the caller's own. */
  readonly own: Scalars['Boolean']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the judge said; null for nothing. */
  readonly remark: Maybe<Scalars['String']['output']>;
  /** In hundredths of a point: 9,550 is 95.50. */
  readonly scoreHundredths: Scalars['Int']['output'];
};

/** States of a suggestion (金点子). */
export type SubmissionState =
  /** 已采纳实施 */
  | 'ADOPTED'
  /** 获奖 */
  | 'AWARDED'
  /** 未获奖 */
  | 'NOT_AWARDED'
  /** 未采用 */
  | 'REJECTED'
  /** 入围 */
  | 'SHORTLISTED'
  /** 已提交 */
  | 'SUBMITTED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** A state of a suggestion with the day it took effect. */
export type SubmissionStep = {
  readonly __typename?: 'SubmissionStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** Why, in words; null where nobody is asked. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: SubmissionState;
};

/** A suggestion, and the version of it that was read. */
export type SubmissionStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The suggestion. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A draft to be submitted. */
export type SubmitHardshipFileInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The file. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A suggestion that comes in. */
export type SubmitSuggestionInput = {
  /** Whose suggestion it is. Members leave it out; all others name the author. */
  readonly author?: InputMaybe<SuggestionAuthorInput>;
  /** The call. */
  readonly callId: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is suggested, 1 to 2,000 characters. */
  readonly text: Scalars['String']['input'];
  /** What it is called, 1 to 60 characters. */
  readonly title: Scalars['String']['input'];
  /** One of the topics of the call, where it names any. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** Whose suggestion it is: the field of its kind is filled. */
export type SuggestionAuthor = {
  readonly __typename?: 'SuggestionAuthor';
  /** The employer. */
  readonly employer: Maybe<Employer>;
  /** Which of these. */
  readonly kind: SuggestionAuthorKind;
  /** The member; null when the caller may not see it. */
  readonly member: Maybe<Member>;
  /** The name of a person who is no member, masked. */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** The body; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
};

/** Whose suggestion it is; exactly one. */
export type SuggestionAuthorInput =
  /** An employer. */
  | {
      readonly employer: EmployerInput;
      readonly memberId?: never;
      readonly personName?: never;
      readonly unionBodyId?: never;
    } /** A member that the caller sees. */
  | {
      readonly employer?: never;
      readonly memberId: Scalars['ID']['input'];
      readonly personName?: never;
      readonly unionBodyId?: never;
    } /** The name of a person who is no member, 1 to 50 characters. It is sealed. */
  | {
      readonly employer?: never;
      readonly memberId?: never;
      readonly personName: Scalars['String']['input'];
      readonly unionBodyId?: never;
    } /** A body that the caller sees. */
  | {
      readonly employer?: never;
      readonly memberId?: never;
      readonly personName?: never;
      readonly unionBodyId: Scalars['ID']['input'];
    };

/** Whose suggestion it is. */
export type SuggestionAuthorKind =
  /** 用人单位 */
  | 'EMPLOYER'
  /** 会员 */
  | 'MEMBER'
  /** 非会员职工 */
  | 'PERSON'
  /** 工会组织 */
  | 'UNION_BODY';

/** A call of a body for suggestions (金点子征集): it bounds the days on which they come in, and the prizes. */
export type SuggestionCall = Node & {
  readonly __typename?: 'SuggestionCall';
  /** What its state lets this caller do now. */
  readonly allowedActions: ReadonlyArray<SuggestionCallAction>;
  /** The first day on which suggestions are taken. */
  readonly from: Scalars['LocalDate']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** Its prizes, in the order of their ranks. */
  readonly prizes: ReadonlyArray<SuggestionPrize>;
  /** The programme it is part of; null for none, and when the caller may not see it. */
  readonly program: Maybe<Program>;
  /** The state. */
  readonly state: SuggestionCallState;
  /** Every state, in the order of recording. */
  readonly steps: ReadonlyArray<SuggestionCallStep>;
  /** How many suggestions came in, whatever became of them; null to members. */
  readonly submittedCount: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** The first day on which they are taken no more. */
  readonly to: Scalars['LocalDate']['output'];
  /** What suggestions may be about; empty where that is open. */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** How many of them wait to be decided on; null to members. */
  readonly undecidedCount: Maybe<Scalars['Int']['output']>;
  /** The body that calls; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with a call for suggestions. */
export type SuggestionCallAction =
  /** 取消 */
  | 'CANCEL'
  /** 结束 */
  | 'CLOSE'
  /** 开始征集 */
  | 'OPEN'
  /** 修改 */
  | 'REVISE'
  /** 开始评选 */
  | 'START_JUDGING';

/** A page of calls. */
export type SuggestionCallConnection = {
  readonly __typename?: 'SuggestionCallConnection';
  /** The calls with their cursors. */
  readonly edges: ReadonlyArray<SuggestionCallEdge>;
  /** The calls themselves. */
  readonly nodes: ReadonlyArray<SuggestionCall>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A call in a page. */
export type SuggestionCallEdge = {
  readonly __typename?: 'SuggestionCallEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The call. */
  readonly node: SuggestionCall;
};

/** Which calls to list. */
export type SuggestionCallFilter = {
  /** Only calls in this state. */
  readonly state?: InputMaybe<SuggestionCallState>;
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Calls that this body keeps. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** What a change of a call answers. */
export type SuggestionCallPayload = {
  readonly __typename?: 'SuggestionCallPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
  /** The call after the change; null when it was refused. */
  readonly suggestionCall: Maybe<SuggestionCall>;
};

/** States of a call for suggestions. */
export type SuggestionCallState =
  /** 已取消 */
  | 'CANCELLED'
  /** 已结束 */
  | 'CLOSED'
  /** 草稿 */
  | 'DRAFT'
  /** 评选中 */
  | 'JUDGING'
  /** 征集中 */
  | 'OPEN';

/** A state of a call with the day it took effect. */
export type SuggestionCallStep = {
  readonly __typename?: 'SuggestionCallStep';
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** Why, in words; null where nobody is asked. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: SuggestionCallState;
};

/** A call, and the version of it that was read. */
export type SuggestionCallStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The call. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A rank of prizes. */
export type SuggestionPrize = {
  readonly __typename?: 'SuggestionPrize';
  /** The money that goes with each; null where none does. */
  readonly amount: Maybe<Money>;
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** How many were given. */
  readonly given: Scalars['Int']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** From 1, the highest. */
  readonly rank: Scalars['Int']['output'];
};

/** A rank of prizes. */
export type SuggestionPrizeInput = {
  /** The money that goes with each, above 0; leave it out where none does. */
  readonly amount?: InputMaybe<Scalars['Fen']['input']>;
  /** How many there are, 1 to 1,000. */
  readonly count: Scalars['Int']['input'];
  /** What it is called, 1 to 40 characters. */
  readonly name: Scalars['String']['input'];
  /** From 1, the highest, without a gap. */
  readonly rank: Scalars['Int']['input'];
};

/** A supervision notice (督办通知) to a body, with what it answered. */
export type SupervisionNotice = {
  readonly __typename?: 'SupervisionNotice';
  /** What the body answered; null before. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** When it answered; null before. */
  readonly answeredOn: Maybe<Scalars['LocalDate']['output']>;
  /** The last day to answer it. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** The id of the evaluation that it rests on. */
  readonly evaluationId: Scalars['ID']['output'];
  /** The day it was issued. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** From 1 within its evaluation. */
  readonly number: Scalars['Int']['output'];
  /** Whether it was not answered by then. */
  readonly overdue: Scalars['Boolean']['output'];
  /** What is to be done. */
  readonly text: Scalars['String']['output'];
  /** The body; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
};

/** A page of notices. */
export type SupervisionNoticeConnection = {
  readonly __typename?: 'SupervisionNoticeConnection';
  /** The notices with their cursors. */
  readonly edges: ReadonlyArray<SupervisionNoticeEdge>;
  /** The notices themselves. */
  readonly nodes: ReadonlyArray<SupervisionNotice>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A notice in a page. */
export type SupervisionNoticeEdge = {
  readonly __typename?: 'SupervisionNoticeEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The notice. */
  readonly node: SupervisionNotice;
};

/** Which notices to list. */
export type SupervisionNoticeFilter = {
  /** Only those that are not answered. */
  readonly openOnly?: Scalars['Boolean']['input'];
  /** Notices to this body. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** A post to suspend. */
export type SuspendVirtualPostInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** From which day on. Default: today; not ahead, nor before the day on which a month fell due last. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why. */
  readonly reason: SuspensionReason;
};

/** Why a post is suspended. */
export type SuspensionReason =
  /** 家庭情况变化 */
  | 'HOUSEHOLD_CHANGED'
  /** 其他 */
  | 'OTHER'
  /** 认领单位困难 */
  | 'SPONSOR_IN_DIFFICULTY'
  /** 核查中 */
  | 'UNDER_CHECK';

/** A role that a volunteer takes. */
export type TakeVolunteerRoleInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its first day; not ahead. */
  readonly from: Scalars['LocalDate']['input'];
  /** The volunteer. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is called, 1 to 40 characters. */
  readonly name: Scalars['String']['input'];
};

/** Which side of a value counts as reached. */
export type TargetOperator =
  /** 不低于 */
  | 'AT_LEAST'
  /** 不高于 */
  | 'AT_MOST';

/** A team of a union body. */
export type TeamInput = {
  /** What it is called, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** How many people it has, 1 to 1,000. */
  readonly size?: InputMaybe<Scalars['Int']['input']>;
  /** The body whose team it is. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** A team of a union body. */
export type TeamParticipant = Participant & {
  readonly __typename?: 'TeamParticipant';
  /** What the team is called. */
  readonly name: Scalars['String']['output'];
  /** How many people it has; null where nobody said. */
  readonly size: Maybe<Scalars['Int']['output']>;
  /** The body whose team it is; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
};

/** A team that receives an honour. */
export type TeamRecipient = HonourRecipient & {
  readonly __typename?: 'TeamRecipient';
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** A post to end before its term. */
export type TerminateVirtualPostInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** From which day on. Default: today; not ahead, nor before the day on which a month fell due last. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why. */
  readonly reason: TerminationReason;
};

/** Why a post is ended before its term. */
export type TerminationReason =
  /** 去世 */
  | 'DECEASED'
  /** 困难档案已撤 */
  | 'FILE_CLOSED'
  /** 迁出 */
  | 'MOVED_AWAY'
  /** 其他 */
  | 'OTHER'
  /** 家庭脱困 */
  | 'OUT_OF_HARDSHIP'
  /** 认领单位违约 */
  | 'SPONSOR_DEFAULT';

/** The amount of a tier. */
export type TierAmount = {
  readonly __typename?: 'TierAmount';
  /** The amount. */
  readonly amount: Money;
  /** The tier. */
  readonly tier: HardshipTier;
};

/** The amount of a tier. */
export type TierAmountInput = {
  /** The amount, 1 to 1,000,000,000 fen. */
  readonly amount: Scalars['Fen']['input'];
  /** The tier. */
  readonly tier: HardshipTier;
};

/** By the tier of the hardship file. */
export type TierAmounts = {
  readonly __typename?: 'TierAmounts';
  /** For who is in no file of these tiers; null for nothing. */
  readonly otherwise: Maybe<Money>;
  /** Amounts by tier. */
  readonly tiers: ReadonlyArray<TierAmount>;
};

/** Amounts by tier. */
export type TierAmountsInput = {
  /** For who is in no file of these tiers; nothing when left out. */
  readonly otherwise?: InputMaybe<Scalars['Fen']['input']>;
  /** The tiers, each once. */
  readonly tiers: ReadonlyArray<TierAmountInput>;
};

/** A trade (工种) of a contest. */
export type Trade = {
  readonly __typename?: 'Trade';
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** From 1, in order. */
  readonly number: Scalars['Int']['output'];
};

/** What was decided of a transaction. It is never changed; another decision stands beside it. */
export type TransactionDecision = {
  readonly __typename?: 'TransactionDecision';
  /** What cut it. */
  readonly capped: ReadonlyArray<DiscountCap>;
  /** What it was found to be. */
  readonly class: RowClass;
  /** When it was decided. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** What it rests on; null for refunds. */
  readonly evidence: Maybe<EligibilityEvidence>;
  /** What was due, of a refund also below 0; null where nothing can be told. */
  readonly expected: Maybe<Money>;
  /** What was found beside its class; null for nothing. */
  readonly finding: Maybe<Finding>;
  /** The job that decided it; null for REEVALUATION, and where the caller may not see it. */
  readonly job: Maybe<Job>;
  /** As known when: what was recorded later did not exist for it. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** What it came of. */
  readonly origin: DecisionOrigin;
  /** Why, in the order of the checks; empty for refunds. */
  readonly reasons: ReadonlyArray<ReasonText>;
};

/** The side of a transfer a body answers for. */
export type TransferSide =
  /** The body that takes the member in. */
  | 'IN'
  /** The body that is left. */
  | 'OUT';

/** Where a transfer stands. */
export type TransferState =
  /** Taken back. */
  | 'CANCELLED'
  /** Carried out. */
  | 'COMPLETED'
  /** Not settled within 30 days. */
  | 'EXPIRED'
  /** The new body has consented. */
  | 'IN_CONSENT'
  /** The old body has consented. */
  | 'OUT_CONSENT'
  /** Refused by the new body. */
  | 'REFUSED_IN'
  /** Refused by the old body. */
  | 'REFUSED_OUT'
  /** Waits for both bodies. */
  | 'REQUESTED';

/** A transfer that waits for a body's consent, with what that body may know of the person before it consents. */
export type TransferToAnswer = {
  readonly __typename?: 'TransferToAnswer';
  /** The document's number, masked. */
  readonly documentNumber: Scalars['String']['output'];
  /** The first instant at which it is too late to consent. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The member's id, for the answer. */
  readonly memberId: Scalars['ID']['output'];
  /** The name, masked. */
  readonly name: Scalars['String']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The side this body answers for. */
  readonly side: TransferSide;
  /** The member's version, for the answer. */
  readonly version: Scalars['Int']['output'];
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBody = Node & {
  readonly __typename?: 'UnionBody';
  /** The postal address. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** Agreements it concluded, newest first. */
  readonly agreements: AgreementConnection;
  /** What this caller may do with it now. */
  readonly allowedActions: ReadonlyArray<UnionBodyAction>;
  /** From the root down to the body above, on a day; only bodies in the caller's scope. */
  readonly ancestors: ReadonlyArray<UnionBody>;
  /** The document that approved it. */
  readonly approvalDocument: Maybe<Scalars['String']['output']>;
  /** Direct children on a day. */
  readonly children: UnionBodyConnection;
  /** A short code, unique among open bodies. */
  readonly code: Scalars['String']['output'];
  /** The committees it has. */
  readonly committees: ReadonlyArray<CommitteeKind>;
  /** Employers it covers on a day. */
  readonly coveredUnits: CoveredUnitConnection;
  /** The unified social credit code; null when none is recorded. */
  readonly creditCode: Maybe<Scalars['CreditCode']['output']>;
  /** The whole subtree on a day, without the body itself, parents before children. */
  readonly descendants: UnionBodyConnection;
  /** Whether re-election (换届) is due on a day: the recorded term is over. */
  readonly electionDue: Scalars['Boolean']['output'];
  /** Facilities it owns, in any region. */
  readonly facilities: FacilityConnection;
  /** The day of founding; null when nobody recorded it. */
  readonly foundedOn: Maybe<Scalars['LocalDate']['output']>;
  /** How it was founded. */
  readonly foundingMode: Maybe<FoundingMode>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The kind. */
  readonly kind: UnionBodyKind;
  /** The standing as a legal person. */
  readonly legalPerson: LegalPerson;
  /** Whether a legal person's validity is over on a day. */
  readonly legalPersonExpired: Scalars['Boolean']['output'];
  /** The level. */
  readonly level: UnionBodyLevel;
  /** Moves of other bodies that wait for this body's consent, at most 100, the one that waits longest first. */
  readonly movesToAnswer: ReadonlyArray<MoveToAnswer>;
  /** The Chinese name. */
  readonly name: Scalars['String']['output'];
  /** An English name. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Officers by office, newest term first. */
  readonly officers: OfficerTermConnection;
  /** The body above on a day; null for the root and outside the caller's scope. */
  readonly parent: Maybe<UnionBody>;
  /** Every upper body with its days, oldest first. */
  readonly parentLinks: ReadonlyArray<ParentLink>;
  /** A move that waits for consent. */
  readonly pendingMove: Maybe<UnionBodyMove>;
  /** The office telephone. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** The division the body belongs to. */
  readonly region: Region;
  /** The code of the division the body belongs to; a zone or town may carry its county's. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** What published sources say of it. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
  /** Counts as the body itself reported them, newest first. */
  readonly reportedCounts: ReadonlyArray<ReportedCounts>;
  /** A short Chinese name. */
  readonly shortName: Maybe<Scalars['String']['output']>;
  /** Where the record comes from. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What standards it met, with dates. */
  readonly standards: ReadonlyArray<StandardResult>;
  /** The state today. */
  readonly state: UnionBodyState;
  /** The day the state took effect; null when nobody recorded it. */
  readonly stateSince: Maybe<Scalars['LocalDate']['output']>;
  /** The states it went through up to today's, oldest first; those that were over on a day nobody recorded are left out. */
  readonly states: ReadonlyArray<StateSpan>;
  /** The body it was merged into. */
  readonly successor: Maybe<UnionBody>;
  /** The committee's term; null when none is recorded. */
  readonly term: Maybe<CommitteeTerm>;
  /** Transfers that wait for this body's consent, the oldest first, at most 100; empty for callers who may not answer. */
  readonly transfersToAnswer: ReadonlyArray<TransferToAnswer>;
  /** Units this body itself covers over the registered units it last reported, both of the day of that report; null when none were reported, and for federations, which cover through the bodies below them. Every unit counts once. */
  readonly unionisation: Maybe<Ratio>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyAncestorsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyCoveredUnitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyDescendantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyElectionDueArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyFacilitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyLegalPersonExpiredArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyOfficersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyParentArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A union body (工会组织): any union organisation from the national federation to a branch. */
export type UnionBodyUnionisationArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What may be done with a body. */
export type UnionBodyAction =
  /** Approve. */
  | 'APPROVE'
  /** Consent to a pending move. */
  | 'CONSENT_TO_MOVE'
  /** Dissolve. */
  | 'DISSOLVE'
  /** Merge into a successor. */
  | 'MERGE'
  /** Refuse a pending move. */
  | 'REFUSE_MOVE'
  /** Reject. */
  | 'REJECT'
  /** Request a move. */
  | 'REQUEST_MOVE'
  /** Resume. */
  | 'RESUME'
  /** Change facts. */
  | 'REVISE'
  /** Ask for approval. */
  | 'SUBMIT'
  /** Suspend. */
  | 'SUSPEND'
  /** Withdraw a pending move. */
  | 'WITHDRAW_MOVE';

/** A page of union bodies. */
export type UnionBodyConnection = {
  readonly __typename?: 'UnionBodyConnection';
  /** The bodies with their cursors. */
  readonly edges: ReadonlyArray<UnionBodyEdge>;
  /** The bodies themselves. */
  readonly nodes: ReadonlyArray<UnionBody>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A union body in a page. */
export type UnionBodyEdge = {
  readonly __typename?: 'UnionBodyEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The body. */
  readonly node: UnionBody;
};

/** Which bodies to list. */
export type UnionBodyFilter = {
  /** Only bodies of this kind. */
  readonly kind?: InputMaybe<UnionBodyKind>;
  /** Only bodies of this level. */
  readonly level?: InputMaybe<UnionBodyLevel>;
  /** Bodies with exactly this Chinese name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only direct children of this body. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Bodies in this division's subtree. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Only bodies in this state on the day. */
  readonly state?: InputMaybe<UnionBodyState>;
  /** This body's whole subtree, without itself. */
  readonly underId?: InputMaybe<Scalars['ID']['input']>;
};

/** Names one union body: give exactly one field. */
export type UnionBodyKey =
  /** Its code. */
  | {
      readonly code: Scalars['String']['input'];
      readonly creditCode?: never;
      readonly id?: never;
    } /** Its credit code; the open body that carries it. */
  | { readonly code?: never; readonly creditCode: Scalars['CreditCode']['input']; readonly id?: never } /** Its id. */
  | { readonly code?: never; readonly creditCode?: never; readonly id: Scalars['ID']['input'] };

/** What sort of union organisation a body is. */
export type UnionBodyKind =
  /** 基层工会: the union of one employer. Its credit code starts with 81. */
  | 'BASE'
  /** 分会: a branch of another union. */
  | 'BRANCH'
  /** 总工会: a federation of a region or zone. */
  | 'FEDERATION'
  /** 联合工会: one union over several employers. */
  | 'JOINT'
  /** 项目工会: a union of a building site or project. */
  | 'SITE'
  /** 行业工会: a union of a trade. */
  | 'TRADE'
  /** 村(社区)工会: a union of a village or community. */
  | 'VILLAGE';

/** The rank of a union body. A child's level lies below its parent's; levels may be skipped. */
export type UnionBodyLevel =
  /** 市级 */
  | 'CITY'
  /** 县级 */
  | 'COUNTY'
  /** 用人单位 */
  | 'EMPLOYER'
  /** 全国 */
  | 'NATIONAL'
  /** 省级 */
  | 'PROVINCE'
  /** 乡镇街道 */
  | 'TOWNSHIP'
  /** 开发区 */
  | 'ZONE';

/** A requested move of a body to another upper body. */
export type UnionBodyMove = {
  readonly __typename?: 'UnionBodyMove';
  /** The sides that have consented. */
  readonly consents: ReadonlyArray<MoveSide>;
  /** The first day under the new upper body. */
  readonly effectiveOn: Scalars['LocalDate']['output'];
  /** When it was requested. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The new upper body; null outside the caller's scope. */
  readonly toParent: Maybe<UnionBody>;
  /** The id of the new upper body. */
  readonly toParentId: Scalars['ID']['output'];
};

/** An answer to a pending move. */
export type UnionBodyMoveAnswerInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The body that moves. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The side that answers; the caller's scope must hold that upper body. */
  readonly side: MoveSide;
};

/** What a change of a union body answers. */
export type UnionBodyPayload = {
  readonly __typename?: 'UnionBodyPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
  /** The body after the change; null when it was refused. */
  readonly unionBody: Maybe<UnionBody>;
};

/** Where a body stands in its life. */
export type UnionBodyState =
  /** 正常 */
  | 'ACTIVE'
  /** 已撤销 */
  | 'DISSOLVED'
  /** 已合并; see the successor. */
  | 'MERGED'
  /** 待批准 */
  | 'PENDING_APPROVAL'
  /** 筹备 */
  | 'PREPARING'
  /** 未批准 */
  | 'REJECTED'
  /** 暂停 */
  | 'SUSPENDED';

/** A step in a body's life. */
export type UnionBodyTransitionInput = {
  /** Nobody recorded the day; only to submit a body whose founding day is not recorded either. Takes the place of effectiveOn. */
  readonly dayUnknown?: Scalars['Boolean']['input'];
  /** The day it takes effect; not before the last step, not after today. A body is not suspended or closed before something relied on its being active: an approval or a move below it, or a merger into it; and not closed before a cover, a term or an agreement of its began. Default: today. */
  readonly effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The body. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why; required to reject, suspend and dissolve. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The days one body covers a unit. */
export type UnitCover = {
  readonly __typename?: 'UnitCover';
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The day it ended, at the latest with its body; null while it holds. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
  /** The id of the body. */
  readonly unionBodyId: Scalars['ID']['output'];
};

/** Recipients whom a report does not name. */
export type UnnamedRecipients = HonourRecipient & {
  readonly __typename?: 'UnnamedRecipients';
  /** How many they are; null where the report counts nobody. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Who they are, as the report says. */
  readonly name: Scalars['String']['output'];
};

/** Recipients whom a report does not name. */
export type UnnamedRecipientsInput = {
  /** How many, 1 to 1,000,000; null where the report counts nobody. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** Who they are, 1 to 100 characters. */
  readonly description: Scalars['String']['input'];
};

/** A file that may be sent. */
export type Upload = {
  readonly __typename?: 'Upload';
  /** Until when it may be sent. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Headers that have to be sent as they are. */
  readonly headers: ReadonlyArray<UploadHeader>;
  /** A lasting id, to start a job with. */
  readonly id: Scalars['ID']['output'];
  /** The method to send it by: always PUT. */
  readonly method: Scalars['String']['output'];
  /** Where to send the file. */
  readonly url: Scalars['String']['output'];
};

/** A header of the request that sends a file. */
export type UploadHeader = {
  readonly __typename?: 'UploadHeader';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** What making room for a file answers. */
export type UploadPayload = {
  readonly __typename?: 'UploadPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
  /** How to send the file; null when it was refused. */
  readonly upload: Maybe<Upload>;
};

/** What a job on a bank's file comes to, the worst first. */
export type Verdict =
  /** Something has to be looked at. */
  | 'BREAKS'
  /** The job failed, which is no fault of the file's. */
  | 'FAILED'
  /** Bank and federation agree. */
  | 'RECONCILED'
  /** Nothing but refunds whose charge may still come. */
  | 'RECONCILED_WITH_PENDING'
  /** The file was refused. */
  | 'REFUSED';

/** A virtual post (虚拟岗位): a post without work for one hardship household, which a sponsor claims and pays a monthly stipend for. No person is named in it. */
export type VirtualPost = Node & {
  readonly __typename?: 'VirtualPost';
  /** Accounts, oldest first: the last one without an end takes payments. Numbers are masked. Of a sponsor those that it paid to, or has to. */
  readonly accounts: ReadonlyArray<StipendAccount>;
  /** Agreements, oldest first; of a sponsor as its claims. */
  readonly agreements: ReadonlyArray<PostAgreement>;
  /** What its state lets this caller do now. Terms, days and the bounds of a list (LIST_FULL) may refuse it still. */
  readonly allowedActions: ReadonlyArray<VirtualPostAction>;
  /** The monthly stipend that is asked for. */
  readonly askedAmount: Money;
  /** What these months come to. */
  readonly balance: StipendTotal;
  /** Claims, oldest first. Who sees the post for a sponsor alone sees those of that sponsor. */
  readonly claims: ReadonlyArray<PostClaim>;
  /** By which payrolls name it. */
  readonly code: Scalars['String']['output'];
  /** An end that was decided and comes on this day, as soon as no month is disputed. To sponsors only while they hold the post. */
  readonly endsOn: Maybe<Scalars['LocalDate']['output']>;
  /** The household's hardship file; null when the caller may not see it. */
  readonly hardshipFile: Maybe<HardshipFile>;
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** Every month that is owed or was, in order; of a sponsor those that it agreed to pay. */
  readonly months: ReadonlyArray<StipendMonth>;
  /** Since when it was shown to sponsors; null before. */
  readonly publishedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it may be claimed no more; null before it was shown. */
  readonly publishedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** Where the household counts. */
  readonly region: Region;
  /** Where the household counts. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** The state today. */
  readonly state: VirtualPostState;
  /** Every state, in the order of recording. */
  readonly steps: ReadonlyArray<VirtualPostStep>;
  /** What it is called in public. */
  readonly title: Scalars['String']['output'];
  /** The body that keeps it; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with a virtual post. */
export type VirtualPostAction =
  /** 签约生效 */
  | 'ACTIVATE'
  /** 取消认领 */
  | 'CANCEL_CLAIM'
  /** 变更收款账户 */
  | 'CHANGE_ACCOUNT'
  /** 认领 */
  | 'CLAIM'
  /** 拟定协议 */
  | 'DRAFT_AGREEMENT'
  /** 发布 */
  | 'PUBLISH'
  /** 退回认领 */
  | 'REFUSE_CLAIM'
  /** 解除认领 */
  | 'RELEASE_SPONSOR'
  /** 恢复 */
  | 'RESUME'
  /** 修改 */
  | 'REVISE'
  /** 暂停 */
  | 'SUSPEND'
  /** 提前终止 */
  | 'TERMINATE'
  /** 撤回 */
  | 'WITHDRAW';

/** A page of virtual posts. */
export type VirtualPostConnection = {
  readonly __typename?: 'VirtualPostConnection';
  /** The posts with their cursors. */
  readonly edges: ReadonlyArray<VirtualPostEdge>;
  /** The posts themselves. */
  readonly nodes: ReadonlyArray<VirtualPost>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A virtual post in a page. */
export type VirtualPostEdge = {
  readonly __typename?: 'VirtualPostEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The post. */
  readonly node: VirtualPost;
};

/** The figures of virtual posts of a region. */
export type VirtualPostFigures = {
  readonly __typename?: 'VirtualPostFigures';
  /** Agreements that began. */
  readonly activated: Scalars['Int']['output'];
  /** Posts that are held by an agreement now, suspended ones left out. */
  readonly activeNow: Scalars['Int']['output'];
  /** What the months come to, by where households count (支付岗位待遇). */
  readonly byHousehold: StipendTotal;
  /** What the months come to, by where payers count. */
  readonly byPayer: StipendTotal;
  /** Claims that were made. */
  readonly claimed: Scalars['Int']['output'];
  /** Posts that are reserved now. */
  readonly claimedNow: Scalars['Int']['output'];
  /** Posts that ended. */
  readonly ended: Scalars['Int']['output'];
  /** The first month that is counted, `yyyy-mm`: of the dashboard's period, else of the present year. */
  readonly from: Scalars['String']['output'];
  /** Posts that were shown to sponsors for the first time in these months (推出虚拟岗位). */
  readonly launched: Scalars['Int']['output'];
  /** Posts that may be claimed now for the first time. */
  readonly publishedNow: Scalars['Int']['output'];
  /** Posts that seek another sponsor now. */
  readonly seekingSponsorNow: Scalars['Int']['output'];
  /** Posts that are suspended now. */
  readonly suspendedNow: Scalars['Int']['output'];
  /** The last month that is counted, `yyyy-mm`. */
  readonly to: Scalars['String']['output'];
};

/** Which posts to list: of a body, or of a sponsor. */
export type VirtualPostFilter = {
  /** Only posts with a month that is overdue, or only all others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Posts that this sponsor has claimed, also those that it holds no more. A sponsor's own caller may leave it out. */
  readonly sponsorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only posts in this state. */
  readonly state?: InputMaybe<VirtualPostState>;
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Posts that this body keeps. */
  readonly unionBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a change of a post answers. */
export type VirtualPostPayload = {
  readonly __typename?: 'VirtualPostPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
  /** The post after the change; null when it was refused, or is not for the caller to see. */
  readonly virtualPost: Maybe<VirtualPost>;
};

/** States of a virtual post (虚拟岗位). */
export type VirtualPostState =
  /** 在岗 */
  | 'ACTIVE'
  /** 已认领，待签约 */
  | 'CLAIMED'
  /** 草稿 */
  | 'DRAFT'
  /** 期满 */
  | 'ENDED'
  /** 发布期满 */
  | 'EXPIRED'
  /** 已发布 */
  | 'PUBLISHED'
  /** 待换认领单位 */
  | 'SEEKING_SPONSOR'
  /** 暂停 */
  | 'SUSPENDED'
  /** 提前终止 */
  | 'TERMINATED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** A state of a post with the day it took effect. */
export type VirtualPostStep = {
  readonly __typename?: 'VirtualPostStep';
  /** Whether it came about by the passing of time. */
  readonly byTime: Scalars['Boolean']['output'];
  /** The day it took effect. */
  readonly from: Scalars['LocalDate']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: VirtualPostState;
  /** Why it was suspended; null to sponsors but the one that held the post then. */
  readonly suspensionReason: Maybe<SuspensionReason>;
  /** Why it was ended; null to sponsors but the one that held the post then. */
  readonly terminationReason: Maybe<TerminationReason>;
};

/** A post, and the version of it that was read. */
export type VirtualPostStepInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A volunteer (志愿者) of a body, with the roles and the time given. */
export type Volunteer = Node & {
  readonly __typename?: 'Volunteer';
  /** The minutes that were confirmed. */
  readonly confirmedMinutes: Scalars['Int']['output'];
  /** A lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The member; null for a person who is none, and when the caller may not see it. */
  readonly member: Maybe<Member>;
  /** The name of a person who is no member, masked; null for a member. */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** What it volunteers as, in the order of recording. */
  readonly roles: ReadonlyArray<VolunteerRole>;
  /** The time that was given, in the order of recording. */
  readonly services: ReadonlyArray<VolunteerService>;
  /** The body; null when the caller may not see it. */
  readonly unionBody: Maybe<UnionBody>;
  /** Grows by one with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The minutes that wait to be confirmed. */
  readonly waitingMinutes: Scalars['Int']['output'];
};

/** A page of volunteers. */
export type VolunteerConnection = {
  readonly __typename?: 'VolunteerConnection';
  /** The volunteers with their cursors. */
  readonly edges: ReadonlyArray<VolunteerEdge>;
  /** The volunteers themselves. */
  readonly nodes: ReadonlyArray<Volunteer>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A volunteer in a page. */
export type VolunteerEdge = {
  readonly __typename?: 'VolunteerEdge';
  /** The cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The volunteer. */
  readonly node: Volunteer;
};

/** Which volunteers to list. */
export type VolunteerFilter = {
  /** Also those of bodies that stand below it today. */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Volunteers of this body. */
  readonly unionBodyId: Scalars['ID']['input'];
};

/** What a change of a volunteer answers. */
export type VolunteerPayload = {
  readonly __typename?: 'VolunteerPayload';
  /** Why it was refused; empty when it went through. */
  readonly problems: ReadonlyArray<Problem>;
  /** Proof of the change; null when it was refused. */
  readonly receipt: Maybe<Receipt>;
  /** The volunteer after the change; null when it was refused. */
  readonly volunteer: Maybe<Volunteer>;
};

/** Who volunteers; exactly one. */
export type VolunteerPersonInput =
  /** A member that the caller sees. */
  | {
      readonly memberId: Scalars['ID']['input'];
      readonly personName?: never;
    } /** The name of a person who is no member, 1 to 50 characters. It is sealed. */
  | { readonly memberId?: never; readonly personName: Scalars['String']['input'] };

/** What somebody volunteers as. */
export type VolunteerRole = {
  readonly __typename?: 'VolunteerRole';
  /** Its first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** The first day on which it holds no more; null while it holds. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** Time that was given to an activity on a day. */
export type VolunteerService = {
  readonly __typename?: 'VolunteerService';
  /** The activity. */
  readonly activity: Scalars['String']['output'];
  /** How many minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** The day. */
  readonly on: Scalars['LocalDate']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where the record stands. */
  readonly state: VolunteerServiceState;
};

/** Where a record of service stands. */
export type VolunteerServiceState =
  /** 已确认 */
  | 'CONFIRMED'
  /** 待确认 */
  | 'RECORDED'
  /** 不予确认 */
  | 'REFUSED';

/** What is decided of a waiver. */
export type WaiverDecision =
  /** 同意 */
  | 'APPROVED'
  /** 不同意 */
  | 'REFUSED';

/** A case that its claimants take back. */
export type WithdrawCaseInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it took effect. Default: today. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, 1 to 300 characters; it names nobody. */
  readonly reason: Scalars['String']['input'];
  /** Why the rest of the sum is not owed. */
  readonly remainder?: InputMaybe<CaseRemainderInput>;
};

/** A claim that is taken back. */
export type WithdrawClaimInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A figure to withdraw. */
export type WithdrawFigureInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The figure. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, in the caller's words, 1 to 500 characters; kept in the audit trail. */
  readonly reason: Scalars['String']['input'];
};

/** A registration to take back. */
export type WithdrawParticipationInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The participation. */
  readonly id: Scalars['ID']['input'];
  /** Makes the call repeatable. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A workplace that receives an honour, e.g. a workshop, a project, a park. */
export type WorkplaceRecipient = HonourRecipient & {
  readonly __typename?: 'WorkplaceRecipient';
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Activity:
    | (ActivityRecord & { __typename: 'Contest' })
    | (ActivityRecord & { __typename: 'Course' })
    | (ActivityRecord & { __typename: 'JobFair' })
    | (ActivityRecord & { __typename: 'Session' });
  HonourRecipient:
    | (ShownBody & { __typename: 'BodyRecipient' })
    | (EmployerRecipient & { __typename: 'EmployerRecipient' })
    | (ShownMember & { __typename: 'MemberRecipient' })
    | (TeamRecipient & { __typename: 'TeamRecipient' })
    | (UnnamedRecipients & { __typename: 'UnnamedRecipients' })
    | (WorkplaceRecipient & { __typename: 'WorkplaceRecipient' });
  Node:
    | (AgreementState & { __typename: 'Agreement' })
    | (ApiClientState & { __typename: 'ApiClient' })
    | (BankState & { __typename: 'Bank' })
    | (BenefitCardState & { __typename: 'BenefitCard' })
    | (BreakRecord & { __typename: 'Break' })
    | (CardProgramState & { __typename: 'CardProgram' })
    | (CaseRecord & { __typename: 'Case' })
    | (ProgramClaim & { __typename: 'Claim' })
    | (ActivityRecord & { __typename: 'Contest' })
    | (ContestResultRecord & { __typename: 'ContestResult' })
    | (ActivityRecord & { __typename: 'Course' })
    | (CoveredUnitState & { __typename: 'CoveredUnit' })
    | (DiscountRecord & { __typename: 'Discount' })
    | (EnrolmentRecord & { __typename: 'Enrolment' })
    | (EvaluationRecord & { __typename: 'Evaluation' })
    | (EvaluationSchemeRecord & { __typename: 'EvaluationScheme' })
    | (FacilityState & { __typename: 'Facility' })
    | (FigureState & { __typename: 'Figure' })
    | (FundReceiptRecord & { __typename: 'FundReceipt' })
    | (HardshipFileState & { __typename: 'HardshipFile' })
    | (KeptHonour & { __typename: 'HonourRecord' })
    | (IndicatorState & { __typename: 'Indicator' })
    | (IssueBatchRecord & { __typename: 'IssueBatch' })
    | (JobRecord & { __typename: 'Job' })
    | (ActivityRecord & { __typename: 'JobFair' })
    | (LinkDutyRecord & { __typename: 'LinkDuty' })
    | (MemberRecord & { __typename: 'Member' })
    | (MerchantState & { __typename: 'Merchant' })
    | (OfferState & { __typename: 'Offer' })
    | (OfficerTermState & { __typename: 'OfficerTerm' })
    | (ParticipationRecord & { __typename: 'Participation' })
    | (ProgramRecord & { __typename: 'Program' })
    | (ProgramEditionRecord & { __typename: 'ProgramEdition' })
    | (RegionState & { __typename: 'Region' })
    | (ServiceItemState & { __typename: 'ServiceItem' })
    | (ActivityRecord & { __typename: 'Session' })
    | (SponsorRecord & { __typename: 'Sponsor' })
    | (SubmissionRecord & { __typename: 'Submission' })
    | (SuggestionCallRecord & { __typename: 'SuggestionCall' })
    | (UnionBodyRecord & { __typename: 'UnionBody' })
    | (VirtualPostRecord & { __typename: 'VirtualPost' })
    | (VolunteerRecord & { __typename: 'Volunteer' });
  Participant:
    | (EmployerParticipant & { __typename: 'EmployerParticipant' })
    | (ShownMember & { __typename: 'MemberParticipant' })
    | (NonMemberParticipant & { __typename: 'NonMemberParticipant' })
    | (ShownTeam & { __typename: 'TeamParticipant' });
  Problem:
    | (ConflictFacts & { __typename: 'Conflict' })
    | (IllegalTransitionFacts & { __typename: 'IllegalTransition' })
    | (NotEligibleFacts & { __typename: 'NotEligible' })
    | (RuleProblemFacts & { __typename: 'RuleProblem' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptedFile: ResolverTypeWrapper<AcceptedFile>;
  ActivateHardshipFileInput: ActivateHardshipFileInput;
  Activity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Activity']>;
  ActivityAction: ActivityAction;
  ActivityConnection: ResolverTypeWrapper<
    Omit<ActivityConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ActivityEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Activity']>;
    }
  >;
  ActivityDetailsInput: ActivityDetailsInput;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityFilter: ActivityFilter;
  ActivityKind: ActivityKind;
  ActivityPayload: ResolverTypeWrapper<
    Omit<ActivityPayload, 'activity' | 'problems'> & {
      activity: Maybe<ResolversTypes['Activity']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  ActivityState: ActivityState;
  ActivityStep: ResolverTypeWrapper<ActivityStepRecord>;
  ActivityStepInput: ActivityStepInput;
  AddClaimDocumentInput: AddClaimDocumentInput;
  AddHonourSourceInput: AddHonourSourceInput;
  AdmitMemberInput: AdmitMemberInput;
  AdoptSubmissionInput: AdoptSubmissionInput;
  Agreement: ResolverTypeWrapper<AgreementState>;
  AgreementConnection: ResolverTypeWrapper<
    Omit<AgreementConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AgreementEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Agreement']>;
    }
  >;
  AgreementDraft: ResolverTypeWrapper<DraftedAgreement>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFiling: ResolverTypeWrapper<AgreementFiling>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementPayload: ResolverTypeWrapper<
    Omit<AgreementPayload, 'agreement' | 'problems'> & {
      agreement: Maybe<ResolversTypes['Agreement']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  AidCategory: AidCategory;
  AmountRule: ResolverTypeWrapper<AmountRuleFacts>;
  AmountRuleInput: AmountRuleInput;
  AnswerBargainingOfferInput: AnswerBargainingOfferInput;
  AnswerReferralInput: AnswerReferralInput;
  AnswerSupervisionNoticeInput: AnswerSupervisionNoticeInput;
  AnswerTransferInput: AnswerTransferInput;
  ApiClient: ResolverTypeWrapper<ApiClientState>;
  ApiClientPayload: ResolverTypeWrapper<
    Omit<ApiClientPayload, 'apiClient' | 'problems'> & {
      apiClient: Maybe<ResolversTypes['ApiClient']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  ApplyForCardInput: ApplyForCardInput;
  ApproveUnionBodyInput: ApproveUnionBodyInput;
  ArrearsWarning: ResolverTypeWrapper<ArrearsWarningState>;
  ArrearsWarningConnection: ResolverTypeWrapper<
    Omit<ArrearsWarningConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ArrearsWarningEdge']>;
      nodes: ReadonlyArray<ResolversTypes['ArrearsWarning']>;
    }
  >;
  ArrearsWarningEdge: ResolverTypeWrapper<
    Omit<ArrearsWarningEdge, 'node'> & { node: ResolversTypes['ArrearsWarning'] }
  >;
  ArrearsWarningFilter: ArrearsWarningFilter;
  AssessedAmount: ResolverTypeWrapper<AssessedAmountFacts>;
  AssignBreakInput: AssignBreakInput;
  AssignCaseInput: AssignCaseInput;
  AssignLinkDutyInput: AssignLinkDutyInput;
  AttendanceMarkInput: AttendanceMarkInput;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntryState>;
  AuditEntryConnection: ResolverTypeWrapper<
    Omit<AuditEntryConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>;
      nodes: ReadonlyArray<ResolversTypes['AuditEntry']>;
    }
  >;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AwardedPrize: ResolverTypeWrapper<GivenPrize>;
  Bank: ResolverTypeWrapper<BankState>;
  BankConnection: ResolverTypeWrapper<
    Omit<BankConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['BankEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Bank']>;
    }
  >;
  BankEdge: ResolverTypeWrapper<Omit<BankEdge, 'node'> & { node: ResolversTypes['Bank'] }>;
  BankFileForm: BankFileForm;
  BankFilter: BankFilter;
  BankOperation: BankOperation;
  BankPayload: ResolverTypeWrapper<
    Omit<BankPayload, 'bank' | 'problems'> & {
      bank: Maybe<ResolversTypes['Bank']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  BankTransaction: ResolverTypeWrapper<ToldTransaction>;
  BankTransactionConnection: ResolverTypeWrapper<
    Omit<BankTransactionConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['BankTransactionEdge']>;
      nodes: ReadonlyArray<ResolversTypes['BankTransaction']>;
    }
  >;
  BankTransactionEdge: ResolverTypeWrapper<
    Omit<BankTransactionEdge, 'node'> & { node: ResolversTypes['BankTransaction'] }
  >;
  BankTransactionFilter: BankTransactionFilter;
  BankTransactionPayload: ResolverTypeWrapper<
    Omit<BankTransactionPayload, 'bankTransaction' | 'problems'> & {
      bankTransaction: Maybe<ResolversTypes['BankTransaction']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  Bargaining: ResolverTypeWrapper<BargainingRecord>;
  BargainingAnswer: ResolverTypeWrapper<BargainingAnswer>;
  BargainingState: BargainingState;
  BargainingStep: ResolverTypeWrapper<BargainingStep>;
  BenefitCard: ResolverTypeWrapper<BenefitCardState>;
  BenefitCardPayload: ResolverTypeWrapper<
    Omit<BenefitCardPayload, 'benefitCard' | 'problems'> & {
      benefitCard: Maybe<ResolversTypes['BenefitCard']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  BoardEntry: ResolverTypeWrapper<BoardRow>;
  BodyEnrollee: ResolverTypeWrapper<NamedBody>;
  BodyRecipient: ResolverTypeWrapper<ShownBody>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  Break: ResolverTypeWrapper<BreakRecord>;
  BreakAction: BreakAction;
  BreakAge: BreakAge;
  BreakConnection: ResolverTypeWrapper<
    Omit<BreakConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['BreakEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Break']>;
    }
  >;
  BreakEdge: ResolverTypeWrapper<Omit<BreakEdge, 'node'> & { node: ResolversTypes['Break'] }>;
  BreakFilter: BreakFilter;
  BreakKind: BreakKind;
  BreakPayload: ResolverTypeWrapper<
    Omit<BreakPayload, 'break' | 'problems'> & {
      break: Maybe<ResolversTypes['Break']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  BreakResolution: BreakResolution;
  BreakSettlement: ResolverTypeWrapper<BreakSettlement>;
  BreakState: BreakState;
  CancelActivityInput: CancelActivityInput;
  CancelJobInput: CancelJobInput;
  CancelProgramEditionInput: CancelProgramEditionInput;
  CancelSuggestionCallInput: CancelSuggestionCallInput;
  CancelTransferInput: CancelTransferInput;
  CardAction: CardAction;
  CardInterval: ResolverTypeWrapper<CardInterval>;
  CardNameInput: CardNameInput;
  CardProgram: ResolverTypeWrapper<CardProgramState>;
  CardProgramConnection: ResolverTypeWrapper<
    Omit<CardProgramConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CardProgramEdge']>;
      nodes: ReadonlyArray<ResolversTypes['CardProgram']>;
    }
  >;
  CardProgramEdge: ResolverTypeWrapper<Omit<CardProgramEdge, 'node'> & { node: ResolversTypes['CardProgram'] }>;
  CardProgramFilter: CardProgramFilter;
  CardProgramPayload: ResolverTypeWrapper<
    Omit<CardProgramPayload, 'cardProgram' | 'problems'> & {
      cardProgram: Maybe<ResolversTypes['CardProgram']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  CardRegistration: ResolverTypeWrapper<CardRegistration>;
  CardState: CardState;
  CardStateChange: ResolverTypeWrapper<CardStateChangeState>;
  CardStepInput: CardStepInput;
  CardToken: ResolverTypeWrapper<Scalars['CardToken']['output']>;
  CardUsage: ResolverTypeWrapper<CardUsageFacts>;
  Case: ResolverTypeWrapper<CaseRecord>;
  CaseAction: CaseAction;
  CaseConnection: ResolverTypeWrapper<
    Omit<CaseConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CaseEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Case']>;
    }
  >;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseEmployer: ResolverTypeWrapper<CaseEmployer>;
  CaseEmployerInput: CaseEmployerInput;
  CaseFilter: CaseFilter;
  CaseHandling: ResolverTypeWrapper<CaseHandlingRecord>;
  CaseKind: CaseKind;
  CaseList: CaseList;
  CaseMode: CaseMode;
  CaseOutcome: CaseOutcome;
  CasePayload: ResolverTypeWrapper<
    Omit<CasePayload, 'case' | 'problems'> & {
      case: Maybe<ResolversTypes['Case']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  CasePerson: ResolverTypeWrapper<CasePerson>;
  CasePersonInput: CasePersonInput;
  CaseProlongation: ResolverTypeWrapper<CaseProlongation>;
  CaseRecovery: ResolverTypeWrapper<CaseRecoveryRecord>;
  CaseReferral: ResolverTypeWrapper<CaseReferral>;
  CaseRemainder: ResolverTypeWrapper<CaseRemainder>;
  CaseRemainderInput: CaseRemainderInput;
  CaseService: CaseService;
  CaseState: CaseState;
  CaseStep: ResolverTypeWrapper<CaseStep>;
  CaseStepInput: CaseStepInput;
  Certificate: ResolverTypeWrapper<Certificate>;
  CertificateOutcome: CertificateOutcome;
  ChangeReason: ChangeReason;
  ChangeStipendAccountInput: ChangeStipendAccountInput;
  Claim: ResolverTypeWrapper<ProgramClaim>;
  ClaimAccountInput: ClaimAccountInput;
  ClaimAction: ClaimAction;
  ClaimConnection: ResolverTypeWrapper<
    Omit<ClaimConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ClaimEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Claim']>;
    }
  >;
  ClaimContentType: ClaimContentType;
  ClaimDecision: ClaimDecision;
  ClaimDocument: ResolverTypeWrapper<DocumentOfClaim>;
  ClaimDocumentKind: ClaimDocumentKind;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimFrequency: ClaimFrequency;
  ClaimNotice: ResolverTypeWrapper<ClaimNotice>;
  ClaimPayload: ResolverTypeWrapper<
    Omit<ClaimPayload, 'claim' | 'problems'> & {
      claim: Maybe<ResolversTypes['Claim']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  ClaimStage: ClaimStage;
  ClaimState: ClaimState;
  ClaimStep: ResolverTypeWrapper<ClaimStep>;
  ClaimStepInput: ClaimStepInput;
  ClaimVirtualPostInput: ClaimVirtualPostInput;
  ClassCount: ResolverTypeWrapper<ClassCount>;
  CloseFacilityInput: CloseFacilityInput;
  CloseHardshipFileInput: CloseHardshipFileInput;
  CloseServiceItemInput: CloseServiceItemInput;
  CloseSponsorInput: CloseSponsorInput;
  CommitteeKind: CommitteeKind;
  CommitteeTerm: ResolverTypeWrapper<CommitteeTerm>;
  CommitteeTermInput: CommitteeTermInput;
  ConfirmDiscountInput: ConfirmDiscountInput;
  ConfirmTierOverrideInput: ConfirmTierOverrideInput;
  Conflict: ResolverTypeWrapper<ConflictFacts>;
  CongressVote: ResolverTypeWrapper<CongressVote>;
  CongressVoteInput: CongressVoteInput;
  Contest: ResolverTypeWrapper<ActivityRecord>;
  ContestInput: ContestInput;
  ContestKind: ContestKind;
  ContestResult: ResolverTypeWrapper<ContestResultRecord>;
  ContestResultPayload: ResolverTypeWrapper<
    Omit<ContestResultPayload, 'contestResult' | 'problems'> & {
      contestResult: Maybe<ResolversTypes['ContestResult']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  ContestResultState: ContestResultState;
  ContributionPayer: ContributionPayer;
  CostBand: ResolverTypeWrapper<CostBandFacts>;
  CostBandInput: CostBandInput;
  CostShareAmount: ResolverTypeWrapper<CostShare>;
  CostShareInput: CostShareInput;
  Course: ResolverTypeWrapper<ActivityRecord>;
  CourseInput: CourseInput;
  Cover: ResolverTypeWrapper<Cover>;
  CoverBegin: CoverBegin;
  CoverPause: ResolverTypeWrapper<CoverPause>;
  CoverRule: ResolverTypeWrapper<CoverRuleFacts>;
  CoverRuleInput: CoverRuleInput;
  CoverUnitInput: CoverUnitInput;
  CoveredUnit: ResolverTypeWrapper<CoveredUnitState>;
  CoveredUnitConnection: ResolverTypeWrapper<
    Omit<CoveredUnitConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CoveredUnitEdge']>;
      nodes: ReadonlyArray<ResolversTypes['CoveredUnit']>;
    }
  >;
  CoveredUnitEdge: ResolverTypeWrapper<Omit<CoveredUnitEdge, 'node'> & { node: ResolversTypes['CoveredUnit'] }>;
  CoveredUnitPayload: ResolverTypeWrapper<
    Omit<CoveredUnitPayload, 'coveredUnit' | 'problems'> & {
      coveredUnit: Maybe<ResolversTypes['CoveredUnit']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  CreateCardProgramInput: CreateCardProgramInput;
  CreateMerchantInput: CreateMerchantInput;
  CreateOfferInput: CreateOfferInput;
  CreateProgramInput: CreateProgramInput;
  CreateUploadInput: CreateUploadInput;
  CreateVirtualPostInput: CreateVirtualPostInput;
  CreditCode: ResolverTypeWrapper<Scalars['CreditCode']['output']>;
  CriterionScore: ResolverTypeWrapper<CriterionScoreRecord>;
  CriterionScoreInput: CriterionScoreInput;
  Dashboard: ResolverTypeWrapper<DashboardFacts>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedVirtualPostStepInput: DatedVirtualPostStepInput;
  DecideContestResultsInput: DecideContestResultsInput;
  DecideObjectionInput: DecideObjectionInput;
  DecidePrizeInput: DecidePrizeInput;
  DecideStipendWaiverInput: DecideStipendWaiverInput;
  DecideVolunteerServiceInput: DecideVolunteerServiceInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecisionOrigin: DecisionOrigin;
  Discount: ResolverTypeWrapper<DiscountRecord>;
  DiscountCap: DiscountCap;
  DiscountKind: DiscountKind;
  DiscountPayload: ResolverTypeWrapper<
    Omit<DiscountPayload, 'discount' | 'problems'> & {
      discount: Maybe<ResolversTypes['Discount']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  DiscountRefund: ResolverTypeWrapper<DiscountRefundRecord>;
  DiscountState: DiscountState;
  DiscountStepInput: DiscountStepInput;
  DisputeOutcome: DisputeOutcome;
  DisputeStipendInput: DisputeStipendInput;
  DocumentType: DocumentType;
  DraftClaimInput: DraftClaimInput;
  DraftPostAgreementInput: DraftPostAgreementInput;
  DraftProgramEditionInput: DraftProgramEditionInput;
  DraftSuggestionCallInput: DraftSuggestionCallInput;
  EditionRules: ResolverTypeWrapper<
    Omit<EditionRules, 'cover' | 'grant'> & {
      cover: Maybe<ResolversTypes['CoverRule']>;
      grant: Maybe<ResolversTypes['GrantRule']>;
    }
  >;
  EditionRulesInput: EditionRulesInput;
  EditionTotals: ResolverTypeWrapper<EditionPurse>;
  EligibilityChange: ResolverTypeWrapper<EligibilityChangeRecord>;
  EligibilityChangeConnection: ResolverTypeWrapper<
    Omit<EligibilityChangeConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EligibilityChangeEdge']>;
      nodes: ReadonlyArray<ResolversTypes['EligibilityChange']>;
    }
  >;
  EligibilityChangeEdge: ResolverTypeWrapper<
    Omit<EligibilityChangeEdge, 'node'> & { node: ResolversTypes['EligibilityChange'] }
  >;
  EligibilityChangeReason: EligibilityChangeReason;
  EligibilityDecision: ResolverTypeWrapper<EligibilityAnswer>;
  EligibilityEvidence: ResolverTypeWrapper<EligibilityEvidence>;
  EligibilityInput: EligibilityInput;
  EligibilityOutcome: ResolverTypeWrapper<
    Omit<EligibilityOutcome, 'decision' | 'problem'> & {
      decision: Maybe<ResolversTypes['EligibilityDecision']>;
      problem: Maybe<ResolversTypes['Problem']>;
    }
  >;
  EligibilityReason: EligibilityReason;
  Employer: ResolverTypeWrapper<Employer>;
  EmployerEnrollee: ResolverTypeWrapper<NamedEmployer>;
  EmployerEnrolleeInput: EmployerEnrolleeInput;
  EmployerInput: EmployerInput;
  EmployerParticipant: ResolverTypeWrapper<EmployerParticipant>;
  EmployerRecipient: ResolverTypeWrapper<EmployerRecipient>;
  EmploymentStatus: EmploymentStatus;
  EndAgreementInput: EndAgreementInput;
  EndEnrolmentInput: EndEnrolmentInput;
  EndLinkDutyInput: EndLinkDutyInput;
  EndMembershipInput: EndMembershipInput;
  EndMerchantAgreementInput: EndMerchantAgreementInput;
  EndOfferInput: EndOfferInput;
  EndOfficerTermInput: EndOfficerTermInput;
  EndProgramInput: EndProgramInput;
  EndUnitCoverInput: EndUnitCoverInput;
  EndVolunteerRoleInput: EndVolunteerRoleInput;
  Engagement: Engagement;
  EnrolInProgramInput: EnrolInProgramInput;
  Enrollee: ResolverTypeWrapper<ShownEnrollee>;
  EnrolleeInput: EnrolleeInput;
  EnrolleeKind: EnrolleeKind;
  Enrolment: ResolverTypeWrapper<EnrolmentRecord>;
  EnrolmentAction: EnrolmentAction;
  EnrolmentConnection: ResolverTypeWrapper<
    Omit<EnrolmentConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EnrolmentEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Enrolment']>;
    }
  >;
  EnrolmentEdge: ResolverTypeWrapper<Omit<EnrolmentEdge, 'node'> & { node: ResolversTypes['Enrolment'] }>;
  EnrolmentFilter: EnrolmentFilter;
  EnrolmentPayload: ResolverTypeWrapper<
    Omit<EnrolmentPayload, 'enrolment' | 'problems'> & {
      enrolment: Maybe<ResolversTypes['Enrolment']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  EnrolmentRule: ResolverTypeWrapper<EnrolmentRule>;
  EnrolmentRuleInput: EnrolmentRuleInput;
  EnrolmentState: EnrolmentState;
  EnrolmentStep: ResolverTypeWrapper<EnrolmentStepRecord>;
  EnrolmentStepInput: EnrolmentStepInput;
  Evaluation: ResolverTypeWrapper<EvaluationRecord>;
  EvaluationAction: EvaluationAction;
  EvaluationConnection: ResolverTypeWrapper<
    Omit<EvaluationConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EvaluationEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Evaluation']>;
    }
  >;
  EvaluationCriterion: ResolverTypeWrapper<EvaluationCriterion>;
  EvaluationCriterionInput: EvaluationCriterionInput;
  EvaluationCycle: EvaluationCycle;
  EvaluationEdge: ResolverTypeWrapper<Omit<EvaluationEdge, 'node'> & { node: ResolversTypes['Evaluation'] }>;
  EvaluationFilter: EvaluationFilter;
  EvaluationPayload: ResolverTypeWrapper<
    Omit<EvaluationPayload, 'evaluation' | 'problems'> & {
      evaluation: Maybe<ResolversTypes['Evaluation']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  EvaluationRating: ResolverTypeWrapper<EvaluationRating>;
  EvaluationRatingInput: EvaluationRatingInput;
  EvaluationScheme: ResolverTypeWrapper<EvaluationSchemeRecord>;
  EvaluationSchemeConnection: ResolverTypeWrapper<
    Omit<EvaluationSchemeConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EvaluationSchemeEdge']>;
      nodes: ReadonlyArray<ResolversTypes['EvaluationScheme']>;
    }
  >;
  EvaluationSchemeEdge: ResolverTypeWrapper<
    Omit<EvaluationSchemeEdge, 'node'> & { node: ResolversTypes['EvaluationScheme'] }
  >;
  EvaluationSchemeFilter: EvaluationSchemeFilter;
  EvaluationSchemePayload: ResolverTypeWrapper<
    Omit<EvaluationSchemePayload, 'evaluationScheme' | 'problems'> & {
      evaluationScheme: Maybe<ResolversTypes['EvaluationScheme']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  EvaluationState: EvaluationState;
  EvaluationStep: ResolverTypeWrapper<EvaluationStep>;
  EvaluationStepInput: EvaluationStepInput;
  EvaluationSubject: ResolverTypeWrapper<EvaluationSubjectFacts>;
  EvaluationSubjectInput: EvaluationSubjectInput;
  EvaluationSubjectKind: EvaluationSubjectKind;
  EvidenceInput: EvidenceInput;
  ExclusionInput: ExclusionInput;
  ExclusionKind: ExclusionKind;
  Facility: ResolverTypeWrapper<FacilityState>;
  FacilityConnection: ResolverTypeWrapper<
    Omit<FacilityConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['FacilityEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Facility']>;
    }
  >;
  FacilityEdge: ResolverTypeWrapper<Omit<FacilityEdge, 'node'> & { node: ResolversTypes['Facility'] }>;
  FacilityFilter: FacilityFilter;
  FacilityKind: FacilityKind;
  FacilityPayload: ResolverTypeWrapper<
    Omit<FacilityPayload, 'facility' | 'problems'> & {
      facility: Maybe<ResolversTypes['Facility']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  Figure: ResolverTypeWrapper<FigureState>;
  FigureBasis: FigureBasis;
  FigureConnection: ResolverTypeWrapper<
    Omit<FigureConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['FigureEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Figure']>;
    }
  >;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  FigureFilter: FigureFilter;
  FigureKind: FigureKind;
  FigurePayload: ResolverTypeWrapper<
    Omit<FigurePayload, 'figure' | 'problems'> & {
      figure: Maybe<ResolversTypes['Figure']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  FigurePeriod: ResolverTypeWrapper<FigurePeriod>;
  FigureRowInput: FigureRowInput;
  FileAgreementInput: FileAgreementInput;
  FileProblem: ResolverTypeWrapper<FileProblemFacts>;
  FileProblemCode: FileProblemCode;
  Finding: Finding;
  FinishActivityInput: FinishActivityInput;
  FinishHardshipReviewInput: FinishHardshipReviewInput;
  FixedAmount: ResolverTypeWrapper<FixedAmountFacts>;
  FormerMemberReason: FormerMemberReason;
  FoundUnionBodyInput: FoundUnionBodyInput;
  FoundingMode: FoundingMode;
  Fund: ResolverTypeWrapper<FundNumbers>;
  FundReceipt: ResolverTypeWrapper<FundReceiptRecord>;
  FundReceiptConnection: ResolverTypeWrapper<
    Omit<FundReceiptConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['FundReceiptEdge']>;
      nodes: ReadonlyArray<ResolversTypes['FundReceipt']>;
    }
  >;
  FundReceiptEdge: ResolverTypeWrapper<Omit<FundReceiptEdge, 'node'> & { node: ResolversTypes['FundReceipt'] }>;
  FundReceiptPayload: ResolverTypeWrapper<
    Omit<FundReceiptPayload, 'fundReceipt' | 'problems'> & {
      fundReceipt: Maybe<ResolversTypes['FundReceipt']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  FundSource: FundSource;
  FundSum: ResolverTypeWrapper<{ readonly source: FundSource; readonly fen: FenAmount }>;
  GrantHonourInput: GrantHonourInput;
  GrantRule: ResolverTypeWrapper<GrantRuleFacts>;
  GrantRuleInput: GrantRuleInput;
  HardshipAction: HardshipAction;
  HardshipCause: HardshipCause;
  HardshipClosingReason: HardshipClosingReason;
  HardshipEvidence: ResolverTypeWrapper<HardshipEvidence>;
  HardshipExclusion: ResolverTypeWrapper<HardshipExclusion>;
  HardshipFile: ResolverTypeWrapper<HardshipFileState>;
  HardshipFileConnection: ResolverTypeWrapper<
    Omit<HardshipFileConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['HardshipFileEdge']>;
      nodes: ReadonlyArray<ResolversTypes['HardshipFile']>;
    }
  >;
  HardshipFileEdge: ResolverTypeWrapper<Omit<HardshipFileEdge, 'node'> & { node: ResolversTypes['HardshipFile'] }>;
  HardshipFileFilter: HardshipFileFilter;
  HardshipFilePayload: ResolverTypeWrapper<
    Omit<HardshipFilePayload, 'hardshipFile' | 'problems'> & {
      hardshipFile: Maybe<ResolversTypes['HardshipFile']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  HardshipHousing: ResolverTypeWrapper<HardshipHousing>;
  HardshipIncome: ResolverTypeWrapper<IncomeComputation>;
  HardshipNotice: ResolverTypeWrapper<PublicNotice>;
  HardshipObjection: ResolverTypeWrapper<ShownObjection>;
  HardshipPerson: ResolverTypeWrapper<ShownPerson>;
  HardshipReview: ResolverTypeWrapper<ShownReview>;
  HardshipReviewCause: HardshipReviewCause;
  HardshipReviewDecision: HardshipReviewDecision;
  HardshipReviewStage: HardshipReviewStage;
  HardshipState: HardshipState;
  HardshipStep: ResolverTypeWrapper<ShownStep>;
  HardshipTier: HardshipTier;
  HardshipTierOverride: ResolverTypeWrapper<ShownOverride>;
  Honour: ResolverTypeWrapper<Honour>;
  HonourAction: HonourAction;
  HonourFilter: HonourFilter;
  HonourInput: HonourInput;
  HonourKind: HonourKind;
  HonourLevel: HonourLevel;
  HonourPayload: ResolverTypeWrapper<
    Omit<HonourPayload, 'honour' | 'problems'> & {
      honour: Maybe<ResolversTypes['HonourRecord']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  HonourRecipient: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HonourRecipient']>;
  HonourRecord: ResolverTypeWrapper<KeptHonour>;
  HonourRecordConnection: ResolverTypeWrapper<
    Omit<HonourRecordConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['HonourRecordEdge']>;
      nodes: ReadonlyArray<ResolversTypes['HonourRecord']>;
    }
  >;
  HonourRecordEdge: ResolverTypeWrapper<Omit<HonourRecordEdge, 'node'> & { node: ResolversTypes['HonourRecord'] }>;
  HonourState: HonourState;
  HonourStep: ResolverTypeWrapper<HonourStepRecord>;
  HonourStepInput: HonourStepInput;
  HouseholdEnrollee: ResolverTypeWrapper<NamedHousehold>;
  HouseholdEnrolleeInput: HouseholdEnrolleeInput;
  HouseholdInput: HouseholdInput;
  HouseholdMainInput: HouseholdMainInput;
  HouseholdPersonalInput: HouseholdPersonalInput;
  HouseholdRelation: HouseholdRelation;
  HouseholdRelativeInput: HouseholdRelativeInput;
  HousingInput: HousingInput;
  HousingKind: HousingKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IllegalTransition: ResolverTypeWrapper<IllegalTransitionFacts>;
  ImportFiguresInput: ImportFiguresInput;
  ImportFiguresPayload: ResolverTypeWrapper<
    Omit<ImportFiguresPayload, 'problems' | 'rows'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      rows: ReadonlyArray<ResolversTypes['ImportedRow']>;
    }
  >;
  ImportMode: ImportMode;
  ImportedRow: ResolverTypeWrapper<
    Omit<ImportedRow, 'figure' | 'problems'> & {
      figure: Maybe<ResolversTypes['Figure']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  Indicator: ResolverTypeWrapper<IndicatorState>;
  IndicatorConnection: ResolverTypeWrapper<
    Omit<IndicatorConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['IndicatorEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Indicator']>;
    }
  >;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssueBatch: ResolverTypeWrapper<IssueBatchRecord>;
  IssueBatchConnection: ResolverTypeWrapper<
    Omit<IssueBatchConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['IssueBatchEdge']>;
      nodes: ReadonlyArray<ResolversTypes['IssueBatch']>;
    }
  >;
  IssueBatchEdge: ResolverTypeWrapper<Omit<IssueBatchEdge, 'node'> & { node: ResolversTypes['IssueBatch'] }>;
  IssueBatchPayload: ResolverTypeWrapper<
    Omit<IssueBatchPayload, 'issueBatch' | 'problems'> & {
      issueBatch: Maybe<ResolversTypes['IssueBatch']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  IssueBatchState: IssueBatchState;
  IssueBatchStepInput: IssueBatchStepInput;
  IssueLine: ResolverTypeWrapper<BenefitCardState>;
  IssueLineConnection: ResolverTypeWrapper<
    Omit<IssueLineConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['IssueLineEdge']>;
      nodes: ReadonlyArray<ResolversTypes['IssueLine']>;
    }
  >;
  IssueLineEdge: ResolverTypeWrapper<Omit<IssueLineEdge, 'node'> & { node: ResolversTypes['IssueLine'] }>;
  IssueSupervisionNoticeInput: IssueSupervisionNoticeInput;
  Job: ResolverTypeWrapper<JobRecord>;
  JobAction: JobAction;
  JobConnection: ResolverTypeWrapper<
    Omit<JobConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['JobEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Job']>;
    }
  >;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobFailure: JobFailure;
  JobFair: ResolverTypeWrapper<ActivityRecord>;
  JobFairInput: JobFairInput;
  JobFile: ResolverTypeWrapper<JobFileOfJob>;
  JobFileKind: JobFileKind;
  JobFilter: JobFilter;
  JobKind: JobKind;
  JobMode: JobMode;
  JobPayload: ResolverTypeWrapper<
    Omit<JobPayload, 'job' | 'problems'> & {
      job: Maybe<ResolversTypes['Job']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  JobStand: ResolverTypeWrapper<JobStand>;
  JobStandInput: JobStandInput;
  JobState: JobState;
  Label: ResolverTypeWrapper<LabelText>;
  LabelSet: LabelSet;
  LapseBargainingOfferInput: LapseBargainingOfferInput;
  LargeSum: ResolverTypeWrapper<bigint>;
  LegalPerson: ResolverTypeWrapper<LegalPerson>;
  LegalPersonInput: LegalPersonInput;
  LegalPersonStatus: LegalPersonStatus;
  Lesson: ResolverTypeWrapper<Lesson>;
  LessonInput: LessonInput;
  LinkCadre: ResolverTypeWrapper<LinkCadreFacts>;
  LinkCadreInput: LinkCadreInput;
  LinkCadreKind: LinkCadreKind;
  LinkDuplicateMemberInput: LinkDuplicateMemberInput;
  LinkDuty: ResolverTypeWrapper<LinkDutyRecord>;
  LinkDutyConnection: ResolverTypeWrapper<
    Omit<LinkDutyConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['LinkDutyEdge']>;
      nodes: ReadonlyArray<ResolversTypes['LinkDuty']>;
    }
  >;
  LinkDutyEdge: ResolverTypeWrapper<Omit<LinkDutyEdge, 'node'> & { node: ResolversTypes['LinkDuty'] }>;
  LinkDutyFilter: LinkDutyFilter;
  LinkDutyPayload: ResolverTypeWrapper<
    Omit<LinkDutyPayload, 'linkDuty' | 'problems'> & {
      linkDuty: Maybe<ResolversTypes['LinkDuty']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  LinkTarget: ResolverTypeWrapper<LinkTargetFacts>;
  LinkTargetInput: LinkTargetInput;
  LinkTargetKind: LinkTargetKind;
  LinkVisit: ResolverTypeWrapper<ShownVisit>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Locale: Locale;
  Member: ResolverTypeWrapper<MemberRecord>;
  MemberAction: MemberAction;
  MemberAttributes: ResolverTypeWrapper<MemberAttributes>;
  MemberAttributesInput: MemberAttributesInput;
  MemberByDocumentInput: MemberByDocumentInput;
  MemberConnection: ResolverTypeWrapper<
    Omit<MemberConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MemberEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Member']>;
    }
  >;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberEnrollee: ResolverTypeWrapper<NamedMember>;
  MemberFilter: MemberFilter;
  MemberParticipant: ResolverTypeWrapper<ShownMember>;
  MemberPayload: ResolverTypeWrapper<
    Omit<MemberPayload, 'member' | 'problems'> & {
      member: Maybe<ResolversTypes['Member']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  MemberRecipient: ResolverTypeWrapper<ShownMember>;
  MemberRole: MemberRole;
  MemberTransfer: ResolverTypeWrapper<TransferRecord>;
  Membership: ResolverTypeWrapper<ShownMembership>;
  MembershipEnd: MembershipEnd;
  MembershipInterval: ResolverTypeWrapper<MembershipInterval>;
  MembershipState: MembershipState;
  MembershipStep: ResolverTypeWrapper<MembershipStep>;
  MembershipStepInput: MembershipStepInput;
  Merchant: ResolverTypeWrapper<MerchantState>;
  MerchantAgreement: ResolverTypeWrapper<MerchantAgreementState>;
  MerchantAgreementEvidence: ResolverTypeWrapper<MerchantAgreementEvidence>;
  MerchantAgreementInput: MerchantAgreementInput;
  MerchantConnection: ResolverTypeWrapper<
    Omit<MerchantConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MerchantEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Merchant']>;
    }
  >;
  MerchantEdge: ResolverTypeWrapper<Omit<MerchantEdge, 'node'> & { node: ResolversTypes['Merchant'] }>;
  MerchantFilter: MerchantFilter;
  MerchantPayload: ResolverTypeWrapper<
    Omit<MerchantPayload, 'merchant' | 'problems'> & {
      merchant: Maybe<ResolversTypes['Merchant']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  MergeUnionBodyInput: MergeUnionBodyInput;
  Money: ResolverTypeWrapper<FenAmount>;
  MoveSide: MoveSide;
  MoveToAnswer: ResolverTypeWrapper<MoveToAnswerState>;
  MoveUnionBodyInput: MoveUnionBodyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedRecipientInput: NamedRecipientInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NominateHonourInput: NominateHonourInput;
  NonMemberEnrollee: ResolverTypeWrapper<NamedNonMember>;
  NonMemberEnrolleeInput: NonMemberEnrolleeInput;
  NonMemberInput: NonMemberInput;
  NonMemberParticipant: ResolverTypeWrapper<NonMemberParticipant>;
  NotEligible: ResolverTypeWrapper<NotEligibleFacts>;
  ObjectHeader: ResolverTypeWrapper<ObjectHeader>;
  ObjectRequest: ResolverTypeWrapper<SignedRequest>;
  ObjectToHardshipFileInput: ObjectToHardshipFileInput;
  ObjectionDecision: ObjectionDecision;
  ObjectionState: ObjectionState;
  Offer: ResolverTypeWrapper<OfferState>;
  OfferAction: OfferAction;
  OfferCategory: OfferCategory;
  OfferConnection: ResolverTypeWrapper<
    Omit<OfferConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['OfferEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Offer']>;
    }
  >;
  OfferDiscount: ResolverTypeWrapper<DiscountTerms>;
  OfferDiscountInput: OfferDiscountInput;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferFilter: OfferFilter;
  OfferLimits: ResolverTypeWrapper<
    Omit<OfferLimits, 'day' | 'month' | 'year'> & {
      day: ResolversTypes['OfferPeriodLimit'];
      month: ResolversTypes['OfferPeriodLimit'];
      year: ResolversTypes['OfferPeriodLimit'];
    }
  >;
  OfferLimitsInput: OfferLimitsInput;
  OfferMerchantsInput: OfferMerchantsInput;
  OfferPayload: ResolverTypeWrapper<
    Omit<OfferPayload, 'offer' | 'problems'> & {
      offer: Maybe<ResolversTypes['Offer']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  OfferPeriodLimit: ResolverTypeWrapper<PeriodLimit>;
  OfferPeriodLimitInput: OfferPeriodLimitInput;
  OfferRule: ResolverTypeWrapper<OfferRuleState>;
  OfferRuleInput: OfferRuleInput;
  OfferTimeSlot: ResolverTypeWrapper<TimeSlot>;
  OfferTimeSlotInput: OfferTimeSlotInput;
  OfferVersion: ResolverTypeWrapper<OfferVersionState>;
  OfferVersionEvidence: ResolverTypeWrapper<OfferVersionEvidence>;
  Office: Office;
  OfficerTerm: ResolverTypeWrapper<OfficerTermState>;
  OfficerTermConnection: ResolverTypeWrapper<
    Omit<OfficerTermConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['OfficerTermEdge']>;
      nodes: ReadonlyArray<ResolversTypes['OfficerTerm']>;
    }
  >;
  OfficerTermEdge: ResolverTypeWrapper<Omit<OfficerTermEdge, 'node'> & { node: ResolversTypes['OfficerTerm'] }>;
  OfficerTermPayload: ResolverTypeWrapper<
    Omit<OfficerTermPayload, 'officerTerm' | 'problems'> & {
      officerTerm: Maybe<ResolversTypes['OfficerTerm']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  OpenEvaluationInput: OpenEvaluationInput;
  OpenFacilityInput: OpenFacilityInput;
  OpenHardshipFileInput: OpenHardshipFileInput;
  OpenIssueBatchInput: OpenIssueBatchInput;
  OpenServiceItemInput: OpenServiceItemInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParentLink: ResolverTypeWrapper<ParentLinkState>;
  PartMonthRule: PartMonthRule;
  Participant: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Participant']>;
  ParticipantInput: ParticipantInput;
  Participation: ResolverTypeWrapper<ParticipationRecord>;
  ParticipationConnection: ResolverTypeWrapper<
    Omit<ParticipationConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ParticipationEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Participation']>;
    }
  >;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
  ParticipationFilter: ParticipationFilter;
  ParticipationPayload: ResolverTypeWrapper<
    Omit<ParticipationPayload, 'participation' | 'problems'> & {
      participation: Maybe<ResolversTypes['Participation']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  ParticipationState: ParticipationState;
  ParticipationStep: ResolverTypeWrapper<ParticipationStepRecord>;
  PayStipendInput: PayStipendInput;
  PaymentChannel: PaymentChannel;
  PaymentEvidenceKind: PaymentEvidenceKind;
  PeriodInput: PeriodInput;
  PeriodUsage: ResolverTypeWrapper<PeriodUsageFacts>;
  PersonConditionInput: PersonConditionInput;
  PersonInput: PersonInput;
  PersonRevisionInput: PersonRevisionInput;
  PersonalFact: PersonalFact;
  Placement: ResolverTypeWrapper<Placement>;
  PlanActivityInput: PlanActivityInput;
  PostAgreement: ResolverTypeWrapper<PostAgreementRecord>;
  PostAgreementInput: PostAgreementInput;
  PostClaim: ResolverTypeWrapper<PostClaimRecord>;
  PostReminder: ResolverTypeWrapper<Reminder>;
  PostReminderConnection: ResolverTypeWrapper<
    Omit<PostReminderConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['PostReminderEdge']>;
      nodes: ReadonlyArray<ResolversTypes['PostReminder']>;
    }
  >;
  PostReminderEdge: ResolverTypeWrapper<Omit<PostReminderEdge, 'node'> & { node: ResolversTypes['PostReminder'] }>;
  PostReminderKind: PostReminderKind;
  Problem: ResolverTypeWrapper<ProblemFacts>;
  ProblemCode: ProblemCode;
  Program: ResolverTypeWrapper<ProgramRecord>;
  ProgramConnection: ResolverTypeWrapper<
    Omit<ProgramConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ProgramEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Program']>;
    }
  >;
  ProgramEdge: ResolverTypeWrapper<Omit<ProgramEdge, 'node'> & { node: ResolversTypes['Program'] }>;
  ProgramEdition: ResolverTypeWrapper<ProgramEditionRecord>;
  ProgramEditionAction: ProgramEditionAction;
  ProgramEditionConnection: ResolverTypeWrapper<
    Omit<ProgramEditionConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ProgramEditionEdge']>;
      nodes: ReadonlyArray<ResolversTypes['ProgramEdition']>;
    }
  >;
  ProgramEditionEdge: ResolverTypeWrapper<
    Omit<ProgramEditionEdge, 'node'> & { node: ResolversTypes['ProgramEdition'] }
  >;
  ProgramEditionPayload: ResolverTypeWrapper<
    Omit<ProgramEditionPayload, 'problems' | 'programEdition'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      programEdition: Maybe<ResolversTypes['ProgramEdition']>;
    }
  >;
  ProgramEditionState: ProgramEditionState;
  ProgramEditionStep: ResolverTypeWrapper<ProgramEditionStep>;
  ProgramEditionStepInput: ProgramEditionStepInput;
  ProgramFilter: ProgramFilter;
  ProgramKind: ProgramKind;
  ProgramPartner: ResolverTypeWrapper<ProgramPartner>;
  ProgramPartnerInput: ProgramPartnerInput;
  ProgramPayload: ResolverTypeWrapper<
    Omit<ProgramPayload, 'problems' | 'program'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      program: Maybe<ResolversTypes['Program']>;
    }
  >;
  ProgramTarget: ResolverTypeWrapper<ProgramTarget>;
  ProgramTargetInput: ProgramTargetInput;
  ProlongCaseInput: ProlongCaseInput;
  ProposeContestResultsInput: ProposeContestResultsInput;
  ProposePrizeInput: ProposePrizeInput;
  ProposeStipendWaiverInput: ProposeStipendWaiverInput;
  ProposeTierOverrideInput: ProposeTierOverrideInput;
  PublishHonourNoticeInput: PublishHonourNoticeInput;
  PublishVirtualPostInput: PublishVirtualPostInput;
  PublishedPost: ResolverTypeWrapper<VirtualPostRecord>;
  PublishedPostConnection: ResolverTypeWrapper<
    Omit<PublishedPostConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['PublishedPostEdge']>;
      nodes: ReadonlyArray<ResolversTypes['PublishedPost']>;
    }
  >;
  PublishedPostEdge: ResolverTypeWrapper<Omit<PublishedPostEdge, 'node'> & { node: ResolversTypes['PublishedPost'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedEntry: ResolverTypeWrapper<RankedEntryRecord>;
  RankedEntryInput: RankedEntryInput;
  Ratio: ResolverTypeWrapper<Ratio>;
  ReasonText: ResolverTypeWrapper<{ readonly code: EligibilityReason }>;
  ReasonedEvaluationStepInput: ReasonedEvaluationStepInput;
  Receipt: ResolverTypeWrapper<Receipt>;
  ReceiveCaseInput: ReceiveCaseInput;
  RecordAgreementInput: RecordAgreementInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordCertificateInput: RecordCertificateInput;
  RecordEvaluationSchemeInput: RecordEvaluationSchemeInput;
  RecordFundReceiptInput: RecordFundReceiptInput;
  RecordLinkVisitInput: RecordLinkVisitInput;
  RecordMerchantAgreementInput: RecordMerchantAgreementInput;
  RecordOfficerInput: RecordOfficerInput;
  RecordPlacementInput: RecordPlacementInput;
  RecordRecoveryInput: RecordRecoveryInput;
  RecordVolunteerServiceInput: RecordVolunteerServiceInput;
  ReevaluateTransactionInput: ReevaluateTransactionInput;
  ReferCaseInput: ReferCaseInput;
  ReferralAnswer: ReferralAnswer;
  RefundDiscountInput: RefundDiscountInput;
  Region: ResolverTypeWrapper<RegionState>;
  RegionChange: ResolverTypeWrapper<RegionLink>;
  RegionChangeKind: RegionChangeKind;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionConnection: ResolverTypeWrapper<
    Omit<RegionConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['RegionEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Region']>;
    }
  >;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionLevel: RegionLevel;
  RegisterApiClientInput: RegisterApiClientInput;
  RegisterBankInput: RegisterBankInput;
  RegisterCardInput: RegisterCardInput;
  RegisterForActivityInput: RegisterForActivityInput;
  RegisterSponsorInput: RegisterSponsorInput;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegistrationInterval: ResolverTypeWrapper<RegistrationInterval>;
  RejectCardApplicationInput: RejectCardApplicationInput;
  RejectHonourInput: RejectHonourInput;
  RejectSubmissionInput: RejectSubmissionInput;
  RemainderGround: RemainderGround;
  ReminderRecipient: ReminderRecipient;
  ReportHonourInput: ReportHonourInput;
  ReportedCounts: ResolverTypeWrapper<ReportedCounts>;
  ReportedCountsInput: ReportedCountsInput;
  ReportedFigures: ResolverTypeWrapper<
    Omit<ReportedFigures, 'figures'> & { figures: ReadonlyArray<ResolversTypes['Figure']> }
  >;
  ReportedRecipientInput: ReportedRecipientInput;
  RequestTransferInput: RequestTransferInput;
  ReserveDiscountInput: ReserveDiscountInput;
  ResolveBreakInput: ResolveBreakInput;
  ResolveCaseInput: ResolveCaseInput;
  ResumeJobInput: ResumeJobInput;
  RevealCasePersonsInput: RevealCasePersonsInput;
  RevealCasePersonsPayload: ResolverTypeWrapper<
    Omit<RevealCasePersonsPayload, 'people' | 'problems'> & {
      people: Maybe<ResolversTypes['RevealedCasePersons']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  RevealHardshipPersonInput: RevealHardshipPersonInput;
  RevealHardshipPersonPayload: ResolverTypeWrapper<
    Omit<RevealHardshipPersonPayload, 'person' | 'problems'> & {
      person: Maybe<ResolversTypes['RevealedHardshipPerson']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  RevealHolderKeyInput: RevealHolderKeyInput;
  RevealHolderKeyPayload: ResolverTypeWrapper<
    Omit<RevealHolderKeyPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }
  >;
  RevealMemberInput: RevealMemberInput;
  RevealMemberPayload: ResolverTypeWrapper<
    Omit<RevealMemberPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }
  >;
  RevealStipendAccountInput: RevealStipendAccountInput;
  RevealStipendAccountPayload: ResolverTypeWrapper<
    Omit<RevealStipendAccountPayload, 'account' | 'problems'> & {
      account: Maybe<ResolversTypes['RevealedAccount']>;
      problems: ReadonlyArray<ResolversTypes['Problem']>;
    }
  >;
  RevealedAccount: ResolverTypeWrapper<AccountSecrets>;
  RevealedCasePersons: ResolverTypeWrapper<
    Omit<RevealedCasePersons, 'agent' | 'persons'> & {
      agent: Maybe<ResolversTypes['CasePerson']>;
      persons: ReadonlyArray<ResolversTypes['CasePerson']>;
    }
  >;
  RevealedHardshipPerson: ResolverTypeWrapper<PersonSecrets>;
  RevealedPerson: ResolverTypeWrapper<RevealedPerson>;
  ReverseFundReceiptInput: ReverseFundReceiptInput;
  ReviewClaimInput: ReviewClaimInput;
  ReviewHardshipFileInput: ReviewHardshipFileInput;
  ReviseActivityInput: ReviseActivityInput;
  ReviseBankInput: ReviseBankInput;
  ReviseCaseInput: ReviseCaseInput;
  ReviseClaimInput: ReviseClaimInput;
  ReviseEvaluationSchemeInput: ReviseEvaluationSchemeInput;
  ReviseHardshipFileInput: ReviseHardshipFileInput;
  ReviseHonourInput: ReviseHonourInput;
  ReviseMemberInput: ReviseMemberInput;
  ReviseMerchantInput: ReviseMerchantInput;
  ReviseOfferInput: ReviseOfferInput;
  ReviseProgramEditionInput: ReviseProgramEditionInput;
  ReviseProgramInput: ReviseProgramInput;
  ReviseServiceItemInput: ReviseServiceItemInput;
  ReviseSponsorInput: ReviseSponsorInput;
  ReviseSuggestionCallInput: ReviseSuggestionCallInput;
  ReviseUnionBodyInput: ReviseUnionBodyInput;
  ReviseVirtualPostInput: ReviseVirtualPostInput;
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeHonourInput: RevokeHonourInput;
  Role: Role;
  RowClass: RowClass;
  RowOutcome: RowOutcome;
  RowOutcomes: ResolverTypeWrapper<RowTally>;
  RuleProblem: ResolverTypeWrapper<RuleProblemFacts>;
  SchemeVersion: ResolverTypeWrapper<
    Omit<SchemeVersion, 'criteria'> & { criteria: ReadonlyArray<ResolversTypes['EvaluationCriterion']> }
  >;
  Scope: ResolverTypeWrapper<Scope>;
  ScopeInput: ScopeInput;
  ScopeKind: ScopeKind;
  ScoreEvaluationInput: ScoreEvaluationInput;
  ScoreSubmissionInput: ScoreSubmissionInput;
  SealPeriodInput: SealPeriodInput;
  SealPeriodPayload: ResolverTypeWrapper<
    Omit<SealPeriodPayload, 'problems' | 'sealedPeriod'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      sealedPeriod: Maybe<ResolversTypes['SealedPeriod']>;
    }
  >;
  SealedPeriod: ResolverTypeWrapper<SealedPeriodState>;
  ServiceItem: ResolverTypeWrapper<ServiceItemState>;
  ServiceItemCategory: ServiceItemCategory;
  ServiceItemConnection: ResolverTypeWrapper<
    Omit<ServiceItemConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ServiceItemEdge']>;
      nodes: ReadonlyArray<ResolversTypes['ServiceItem']>;
    }
  >;
  ServiceItemCount: ResolverTypeWrapper<ServiceItemCount>;
  ServiceItemEdge: ResolverTypeWrapper<Omit<ServiceItemEdge, 'node'> & { node: ResolversTypes['ServiceItem'] }>;
  ServiceItemMode: ServiceItemMode;
  ServiceItemPayload: ResolverTypeWrapper<
    Omit<ServiceItemPayload, 'problems' | 'serviceItem'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      serviceItem: Maybe<ResolversTypes['ServiceItem']>;
    }
  >;
  Session: ResolverTypeWrapper<ActivityRecord>;
  SessionInput: SessionInput;
  SessionTheme: SessionTheme;
  SettleStipendDisputeInput: SettleStipendDisputeInput;
  Sex: Sex;
  SkillLevel: SkillLevel;
  Sponsor: ResolverTypeWrapper<SponsorRecord>;
  SponsorConnection: ResolverTypeWrapper<
    Omit<SponsorConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SponsorEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Sponsor']>;
    }
  >;
  SponsorEdge: ResolverTypeWrapper<Omit<SponsorEdge, 'node'> & { node: ResolversTypes['Sponsor'] }>;
  SponsorFilter: SponsorFilter;
  SponsorKind: SponsorKind;
  SponsorPayload: ResolverTypeWrapper<
    Omit<SponsorPayload, 'problems' | 'sponsor'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      sponsor: Maybe<ResolversTypes['Sponsor']>;
    }
  >;
  StandardInput: StandardInput;
  StandardName: StandardName;
  StandardResult: ResolverTypeWrapper<StandardResult>;
  StartBargainingInput: StartBargainingInput;
  StartHardshipReviewInput: StartHardshipReviewInput;
  StartJobInput: StartJobInput;
  StateCaseRemainderInput: StateCaseRemainderInput;
  StateSpan: ResolverTypeWrapper<StateSpanState>;
  Statement: ResolverTypeWrapper<ShownStatement>;
  StatementLine: ResolverTypeWrapper<StatementSum>;
  StatementOffer: ResolverTypeWrapper<StatementOfOffer>;
  StatementOfferConnection: ResolverTypeWrapper<
    Omit<StatementOfferConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['StatementOfferEdge']>;
      nodes: ReadonlyArray<ResolversTypes['StatementOffer']>;
    }
  >;
  StatementOfferEdge: ResolverTypeWrapper<
    Omit<StatementOfferEdge, 'node'> & { node: ResolversTypes['StatementOffer'] }
  >;
  StatementTotal: ResolverTypeWrapper<StatementSums>;
  StipendAccount: ResolverTypeWrapper<StipendAccountRecord>;
  StipendAccountInput: StipendAccountInput;
  StipendAction: StipendAction;
  StipendCancellation: StipendCancellation;
  StipendDispute: ResolverTypeWrapper<ShownDispute>;
  StipendMonth: ResolverTypeWrapper<ShownMonth>;
  StipendRow: ResolverTypeWrapper<ShownRow>;
  StipendRowKind: StipendRowKind;
  StipendState: StipendState;
  StipendStatement: ResolverTypeWrapper<StipendStatementFacts>;
  StipendStatementMonth: ResolverTypeWrapper<
    Omit<StipendStatementMonth, 'total'> & { total: ResolversTypes['StipendTotal'] }
  >;
  StipendStatementOf: StipendStatementOf;
  StipendStepInput: StipendStepInput;
  StipendTotal: ResolverTypeWrapper<StipendTotalFacts>;
  StipendWaiver: ResolverTypeWrapper<ShownWaiver>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Submission: ResolverTypeWrapper<SubmissionRecord>;
  SubmissionAction: SubmissionAction;
  SubmissionAdoption: ResolverTypeWrapper<Adoption>;
  SubmissionConnection: ResolverTypeWrapper<
    Omit<SubmissionConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SubmissionEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Submission']>;
    }
  >;
  SubmissionEdge: ResolverTypeWrapper<Omit<SubmissionEdge, 'node'> & { node: ResolversTypes['Submission'] }>;
  SubmissionFilter: SubmissionFilter;
  SubmissionPayload: ResolverTypeWrapper<
    Omit<SubmissionPayload, 'problems' | 'submission'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      submission: Maybe<ResolversTypes['Submission']>;
    }
  >;
  SubmissionScore: ResolverTypeWrapper<JudgeScore>;
  SubmissionState: SubmissionState;
  SubmissionStep: ResolverTypeWrapper<SubmissionStep>;
  SubmissionStepInput: SubmissionStepInput;
  SubmitHardshipFileInput: SubmitHardshipFileInput;
  SubmitSuggestionInput: SubmitSuggestionInput;
  SuggestionAuthor: ResolverTypeWrapper<SubmissionRecord>;
  SuggestionAuthorInput: SuggestionAuthorInput;
  SuggestionAuthorKind: SuggestionAuthorKind;
  SuggestionCall: ResolverTypeWrapper<SuggestionCallRecord>;
  SuggestionCallAction: SuggestionCallAction;
  SuggestionCallConnection: ResolverTypeWrapper<
    Omit<SuggestionCallConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SuggestionCallEdge']>;
      nodes: ReadonlyArray<ResolversTypes['SuggestionCall']>;
    }
  >;
  SuggestionCallEdge: ResolverTypeWrapper<
    Omit<SuggestionCallEdge, 'node'> & { node: ResolversTypes['SuggestionCall'] }
  >;
  SuggestionCallFilter: SuggestionCallFilter;
  SuggestionCallPayload: ResolverTypeWrapper<
    Omit<SuggestionCallPayload, 'problems' | 'suggestionCall'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      suggestionCall: Maybe<ResolversTypes['SuggestionCall']>;
    }
  >;
  SuggestionCallState: SuggestionCallState;
  SuggestionCallStep: ResolverTypeWrapper<SuggestionCallStep>;
  SuggestionCallStepInput: SuggestionCallStepInput;
  SuggestionPrize: ResolverTypeWrapper<ShownPrize>;
  SuggestionPrizeInput: SuggestionPrizeInput;
  SupervisionNotice: ResolverTypeWrapper<ShownNotice>;
  SupervisionNoticeConnection: ResolverTypeWrapper<
    Omit<SupervisionNoticeConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SupervisionNoticeEdge']>;
      nodes: ReadonlyArray<ResolversTypes['SupervisionNotice']>;
    }
  >;
  SupervisionNoticeEdge: ResolverTypeWrapper<
    Omit<SupervisionNoticeEdge, 'node'> & { node: ResolversTypes['SupervisionNotice'] }
  >;
  SupervisionNoticeFilter: SupervisionNoticeFilter;
  SuspendVirtualPostInput: SuspendVirtualPostInput;
  SuspensionReason: SuspensionReason;
  TakeVolunteerRoleInput: TakeVolunteerRoleInput;
  TargetOperator: TargetOperator;
  TeamInput: TeamInput;
  TeamParticipant: ResolverTypeWrapper<ShownTeam>;
  TeamRecipient: ResolverTypeWrapper<TeamRecipient>;
  TerminateVirtualPostInput: TerminateVirtualPostInput;
  TerminationReason: TerminationReason;
  TierAmount: ResolverTypeWrapper<TierAmountFacts>;
  TierAmountInput: TierAmountInput;
  TierAmounts: ResolverTypeWrapper<TierAmountsFacts>;
  TierAmountsInput: TierAmountsInput;
  Trade: ResolverTypeWrapper<Trade>;
  TransactionDecision: ResolverTypeWrapper<TransactionDecisionRecord>;
  TransferSide: TransferSide;
  TransferState: TransferState;
  TransferToAnswer: ResolverTypeWrapper<TransferToAnswer>;
  UnionBody: ResolverTypeWrapper<UnionBodyRecord>;
  UnionBodyAction: UnionBodyAction;
  UnionBodyConnection: ResolverTypeWrapper<
    Omit<UnionBodyConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['UnionBodyEdge']>;
      nodes: ReadonlyArray<ResolversTypes['UnionBody']>;
    }
  >;
  UnionBodyEdge: ResolverTypeWrapper<Omit<UnionBodyEdge, 'node'> & { node: ResolversTypes['UnionBody'] }>;
  UnionBodyFilter: UnionBodyFilter;
  UnionBodyKey: UnionBodyKey;
  UnionBodyKind: UnionBodyKind;
  UnionBodyLevel: UnionBodyLevel;
  UnionBodyMove: ResolverTypeWrapper<PendingMove>;
  UnionBodyMoveAnswerInput: UnionBodyMoveAnswerInput;
  UnionBodyPayload: ResolverTypeWrapper<
    Omit<UnionBodyPayload, 'problems' | 'unionBody'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      unionBody: Maybe<ResolversTypes['UnionBody']>;
    }
  >;
  UnionBodyState: UnionBodyState;
  UnionBodyTransitionInput: UnionBodyTransitionInput;
  UnitCover: ResolverTypeWrapper<UnitCover>;
  UnnamedRecipients: ResolverTypeWrapper<UnnamedRecipients>;
  UnnamedRecipientsInput: UnnamedRecipientsInput;
  Upload: ResolverTypeWrapper<UploadRecord>;
  UploadHeader: ResolverTypeWrapper<UploadHeader>;
  UploadPayload: ResolverTypeWrapper<
    Omit<UploadPayload, 'problems' | 'upload'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      upload: Maybe<ResolversTypes['Upload']>;
    }
  >;
  Verdict: Verdict;
  VirtualPost: ResolverTypeWrapper<VirtualPostRecord>;
  VirtualPostAction: VirtualPostAction;
  VirtualPostConnection: ResolverTypeWrapper<
    Omit<VirtualPostConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['VirtualPostEdge']>;
      nodes: ReadonlyArray<ResolversTypes['VirtualPost']>;
    }
  >;
  VirtualPostEdge: ResolverTypeWrapper<Omit<VirtualPostEdge, 'node'> & { node: ResolversTypes['VirtualPost'] }>;
  VirtualPostFigures: ResolverTypeWrapper<PostFigures>;
  VirtualPostFilter: VirtualPostFilter;
  VirtualPostPayload: ResolverTypeWrapper<
    Omit<VirtualPostPayload, 'problems' | 'virtualPost'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      virtualPost: Maybe<ResolversTypes['VirtualPost']>;
    }
  >;
  VirtualPostState: VirtualPostState;
  VirtualPostStep: ResolverTypeWrapper<PostStep>;
  VirtualPostStepInput: VirtualPostStepInput;
  Volunteer: ResolverTypeWrapper<VolunteerRecord>;
  VolunteerConnection: ResolverTypeWrapper<
    Omit<VolunteerConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['VolunteerEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Volunteer']>;
    }
  >;
  VolunteerEdge: ResolverTypeWrapper<Omit<VolunteerEdge, 'node'> & { node: ResolversTypes['Volunteer'] }>;
  VolunteerFilter: VolunteerFilter;
  VolunteerPayload: ResolverTypeWrapper<
    Omit<VolunteerPayload, 'problems' | 'volunteer'> & {
      problems: ReadonlyArray<ResolversTypes['Problem']>;
      volunteer: Maybe<ResolversTypes['Volunteer']>;
    }
  >;
  VolunteerPersonInput: VolunteerPersonInput;
  VolunteerRole: ResolverTypeWrapper<VolunteerRole>;
  VolunteerService: ResolverTypeWrapper<VolunteerService>;
  VolunteerServiceState: VolunteerServiceState;
  WaiverDecision: WaiverDecision;
  WithdrawCaseInput: WithdrawCaseInput;
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawFigureInput: WithdrawFigureInput;
  WithdrawParticipationInput: WithdrawParticipationInput;
  WorkplaceRecipient: ResolverTypeWrapper<WorkplaceRecipient>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptedFile: AcceptedFile;
  ActivateHardshipFileInput: ActivateHardshipFileInput;
  Activity: ResolversInterfaceTypes<ResolversParentTypes>['Activity'];
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Activity']>;
  };
  ActivityDetailsInput: ActivityDetailsInput;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityFilter: ActivityFilter;
  ActivityPayload: Omit<ActivityPayload, 'activity' | 'problems'> & {
    activity: Maybe<ResolversParentTypes['Activity']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  ActivityStep: ActivityStepRecord;
  ActivityStepInput: ActivityStepInput;
  AddClaimDocumentInput: AddClaimDocumentInput;
  AddHonourSourceInput: AddHonourSourceInput;
  AdmitMemberInput: AdmitMemberInput;
  AdoptSubmissionInput: AdoptSubmissionInput;
  Agreement: AgreementState;
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Agreement']>;
  };
  AgreementDraft: DraftedAgreement;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFiling: AgreementFiling;
  AgreementFilter: AgreementFilter;
  AgreementPayload: Omit<AgreementPayload, 'agreement' | 'problems'> & {
    agreement: Maybe<ResolversParentTypes['Agreement']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  AmountRule: AmountRuleFacts;
  AmountRuleInput: AmountRuleInput;
  AnswerBargainingOfferInput: AnswerBargainingOfferInput;
  AnswerReferralInput: AnswerReferralInput;
  AnswerSupervisionNoticeInput: AnswerSupervisionNoticeInput;
  AnswerTransferInput: AnswerTransferInput;
  ApiClient: ApiClientState;
  ApiClientPayload: Omit<ApiClientPayload, 'apiClient' | 'problems'> & {
    apiClient: Maybe<ResolversParentTypes['ApiClient']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  ApplyForCardInput: ApplyForCardInput;
  ApproveUnionBodyInput: ApproveUnionBodyInput;
  ArrearsWarning: ArrearsWarningState;
  ArrearsWarningConnection: Omit<ArrearsWarningConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ArrearsWarningEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['ArrearsWarning']>;
  };
  ArrearsWarningEdge: Omit<ArrearsWarningEdge, 'node'> & { node: ResolversParentTypes['ArrearsWarning'] };
  ArrearsWarningFilter: ArrearsWarningFilter;
  AssessedAmount: AssessedAmountFacts;
  AssignBreakInput: AssignBreakInput;
  AssignCaseInput: AssignCaseInput;
  AssignLinkDutyInput: AssignLinkDutyInput;
  AttendanceMarkInput: AttendanceMarkInput;
  AuditChange: AuditChange;
  AuditEntry: AuditEntryState;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']>;
  };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AwardedPrize: GivenPrize;
  Bank: BankState;
  BankConnection: Omit<BankConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['BankEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Bank']>;
  };
  BankEdge: Omit<BankEdge, 'node'> & { node: ResolversParentTypes['Bank'] };
  BankFilter: BankFilter;
  BankPayload: Omit<BankPayload, 'bank' | 'problems'> & {
    bank: Maybe<ResolversParentTypes['Bank']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  BankTransaction: ToldTransaction;
  BankTransactionConnection: Omit<BankTransactionConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['BankTransactionEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['BankTransaction']>;
  };
  BankTransactionEdge: Omit<BankTransactionEdge, 'node'> & { node: ResolversParentTypes['BankTransaction'] };
  BankTransactionFilter: BankTransactionFilter;
  BankTransactionPayload: Omit<BankTransactionPayload, 'bankTransaction' | 'problems'> & {
    bankTransaction: Maybe<ResolversParentTypes['BankTransaction']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  Bargaining: BargainingRecord;
  BargainingAnswer: BargainingAnswer;
  BargainingStep: BargainingStep;
  BenefitCard: BenefitCardState;
  BenefitCardPayload: Omit<BenefitCardPayload, 'benefitCard' | 'problems'> & {
    benefitCard: Maybe<ResolversParentTypes['BenefitCard']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  BoardEntry: BoardRow;
  BodyEnrollee: NamedBody;
  BodyRecipient: ShownBody;
  Boolean: Scalars['Boolean']['output'];
  Break: BreakRecord;
  BreakConnection: Omit<BreakConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['BreakEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Break']>;
  };
  BreakEdge: Omit<BreakEdge, 'node'> & { node: ResolversParentTypes['Break'] };
  BreakFilter: BreakFilter;
  BreakPayload: Omit<BreakPayload, 'break' | 'problems'> & {
    break: Maybe<ResolversParentTypes['Break']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  BreakSettlement: BreakSettlement;
  CancelActivityInput: CancelActivityInput;
  CancelJobInput: CancelJobInput;
  CancelProgramEditionInput: CancelProgramEditionInput;
  CancelSuggestionCallInput: CancelSuggestionCallInput;
  CancelTransferInput: CancelTransferInput;
  CardInterval: CardInterval;
  CardNameInput: CardNameInput;
  CardProgram: CardProgramState;
  CardProgramConnection: Omit<CardProgramConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CardProgramEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['CardProgram']>;
  };
  CardProgramEdge: Omit<CardProgramEdge, 'node'> & { node: ResolversParentTypes['CardProgram'] };
  CardProgramFilter: CardProgramFilter;
  CardProgramPayload: Omit<CardProgramPayload, 'cardProgram' | 'problems'> & {
    cardProgram: Maybe<ResolversParentTypes['CardProgram']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  CardRegistration: CardRegistration;
  CardStateChange: CardStateChangeState;
  CardStepInput: CardStepInput;
  CardToken: Scalars['CardToken']['output'];
  CardUsage: CardUsageFacts;
  Case: CaseRecord;
  CaseConnection: Omit<CaseConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CaseEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Case']>;
  };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseEmployer: CaseEmployer;
  CaseEmployerInput: CaseEmployerInput;
  CaseFilter: CaseFilter;
  CaseHandling: CaseHandlingRecord;
  CasePayload: Omit<CasePayload, 'case' | 'problems'> & {
    case: Maybe<ResolversParentTypes['Case']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  CasePerson: CasePerson;
  CasePersonInput: CasePersonInput;
  CaseProlongation: CaseProlongation;
  CaseRecovery: CaseRecoveryRecord;
  CaseReferral: CaseReferral;
  CaseRemainder: CaseRemainder;
  CaseRemainderInput: CaseRemainderInput;
  CaseStep: CaseStep;
  CaseStepInput: CaseStepInput;
  Certificate: Certificate;
  ChangeStipendAccountInput: ChangeStipendAccountInput;
  Claim: ProgramClaim;
  ClaimAccountInput: ClaimAccountInput;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Claim']>;
  };
  ClaimDocument: DocumentOfClaim;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimNotice: ClaimNotice;
  ClaimPayload: Omit<ClaimPayload, 'claim' | 'problems'> & {
    claim: Maybe<ResolversParentTypes['Claim']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  ClaimStep: ClaimStep;
  ClaimStepInput: ClaimStepInput;
  ClaimVirtualPostInput: ClaimVirtualPostInput;
  ClassCount: ClassCount;
  CloseFacilityInput: CloseFacilityInput;
  CloseHardshipFileInput: CloseHardshipFileInput;
  CloseServiceItemInput: CloseServiceItemInput;
  CloseSponsorInput: CloseSponsorInput;
  CommitteeTerm: CommitteeTerm;
  CommitteeTermInput: CommitteeTermInput;
  ConfirmDiscountInput: ConfirmDiscountInput;
  ConfirmTierOverrideInput: ConfirmTierOverrideInput;
  Conflict: ConflictFacts;
  CongressVote: CongressVote;
  CongressVoteInput: CongressVoteInput;
  Contest: ActivityRecord;
  ContestInput: ContestInput;
  ContestResult: ContestResultRecord;
  ContestResultPayload: Omit<ContestResultPayload, 'contestResult' | 'problems'> & {
    contestResult: Maybe<ResolversParentTypes['ContestResult']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  CostBand: CostBandFacts;
  CostBandInput: CostBandInput;
  CostShareAmount: CostShare;
  CostShareInput: CostShareInput;
  Course: ActivityRecord;
  CourseInput: CourseInput;
  Cover: Cover;
  CoverPause: CoverPause;
  CoverRule: CoverRuleFacts;
  CoverRuleInput: CoverRuleInput;
  CoverUnitInput: CoverUnitInput;
  CoveredUnit: CoveredUnitState;
  CoveredUnitConnection: Omit<CoveredUnitConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CoveredUnitEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['CoveredUnit']>;
  };
  CoveredUnitEdge: Omit<CoveredUnitEdge, 'node'> & { node: ResolversParentTypes['CoveredUnit'] };
  CoveredUnitPayload: Omit<CoveredUnitPayload, 'coveredUnit' | 'problems'> & {
    coveredUnit: Maybe<ResolversParentTypes['CoveredUnit']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  CreateCardProgramInput: CreateCardProgramInput;
  CreateMerchantInput: CreateMerchantInput;
  CreateOfferInput: CreateOfferInput;
  CreateProgramInput: CreateProgramInput;
  CreateUploadInput: CreateUploadInput;
  CreateVirtualPostInput: CreateVirtualPostInput;
  CreditCode: Scalars['CreditCode']['output'];
  CriterionScore: CriterionScoreRecord;
  CriterionScoreInput: CriterionScoreInput;
  Dashboard: DashboardFacts;
  DateTime: Scalars['DateTime']['output'];
  DatedVirtualPostStepInput: DatedVirtualPostStepInput;
  DecideContestResultsInput: DecideContestResultsInput;
  DecideObjectionInput: DecideObjectionInput;
  DecidePrizeInput: DecidePrizeInput;
  DecideStipendWaiverInput: DecideStipendWaiverInput;
  DecideVolunteerServiceInput: DecideVolunteerServiceInput;
  Decimal: Scalars['Decimal']['output'];
  Discount: DiscountRecord;
  DiscountPayload: Omit<DiscountPayload, 'discount' | 'problems'> & {
    discount: Maybe<ResolversParentTypes['Discount']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  DiscountRefund: DiscountRefundRecord;
  DiscountStepInput: DiscountStepInput;
  DisputeStipendInput: DisputeStipendInput;
  DraftClaimInput: DraftClaimInput;
  DraftPostAgreementInput: DraftPostAgreementInput;
  DraftProgramEditionInput: DraftProgramEditionInput;
  DraftSuggestionCallInput: DraftSuggestionCallInput;
  EditionRules: Omit<EditionRules, 'cover' | 'grant'> & {
    cover: Maybe<ResolversParentTypes['CoverRule']>;
    grant: Maybe<ResolversParentTypes['GrantRule']>;
  };
  EditionRulesInput: EditionRulesInput;
  EditionTotals: EditionPurse;
  EligibilityChange: EligibilityChangeRecord;
  EligibilityChangeConnection: Omit<EligibilityChangeConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EligibilityChangeEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['EligibilityChange']>;
  };
  EligibilityChangeEdge: Omit<EligibilityChangeEdge, 'node'> & { node: ResolversParentTypes['EligibilityChange'] };
  EligibilityDecision: EligibilityAnswer;
  EligibilityEvidence: EligibilityEvidence;
  EligibilityInput: EligibilityInput;
  EligibilityOutcome: Omit<EligibilityOutcome, 'decision' | 'problem'> & {
    decision: Maybe<ResolversParentTypes['EligibilityDecision']>;
    problem: Maybe<ResolversParentTypes['Problem']>;
  };
  Employer: Employer;
  EmployerEnrollee: NamedEmployer;
  EmployerEnrolleeInput: EmployerEnrolleeInput;
  EmployerInput: EmployerInput;
  EmployerParticipant: EmployerParticipant;
  EmployerRecipient: EmployerRecipient;
  EndAgreementInput: EndAgreementInput;
  EndEnrolmentInput: EndEnrolmentInput;
  EndLinkDutyInput: EndLinkDutyInput;
  EndMembershipInput: EndMembershipInput;
  EndMerchantAgreementInput: EndMerchantAgreementInput;
  EndOfferInput: EndOfferInput;
  EndOfficerTermInput: EndOfficerTermInput;
  EndProgramInput: EndProgramInput;
  EndUnitCoverInput: EndUnitCoverInput;
  EndVolunteerRoleInput: EndVolunteerRoleInput;
  EnrolInProgramInput: EnrolInProgramInput;
  Enrollee: ShownEnrollee;
  EnrolleeInput: EnrolleeInput;
  Enrolment: EnrolmentRecord;
  EnrolmentConnection: Omit<EnrolmentConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EnrolmentEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Enrolment']>;
  };
  EnrolmentEdge: Omit<EnrolmentEdge, 'node'> & { node: ResolversParentTypes['Enrolment'] };
  EnrolmentFilter: EnrolmentFilter;
  EnrolmentPayload: Omit<EnrolmentPayload, 'enrolment' | 'problems'> & {
    enrolment: Maybe<ResolversParentTypes['Enrolment']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  EnrolmentRule: EnrolmentRule;
  EnrolmentRuleInput: EnrolmentRuleInput;
  EnrolmentStep: EnrolmentStepRecord;
  EnrolmentStepInput: EnrolmentStepInput;
  Evaluation: EvaluationRecord;
  EvaluationConnection: Omit<EvaluationConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EvaluationEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Evaluation']>;
  };
  EvaluationCriterion: EvaluationCriterion;
  EvaluationCriterionInput: EvaluationCriterionInput;
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  EvaluationFilter: EvaluationFilter;
  EvaluationPayload: Omit<EvaluationPayload, 'evaluation' | 'problems'> & {
    evaluation: Maybe<ResolversParentTypes['Evaluation']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  EvaluationRating: EvaluationRating;
  EvaluationRatingInput: EvaluationRatingInput;
  EvaluationScheme: EvaluationSchemeRecord;
  EvaluationSchemeConnection: Omit<EvaluationSchemeConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EvaluationSchemeEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['EvaluationScheme']>;
  };
  EvaluationSchemeEdge: Omit<EvaluationSchemeEdge, 'node'> & { node: ResolversParentTypes['EvaluationScheme'] };
  EvaluationSchemeFilter: EvaluationSchemeFilter;
  EvaluationSchemePayload: Omit<EvaluationSchemePayload, 'evaluationScheme' | 'problems'> & {
    evaluationScheme: Maybe<ResolversParentTypes['EvaluationScheme']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  EvaluationStep: EvaluationStep;
  EvaluationStepInput: EvaluationStepInput;
  EvaluationSubject: EvaluationSubjectFacts;
  EvaluationSubjectInput: EvaluationSubjectInput;
  EvidenceInput: EvidenceInput;
  ExclusionInput: ExclusionInput;
  Facility: FacilityState;
  FacilityConnection: Omit<FacilityConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['FacilityEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Facility']>;
  };
  FacilityEdge: Omit<FacilityEdge, 'node'> & { node: ResolversParentTypes['Facility'] };
  FacilityFilter: FacilityFilter;
  FacilityPayload: Omit<FacilityPayload, 'facility' | 'problems'> & {
    facility: Maybe<ResolversParentTypes['Facility']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  Fen: Scalars['Fen']['output'];
  Figure: FigureState;
  FigureConnection: Omit<FigureConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['FigureEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Figure']>;
  };
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  FigureFilter: FigureFilter;
  FigurePayload: Omit<FigurePayload, 'figure' | 'problems'> & {
    figure: Maybe<ResolversParentTypes['Figure']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  FigurePeriod: FigurePeriod;
  FigureRowInput: FigureRowInput;
  FileAgreementInput: FileAgreementInput;
  FileProblem: FileProblemFacts;
  FinishActivityInput: FinishActivityInput;
  FinishHardshipReviewInput: FinishHardshipReviewInput;
  FixedAmount: FixedAmountFacts;
  FoundUnionBodyInput: FoundUnionBodyInput;
  Fund: FundNumbers;
  FundReceipt: FundReceiptRecord;
  FundReceiptConnection: Omit<FundReceiptConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['FundReceiptEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['FundReceipt']>;
  };
  FundReceiptEdge: Omit<FundReceiptEdge, 'node'> & { node: ResolversParentTypes['FundReceipt'] };
  FundReceiptPayload: Omit<FundReceiptPayload, 'fundReceipt' | 'problems'> & {
    fundReceipt: Maybe<ResolversParentTypes['FundReceipt']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  FundSum: { readonly source: FundSource; readonly fen: FenAmount };
  GrantHonourInput: GrantHonourInput;
  GrantRule: GrantRuleFacts;
  GrantRuleInput: GrantRuleInput;
  HardshipEvidence: HardshipEvidence;
  HardshipExclusion: HardshipExclusion;
  HardshipFile: HardshipFileState;
  HardshipFileConnection: Omit<HardshipFileConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['HardshipFileEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['HardshipFile']>;
  };
  HardshipFileEdge: Omit<HardshipFileEdge, 'node'> & { node: ResolversParentTypes['HardshipFile'] };
  HardshipFileFilter: HardshipFileFilter;
  HardshipFilePayload: Omit<HardshipFilePayload, 'hardshipFile' | 'problems'> & {
    hardshipFile: Maybe<ResolversParentTypes['HardshipFile']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  HardshipHousing: HardshipHousing;
  HardshipIncome: IncomeComputation;
  HardshipNotice: PublicNotice;
  HardshipObjection: ShownObjection;
  HardshipPerson: ShownPerson;
  HardshipReview: ShownReview;
  HardshipStep: ShownStep;
  HardshipTierOverride: ShownOverride;
  Honour: Honour;
  HonourFilter: HonourFilter;
  HonourInput: HonourInput;
  HonourPayload: Omit<HonourPayload, 'honour' | 'problems'> & {
    honour: Maybe<ResolversParentTypes['HonourRecord']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  HonourRecipient: ResolversInterfaceTypes<ResolversParentTypes>['HonourRecipient'];
  HonourRecord: KeptHonour;
  HonourRecordConnection: Omit<HonourRecordConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['HonourRecordEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['HonourRecord']>;
  };
  HonourRecordEdge: Omit<HonourRecordEdge, 'node'> & { node: ResolversParentTypes['HonourRecord'] };
  HonourStep: HonourStepRecord;
  HonourStepInput: HonourStepInput;
  HouseholdEnrollee: NamedHousehold;
  HouseholdEnrolleeInput: HouseholdEnrolleeInput;
  HouseholdInput: HouseholdInput;
  HouseholdMainInput: HouseholdMainInput;
  HouseholdPersonalInput: HouseholdPersonalInput;
  HouseholdRelativeInput: HouseholdRelativeInput;
  HousingInput: HousingInput;
  ID: Scalars['ID']['output'];
  IllegalTransition: IllegalTransitionFacts;
  ImportFiguresInput: ImportFiguresInput;
  ImportFiguresPayload: Omit<ImportFiguresPayload, 'problems' | 'rows'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    rows: ReadonlyArray<ResolversParentTypes['ImportedRow']>;
  };
  ImportedRow: Omit<ImportedRow, 'figure' | 'problems'> & {
    figure: Maybe<ResolversParentTypes['Figure']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  Indicator: IndicatorState;
  IndicatorConnection: Omit<IndicatorConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['IndicatorEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Indicator']>;
  };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  Int: Scalars['Int']['output'];
  IssueBatch: IssueBatchRecord;
  IssueBatchConnection: Omit<IssueBatchConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['IssueBatchEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['IssueBatch']>;
  };
  IssueBatchEdge: Omit<IssueBatchEdge, 'node'> & { node: ResolversParentTypes['IssueBatch'] };
  IssueBatchPayload: Omit<IssueBatchPayload, 'issueBatch' | 'problems'> & {
    issueBatch: Maybe<ResolversParentTypes['IssueBatch']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  IssueBatchStepInput: IssueBatchStepInput;
  IssueLine: BenefitCardState;
  IssueLineConnection: Omit<IssueLineConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['IssueLineEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['IssueLine']>;
  };
  IssueLineEdge: Omit<IssueLineEdge, 'node'> & { node: ResolversParentTypes['IssueLine'] };
  IssueSupervisionNoticeInput: IssueSupervisionNoticeInput;
  Job: JobRecord;
  JobConnection: Omit<JobConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['JobEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Job']>;
  };
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobFair: ActivityRecord;
  JobFairInput: JobFairInput;
  JobFile: JobFileOfJob;
  JobFilter: JobFilter;
  JobPayload: Omit<JobPayload, 'job' | 'problems'> & {
    job: Maybe<ResolversParentTypes['Job']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  JobStand: JobStand;
  JobStandInput: JobStandInput;
  Label: LabelText;
  LapseBargainingOfferInput: LapseBargainingOfferInput;
  LargeSum: bigint;
  LegalPerson: LegalPerson;
  LegalPersonInput: LegalPersonInput;
  Lesson: Lesson;
  LessonInput: LessonInput;
  LinkCadre: LinkCadreFacts;
  LinkCadreInput: LinkCadreInput;
  LinkDuplicateMemberInput: LinkDuplicateMemberInput;
  LinkDuty: LinkDutyRecord;
  LinkDutyConnection: Omit<LinkDutyConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['LinkDutyEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['LinkDuty']>;
  };
  LinkDutyEdge: Omit<LinkDutyEdge, 'node'> & { node: ResolversParentTypes['LinkDuty'] };
  LinkDutyFilter: LinkDutyFilter;
  LinkDutyPayload: Omit<LinkDutyPayload, 'linkDuty' | 'problems'> & {
    linkDuty: Maybe<ResolversParentTypes['LinkDuty']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  LinkTarget: LinkTargetFacts;
  LinkTargetInput: LinkTargetInput;
  LinkVisit: ShownVisit;
  LocalDate: Scalars['LocalDate']['output'];
  Member: MemberRecord;
  MemberAttributes: MemberAttributes;
  MemberAttributesInput: MemberAttributesInput;
  MemberByDocumentInput: MemberByDocumentInput;
  MemberConnection: Omit<MemberConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MemberEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Member']>;
  };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberEnrollee: NamedMember;
  MemberFilter: MemberFilter;
  MemberParticipant: ShownMember;
  MemberPayload: Omit<MemberPayload, 'member' | 'problems'> & {
    member: Maybe<ResolversParentTypes['Member']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  MemberRecipient: ShownMember;
  MemberTransfer: TransferRecord;
  Membership: ShownMembership;
  MembershipInterval: MembershipInterval;
  MembershipStep: MembershipStep;
  MembershipStepInput: MembershipStepInput;
  Merchant: MerchantState;
  MerchantAgreement: MerchantAgreementState;
  MerchantAgreementEvidence: MerchantAgreementEvidence;
  MerchantAgreementInput: MerchantAgreementInput;
  MerchantConnection: Omit<MerchantConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MerchantEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Merchant']>;
  };
  MerchantEdge: Omit<MerchantEdge, 'node'> & { node: ResolversParentTypes['Merchant'] };
  MerchantFilter: MerchantFilter;
  MerchantPayload: Omit<MerchantPayload, 'merchant' | 'problems'> & {
    merchant: Maybe<ResolversParentTypes['Merchant']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  MergeUnionBodyInput: MergeUnionBodyInput;
  Money: FenAmount;
  MoveToAnswer: MoveToAnswerState;
  MoveUnionBodyInput: MoveUnionBodyInput;
  Mutation: Record<PropertyKey, never>;
  NamedRecipientInput: NamedRecipientInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NominateHonourInput: NominateHonourInput;
  NonMemberEnrollee: NamedNonMember;
  NonMemberEnrolleeInput: NonMemberEnrolleeInput;
  NonMemberInput: NonMemberInput;
  NonMemberParticipant: NonMemberParticipant;
  NotEligible: NotEligibleFacts;
  ObjectHeader: ObjectHeader;
  ObjectRequest: SignedRequest;
  ObjectToHardshipFileInput: ObjectToHardshipFileInput;
  Offer: OfferState;
  OfferConnection: Omit<OfferConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['OfferEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Offer']>;
  };
  OfferDiscount: DiscountTerms;
  OfferDiscountInput: OfferDiscountInput;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferFilter: OfferFilter;
  OfferLimits: Omit<OfferLimits, 'day' | 'month' | 'year'> & {
    day: ResolversParentTypes['OfferPeriodLimit'];
    month: ResolversParentTypes['OfferPeriodLimit'];
    year: ResolversParentTypes['OfferPeriodLimit'];
  };
  OfferLimitsInput: OfferLimitsInput;
  OfferMerchantsInput: OfferMerchantsInput;
  OfferPayload: Omit<OfferPayload, 'offer' | 'problems'> & {
    offer: Maybe<ResolversParentTypes['Offer']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  OfferPeriodLimit: PeriodLimit;
  OfferPeriodLimitInput: OfferPeriodLimitInput;
  OfferRule: OfferRuleState;
  OfferRuleInput: OfferRuleInput;
  OfferTimeSlot: TimeSlot;
  OfferTimeSlotInput: OfferTimeSlotInput;
  OfferVersion: OfferVersionState;
  OfferVersionEvidence: OfferVersionEvidence;
  OfficerTerm: OfficerTermState;
  OfficerTermConnection: Omit<OfficerTermConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['OfficerTermEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['OfficerTerm']>;
  };
  OfficerTermEdge: Omit<OfficerTermEdge, 'node'> & { node: ResolversParentTypes['OfficerTerm'] };
  OfficerTermPayload: Omit<OfficerTermPayload, 'officerTerm' | 'problems'> & {
    officerTerm: Maybe<ResolversParentTypes['OfficerTerm']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  OpenEvaluationInput: OpenEvaluationInput;
  OpenFacilityInput: OpenFacilityInput;
  OpenHardshipFileInput: OpenHardshipFileInput;
  OpenIssueBatchInput: OpenIssueBatchInput;
  OpenServiceItemInput: OpenServiceItemInput;
  PageInfo: PageInfo;
  ParentLink: ParentLinkState;
  Participant: ResolversInterfaceTypes<ResolversParentTypes>['Participant'];
  ParticipantInput: ParticipantInput;
  Participation: ParticipationRecord;
  ParticipationConnection: Omit<ParticipationConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ParticipationEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Participation']>;
  };
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  ParticipationFilter: ParticipationFilter;
  ParticipationPayload: Omit<ParticipationPayload, 'participation' | 'problems'> & {
    participation: Maybe<ResolversParentTypes['Participation']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  ParticipationStep: ParticipationStepRecord;
  PayStipendInput: PayStipendInput;
  PeriodInput: PeriodInput;
  PeriodUsage: PeriodUsageFacts;
  PersonConditionInput: PersonConditionInput;
  PersonInput: PersonInput;
  PersonRevisionInput: PersonRevisionInput;
  Placement: Placement;
  PlanActivityInput: PlanActivityInput;
  PostAgreement: PostAgreementRecord;
  PostAgreementInput: PostAgreementInput;
  PostClaim: PostClaimRecord;
  PostReminder: Reminder;
  PostReminderConnection: Omit<PostReminderConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['PostReminderEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['PostReminder']>;
  };
  PostReminderEdge: Omit<PostReminderEdge, 'node'> & { node: ResolversParentTypes['PostReminder'] };
  Problem: ProblemFacts;
  Program: ProgramRecord;
  ProgramConnection: Omit<ProgramConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ProgramEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Program']>;
  };
  ProgramEdge: Omit<ProgramEdge, 'node'> & { node: ResolversParentTypes['Program'] };
  ProgramEdition: ProgramEditionRecord;
  ProgramEditionConnection: Omit<ProgramEditionConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ProgramEditionEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['ProgramEdition']>;
  };
  ProgramEditionEdge: Omit<ProgramEditionEdge, 'node'> & { node: ResolversParentTypes['ProgramEdition'] };
  ProgramEditionPayload: Omit<ProgramEditionPayload, 'problems' | 'programEdition'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    programEdition: Maybe<ResolversParentTypes['ProgramEdition']>;
  };
  ProgramEditionStep: ProgramEditionStep;
  ProgramEditionStepInput: ProgramEditionStepInput;
  ProgramFilter: ProgramFilter;
  ProgramPartner: ProgramPartner;
  ProgramPartnerInput: ProgramPartnerInput;
  ProgramPayload: Omit<ProgramPayload, 'problems' | 'program'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    program: Maybe<ResolversParentTypes['Program']>;
  };
  ProgramTarget: ProgramTarget;
  ProgramTargetInput: ProgramTargetInput;
  ProlongCaseInput: ProlongCaseInput;
  ProposeContestResultsInput: ProposeContestResultsInput;
  ProposePrizeInput: ProposePrizeInput;
  ProposeStipendWaiverInput: ProposeStipendWaiverInput;
  ProposeTierOverrideInput: ProposeTierOverrideInput;
  PublishHonourNoticeInput: PublishHonourNoticeInput;
  PublishVirtualPostInput: PublishVirtualPostInput;
  PublishedPost: VirtualPostRecord;
  PublishedPostConnection: Omit<PublishedPostConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['PublishedPostEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['PublishedPost']>;
  };
  PublishedPostEdge: Omit<PublishedPostEdge, 'node'> & { node: ResolversParentTypes['PublishedPost'] };
  Query: Record<PropertyKey, never>;
  RankedEntry: RankedEntryRecord;
  RankedEntryInput: RankedEntryInput;
  Ratio: Ratio;
  ReasonText: { readonly code: EligibilityReason };
  ReasonedEvaluationStepInput: ReasonedEvaluationStepInput;
  Receipt: Receipt;
  ReceiveCaseInput: ReceiveCaseInput;
  RecordAgreementInput: RecordAgreementInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordCertificateInput: RecordCertificateInput;
  RecordEvaluationSchemeInput: RecordEvaluationSchemeInput;
  RecordFundReceiptInput: RecordFundReceiptInput;
  RecordLinkVisitInput: RecordLinkVisitInput;
  RecordMerchantAgreementInput: RecordMerchantAgreementInput;
  RecordOfficerInput: RecordOfficerInput;
  RecordPlacementInput: RecordPlacementInput;
  RecordRecoveryInput: RecordRecoveryInput;
  RecordVolunteerServiceInput: RecordVolunteerServiceInput;
  ReevaluateTransactionInput: ReevaluateTransactionInput;
  ReferCaseInput: ReferCaseInput;
  RefundDiscountInput: RefundDiscountInput;
  Region: RegionState;
  RegionChange: RegionLink;
  RegionCode: Scalars['RegionCode']['output'];
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['RegionEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Region']>;
  };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegisterApiClientInput: RegisterApiClientInput;
  RegisterBankInput: RegisterBankInput;
  RegisterCardInput: RegisterCardInput;
  RegisterForActivityInput: RegisterForActivityInput;
  RegisterSponsorInput: RegisterSponsorInput;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegistrationInterval: RegistrationInterval;
  RejectCardApplicationInput: RejectCardApplicationInput;
  RejectHonourInput: RejectHonourInput;
  RejectSubmissionInput: RejectSubmissionInput;
  ReportHonourInput: ReportHonourInput;
  ReportedCounts: ReportedCounts;
  ReportedCountsInput: ReportedCountsInput;
  ReportedFigures: Omit<ReportedFigures, 'figures'> & { figures: ReadonlyArray<ResolversParentTypes['Figure']> };
  ReportedRecipientInput: ReportedRecipientInput;
  RequestTransferInput: RequestTransferInput;
  ReserveDiscountInput: ReserveDiscountInput;
  ResolveBreakInput: ResolveBreakInput;
  ResolveCaseInput: ResolveCaseInput;
  ResumeJobInput: ResumeJobInput;
  RevealCasePersonsInput: RevealCasePersonsInput;
  RevealCasePersonsPayload: Omit<RevealCasePersonsPayload, 'people' | 'problems'> & {
    people: Maybe<ResolversParentTypes['RevealedCasePersons']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  RevealHardshipPersonInput: RevealHardshipPersonInput;
  RevealHardshipPersonPayload: Omit<RevealHardshipPersonPayload, 'person' | 'problems'> & {
    person: Maybe<ResolversParentTypes['RevealedHardshipPerson']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  RevealHolderKeyInput: RevealHolderKeyInput;
  RevealHolderKeyPayload: Omit<RevealHolderKeyPayload, 'problems'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  RevealMemberInput: RevealMemberInput;
  RevealMemberPayload: Omit<RevealMemberPayload, 'problems'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  RevealStipendAccountInput: RevealStipendAccountInput;
  RevealStipendAccountPayload: Omit<RevealStipendAccountPayload, 'account' | 'problems'> & {
    account: Maybe<ResolversParentTypes['RevealedAccount']>;
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
  };
  RevealedAccount: AccountSecrets;
  RevealedCasePersons: Omit<RevealedCasePersons, 'agent' | 'persons'> & {
    agent: Maybe<ResolversParentTypes['CasePerson']>;
    persons: ReadonlyArray<ResolversParentTypes['CasePerson']>;
  };
  RevealedHardshipPerson: PersonSecrets;
  RevealedPerson: RevealedPerson;
  ReverseFundReceiptInput: ReverseFundReceiptInput;
  ReviewClaimInput: ReviewClaimInput;
  ReviewHardshipFileInput: ReviewHardshipFileInput;
  ReviseActivityInput: ReviseActivityInput;
  ReviseBankInput: ReviseBankInput;
  ReviseCaseInput: ReviseCaseInput;
  ReviseClaimInput: ReviseClaimInput;
  ReviseEvaluationSchemeInput: ReviseEvaluationSchemeInput;
  ReviseHardshipFileInput: ReviseHardshipFileInput;
  ReviseHonourInput: ReviseHonourInput;
  ReviseMemberInput: ReviseMemberInput;
  ReviseMerchantInput: ReviseMerchantInput;
  ReviseOfferInput: ReviseOfferInput;
  ReviseProgramEditionInput: ReviseProgramEditionInput;
  ReviseProgramInput: ReviseProgramInput;
  ReviseServiceItemInput: ReviseServiceItemInput;
  ReviseSponsorInput: ReviseSponsorInput;
  ReviseSuggestionCallInput: ReviseSuggestionCallInput;
  ReviseUnionBodyInput: ReviseUnionBodyInput;
  ReviseVirtualPostInput: ReviseVirtualPostInput;
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeHonourInput: RevokeHonourInput;
  RowOutcomes: RowTally;
  RuleProblem: RuleProblemFacts;
  SchemeVersion: Omit<SchemeVersion, 'criteria'> & {
    criteria: ReadonlyArray<ResolversParentTypes['EvaluationCriterion']>;
  };
  Scope: Scope;
  ScopeInput: ScopeInput;
  ScoreEvaluationInput: ScoreEvaluationInput;
  ScoreSubmissionInput: ScoreSubmissionInput;
  SealPeriodInput: SealPeriodInput;
  SealPeriodPayload: Omit<SealPeriodPayload, 'problems' | 'sealedPeriod'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    sealedPeriod: Maybe<ResolversParentTypes['SealedPeriod']>;
  };
  SealedPeriod: SealedPeriodState;
  ServiceItem: ServiceItemState;
  ServiceItemConnection: Omit<ServiceItemConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ServiceItemEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['ServiceItem']>;
  };
  ServiceItemCount: ServiceItemCount;
  ServiceItemEdge: Omit<ServiceItemEdge, 'node'> & { node: ResolversParentTypes['ServiceItem'] };
  ServiceItemPayload: Omit<ServiceItemPayload, 'problems' | 'serviceItem'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    serviceItem: Maybe<ResolversParentTypes['ServiceItem']>;
  };
  Session: ActivityRecord;
  SessionInput: SessionInput;
  SettleStipendDisputeInput: SettleStipendDisputeInput;
  Sponsor: SponsorRecord;
  SponsorConnection: Omit<SponsorConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SponsorEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Sponsor']>;
  };
  SponsorEdge: Omit<SponsorEdge, 'node'> & { node: ResolversParentTypes['Sponsor'] };
  SponsorFilter: SponsorFilter;
  SponsorPayload: Omit<SponsorPayload, 'problems' | 'sponsor'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    sponsor: Maybe<ResolversParentTypes['Sponsor']>;
  };
  StandardInput: StandardInput;
  StandardResult: StandardResult;
  StartBargainingInput: StartBargainingInput;
  StartHardshipReviewInput: StartHardshipReviewInput;
  StartJobInput: StartJobInput;
  StateCaseRemainderInput: StateCaseRemainderInput;
  StateSpan: StateSpanState;
  Statement: ShownStatement;
  StatementLine: StatementSum;
  StatementOffer: StatementOfOffer;
  StatementOfferConnection: Omit<StatementOfferConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['StatementOfferEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['StatementOffer']>;
  };
  StatementOfferEdge: Omit<StatementOfferEdge, 'node'> & { node: ResolversParentTypes['StatementOffer'] };
  StatementTotal: StatementSums;
  StipendAccount: StipendAccountRecord;
  StipendAccountInput: StipendAccountInput;
  StipendDispute: ShownDispute;
  StipendMonth: ShownMonth;
  StipendRow: ShownRow;
  StipendStatement: StipendStatementFacts;
  StipendStatementMonth: Omit<StipendStatementMonth, 'total'> & { total: ResolversParentTypes['StipendTotal'] };
  StipendStatementOf: StipendStatementOf;
  StipendStepInput: StipendStepInput;
  StipendTotal: StipendTotalFacts;
  StipendWaiver: ShownWaiver;
  String: Scalars['String']['output'];
  Submission: SubmissionRecord;
  SubmissionAdoption: Adoption;
  SubmissionConnection: Omit<SubmissionConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SubmissionEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Submission']>;
  };
  SubmissionEdge: Omit<SubmissionEdge, 'node'> & { node: ResolversParentTypes['Submission'] };
  SubmissionFilter: SubmissionFilter;
  SubmissionPayload: Omit<SubmissionPayload, 'problems' | 'submission'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    submission: Maybe<ResolversParentTypes['Submission']>;
  };
  SubmissionScore: JudgeScore;
  SubmissionStep: SubmissionStep;
  SubmissionStepInput: SubmissionStepInput;
  SubmitHardshipFileInput: SubmitHardshipFileInput;
  SubmitSuggestionInput: SubmitSuggestionInput;
  SuggestionAuthor: SubmissionRecord;
  SuggestionAuthorInput: SuggestionAuthorInput;
  SuggestionCall: SuggestionCallRecord;
  SuggestionCallConnection: Omit<SuggestionCallConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SuggestionCallEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['SuggestionCall']>;
  };
  SuggestionCallEdge: Omit<SuggestionCallEdge, 'node'> & { node: ResolversParentTypes['SuggestionCall'] };
  SuggestionCallFilter: SuggestionCallFilter;
  SuggestionCallPayload: Omit<SuggestionCallPayload, 'problems' | 'suggestionCall'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    suggestionCall: Maybe<ResolversParentTypes['SuggestionCall']>;
  };
  SuggestionCallStep: SuggestionCallStep;
  SuggestionCallStepInput: SuggestionCallStepInput;
  SuggestionPrize: ShownPrize;
  SuggestionPrizeInput: SuggestionPrizeInput;
  SupervisionNotice: ShownNotice;
  SupervisionNoticeConnection: Omit<SupervisionNoticeConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SupervisionNoticeEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['SupervisionNotice']>;
  };
  SupervisionNoticeEdge: Omit<SupervisionNoticeEdge, 'node'> & { node: ResolversParentTypes['SupervisionNotice'] };
  SupervisionNoticeFilter: SupervisionNoticeFilter;
  SuspendVirtualPostInput: SuspendVirtualPostInput;
  TakeVolunteerRoleInput: TakeVolunteerRoleInput;
  TeamInput: TeamInput;
  TeamParticipant: ShownTeam;
  TeamRecipient: TeamRecipient;
  TerminateVirtualPostInput: TerminateVirtualPostInput;
  TierAmount: TierAmountFacts;
  TierAmountInput: TierAmountInput;
  TierAmounts: TierAmountsFacts;
  TierAmountsInput: TierAmountsInput;
  Trade: Trade;
  TransactionDecision: TransactionDecisionRecord;
  TransferToAnswer: TransferToAnswer;
  UnionBody: UnionBodyRecord;
  UnionBodyConnection: Omit<UnionBodyConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['UnionBodyEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['UnionBody']>;
  };
  UnionBodyEdge: Omit<UnionBodyEdge, 'node'> & { node: ResolversParentTypes['UnionBody'] };
  UnionBodyFilter: UnionBodyFilter;
  UnionBodyKey: UnionBodyKey;
  UnionBodyMove: PendingMove;
  UnionBodyMoveAnswerInput: UnionBodyMoveAnswerInput;
  UnionBodyPayload: Omit<UnionBodyPayload, 'problems' | 'unionBody'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    unionBody: Maybe<ResolversParentTypes['UnionBody']>;
  };
  UnionBodyTransitionInput: UnionBodyTransitionInput;
  UnitCover: UnitCover;
  UnnamedRecipients: UnnamedRecipients;
  UnnamedRecipientsInput: UnnamedRecipientsInput;
  Upload: UploadRecord;
  UploadHeader: UploadHeader;
  UploadPayload: Omit<UploadPayload, 'problems' | 'upload'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    upload: Maybe<ResolversParentTypes['Upload']>;
  };
  VirtualPost: VirtualPostRecord;
  VirtualPostConnection: Omit<VirtualPostConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['VirtualPostEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['VirtualPost']>;
  };
  VirtualPostEdge: Omit<VirtualPostEdge, 'node'> & { node: ResolversParentTypes['VirtualPost'] };
  VirtualPostFigures: PostFigures;
  VirtualPostFilter: VirtualPostFilter;
  VirtualPostPayload: Omit<VirtualPostPayload, 'problems' | 'virtualPost'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    virtualPost: Maybe<ResolversParentTypes['VirtualPost']>;
  };
  VirtualPostStep: PostStep;
  VirtualPostStepInput: VirtualPostStepInput;
  Volunteer: VolunteerRecord;
  VolunteerConnection: Omit<VolunteerConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['VolunteerEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Volunteer']>;
  };
  VolunteerEdge: Omit<VolunteerEdge, 'node'> & { node: ResolversParentTypes['Volunteer'] };
  VolunteerFilter: VolunteerFilter;
  VolunteerPayload: Omit<VolunteerPayload, 'problems' | 'volunteer'> & {
    problems: ReadonlyArray<ResolversParentTypes['Problem']>;
    volunteer: Maybe<ResolversParentTypes['Volunteer']>;
  };
  VolunteerPersonInput: VolunteerPersonInput;
  VolunteerRole: VolunteerRole;
  VolunteerService: VolunteerService;
  WithdrawCaseInput: WithdrawCaseInput;
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawFigureInput: WithdrawFigureInput;
  WithdrawParticipationInput: WithdrawParticipationInput;
  WorkplaceRecipient: WorkplaceRecipient;
};

export type AcceptedFileResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AcceptedFile'] = ResolversParentTypes['AcceptedFile'],
> = {
  acceptedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  businessDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  form: Resolver<ResolversTypes['BankFileForm'], ParentType, ContextType>;
  sequence: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'],
> = {
  __resolveType: TypeResolveFn<'Contest' | 'Course' | 'JobFair' | 'Session', ParentType, ContextType>;
};

export type ActivityConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActivityPayload'] = ResolversParentTypes['ActivityPayload'],
> = {
  activity: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type ActivityStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActivityStep'] = ResolversParentTypes['ActivityStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
};

export type AgreementResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'],
> = {
  allowedOfferActions: Resolver<ReadonlyArray<ResolversTypes['OfferAction']>, ParentType, ContextType>;
  bargaining: Resolver<Maybe<ResolversTypes['Bargaining']>, ParentType, ContextType>;
  congress: Resolver<Maybe<ResolversTypes['CongressVote']>, ParentType, ContextType>;
  filing: Resolver<Maybe<ResolversTypes['AgreementFiling']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  offer: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  riseBasisPoints: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  unitsCovered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workersCovered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementDraftResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AgreementDraft'] = ResolversParentTypes['AgreementDraft'],
> = {
  document: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstMonth: Resolver<ResolversTypes['PartMonthRule'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  graceDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMonth: Resolver<ResolversTypes['PartMonthRule'], ParentType, ContextType>;
  monthlyAmount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payDay: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementFilingResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AgreementFiling'] = ResolversParentTypes['AgreementFiling'],
> = {
  number: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AgreementPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload'],
> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type AmountRuleResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AmountRule'] = ResolversParentTypes['AmountRule'],
> = {
  __resolveType: TypeResolveFn<
    'AssessedAmount' | 'CostShareAmount' | 'FixedAmount' | 'TierAmounts',
    ParentType,
    ContextType
  >;
};

export type ApiClientResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient'],
> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scope: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ApiClientPayload'] = ResolversParentTypes['ApiClientPayload'],
> = {
  apiClient: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type ArrearsWarningResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ArrearsWarning'] = ResolversParentTypes['ArrearsWarning'],
> = {
  employer: Resolver<ResolversTypes['CaseEmployer'], ParentType, ContextType>;
  open: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openCases: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
};

export type ArrearsWarningConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ArrearsWarningConnection'] =
    ResolversParentTypes['ArrearsWarningConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ArrearsWarningEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ArrearsWarning']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArrearsWarningEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ArrearsWarningEdge'] = ResolversParentTypes['ArrearsWarningEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ArrearsWarning'], ParentType, ContextType>;
};

export type AssessedAmountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AssessedAmount'] = ResolversParentTypes['AssessedAmount'],
> = {
  most: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditChangeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange'],
> = {
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'],
> = {
  actingBodyId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  action: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorRole: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  effectiveOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AwardedPrizeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AwardedPrize'] = ResolversParentTypes['AwardedPrize'],
> = {
  amount: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Bank'] = ResolversParentTypes['Bank'],
> = {
  cardPrograms: Resolver<
    ResolversTypes['CardProgramConnection'],
    ParentType,
    ContextType,
    RequireFields<BankCardProgramsArgs, 'first'>
  >;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graceDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyIds: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BankConnection'] = ResolversParentTypes['BankConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['BankEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Bank']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BankEdge'] = ResolversParentTypes['BankEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
};

export type BankPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BankPayload'] = ResolversParentTypes['BankPayload'],
> = {
  bank: Resolver<Maybe<ResolversTypes['Bank']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type BankTransactionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BankTransaction'] = ResolversParentTypes['BankTransaction'],
> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bank: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
  businessDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  card: Resolver<Maybe<ResolversTypes['BenefitCard']>, ParentType, ContextType>;
  decisions: Resolver<ReadonlyArray<ResolversTypes['TransactionDecision']>, ParentType, ContextType>;
  discount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  job: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  line: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mcc: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  merchant: Resolver<Maybe<ResolversTypes['Merchant']>, ParentType, ContextType>;
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  operation: Resolver<ResolversTypes['BankOperation'], ParentType, ContextType>;
  originalTransactionId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refundedDiscount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundedGross: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transactionId: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankTransactionConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BankTransactionConnection'] =
    ResolversParentTypes['BankTransactionConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['BankTransactionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['BankTransaction']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankTransactionEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BankTransactionEdge'] = ResolversParentTypes['BankTransactionEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['BankTransaction'], ParentType, ContextType>;
};

export type BankTransactionPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BankTransactionPayload'] = ResolversParentTypes['BankTransactionPayload'],
> = {
  bankTransaction: Resolver<Maybe<ResolversTypes['BankTransaction']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type BargainingResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Bargaining'] = ResolversParentTypes['Bargaining'],
> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  answer: Resolver<Maybe<ResolversTypes['BargainingAnswer']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['BargainingState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['BargainingStep']>, ParentType, ContextType>;
};

export type BargainingAnswerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BargainingAnswer'] = ResolversParentTypes['BargainingAnswer'],
> = {
  accepted: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type BargainingStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BargainingStep'] = ResolversParentTypes['BargainingStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['BargainingState'], ParentType, ContextType>;
};

export type BenefitCardResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BenefitCard'] = ResolversParentTypes['BenefitCard'],
> = {
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['CardAction']>, ParentType, ContextType>;
  batch: Resolver<Maybe<ResolversTypes['IssueBatch']>, ParentType, ContextType>;
  expiresOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  holderHash: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFour: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program: Resolver<ResolversTypes['CardProgram'], ParentType, ContextType>;
  registeredUntil: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  registrations: Resolver<ReadonlyArray<ResolversTypes['CardRegistration']>, ParentType, ContextType>;
  renewableFrom: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['CardState'], ParentType, ContextType>;
  states: Resolver<ReadonlyArray<ResolversTypes['CardStateChange']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  usage: Resolver<
    Maybe<ResolversTypes['CardUsage']>,
    ParentType,
    ContextType,
    RequireFields<BenefitCardUsageArgs, 'offerId'>
  >;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitCardPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BenefitCardPayload'] = ResolversParentTypes['BenefitCardPayload'],
> = {
  benefitCard: Resolver<Maybe<ResolversTypes['BenefitCard']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type BoardEntryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BoardEntry'] = ResolversParentTypes['BoardEntry'],
> = {
  rank: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['EvaluationSubject'], ParentType, ContextType>;
  totalHundredths: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyEnrolleeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BodyEnrollee'] = ResolversParentTypes['BodyEnrollee'],
> = {
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyRecipientResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BodyRecipient'] = ResolversParentTypes['BodyRecipient'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Break'] = ResolversParentTypes['Break'],
> = {
  ageDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['BreakAction']>, ParentType, ContextType>;
  assigneeId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bank: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
  businessDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  cardProgram: Resolver<Maybe<ResolversTypes['CardProgram']>, ParentType, ContextType>;
  difference: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  expected: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  granted: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['BreakKind'], ParentType, ContextType>;
  line: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  merchant: Resolver<Maybe<ResolversTypes['Merchant']>, ParentType, ContextType>;
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  openedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pendingUntil: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  period: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  resolution: Resolver<Maybe<ResolversTypes['BreakSettlement']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['BreakState'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BreakConnection'] = ResolversParentTypes['BreakConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['BreakEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Break']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BreakEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BreakEdge'] = ResolversParentTypes['BreakEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Break'], ParentType, ContextType>;
};

export type BreakPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BreakPayload'] = ResolversParentTypes['BreakPayload'],
> = {
  break: Resolver<Maybe<ResolversTypes['Break']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type BreakSettlementResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BreakSettlement'] = ResolversParentTypes['BreakSettlement'],
> = {
  actorId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correctedBy: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolution: Resolver<ResolversTypes['BreakResolution'], ParentType, ContextType>;
};

export type CardIntervalResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CardInterval'] = ResolversParentTypes['CardInterval'],
> = {
  from: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['CardState'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CardProgramResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CardProgram'] = ResolversParentTypes['CardProgram'],
> = {
  bank: Resolver<Maybe<ResolversTypes['Bank']>, ParentType, ContextType>;
  bankCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  sponsor: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardProgramConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CardProgramConnection'] = ResolversParentTypes['CardProgramConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CardProgramEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['CardProgram']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CardProgramEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CardProgramEdge'] = ResolversParentTypes['CardProgramEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CardProgram'], ParentType, ContextType>;
};

export type CardProgramPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CardProgramPayload'] = ResolversParentTypes['CardProgramPayload'],
> = {
  cardProgram: Resolver<Maybe<ResolversTypes['CardProgram']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type CardRegistrationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CardRegistration'] = ResolversParentTypes['CardRegistration'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CardStateChangeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CardStateChange'] = ResolversParentTypes['CardStateChange'],
> = {
  from: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['CardState'], ParentType, ContextType>;
};

export interface CardTokenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CardToken'], any> {
  name: 'CardToken';
}

export type CardUsageResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CardUsage'] = ResolversParentTypes['CardUsage'],
> = {
  day: Resolver<ResolversTypes['PeriodUsage'], ParentType, ContextType>;
  month: Resolver<ResolversTypes['PeriodUsage'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  year: Resolver<ResolversTypes['PeriodUsage'], ParentType, ContextType>;
};

export type CaseResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'],
> = {
  agent: Resolver<Maybe<ResolversTypes['CasePerson']>, ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['CaseAction']>, ParentType, ContextType>;
  assigneeId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bookedFor: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  daysTaken: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  details: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  employer: Resolver<Maybe<ResolversTypes['CaseEmployer']>, ParentType, ContextType>;
  facility: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  frontBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  handlings: Resolver<ReadonlyArray<ResolversTypes['CaseHandling']>, ParentType, ContextType>;
  homeVisit: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  memberIds: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  mode: Resolver<ResolversTypes['CaseMode'], ParentType, ContextType>;
  open: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  outcome: Resolver<Maybe<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
  overdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons: Resolver<ReadonlyArray<ResolversTypes['CasePerson']>, ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  prolongation: Resolver<Maybe<ResolversTypes['CaseProlongation']>, ParentType, ContextType>;
  receivedOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recovered: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recoveries: Resolver<ReadonlyArray<ResolversTypes['CaseRecovery']>, ParentType, ContextType>;
  referrals: Resolver<ReadonlyArray<ResolversTypes['CaseReferral']>, ParentType, ContextType>;
  remainder: Resolver<Maybe<ResolversTypes['CaseRemainder']>, ParentType, ContextType>;
  service: Resolver<ResolversTypes['CaseService'], ParentType, ContextType>;
  serviceItem: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  stake: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseEmployerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CaseEmployer'] = ResolversParentTypes['CaseEmployer'],
> = {
  creditCode: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseHandlingResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CaseHandling'] = ResolversParentTypes['CaseHandling'],
> = {
  days: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  referral: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unionBodyId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unionBodyName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CasePayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload'],
> = {
  case: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type CasePersonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CasePerson'] = ResolversParentTypes['CasePerson'],
> = {
  mobile: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseProlongationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CaseProlongation'] = ResolversParentTypes['CaseProlongation'],
> = {
  dueBefore: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseRecoveryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CaseRecovery'] = ResolversParentTypes['CaseRecovery'],
> = {
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseReferralResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CaseReferral'] = ResolversParentTypes['CaseReferral'],
> = {
  answer: Resolver<Maybe<ResolversTypes['ReferralAnswer']>, ParentType, ContextType>;
  answeredOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fromBodyId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toBodyId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseRemainderResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CaseRemainder'] = ResolversParentTypes['CaseRemainder'],
> = {
  confirmedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ground: Resolver<ResolversTypes['RemainderGround'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedBy: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep'],
> = {
  by: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  unionBodyId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CertificateResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'],
> = {
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['CertificateOutcome'], ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  acceptedCost: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  accountLastFour: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['ClaimAction']>, ParentType, ContextType>;
  assessedAmount: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  category: Resolver<ResolversTypes['AidCategory'], ParentType, ContextType>;
  claimant: Resolver<ResolversTypes['Enrollee'], ParentType, ContextType>;
  cost: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  documents: Resolver<ReadonlyArray<ResolversTypes['ClaimDocument']>, ParentType, ContextType>;
  edition: Resolver<ResolversTypes['ProgramEdition'], ParentType, ContextType>;
  enrolment: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  eventOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  expectedAmount: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  granted: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice: Resolver<Maybe<ResolversTypes['ClaimNotice']>, ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ClaimStage'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['ClaimStep']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClaimDocumentResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ClaimDocument'] = ResolversParentTypes['ClaimDocument'],
> = {
  addedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentType: Resolver<ResolversTypes['ClaimContentType'], ParentType, ContextType>;
  download: Resolver<Maybe<ResolversTypes['ObjectRequest']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ClaimDocumentKind'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upload: Resolver<Maybe<ResolversTypes['ObjectRequest']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimNoticeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ClaimNotice'] = ResolversParentTypes['ClaimNotice'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ClaimPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ClaimPayload'] = ResolversParentTypes['ClaimPayload'],
> = {
  claim: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type ClaimStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ClaimStep'] = ResolversParentTypes['ClaimStep'],
> = {
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ClaimStage'], ParentType, ContextType>;
};

export type ClassCountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ClassCount'] = ResolversParentTypes['ClassCount'],
> = {
  class: Resolver<ResolversTypes['RowClass'], ParentType, ContextType>;
  rows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeTermResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CommitteeTerm'] = ResolversParentTypes['CommitteeTerm'],
> = {
  electionDueOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  code: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  currentVersion: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConflictMessageArgs, 'locale'>>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressVoteResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CongressVote'] = ResolversParentTypes['CongressVote'],
> = {
  against: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  inFavour: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContestResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Contest'] = ResolversParentTypes['Contest'],
> = {
  absent: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['ActivityAction']>, ParentType, ContextType>;
  attended: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contestKind: Resolver<ResolversTypes['ContestKind'], ParentType, ContextType>;
  facility: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  headcount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  placesLeft: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedResults: Resolver<ReadonlyArray<ResolversTypes['ContestResult']>, ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  registered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results: Resolver<ReadonlyArray<ResolversTypes['ContestResult']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['ActivityStep']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  trades: Resolver<ReadonlyArray<ResolversTypes['Trade']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContestResult'] = ResolversParentTypes['ContestResult'],
> = {
  activity: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  corrects: Resolver<Maybe<ResolversTypes['ContestResult']>, ParentType, ContextType>;
  decidedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries: Resolver<ReadonlyArray<ResolversTypes['RankedEntry']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ContestResultState'], ParentType, ContextType>;
  trade: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestResultPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContestResultPayload'] = ResolversParentTypes['ContestResultPayload'],
> = {
  contestResult: Resolver<Maybe<ResolversTypes['ContestResult']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type CostBandResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CostBand'] = ResolversParentTypes['CostBand'],
> = {
  basisPoints: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CostShareAmountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CostShareAmount'] = ResolversParentTypes['CostShareAmount'],
> = {
  bands: Resolver<ReadonlyArray<ResolversTypes['CostBand']>, ParentType, ContextType>;
  most: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'],
> = {
  absent: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['ActivityAction']>, ParentType, ContextType>;
  attended: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facility: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  headcount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  lessons: Resolver<ReadonlyArray<ResolversTypes['Lesson']>, ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  placesLeft: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  registered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['ActivityStep']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Cover'] = ResolversParentTypes['Cover'],
> = {
  claimableFrom: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CoverPauseResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CoverPause'] = ResolversParentTypes['CoverPause'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CoverRuleResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CoverRule'] = ResolversParentTypes['CoverRule'],
> = {
  begins: Resolver<ResolversTypes['CoverBegin'], ParentType, ContextType>;
  contribution: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payer: Resolver<ResolversTypes['ContributionPayer'], ParentType, ContextType>;
  renewalWithoutWaiting: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoveredUnitResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CoveredUnit'] = ResolversParentTypes['CoveredUnit'],
> = {
  covers: Resolver<ReadonlyArray<ResolversTypes['UnitCover']>, ParentType, ContextType>;
  creditCode: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoveredUnitConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CoveredUnitConnection'] = ResolversParentTypes['CoveredUnitConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CoveredUnitEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['CoveredUnit']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoveredUnitEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CoveredUnitEdge'] = ResolversParentTypes['CoveredUnitEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CoveredUnit'], ParentType, ContextType>;
};

export type CoveredUnitPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CoveredUnitPayload'] = ResolversParentTypes['CoveredUnitPayload'],
> = {
  coveredUnit: Resolver<Maybe<ResolversTypes['CoveredUnit']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export interface CreditCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CreditCode'], any> {
  name: 'CreditCode';
}

export type CriterionScoreResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CriterionScore'] = ResolversParentTypes['CriterionScore'],
> = {
  criterion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remark: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scoreHundredths: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DashboardResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Dashboard'] = ResolversParentTypes['Dashboard'],
> = {
  asOf: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  reported: Resolver<ResolversTypes['ReportedFigures'], ParentType, ContextType>;
  virtualPosts: Resolver<Maybe<ResolversTypes['VirtualPostFigures']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DiscountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Discount'] = ResolversParentTypes['Discount'],
> = {
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capped: Resolver<ReadonlyArray<ResolversTypes['DiscountCap']>, ParentType, ContextType>;
  cardId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  discount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  evidence: Resolver<ResolversTypes['EligibilityEvidence'], ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  offer: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  refunds: Resolver<ReadonlyArray<ResolversTypes['DiscountRefund']>, ParentType, ContextType>;
  settledAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['DiscountState'], ParentType, ContextType>;
  transactionId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscountPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DiscountPayload'] = ResolversParentTypes['DiscountPayload'],
> = {
  discount: Resolver<Maybe<ResolversTypes['Discount']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type DiscountRefundResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DiscountRefund'] = ResolversParentTypes['DiscountRefund'],
> = {
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EditionRulesResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EditionRules'] = ResolversParentTypes['EditionRules'],
> = {
  cover: Resolver<Maybe<ResolversTypes['CoverRule']>, ParentType, ContextType>;
  enrolment: Resolver<Maybe<ResolversTypes['EnrolmentRule']>, ParentType, ContextType>;
  grant: Resolver<Maybe<ResolversTypes['GrantRule']>, ParentType, ContextType>;
};

export type EditionTotalsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EditionTotals'] = ResolversParentTypes['EditionTotals'],
> = {
  applied: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgetLeft: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  claims: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contributions: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  enrolled: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  everEnrolled: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  granted: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openClaims: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidClaims: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EligibilityChangeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EligibilityChange'] = ResolversParentTypes['EligibilityChange'],
> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cardId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offerId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['EligibilityChangeReason'], ParentType, ContextType>;
  sequence: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  token: Resolver<Maybe<ResolversTypes['CardToken']>, ParentType, ContextType>;
};

export type EligibilityChangeConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EligibilityChangeConnection'] =
    ResolversParentTypes['EligibilityChangeConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['EligibilityChangeEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['EligibilityChange']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EligibilityChangeEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EligibilityChangeEdge'] = ResolversParentTypes['EligibilityChangeEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['EligibilityChange'], ParentType, ContextType>;
};

export type EligibilityDecisionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EligibilityDecision'] = ResolversParentTypes['EligibilityDecision'],
> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capped: Resolver<ReadonlyArray<ResolversTypes['DiscountCap']>, ParentType, ContextType>;
  decidedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  discount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  eligible: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence: Resolver<ResolversTypes['EligibilityEvidence'], ParentType, ContextType>;
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  reasons: Resolver<ReadonlyArray<ResolversTypes['ReasonText']>, ParentType, ContextType>;
};

export type EligibilityEvidenceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EligibilityEvidence'] = ResolversParentTypes['EligibilityEvidence'],
> = {
  cardInterval: Resolver<Maybe<ResolversTypes['CardInterval']>, ParentType, ContextType>;
  membershipInterval: Resolver<Maybe<ResolversTypes['MembershipInterval']>, ParentType, ContextType>;
  merchantAgreement: Resolver<Maybe<ResolversTypes['MerchantAgreementEvidence']>, ParentType, ContextType>;
  offerVersion: Resolver<Maybe<ResolversTypes['OfferVersionEvidence']>, ParentType, ContextType>;
  registrationInterval: Resolver<Maybe<ResolversTypes['RegistrationInterval']>, ParentType, ContextType>;
};

export type EligibilityOutcomeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EligibilityOutcome'] = ResolversParentTypes['EligibilityOutcome'],
> = {
  decision: Resolver<Maybe<ResolversTypes['EligibilityDecision']>, ParentType, ContextType>;
  problem: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type EmployerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer'],
> = {
  creditCode: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmployerEnrolleeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EmployerEnrollee'] = ResolversParentTypes['EmployerEnrollee'],
> = {
  creditCode: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerParticipantResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EmployerParticipant'] = ResolversParentTypes['EmployerParticipant'],
> = {
  creditCode: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerRecipientResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EmployerRecipient'] = ResolversParentTypes['EmployerRecipient'],
> = {
  creditCode: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolleeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Enrollee'] = ResolversParentTypes['Enrollee'],
> = {
  __resolveType: TypeResolveFn<
    'BodyEnrollee' | 'EmployerEnrollee' | 'HouseholdEnrollee' | 'MemberEnrollee' | 'NonMemberEnrollee',
    ParentType,
    ContextType
  >;
};

export type EnrolmentResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment'],
> = {
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['EnrolmentAction']>, ParentType, ContextType>;
  contribution: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cover: Resolver<Maybe<ResolversTypes['Cover']>, ParentType, ContextType>;
  edition: Resolver<ResolversTypes['ProgramEdition'], ParentType, ContextType>;
  enrollee: Resolver<ResolversTypes['Enrollee'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pauses: Resolver<ReadonlyArray<ResolversTypes['CoverPause']>, ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  renewal: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['EnrolmentStep']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnrolmentEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EnrolmentEdge'] = ResolversParentTypes['EnrolmentEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
};

export type EnrolmentPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EnrolmentPayload'] = ResolversParentTypes['EnrolmentPayload'],
> = {
  enrolment: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type EnrolmentRuleResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EnrolmentRule'] = ResolversParentTypes['EnrolmentRule'],
> = {
  ageAtLeast: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageAtMost: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enrollees: Resolver<ReadonlyArray<ResolversTypes['EnrolleeKind']>, ParentType, ContextType>;
  hardshipTiers: Resolver<ReadonlyArray<ResolversTypes['HardshipTier']>, ParentType, ContextType>;
  migrantOnly: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsReview: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sex: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  waitList: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnrolmentStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EnrolmentStep'] = ResolversParentTypes['EnrolmentStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
};

export type EvaluationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation'],
> = {
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['EvaluationAction']>, ParentType, ContextType>;
  correctedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  corrects: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  criteria: Resolver<ReadonlyArray<ResolversTypes['EvaluationCriterion']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notices: Resolver<ReadonlyArray<ResolversTypes['SupervisionNotice']>, ParentType, ContextType>;
  period: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratings: Resolver<ReadonlyArray<ResolversTypes['EvaluationRating']>, ParentType, ContextType>;
  scheme: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
  schemeVersion: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scores: Resolver<ReadonlyArray<ResolversTypes['CriterionScore']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['EvaluationState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['EvaluationStep']>, ParentType, ContextType>;
  subject: Resolver<ResolversTypes['EvaluationSubject'], ParentType, ContextType>;
  totalHundredths: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationConnection'] = ResolversParentTypes['EvaluationConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvaluationCriterionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationCriterion'] = ResolversParentTypes['EvaluationCriterion'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurorId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mostHundredths: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weightBasisPoints: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type EvaluationPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationPayload'] = ResolversParentTypes['EvaluationPayload'],
> = {
  evaluation: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type EvaluationRatingResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationRating'] = ResolversParentTypes['EvaluationRating'],
> = {
  atLeastHundredths: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvaluationSchemeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationScheme'] = ResolversParentTypes['EvaluationScheme'],
> = {
  cycle: Resolver<ResolversTypes['EvaluationCycle'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions: Resolver<ReadonlyArray<ResolversTypes['SchemeVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationSchemeConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationSchemeConnection'] =
    ResolversParentTypes['EvaluationSchemeConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['EvaluationSchemeEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvaluationSchemeEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationSchemeEdge'] = ResolversParentTypes['EvaluationSchemeEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['EvaluationScheme'], ParentType, ContextType>;
};

export type EvaluationSchemePayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationSchemePayload'] = ResolversParentTypes['EvaluationSchemePayload'],
> = {
  evaluationScheme: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type EvaluationStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationStep'] = ResolversParentTypes['EvaluationStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['EvaluationState'], ParentType, ContextType>;
};

export type EvaluationSubjectResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvaluationSubject'] = ResolversParentTypes['EvaluationSubject'],
> = {
  creditCode: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  facility: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['EvaluationSubjectKind'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
};

export type FacilityResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'],
> = {
  areaSquareMetres: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  closedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costBound: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countBound: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCounts: Resolver<ReadonlyArray<ResolversTypes['ServiceItemCount']>, ParentType, ContextType>;
  items: Resolver<
    ResolversTypes['ServiceItemConnection'],
    ParentType,
    ContextType,
    RequireFields<FacilityItemsArgs, 'first' | 'openOnly'>
  >;
  kind: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  owner: Resolver<ResolversTypes['UnionBody'], ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  serviceItems: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  services: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowNames: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  windows: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Facility']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FacilityEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type FacilityPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FacilityPayload'] = ResolversParentTypes['FacilityPayload'],
> = {
  facility: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FigureResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'],
> = {
  basis: Resolver<ResolversTypes['FigureBasis'], ParentType, ContextType>;
  bound: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['FigureKind'], ParentType, ContextType>;
  money: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  period: Resolver<ResolversTypes['FigurePeriod'], ParentType, ContextType>;
  printedLabel: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printedRegion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  program: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  reportedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowId: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  value: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigurePayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FigurePayload'] = ResolversParentTypes['FigurePayload'],
> = {
  figure: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type FigurePeriodResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FigurePeriod'] = ResolversParentTypes['FigurePeriod'],
> = {
  end: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  start: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type FileProblemResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FileProblem'] = ResolversParentTypes['FileProblem'],
> = {
  code: Resolver<ResolversTypes['FileProblemCode'], ParentType, ContextType>;
  columns: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  line: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FileProblemMessageArgs, 'locale'>>;
};

export type FixedAmountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FixedAmount'] = ResolversParentTypes['FixedAmount'],
> = {
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'],
> = {
  left: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  received: Resolver<ReadonlyArray<ResolversTypes['FundSum']>, ParentType, ContextType>;
};

export type FundReceiptResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FundReceipt'] = ResolversParentTypes['FundReceipt'],
> = {
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  giver: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reference: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reversedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  source: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundReceiptConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FundReceiptConnection'] = ResolversParentTypes['FundReceiptConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['FundReceiptEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['FundReceipt']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundReceiptEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FundReceiptEdge'] = ResolversParentTypes['FundReceiptEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['FundReceipt'], ParentType, ContextType>;
};

export type FundReceiptPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FundReceiptPayload'] = ResolversParentTypes['FundReceiptPayload'],
> = {
  fundReceipt: Resolver<Maybe<ResolversTypes['FundReceipt']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type FundSumResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FundSum'] = ResolversParentTypes['FundSum'],
> = {
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
};

export type GrantRuleResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GrantRule'] = ResolversParentTypes['GrantRule'],
> = {
  amount: Resolver<ResolversTypes['AmountRule'], ParentType, ContextType>;
  category: Resolver<ResolversTypes['AidCategory'], ParentType, ContextType>;
  claimWithinDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claimants: Resolver<ReadonlyArray<ResolversTypes['EnrolleeKind']>, ParentType, ContextType>;
  documents: Resolver<ReadonlyArray<ResolversTypes['ClaimDocumentKind']>, ParentType, ContextType>;
  excludedCategories: Resolver<ReadonlyArray<ResolversTypes['AidCategory']>, ParentType, ContextType>;
  excludedProgramIds: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  fromFund: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsEnrolment: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noticeDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perPerson: Resolver<ResolversTypes['ClaimFrequency'], ParentType, ContextType>;
  yearlyCap: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type HardshipEvidenceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipEvidence'] = ResolversParentTypes['HardshipEvidence'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HardshipExclusionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipExclusion'] = ResolversParentTypes['HardshipExclusion'],
> = {
  kind: Resolver<ResolversTypes['ExclusionKind'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HardshipFileResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipFile'] = ResolversParentTypes['HardshipFile'],
> = {
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['HardshipAction']>, ParentType, ContextType>;
  causes: Resolver<ReadonlyArray<ResolversTypes['HardshipCause']>, ParentType, ContextType>;
  closingReason: Resolver<Maybe<ResolversTypes['HardshipClosingReason']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['HardshipEvidence']>, ParentType, ContextType>;
  exclusions: Resolver<ReadonlyArray<ResolversTypes['HardshipExclusion']>, ParentType, ContextType>;
  federation: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  formerMemberReason: Resolver<Maybe<ResolversTypes['FormerMemberReason']>, ParentType, ContextType>;
  householdId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  housing: Resolver<Maybe<ResolversTypes['HardshipHousing']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  income: Resolver<ResolversTypes['HardshipIncome'], ParentType, ContextType>;
  mainMemberId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objections: Resolver<ReadonlyArray<ResolversTypes['HardshipObjection']>, ParentType, ContextType>;
  override: Resolver<Maybe<ResolversTypes['HardshipTierOverride']>, ParentType, ContextType>;
  persons: Resolver<ReadonlyArray<ResolversTypes['HardshipPerson']>, ParentType, ContextType>;
  previousFile: Resolver<Maybe<ResolversTypes['HardshipFile']>, ParentType, ContextType>;
  publicNotice: Resolver<Maybe<ResolversTypes['HardshipNotice']>, ParentType, ContextType>;
  reviewDue: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reviewOverdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<HardshipFileReviewOverdueArgs>>;
  reviews: Resolver<ReadonlyArray<ResolversTypes['HardshipReview']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['HardshipState'], ParentType, ContextType>;
  stepOn: Resolver<
    Maybe<ResolversTypes['HardshipStep']>,
    ParentType,
    ContextType,
    RequireFields<HardshipFileStepOnArgs, 'day'>
  >;
  steps: Resolver<ReadonlyArray<ResolversTypes['HardshipStep']>, ParentType, ContextType>;
  tier: Resolver<Maybe<ResolversTypes['HardshipTier']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zeroEmployment: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HardshipFileConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipFileConnection'] = ResolversParentTypes['HardshipFileConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['HardshipFileEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['HardshipFile']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HardshipFileEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipFileEdge'] = ResolversParentTypes['HardshipFileEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['HardshipFile'], ParentType, ContextType>;
};

export type HardshipFilePayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipFilePayload'] = ResolversParentTypes['HardshipFilePayload'],
> = {
  hardshipFile: Resolver<Maybe<ResolversTypes['HardshipFile']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type HardshipHousingResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipHousing'] = ResolversParentTypes['HardshipHousing'],
> = {
  areaSquareMetres: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['HousingKind'], ParentType, ContextType>;
};

export type HardshipIncomeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipIncome'] = ResolversParentTypes['HardshipIncome'],
> = {
  computedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heads: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumLivingStandard: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  normId: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normVersion: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perHeadMonth: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tier: Resolver<Maybe<ResolversTypes['HardshipTier']>, ParentType, ContextType>;
  yearlyHousehold: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type HardshipNoticeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipNotice'] = ResolversParentTypes['HardshipNotice'],
> = {
  days: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  heads: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier: Resolver<Maybe<ResolversTypes['HardshipTier']>, ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type HardshipObjectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipObjection'] = ResolversParentTypes['HardshipObjection'],
> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ObjectionState'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HardshipPersonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipPerson'] = ResolversParentTypes['HardshipPerson'],
> = {
  birthYear: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monthlyIncome: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reducedWorkingCapacity: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
  student: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HardshipReviewResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipReview'] = ResolversParentTypes['HardshipReview'],
> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision: Resolver<ResolversTypes['HardshipReviewDecision'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage: Resolver<ResolversTypes['HardshipReviewStage'], ParentType, ContextType>;
};

export type HardshipStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipStep'] = ResolversParentTypes['HardshipStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDue: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['HardshipState'], ParentType, ContextType>;
  tier: Resolver<Maybe<ResolversTypes['HardshipTier']>, ParentType, ContextType>;
};

export type HardshipTierOverrideResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HardshipTierOverride'] = ResolversParentTypes['HardshipTierOverride'],
> = {
  confirmed: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier: Resolver<ResolversTypes['HardshipTier'], ParentType, ContextType>;
};

export type HonourResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Honour'] = ResolversParentTypes['Honour'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type HonourPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HonourPayload'] = ResolversParentTypes['HonourPayload'],
> = {
  honour: Resolver<Maybe<ResolversTypes['HonourRecord']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type HonourRecipientResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HonourRecipient'] = ResolversParentTypes['HonourRecipient'],
> = {
  __resolveType: TypeResolveFn<
    | 'BodyRecipient'
    | 'EmployerRecipient'
    | 'MemberRecipient'
    | 'TeamRecipient'
    | 'UnnamedRecipients'
    | 'WorkplaceRecipient',
    ParentType,
    ContextType
  >;
};

export type HonourRecordResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HonourRecord'] = ResolversParentTypes['HonourRecord'],
> = {
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['HonourAction']>, ParentType, ContextType>;
  awardedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  awardedYear: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantingBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  grantingBodyName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['HonourKind'], ParentType, ContextType>;
  level: Resolver<ResolversTypes['HonourLevel'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeFrom: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  noticeUntil: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  recipient: Resolver<ResolversTypes['HonourRecipient'], ParentType, ContextType>;
  recipientCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reported: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['HonourState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['HonourStep']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourRecordConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HonourRecordConnection'] = ResolversParentTypes['HonourRecordConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['HonourRecordEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['HonourRecord']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HonourRecordEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HonourRecordEdge'] = ResolversParentTypes['HonourRecordEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['HonourRecord'], ParentType, ContextType>;
};

export type HonourStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HonourStep'] = ResolversParentTypes['HonourStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['HonourState'], ParentType, ContextType>;
};

export type HouseholdEnrolleeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HouseholdEnrollee'] = ResolversParentTypes['HouseholdEnrollee'],
> = {
  hardshipFile: Resolver<Maybe<ResolversTypes['HardshipFile']>, ParentType, ContextType>;
  personNumber: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IllegalTransitionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IllegalTransition'] = ResolversParentTypes['IllegalTransition'],
> = {
  action: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<IllegalTransitionMessageArgs, 'locale'>
  >;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFiguresPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ImportFiguresPayload'] = ResolversParentTypes['ImportFiguresPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  rows: Resolver<ReadonlyArray<ResolversTypes['ImportedRow']>, ParentType, ContextType>;
};

export type ImportedRowResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow'],
> = {
  figure: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  line: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['RowOutcome'], ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type IndicatorResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'locale'>>;
  nameEn: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IssueBatchResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueBatch'] = ResolversParentTypes['IssueBatch'],
> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines: Resolver<
    ResolversTypes['IssueLineConnection'],
    ParentType,
    ContextType,
    RequireFields<IssueBatchLinesArgs, 'first'>
  >;
  openedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  program: Resolver<ResolversTypes['CardProgram'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  sentAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['IssueBatchState'], ParentType, ContextType>;
  unionBodyId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueBatchConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueBatchConnection'] = ResolversParentTypes['IssueBatchConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['IssueBatchEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['IssueBatch']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IssueBatchEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueBatchEdge'] = ResolversParentTypes['IssueBatchEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['IssueBatch'], ParentType, ContextType>;
};

export type IssueBatchPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueBatchPayload'] = ResolversParentTypes['IssueBatchPayload'],
> = {
  issueBatch: Resolver<Maybe<ResolversTypes['IssueBatch']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type IssueLineResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueLine'] = ResolversParentTypes['IssueLine'],
> = {
  applicationId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cardProgram: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holderHash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['CardState'], ParentType, ContextType>;
  unionBodyId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IssueLineConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueLineConnection'] = ResolversParentTypes['IssueLineConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['IssueLineEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['IssueLine']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IssueLineEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueLineEdge'] = ResolversParentTypes['IssueLineEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['IssueLine'], ParentType, ContextType>;
};

export type JobResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job'],
> = {
  accepted: Resolver<Maybe<ResolversTypes['AcceptedFile']>, ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['JobAction']>, ParentType, ContextType>;
  cancelRequested: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  classes: Resolver<ReadonlyArray<ResolversTypes['ClassCount']>, ParentType, ContextType>;
  failure: Resolver<Maybe<ResolversTypes['JobFailure']>, ParentType, ContextType>;
  fileName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files: Resolver<ReadonlyArray<ResolversTypes['JobFile']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['JobKind'], ParentType, ContextType>;
  mode: Resolver<ResolversTypes['JobMode'], ParentType, ContextType>;
  outcomes: Resolver<ResolversTypes['RowOutcomes'], ParentType, ContextType>;
  parts: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partsDone: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['FileProblem']>, ParentType, ContextType>;
  residual: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  run: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  stateSince: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobFairResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['JobFair'] = ResolversParentTypes['JobFair'],
> = {
  absent: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['ActivityAction']>, ParentType, ContextType>;
  attended: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facility: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  headcount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  placesLeft: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postsOffered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  registered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stands: Resolver<ReadonlyArray<ResolversTypes['JobStand']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['ActivityStep']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobFileResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['JobFile'] = ResolversParentTypes['JobFile'],
> = {
  bytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['JobFileKind'], ParentType, ContextType>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JobPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['JobPayload'] = ResolversParentTypes['JobPayload'],
> = {
  job: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type JobStandResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['JobStand'] = ResolversParentTypes['JobStand'],
> = {
  employer: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label'],
> = {
  label: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LabelLabelArgs, 'locale'>>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LargeSumResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LargeSum'] = ResolversParentTypes['LargeSum'],
> = {
  fen: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yuan: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalPersonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
> = {
  status: Resolver<ResolversTypes['LegalPersonStatus'], ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type LessonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Lesson'] = ResolversParentTypes['Lesson'],
> = {
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkCadreResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LinkCadre'] = ResolversParentTypes['LinkCadre'],
> = {
  kind: Resolver<ResolversTypes['LinkCadreKind'], ParentType, ContextType>;
  member: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  officer: Resolver<Maybe<ResolversTypes['OfficerTerm']>, ParentType, ContextType>;
};

export type LinkDutyResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LinkDuty'] = ResolversParentTypes['LinkDuty'],
> = {
  behind: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cadre: Resolver<ResolversTypes['LinkCadre'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target: Resolver<ResolversTypes['LinkTarget'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits: Resolver<ReadonlyArray<ResolversTypes['LinkVisit']>, ParentType, ContextType>;
  visitsMissing: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkDutyConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LinkDutyConnection'] = ResolversParentTypes['LinkDutyConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['LinkDutyEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['LinkDuty']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LinkDutyEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LinkDutyEdge'] = ResolversParentTypes['LinkDutyEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['LinkDuty'], ParentType, ContextType>;
};

export type LinkDutyPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LinkDutyPayload'] = ResolversParentTypes['LinkDutyPayload'],
> = {
  linkDuty: Resolver<Maybe<ResolversTypes['LinkDuty']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type LinkTargetResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LinkTarget'] = ResolversParentTypes['LinkTarget'],
> = {
  employer: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  hardshipFile: Resolver<Maybe<ResolversTypes['HardshipFile']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['LinkTargetKind'], ParentType, ContextType>;
  unionBodies: Resolver<ReadonlyArray<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['CoveredUnit']>, ParentType, ContextType>;
};

export type LinkVisitResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LinkVisit'] = ResolversParentTypes['LinkVisit'],
> = {
  followUp: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MemberResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'],
> = {
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['MemberAction']>, ParentType, ContextType>;
  attributes: Resolver<ResolversTypes['MemberAttributes'], ParentType, ContextType, Partial<MemberAttributesArgs>>;
  bankAccount: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  benefitCards: Resolver<ReadonlyArray<ResolversTypes['BenefitCard']>, ParentType, ContextType>;
  birthYear: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentNumber: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentType: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  duplicateIds: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  ethnicity: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  honourRecords: Resolver<ReadonlyArray<ResolversTypes['HonourRecord']>, ParentType, ContextType>;
  honours: Resolver<ReadonlyArray<ResolversTypes['Honour']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membershipOn: Resolver<
    Maybe<ResolversTypes['Membership']>,
    ParentType,
    ContextType,
    RequireFields<MemberMembershipOnArgs, 'day'>
  >;
  memberships: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  mobile: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  transfers: Resolver<ReadonlyArray<ResolversTypes['MemberTransfer']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberAttributesResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MemberAttributes'] = ResolversParentTypes['MemberAttributes'],
> = {
  education: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employment: Resolver<Maybe<ResolversTypes['EmploymentStatus']>, ParentType, ContextType>;
  migrant: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  roles: Resolver<ReadonlyArray<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  skillLevel: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  workUnit: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberEnrolleeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MemberEnrollee'] = ResolversParentTypes['MemberEnrollee'],
> = {
  member: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  memberId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberParticipantResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MemberParticipant'] = ResolversParentTypes['MemberParticipant'],
> = {
  member: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MemberPayload'] = ResolversParentTypes['MemberPayload'],
> = {
  member: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type MemberRecipientResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MemberRecipient'] = ResolversParentTypes['MemberRecipient'],
> = {
  member: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberTransferResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MemberTransfer'] = ResolversParentTypes['MemberTransfer'],
> = {
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  requestedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['TransferState'], ParentType, ContextType>;
  toBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
};

export type MembershipResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['MembershipStep']>, ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
};

export type MembershipIntervalResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MembershipInterval'] = ResolversParentTypes['MembershipInterval'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unionBodyId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MembershipStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MembershipStep'] = ResolversParentTypes['MembershipStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['ChangeReason']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
};

export type MerchantResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Merchant'] = ResolversParentTypes['Merchant'],
> = {
  address: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements: Resolver<ReadonlyArray<ResolversTypes['MerchantAgreement']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mcc: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['CardProgram']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MerchantAgreementResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MerchantAgreement'] = ResolversParentTypes['MerchantAgreement'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type MerchantAgreementEvidenceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MerchantAgreementEvidence'] =
    ResolversParentTypes['MerchantAgreementEvidence'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  merchantId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type MerchantConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MerchantConnection'] = ResolversParentTypes['MerchantConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['MerchantEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Merchant']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MerchantEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MerchantEdge'] = ResolversParentTypes['MerchantEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
};

export type MerchantPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MerchantPayload'] = ResolversParentTypes['MerchantPayload'],
> = {
  merchant: Resolver<Maybe<ResolversTypes['Merchant']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type MoneyResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  fen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  yuan: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MoveToAnswerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MoveToAnswer'] = ResolversParentTypes['MoveToAnswer'],
> = {
  effectiveOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side: Resolver<ResolversTypes['MoveSide'], ParentType, ContextType>;
  unionBodyId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  acceptCase: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptCaseArgs, 'input'>
  >;
  activateHardshipFile: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationActivateHardshipFileArgs, 'input'>
  >;
  activateVirtualPost: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationActivateVirtualPostArgs, 'input'>
  >;
  addClaimDocument: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddClaimDocumentArgs, 'input'>
  >;
  addHonourSource: Resolver<
    ResolversTypes['HonourPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddHonourSourceArgs, 'input'>
  >;
  admitFromWaitList: Resolver<
    ResolversTypes['EnrolmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAdmitFromWaitListArgs, 'input'>
  >;
  admitMember: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAdmitMemberArgs, 'input'>
  >;
  adoptSubmission: Resolver<
    ResolversTypes['SubmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAdoptSubmissionArgs, 'input'>
  >;
  answerBargainingOffer: Resolver<
    ResolversTypes['AgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAnswerBargainingOfferArgs, 'input'>
  >;
  answerReferral: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAnswerReferralArgs, 'input'>
  >;
  answerSupervisionNotice: Resolver<
    ResolversTypes['EvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAnswerSupervisionNoticeArgs, 'input'>
  >;
  applyForCard: Resolver<
    ResolversTypes['BenefitCardPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyForCardArgs, 'input'>
  >;
  applyForMembership: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyForMembershipArgs, 'input'>
  >;
  approveClaim: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveClaimArgs, 'input'>
  >;
  approveEnrolment: Resolver<
    ResolversTypes['EnrolmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveEnrolmentArgs, 'input'>
  >;
  approveMembership: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveMembershipArgs, 'input'>
  >;
  approveUnionBody: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveUnionBodyArgs, 'input'>
  >;
  assignBreak: Resolver<
    ResolversTypes['BreakPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAssignBreakArgs, 'input'>
  >;
  assignCase: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAssignCaseArgs, 'input'>
  >;
  assignLinkDuty: Resolver<
    ResolversTypes['LinkDutyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAssignLinkDutyArgs, 'input'>
  >;
  beginProgramSettlement: Resolver<
    ResolversTypes['ProgramEditionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationBeginProgramSettlementArgs, 'input'>
  >;
  cancelActivity: Resolver<
    ResolversTypes['ActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelActivityArgs, 'input'>
  >;
  cancelClaim: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelClaimArgs, 'input'>
  >;
  cancelDiscount: Resolver<
    ResolversTypes['DiscountPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelDiscountArgs, 'input'>
  >;
  cancelJob: Resolver<
    ResolversTypes['JobPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelJobArgs, 'input'>
  >;
  cancelMembership: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelMembershipArgs, 'input'>
  >;
  cancelProgramEdition: Resolver<
    ResolversTypes['ProgramEditionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelProgramEditionArgs, 'input'>
  >;
  cancelSuggestionCall: Resolver<
    ResolversTypes['SuggestionCallPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelSuggestionCallArgs, 'input'>
  >;
  cancelTransfer: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelTransferArgs, 'input'>
  >;
  changeStipendAccount: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationChangeStipendAccountArgs, 'input'>
  >;
  claimVirtualPost: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationClaimVirtualPostArgs, 'input'>
  >;
  closeCase: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseCaseArgs, 'input'>
  >;
  closeFacility: Resolver<
    ResolversTypes['FacilityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseFacilityArgs, 'input'>
  >;
  closeHardshipFile: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseHardshipFileArgs, 'input'>
  >;
  closeProgramEdition: Resolver<
    ResolversTypes['ProgramEditionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseProgramEditionArgs, 'input'>
  >;
  closeServiceItem: Resolver<
    ResolversTypes['ServiceItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseServiceItemArgs, 'input'>
  >;
  closeSponsor: Resolver<
    ResolversTypes['SponsorPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseSponsorArgs, 'input'>
  >;
  closeSuggestionCall: Resolver<
    ResolversTypes['SuggestionCallPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseSuggestionCallArgs, 'input'>
  >;
  confirmDiscount: Resolver<
    ResolversTypes['DiscountPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmDiscountArgs, 'input'>
  >;
  confirmEvaluation: Resolver<
    ResolversTypes['EvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmEvaluationArgs, 'input'>
  >;
  confirmStipend: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmStipendArgs, 'input'>
  >;
  confirmTierOverride: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmTierOverrideArgs, 'input'>
  >;
  consentToUnionBodyMove: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConsentToUnionBodyMoveArgs, 'input'>
  >;
  consentTransfer: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConsentTransferArgs, 'input'>
  >;
  correctEvaluation: Resolver<
    ResolversTypes['EvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCorrectEvaluationArgs, 'input'>
  >;
  coverUnit: Resolver<
    ResolversTypes['CoveredUnitPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCoverUnitArgs, 'input'>
  >;
  createCardProgram: Resolver<
    ResolversTypes['CardProgramPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateCardProgramArgs, 'input'>
  >;
  createMerchant: Resolver<
    ResolversTypes['MerchantPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateMerchantArgs, 'input'>
  >;
  createOffer: Resolver<
    ResolversTypes['OfferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateOfferArgs, 'input'>
  >;
  createProgram: Resolver<
    ResolversTypes['ProgramPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateProgramArgs, 'input'>
  >;
  createUpload: Resolver<
    ResolversTypes['UploadPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateUploadArgs, 'input'>
  >;
  createVirtualPost: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateVirtualPostArgs, 'input'>
  >;
  decideContestResults: Resolver<
    ResolversTypes['ContestResultPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideContestResultsArgs, 'input'>
  >;
  decideObjection: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideObjectionArgs, 'input'>
  >;
  decidePrize: Resolver<
    ResolversTypes['SubmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDecidePrizeArgs, 'input'>
  >;
  decideStipendWaiver: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideStipendWaiverArgs, 'input'>
  >;
  decideVolunteerService: Resolver<
    ResolversTypes['VolunteerPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideVolunteerServiceArgs, 'input'>
  >;
  disputeStipend: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDisputeStipendArgs, 'input'>
  >;
  dissolveUnionBody: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDissolveUnionBodyArgs, 'input'>
  >;
  draftClaim: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftClaimArgs, 'input'>
  >;
  draftPostAgreement: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftPostAgreementArgs, 'input'>
  >;
  draftProgramEdition: Resolver<
    ResolversTypes['ProgramEditionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftProgramEditionArgs, 'input'>
  >;
  draftSuggestionCall: Resolver<
    ResolversTypes['SuggestionCallPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftSuggestionCallArgs, 'input'>
  >;
  endAgreement: Resolver<
    ResolversTypes['AgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndAgreementArgs, 'input'>
  >;
  endLinkDuty: Resolver<
    ResolversTypes['LinkDutyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndLinkDutyArgs, 'input'>
  >;
  endMembership: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndMembershipArgs, 'input'>
  >;
  endMerchantAgreement: Resolver<
    ResolversTypes['MerchantPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndMerchantAgreementArgs, 'input'>
  >;
  endOffer: Resolver<
    ResolversTypes['OfferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndOfferArgs, 'input'>
  >;
  endOfficerTerm: Resolver<
    ResolversTypes['OfficerTermPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndOfficerTermArgs, 'input'>
  >;
  endProgram: Resolver<
    ResolversTypes['ProgramPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndProgramArgs, 'input'>
  >;
  endUnitCover: Resolver<
    ResolversTypes['CoveredUnitPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndUnitCoverArgs, 'input'>
  >;
  endVolunteerRole: Resolver<
    ResolversTypes['VolunteerPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndVolunteerRoleArgs, 'input'>
  >;
  enrolInProgram: Resolver<
    ResolversTypes['EnrolmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEnrolInProgramArgs, 'input'>
  >;
  exitEnrolment: Resolver<
    ResolversTypes['EnrolmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationExitEnrolmentArgs, 'input'>
  >;
  fileAgreement: Resolver<
    ResolversTypes['AgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFileAgreementArgs, 'input'>
  >;
  fillIssueBatch: Resolver<
    ResolversTypes['IssueBatchPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFillIssueBatchArgs, 'input'>
  >;
  finishActivity: Resolver<
    ResolversTypes['ActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFinishActivityArgs, 'input'>
  >;
  finishHardshipReview: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFinishHardshipReviewArgs, 'input'>
  >;
  foundUnionBody: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFoundUnionBodyArgs, 'input'>
  >;
  grantHonour: Resolver<
    ResolversTypes['HonourPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGrantHonourArgs, 'input'>
  >;
  importFigures: Resolver<
    ResolversTypes['ImportFiguresPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationImportFiguresArgs, 'input'>
  >;
  issueSupervisionNotice: Resolver<
    ResolversTypes['EvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationIssueSupervisionNoticeArgs, 'input'>
  >;
  lapseBargainingOffer: Resolver<
    ResolversTypes['AgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLapseBargainingOfferArgs, 'input'>
  >;
  linkDuplicateMember: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLinkDuplicateMemberArgs, 'input'>
  >;
  mergeUnionBody: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMergeUnionBodyArgs, 'input'>
  >;
  moveUnionBody: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMoveUnionBodyArgs, 'input'>
  >;
  nominateHonour: Resolver<
    ResolversTypes['HonourPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationNominateHonourArgs, 'input'>
  >;
  objectToEvaluation: Resolver<
    ResolversTypes['EvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationObjectToEvaluationArgs, 'input'>
  >;
  objectToHardshipFile: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationObjectToHardshipFileArgs, 'input'>
  >;
  openActivity: Resolver<
    ResolversTypes['ActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenActivityArgs, 'input'>
  >;
  openEvaluation: Resolver<
    ResolversTypes['EvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenEvaluationArgs, 'input'>
  >;
  openFacility: Resolver<
    ResolversTypes['FacilityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenFacilityArgs, 'input'>
  >;
  openHardshipFile: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenHardshipFileArgs, 'input'>
  >;
  openIssueBatch: Resolver<
    ResolversTypes['IssueBatchPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenIssueBatchArgs, 'input'>
  >;
  openProgram: Resolver<
    ResolversTypes['ProgramEditionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenProgramArgs, 'input'>
  >;
  openServiceItem: Resolver<
    ResolversTypes['ServiceItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenServiceItemArgs, 'input'>
  >;
  openSuggestionCall: Resolver<
    ResolversTypes['SuggestionCallPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenSuggestionCallArgs, 'input'>
  >;
  passOverSubmission: Resolver<
    ResolversTypes['SubmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPassOverSubmissionArgs, 'input'>
  >;
  pauseEnrolment: Resolver<
    ResolversTypes['EnrolmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPauseEnrolmentArgs, 'input'>
  >;
  payStipend: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPayStipendArgs, 'input'>
  >;
  planActivity: Resolver<
    ResolversTypes['ActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanActivityArgs, 'input'>
  >;
  prolongCase: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationProlongCaseArgs, 'input'>
  >;
  proposeContestResults: Resolver<
    ResolversTypes['ContestResultPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationProposeContestResultsArgs, 'input'>
  >;
  proposePrize: Resolver<
    ResolversTypes['SubmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationProposePrizeArgs, 'input'>
  >;
  proposeStipendWaiver: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationProposeStipendWaiverArgs, 'input'>
  >;
  proposeTierOverride: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationProposeTierOverrideArgs, 'input'>
  >;
  publishEvaluation: Resolver<
    ResolversTypes['EvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishEvaluationArgs, 'input'>
  >;
  publishHonourNotice: Resolver<
    ResolversTypes['HonourPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishHonourNoticeArgs, 'input'>
  >;
  publishVirtualPost: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishVirtualPostArgs, 'input'>
  >;
  reapplyForCard: Resolver<
    ResolversTypes['BenefitCardPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReapplyForCardArgs, 'input'>
  >;
  receiveCase: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReceiveCaseArgs, 'input'>
  >;
  recordAgreement: Resolver<
    ResolversTypes['AgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAgreementArgs, 'input'>
  >;
  recordAttendance: Resolver<
    ResolversTypes['ActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAttendanceArgs, 'input'>
  >;
  recordCertificate: Resolver<
    ResolversTypes['ParticipationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordCertificateArgs, 'input'>
  >;
  recordEvaluationScheme: Resolver<
    ResolversTypes['EvaluationSchemePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordEvaluationSchemeArgs, 'input'>
  >;
  recordFundReceipt: Resolver<
    ResolversTypes['FundReceiptPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordFundReceiptArgs, 'input'>
  >;
  recordLinkVisit: Resolver<
    ResolversTypes['LinkDutyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordLinkVisitArgs, 'input'>
  >;
  recordMerchantAgreement: Resolver<
    ResolversTypes['MerchantPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordMerchantAgreementArgs, 'input'>
  >;
  recordOfficer: Resolver<
    ResolversTypes['OfficerTermPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordOfficerArgs, 'input'>
  >;
  recordPlacement: Resolver<
    ResolversTypes['ParticipationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordPlacementArgs, 'input'>
  >;
  recordRecovery: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordRecoveryArgs, 'input'>
  >;
  recordVolunteerService: Resolver<
    ResolversTypes['VolunteerPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordVolunteerServiceArgs, 'input'>
  >;
  reevaluateTransaction: Resolver<
    ResolversTypes['BankTransactionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReevaluateTransactionArgs, 'input'>
  >;
  referCase: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReferCaseArgs, 'input'>
  >;
  refundDiscount: Resolver<
    ResolversTypes['DiscountPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRefundDiscountArgs, 'input'>
  >;
  refuseClaim: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRefuseClaimArgs, 'input'>
  >;
  refuseTransfer: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRefuseTransferArgs, 'input'>
  >;
  refuseUnionBodyMove: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRefuseUnionBodyMoveArgs, 'input'>
  >;
  registerApiClient: Resolver<
    ResolversTypes['ApiClientPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterApiClientArgs, 'input'>
  >;
  registerBank: Resolver<
    ResolversTypes['BankPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterBankArgs, 'input'>
  >;
  registerCard: Resolver<
    ResolversTypes['BenefitCardPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterCardArgs, 'input'>
  >;
  registerForActivity: Resolver<
    ResolversTypes['ParticipationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterForActivityArgs, 'input'>
  >;
  registerSponsor: Resolver<
    ResolversTypes['SponsorPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterSponsorArgs, 'input'>
  >;
  registerVolunteer: Resolver<
    ResolversTypes['VolunteerPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterVolunteerArgs, 'input'>
  >;
  rejectCardApplication: Resolver<
    ResolversTypes['BenefitCardPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectCardApplicationArgs, 'input'>
  >;
  rejectEnrolment: Resolver<
    ResolversTypes['EnrolmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectEnrolmentArgs, 'input'>
  >;
  rejectHonour: Resolver<
    ResolversTypes['HonourPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectHonourArgs, 'input'>
  >;
  rejectMembership: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectMembershipArgs, 'input'>
  >;
  rejectSubmission: Resolver<
    ResolversTypes['SubmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectSubmissionArgs, 'input'>
  >;
  rejectUnionBody: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectUnionBodyArgs, 'input'>
  >;
  releaseSponsor: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseSponsorArgs, 'input'>
  >;
  reportHonour: Resolver<
    ResolversTypes['HonourPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReportHonourArgs, 'input'>
  >;
  requestTransfer: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestTransferArgs, 'input'>
  >;
  reserveDiscount: Resolver<
    ResolversTypes['DiscountPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReserveDiscountArgs, 'input'>
  >;
  resolveBreak: Resolver<
    ResolversTypes['BreakPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResolveBreakArgs, 'input'>
  >;
  resolveCase: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResolveCaseArgs, 'input'>
  >;
  resumeEnrolment: Resolver<
    ResolversTypes['EnrolmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeEnrolmentArgs, 'input'>
  >;
  resumeJob: Resolver<
    ResolversTypes['JobPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeJobArgs, 'input'>
  >;
  resumeMembership: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeMembershipArgs, 'input'>
  >;
  resumeUnionBody: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeUnionBodyArgs, 'input'>
  >;
  resumeVirtualPost: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeVirtualPostArgs, 'input'>
  >;
  retainMembership: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRetainMembershipArgs, 'input'>
  >;
  returnEvaluation: Resolver<
    ResolversTypes['EvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnEvaluationArgs, 'input'>
  >;
  revealCasePersons: Resolver<
    ResolversTypes['RevealCasePersonsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRevealCasePersonsArgs, 'input'>
  >;
  revealHardshipPerson: Resolver<
    ResolversTypes['RevealHardshipPersonPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRevealHardshipPersonArgs, 'input'>
  >;
  revealHolderKey: Resolver<
    ResolversTypes['RevealHolderKeyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRevealHolderKeyArgs, 'input'>
  >;
  revealMember: Resolver<
    ResolversTypes['RevealMemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRevealMemberArgs, 'input'>
  >;
  revealStipendAccount: Resolver<
    ResolversTypes['RevealStipendAccountPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRevealStipendAccountArgs, 'input'>
  >;
  reverseFundReceipt: Resolver<
    ResolversTypes['FundReceiptPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReverseFundReceiptArgs, 'input'>
  >;
  reviewClaim: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewClaimArgs, 'input'>
  >;
  reviewHardshipFile: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewHardshipFileArgs, 'input'>
  >;
  reviseActivity: Resolver<
    ResolversTypes['ActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseActivityArgs, 'input'>
  >;
  reviseBank: Resolver<
    ResolversTypes['BankPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseBankArgs, 'input'>
  >;
  reviseCase: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseCaseArgs, 'input'>
  >;
  reviseClaim: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseClaimArgs, 'input'>
  >;
  reviseEvaluationScheme: Resolver<
    ResolversTypes['EvaluationSchemePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseEvaluationSchemeArgs, 'input'>
  >;
  reviseHardshipFile: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseHardshipFileArgs, 'input'>
  >;
  reviseHonour: Resolver<
    ResolversTypes['HonourPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseHonourArgs, 'input'>
  >;
  reviseMember: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseMemberArgs, 'input'>
  >;
  reviseMerchant: Resolver<
    ResolversTypes['MerchantPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseMerchantArgs, 'input'>
  >;
  reviseOffer: Resolver<
    ResolversTypes['OfferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseOfferArgs, 'input'>
  >;
  reviseProgram: Resolver<
    ResolversTypes['ProgramPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseProgramArgs, 'input'>
  >;
  reviseProgramEdition: Resolver<
    ResolversTypes['ProgramEditionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseProgramEditionArgs, 'input'>
  >;
  reviseServiceItem: Resolver<
    ResolversTypes['ServiceItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseServiceItemArgs, 'input'>
  >;
  reviseSponsor: Resolver<
    ResolversTypes['SponsorPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseSponsorArgs, 'input'>
  >;
  reviseSuggestionCall: Resolver<
    ResolversTypes['SuggestionCallPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseSuggestionCallArgs, 'input'>
  >;
  reviseUnionBody: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseUnionBodyArgs, 'input'>
  >;
  reviseVirtualPost: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseVirtualPostArgs, 'input'>
  >;
  revokeApiClient: Resolver<
    ResolversTypes['ApiClientPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeApiClientArgs, 'input'>
  >;
  revokeHonour: Resolver<
    ResolversTypes['HonourPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeHonourArgs, 'input'>
  >;
  scoreEvaluation: Resolver<
    ResolversTypes['EvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationScoreEvaluationArgs, 'input'>
  >;
  scoreSubmission: Resolver<
    ResolversTypes['SubmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationScoreSubmissionArgs, 'input'>
  >;
  sealPeriod: Resolver<
    ResolversTypes['SealPeriodPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSealPeriodArgs, 'input'>
  >;
  sendIssueBatch: Resolver<
    ResolversTypes['IssueBatchPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSendIssueBatchArgs, 'input'>
  >;
  settleProgramEdition: Resolver<
    ResolversTypes['ProgramEditionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleProgramEditionArgs, 'input'>
  >;
  settleStipendDispute: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleStipendDisputeArgs, 'input'>
  >;
  shortlistSubmission: Resolver<
    ResolversTypes['SubmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationShortlistSubmissionArgs, 'input'>
  >;
  startActivity: Resolver<
    ResolversTypes['ActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartActivityArgs, 'input'>
  >;
  startBargaining: Resolver<
    ResolversTypes['AgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartBargainingArgs, 'input'>
  >;
  startCase: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartCaseArgs, 'input'>
  >;
  startHardshipReview: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartHardshipReviewArgs, 'input'>
  >;
  startHonourReview: Resolver<
    ResolversTypes['HonourPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartHonourReviewArgs, 'input'>
  >;
  startJob: Resolver<
    ResolversTypes['JobPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartJobArgs, 'input'>
  >;
  startJudgingCall: Resolver<
    ResolversTypes['SuggestionCallPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartJudgingCallArgs, 'input'>
  >;
  stateCaseRemainder: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStateCaseRemainderArgs, 'input'>
  >;
  submitClaim: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitClaimArgs, 'input'>
  >;
  submitEvaluation: Resolver<
    ResolversTypes['EvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitEvaluationArgs, 'input'>
  >;
  submitHardshipFile: Resolver<
    ResolversTypes['HardshipFilePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitHardshipFileArgs, 'input'>
  >;
  submitSuggestion: Resolver<
    ResolversTypes['SubmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitSuggestionArgs, 'input'>
  >;
  submitUnionBody: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitUnionBodyArgs, 'input'>
  >;
  suspendUnionBody: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendUnionBodyArgs, 'input'>
  >;
  suspendVirtualPost: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendVirtualPostArgs, 'input'>
  >;
  takeVolunteerRole: Resolver<
    ResolversTypes['VolunteerPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTakeVolunteerRoleArgs, 'input'>
  >;
  terminateVirtualPost: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTerminateVirtualPostArgs, 'input'>
  >;
  unlinkDuplicateMember: Resolver<
    ResolversTypes['MemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUnlinkDuplicateMemberArgs, 'input'>
  >;
  withdrawCase: Resolver<
    ResolversTypes['CasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawCaseArgs, 'input'>
  >;
  withdrawClaim: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawClaimArgs, 'input'>
  >;
  withdrawFigure: Resolver<
    ResolversTypes['FigurePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawFigureArgs, 'input'>
  >;
  withdrawParticipation: Resolver<
    ResolversTypes['ParticipationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawParticipationArgs, 'input'>
  >;
  withdrawSubmission: Resolver<
    ResolversTypes['SubmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawSubmissionArgs, 'input'>
  >;
  withdrawUnionBodyMove: Resolver<
    ResolversTypes['UnionBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawUnionBodyMoveArgs, 'input'>
  >;
  withdrawVirtualPost: Resolver<
    ResolversTypes['VirtualPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawVirtualPostArgs, 'input'>
  >;
};

export type NodeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Agreement'
    | 'ApiClient'
    | 'Bank'
    | 'BenefitCard'
    | 'Break'
    | 'CardProgram'
    | 'Case'
    | 'Claim'
    | 'Contest'
    | 'ContestResult'
    | 'Course'
    | 'CoveredUnit'
    | 'Discount'
    | 'Enrolment'
    | 'Evaluation'
    | 'EvaluationScheme'
    | 'Facility'
    | 'Figure'
    | 'FundReceipt'
    | 'HardshipFile'
    | 'HonourRecord'
    | 'Indicator'
    | 'IssueBatch'
    | 'Job'
    | 'JobFair'
    | 'LinkDuty'
    | 'Member'
    | 'Merchant'
    | 'Offer'
    | 'OfficerTerm'
    | 'Participation'
    | 'Program'
    | 'ProgramEdition'
    | 'Region'
    | 'ServiceItem'
    | 'Session'
    | 'Sponsor'
    | 'Submission'
    | 'SuggestionCall'
    | 'UnionBody'
    | 'VirtualPost'
    | 'Volunteer',
    ParentType,
    ContextType
  >;
};

export type NonMemberEnrolleeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NonMemberEnrollee'] = ResolversParentTypes['NonMemberEnrollee'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NonMemberParticipantResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NonMemberParticipant'] = ResolversParentTypes['NonMemberParticipant'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workUnit: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotEligibleResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NotEligible'] = ResolversParentTypes['NotEligible'],
> = {
  code: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotEligibleMessageArgs, 'locale'>>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reasons: Resolver<ReadonlyArray<ResolversTypes['EligibilityReason']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectHeaderResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ObjectHeader'] = ResolversParentTypes['ObjectHeader'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectRequestResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ObjectRequest'] = ResolversParentTypes['ObjectRequest'],
> = {
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  headers: Resolver<ReadonlyArray<ResolversTypes['ObjectHeader']>, ParentType, ContextType>;
  method: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'],
> = {
  budgetSpent: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  category: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program: Resolver<ResolversTypes['CardProgram'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionInForce: Resolver<
    Maybe<ResolversTypes['OfferVersion']>,
    ParentType,
    ContextType,
    Partial<OfferVersionInForceArgs>
  >;
  versions: Resolver<ReadonlyArray<ResolversTypes['OfferVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfferDiscountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfferDiscount'] = ResolversParentTypes['OfferDiscount'],
> = {
  basisPoints: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fixed: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['DiscountKind'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferLimitsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfferLimits'] = ResolversParentTypes['OfferLimits'],
> = {
  day: Resolver<ResolversTypes['OfferPeriodLimit'], ParentType, ContextType>;
  month: Resolver<ResolversTypes['OfferPeriodLimit'], ParentType, ContextType>;
  year: Resolver<ResolversTypes['OfferPeriodLimit'], ParentType, ContextType>;
};

export type OfferPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfferPayload'] = ResolversParentTypes['OfferPayload'],
> = {
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type OfferPeriodLimitResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfferPeriodLimit'] = ResolversParentTypes['OfferPeriodLimit'],
> = {
  count: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  discount: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OfferRuleResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfferRule'] = ResolversParentTypes['OfferRule'],
> = {
  allMerchants: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  budget: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  category: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  discount: Resolver<ResolversTypes['OfferDiscount'], ParentType, ContextType>;
  excludedMcc: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  maxDiscountPerTransaction: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  merchantIds: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  minimumSpend: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  perCard: Resolver<ResolversTypes['OfferLimits'], ParentType, ContextType>;
  regionCodes: Resolver<ReadonlyArray<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  regions: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  timeSlots: Resolver<ReadonlyArray<ResolversTypes['OfferTimeSlot']>, ParentType, ContextType>;
  weekdays: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfferTimeSlotResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfferTimeSlot'] = ResolversParentTypes['OfferTimeSlot'],
> = {
  from: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferVersionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfferVersion'] = ResolversParentTypes['OfferVersion'],
> = {
  from: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['OfferRule'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OfferVersionEvidenceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfferVersionEvidence'] = ResolversParentTypes['OfferVersionEvidence'],
> = {
  from: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfficerTermResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfficerTerm'] = ResolversParentTypes['OfficerTerm'],
> = {
  engagement: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  frontline: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  personName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerTermConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfficerTermConnection'] = ResolversParentTypes['OfficerTermConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OfficerTermEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['OfficerTerm']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficerTermEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfficerTermEdge'] = ResolversParentTypes['OfficerTermEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['OfficerTerm'], ParentType, ContextType>;
};

export type OfficerTermPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OfficerTermPayload'] = ResolversParentTypes['OfficerTermPayload'],
> = {
  officerTerm: Resolver<Maybe<ResolversTypes['OfficerTerm']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParentLinkResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ParentLink'] = ResolversParentTypes['ParentLink'],
> = {
  from: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  parentId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ParticipantResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant'],
> = {
  __resolveType: TypeResolveFn<
    'EmployerParticipant' | 'MemberParticipant' | 'NonMemberParticipant' | 'TeamParticipant',
    ParentType,
    ContextType
  >;
};

export type ParticipationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation'],
> = {
  activity: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  certificate: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participant: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ParticipationState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['ParticipationStep']>, ParentType, ContextType>;
  trades: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type ParticipationPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ParticipationPayload'] = ResolversParentTypes['ParticipationPayload'],
> = {
  participation: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type ParticipationStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ParticipationStep'] = ResolversParentTypes['ParticipationStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ParticipationState'], ParentType, ContextType>;
};

export type PeriodUsageResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PeriodUsage'] = ResolversParentTypes['PeriodUsage'],
> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countLeft: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  discount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountLeft: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PlacementResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement'],
> = {
  employer: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PostAgreementResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PostAgreement'] = ResolversParentTypes['PostAgreement'],
> = {
  document: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  firstMonth: Resolver<ResolversTypes['PartMonthRule'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  graceDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMonth: Resolver<ResolversTypes['PartMonthRule'], ParentType, ContextType>;
  monthlyAmount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payDay: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payerRegionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  signedOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  sponsor: Resolver<Maybe<ResolversTypes['Sponsor']>, ParentType, ContextType>;
  sponsorName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PostClaimResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PostClaim'] = ResolversParentTypes['PostClaim'],
> = {
  claimedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draft: Resolver<Maybe<ResolversTypes['AgreementDraft']>, ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedUntil: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  sponsor: Resolver<Maybe<ResolversTypes['Sponsor']>, ParentType, ContextType>;
  sponsorName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
};

export type PostReminderResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PostReminder'] = ResolversParentTypes['PostReminder'],
> = {
  amount: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  day: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['PostReminderKind'], ParentType, ContextType>;
  month: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipients: Resolver<ReadonlyArray<ResolversTypes['ReminderRecipient']>, ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  sponsorId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unionBodyId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PostReminderConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PostReminderConnection'] = ResolversParentTypes['PostReminderConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PostReminderEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['PostReminder']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PostReminderEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PostReminderEdge'] = ResolversParentTypes['PostReminderEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['PostReminder'], ParentType, ContextType>;
};

export type ProblemResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  __resolveType: TypeResolveFn<
    'Conflict' | 'IllegalTransition' | 'NotEligible' | 'RuleProblem',
    ParentType,
    ContextType
  >;
};

export type ProgramResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editions: Resolver<
    ResolversTypes['ProgramEditionConnection'],
    ParentType,
    ContextType,
    RequireFields<ProgramEditionsArgs, 'first'>
  >;
  endedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fund: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  fundReceipts: Resolver<
    ResolversTypes['FundReceiptConnection'],
    ParentType,
    ContextType,
    RequireFields<ProgramFundReceiptsArgs, 'first'>
  >;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorCodes: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ProgramKind'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners: Resolver<ReadonlyArray<ResolversTypes['ProgramPartner']>, ParentType, ContextType>;
  publishedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  sites: Resolver<ReadonlyArray<ResolversTypes['Facility']>, ParentType, ContextType>;
  sources: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets: Resolver<ReadonlyArray<ResolversTypes['ProgramTarget']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workflow: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type ProgramEditionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProgramEdition'] = ResolversParentTypes['ProgramEdition'],
> = {
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['ProgramEditionAction']>, ParentType, ContextType>;
  budget: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placesLeft: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  previous: Resolver<Maybe<ResolversTypes['ProgramEdition']>, ParentType, ContextType>;
  program: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  quota: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rules: Resolver<ResolversTypes['EditionRules'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ProgramEditionState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['ProgramEditionStep']>, ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  totals: Resolver<Maybe<ResolversTypes['EditionTotals']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramEditionConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProgramEditionConnection'] =
    ResolversParentTypes['ProgramEditionConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ProgramEditionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ProgramEdition']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgramEditionEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProgramEditionEdge'] = ResolversParentTypes['ProgramEditionEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ProgramEdition'], ParentType, ContextType>;
};

export type ProgramEditionPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProgramEditionPayload'] = ResolversParentTypes['ProgramEditionPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  programEdition: Resolver<Maybe<ResolversTypes['ProgramEdition']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type ProgramEditionStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProgramEditionStep'] = ResolversParentTypes['ProgramEditionStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ProgramEditionState'], ParentType, ContextType>;
};

export type ProgramPartnerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProgramPartner'] = ResolversParentTypes['ProgramPartner'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProgramPayload'] = ResolversParentTypes['ProgramPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type ProgramTargetResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProgramTarget'] = ResolversParentTypes['ProgramTarget'],
> = {
  dueOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  indicatorCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator: Resolver<ResolversTypes['TargetOperator'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PublishedPostResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PublishedPost'] = ResolversParentTypes['PublishedPost'],
> = {
  askedAmount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedUntil: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  seeksAnother: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedPostConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PublishedPostConnection'] = ResolversParentTypes['PublishedPostConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PublishedPostEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['PublishedPost']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedPostEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PublishedPostEdge'] = ResolversParentTypes['PublishedPostEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['PublishedPost'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  activities: Resolver<
    ResolversTypes['ActivityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryActivitiesArgs, 'filter' | 'first'>
  >;
  activity: Resolver<
    Maybe<ResolversTypes['Activity']>,
    ParentType,
    ContextType,
    RequireFields<QueryActivityArgs, 'id'>
  >;
  agreement: Resolver<
    Maybe<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<QueryAgreementArgs, 'id'>
  >;
  agreements: Resolver<
    ResolversTypes['AgreementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAgreementsArgs, 'filter' | 'first'>
  >;
  apiClient: Resolver<
    Maybe<ResolversTypes['ApiClient']>,
    ParentType,
    ContextType,
    RequireFields<QueryApiClientArgs, 'id'>
  >;
  arrearsWarnings: Resolver<
    ResolversTypes['ArrearsWarningConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryArrearsWarningsArgs, 'filter' | 'first'>
  >;
  auditTrail: Resolver<
    ResolversTypes['AuditEntryConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAuditTrailArgs, 'first' | 'subjectId'>
  >;
  bank: Resolver<Maybe<ResolversTypes['Bank']>, ParentType, ContextType, RequireFields<QueryBankArgs, 'id'>>;
  bankTransaction: Resolver<
    Maybe<ResolversTypes['BankTransaction']>,
    ParentType,
    ContextType,
    RequireFields<QueryBankTransactionArgs, 'bankId' | 'transactionId'>
  >;
  bankTransactions: Resolver<
    ResolversTypes['BankTransactionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryBankTransactionsArgs, 'filter' | 'first'>
  >;
  banks: Resolver<
    ResolversTypes['BankConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryBanksArgs, 'filter' | 'first'>
  >;
  benefitCard: Resolver<
    Maybe<ResolversTypes['BenefitCard']>,
    ParentType,
    ContextType,
    RequireFields<QueryBenefitCardArgs, 'id'>
  >;
  benefitCardByToken: Resolver<
    Maybe<ResolversTypes['BenefitCard']>,
    ParentType,
    ContextType,
    RequireFields<QueryBenefitCardByTokenArgs, 'token'>
  >;
  break: Resolver<Maybe<ResolversTypes['Break']>, ParentType, ContextType, RequireFields<QueryBreakArgs, 'id'>>;
  breaks: Resolver<
    ResolversTypes['BreakConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryBreaksArgs, 'filter' | 'first'>
  >;
  cardProgram: Resolver<
    Maybe<ResolversTypes['CardProgram']>,
    ParentType,
    ContextType,
    RequireFields<QueryCardProgramArgs, 'id'>
  >;
  cardPrograms: Resolver<
    ResolversTypes['CardProgramConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCardProgramsArgs, 'filter' | 'first'>
  >;
  case: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  cases: Resolver<
    ResolversTypes['CaseConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCasesArgs, 'filter' | 'first'>
  >;
  claim: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryClaimsArgs, 'filter' | 'first'>
  >;
  dashboard: Resolver<
    ResolversTypes['Dashboard'],
    ParentType,
    ContextType,
    RequireFields<QueryDashboardArgs, 'regionCode'>
  >;
  discount: Resolver<
    Maybe<ResolversTypes['Discount']>,
    ParentType,
    ContextType,
    RequireFields<QueryDiscountArgs, 'id'>
  >;
  eligibility: Resolver<
    ResolversTypes['EligibilityDecision'],
    ParentType,
    ContextType,
    RequireFields<QueryEligibilityArgs, 'input'>
  >;
  eligibilityBatch: Resolver<
    ReadonlyArray<ResolversTypes['EligibilityOutcome']>,
    ParentType,
    ContextType,
    RequireFields<QueryEligibilityBatchArgs, 'inputs'>
  >;
  eligibilityChanges: Resolver<
    ResolversTypes['EligibilityChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEligibilityChangesArgs, 'cardProgramId' | 'first'>
  >;
  enrolment: Resolver<
    Maybe<ResolversTypes['Enrolment']>,
    ParentType,
    ContextType,
    RequireFields<QueryEnrolmentArgs, 'id'>
  >;
  enrolments: Resolver<
    ResolversTypes['EnrolmentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEnrolmentsArgs, 'filter' | 'first'>
  >;
  evaluation: Resolver<
    Maybe<ResolversTypes['Evaluation']>,
    ParentType,
    ContextType,
    RequireFields<QueryEvaluationArgs, 'id'>
  >;
  evaluationBoard: Resolver<
    ReadonlyArray<ResolversTypes['BoardEntry']>,
    ParentType,
    ContextType,
    RequireFields<QueryEvaluationBoardArgs, 'period' | 'schemeId' | 'top'>
  >;
  evaluationScheme: Resolver<
    Maybe<ResolversTypes['EvaluationScheme']>,
    ParentType,
    ContextType,
    RequireFields<QueryEvaluationSchemeArgs, 'id'>
  >;
  evaluationSchemes: Resolver<
    ResolversTypes['EvaluationSchemeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEvaluationSchemesArgs, 'filter' | 'first'>
  >;
  evaluations: Resolver<
    ResolversTypes['EvaluationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEvaluationsArgs, 'filter' | 'first'>
  >;
  facilities: Resolver<
    ResolversTypes['FacilityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryFacilitiesArgs, 'filter' | 'first'>
  >;
  facility: Resolver<
    Maybe<ResolversTypes['Facility']>,
    ParentType,
    ContextType,
    RequireFields<QueryFacilityArgs, 'id'>
  >;
  figure: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QueryFigureArgs, 'id'>>;
  figures: Resolver<
    ResolversTypes['FigureConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryFiguresArgs, 'first'>
  >;
  fundReceipt: Resolver<
    Maybe<ResolversTypes['FundReceipt']>,
    ParentType,
    ContextType,
    RequireFields<QueryFundReceiptArgs, 'id'>
  >;
  hardshipFile: Resolver<
    Maybe<ResolversTypes['HardshipFile']>,
    ParentType,
    ContextType,
    RequireFields<QueryHardshipFileArgs, 'id'>
  >;
  hardshipFiles: Resolver<
    ResolversTypes['HardshipFileConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryHardshipFilesArgs, 'first'>
  >;
  honour: Resolver<
    Maybe<ResolversTypes['HonourRecord']>,
    ParentType,
    ContextType,
    RequireFields<QueryHonourArgs, 'id'>
  >;
  honours: Resolver<
    ResolversTypes['HonourRecordConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryHonoursArgs, 'filter' | 'first'>
  >;
  indicator: Resolver<
    Maybe<ResolversTypes['Indicator']>,
    ParentType,
    ContextType,
    RequireFields<QueryIndicatorArgs, 'code'>
  >;
  indicators: Resolver<
    ResolversTypes['IndicatorConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryIndicatorsArgs, 'first'>
  >;
  issueBatch: Resolver<
    Maybe<ResolversTypes['IssueBatch']>,
    ParentType,
    ContextType,
    RequireFields<QueryIssueBatchArgs, 'id'>
  >;
  issueBatches: Resolver<
    ResolversTypes['IssueBatchConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryIssueBatchesArgs, 'cardProgramId' | 'first'>
  >;
  job: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, RequireFields<QueryJobsArgs, 'first'>>;
  labels: Resolver<
    ReadonlyArray<ResolversTypes['Label']>,
    ParentType,
    ContextType,
    RequireFields<QueryLabelsArgs, 'of'>
  >;
  linkDuties: Resolver<
    ResolversTypes['LinkDutyConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryLinkDutiesArgs, 'filter' | 'first'>
  >;
  linkDuty: Resolver<
    Maybe<ResolversTypes['LinkDuty']>,
    ParentType,
    ContextType,
    RequireFields<QueryLinkDutyArgs, 'id'>
  >;
  member: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  memberByDocument: Resolver<
    Maybe<ResolversTypes['Member']>,
    ParentType,
    ContextType,
    RequireFields<QueryMemberByDocumentArgs, 'input'>
  >;
  members: Resolver<
    ResolversTypes['MemberConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMembersArgs, 'filter' | 'first'>
  >;
  merchant: Resolver<
    Maybe<ResolversTypes['Merchant']>,
    ParentType,
    ContextType,
    RequireFields<QueryMerchantArgs, 'id'>
  >;
  merchants: Resolver<
    ResolversTypes['MerchantConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMerchantsArgs, 'filter' | 'first'>
  >;
  myBenefitCards: Resolver<ReadonlyArray<ResolversTypes['BenefitCard']>, ParentType, ContextType>;
  myClaims: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  myEnrolments: Resolver<ReadonlyArray<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  myHonours: Resolver<ReadonlyArray<ResolversTypes['HonourRecord']>, ParentType, ContextType>;
  myParticipations: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  mySubmissions: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  myVirtualPosts: Resolver<ReadonlyArray<ResolversTypes['VirtualPost']>, ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offers: Resolver<
    ResolversTypes['OfferConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOffersArgs, 'filter' | 'first'>
  >;
  openSuggestionCalls: Resolver<ReadonlyArray<ResolversTypes['SuggestionCall']>, ParentType, ContextType>;
  participations: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryParticipationsArgs, 'filter' | 'first'>
  >;
  postReminders: Resolver<
    ResolversTypes['PostReminderConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPostRemindersArgs, 'first' | 'regionCode'>
  >;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  programEdition: Resolver<
    Maybe<ResolversTypes['ProgramEdition']>,
    ParentType,
    ContextType,
    RequireFields<QueryProgramEditionArgs, 'id'>
  >;
  programs: Resolver<
    ResolversTypes['ProgramConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryProgramsArgs, 'filter' | 'first'>
  >;
  publishedPosts: Resolver<
    ResolversTypes['PublishedPostConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPublishedPostsArgs, 'first' | 'regionCode'>
  >;
  publishedPrograms: Resolver<
    ResolversTypes['ProgramConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPublishedProgramsArgs, 'first' | 'regionCode'>
  >;
  reconciliation: Resolver<
    Maybe<ResolversTypes['Job']>,
    ParentType,
    ContextType,
    RequireFields<QueryReconciliationArgs, 'jobId'>
  >;
  region: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions: Resolver<
    ResolversTypes['RegionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryRegionsArgs, 'filter' | 'first'>
  >;
  sealedPeriods: Resolver<
    ReadonlyArray<ResolversTypes['SealedPeriod']>,
    ParentType,
    ContextType,
    RequireFields<QuerySealedPeriodsArgs, 'bankId'>
  >;
  serviceItem: Resolver<
    Maybe<ResolversTypes['ServiceItem']>,
    ParentType,
    ContextType,
    RequireFields<QueryServiceItemArgs, 'id'>
  >;
  sponsor: Resolver<Maybe<ResolversTypes['Sponsor']>, ParentType, ContextType, RequireFields<QuerySponsorArgs, 'id'>>;
  sponsors: Resolver<
    ResolversTypes['SponsorConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySponsorsArgs, 'filter' | 'first'>
  >;
  statement: Resolver<
    Maybe<ResolversTypes['Statement']>,
    ParentType,
    ContextType,
    RequireFields<QueryStatementArgs, 'bankId' | 'period'>
  >;
  stipendStatement: Resolver<
    Maybe<ResolversTypes['StipendStatement']>,
    ParentType,
    ContextType,
    RequireFields<QueryStipendStatementArgs, 'from' | 'of' | 'to'>
  >;
  submission: Resolver<
    Maybe<ResolversTypes['Submission']>,
    ParentType,
    ContextType,
    RequireFields<QuerySubmissionArgs, 'id'>
  >;
  submissions: Resolver<
    ResolversTypes['SubmissionConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySubmissionsArgs, 'filter' | 'first'>
  >;
  suggestionCall: Resolver<
    Maybe<ResolversTypes['SuggestionCall']>,
    ParentType,
    ContextType,
    RequireFields<QuerySuggestionCallArgs, 'id'>
  >;
  suggestionCalls: Resolver<
    ResolversTypes['SuggestionCallConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySuggestionCallsArgs, 'filter' | 'first'>
  >;
  supervisionNotices: Resolver<
    ResolversTypes['SupervisionNoticeConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySupervisionNoticesArgs, 'filter' | 'first'>
  >;
  unionBodies: Resolver<
    ResolversTypes['UnionBodyConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryUnionBodiesArgs, 'first'>
  >;
  unionBody: Resolver<
    Maybe<ResolversTypes['UnionBody']>,
    ParentType,
    ContextType,
    RequireFields<QueryUnionBodyArgs, 'by'>
  >;
  upcomingActivities: Resolver<
    ResolversTypes['ActivityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryUpcomingActivitiesArgs, 'first'>
  >;
  viewer: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  virtualPost: Resolver<
    Maybe<ResolversTypes['VirtualPost']>,
    ParentType,
    ContextType,
    RequireFields<QueryVirtualPostArgs, 'id'>
  >;
  virtualPosts: Resolver<
    ResolversTypes['VirtualPostConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryVirtualPostsArgs, 'filter' | 'first'>
  >;
  volunteer: Resolver<
    Maybe<ResolversTypes['Volunteer']>,
    ParentType,
    ContextType,
    RequireFields<QueryVolunteerArgs, 'id'>
  >;
  volunteers: Resolver<
    ResolversTypes['VolunteerConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryVolunteersArgs, 'filter' | 'first'>
  >;
};

export type RankedEntryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RankedEntry'] = ResolversParentTypes['RankedEntry'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participation: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  rank: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoreHundredths: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RatioResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio'],
> = {
  denominator: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  numerator: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ReasonTextResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ReasonText'] = ResolversParentTypes['ReasonText'],
> = {
  code: Resolver<ResolversTypes['EligibilityReason'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReasonTextMessageArgs, 'locale'>>;
};

export type ReceiptResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt'],
> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayed: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'],
> = {
  ancestors: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  predecessors: Resolver<ReadonlyArray<ResolversTypes['RegionChange']>, ParentType, ContextType>;
  pseudo: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  successors: Resolver<ReadonlyArray<ResolversTypes['RegionChange']>, ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionChangeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RegionChange'] = ResolversParentTypes['RegionChange'],
> = {
  kind: Resolver<ResolversTypes['RegionChangeKind'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegionConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegistrationIntervalResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RegistrationInterval'] = ResolversParentTypes['RegistrationInterval'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ReportedCountsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ReportedCounts'] = ResolversParentTypes['ReportedCounts'],
> = {
  employees: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hardship: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  migrants: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  registeredUnits: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  women: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportedFiguresResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ReportedFigures'] = ResolversParentTypes['ReportedFigures'],
> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type RevealCasePersonsPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevealCasePersonsPayload'] =
    ResolversParentTypes['RevealCasePersonsPayload'],
> = {
  people: Resolver<Maybe<ResolversTypes['RevealedCasePersons']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type RevealHardshipPersonPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevealHardshipPersonPayload'] =
    ResolversParentTypes['RevealHardshipPersonPayload'],
> = {
  person: Resolver<Maybe<ResolversTypes['RevealedHardshipPerson']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type RevealHolderKeyPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevealHolderKeyPayload'] = ResolversParentTypes['RevealHolderKeyPayload'],
> = {
  holderKey: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type RevealMemberPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevealMemberPayload'] = ResolversParentTypes['RevealMemberPayload'],
> = {
  person: Resolver<Maybe<ResolversTypes['RevealedPerson']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type RevealStipendAccountPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevealStipendAccountPayload'] =
    ResolversParentTypes['RevealStipendAccountPayload'],
> = {
  account: Resolver<Maybe<ResolversTypes['RevealedAccount']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type RevealedAccountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevealedAccount'] = ResolversParentTypes['RevealedAccount'],
> = {
  account: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevealedCasePersonsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevealedCasePersons'] = ResolversParentTypes['RevealedCasePersons'],
> = {
  agent: Resolver<Maybe<ResolversTypes['CasePerson']>, ParentType, ContextType>;
  persons: Resolver<ReadonlyArray<ResolversTypes['CasePerson']>, ParentType, ContextType>;
};

export type RevealedHardshipPersonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevealedHardshipPerson'] = ResolversParentTypes['RevealedHardshipPerson'],
> = {
  bankAccount: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  disability: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentType: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  health: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  illness: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredAddress: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workOrSchool: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevealedPersonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevealedPerson'] = ResolversParentTypes['RevealedPerson'],
> = {
  bankAccount: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  documentNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAddress: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RowOutcomesResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RowOutcomes'] = ResolversParentTypes['RowOutcomes'],
> = {
  created: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicate: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notDone: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleProblemResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RuleProblem'] = ResolversParentTypes['RuleProblem'],
> = {
  code: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RuleProblemMessageArgs, 'locale'>>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeVersionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SchemeVersion'] = ResolversParentTypes['SchemeVersion'],
> = {
  criteria: Resolver<ReadonlyArray<ResolversTypes['EvaluationCriterion']>, ParentType, ContextType>;
  frozen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratings: Resolver<ReadonlyArray<ResolversTypes['EvaluationRating']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ScopeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Scope'] = ResolversParentTypes['Scope'],
> = {
  bodyId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cardProgram: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ScopeKind'], ParentType, ContextType>;
  memberId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionCode: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  sponsorId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SealPeriodPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SealPeriodPayload'] = ResolversParentTypes['SealPeriodPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  sealedPeriod: Resolver<Maybe<ResolversTypes['SealedPeriod']>, ParentType, ContextType>;
};

export type SealedPeriodResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SealedPeriod'] = ResolversParentTypes['SealedPeriod'],
> = {
  actorId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceItemResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem'],
> = {
  backOffice: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category: Resolver<ResolversTypes['ServiceItemCategory'], ParentType, ContextType>;
  closedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facility: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modes: Resolver<ReadonlyArray<ResolversTypes['ServiceItemMode']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  promisedDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceItemConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ServiceItemConnection'] = ResolversParentTypes['ServiceItemConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ServiceItemEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceItemCountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ServiceItemCount'] = ResolversParentTypes['ServiceItemCount'],
> = {
  category: Resolver<ResolversTypes['ServiceItemCategory'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceItemEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ServiceItemEdge'] = ResolversParentTypes['ServiceItemEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
};

export type ServiceItemPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ServiceItemPayload'] = ResolversParentTypes['ServiceItemPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  serviceItem: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
};

export type SessionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'],
> = {
  absent: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['ActivityAction']>, ParentType, ContextType>;
  attended: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facility: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  headcount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  placesLeft: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  registered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['ActivityStep']>, ParentType, ContextType>;
  theme: Resolver<ResolversTypes['SessionTheme'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SponsorResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Sponsor'] = ResolversParentTypes['Sponsor'],
> = {
  closedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  creditCode: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['SponsorKind'], ParentType, ContextType>;
  mostPosts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postsHeld: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  relatedMemberIds: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SponsorConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SponsorConnection'] = ResolversParentTypes['SponsorConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SponsorEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Sponsor']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SponsorEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SponsorEdge'] = ResolversParentTypes['SponsorEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Sponsor'], ParentType, ContextType>;
};

export type SponsorPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SponsorPayload'] = ResolversParentTypes['SponsorPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  sponsor: Resolver<Maybe<ResolversTypes['Sponsor']>, ParentType, ContextType>;
};

export type StandardResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StandardResult'] = ResolversParentTypes['StandardResult'],
> = {
  items: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['StandardName'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stars: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StateSpanResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StateSpan'] = ResolversParentTypes['StateSpan'],
> = {
  from: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['UnionBodyState'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type StatementResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'],
> = {
  bank: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
  correctionTotal: Resolver<ResolversTypes['StatementTotal'], ParentType, ContextType>;
  isSealed: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offers: Resolver<
    ResolversTypes['StatementOfferConnection'],
    ParentType,
    ContextType,
    RequireFields<StatementOffersArgs, 'first'>
  >;
  period: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['StatementTotal'], ParentType, ContextType>;
};

export type StatementLineResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine'],
> = {
  cardProgram: Resolver<Maybe<ResolversTypes['CardProgram']>, ParentType, ContextType>;
  cardProgramId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  class: Resolver<ResolversTypes['RowClass'], ParentType, ContextType>;
  expected: Resolver<ResolversTypes['LargeSum'], ParentType, ContextType>;
  granted: Resolver<ResolversTypes['LargeSum'], ParentType, ContextType>;
  gross: Resolver<ResolversTypes['LargeSum'], ParentType, ContextType>;
  net: Resolver<ResolversTypes['LargeSum'], ParentType, ContextType>;
  ofPeriod: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  offerId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementOfferResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StatementOffer'] = ResolversParentTypes['StatementOffer'],
> = {
  cardProgramId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  corrections: Resolver<ReadonlyArray<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  lines: Resolver<ReadonlyArray<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  offerId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StatementOfferConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StatementOfferConnection'] =
    ResolversParentTypes['StatementOfferConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['StatementOfferEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['StatementOffer']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatementOfferEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StatementOfferEdge'] = ResolversParentTypes['StatementOfferEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['StatementOffer'], ParentType, ContextType>;
};

export type StatementTotalResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StatementTotal'] = ResolversParentTypes['StatementTotal'],
> = {
  expected: Resolver<ResolversTypes['LargeSum'], ParentType, ContextType>;
  granted: Resolver<ResolversTypes['LargeSum'], ParentType, ContextType>;
  gross: Resolver<ResolversTypes['LargeSum'], ParentType, ContextType>;
  net: Resolver<ResolversTypes['LargeSum'], ParentType, ContextType>;
  rows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StipendAccountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StipendAccount'] = ResolversParentTypes['StipendAccount'],
> = {
  closedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  lastFour: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type StipendDisputeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StipendDispute'] = ResolversParentTypes['StipendDispute'],
> = {
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome: Resolver<Maybe<ResolversTypes['DisputeOutcome']>, ParentType, ContextType>;
  raisedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type StipendMonthResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StipendMonth'] = ResolversParentTypes['StipendMonth'],
> = {
  agreement: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['StipendAction']>, ParentType, ContextType>;
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cancelledFor: Resolver<Maybe<ResolversTypes['StipendCancellation']>, ParentType, ContextType>;
  disputes: Resolver<ReadonlyArray<ResolversTypes['StipendDispute']>, ParentType, ContextType>;
  dueOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  month: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdueFrom: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rows: Resolver<ReadonlyArray<ResolversTypes['StipendRow']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['StipendState'], ParentType, ContextType>;
  waivers: Resolver<ReadonlyArray<ResolversTypes['StipendWaiver']>, ParentType, ContextType>;
};

export type StipendRowResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StipendRow'] = ResolversParentTypes['StipendRow'],
> = {
  accountLastFour: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  channel: Resolver<ResolversTypes['PaymentChannel'], ParentType, ContextType>;
  evidence: Resolver<Maybe<ResolversTypes['PaymentEvidenceKind']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['StipendRowKind'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StipendStatementResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StipendStatement'] = ResolversParentTypes['StipendStatement'],
> = {
  from: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months: Resolver<ReadonlyArray<ResolversTypes['StipendStatementMonth']>, ParentType, ContextType>;
  to: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['StipendTotal'], ParentType, ContextType>;
};

export type StipendStatementMonthResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StipendStatementMonth'] = ResolversParentTypes['StipendStatementMonth'],
> = {
  month: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['StipendTotal'], ParentType, ContextType>;
};

export type StipendTotalResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StipendTotal'] = ResolversParentTypes['StipendTotal'],
> = {
  crossRegion: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  open: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdue: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdueMonths: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidMonths: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reversed: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  scheduled: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  scheduledMonths: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waived: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StipendWaiverResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StipendWaiver'] = ResolversParentTypes['StipendWaiver'],
> = {
  decidedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision: Resolver<Maybe<ResolversTypes['WaiverDecision']>, ParentType, ContextType>;
  proposedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmissionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission'],
> = {
  adoption: Resolver<Maybe<ResolversTypes['SubmissionAdoption']>, ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['SubmissionAction']>, ParentType, ContextType>;
  author: Resolver<ResolversTypes['SuggestionAuthor'], ParentType, ContextType>;
  call: Resolver<Maybe<ResolversTypes['SuggestionCall']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prize: Resolver<Maybe<ResolversTypes['AwardedPrize']>, ParentType, ContextType>;
  proposedRank: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scoreTotalHundredths: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scores: Resolver<ReadonlyArray<ResolversTypes['SubmissionScore']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['SubmissionState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['SubmissionStep']>, ParentType, ContextType>;
  submittedOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionAdoptionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SubmissionAdoption'] = ResolversParentTypes['SubmissionAdoption'],
> = {
  adopter: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  saving: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type SubmissionConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SubmissionConnection'] = ResolversParentTypes['SubmissionConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SubmissionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SubmissionEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SubmissionEdge'] = ResolversParentTypes['SubmissionEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
};

export type SubmissionPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SubmissionPayload'] = ResolversParentTypes['SubmissionPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  submission: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
};

export type SubmissionScoreResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SubmissionScore'] = ResolversParentTypes['SubmissionScore'],
> = {
  own: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remark: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scoreHundredths: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmissionStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SubmissionStep'] = ResolversParentTypes['SubmissionStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['SubmissionState'], ParentType, ContextType>;
};

export type SuggestionAuthorResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SuggestionAuthor'] = ResolversParentTypes['SuggestionAuthor'],
> = {
  employer: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['SuggestionAuthorKind'], ParentType, ContextType>;
  member: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  personName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
};

export type SuggestionCallResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SuggestionCall'] = ResolversParentTypes['SuggestionCall'],
> = {
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['SuggestionCallAction']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prizes: Resolver<ReadonlyArray<ResolversTypes['SuggestionPrize']>, ParentType, ContextType>;
  program: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['SuggestionCallState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['SuggestionCallStep']>, ParentType, ContextType>;
  submittedCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  topics: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  undecidedCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionCallConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SuggestionCallConnection'] =
    ResolversParentTypes['SuggestionCallConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SuggestionCallEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['SuggestionCall']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SuggestionCallEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SuggestionCallEdge'] = ResolversParentTypes['SuggestionCallEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['SuggestionCall'], ParentType, ContextType>;
};

export type SuggestionCallPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SuggestionCallPayload'] = ResolversParentTypes['SuggestionCallPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  suggestionCall: Resolver<Maybe<ResolversTypes['SuggestionCall']>, ParentType, ContextType>;
};

export type SuggestionCallStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SuggestionCallStep'] = ResolversParentTypes['SuggestionCallStep'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['SuggestionCallState'], ParentType, ContextType>;
};

export type SuggestionPrizeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SuggestionPrize'] = ResolversParentTypes['SuggestionPrize'],
> = {
  amount: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionNoticeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SupervisionNotice'] = ResolversParentTypes['SupervisionNotice'],
> = {
  answer: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  evaluationId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
};

export type SupervisionNoticeConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SupervisionNoticeConnection'] =
    ResolversParentTypes['SupervisionNoticeConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SupervisionNoticeEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['SupervisionNotice']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupervisionNoticeEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SupervisionNoticeEdge'] = ResolversParentTypes['SupervisionNoticeEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['SupervisionNotice'], ParentType, ContextType>;
};

export type TeamParticipantResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TeamParticipant'] = ResolversParentTypes['TeamParticipant'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamRecipientResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TeamRecipient'] = ResolversParentTypes['TeamRecipient'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TierAmountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TierAmount'] = ResolversParentTypes['TierAmount'],
> = {
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tier: Resolver<ResolversTypes['HardshipTier'], ParentType, ContextType>;
};

export type TierAmountsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TierAmounts'] = ResolversParentTypes['TierAmounts'],
> = {
  otherwise: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tiers: Resolver<ReadonlyArray<ResolversTypes['TierAmount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Trade'] = ResolversParentTypes['Trade'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransactionDecisionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TransactionDecision'] = ResolversParentTypes['TransactionDecision'],
> = {
  capped: Resolver<ReadonlyArray<ResolversTypes['DiscountCap']>, ParentType, ContextType>;
  class: Resolver<ResolversTypes['RowClass'], ParentType, ContextType>;
  decidedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence: Resolver<Maybe<ResolversTypes['EligibilityEvidence']>, ParentType, ContextType>;
  expected: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  finding: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  job: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  knownAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  origin: Resolver<ResolversTypes['DecisionOrigin'], ParentType, ContextType>;
  reasons: Resolver<ReadonlyArray<ResolversTypes['ReasonText']>, ParentType, ContextType>;
};

export type TransferToAnswerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TransferToAnswer'] = ResolversParentTypes['TransferToAnswer'],
> = {
  documentNumber: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  memberId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  side: Resolver<ResolversTypes['TransferSide'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnionBodyResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UnionBody'] = ResolversParentTypes['UnionBody'],
> = {
  address: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements: Resolver<
    ResolversTypes['AgreementConnection'],
    ParentType,
    ContextType,
    RequireFields<UnionBodyAgreementsArgs, 'first'>
  >;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['UnionBodyAction']>, ParentType, ContextType>;
  ancestors: Resolver<
    ReadonlyArray<ResolversTypes['UnionBody']>,
    ParentType,
    ContextType,
    Partial<UnionBodyAncestorsArgs>
  >;
  approvalDocument: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children: Resolver<
    ResolversTypes['UnionBodyConnection'],
    ParentType,
    ContextType,
    RequireFields<UnionBodyChildrenArgs, 'first'>
  >;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committees: Resolver<ReadonlyArray<ResolversTypes['CommitteeKind']>, ParentType, ContextType>;
  coveredUnits: Resolver<
    ResolversTypes['CoveredUnitConnection'],
    ParentType,
    ContextType,
    RequireFields<UnionBodyCoveredUnitsArgs, 'first'>
  >;
  creditCode: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  descendants: Resolver<
    ResolversTypes['UnionBodyConnection'],
    ParentType,
    ContextType,
    RequireFields<UnionBodyDescendantsArgs, 'first'>
  >;
  electionDue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<UnionBodyElectionDueArgs>>;
  facilities: Resolver<
    ResolversTypes['FacilityConnection'],
    ParentType,
    ContextType,
    RequireFields<UnionBodyFacilitiesArgs, 'first'>
  >;
  foundedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  foundingMode: Resolver<Maybe<ResolversTypes['FoundingMode']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['UnionBodyKind'], ParentType, ContextType>;
  legalPerson: Resolver<ResolversTypes['LegalPerson'], ParentType, ContextType>;
  legalPersonExpired: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    Partial<UnionBodyLegalPersonExpiredArgs>
  >;
  level: Resolver<ResolversTypes['UnionBodyLevel'], ParentType, ContextType>;
  movesToAnswer: Resolver<ReadonlyArray<ResolversTypes['MoveToAnswer']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officers: Resolver<
    ResolversTypes['OfficerTermConnection'],
    ParentType,
    ContextType,
    RequireFields<UnionBodyOfficersArgs, 'first'>
  >;
  parent: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType, Partial<UnionBodyParentArgs>>;
  parentLinks: Resolver<ReadonlyArray<ResolversTypes['ParentLink']>, ParentType, ContextType>;
  pendingMove: Resolver<Maybe<ResolversTypes['UnionBodyMove']>, ParentType, ContextType>;
  phone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  remarks: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reportedCounts: Resolver<ReadonlyArray<ResolversTypes['ReportedCounts']>, ParentType, ContextType>;
  shortName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  standards: Resolver<ReadonlyArray<ResolversTypes['StandardResult']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['UnionBodyState'], ParentType, ContextType>;
  stateSince: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  states: Resolver<ReadonlyArray<ResolversTypes['StateSpan']>, ParentType, ContextType>;
  successor: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  term: Resolver<Maybe<ResolversTypes['CommitteeTerm']>, ParentType, ContextType>;
  transfersToAnswer: Resolver<ReadonlyArray<ResolversTypes['TransferToAnswer']>, ParentType, ContextType>;
  unionisation: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType, Partial<UnionBodyUnionisationArgs>>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnionBodyConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UnionBodyConnection'] = ResolversParentTypes['UnionBodyConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['UnionBodyEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnionBodyEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UnionBodyEdge'] = ResolversParentTypes['UnionBodyEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['UnionBody'], ParentType, ContextType>;
};

export type UnionBodyMoveResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UnionBodyMove'] = ResolversParentTypes['UnionBodyMove'],
> = {
  consents: Resolver<ReadonlyArray<ResolversTypes['MoveSide']>, ParentType, ContextType>;
  effectiveOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  requestedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toParent: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  toParentId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnionBodyPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UnionBodyPayload'] = ResolversParentTypes['UnionBodyPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
};

export type UnitCoverResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UnitCover'] = ResolversParentTypes['UnitCover'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unionBodyId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnnamedRecipientsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UnnamedRecipients'] = ResolversParentTypes['UnnamedRecipients'],
> = {
  count: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload'],
> = {
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  headers: Resolver<ReadonlyArray<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadHeaderResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UploadHeader'] = ResolversParentTypes['UploadHeader'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UploadPayload'] = ResolversParentTypes['UploadPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  upload: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
};

export type VirtualPostResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VirtualPost'] = ResolversParentTypes['VirtualPost'],
> = {
  accounts: Resolver<ReadonlyArray<ResolversTypes['StipendAccount']>, ParentType, ContextType>;
  agreements: Resolver<ReadonlyArray<ResolversTypes['PostAgreement']>, ParentType, ContextType>;
  allowedActions: Resolver<ReadonlyArray<ResolversTypes['VirtualPostAction']>, ParentType, ContextType>;
  askedAmount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance: Resolver<ResolversTypes['StipendTotal'], ParentType, ContextType>;
  claims: Resolver<ReadonlyArray<ResolversTypes['PostClaim']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  hardshipFile: Resolver<Maybe<ResolversTypes['HardshipFile']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  months: Resolver<ReadonlyArray<ResolversTypes['StipendMonth']>, ParentType, ContextType>;
  publishedFrom: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  publishedUntil: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  region: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionCode: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['VirtualPostState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['VirtualPostStep']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VirtualPostConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VirtualPostConnection'] = ResolversParentTypes['VirtualPostConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['VirtualPostEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['VirtualPost']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VirtualPostEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VirtualPostEdge'] = ResolversParentTypes['VirtualPostEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['VirtualPost'], ParentType, ContextType>;
};

export type VirtualPostFiguresResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VirtualPostFigures'] = ResolversParentTypes['VirtualPostFigures'],
> = {
  activated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeNow: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byHousehold: Resolver<ResolversTypes['StipendTotal'], ParentType, ContextType>;
  byPayer: Resolver<ResolversTypes['StipendTotal'], ParentType, ContextType>;
  claimed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimedNow: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  launched: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedNow: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seekingSponsorNow: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspendedNow: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VirtualPostPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VirtualPostPayload'] = ResolversParentTypes['VirtualPostPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  virtualPost: Resolver<Maybe<ResolversTypes['VirtualPost']>, ParentType, ContextType>;
};

export type VirtualPostStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VirtualPostStep'] = ResolversParentTypes['VirtualPostStep'],
> = {
  byTime: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['VirtualPostState'], ParentType, ContextType>;
  suspensionReason: Resolver<Maybe<ResolversTypes['SuspensionReason']>, ParentType, ContextType>;
  terminationReason: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
};

export type VolunteerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'],
> = {
  confirmedMinutes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  personName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles: Resolver<ReadonlyArray<ResolversTypes['VolunteerRole']>, ParentType, ContextType>;
  services: Resolver<ReadonlyArray<ResolversTypes['VolunteerService']>, ParentType, ContextType>;
  unionBody: Resolver<Maybe<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingMinutes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection'],
> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['VolunteerEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VolunteerEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VolunteerEdge'] = ResolversParentTypes['VolunteerEdge'],
> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export type VolunteerPayloadResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VolunteerPayload'] = ResolversParentTypes['VolunteerPayload'],
> = {
  problems: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  volunteer: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type VolunteerRoleResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VolunteerRole'] = ResolversParentTypes['VolunteerRole'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type VolunteerServiceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['VolunteerService'] = ResolversParentTypes['VolunteerService'],
> = {
  activity: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['VolunteerServiceState'], ParentType, ContextType>;
};

export type WorkplaceRecipientResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['WorkplaceRecipient'] = ResolversParentTypes['WorkplaceRecipient'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AcceptedFile: AcceptedFileResolvers<ContextType>;
  Activity: ActivityResolvers<ContextType>;
  ActivityConnection: ActivityConnectionResolvers<ContextType>;
  ActivityEdge: ActivityEdgeResolvers<ContextType>;
  ActivityPayload: ActivityPayloadResolvers<ContextType>;
  ActivityStep: ActivityStepResolvers<ContextType>;
  Agreement: AgreementResolvers<ContextType>;
  AgreementConnection: AgreementConnectionResolvers<ContextType>;
  AgreementDraft: AgreementDraftResolvers<ContextType>;
  AgreementEdge: AgreementEdgeResolvers<ContextType>;
  AgreementFiling: AgreementFilingResolvers<ContextType>;
  AgreementPayload: AgreementPayloadResolvers<ContextType>;
  AmountRule: AmountRuleResolvers<ContextType>;
  ApiClient: ApiClientResolvers<ContextType>;
  ApiClientPayload: ApiClientPayloadResolvers<ContextType>;
  ArrearsWarning: ArrearsWarningResolvers<ContextType>;
  ArrearsWarningConnection: ArrearsWarningConnectionResolvers<ContextType>;
  ArrearsWarningEdge: ArrearsWarningEdgeResolvers<ContextType>;
  AssessedAmount: AssessedAmountResolvers<ContextType>;
  AuditChange: AuditChangeResolvers<ContextType>;
  AuditEntry: AuditEntryResolvers<ContextType>;
  AuditEntryConnection: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge: AuditEntryEdgeResolvers<ContextType>;
  AwardedPrize: AwardedPrizeResolvers<ContextType>;
  Bank: BankResolvers<ContextType>;
  BankConnection: BankConnectionResolvers<ContextType>;
  BankEdge: BankEdgeResolvers<ContextType>;
  BankPayload: BankPayloadResolvers<ContextType>;
  BankTransaction: BankTransactionResolvers<ContextType>;
  BankTransactionConnection: BankTransactionConnectionResolvers<ContextType>;
  BankTransactionEdge: BankTransactionEdgeResolvers<ContextType>;
  BankTransactionPayload: BankTransactionPayloadResolvers<ContextType>;
  Bargaining: BargainingResolvers<ContextType>;
  BargainingAnswer: BargainingAnswerResolvers<ContextType>;
  BargainingStep: BargainingStepResolvers<ContextType>;
  BenefitCard: BenefitCardResolvers<ContextType>;
  BenefitCardPayload: BenefitCardPayloadResolvers<ContextType>;
  BoardEntry: BoardEntryResolvers<ContextType>;
  BodyEnrollee: BodyEnrolleeResolvers<ContextType>;
  BodyRecipient: BodyRecipientResolvers<ContextType>;
  Break: BreakResolvers<ContextType>;
  BreakConnection: BreakConnectionResolvers<ContextType>;
  BreakEdge: BreakEdgeResolvers<ContextType>;
  BreakPayload: BreakPayloadResolvers<ContextType>;
  BreakSettlement: BreakSettlementResolvers<ContextType>;
  CardInterval: CardIntervalResolvers<ContextType>;
  CardProgram: CardProgramResolvers<ContextType>;
  CardProgramConnection: CardProgramConnectionResolvers<ContextType>;
  CardProgramEdge: CardProgramEdgeResolvers<ContextType>;
  CardProgramPayload: CardProgramPayloadResolvers<ContextType>;
  CardRegistration: CardRegistrationResolvers<ContextType>;
  CardStateChange: CardStateChangeResolvers<ContextType>;
  CardToken: GraphQLScalarType;
  CardUsage: CardUsageResolvers<ContextType>;
  Case: CaseResolvers<ContextType>;
  CaseConnection: CaseConnectionResolvers<ContextType>;
  CaseEdge: CaseEdgeResolvers<ContextType>;
  CaseEmployer: CaseEmployerResolvers<ContextType>;
  CaseHandling: CaseHandlingResolvers<ContextType>;
  CasePayload: CasePayloadResolvers<ContextType>;
  CasePerson: CasePersonResolvers<ContextType>;
  CaseProlongation: CaseProlongationResolvers<ContextType>;
  CaseRecovery: CaseRecoveryResolvers<ContextType>;
  CaseReferral: CaseReferralResolvers<ContextType>;
  CaseRemainder: CaseRemainderResolvers<ContextType>;
  CaseStep: CaseStepResolvers<ContextType>;
  Certificate: CertificateResolvers<ContextType>;
  Claim: ClaimResolvers<ContextType>;
  ClaimConnection: ClaimConnectionResolvers<ContextType>;
  ClaimDocument: ClaimDocumentResolvers<ContextType>;
  ClaimEdge: ClaimEdgeResolvers<ContextType>;
  ClaimNotice: ClaimNoticeResolvers<ContextType>;
  ClaimPayload: ClaimPayloadResolvers<ContextType>;
  ClaimStep: ClaimStepResolvers<ContextType>;
  ClassCount: ClassCountResolvers<ContextType>;
  CommitteeTerm: CommitteeTermResolvers<ContextType>;
  Conflict: ConflictResolvers<ContextType>;
  CongressVote: CongressVoteResolvers<ContextType>;
  Contest: ContestResolvers<ContextType>;
  ContestResult: ContestResultResolvers<ContextType>;
  ContestResultPayload: ContestResultPayloadResolvers<ContextType>;
  CostBand: CostBandResolvers<ContextType>;
  CostShareAmount: CostShareAmountResolvers<ContextType>;
  Course: CourseResolvers<ContextType>;
  Cover: CoverResolvers<ContextType>;
  CoverPause: CoverPauseResolvers<ContextType>;
  CoverRule: CoverRuleResolvers<ContextType>;
  CoveredUnit: CoveredUnitResolvers<ContextType>;
  CoveredUnitConnection: CoveredUnitConnectionResolvers<ContextType>;
  CoveredUnitEdge: CoveredUnitEdgeResolvers<ContextType>;
  CoveredUnitPayload: CoveredUnitPayloadResolvers<ContextType>;
  CreditCode: GraphQLScalarType;
  CriterionScore: CriterionScoreResolvers<ContextType>;
  Dashboard: DashboardResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  Decimal: GraphQLScalarType;
  Discount: DiscountResolvers<ContextType>;
  DiscountPayload: DiscountPayloadResolvers<ContextType>;
  DiscountRefund: DiscountRefundResolvers<ContextType>;
  EditionRules: EditionRulesResolvers<ContextType>;
  EditionTotals: EditionTotalsResolvers<ContextType>;
  EligibilityChange: EligibilityChangeResolvers<ContextType>;
  EligibilityChangeConnection: EligibilityChangeConnectionResolvers<ContextType>;
  EligibilityChangeEdge: EligibilityChangeEdgeResolvers<ContextType>;
  EligibilityDecision: EligibilityDecisionResolvers<ContextType>;
  EligibilityEvidence: EligibilityEvidenceResolvers<ContextType>;
  EligibilityOutcome: EligibilityOutcomeResolvers<ContextType>;
  Employer: EmployerResolvers<ContextType>;
  EmployerEnrollee: EmployerEnrolleeResolvers<ContextType>;
  EmployerParticipant: EmployerParticipantResolvers<ContextType>;
  EmployerRecipient: EmployerRecipientResolvers<ContextType>;
  Enrollee: EnrolleeResolvers<ContextType>;
  Enrolment: EnrolmentResolvers<ContextType>;
  EnrolmentConnection: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge: EnrolmentEdgeResolvers<ContextType>;
  EnrolmentPayload: EnrolmentPayloadResolvers<ContextType>;
  EnrolmentRule: EnrolmentRuleResolvers<ContextType>;
  EnrolmentStep: EnrolmentStepResolvers<ContextType>;
  Evaluation: EvaluationResolvers<ContextType>;
  EvaluationConnection: EvaluationConnectionResolvers<ContextType>;
  EvaluationCriterion: EvaluationCriterionResolvers<ContextType>;
  EvaluationEdge: EvaluationEdgeResolvers<ContextType>;
  EvaluationPayload: EvaluationPayloadResolvers<ContextType>;
  EvaluationRating: EvaluationRatingResolvers<ContextType>;
  EvaluationScheme: EvaluationSchemeResolvers<ContextType>;
  EvaluationSchemeConnection: EvaluationSchemeConnectionResolvers<ContextType>;
  EvaluationSchemeEdge: EvaluationSchemeEdgeResolvers<ContextType>;
  EvaluationSchemePayload: EvaluationSchemePayloadResolvers<ContextType>;
  EvaluationStep: EvaluationStepResolvers<ContextType>;
  EvaluationSubject: EvaluationSubjectResolvers<ContextType>;
  Facility: FacilityResolvers<ContextType>;
  FacilityConnection: FacilityConnectionResolvers<ContextType>;
  FacilityEdge: FacilityEdgeResolvers<ContextType>;
  FacilityPayload: FacilityPayloadResolvers<ContextType>;
  Fen: GraphQLScalarType;
  Figure: FigureResolvers<ContextType>;
  FigureConnection: FigureConnectionResolvers<ContextType>;
  FigureEdge: FigureEdgeResolvers<ContextType>;
  FigurePayload: FigurePayloadResolvers<ContextType>;
  FigurePeriod: FigurePeriodResolvers<ContextType>;
  FileProblem: FileProblemResolvers<ContextType>;
  FixedAmount: FixedAmountResolvers<ContextType>;
  Fund: FundResolvers<ContextType>;
  FundReceipt: FundReceiptResolvers<ContextType>;
  FundReceiptConnection: FundReceiptConnectionResolvers<ContextType>;
  FundReceiptEdge: FundReceiptEdgeResolvers<ContextType>;
  FundReceiptPayload: FundReceiptPayloadResolvers<ContextType>;
  FundSum: FundSumResolvers<ContextType>;
  GrantRule: GrantRuleResolvers<ContextType>;
  HardshipEvidence: HardshipEvidenceResolvers<ContextType>;
  HardshipExclusion: HardshipExclusionResolvers<ContextType>;
  HardshipFile: HardshipFileResolvers<ContextType>;
  HardshipFileConnection: HardshipFileConnectionResolvers<ContextType>;
  HardshipFileEdge: HardshipFileEdgeResolvers<ContextType>;
  HardshipFilePayload: HardshipFilePayloadResolvers<ContextType>;
  HardshipHousing: HardshipHousingResolvers<ContextType>;
  HardshipIncome: HardshipIncomeResolvers<ContextType>;
  HardshipNotice: HardshipNoticeResolvers<ContextType>;
  HardshipObjection: HardshipObjectionResolvers<ContextType>;
  HardshipPerson: HardshipPersonResolvers<ContextType>;
  HardshipReview: HardshipReviewResolvers<ContextType>;
  HardshipStep: HardshipStepResolvers<ContextType>;
  HardshipTierOverride: HardshipTierOverrideResolvers<ContextType>;
  Honour: HonourResolvers<ContextType>;
  HonourPayload: HonourPayloadResolvers<ContextType>;
  HonourRecipient: HonourRecipientResolvers<ContextType>;
  HonourRecord: HonourRecordResolvers<ContextType>;
  HonourRecordConnection: HonourRecordConnectionResolvers<ContextType>;
  HonourRecordEdge: HonourRecordEdgeResolvers<ContextType>;
  HonourStep: HonourStepResolvers<ContextType>;
  HouseholdEnrollee: HouseholdEnrolleeResolvers<ContextType>;
  IllegalTransition: IllegalTransitionResolvers<ContextType>;
  ImportFiguresPayload: ImportFiguresPayloadResolvers<ContextType>;
  ImportedRow: ImportedRowResolvers<ContextType>;
  Indicator: IndicatorResolvers<ContextType>;
  IndicatorConnection: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge: IndicatorEdgeResolvers<ContextType>;
  IssueBatch: IssueBatchResolvers<ContextType>;
  IssueBatchConnection: IssueBatchConnectionResolvers<ContextType>;
  IssueBatchEdge: IssueBatchEdgeResolvers<ContextType>;
  IssueBatchPayload: IssueBatchPayloadResolvers<ContextType>;
  IssueLine: IssueLineResolvers<ContextType>;
  IssueLineConnection: IssueLineConnectionResolvers<ContextType>;
  IssueLineEdge: IssueLineEdgeResolvers<ContextType>;
  Job: JobResolvers<ContextType>;
  JobConnection: JobConnectionResolvers<ContextType>;
  JobEdge: JobEdgeResolvers<ContextType>;
  JobFair: JobFairResolvers<ContextType>;
  JobFile: JobFileResolvers<ContextType>;
  JobPayload: JobPayloadResolvers<ContextType>;
  JobStand: JobStandResolvers<ContextType>;
  Label: LabelResolvers<ContextType>;
  LargeSum: LargeSumResolvers<ContextType>;
  LegalPerson: LegalPersonResolvers<ContextType>;
  Lesson: LessonResolvers<ContextType>;
  LinkCadre: LinkCadreResolvers<ContextType>;
  LinkDuty: LinkDutyResolvers<ContextType>;
  LinkDutyConnection: LinkDutyConnectionResolvers<ContextType>;
  LinkDutyEdge: LinkDutyEdgeResolvers<ContextType>;
  LinkDutyPayload: LinkDutyPayloadResolvers<ContextType>;
  LinkTarget: LinkTargetResolvers<ContextType>;
  LinkVisit: LinkVisitResolvers<ContextType>;
  LocalDate: GraphQLScalarType;
  Member: MemberResolvers<ContextType>;
  MemberAttributes: MemberAttributesResolvers<ContextType>;
  MemberConnection: MemberConnectionResolvers<ContextType>;
  MemberEdge: MemberEdgeResolvers<ContextType>;
  MemberEnrollee: MemberEnrolleeResolvers<ContextType>;
  MemberParticipant: MemberParticipantResolvers<ContextType>;
  MemberPayload: MemberPayloadResolvers<ContextType>;
  MemberRecipient: MemberRecipientResolvers<ContextType>;
  MemberTransfer: MemberTransferResolvers<ContextType>;
  Membership: MembershipResolvers<ContextType>;
  MembershipInterval: MembershipIntervalResolvers<ContextType>;
  MembershipStep: MembershipStepResolvers<ContextType>;
  Merchant: MerchantResolvers<ContextType>;
  MerchantAgreement: MerchantAgreementResolvers<ContextType>;
  MerchantAgreementEvidence: MerchantAgreementEvidenceResolvers<ContextType>;
  MerchantConnection: MerchantConnectionResolvers<ContextType>;
  MerchantEdge: MerchantEdgeResolvers<ContextType>;
  MerchantPayload: MerchantPayloadResolvers<ContextType>;
  Money: MoneyResolvers<ContextType>;
  MoveToAnswer: MoveToAnswerResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  NonMemberEnrollee: NonMemberEnrolleeResolvers<ContextType>;
  NonMemberParticipant: NonMemberParticipantResolvers<ContextType>;
  NotEligible: NotEligibleResolvers<ContextType>;
  ObjectHeader: ObjectHeaderResolvers<ContextType>;
  ObjectRequest: ObjectRequestResolvers<ContextType>;
  Offer: OfferResolvers<ContextType>;
  OfferConnection: OfferConnectionResolvers<ContextType>;
  OfferDiscount: OfferDiscountResolvers<ContextType>;
  OfferEdge: OfferEdgeResolvers<ContextType>;
  OfferLimits: OfferLimitsResolvers<ContextType>;
  OfferPayload: OfferPayloadResolvers<ContextType>;
  OfferPeriodLimit: OfferPeriodLimitResolvers<ContextType>;
  OfferRule: OfferRuleResolvers<ContextType>;
  OfferTimeSlot: OfferTimeSlotResolvers<ContextType>;
  OfferVersion: OfferVersionResolvers<ContextType>;
  OfferVersionEvidence: OfferVersionEvidenceResolvers<ContextType>;
  OfficerTerm: OfficerTermResolvers<ContextType>;
  OfficerTermConnection: OfficerTermConnectionResolvers<ContextType>;
  OfficerTermEdge: OfficerTermEdgeResolvers<ContextType>;
  OfficerTermPayload: OfficerTermPayloadResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  ParentLink: ParentLinkResolvers<ContextType>;
  Participant: ParticipantResolvers<ContextType>;
  Participation: ParticipationResolvers<ContextType>;
  ParticipationConnection: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge: ParticipationEdgeResolvers<ContextType>;
  ParticipationPayload: ParticipationPayloadResolvers<ContextType>;
  ParticipationStep: ParticipationStepResolvers<ContextType>;
  PeriodUsage: PeriodUsageResolvers<ContextType>;
  Placement: PlacementResolvers<ContextType>;
  PostAgreement: PostAgreementResolvers<ContextType>;
  PostClaim: PostClaimResolvers<ContextType>;
  PostReminder: PostReminderResolvers<ContextType>;
  PostReminderConnection: PostReminderConnectionResolvers<ContextType>;
  PostReminderEdge: PostReminderEdgeResolvers<ContextType>;
  Problem: ProblemResolvers<ContextType>;
  Program: ProgramResolvers<ContextType>;
  ProgramConnection: ProgramConnectionResolvers<ContextType>;
  ProgramEdge: ProgramEdgeResolvers<ContextType>;
  ProgramEdition: ProgramEditionResolvers<ContextType>;
  ProgramEditionConnection: ProgramEditionConnectionResolvers<ContextType>;
  ProgramEditionEdge: ProgramEditionEdgeResolvers<ContextType>;
  ProgramEditionPayload: ProgramEditionPayloadResolvers<ContextType>;
  ProgramEditionStep: ProgramEditionStepResolvers<ContextType>;
  ProgramPartner: ProgramPartnerResolvers<ContextType>;
  ProgramPayload: ProgramPayloadResolvers<ContextType>;
  ProgramTarget: ProgramTargetResolvers<ContextType>;
  PublishedPost: PublishedPostResolvers<ContextType>;
  PublishedPostConnection: PublishedPostConnectionResolvers<ContextType>;
  PublishedPostEdge: PublishedPostEdgeResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  RankedEntry: RankedEntryResolvers<ContextType>;
  Ratio: RatioResolvers<ContextType>;
  ReasonText: ReasonTextResolvers<ContextType>;
  Receipt: ReceiptResolvers<ContextType>;
  Region: RegionResolvers<ContextType>;
  RegionChange: RegionChangeResolvers<ContextType>;
  RegionCode: GraphQLScalarType;
  RegionConnection: RegionConnectionResolvers<ContextType>;
  RegionEdge: RegionEdgeResolvers<ContextType>;
  RegistrationInterval: RegistrationIntervalResolvers<ContextType>;
  ReportedCounts: ReportedCountsResolvers<ContextType>;
  ReportedFigures: ReportedFiguresResolvers<ContextType>;
  RevealCasePersonsPayload: RevealCasePersonsPayloadResolvers<ContextType>;
  RevealHardshipPersonPayload: RevealHardshipPersonPayloadResolvers<ContextType>;
  RevealHolderKeyPayload: RevealHolderKeyPayloadResolvers<ContextType>;
  RevealMemberPayload: RevealMemberPayloadResolvers<ContextType>;
  RevealStipendAccountPayload: RevealStipendAccountPayloadResolvers<ContextType>;
  RevealedAccount: RevealedAccountResolvers<ContextType>;
  RevealedCasePersons: RevealedCasePersonsResolvers<ContextType>;
  RevealedHardshipPerson: RevealedHardshipPersonResolvers<ContextType>;
  RevealedPerson: RevealedPersonResolvers<ContextType>;
  RowOutcomes: RowOutcomesResolvers<ContextType>;
  RuleProblem: RuleProblemResolvers<ContextType>;
  SchemeVersion: SchemeVersionResolvers<ContextType>;
  Scope: ScopeResolvers<ContextType>;
  SealPeriodPayload: SealPeriodPayloadResolvers<ContextType>;
  SealedPeriod: SealedPeriodResolvers<ContextType>;
  ServiceItem: ServiceItemResolvers<ContextType>;
  ServiceItemConnection: ServiceItemConnectionResolvers<ContextType>;
  ServiceItemCount: ServiceItemCountResolvers<ContextType>;
  ServiceItemEdge: ServiceItemEdgeResolvers<ContextType>;
  ServiceItemPayload: ServiceItemPayloadResolvers<ContextType>;
  Session: SessionResolvers<ContextType>;
  Sponsor: SponsorResolvers<ContextType>;
  SponsorConnection: SponsorConnectionResolvers<ContextType>;
  SponsorEdge: SponsorEdgeResolvers<ContextType>;
  SponsorPayload: SponsorPayloadResolvers<ContextType>;
  StandardResult: StandardResultResolvers<ContextType>;
  StateSpan: StateSpanResolvers<ContextType>;
  Statement: StatementResolvers<ContextType>;
  StatementLine: StatementLineResolvers<ContextType>;
  StatementOffer: StatementOfferResolvers<ContextType>;
  StatementOfferConnection: StatementOfferConnectionResolvers<ContextType>;
  StatementOfferEdge: StatementOfferEdgeResolvers<ContextType>;
  StatementTotal: StatementTotalResolvers<ContextType>;
  StipendAccount: StipendAccountResolvers<ContextType>;
  StipendDispute: StipendDisputeResolvers<ContextType>;
  StipendMonth: StipendMonthResolvers<ContextType>;
  StipendRow: StipendRowResolvers<ContextType>;
  StipendStatement: StipendStatementResolvers<ContextType>;
  StipendStatementMonth: StipendStatementMonthResolvers<ContextType>;
  StipendTotal: StipendTotalResolvers<ContextType>;
  StipendWaiver: StipendWaiverResolvers<ContextType>;
  Submission: SubmissionResolvers<ContextType>;
  SubmissionAdoption: SubmissionAdoptionResolvers<ContextType>;
  SubmissionConnection: SubmissionConnectionResolvers<ContextType>;
  SubmissionEdge: SubmissionEdgeResolvers<ContextType>;
  SubmissionPayload: SubmissionPayloadResolvers<ContextType>;
  SubmissionScore: SubmissionScoreResolvers<ContextType>;
  SubmissionStep: SubmissionStepResolvers<ContextType>;
  SuggestionAuthor: SuggestionAuthorResolvers<ContextType>;
  SuggestionCall: SuggestionCallResolvers<ContextType>;
  SuggestionCallConnection: SuggestionCallConnectionResolvers<ContextType>;
  SuggestionCallEdge: SuggestionCallEdgeResolvers<ContextType>;
  SuggestionCallPayload: SuggestionCallPayloadResolvers<ContextType>;
  SuggestionCallStep: SuggestionCallStepResolvers<ContextType>;
  SuggestionPrize: SuggestionPrizeResolvers<ContextType>;
  SupervisionNotice: SupervisionNoticeResolvers<ContextType>;
  SupervisionNoticeConnection: SupervisionNoticeConnectionResolvers<ContextType>;
  SupervisionNoticeEdge: SupervisionNoticeEdgeResolvers<ContextType>;
  TeamParticipant: TeamParticipantResolvers<ContextType>;
  TeamRecipient: TeamRecipientResolvers<ContextType>;
  TierAmount: TierAmountResolvers<ContextType>;
  TierAmounts: TierAmountsResolvers<ContextType>;
  Trade: TradeResolvers<ContextType>;
  TransactionDecision: TransactionDecisionResolvers<ContextType>;
  TransferToAnswer: TransferToAnswerResolvers<ContextType>;
  UnionBody: UnionBodyResolvers<ContextType>;
  UnionBodyConnection: UnionBodyConnectionResolvers<ContextType>;
  UnionBodyEdge: UnionBodyEdgeResolvers<ContextType>;
  UnionBodyMove: UnionBodyMoveResolvers<ContextType>;
  UnionBodyPayload: UnionBodyPayloadResolvers<ContextType>;
  UnitCover: UnitCoverResolvers<ContextType>;
  UnnamedRecipients: UnnamedRecipientsResolvers<ContextType>;
  Upload: UploadResolvers<ContextType>;
  UploadHeader: UploadHeaderResolvers<ContextType>;
  UploadPayload: UploadPayloadResolvers<ContextType>;
  VirtualPost: VirtualPostResolvers<ContextType>;
  VirtualPostConnection: VirtualPostConnectionResolvers<ContextType>;
  VirtualPostEdge: VirtualPostEdgeResolvers<ContextType>;
  VirtualPostFigures: VirtualPostFiguresResolvers<ContextType>;
  VirtualPostPayload: VirtualPostPayloadResolvers<ContextType>;
  VirtualPostStep: VirtualPostStepResolvers<ContextType>;
  Volunteer: VolunteerResolvers<ContextType>;
  VolunteerConnection: VolunteerConnectionResolvers<ContextType>;
  VolunteerEdge: VolunteerEdgeResolvers<ContextType>;
  VolunteerPayload: VolunteerPayloadResolvers<ContextType>;
  VolunteerRole: VolunteerRoleResolvers<ContextType>;
  VolunteerService: VolunteerServiceResolvers<ContextType>;
  WorkplaceRecipient: WorkplaceRecipientResolvers<ContextType>;
};
