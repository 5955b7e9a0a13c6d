import type { SaveWrite } from '#services/ports/nouns.ts';
import { activityEntity, activityItem } from './activity-entity.ts';
import { agreementEntity, agreementItem } from './agreement-entity.ts';
import { apiClientEntity, apiClientItem } from './api-client-entity.ts';
import { appraisalItemOf } from './appraisal-items.ts';
import { bankEntity, bankItem } from './bank-entity.ts';
import { benefitCardEntity, benefitCardItem, issueBatchEntity, issueBatchItem } from './benefit-card-entity.ts';
import { cardProgramEntity, cardProgramItem } from './card-program-entity.ts';
import { claimEntity, claimItem, fundReceiptEntity, fundReceiptItem } from './claim-entity.ts';
import { caseEntity, caseItem } from './case-entity.ts';
import { coveredUnitEntity, coveredUnitItem } from './covered-unit-entity.ts';
import { enrolmentEntity, enrolmentItem } from './enrolment-entity.ts';
import { facilityEntity, facilityItem } from './facility-entity.ts';
import { figureEntity, figureItem } from './figure-entity.ts';
import {
  contestResultEntity,
  contestResultItem,
  participationEntity,
  participationItem,
} from './participation-entity.ts';
import { honourEntity, honourItem } from './honour-entity.ts';
import { hardshipFileEntity, hardshipFileItem } from './hardship-file-entity.ts';
import { jobEntity, jobItem, uploadEntity, uploadItem } from './job-entity.ts';
import { memberEntity, memberItem } from './member-entity.ts';
import { merchantEntity, merchantItem } from './merchant-entity.ts';
import { offerEntity, offerItem } from './offer-entity.ts';
import { officerEntity, officerItem } from './officer-entity.ts';
import { programEditionEntity, programEditionItem, programEntity, programItem } from './program-entity.ts';
import { breakEntity, breakItem } from './reconciliation-entity.ts';
import { serviceItemEntity, serviceItemItem } from './service-item-entity.ts';
import { sponsorEntity, sponsorItem } from './sponsor-entity.ts';
import type { PutParameters } from './transact-action.ts';
import { discountEntity, discountItem } from './usage-entity.ts';
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
    case 'agreement':
      return agreementEntity.put(agreementItem(write.state)).params<PutParameters>();
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
      return programEntity.put(programItem(write.state)).params<PutParameters>();
    case 'programEdition':
      return programEditionEntity.put(programEditionItem(write.state)).params<PutParameters>();
    case 'enrolment':
      return enrolmentEntity.put(enrolmentItem(write.state)).params<PutParameters>();
    case 'claim':
      return claimEntity.put(claimItem(write.state)).params<PutParameters>();
    case 'fundReceipt':
      return fundReceiptEntity.put(fundReceiptItem(write.state)).params<PutParameters>();
    case 'case':
      return caseEntity.put(caseItem(write.state)).params<PutParameters>();
    case 'serviceItem':
      return serviceItemEntity.put(serviceItemItem(write.state)).params<PutParameters>();
    case 'activity':
      return activityEntity.put(activityItem(write.state)).params<PutParameters>();
    case 'participation':
      return participationEntity.put(participationItem(write.state)).params<PutParameters>();
    case 'contestResult':
      return contestResultEntity.put(contestResultItem(write.state)).params<PutParameters>();
    case 'honour':
      return honourEntity.put(honourItem(write.state)).params<PutParameters>();
    case 'suggestionCall':
    case 'submission':
    case 'evaluationScheme':
    case 'evaluation':
    case 'linkDuty':
    case 'volunteer':
      return appraisalItemOf(write);
    case 'bank':
      return bankEntity.put(bankItem(write.state)).params<PutParameters>();
    case 'cardProgram':
      return cardProgramEntity.put(cardProgramItem(write.state)).params<PutParameters>();
    case 'benefitCard':
      return benefitCardEntity.put(benefitCardItem(write.state)).params<PutParameters>();
    case 'issueBatch':
      return issueBatchEntity.put(issueBatchItem(write.state)).params<PutParameters>();
    case 'discount':
      return discountEntity.put(discountItem(write.state)).params<PutParameters>();
    case 'break':
      return breakEntity.put(breakItem(write.state)).params<PutParameters>();
    case 'merchant':
      return merchantEntity.put(merchantItem(write.state)).params<PutParameters>();
    case 'offer':
      return offerEntity.put(offerItem(write.state)).params<PutParameters>();
    case 'upload':
      return uploadEntity.put(uploadItem(write.state)).params<PutParameters>();
    case 'job':
      return jobEntity.put(jobItem(write.state)).params<PutParameters>();
  }
}
