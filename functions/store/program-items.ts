import type { SaveWrite } from '#services/ports/nouns.ts';
import { claimEntity, claimItem, fundReceiptEntity, fundReceiptItem } from './claim-entity.ts';
import { disbursementEntity, disbursementItem } from './disbursement-entity.ts';
import { enrolmentEntity, enrolmentItem } from './enrolment-entity.ts';
import { programEditionEntity, programEditionItem, programEntity, programItem } from './program-entity.ts';
import type { PutParameters } from './transact-action.ts';

/** The nouns of programmes, and of what is claimed and paid by them. */
type ProgramNoun = 'program' | 'programEdition' | 'enrolment' | 'claim' | 'fundReceipt' | 'disbursement';

/** The item that such a noun's state is kept in, with its keys. */
export function programItemOf(write: Extract<SaveWrite, { readonly noun: ProgramNoun }>): PutParameters {
  switch (write.noun) {
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
    case 'disbursement':
      return disbursementEntity.put(disbursementItem(write.state)).params<PutParameters>();
  }
}
