import { listAuditTrail } from '#services/list-audit-trail.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const auditTrail: QueryResolvers['auditTrail'] = (_root, { subjectId, first, after }, { ports, act }) =>
  toConnection(['auditTrail', subjectId], { first, after }, (page) => listAuditTrail(ports, act, { subjectId, page }));
