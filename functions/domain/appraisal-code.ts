/** The codes of refusals of suggestions, evaluations, link duties and volunteers. */
export type AppraisalCode =
  | 'CALL_NOT_OPEN'
  | 'CALL_NOT_JUDGING'
  | 'CALL_HAS_OPEN_SUBMISSIONS'
  | 'CALL_HAS_PRIZES'
  | 'TOPIC_UNKNOWN'
  | 'JUDGE_OWN'
  | 'SCORED_ALREADY'
  | 'PRIZE_UNKNOWN'
  | 'PRIZE_TAKEN'
  | 'NO_PRIZE_PROPOSED'
  | 'WEIGHTS_DO_NOT_SUM'
  | 'CRITERION_UNKNOWN'
  | 'SCORE_ABOVE_MOST'
  | 'SCORED_BY_JUROR'
  | 'SCORES_INCOMPLETE'
  | 'SECOND_EVALUATION'
  | 'NOTICE_ANSWERED';
