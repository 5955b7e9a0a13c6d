import type { Activity } from '#domain/activity/activity.ts';
import type { ContestResult } from '#domain/activity/contest-result.ts';
import type { Participation } from '#domain/activity/participation.ts';
import type { Agreement } from '#domain/agreement/agreement.ts';
import type { Bank } from '#domain/bank/bank.ts';
import type { Case } from '#domain/case/case.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { IssueBatch } from '#domain/card/issue-batch.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { ProgramClaim } from '#domain/claim/claim.ts';
import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import type { Enrolment } from '#domain/enrolment/enrolment.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { Figure } from '#domain/figure/figure.ts';
import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { FundReceipt } from '#domain/fund/fund.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { HonourRecord } from '#domain/honour/honour-record.ts';
import type { Job } from '#domain/job/job.ts';
import type { Discount } from '#domain/usage/discount.ts';
import type { Upload } from '#domain/job/upload.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { OfficerTerm } from '#domain/officer/officer-term.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import type { Program } from '#domain/program/program.ts';
import type { ServiceItem } from '#domain/service-item/service-item.ts';
import type { Sponsor } from '#domain/sponsor/sponsor.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import type { LinkDuty } from '#domain/link-duty/link-duty.ts';
import type { Volunteer } from '#domain/volunteer/volunteer.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { EvaluationScheme } from '#domain/evaluation/scheme.ts';
import type { Submission } from '#domain/submission/submission.ts';
import type { SuggestionCall } from '#domain/submission/suggestion-call.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import type { Member } from '#domain/member/member.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';

/** The nouns whose whole state is written under the version that was read. */
export interface NounStates {
  readonly unionBody: UnionBody;
  readonly officer: OfficerTerm;
  readonly coveredUnit: CoveredUnit;
  readonly facility: Facility;
  readonly agreement: Agreement;
  readonly figure: Figure;
  readonly member: Member;
  readonly apiClient: ApiClient;
  readonly hardshipFile: HardshipFile;
  readonly sponsor: Sponsor;
  readonly virtualPost: VirtualPost;
  readonly program: Program;
  readonly programEdition: ProgramEdition;
  readonly enrolment: Enrolment;
  readonly claim: ProgramClaim;
  readonly fundReceipt: FundReceipt;
  readonly disbursement: Disbursement;
  readonly case: Case;
  readonly serviceItem: ServiceItem;
  readonly activity: Activity;
  readonly participation: Participation;
  readonly contestResult: ContestResult;
  readonly honour: HonourRecord;
  readonly suggestionCall: SuggestionCall;
  readonly submission: Submission;
  readonly evaluationScheme: EvaluationScheme;
  readonly evaluation: Evaluation;
  readonly linkDuty: LinkDuty;
  readonly volunteer: Volunteer;
  readonly bank: Bank;
  readonly cardProgram: CardProgram;
  readonly benefitCard: BenefitCard;
  readonly issueBatch: IssueBatch;
  readonly merchant: Merchant;
  readonly offer: Offer;
  readonly discount: Discount;
  readonly break: Break;
  readonly upload: Upload;
  readonly job: Job;
}

/** A noun with versions. */
export type Noun = keyof NounStates;

/** Puts a state under the version that was read; 0 means it must be new. */
export type SaveWrite = {
  [N in Noun]: { readonly type: 'SAVE'; readonly noun: N; readonly state: NounStates[N]; readonly readVersion: number };
}[Noun];
