import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import type { BenefitCardId } from '../ids.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { memberChanges } from './member-audit.ts';
import type { Member } from './member.ts';

/** How many cards one record may lead to, cancelled ones among them. */
const MOST_CARDS = 20;

/** Notes on a record that a card was applied for: changes of its memberships reach the card by this. LIST_FULL. */
export function noteCard(member: Member, cardId: BenefitCardId, act: Act): Result<Decided<Member>, RuleProblem> {
  const cards = [...(member.cards ?? []), cardId];
  if (cards.length > MOST_CARDS) return fail(ruleProblem('LIST_FULL', 'memberId'));
  const state: Member = { ...member, version: member.version + 1, cards };
  const changes = memberChanges(member, state);
  return succeed({ state, audit: { action: 'APPLY_FOR_CARD', effectiveOn: act.today, reason: null, changes } });
}
