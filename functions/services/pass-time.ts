import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { dayOf } from '#domain/day.ts';
import type { VirtualPostId } from '#domain/ids.ts';
import { NATION_CODE } from '#domain/region/region-code.ts';
import { decidePassingOfTime } from '#domain/virtual-post/decide-passing-of-time.ts';
import type { Ports } from './ports.ts';
import { postWrites } from './post-writes.ts';
import { auditEntries } from './run-command.ts';

/** Under which subject the passing of time stands in the audit trail. */
const TIME_SUBJECT = 'schedule';

const POSTS_AT_ONCE = 100;
const MOST_ATTEMPTS = 8;

/** What went wrong with one post. */
export interface PostDefect {
  readonly postId: VirtualPostId;
  readonly cause: unknown;
}

/** What a run came to. */
export interface TimeRun {
  /** Posts that were changed. */
  readonly changed: number;
  /** Posts that others were changing all the time; the next run finds them again. */
  readonly left: number;
  /** Whether the time of the run was over before all was done. */
  readonly cutShort: boolean;
  /** What went wrong with single posts; the others are done. */
  readonly defects: readonly PostDefect[];
}

/** Time itself as a caller: nobody's token leads to it. */
function timeAct(ports: Ports): Act {
  const now = ports.clock.now();
  const scope = { kind: 'REGION', regionCode: NATION_CODE } as const;
  const id = ports.ids.of('ApiClient', TIME_SUBJECT);
  const named = { id, version: 1, subject: TIME_SUBJECT, name: TIME_SUBJECT, registeredAt: now, revokedAt: null };
  const caller: ApiClient = { ...named, role: 'PROVINCE_ADMIN', scope };
  return { caller, now, today: dayOf(now), requestId: ports.ids.next('Request') };
}

type Outcome = 'CHANGED' | 'AS_IT_WAS' | 'BUSY' | PostDefect;

/** Brings one post up to date: decided on what is stored now, written under its version, decided again where that has changed. */
async function passTimeOf(ports: Ports, id: VirtualPostId): Promise<Outcome> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await ports.ledger.backOff(attempt);
    const act = timeAct(ports);
    const stored = await ports.virtualPosts.read(id);
    const decided = stored === undefined ? undefined : decidePassingOfTime(stored, act);
    if (stored === undefined || decided === undefined) return 'AS_IT_WAS';
    if (!decided.ok) throw new Error(`Time was refused at the post ${id}: ${decided.failure.code}.`);
    const { state, audit } = decided.value;
    const entries = auditEntries(ports, act, [{ subjectId: id, facts: audit }]);
    const { outcome } = await ports.ledger.commitOwn({ writes: postWrites(stored, state, { act }), audit: entries });
    if (outcome === 'COMMITTED') return 'CHANGED';
  }
  return 'BUSY';
}

async function passTimeIn(
  ports: Ports,
  shard: number,
  isOver: () => boolean,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly cutShort: boolean }> {
  const day = dayOf(ports.clock.now());
  const outcomes: Outcome[] = [];
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const slice = await ports.virtualPosts.changingBy(shard, day, { limit: POSTS_AT_ONCE, after });
    for (const { item } of slice.items) {
      if (isOver()) return { outcomes, cutShort: true };
      // One post that cannot be read or written holds up no other.
      outcomes.push(await passTimeOf(ports, item.id).catch((cause: unknown) => ({ postId: item.id, cause })));
    }
    ({ hasMore, end: after } = slice);
  }
  return { outcomes, cutShort: false };
}

/**
 * Brings every post up to date whose day has come: what it finds depends on what is stored and on the day alone, so that a run
 * may come twice, late or not at all for days. `isOver` tells when to stop; what is left is found by the next run.
 */
export async function passTime(ports: Ports, isOver: () => boolean = () => false): Promise<TimeRun> {
  const shards = Array.from({ length: ports.virtualPosts.shards }, (_, shard) => passTimeIn(ports, shard, isOver));
  const done = await Promise.all(shards);
  const outcomes = done.flatMap((shard) => shard.outcomes);
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  const defects = outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : [outcome]));
  const cutShort = done.some((shard) => shard.cutShort);
  return { changed: count('CHANGED'), left: count('BUSY'), cutShort, defects };
}
