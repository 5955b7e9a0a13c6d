import type { Act } from '#domain/act.ts';
import type { AuditFacts } from '#domain/audit/audit-entry.ts';
import type { VirtualPostId } from '#domain/ids.ts';
import type { JobMode } from '#domain/job/job-kind.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { decidePayMonth, findMonth, isPaidSo } from '#domain/virtual-post/decide-payment.ts';
import type { ReportedPayment } from '#domain/virtual-post/stipend-month.ts';
import { bringUpToDate } from '#domain/virtual-post/up-to-date.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import type { YearMonth } from '#domain/year-month.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { refuseAccountIn } from './account-in-text.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { isPostInCharge, sponsorOfCaller } from './post-access.ts';
import { joinPostWrites, postWrites } from './post-writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A row of a payroll: which post, which month, and the payment. */
export interface StipendRowInput {
  readonly postCode: string;
  readonly month: YearMonth;
  readonly payment: ReportedPayment;
}

/** What became of a row; `id` is the post's. */
export interface StipendRowOutcome {
  readonly outcome: 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  readonly id: VirtualPostId | null;
  readonly problem: Problem | null;
}

/** Rows to be recorded together. */
export interface ImportStipends {
  readonly idempotencyKey: string;
  readonly rows: readonly StipendRowInput[];
  readonly mode: JobMode;
}

type Outcomes = readonly StipendRowOutcome[];

/** A transaction takes 100 writes; the receipt is one of them. */
const MOST_WRITES = 99;

/** A post while rows are decided on it: as it is stored, and as the rows before have left it. */
interface PostUnderWay {
  readonly stored: VirtualPost;
  readonly present: VirtualPost;
  readonly audit: readonly AuditFacts[];
}

type Posts = ReadonlyMap<string, PostUnderWay>;

/** The posts of the rows that are the caller's to act on, by code. */
async function readPosts(ports: Ports, act: Act, rows: readonly StipendRowInput[]): Promise<Posts> {
  if (!mayDo(act.caller.role, 'stipend:pay')) return new Map();
  const ids = await ports.virtualPosts.idsByCode([...new Set(rows.map(({ postCode }) => postCode))]);
  const posts = await ports.virtualPosts.readAll(ids.values());
  const seen = await Promise.all(
    [...posts.values()].map(async (post) => ((await isPostInCharge(ports, act, post)) ? [post] : [])),
  );
  return new Map(seen.flat().map((stored) => [stored.code, { stored, present: stored, audit: [] }]));
}

type RowDecision = Result<PostUnderWay | null, Problem>;

/** What a row makes of its post; null where the month stands paid by this very payment. */
async function decideRow(
  ports: Ports,
  act: Act,
  { post, row: { month, payment } }: { readonly post: PostUnderWay | undefined; readonly row: StipendRowInput },
): Promise<RowDecision> {
  if (post === undefined) return fail(ruleProblem('NOT_FOUND', 'postCode'));
  const sponsorId = sponsorOfCaller(act);
  const found = findMonth(bringUpToDate(post.present, act), { month, sponsorId });
  if (found.ok && isPaidSo(found.value, payment)) return succeed(null);
  const decided = decidePayMonth(post.present, { month, payment, sponsorId, channel: 'FILE' }, act);
  if (!decided.ok) return decided;
  // Who may not pay is told nothing of the accounts either.
  const problem = await refuseAccountIn(ports, post.stored, { text: payment.evidence.reference, path: ['reference'] });
  if (problem !== undefined) return fail(problem);
  // However many months of a post are paid, it is one version.
  const present = { ...decided.value.state, version: post.stored.version + 1 };
  return succeed({ ...post, present, audit: [...post.audit, decided.value.audit] });
}

/** What all posts that were changed write, with one change of each page of sums. */
function writesOf(act: Act, posts: Posts): readonly Write[] {
  const changed = [...posts.values()].filter(({ audit }) => audit.length > 0);
  return joinPostWrites(changed.flatMap(({ stored, present }) => postWrites(stored, present, { act })));
}

const entriesOf = (posts: Posts): Draft<unknown>['audit'] =>
  [...posts.values()].flatMap(({ stored, audit }) => audit.map((facts) => ({ subjectId: stored.id, facts })));

/** As many rows from the first on as one transaction takes. */
async function draftRows(
  ports: Ports,
  act: Act,
  { rows }: ImportStipends,
): Promise<{ readonly ok: true; readonly value: Draft<Outcomes> }> {
  let posts = await readPosts(ports, act, rows);
  const outcomes: StipendRowOutcome[] = [];
  for (const row of rows) {
    const post = posts.get(row.postCode);
    const decided = await decideRow(ports, act, { post, row });
    const id = post?.stored.id ?? null;
    if (!decided.ok) {
      outcomes.push({ outcome: 'REJECTED', id, problem: decided.failure });
      continue;
    }
    const next = decided.value === null ? posts : new Map([...posts, [row.postCode, decided.value]]);
    // What alone is more than a transaction takes is tried, and told as a defect: it would wait for a room that never comes.
    const isAlone = outcomes.every(({ outcome }) => outcome !== 'UPDATED');
    if (!isAlone && writesOf(act, next).length + entriesOf(next).length > MOST_WRITES) break;
    posts = next;
    outcomes.push({ outcome: decided.value === null ? 'UNCHANGED' : 'UPDATED', id, problem: null });
  }
  return succeed({ state: outcomes, writes: writesOf(act, posts), audit: entriesOf(posts) });
}

const record = commandOf('importStipends', draftRows);

/**
 * Records the payments of a payroll in as few transactions as they take, each under a key that follows from the given one: done
 * again, it answers what it answered before and pays nothing twice. A dry run decides the same and writes nothing. One outcome
 * per row, in their order; CONFLICT where others change the same posts all the time.
 */
export async function importStipends(
  ports: Ports,
  act: Act,
  { rows, mode, idempotencyKey }: ImportStipends,
): Promise<Result<Outcomes, Problem>> {
  const outcomes: StipendRowOutcome[] = [];
  while (outcomes.length < rows.length) {
    const part = { rows: rows.slice(outcomes.length), mode, idempotencyKey: `${idempotencyKey}.${outcomes.length}` };
    if (mode === 'DRY_RUN') {
      outcomes.push(...(await draftRows(ports, act, part)).value.state);
      continue;
    }
    const written = await record(ports, act, part);
    if (!written.ok) return fail(written.failure);
    outcomes.push(...written.value.state);
  }
  return succeed(outcomes);
}
