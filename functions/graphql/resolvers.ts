import { ApiClient } from './resolvers/api-client/api-client.ts';
import { viewer } from './resolvers/api-client/viewer.ts';
import { Label } from './resolvers/base/label.ts';
import { labels } from './resolvers/base/labels.ts';
import { Money } from './resolvers/base/money.ts';
import { Conflict, IllegalTransition, NotEligible, Problem, RuleProblem } from './resolvers/base/problem.ts';
import { benefitCardByToken } from './resolvers/benefit-card/benefit-card-by-token.ts';
import { benefitCard } from './resolvers/benefit-card/benefit-card-query.ts';
import { BenefitCard, CardStateChange, PeriodUsage } from './resolvers/benefit-card/benefit-card.ts';
import { myBenefitCards } from './resolvers/benefit-card/my-benefit-cards.ts';
import { cancelDiscount } from './resolvers/discount/cancel-discount.ts';
import { confirmDiscount } from './resolvers/discount/confirm-discount.ts';
import { discount } from './resolvers/discount/discount-query.ts';
import { Discount, DiscountRefund } from './resolvers/discount/discount.ts';
import { refundDiscount } from './resolvers/discount/refund-discount.ts';
import { reserveDiscount } from './resolvers/discount/reserve-discount.ts';
import { eligibilityBatch } from './resolvers/eligibility/eligibility-batch.ts';
import { EligibilityChange, eligibilityChanges } from './resolvers/eligibility/eligibility-changes.ts';
import { EligibilityDecision, MembershipInterval, ReasonText } from './resolvers/eligibility/eligibility-decision.ts';
import { eligibility } from './resolvers/eligibility/eligibility-query.ts';
import { memberByDocument } from './resolvers/member/member-by-document.ts';
import { member } from './resolvers/member/member-query.ts';
import { MemberTransfer } from './resolvers/member/member-transfer.ts';
import { Member } from './resolvers/member/member.ts';
import { members } from './resolvers/member/members.ts';
import { Membership } from './resolvers/member/membership.ts';
import { RegionChange } from './resolvers/region/region-change.ts';
import { region } from './resolvers/region/region-query.ts';
import { Region } from './resolvers/region/region.ts';
import { regions } from './resolvers/region/regions.ts';
import { MoveToAnswer } from './resolvers/union-body/move-to-answer.ts';
import { ParentLink } from './resolvers/union-body/parent-link.ts';
import { StateSpan } from './resolvers/union-body/state-span.ts';
import { unionBodies } from './resolvers/union-body/union-bodies.ts';
import { UnionBodyMove } from './resolvers/union-body/union-body-move.ts';
import { unionBody } from './resolvers/union-body/union-body-query.ts';
import { UnionBody } from './resolvers/union-body/union-body.ts';
import type { CompleteResolvers } from './complete-resolvers.ts';
import type { BroughtBy } from './later-group.ts';
import type { LATER_GROUPS } from './later-groups.ts';

/** Every resolver of the contract that no group brings later. One that is missing does not compile. */
export const resolvers: CompleteResolvers<BroughtBy<typeof LATER_GROUPS>> = {
  Query: {
    member,
    memberByDocument,
    members,
    benefitCard,
    benefitCardByToken,
    myBenefitCards,
    eligibility,
    eligibilityBatch,
    eligibilityChanges,
    discount,
    labels,
    viewer,
    region,
    regions,
    unionBody,
    unionBodies,
  },
  Mutation: {
    reserveDiscount,
    confirmDiscount,
    cancelDiscount,
    refundDiscount,
  },
  Member,
  Membership,
  MemberTransfer,
  BenefitCard,
  CardStateChange,
  PeriodUsage,
  EligibilityDecision,
  MembershipInterval,
  ReasonText,
  EligibilityChange,
  Discount,
  DiscountRefund,
  Label,
  Money,
  Problem,
  RuleProblem,
  IllegalTransition,
  Conflict,
  NotEligible,
  Region,
  RegionChange,
  UnionBodyMove,
  MoveToAnswer,
  ParentLink,
  StateSpan,
  ApiClient,
  UnionBody,
};
