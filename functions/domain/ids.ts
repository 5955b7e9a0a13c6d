/** What an id names; the prefix of every id the API gives out. */
export const ID_PREFIXES = {
  UnionBody: 'ub',
  OfficerTerm: 'off',
  CoveredUnit: 'unit',
  Facility: 'fac',
  Agreement: 'agr',
  Figure: 'fig',
  Indicator: 'ind',
  Region: 'reg',
  Member: 'mem',
  HardshipFile: 'hf',
  Household: 'hh',
  VirtualPost: 'post',
  Sponsor: 'spon',
  Program: 'prog',
  ProgramEdition: 'edn',
  Enrolment: 'enr',
  Claim: 'clm',
  Disbursement: 'dis',
  FundReceipt: 'fund',
  Case: 'case',
  ServiceItem: 'item',
  Activity: 'act',
  Participation: 'part',
  ContestResult: 'cres',
  HonourRecord: 'hon',
  SuggestionCall: 'call',
  Submission: 'sub',
  EvaluationScheme: 'scheme',
  Evaluation: 'eval',
  LinkDuty: 'duty',
  Volunteer: 'vol',
  Bank: 'bank',
  CardProgram: 'cprog',
  BenefitCard: 'card',
  IssueBatch: 'batch',
  Merchant: 'mer',
  Offer: 'offer',
  Discount: 'disc',
  Break: 'brk',
  Upload: 'upl',
  Job: 'job',
  ApiClient: 'client',
  AuditEntry: 'aud',
  Receipt: 'rcpt',
  Request: 'req',
} as const satisfies Record<string, string>;

/** The kinds of things that carry an id. */
export type IdKind = keyof typeof ID_PREFIXES;

/** An id of one kind: `prefix_` and a text without meaning. Two kinds do not mix at compile time. */
export type Id<Kind extends IdKind> = string & { readonly __id: Kind };

export type UnionBodyId = Id<'UnionBody'>;
export type OfficerTermId = Id<'OfficerTerm'>;
export type CoveredUnitId = Id<'CoveredUnit'>;
export type FacilityId = Id<'Facility'>;
export type AgreementId = Id<'Agreement'>;
export type FigureId = Id<'Figure'>;
export type MemberId = Id<'Member'>;
export type HardshipFileId = Id<'HardshipFile'>;
export type HouseholdId = Id<'Household'>;
export type VirtualPostId = Id<'VirtualPost'>;
export type SponsorId = Id<'Sponsor'>;
export type ProgramId = Id<'Program'>;
export type ProgramEditionId = Id<'ProgramEdition'>;
export type EnrolmentId = Id<'Enrolment'>;
export type ClaimId = Id<'Claim'>;
export type DisbursementId = Id<'Disbursement'>;
export type FundReceiptId = Id<'FundReceipt'>;
export type ServiceItemId = Id<'ServiceItem'>;
export type CaseId = Id<'Case'>;
export type ActivityId = Id<'Activity'>;
export type ParticipationId = Id<'Participation'>;
export type ContestResultId = Id<'ContestResult'>;
export type HonourRecordId = Id<'HonourRecord'>;
export type SuggestionCallId = Id<'SuggestionCall'>;
export type SubmissionId = Id<'Submission'>;
export type EvaluationSchemeId = Id<'EvaluationScheme'>;
export type EvaluationId = Id<'Evaluation'>;
export type LinkDutyId = Id<'LinkDuty'>;
export type VolunteerId = Id<'Volunteer'>;
export type BankId = Id<'Bank'>;
export type CardProgramId = Id<'CardProgram'>;
export type BenefitCardId = Id<'BenefitCard'>;
export type IssueBatchId = Id<'IssueBatch'>;
export type MerchantId = Id<'Merchant'>;
export type OfferId = Id<'Offer'>;
export type DiscountId = Id<'Discount'>;
export type BreakId = Id<'Break'>;
export type UploadId = Id<'Upload'>;
export type JobId = Id<'Job'>;
export type ApiClientId = Id<'ApiClient'>;
export type AuditEntryId = Id<'AuditEntry'>;
export type ReceiptId = Id<'Receipt'>;

/** Ids without meaning; and those of published reference data, which are made of its code. */
const ID_FORM = /^(?:[a-z]+_[0-9A-Za-z]{1,64}|ind_[0-9A-Za-z_]{1,64})$/;

/** Reads an id of `kind`; undefined when the text has another prefix or form. Says nothing of existence. */
export function parseId<Kind extends IdKind>(kind: Kind, text: string): Id<Kind> | undefined {
  if (!ID_FORM.test(text) || !text.startsWith(`${ID_PREFIXES[kind]}_`)) return undefined;
  return text as Id<Kind>;
}

/** The kind an id claims to be of, by its prefix; undefined for a text that is no id of ours. */
export function kindOfId(text: string): IdKind | undefined {
  if (!ID_FORM.test(text)) return undefined;
  const prefix = text.slice(0, text.indexOf('_'));
  for (const [kind, ours] of Object.entries(ID_PREFIXES)) if (ours === prefix) return kind as IdKind;
  return undefined;
}

/** The kinds whose ids are made of the code they are published under. */
export type CodedKind = 'Region' | 'Indicator';

/** The id of a thing that is known by its published code. */
export function idOfCode<Kind extends CodedKind>(kind: Kind, code: string): Id<Kind> {
  return `${ID_PREFIXES[kind]}_${code}` as Id<Kind>;
}

/** The published code an id was made of. */
export function codeOfId(kind: CodedKind, id: Id<CodedKind>): string {
  return id.slice(ID_PREFIXES[kind].length + 1);
}
