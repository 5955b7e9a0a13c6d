/** The headings of docs/runbook.md that an alarm may point to. */
export const RUNBOOK_HEADINGS = [
  'Callers get server errors',
  'A defect was met',
  'The function fails',
  'The function is throttled',
  'Answers are slow',
  'The table fails',
  'The table is throttled',
  'A dead letter waits',
] as const;

/** One heading of docs/runbook.md. */
export type RunbookHeading = (typeof RUNBOOK_HEADINGS)[number];
