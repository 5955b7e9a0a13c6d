import type { BodyRow } from '../body-row.ts';
import type { CreditCode } from '../credit-code.ts';
import type { LocalDate } from '../day.ts';
import type {
  ActivityId,
  ApiClientId,
  ContestResultId,
  EvaluationId,
  HonourRecordId,
  MemberId,
  SubmissionId,
  UnionBodyId,
} from '../ids.ts';
import type { Stepped, StateStep } from '../stepped.ts';

/** By whom an honour is given: 全国, 省, 市, 县, 开发区, 竞赛, 用人单位. */
export const HONOUR_LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'ZONE', 'CONTEST', 'EMPLOYER'] as const;
export type HonourLevel = (typeof HONOUR_LEVELS)[number];

/** What an honour is: 奖章, 荣誉称号, 奖项, 名录, 劳动模范, 工匠, 先锋号, 工作室. */
export const HONOUR_KINDS = [
  'MEDAL',
  'TITLE',
  'PRIZE',
  'LIST_ENTRY',
  'MODEL_WORKER',
  'CRAFTSMAN',
  'PIONEER_TEAM',
  'STUDIO',
] as const;
export type HonourKind = (typeof HONOUR_KINDS)[number];

/** Where an honour stands. REPORTED ones are known from what was published, and go through nothing. */
export const HONOUR_STATES = [
  'NOMINATED',
  'UNDER_REVIEW',
  'PUBLIC_NOTICE',
  'GRANTED',
  'REJECTED',
  'REVOKED',
  'REPORTED',
] as const;
export type HonourState = (typeof HONOUR_STATES)[number];

/** Who receives an honour; UNNAMED are as many as a report counts, null where it counts nobody. */
export type Recipient =
  | { readonly kind: 'MEMBER'; readonly memberId: MemberId }
  | { readonly kind: 'BODY'; readonly unionBodyId: UnionBodyId }
  | { readonly kind: 'EMPLOYER'; readonly name: string; readonly creditCode: CreditCode | null }
  | { readonly kind: 'WORKPLACE'; readonly name: string }
  | { readonly kind: 'TEAM'; readonly name: string }
  | { readonly kind: 'UNNAMED'; readonly description: string; readonly count: number | null };

/** A recipient that has a name of its own. */
export type NamedRecipient = Exclude<Recipient, { readonly kind: 'UNNAMED' }>;

/** Who gives an honour: by name, and as our own body where it is one. */
export interface GrantingBody {
  readonly name: string;
  readonly unionBodyId: UnionBodyId | null;
}

/** What an honour is given for: an activity, the results of a contest, the rating of an evaluation, or the prize of a suggestion. */
export type HonourGround = ActivityId | ContestResultId | EvaluationId | SubmissionId;

/** A state of an honour, see `StateStep`. */
export type HonourStep = StateStep<HonourState>;

/** The days of the public notice: `until` is the first one on which it hangs no more. */
export interface HonourNotice {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** When an honour was awarded: the day, or the year where no more is known. */
export interface AwardDate {
  readonly year: number;
  readonly on: LocalDate | null;
}

/** What is recorded of an honour when it is nominated, or known from a report. */
export interface HonourFacts {
  readonly name: string;
  /** The year or the number of the round, as it is called: one recipient has a name once in an edition. */
  readonly edition: string;
  readonly level: HonourLevel;
  readonly kind: HonourKind;
  readonly granting: GrantingBody;
  readonly recipient: Recipient;
  readonly ground: HonourGround | null;
}

/** An honour (荣誉) of one recipient, or of as many as a report counts. */
export interface HonourRecord extends HonourFacts, BodyRow, Stepped<HonourState> {
  readonly id: HonourRecordId;
  /** Who nominated it or revised the nomination: nobody of them decides on it. */
  readonly makers: readonly ApiClientId[];
  readonly notice: HonourNotice | null;
  readonly awarded: AwardDate | null;
  readonly document: string | null;
  /** The reports it is known from; none of those that we record ourselves. */
  readonly sources: readonly string[];
}

/** Whether an honour holds its name for its recipient: until it is rejected or revoked, nobody records it again. */
export function isStandingHonour({ state }: Pick<HonourRecord, 'state'>): boolean {
  return state !== 'REJECTED' && state !== 'REVOKED';
}

/** Whether an honour was proposed, and neither granted nor turned down. */
export function isUndecidedHonour({ state }: Pick<HonourRecord, 'state'>): boolean {
  return state === 'NOMINATED' || state === 'UNDER_REVIEW' || state === 'PUBLIC_NOTICE';
}

/** What a recipient is known by among those of one honour. */
function recipientKey(recipient: Recipient): string {
  switch (recipient.kind) {
    case 'MEMBER':
      return recipient.memberId;
    case 'BODY':
      return recipient.unionBodyId;
    case 'EMPLOYER':
      return `employer/${recipient.creditCode ?? recipient.name}`;
    case 'WORKPLACE':
      return `workplace/${recipient.name}`;
    case 'TEAM':
      return `team/${recipient.name}`;
    case 'UNNAMED':
      return `unnamed/${recipient.description}`;
  }
}

/** The one name of an honour of a recipient within a federation. */
export function honourKey({
  federation,
  name,
  edition,
  recipient,
}: Pick<HonourRecord, 'federation' | 'name' | 'edition' | 'recipient'>): string {
  return JSON.stringify([federation, name, edition, recipientKey(recipient)]);
}
