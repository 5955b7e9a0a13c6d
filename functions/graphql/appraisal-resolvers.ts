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
import {
  Submission,
  SuggestionAuthor,
  SubmissionScore,
  AwardedPrize,
  SubmissionAdoption,
} from './resolvers/submission/submission.ts';
import { submissions } from './resolvers/submission/submissions.ts';
import { submitSuggestion } from './resolvers/submission/submit-suggestion.ts';
import { suggestionCall } from './resolvers/submission/suggestion-call-query.ts';
import { SuggestionCall, SuggestionPrize } from './resolvers/submission/suggestion-call.ts';
import { suggestionCalls } from './resolvers/submission/suggestion-calls.ts';
import { withdrawSubmission } from './resolvers/submission/withdraw-submission.ts';
import { answerSupervisionNotice } from './resolvers/evaluation/answer-supervision-notice.ts';
import { confirmEvaluation } from './resolvers/evaluation/confirm-evaluation.ts';
import { correctEvaluation } from './resolvers/evaluation/correct-evaluation.ts';
import { evaluationBoard } from './resolvers/evaluation/evaluation-board.ts';
import { evaluation } from './resolvers/evaluation/evaluation-query.ts';
import { evaluationScheme } from './resolvers/evaluation/evaluation-scheme-query.ts';
import { evaluationSchemes } from './resolvers/evaluation/evaluation-schemes.ts';
import {
  EvaluationScheme,
  Evaluation,
  EvaluationSubject,
  BoardEntry,
  SupervisionNotice,
} from './resolvers/evaluation/evaluation.ts';
import { evaluations } from './resolvers/evaluation/evaluations.ts';
import { issueSupervisionNotice } from './resolvers/evaluation/issue-supervision-notice.ts';
import { objectToEvaluation } from './resolvers/evaluation/object-to-evaluation.ts';
import { openEvaluation } from './resolvers/evaluation/open-evaluation.ts';
import { publishEvaluation } from './resolvers/evaluation/publish-evaluation.ts';
import { recordEvaluationScheme } from './resolvers/evaluation/record-evaluation-scheme.ts';
import { returnEvaluation } from './resolvers/evaluation/return-evaluation.ts';
import { reviseEvaluationScheme } from './resolvers/evaluation/revise-evaluation-scheme.ts';
import { scoreEvaluation } from './resolvers/evaluation/score-evaluation.ts';
import { submitEvaluation } from './resolvers/evaluation/submit-evaluation.ts';
import { supervisionNotices } from './resolvers/evaluation/supervision-notices.ts';
import { assignLinkDuty } from './resolvers/link-duty/assign-link-duty.ts';
import { endLinkDuty } from './resolvers/link-duty/end-link-duty.ts';
import { linkDuties } from './resolvers/link-duty/link-duties.ts';
import { linkDuty } from './resolvers/link-duty/link-duty-query.ts';
import { LinkDuty, LinkCadre, LinkTarget, LinkVisit } from './resolvers/link-duty/link-duty.ts';
import { recordLinkVisit } from './resolvers/link-duty/record-link-visit.ts';
import { decideVolunteerService } from './resolvers/volunteer/decide-volunteer-service.ts';
import { endVolunteerRole } from './resolvers/volunteer/end-volunteer-role.ts';
import { recordVolunteerService } from './resolvers/volunteer/record-volunteer-service.ts';
import { registerVolunteer } from './resolvers/volunteer/register-volunteer.ts';
import { takeVolunteerRole } from './resolvers/volunteer/take-volunteer-role.ts';
import { volunteer } from './resolvers/volunteer/volunteer-query.ts';
import { Volunteer } from './resolvers/volunteer/volunteer.ts';
import { volunteers } from './resolvers/volunteer/volunteers.ts';

/** Root fields that read what is suggested, evaluated and visited. */
const appraisalQueries = {
  mySubmissions,
  openSuggestionCalls,
  submission,
  submissions,
  suggestionCall,
  suggestionCalls,
  evaluationBoard,
  evaluation,
  evaluationScheme,
  evaluationSchemes,
  evaluations,
  supervisionNotices,
  linkDuties,
  linkDuty,
  volunteer,
  volunteers,
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
  answerSupervisionNotice,
  confirmEvaluation,
  correctEvaluation,
  issueSupervisionNotice,
  objectToEvaluation,
  openEvaluation,
  publishEvaluation,
  recordEvaluationScheme,
  returnEvaluation,
  reviseEvaluationScheme,
  scoreEvaluation,
  submitEvaluation,
  assignLinkDuty,
  endLinkDuty,
  recordLinkVisit,
  decideVolunteerService,
  endVolunteerRole,
  recordVolunteerService,
  registerVolunteer,
  takeVolunteerRole,
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
  EvaluationScheme,
  Evaluation,
  EvaluationSubject,
  BoardEntry,
  SupervisionNotice,
  LinkDuty,
  LinkCadre,
  LinkTarget,
  LinkVisit,
  Volunteer,
};

/** Whatever tells of what is suggested, evaluated and visited, and changes it. */
export const appraisalResolvers = { Query: appraisalQueries, Mutation: appraisalMutations, ...appraisalTypes };
