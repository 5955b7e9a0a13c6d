import type { MemberId, SubmissionId, SuggestionCallId } from '#domain/ids.ts';
import type { Submission } from '#domain/submission/submission.ts';
import type { SuggestionCall } from '#domain/submission/suggestion-call.ts';
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
