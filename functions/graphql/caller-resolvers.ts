import { apiClient } from './resolvers/api-client/api-client-query.ts';
import { registerApiClient } from './resolvers/api-client/register-api-client.ts';
import { revokeApiClient } from './resolvers/api-client/revoke-api-client.ts';
import { AuditEntry } from './resolvers/audit/audit-entry.ts';
import { auditTrail } from './resolvers/audit/audit-trail.ts';

/** Who may call, and what was done by whom. */
export const callerResolvers = {
  Query: {
    apiClient,
    auditTrail,
  },
  Mutation: {
    registerApiClient,
    revokeApiClient,
  },
  AuditEntry,
};
