import type { SaveWrite } from '#services/ports/nouns.ts';
import { apiClientEntity, apiClientItem } from './api-client-entity.ts';
import { appraisalItemOf } from './appraisal-items.ts';
import { caseItemOf } from './case-items.ts';
import { cardItemOf } from './card-items.ts';
import { coveredUnitEntity, coveredUnitItem } from './covered-unit-entity.ts';
import { facilityEntity, facilityItem } from './facility-entity.ts';
import { figureEntity, figureItem } from './figure-entity.ts';
import { hardshipFileEntity, hardshipFileItem } from './hardship-file-entity.ts';
import { jobEntity, jobItem, uploadEntity, uploadItem } from './job-entity.ts';
import { memberEntity, memberItem } from './member-entity.ts';
import { officerEntity, officerItem } from './officer-entity.ts';
import { activityItemOf } from './activity-items.ts';
import { programItemOf } from './program-items.ts';
import { sponsorEntity, sponsorItem } from './sponsor-entity.ts';
import type { PutParameters } from './transact-action.ts';
import { virtualPostEntity, virtualPostItem } from './virtual-post-entity.ts';
import { unionBodyEntity, unionBodyItem } from './union-body-entity.ts';

/** The item that a noun's state is kept in, with its keys. */
export function itemOf(write: SaveWrite): PutParameters {
  switch (write.noun) {
    case 'unionBody':
      return unionBodyEntity.put(unionBodyItem(write.state)).params<PutParameters>();
    case 'officer':
      return officerEntity.put(officerItem(write.state)).params<PutParameters>();
    case 'coveredUnit':
      return coveredUnitEntity.put(coveredUnitItem(write.state)).params<PutParameters>();
    case 'facility':
      return facilityEntity.put(facilityItem(write.state)).params<PutParameters>();
    case 'figure':
      return figureEntity.put(figureItem(write.state)).params<PutParameters>();
    case 'apiClient':
      return apiClientEntity.put(apiClientItem(write.state)).params<PutParameters>();
    case 'member':
      return memberEntity.put(memberItem(write.state)).params<PutParameters>();
    case 'hardshipFile':
      return hardshipFileEntity.put(hardshipFileItem(write.state)).params<PutParameters>();
    case 'sponsor':
      return sponsorEntity.put(sponsorItem(write.state)).params<PutParameters>();
    case 'virtualPost':
      return virtualPostEntity.put(virtualPostItem(write.state)).params<PutParameters>();
    case 'program':
    case 'programEdition':
    case 'enrolment':
    case 'claim':
    case 'fundReceipt':
    case 'disbursement':
      return programItemOf(write);
    case 'case':
    case 'serviceItem':
    case 'agreement':
      return caseItemOf(write);
    case 'activity':
    case 'participation':
    case 'contestResult':
    case 'honour':
      return activityItemOf(write);
    case 'suggestionCall':
    case 'submission':
    case 'evaluationScheme':
    case 'evaluation':
    case 'linkDuty':
    case 'volunteer':
      return appraisalItemOf(write);
    case 'bank':
    case 'cardProgram':
    case 'benefitCard':
    case 'issueBatch':
    case 'discount':
    case 'break':
    case 'merchant':
    case 'offer':
      return cardItemOf(write);
    case 'upload':
      return uploadEntity.put(uploadItem(write.state)).params<PutParameters>();
    case 'job':
      return jobEntity.put(jobItem(write.state)).params<PutParameters>();
  }
}
