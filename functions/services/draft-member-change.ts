import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import type { RuleProblem } from '#domain/problem.ts';
import { beginning } from './draft-body-change.ts';
import { draftChange } from './draft-change.ts';
import { bodyDays, memberWrites } from './member-writes.ts';
import { followCards } from './follow-cards.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import type { Draft } from './run-command.ts';
import { joinOccupancy } from './union-body-writes.ts';

/** A decided change of a member, with the record it was decided on. */
export interface MemberChange {
  readonly before: Member | null;
  readonly decided: Decided<Member>;
}

/** What a change of a member writes beyond what follows from the member itself. */
export interface MoreMemberWrites extends MemberChange {
  readonly writes?: readonly Write[];
  /** What is said when the document is known by now; null where it is decided again then. */
  readonly taken?: RuleProblem | null;
}

/** The draft of a change with its rows, markers and notices, but for what its bodies have to know. */
export function memberDraft({ before, decided }: MemberChange, taken?: RuleProblem | null): Draft<Member> {
  return draftChange(decided, memberWrites(before, decided.state, taken));
}

/** What lets nobody close the bodies before something of theirs began or ended: one read per body. */
export async function bodyBeginnings(ports: Ports, changes: readonly MemberChange[]): Promise<readonly Write[]> {
  const last = new Map<UnionBodyId, LocalDate>();
  for (const { bodyId, day } of changes.flatMap(({ before, decided }) => bodyDays(before, decided.state))) {
    const known = last.get(bodyId);
    if (known === undefined || day > known) last.set(bodyId, day);
  }
  return (await Promise.all([...last].map(([bodyId, day]) => beginning(ports, bodyId, day)))).flat();
}

/**
 * The draft of a decided change of a member: its rows, markers and notices, what its bodies have to know, and its cards
 * brought up to date.
 */
export async function draftMemberChange(ports: Ports, act: Act, change: MoreMemberWrites): Promise<Draft<Member>> {
  const draft = memberDraft(change, change.taken);
  const [begun, followed] = await Promise.all([
    bodyBeginnings(ports, [change]),
    followCards(ports, act, [change.decided.state]),
  ]);
  const writes = joinOccupancy([...draft.writes, ...begun, ...(change.writes ?? []), ...followed.writes]);
  return { ...draft, writes, audit: [...draft.audit, ...followed.audit] };
}
