import type { Role } from '../caller/caller.ts';
import { UNKNOWN_START, type Instant, type LocalDate } from '../day.ts';
import type { ApiClientId, AuditEntryId, UnionBodyId } from '../ids.ts';

/** A fact before and after a change, as text; null where there was none or it is personal. */
export interface AuditChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a decision says of itself for the audit trail. */
export interface AuditFacts {
  readonly action: string;
  readonly effectiveOn: LocalDate;
  readonly reason: string | null;
  readonly changes: readonly AuditChange[];
}

/** One change as it stands in the audit trail: the facts, who acted, and when it was recorded. */
export interface AuditEntry extends AuditFacts {
  readonly id: AuditEntryId;
  readonly subjectId: string;
  readonly actorId: ApiClientId;
  readonly actorRole: Role;
  readonly actingBodyId: UnionBodyId | null;
  readonly recordedAt: Instant;
  readonly requestId: string;
}

/** What a decision answers: the state to be, and its audit facts. */
export interface Decided<State> {
  readonly state: State;
  readonly audit: AuditFacts;
}

/** A start nobody recorded is told as nothing, also inside of lists and objects. */
const toldOf = (value: unknown): unknown => (value === UNKNOWN_START ? null : value);

function textOf(value: unknown): string | null {
  const told = toldOf(value);
  if (told === null || told === undefined) return null;
  return typeof told === 'string' ? told : JSON.stringify(told, (_, part: unknown) => toldOf(part));
}

/** The facts of `after` that differ from `before`; `version` is left out, and `personal` facts are named only. */
export function changesBetween<State extends object>(
  before: Partial<State>,
  after: State,
  personal: readonly (keyof State)[] = [],
): readonly AuditChange[] {
  const changes: AuditChange[] = [];
  for (const field of Object.keys(after) as (keyof State & string)[]) {
    const from = textOf(before[field]);
    const to = textOf(after[field]);
    if (field === 'version' || from === to) continue;
    changes.push(personal.includes(field) ? { field, from: null, to: null } : { field, from, to });
  }
  return changes;
}
