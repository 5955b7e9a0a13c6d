import type { AuditChange } from '../audit/audit-entry.ts';
import { parseId, type UnionBodyId } from '../ids.ts';
import type { UnitCover } from './covered-unit.ts';

const COVER_FIELD = /^covers\.([^.]+)\.(?:from|to)$/;

/** What a change of one cover says in the audit trail: it names its own body and never another that covered the unit. */
export function coverChanges(before: UnitCover | undefined, after: UnitCover): readonly AuditChange[] {
  const days = (['from', 'to'] as const).map((end) => {
    return { field: `covers.${after.unionBodyId}.${end}`, from: before?.[end] ?? null, to: after[end] };
  });
  return days.filter(({ from, to }) => from !== to);
}

/** The body whose cover an audit entry is about; whoever may not see that body may not see the entry. */
export function bodyOfCoverChanges(changes: readonly AuditChange[]): UnionBodyId | undefined {
  for (const { field } of changes) {
    const id = COVER_FIELD.exec(field)?.[1];
    if (id !== undefined) return parseId('UnionBody', id);
  }
  return undefined;
}
