import type { Act } from '#domain/act.ts';
import type { AuditEntry } from '#domain/audit/audit-entry.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import { bodyOfCoverChanges } from '#domain/covered-unit/cover-audit.ts';
import { isSeenWhole } from '#domain/member/member-view.ts';
import { NATION_CODE } from '#domain/region/region-code.ts';
import { isRowVisible } from './body-row.ts';
import { findNode } from './find-node.ts';
import type { FoundNode } from './node-states.ts';
import { evaluationSight } from './evaluation-access.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { sightOf } from './post-access.ts';
import { isSeenByJudges } from './suggestion-access.ts';

/** Whose trail to read. */
export interface AuditQuery {
  readonly subjectId: string;
  readonly page: SliceRequest;
}

/** What came before a caller was let in again was another scope's: only callers of the whole nation read of it. */
function isOfFormerScope(act: Act, subject: FoundNode, entry: AuditEntry): boolean {
  if (subject.__typename !== 'ApiClient' || entry.recordedAt >= subject.registeredAt) return false;
  return !holdsRegion(act.caller.scope, NATION_CODE);
}

/**
 * What was done to a member, a virtual post, a suggestion or an evaluation is told to those alone who see it as a whole; to a
 * call or a scheme, to those who keep it.
 */
async function isSeenInPart(ports: Ports, act: Act, subject: FoundNode): Promise<boolean> {
  if (subject.__typename === 'VirtualPost') return (await sightOf(ports, act, subject)) !== 'WHOLE';
  if (subject.__typename === 'Submission') return !(await isSeenByJudges(ports, act, subject));
  if (subject.__typename === 'Evaluation') return (await evaluationSight(ports, act, subject)) !== 'IN_CHARGE';
  if (subject.__typename === 'SuggestionCall' || subject.__typename === 'EvaluationScheme') {
    const noun = subject.__typename === 'SuggestionCall' ? 'suggestionCall' : 'evaluationScheme';
    return !(await isRowVisible(ports, act, { noun, bodyId: subject.unionBodyId }));
  }
  if (subject.__typename !== 'Member') return false;
  const stored = await ports.members.find(subject.id);
  return stored !== undefined && !isSeenWhole(subject, stored);
}

/** A unit may have been covered in turn by two federations: each reads of its own covers only. */
async function isCoverEntryVisible(ports: Ports, act: Act, entry: AuditEntry): Promise<boolean> {
  const bodyId = bodyOfCoverChanges(entry.changes);
  return bodyId === undefined || isRowVisible(ports, act, { noun: 'coveredUnit', bodyId });
}

/** What was done to an object, newest first; nothing unless the caller may see the object itself as it stands now. */
export async function listAuditTrail(ports: Ports, act: Act, query: AuditQuery): Promise<Slice<AuditEntry>> {
  const { subjectId, page } = query;
  if (!mayDo(act.caller.role, 'audit:read')) return NO_ROWS;
  const subject = await findNode(ports, act, subjectId);
  if (subject === undefined || (await isSeenInPart(ports, act, subject))) return NO_ROWS;
  const read = (request: SliceRequest): Promise<Slice<AuditEntry>> => ports.auditTrail.of(subjectId, request);
  return keepVisible(read, page, {
    visible: (entry) => !isOfFormerScope(act, subject, entry) && isCoverEntryVisible(ports, act, entry),
  });
}
