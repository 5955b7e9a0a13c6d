/** The codes of refusals that activities, the results of contests and honours bring in. */
export type ActivityRuleCode =
  | 'ALREADY_REGISTERED'
  | 'REGISTRATION_CLOSED'
  | 'PARTICIPATION_WITHDRAWN'
  | 'ATTENDANCE_SETTLED'
  | 'RANK_GAP'
  | 'RANK_AGAINST_SCORE'
  | 'RANKED_WITHOUT_ATTENDING'
  | 'RESULTS_PENDING'
  | 'RESULTS_NOT_CONFIRMED'
  | 'CANCEL_WITH_RESULTS'
  | 'HONOUR_TAKEN'
  | 'HONOUR_WITHOUT_RESULT';
