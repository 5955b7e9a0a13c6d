import type { BodyRow } from '../body-row.ts';
import type { Action } from '../caller/permission.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { Employer } from '../employer.ts';
import type { ApiClientId, MemberId, SubmissionId, SuggestionCallId, UnionBodyId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { Sealed } from '../personal/sealed.ts';
import type { Stepped } from '../stepped.ts';
import type { Prize } from './suggestion-call.ts';

/** Where a suggestion stands. */
export const SUBMISSION_STATES = [
  'SUBMITTED',
  'SHORTLISTED',
  'AWARDED',
  'NOT_AWARDED',
  'REJECTED',
  'WITHDRAWN',
  'ADOPTED',
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** Whose suggestion it is: a member's, a body's, an employer's, or a person's who is no member, by a name that is sealed. */
export type SuggestionAuthor =
  | { readonly kind: 'MEMBER'; readonly memberId: MemberId }
  | { readonly kind: 'UNION_BODY'; readonly unionBodyId: UnionBodyId }
  | ({ readonly kind: 'EMPLOYER' } & Employer)
  | { readonly kind: 'PERSON'; readonly name: Sealed };

/** What one judge gives, in hundredths of a point: 9,550 is 95.50. */
export interface JudgeScore {
  readonly by: ApiClientId;
  readonly scoreHundredths: number;
  readonly remark: string | null;
  readonly recordedAt: Instant;
}

/** A prize that waits for a second person. */
export interface ProposedPrize {
  readonly rank: number;
  readonly by: ApiClientId;
}

/** A prize as it was given. */
export type GivenPrize = Omit<Prize, 'count'>;

/** What became of a suggestion that won: who took it up, and what came of it. */
export interface Adoption {
  readonly adopter: string;
  readonly on: LocalDate;
  readonly effect: string;
  /** What it is taken to save; null where nobody estimated that. */
  readonly savingFen: Fen | null;
}

/** What a suggestion says. */
export interface Suggestion {
  readonly title: string;
  readonly text: string;
  /** One of the topics of its call; null where the call names none. */
  readonly topic: string | null;
}

/** A suggestion (金点子) to a call. Its body is the one that called. */
export interface Submission extends Suggestion, BodyRow, Stepped<SubmissionState> {
  readonly id: SubmissionId;
  readonly callId: SuggestionCallId;
  readonly author: SuggestionAuthor;
  readonly submittedOn: LocalDate;
  readonly submittedBy: ApiClientId;
  /** One per judge, in the order in which they came. */
  readonly scores: readonly JudgeScore[];
  readonly proposal: ProposedPrize | null;
  /** The prize as the call had it when it was given. */
  readonly prize: GivenPrize | null;
  readonly adoption: Adoption | null;
}

/** The facts of a suggestion that the trail names and never shows: who made it, and what it says. */
export const PERSONAL_SUBMISSION_FACTS = ['author', 'text'] as const satisfies readonly (keyof Submission)[];

/** Everything that may be done with a suggestion, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_SUBMISSION_ACTION = {
  SCORE: ['SUBMITTED', 'SHORTLISTED'],
  SHORTLIST: ['SUBMITTED'],
  PROPOSE_PRIZE: ['SHORTLISTED'],
  DECIDE_PRIZE: ['SHORTLISTED'],
  PASS_OVER: ['SHORTLISTED'],
  REJECT: ['SUBMITTED', 'SHORTLISTED'],
  WITHDRAW: ['SUBMITTED', 'SHORTLISTED'],
  ADOPT: ['AWARDED'],
} as const satisfies Record<string, readonly SubmissionState[]>;

/** Something that may be done with a suggestion. */
export type SubmissionAction = keyof typeof STATES_OF_SUBMISSION_ACTION;

/** Which permission each of these takes. */
export const PERMISSION_OF_SUBMISSION_ACTION = {
  SCORE: 'submission:judge',
  SHORTLIST: 'submission:judge',
  PROPOSE_PRIZE: 'submission:propose',
  DECIDE_PRIZE: 'submission:judge',
  PASS_OVER: 'submission:judge',
  REJECT: 'submission:judge',
  WITHDRAW: 'submission:submit',
  ADOPT: 'submission:record',
} as const satisfies Record<SubmissionAction, Action>;

/** How suggestions are moved. */
export const SUBMISSION_MACHINE = {
  states: STATES_OF_SUBMISSION_ACTION,
  personal: PERSONAL_SUBMISSION_FACTS,
} as const;

/** Whether a suggestion waits to be decided on: its call does not close meanwhile. */
export function isUndecided({ state }: Pick<Submission, 'state'>): boolean {
  return state === 'SUBMITTED' || state === 'SHORTLISTED';
}
