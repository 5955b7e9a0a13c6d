import { changesBetween, type AuditChange } from '../audit/audit-entry.ts';
import type { Member, MemberAttributes } from './member.ts';
import { currentMembership, lastStep } from './membership.ts';

/** The facts of a member that are personal: the audit trail names them and never shows them. */
const PERSONAL = ['personal', 'documentIndex', 'nameIndex', 'initialsIndex'] as const;

/** The values that were recorded last, as the trail tells them: also those that another one took over from long ago. */
function attributeFacts(attributes: MemberAttributes): Readonly<Record<string, unknown>> {
  const entries = Object.entries(attributes) as [string, MemberAttributes[keyof MemberAttributes]][];
  return Object.fromEntries(
    entries.map(([name, history]) => {
      const last = history.at(-1);
      return [name, last === undefined ? null : { value: last.value, from: last.from }];
    }),
  );
}

/** What the trail tells of a member: the facts, and of the memberships where the last one stands. */
function toldOf(member: Member): Readonly<Record<string, unknown>> {
  const { version, attributes, memberships, transfers, federation: _federation, ...facts } = member;
  const current = currentMembership(member);
  const transfer = transfers.at(-1);
  return {
    ...facts,
    ...attributeFacts(attributes),
    version,
    memberships: memberships.length,
    unionBodyId: current?.unionBodyId ?? null,
    state: current === undefined ? null : lastStep(current).state,
    transferTo: transfer?.settled === null ? transfer.toBodyId : null,
    transferConsents: transfer?.settled === null ? transfer.consents.map(({ side }) => side).join(' ') : null,
    transferOutcome: transfer?.settled?.outcome ?? null,
  };
}

/** The facts that a change made other than before; personal ones are named and never shown. */
export function memberChanges(before: Member | null, after: Member): readonly AuditChange[] {
  const changes = changesBetween<Record<string, unknown>>(
    before === null ? {} : toldOf(before),
    toldOf(after),
    PERSONAL,
  );
  return changes.filter(({ field }) => field !== 'id');
}
