import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { memberChanges } from './member-audit.ts';
import { withFacts, type MemberFacts } from './member-facts.ts';
import type { Member } from './member.ts';
import { openMembership } from './membership.ts';
import { settleLapsed } from './settle-transfer.ts';

/**
 * Corrects or adds facts of a person with an open membership (EDIT_ENDED_MEMBERSHIP). Dated attributes get another value
 * from a day on; what they were before stays on record.
 */
export function decideReviseMember(given: Member, facts: MemberFacts, act: Act): Result<Decided<Member>, Problem> {
  const member = settleLapsed(given, act.now);
  if (openMembership(member) === undefined) return fail(ruleProblem('EDIT_ENDED_MEMBERSHIP'));
  const after = withFacts(member, facts, act);
  if (!after.ok) return after;
  const state: Member = { ...after.value, version: given.version + 1 };
  const changes = memberChanges(given, state);
  return succeed({
    state,
    audit: { action: 'REVISE_MEMBER', effectiveOn: facts.attributesFrom, reason: null, changes },
  });
}
