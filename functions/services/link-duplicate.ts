import type { Act } from '#domain/act.ts';
import type { MemberId } from '#domain/ids.ts';
import { decideLinkDuplicate, decideUnlinkDuplicate } from '#domain/member/decide-duplicate.ts';
import type { Member } from '#domain/member/member.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkVersion } from './draft-body-change.ts';
import { followCards } from './follow-cards.ts';
import { readWholeMember, type MemberTarget } from './member-access.ts';
import { requireOneCard } from './one-open-card.ts';
import { followUnlink, requireOneFile, type Following, type Pair } from './one-open-file.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** Two records of one person: the one that is a duplicate, and the one that stands for the person. */
export interface LinkDuplicate extends MemberTarget {
  readonly idempotencyKey: string;
  readonly survivorId: MemberId;
  readonly reason: string;
}

/** What a link of two records requires of files and cards that are open. */
async function requireOnes(ports: Ports, act: Act, pair: Pair): Promise<Result<Following, Problem>> {
  const [ofFiles, secondCard] = await Promise.all([requireOneFile(ports, act, pair), requireOneCard(ports, pair)]);
  return secondCard === undefined ? ofFiles : fail(secondCard);
}

function drafting(decide: typeof decideLinkDuplicate, follow: typeof requireOneFile) {
  return async (ports: Ports, act: Act, command: LinkDuplicate): Promise<Result<Draft<Member>, Problem>> => {
    const [duplicate, survivor] = await Promise.all([
      readWholeMember(ports, act, { id: command.id, action: 'member:link' }),
      readWholeMember(ports, act, { id: command.survivorId, action: 'member:link' }),
    ]);
    if (duplicate === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
    if (survivor === undefined) return fail(ruleProblem('NOT_FOUND', 'survivorId'));
    const current = checkVersion(duplicate, command.expectedVersion);
    if (!current.ok) return current;
    const linked = decide(duplicate, { survivor, reason: command.reason }, act);
    if (!linked.ok) return linked;
    const after = linked.value;
    const [following, cards] = await Promise.all([
      follow(ports, act, { duplicate, survivor }),
      followCards(ports, act, [after.duplicate, after.survivor]),
    ]);
    if (!following.ok) return following;
    return succeed({
      state: after.survivor,
      writes: [
        { type: 'SAVE', noun: 'member', state: after.duplicate, readVersion: duplicate.version },
        { type: 'SAVE', noun: 'member', state: after.survivor, readVersion: survivor.version },
        ...following.value.writes,
        ...cards.writes,
      ],
      audit: [
        { subjectId: duplicate.id, facts: after.audit.duplicate },
        { subjectId: survivor.id, facts: after.audit.survivor },
        ...following.value.audit,
        ...cards.audit,
      ],
    });
  };
}

/** Links a duplicate record to the one that stands for the person; both must lie in the caller's scope as a whole. See `requireOnes`. */
export const linkDuplicate = commandOf('linkDuplicate', drafting(decideLinkDuplicate, requireOnes));

/** Takes a link back that was a mistake, and with it what open files held of one record for the other: see `followUnlink`. */
export const unlinkDuplicate = commandOf('unlinkDuplicate', drafting(decideUnlinkDuplicate, followUnlink));
