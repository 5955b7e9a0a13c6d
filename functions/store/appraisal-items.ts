import type { SaveWrite } from '#services/ports/nouns.ts';
import {
  bodyRowItem,
  evaluationSchemeEntity,
  linkDutyEntity,
  suggestionCallEntity,
  volunteerEntity,
} from './body-row-entity.ts';
import { evaluationEntity, evaluationItem } from './evaluation-entity.ts';
import { submissionEntity, submissionItem } from './submission-entity.ts';
import type { PutParameters } from './transact-action.ts';

/** What is suggested, evaluated and visited. */
type AppraisalNoun = 'suggestionCall' | 'submission' | 'evaluationScheme' | 'evaluation' | 'linkDuty' | 'volunteer';

/** The item that the state of one of these nouns is kept in. */
export function appraisalItemOf(write: Extract<SaveWrite, { noun: AppraisalNoun }>): PutParameters {
  switch (write.noun) {
    case 'suggestionCall':
      return suggestionCallEntity.put(bodyRowItem(write.state)).params<PutParameters>();
    case 'submission':
      return submissionEntity.put(submissionItem(write.state)).params<PutParameters>();
    case 'evaluationScheme':
      return evaluationSchemeEntity.put(bodyRowItem(write.state)).params<PutParameters>();
    case 'evaluation':
      return evaluationEntity.put(evaluationItem(write.state)).params<PutParameters>();
    case 'linkDuty':
      return linkDutyEntity.put(bodyRowItem(write.state)).params<PutParameters>();
    case 'volunteer':
      return volunteerEntity.put(bodyRowItem(write.state)).params<PutParameters>();
  }
}
