import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells who may call, and what was done by whom. */
export const CALLER_RULES = {
  Query: {
    apiClient: 'apiClient:read',
    auditTrail: 'audit:read',
  },
  Mutation: {
    registerApiClient: 'apiClient:manage',
    revokeApiClient: 'apiClient:manage',
  },
  types: {
    AuditEntry: 'audit:read',
    AuditEntryConnection: 'audit:read',
    AuditEntryEdge: 'audit:read',
    AuditChange: 'audit:read',
  },
} as const satisfies FieldRules;
