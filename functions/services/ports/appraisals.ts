import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { EvaluationScheme } from '#domain/evaluation/scheme.ts';
import type {
  EvaluationId,
  EvaluationSchemeId,
  LinkDutyId,
  MemberId,
  SubmissionId,
  SuggestionCallId,
  UnionBodyId,
  VolunteerId,
} from '#domain/ids.ts';
import type { LinkDuty } from '#domain/link-duty/link-duty.ts';
import type { Submission } from '#domain/submission/submission.ts';
import type { SuggestionCall } from '#domain/submission/suggestion-call.ts';
import type { Volunteer } from '#domain/volunteer/volunteer.ts';
import type { PathLookup } from './people.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of a noun whose rows bodies keep. */
export interface BodyRows<Key, Row> {
  readonly find: (id: Key) => Promise<Row | undefined>;
  readonly read: (id: Key) => Promise<Row | undefined>;
  /** Rows kept by some bodies, the newest of a body first; see `under` of hardship files. */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Row> | undefined>;
}

/** What a call has taken in, waits for, and given of a rank. */
export interface CallTally {
  readonly submitted: number;
  readonly undecided: number;
  readonly given: (rank: number) => number;
}

/** Reads of calls for suggestions. */
export interface SuggestionCalls extends BodyRows<SuggestionCallId, SuggestionCall> {
  readonly tally: (id: SuggestionCallId) => Promise<CallTally>;
}

/** Reads of suggestions. */
export interface Submissions extends BodyRows<SubmissionId, Submission> {
  /** Suggestions to a call, newest first. */
  readonly ofCall: (id: SuggestionCallId, request: SliceRequest) => Promise<Slice<Submission>>;
  /** Suggestions of a member by one record of it, newest first. */
  readonly ofMember: (id: MemberId, request: SliceRequest) => Promise<Slice<Submission>>;
}

/** Reads of schemes of evaluation. */
export type EvaluationSchemes = BodyRows<EvaluationSchemeId, EvaluationScheme>;

/** A supervision notice: of which evaluation, and which of its notices. */
export interface NoticePlace {
  readonly evaluationId: EvaluationId;
  readonly number: number;
}

/** Reads of evaluations. */
export interface Evaluations extends BodyRows<EvaluationId, Evaluation> {
  /** Evaluations by a scheme, of the last period first; or of one period. */
  readonly ofScheme: (
    place: { readonly schemeId: EvaluationSchemeId; readonly period: string | null },
    request: SliceRequest,
  ) => Promise<Slice<Evaluation>>;
  /** The published evaluations of a scheme and period with the highest totals, the highest first. */
  readonly onBoard: (
    place: { readonly schemeId: EvaluationSchemeId; readonly period: string },
    limit: number,
  ) => Promise<readonly Evaluation[]>;
  /** Supervision notices to a body. */
  readonly noticesTo: (bodyId: UnionBodyId, request: SliceRequest) => Promise<Slice<NoticePlace>>;
}

/** Reads of link duties. */
export type LinkDuties = BodyRows<LinkDutyId, LinkDuty>;

/** Reads of volunteers. */
export type Volunteers = BodyRows<VolunteerId, Volunteer>;
