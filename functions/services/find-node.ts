import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Indicator } from '#domain/figure/figure.ts';
import { codeOfId, kindOfId, parseId, type Id, type IdKind } from '#domain/ids.ts';
import { parseRegionCode } from '#domain/region/region-code.ts';
import type { Region } from '#domain/region/region.ts';
import { findContestResult, findParticipation } from './activity-access.ts';
import { findTypedActivity, type ActivityTypeName } from './activity-types.ts';
import { findBank } from './bank-access.ts';
import { findBreak } from './break-access.ts';
import { findCase } from './case-access.ts';
import { findCardProgram } from './card-program-access.ts';
import { findBenefitCard } from './card-access.ts';
import { findDiscount } from './discount-access.ts';
import { findIssueBatch } from './list-issue-batches.ts';
import { findApiClient } from './find-api-client.ts';
import { findFigure } from './find-figure.ts';
import { findClaim } from './claim-access.ts';
import { findDisbursement } from './disbursement-access.ts';
import { findFundReceipt } from './change-fund.ts';
import { findEnrolment } from './enrolment-access.ts';
import { findHonourRecord } from './honour-access.ts';
import { findHardshipFile } from './hardship-access.ts';
import { findIndicator } from './find-indicator.ts';
import { findJob } from './job-access.ts';
import { findAgreement } from './list-agreements.ts';
import { findCoveredUnit } from './list-covered-units.ts';
import { findFacility } from './list-facilities.ts';
import { findServiceItem } from './list-service-items.ts';
import { findOfficerTerm } from './list-officers.ts';
import { findMerchant } from './merchant-access.ts';
import { findVisibleMember } from './member-access.ts';
import { findOffer } from './offer-access.ts';
import type { Ports } from './ports.ts';
import type { FoundNode, NodeName, NodeStates } from './node-states.ts';
import { findVirtualPost } from './post-access.ts';
import { findEdition, findProgram } from './program-access.ts';
import { findVisibleBody } from './row-access.ts';
import { findEvaluation, findEvaluationScheme } from './evaluation-access.ts';
import { findLinkDuty, findVolunteer } from './visiting-access.ts';
import { findSubmission, findSuggestionCall } from './suggestion-access.ts';
import { findSponsor } from './sponsor-access.ts';

/** What is looked up for whom. */
interface Lookup {
  readonly ports: Ports;
  readonly act: Act;
  readonly text: string;
}

type Read<Name extends NodeName & IdKind> = (
  ports: Ports,
  act: Act,
  id: Id<Name>,
) => Promise<NodeStates[Name] | undefined> | NodeStates[Name] | undefined;

function findRegion(ports: Ports, act: Act, id: Id<'Region'>): Region | undefined {
  const code = parseRegionCode(codeOfId('Region', id));
  return code.ok && mayDo(act.caller.role, 'region:read') ? ports.regions.byCode(code.value) : undefined;
}

function findIndicatorById(ports: Ports, act: Act, id: Id<'Indicator'>): Promise<Indicator | undefined> {
  return findIndicator(ports, act, codeOfId('Indicator', id));
}

/** The kinds of ids by which objects are found: an activity is of one of four types. */
type FoundKind = Exclude<NodeName, ActivityTypeName> | 'Activity';

async function find<Name extends NodeName & IdKind>(
  name: Name,
  { ports, act, text }: Lookup,
  read: Read<Name>,
): Promise<(NodeStates[Name] & { readonly __typename: Name }) | undefined> {
  const id = parseId(name, text);
  const state = id === undefined ? undefined : await read(ports, act, id);
  return state === undefined ? undefined : { ...state, __typename: name };
}

const FINDERS = {
  UnionBody: (lookup) => find('UnionBody', lookup, findVisibleBody),
  Region: (lookup) => find('Region', lookup, findRegion),
  Indicator: (lookup) => find('Indicator', lookup, findIndicatorById),
  OfficerTerm: (lookup) => find('OfficerTerm', lookup, findOfficerTerm),
  CoveredUnit: (lookup) => find('CoveredUnit', lookup, findCoveredUnit),
  Facility: (lookup) => find('Facility', lookup, findFacility),
  Agreement: (lookup) => find('Agreement', lookup, findAgreement),
  ServiceItem: (lookup) => find('ServiceItem', lookup, findServiceItem),
  Case: (lookup) => find('Case', lookup, findCase),
  Bank: (lookup) => find('Bank', lookup, findBank),
  CardProgram: (lookup) => find('CardProgram', lookup, findCardProgram),
  BenefitCard: (lookup) => find('BenefitCard', lookup, findBenefitCard),
  IssueBatch: (lookup) => find('IssueBatch', lookup, findIssueBatch),
  Discount: (lookup) => find('Discount', lookup, findDiscount),
  Break: (lookup) => find('Break', lookup, findBreak),
  Merchant: (lookup) => find('Merchant', lookup, findMerchant),
  Offer: (lookup) => find('Offer', lookup, findOffer),
  Member: (lookup) => find('Member', lookup, findVisibleMember),
  Figure: (lookup) => find('Figure', lookup, findFigure),
  ApiClient: (lookup) => find('ApiClient', lookup, findApiClient),
  HardshipFile: (lookup) => find('HardshipFile', lookup, findHardshipFile),
  Sponsor: (lookup) => find('Sponsor', lookup, findSponsor),
  VirtualPost: (lookup) => find('VirtualPost', lookup, findVirtualPost),
  Program: (lookup) => find('Program', lookup, findProgram),
  ProgramEdition: (lookup) => find('ProgramEdition', lookup, findEdition),
  Enrolment: (lookup) => find('Enrolment', lookup, findEnrolment),
  Claim: (lookup) => find('Claim', lookup, findClaim),
  FundReceipt: (lookup) => find('FundReceipt', lookup, findFundReceipt),
  Disbursement: (lookup) => find('Disbursement', lookup, findDisbursement),
  SuggestionCall: (lookup) => find('SuggestionCall', lookup, findSuggestionCall),
  Submission: (lookup) => find('Submission', lookup, findSubmission),
  EvaluationScheme: (lookup) => find('EvaluationScheme', lookup, findEvaluationScheme),
  Evaluation: (lookup) => find('Evaluation', lookup, findEvaluation),
  LinkDuty: (lookup) => find('LinkDuty', lookup, findLinkDuty),
  Volunteer: (lookup) => find('Volunteer', lookup, findVolunteer),
  Job: (lookup) => find('Job', lookup, findJob),
  Activity: async ({ ports, act, text }) => {
    const id = parseId('Activity', text);
    return id === undefined ? undefined : findTypedActivity(ports, act, id);
  },
  Participation: (lookup) => find('Participation', lookup, findParticipation),
  ContestResult: (lookup) => find('ContestResult', lookup, findContestResult),
  HonourRecord: (lookup) => find('HonourRecord', lookup, findHonourRecord),
} as const satisfies Record<FoundKind, (lookup: Lookup) => Promise<FoundNode | undefined>>;

function isFoundKind(kind: IdKind): kind is FoundKind {
  return Object.hasOwn(FINDERS, kind);
}

/** The object with this id, of whatever type, if the caller may see it by that type's own rule. */
export async function findNode(ports: Ports, act: Act, text: string): Promise<FoundNode | undefined> {
  const kind = kindOfId(text);
  if (kind === undefined || !isFoundKind(kind)) return undefined;
  return FINDERS[kind]({ ports, act, text });
}
