import type { Act } from '../act.ts';
import type { AuditFacts, Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { memberChanges } from './member-audit.ts';
import type { Member } from './member.ts';
import { currentMembership, isExpelled, lastStep, openMembership } from './membership.ts';
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

/** How many records may lead to one. */
const MOST_DUPLICATES = 20;

const isDeceased = (member: Member): boolean => {
  const current = currentMembership(member);
  return current !== undefined && lastStep(current).state === 'DECEASED';
};

/** What ended by expulsion or death stands: a link to a record that knows nothing of it would undo it. */
function checkEnds(duplicate: Member, survivor: Member): Problem | undefined {
  if (isExpelled(duplicate) && !isExpelled(survivor)) return ruleProblem('REJOIN_EXPELLED_WITHOUT_REVIEW', 'id');
  return isDeceased(duplicate) && !isDeceased(survivor) ? ruleProblem('EDIT_ENDED_MEMBERSHIP', 'id') : undefined;
}

/**
 * Links a record to the one that stands for the same person: reads of it lead there from now on, and nothing is deleted.
 * A record with an open membership is no duplicate yet (SECOND_OPEN_MEMBERSHIP): transfer or end it first. One that is
 * linked already, or that others are linked to, is refused (DUPLICATE_LINKED); so is one of another federation, which has
 * people of its own, and one of a person who was expelled or has died while the other record knows nothing of it.
 */
export function decideLinkDuplicate(
  duplicate: Member,
  link: { readonly survivor: Member; readonly reason: string },
  act: Act,
): Result<LinkedRecords, Problem> {
  const { survivor, reason } = link;
  if (duplicate.id === survivor.id || duplicate.federation !== survivor.federation) {
    return fail(ruleProblem('INPUT_INVALID', 'survivorId'));
  }
  const taken = duplicate.duplicateOf !== null || duplicate.duplicates.length > 0;
  if (taken) return fail(ruleProblem('DUPLICATE_LINKED', 'id'));
  if (survivor.duplicateOf !== null) return fail(ruleProblem('DUPLICATE_LINKED', 'survivorId'));
  const busy = openMembership(duplicate) !== undefined || openTransfer(duplicate, act.now) !== undefined;
  if (busy) return fail(ruleProblem('SECOND_OPEN_MEMBERSHIP', 'id'));
  if (survivor.duplicates.length >= MOST_DUPLICATES) return fail(ruleProblem('LIST_FULL', 'survivorId'));
  const undone = checkEnds(duplicate, survivor);
  if (undone !== undefined) return fail(undone);
  const after = [
    { ...duplicate, duplicateOf: survivor.id },
    { ...survivor, duplicates: [...survivor.duplicates, duplicate.id] },
  ] as const;
  return linked([duplicate, survivor], after, { action: 'LINK_DUPLICATE', effectiveOn: act.today, reason });
}

/** A duplicate that stays behind when the person goes over to another federation: it stands for itself again. */
export function decideLeaveBehind(duplicate: Member, act: Act): Decided<Member> {
  const state: Member = { ...duplicate, version: duplicate.version + 1, duplicateOf: null };
  const changes = memberChanges(duplicate, state);
  return { state, audit: { action: 'UNLINK_DUPLICATE', effectiveOn: act.today, reason: null, changes } };
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
