import type { SaveWrite } from '#services/ports/nouns.ts';
import { agreementEntity, agreementItem } from './agreement-entity.ts';
import { caseEntity, caseItem } from './case-entity.ts';
import { serviceItemEntity, serviceItemItem } from './service-item-entity.ts';
import type { PutParameters } from './transact-action.ts';

/** The nouns of what bodies take up and agree on for workers. */
type CaseNoun = 'case' | 'serviceItem' | 'agreement';

/** The item that such a noun's state is kept in, with its keys. */
export function caseItemOf(write: Extract<SaveWrite, { readonly noun: CaseNoun }>): PutParameters {
  switch (write.noun) {
    case 'case':
      return caseEntity.put(caseItem(write.state)).params<PutParameters>();
    case 'serviceItem':
      return serviceItemEntity.put(serviceItemItem(write.state)).params<PutParameters>();
    case 'agreement':
      return agreementEntity.put(agreementItem(write.state)).params<PutParameters>();
  }
}
