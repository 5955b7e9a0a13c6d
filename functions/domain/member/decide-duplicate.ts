import type { Act } from '../act.ts';
import type { AuditFacts } from '../audit/audit-entry.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { memberChanges } from './member-audit.ts';
import type { Member } from './member.ts';
import { openMembership } from './membership.ts';
import { openTransfer } from './transitions.ts';

/** Both records after the change, each with what the trail says of it. */
export interface LinkedRecords {
  readonly duplicate: Member;
  readonly survivor: Member;
  readonly audit: { readonly duplicate: AuditFacts; readonly survivor: AuditFacts };
}

function linked(
  before: readonly [Member, Member],
  after: readonly [Member, Member],
  facts: Omit<AuditFacts, 'changes'>,
) {
  const [duplicate, survivor] = after.map((member) => ({ ...member, version: member.version + 1 }));
  if (duplicate === undefined || survivor === undefined) throw new Error('Two records are linked.');
  const audit = {
    duplicate: { ...facts, changes: memberChanges(before[0], duplicate) },
    survivor: { ...facts, changes: memberChanges(before[1], survivor) },
  };
  return succeed<LinkedRecords>({ duplicate, survivor, audit });
}

/**
 * Links a record to the one that stands for the same person: reads of it lead there from now on, and nothing is deleted.
 * A record with an open membership is no duplicate yet (SECOND_OPEN_MEMBERSHIP): transfer or end it first. One that is
 * linked already, or that others are linked to, is refused (DUPLICATE_LINKED).
 */
export function decideLinkDuplicate(
  duplicate: Member,
  link: { readonly survivor: Member; readonly reason: string },
  act: Act,
): Result<LinkedRecords, Problem> {
  const { survivor, reason } = link;
  if (duplicate.id === survivor.id) return fail(ruleProblem('INPUT_INVALID', 'survivorId'));
  const taken = duplicate.duplicateOf !== null || duplicate.duplicates.length > 0;
  if (taken) return fail(ruleProblem('DUPLICATE_LINKED', 'id'));
  if (survivor.duplicateOf !== null) return fail(ruleProblem('DUPLICATE_LINKED', 'survivorId'));
  const busy = openMembership(duplicate) !== undefined || openTransfer(duplicate, act.now) !== undefined;
  if (busy) return fail(ruleProblem('SECOND_OPEN_MEMBERSHIP', 'id'));
  const after = [
    { ...duplicate, duplicateOf: survivor.id },
    { ...survivor, duplicates: [...survivor.duplicates, duplicate.id] },
  ] as const;
  return linked([duplicate, survivor], after, { action: 'LINK_DUPLICATE', effectiveOn: act.today, reason });
}

/** Takes a link back that was a mistake: both records stand for themselves again. DUPLICATE_LINKED when there is none. */
export function decideUnlinkDuplicate(
  duplicate: Member,
  link: { readonly survivor: Member; readonly reason: string },
  act: Act,
): Result<LinkedRecords, Problem> {
  const { survivor, reason } = link;
  if (duplicate.duplicateOf !== survivor.id) return fail(ruleProblem('DUPLICATE_LINKED', 'id'));
  const after = [
    { ...duplicate, duplicateOf: null },
    { ...survivor, duplicates: survivor.duplicates.filter((id) => id !== duplicate.id) },
  ] as const;
  return linked([duplicate, survivor], after, { action: 'UNLINK_DUPLICATE', effectiveOn: act.today, reason });
}
