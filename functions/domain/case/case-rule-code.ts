/** The codes of refusals by rules of cases, service items and agreements. */
export type CaseRuleCode =
  'CASE_WITH_OPEN_SUM' | 'RECOVERY_EXCEEDS_STAKE' | 'REFER_TO_SELF' | 'SERVICE_ITEM_CLOSED' | 'CONGRESS_NOT_PASSED';
