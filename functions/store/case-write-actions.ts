import type { CaseWrite } from '#services/ports/case-writes.ts';
import { arrearsEntity, arrearsItem, caseListingEntity, ownCaseEntity } from './case-entity.ts';
import { leanItem } from './lean-item.ts';
import { put, type PutParameters, type TransactAction } from './transact-action.ts';
import { hasVersion } from './write-conditions.ts';

/** The action that carries out one write of cases. */
export function caseActionOf(write: CaseWrite, table: string): TransactAction {
  if (write.type === 'LIST_CASE') {
    const { caseId, federation, path } = write;
    return put(table, caseListingEntity.put({ caseId, federation, path }).params<PutParameters>());
  }
  if (write.type === 'LIST_OWN_CASE') {
    const { caseId, memberId } = write;
    return put(table, ownCaseEntity.put({ caseId, memberId }).params<PutParameters>());
  }
  const { Item } = arrearsEntity.put(arrearsItem(write.warning)).params<PutParameters>();
  return put(table, { Item: leanItem(Item) }, hasVersion(write.warning.version - 1));
}
