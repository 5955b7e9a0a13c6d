import type { CodegenConfig } from '@graphql-codegen/cli';

/** What resolvers give and take for each scalar: the domain's own branded values. */
const DOMAIN_SCALARS = {
  ID: 'string',
  DateTime: '\\#domain/day.ts#Instant',
  LocalDate: '\\#domain/day.ts#LocalDate',
  RegionCode: '\\#domain/region/region-code.ts#RegionCode',
  CreditCode: '\\#domain/credit-code.ts#CreditCode',
  CardToken: '\\#domain/card/card-token.ts#CardToken',
  Fen: '\\#domain/money.ts#Fen',
  Decimal: '\\#domain/decimal.ts#Decimal',
};

/** The wire form of each scalar, as a client sees it. */
const WIRE_SCALARS = {
  ID: 'string',
  DateTime: 'string',
  LocalDate: 'string',
  RegionCode: 'string',
  CreditCode: 'string',
  CardToken: 'string',
  Fen: 'number',
  Decimal: 'string',
};

/** What a resolver is handed as its parent, by type, where that is not the type the caller sees. */
const MAPPERS: Record<string, string> = {
  Agreement: '\\#domain/agreement/agreement.ts#Agreement as AgreementState',
  ApiClient: '\\#domain/caller/caller.ts#ApiClient as ApiClientState',
  AuditEntry: '\\#domain/audit/audit-entry.ts#AuditEntry as AuditEntryState',
  Bank: '\\#domain/bank/bank.ts#Bank as BankState',
  BankTransaction: '\\#domain/reconciliation/bank-transaction.ts#ToldTransaction',
  BenefitCard: '\\#domain/card/benefit-card.ts#BenefitCard as BenefitCardState',
  Break: '\\#domain/reconciliation/break.ts#Break as BreakRecord',
  CardUsage: '\\#domain/usage/card-usage.ts#CardUsage as CardUsageFacts',
  CardStateChange: '\\#domain/card/benefit-card.ts#CardStateChange as CardStateChangeState',
  Discount: '\\#domain/usage/discount.ts#Discount as DiscountRecord',
  DiscountRefund: '\\#domain/usage/discount.ts#DiscountRefund as DiscountRefundRecord',
  EligibilityChange: '\\#domain/eligibility/eligibility-change.ts#EligibilityChange as EligibilityChangeRecord',
  EligibilityDecision: '\\#services/ask-eligibility.ts#EligibilityAnswer',
  IssueBatch: '\\#domain/card/issue-batch.ts#IssueBatch as IssueBatchRecord',
  IssueLine: '\\#domain/card/benefit-card.ts#BenefitCard as BenefitCardState',
  NotEligible: '\\#domain/problem.ts#NotEligible as NotEligibleFacts',
  ReasonText: '{ readonly code: EligibilityReason }',
  CardProgram: '\\#domain/card-program/card-program.ts#CardProgram as CardProgramState',
  Conflict: '\\#domain/problem.ts#Conflict as ConflictFacts',
  CoveredUnit: '\\#domain/covered-unit/covered-unit.ts#CoveredUnit as CoveredUnitState',
  Facility: '\\#domain/facility/facility.ts#Facility as FacilityState',
  Figure: '\\#domain/figure/figure.ts#Figure as FigureState',
  HardshipFile: '\\#domain/hardship/hardship-file.ts#HardshipFile as HardshipFileState',
  HardshipIncome: '\\#domain/hardship/income.ts#IncomeComputation',
  HardshipNotice: '\\#services/show-hardship-file.ts#PublicNotice',
  HardshipObjection: '\\#services/show-hardship-file.ts#ShownObjection',
  HardshipPerson: '\\#services/show-hardship-file.ts#ShownPerson',
  HardshipReview: '\\#services/show-hardship-file.ts#ShownReview',
  HardshipStep: '\\#services/show-hardship-file.ts#ShownStep',
  HardshipTierOverride: '\\#services/show-hardship-file.ts#ShownOverride',
  RevealedHardshipPerson: '\\#domain/hardship/household.ts#PersonSecrets',
  IllegalTransition: '\\#domain/problem.ts#IllegalTransition as IllegalTransitionFacts',
  Indicator: '\\#domain/figure/figure.ts#Indicator as IndicatorState',
  FileProblem: '\\#domain/job/file-problem.ts#FileProblem as FileProblemFacts',
  Job: '\\#domain/job/job.ts#Job as JobRecord',
  JobFile: '\\#services/sign-job-file.ts#JobFileOfJob',
  Label: '\\#graphql/label-text.ts#LabelText',
  Money: '\\#domain/money.ts#Fen as FenAmount',
  MoveToAnswer: '\\#services/show-union-body.ts#MoveToAnswer as MoveToAnswerState',
  Merchant: '\\#domain/merchant/merchant.ts#Merchant as MerchantState',
  MerchantAgreement: '\\#domain/merchant/merchant.ts#MerchantAgreement as MerchantAgreementState',
  Member: '\\#domain/member/member.ts#Member as MemberRecord',
  MemberTransfer: '\\#domain/member/member.ts#Transfer as TransferRecord',
  Membership: '\\#services/show-member.ts#ShownMembership',
  Offer: '\\#domain/offer/offer.ts#Offer as OfferState',
  OfferVersion: '\\#domain/offer/offer.ts#OfferVersion as OfferVersionState',
  OfferRule: '\\#domain/offer/offer.ts#OfferRule as OfferRuleState',
  OfferDiscount: '\\#domain/offer/offer.ts#Discount as DiscountTerms',
  OfferPeriodLimit: '\\#domain/offer/offer.ts#PeriodLimit',
  OfferTimeSlot: '\\#domain/offer/offer.ts#TimeSlot',
  OfficerTerm: '\\#domain/officer/officer-term.ts#OfficerTerm as OfficerTermState',
  ParentLink: '\\#domain/union-body/union-body.ts#ParentLink as ParentLinkState',
  StateSpan: '\\#domain/union-body/standing.ts#StateSpan as StateSpanState',
  PeriodUsage: '\\#domain/usage/card-usage.ts#PeriodUsage as PeriodUsageFacts',
  Problem: '\\#domain/problem.ts#Problem as ProblemFacts',
  Region: '\\#domain/region/region.ts#Region as RegionState',
  RegionChange: '\\#domain/region/region.ts#RegionLink',
  LargeSum: 'bigint',
  SealedPeriod: '\\#domain/reconciliation/decide-seal.ts#SealedPeriod as SealedPeriodState',
  Statement: '\\#services/show-statement.ts#ShownStatement',
  StatementOffer: '\\#domain/reconciliation/statement.ts#StatementOfOffer',
  StatementLine: '\\#domain/reconciliation/statement.ts#StatementSum',
  StatementTotal: '\\#domain/reconciliation/statement.ts#StatementSums',
  TransactionDecision: '\\#domain/reconciliation/bank-transaction.ts#TransactionDecision as TransactionDecisionRecord',
  RuleProblem: '\\#domain/problem.ts#RuleProblem as RuleProblemFacts',
  RowOutcomes: '\\#domain/job/row-outcome.ts#RowTally',
  Upload: '\\#domain/job/upload.ts#Upload as UploadRecord',
  UnionBody: '\\#domain/union-body/union-body.ts#UnionBody as UnionBodyRecord',
  UnionBodyMove: '\\#domain/union-body/union-body.ts#PendingMove',
};

const READONLY_TYPES = { strictScalars: true, immutableTypes: true, useTypeImports: true };

/** The typed documents of a client, which knows the service by these only. */
const clientDocuments = (folder: string) => ({
  documents: `${folder}/**/*.graphql`,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: { ...READONLY_TYPES, scalars: WIRE_SCALARS, enumType: 'string-literal', documentMode: 'string' },
});

const config: CodegenConfig = {
  silent: true,
  ignoreNoDocuments: true,
  schema: ['schema/*.graphql', '!schema/schema.graphql', '!schema/baseline.graphql'],
  generates: {
    'functions/graphql/__generated__/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...READONLY_TYPES,
        scalars: DOMAIN_SCALARS,
        contextType: '\\#graphql/context.ts#RequestContext',
        mappers: MAPPERS,
        avoidOptionals: { field: true, object: true, resolvers: true, query: true, mutation: true },
        enumsAsTypes: true,
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
      },
    },
    'schema/schema.graphql': { plugins: ['schema-ast'], config: { sort: true, includeDirectives: true } },
    'cli/__generated__/documents.ts': clientDocuments('cli'),
    'examples/till/__generated__/documents.ts': clientDocuments('examples/till'),
  },
};

export default config;
