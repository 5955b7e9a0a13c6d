import { adoptSubmission } from './resolvers/submission/adopt-submission.ts';
import { cancelSuggestionCall } from './resolvers/submission/cancel-suggestion-call.ts';
import { closeSuggestionCall } from './resolvers/submission/close-suggestion-call.ts';
import { decidePrize } from './resolvers/submission/decide-prize.ts';
import { draftSuggestionCall } from './resolvers/submission/draft-suggestion-call.ts';
import { mySubmissions } from './resolvers/submission/my-submissions.ts';
import { openSuggestionCall } from './resolvers/submission/open-suggestion-call.ts';
import { openSuggestionCalls } from './resolvers/submission/open-suggestion-calls.ts';
import { passOverSubmission } from './resolvers/submission/pass-over-submission.ts';
import { proposePrize } from './resolvers/submission/propose-prize.ts';
import { rejectSubmission } from './resolvers/submission/reject-submission.ts';
import { reviseSuggestionCall } from './resolvers/submission/revise-suggestion-call.ts';
import { scoreSubmission } from './resolvers/submission/score-submission.ts';
import { shortlistSubmission } from './resolvers/submission/shortlist-submission.ts';
import { startJudgingCall } from './resolvers/submission/start-judging-call.ts';
import { submission } from './resolvers/submission/submission-query.ts';
import { Submission, SuggestionAuthor, SubmissionScore, AwardedPrize, SubmissionAdoption } from './resolvers/submission/submission.ts';
import { submissions } from './resolvers/submission/submissions.ts';
import { submitSuggestion } from './resolvers/submission/submit-suggestion.ts';
import { suggestionCall } from './resolvers/submission/suggestion-call-query.ts';
import { SuggestionCall, SuggestionPrize } from './resolvers/submission/suggestion-call.ts';
import { suggestionCalls } from './resolvers/submission/suggestion-calls.ts';
import { withdrawSubmission } from './resolvers/submission/withdraw-submission.ts';

/** Root fields that read what is suggested, evaluated and visited. */
const appraisalQueries = {
  mySubmissions,
  openSuggestionCalls,
  submission,
  submissions,
  suggestionCall,
  suggestionCalls,
};

/** Changes of them. */
const appraisalMutations = {
  adoptSubmission,
  cancelSuggestionCall,
  closeSuggestionCall,
  decidePrize,
  draftSuggestionCall,
  openSuggestionCall,
  passOverSubmission,
  proposePrize,
  rejectSubmission,
  reviseSuggestionCall,
  scoreSubmission,
  shortlistSubmission,
  startJudgingCall,
  submitSuggestion,
  withdrawSubmission,
};

/** Their types. */
const appraisalTypes = {
  Submission,
  SuggestionAuthor,
  SubmissionScore,
  AwardedPrize,
  SubmissionAdoption,
  SuggestionCall,
  SuggestionPrize,
};

/** Whatever tells of what is suggested, evaluated and visited, and changes it. */
export const appraisalResolvers = { Query: appraisalQueries, Mutation: appraisalMutations, ...appraisalTypes };
