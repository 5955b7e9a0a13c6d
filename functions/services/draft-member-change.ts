import type { Decided } from '#domain/audit/audit-entry.ts';
import type { Member } from '#domain/member/member.ts';
import type { RuleProblem } from '#domain/problem.ts';
import { beginning } from './draft-body-change.ts';
import { draftChange } from './draft-change.ts';
import { bodyDays, memberWrites } from './member-writes.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import type { Draft } from './run-command.ts';
import { joinOccupancy } from './union-body-writes.ts';

/** What a change of a member writes beyond what follows from the member itself. */
export interface MoreMemberWrites {
  readonly writes?: readonly Write[];
  /** What is said when the document is known by now. */
  readonly taken?: RuleProblem;
}

/** The draft of a decided change of a member: its rows, markers and notices, and what its bodies have to know. */
export async function draftMemberChange(
  ports: Ports,
  change: { readonly before: Member | null; readonly decided: Decided<Member> },
  more: MoreMemberWrites = {},
): Promise<Draft<Member>> {
  const { before, decided } = change;
  const days = bodyDays(before, decided.state);
  const begun = await Promise.all(days.map(({ bodyId, day }) => beginning(ports, bodyId, day)));
  const own = memberWrites(before, decided.state, more.taken);
  return draftChange(decided, joinOccupancy([...own, ...begun.flat(), ...(more.writes ?? [])]));
}
