import { CustomAttributeType } from 'electrodb';
import { Entity } from './entity.ts';
import type { AuditEntry } from '#domain/audit/audit-entry.ts';
import type { StoredReceipt } from '#services/ports/writes.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';

/** A name that one owner holds: the store's own guard of uniqueness. */
export const markerEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'marker', version: '1' },
    attributes: {
      space: { type: 'string', required: true },
      name: { type: 'string', required: true },
      ownerId: { type: 'string', required: true },
    },
    indexes: {
      /** Who holds this name? */
      byName: {
        pk: { field: 'pk', composite: ['space', 'name'], template: 'MARK#${space}#${name}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'MARK', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The proof of a change under the caller's idempotency key; forgotten by the TTL. */
export const receiptEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'receipt', version: '1' },
    attributes: {
      actorId: { type: 'string', required: true },
      key: { type: 'string', required: true },
      expiresAt: { type: 'number', required: true },
      state: { type: CustomAttributeType<StoredReceipt>('any'), required: true },
    },
    indexes: {
      /** Was this change made before? */
      byKey: {
        pk: { field: 'pk', composite: ['actorId', 'key'], template: 'RCPT#${actorId}#${key}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'RCPT', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** An entry of the audit trail. */
export const auditEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'auditEntry', version: '1' },
    attributes: {
      subjectId: { type: 'string', required: true },
      recordedAt: { type: 'string', required: true },
      id: { type: 'string', required: true },
      state: { type: CustomAttributeType<AuditEntry>('any'), required: true },
    },
    indexes: {
      /** What was done to this object, newest first? */
      bySubject: {
        pk: { field: 'pk', composite: ['subjectId'], template: 'AUDIT#${subjectId}', casing: 'none' },
        sk: { field: 'sk', composite: ['recordedAt', 'id'], template: '${recordedAt}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);
