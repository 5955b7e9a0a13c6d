import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import type { BenefitCardId } from '../ids.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { memberChanges } from './member-audit.ts';
import type { Member } from './member.ts';

/** How many cards a person may have by all records, cancelled ones among them: one change of a membership writes them all. */
const MOST_CARDS = 20;

/** Whether records may lead to so many cards more. */
export function hasRoomForCards(records: readonly Pick<Member, 'cards'>[], more: number): boolean {
  return records.reduce((count, { cards }) => count + (cards ?? []).length, more) <= MOST_CARDS;
}

/**
 * Notes on the record that stands for a person that a card was applied for: changes of its memberships reach the card by
 * this. LIST_FULL where its records, the duplicates among them, lead to as many cards as they may.
 */
export function noteCard(
  [member, ...duplicates]: readonly [Member, ...Member[]],
  cardId: BenefitCardId,
  act: Act,
): Result<Decided<Member>, RuleProblem> {
  if (!hasRoomForCards([member, ...duplicates], 1)) return fail(ruleProblem('LIST_FULL', 'memberId'));
  const cards = [...(member.cards ?? []), cardId];
  const state: Member = { ...member, version: member.version + 1, cards };
  const changes = memberChanges(member, state);
  return succeed({ state, audit: { action: 'APPLY_FOR_CARD', effectiveOn: act.today, reason: null, changes } });
}
