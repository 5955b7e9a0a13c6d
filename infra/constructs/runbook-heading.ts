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

/** The headings for alarms of file jobs, which are in a stack of their own. */
export const JOB_RUNBOOK_HEADINGS = [
  ...(['A file job failed', 'A file job hangs', 'A file job does not start'] as const),
  ...(["A bank's file was refused", "A bank's file is missing (sequence gap)", "A bank's file waits"] as const),
  'Refunds without a charge past their grace',
] as const;

/** The headings for alarms of posts and their reminders, in the third stack. */
export const POST_RUNBOOK_HEADINGS = [
  ...(['The hourly run fails', 'The hourly run does not come', 'The hourly run is cut short'] as const),
  ...(['Posts were left behind', 'A post cannot be brought up to date', 'An hourly run was given up'] as const),
  'A reminder was not published',
] as const;

/** One heading of docs/runbook.md. */
export type RunbookHeading = (
  typeof RUNBOOK_HEADINGS | typeof JOB_RUNBOOK_HEADINGS | typeof POST_RUNBOOK_HEADINGS
)[number];
