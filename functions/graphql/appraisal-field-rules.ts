import type { Action } from '#domain/caller/permission.ts';

/** Which permission each root field takes that reads suggestions. */
const APPRAISAL_QUERY_RULES = {
  suggestionCall: 'suggestionCall:read',
  suggestionCalls: 'suggestionCall:list',
  openSuggestionCalls: 'submission:own',
  submission: 'submission:read',
  submissions: 'submission:list',
  mySubmissions: 'submission:own',
} as const satisfies Record<string, Action>;

/** Which permission each change of them takes. */
const APPRAISAL_MUTATION_RULES = {
  draftSuggestionCall: 'suggestionCall:record',
  reviseSuggestionCall: 'suggestionCall:record',
  openSuggestionCall: 'suggestionCall:record',
  startJudgingCall: 'suggestionCall:record',
  closeSuggestionCall: 'suggestionCall:record',
  cancelSuggestionCall: 'suggestionCall:record',
  submitSuggestion: 'submission:submit',
  withdrawSubmission: 'submission:submit',
  shortlistSubmission: 'submission:judge',
  scoreSubmission: 'submission:judge',
  proposePrize: 'submission:propose',
  decidePrize: 'submission:judge',
  passOverSubmission: 'submission:judge',
  rejectSubmission: 'submission:judge',
  adoptSubmission: 'submission:record',
} as const satisfies Record<string, Action>;

/** Which permission reading a field of each of their types takes. */
const APPRAISAL_TYPE_RULES = {
  SuggestionCall: 'suggestionCall:read',
  SuggestionPrize: 'suggestionCall:read',
  SuggestionCallStep: 'suggestionCall:read',
  SuggestionCallConnection: 'suggestionCall:list',
  SuggestionCallEdge: 'suggestionCall:list',
  SuggestionCallPayload: 'suggestionCall:record',
  Submission: 'submission:read',
  SubmissionStep: 'submission:read',
  SubmissionScore: 'submission:read',
  SuggestionAuthor: 'submission:read',
  Employer: 'submission:read',
  AwardedPrize: 'submission:read',
  SubmissionAdoption: 'submission:read',
  SubmissionConnection: 'submission:list',
  SubmissionEdge: 'submission:list',
  SubmissionPayload: 'submission:read',
} as const satisfies Record<string, Action>;

/** The rules of what is suggested, evaluated and visited. */
export const APPRAISAL_RULES = {
  Query: APPRAISAL_QUERY_RULES,
  Mutation: APPRAISAL_MUTATION_RULES,
  types: APPRAISAL_TYPE_RULES,
} as const;
