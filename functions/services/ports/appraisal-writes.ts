import type { EvaluationId, EvaluationSchemeId, SuggestionCallId, UnionBodyId } from '#domain/ids.ts';
import type { RuleProblem } from '#domain/problem.ts';

/**
 * Names that one owner holds: a subject in a period of a scheme, while an evaluation of it stands; a cadre with whom it visits,
 * while the duty is open; and a member among the volunteers of a body.
 */
export type AppraisalSpace = 'EVALUATION' | 'LINK_DUTY' | 'VOLUNTEER';

/** A prize that is given: how many there are of its rank, and what is told where none is left. */
export interface PrizeTaken {
  readonly rank: number;
  readonly most: number;
  readonly gone: RuleProblem;
}

/** The writes of suggestions and evaluations beside their own items. */
export type AppraisalWrite =
  /** Adds to what a call has taken in and waits for; refused with `prize.gone` where no prize of the rank is left. */
  | {
      readonly type: 'TALLY_CALL';
      readonly callId: SuggestionCallId;
      readonly submitted: number;
      readonly undecided: number;
      readonly prize: PrizeTaken | null;
    }
  /** Requires that a call waits for no suggestion, or gave no prize; refused with `problem`. */
  | {
      readonly type: 'REQUIRE_TALLY';
      readonly callId: SuggestionCallId;
      readonly none: 'undecided' | 'given';
      readonly problem: RuleProblem;
    }
  /** Requires that a call still has the version that was read. */
  | { readonly type: 'REQUIRE_CALL'; readonly id: SuggestionCallId; readonly version: number }
  /** Requires that a scheme of evaluation still has the version that was read. */
  | { readonly type: 'REQUIRE_SCHEME'; readonly id: EvaluationSchemeId; readonly version: number }
  /** Writes the row by which a body finds a supervision notice. */
  | {
      readonly type: 'LIST_NOTICE';
      readonly unionBodyId: UnionBodyId;
      readonly evaluationId: EvaluationId;
      readonly number: number;
    };
