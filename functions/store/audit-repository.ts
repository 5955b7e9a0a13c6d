import type { AuditEntry } from '#domain/audit/audit-entry.ts';
import type { AuditTrail } from '#services/ports.ts';
import type { RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { auditEntity } from './ledger-entity.ts';
import { rangeOf } from './range-of.ts';
import { readSlice } from './read-slice.ts';

const stateIn = (item: RawItem): AuditEntry => item['state'] as AuditEntry;

/** Reads of the audit trail. */
export function createAuditTrail(table: TableClient): AuditTrail {
  return {
    of: (subjectId, request) => {
      const range = rangeOf(auditEntity.query.bySubject({ subjectId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: stateIn }, request);
    },
  };
}
